"""The addresses behind people chips, and the look of numbers that stand where texts belong.

Values tell a chip's name alone. A cell's address is taken only where the whole row of what was
asked for still says what the snapshot says, so that no sort in between gives anybody another
person's address.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sheets_followup.columns import Headers, column_letter
from sheets_followup.model import Cell
from sheets_followup.trackers.gsheet.jsons import Json, number, part, parts, text
from sheets_followup.trackers.gsheet.snapshot import Snapshot
from sheets_followup.trackers.gsheet.wire import Wire

FIELDS = "spreadsheetId,sheets(properties(sheetId),data(startRow,startColumn,rowData(values("
FIELDS += "chipRuns(startIndex,chip(personProperties(email,displayFormat))),formattedValue))))"

_PEOPLE = frozenset({"interviewers", "emails"})
_TEXTS = frozenset({"company", "role", "round", "status", "topics", "fit", "gap", "new_info"})
#: Numbers that may be days: 1982 to 2064.
_DAYS = range(30_000, 60_000)


class Wanted(NamedTuple):
    """Which columns are asked for: those with people, and those with numbers for texts."""

    people: tuple[int, ...]
    texts: tuple[int, ...]


def wanted(snapshot: Snapshot, headers: Headers, top: int) -> Wanted:
    """The columns in which a chip, or a day among texts, may stand."""
    people, texts = [], []
    below = snapshot.cells[top + 1 :]
    for place in headers.places:
        column = [row[place.index] for row in below if place.index < len(row)]
        if place.fact in _PEOPLE and any(
            isinstance(cell, str) and "@" not in cell for cell in column
        ):
            people.append(place.index)
        elif place.fact in _TEXTS and any(_may_be_day(cell) for cell in column):
            texts.append(place.index)
    return Wanted(tuple(people), tuple(texts))


def _may_be_day(cell: Cell) -> bool:
    return isinstance(cell, int | float) and not isinstance(cell, bool) and int(cell) in _DAYS


def looked_up(
    wire: Wire, snapshot: Snapshot, asked: Wanted, company: int | None, *, strict: bool
) -> Mapping[tuple[int, int], str] | None:
    """What stands in the cells of these columns instead: row, column → text.

    None when the tab was changed since the snapshot; where that is not ``strict``, the rows that
    say something else are left as they are, without an address.
    """
    columns = sorted({*asked.people, *asked.texts, *(() if company is None else (company,))})
    title = snapshot.tab.title.replace("'", "''")
    last = max(len(snapshot.cells), 1)
    ranges = [f"'{title}'!{column_letter(c)}1:{column_letter(c)}{last}" for c in columns]
    found: dict[int, list[Json]] = {}
    for sheet in parts(wire.cells(ranges, FIELDS), "sheets"):
        if number(part(sheet, "properties"), "sheetId") != snapshot.tab.id:
            continue
        for data in parts(sheet, "data"):
            lines = [_first(row) for row in parts(data, "rowData")]
            found[number(data, "startColumn")] = lines
    changed = {
        row
        for column in columns
        for row in range(len(snapshot.cells))
        if not _same(snapshot.at(row, column), _told(found, row, column))
    }
    if changed and strict:
        return None
    texts: dict[tuple[int, int], str] = {}
    for column in columns:
        for row in range(len(snapshot.cells)):
            cell, told = snapshot.at(row, column), _told(found, row, column)
            if row in changed:
                continue
            if column in asked.people and isinstance(cell, str):
                named = with_addresses(cell, parts(told, "chipRuns"))
                if named != cell:
                    texts[row, column] = named
            elif column in asked.texts and _may_be_day(cell) and text(told, "formattedValue"):
                texts[row, column] = text(told, "formattedValue")
    return texts


def _told(found: Mapping[int, Sequence[Json]], row: int, column: int) -> Json:
    lines = found.get(column, ())
    return lines[row] if row < len(lines) else {}


def _same(cell: Cell, told: Json) -> bool:
    shown = text(told, "formattedValue")
    if isinstance(cell, str):
        return shown == cell
    return cell is not None or not shown


def _first(row: Json) -> Json:
    return next(iter(parts(row, "values")), {})


def with_addresses(shown: str, runs: Sequence[Json]) -> str:
    """A cell's text with the address behind each name: ``Jane Roe <jane@acme.example>``."""
    starts = [number(run, "startIndex") for run in runs] + [len(shown.encode("utf-16-le")) // 2]
    pieces, first = [], starts[0] if runs else None
    if first is None:
        return shown
    pieces.append(_cut(shown, 0, first))
    for run, start, end in zip(runs, starts, starts[1:], strict=False):
        piece = _cut(shown, start, end)
        person = part(part(run, "chip"), "personProperties")
        address = text(person, "email")
        if address and address.casefold() not in piece.casefold():
            name = piece.strip(" ,;\n")
            if text(person, "displayFormat") == "LAST_NAME_COMMA_FIRST_NAME":
                family, _, given = name.partition(",")
                name = f"{given.strip()} {family.strip()}".strip()
            tail = piece[len(piece.rstrip(" ,;\n")) :]
            # Chips that touch each other are still two people.
            piece = f"{name} <{address}>{tail or ('; ' if end < starts[-1] else '')}"
        pieces.append(piece)
    return "".join(pieces)


def _cut(shown: str, start: int, end: int) -> str:
    """A piece by UTF-16 units, as Google counts."""
    return shown.encode("utf-16-le")[start * 2 : end * 2].decode("utf-16-le", "replace")
