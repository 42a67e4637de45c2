"""``login`` and ``logout`` as commands: what they print, their codes, the browser or none."""

from __future__ import annotations

import json
import stat
import threading
import time
from pathlib import Path

import click
import pytest
import requests

from sheets_followup.cli.errors import run
from sheets_followup.cli.login import login, logout
from sheets_followup.login.token_file import read_token
from tests.login.service import CLIENT, LoginService, Person


@pytest.fixture
def program() -> click.Group:
    group = click.Group("sheets-followup")
    group.add_command(login)
    group.add_command(logout)
    return group


@pytest.fixture
def config(tmp_path: Path, service: LoginService, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "client.json").write_text(json.dumps({"installed": CLIENT}))
    file = tmp_path / "config.toml"
    file.write_text(
        f'[me]\nname = "Jo"\nemail = "alias@example.org"\n[google]\nclient_file = "client.json"\n'
        f'oauth = "{service.root}"\ngmail = "{service.root}"\n'
    )
    monkeypatch.setenv("SHEETS_FOLLOWUP_CONFIG", str(file))
    return file


@pytest.fixture
def browser(person: Person, monkeypatch: pytest.MonkeyPatch) -> Person:
    def opened(page: str) -> bool:
        person.open(page)
        return True

    monkeypatch.setattr("webbrowser.open", opened)
    return person


Output = pytest.CaptureFixture[str]


@pytest.mark.parametrize("level", ["watch", "drafts"])
def test_login_and_logout(
    program: click.Group,
    service: LoginService,
    config: Path,
    browser: Person,
    capsys: Output,
    level: str,
) -> None:
    assert run(program, ["login", "--level", level]) == 0
    out, err = capsys.readouterr()
    assert out == f"logged in as me@example.org ({level})\n"
    assert "it cannot send anything" in err
    assert ("read the mailbox" in err) is (level == "watch")
    assert "login_hint=alias%40example.org" in browser.pages[0]
    token = config.parent / "google-login.json"
    assert stat.S_IMODE(token.stat().st_mode) == 0o600
    assert run(program, ["logout"]) == 0
    assert capsys.readouterr().out == "logged out, here and at Google\n"
    assert not token.exists()
    assert service.revoked == ["refresh-0"]
    assert run(program, ["logout"]) == 3


def test_the_client_as_it_was_downloaded(
    program: click.Group, config: Path, browser: Person, tmp_path: Path, capsys: Output
) -> None:
    """A person who never edits a file: the download is copied beside the configuration."""
    text = config.read_text()
    config.write_text(text.replace('client_file = "client.json"\n', "# no client yet\n"))
    downloads = tmp_path / "Downloads"
    downloads.mkdir()
    file = downloads / "client_secret_1234.json"
    file.write_text(json.dumps({"installed": CLIENT}))
    assert run(program, ["login"]) == 3
    assert "login --client FILE" in capsys.readouterr().err
    assert run(program, ["login", "--client", str(file)]) == 0
    kept = config.parent / "client_secret.json"
    assert str(kept) in capsys.readouterr().err
    assert kept.read_bytes() == file.read_bytes()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert 'client_file = "client_secret.json"' in config.read_text()
    assert "# no client yet" in config.read_text()
    file.unlink()
    assert run(program, ["login", "--quiet"]) == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"web": CLIENT}, "has to be Desktop app"),
        ({"type": "service_account"}, "is a service account"),
        ([], "is not a file from the Cloud console"),
        (None, "cannot be read"),
    ],
)
def test_no_client_is_kept_that_cannot_log_in(
    program: click.Group, config: Path, capsys: Output, content: object, said: str
) -> None:
    before = config.read_bytes()
    file = config.parent / "download.json"
    if content is not None:
        file.write_text(json.dumps(content))
    assert run(program, ["login", "--client", str(file)]) == 3
    assert said in capsys.readouterr().err
    assert config.read_bytes() == before
    assert not (config.parent / "client_secret.json").exists()


