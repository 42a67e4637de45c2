"""What people type into a date cell: one reading or a problem, never a guess.

A strict grammar of our own (the parsers that exist guess): real dates, a spreadsheet's serial
numbers, ISO 8601, months in letters, and digits whose order is settled by the tracker. A value
with two readings is a problem that names both.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from sheets_followup.cells import clean, error_problem, is_error, is_slot, says_nothing, shown
from sheets_followup.model import Cell
from sheets_followup.typed_dates.beside import candidates, new_date, without_more_times
from sheets_followup.typed_dates.digits import iso, numeric, of_month, on, placed
from sheets_followup.typed_dates.order import LONGEST, NUMERIC, ByMark, DayFirst, order_for
from sheets_followup.typed_dates.typed import IN_THE_FORM, NOTHING, Typed, checked, serial
from sheets_followup.typed_dates.written import (
    normal,
    parts,
    roman_month,
    split_range,
    weekday_aside,
    western,
)
from sheets_followup.typed_times import Clock, split_time
from sheets_followup.words import BLANK, DATE_WORDS, MONTHS, WEEKDAYS, alternatives
from sheets_followup.words.en import ENGLISH
from sheets_followup.words.spelling import folded

_MIDNIGHT = time(0)


_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_ISO_TIME = re.compile(r"(\d{4}-\d{1,2}-\d{1,2})[T ](\d{1,2}:\d{2}.*)", re.DOTALL)
_WORD = r"([^\W\d_]{3,12})\.?"
_DAY_MONTH = re.compile(
    rf"(?:the )?(\d{{1,2}})(?:st|nd|rd|th)?\.?(?:\s+of)?[\s/-]*{_WORD}"
    r"(?:[\s,/-]*['’]?(\d{4}|\d{2}))?"
)
_MONTH_DAY = re.compile(
    rf"{_WORD}(\s+(?:the )?|[-/])(\d{{1,2}})(?:st|nd|rd|th)?"
    r"(?:[\s,/-]+(\d{4})|(?:,\s*|\s*['’]|[-/])(\d{2}))?"
)
_DAY_ALONE = re.compile(r"(?:the )?(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.|[日号號])?")
_YEAR_MONTH_DAY = re.compile(rf"(\d{{4}})[\s,-]+{_WORD}[\s-]+(\d{{1,2}})(?:st|nd|rd|th)?")
_WEEKDAY = re.compile(rf"(?<![^\W\d_])({alternatives(ENGLISH.weekdays)})\b\.?,?")
_DATE_LIKE = re.compile(
    r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{1,2}-[a-z]{3}"
    r"|[a-z]{3,9}\.? \d{1,2}(?!\d)|\d{1,2}\.? [a-z]{3,9}|\d{1,2}月\d{1,2}日"
)
_SERIAL_TEXT = re.compile(r"\d{5}\.\d{1,15}")
#: A weekday in front of digits, in languages other than English.
_FRONT = re.compile(r"([^\W\d_]{2,12}(?:-[^\W\d_]{3,6})?)[.,]{0,2}\s*(\d[\d./-]*)")
_EDGES = " ,;.-–—()@|\n"


def read_date(cell: Cell, *, today: date, day_first: DayFirst, near: date | None = None) -> Typed:
    """What a date cell says, or why it cannot be read; never a guess.

    ``day_first`` settles ``3/4`` (None: not known, two readings are a problem). A missing year is
    the one that brings the date nearest to ``near`` (default ``today``), and ``note`` says so.
    """
    if isinstance(cell, str):
        if len(cell) == 10 and cell[4] == cell[7] == "-":
            return _read_iso(cell, today)
        return _read_text(cell[:4_000], today, day_first, near or today, near is not None)
    if cell is None or cell is False:
        return NOTHING
    if isinstance(cell, datetime):
        moment = cell.time().replace(microsecond=0, tzinfo=None)
        return checked(Typed(cell.date(), moment if moment != _MIDNIGHT else None), today)
    if isinstance(cell, date):
        return checked(Typed(cell), today)
    if isinstance(cell, int | float) and cell is not True:
        return serial(cell, today)
    return Typed(problem=f"'{shown(clean(cell))}' is not a date: type it {IN_THE_FORM}")


@lru_cache(maxsize=4096)
def _read_iso(raw: str, today: date) -> Typed:
    """The commonest of all: 2026-03-31."""
    try:
        return checked(Typed(date.fromisoformat(raw)), today)
    except ValueError:
        return _read_text(raw, today, None, today, False)


@lru_cache(maxsize=16_384)
def _read_text(raw: str, today: date, day_first: DayFirst, anchor: date, onward: bool) -> Typed:
    text = clean(raw).replace("\n", " ")
    small = roman_month(text).casefold()
    small = western(small) if text.isascii() else normal(small)
    if says_nothing(text) or small in BLANK or small == "false":
        return NOTHING
    if is_error(text):
        return Typed(problem=error_problem(text))
    if is_slot(text):
        return Typed(problem=f"'{shown(text)}' is a template's slot: type the date over it")
    if len(text) > LONGEST:
        return _not_understood(text)
    if small.isascii() and small[:5].isdecimal():
        if small.isdecimal():
            return _digits(small, today)
        if _SERIAL_TEXT.fullmatch(small):
            return serial(float(small), today)
    split = _ISO_TIME.fullmatch(text if text.isascii() else small)
    clock = split_time(f"{split[1]} {split[2]}".casefold() if split else small)
    typed = _read_day(clock, text, day_first, anchor, onward)
    if typed.problem and typed == _not_understood(text):
        typed = _read_beside(clock, small, text, day_first, anchor, onward)
        if typed.problem and typed == _not_understood(text):
            typed = _several(small, text, day_first, anchor, onward) or typed
    return checked(typed, today)


def _several(
    small: str, text: str, day_first: DayFirst, anchor: date, onward: bool
) -> Typed | None:
    """What to do about a cell of several days: which they are, and what to type."""
    found = [
        _read_day(Clock(piece), piece, day_first, anchor, onward).day
        for piece in _DATE_LIKE.findall(small[:200])
    ]
    days = sorted({day for day in found if day is not None})
    if len(days) < 2 or len(days) < len(found):
        return None
    named = ", ".join(map(iso, days[:-1]))
    return Typed(
        problem=f"'{shown(text)}' holds more than one date, {named} and {iso(days[-1])}: keep one,"
        f" such as {iso(days[-1])} for the latest, and give another round a row of its own"
    )


def _read_beside(
    clock: Clock, small: str, text: str, day_first: DayFirst, anchor: date, onward: bool
) -> Typed:
    """A date with something beside it: the day that it was moved to, a place, a kind of call."""
    moved = new_date(small)
    if moved is not None:
        later = split_time(moved)
        found = _read_beside(later, later.rest, text, day_first, anchor, onward)
        note = found.note or f"'{shown(text)}' names two days: taken as the later"
        return replace(found, note=note if found.day else None)
    if len(small) > LONGEST or not any(mark.isdigit() for mark in clock.rest):
        return _not_understood(text)
    first, arrow, second = small.partition("→")
    if arrow:
        begins, ends = (
            _read_day(split_time(side), text, day_first, anchor, onward)
            for side in (first, without_more_times(second) if second else "")
        )
        if begins.day and begins.day == ends.day:
            return begins
    rest = without_more_times(clock.rest)
    for part in (rest, *candidates(rest)):
        found = _read_day(Clock(part, clock.time, clock.zone), text, day_first, anchor, onward)
        if found != _not_understood(text):
            return found
    return _not_understood(text)


def _read_day(clock: Clock, text: str, day_first: DayFirst, anchor: date, onward: bool) -> Typed:
    """The date in what is left of a cell once its time was taken out."""
    rest, weekday = clock.rest, None
    if not rest.isascii():
        rest, weekday = weekday_aside(rest)
    rest = rest.strip(_EDGES)
    named = _WEEKDAY.findall(rest)
    if len({WEEKDAYS[name] for name in named}) > 1:
        return _not_understood(text)
    if named:
        weekday = WEEKDAYS[named[0]]
        rest = " ".join(_WEEKDAY.sub(" ", rest).split()).strip(_EDGES)
    elif rest[:1].isalpha() and (front := _FRONT.fullmatch(rest)):
        word = folded(front[1])
        if word in WEEKDAYS and not (word in MONTHS and front[2].isdecimal()):  # "Mar 12"
            rest = front[2]
            # "do 1.10." may be Polish for "by", "Do 1.10." is Thursday.
            weekday = None if word in DATE_WORDS and text[0].islower() else WEEKDAYS[word]
    whole = _ISO.fullmatch(rest)
    if whole:
        found = on(int(whole[1]), int(whole[3]), int(whole[4]), text)
    else:
        digits = NUMERIC.fullmatch(rest)
        if digits:
            order = order_for(day_first, digits[2])
            mixed = isinstance(day_first, ByMark) and day_first.slashed is False
            found = numeric(digits, text, order, anchor, weekday, onward, mixed)
        else:
            found = _lettered(rest, text, anchor, weekday, onward)
    if found.day and weekday is not None and found.day.weekday() != weekday:
        return _wrong_weekday(text, found.day)
    return replace(found, time=clock.time, zone=clock.zone) if found.day else found


def _lettered(rest: str, text: str, anchor: date, weekday: int | None, onward: bool) -> Typed:
    """A date whose month is written in letters."""
    match = _YEAR_MONTH_DAY.fullmatch(rest)
    if match and match[2] in MONTHS:
        return on(int(match[1]), MONTHS[match[2]], int(match[3]), text)
    match = _DAY_MONTH.fullmatch(rest)
    if match and match[2] in MONTHS:
        if _is_no_year(match[3], anchor):
            return _not_understood(text)
        return placed(match[3], MONTHS[match[2]], int(match[1]), text, anchor, weekday, onward)
    match = _MONTH_DAY.fullmatch(rest)
    if match and match[1] in MONTHS:
        year = match[4] or match[5]
        if year is None and match[2] in ("-", "/"):
            # A spreadsheet shows July 2026 as "Jul-26": a day or a year, nobody can tell.
            day = placed(None, MONTHS[match[1]], int(match[3]), text, anchor, weekday, onward).day
            example = day.isoformat() if day is not None else f"{anchor.year}-03-31"
            return Typed(
                problem=f"'{shown(text)}' can be a day or a year: type it as {example}",
                ambiguous=True,
            )
        return placed(year, MONTHS[match[1]], int(match[3]), text, anchor, weekday, onward)
    bare = _DAY_ALONE.fullmatch(rest)
    if bare and weekday is not None:
        alone = of_month(int(bare[1]), text, anchor, weekday, onward)
        return alone or _not_understood(text)
    found = parts(rest)
    if found and _is_no_year(found.year, anchor):
        return _not_understood(text)
    if found is None or found.month > 12 or (named := _weekday_of(weekday, found.weekday)) == -1:
        return _range(rest, text, anchor, onward) or _not_understood(text)
    typed = placed(found.year, found.month, found.day, text, anchor, named, onward)
    if typed.day and named is not None and typed.day.weekday() != named:
        return _wrong_weekday(text, typed.day)
    return typed


def _is_no_year(typed: str | None, anchor: date) -> bool:
    """Whether two digits behind a month are an hour rather than a year: "2 dic 12 del día"."""
    return typed is not None and len(typed) == 2 and abs(2000 + int(typed) - anchor.year) > 3


def _weekday_of(first: int | None, second: int | None) -> int | None:
    """The weekday of two that were named; -1 where they differ."""
    if first is None or second is None or first == second:
        return second if first is None else first
    return -1


def _range(rest: str, text: str, anchor: date, onward: bool) -> Typed | None:
    """ "3.–5. März" is no one day: both are said, and the last is kept for who wants a limit."""
    ends = split_range(rest)
    if ends is None:
        return None
    first, last = (_end(end, text, anchor, onward) for end in ends)
    if first is None or last is None or not first <= last <= first + timedelta(days=62):
        return None
    return Typed(
        problem=f"'{shown(text)}' goes from {iso(first)} to {iso(last)}: type the one day",
        until=last,
    )


def _end(end: str, text: str, anchor: date, onward: bool) -> date | None:
    digits = NUMERIC.fullmatch(end.strip(_EDGES))
    if digits:
        if digits[2] != ".":
            return None
        return placed(digits[4], int(digits[3]), int(digits[1]), text, anchor, None, onward).day
    found = parts(end)
    if found is None or found.month > 12:
        return None
    return placed(found.year, found.month, found.day, text, anchor, found.weekday, onward).day


def _wrong_weekday(text: str, day: date) -> Typed:
    return Typed(
        problem=f"'{shown(text)}': {iso(day)} is a {day:%A}, not the day named: type the right date"
    )


def _digits(text: str, today: date) -> Typed:
    """Digits alone: 20260331, or a serial number that lost its format on the way."""
    if len(text) == 8:
        found = on(int(text[:4]), int(text[4:6]), int(text[6:]), text)
        return checked(found, today)
    if len(text) == 5:
        return serial(int(text), today)
    return Typed(problem=f"'{shown(text, 20)}' is a number, not a date: type it {IN_THE_FORM}")


def _not_understood(text: str) -> Typed:
    if len(_DATE_LIKE.findall(text[:200].casefold())) > 1:
        return Typed(problem=f"'{shown(text)}' holds more than one date: keep one, {IN_THE_FORM}")
    return Typed(problem=f"'{shown(text)}' is not understood as a date: type it {IN_THE_FORM}")
