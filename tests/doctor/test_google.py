"""``doctor`` where Google is in use: each piece of the login, and the one thing to do next."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sheets_followup.cli.errors import run
from sheets_followup.cli.group import program
from sheets_followup.login.levels import COMPOSE, DRIVE_FILE, READONLY, SPREADSHEETS
from sheets_followup.session.allowed import EVERYDAY
from tests.google import ME, Google
from tests.login.program import Home
from tests.login.standing import stand
from tests.login.test_service_account import key_file

Output = pytest.CaptureFixture[str]
DAY = 86_400


@pytest.fixture
def google() -> Iterator[Google]:
    with Google() as google:
        yield google
        google.assert_clean()


@pytest.fixture
def home(tmp_path: Path, google: Google, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    with Home(tmp_path, google) as home:
        home.client.chmod(0o600)
        monkeypatch.setenv("SHEETS_FOLLOWUP_CONFIG", str(home.config))
        monkeypatch.chdir(tmp_path)
        yield home


def examined(capsys: Output, *args: str) -> tuple[int, dict[str, dict[str, Any]], str]:
    code = run(program, ["doctor", *args, "--json"])
    found = json.loads(capsys.readouterr().out)
    return code, {each["name"]: each for each in found["findings"]}, found["next"]


def test_all_is_well(google: Google, home: Home, capsys: Output) -> None:
    token = stand(google, home.token, days=12.5)
    code, found, _ = examined(capsys)
    assert code == 0
    assert found["Google client"]["verdict"] == "ok"
    assert found["login"]["message"].startswith(f"{ME}, level watch, agreed to 12 days ago")
    assert "login's end" not in found
    assert "write drafts in Gmail; read the mailbox" in found["allowed"]["message"]
    assert found["Google answers"]["verdict"] == "ok"
    assert "127.0.0.1" in found["Google's addresses"]["message"]
    text = json.dumps(found)
    assert not any(secret in text for secret in (token.access, token.refresh, token.client_secret))


def test_m11_doctor_says_that_nothing_is_sent_and_by_what(
    google: Google, home: Home, capsys: Output
) -> None:
    stand(google, home.token)
    message = examined(capsys)[1]["sending"]["message"]
    assert message.startswith(f"never: of the {len(EVERYDAY)} requests")
    named = {call.name for call in EVERYDAY if call.writes}
    assert named
    assert all(name in message for name in named)
    assert not any(name in message for name in ("drafts.get", "messages.list"))
    assert "drafts.delete is for undo and clean alone" in message


@pytest.mark.parametrize(
    ("level", "scopes", "cannot"),
    [
        ("drafts", (COMPOSE, SPREADSHEETS), "see whether somebody answered"),
        ("watch", (COMPOSE, READONLY, SPREADSHEETS), "share the sheet with a coach"),
        ("watch", (COMPOSE, READONLY, DRIVE_FILE), "open a sheet that sheets-followup init did"),
    ],
)
def test_what_each_login_cannot_do(
    google: Google,
    home: Home,
    capsys: Output,
    level: str,
    scopes: tuple[str, ...],
    cannot: str,
) -> None:
    stand(google, home.token, scopes, level=level)
    code, found, _ = examined(capsys)
    assert code == 0
    assert cannot in found["this login cannot"]["message"]
    assert "send anything" in found["this login cannot"]["message"]


@pytest.mark.parametrize(
    ("days", "verdict", "code", "words"),
    [(2.0, "note", 0, "ends on"), (7.5, "wrong", 3, "ended on")],
)
def test_the_seven_days_of_a_testing_app_are_told_before_they_are_over(
    google: Google, home: Home, capsys: Output, days: float, verdict: str, code: int, words: str
) -> None:
    stand(google, home.token, days=days, lifetime=7 * DAY - 1)
    got, found, step = examined(capsys)
    assert found["login's end"]["verdict"] == verdict
    assert words in found["login's end"]["message"]
    assert "Publish app" in found["login's end"]["fix"]
    assert got == code
    if code:
        assert "Publish app" in step


def test_a_login_that_others_could_read(google: Google, home: Home, capsys: Output) -> None:
    stand(google, home.token)
    home.token.chmod(0o644)
    code, found, step = examined(capsys)
    assert code == 1
    assert "can be read by others" in found["login"]["message"]
    assert "logout" in step
    assert google.requests() == 0, "it is not used"


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda home: home.client.unlink(), "cannot be read"),
        (lambda home: home.client.write_text('{"web": {}}'), "Web application"),
        (lambda home: home.client.write_text("[]"), "not a file from the Cloud console"),
    ],
)
def test_a_wrong_client_is_what_is_next(
    google: Google, home: Home, capsys: Output, spoil: Any, words: str
) -> None:
    spoil(home)
    code, found, step = examined(capsys)
    assert code == 3
    assert words in found["Google client"]["message"]
    assert "google-setup.md" in step
    stand(google, home.token)
    code, found, _ = examined(capsys)
    assert (code, found["Google client"]["verdict"]) == (0, "note"), "a login that stands works"


def test_a_service_account_says_with_whom_to_share(
    google: Google, home: Home, capsys: Output
) -> None:
    home.client.write_text(key_file(home.folder).read_text())
    code, found, _ = examined(capsys)
    assert code == 0
    assert "share the sheet with robot@project.example" in found["Google client"]["message"]
    assert "reach a mailbox" in found["Google client"]["message"]
    assert found["login"]["verdict"] == "note"
    assert "PRIVATE" not in json.dumps(found)


def test_nobody_is_logged_in_yet(google: Google, home: Home, capsys: Output) -> None:
    code, found, step = examined(capsys)
    assert (code, step) == (3, "run: sheets-followup login")
    assert found["sending"]["verdict"] == "ok"
    assert google.requests() == 0


def test_who_works_on_files_alone_hears_nothing_of_google(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config.toml"
    config.write_text('[me]\nname = "Jo"\n')
    monkeypatch.setenv("SHEETS_FOLLOWUP_CONFIG", str(config))
    _, found, _ = examined(capsys)
    assert not any("Google" in name for name in found)
    assert found["sending"]["message"].startswith("never")