def test_a_client_takes_the_place_of_another(
    program: click.Group, config: Path, browser: Person, tmp_path: Path
) -> None:
    kept = config.parent / "client_secret.json"
    kept.write_text(json.dumps({"installed": {**CLIENT, "client_secret": "older"}}))
    (tmp_path / "new.json").write_text(json.dumps({"installed": CLIENT}))
    assert run(program, ["login", "--client", str(tmp_path / "new.json")]) == 0
    assert json.loads(kept.read_text()) == {"installed": CLIENT}
    older = kept.with_name("client_secret.json.bak")
    assert json.loads(older.read_text())["installed"]["client_secret"] == "older"
    # The kept file itself is a download like any other.
    assert run(program, ["login", "--client", str(kept)]) == 0
    assert json.loads(kept.read_text()) == {"installed": CLIENT}


def test_json_and_the_seven_days(
    program: click.Group, service: LoginService, config: Path, browser: Person, capsys: Output
) -> None:
    service.lifetime = 604_799
    assert run(program, ["login", "--json", "--quiet", "--sheet", "made"]) == 0
    out, err = capsys.readouterr()
    found = json.loads(out)
    ends = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 604_799))
    assert found["account"] == "me@example.org"
    assert found["ends"] == ends
    assert [scope.rpartition("/")[2] for scope in found["scopes"]] == [
        "gmail.compose",
        "gmail.readonly",
        "drive.file",
    ]
    assert "secret" not in out + err
    assert run(program, ["login", "--quiet"]) == 0
    assert "Publish app" in capsys.readouterr().out
    assert run(program, ["logout", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"removed": True, "revoked": True}


def test_without_a_browser(
    program: click.Group,
    config: Path,
    capsys: Output,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Terminal:
        """Somebody who opens the address elsewhere and pastes where it ended."""

        asked = ""
        closed_after = False

        def __iter__(self) -> Terminal:
            return self

        def __next__(self) -> str:
            while not self.asked:
                self.asked += capsys.readouterr().err
                time.sleep(0.01)
            if self.closed_after:
                raise StopIteration
            self.closed_after = True
            page = next(line for line in self.asked.splitlines() if line.startswith("http"))
            answer = requests.get(page, allow_redirects=False, timeout=10)
            return answer.headers["Location"] + "\n"

    monkeypatch.setattr("sys.stdin", Terminal())
    assert run(program, ["login", "--no-browser", "--quiet"]) == 0
    assert read_token(config.parent / "google-login.json").account == "me@example.org"


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (["login", "--account", "other@example.org"], 3, "the drafts belong to other@example.org"),
        (["login", "--level", "everything"], 2, "--level"),
        (["login", "--port", "80"], 2, "--port"),
    ],
)
def test_what_goes_wrong(
    program: click.Group,
    config: Path,
    browser: Person,
    capsys: Output,
    args: list[str],
    code: int,
    words: str,
) -> None:
    assert run(program, args) == code
    assert words in capsys.readouterr().err
    assert not (config.parent / "google-login.json").exists()


def test_a_port_that_is_taken_is_code_4(
    program: click.Group, service: LoginService, config: Path, browser: Person
) -> None:
    assert run(program, ["login", "--port", str(service.server_port)]) == 4
    assert browser.pages == []


def test_without_a_client_the_guide_is_named(
    program: click.Group, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "config.toml"
    file.write_text("")
    monkeypatch.setenv("SHEETS_FOLLOWUP_CONFIG", str(file))
    assert run(program, ["login"]) == 3
    assert "docs/google-setup.md" in capsys.readouterr().err


def test_no_browser_at_all(
    program: click.Group, config: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The address is printed, and whoever opens it is waited for."""
    person = Person()
    shown: list[str] = []

    def nothing(page: str) -> bool:
        shown.append(page)
        threading.Timer(0.1, person.open, [page]).start()
        return False

    monkeypatch.setattr("webbrowser.open", nothing)
    assert run(program, ["login"]) == 0
    assert f"No browser was found, open this address:\n\n{shown[0]}\n" in capsys.readouterr().err
