"""German: what notes say about people, dates and decisions."""

from __future__ import annotations

from sheets_followup.words.prose_table import Prose

_TALK = (
    r"(?:(?:erst|zweit|vorstellungs|bewerbungs|fach|abschluss|kennenlern|telefon|video|personal"
    r"|auswahl|folge|online|dritt|bewerber)?-?(?:gespräch|interview|call)|telefonat|vg|vorstellung(?=\s+(?:am|um|bei|mit)\s)"
    r"|(?:telefon|video|zoom|teams|vorstellungs|kennenlern)-?termin|probearbeiten|probetag"
    r"|hospitation|schnuppertag|assessment[- ]?center"
    r"|(?:termin|kennenlernen)(?=\s+(?:vereinbart|geplant|bestätigt|fixiert)))"
)
_ROUND = r"(?:[1-5]\.|erste|zweite|dritte|letzte|finale|nächste)[nr]?\s+runde"
_SAID = (
    r"(?:gesprochen|telefoniert|geredet|unterhalten|getroffen|kennengelernt|ausgetauscht|geführt"
    r"|gehabt|gespräch|vorstellungsgespräch|interview|telefonat)"
)
_SENT = (
    r"(?:gesendet|geschickt|verschickt|geschrieben|versendet|abgeschickt|gemailt|rausgeschickt"
    r"|raus)"
)
_NEAR = r"(?:\s+[^\s,;]+){0,4}?\s+"

