"""Dutch: what notes say about people, dates and decisions."""

from __future__ import annotations

from sheets_followup.words.prose_table import Prose

_TALK = (
    r"(?:(?:sollicitatie|kennismakings|vervolg|telefonisch|selectie|arbeidsvoorwaarden|video)?\s?"
    r"(?:gesprek|interview)|videocall|(?:eerste|tweede|derde|laatste|1e|2e|3e)\s+(?:ronde|gesprek)"
    r"|meeloopdag|proefdag|proefdienst|meedraaidag|kennismaking"
    r"|(?:afspraak|belafspraak)(?=\s+(?:gepland|ingepland|bevestigd)))"
)
_SAID = r"(?:gesproken|gebeld|gehad|gevoerd|gepraat|ontmoet|overlegd|kennisgemaakt)"
_SENT = r"(?:gestuurd|verstuurd|verzonden|gemaild|geschreven)"
_NEAR = r"(?:\s+[^\s,;]+){0,4}?\s+"

DUTCH_PROSE = Prose(
    language="nl",
    signs_words=(
        "met | op | om | voor | en | de | het | een | van | bij | gesprek | gesproken | tweede"
        " | eerste | is | was | wordt | reactie | horen | hoor | uiterlijk | vrijdag | maandag"
        " | dinsdag | woensdag | donderdag | uur | niet | geen | nog | ik | wij | ze | gebeld"
        " | mevrouw | mevr | dhr | meneer | beslissing | laten | weten | volgende | week"
        " | bedankmail | bedankje | gestuurd | verstuurd | nagebeld | wachten | wacht | afspraak"
        " | naar | heeft | hebben | aan | sollicitatiegesprek | nemen | contact | reageren"
        " | besluit"
        " | kennismaking | kennisgemaakt | antwoord | tot"
    ),
    met=(
        rf"(?:(?:{_SAID}|{_TALK}|tel\.?|afspraak|telefoontje|overleg|call|belafspraak|zoom"
        rf"|teams|koffie)"
        r"(?:\s+[\w/:.,#-]+){0,6}?\s+met"
        rf"|met(?=\s.{{2,70}}\b(?:{_SAID}|gesprek)\b)"
        r"|(?:sprak|belde|praatte)(?:\s+met)?|ontmoet(?:te)?"
        r"|(?:aanwezig|aanwezigen)\s*:|(?:gesprekspartners?|interviewers?)(?:\s+(?:is|was|zijn|waren))?\s*:?)"
    ),
    contact=(
        r"(?:(?:antwoord|reactie|mail|e-?mail|bericht|telefoontje|feedback|terugkoppeling)\s+van"
        r"|(?:mail|e-?mail|bericht|cv|bedankmail|bedankje)\s+(?:gestuurd\s+)?(?:aan|naar)"
        r"|(?:wacht|wachten)\s+op|(?:nagebeld|nabellen|gemaild)(?:\s+(?:met|naar|aan))?"
        r"|(?:leidinggevende(?=\s*:)|manager(?=\s*:)|contactpersoon|contact|recruiter)(?:\s+is)?\s*:?)"
    ),
    interview=_TALK,
    not_interview=(
        r"(?:voorbereid|uitnodiging|aanvraag|vraag|aanbod|proces|feedback|verslag|bevestiging"
        r"|geannuleerd|uitgesteld|afgezegd|nog\s+(?:te|in)|in\s+afwachting|training|oefen|coach)"
    ),
    between_words=(
        "met | en | de | het | een | op | om | bij | van | is | was | gehad | gevoerd | staat"
        " | vindt"
        " | plaats | tweede | eerste | derde | laatste | 1e | 2e | 3e | technisch | telefonisch"
        " | persoonlijk | via | teams | zoom | telefoon | locatie | kantoor | in | hr | : | , | -"
        " | – | — | ( | ) | · | & | / | mevr | mevrouw | dhr | meneer | heer | gesprek | ronde"
        " | uur"
        " | team | hebben | heb | had | ik | wij | aan | 1 | 2 | 3 | recruiter | leidinggevende"
        " | hun | zal | plaatsgevonden | voor"
    ),
    arranged=(
        r"(?:gepland|ingepland|bevestigd|afgesproken|vastgelegd|(?:verplaatst|verzet)"
        r"(?:\s+van\s+[^,;]{3,18}?)?\s+naar)"
        r"(?:\s*(?:op|voor|:))?"
    ),
    decides=(
        r"(?:(?:beslissen|beslist|reageren|reageert|antwoorden|bellen(?:\s+(?:mij"
        r"|me))?(?:\s+terug)?"
        r"|belt(?:\s+(?:mij|me))?(?:\s+terug)?)"
        r"|(?:laten|laat)(?:\s+(?:het\s+)?(?:me|mij|ons"
        r"|het))?(?=\s.{0,50}\bweten\b)(?:\s+het)?(?:\s+weten)?"
        r"|(?:zullen|zal|zouden|zou|willen|wil|gaan|gaat|moeten)(?=\s.{0,60}\b(?:weten"
        r"|beslissen|reageren"
        r"|terugbellen|terugkomen|antwoord|uitsluitsel)\b)"
        r"|(?:nemen|neemt|geven|geeft|komen|komt)(?=\s.{0,50}\b(?:contact|beslissing|besluit"
        r"|uitsluitsel"
        r"|antwoord|reactie|terug|terugkoppeling)\b)"
        r"|(?:krijg|hoor|horen)(?:\s+ik)?)"
    ),
    answer=(
        r"(?:beslissing|besluit|antwoord|reactie|uitslag|terugkoppeling|uitsluitsel|feedback"
        r"|bericht"
        r"|laten\s+weten|weten)"
    ),
    waits=r"(?:(?:vakantie|wachten|wacht|afwachten)\s+tot|niet\s+voor)",
    answer_between_words=(
        "van | de | het | een | hun | wordt | verwacht | beloofd | toegezegd | mij | me | ons | ik"
        " | ze | zij | hij | contact | op | weten | : | , | - | – | ( | definitieve | per | mail"
        " | telefonisch | via | is | valt | volgt | komt | krijg | hr | team | bij | laten | laat"
        " | nemen | met | zullen | zal | er | over | terug | een"
    ),
    asked_of_us=(
        r"(?:(?<!hoor )(?<!krijg )ik\b(?!\s+(?:hoor|krijg|ontvang))|wij\b"
        r"|mijn\b|ons\b"
        r"|onze\b|deadline|sluitingsdatum|insturen|opsturen|indienen|inleveren|aanbod\b|contract"
        r"|opdracht\b|case\b|moet\s+ik)"
    ),
    replied=(
        rf"(?:(?:heeft|hebben)(?:{_NEAR}|\s+)(?:geantwoord|gereageerd|teruggebeld|teruggemaild)"
        r"|(?:reactie|antwoord)\s+(?:ontvangen|gekregen|binnen))"
    ),
    automatic=r"(?:auto|ontvangstbevestiging|no-?reply|afwezig|bevestiging)",
    thanked=(
        rf"(?:(?:bedank(?:mail|je|brief|mailtje|kaartje)|dankmail)(?:{_NEAR}|\s+){_SENT}"
        r"|bedankt\s+per\s+mail)"
    ),
    thanked_after="",
    followed_up=(
        rf"(?:nagebeld|(?:follow-?up|herinnering|opvolgmail)(?:{_NEAR}|\s+){_SENT}|gerappelleerd"
        r"|opgevolgd)"
    ),
    second_follow_up=(
        r"(?:tweede\s+(?:follow|herinnering|opvolg)\w*|opnieuw|nogmaals|nog\s+een\s+keer|weer)"
    ),
    limits_words=(
        "voor | vóór | uiterlijk | uiterlijk op | tot | tot en met | binnen | voor het"
        " | ten laatste"
        " | ten laatste op | niet later dan"
    ),
    rough_words="rond | rond de | ongeveer | ca. | ca | omstreeks | circa",
    week_of_words="week van | in de week van | de week van",
    plain_words="op | de | : | , | - | – | ( | op de",
    earlier_time=(
        r"eerdere\s+sollicitatie|vorig\s+jaar|\w+\s+jaar\s+geleden|opnieuw\s+gesolliciteerd"
    ),
    not_theirs=(
        r"vriend(?:in|en)?|coach|loopbaancoach|mentor|vader|moeder|broer|zus|neef|nicht|oom|tante"
        r"|oud-?collega|ex-?collega|voormalige?|aanbevolen|aanbeveling|doorverwezen|beurs"
        r"|oefengesprek"
        r"|proefgesprek|in\s+plaats\s+van|referenties?|buurman|buurvrouw|uwv|vdab|jobcoach"
    ),
    denied=(
        r"niet|niets|geen|nooit|niemand|zonder|geannuleerd|afgezegd|afgewezen|als|indien|misschien"
        r"|eventueel|mogelijk|wellicht|waarschijnlijk|vergeten|geprobeerd|proberen|voorbereiden"
        r"|vragen|hopelijk|hoop|zou\s+moeten|nog\s+te|onzeker|kunnen|kon|tenzij"
    ),
    called_off=(
        r"geannuleerd|afgezegd|uitgesteld|gecanceld|gaat\s+niet\s+door|verplaatst(?!\s+(?:naar|van))"
        r"|vervallen"
    ),
    articles_words="de | het | een | mijn | hun | onze",
    and_words="en | & | + | / | ,",
    title_links_words="van",
    title_more_words="",
    title_qualifiers_words="",
    title_capitals_words="hr",
    firm_words="bv | b.v | nv | n.v | groep | bedrijf | afdeling | gemeente | bureau | stichting",
    known_firm_words="",
    shared_mailbox_words="vacatures | werkenbij | sollicitatie | sollicitaties | personeelszaken",
    no_names_words="gesprek | aanbod | reactie | functie | bedrijf | teams | zoom | maandag",
    ordinal=(
        r"(?:(?P<limit>uiterlijk(?:\s+op)?(?:\s+de)?|voor\s+de|tot\s+de)|op\s+de"
        r"|de)\s+(?P<day>\d{1,2})(?:e|de|ste)"
    ),
    ordinal_after=r"(?=\s*(?:$|[.,;:!?)]|(?:om|met|bij|via|en|gesprek|laten)\b))",
    next_word=r"(?:(?:voor|op|uiterlijk)\s+)?volgende",
    weekday_leads=r"(?:(?:volgende|komende|aanstaande|op|deze)\s+)?",
    others_prose_words=(
        "functieomschrijving | eisen | link | salaris | bron | taken | vacaturetekst | brief"
        " | sector"
        " | website"
    ),
    stage_header=(
        r"(?:(?:eerste|tweede|derde|laatste|1e|2e|3e)\s+)?(?:gesprek|interview|ronde)"
        r"(?:\s+\d)?|telefonisch\s+gesprek|kennismaking"
    ),
    day_before=True,
    day_endings=r"(?:e|de|ste)?",
    day_links=r"\bof\b|\ben\b|\btot\b",
    hour_leads="om|vanaf",
    abbreviations_words="ca | tel | bv | incl | mevr | dhr | mw | evt | a.s",
    more_honorifics=(("heer", "Dhr."),),
    bare_decides=r"(?:beslissen|reageren|antwoorden|bellen(?:\s.*)?|laten.*|geven|nemen|komen)",
    subjects=(
        r"(?:ze|zij|hij|hr|bedrijf|team|recruiter|mevrouw|mevr|dhr|meneer|zullen|zal|zouden|zou"
        r"|willen"
        r"|wil|gaan|gaat|me|mij|ons|iets)"
    ),
    with_words="met",
    from_words="van",
    departments_words="hr | p&o | personeelszaken",
    or_words="of",
)
