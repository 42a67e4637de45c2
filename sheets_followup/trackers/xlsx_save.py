"""Our cells put into a workbook, and the proof that nothing else in it changed."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Mapping
from datetime import date, datetime
from itertools import zip_longest
from pathlib import Path

import openpyxl
from openpyxl.cell.cell import Cell as BookCell
from openpyxl.cell.cell import MergedCell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from sheets_followup.errors import Refused
from sheets_followup.model import Cell
from sheets_followup.trackers.cell_text import looks_like_formula

#: How our dates look in every language, and how one with a time does.
_DATE = "yyyy-mm-dd"
_MOMENT = "yyyy-mm-dd hh:mm"

Places = Mapping[tuple[int, int], Cell]


def put(sheet: Worksheet, row: int, column: int, value: Cell) -> None:
    """Writes one cell (row from 1, column from 0): a date as a date, a text always as text.

    Raises Refused where a formula stands or the cell is the covered part of a merged one.
    """
    cell = sheet.cell(row, column + 1)
    if isinstance(cell, MergedCell):
        raise Refused(
            f"the cell {cell.coordinate} is part of a merged cell", hint="split the merged cell"
        )
    if cell.data_type == "f":
        raise Refused(
            f"the cell {cell.coordinate} holds a formula", hint="clear it, or move the formula"
        )
    if isinstance(value, str):
        cell.value = value
        cell.data_type = "s"  # else a text such as =A1 or #REF! becomes what it looks like
        cell.quotePrefix = looks_like_formula(value)  # and so it stays text when it is edited
    else:
        cell.value = value
        if isinstance(value, date) and not cell.is_date:
            cell.number_format = _MOMENT if isinstance(value, datetime) else _DATE


def saved_with(path: Path, data: bytes, book: Workbook, title: str, cells: Places) -> bytes:
    """The workbook's new content with these cells of the tab ``title`` written.

    ``data`` is its present content and ``book`` that content loaded with formulas. Raises Refused
    when the result, read again, differs anywhere else.
    """
    sheet = book[title]
    assert isinstance(sheet, Worksheet)
    _check_tables(sheet, cells)
    for (row, column), value in cells.items():
        put(sheet, row, column, value)
    for each in book.worksheets:
        each.page_setup.id = None  # it pointed to the printer's own settings, which are left out
    target = io.BytesIO()
    book.save(target)
    changed = target.getvalue()
    own = {(row, column + 1) for row, column in cells}
    different = _differences(data, book, changed, title, own)
    if different:
        raise Refused(
            f"{path.name} could not be written without changing {different}",
            hint="nothing was changed; keep the tracker in a plain workbook or a .csv file",
        )
    return changed


def _check_tables(sheet: Worksheet, cells: Places) -> None:
    """A header cell of an Excel table also stands in the table's own list, which we leave alone."""
    for table in sheet.tables.values():
        if table.headerRowCount == 0:
            continue
        inside = {(cell.row, cell.column) for cell in sheet[table.ref][0]}
        for row, column in cells:
            if (row, column + 1) in inside:
                raise Refused(
                    f"row {row} holds the headers of the table {table.name}",
                    hint="make the table one column narrower, or the range an ordinary one",
                )


def _differences(
    data: bytes, book: Workbook, changed: bytes, title: str, own: set[tuple[int, int]]
) -> str | None:
    """The first thing that differs between the old content and the new, in words."""
    old_parts, new_parts = _kinds(data), _kinds(changed)
    for kind, count in old_parts.items():
        if new_parts.get(kind) != count:
            return f"its {kind}"
    different = _value_differences(data, changed, title, own)
    if different:
        return different
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        again = openpyxl.load_workbook(io.BytesIO(changed), rich_text=True)
    if again.sheetnames != book.sheetnames or set(again.defined_names) != set(book.defined_names):
        return "its sheets or names"
    for old, new in zip(book.worksheets, again.worksheets, strict=True):
        different = _sheet_difference(old, new, own if old.title == title else set())
        if different:
            return f"{different} on {old.title}"
    return None


def _kinds(data: bytes) -> dict[str, object]:
    """How many parts of each kind there are, and the macros themselves."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [name.lower() for name in archive.namelist()]
        macros = [name for name in archive.namelist() if name.lower() == "xl/vbaproject.bin"]
        return {
            "sheets": sum(name.startswith("xl/worksheets/sheet") for name in names),
            "tables": sum(name.startswith("xl/tables/") for name in names),
            "notes": sum(name.startswith("xl/comments") for name in names),
            "properties": "docprops/custom.xml" in names,
            "macros": archive.read(macros[0]) if macros else None,
        }


def _value_differences(
    data: bytes, changed: bytes, title: str, own: set[tuple[int, int]]
) -> str | None:
    """Compares all values with a second reader, which shares no line with the one that wrote."""
    before = CalamineWorkbook.from_filelike(io.BytesIO(data))
    after = CalamineWorkbook.from_filelike(io.BytesIO(changed))
    if before.sheet_names != after.sheet_names:
        return "the order of its sheets"
    for name in before.sheet_names:
        old = before.get_sheet_by_name(name).to_python(skip_empty_area=False)
        new = after.get_sheet_by_name(name).to_python(skip_empty_area=False)
        empty: list[object] = []
        for row, (left, right) in enumerate(zip_longest(old, new, fillvalue=empty), 1):
            if left == right:
                continue
            for column, (was, now) in enumerate(zip_longest(left, right, fillvalue=""), 1):
                if was != now and not (name == title and (row, column) in own):
                    return f"row {row} on {name}"
    return None


def _sheet_difference(old: Worksheet, new: Worksheet, own: set[tuple[int, int]]) -> str | None:
    for place in old._cells.keys() | new._cells.keys():
        if place in own:
            continue
        left, right = old._cells.get(place), new._cells.get(place)
        if _seen(left) != _seen(right):
            return f"row {place[0]}"
    checks: tuple[tuple[str, object, object], ...] = (
        ("the merged cells", _refs(old.merged_cells.ranges), _refs(new.merged_cells.ranges)),
        ("the panes", old.freeze_panes, new.freeze_panes),
        ("the filter", old.auto_filter.ref, new.auto_filter.ref),
        ("the tables", sorted(old.tables), sorted(new.tables)),
        ("the visibility", old.sheet_state, new.sheet_state),
        ("the protection", old.protection.sheet, new.protection.sheet),
        (
            "the rules for input",
            _refs(rule.sqref for rule in old.data_validations.dataValidation),
            _refs(rule.sqref for rule in new.data_validations.dataValidation),
        ),
        (
            "the conditional formats",
            _refs(each.sqref for each in old.conditional_formatting),
            _refs(each.sqref for each in new.conditional_formatting),
        ),
    )
    return next((what for what, left, right in checks if left != right), None)


def _seen(cell: BookCell | MergedCell | None) -> tuple[object, ...]:
    """What a person sees of a cell; the same nothing for a missing one and an untouched one."""
    if not isinstance(cell, BookCell):
        return (None, None, None, None)
    value = cell.value
    formula = getattr(value, "text", None) if cell.data_type == "f" else None
    link, note = cell.hyperlink, cell.comment
    return (
        formula or value,
        None if cell.number_format == "General" else cell.number_format,
        None if link is None else (link.target, link.location),
        None if note is None else (note.text, note.author),
    )


def _refs(ranges: object) -> list[str]:
    return sorted(map(str, ranges))  # type: ignore[call-overload]
