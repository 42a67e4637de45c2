"""Days in a sentence: written out, "the 9th", "by Friday", "week of 11 May". Pure.

A day is read only where it begins at a given place of the text, and in one of the shapes below;
what could be two days is a moment of several readings, which nobody but the user chooses from.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time, timedelta

from sheets_followup.proposals.calendar import (
    FRESH,
    Calendar,
    Moment,
    anchors,
    days_meant,
    nearest_number,
    nearest_weekday,
)
from sheets_followup.proposals.segments import Segment
from sheets_followup.proposals.speech import Speech
from sheets_followup.typed_dates import read_date
from sheets_followup.typed_dates.moments import moment
from sheets_followup.typed_dates.seasons import part_of_year
from sheets_followup.typed_decisions import read_decision
from sheets_followup.typed_times import split_time
from sheets_followup.words.spelling import folded

_WORDS = re.compile(r"\S+(?:\s+\S+){0,4}")
#: A number up to this may be an hour.
_HOURS = 12
#: What "around" adds for the later safe reading, in days.
_AROUND = timedelta(days=3)
_FRIDAY = 4
#: "KW 50", "week 48"; but the second week of something is none of the calendar.
_CALENDAR_WEEK = re.compile(
    r"(?:in\s+(?:der\s+)?)?(?:kw\.?\s?\d{1,2}|(?:week|semaine)\s[1-5]\d)(?![\d.,:/-]|\s?%)",
    re.IGNORECASE,
)
_HALF = re.compile(r"(?<=\d)([ap])(?!\w|\.m)", re.IGNORECASE)
_AT_HOUR = re.compile(r"@\s*(\d{1,2})(?![\d:/.]|\s?[ap]\b)", re.IGNORECASE)
#: "230pm", and the dash of "6/8 - 9am".
_RUN_ON = re.compile(r"(?<![\d:/.-])(\d{1,2})(\d{2})(?=\s?[ap]\.?m)", re.IGNORECASE)
_DASHED = re.compile(r"\s[-–]\s?(?=\d{1,2}(?::?\d{2})?\s?[ap]\.?m)", re.IGNORECASE)
_MORNING = time(7)
_IN_MORNING = re.compile(r"\d\s?a\.?m?\.?(?!\w)", re.IGNORECASE)
#: What words such as "next week" name without being counted from anything but the calendar.
_OF_CALENDAR = frozenset(
    {
        "end of week",
        "middle of next week",
        "end of next week",
        "weekday of next week",
        "end of month",
        "end of next month",
    }
)


def moment_at(
    segment: Segment, start: int, calendar: Calendar, *, words: bool = False, weekday: bool = False
) -> Moment | None:
    """The day that begins at ``start``, words such as "by" and "around" before it aside.

    ``words`` also takes a bare weekday and durations, which count from the interview; ``weekday``
    a bare weekday alone, and none where the day of the interview is known.
    """
    position, kinds = _past_leads(segment, start)
    found = (
        _written(segment, position, calendar)
        or _numbered(segment, position, calendar)
        or _ordinal(segment, position, calendar)
    )
    if found is None and weekday and calendar.interview is None:
        found = _on_weekday(segment, position, calendar) or _on_weekday(segment, start, calendar)
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
    if found.limited and "week" not in kinds:
        return found  # "in about two weeks": the words themselves are as rough
    if "week" in kinds:
        days = [day + timedelta(days=max(_FRIDAY - day.weekday(), 0)) for day in found.days]
        note = "the whole week is meant: its Friday is the later, safe reading"
    else:
        days = [day + _AROUND for day in found.days]
        about = " or ".join(day.isoformat() for day in found.days)
        note = f"about {about}: three days later is the safe reading"
    return Moment(tuple(days), found.end, None, limited, True, note)


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
    text = whole_hour(match[0].strip(" ,"))
    typed = read_date(text, today=calendar.today, day_first=order)
    if typed.day is None and not typed.ambiguous:
        bare = segment.speech.clock_behind.sub("", text)
        typed = read_date(bare, today=calendar.today, day_first=order)
        if typed.day is not None:
            typed = replace(typed, time=split_time(text[len(bare) :].casefold()).time)
    if typed.day is not None:
        return Moment((typed.day,), match.end(), _by_day(typed.time, text), note=typed.note)
    if not typed.ambiguous or order is not None:
        return None
    readings = [
        read_date(text, today=calendar.today, day_first=day_first) for day_first in (True, False)
    ]
    days = sorted({reading.day for reading in readings if reading.day is not None})
    if len(days) != 2:
        return None
    return Moment(
        tuple(days),
        match.end(),
        _by_day(readings[0].time, text),
        note="day first or month first is not known",
    )


def _ordinal(segment: Segment, start: int, calendar: Calendar) -> Moment | None:
    """ "the 9th": the ninth after the interview, the last one and the next one."""
    match = segment.speech.ordinal.match(segment.flat, start)
    if not match or not 1 <= int(match["day"]) <= 31:
        return None
    number = int(match["day"])
    days = days_meant(calendar, lambda anchor, step: nearest_number(anchor, number, step))
    limited = bool(match.groupdict().get("limit"))
    hour = _hour(match[0])
    return Moment(days, match.end(), hour, limited, note="no month is named") if days else None


def _numbered(segment: Segment, start: int, calendar: Calendar) -> Moment | None:
    """ "Monday 23", "Friday the 20th": the day near today that is both."""
    speech = segment.speech
    match = speech.numbered_weekday.match(segment.flat, start)
    if not match or (int(match["day"]) <= _HOURS and not match["ending"]):
        return None
    wanted, number = speech.weekdays[match[1].rstrip(".").casefold()], int(match["day"])
    near = (calendar.today + timedelta(days=away) for away in range(-FRESH, FRESH + 1))
    days = tuple(day for day in near if day.day == number and day.weekday() == wanted)
    note = "no month is named"
    return Moment(days, match.end(), _hour(match[0]), note=note) if days else None


def _in_words(segment: Segment, start: int, calendar: Calendar) -> Moment | None:
    """ "Friday" and its like, or a duration such as "2 weeks", which needs the interview."""
    text, speech = segment.flat, segment.speech
    if (found := _on_weekday(segment, start, calendar)) is not None:
        return found
    if (week := _CALENDAR_WEEK.match(text, start)) is not None:
        today = calendar.today
        typed = read_decision(week[0], interview=today, today=today, day_first=True)
        return Moment((typed.day,), week.end(), limited=True) if typed.day else None
    words = _WORDS.match(text, start)
    if not words:
        return None
    piece = words[0]
    while piece:
        bare = piece.rstrip(" .,;:!?)")
        if (found := counted(bare, start + len(bare), calendar, speech)) is not None:
            return found
        piece = piece.rpartition(" ")[0]
    return None


def _on_weekday(segment: Segment, start: int, calendar: Calendar) -> Moment | None:
    """ "Friday at 3pm", "next Friday": the last one and the next one, with the hour."""
    speech = segment.speech
    match = speech.day_of_week.match(segment.flat, start)
    if not match or speech.other_weekday.match(segment.flat, match.end()):
        return None  # "Tuesday or Wednesday" is neither
    if match[1].islower() and speech.weekday_word.fullmatch(match[1]) and not _ends(match):
        return None  # "the time sat right"
    wanted = speech.weekdays[match[1].rstrip(".").casefold()]
    if speech.next_word.match(match[0]) or match.groupdict().get("next"):
        return _next(match[0], match.end(), wanted, calendar)
    days = days_meant(calendar, lambda anchor, step: nearest_weekday(anchor, wanted, step))
    return Moment(days, match.end(), _hour(match[0]), note="which week is not written")


def _ends(match: re.Match[str]) -> bool:
    """Whether a thought ends behind a weekday, or its hour stands there."""
    behind = match.string[match.end() :].lstrip()
    hour = match.end() > match.end(1)
    return hour or not behind or behind[0] in ".,;:!)(@–—-" or behind.startswith(("with", "w/"))


def _hour(text: str) -> time | None:
    """The time of day within "Friday at 3pm"."""
    text = whole_hour(text)
    return _by_day(split_time(text.casefold()).time, text)


def hour_at(segment: Segment, start: int) -> tuple[time, int] | None:
    """The time of day that stands here without a day, and where it ends."""
    match = segment.speech.clock_before.match(segment.flat, start)
    hour = _hour(match[0]) if match and match.end() > start else None
    return (hour, match.end()) if match and hour else None


def whole_hour(text: str) -> str:
    """The hour as it is read elsewhere: "1:30p" is 1:30pm, "@ 11" is 11:00."""
    text = _RUN_ON.sub(r"\1:\2", _HALF.sub(r"\1m", text))
    return _AT_HOUR.sub(r"\1:00", _DASHED.sub(" ", text))


def _by_day(hour: time | None, text: str) -> time | None:
    """The hour, where it is one of a day's work: "@ 1:15" is none at night."""
    if hour is None or hour >= _MORNING or _IN_MORNING.search(text):
        return hour
    return None


