"""A new tracker: headers are understood, dropdowns mean what they say, sync keeps it all."""

from __future__ import annotations

import csv
import re
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from sheets_followup import crashpoints
from sheets_followup.cadence import CADENCES, find_cadence
from sheets_followup.config import Config
from sheets_followup.desk import Desk, Wishes, open_desk
from sheets_followup.errors import TrackerError, UsageError
from sheets_followup.initialise import create_tracker, init_tracker
from sheets_followup.journal import Journal
from sheets_followup.model import OWN_COLUMNS, Status
from sheets_followup.rows.statuses import read_status
from sheets_followup.sync import sync_tracker
from sheets_followup.trackers.new_columns import (
    CADENCE_VALUES,
    NEW_COLUMNS,
    SENT_VALUES,
    STATUS_VALUES,
    TONE_VALUES,
    Band,
)
from sheets_followup.words import TONES, UNWANTED, YES
from tools.columns import PAGE, page

HEADERS = [column.header for column in NEW_COLUMNS]
PEOPLE = "Jane Roe <jane@acme.example>, EM; Bob Lee <bob@acme.example>"


def desk(path: Path | str, **wishes: object) -> Desk:
    said = {"now": datetime(2026, 3, 3, 18), "timezone": "UTC", "me_name": "Sam Doe", **wishes}
    return open_desk(str(path), Wishes(**said), Config())  # type: ignore[arg-type]


def facts(path: Path) -> dict[str, str | None]:
    made = desk(path)
    journal = Journal.read(made.journal_path)
    try:
        return {column.header: column.fact for column in made.look(journal).reading.columns}
    finally:
        journal.close()


def new(path: Path) -> Worksheet:
    create_tracker(desk(path))
    return openpyxl.load_workbook(path).worksheets[0]


def type_row(path: Path) -> None:
    """A person types one row, in the cells that the tracker gives."""
    book = openpyxl.load_workbook(path)
    for header, value in (
        ("Company", "Acme"),
        ("Status", "Interviewing"),
        ("Interview date", datetime(2026, 3, 3, 10)),
        ("Interviewers", PEOPLE),
        ("Decision by", "2 weeks"),
        ("Tone", "warm"),
        ("Cadence", "weekly"),
    ):
        book.worksheets[0].cell(2, HEADERS.index(header) + 1, value)
    book.save(path)


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_every_header_is_understood_as_its_fact(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"jobs{ending}"
    done = create_tracker(desk(path))
    assert done.made
    assert list(done.added) == HEADERS
    assert facts(path) == {column.header: column.fact for column in NEW_COLUMNS}
    assert sorted(tmp_path.glob("*.bak")) == []
    assert init_tracker(desk(path), inputs=True).added == ()


def test_a_csv_holds_the_header_alone(tmp_path: Path) -> None:
    create_tracker(desk(tmp_path / "jobs.csv"))
    with (tmp_path / "jobs.csv").open(newline="", encoding="utf-8") as file:
        assert list(csv.reader(file)) == [HEADERS]


def test_our_columns_are_the_last_and_recorded(tmp_path: Path) -> None:
    create_tracker(desk(tmp_path / "jobs.xlsx"))
    assert HEADERS[-6:] == list(OWN_COLUMNS.values())
    journal = Journal.read(tmp_path / "jobs.followup.db")
    try:
        assert journal.columns() == dict(OWN_COLUMNS)
        assert journal.announced_columns() == frozenset()
    finally:
        journal.close()


@pytest.mark.parametrize(("typed", "status"), STATUS_VALUES.items())
def test_each_status_on_offer_means_what_it_says(typed: str, status: Status) -> None:
    assert read_status(typed) == (status, typed, None, False)


def test_every_status_is_on_offer() -> None:
    assert set(STATUS_VALUES.values()) == set(Status)


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("Status", tuple(STATUS_VALUES)),
        ("Tone", ("formal", "warm")),
        ("Cadence", tuple(CADENCES)),
    ],
)
def test_dropdowns_offer_what_we_understand(
    tmp_path: Path, header: str, values: tuple[str, ...]
) -> None:
    sheet = new(tmp_path / "jobs.xlsx")
    letter = openpyxl.utils.get_column_letter(HEADERS.index(header) + 1)
    (rule,) = [r for r in sheet.data_validations.dataValidation if f"{letter}2" in r.cells]
    assert rule.type == "list"
    assert rule.formula1 == f'"{",".join(values)}"'
    assert len(rule.formula1) <= 255  # more is a broken workbook to Excel


def test_each_tone_and_cadence_on_offer_is_one_of_ours() -> None:
    assert [TONES[tone] for tone in TONE_VALUES] == ["formal", "warm"]
    assert [find_cadence(CADENCES, name).name for name in CADENCE_VALUES] == list(CADENCES)


def test_words_in_a_sent_cell_are_ones_that_we_read() -> None:
    assert set(SENT_VALUES) <= YES | UNWANTED
    assert set(SENT_VALUES) & YES
    assert set(SENT_VALUES) & UNWANTED


def test_each_header_says_in_one_line_what_to_type(tmp_path: Path) -> None:
    sheet = new(tmp_path / "jobs.xlsx")
    for cell, column in zip(sheet[1], NEW_COLUMNS, strict=True):
        assert cell.comment is not None
        assert cell.comment.text == column.note
        assert 10 < len(column.note) < 130
        assert column.note.startswith("Filled in by sync") == (column.band is Band.OURS)


