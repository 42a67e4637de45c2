"""A disk that is full in the middle of a run: named as such, and nothing is lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from sheets_followup import journal_file
from sheets_followup.errors import TrackerError
from tests.sync.scene import Scene

JANE = ("Acme", "Engineer", "", "2026-03-03 10:00", "Jane Roe <jane@acme.example>")
PEOPLE = "; ".join(f"Jane Roe{n} <jane{n}@acme.example>" for n in range(25))


@pytest.mark.parametrize("pages", [0, 1, 2, 3])
def test_the_journal_takes_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pages: int
) -> None:
    """SQLite's own limit of pages stands for the disk: the error is the same."""
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    real = journal_file.connect

    def full(target: str, path: Path | None, *, uri: bool = False) -> sqlite3.Connection:
        connection = real(target, path, uri=uri)
        (used,) = connection.execute("pragma page_count").fetchone()
        connection.execute(f"pragma max_page_count={used + pages}")
        return connection

    more = [
        [firm, "Engineer", "", "2026-03-03 10:00", PEOPLE.replace("acme", firm.casefold())]
        for firm in ("Birch", "Cedar")
    ]
    rows = scene.rows()
    scene.write([*rows, *(row + [""] * (len(rows[0]) - len(row)) for row in more)])
    monkeypatch.setattr("sheets_followup.journal.connect", full)
    told = ""
    try:
        report = scene.sync("2026-03-04")
        told = str(report.error or "")
    except TrackerError as error:
        told = f"{error.message} {error.hint}"
    assert "could not be written" in told
    assert "damaged" not in told
    assert "adopt" not in told
    monkeypatch.undo()
    scene.sync("2026-03-04")
    assert len({path.name for path in scene.drafts()}) == len(scene.drafts()) == 51
