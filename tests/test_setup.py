"""``setup``: what it asks, when it does not, and what it writes."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from sheets_followup.cli.errors import run
from sheets_followup.cli.group import program
from sheets_followup.config import load_config
from sheets_followup.model import Sender


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "config.toml"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SHEETS_FOLLOWUP_CONFIG", str(file))
    return file


SLOW = """\
[cadences.slow]
first_after = 20
first_by = 24
max_follow_ups = 1
stop_after = 10
silence = 60
"""


def answer(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    """Somebody sits at a terminal and types these lines."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal("".join(f"{line}\n" for line in answers)))


def test_options_alone_write_the_file(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    args = ["--name", "Jane Roe", "--phone", "+1 555 0100", "--cadence", "weekly"]
    assert run(program, ["setup", *args]) == 0
    config = load_config(path)
    assert config.me == Sender("Jane Roe", phone="+1 555 0100")
    assert config.defaults.cadence == "weekly"
    out = capsys.readouterr().out.splitlines()
    assert out[0] == f"written: {path}"
    assert out[1].startswith("next: sheets-followup ")


def test_a_second_call_changes_what_it_was_given_and_nothing_else(path: Path) -> None:
    assert run(program, ["setup", "--name", "Jane Roe", "--phone", "+1 555 0100"]) == 0
    assert run(program, ["setup", "--email", "jane@example.org"]) == 0
    assert load_config(path).me == Sender("Jane Roe", "jane@example.org", "+1 555 0100")


def test_at_a_terminal_it_asks_and_enter_keeps(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answer(monkeypatch, "", "Jane Roe", "jane", "jane@example.org", "", "", "brsk", "brisk")
    assert run(program, ["setup"]) == 0
    assert load_config(path).me == Sender("Jane Roe", "jane@example.org")
    assert load_config(path).defaults.cadence == "brisk"
    out, err = capsys.readouterr()
    assert "please type your name" in err
    assert "please type one mail address" in err
    assert "please type one of balanced, patient" in err
    assert "Your full name" not in out, "questions are talk, stdout is the result"
    answer(monkeypatch, "", "", "+1 555 0100", "", "")
    assert run(program, ["setup"]) == 0
    assert load_config(path).me == Sender("Jane Roe", "jane@example.org", "+1 555 0100")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ([], "setup needs your name, and cannot ask for it here"),
        (["--phone", "+1 555 0100"], "setup needs your name"),
        (["--name", "Jane", "--email", "jane"], "--email should be one mail address"),
        (["--name", "Jane", "--phone", ""], "--phone should be a phone number"),
        (["--name", " "], "--name should be one line of text that is not blank"),
        (["--name", "Jane", "--cadence", "slow"], "there is no cadence 'slow'"),
    ],
)
def test_without_a_terminal_it_never_asks_and_names_what_is_wrong(
    args: list[str],
    said: str,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Jane Roe\n"))
    assert run(program, ["setup", *args]) == 2
    assert said in capsys.readouterr().err
    assert not path.exists()


def test_a_cadence_of_one_s_own_can_be_chosen(path: Path) -> None:
    path.write_text(SLOW)
    assert run(program, ["setup", "--name", "Jane", "--cadence", "slow"]) == 0
    assert load_config(path).defaults.cadence == "slow"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("jobs.xlsx", "{folder}/jobs.xlsx"),
        ("jobs.xlsx#Tab", "{folder}/jobs.xlsx#Tab"),
        ("gsheet:1AbC#Tab", "gsheet:1AbC#Tab"),
        ("GSHEET:1AbC", "GSHEET:1AbC"),
        ("docs.google.com/spreadsheets/d/1AbC/edit", "docs.google.com/spreadsheets/d/1AbC/edit"),
        ("mine", "mine"),
    ],
)
def test_the_default_tracker_means_the_same_file_from_everywhere(
    typed: str, kept: str, path: Path
) -> None:
    path.write_text("[trackers.mine]\naddress = 'a.csv'\n")
    assert run(program, ["setup", "--name", "Jane", "--tracker", typed]) == 0
    assert load_config(path).defaults.tracker == kept.format(folder=path.parent)


def test_the_time_zone_is_written_where_there_is_one(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(program, ["setup", "--name", "Jane Roe", "--timezone", "Europe/Berlin"]) == 0
    assert load_config(path).defaults.timezone == "Europe/Berlin"
    assert run(program, ["setup", "--timezone", "Europe/Berln"]) == 2
    assert "Europe/Berlin" in capsys.readouterr().err
    assert load_config(path).me == Sender("Jane Roe")
