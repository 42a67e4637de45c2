"""What a date cell says, as a value, and the limits of what it may say. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta, timezone
from functools import lru_cache

#: A date before this one is a slip of the pen (RULEBOOK section 2).
EARLIEST = date(2000, 1, 1)

#: Day 0 of the serial numbers of Excel and Google Sheets, right from March 1900 on.
_SERIAL_ZERO = date(1899, 12, 30)
_FIRST_SERIAL = (EARLIEST - _SERIAL_ZERO).days


@dataclass(frozen=True, slots=True)
class Typed:
    """What a date cell says.

    At most one of ``day`` and ``problem`` is set; with neither the cell says nothing ("", "TBD").
    ``ambiguous``: two readings. ``out_of_range``: before 2000, or more than two years after today.
    ``note`` says what was added to what is typed, such as the year. ``until`` is the last day where
    the problem is that several days are named. ``zone`` is the one that stands behind the time.
    """

    day: date | None = None
    time: time | None = None
    problem: str | None = None
    ambiguous: bool = False
    note: str | None = None
    out_of_range: bool = False
    until: date | None = None
    zone: timezone | None = None

    @property
    def refused(self) -> bool:
        """Whether this problem leaves no decision for the row (RULEBOOK section 2)."""
        return self.ambiguous or self.out_of_range


NOTHING = Typed()

#: What a problem asks for. A form, so that nobody takes the example for the day to type.
IN_THE_FORM = "in the form 2026-03-31"


def serial(number: float, today: date) -> Typed:
    """A spreadsheet's serial number; nothing else in a date cell is a bare number."""
    last = (_two_years_on(today) - _SERIAL_ZERO).days
    if not _FIRST_SERIAL <= number < last + 1:  # also refuses nan and the infinities
        return Typed(problem=f"the cell holds a number, not a date: type it {IN_THE_FORM}")
    days = int(number)
    seconds = round((number - days) * 86_400)
    if seconds >= 86_399:
        days, seconds = days + 1, 0
    moment = time(seconds // 3600, seconds // 60 % 60, seconds % 60) if seconds else None
    return checked(Typed(_SERIAL_ZERO + timedelta(days=days), moment), today)


def checked(typed: Typed, today: date) -> Typed:
    """``typed``, or a problem where its day is before 2000 or more than two years ahead."""
    day = typed.day
    if day is None or (day >= EARLIEST and (day <= today or day <= _two_years_on(today))):
        return typed
    why = "before 2000" if day < EARLIEST else "more than two years ahead"
    return Typed(problem=f"{day.isoformat()} is {why}: type the right date", out_of_range=True)


@lru_cache(maxsize=8)
def _two_years_on(today: date) -> date:
    try:
        return today.replace(year=min(today.year + 2, date.max.year))
    except ValueError:  # 29 February
        return today.replace(year=today.year + 2, day=28)
