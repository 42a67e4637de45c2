"""What a message turned out to be, and what follows from that for the follow-up (W7, W14). Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


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
