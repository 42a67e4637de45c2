"""One fact that a sentence states. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sheets_followup.proposals.calendar import Calendar, Moment


@dataclass(frozen=True, slots=True)
class Statement:
    """One fact with the day that the sentence gives it, or None for "sent" without a day."""

    fact: str
    moment: Moment | None
    quote: str


def with_interview(calendar: Calendar, said: Statement) -> Calendar:
    """The calendar once a note has named the day of the interview: later words count from it."""
    if calendar.interview is not None or said.fact != "interview" or said.moment is None:
        return calendar
    days = said.moment.days
    return replace(calendar, interview=days[0]) if len(days) == 1 else calendar
