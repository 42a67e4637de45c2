"""The values of one moment: the tracker's tab, where our columns stand in it, the log. Pure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sheets_followup.errors import TryAgain
from sheets_followup.model import OWN_COLUMNS, Cell
from sheets_followup.trackers.gsheet.jsons import Json, number, part, parts, rows, text
from sheets_followup.trackers.gsheet.structure import Structure, Tab, object_id

#: Of other tabs, which may list people, so much is read: tabs, rows, columns.
OTHER_TABS, OTHER_ROWS, OTHER_COLUMNS = 10, 2_000, 40

_A1 = re.compile(
    r"(?:(?P<tab>.*)!)?(?P<left>[A-Z]+)(?P<top>\d+)(?::(?P<right>[A-Z]+)(?P<end>\d+))?"
)

Grid = list[list[Cell]]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """``cells`` as they were read, blanks at the ends left out; ``rows`` and ``columns`` are the
    size of the grid. ``anchors`` says where our columns stand, field → index."""

    tab: Tab
    rows: int
    columns: int
    cells: Grid
    anchors: Mapping[str, int]
    log: Grid = field(default_factory=list)
    others: Mapping[int, Grid] = field(default_factory=dict)

    @property
    def version(self) -> str:
        """What tells this content from any other."""
        said = repr((self.tab.id, self.cells, sorted(self.anchors.items())))
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def width(self) -> int:
        """How many columns are used."""
        return max((len(row) for row in self.cells), default=0)

    def at(self, row: int, column: int) -> Cell:
        """The cell at these indexes from 0; None where nothing stands."""
        if row >= len(self.cells) or column >= len(self.cells[row]):
            return None
        return self.cells[row][column]


def anchor(spreadsheet: str, sheet: int, field: str) -> Json:
    """The data filter that finds the column of this field, wherever it was moved."""
    return {"developerMetadataLookup": {"metadataId": object_id(spreadsheet, sheet, field)}}


def filters_for(structure: Structure, tab: Tab) -> list[Json]:
    """What is read for a tracker on this tab."""
    found: list[Json] = [{"gridRange": {"sheetId": tab.id}}]
    found += [anchor(structure.id, tab.id, field) for field in OWN_COLUMNS]
    log = structure.log_of(tab.id)
    if log is not None:
        found.append({"gridRange": {"sheetId": log.id}})
    others = [each for each in structure.candidates if each is not tab and not each.hidden]
    return found + [_clipped(other) for other in others[:OTHER_TABS]]


def filters_to_choose(tabs: Iterable[Tab]) -> list[Json]:
    """What is read to find out which tab the tracker is."""
    return [{"gridRange": {"sheetId": tab.id}} for tab in tabs]


def _clipped(tab: Tab) -> Json:
    return {
        "gridRange": {
            "sheetId": tab.id,
            "startRowIndex": 0,
            "endRowIndex": min(tab.rows, OTHER_ROWS),
            "startColumnIndex": 0,
            "endColumnIndex": min(tab.columns, OTHER_COLUMNS),
        }
    }


def grids_of(answer: Json) -> dict[int, tuple[Json, Grid]]:
    """The tabs of an answer: number → its ValueRange and its cells."""
    found: dict[int, tuple[Json, Grid]] = {}
    for entry in parts(answer, "valueRanges"):
        values = part(entry, "valueRange")
        for each in parts(entry, "dataFilters"):
            if "gridRange" in each:
                sheet = number(part(each, "gridRange"), "sheetId")
                found[sheet] = (values, grid_of(values))
    return found


def snapshot_of(structure: Structure, tab: Tab, answer: Json) -> Snapshot:
    """What was answered for :func:`filters_for`.

    Raises TryAgain when the tab was removed between two requests.
    """
    grids = grids_of(answer)
    if tab.id not in grids:
        raise TryAgain(f"the tab {tab.title} was not found just now", hint="run again")
    whole, cells = grids[tab.id]
    place = place_of(text(whole, "range"))
    fields = {object_id(structure.id, tab.id, field): field for field in OWN_COLUMNS}
    anchors = {}
    for entry in parts(answer, "valueRanges"):
        column = place_of(text(part(entry, "valueRange"), "range"))
        for each in parts(entry, "dataFilters"):
            named = fields.get(number(part(each, "developerMetadataLookup"), "metadataId"))
            if named is not None and column.tab == place.tab and column.top == 0:
                anchors[named] = column.left
    log = structure.log_of(tab.id)
    others = {
        sheet: grid
        for sheet, (_, grid) in grids.items()
        if sheet != tab.id and (log is None or sheet != log.id)
    }
    kept = grids[log.id][1] if log is not None and log.id in grids else []
    return Snapshot(tab, place.bottom, place.right, cells, anchors, kept, others)


@dataclass(frozen=True, slots=True)
class Place:
    """A range in A1 notation: indexes from 0, ends exclusive."""

    tab: str
    top: int
    bottom: int
    left: int
    right: int


def place_of(range_: str) -> Place:
    """Where a range lies. Raises TryAgain for an answer that names none."""
    found = _A1.fullmatch(range_)
    if found is None:
        raise TryAgain("Google Sheets gave an answer that names no range", hint="run again")
    top, left = int(found["top"]) - 1, _index(found["left"])
    bottom = int(found["end"]) if found["end"] else top + 1
    right = _index(found["right"]) + 1 if found["right"] else left + 1
    return Place(found["tab"] or "", top, bottom, left, right)


def _index(letters: str) -> int:
    count = 0
    for letter in letters:
        count = count * 26 + ord(letter) - 64
    return count - 1


def grid_of(values: Json) -> Grid:
    """The cells of a ValueRange in rows, blank ends left out."""
    return trimmed([[_cell(each) for each in row] for row in rows(values)])


def trimmed(cells: Iterable[Sequence[Cell]]) -> Grid:
    """Rows without blank cells at their ends, and without blank rows at the end."""
    found = []
    for row in cells:
        width = len(row)
        while width and row[width - 1] is None:
            width -= 1
        found.append(list(row[:width]))
    while found and not found[-1]:
        found.pop()
    return found


def _cell(value: object) -> Cell:
    if isinstance(value, str):
        return value or None
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 1e15 else value
    return value if isinstance(value, bool | int) else None


def written_cells(before: Snapshot, written: Mapping[int, Mapping[int, Cell]]) -> Grid:
    """The cells as they are to stand after a write: column → row → value."""
    cells = [list(row) for row in before.cells]
    for column, values in written.items():
        for row, value in values.items():
            while len(cells) <= row:
                cells.append([])
            cells[row].extend([None] * (column + 1 - len(cells[row])))
            cells[row][column] = value
    return trimmed(cells)


def merged(
    snapshot: Snapshot, below: int, columns: Iterable[int]
) -> Iterator[tuple[int, int, Cell]]:
    """What a reader sees in cells that are merged with the one above them: row, column, value.

    Only below the row ``below``, and in the leftmost of the merged columns.
    """
    wanted = frozenset(columns)
    for span in snapshot.tab.merges:
        if span.left not in wanted or span.top <= below:
            continue
        value = snapshot.at(span.top, span.left)
        if value is None:
            continue
        for row in range(span.top + 1, min(span.bottom or 0, len(snapshot.cells))):
            yield row, span.left, value
