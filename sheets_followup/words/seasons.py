"""How parts of a year are named, by language: tables of :mod:`sheets_followup.typed_dates.seasons`.

A language is one entry in each table. Months have their names in the language's own file, and the
words for their end.
"""

from __future__ import annotations

#: Words before a month that mean its beginning, its middle, its end.
STARTS = {
    "en": "early | beginning of | start of",
    "de": "anfang",
    "fr": "debut | tout debut",
    "es": "principios de | a principios de | principio de | inicios de | inicio de | comienzos de",
    "pt": "inicio de | comeco de",
    "it": "inizio | inizi di",
    "nl": "begin",
    "pl": "poczatek | na poczatku",
}
MIDDLES = {
    "en": "mid | middle of",
    "de": "mitte",
    "fr": "mi | courant",
    "es": "mediados de | a mediados de",
    "pt": "meados de | em meados de",
    "it": "meta | a meta",
    "nl": "half | midden",
    "pl": "polowa | w polowie",
}
ENDS = {"en": "late"}
#: Behind a month in Chinese and Japanese → its last day.
BEHIND_MONTHS = {"上旬": 10, "初旬": 10, "初": 10, "中旬": 20, "中": 20, "下旬": 31}

#: Words before the number of a week.
WEEKS = {
    "en": "week | wk",
    "de": "kw | kalenderwoche",
    "fr": "semaine | sem",
    "es": "semana",
    "it": "settimana",
    "pl": "tydzien | tydz",
}

BEFORE = {
    "en": "before | by",
    "de": "vor",
    "fr": "avant",
    "es": "antes de",
    "pt": "antes do | antes das",
    "it": "prima di | prima delle",
    "nl": "voor",
    "pl": "przed",
}
#: The last day before a feast on which somebody writes → the feast.
FEASTS: dict[tuple[int, int], dict[str, str]] = {
    (12, 23): {
        "en": "christmas | xmas | the holidays | holidays",
        "de": "weihnachten | den feiertagen",
        "fr": "noel | les fetes",
        "es": "navidad | las fiestas",
        "pt": "natal | festas",
        "it": "natale | feste",
        "nl": "kerst | de feestdagen",
        "pl": "swietami | bozym narodzeniem",
    },
    (12, 30): {
        "en": "new year | new years | the new year",
        "de": "silvester | neujahr",
        "fr": "le nouvel an | nouvel an",
        "es": "ano nuevo | fin de ano",
        "pt": "ano novo",
        "it": "capodanno",
        "nl": "oud en nieuw",
        "pl": "nowym rokiem | sylwestrem",
    },
}
#: The same in scripts without spaces, with their word for before.
EASTERN_FEASTS = {(12, 23): "圣诞前 | 圣诞节前 | 聖誕前 | 聖誕節前 | クリスマス前"}
