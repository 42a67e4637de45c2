"""Business days and public holidays.

Pure: the calendar of a country is data that comes with a library, loaded only when one is
configured. A business day is Monday to Friday and no public holiday (RULEBOOK section 1).
"""

from __future__ import annotations

import difflib
from collections.abc import Container
from datetime import date, timedelta

from sheets_followup.errors import UsageError

_ONE_DAY = timedelta(days=1)

#: No country closes longer than this; it only keeps a wrong calendar from running for ever.
_LONGEST_CLOSURE = 60


class Calendar:
    """Which days are business days. Without holidays it is Monday to Friday."""

    __slots__ = ("_holidays",)

    def __init__(self, holidays: Container[date] = ()) -> None:
        self._holidays = holidays

    def is_business_day(self, day: date) -> bool:
        """Whether ``day`` is Monday to Friday and no holiday."""
        return day.weekday() < 5 and day not in self._holidays

    def roll(self, day: date) -> date:
        """``day`` when it is a business day, else the next one."""
        holidays = self._holidays
        for _ in range(_LONGEST_CLOSURE):
            if day.weekday() < 5 and day not in holidays:
                return day
            day += _ONE_DAY
        return day

    def add(self, day: date, count: int) -> date:
        """The ``count``-th business day after ``day`` (``day`` itself for 0)."""
        for _ in range(count):
            day = self.roll(day + _ONE_DAY)
        return day


NO_HOLIDAYS = Calendar()


def country_calendar(country: str) -> Calendar:
    """The calendar of a country or of a part of it: ``US``, ``DE``, ``US-CA``.

    Raises UsageError for a country or part that the holidays library does not know, naming those
    that are spelled nearly the same. Years are added by the library when they are first asked for.
    """
    from holidays import country_holidays  # 50 ms: only where a country is configured
    from holidays.utils import list_supported_countries

    code, _, part = country.strip().upper().partition("-")
    known = list_supported_countries()
    if code not in known:
        raise UsageError(
            f"no public holidays are known for the country {country!r}",
            hint=_near(code, sorted(known), "use the two-letter code, such as US, DE or US-CA"),
        )
    if part and part not in known[code]:
        raise UsageError(
            f"no public holidays are known for {part!r} within {code}",
            hint=_near(part, sorted(known[code]), f"use {code} alone"),
        )
    return Calendar(country_holidays(code, subdiv=part or None))


def _near(typed: str, known: list[str], otherwise: str) -> str:
    """A hint that names the spellings next to the one typed."""
    close = difflib.get_close_matches(typed, known, n=3, cutoff=0.5)
    return f"did you mean {', '.join(close)}?" if close else otherwise
