"""CONTRACT: a code that is not 0 has its ``error`` in the JSON, and one tracker stops no other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sheets_followup import sync as sync_room
from sheets_followup.cli.errors import run
from sheets_followup.cli.group import program
from sheets_followup.desk import Desk
from sheets_followup.synced import SyncReport

GOOD = "Company,Interview date,Interviewers\nAcme,2026-03-03,Jane Roe <jane@acme.example>\n"
DOUBTFUL = "Company,Interview date,Interviewers\nAcme,3/4,Jane Roe <jane@acme.example>\n"
SENDER = ("--me-name", "Sam Doe", "--timezone", "UTC", "--now", "2026-03-03T18:00")


@pytest.mark.parametrize(
    ("command", "content", "code"),
    [
        (("plan", "--strict"), DOUBTFUL, 1),
        (("plan",), DOUBTFUL, 0),
        (("plan", "--strict"), GOOD, 0),
        (("sync", "--strict", *SENDER), DOUBTFUL, 1),
        (("sync", *SENDER), DOUBTFUL, 0),
        (("sync", "--strict", *SENDER), GOOD, 0),
        (("doctor",), "nothing,of,ours\n1,2,3\n", 1),
    ],
)
def test_json_holds_the_error_exactly_when_the_code_is_not_0(
    command: tuple[str, ...],
    content: str,
    code: int,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text(content)
    assert run(program, [command[0], str(path), *command[1:], "--json"]) == code
    said = json.loads(capsys.readouterr().out)
    assert ("error" in said) == bool(code)
    if code:
        assert set(said["error"]) == {"code", "message", "hint"}
        assert said["error"]["code"] == code
        assert len(said) > 1


@pytest.mark.parametrize("error", [OSError(5, "input/output error"), RuntimeError("a bug")])
def test_whatever_one_tracker_raises_the_others_are_synced(
    error: Exception,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bad, good = tmp_path / "bad.csv", tmp_path / "good.csv"
    bad.write_text(GOOD)
    good.write_text(GOOD)
    real = sync_room.sync_tracker

    def sync_tracker(desk: Desk, **more: object) -> SyncReport:
        if desk.label == "bad.csv":
            raise error
        return real(desk)

    monkeypatch.setattr(sync_room, "sync_tracker", sync_tracker)
    assert run(program, ["sync", str(bad), str(good), *SENDER, "--json"]) == 1
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first["error"]["message"].startswith(str(bad))
    assert second["drafts"]["created"] == 1


@pytest.mark.parametrize("now", ["9999-12-31T23:59-12:00", "0001-01-01T00:00+12:00"])
def test_a_moment_that_the_zone_does_not_have_is_wrong_use(
    now: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text(GOOD)
    assert run(program, ["plan", str(path), "--now", now, "--timezone", "UTC"]) == 2
    assert "bug" not in capsys.readouterr().err


@pytest.mark.parametrize("name", ["", "   ", "\t"])
def test_m4_a_blank_name_signs_no_letter(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text(GOOD)
    args = ["sync", str(path), *SENDER[2:], "--me-name", name, "--json"]
    assert run(program, [*args, "--config", str(_nobody(tmp_path))]) == 1
    assert "no sender is known" in json.loads(capsys.readouterr().out)["error"]["message"]


def _nobody(folder: Path) -> Path:
    """A configuration without a sender, whoever runs the tests."""
    path = folder / "config.toml"
    path.write_text("")
    return path
