"""Columns beside the usual ones, by which nobody is to be written to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sync.scene import Scene

USUAL = ("Company", "Role", "Interview date")
JANE = "Jane Roe <jane@acme.example>"

#: header | cell | letters that are made
ANSWERS = """
    Interview held? | no | 0
    Interview held? | yes | 1
    Interview held? | | 1
    Interviewed? | No | 0
    Attended | FALSE | 1
    Attended | no | 0
    No show | yes | 0
    No-show | x | 0
    No show | no | 1
    Do not contact | x | 0
    Still interested? | no | 0
    Active? | no | 0
    On hold | x | 0
    On hold | no | 1
    Outcome | Fail | 0
    Stattgefunden? | nein | 0
    Stattgefunden? | ja | 1
    Doorgegaan? | nee | 0
    A eu lieu | non | 0
"""

NOT_MET = """
    Emergency contact | Mentor | Coach | Absent | Not met | Friend there | Who I know
    LinkedIn connection | Reports to | Scheduler | Assistant | Applied via | Mock interview with
    Interview prep with | Former manager | Empfohlen von | Recommandé par | Znajomy w firmie
"""
MET = "Seen by | Who was there? | People in the room | Kontakt | Hiring manager"


def entries(table: str) -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("header", "cell", "made"), entries(ANSWERS))
def test_a_column_that_says_no(tmp_path: Path, header: str, cell: str, made: str) -> None:
    row = ("Acme", "Dev", "2026-03-03", JANE, cell)
    scene = Scene(tmp_path, row, header=(*USUAL, "Interviewers", header))
    assert scene.sync("2026-03-03").drafts.created == int(made)


@pytest.mark.parametrize("header", [name for line in entries(NOT_MET) for name in line])
def test_whom_one_did_not_meet_gets_no_letter(tmp_path: Path, header: str) -> None:
    scene = Scene(tmp_path, ("Acme", "Dev", "2026-03-03", JANE), header=(*USUAL, header))
    report = scene.sync("2026-03-03")
    assert (report.drafts.created, report.error) == (0, None)
    assert "Who interviewed you?" in scene.cell(2, "Follow-up notes")


@pytest.mark.parametrize("header", [name for line in entries(MET) for name in line])
def test_the_only_people_there_are_are_still_found(tmp_path: Path, header: str) -> None:
    scene = Scene(tmp_path, ("Acme", "Dev", "2026-03-03", JANE), header=(*USUAL, header))
    assert scene.sync("2026-03-03").drafts.created == 1
