"""What a new user is told, with no configuration: every ending names the next step."""

from __future__ import annotations

from pathlib import Path

import pytest

from sheets_followup.cli.errors import run
from sheets_followup.cli.group import program
from sheets_followup.present.check_words import joined

NOW = ["--now", "2026-03-10T09:00", "--timezone", "UTC"]
ME = ["--me-name", "Robin Vale"]

APPLIED = "Company,Role,Date applied\nAcme,Engineer,2026-03-01\n"
UNDATED = "Company,Role,Contact\nAcme,Engineer,Jane Roe <jane@acme.example>\n"
UNMET = "Company,Interview date,Interviewers\nAcme,2026-03-09,\n"
EMPTY = "Company,Interview date,Interviewers\n"
READY = "Company,Interview date,Interviewers\nAcme,2026-03-09,Jane Roe <jane@acme.example>\n"
OLD = "Company,Interview date,Interviewers\nAcme,2026-03-06,Jane Roe <jane@acme.example>\n"

WALKS = [
    # tracker, command, code, what is said
    (APPLIED, ["check"], 0, "for a first letter, type on one row: the interview date and who"),
    (APPLIED, ["check"], 0, "next: sheets-followup init t.csv --inputs (adds the columns for it)"),
    (APPLIED, ["plan"], 0, "1 row has no interview date: init --inputs adds the column"),
    (APPLIED, ["plan"], 0, "next: sheets-followup check t.csv (what a first letter needs)"),
    (UNDATED, ["check"], 0, "for a first letter, type on one row: the interview date\n"),
    (UNDATED, ["plan"], 0, "next: sheets-followup check t.csv"),
    (UNMET, ["check"], 0, "type on one row: who interviewed you (Jane Roe <jane@acme.example>)"),
    (UNMET, ["check"], 0, "then: sheets-followup plan t.csv"),
    (EMPTY, ["check"], 0, "type on one row: the company, the interview date and who"),
    (READY, ["check"], 0, "next: sheets-followup plan t.csv"),
    (READY, ["check"], 0, "who signs the letters? sheets-followup setup asks"),
    (READY, ["check", *ME], 0, "next: sheets-followup plan t.csv\n"),
    (READY, ["plan"], 0, "next: sheets-followup setup (who signs the letters?), then sync"),
    (READY, ["plan", *ME], 0, "next: sheets-followup sync t.csv"),
    (READY, ["preview"], 0, "sheets-followup setup asks who you are"),
    (READY, ["sync"], 1, "hint: run sheets-followup setup, or give --me-name"),
    (READY, ["sync", *ME], 0, "1 new draft in t-drafts: read, then send them yourself"),
    (READY, ["sent", "--row", "2"], 0, "next: sheets-followup sync t.csv"),
    (READY, ["undo"], 0, "nothing to take back: no untouched draft of the last sync is left"),
    (READY, ["clean"], 0, "nothing to remove: no untouched draft has lost its sense"),
    (READY, ["log"], 0, "nothing was done yet; next: sheets-followup sync t.csv"),
    (READY, ["init"], 0, "next: sheets-followup check t.csv"),
    (READY, ["explain", "--row", "7"], 2, "hint: rows with one: 2"),
    (OLD, ["sync", *ME], 0, "Sent already? Type the date; if not, sync --catch-up drafts it"),
    (OLD, ["sync", *ME, "--catch-up"], 0, "1 new draft in t-drafts"),
]


@pytest.mark.parametrize(
    ("tracker", "command", "code", "said"),
    WALKS,
    ids=[f"{number}-{walk[1][0]}" for number, walk in enumerate(WALKS)],
)
def test_the_next_step_is_named(
    tracker: str,
    command: list[str],
    code: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("SHEETS_FOLLOWUP_CONFIG", raising=False)
    Path("t.csv").write_text(tracker)
    verb, *options = command
    assert run(program, [verb, "t.csv", *options, *NOW]) == code
    out, err = capsys.readouterr()
    assert said in out + err


@pytest.mark.parametrize(
    ("words", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_words_in_a_row(words: list[str], text: str) -> None:
    assert joined(words) == text
