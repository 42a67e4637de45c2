"""A line through a row of a workbook is how people say that it is over."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from sheets_followup.model import Application
from sheets_followup.rows import read_tracker
from sheets_followup.trackers.xlsx_file import XlsxTracker

HEADER = ["Company", "Role", "Interview date", "Interviewers", "Status", "Notes"]
JANE = "Jane Roe <jane@acme.example>"
LINED = InlineFont(strike=True)


def read(folder: Path, sheet: Worksheet, book: Workbook) -> tuple[Application, ...]:
    path = folder / "jobs.xlsx"
    book.save(path)
    tracker = XlsxTracker(path).read()
    return read_tracker(tracker, today=date(2026, 3, 4)).applications


def tracker(*, status: str = "") -> tuple[Workbook, Worksheet]:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(HEADER)
    for company in ("Acme", "Birch"):
        sheet.append([company, "Dev", date(2026, 3, 3), JANE, status, "nice people"])
    return book, sheet


@pytest.mark.parametrize("cell", ["A2", "B2", "C2", "D2", "A2:F2"])
def test_nothing_is_drafted_from_a_row_that_is_struck_out(tmp_path: Path, cell: str) -> None:
    book, sheet = tracker()
    found = sheet[cell]
    for each in found[0] if isinstance(found, tuple) else (found,):
        each.font = Font(strike=True)
    struck, other = read(tmp_path, sheet, book)
    assert (struck.blocked, other.blocked) == (True, False)
    (problem,) = [each for each in struck.problems if each.blocks]
    assert "struck out" in problem.message
    assert problem.column == cell[0]


def test_a_part_of_a_cell_counts_too(tmp_path: Path) -> None:
    book, sheet = tracker()
    sheet["D2"] = CellRichText(TextBlock(LINED, JANE), "; Bob Lee <bob@acme.example>")
    struck, other = read(tmp_path, sheet, book)
    assert (struck.blocked, other.blocked) == (True, False)


@pytest.mark.parametrize("status", ["Rejected", "Withdrawn", "on hold", "Offer"])
def test_a_row_that_is_known_as_over_needs_nobody(tmp_path: Path, status: str) -> None:
    book, sheet = tracker(status=status)
    sheet["A2"].font = Font(strike=True)
    assert not any(app.problems for app in read(tmp_path, sheet, book))


@pytest.mark.parametrize("strike", [False, None])
def test_notes_and_other_formats_say_nothing(tmp_path: Path, strike: bool | None) -> None:
    book, sheet = tracker()
    sheet["A2"].font = Font(bold=True, strike=strike)
    sheet["F2"].font = Font(strike=True)
    assert not any(app.blocked for app in read(tmp_path, sheet, book))
