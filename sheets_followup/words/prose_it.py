"""Italian: what notes say about people, dates and decisions."""

from __future__ import annotations

from sheets_followup.words.prose_table import Prose

_TALK = (
    r"(?:(?:primo|secondo|terzo|ultimo|1°|2°|3°)?\s*colloquio"
    r"(?:\s+(?:telefonico|tecnico|finale|conoscitivo|in\s+presenza|online|hr|motivazionale))?"
    r"|(?:giornata\s+di\s+)?prova(?:\s+(?:pratica|in\s+\w+))?|videocolloquio|videochiamata|chiamata\s+(?:conoscitiva|telefonica|hr)|intervista"
    r"|(?:primo|secondo|terzo|ultimo)\s+(?:incontro|step|round)"
    r"|(?:incontro|chiamata|call)(?=\s+(?:fissat|programmat|confermat)[oa]))"
)
_SENT = r"(?:inviat[oa]|mandat[oa]|spedit[oa])"
_NEAR = r"(?:\s+[^\s,;]+){0,4}?\s+"
_WHO = (
    r"(?:(?:loro|lei|lui|le hr|l'hr|la recruiter|il recruiter|l'azienda|il team)\s+"
    r"(?:(?:ha|hanno|dice|dicono)\s+(?:detto\s+)?che\s+)?)?"
)

