"""Dates in digits, and the year of those that name none.

Pure. The order of digits is given, or shown by a part above 12 or by the weekday, or a question
that names both readings.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from sheets_followup.cells import shown
from sheets_followup.typed_dates.typed import Typed

#: Behind the text of a date, before the day that it was taken for.
NO_YEAR = " names no year: taken as "
NO_MONTH = " names no month: taken as "
_MONTH = timedelta(days=31)
#: How far off a date without a year may lie where its weekday speaks for that year.
_NEAR = timedelta(days=300)


def numeric(
    match: re.Match[str],
    text: str,
    day_first: bool | None,
    anchor: date,
    weekday: int | None,
    onward: bool,
    mixed: bool,
) -> Typed:
    """A date in digits: its order is given, or shown by a part above 12, or a question.

    ``mixed``: others of the tracker have the month in front, so that dots alone settle nothing.
    """
    first, second, year = int(match[1]), int(match[3]), match[4]
    by_day = placed(year, second, first, text, anchor, weekday, onward)
    by_month = placed(year, first, second, text, anchor, weekday, onward)
    dotted = day_first is None and match[2] == "." and not mixed
    if dotted and by_day.day and (year or match[0][-1] == "."):
        return by_day  # without any sign of it nobody writes 03.04.2026 with the month in front
    if day_first is not None:
        wanted, other = (by_day, by_month) if day_first else (by_month, by_day)
        if wanted.day is None and other.day is not None:
            order = "day first" if day_first else "month first"
            return Typed(
                problem=f"'{shown(text)}' is no date when read {order}, as the tracker's others"
                f" are: type {iso(other.day)} if that is meant",
                ambiguous=True,
            )
        return wanted
    if by_day.day is None or by_month.day is None or by_day.day == by_month.day:
        return by_day if by_day.day else by_month
    if weekday is not None:
        fitting = [
            found for found in (by_day, by_month) if found.day and found.day.weekday() == weekday
        ]
        if len(fitting) == 1:
            return fitting[0]
    return Typed(
        problem=f"'{shown(text)}' can be {_said(by_day.day)} or {_said(by_month.day)}:"
        f" type {iso(by_day.day)} or {iso(by_month.day)}",
        ambiguous=True,
    )


def placed(
    year: str | None,
    month: int,
    day: int,
    text: str,
    anchor: date,
    weekday: int | None,
    onward: bool,
) -> Typed:
    """The date with its year: as typed, or the one nearest to ``anchor``."""
    if year is not None:
        return on(int(year) + (2000 if len(year) == 2 else 0), month, day, text)
    near: list[date] = []
    for candidate in (anchor.year - 1, anchor.year, anchor.year + 1):
        found = on(candidate, month, day, text).day
        if found and (weekday is None or _fits(found, weekday, anchor)):
            near.append(found)
    if not near:
        return on(anchor.year, month, day, text)
    # A decision lies after its interview; anything else lies wherever it is nearest.
    ahead = [found for found in near if found >= anchor] if onward else []
    best = min(ahead or near, key=lambda found: abs(found - anchor))
    return Typed(best, note=f"'{shown(text)}'{NO_YEAR}{iso(best)}")


def of_month(day: int, text: str, anchor: date, weekday: int, onward: bool) -> Typed | None:
    """ "Friday 16": the one day within a month of ``anchor`` on which both are so, else None."""
    first = anchor if onward else anchor - _MONTH
    days = [first + timedelta(days=ahead) for ahead in range((anchor + _MONTH - first).days + 1)]
    fitting = [each for each in days if each.day == day and each.weekday() == weekday]
    if len(fitting) > 1:  # after a February of 28 days the next month has the same weekdays
        fitting = [each for each in fitting if abs(each - anchor) <= _MONTH / 2]
    if len(fitting) != 1:
        return None
    return Typed(fitting[0], note=f"'{shown(text)}'{NO_MONTH}{iso(fitting[0])}")


def _fits(day: date, weekday: int, anchor: date) -> bool:
    """Whether a weekday makes this the year: a day of last year or of next is a slip of it."""
    return day.weekday() == weekday and abs(day - anchor) <= _NEAR


def on(year: int, month: int, day: int, text: str) -> Typed:
    try:
        return Typed(date(year, month, day))
    except ValueError:
        return Typed(problem=f"'{shown(text)}' is a day that does not exist: type the right date")


def iso(day: date) -> str:
    return day.isoformat()


def _said(day: date) -> str:
    return f"{day.day} {day:%B}"
