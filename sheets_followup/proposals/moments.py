"""Days in a sentence: written out, "the 9th", "by Friday", "week of 11 May". Pure.

A day is read only where it begins at a given place of the text, and in one of the shapes below;
what could be two days is a moment of several readings, which nobody but the user chooses from.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from sheets_followup.typed_dates import read_date
from sheets_followup.typed_decisions import read_decision
from sheets_followup.words import alternatives
from sheets_followup.words.prose import MONTHS, WEEKDAYS, joined, listed

_MONTH = rf"(?:{alternatives(MONTHS)})\b\.?"
_WEEKDAY = rf"(?:{alternatives(WEEKDAYS)})\b\.?"
_CLOCK = (
    r"(?:,?\s*(?:at\s+|@\s*)?(?:\d{1,2}(?::\d{2})?\s?[ap]\.?m\b\.?|(?<!\d)\d{1,2}:\d{2}(?!\d)))?"
)
# No second day may follow: "May 7-9", "8/5 & 8/14" and "May 7 or 8" are none that we choose from.
_ALONE = r"(?![\d/])(?!\.\d)(?!\s*(?:-|–|—|&|/|,|\bor\b|\band\b|\bto\b)\s*(?:the\s+)?\d)"
_WRITTEN = re.compile(
    rf"(?:{_WEEKDAY},?\s+(?:the\s+)?)?(?:"
    r"(?:\d{4}([-/.])\d{1,2}\1\d{1,2})"
    r"|(?:\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2}))|(?:(?!24/7)\d{1,2}/\d{1,2})"
    rf"|(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th|\.)?(?: of)?[ -]{_MONTH}"
    r"(?:,?[ -]\d{4}|\s?['’]\d{2})?)"
    rf"|(?:{_MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}}|\s?['’]\d{{2}})?)"
    rf")(?!\w){_CLOCK}{_ALONE}",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    rf"{joined('ordinal')}{_CLOCK}{_ALONE}{joined('ordinal_after')}", re.IGNORECASE
)
_DAY_OF_WEEK = re.compile(
    rf"{joined('weekday_leads')}({_WEEKDAY}){_CLOCK}(?=\s*(?:$|[.,;:!?)–—-]|\w))", re.IGNORECASE
)
_NEXT = re.compile(rf"{joined('next_word')}\b", re.IGNORECASE)
_WORDS = re.compile(r"\S+(?:\s+\S+){0,4}")
_LEADS = tuple(
    (
        kind,
        re.compile(rf"(?:{alternatives(listed(field))})(?:(?<=\W)|(?![^\W\d_]))\s*", re.IGNORECASE),
    )
    for kind, field in (
        ("week", "week_of_words"),
        ("rough", "rough_words"),
        ("limit", "limits_words"),
        ("plain", "plain_words"),
    )
)
#: How far an interview may lie back for "by Friday" to be said today as well, in days.
_FRESH = 60
#: What "around" adds for the later safe reading, in days.
_AROUND = timedelta(days=3)
_FRIDAY = 4

_Step = Callable[[date, int], date]


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a day is read against: today, the tracker's order of digits, the row's interview."""

    today: date
    day_first: bool | None = None
    interview: date | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """A day found in a text, ``end`` being where it ends there.

    ``days`` has several entries where it can be read several ways. ``limited`` says that a word
    such as "by" stood before it, ``note`` what was understood beyond what is written.
    """

    days: tuple[date, ...]
    end: int
    time: time | None = None
    limited: bool = False
    rough: bool = False
    note: str | None = None


def moment_at(text: str, start: int, calendar: Calendar, *, words: bool = False) -> Moment | None:
    """The day that begins at ``start``, words such as "by" and "around" before it aside.

    ``words`` also takes a bare weekday and durations, which count from the interview.
    """
    position, kinds = _past_leads(text, start)
    found = _written(text, position, calendar) or _ordinal(text, position, calendar)
    if found is None and words:
        found = _in_words(text, position, calendar)
        if found is None and kinds and position > start:
            # "next Friday", "end of May": the words before it may belong to it.
            found = _in_words(text, start, calendar)
    if found is None:
        return None
    limited = found.limited or "limit" in kinds
    if not kinds & {"week", "rough"}:
        return replace(found, limited=limited)
    if len(found.days) > 1:
        return None  # roughly one of two days: nothing to propose
    day = found.days[0]
    if "week" in kinds:
        day += timedelta(days=max(_FRIDAY - day.weekday(), 0))
        note = "the whole week is meant: its Friday is the later, safe reading"
    else:
        day += _AROUND
        note = f"about {found.days[0].isoformat()}: three days later is the safe reading"
    return Moment((day,), found.end, None, limited, True, note)


