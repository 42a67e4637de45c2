"""How a workbook that we make looks: a bold header that stays in view, columns wide enough to read.

A workbook of the user's keeps its own looks; this is for new files alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from sheets_followup.model import OWN_COLUMNS, Cell

#: Widths in characters: the least and the most that a column gets, and what a date needs.
NARROWEST, WIDEST, DATE, MOMENT = 9, 44, 11, 17

#: Our own columns, which the first sync adds at the right-hand end.
OWN_WIDTHS = {
    "next_step": WIDEST,
    "next_follow_up": 14,
    "stop": DATE,
    "drafts": WIDEST,
    "notes": WIDEST,
    "id": 22,
}


def lay_out(sheet: Worksheet, rows: Sequence[Sequence[Cell]]) -> None:
    """Sets widths by what stands in ``rows``, the first of which is the header, and for our own
    columns beside it."""
    width = max((len(row) for row in rows), default=0)
    widths = [_needed([row[index] for row in rows if index < len(row)]) for index in range(width)]
    widths += [OWN_WIDTHS[name] for name in OWN_COLUMNS]
    for number, wide in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = wide
    for cell in sheet[1]:
        cell.font = Font(name=cell.font.name, size=cell.font.size, bold=True)
    sheet.freeze_panes = "A2"


def _needed(cells: Sequence[Cell]) -> int:
    longest = max((_length(cell) for cell in cells), default=0)
    return min(max(longest + 2, NARROWEST), WIDEST)


def _length(cell: Cell) -> int:
    if isinstance(cell, datetime):
        return MOMENT
    if isinstance(cell, date):
        return DATE
    return len(str(cell)) if cell is not None else 0
