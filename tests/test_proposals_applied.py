"""``check --apply``: asked one by one, typed into blank cells, and nothing else changed."""

from __future__ import annotations

import csv
import json
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from sheets_followup.applying import apply_proposals, proposals_of
from sheets_followup.config import Config
from sheets_followup.desk import Desk, Wishes, open_desk
from sheets_followup.journal import Journal
from sheets_followup.proposals import Proposal
from tests import terminal
from tests.terminal import home, run

ROWS = [
    ["Company", "Role", "Status", "Notes"],
    ["Heron", "Dev", "Applied", "interview with Pam Beesly on May 7 2026"],
    ["Ramp", "Dev", "wait for the 9th", "spoke with kelsey hr manager, met Divya Rao"],
]
NOW = ("--now", "2026-05-20T09:00", "--timezone", "UTC")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with (tmp_path / "jobs.csv").open("w", newline="") as file:
        csv.writer(file).writerows(ROWS)
    return tmp_path


def answered(folder: Path, *answers: str) -> tuple[int, str]:
    """``check --apply`` in a terminal where these answers are typed, then q."""
    args = [sys.executable, "-m", "sheets_followup", "check", "jobs.csv", "--apply", *NOW]
    return terminal.answered(args, folder, home(folder), answers)


def table(folder: Path) -> list[list[str]]:
    with (folder / "jobs.csv").open(newline="") as file:
        return [[*row, *[""] * (7 - len(row))][:7] for row in csv.reader(file)]


HEADER = ["Interview date", "Interviewers", "Decision by"]


@pytest.mark.parametrize(
    ("answers", "added", "typed"),
    [
        (("q",), ["", "", ""], [["", "", ""], ["", "", ""]]),
        (("n", "n", "n", "n", "n"), ["", "", ""], [["", "", ""], ["", "", ""]]),
        (
            ("y", "y", "2", "y", "y"),
            HEADER,
            [
                ["2026-05-07", "Pam Beesly", ""],
                ["", "Kelsey (HR manager); Divya Rao", "2026-06-09"],
            ],
        ),
        (
            ("a", "1"),
            HEADER,
            [
                ["2026-05-07", "Pam Beesly", ""],
                ["", "Kelsey (HR manager); Divya Rao", "2026-05-09"],
            ],
        ),
        (("y", "maybe", "q"), [HEADER[0], "", ""], [["2026-05-07", "", ""], ["", "", ""]]),
    ],
)
def test_what_is_answered_is_typed_and_no_cell_of_the_users_changes(
    folder: Path, answers: tuple[str, ...], added: list[str], typed: list[list[str]]
) -> None:
    code, _ = answered(folder, *answers)
    after = table(folder)
    assert code == 0
    assert [row[:4] for row in after] == ROWS
    assert [row[4:] for row in after] == [added, *typed]


def test_notes_of_another_language_are_typed_under_the_same_columns(folder: Path) -> None:
    rows = [
        ["Firma", "Stelle", "Status", "Notizen"],
        ["Heron", "Dev", "offen", "Gespräch mit Frau Weber (HR) am 12.5. um 14 Uhr"],
    ]
    with (folder / "jobs.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    code, _ = answered(folder, "y", "y")
    assert code == 0
    assert [row[4:6] for row in table(folder)] == [
        ["Interview date", "Interviewers"],
        ["2026-05-12 14:00", "Frau Weber (HR)"],
    ]


def test_without_a_terminal_it_is_wrong_use_and_nothing_is_written(folder: Path) -> None:
    before = (folder / "jobs.csv").read_bytes()
    args = [sys.executable, "-m", "sheets_followup", "check", "jobs.csv", "--apply", *NOW]
    done = run(args, folder, home(folder))
    assert (done.returncode, done.stdout) == (2, "")
    assert "no terminal" in done.stderr
    assert (folder / "jobs.csv").read_bytes() == before
    assert not list(folder.glob("*.db"))


def test_check_json_lists_the_proposals_and_writes_nothing(folder: Path) -> None:
    before = sorted(path.name for path in folder.iterdir())
    args = [sys.executable, "-m", "sheets_followup", "check", "jobs.csv", "--json", *NOW]
    done = run(args, folder, home(folder))
    first, *_, last = json.loads(done.stdout)["proposals"]
    assert first == {
        "row": 2,
        "column": "D",
        "header": "Notes",
        "fact": "interview",
        "value": "2026-05-07",
        "from": "interview with Pam Beesly on May 7 2026",
        "values": ["2026-05-07"],
        "note": None,
        "to": {"column": None, "header": "Interview date"},
    }
    assert last["value"] == "Divya Rao"
    assert sorted(p.name for p in folder.iterdir() if p.name != ".local") == before


def desk_of(path: Path) -> Desk:
    return open_desk(str(path), Wishes(now=datetime(2026, 5, 20, 9), timezone="UTC"), Config())


def proposed_at(desk: Desk) -> list[Proposal]:
    with closing(Journal.read(desk.journal_path)) as journal:
        return list(proposals_of(desk, desk.look(journal)))


def test_a_proposal_whose_cell_was_filled_meanwhile_is_left_out(folder: Path) -> None:
    desk = desk_of(folder / "jobs.csv")
    proposals = proposed_at(desk)
    with (folder / "jobs.csv").open("w", newline="") as file:
        csv.writer(file).writerows([[*ROWS[0], "Interview date"], [*ROWS[1], "2026-05-08"]])
    applied = apply_proposals(desk, [(proposals[0], 0)])
    assert (applied.cells, applied.gone) == (0, 1)
    assert table(folder)[1][4] == "2026-05-08"


def test_into_a_workbook_days_are_typed_as_days(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert isinstance(book.active, Worksheet)
    for row in ROWS:
        book.active.append(row)
    book.save(tmp_path / "jobs.xlsx")
    desk = desk_of(tmp_path / "jobs.xlsx")
    proposals = proposed_at(desk)
    plain = [(proposal, 0) for proposal in proposals if not proposal.is_question]
    applied = apply_proposals(desk, plain)
    sheet = openpyxl.load_workbook(tmp_path / "jobs.xlsx").active
    assert isinstance(sheet, Worksheet)
    assert applied.added == ("Interview date", "Interviewers")
    assert sheet["E2"].value == datetime(2026, 5, 7)
    assert [sheet["F2"].value, sheet["F3"].value] == [
        "Pam Beesly",
        "Kelsey (HR manager); Divya Rao",
    ]
    again = proposed_at(desk)
    assert {proposal.fact for proposal in again} == {"decision"}
