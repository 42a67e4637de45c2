"""What a row's other cells say against a letter: a later interview, somebody who was not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sync.scene import Scene

HEADER = ("Company", "Role", "Recruiter", "Phone screen", "Tech interview", "Onsite", "Notes")
JILL = "Jill Roe <jill@acme.example>"


@pytest.mark.parametrize(
    ("onsite", "notes", "made"),
    [
        ("2026-03-20", "", 0),  # a round after the one that counts, though the column is mixed
        ("2026-04-09", "", 0),  # … or to come
        ("no", "", 1),
        ("", "", 1),
        ("", "final round on 2026-04-09", 0),
        ("", "phone screen was 2026-03-05", 1),
    ],
)
def test_no_follow_up_is_about_an_interview_before_the_last(
    tmp_path: Path, onsite: str, notes: str, made: int
) -> None:
    """W10: one cell "no" among days keeps a column from being the interview's; its days still count
    against a letter."""
    mine = ("Acme", "Dev", JILL, "2026-03-05", "2026-03-12", onsite, notes)
    other = ("Umbr", "Dev", "", "2026-03-05", "2026-03-12", "no", "")
    scene = Scene(tmp_path, mine, other, header=HEADER)
    report = scene.sync("2026-03-23", catch_up=True)
    steps = [item.action.step for item in report.made]
    assert len([step for step in steps if step == "follow_up"]) == made
    if not made:
        assert "until then no follow-up is drafted" in scene.cell(2, "Follow-up notes")


@pytest.mark.parametrize("name", ["Kim Ko", "Ann Ko; Bob Lee"])
def test_a_name_is_no_knock_out(tmp_path: Path, name: str) -> None:
    people = "; ".join(
        f"{each} <{each.split()[0].lower()}@acme.example>" for each in name.split("; ")
    )
    header = ("Company", "Role", "Interview date", "Interviewers")
    scene = Scene(tmp_path, ("Acme", "Dev", "2026-03-12", people), header=header)
    assert scene.sync("2026-03-12").drafts.created == people.count("@")
