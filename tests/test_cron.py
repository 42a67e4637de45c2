"""``cron``: lines that cron and systemd understand, whatever the files are called."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path

import pytest

from sheets_followup.cli.errors import run
from sheets_followup.cli.group import program


@pytest.fixture(autouse=True)
def no_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    monkeypatch.delenv("SHEETS_FOLLOWUP_CONFIG", raising=False)


def parts(capsys: pytest.CaptureFixture[str], *args: str) -> dict[str, str]:
    assert run(program, ["cron", "--json", *args]) == 0
    value = json.loads(capsys.readouterr().out)
    assert isinstance(value, dict)
    return value


@pytest.mark.parametrize(
    "name", ["jobs.xlsx", "my jobs.csv", "50%.csv", "it's.csv", 'a"b.csv', "$HOME.csv", "Zoë.csv"]
)
def test_the_line_runs_sync_on_this_very_file(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = parts(capsys, name)["crontab"]
    when, command = line[: line.index("/")], line[line.index("/") :]
    assert when == "5 8 * * * "
    assert "%" not in command.replace("\\%", "")
    words = shlex.split(command.replace("\\%", "%"))
    assert words == [
        sys.executable, "-m", "sheets_followup", "sync", str(tmp_path / name), "--quiet",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("jobs.xlsx", "{folder}/jobs.xlsx"),
        ("my jobs.csv", '"{folder}/my jobs.csv"'),
        ("50%.csv", "{folder}/50%%.csv"),
        ("$a.csv", "{folder}/$$a.csv"),
        ('a"b.csv', '"{folder}/a\\"b.csv"'),
    ],
)
def test_the_service_quotes_as_systemd_does(
    name: str, word: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    service = parts(capsys, name)["service"]
    assert f" sync {word.format(folder=tmp_path)} --quiet\n" in service
    assert "SuccessExitStatus=4\n" in service


@pytest.mark.parametrize(
    ("at", "cron", "timer"),
    [("08:05", "5 8 ", " 08:05:00"), ("7:30", "30 7 ", " 07:30:00"), ("0:00", "0 0 ", " 00:00:00")],
)
def test_the_time_of_day(
    at: str, cron: str, timer: str, capsys: pytest.CaptureFixture[str]
) -> None:
    made = parts(capsys, "jobs.csv", "--at", at)
    assert made["crontab"].startswith(cron)
    assert f"OnCalendar=*-*-*{timer}\n" in made["timer"]
    assert "Persistent=true\n" in made["timer"]


def test_the_configuration_is_named_by_its_whole_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.toml").write_text("[defaults]\ntracker = 'jobs.csv'\n")
    monkeypatch.setenv("SHEETS_FOLLOWUP_CONFIG", "mine.toml")
    assert f" sync --config {tmp_path / 'mine.toml'} --quiet\n" in parts(capsys)["crontab"]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ([], "cron needs a tracker"),
        (["jobs.csv", "--at", "25:00"], "'25:00' is not a time"),
        (["jobs.csv", "--at", "8"], "'8' is not a time"),
        (["a\nb.csv"], "line break"),
    ],
)
def test_wrong_use(args: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(program, ["cron", *args]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("tracker", "missing"),
    [
        ("jobs.csv", False),
        ("jobs.csv#Rounds", False),
        ("jbos.csv", True),
        ("jbos.csv#Rounds", True),
        ("gsheet:1AbC", False),
        ("GSHEET:1AbC", False),
        ("docs.google.com/spreadsheets/d/1AbC/edit", False),
        ("https://docs.google.com/spreadsheets/d/1AbC/edit", False),
        ("mine", False),
    ],
)
def test_a_file_that_is_not_there_is_asked_about(
    tracker: str, missing: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "jobs.csv").write_text("Company\n")
    (tmp_path / "mine.toml").write_text("[trackers.mine]\naddress = 'jobs.csv'\n")
    assert run(program, ["cron", tracker, "--config", "mine.toml"]) == 0
    said = capsys.readouterr()
    assert (f"there is no file {tracker}" in said.err) is missing
    assert "there is no file" not in said.out


@pytest.mark.parametrize("part", ["crontab", "service", "timer"])
def test_one_part_alone_is_ready_for_a_file(part: str, capsys: pytest.CaptureFixture[str]) -> None:
    whole = parts(capsys, "jobs.csv")
    assert run(program, ["cron", "jobs.csv", "--only", part]) == 0
    assert capsys.readouterr().out == whole[part]
    assert run(program, ["cron", "jobs.csv"]) == 0
    assert whole[part] in capsys.readouterr().out