ITALIAN_PROSE = Prose(
    language="it",
    signs_words=(
        "con | il | lo | la | gli | le | del | della | al | alla | di | un | una | e | per | entro"
        " | parlato | colloquio | secondo | primo | risposta | rispondono | venerdì | lunedì"
        " | martedì | mercoledì | giovedì | alle | ore | mi | ci | settimana | chiamata | inviato"
        " | inviata | decisione | è | ho | hanno | stato | sentito | incontrato | telefonata"
        " | ringraziamento | sollecito | dott | sig | signora | dottoressa | risorse | umane"
        " | riscontro | esito | fanno | sapere | prossima | incontro | videochiamata | nel"
        " | fissato"
    ),
    met=(
        r"(?:(?:parlato|discusso|chiacchierato|conversato|sentito|parlata|sentita)"
        r"(?:\s+(?:al\s+telefono|oggi|ieri|già|a\s+lungo|telefonicamente))?\s+con"
        rf"|(?:{_TALK}|tel\.?|chiamata|telefonata|incontro|riunione|videochiamata|call|meeting"
        rf"|conversazione"
        r"|zoom|teams|chiacchierata)(?:\s+[\w/:.,#-]+){0,6}?\s+con"
        r"|(?:ho\s+)?(?:incontrat[oa]|conosciut[oa]|sentit[oa](?:\s+(?:telefonicamente"
        r"|al\s+telefono))?)"
        r"|(?:presenti|partecipanti)\s*:|(?:intervistator[ei]|selezionat(?:ore|rice)|interlocut(?:ore|rice))"
        r"(?:\s+(?:è|era|sono))?\s*:?)"
    ),
    contact=(
        r"(?:(?:risposta|e-?mail|mail|messaggio|chiamata|notizie|riscontro)\s+d(?:a|al|alla|i"
        r"|el|ella)"
        r"|(?:e-?mail|mail|messaggio|cv|curriculum|ringraziamento)\s+(?:inviat[oa]\s+)?(?:a|al"
        r"|alla)"
        r"|(?:scritto|chiamato|contattato|ricontattare|sollecitato)(?:\s+(?:a|al|alla))?"
        r"|(?:attendo|attesa|aspetto)(?:\s+(?:risposta\s+)?(?:di|da|dalla|dal))?"
        r"|(?:responsabile(?=\s*:)|capo(?=\s*:)|contatto|referente|recruiter|persona\s+di\s+contatto)(?:\s+è)?\s*:?)"
    ),
    interview=_TALK,
    not_interview=(
        r"(?:prepar|invito|convocazione|offerta|processo|domand|nota|esito|annull|rimand|rinvi"
        r"|da\s+(?:fissare|confermare|definire|programmare)|in\s+attesa|simulat|di\s+prova|finto)"
    ),
    between_words=(
        "sua | suo | capa | capo"
        " | con | e | il | lo | la | le | gli | l | del | della | di | al | alla | a | in | è | era"
        " | sarà | stato | ho | avuto | fatto | svolto | presenza | telefonico | tecnico | finale"
        " | conoscitivo | primo | secondo | terzo | ultimo | online | per | su | zoom | teams"
        " | meet"
        " | telefono | videochiamata | hr | giorno | un | una | colloquio | : | , | - | – | — | ("
        " | ) | · | & | / | sig | signora | signor | dott | team | sede | ufficio | loro | 1 | 2"
        " | 3 | recruiter | responsabile | manager | presso | si | terrà"
    ),
    arranged=(
        r"(?:fissat[oa]|programmat[oa]|confermat[oa]|previst[oa]|concordat[oa]|(?:spostat|rinviat|rimandat)[oa]"
        r"(?:\s+dal\s+[^,;]{3,18}?)?\s+al)(?:\s*(?:per(?:\s+il)?|:|al?))?"
    ),
    decides=(
        rf"(?:{_WHO}(?:(?:mi|ci)\s+)?(?:devono\s+|deve\s+|dovrebbero\s+|dovrebbe\s+)?"
        r"(?:rispondono|rispondere|risponderanno|risponde|risponderà|decidono|decidere|decideranno|deciderebbero"
        r"|decide|deciderà|richiamano|richiamare|richiameranno|richiama|richiamerà|ricontattano"
        r"|ricontattare|ricontatteranno|comunicano|comunicare|comunicheranno|avvisano|aggiornano"
        r"|(?:fanno|fare|faranno|fa|farà)\s+sapere"
        r"|(?:danno|dare|daranno|dà|darà)\s+(?:una?\s+)?(?:risposta|riscontro|feedback|esito"
        r"|notizie)))"
    ),
    answer=r"(?:risposta|decisione|esito|risultat[oi]|notizie|feedback|riscontro)",
    waits=(
        r"(?:(?:aspettare|aspetto|attendere|attendo|ferie|vacanza)(?:\s+(?:fino\s+al?))"
        r"|non\s+prima\s+del?)"
    ),
    answer_between_words=(
        "da | di | dalla | dal | della | loro | la | il | una | un | l | finale | sarà | attesa"
        " | atteso | prevista | previsto | promessa | mi | ci | parte | hr | azienda | : | ,"
        " | - | –"
        " | ( | per | email | mail | telefono | è | devono | deve | hanno | ha | detto | che | in"
        " | team | definitiva | arriva | arriverà | e | sapere"
    ),
    asked_of_us=(
        r"(?:io\b|devo\b|dobbiamo|bisogna|mia\b|mio\b|miei\b|nostr\w+\b|scadenza|inviare\b"
        r"|mandare\b"
        r"|consegnare\b|candidar|caricare|da\s+parte\s+mia|offerta\b|contratto|test\b|prova\b"
        r"|vogliono\s+che|mi\s+chiedono|rispondo\b|risponderò|avviso\b|rispondergli|farò\s+sapere"
        r"|faccio\s+sapere)"
    ),
    replied=(
        r"(?:(?:mi\s+)?(?:ha|hanno)\s+(?:risposto|richiamato|ricontattato|riscritto)"
        r"|(?:risposta|riscontro)\s+ricevut[oa]|ricevut[oa]\s+(?:una\s+|la\s+)?risposta)"
    ),
    automatic=r"(?:auto|no-?reply|conferma|fuori\s+sede|fuori\s+ufficio)",
    thanked=(
        rf"(?:(?:e-?mail|mail|nota|messaggio|lettera|biglietto)\s+di\s+ringraziamento(?:{_NEAR}"
        rf"|\s+){_SENT}"
        rf"|ringraziamento(?:{_NEAR}|\s+){_SENT}"
        r"|(?:inviat[oa]|mandat[oa])\s+(?:un\s+|il\s+|la\s+|una\s+)?(?:e-?mail|mail|nota"
        r"|messaggio|lettera)?\s*"
        r"(?:di\s+)?ringraziament[oi]|ringraziat[oa](?:\s+via\s+mail)?)"
    ),
    thanked_after="",
    followed_up=(
        rf"(?:sollecit(?:o|at[oa])(?:(?:{_NEAR}|\s+)(?:{_SENT}|fatto))?|follow-?up(?:{_NEAR}"
        rf"|\s+){_SENT}"
        r"|(?:inviato|mandato|fatto)\s+(?:un\s+|il\s+)?(?:sollecito|follow-?up))"
    ),
    second_follow_up=(
        r"(?:secondo\s+(?:sollecito|follow)|2°|di\s+nuovo|un\s+altro|nuovamente|ancora)"
    ),
    limits_words=(
        "entro | entro il | entro l' | entro la | entro il giorno | prima del | prima di"
        " | non oltre il"
        " | al massimo il | al più tardi il | al massimo entro | fino al | nel giro di | per il"
    ),
    rough_words=(
        "verso il | intorno al | circa il | attorno al | all'incirca il | indicativamente il"
    ),
    week_of_words="settimana del | la settimana del | nella settimana del",
    plain_words="il | il giorno | del | giorno | lo | l' | : | , | - | – | ( | al | questo",
    earlier_time=r"candidatura\s+precedente|l'anno\s+scorso|\w+\s+anni\s+fa|ricandidat\w+",
    not_theirs=(
        r"amic[oahi]+|coach|mentore?|padre|madre|fratello|sorella|cugin[oa]|zi[oa]|ex-?colleg[ah]"
        r"|ex-?capo|vecchi[oa]|consigliat[oa]\s+da|segnalat[oa]\s+da|referral|fiera|simulat[oa]"
        r"|di\s+prova|invece\s+di|referenze|professor(?:e|essa)|marito|moglie|vicin[oa]|finto"
        r"|al\s+posto\s+di|consulente\s+del\s+lavoro|centro\s+per\s+l'impiego"
    ),
    denied=(
        r"non|mai|nessun[oa]?|niente|nulla|senza|né|annullat[oa]|rifiutat[oa]|se|forse|magari"
        r"|probabilmente|può\s+darsi|dimenticat[oa]|provat[oa]\s+a|preparare|chiedere|spero"
        r"|avrebbe(?:ro)?|sarebbe|da\s+confermare|da\s+fissare|potrebbe(?:ro)?|ancora\s+da|neanche"
        r"|eventualmente"
    ),
    called_off=(
        r"annullat[oa]|rimandat[oa](?!\s+d?al)|rinviat[oa](?!\s+d?al)|saltat[oa]|cancellat[oa]"
        r"|sospes[oa]"
    ),
    articles_words="sua | suo | capa | capo"
    " | il | lo | la | i | gli | le | l | l' | un | una | mio | mia | loro",
    and_words="e | ed | & | + | / | ,",
    title_links_words="di | del | delle | della",
    title_more_words="personale | selezione | marketing | prodotto",
    title_qualifiers_words="",
    title_capitals_words="hr",
    firm_words="srl | s.r.l | spa | s.p.a | gruppo | azienda | banca | agenzia | studio | ufficio",
    known_firm_words="",
    shared_mailbox_words="lavoro | selezione | risorseumane | candidature | curriculum | personale",
    no_names_words="colloquio | offerta | risposta | ruolo | azienda | teams | zoom | meet",
    ordinal=(
        r"(?:(?P<limit>entro\s+(?:il|l')|prima\s+del|fino\s+al|non\s+oltre\s+il)"
        r"|il)\s*(?P<day>\d{1,2})"
    ),
    ordinal_after=r"(?=\s*(?:$|[.,;:!?)]|(?:alle|con|per|in|e|mi|ore|colloquio|rispondono)\b))",
    next_word=r"(?:(?:entro|per|il)\s+)?(?:il\s+)?prossim[oa]",
    next_after=r"prossim[oa]",
    weekday_leads=r"(?:(?:il\s+)?(?:prossim[oa]|quest[oa])\s+|il\s+)?",
    others_prose_words=(
        "descrizione | requisiti | link | stipendio | fonte | mansioni | annuncio | lettera"
        " | settore | prodotto"
    ),
    stage_header=(
        r"(?:(?:primo|secondo|terzo|ultimo|1°|2°|3°)\s+)?colloquio"
        r"(?:\s+(?:telefonico|tecnico|finale|conoscitivo|\d))?"
    ),
    day_before=True,
    day_endings=r"(?:°|º)?",
    day_links=r"\bo\b|\be\b|\bal\b",
    hour_leads=r"alle\s+ore|alle|ore|dalle|h",
    abbreviations_words="tel | sig | dott | ca | gg | h | c.a | egr | gent",
    bare_decides=(r"(?:rispondere|decidere|richiamare|ricontattare|comunicare|fare\s.*|dare\s.*)"),
    interviewed_us=r"mi\s+(?:ha|hanno)\s+intervistat[oa]",
    with_words="con | sentita | sentito",
    from_words="delle | di | dell | da",
    departments_words="hr | risorse",
    more_honorifics=(("ing", "Ing."),),
    or_words="o | oppure",
)
