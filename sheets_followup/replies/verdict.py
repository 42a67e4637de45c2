"""What a message turned out to be, and what follows from that for the follow-up (W7, W14). Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from sheets_followup.dates import NO_HOLIDAYS, Calendar


class Kind(StrEnum):
    """What kind of message it is. Only HUMAN is a reply (RULEBOOK section 1)."""

    HUMAN = "human"
    AUTOMATIC = "automatic"
    OUT_OF_OFFICE = "out_of_office"
    BOUNCE = "bounce"
    CALENDAR = "calendar"
    LIST = "list"
    OWN = "own"
    DRAFT = "draft"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a message is, and why; it holds no word of the message and shows no address.

    ``on`` is the day it arrived in the tracker's zone, None where no date could be read.
    ``needs_full``: what was seen does not settle it, or not the date or the address that goes with
    it; the whole message, read once and judged again, may. ``back`` is the first day back of an
    absence, ``failed`` are the recipients of a bounce, both as far as the message says.
    """

    kind: Kind
    why: str
    on: date | None = None
    needs_full: bool = False
    back: date | None = None
    failed: tuple[str, ...] = field(default=(), repr=False)


def hold_until(
    verdict: Verdict, *, first_after: int, calendar: Calendar = NO_HOLIDAYS
) -> date | None:
    """The day before which no follow-up of the row falls due because of this message (W14).

    An absence: the next business day after the first business day back. What is unsure:
    ``first_after`` days from its date. Everything else, and an absence without a date: None.
    """
    if verdict.kind is Kind.OUT_OF_OFFICE and verdict.back is not None:
        return calendar.add(calendar.roll(verdict.back), 1)
    if verdict.kind is Kind.UNSURE and verdict.on is not None:
        return verdict.on + timedelta(days=first_after)
    return None
