"""Values into cells: null skips, "" clears, nothing past the grid or into a protected cell."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import zip_longest
from typing import Any

from .a1 import Area, letters, written
from .answers import Json, RefusalError, invalid
from .areas import beyond, from_grid, overlap, tab_of
from .grid import Book, Tab
from .reading import Reader

LONGEST = 50_000
Guard = Callable[[Book, Area], None]
PROTECTED = (
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner "
    "to remove protection if you need to edit."
)


def guard_for(user: str, owner: str) -> Guard:
    """Refuses a write by ``user`` into a range that is protected against that person."""

    def check(book: Book, area: Area) -> None:
        tab = book.tab(area.sheet)
        for entry in () if tab is None else tab.protected:
            if entry.get("warningOnly") or user == owner:
                continue
            if user in entry.get("editors", {}).get("users", ()):
                continue
            if overlap(_place(entry), area) and not _open(entry, area):
                raise invalid(PROTECTED)

    return check


def _place(entry: Json) -> Area:
    return from_grid(entry.get("range", {}))


def _open(entry: Json, area: Area) -> bool:
    for grid in entry.get("unprotectedRanges", ()):
        hole = from_grid(grid)
        if (
            hole.sheet == area.sheet
            and hole.top <= area.top
            and hole.left <= area.left
            and (hole.bottom is None or (area.bottom or 0) <= hole.bottom)
            and (hole.right is None or (area.right or 0) <= hole.right)
        ):
            return True
    return False


class Written:
    """Which cells a request changed, for the counts in its answer."""

    def __init__(self) -> None:
        self.cells: set[tuple[int, int, int]] = set()

    def counts(self, prefix: str) -> Json:
        """updatedRows, updatedColumns, updatedCells; a zero is left out."""
        found = {
            "Rows": len({(sheet, row) for sheet, row, _ in self.cells}),
            "Columns": len({(sheet, column) for sheet, _, column in self.cells}),
            "Cells": len(self.cells),
        }
        if prefix == "totalUpdated":
            found["Sheets"] = len({sheet for sheet, _, _ in self.cells})
        return {prefix + name: number for name, number in found.items() if number}


def _shape(values: list[Any], major: str) -> list[list[Any]]:
    rows = [row or [] for row in values]
    if major != "COLUMNS":
        return rows
    return list(map(list, zip_longest(*rows)))


def _refused(row: int, column: int, value: Any) -> RefusalError:
    kind = "list_value" if isinstance(value, list) else "struct_value"
    return invalid(f"Invalid values[{row}][{column}]: {kind} {json.dumps(value)}")


def check_fit(tab: Tab, area: Area, rows: list[list[Any]], *, anchored: bool) -> Area:
    """The area that the values take; 400 when they leave the range or the grid."""
    height = len(rows)
    width = max((len(row) for row in rows), default=0)
    covered = Area(area.sheet, area.top, area.left, area.top + height, area.left + width)
    if not anchored:
        limits = area.clipped(tab.row_count, tab.column_count)
        assert limits.bottom is not None
        assert limits.right is not None
        shown = written(tab.title, limits)
        if area.top + height > limits.bottom:
            raise invalid(
                f"Requested writing within range [{shown}], "
                f"but tried writing to row [{limits.bottom + 1}]"
            )
        if area.left + width > limits.right:
            raise invalid(
                f"Requested writing within range [{shown}], "
                f"but tried writing to column [{letters(limits.right)}]"
            )
    if area.top + height > tab.row_count or area.left + width > tab.column_count:
        raise beyond(tab, covered)
    return covered


def write(
    reader: Reader, area: Area, body: Json, option: str, guard: Guard, touched: Written
) -> Area:
    """Writes a ValueRange and gives the area that it covered.

    Everything is checked before the first cell changes.
    """
    tab = tab_of(reader.book, area)
    rows = _shape(body.get("values") or [], body.get("majorDimension") or "ROWS")
    if area.top >= tab.row_count or area.left >= tab.column_count:
        raise beyond(tab, area)
    anchored = area.bottom == area.top + 1 and area.right == area.left + 1
    covered = check_fit(tab, area, rows, anchored=anchored)
    guarded = any(not entry.get("warningOnly") for entry in tab.protected)
    filled = [(number, row) for number, row in enumerate(rows) if row.count(None) < len(row)]
    for number, row in filled:
        for offset, value in enumerate(row):
            if value is None:
                continue
            if isinstance(value, (dict, list)):
                raise _refused(number, offset, value)
            if isinstance(value, str) and len(value) > LONGEST:
                raise invalid(
                    "Your input contains more than the maximum of 50000 characters "
                    "in a single cell."
                )
            if guarded:
                top, left = area.top + number, area.left + offset
                guard(reader.book, Area(area.sheet, top, left, top + 1, left + 1))
    reader.written()
    for number, row in filled:
        for offset, value in enumerate(row):
            if value is None:
                continue
            at = (area.top + number, area.left + offset)
            shape: Json | None = None
            if option == "USER_ENTERED":
                value, shape = reader.typed(value)
            elif value == "" and isinstance(value, str):
                value = None
            elif isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
                value = int(value)
            cell = tab.at(*at)
            if shape is not None and (cell.format or {}).get("numberFormat"):
                kept = (cell.format or {})["numberFormat"]
                # Typing a date into a date column keeps the column's own pattern.
                shape = kept if kept.get("type") == shape["type"] else shape
            tab.put(*at, cell.with_value(value, shape))
            touched.cells.add((tab.id, *at))
    return covered


def clear(book: Book, area: Area, guard: Guard) -> None:
    """Takes the values out of an area; formats, notes and validations stay."""
    tab = tab_of(book, area)
    guard(book, area)
    for row in range(area.top, area.bottom or 0):
        line = tab.rows[row]
        for column in range(area.left, min(area.right or 0, len(line))):
            if line[column].value is not None:
                line[column] = line[column].with_value(None)


def tables_in(tab: Tab, area: Area) -> Area | None:
    """The last block of filled cells that touches the area, as values.append looks for it."""
    filled = [
        {column for column, cell in enumerate(line) if cell.value is not None} for line in tab.rows
    ]
    seeds = [
        (row, column)
        for row in range(area.top, area.bottom or 0)
        for column in filled[row]
        if area.left <= column < (area.right or 0)
    ]
    if not seeds:
        return None
    row, column = max(seeds)
    top, bottom, left, right = row, row + 1, column, column + 1

    def near(line: int) -> bool:
        found = filled[line]
        return any(place in found for place in range(max(left - 1, 0), right + 1))

    def beside(place: int) -> bool:
        around = range(max(top - 1, 0), min(bottom + 1, tab.row_count))
        return any(place in filled[line] for line in around)

    grown = True
    while grown:
        grown = False
        while top > 0 and near(top - 1):
            top, grown = top - 1, True
        while bottom < tab.row_count and near(bottom):
            bottom, grown = bottom + 1, True
        while left > 0 and beside(left - 1):
            left, grown = left - 1, True
        while right < tab.column_count and beside(right):
            right, grown = right + 1, True
    return Area(tab.id, top, left, bottom, right)
