"""The spreadsheet that ``doctor --live`` makes for its questions, and a tab for each of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from sheets_followup.doctor.probing import NotTried, Probe, Seen
from sheets_followup.session.door import Door

Json = Mapping[str, object]
Grid = Sequence[Sequence[object]]

#: Cells that say where they began: column c, row r.
SAMPLE = (
    ("c1", "c2", "c3", "c4"),
    ("b", "r2", "x2", "y2"),
    ("a", "r3", "x3", "y3"),
    ("c", "r4", "x4", "y4"),
)


@dataclass(slots=True)
class ScratchSheet:
    """A spreadsheet of our own. ``rows`` is how many the large reading has."""

    door: Door
    title: str
    rows: int = 10_000
    key: str = ""
    _last: int = field(default=100)

    def make(self) -> None:
        """Makes the spreadsheet."""
        answer = self.door.ask(
            "spreadsheets.create",
            body={"properties": {"title": self.title, "locale": "en_US", "timeZone": "Etc/GMT"}},
        )
        self.key = str(answer["spreadsheetId"])

    def number(self) -> int:
        """An id that nothing here has yet."""
        self._last += 1
        return self._last

    def tab(self, cells: Grid, rows: int = 0, columns: int = 0) -> int:
        """A new tab with these cells at its top left; returns its id."""
        number = self.number()
        size = {
            "rowCount": rows or max(len(cells), 1),
            "columnCount": columns or max(max(map(len, cells), default=1), 1),
        }
        properties = {"sheetId": number, "title": f"Probe {number}", "gridProperties": size}
        filled = [
            {"values": [{"userEnteredValue": {"stringValue": str(cell)}} for cell in row]}
            for row in cells
        ]
        written = {
            "start": {"sheetId": number, "rowIndex": 0, "columnIndex": 0},
            "rows": filled,
            "fields": "userEnteredValue",
        }
        changes: list[Json] = [{"addSheet": {"properties": properties}}]
        if cells:
            changes.append({"updateCells": written})
        self.change(*changes)
        return number

    def sample(self, columns: int = 8) -> int:
        """A new tab with :data:`SAMPLE`, of six rows. Raises NotTried where nothing was made."""
        if not self.key:
            raise NotTried("there is no spreadsheet")
        return self.tab(SAMPLE, rows=6, columns=columns)

    def change(self, *requests: Json) -> Json:
        """One batchUpdate."""
        return self.door.ask(
            "spreadsheets.batchUpdate", self.key, body={"requests": list(requests)}
        )

    def anchor(self, tab: int, dimension: str, index: int) -> int:
        """An anchor on one row or column; returns its id."""
        number = self.number()
        place = {
            "sheetId": tab,
            "dimension": dimension,
            "startIndex": index,
            "endIndex": index + 1,
        }
        metadata = {
            "metadataId": number,
            "metadataKey": "p",
            "visibility": "DOCUMENT",
            "location": {"dimensionRange": place},
        }
        self.change({"createDeveloperMetadata": {"developerMetadata": metadata}})
        return number

    def at(self, anchor: int) -> list[list[str]]:
        """The first cell of each place where this anchor is now, as [[text], …]."""
        found = self.read({"developerMetadataLookup": {"metadataId": anchor}})
        return [[_first(values)] for values in found]

    def cells(self, tab: int) -> list[list[str]]:
        """Every cell of a tab."""
        (values,) = self.read({"gridRange": {"sheetId": tab}})
        return values

    def read(self, *filters: Json) -> list[list[list[str]]]:
        """The values of each range that these filters match."""
        answer = self.door.ask(
            "values.batchGetByDataFilter", self.key, body={"dataFilters": list(filters)}
        )
        ranges = answer.get("valueRanges")
        found = []
        for each in ranges if isinstance(ranges, list) else []:
            values = each["valueRange"].get("values", [])
            found.append([[str(cell) for cell in row] for row in values])
        return found

    def write(self, *data: Json, echo: bool = False) -> Json:
        """One write of values, RAW, by filters."""
        return self.door.ask(
            "values.batchUpdateByDataFilter",
            self.key,
            body={
                "valueInputOption": "RAW",
                "includeValuesInResponse": echo,
                "data": list(data),
            },
        )


def area(tab: int, top: int, left: int, bottom: int, right: int) -> Json:
    """A GridRange; rows and columns from 0, ends left out."""
    return {
        "sheetId": tab,
        "startRowIndex": top,
        "endRowIndex": bottom,
        "startColumnIndex": left,
        "endColumnIndex": right,
    }


def _first(values: list[list[str]]) -> str:
    return values[0][0] if values and values[0] else ""


def sheet_probe(
    name: str, asks: str, expected: str, matters: str, run: Callable[[ScratchSheet], Seen]
) -> Probe[ScratchSheet]:
    """A probe whose expected outcomes are written with ``|`` between them."""
    return Probe(name, asks, frozenset(expected.split(" | ")), matters, run)
