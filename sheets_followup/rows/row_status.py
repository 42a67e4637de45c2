"""The status of a row: its Status column, others that say it has ended, columns to be ticked.

Pure. A row that any column says has ended has ended.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from sheets_followup.cells import clean, shown
from sheets_followup.columns import Headers, Place
from sheets_followup.model import Cell, SentKind, Status
from sheets_followup.rows.denials import denies
from sheets_followup.rows.row import Row
from sheets_followup.rows.statuses import read_status
from sheets_followup.rows.texts import read_sent
from sheets_followup.typed_dates import DayFirst
from sheets_followup.words import ALONE, STATUSES
from sheets_followup.words.spelling import folded

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


@dataclass(frozen=True, slots=True)
class StatusColumns:
    """Every column that says something of the status."""

    main: Place | None
    others: tuple[Place, ...]
    flags: tuple[tuple[Place, Status], ...]
    today: date
    day_first: DayFirst

    @classmethod
    def of_headers(cls, headers: Headers, today: date, day_first: DayFirst) -> StatusColumns:
        """The columns that these headers name."""
        return cls(headers.first("status"), headers.also_status, _flags(headers), today, day_first)

    def of(self, row: Row) -> tuple[Status, str | None]:
        """The status; a second column that says the row has ended counts, or is a question."""
        status, text, problem, blocks = read_status(row.at(self.main))
        if problem and self.main:
            row.trouble(self.main, problem, blocks=blocks)
        for place in self.others:
            other, other_text, *_ = read_status(row.at(place))
            if other_text is None or other is status or not other.ends:
                continue
            if text is None:
                status, text = other, other_text
            elif not status.ends:
                # A stage is left as it was where the outcome is typed beside it.
                row.trouble(
                    place,
                    f"'{shown(other_text)}' here counts, not '{shown(text)}' under"
                    f" '{shown(self.main.header, 40) if self.main else ''}'",
                )
                status, text = other, other_text
        for place, ended in self.flags:
            cell = row.cells[place.index]
            dated = ended is not Status.CLOSED  # the day on which a posting closes ends nothing
            if cell and not status.ends and _ticked(cell, self.today, self.day_first, dated=dated):
                status, text = ended, place.header
                row.trouble(place, f"'{shown(clean(cell))}' here is taken as the status of the row")
        return status, text


def _flags(headers: Headers) -> tuple[tuple[Place, Status], ...]:
    """Columns to be ticked that are called after a status: "Rejected", "Ghosted", "Offer"."""
    flags: list[tuple[Place, Status]] = []
    for place in headers.places:
        if place.fact is None and 0 < len(place.header) < 30 and not _alone(place.header):
            words = _WORD.findall(folded(place.header).replace("’", "'"))
            known = STATUSES.get(" ".join(words))
            if known is None and len(words) <= 2:
                known = next((STATUSES[word] for word in words if word in STATUSES), None)
            if known is not None and known.ends and not denies(words):
                flags.append((place, known))
    return tuple(flags)


def _alone(header: str) -> bool:
    """Whether a header is a word that means a status only in a cell: "Oferta", the posting."""
    return folded(header).strip(" :!") in ALONE


def _ticked(cell: Cell, today: date, day_first: DayFirst, *, dated: bool) -> bool:
    """Whether a column to be ticked is: a tick, a yes or a date. A number may be a salary."""
    if isinstance(cell, int | float) and cell is not True:
        return False
    sent = read_sent(cell, today=today, day_first=day_first).cell
    if sent is None or sent.kind is SentKind.UNWANTED:
        return False
    return dated or sent.kind is not SentKind.ON
