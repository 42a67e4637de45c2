"""Cells of a workbook that we make ourselves."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from sheets_followup.model import Cell
from sheets_followup.trackers.cell_text import looks_like_formula
from sheets_followup.trackers.xlsx_styles import DATE, MOMENT

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet


def put(sheet: Worksheet, row: int, column: int, value: Cell) -> None:
    """Writes one cell (row from 1, column from 0): a date as a date, a text always as text."""
    cell = sheet.cell(row, column + 1)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"  # else a text such as =A1 or #REF! becomes what it looks like
        cell.quotePrefix = looks_like_formula(value)  # and so it stays text when it is edited
    elif isinstance(value, date):
        cell.number_format = MOMENT if isinstance(value, datetime) else DATE
