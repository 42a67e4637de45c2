"""The values of a workbook: read by calamine, and completed with what it does not tell.

It gives no errors' names, no links, and nothing for a formula without a result; those are looked up
in the sheet's part. What it cannot read at all goes to openpyxl, which is slower.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from python_calamine import CalamineWorkbook

from sheets_followup.errors import Refused
from sheets_followup.model import Cell
from sheets_followup.trackers.xlsx_cells import NOT_CALCULATED, cells_of, trimmed, with_address
from sheets_followup.trackers.xlsx_extent import MAX_AREA, MAX_SLOW
from sheets_followup.trackers.xlsx_gate import (
    Parts,
    broken,
    cells_in,
    too_unusual,
)
from sheets_followup.trackers.xlsx_grid import Grid
from sheets_followup.trackers.xlsx_parts import Tab, relations
from sheets_followup.trackers.xlsx_refs import attributes, box

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_ERROR = re.compile(rb"\st\s*=\s*[\"']e[\"']")
_TEXT = re.compile(rb"\st\s*=\s*[\"']str[\"']")
_VALUE = re.compile(rb"<(?:[\w.-]+:)?v(?:\s[^>]*)?>([^<]+)<")
_RESULT = re.compile(rb"<(?:[\w.-]+:)?(?:v|is)[\s>/]")
_FORMULA = re.compile(rb"<(?:[\w.-]+:)?f[\s>/]")
#: A formula whose result follows at once, as all programs write it.
_CALCULATED = re.compile(
    rb"<(?:[\w.-]+:)?f(?:\s[^>]*)?(?:/>|>[^<]*</(?:[\w.-]+:)?f>)\s*<(?:[\w.-]+:)?v(?:\s[^>]*)?>[^<]"
)
_LINK = re.compile(rb"<(?:[\w.-]+:)?hyperlink\s([^>]*?)/?>")
_EXACT = 2**53


class Values:
    """The cells of a workbook's tabs, each tab read when it is asked for."""

    __slots__ = ("_book", "_data", "_known", "_parts", "_path", "_slow")

    def __init__(self, path: Path, data: bytes, parts: Parts) -> None:
        self._path, self._data, self._parts = path, data, parts
        self._book = opened(data)
        self._known: dict[str, list[list[Cell]]] = {}
        self._slow: Slow | None = None

    def of(self, tab: Tab) -> list[list[Cell]]:
        """The used part of a tab, row 1 first; each row ends with its last used cell.

        Dates come as dates, with a time where the cell has one; errors as their names, a formula
        that nobody calculated as ``#CALC!``, a mail link as ``Text <address>``. TrackerError when
        the tab cannot be read.
        """
        if tab.part not in self._known:
            self._known[tab.part] = self._read(tab)
        return self._known[tab.part]

    def _read(self, tab: Tab) -> list[list[Cell]]:
        text = self._parts.texts[tab.part]
        rows = None
        if self._book is not None and self._parts.areas.get(tab.part, 1) <= MAX_AREA:
            rows = rows_of(self._book, tab.title)
        try:
            if rows is not None:
                for row, column, value in _untold(text):
                    _put(rows, row, column, value)
                if b"hyperlink" in text:
                    self._link(tab, Grid.of(text), rows)
                return trimmed(rows)
        except Refused:
            pass  # cells in an unusual order; to be read, but not to be written
        if self._slow is None:
            if cells_in(self._parts) > MAX_SLOW:
                raise too_unusual(self._path)
            self._slow = Slow(self._path, self._data)
        return self._slow.of(tab)

    def _link(self, tab: Tab, grid: Grid, rows: list[list[Cell]]) -> None:
        known = relations(self._path, self._parts, tab.part)
        for tag in _LINK.findall(grid.rest()):
            values = {name.rpartition(":")[2]: value for name, value in attributes(tag).items()}
            area = box(values.get("ref", ""))
            relation = known.get(values.get("id", ""))
            if area is None or relation is None or not relation.outside:
                continue
            for row in range(area[0], area[2] + 1):
                for column in range(area[1], area[3] + 1):
                    value = rows[row - 1][column - 1] if _has(rows, row, column) else None
                    linked = with_address(value, relation.target)
                    if linked is not value:
                        _put(rows, row, column, linked)


