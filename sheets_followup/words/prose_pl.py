"""Polish: what notes say about people, dates and decisions."""

from __future__ import annotations

from sheets_followup.words.prose_table import Prose

_TALK = (
    r"(?:(?:pierwsza|druga|trzecia|ostatnia|kolejna|pierwszą|drugą|trzecią)?\s*rozmow[ayęie]"
    r"(?:\s+(?:kwalifikacyjn[aąe]j?|telefoniczn[aąe]j?|rekrutacyjn[aąe]j?|techniczn[aąe]j?"
    r"|online))?"
    r"|(?:pierwszy|drugi|trzeci|ostatni|kolejny|i{1,3}|iv)\s+etap|wideorozmowa"
    r"|dzień\s+próbny|spotkanie(?:\s+(?:rekrutacyjne|online|techniczne))?)"
)
_SENT = r"(?:wysłan[yaeoi]|wysłał[ae]m|wysłałem)"
_NEAR = r"(?:\s+[^\s,;]+){0,4}?\s+"
_WHO = r"(?:(?:oni|ona|on|hr|rekruter(?:ka)?|firma|zespół)\s+)?"

POLISH_PROSE = Prose(
    language="pl",
    signs_words=(
        "z | ze | w | we | na | do | od | i | się | nie | jest | był | była | będzie | rozmowa"
        " | rozmowę | rozmowy | rozmawiałem | rozmawiałam | spotkanie | panią | panem | pani | pan"
        " | odpowiedź | odpowiedzą | decyzja | decyzję | decyzji | dadzą | znać | piątku | piątek"
        " | godz | druga | drugi | etap | dnia | przez | o | po | mail | wysłałem | wysłałam"
        " | podziękowanie | czekam | czekać | tydzień | tygodniu | kontakt | rozmowie | przed"
        " | oddzwonią | poznałem | poznałam | telefon | telefonicznie | pana | dziękuję | będą"
    ),
    met=(
        r"(?:(?:rozmawiał[ae]m|rozmawialiśmy|rozmawialiśmy|gadał[ae]m|spotkał[ae]m\s+się"
        r"|rozmawiano)"
        r"(?:\s+(?:telefonicznie|dziś|wczoraj|online|przez\s+\w+))?\s+(?:z|ze)"
        rf"|(?:{_TALK}|rozm\.?|tel\.?|telefon|wywiad|call|wideo|teams"
        rf"|zoom)(?:\s+[\w/:.,#-]+){{0,6}}?\s+(?:z|ze)"
        r"|(?:z|ze)(?=\s.{2,60}\b(?:rozmawiał[ae]m|rozmawialiśmy|spotkał[ae]m)\b)"
        r"|pozna(?:łem|łam)|prowadzi(?:ła?)?:?"
        r"|obecni\s*:|(?:rozmówc[ay]|rekruter(?:ka)?|prowadząc[ay])\s*:?)"
    ),
    contact=(
        r"(?:(?:odpowiedź|mail|e-?mail|wiadomość|telefon|informacja)\s+od"
        r"|(?:mail|e-?mail|wiadomość|cv|podziękowanie)\s+(?:wysłan[yaeo]\s+)?do"
        r"|(?:czekam|czekać)\s+na(?:\s+odpowiedź\s+od)?|(?:napisał[ae]m|zadzwonił[ae]m)\s+do"
        r"|(?:rekruterk?a?(?=\s*:)|kierowni(?:k|czka)(?=\s*:)|przełożon[ya](?=\s*:)|kontakt|osoba\s+kontaktowa)\s*:?)"
    ),
    interview=_TALK,
    not_interview=(
        r"(?:przygotow|zaprosz|oferta|proces|pytani|notat|wynik|odwołan|przełożon(?!\w*\s+na)"
        r"|do\s+ustalenia|do\s+potwierdzenia|próbn|w\s+sprawie\s+oferty|odwoł)"
    ),
    between_words=(
        "p | z | ze | i | w | we | na | o | do | jest | była | był | będzie | odbyła | się"
        " | odbędzie"
        " | kwalifikacyjna | telefoniczna | techniczna | rekrutacyjna | online | przez | teams"
        " | zoom"
        " | telefon | telefonicznie | hr | dnia | dn | : | , | - | – | — | ( | ) | · | & | / | pani"
        " | panią | pan | panem | druga | drugi | pierwsza | trzecia | etap | rozmowa | spotkanie"
        " | siedzibie | biurze | firmie | zespołem | kierownikiem | kierowniczką"
        " | dyrektorką | dyrektorem | rekruterką"
        " | rekruterem | godz | 1 | 2 | 3 | mam | miałem | miałam | przed"
    ),
    arranged=(
        r"(?:umówion[ay]|zaplanowan[ay]|potwierdzon[ay]|ustalon[ay]|przełożon[ay](?:\s+z\s+[^,;]{3,18}?)?\s+na"
        r"|wyznaczon[ay])"
        r"(?:\s*(?:na|:))?"
    ),
    decides=(
        rf"(?:{_WHO}(?:mają\s+|ma\s+|mieli\s+|powinni\s+|powinna\s+|obiecali\s+)?"
        r"(?:odpowiedzą|odpowiedzieć|odpowie|odpiszą|odezwą\s+się|odezwać\s+się|odezwie\s+się"
        r"|zdecydują|zdecydowaliby|zdecydować|oddzwonią|oddzwonić|oddzwoni|zadzwonią|zadzwonić|zadzwoni"
        r"|poinformują|poinformować|podejmą\s+decyzję|skontaktują\s+się"
        r"|(?:dadzą|dać|da)(?:\s+(?:mi|nam))?\s+(?:znać|odpowiedź)))"
    ),
    answer=r"(?:odpowiedź|odpowiedzi|decyzj[aęi]|wyniki?|feedback|informacj[aęi])",
    waits=r"(?:czekać|czekam|poczekać|urlopie)(?:\s+do)",
    answer_between_words=(
        "od | ich | ma | być | będzie | spodziewana | mi | nam | nas | mnie | firmy | : | , | - | –"
        " | ( | ostateczna | mailem | telefonicznie | przez | z | hr | rekruterki | rekrutera"
        " | obiecana | obiecali | mają | dadzą | dać | da | w | o | zapadnie | decyzję | podejmą"
    ),
    asked_of_us=(
        r"(?:ja\b|muszę|musimy|mam\s+(?:odpowiedzieć|dać|wysłać|czas|podjąć)|moja\b|moją\b"
        r"|mój\b|nasz\w*\b"
        r"|termin\s+(?:składania|nadsyłania)|wysłać\b|złożyć\b|przesłać\b|aplikować"
        r"|ofert[aęy]\b|umow[aęy]"
        r"|zadanie\b|test\b|odpowiem\b|dam\s+znać|chcą,?\s+(?:że)?bym|powinienem|powinnam)"
    ),
    replied=(
        r"(?:(?:odpowiedział[ai]?|odpowiedzieli|odpisał[ai]?|odpisali|oddzwonił[ai]?"
        r"|oddzwonili)(?:\s+mi)?"
        r"|(?:odpowiedź)\s+(?:otrzymana|przyszła)|(?:dostał[ae]m|otrzymał[ae]m)\s+odpowiedź)"
    ),
    automatic=r"(?:auto|no-?reply|potwierdzenie|nieobecno)",
    thanked=(
        rf"(?:(?:mail\s+z\s+podziękowaniem|podziękowanie|podziękowania|list\s+z\s+podziękowaniem)"
        rf"(?:{_NEAR}|\s+){_SENT}"
        r"|wysłał[ae]m\s+(?:mail\w*\s+z\s+)?podziękowani\w+|podziękował[ae]m)"
    ),
    thanked_after="",
    followed_up=(
        rf"(?:(?:follow-?up|przypomnienie)(?:{_NEAR}|\s+){_SENT}|przypomniał[ae]m\s+się"
        r"|wysłał[ae]m\s+(?:follow-?up|przypomnienie))"
    ),
    second_follow_up=r"(?:drugi\s+(?:raz|follow|mail)|drugie|ponownie|znowu|jeszcze\s+raz)",
    limits_words=(
        "do | do dnia | przed | najpóźniej | najpóźniej do | najpóźniej w | w ciągu"
        " | nie później niż"
        " | max do | maks. do | maksymalnie do | do końca"
    ),
    rough_words="około | ok. | ok | koło | mniej więcej | w okolicach",
    week_of_words="tydzień od | w tygodniu od | tydzień",
    plain_words="w | we | dnia | dn. | na | : | , | - | – | ( | w dniu",
    earlier_time=(
        r"poprzedni[ae]?\s+(?:aplikacj|rekrutacj)\w*|w\s+zeszłym\s+roku|\w+\s+lat[ay]?\s+temu"
    ),
    not_theirs=(
        r"przyjaci\w+|koleg[aąiuę]|kolegą|koleżank\w+|znajom\w+|coach\w*|mentor\w*|doradc\w+|ojc\w+"
        r"|matk\w+|brat\w*|siostr\w+|kuzyn\w*|wujk\w+|były[mch]*|była\s+szefow\w+|polec\w+|targ\w+"
        r"|próbn\w+\s+rozmow\w+|rozmow\w+\s+próbn\w+|zamiast|referencj\w+|profesor\w*|mąż|mężem|żon\w+|sąsiad\w*|urz[ęą]d\w*"
    ),
    denied=(
        r"nie|nic|brak|nikt|nigdy|żadn\w+|bez|odwołan\w+|odrzucon\w+|jeśli|jeżeli|gdyby|może|chyba"
        r"|prawdopodobnie|ewentualnie|zapomnia\w+|próbował\w*|próbowa\w+|przygotować|zapytać|oby"
        r"|podobno|mógłby|mogliby|powinna\s+była|niepewn\w+|raczej"
    ),
    called_off=r"odwołan[aey]|przełożon[aey](?!\s+(?:na|z)\b)|anulowan[aey]|nie\s+odbył[ao]\s+się",
    articles_words=(
        "p | kierowniczką | kierownikiem | dyrektorką | dyrektorem | szefem | moją | moim | naszym"
        " | ich | jej | jego"
    ),
    and_words="i | oraz | & | + | / | ,",
    title_links_words="ds | ds. | działu",
    title_more_words="rekrutacji | personalny | kadr | sprzedaży",
    title_qualifiers_words="",
    title_capitals_words="hr",
    firm_words="sp | z.o.o | spółka | grupa | firma | firmą | dział | zespół | zespołem | urząd",
    known_firm_words="",
    shared_mailbox_words="praca | rekrutacja | kariera | kadry | biuro | kontakt",
    no_names_words="rozmowa | oferta | odpowiedź | firma | teams | zoom",
    ordinal=r"(?:(?P<limit>do|przed)\s+)?(?P<day>\d{1,2})(?:-?ego|-?go|-?tego|-?stego)",
    ordinal_after=r"(?=\s*(?:$|[.,;:!?)]|(?:o|z|w|na|i|rozmowa|mają|dadzą)\b))",
    next_word=r"(?:(?:do|w|przed)\s+)?(?:przyszł|następn)\w+",
    weekday_leads=r"(?:(?:w|we|najbliższ\w+|t[ęe]n?|przyszł\w+|następn\w+)\s+)?",
    others_prose_words=(
        "opis | wymagania | link | wynagrodzenie | źródło | obowiązki | ogłoszenie | branża"
        " | strona"
    ),
    stage_header=(
        r"(?:(?:pierwsza|druga|trzecia|ostatnia|i|ii|iii|1\.|2\.|3\.)\s+)?rozmowa"
        r"(?:\s+(?:kwalifikacyjna|telefoniczna|techniczna|rekrutacyjna|\d))?"
    ),
    day_before=True,
    day_endings=r"\.?",
    day_links=r"\blub\b|\balbo\b|\bi\b|\bdo\b",
    hour_leads=r"o\s+godz\.?|o\s+godzinie|godz\.?|godzina|o|od",
    abbreviations_words="rozm | godz | ok | tel | dyr | kier | np | ul | dn | ds | maks | mgr"
    " | inż | p",
    name_endings=(
        ("skiego", "ski"), ("ckiego", "cki"), ("dzkiego", "dzki"), ("skiemu", "ski"),
        ("skiej", "ska"), ("ckiej", "cka"), ("dzkiej", "dzka"),
        ("skim", "ski"), ("ckim", "cki"), ("dzkim", "dzki"),
        ("ską", "ska"), ("cką", "cka"), ("dzką", "dzka"),
        ("kiem", "ek"), ("kiem", "k"), ("giem", "g"), ("łem", "eł"), ("łem", "ł"), ("trem", "tr"),
        ("ciem", "ć"), ("niem", "ń"), ("em", ""),
        ("ką", "ka"), ("ą", "a"), ("ki", "ka"), ("y", "a"), ("i", "a"), ("ka", "ek"), ("a", ""),
    ),
    more_honorifics=(
        ("pania", "Pani"), ("panem", "Pan"), ("pana", "Pan"), ("panu", "Pan"),
    ),
    more_weekdays=(
        ("poniedzialkiem", 0), ("wtorkiem", 1), ("sroda", 2), ("czwartkiem", 3), ("piatkiem", 4),
        ("sobota", 5), ("niedziela", 6),
    ),
    bare_decides=(
        r"(?:odpowiedzieć|odezwać\s+się|zdecydować|oddzwonić|zadzwonić|poinformować|dać\s.*)"
    ),
    with_words="z | ze",
    from_words="z | ze",
    departments_words="hr | kadr | hr-u",
    or_words="lub | albo | czy",
)  # fmt: skip
