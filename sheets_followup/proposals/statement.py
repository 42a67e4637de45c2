"""One fact that a sentence states. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from sheets_followup.proposals.moments import Moment


@dataclass(frozen=True, slots=True)
class Statement:
    """One fact with the day that the sentence gives it, or None for "sent" without a day."""

    fact: str
    moment: Moment | None
    quote: str
