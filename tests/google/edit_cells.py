"""batchUpdate: cells."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .a1 import Area
from .answers import Json, invalid
from .areas import to_grid
from .colours import chosen, styled, twinned, widened
from .edits import Change, Edit, move_metadata
from .grid import BLANK, Cell, Formula, Tab, Value
from .masks import Mask, copy_into, parse
from .writing import LONGEST


def value_of(entry: Json | None) -> Value:
    """The value that an ExtendedValue holds."""
    if not entry:
        return None
    if "formulaValue" in entry:
        return Formula(str(entry["formulaValue"]))
    if "errorValue" in entry:
        raise invalid("ExtendedValue.errorValue is read-only.")
    for key in ("numberValue", "stringValue", "boolValue"):
        if entry.get(key) is not None:
            value: Value = entry[key]
            if isinstance(value, str) and len(value) > LONGEST:
                raise invalid(
                    "Your input contains more than the maximum of 50000 characters "
                    "in a single cell."
                )
            if isinstance(value, float) and value.is_integer():
                return int(value)
            return value or (None if value == "" else value)
    return None


def mask_of(request: Json) -> Mask:
    """The mask of a request, with both forms of each colour in a format that it names."""
    mask = parse(request["fields"])
    if inner := mask.get("userEnteredFormat"):
        return {**mask, "userEnteredFormat": widened(inner)}
    return mask


def prepared(data: Json | None, fields: Mask) -> Json:
    """CellData with its format as it is told; ``fields`` is the mask as it was asked."""
    shape = (data or {}).get("userEnteredFormat")
    if not data or not shape:
        return data or {}
    inner = fields.get("userEnteredFormat", {})
    return {**data, "userEnteredFormat": styled(chosen(shape, inner))}


def changed(cell: Cell, data: Json, mask: Mask) -> Cell:
    """The cell with what the mask names taken from ``data``; what is not there is cleared.

    The data is prepared, the mask is that of :func:`mask_of`.
    """
    every = "*" in mask
    if every or "userEnteredValue" in mask:
        cell = replace(cell, value=value_of(data.get("userEnteredValue")), chips=None, runs=None)
    if every or "userEnteredFormat" in mask:
        inner = {} if every else mask["userEnteredFormat"]
        shape = dict(cell.format or {})
        wanted = data.get("userEnteredFormat") or {}
        if inner:
            copy_into(shape, wanted, inner, skip=frozenset())
        else:
            shape = wanted
        cell = replace(cell, format=shape or None)
    if every or "note" in mask:
        cell = replace(cell, note=data.get("note") or None)
    if every or "dataValidation" in mask:
        cell = replace(cell, validation=data.get("dataValidation") or None)
    if "textFormatRuns" in mask:
        cell = replace(cell, runs=tuple(twinned(data.get("textFormatRuns") or [])) or None)
    if "chipRuns" in mask:
        chips = tuple(data.get("chipRuns") or ())
        text = cell.value if isinstance(cell.value, str) else ""
        for run in chips:
            if run.get("chip") and text[run.get("startIndex", 0) :][:1] != "@":
                raise invalid("A chip must be placed on an @ placeholder.")
        cell = replace(cell, chips=chips or None, value=_chipped(text, chips) or cell.value)
    return cell if not cell.bare() else BLANK


def _chipped(text: str, chips: tuple[Json, ...]) -> str:
    """The display text: each @ placeholder becomes the person's address."""
    for run in reversed(chips):
        person = (run.get("chip") or {}).get("personProperties")
        if person:
            at = run.get("startIndex", 0)
            text = text[:at] + person["email"] + text[at + 1 :]
    return text


def update_cells(edit: Edit, request: Json) -> Json:
    """updateCells: there is no skipping here; the uncovered part of the range is cleared."""
    asked, mask = parse(request["fields"]), mask_of(request)
    rows = request.get("rows") or []
    if request.get("start") is not None:
        start = request["start"]
        top, left = int(start.get("rowIndex") or 0), int(start.get("columnIndex") or 0)
        width = max((len(row.get("values") or []) for row in rows), default=0)
        grid = to_grid(
            Area(int(start.get("sheetId") or 0), top, left, top + len(rows), left + width)
        )
        tab, area = edit.written(grid)
    else:
        tab, area = edit.written(request.get("range"))
    _check_reach(rows, area)
    for number in range(area.height):
        cells = (rows[number].get("values") or []) if number < len(rows) else []
        for offset in range(area.width):
            if request.get("start") is not None and offset >= len(cells):
                continue
            data = prepared(cells[offset] if offset < len(cells) else {}, asked)
            at = (area.top + number, area.left + offset)
            tab.put(*at, changed(tab.at(*at), data, mask))
    return {}


