"""The status of a row: its Status column, others that say it has ended, columns to be ticked.

Pure. A row that any column says has ended has ended.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sheets_followup.cells import clean, is_said, shown
from sheets_followup.columns import Headers, Place
from sheets_followup.columns.headers import plain
from sheets_followup.model import Cell, SentKind, Status
from sheets_followup.rows.denials import denies
from sheets_followup.rows.row import Row
from sheets_followup.rows.statuses import read_status
from sheets_followup.rows.texts import read_sent
from sheets_followup.typed_dates import DayFirst
from sheets_followup.words import ALONE, STATUSES
from sheets_followup.words.spelling import folded
from sheets_followup.words.table import entries
from sheets_followup.words.unheld import THAT_NOT, WHETHER

_HELPING = frozenset({"is", "was", "has", "been", "got", "date", "at"})
_REASON = re.compile(
    r"\b(?:reasons?|why|grund|grunde|begrundung|motif|raison|motivos?|causa|razon|motivazione|reden"
    r"|powod|przyczyna)\b|原因|理由"
)
#: The letters that a word needs to mean a status beside another word.
_TELLING = 5
#: Header → whether its yes says that nothing is to be written; else its no does.
_WHETHER: Mapping[str, bool] = {
    entry: when_yes
    for table, when_yes in ((WHETHER, False), (THAT_NOT, True))
    for words in table.values()
    for entry in entries(words)
}
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


@dataclass(frozen=True, slots=True)
class StatusColumns:
    """Every column that says something of the status."""

    main: Place | None
    others: tuple[Place, ...]
    flags: tuple[tuple[Place, Status], ...]
    reasons: tuple[tuple[Place, Status], ...]
    #: Columns of a yes or a no, and whether it is the yes that says that it is over.
    whether: tuple[tuple[Place, bool], ...]
    today: date
    day_first: DayFirst

    @classmethod
    def of_headers(cls, headers: Headers, today: date, day_first: DayFirst) -> StatusColumns:
        """The columns that these headers name."""
        reasons = _reasons(headers)
        flags = _flags(headers)
        main = headers.first("status")
        whether = tuple(
            (place, known)
            for place in headers.places
            if place.fact is None and (known := _WHETHER.get(_header(place))) is not None
        )
        return cls(main, headers.also_status, flags, reasons, whether, today, day_first)

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
        for place, ended in self.reasons:
            cell = row.cells[place.index]
            if isinstance(cell, str) and not status.ends and self._is_reason(cell):
                status, text = ended, place.header
                row.trouble(place, f"'{shown(clean(cell))}' here is taken as why the row has ended")
        for place, when_yes in self.whether:
            cell = row.cells[place.index]
            if not cell or status.ends:
                continue
            sent = read_sent(cell, today=self.today, day_first=self.day_first).cell
            if sent is not None and (sent.kind is not SentKind.UNWANTED) is when_yes:
                message = (
                    f"'{shown(clean(cell))}' here: set Status, or type the new day of the talk;"
                    " nothing is drafted until then"
                )
                row.trouble(place, message, blocks=True)
        return status, text

    def _is_reason(self, cell: str) -> bool:
        """Whether a cell says anything but "no" or a tick."""
        said = is_said(cell) and bool(_WORD.search(folded(cell)))
        return said and read_sent(cell, today=self.today, day_first=self.day_first).cell is None


def _flags(headers: Headers) -> tuple[tuple[Place, Status], ...]:
    """Columns to be ticked that are called after a status: "Rejected", "Ghosted", "Offer"."""
    flags: list[tuple[Place, Status]] = []
    for place in headers.places:
        if place.fact is None and 0 < len(place.header) < 30 and not _alone(place.header):
            words = _WORD.findall(folded(place.header).replace("’", "'"))
            if words == [word := folded(place.header)] and word.isascii():
                words = [w for w in plain(place.header) if w not in _HELPING]  # "isRejected"
            known = STATUSES.get(" ".join(words))
            if known is None and len(words) <= 2:
                # Not "Bew. raus": a short word beside another means many things.
                said = [word for word in words if word in STATUSES and len(word) >= _TELLING]
                known = STATUSES[said[0]] if said else None
            over = known is not None and (known.ends or known is Status.ON_HOLD)
            if known is not None and over and not denies(words):
                flags.append((place, known))
    return tuple(flags)


def _reasons(headers: Headers) -> tuple[tuple[Place, Status], ...]:
    """Columns in which any word ends the row: "Rejection reason", "Motivo de rechazo"."""
    found: list[tuple[Place, Status]] = []
    for place in headers.places:
        if place.fact is not None or not 0 < len(place.header) < 40:
            continue
        words = plain(place.header) if place.header.isascii() else ()
        header = folded(place.header) if " " in place.header or not words else " ".join(words)
        rest = _REASON.sub(" ", header)
        if rest != header and (said := read_status(rest)).status.ends and not said.problem:
            found.append((place, said.status))
    return tuple(found)


def _header(place: Place) -> str:
    return " ".join(_WORD.findall(folded(place.header).replace("’", "'").replace("-", " ")))


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
