"""What people type under "Decision by": a date, or words relative to the interview.

Where words leave room, the later sensible day is taken: a letter that comes too late harms less
than one that comes before the day they named (W6).
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from sheets_followup.cells import clean, shown
from sheets_followup.dates import NO_HOLIDAYS, Calendar
from sheets_followup.model import Cell
from sheets_followup.typed_dates import DayFirst, Typed, read_date
from sheets_followup.typed_dates.moments import Moment, moment, without_trail
from sheets_followup.typed_dates.seasons import part_of_year
from sheets_followup.typed_dates.typed import IN_THE_FORM
from sheets_followup.words import DATE_LEADS
from sheets_followup.words.spelling import folded

_FRIDAY = 4
_LEADS = tuple(sorted((f"{lead} " for lead in DATE_LEADS), key=len, reverse=True))
_LONGEST = 60


def read_decision(
    cell: Cell,
    *,
    interview: date | None,
    today: date,
    day_first: DayFirst,
    calendar: Calendar = NO_HOLIDAYS,
) -> Typed:
    """The decision date that a cell gives, as a date or in words relative to ``interview``.

    "2 weeks" counts from the interview, "2-3 weeks" is the longer, "next Friday" the one of the
    following week, "end of month" the last day of the interview's month. Words without an
    interview date, and words that name no day ("soon"), are a problem.
    """
    found = None
    if isinstance(cell, str) and len(cell) <= _LONGEST and not cell[-1:].isdecimal():
        found = moment(clean(cell).replace("\n", " "))
    if found is not None:
        return _counted(found, cell, interview, calendar)
    typed = read_date(cell, today=today, day_first=day_first, near=interview)
    if typed.until is not None:
        return Typed(typed.until)  # of several days the last
    if typed.problem is None or typed.refused or not isinstance(cell, str):
        return typed
    text = folded(clean(cell).replace("\n", " ")).strip(" .!")
    if not text.isascii() and (shorter := without_trail(text)) != text:
        dated = read_date(shorter, today=today, day_first=day_first, near=interview)
        if dated.problem is None or dated.refused:
            return dated
    for lead in _LEADS:
        if text.startswith(lead):
            dated = read_date(
                text[len(lead) :].lstrip(), today=today, day_first=day_first, near=interview
            )
            if dated.until is not None:
                return Typed(dated.until)
            if dated.problem is None or dated.refused:
                return _week_of(dated, lead)
            break
    if len(text) <= _LONGEST and interview is not None:
        named = part_of_year(text, interview)
        if named is not None:
            return Typed(named, note=f"'{shown(clean(cell))}' is taken as {named.isoformat()}")
    return replace(typed, problem=f"{typed.problem}, or as 2 weeks")


def _counted(found: Moment, cell: Cell, interview: date | None, calendar: Calendar) -> Typed:
    """The day that these words name, counted from the interview."""
    if interview is None:
        return Typed(
            problem=f"'{shown(clean(cell))}' counts from the interview, and the row has no"
            f" interview date: type that, or the decision {IN_THE_FORM}"
        )
    try:
        return Typed(_resolved(found, interview, calendar))
    except (OverflowError, ValueError):
        return Typed(problem=f"'{shown(clean(cell))}' lies too far ahead: type the right date")


def _week_of(dated: Typed, lead: str) -> Typed:
    """ "week of 9 March" lasts until its Friday."""
    if dated.day is None or not lead.startswith("week"):
        return dated
    return Typed(_weekday_of(dated.day, 0, _FRIDAY))


def _resolved(found: Moment, start: date, calendar: Calendar) -> date:
    """The day that these words name when they are said on ``start``."""
    kind, unit, count = found
    days = timedelta(days=1)
    match kind:
        case "span":
            return _after(start, count, unit, calendar)
        case "same day":
            return start
        case "tomorrow":
            return start + days
        case "day after tomorrow":
            return start + 2 * days
        case "end of week":
            # Said on a Friday or later, "this week" can only be kept by the next one.
            return _weekday_of(start, 0 if start.weekday() < _FRIDAY else 1, _FRIDAY)
        case "middle of next week":
            return _weekday_of(start, 1, 3)
        case "end of next week":
            return _weekday_of(start, 1, _FRIDAY)
        case "end of week after next":
            return _weekday_of(start, 2, _FRIDAY)
        case "end of month":
            return _month_end(start, 0)
        case "end of next month":
            return _month_end(start, 1)
        case "end of quarter":
            return _month_end(start, -start.month % 3)
        case "end of year":
            return date(start.year, 12, 31)
        case "end of named month":
            return _month_end(start, (count - start.month) % 12)
        case "weekday of next week" | "next weekday":
            return _weekday_of(start, 1, count)
        case "weekday":
            return start + ((count - start.weekday() - 1) % 7 + 1) * days
        case _:
            raise ValueError(kind)


def _after(start: date, count: int, unit: str, calendar: Calendar) -> date:
    match unit:
        case "day":
            return start + timedelta(days=count)
        case "week":
            return start + timedelta(weeks=count)
        case "fortnight":
            return start + timedelta(weeks=2 * count)
        case "hour":
            return start + timedelta(days=-(-count // 24))
        case "business day":
            return calendar.add(start, count)
        case "month":
            months = start.year * 12 + start.month - 1 + count
            year, month = divmod(months, 12)
            last = monthrange(year, month + 1)[1]
            return date(year, month + 1, min(start.day, last))
        case _:
            raise ValueError(unit)


def _weekday_of(start: date, weeks: int, weekday: int) -> date:
    """This weekday in the week of ``start``, or ``weeks`` later; weeks begin on Monday."""
    return start + timedelta(days=weekday - start.weekday() + 7 * weeks)


def _month_end(start: date, months: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1])
