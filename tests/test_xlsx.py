"""Workbooks: what is read, what is kept, what is refused, and what never reaches a parser."""

from __future__ import annotations

import contextlib
import io
import re
import time
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from sheets_followup.errors import FollowupError, Refused, TrackerError, TryAgain, UsageError
from sheets_followup.model import Cell, CellWrite
from sheets_followup.trackers import open_tracker
from sheets_followup.trackers.xlsx_cells import holds_people
from sheets_followup.trackers.xlsx_file import XlsxTracker, create_xlsx
from tests.formula_payloads import PAYLOADS
from tests.workbooks import (
    KEPT,
    edited,
    repacked,
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


def _bomb() -> bytes:
    huge = b"<row>" + b" " * 60_000_000 + b"</row>"
    return edited(workbook(), "xl/worksheets/sheet1.xml", b"</sheetData>", huge + b"</sheetData>")


def _cell(address: str) -> bytes:
    cell = f'<row r="{re.sub("[A-Z]", "", address)}"><c r="{address}"><v>1</v></c></row>'.encode()
    return edited(workbook(), "xl/worksheets/sheet1.xml", b"</sheetData>", cell + b"</sheetData>")


def _declared(text: bytes, part: str = "xl/worksheets/sheet1.xml") -> bytes:
    return edited(workbook(), part, b"<worksheet" if "sheet1" in part else b"<sst", text)


def _two_of_one_name() -> bytes:
    target = io.BytesIO(workbook())
    with zipfile.ZipFile(target, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("xl/workbook.xml", b"<x/>")
    return target.getvalue()


def _overlapping() -> bytes:
    data = bytearray(workbook())
    directory = data.find(b"PK\x01\x02")
    second = data.find(b"PK\x01\x02", directory + 4)
    data[second + 42 : second + 46] = (5).to_bytes(4, "little")
    return bytes(data)


def _encrypted_entries() -> bytes:
    data = bytearray(workbook())
    data[data.find(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

#: name → (how it is made, the error, a word of the message)
HOSTILE: dict[str, tuple[bytes, type[FollowupError], str]] = {
    "a bomb": (_bomb(), Refused, "unpacks to"),
    "a cell at the far end": (_cell("XFD1048576"), Refused, "XFD1048576"),
    "a far row": (_cell("A100002"), Refused, "A100002"),
    "a far column": (_cell("SG2"), Refused, "SG2"),
    "a document type": (_declared(b"<!DOCTYPE x><worksheet"), Refused, "document type"),
    "an entity": (
        _declared(b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet'),
        Refused,
        "document type",
    ),
    "an entity in the texts": (
        _declared(b"<!ENTITY a 'b'><sst", "xl/sharedStrings.xml"),
        Refused,
        "document type",
    ),
    "many parts": (
        repacked(workbook(), {f"xl/junk/{number}.xml": b"" for number in range(1_001)}),
        Refused,
        "parts",
    ),
    "an absolute name": (repacked(workbook(), {"/etc/x.xml": b"<x/>"}), Refused, "outside"),
    "a climbing name": (repacked(workbook(), {"xl/../../x.xml": b"<x/>"}), Refused, "outside"),
    "two parts of one name": (_two_of_one_name(), Refused, "two parts"),
    "overlapping parts": (_overlapping(), Refused, "overlap"),
    "a merge of everything": (
        edited(
            workbook(KEPT["merged cells"]), "xl/worksheets/sheet1.xml", b"F1:G2", b"A1:XFD1048576"
        ),
        Refused,
        "merged or linked",
    ),
    "an encrypted workbook": (
        OLE + "EncryptedPackage".encode("utf-16-le"),
        Refused,
        "protected with a password",
    ),
    "encrypted parts": (_encrypted_entries(), Refused, "protected with a password"),
    "an old workbook": (OLE + b"Workbook", UsageError, ".xls kind"),
    "a binary workbook": (
        repacked(workbook(), {"xl/workbook.xml": None, "xl/workbook.bin": b""}),
        UsageError,
        "xlsb",
    ),
    "a strict workbook": (
        edited(
            workbook(),
            "xl/workbook.xml",
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
        UsageError,
        "Strict",
    ),
    "another archive": (repacked(workbook(), {"xl/workbook.xml": None}), TrackerError, "archive"),
    "a text": (b"Company,Role\n", TrackerError, "no workbook"),
    "half a workbook": (workbook()[:2_000], TrackerError, "no workbook"),
    "nothing": (b"", TrackerError, "is empty"),
    "a broken sheet": (
        edited(workbook(), "xl/worksheets/sheet1.xml", b"</sheetData>", b""),
        TrackerError,
        "no workbook",
    ),
    "a text that is not there": (
        edited(workbook(), "xl/worksheets/sheet1.xml", b"<v>0</v>", b"<v>99</v>"),
        TrackerError,
        "no workbook",
    ),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_hostile_or_broken_stops_early_with_a_reason(file: Path, what: str) -> None:
    data, kind, words = HOSTILE[what]
    file.write_bytes(data)
    began = time.monotonic()
    with pytest.raises(kind) as caught:
        XlsxTracker(file).read()
    assert time.monotonic() - began < 5
    assert type(caught.value) is kind
    assert words in str(caught.value)
    assert caught.value.hint


def test_a_formatted_cell_far_away_is_nothing(file: Path) -> None:
    far = b'<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
    file.write_bytes(edited(workbook(), "xl/worksheets/sheet1.xml", b"</sheetData>", far))
    assert len(XlsxTracker(file).read().cells) == 2


PLAIN = workbook()


@given(st.integers(0, len(PLAIN) - 1), st.integers(0, 255))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_broken_byte_is_read_or_an_error_of_ours(
    tmp_path: Path, place: int, value: int
) -> None:
    data = bytearray(PLAIN)
    data[place] = value
    file = tmp_path / "search.xlsx"
    file.write_bytes(data)
    with contextlib.suppress(FollowupError):
        assert isinstance(XlsxTracker(file).read().cells, list)


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
