"""Dutch: headers, dates, statuses and names as people type them."""

from __future__ import annotations

from sheets_followup.model import Status
from sheets_followup.words.nl_headers import HEADERS, NOUNS
from sheets_followup.words.table import Words, numbered, units

DUTCH = Words(
    language="nl",
    day_first=True,
    headers=HEADERS,
    nouns=NOUNS,
    fillers="de | het | een | van | mijn | jjjj | optioneel",
    joined={
        "e mails": "email",
        "e mailadres": "emailadres",
        "e mailadresse": "emailadresse",
        "sollicitatie gesprek": "sollicitatiegesprek",
    },
    rounds={
        "opnieuw": 2,
        "nogmaals": 2,
        "eerste": 1,
        "1e": 1,
        "1ste": 1,
        "tweede": 2,
        "2e": 2,
        "2de": 2,
        "derde": 3,
        "3e": 3,
        "vierde": 4,
        "laatste": 99,
        "volgende": 98,
    },
    tick_hints="ja/nee | j/n | ja / nee | ja of nee",
    stages="telefonisch | technisch | locatie | kennismaking",
    bare_names="naam | volledige naam | voor en achternaam",
    wheres="waar",
    whats="wat",
    managers=("chef | teammanager | afdelingshoofd"),
    onwards=(
        "volgende ronde | volgende stap | volgende fase | voor gesprek | voor een gesprek"
        " | voor het gesprek | voor interview | op gesprek | tweede ronde | voorselectie"
        " | shortlist"
    ),
    appointments=(
        "wanneer | afspraak | afspraak op | gepland | gepland op | ingepland | datum afspraak"
    ),
    bare_dates="datum | dag",
    answers="antwoord | reactie | reactie bedrijf | besluit | terugkoppeling",
    given_halves="voornaam",
    family_halves="achternaam | familienaam",
    stage_headers="fase | stap",
    together="bedrijf en functie | bedrijf functie | functie en bedrijf | functie bedrijf",
    application_words="sollicitatie | vacature | salaris | vacatures",
    months=numbered(
        "januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul"
        " | augustus aug | september sept sep | oktober okt | november nov | december dec",
        1,
    ),
    weekdays=numbered(
        "maandag ma | dinsdag di | woensdag wo woe | donderdag do | vrijdag vr vrij"
        " | zaterdag za zat"
        " | zondag zo zon",
        0,
    ),
    numbers={
        "een": 1,
        "twee": 2,
        "drie": 3,
        "vier": 4,
        "vijf": 5,
        "zes": 6,
        "zeven": 7,
        "acht": 8,
        "negen": 9,
        "tien": 10,
        "twaalf": 12,
        "veertien": 14,
        "twintig": 20,
        "dertig": 30,
        "een paar": 3,
        "enkele": 3,
        "anderhalve": 2,
    },
    units=units(
        day="dag | dagen | d",
        business_day="werkdag | werkdagen",
        week="week | weken | wk",
        month="maand | maanden | mnd",
        hour="uur | uren",
    ),
    moments={
        "same day": "vandaag | zelfde dag",
        "tomorrow": "morgen",
        "day after tomorrow": "overmorgen",
        "end of week": "eind van de week | eind deze week | deze week | einde week | eind week"
        " | einde van de week",
        "middle of next week": (
            "begin volgende week | halverwege volgende week | medio volgende week"
        ),
        "end of next week": (
            "volgende week | eind volgende week | komende week | einde volgende week"
            " | eind van volgende week"
        ),
        "end of week after next": "over twee weken eind van de week",
        "end of month": (
            "eind van de maand | eind deze maand | deze maand | einde maand"
            " | eind maand"
            " | einde van de maand"
        ),
        "end of next month": "volgende maand | eind volgende maand | komende maand",
        "end of quarter": "eind van het kwartaal | einde kwartaal | eind kwartaal",
        "end of year": "eind van het jaar | einde jaar | eind dit jaar | eind jaar",
    },
    span_leads=(
        "in | over | binnen | ongeveer | circa | ca | uiterlijk | uiterlijk over | na | voor"
        " | rond"
        " | antwoord | reactie | reactie binnen | beslissing | maximaal | max | de komende"
        " | komende | zo n | tot | voor het | voor de | antwoord binnen"
        " | uiterlijk binnen | in de loop van"
    ),
    span_trails="uiterlijk | maximaal | max | na het gesprek | na gesprek | later",
    next_words="volgende | komende",
    this_words="deze | aanstaande | op | uiterlijk | voor | dit",
    end_words="eind | einde | eind van",
    date_words="de | van | op | den",
    date_leads=(
        "voor | uiterlijk | uiterlijk op | op | rond | vanaf | tot | ongeveer | omstreeks | na"
        " | antwoord voor | reactie voor | verwacht op | vóór | eind"
    ),
    time_leads="om | vanaf | van",
    meetings="gesprek | sollicitatiegesprek | videogesprek | afspraak",
    no_day="geannul | afgezegd | uitgesteld | deadline | of | niet | misschien | afgelast",
    moved_to="verzet naar | verplaatst naar | verschoven naar | verzet op",
    blank=(
        "nog te bepalen | n.t.b. | ntb | n.t.b | onbekend | nog onbekend | geen | niemand | nvt"
        " | n.v.t. | n.v.t | nog niet | volgt | nog niet bekend | in afwachting | nog niet gepland"
        " | niet bekend | leeg"
    ),
    yes="ja | j | gedaan | verstuurd | verzonden | gestuurd | klaar",
    unwanted="nee | niet nodig | overslaan | nvt | n.v.t.",
    unticked="onwaar | nog niet | te doen | nog te doen | nog te versturen",
    sent_leads="verstuurd | verstuurd op | verzonden | verzonden op | gestuurd | gestuurd op | op"
    " | ja | ja op | gedaan | gedaan op | gemaild op | bedankt op",
    no_reply="nee | geen | geen reactie | geen antwoord | nog geen | niets | nog niets"
    " | nog geen reactie | nog niet | niks",
    tones={"formeel": "formal", "zakelijk": "formal", "warm": "warm", "vriendelijk": "warm"},
    statuses={
        Status.ACTIVE: (
            "actief | lopend"
            " | ging goed | goed gegaan"
            " | duimen | geen nieuws"
            " | nog geen reactie | nog geen antwoord | in afwachting | wacht op reactie | lopend"
            " | loopt | nog niet gesolliciteerd | in behandeling | nog niks gehoord"
        ),
        Status.OFFER: (
            "aanbod | aanbod ontvangen | aanbieding | contractvoorstel | voorstel ontvangen"
            " | baanaanbod | arbeidsvoorwaardenvoorstel | aanbod gekregen | contract aangeboden"
            " | contract ontvangen"
            " | onderhandeling | in onderhandeling | onderhandelingen"
            " | aan het onderhandelen"
        ),
        Status.ACCEPTED: (
            "mag beginnen | ik mag beginnen | mag starten | aangenomen | geaccepteerd"
            " | aanbod geaccepteerd | contract getekend | getekend"
            " | aanbod aangenomen | baan gekregen | in dienst"
        ),
        Status.REJECTED: (
            "afgewezen | afwijzing | afgekeurd | niet geselecteerd | niet aangenomen"
            " | afwijzing ontvangen | niet doorgegaan | andere kandidaat | niet uitgenodigd"
            " | helaas afgewezen | niet gekozen | negatief"
            " | helaas niet | helaas | niet geworden | afgevallen | geen match"
            " | andere kandidaat gekozen | iemand anders | interne kandidaat | intern vervuld"
            " | intern ingevuld | negatieve reactie | afwijzing gekregen | in portefeuille"
            " | helaas afwijzing | past niet"
            " | voor iemand anders gekozen | voor iemand anders | voor een ander gekozen"
            " | niet weerhouden | niet in aanmerking"
            " | nok | ander gekozen | andere gekozen | een ander gekozen"
        ),
        Status.WITHDRAWN: (
            "andere baan aangenomen | ander aanbod aangenomen | elders getekend"
            " | teruggetrokken | sollicitatie ingetrokken | ingetrokken | zelf afgewezen"
            " | aanbod afgewezen | aanbod geweigerd | zelf afgehaakt | afgehaakt"
            " | bedankt voor aanbod"
            " | afgezegd | zelf afgezegd | geen interesse | niet geinteresseerd | zelf gestopt"
            " | teruggetrokken door mij | ik heb afgezegd | zelf bedankt | niet voor mij"
            " | sollicitatie teruggetrokken | ik heb bedankt | zelf teruggetrokken"
            " | zelf ingetrokken"
            " | overgeslagen | laten schieten"
        ),
        Status.CLOSED: (
            "zitten vol | al vol | vol | al bezet | geen reactie | geen antwoord | gesloten"
            " | vacature gesloten | vervuld"
            " | verloren | vacature vervuld | verlopen | gearchiveerd | afgesloten | niets gehoord"
            " | nooit iets gehoord | vacature ingetrokken | geannuleerd | afgerond | niks gehoord"
            " | geen reactie ontvangen | ingevuld | vacature ingevuld | vacature verlopen"
            " | vacature vervallen | functie vervallen | vervallen | vacature al vervuld | geghost"
            " | radiostilte | procedure gestopt | vacature weg"
            " | geen vacatures | geen vacature | geen plek"
        ),
        Status.ON_HOLD: (
            "in de wacht | uitgesteld | gepauzeerd | wervingsstop | vacaturestop | pauze | on hold"
            " | opgeschort | bevroren | tijdelijk stopgezet | in de ijskast"
            " | stopgezet | geparkeerd"
        ),
    },
    hedges=(
        "niet | geen | nog | nog niet | wacht | wachten | in afwachting | afwachting | verwacht"
        " | hoop | als | misschien | maar | voor | eventueel | mogelijk | gepland | of"
    ),
    alone="helaas",
    alive=(
        "gesollicit | sollicit | wacht | gesprek | uitgenod | verstuurd | verzond | telefon"
        " | kennismak | lopend | in behand | behandel | tweede | eerste | derde | ronde | opvolg"
        " | gebeld | contact | test | assessment | nieuw | te doen | interess | ontvang | afspraak"
        " | gepland | concept | bekeken | cv | brief | in gesprek | volgende | opgestuurd | proces"
        " | meeloop | voorselect"
    ),
    negations="niet | geen | nooit | niks | niets | zonder | nee",
    still="nog | tot nu toe | vooralsnog | voorlopig | momenteel",
    advances=(
        "door | verder | gelukt | gekozen | geselecteerd | aangenomen | uitgenodigd | passend"
        " | past | match | uitgekozen | geschikt | doorgegaan | geworden"
    ),
    contacts=(
        "gehoord | reactie | reageer | reager | antwoord | contact | terugbel | nieuws | bericht"
    ),
    honorifics={
        "dhr": "Dhr.",
        "mevr": "Mevr.",
        "mw": "Mw.",
        "mevrouw": "Mevr.",
        "meneer": "Dhr.",
        "de heer": "Dhr.",
        "drs": "Drs.",
        "ir": "Ir.",
        "mr": "Mr",
        "dhr.": "Dhr.",
        "mej": "Mej.",
        "ds.": "Ds.",
    },
    particles="van | de | der | den | het | 't | op | ten | ter | te | v.d. | v.d | v. | d. | a.d.",
    pronouns="zij/haar | hij/hem",
    job_words=(
        "stagiair | leerling | recruiter | werving | personeelszaken | p&o | directeur | manager"
        " | leidinggevende"
        " | teamleider | eigenaar | ontwikkelaar | ingenieur | adviseur | medewerker | collega"
        " | afdeling | hoofd | projectleider | afdelingshoofd | bestuurder | hr-adviseur"
        " | hr-manager | contactpersoon | teammanager | personeelsfunctionaris | coördinator"
        " | intercedent | consulent | afdelingsmanager | vestigingsmanager | selectie"
        " | hoofdverpleegkundige | planner | begeleider | begeleidster | rector | eindredacteur"
        " | uitzendbureau | directie | receptie | secretariaat | administratie | balie | bestuur"
    ),
    not_names=(
        "met | gesprek | telefoon | telefoontje | afspraak | afwijzing | wachten | wacht"
        " | antwoord"
        " | reactie | sollicitatie | brief | gesproken | ontmoet | gebeld | bellen | nog | niet"
        " | onbekend | niemand | morgen | vandaag | maand | maandag | dinsdag | woensdag"
        " | donderdag | vrijdag | zaterdag | zondag | uur | bedrijf | functie | en | of | voor"
        " | is | was | heeft | heb | ik | wij | zich | naar | over | bij | vacature | volgt"
        " | uitnodiging | kennismaking | contact | mail | naam | nabellen | iedereen"
        " | mijn | zijn | haar | hun | iemand | collega's | allemaal | twee | drie"
        " | mobiel | baas"
    ),
    other_people=(
        "mijn | zijn | haar | hun | een | de | het | twee | drie | vier | andere"
        " | anderen | iemand | collega's | nog iemand | nog een | nog één | nog twee"
        " | iemand anders"
    ),
    people_leads=(
        "met | gesprek met | gesproken met | contactpersoon | contact | aanwezigen | deelnemers"
        " | recruiter | interviewer | gebeld met | kennismaking met | t.a.v. | tav"
    ),
    prose_words=(
        "de | het | een | en | ik | we | met | is | niet | voor | op | dat | te | naar | ook"
    ),
    template_texts=(
        "bedrijfsnaam | naam bedrijf | naam van het bedrijf | bedrijf a | bedrijf b | bedrijf x"
        " | voorbeeld bv | voorbeeld b.v. | voorbeeldbedrijf | functietitel | functienaam"
        " | naam contactpersoon | naam recruiter | voornaam achternaam | dd-mm-jjjj | voorbeeld"
        " | jan jansen | jouw naam"
    ),
)
