"""What people type as a time of day, alone or beside a date.

Pure. A number counts as a time only where something says so: a colon, am or pm, an ``h``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta, timezone

from sheets_followup.cells import clean
from sheets_followup.model import Cell
from sheets_followup.words import TIME_LEADS, alternatives
from sheets_followup.words.clocks import CLOCKS


@dataclass(frozen=True, slots=True)
class Clock:
    """A text taken apart: the time that stood in it, its zone if one did, and what is left."""

    rest: str
    time: time | None = None
    zone: timezone | None = None


_ZONE = (
    r"(?P<zone>\s*\(?(?:z|(?:utc|gmt|cet|cest|bst|ist|jst|aest|wet|eet|[ecmp][sd]?t)\b)?"
    r"(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\)?)"
)
#: What zones are called, in minutes from UTC; of several of one name the one in which it is latest.
_ZONES = {
    **dict.fromkeys(("z", "utc", "gmt", "wet"), 0),
    "cet": 60,
    "cest": 120,
    "bst": 60,
    "eet": 120,
    "ist": 60,
    "jst": 540,
    "aest": 600,
    "et": -300,
    "est": -300,
    "edt": -240,
    "ct": -360,
    "cst": -360,
    "cdt": -300,
    "mt": -420,
    "mst": -420,
    "mdt": -360,
    "pt": -480,
    "pst": -480,
    "pdt": -420,
}
_NAMED_ZONE = re.compile(r"(?P<name>[a-z]*)\s?(?:(?P<sign>[+-])(?P<h>\d{1,2}):?(?P<m>\d{2})?)?")
_LEAD = rf"(?:(?:^|(?<=[\s,]))(?:{alternatives(TIME_LEADS)})\s*)?"
_UNIT = r"\s?(?:uhr|uur|u|hrs?|hs?|horas|heures?|ore|godz)(?!\w)"


def _half(name: str) -> str:
    """ "am" and "pm", also as "p. m."."""
    return rf"(?:\s*(?P<{name}>[ap])\.?\s?m\b\.?)"


_TIME = re.compile(
    rf"{_LEAD}(?<![\d/.:+-])(?:"
    rf"(?P<h>\d{{1,2}}):(?P<m>\d{{2}})(?::\d{{2}}(?:[.,]\d{{1,9}})?)?"
    rf"(?:{_half('half')}|\s?(?:uhr|uur|hs?|hrs|horas)\b)?"
    rf"|(?P<h2>\d{{1,2}})(?:[.](?P<m2>\d{{2}}))?{_half('half2')}"
    rf"|(?P<h3>\d{{1,2}})(?:[.:](?P<m4>\d{{2}}))?\s?(?:h|uhr|uur|u|hs|hrs|godz)"
    rf"(?:(?P<m3>\d{{2}})|\s(?P<m5>\d{{2}})(?!\s*[\w/.:-]))?(?!\w)"
    rf"|(?P<noon>noon|midday)\b){_ZONE}(?![\d/:])"
)
_RANGE = re.compile(
    rf"{_LEAD}(?<![\d/.:-])(?P<h>\d{{1,2}})(?:[:h](?P<m>\d{{2}}))?(?:{_half('half')}|(?P<u>{_UNIT}))?"
    r"\s*(?:-|–|—|~|→|to|until|bis|à|a|às|as|al|alle|tot|do)\s*"
    rf"(?P<h2>\d{{1,2}})(?:[:h](?P<m2>\d{{2}}))?(?:{_half('half2')}|(?P<u2>{_UNIT}))?"
    rf"{_ZONE}(?![\d/:.-])"
)
_LED_HOUR = re.compile(
    r"(?:^|[\s,(])(?:alle ore|alle|ore|a las|a la|à|o godz\.?|godz\.?|godzin[aie]{1,2}|o|às|as"
    r"|um|om|h|kl|g(?=\.))\.?\s*(?<![^\W\d_])(?P<h>\d{1,2})"
    r"(?:[.,:h](?P<m>\d{2})(?![\d/.:-])|(?:\s*(?:horas|ore))?(?![\d/.:-]|\.?\s*[^\W\d_]))"
)
#: "9/18 1500", "Sep 18, 0900 hrs": four digits behind a date that are no year.
_FOUR_DIGITS = re.compile(
    r"(?P<date>\d[\s,]+)(?:at\s|@\s?)?(?P<h>[01]\d|2[0-3])(?P<m>[0-5][05])(?P<u>\s?(?:hrs?|h|hours))?"
    r"(?=\s*(?:$|[,;(]))"
)
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)|\d[./-]\d{1,2}[./-]\d\d(?!\d)")
#: "10/2 @ 1", "Oct 8 at 10": an hour of the clock's twelve, where nothing else follows.
_AT_HOUR = re.compile(r"(?<=\d)[\s,]+(?:at\s+|@\s*)(?P<h>[1-9]|1[0-2])(?=\s*(?:$|[,;(]))")
#: "10-02-2026 13.00", "11.05. 9.30": minutes that are no month, behind a date that is whole.
_DOTTED = re.compile(
    r"(?:(?<=[./-]\d{4})|(?<=[\s.]\d\d\.\d\d\.)|(?<=^\d\d\.\d\d\.)|(?<=^\d\.\d\d\.)|(?<=^\d\.\d\.)"
    r"|(?<=\d\.\d\d\.\d\d)|(?<=\d\.\d\.\d\d))"
    r",?\s+(?P<h>\d{1,2})\.(?P<m>00|1[3-9]|[2-5]\d)"
    r"(?:\s*[-–]\s*\d{1,2}\.(?:00|1[3-9]|[2-5]\d))?$"
)
#: "27 nov 9.00", "26. Nov. 2026, 14.30": behind a month in letters minutes are no month.
_DOTTED_LETTERS = re.compile(
    r"(?<![\d.])\d{1,2}\.?\s*(?:de |di |of )?[^\W\d_]{3,12}\.?(?:,?\s+(?:de )?\d{4})?,?\s+"
    r"(?P<at>(?P<h>\d{1,2})\.(?P<m>[0-5]\d)(?:\s*[-–]\s*\d{1,2}\.[0-5]\d)?)"
    r"(?=\s*$|\s*[,(]|\s+[^\W\d_])"
)
#: What people say behind an hour of the afternoon or evening.
_LATE = (
    r"(?:in the (?:afternoon|evening)|nachmittags|abends|de l[’']apr[eè]s-midi|du soir"
    r"|de la (?:tarde|noche)|da (?:tarde|noite)|d[ei]l? (?:pomeriggio|sera)|'?s middags"
    r"|'?s avonds|po po[lł]udniu|wieczorem)(?!\w)"
)
_LATE_HOUR = re.compile(
    r"(?:(?:^|(?<=[\s,]))(?:at|um|à|a las|a la|às|as|alle|om|o)\s+)?"
    rf"(?<![\d/.:+-])(?P<h>\d{{1,2}})(?:[.:h](?P<m>\d{{2}}))?(?:{_UNIT})?\s+{_LATE}"
)


_DIGITS = r"\d{1,2}"


def _said(words: Iterable[str], hours: tuple[str, ...], digits: bool) -> re.Pattern[str]:
    hour = "|".join((*hours, *([_DIGITS] if digits else [])))
    return re.compile(
        rf"(?:^|(?<=[\s,(]))(?:(?:um|om|o|at)\s+)?(?P<said>{alternatives(words)})\s+(?P<hour>{hour})"
        r"(?:\s(?:uhr|uur))?(?![\w.:/-])"
    )


_SPOKEN = tuple((_said(said, hours, digits), said, hours) for said, hours, digits in CLOCKS)
#: An hour said in words is one of the clock's twelve: nobody interviews before seven.
_EARLIEST = 7 * 60


def _by_day(hour: str, minute: int) -> time | None:
    """A time beside which nobody says which half of the day: "a las 4" is in the afternoon."""
    early = len(hour) == 1 and 0 < int(hour) * 60 + minute < _EARLIEST
    return _time(int(hour), minute, "p" if early else None)


def _behind_a_date(text: str) -> Clock | None:
    """ "9/18 1500" and "Oct 2 @ 1": a time without a mark, which only a date in front makes one."""
    four = _FOUR_DIGITS.search(text)
    if four:
        early = text[: four.end("date")]
        sure = four["u"] or _YEAR.search(early) or four["h"] not in ("19", "20")
        moment = _time(int(four["h"]), int(four["m"]), None)
        if sure and moment:
            return Clock(f"{early} {text[four.end() :]}", moment)
    hour = _AT_HOUR.search(text)
    moment = _by_day(hour["h"], 0) if hour else None
    return _without(text, hour, moment) if hour and moment else None


def _spoken(text: str) -> Clock | None:
    """ "halb drei", "kwart over negen": an hour in words."""
    for expression, said, hours in _SPOKEN:
        match = expression.search(text)
        if match is None:
            continue
        typed = match["hour"]
        hour = int(typed) if typed.isdecimal() else hours.index(typed) + 1
        minutes = hour * 60 + said[match["said"]]
        if hour <= 12 and minutes < _EARLIEST:
            minutes += 12 * 60
        if hour and minutes < 24 * 60:
            return _without(text, match, time(minutes // 60, minutes % 60))
    return None


def split_time(text: str) -> Clock:
    """The time in a casefolded text, and the text without it.

    Of a range ("10:00 - 11:00", "2-3pm") it is the beginning. A zone is taken out with the time:
    days in a tracker are those of its own zone. Without a time the text comes back as it was.
    """
    if "." in text and ":" not in text:
        dotted = _DOTTED.search(text)
        if dotted and (moment := _time(int(dotted["h"]), int(dotted["m"]), None)):
            return _without(text, dotted, moment)
        lettered = _DOTTED_LETTERS.search(text)
        if lettered and (moment := _time(int(lettered["h"]), int(lettered["m"]), None)):
            behind = text[lettered.end("at") :]
            return Clock(f"{text[: lettered.start('at')]}{behind}", moment)
    if _spoken_hint(text) and (clock := _spoken(text)):
        return clock
    if ":" not in text and (bare := _behind_a_date(text)):
        return bare
    if ":" not in text and not _hint(text):
        return Clock(text)
    late = _LATE_HOUR.search(text)
    if late and (moment := _time(int(late["h"]), int(late["m"] or 0), "p")):
        return _without(text, late, moment)
    for span in _RANGE.finditer(text):
        halves = span["half"] or span["half2"]
        if span["m"] or span["m2"] or halves or span["u"] or span["u2"]:
            hour, until = int(span["h"]), int(span["h2"])
            # "2-3pm" begins in the afternoon, "11-1pm" in the morning.
            half = span["half"] or (
                span["half2"] if hour % 12 <= until % 12 else {"p": "a"}.get(span["half2"] or "")
            )
            begins = _time(hour, int(span["m"] or 0), half)
            if begins:
                return _without(text, span, begins)
    match = _TIME.search(text)
    if match is None:
        led = _LED_HOUR.search(text)
        led_time = _by_day(led["h"], int(led["m"] or 0)) if led else None
        return _without(text, led, led_time) if led and led_time else Clock(text)
    if match["noon"]:
        return _without(text, match, time(12))
    hour_text = match["h"] or match["h2"] or match["h3"]
    minute = match["m"] or match["m2"] or match["m3"] or match["m4"] or match["m5"] or "0"
    half = match["half"] or match["half2"]
    found = _time(int(hour_text), int(minute), half) if half else _by_day(hour_text, int(minute))
    return _without(text, match, found) if found else Clock(text)


def _without(text: str, match: re.Match[str], moment: time) -> Clock:
    zone = _zone(match.groupdict().get("zone") or "")
    return Clock(f"{text[: match.start()]} {text[match.end() :]}", moment, zone)


def _zone(typed: str) -> timezone | None:
    """The zone that "PST", "UTC+2" or "-08:00" names; None for one that is not certain."""
    said = _NAMED_ZONE.fullmatch(typed.strip(" ()"))
    if said is None or (said["name"] and said["name"] not in _ZONES):
        return None
    if not said["name"] and not said["m"]:
        return None  # "10:00 +1" may be anything
    minutes = _ZONES.get(said["name"], 0)
    if said["sign"]:
        more = int(said["h"]) * 60 + int(said["m"] or 0)
        minutes += -more if said["sign"] == "-" else more
    return timezone(timedelta(minutes=minutes)) if abs(minutes) < 24 * 60 else None


_spoken_hint = re.compile(
    rf"\b(?:{alternatives(w for said, _, _ in CLOCKS for w in said)})\b"
).search
_hint = re.compile(
    r"\d\s*(?:[ap]\.?\s?m|h|u)|noon|midday|\b(?:ore|alle|godz|las|às|as|um|om|h|kl)\b|\bgodzin|\bg\.\s?\d"
    r"|\b(?:o|à)\s+\d|\d\s+(?:in the|nachm|abends|de l|du soir|da |d[ei]l? |'?s |po po|wiecz)"
).search


def read_time(cell: Cell) -> time | None:
    """The time of day that a cell of times says, with its zone if it names one; else None."""
    if isinstance(cell, datetime):
        return cell.time().replace(microsecond=0, tzinfo=None)
    if isinstance(cell, time):
        return cell.replace(microsecond=0, tzinfo=None)
    if isinstance(cell, float) and 0 < cell < 1:
        minutes = round(cell * 1440)
        return time(minutes // 60, minutes % 60) if minutes < 1440 else None
    if isinstance(cell, str):
        clock = split_time(clean(cell)[:60].casefold())
        if clock.time is None or clock.rest.strip(" ,.;()-–"):
            return None
        return clock.time.replace(tzinfo=clock.zone)
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
