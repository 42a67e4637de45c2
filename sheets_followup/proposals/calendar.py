"""What a day is read against, and what a name without month or week can mean. Pure."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta

#: How far an interview may lie back for "by Friday" to be said today as well, in days.
FRESH = 60

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


def weekday_readings(wanted: int, next_week: bool, calendar: Calendar) -> tuple[date, ...]:
    """The days that a weekday can mean; one of "next week" is said with the week it is in."""
    if not next_week:
        return days_meant(calendar, lambda anchor, step: nearest_weekday(anchor, wanted, step))
    said = [calendar.today] if calendar.interview is None else anchors(calendar)
    monday = [anchor - timedelta(days=anchor.weekday()) for anchor in said]
    return tuple(sorted({day + timedelta(days=7 + wanted) for day in monday}))


def nearest_number(anchor: date, number: int, step: int) -> date:
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


def anchors(calendar: Calendar) -> list[date]:
    """The days on which the note may have been typed: that of the interview, and today."""
    assert calendar.interview is not None
    age = (calendar.today - calendar.interview).days
    return [calendar.interview, calendar.today] if 0 < age <= FRESH else [calendar.interview]


def days_meant(calendar: Calendar, on: _Step) -> tuple[date, ...]:
    """The days that a name without a month or a week can mean."""
    if calendar.interview is None:
        return tuple(sorted({on(calendar.today, -1), on(calendar.today, 1)}))
    after = [anchor + timedelta(days=1) for anchor in anchors(calendar)]
    return tuple(sorted({on(anchor, 1) for anchor in after}))


def nearest_weekday(anchor: date, wanted: int, step: int) -> date:
    if step > 0:
        return anchor + timedelta(days=(wanted - anchor.weekday()) % 7)
    return anchor - timedelta(days=(anchor.weekday() - wanted - 1) % 7 + 1)
