"""How an hour is said in words: "halb drei", "kwart over negen", "quarter past two".

By language, for only its own words may stand together: "half two" is half past two in English.
"""

from __future__ import annotations

_GERMAN = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
_DUTCH = "een twee drie vier vijf zes zeven acht negen tien elf twaalf"
_ENGLISH = "one two three four five six seven eight nine ten eleven twelve"

#: (words before the hour → the minutes by which they move it, the hours from one to twelve,
#: whether the hour may stand in digits behind them).
CLOCKS: tuple[tuple[dict[str, int], tuple[str, ...], bool], ...] = (
    (
        {"halb": -30, "viertel nach": 15, "viertel vor": -15, "dreiviertel": -15},
        tuple(_GERMAN.split()),
        True,
    ),
    ({"half": -30}, tuple(_DUTCH.split()), False),
    ({"kwart over": 15, "kwart voor": -15}, tuple(_DUTCH.split()), True),
    (
        {"half past": 30, "quarter past": 15, "quarter to": -15, "quarter after": 15},
        tuple(_ENGLISH.split()),
        True,
    ),
    ({"wpół do": -30, "wpol do": -30}, (), True),
)
