"""Domains that say nothing about a company: public mail, hiring systems, job boards."""

from __future__ import annotations

#: Where anybody can have an address. A name with a dot at its end stands for all its endings.
PUBLIC_MAIL = frozenset(
    """
    gmail.com googlemail.com outlook. hotmail. live. msn.com windowslive.com passport.com yahoo.
    ymail.com rocketmail.com myyahoo.com icloud.com me.com mac.com privaterelay.appleid.com aol.
    aim.com gmx. web.de t-online.de magenta.de freenet.de arcor.de posteo.de posteo.net
    mailbox.org email.de online.de vodafone.de vodafonemail.de kabelmail.de unitybox.de proton.me
    protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com
    keemail.me zoho.com zohomail.com zohomail.eu yandex. ya.ru mail.ru inbox.ru list.ru bk.ru
    rambler.ru ukr.net i.ua qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com
    aliyun.com 139.com 189.cn naver.com daum.net hanmail.net kakao.com nate.com docomo.ne.jp
    ezweb.ne.jp softbank.ne.jp i.softbank.jp nifty.com orange.fr free.fr laposte.net wanadoo.fr
    sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr aliceadsl.fr voila.fr libero.it
    virgilio.it tin.it alice.it tim.it tiscali.it inwind.it iol.it email.it fastwebnet.it pec.it
    aruba.it telefonica.net terra.es ono.com movistar.es uol.com.br bol.com.br terra.com.br
    ig.com.br globo.com globomail.com r7.com oi.com.br zipmail.com.br sapo.pt clix.pt netcabo.pt
    mail.telepac.pt iol.pt wp.pl o2.pl onet.pl onet.eu poczta.onet.pl op.pl interia.pl interia.eu
    poczta.fm gazeta.pl tlen.pl vp.pl seznam.cz email.cz centrum.cz post.cz volny.cz atlas.cz
    azet.sk centrum.sk zoznam.sk freemail.hu citromail.hu abv.bg mail.bg comcast.net xfinity.com
    verizon.net att.net sbcglobal.net bellsouth.net pacbell.net cox.net charter.net spectrum.net
    rr.com twc.com roadrunner.com earthlink.net mindspring.com juno.com netzero.net optonline.net
    frontier.com frontiernet.net windstream.net centurylink.net embarqmail.com q.com
    suddenlink.net mediacombb.net btinternet.com btopenworld.com sky.com virginmedia.com
    virgin.net ntlworld.com blueyonder.co.uk talktalk.net tiscali.co.uk plusnet.com plus.net
    freeserve.co.uk o2.co.uk shaw.ca rogers.com bell.net sympatico.ca telus.net videotron.ca
    cogeco.ca bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au internode.on.net
    xtra.co.nz slingshot.co.nz ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl xs4all.nl
    home.nl upcmail.nl casema.nl telenet.be skynet.be proximus.be scarlet.be voo.be bluewin.ch
    hispeed.ch sunrise.ch swissonline.ch chello.at aon.at a1.net utanet.at drei.at telia.com
    bredband.net comhem.se spray.se online.no broadpark.no tele2.no mail.dk jubii.dk tdcadsl.dk
    stofanet.dk kolumbus.fi elisanet.fi luukku.com suomi24.fi eircom.net rediffmail.com sify.com
    indiatimes.com in.com mail.com email.com usa.com consultant.com post.com europe.com
    engineer.com inbox.com fastmail. hey.com duck.com hushmail.com runbox.com mailfence.com
    startmail.com disroot.org riseup.net cock.li mailinator.com guerrillamail.com 10minutemail.com
    yopmail.com temp-mail.org simplelogin.com aleeas.com anonaddy.com addy.io mozmail.com
    relay.firefox.com passmail.net walla.co.il netvision.net.il bezeqint.net otenet.gr hol.gr
    forthnet.gr mynet.com superonline.com turk.net telkomsa.net mweb.co.za webmail.co.za
    vodamail.co.za hotmail.co.uk lycos.com excite.com prodigy.net netscape.net compuserve.com
    gmx.net caramail.com
    """.split()
)

