"""Cells of a workbook as the rest of the program knows them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING
from urllib.parse import unquote

from sheets_followup.columns import meaning
from sheets_followup.model import Cell

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

#: What a formula reads as that nobody has calculated yet. It is an error's name in Excel as well.
NOT_CALCULATED = "#CALC!"

#: How many rows from the top a tab of people may begin.
_HEADER_ROWS = 10

_MAILTO = re.compile(r"\s*mailto:(?://)?([^?\s]+)", re.IGNORECASE)
_PERSON = re.compile(r"\b(?:names?|interviewers?|contact|person|who)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"e-?mail|\bmail\b|address", re.IGNORECASE)


def cells_of(sheet: Worksheet, formulas: Worksheet | None) -> list[list[Cell]]:
    """The used part of a sheet, row 1 first; each row ends with its last used cell.

    ``formulas`` is the same sheet with formulas in place of values, needed only where some formula
    has no value: those read as ``#CALC!`` and not as blank.
    """
    rows: list[list[Cell]] = []
    # Only cells that exist are visited, so that one far away costs one and not a billion.
    for (row, column), cell in sheet._cells.items():
        value = _value(cell.value)
        link = cell.hyperlink
        if link is not None and link.target:
            value = with_address(value, str(link.target))
        if value is None and formulas is not None and cell.data_type != "str":
            other = formulas._cells.get((row, column))
            if other is not None and other.data_type == "f":
                value = NOT_CALCULATED
        if value is None:
            continue
        while len(rows) < row:
            rows.append([])
        line = rows[row - 1]
        line.extend([None] * (column - len(line)))
        line[column - 1] = value
    return rows


def holds_people(cells: Sequence[Sequence[Cell]]) -> bool:
    """Whether this tab lists people: a header with a name and an address, near the top."""
    for row in cells[:_HEADER_ROWS]:
        texts = [value for value in row if isinstance(value, str) and len(value) < 60]
        addresses = [text for text in texts if _ADDRESS.search(text) and "@" not in text]
        if any(_PERSON.search(text) for text in texts if text not in addresses) and addresses:
            return True
    return False


def holds_interviews(cells: Sequence[Sequence[Cell]]) -> bool:
    """Whether this tab holds interviews: a header with their day and a company or people."""
    for row in cells[:_HEADER_ROWS]:
        texts = [value for value in row if isinstance(value, str) and len(value) < 60]
        facts = {found.fact for text in texts if (found := meaning(text)) is not None}
        if "interview" in facts and len(facts) > 1 and facts & {"company", "interviewers"}:
            return True
    return False


def _value(value: object) -> Cell:
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        # Midnight is how a workbook says that there is no time; no interview begins then.
        return value if value.time() != time() else value.date()
    if isinstance(value, (str, bool, int, float, date, time)):
        return value
    return str(value)


def trimmed(rows: list[list[Cell]]) -> list[list[Cell]]:
    """The same rows without blank cells at their ends, and without blank rows at the end."""
    for row in rows:
        while row and row[-1] is None:
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


def with_address(value: Cell, target: str) -> Cell:
    """``value`` and the address of its mail link, where the text itself has none."""
    match = _MAILTO.match(target)
    if match is None:
        return value
    address = unquote(match[1])
    text = "" if value is None else str(value)
    if not text or text == target:  # a link without a text reads as its own target
        return address
    return value if "@" in text else f"{text} <{address}>"
