"""Workbooks: what is read, what is kept, what is refused, and what never reaches a parser."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from sheets_followup.errors import TrackerError, TryAgain
from sheets_followup.model import Cell, CellWrite
from sheets_followup.trackers import open_tracker
from sheets_followup.trackers.xlsx_cells import holds_people
from sheets_followup.trackers.xlsx_file import XlsxTracker, create_xlsx
from tests.formula_payloads import PAYLOADS
from tests.workbooks import (
    workbook,
)

WRITES = [
    CellWrite(1, 10, "Next step"),
    CellWrite(2, 10, "=1+1"),
    CellWrite(2, 11, date(2026, 3, 16)),
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "search.xlsx"


def sheet_of(file: Path, title: str = "Search") -> Worksheet:
    sheet = openpyxl.load_workbook(file, rich_text=True)[title]
    assert isinstance(sheet, Worksheet)
    return sheet


def test_cells_come_with_their_kinds(file: Path) -> None:
    def build(book: object, sheet: object) -> None:
        sheet.write_row("C2", [True, 5, 1.5, "text", ""])  # type: ignore[attr-defined]
        sheet.write_formula("C3", "=1/0", None, "#DIV/0!")  # type: ignore[attr-defined]
        sheet.write_formula("D3", "=1+1", None, 2)  # type: ignore[attr-defined]
        day = book.add_format({"num_format": "yyyy-mm-dd"})  # type: ignore[attr-defined]
        hour = book.add_format({"num_format": "hh:mm"})  # type: ignore[attr-defined]
        sheet.write_datetime("E3", datetime(2026, 3, 20), day)  # type: ignore[attr-defined]
        sheet.write_number("F3", 0.5, hour)  # type: ignore[attr-defined]
        sheet.write_number("G3", 46000)  # type: ignore[attr-defined]

    file.write_bytes(workbook(build))
    sheet = XlsxTracker(file).read()
    assert sheet.title == "Search"
    assert list(sheet.cells[0]) == ["Company", "Interview date"]
    assert list(sheet.cells[1]) == ["Acme", datetime(2026, 3, 4, 10, 0), True, 5, 1.5, "text"]
    assert type(sheet.cells[1][2]) is bool
    noon = datetime(2026, 1, 1, 12).time()
    expected: list[Cell] = [None, None, "#DIV/0!", 2, date(2026, 3, 20), noon, 46000]
    assert list(sheet.cells[2]) == expected
    assert type(sheet.cells[2][4]) is date


def test_a_formula_that_nobody_calculated_is_not_blank(file: Path) -> None:
    file.write_bytes(workbook(lambda book, sheet: sheet.write_formula("A3", "=A2", None, "")))
    assert XlsxTracker(file).read().cells[2] == ["#CALC!"]


#: (the cell's text, its link) → what is read
LINKS: dict[tuple[str, str], str] = {
    ("Jane Roe", "mailto:jane@acme.example"): "Jane Roe <jane@acme.example>",
    ("Jane", "mailto:jane@acme.example?subject=Hi"): "Jane <jane@acme.example>",
    ("jane@acme.example", "mailto:jane@acme.example"): "jane@acme.example",
    ("Jane j@a.example", "mailto:other@b.example"): "Jane j@a.example",
    ("Jane", "https://linkedin.example/in/jane"): "Jane",
}


@pytest.mark.parametrize(("text", "link"), LINKS)
def test_a_mail_link_gives_its_address(file: Path, text: str, link: str) -> None:
    file.write_bytes(workbook(lambda book, sheet: sheet.write_url("C2", link, string=text)))
    assert XlsxTracker(file).read().cells[1][2] == LINKS[text, link]


def _tabs(book: object, sheet: object) -> None:
    people = book.add_worksheet("Interviewers")  # type: ignore[attr-defined]
    people.write_row(0, 0, ["Name", "E-mail"])
    people.write_row(1, 0, ["Jane", "jane@acme.example"])
    hidden = book.add_worksheet("Hidden")  # type: ignore[attr-defined]
    hidden.write_row(0, 0, ["Name", "Email"])
    hidden.hide()
    book.add_worksheet("Log").write_row(0, 0, ["Company", "When"])  # type: ignore[attr-defined]


def test_tabs_are_named_and_people_come_along(file: Path) -> None:
    file.write_bytes(workbook(_tabs))
    tracker = XlsxTracker(file)
    assert tracker.tabs() == [
        ("Search", True),
        ("Interviewers", True),
        ("Hidden", False),
        ("Log", True),
    ]
    assert set(tracker.read().tabs) == {"Interviewers"}
    assert tracker.read().tabs["Interviewers"][1] == ["Jane", "jane@acme.example"]


def test_the_first_visible_tab_that_is_recognised_is_taken(file: Path) -> None:
    def has_when(cells: Sequence[Sequence[Cell]]) -> bool:
        return bool(cells) and "When" in cells[0]

    file.write_bytes(workbook(_tabs))
    assert XlsxTracker(file, recognise=has_when).read().title == "Log"
    assert XlsxTracker(file, recognise=lambda cells: False).read().title == "Search"
    assert open_tracker(f"{file}#Log").read().title == "Log"
    assert open_tracker(f"{file}#log").name == "search.log"
    assert XlsxTracker(file, "Hidden").read().title == "Hidden"


def test_an_unknown_tab_names_the_visible_ones(file: Path) -> None:
    file.write_bytes(workbook(_tabs))
    with pytest.raises(TrackerError) as caught:
        XlsxTracker(file, "Nope").read()
    assert caught.value.hint == "its tabs are: Search, Interviewers, Log"


#: header → does it list people
PEOPLE: list[tuple[list[Cell], bool]] = [
    (["Name", "Email"], True),
    (["Interviewer", "Role", "E-mail address"], True),
    (["Contact", "Mail"], True),
    (["Company", "Email"], False),
    (["Name", "Phone"], False),
    (["Name", "jane@acme.example"], False),
    ([], False),
]


@pytest.mark.parametrize(("header", "people"), PEOPLE)
def test_a_tab_of_people_has_names_and_addresses(header: list[Cell], people: bool) -> None:
    assert holds_people([["Our interviewers"], header]) is people


@pytest.mark.parametrize("mac", [True, False])
def test_dates_are_right_in_both_calendars(file: Path, mac: bool) -> None:
    file.write_bytes(workbook(date_1904=mac))
    tracker = XlsxTracker(file)
    assert tracker.read().cells[1][1] == datetime(2026, 3, 4, 10, 0)
    tracker.write(tracker.read(), WRITES)
    assert tracker.read().cells[1][1] == datetime(2026, 3, 4, 10, 0)
    assert tracker.read().cells[1][11] == date(2026, 3, 16)


def test_no_text_of_ours_becomes_a_formula(file: Path) -> None:
    create_xlsx(file, [["Company", "Note"], *([["Acme", text] for text in PAYLOADS])], "Search")
    tracker = XlsxTracker(file)
    tracker.write(tracker.read(), [CellWrite(row, 2, text) for row, text in enumerate(PAYLOADS, 2)])
    sheet = sheet_of(file)
    after = tracker.read().cells
    for row, text in enumerate(PAYLOADS, 2):
        for column in (2, 3):
            assert sheet.cell(row, column).data_type in ("s", "inlineStr", "n"), ascii(text)
            assert sheet.cell(row, column).data_type != "n" or sheet.cell(row, column).value is None
        assert (after[row - 1][2] if len(after[row - 1]) > 2 else None) == tracker.stored(text)
    with zipfile.ZipFile(file) as archive:
        assert b"<f" not in archive.read("xl/worksheets/sheet1.xml")


PLAIN = workbook()


@pytest.mark.parametrize("mark", ["~$search.xlsx", ".~lock.search.xlsx#"])
def test_a_workbook_that_is_open_elsewhere_is_not_written(file: Path, mark: str) -> None:
    file.write_bytes(PLAIN)
    file.with_name(mark).write_bytes(b"")
    tracker = XlsxTracker(file)
    sheet = tracker.read()
    with pytest.raises(TryAgain, match="is open in"):
        tracker.check_writable(sheet)
    with pytest.raises(TryAgain) as caught:
        tracker.write(sheet, WRITES)
    assert mark in str(caught.value.hint)
    assert file.read_bytes() == PLAIN


def test_a_new_workbook_never_takes_the_place_of_a_file(file: Path) -> None:
    create_xlsx(file, [["Company"], ["=Acme"], [date(2026, 3, 4)]], "Search")
    assert XlsxTracker(file).read().cells == [["Company"], ["=Acme"], [date(2026, 3, 4)]]
    with pytest.raises(TrackerError, match="already there"):
        create_xlsx(file, [["x"]], "Search")