#: Hiring systems that write in the name of the companies which use them.
HIRING = frozenset(
    """
    greenhouse.io greenhouse-mail.io greenhouse-jobs.com lever.co ashbyhq.com smartrecruiters.com
    workable.com workablemail.com personio.de personio.com personio.es personio-mail.com
    jobs.personio.de teamtailor.com teamtailor-mail.com icims.com icims.eu recruitee.com
    recruitee-mailbox.com recruitee-mail.com bamboohr.com bamboohr.co.uk jobvite.com breezy.hr
    breezy-mail.com jazz.co jazzhr.com applytojob.com resumatormail.com comeet.com
    comeet-notifications.com comeet-mail.com pinpointhq.com join.com softgarden.io softgarden.de
    softgarden-mail.com rexx-systems.com d-vinci.de onlyfy.io onlyfy.jobs prescreen.io
    prescreenapp.io concludis.de heyrecruit.de umantis.com haufe-umantis.com talentsoft.com
    cegid.com taleez.com flatchr.io werecruit.io digitalrecruiters.com welcomekit.co viterbit.com
    viterbit-mail.com factorialhr.com kenjo.io gupy.io gupy.com.br abler.com.br kenoby.com
    solides.com.br inrecruiting.com allibo.com in-recruiting.com intervieweb.it zohorecruit.com
    zohorecruitmail.com freshteam.com rippling.com rippling-ats.com gem.com bullhornmail.com
    bullhorn.com ceipalmail.com avature.net phenompeople.com phenom.com eightfold.ai paylocity.com
    paycomonline.net paycom.com adp.com ultipro.com ukg.com dayforce.com ceridian.com polymer.co
    homerun.co homerun.email otta.com traffit.com erecruiter.pl elevato.net hibob.com dover.com
    dover.io trakstar.com recruiterbox.com hireology.com jobadder.com jobscore.com fountain.com
    hirevue.com hirevue-app.com workday.com myworkday.com myworkdayjobs.com successfactors.com
    successfactors.eu sapsf.com sapsf.eu taleo.net invalidemail.com oraclecloud.com brassring.com
    kenexa.com cornerstoneondemand.com csod.com silkroad.com pageuppeople.com hackerrank.com
    hackerrankforwork.com codility.com codesignal.com testgorilla.com coderbyte.com
    """.split()
)
#: Of these, the ones from whose addresses only the program writes, whatever stands before the "@".
HIRING_MACHINES = frozenset(
    """
    myworkday.com myworkdayjobs.com workday.com successfactors.com successfactors.eu sapsf.com
    sapsf.eu taleo.net invalidemail.com oraclecloud.com brassring.com kenexa.com csod.com
    cornerstoneondemand.com hackerrank.com hackerrankforwork.com codility.com codesignal.com
    testgorilla.com coderbyte.com hirevue.com hirevue-app.com paycomonline.net ultipro.com
    """.split()
)

#: Job boards and professional networks.
BOARDS = frozenset(
    """
    linkedin.com xing.com indeed.com indeedemail.com glassdoor.com stepstone. monster.
    infojobs.net infojobs.com.br infojobs.it welcometothejungle.com wttj.co apec.fr hellowork.com
    cadremploi.fr regionsjob.com jobteaser.com totaljobs.com reed.co.uk cv-library.co.uk adzuna.
    jobrapido. jooble. jobijoba.com neuvoo.com talent.com ziprecruiter.com dice.com
    careerbuilder.com simplyhired.com wellfound.com angel.co hired.com honeypot.io triplebyte.com
    builtin.com ycombinator.com workatastartup.com catho.com.br vagas.com.br trabalhabrasil.com.br
    net-empregos.com itjobs.pt pracuj.pl nofluffjobs.com justjoin.it jobs.ch jobscout24.ch
    karriere.at kununu.com arbeitsagentur.de jobware.de absolventa.de heyjobs.co tecnoempleo.com
    jobtoday.com subito.it jobs2web.com handshake.com joinhandshake.com naukri.com seek.com.au
    seek.co.nz jobstreet.com bayt.com wantedly.com rikunabi.com mynavi.jp bizreach.jp liepin.com
    zhaopin.com 51job.com lagou.com zhipin.com remoteok.com weworkremotely.com flexjobs.com
    """.split()
)
#: Who writes that a meeting was arranged or moved.
SCHEDULERS = frozenset(
    """
    calendly.com cal.com savvycal.com doodle.com youcanbook.me youcanbookme.com goodtime.io
    modernloop.io prelude.co chilipiper.com acuityscheduling.com zcal.co tidycal.com meetergo.com
    koalendar.com calendar.google.com bookings.microsoft.com timify.com reclaim.ai
    """.split()
)
#: From whose addresses only a program writes, whatever stands before the "@".
SERVICES = frozenset(
    """
    docusign.net echosign.com adobesign.com hellosign.com pandadoc.net zoom.us typeform.com
    surveymonkey.com surveymonkeyuser.com qualtrics-survey.com accounts.google.com
    starred.com survale.com delighted.com medallia.com getfeedback.com
    docs.google.com checkr.com sterlingcheck.app certn.co hireright.com
    """.split()
)
#: Parts of public suffixes: under "co.uk" a company has three labels, not two.
SECOND_LEVEL = frozenset(
    "co com net org ac gov edu or ne go gob gouv gov nom ltd plc sch nhs me mil gen k12 asso in"
    " firm ind web info biz adv art eng med".split()
)
#: Hosts under which every name is another firm's.
SHARED_HOSTS = frozenset(
    """
    onmicrosoft.com github.io gitlab.io herokuapp.com vercel.app netlify.app azurewebsites.net
    wixsite.com wordpress.com blogspot.com myshopify.com webflow.io notion.site uk.com us.com
    eu.com de.com gb.net jpn.com
    """.split()
)