def test_it_is_laid_out_to_be_typed_in(tmp_path: Path) -> None:
    sheet = new(tmp_path / "jobs.xlsx")
    assert (sheet.freeze_panes, sheet.max_row) == ("B2", 1)
    assert sheet.auto_filter.ref.startswith("A1:Z")
    hidden = [HEADERS[i] for i, d in enumerate(sheet.column_dimensions.values()) if d.hidden]
    assert hidden == ["Follow-up ID"]
    for header in ("Interview date", "Thank-you sent", "Next follow-up", "Stop"):
        letter = openpyxl.utils.get_column_letter(HEADERS.index(header) + 1)
        assert sheet.column_dimensions[letter].number_format == "yyyy-mm-dd"
    colours = [rule for area in sheet.conditional_formatting for rule in area.rules]
    looks = {rule.dxf.fill.bgColor.rgb for rule in colours if rule.dxf.fill is not None}
    assert len(looks) == 5


def test_sync_keeps_everything_and_a_second_one_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "jobs.xlsx"
    new(path)
    type_row(path)
    before = parts(path)
    first = sync_tracker(desk(path))
    assert first.drafts.created == 2
    after = parts(path)
    assert {name for name in before if before[name] != after[name]} == {"xl/worksheets/sheet1.xml"}
    sheet = "xl/worksheets/sheet1.xml"
    for kept in (b"dataValidations", b"conditionalFormatting", b"autoFilter", b"cols", b"legacyD"):
        assert pieces(before[sheet], kept) == pieces(after[sheet], kept) != []
    row = openpyxl.load_workbook(path).worksheets[0][2]
    own = dict(zip(HEADERS, row, strict=True))
    assert own["Next follow-up"].value == datetime(2026, 3, 3)
    assert own["Next follow-up"].number_format == "yyyy-mm-dd"
    content = path.read_bytes()
    second = sync_tracker(desk(path))
    assert (second.drafts.created, second.cells_written, path.read_bytes()) == (0, 0, content)


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pieces(text: bytes, name: bytes) -> list[bytes]:
    return [match[0] for match in re.finditer(rb"<%b.*?>" % name, text)] + [
        match[0] for match in re.finditer(rb"<%b\b.*?</%b>" % (name, name), text, re.DOTALL)
    ]


def test_the_tab_that_was_named_is_made(tmp_path: Path) -> None:
    address = f"{tmp_path / 'jobs.xlsx'}#My search"
    create_tracker(desk(address))
    book = openpyxl.load_workbook(tmp_path / "jobs.xlsx")
    assert book.sheetnames == ["My search", "How it works"]
    assert not sync_tracker(desk(address)).drafts.created


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_what_is_there_is_never_overwritten(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"jobs{ending}"
    path.write_bytes(b"somebody's own")
    with pytest.raises(TrackerError, match="already there"):
        create_tracker(desk(path))
    assert path.read_bytes() == b"somebody's own"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_comes_in_between_keeps_its_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "jobs.csv"
    monkeypatch.setattr("sheets_followup.initialise.check_new", lambda *_: path.write_text("x,y\n"))
    with pytest.raises(TrackerError, match="already there"):
        create_tracker(desk(path))
    journal = Journal.read(tmp_path / "jobs.followup.db")
    try:
        assert journal.columns() == {}
    finally:
        journal.close()
    assert path.read_text() == "x,y\n"


class Crash(BaseException):
    """What a crash looks like from inside: nothing catches it."""


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_after_a_crash_anywhere_init_puts_it_right(tmp_path: Path, ending: str) -> None:
    def crash(name: str) -> None:
        passed.append(name)
        if len(passed) == number:
            raise Crash(name)

    for number in range(1, 40):
        folder = tmp_path / str(number)
        folder.mkdir()
        path, passed = folder / f"jobs{ending}", list[str]()
        crashpoints.install(crash)
        try:
            create_tracker(desk(path))
        except Crash:
            pass
        finally:
            crashpoints.install(None)
        again = init_tracker(desk(path)) if path.exists() else create_tracker(desk(path))
        assert again.made or not again.added
        assert facts(path) == {column.header: column.fact for column in NEW_COLUMNS}
        if len(passed) < number:
            break
    assert 3 < number < 39


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("jobs.xlsm", UsageError),
        ("jobs.ods", UsageError),
        ("jobs.xlsx#a/b", UsageError),
        (f"jobs.xlsx#{'a' * 32}", UsageError),
        ("nowhere/jobs.xlsx", TrackerError),
    ],
)
def test_what_cannot_be_made_leaves_nothing_behind(
    tmp_path: Path, name: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        create_tracker(desk(tmp_path / name))
    assert list(tmp_path.iterdir()) == []


def test_a_second_tracker_of_the_same_name_is_refused_before_it_is_made(tmp_path: Path) -> None:
    create_tracker(desk(tmp_path / "jobs.xlsx"))
    with pytest.raises(UsageError, match="share the name"):
        create_tracker(desk(tmp_path / "jobs.csv"))
    assert not (tmp_path / "jobs.csv").exists()


def test_the_day_of_the_first_sync_is_not_the_day_it_was_made(tmp_path: Path) -> None:
    path = tmp_path / "jobs.csv"
    create_tracker(desk(path))
    journal = Journal.read(tmp_path / "jobs.followup.db")
    assert journal.day("first_sync") is None
    journal.close()
    sync_tracker(desk(path))
    journal = Journal.read(tmp_path / "jobs.followup.db")
    assert journal.day("first_sync") == date(2026, 3, 3)
    journal.close()


def test_the_page_on_columns_is_the_same_table() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: make layouts"
