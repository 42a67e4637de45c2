"""Rows of a csv file whose cells a comma without quotes pushed under the wrong headers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sheets_followup.model import Reading, Sheet
from sheets_followup.rows import read_tracker
from tests.test_commands import ME, run

TODAY = date(2026, 11, 27)
HEADER = ["Company", "Role", "Interview date", "Interviewers", "Emails"]
PLAIN = ["Cedar", "Dev", "2026-11-27", "Ann Poe", "ann@cedar.example"]
WHEN = ["--now", "2026-11-27T18:00", "--timezone", "UTC", *ME]
OURS = ["Next step", "Follow-up ID"]


def read(*rows: list[str], cut: bool = True, own: dict[str, str] | None = None) -> Reading:
    return read_tracker(Sheet(cells=rows, cut=cut), today=TODAY, own_headers=own)


@pytest.mark.parametrize(
    ("row", "named"),
    [
        (["Birch", " Inc.", "Dev", "2026-11-27", "Bob Lee", "bob@birch.example"], "bob@birch"),
        ([*PLAIN[:3], "Jane Roe", "Bob Lee", "jane@x.example"], "jane@x"),
        ([*PLAIN, "", "nice people"], "nice people"),
        ([*PLAIN, ""], None),
        ([*PLAIN, "", "-"], None),
        (PLAIN, None),
        (PLAIN[:3], None),
    ],
)
def test_a_row_with_more_cells_than_headers_is_not_trusted(row: list[str], named: str) -> None:
    app = read(HEADER, PLAIN, row, PLAIN).applications[1]
    assert app.shifted is app.blocked is bool(named)
    said = [problem.message for problem in app.problems if "beyond the last" in problem.message]
    assert len(said) == bool(named)
    assert not named or named in said[0]


def test_a_column_of_remarks_without_a_header_is_no_slip() -> None:
    rows = [[*PLAIN, "remark"], PLAIN, [*PLAIN, "another"]]
    assert not any(app.shifted for app in read(HEADER, *rows).applications)


def test_a_file_as_a_spreadsheet_writes_it_may_hold_a_remark() -> None:
    """All its lines have as many cells, also where the header is blank."""
    rows = [[*PLAIN, "remark"], [*PLAIN, ""], [*PLAIN, ""]]
    assert not any(app.shifted for app in read([*HEADER, ""], *rows).applications)
    ours = [[*PLAIN, "remark", "waiting", "sf-1"], [*PLAIN, "", "waiting", "sf-2"]]
    own = {"next_step": "Next step", "id": "Follow-up ID"}
    assert not any(app.shifted for app in read([*HEADER, "", *OURS], *ours, own=own).applications)


def test_only_a_text_is_cut_by_commas() -> None:
    assert not read(HEADER, [*PLAIN, "x"], PLAIN, PLAIN, cut=False).applications[0].shifted


def test_our_own_columns_are_no_surplus() -> None:
    own = {"next_step": "Next step", "id": "Follow-up ID"}
    rows = [[*PLAIN, "", "waiting", "sf-1"]] + [PLAIN] * 3
    assert not read([*HEADER, "", *OURS], *rows, own=own).applications[0].shifted
    rows[0] = [*PLAIN, "x"]
    assert read([*HEADER, "", *OURS], *rows, own=own).applications[0].shifted
    rows[0] = [*PLAIN, "", "waiting", "sf-1", "x"]
    assert read([*HEADER, "", *OURS], *rows, own=own).applications[0].shifted


def test_sync_leaves_such_a_row_alone_until_its_quotes_are_there(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    broken = "Birch, Inc.,Dev,2026-11-27,Bob Lee,bob@birch.example"
    tracker = tmp_path / "hunt.csv"
    tracker.write_text("\n".join([",".join(HEADER), broken, ",".join(PLAIN)]) + "\n")
    first = run(tmp_path, "sync", "hunt.csv", *WHEN)
    assert "row 2: cannot be decided" in first.stdout
    lines = tracker.read_text().splitlines()
    assert lines[1] == broken
    assert lines[2].startswith(",".join(PLAIN) + ",")
    assert len(list(tmp_path.glob("hunt-drafts/*.eml"))) == 1
    tracker.write_text(tracker.read_text().replace("Birch, Inc.", '"Birch, Inc."'))
    run(tmp_path, "sync", "hunt.csv", *WHEN)
    assert len(list(tmp_path.glob("hunt-drafts/*.eml"))) == 2
    assert "sf-" in tracker.read_text().splitlines()[1]
