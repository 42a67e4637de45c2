"""Spreadsheets as the emulator keeps them: cells that are replaced and never changed in place."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from .a1 import Area
from .answers import Json
from .colours import THEME, WHITE

COLUMN_WIDTH = 100
ROW_HEIGHT = 21
MOST_CELLS = 10_000_000


@dataclass(frozen=True, slots=True)
class Formula:
    """What was typed with a leading ``=``."""

    text: str


Value = str | int | float | bool | Formula | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; ``format`` and the rest are in Google's JSON forms and shared, never changed."""

    value: Value = None
    format: Json | None = None
    note: str | None = None
    validation: Json | None = None
    chips: tuple[Json, ...] | None = None
    runs: tuple[Json, ...] | None = None

    def bare(self) -> bool:
        """Whether nothing at all is here."""
        return self == BLANK

    def with_value(self, value: Value, number_format: Json | None = None) -> Cell:
        """A new value: chips and links in the text go, format, note and validation stay."""
        shape = self.format
        if number_format is not None:
            shape = {**(shape or {}), "numberFormat": number_format}
        return replace(self, value=value, format=shape, chips=None, runs=None)


BLANK = Cell()


class Tab:
    """One sheet of type GRID: its properties, its cells, and what lies on it."""

    def __init__(self, properties: Json) -> None:
        self.properties = properties
        grid = properties["gridProperties"]
        self.rows: list[list[Cell]] = [[] for _ in range(grid["rowCount"])]
        self.row_properties: list[Json] = [{}] * grid["rowCount"]
        self.column_properties: list[Json] = [{}] * grid["columnCount"]
        self.merges: list[Json] = []
        self.protected: list[Json] = []
        self.basic_filter: Json | None = None
        self.filter_views: list[Json] = []
        self.conditional_formats: list[Json] = []
        self.banded: list[Json] = []
        self.tables: list[Json] = []
        self.charts: list[Json] = []
        self.slicers: list[Json] = []
        self.groups: dict[str, list[Json]] = {"ROWS": [], "COLUMNS": []}
        self.formulas = False  # whether there ever was one here

    @property
    def id(self) -> int:
        number: int = self.properties["sheetId"]
        return number

    @property
    def title(self) -> str:
        text: str = self.properties["title"]
        return text

    @property
    def row_count(self) -> int:
        return len(self.rows)

    @property
    def column_count(self) -> int:
        return len(self.column_properties)

    def counted(self) -> None:
        """Writes the size of the grid into the properties."""
        grid = dict(self.properties["gridProperties"])
        grid["rowCount"] = self.row_count
        grid["columnCount"] = self.column_count
        self.properties = {**self.properties, "gridProperties": grid}

    def whole(self) -> Area:
        """All of the grid."""
        return Area(self.id, 0, 0, self.row_count, self.column_count)

    def at(self, row: int, column: int) -> Cell:
        """The cell, blank where nothing was ever put."""
        line = self.rows[row]
        return line[column] if column < len(line) else BLANK

    def put(self, row: int, column: int, cell: Cell) -> None:
        """Replaces one cell inside the grid."""
        self.formulas = self.formulas or type(cell.value) is Formula
        line = self.rows[row]
        if column >= len(line):
            if cell is BLANK:
                return
            line.extend([BLANK] * (column + 1 - len(line)))
        line[column] = cell

    def resize(self, rows: int, columns: int) -> None:
        """Cuts off or adds at the end."""
        if rows < self.row_count:
            del self.rows[rows:], self.row_properties[rows:]
        while self.row_count < rows:
            self.rows.append([])
            self.row_properties.append({})
        if columns < self.column_count:
            for line in self.rows:
                del line[columns:]
            del self.column_properties[columns:]
        self.column_properties.extend([{}] * (columns - self.column_count))
        self.counted()

    def ranged(self) -> Iterator[tuple[list[Json], str]]:
        """Every list of objects that lie on a range of this tab, with the key of the range."""
        yield self.protected, "range"
        yield self.filter_views, "range"
        yield self.banded, "range"
        yield self.tables, "range"

    def snapshot(self) -> Tab:
        """A copy that later changes to this one do not reach."""
        other = copy.copy(self)
        other.rows = [line.copy() for line in self.rows]
        other.row_properties = self.row_properties.copy()
        other.column_properties = self.column_properties.copy()
        for name in (
            "properties",
            "merges",
            "protected",
            "basic_filter",
            "filter_views",
            "conditional_formats",
            "banded",
            "tables",
            "charts",
            "slicers",
            "groups",
        ):
            setattr(other, name, copy.deepcopy(getattr(self, name)))
        return other


@dataclass(slots=True)
class Book:
    """One spreadsheet."""

    id: str
    properties: Json
    tabs: list[Tab] = field(default_factory=list)
    named: list[Json] = field(default_factory=list)
    metadata: list[Json] = field(default_factory=list)
    comments: list[Json] = field(default_factory=list)

    def tab(self, sheet: int) -> Tab | None:
        """The tab with this id."""
        return next((tab for tab in self.tabs if tab.id == sheet), None)

    def titled(self, title: str) -> Tab | None:
        """The tab with this title, whatever its case."""
        exact = next((tab for tab in self.tabs if tab.title == title), None)
        folded = title.casefold()
        return exact or next((tab for tab in self.tabs if tab.title.casefold() == folded), None)

    def reindexed(self) -> None:
        """Writes each tab's place into its properties."""
        for index, tab in enumerate(self.tabs):
            tab.properties = {**tab.properties, "index": index}

    def snapshot(self) -> Book:
        """A copy that later changes to this one do not reach."""
        return Book(
            self.id,
            copy.deepcopy(self.properties),
            [tab.snapshot() for tab in self.tabs],
            copy.deepcopy(self.named),
            copy.deepcopy(self.metadata),
            copy.deepcopy(self.comments),
        )

    def restore(self, other: Book) -> None:
        """Becomes what ``other`` was."""
        self.properties, self.tabs, self.named = other.properties, other.tabs, other.named
        self.metadata, self.comments = other.metadata, other.comments


def book_properties(title: str, locale: str, zone: str) -> Json:
    """The properties of a new spreadsheet, as Google fills them."""
    return {
        "title": title,
        "locale": locale,
        "autoRecalc": "ON_CHANGE",
        "timeZone": zone,
        "defaultFormat": {
            "backgroundColor": WHITE,
            "padding": {"top": 2, "right": 3, "bottom": 2, "left": 3},
            "verticalAlignment": "BOTTOM",
            "wrapStrategy": "OVERFLOW_CELL",
            "textFormat": {
                "foregroundColor": {},
                "fontFamily": "arial,sans,sans-serif",
                "fontSize": 10,
                "bold": False,
                "italic": False,
                "strikethrough": False,
                "underline": False,
                "foregroundColorStyle": {"rgbColor": {}},
            },
            "backgroundColorStyle": {"rgbColor": WHITE},
        },
        "spreadsheetTheme": {
            "primaryFontFamily": "Arial",
            "themeColors": [
                {"colorType": kind, "color": {"rgbColor": colour}} for kind, colour in THEME.items()
            ],
        },
    }


def tab_properties(
    sheet: int, title: str, index: int, rows: int = 1000, columns: int = 26, **more: Any
) -> Json:
    """The properties of a new sheet of type GRID."""
    return {
        "sheetId": sheet,
        "title": title,
        "index": index,
        "sheetType": "GRID",
        "gridProperties": {"rowCount": rows, "columnCount": columns},
        **more,
    }
