"""How far the cells of a worksheet's part reach, found without parsing it.

A reader that is asked for a table from the first cell to the last takes memory for all that lies in
between, so this is asked first.
"""

from __future__ import annotations

import re

from sheets_followup.trackers import disk

#: The rectangle of cells (rows times columns) that is read at once, blank ones included.
MAX_AREA = 4_000_000

#: The cells of a workbook that the slow reader is asked for.
MAX_SLOW = 250_000

#: A last row beyond all others, for sheets whose rows nobody counts.
_NOT_EXACT = 10_000_000

_CELL = re.compile(rb"<(?:[\w.-]+:)?c[\s/>]")
#: A cell as all programs write it.
_USUAL = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"([^>]*)>')
_USUAL_PREFIXED = re.compile(rb'<[\w.-]+:c r="([A-Z]{1,3})(\d{1,7})"([^>]*)>')
_ADDRESS = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]*)(\d+)[\"']")
_ROW = re.compile(rb"<(?:[\w.-]+:)?row[\s/>]")


def extent(text: bytes) -> tuple[int, int]:
    """The last row and the last column (from 1) in which a cell of a sheet's part holds something.

    Where cells are written in a way that no program uses, they may be less, but never more.
    """
    number = cell_count(text)
    if number > MAX_SLOW and text.count(b'c r="') < number:
        # Nobody reads these any more, so there is no need to be exact.
        return _NOT_EXACT + number, 1
    usual = (_USUAL if b"<sheetData" in text else _USUAL_PREFIXED).findall(text)
    if len(usual) == number:
        filled = [(column, row) for column, row, rest in usual if rest[-1:] != b"/"]
        if not filled:
            return 1, 1
        columns, rows = map(set, zip(*filled, strict=True))
        return max(map(int, rows)), max(map(column_number, columns))
    found = _ADDRESS.findall(text)
    last = max((int(row[:9]) for _, row in found), default=0)
    width = max(
        (column_number(column.upper()) for column in {column for column, _ in found}), default=0
    )
    pieces = _ROW.split(text)
    return last + len(pieces), width + max(len(_CELL.findall(piece)) for piece in pieces)


def area_of(text: bytes) -> int:
    """Rows times columns of the rectangle around all cells of a sheet's part."""
    rows, columns = extent(text)
    return rows * columns


def cell_count(text: bytes) -> int:
    """How many cells there are in a sheet's part, empty ones included."""
    if b":c" in text:
        return len(_CELL.findall(text))
    return sum(text.count(b"<c" + sign) for sign in (b" ", b">", b"/", b"\n", b"\t", b"\r"))


def furthest(text: bytes, row: int, column: int) -> str:
    """Names the first cell beyond what is read; of a sheet with these ends."""
    usual = () if row > _NOT_EXACT else _USUAL.findall(text)
    for name, number, rest in usual:
        if rest[-1:] == b"/":
            continue
        if int(number) > disk.MAX_ROWS or column_number(name) > disk.MAX_COLUMNS:
            return f"cell {name.decode()}{number.decode()}"
    if row > _NOT_EXACT:
        return "a great many cells that do not say where they are"
    return f"row {row:,} or column {column:,}"


def column_number(column: bytes) -> int:
    """A column's number, from 1; letters beyond the third count as beyond everything."""
    number = 0
    for letter in column[:4]:
        number = number * 26 + letter - 64
    return number