def _check_reach(rows: list[Json], area: Area) -> None:
    """400 when there are more rows or cells than the range has place for."""
    if len(rows) > area.height:
        last = area.top + area.height
        raise invalid(
            f"Attempting to write row: {last}, beyond the last requested row of: {last - 1}"
        )
    if max((len(row.get("values") or []) for row in rows), default=0) > area.width:
        last = area.left + area.width
        raise invalid(
            f"Attempting to write column: {last}, beyond the last requested column of: {last - 1}"
        )


def append_cells(edit: Edit, request: Json) -> Json:
    """appendCells: below the last row with data; the grid grows."""
    tab = edit.tab(request.get("sheetId"))
    rows = request.get("rows") or []
    asked, mask = parse(request["fields"]), mask_of(request)
    last = max(
        (n + 1 for n, line in enumerate(tab.rows) if any(c.value is not None for c in line)),
        default=0,
    )
    width = max((len(row.get("values") or []) for row in rows), default=0)
    tab.resize(max(tab.row_count, last + len(rows)), max(tab.column_count, width))
    for number, row in enumerate(rows):
        for column, data in enumerate(row.get("values") or []):
            at = (last + number, column)
            tab.put(*at, changed(tab.at(*at), prepared(data, asked), mask))
    return {}


def repeat_cell(edit: Edit, request: Json) -> Json:
    """repeatCell."""
    tab, area = edit.written(request.get("range"))
    mask = mask_of(request)
    data = prepared(request.get("cell"), parse(request["fields"]))
    for row in range(area.top, area.bottom or 0):
        for column in range(area.left, area.right or 0):
            tab.put(row, column, changed(tab.at(row, column), data, mask))
    return {}


def set_validation(edit: Edit, request: Json) -> Json:
    """setDataValidation; without a rule it is taken away."""
    tab, area = edit.written(request.get("range"))
    rule = request.get("rule")
    if rule is not None and not (rule.get("condition") or {}).get("type"):
        raise invalid("No condition specified.")
    for row in range(area.top, area.bottom or 0):
        for column in range(area.left, area.right or 0):
            cell = replace(tab.at(row, column), validation=rule)
            tab.put(row, column, BLANK if cell.bare() else cell)
    return {}


def _sort_key(value: Any) -> tuple[int, Any]:
    if isinstance(value, bool):
        return 2, value
    if isinstance(value, (int, float)):
        return 0, value
    return 1, str(value).casefold()


def sort_rows(edit: Edit, tab: Tab, area: Area, specs: list[Json]) -> None:
    """Sorts the rows of an area within its own columns only; anchors of rows go along."""
    order = list(range(area.top, area.bottom or 0))
    for spec in reversed(specs):
        column = int(spec.get("dimensionIndex") or 0)
        values = {row: edit.reader.effective(tab, tab.at(row, column)) for row in order}
        filled = [row for row in order if values[row] is not None]
        empty = [row for row in order if values[row] is None]
        filled.sort(
            key=lambda row: _sort_key(values[row]), reverse=spec.get("sortOrder") == "DESCENDING"
        )
        order = filled + empty
    width = area.width
    parts = [[tab.at(row, area.left + n) for n in range(width)] for row in range(tab.row_count)]
    for number, row in enumerate(order):
        for offset in range(width):
            tab.put(area.top + number, area.left + offset, parts[row][offset])
    place = {row: area.top + number for number, row in enumerate(order)}
    if edit.anchors_sort:
        move_metadata(edit.book, tab, "ROWS", place)


def sort_range(edit: Edit, request: Json) -> Json:
    """sortRange."""
    tab, area = edit.written(request.get("range"))
    sort_rows(edit, tab, area, request.get("sortSpecs") or [])
    return {}


CHANGES: dict[str, Change] = {
    "updateCells": update_cells,
    "appendCells": append_cells,
    "repeatCell": repeat_cell,
    "setDataValidation": set_validation,
    "sortRange": sort_range,
}
