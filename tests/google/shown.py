"""FORMATTED_VALUE: how a value looks under its number format in the spreadsheet's locale."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from .answers import Json
from .grid import Value
from .typed import date_pattern, decimal_comma

DATES = frozenset({"DATE", "TIME", "DATE_TIME"})
TOKENS = re.compile(
    r"y+|m+|d+|h+|s+|am/pm|a/p|\[[hms]+\]|\"[^\"]*\"|\\.|.", re.IGNORECASE | re.DOTALL
)
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = (
    "January February March April May June July August September October November December".split()
)


def general(value: float, locale: str) -> str:
    """A number under the automatic format: at most ten significant digits."""
    if isinstance(value, int) or float(value).is_integer():
        text = str(int(value)) if abs(value) < 1e15 else f"{value:.5G}"
    else:
        text = f"{value:.10g}" if abs(value) >= 1e-5 else f"{value:.9G}"
    return text.replace(".", ",") if decimal_comma(locale) else text


def moment(serial: float) -> datetime:
    """The date and time of a serial number, to the second."""
    whole = datetime(1899, 12, 30, tzinfo=UTC)
    return whole + timedelta(seconds=round(serial * 86400))


def _token(token: str, when: datetime, serial: float, minutes: bool, half: bool) -> str:
    low = token.lower()
    if low[0] == "y":
        return f"{when.year:04d}" if len(low) > 2 else f"{when.year % 100:02d}"
    if low[0] == "m" and minutes:
        return f"{when.minute:02d}" if len(low) > 1 else str(when.minute)
    if low[0] == "m":
        name = MONTHS[when.month - 1]
        return {1: str(when.month), 2: f"{when.month:02d}", 3: name[:3]}.get(len(low), name)
    if low[0] == "d":
        name = DAYS[when.weekday()]
        return {1: str(when.day), 2: f"{when.day:02d}", 3: name[:3]}.get(len(low), name)
    if low[0] == "h":
        hour = (when.hour % 12 or 12) if half else when.hour
        return f"{hour:02d}" if len(low) > 1 else str(hour)
    if low[0] == "s":
        return f"{when.second:02d}" if len(low) > 1 else str(when.second)
    if low == "am/pm":
        return "AM" if when.hour < 12 else "PM"
    if low.startswith("[h"):
        return str(int(round(serial * 86400) // 3600))
    if token[0] == '"':
        return token[1:-1]
    return token[1:] if token[0] == "\\" else token


def dated(serial: float, pattern: str) -> str:
    """A serial number under a date pattern."""
    when = moment(serial)
    tokens = [token[0] for token in re.finditer(TOKENS, pattern)]
    half = any(token.lower() in ("am/pm", "a/p") for token in tokens)
    text, clock = "", False
    for number, token in enumerate(tokens):
        low = token.lower()
        follows = next((t.lower() for t in tokens[number + 1 :] if t[0].isalpha()), "")
        minutes = low[0] == "m" and token[0] != "M" and (clock or follows.startswith("s"))
        text += _token(token, when, serial, minutes, half)
        if low[0] in "hs" or low.startswith("[h"):
            clock = True
        elif low[0] in "ymd":
            clock = False
    return text


def _number(value: float, pattern: str, locale: str) -> str:
    positive = pattern.split(";")[0]
    hit = re.search(r"[#0?][#0?,]*(?:\.([0#?]+))?", positive)
    if hit is None:
        return general(value, locale)
    places = hit[1] or ""
    percent = "%" in positive
    if "E+" in positive:
        return f"{value:.{len(places)}E}"
    scaled = abs(value) * (100 if percent else 1)
    text = f"{scaled:,.{len(places)}f}" if "," in hit[0] else f"{scaled:.{len(places)}f}"
    least = places.count("0")
    if "." in text and len(places) > least:
        whole, _, rest = text.partition(".")
        rest = rest[:least] + rest[least:].rstrip("0")
        text = f"{whole}.{rest}" if rest else whole
    if decimal_comma(locale):
        text = text.replace(",", "\0").replace(".", ",").replace("\0", ".")
    around = [
        re.sub(r'"([^"]*)"|\\(.)|\[[^\]]*\]', r"\1\2", part)
        for part in (positive[: hit.start()], positive[hit.end() :])
    ]
    return ("-" if value < 0 else "") + around[0] + text + around[1]


def pattern_of(shape: Json | None, locale: str) -> tuple[str, str]:
    """Type and pattern of a number format; both empty for the automatic one."""
    kind = (shape or {}).get("type", "")
    pattern = (shape or {}).get("pattern", "")
    if pattern or kind in ("", "NUMBER_FORMAT_TYPE_UNSPECIFIED", "TEXT"):
        return kind, pattern
    standard = {
        "DATE": date_pattern(locale),
        "TIME": "h:mm:ss am/pm",
        "DATE_TIME": f"{date_pattern(locale)} H:mm:ss",
        "NUMBER": "#,##0.00",
        "PERCENT": "0.00%",
        "CURRENCY": '"$"#,##0.00',
        "SCIENTIFIC": "0.00E+00",
    }
    return kind, standard.get(kind, "")


def shown(value: Value, shape: Json | None, locale: str) -> str:
    """The text that a person sees in the cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        kind, pattern = pattern_of(shape, locale)
        if not pattern:
            return general(value, locale)
        if kind in DATES or (re.search(r"[ymd]", pattern) and kind not in ("NUMBER", "CURRENCY")):
            return dated(value, pattern)
        return _number(value, pattern, locale)
    return str(value)