GERMAN_PROSE = Prose(
    language="de",
    signs_words=(
        "mit | am | um | bis | und | der | die | das | dem | den | ein | eine | einen | zweites"
        " | erstes | gespräch | gesprochen | telefoniert | sich | melden | meldet | ist | war"
        " | wird | von | bei | herr | herrn | frau | nicht | kein | noch | uhr | bescheid"
        " | rückmeldung | entscheidung | nachgefasst | gesendet | geführt | vorstellungsgespräch"
        " | telefonat | warten | warte | ich | wir | sie | antwort | zum | zur | auf | für | hat"
        " | haben | habe | probearbeiten"
        " | woche | nächste | dankesmail | telefoninterview | ansprechpartnerin"
        " | spätestens | geben | entscheiden | runde | ansprechpartner | personalabteilung"
    ),
    met=(
        rf"(?:(?:tel\.?|gesprochen|telefoniert|geredet|unterhalten|getroffen|{_TALK}|{_ROUND}"
        rf"|termin"
        r"|treffen|austausch|kennenlernen|zoom|teams)(?:\s+[\w/:.,#-]+){0,6}?\s+mit"
        rf"|mit(?=\s.{{2,70}}\b{_SAID}\b)"
        r"|(?:sprach|telefonierte|redete)\s+mit|traf|(?:dabei|anwesend|teilnehmer|gegenüber)\s*:"
        r"|(?:gesprächspartner|interviewer)(?:in|innen)?(?:\s+(?:ist|war|sind|waren))?\s*:?)"
    ),
    contact=(
        r"(?:(?:antwort|rückmeldung|rückruf|e-?mail|nachricht|anruf|feedback|bescheid|info)\s+von"
        r"|(?:e-?mail|nachricht|lebenslauf|unterlagen|bewerbung|dankes?-?mail)\s+an"
        r"|(?:warte|warten|wartet)\s+auf|nachgefasst\s+bei|nachgefragt\s+bei"
        r"|(?:ansprechpartner(?:in)?|kontakt(?:person)?|recruiter(?:in)?"
        r"|(?:lt|laut)\.?(?=\s+(?:fr|hr|frau|herrn?)\b)|(?:personaler(?:in)?|vorgesetzte[rn]?"
        r"|(?:abteilungs|team)leiter(?:in)?)(?=\s*:)"
        r"|(?:chef(?:in)?|leiter(?:in)?)(?=\s+hei(?:ß|ss)t))(?:\s+(?:ist|war|hei(?:ß|ss)t))?\s*:?)"
    ),
    interview=rf"(?:{_TALK}|{_ROUND})",
    not_interview=(
        r"(?:vorbereit|einladung|anfrage|unterlagen|leitfaden|feedback|bestätigung|angebot|zusage"
        r"|absage|steht noch|ausstehend|offen|abgesagt|prozess|training|coach|übung|fragen"
        r"|notizen|termin|folgt|noch)"
    ),
    between_words=(
        "mit | und | am | um | der | die | das | dem | den | bei | ist | war | findet | fand"
        " | statt | wird | hatte | habe | hatten | haben | ein | eine | einen | erstes | zweites"
        " | drittes | erste | zweite | dritte | letztes | finales | im | in | vor | ort | per"
        " | über | zoom | teams | video | telefon | online | gespräch | interview | uhr | hr"
        " | team | : | , | - | – | — | ( | ) | · | & | / | dann | + | ok"
        " | persönliches | telefonisches"
        " | technisches | fachliches | frau | herr | herrn | geführt | gehabt | ich | wir"
        " | stattgefunden | 1 | 2 | 3 | call | runde | zum | zur | erst | nächste | von"
    ),
    arranged=(
        r"(?:geplant|vereinbart|bestätigt|angesetzt|terminiert|fixiert|(?:verschoben|verlegt)(?:\s+vom\s+[^,;]{3,18}?)?\s+auf"
        r"|steht)(?:\s+(?:für|am|auf|:))?"
    ),
    decides=(
        r"(?:meld(?:en|et)\s+sich|entscheide[nt]|entscheidet|antworten|antwortet"
        r"|(?:rufen|ruft)(?:\s+(?:mich|uns))?(?:\s+zurück)?"
        r"|(?:geben|gibt)(?=\s.{0,50}\b(?:bescheid|rückmeldung|feedback|antwort)\b)"
        r"|(?:wollen|wollten|will|werden|wird|würden|sollen|soll|sollten|möchten)"
        r"(?=\s.{0,60}\b(?:melden|entscheiden|bescheid|rückmeld\w*|antworten|zurückrufen"
        r"|informieren|feedback)\b)"
        r"|(?:hör|bekomm|erhalt)(?:e|en)(?:\s+(?:ich|wir))?|zu\s+entscheiden|entscheiden)"
    ),
    answer=(
        r"(?:entscheidung|bescheid|rückruf|rückmeldung|antwort|ergebnis(?:se)?|feedback"
        r"|zu(?:sage)?-?\s+oder\s+absage"
        r"|info|urlaub)"
    ),
    waits=(
        r"(?:(?:warte(?:n|t)?|abwarten)(?:\s+(?:noch\s+)?(?:bis(?:\s+zum)?|auf\s+den))"
        r"|(?:urlaub|abwesend|verreist)\s+bis(?:\s+zum)?|nicht\s+vor(?:\s+dem)?)"
    ),
    answer_between_words=(
        "soll | sollte | kommt | kommen | fällt | erwartet | voraussichtlich | mir | uns | sich"
        " | bei | im | von | ihnen | der | die | das | eine | ein | wird | erfolgt | versprochen"
        " | zugesagt | dann | : | ( | - | – | , | angekündigt | an | gibt | es | auch | sie | er"
        " | wollen | will | werden | möchten | entscheiden | melden | per | mail | telefonisch"
        " | dem | team | haben | hat | hr | intern | gesagt | zu | endgültige | finale | und"
    ),
    asked_of_us=(
        r"(?:(?<!höre )(?<!bekomme )(?<!erhalte )ich\b(?!\s+(?:hör|bekomm|erhalt|krieg|erfahr))"
        r"|(?<!hören )(?<!bekommen )(?<!erhalten )wir\b|mein\w*\b|unser\w*\b|von mir\b"
        r"|muss\b|müssen\b|frist\b|bewerbungsschluss|bewerbungsfrist|einreichen|abgeben"
        r"|abschicken|nachreichen|zusenden|angebot|vertrag|(?:haus)?aufgabe|melde mich)"
    ),
    replied=(
        rf"(?:(?:antwort|rückmeldung|nachricht|e-?mail)(?:\s+von)?{_NEAR}"
        r"(?:erhalten|bekommen|gekommen)"
        rf"|(?:hat|haben)(?:\s+mir|\s+sich)?{_NEAR}(?:geantwortet|zurückgeschrieben|zurückgerufen"
        r"|gemeldet)|(?:antwort|rückmeldung)\s+(?:erhalten|bekommen))"
    ),
    automatic=r"(?:auto(?:matisch)?|eingangsbestätig|empfangsbestätig|no-?reply|abwesenheit)",
    thanked=(
        rf"(?:dankes?-?(?:(?:e-?)?mail|schreiben|brief|nachricht|karte)(?:{_NEAR}|\s+){_SENT}"
        r"|(?:per\s+mail\s+)?bedankt)"
    ),
    thanked_after=rf"(?:{_SENT}e?\s*:?\s+dankes?-?(?:(?:e-?)?mail|schreiben|brief|karte))",
    followed_up=(
        rf"(?:nachgefasst|nachgehakt|(?:nachfass-?mail|follow-?up(?:-mail)?)(?:{_NEAR}|\s+){_SENT})"
    ),
    second_follow_up=r"(?:zweit\w+|erneut|nochmals?|noch\s+einmal|wieder)",
    limits_words=(
        "bis | bis zum | bis spätestens | spätestens | spätestens am | spätestens bis | vor"
        " | vor dem | noch vor | innerhalb von | innerhalb | binnen | bis ende | bis einschließlich"
    ),
    rough_words=(
        "ca. | ca | etwa | etwa am | ungefähr | ungefähr am | um den | gegen den | circa"
        " | rund um den | so um den"
    ),
    week_of_words="woche vom | in der woche vom | woche ab | woche ab dem | in der woche ab dem",
    plain_words="am | den | der | dem | : | , | - | – | ( | zum | für den | für | auf den | auf",
    earlier_time=(
        r"erneut\s+beworben|frühere\s+bewerbung|letztes\s+jahr|vor\s+\w+\s+jahren|schon\s+einmal"
        r"\s+beworben|damals"
    ),
    not_theirs=(
        r"freund(?:in|en|innen)?|kumpel|coach|bewerbungscoach|mentor(?:in)?|vater|mutter|bruder"
        r"|schwester|onkel|tante|ehemalige[rn]?|ex-?kolleg\w+|empfehlung|empfohlen|kommiliton\w+"
        r"|probegespräch|übungsgespräch|messe|referenz(?:en)?|statt|arbeitsamt|jobcenter"
        r"|arbeitsagentur|arbeitsvermittler(?:in)?|partner(?:in)?|nachbar(?:in)?"
        r"|ex-?chef(?:in)?|meine[rmn]?\s+frau|mein(?:em)?\s+mann"
    ),
    denied=(
        r"nicht|nichts|kein\w*|nie|niemand|ohne|abgesagt|abgelehnt|absage|falls|wenn|ob|vielleicht"
        r"|evtl|eventuell|möglicherweise|hätten?|würden?|vergessen|versucht|verpasst|to-?do"
        r"|vorbereiten|angefragt|anfragen|bitten|unsicher|unklar|wohl|vermutlich|wahrscheinlich"
        r"|entfällt|storniert|sofern|hoffe|hoffentlich|müsste|könnten?|angeblich|weder"
    ),
    called_off=(
        r"abgesagt|storniert|entfällt|entfallen|fällt\s+aus|ausgefallen|verschoben(?!\s+(?:auf|vom))"
        r"|verlegt(?!\s+(?:auf|vom))|nicht\s+stattgefunden"
    ),
    articles_words="der | die | das | dem | den | eine | einem | einer | ein | unser | unserem",
    and_words="und | & | + | / | , | sowie",
    title_links_words="für | der | des",
    title_more_words="teamlead | technik | entwicklung | vertrieb | einkauf | personal",
    title_qualifiers_words="",
    title_capitals_words="hr | gf | pdl | hrbp",
    firm_words="gmbh | ag | kg | abteilung | bereich | firma | werke | gruppe | verein | amt",
    known_firm_words="",
    shared_mailbox_words="bewerbung | bewerbungen | karriere | personal | jobs | post | kontakt",
    no_names_words=(
        "gespräch | termin | feedback | rückmeldung | zusage | absage | personalabteilung | team"
        " | telefonat | interview | kennenlernen | uhr | büro | gehalt | vertrag | stelle | runde"
        " | unterlagen | bewerbung | arbeit | woche | ergebnis | antwort | angebot | teams | zoom"
        " | personal | abteilung | thema | kollegen | kollegin | kollege | geschäftsführung | chef"
        " | vorgesetzte | vorgesetzten | nachricht | mail | leitung | firma | ende | anfang"
    ),
    ordinal=(
        r"(?:(?P<limit>bis(?:\s+zum)?|spätestens(?:\s+am)?|vor\s+dem)|am|zum"
        r"|den)\s+(?P<day>\d{1,2})\."
    ),
    ordinal_after=(
        r"(?=\s*(?:$|[,;:!?)]|(?:um|ab|mit|bescheid|melden|rückmeldung|antwort|entscheid\w*"
        r"|das|die|ein\w*|zweites?|zu)\b))"
    ),
    next_word=r"(?:(?:bis|am|vor)\s+)?(?:zum\s+)?(?:nächste[nr]?|kommende[nr]?)",
    weekday_leads=r"(?:(?:am|zum|nächste[nr]?|kommende[nr]?|diese[nr]?)\s+)?",
    others_prose_words=(
        "stellenbeschreibung | anforderungen | aufgaben | gehalt | quelle | stellenanzeige"
        " | anzeige | webseite | unterlagen | lebenslauf | anschreiben | produkt | branche"
    ),
    stage_header=(
        r"(?:(?:erst|zweit|vorstellungs|telefon|fach|kennenlern)-?)?(?:gespräch|interview)"
        r"|(?:[123]\.|erstes|zweites|drittes)\s+(?:gespräch|interview)|probetag|probearbeiten"
    ),
    day_before=True,
    nouns_in_capitals=True,
    day_endings=r"\.?",
    of_month=r"",
    day_links=r"\boder\b|\bund\b|\bbis\b|\bbzw\b",
    hour_leads="um|ab|gegen",
    abbreviations_words=(
        "lt | ca | bzw | evtl | ggf | inkl | z.b | d.h | nr | tel | str | hr | fr | dipl"
    ),
    bare_decides=r"(?:antworten|entscheiden|zu\s+entscheiden|(?:geben|rufen)(?:\s+zurück)?)",
    subjects=(
        r"(?:sie|er|man|hr|firma|team|personalabteilung|personaler(?:in)?|recruiter(?:in)?"
        r"|chef(?:in)?"
        r"|geschäftsführung|wollen|wollten|will|werden|wird|sollen|soll|sollten|möchten|frau|herr)"
    ),
    more_honorifics=(("hrn", "Herr"),),
    with_words="mit | bei",
    from_words="von | aus | vom",
    departments_words="hr | personal | personalabteilung | recruiting",
    or_words="oder | bzw",
)
