"""What people type as a time of day, alone or beside a date.

Pure. A number counts as a time only where something says so: a colon, am or pm, an ``h``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time

from sheets_followup.cells import clean
from sheets_followup.model import Cell
from sheets_followup.words import TIME_LEADS, alternatives


@dataclass(frozen=True, slots=True)
class Clock:
    """A text taken apart: the time that stood in it, and what is left."""

    rest: str
    time: time | None = None


_ZONE = (
    r"(?:\s*\(?(?:z|(?:utc|gmt|cet|cest|bst|ist|jst|aest|wet|eet|[ecmp][sd]?t)\b)?"
    r"(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\)?)"
)
_HALF = r"(?:\s*([ap])\.?\s?m\b\.?)"
_LEAD = rf"(?:(?:^|(?<=[\s,]))(?:{alternatives(TIME_LEADS)})\s*)?"
_TIME = re.compile(
    rf"{_LEAD}(?<![\d/.:+-])(?:"
    rf"(?P<h>\d{{1,2}}):(?P<m>\d{{2}})(?::\d{{2}}(?:[.,]\d{{1,9}})?)?(?:{_HALF}|\s?(?:uhr|uur|hs?|hrs|horas)\b)?"
    rf"|(?P<h2>\d{{1,2}})(?:[.](?P<m2>\d{{2}}))?{_HALF}"
    rf"|(?P<h3>\d{{1,2}})(?:[.:](?P<m4>\d{{2}}))?\s?(?:h|uhr|uur|u|hs|hrs|godz)(?P<m3>\d{{2}})?(?!\w)"
    rf"|(?P<noon>noon|midday)\b){_ZONE}(?![\d/:])"
)
_RANGE = re.compile(
    rf"{_LEAD}(?<![\d/.:-])(?P<h>\d{{1,2}})(?::(?P<m>\d{{2}}))?{_HALF}?\s*(?:-|–|—|to|until)\s*"
    rf"(?P<h2>\d{{1,2}})(?::(?P<m2>\d{{2}}))?{_HALF}?{_ZONE}(?![\d/:.-])"
)


_LED_HOUR = re.compile(
    r"(?:^|[\s,(])(?:alle ore|alle|ore|a las|a la|o godz\.?|godz\.?|às|as|um|om)\s+(?P<h>\d{1,2})"
    r"(?:\s*(?:horas|ore))?(?![\d/.:-]|\.?\s*[^\W\d_])"
)


def split_time(text: str) -> Clock:
    """The time in a casefolded text, and the text without it.

    Of a range ("10:00 - 11:00", "2-3pm") it is the beginning. A zone is taken out with the time:
    dates in a tracker are those of its own zone. Without a time the text comes back as it was.
    """
    if ":" not in text and not _hint(text):
        return Clock(text)
    span = _RANGE.search(text)
    if span and (span["m"] or span["m2"] or span[3] or span[6]):
        hour, late = int(span["h"]), int(span["h2"])
        # "2-3pm" begins in the afternoon, "11-1pm" in the morning.
        half = span[3] or (span[6] if hour % 12 <= late % 12 else {"p": "a"}.get(span[6] or ""))
        moment = _time(hour, int(span["m"] or 0), half)
        if moment:
            return Clock(f"{text[: span.start()]} {text[span.end() :]}", moment)
    match = _TIME.search(text)
    if not match:
        led = _LED_HOUR.search(text)
        led_time = _time(int(led["h"]), 0, None) if led else None
        if led is None or led_time is None:
            return Clock(text)
        return Clock(f"{text[: led.start()]} {text[led.end() :]}", led_time)
    if match["noon"]:
        moment = time(12)
    else:
        hour_text = match["h"] or match["h2"] or match["h3"]
        minute = match["m"] or match["m2"] or match["m3"] or match["m4"] or "0"
        moment = _time(int(hour_text), int(minute), match[3] or match[6])
    if moment is None:
        return Clock(text)
    return Clock(f"{text[: match.start()]} {text[match.end() :]}", moment)


_hint = re.compile(
    r"\d\s*(?:[ap]\.?\s?m|h|u)|noon|midday|\b(?:ore|alle|godz|las|às|as|um|om)\b"
).search


def read_time(cell: Cell) -> time | None:
    """The time of day that a cell of times says, None where it says none."""
    if isinstance(cell, datetime):
        return cell.time().replace(microsecond=0, tzinfo=None)
    if isinstance(cell, time):
        return cell.replace(microsecond=0, tzinfo=None)
    if isinstance(cell, float) and 0 < cell < 1:
        minutes = round(cell * 1440)
        return time(minutes // 60, minutes % 60) if minutes < 1440 else None
    if isinstance(cell, str):
        clock = split_time(clean(cell)[:60].casefold())
        return clock.time if not clock.rest.strip(" ,.;()-–") else None
    return None


def _time(hour: int, minute: int, half: str | None) -> time | None:
    if half and not 1 <= hour <= 12:
        half = None if 13 <= hour <= 23 else "x"
    if half == "x" or hour > 23 or minute > 59:
        return None
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return time(hour, minute)