def _next(words: str, end: int, wanted: int, calendar: Calendar) -> Moment | None:
    """ "next Friday" is the one of the following week to some, the coming one to others."""
    if calendar.interview is not None:
        return counted(words, end, calendar)
    coming = nearest_weekday(calendar.today, wanted, 1)
    days = (nearest_weekday(calendar.today, wanted, -1), coming, coming + timedelta(days=7))
    return Moment(days, end, _hour(words), note="which week is not written")


def counted(
    words: str, end: int, calendar: Calendar, speech: Speech | None = None
) -> Moment | None:
    """Words that count from the interview; said later, they mean a later day.

    Without an interview only the end of a month that is named, which is the next one to come, and
    what a calendar shows: "end of month" is that of this month, or of the last.
    """
    if not words or words[-1].isdecimal():
        return None
    if calendar.interview is None:
        if (found := moment(words)) and found[0] in _OF_CALENDAR:
            return _on_calendar(words, found[0], end, calendar)
        if (named_day := part_of_year(folded(words).strip(" .!"), calendar.today)) is not None:
            return Moment((named_day,), end, limited=True)
        last = words.rpartition(" ")[2].casefold()
        named = speech is not None and last in speech.months and " " in words
        if not named or any(letter.isdecimal() for letter in words):
            return None
        typed = read_decision(words, interview=calendar.today, today=calendar.today, day_first=True)
        return Moment((typed.day,), end, limited=True) if typed.day else None
    days: list[date] = []
    for anchor in anchors(calendar):
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


def _on_calendar(words: str, kind: str, end: int, calendar: Calendar) -> Moment | None:
    """ "end of the week" without an interview: said this week, or in the one before."""
    today = calendar.today
    earlier = today - (timedelta(days=today.day) if kind.endswith("month") else timedelta(days=7))
    days: set[date] = set()
    for anchor in (earlier, today):
        typed = read_decision(words, interview=anchor, today=today, day_first=calendar.day_first)
        if typed.day is None:
            return None
        days.add(typed.day)
    noun = "month" if kind.endswith("month") else "week"
    note = f"which {noun} is not written"
    return Moment(tuple(sorted(days)), end, limited=True, note=note)
