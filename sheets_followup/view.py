"""What the user asked for on one call, and what was seen in one look at a tracker: plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from sheets_followup.memory import RowMemory
from sheets_followup.model import Reading, Sender, Sheet
from sheets_followup.zone import Zone


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user asked for on this call; None means "not said", so the configuration holds."""

    now: datetime | None = None
    timezone: str | None = None
    cadence: str | None = None
    me_name: str | None = None
    me_email: str | None = None
    me_phone: str | None = None
    mailbox: str | None = None
    catch_up: bool = False
    confirm: bool = False
    limit: int = 50

    def sender(self, me: Sender | None) -> Sender | None:
        """Who signs: what was asked for over the configuration's ``[me]``; None when nobody is
        known."""
        name = (self.me_name or "").strip() or (me.name if me else None)
        if not name:
            return None
        base = me if me is not None else Sender(name)
        email, phone = self.me_email or base.email, self.me_phone or base.phone
        return replace(base, name=name, email=email, phone=phone)


@dataclass(frozen=True, slots=True)
class View:
    """One look at a tracker: the sheet, how it was understood, and what is remembered of it.

    ``stored`` is what the journal holds; ``memories`` knows rows besides that are back on the sheet
    after they were away when the tracker was taken over.
    """

    sheet: Sheet
    reading: Reading
    memories: Mapping[str, RowMemory]
    stored: Mapping[str, RowMemory]
    cells: Mapping[str, Mapping[str, tuple[str, str]]]
    columns: Mapping[str, str]
    announced: frozenset[str]
    first_sync: date | None
    zone: Zone
    now: datetime

    @property
    def today(self) -> date:
        """The day of this run in the tracker's zone."""
        return self.now.date()
