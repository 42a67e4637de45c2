"""A journal that is full, held, forbidden or damaged: named as what it is, and nothing is lost."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest

from sheets_followup import journal_file
from sheets_followup.errors import FollowupError, TrackerError, TryAgain
from sheets_followup.journal import Journal
from tests.sync.scene import Scene

JANE = ("Acme", "Engineer", "", "2026-03-03 10:00", "Jane Roe <jane@acme.example>")
PEOPLE = "; ".join(f"Jane Roe{chr(97 + n)} <jane{n}@acme.example>" for n in range(25))


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


def journal_of(folder: Path) -> Path:
    scene = Scene(folder, JANE)
    scene.sync("2026-03-03")
    return scene.desk("2026-03-03").journal_path


def everything(path: Path) -> None:
    journal = Journal.read(path)
    try:
        journal.get("tracker")
        journal.day("first_sync")
        journal.memories()
        journal.cells()
        journal.columns()
        journal.announced_columns()
        journal.events()
        journal.last_order()
    finally:
        journal.close()


def test_held_by_another_program_is_no_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: real(*a, **{**k, "timeout": 0.01}))
    path = journal_of(tmp_path)
    other = real(path, isolation_level=None)
    other.execute("begin exclusive")
    with pytest.raises(TryAgain, match="held by another program"):
        everything(path)
    with pytest.raises(TryAgain, match="held by another program"):
        Scene(tmp_path, JANE).sync("2026-03-04")
    other.close()
    everything(path)


@pytest.mark.parametrize("at", [0, 20, 100, 4_100, 8_300, 12_400])
def test_damaged_bytes_are_named_and_never_a_bug(tmp_path: Path, at: int) -> None:
    path = journal_of(tmp_path)
    content = path.read_bytes()
    path.write_bytes(content[:at] + b"\xff" * 200 + content[at + 200 :])
    with suppress(FollowupError):  # what SQLite says, said as ours; or it did not matter
        everything(path)
    path.write_bytes(content)
    everything(path)


def test_a_day_that_is_none_is_damage(tmp_path: Path) -> None:
    path = journal_of(tmp_path)
    with sqlite3.connect(path) as db:
        db.execute("update meta set value='someday' where name='first_sync'")
    db.close()
    with pytest.raises(TrackerError, match="first_sync is no date"):
        Scene(tmp_path, JANE).sync("2026-03-04")