def _past_leads(text: str, start: int) -> tuple[int, frozenset[str]]:
    """Where the day itself begins, and which kinds of words stand before it."""
    position, kinds = start, set()
    for _ in range(6):
        while text[position : position + 1].isspace():
            position += 1
        for kind, pattern in _LEADS:
            match = pattern.match(text, position)
            if match and match.end() > position and not _ORDINAL.match(text, position):
                kinds.add(kind)
                position = match.end()
                break
        else:
            break
    return position, frozenset(kinds)


def _written(text: str, start: int, calendar: Calendar) -> Moment | None:
    match = _WRITTEN.match(text, start)
    if not match:
        return None
    typed = read_date(match[0].strip(" ,"), today=calendar.today, day_first=calendar.day_first)
    if typed.day is not None:
        return Moment((typed.day,), match.end(), typed.time, note=typed.note)
    if not typed.ambiguous or calendar.day_first is not None:
        return None
    readings = [
        read_date(match[0].strip(" ,"), today=calendar.today, day_first=order)
        for order in (True, False)
    ]
    days = sorted({reading.day for reading in readings if reading.day is not None})
    if len(days) != 2:
        return None
    return Moment(
        tuple(days), match.end(), readings[0].time, note="day first or month first is not known"
    )


def _ordinal(text: str, start: int, calendar: Calendar) -> Moment | None:
    """ "the 9th": the ninth after the interview, the last one and the next one."""
    match = _ORDINAL.match(text, start)
    if not match or not 1 <= int(match["day"]) <= 31:
        return None
    number = int(match["day"])
    days = _readings(calendar, lambda anchor, step: _nth(anchor, number, step))
    return Moment(days, match.end(), note="no month is named") if days else None


def _nth(anchor: date, number: int, step: int) -> date:
    """The day of this number on or after ``anchor`` (``step`` 1), or before it (-1)."""
    year, month = anchor.year, anchor.month
    for _ in range(6):
        if number <= monthrange(year, month)[1]:
            day = date(year, month, number)
            if (step > 0 and day >= anchor) or (step < 0 and day < anchor):
                return day
        year, month = divmod(year * 12 + month - 1 + step, 12)
        month += 1
    return anchor


def _in_words(text: str, start: int, calendar: Calendar) -> Moment | None:
    """ "Friday" and its like, or a duration such as "2 weeks", which needs the interview."""
    match = _DAY_OF_WEEK.match(text, start)
    if match:
        wanted = WEEKDAYS[match[1].rstrip(".").casefold()]
        if _NEXT.match(match[0]):
            return _next(match[0], match.end(), wanted, calendar)
        days = _readings(calendar, lambda anchor, step: _weekday(anchor, wanted, step))
        return Moment(days, match.end(), note="which week is not written")
    words = _WORDS.match(text, start)
    if not words:
        return None
    piece = words[0]
    while piece:
        bare = piece.rstrip(" .,;:!?)")
        if (found := _counted(bare, start + len(bare), calendar)) is not None:
            return found
        piece = piece.rpartition(" ")[0]
    return None


def _next(words: str, end: int, wanted: int, calendar: Calendar) -> Moment | None:
    """ "next Friday" is the one of the following week to some, the coming one to others."""
    if calendar.interview is not None:
        return _counted(words, end, calendar)
    coming = _weekday(calendar.today, wanted, 1)
    days = (_weekday(calendar.today, wanted, -1), coming, coming + timedelta(days=7))
    return Moment(days, end, note="which week is not written")


def _counted(words: str, end: int, calendar: Calendar) -> Moment | None:
    """Words that count from the interview; said later, they mean a later day."""
    if calendar.interview is None or not words or words[-1].isdecimal():
        return None
    days: list[date] = []
    for anchor in _anchors(calendar):
        typed = read_decision(
            words, interview=anchor, today=calendar.today, day_first=calendar.day_first
        )
        if typed.day is None:
            return None
        days.append(typed.day)
    note = f"counted from {calendar.interview.isoformat()}"
    if len(set(days)) > 1:
        note += ", or from today"
    return Moment(tuple(sorted(set(days))), end, limited=True, note=note)


def _anchors(calendar: Calendar) -> list[date]:
    """The days on which the note may have been typed: that of the interview, and today."""
    assert calendar.interview is not None
    age = (calendar.today - calendar.interview).days
    return [calendar.interview, calendar.today] if 0 < age <= _FRESH else [calendar.interview]


def _readings(calendar: Calendar, on: _Step) -> tuple[date, ...]:
    """The days that a name without a month or a week can mean."""
    if calendar.interview is None:
        return tuple(sorted({on(calendar.today, -1), on(calendar.today, 1)}))
    after = [anchor + timedelta(days=1) for anchor in _anchors(calendar)]
    return tuple(sorted({on(anchor, 1) for anchor in after}))


def _weekday(anchor: date, wanted: int, step: int) -> date:
    if step > 0:
        return anchor + timedelta(days=(wanted - anchor.weekday()) % 7)
    return anchor - timedelta(days=(anchor.weekday() - wanted - 1) % 7 + 1)
