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

from sheets_followup.proposals.segments import Segment
from sheets_followup.proposals.speech import Speech
from sheets_followup.typed_dates import read_date
from sheets_followup.typed_decisions import read_decision

_WORDS = re.compile(r"\S+(?:\s+\S+){0,4}")
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


def moment_at(
    segment: Segment, start: int, calendar: Calendar, *, words: bool = False
) -> Moment | None:
    """The day that begins at ``start``, words such as "by" and "around" before it aside.

    ``words`` also takes a bare weekday and durations, which count from the interview.
    """
    position, kinds = _past_leads(segment, start)
    found = _written(segment, position, calendar) or _ordinal(segment, position, calendar)
    if found is None and words:
        found = _in_words(segment, position, calendar)
        if found is None and kinds and position > start:
            # "next Friday", "end of May": the words before it may belong to it.
            found = _in_words(segment, start, calendar)
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


def _past_leads(segment: Segment, start: int) -> tuple[int, frozenset[str]]:
    """Where the day itself begins, and which kinds of words stand before it."""
    text, speech = segment.flat, segment.speech
    position, kinds = start, set()
    for _ in range(6):
        while text[position : position + 1].isspace():
            position += 1
        for kind, pattern in speech.leads:
            match = pattern.match(text, position)
            if match and match.end() > position and not speech.ordinal.match(text, position):
                kinds.add(kind)
                position = match.end()
                break
        else:
            break
    return position, frozenset(kinds)


def _written(segment: Segment, start: int, calendar: Calendar) -> Moment | None:
    match = segment.speech.written.match(segment.flat, start)
    if not match:
        return None
    order = calendar.day_first if calendar.day_first is not None else segment.speech.day_first
    text = match[0].strip(" ,")
    typed = read_date(text, today=calendar.today, day_first=order)
    if typed.day is None and not typed.ambiguous:
        bare = segment.speech.clock_behind.sub("", text)
        typed = read_date(bare, today=calendar.today, day_first=order)
    if typed.day is not None:
        return Moment((typed.day,), match.end(), typed.time, note=typed.note)
    if not typed.ambiguous or order is not None:
        return None
    readings = [
        read_date(text, today=calendar.today, day_first=day_first) for day_first in (True, False)
    ]
    days = sorted({reading.day for reading in readings if reading.day is not None})
    if len(days) != 2:
        return None
    return Moment(
        tuple(days), match.end(), readings[0].time, note="day first or month first is not known"
    )


def _ordinal(segment: Segment, start: int, calendar: Calendar) -> Moment | None:
    """ "the 9th": the ninth after the interview, the last one and the next one."""
    match = segment.speech.ordinal.match(segment.flat, start)
    if not match or not 1 <= int(match["day"]) <= 31:
        return None
    number = int(match["day"])
    days = _readings(calendar, lambda anchor, step: _nth(anchor, number, step))
    limited = bool(match.groupdict().get("limit"))
    return Moment(days, match.end(), limited=limited, note="no month is named") if days else None


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


def _in_words(segment: Segment, start: int, calendar: Calendar) -> Moment | None:
    """ "Friday" and its like, or a duration such as "2 weeks", which needs the interview."""
    text, speech = segment.flat, segment.speech
    match = speech.day_of_week.match(text, start)
    if match:
        wanted = speech.weekdays[match[1].rstrip(".").casefold()]
        if speech.next_word.match(match[0]) or match.groupdict().get("next"):
            return _next(match[0], match.end(), wanted, calendar)
        days = _readings(calendar, lambda anchor, step: _weekday(anchor, wanted, step))
        return Moment(days, match.end(), note="which week is not written")
    words = _WORDS.match(text, start)
    if not words:
        return None
    piece = words[0]
    while piece:
        bare = piece.rstrip(" .,;:!?)")
        if (found := _counted(bare, start + len(bare), calendar, speech)) is not None:
            return found
        piece = piece.rpartition(" ")[0]
    return None


def weekday_readings(wanted: int, next_week: bool, calendar: Calendar) -> tuple[date, ...]:
    """The days that a weekday can mean; one of "next week" is said with the week it is in."""
    if not next_week:
        return _readings(calendar, lambda anchor, step: _weekday(anchor, wanted, step))
    anchors = [calendar.today] if calendar.interview is None else _anchors(calendar)
    monday = [anchor - timedelta(days=anchor.weekday()) for anchor in anchors]
    return tuple(sorted({day + timedelta(days=7 + wanted) for day in monday}))


def _next(words: str, end: int, wanted: int, calendar: Calendar) -> Moment | None:
    """ "next Friday" is the one of the following week to some, the coming one to others."""
    if calendar.interview is not None:
        return _counted(words, end, calendar)
    coming = _weekday(calendar.today, wanted, 1)
    days = (_weekday(calendar.today, wanted, -1), coming, coming + timedelta(days=7))
    return Moment(days, end, note="which week is not written")


def _counted(
    words: str, end: int, calendar: Calendar, speech: Speech | None = None
) -> Moment | None:
    """Words that count from the interview; said later, they mean a later day.

    Without an interview only the end of a month that is named, which is the next one to come.
    """
    if not words or words[-1].isdecimal():
        return None
    if calendar.interview is None:
        last = words.rpartition(" ")[2].casefold()
        named = speech is not None and last in speech.months and " " in words
        if not named or any(letter.isdecimal() for letter in words):
            return None
        typed = read_decision(words, interview=calendar.today, today=calendar.today, day_first=True)
        return Moment((typed.day,), end, limited=True) if typed.day else None
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
