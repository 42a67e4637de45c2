"""One row while it is read: its cells, and the problems found so far. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sheets_followup.cells import clean, shown
from sheets_followup.columns import Place
from sheets_followup.model import Cell, Problem, SentCell, SentKind
from sheets_followup.rows.texts import read_sent
from sheets_followup.typed_dates import NOTHING, DayFirst, Typed, read_date


@dataclass(slots=True)
class Row:
    """A row while it is read: its cells, its number, and the problems so far."""

    number: int
    cells: Sequence[Cell]
    problems: list[Problem] = field(default_factory=list)

    def at(self, place: Place | None) -> Cell:
        """The cell in a column; None without a column. Rows are as wide as their header."""
        return None if place is None else self.cells[place.index]

    def trouble(self, place: Place, message: str, *, blocks: bool = False) -> None:
        """Notes a problem of this row."""
        self.problems.append(Problem(self.number, message, place.letter, place.header, blocks))

    def date(
        self, place: Place, today: date, day_first: DayFirst, *, blocks: bool = False
    ) -> Typed:
        """The date in a column; what is wrong with it is noted."""
        cell = self.at(place)
        if cell is None or cell == "":
            return NOTHING
        typed = read_date(cell, today=today, day_first=day_first)
        if typed.problem:
            self.trouble(
                place, typed.problem, blocks=blocks or typed.refused or self.shows_error(place)
            )
        elif typed.note:
            self.trouble(place, typed.note)
        return typed

    def shows_error(self, place: Place) -> bool:
        """Whether the cell holds an error value, so that nobody knows what was meant."""
        cell = self.at(place)
        return isinstance(cell, str) and cell.lstrip().startswith("#")


def sent_cells(
    row: Row, places: Sequence[tuple[str, Place]], today: date, day_first: DayFirst
) -> Mapping[str, SentCell]:
    """What the "… sent" cells of a row say, by fact."""
    sent: dict[str, SentCell] = {}
    for fact, place in places:
        cell = row.cells[place.index]
        if cell is None or cell == "":
            continue
        found = read_sent(cell, today=today, day_first=day_first)
        if found.cell is not None:
            sent[fact] = found.cell
        if found.problem:
            row.trouble(place, found.problem, blocks=True)
        elif found.note:
            row.trouble(place, found.note)
        elif found.cell and found.cell.kind is SentKind.UNWANTED and _theirs(place):
            row.trouble(
                place,
                f"'{shown(clean(cell))}' says that this step is not wanted: clear the cell if"
                " it only means not yet",
            )
    return sent


def _theirs(place: Place) -> bool:
    """Whether the header is the user's own wording, in which "no" often means "not yet"."""
    return place.meaning is not None and place.meaning.rank != 0