class Slow:
    """The same by openpyxl, which also reads what is written in an unusual way."""

    __slots__ = ("_data", "_formulas", "_path", "_values")

    def __init__(self, path: Path, data: bytes) -> None:
        self._path, self._data = path, data
        self._values = self._loaded(values=True)
        self._formulas = self._loaded(values=False)

    def of(self, tab: Tab) -> list[list[Cell]]:
        """As :meth:`Values.of`."""
        title = tab.title
        values = {sheet.title: sheet for sheet in self._values.worksheets}
        formulas = {sheet.title: sheet for sheet in self._formulas.worksheets}
        if title not in values:
            raise broken(self._path, KeyError(title))
        return cells_of(values[title], formulas.get(title))

    def _loaded(self, *, values: bool) -> Workbook:
        import openpyxl

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                return openpyxl.load_workbook(io.BytesIO(self._data), data_only=values)
            except Exception as error:  # a broken file can raise anything in there
                raise broken(self._path, error) from error


def opened(data: bytes) -> CalamineWorkbook | None:
    """The workbook; None when calamine cannot read it."""
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(data))
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # noqa: BLE001 - a panic of its parser is no Exception
        return None


def rows_of(book: CalamineWorkbook, title: str) -> list[list[Cell]] | None:
    """A tab's values as the program knows them, from A1 on; None when it cannot be read."""
    try:
        rows = book.get_sheet_by_name(title).to_python(skip_empty_area=False)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # noqa: BLE001
        return None
    found: list[list[Cell]] = []
    for row in rows:
        line: list[Cell] = []
        for value in row:
            if isinstance(value, str):
                line.append(value or None)
            elif type(value) is float:
                line.append(_number(value))
            elif isinstance(value, datetime):
                # Midnight is how a workbook says that there is no time; no interview begins then.
                line.append(value if value.time() != time() else value.date())
            else:
                line.append(str(value) if isinstance(value, timedelta) else value)
        found.append(line)
    return found


def _number(value: float) -> Cell:
    return int(value) if value.is_integer() and abs(value) < _EXACT else value


def _untold(text: bytes) -> Iterator[tuple[int, int, Cell]]:
    """Errors, and formulas without a result: row, column (from 1), and what is read there."""
    # Most sheets have neither, and to look for the bytes is ten times as fast.
    errors = (b'"e"' in text or b"'e'" in text) and _ERROR.search(text) is not None
    formulas = any(sign in text for sign in (b"<f", b":f")) and _FORMULA.search(text) is not None
    if formulas and not errors:
        formulas = len(_FORMULA.findall(text)) > len(_CALCULATED.findall(text))
    if not (errors or formulas):
        return
    for cell in Grid.of(text).cells():
        if errors and _ERROR.search(cell.attributes):
            found = _VALUE.search(cell.content)
            yield cell.row, cell.column, found[1].decode("utf-8", "replace") if found else None
        elif formulas and _FORMULA.search(cell.content) and not _VALUE.search(cell.content):
            # An empty text is a result like any other: what =IF(A2="","",…) gives.
            if _TEXT.search(cell.attributes) and _RESULT.search(cell.content):
                continue
            yield cell.row, cell.column, NOT_CALCULATED


def _has(rows: Sequence[Sequence[Cell]], row: int, column: int) -> bool:
    return row <= len(rows) and column <= len(rows[row - 1])


def _put(rows: list[list[Cell]], row: int, column: int, value: Cell) -> None:
    while len(rows) < row:
        rows.append([])
    line = rows[row - 1]
    line.extend([None] * (column - len(line)))
    line[column - 1] = value
