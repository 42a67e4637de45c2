"""USER_ENTERED: what a typed text becomes in a spreadsheet's locale, and with which format."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from .answers import Json
from .grid import Formula, Value

EPOCH = date(1899, 12, 30)
MONTHS = "january february march april may june july august september october november december"
# A text that begins with any other letters is neither a date nor TRUE or FALSE.
WORDS = frozenset({month[:3] for month in MONTHS.split()} | {"tru", "fal"})
# Decimal comma, and dates with the day first; the United States alone put the month first.
COMMA = frozenset("de fr es it pt nl pl ru da nb no sv fi cs sk tr uk ro hu el id".split())
MONTH_FIRST = frozenset({"en_US", "fil", "en_PH"})
YEAR_FIRST = frozenset("ja ko zh hu lt sv".split())
DATE_PATTERNS = {"de": "dd.MM.yyyy", "en_US": "M/d/yyyy", "en_GB": "dd/MM/yyyy"}


def language(locale: str) -> str:
    """``de`` of ``de_DE``."""
    return locale.split("_")[0]


def decimal_comma(locale: str) -> bool:
    """Whether 1.234,5 is how the locale writes numbers."""
    return language(locale) in COMMA


def date_order(locale: str) -> str:
    """``mdy``, ``dmy`` or ``ymd``."""
    if locale in MONTH_FIRST or locale == "en":
        return "mdy"
    return "ymd" if language(locale) in YEAR_FIRST else "dmy"


def date_pattern(locale: str) -> str:
    """How the locale shows a date of which only the type is known."""
    known = DATE_PATTERNS.get(locale) or DATE_PATTERNS.get(language(locale))
    if known:
        return known
    order = date_order(locale)
    return {"mdy": "M/d/yyyy", "dmy": "dd/MM/yyyy", "ymd": "yyyy/MM/dd"}[order]


def serial(day: date) -> int:
    """Days since 1899-12-30."""
    return (day - EPOCH).days


def _day(year: int, month: int, day: int) -> int | None:
    if year < 100:
        year += 2000 if year < 30 else 1900
    try:
        return serial(date(year, month, day))
    except ValueError:
        return None


ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
PARTS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?")
NAMED = re.compile(r"(?:(\d{1,2})\.?[ -])?([A-Za-z]{3,9})\.?(?:[ -](\d{1,2}))?,?(?:[ -](\d{4}))?")
CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AaPp])[Mm])?")
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
GROUPED = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d*)?")


def _typed_date(text: str, locale: str, this_year: int) -> tuple[int, str] | None:
    """Serial and pattern of a text that the locale takes for a date."""
    if hit := ISO.fullmatch(text):
        day = _day(int(hit[1]), int(hit[3]), int(hit[4]))
        return None if day is None else (day, f"yyyy{hit[2]}mm{hit[2]}dd")
    if hit := PARTS.fullmatch(text):
        if hit[2] == "." and locale in ("en_US", "en_GB", "en"):
            return None
        first, second = int(hit[1]), int(hit[3])
        year = int(hit[4]) if hit[4] else this_year
        month_first = date_order(locale) == "mdy"
        month, number = (first, second) if month_first else (second, first)
        day = _day(year, month, number)
        if day is None:
            return None
        sep = hit[2]
        parts = ["m", "d"] if month_first else ["d", "m"]
        if hit[4]:
            parts.append("yyyy" if len(hit[4]) == 4 else "yy")
        return day, sep.join(parts)
    if hit := NAMED.fullmatch(text):
        names = MONTHS.split()
        word = hit[2].lower()
        month = next((n for n, name in enumerate(names, 1) if name.startswith(word[:3])), 0)
        if not month or not names[month - 1].startswith(word) or not (hit[1] or hit[3]):
            return None
        year = int(hit[4]) if hit[4] else this_year
        day = _day(year, month, int(hit[1] or hit[3]))
        if day is None:
            return None
        shape = "mmmm" if len(word) > 3 else "mmm"
        written = f"d {shape}" if hit[1] else f"{shape} d"
        return day, written + (", yyyy" if hit[4] and not hit[1] else " yyyy" if hit[4] else "")
    return None


def _typed_time(text: str) -> tuple[float, str] | None:
    hit = CLOCK.fullmatch(text)
    if hit is None:
        return None
    hours, minutes, seconds = int(hit[1]), int(hit[2]), int(hit[3] or 0)
    if hit[4]:
        hours = hours % 12 + (12 if hit[4] in "pP" else 0)
    if minutes > 59 or seconds > 59:
        return None
    pattern = "h:mm" + (":ss" if hit[3] else "") + (" am/pm" if hit[4] else "")
    return (hours * 3600 + minutes * 60 + seconds) / 86400, pattern


def number_of(text: str) -> int | float:
    """A JSON number as Google gives it: whole numbers without a point."""
    value = float(text)
    return int(value) if value.is_integer() and abs(value) < 1e15 else value


def _typed_number(text: str, locale: str) -> tuple[int | float, Json | None] | None:
    if decimal_comma(locale):
        text = text.replace(".", "\0").replace(",", ".").replace("\0", ",")
    percent = text.endswith("%")
    symbol = next((sign for sign in "$€£¥" if text.startswith(sign) or text.endswith(sign)), "")
    core = text.rstrip("%").strip(symbol + " ") if symbol or percent else text
    grouped = GROUPED.fullmatch(core) is not None
    if not grouped and not NUMBER.fullmatch(core):
        return None
    value = number_of(core.replace(",", ""))
    decimals = len(core.partition(".")[2]) if "." in core else 0
    if percent:
        pattern = "0.00%" if decimals else "0%"
        return number_of(repr(round(value / 100, 12))), {"type": "PERCENT", "pattern": pattern}
    if symbol:
        pattern = f'"{symbol}"#,##0' + (".00" if decimals else "")
        return value, {"type": "CURRENCY", "pattern": pattern}
    if grouped:
        return value, {"type": "NUMBER", "pattern": "#,##0" + (".00" if decimals else "")}
    if "e" in core.lower():
        return value, {"type": "SCIENTIFIC", "pattern": "0.00E+00"}
    return value, None


@lru_cache(maxsize=20_000)
def _entered(text: str, locale: str, this_year: int) -> tuple[Value, str | None, str | None]:
    if text == "":
        return None, None, None
    if text.startswith("="):
        return (Formula(text), None, None) if len(text) > 1 else (text, None, None)
    if text.startswith("'"):
        return text[1:], None, None
    plain = text.strip()
    if plain.upper() in ("TRUE", "FALSE"):
        return plain.upper() == "TRUE", None, None
    if number := _typed_number(plain, locale):
        shape = number[1] or {}
        return number[0], shape.get("type"), shape.get("pattern")
    if day := _typed_date(plain, locale, this_year):
        return day[0], "DATE", day[1]
    if clock := _typed_time(plain):
        return clock[0], "TIME", clock[1]
    before, space, after = plain.partition(" ")
    if space and (day := _typed_date(before, locale, this_year)):
        clock = _typed_time(after)
        if clock:
            return day[0] + clock[0], "DATE_TIME", f"{day[1]} {clock[1]}"
    return text, None, None


def entered(value: Value, locale: str, this_year: int) -> tuple[Value, Json | None]:
    """The value that typing ``value`` gives, and the number format that comes with it."""
    if not isinstance(value, str):
        return value, None
    if value[:1].isalpha() and value[:3].casefold() not in WORDS:
        return value, None  # most of a tracker is words
    result, kind, pattern = _entered(value, locale, this_year)
    return result, {"type": kind, "pattern": pattern} if kind else None
