"""From the consent page to a login on the disk, with ``requests`` as the browser."""

from __future__ import annotations

import stat
import threading
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from sheets_followup.errors import FollowupError, LoginNeeded, TryAgain
from sheets_followup.login.client_file import Client
from sheets_followup.login.flow import Browser, log_in, log_out
from sheets_followup.login.levels import (
    COMPOSE,
    DRIVE_FILE,
    LEVELS,
    READONLY,
    SPREADSHEETS,
    SheetAccess,
)
from sheets_followup.login.loopback import Loopback
from sheets_followup.login.token_file import read_token, write_token
from sheets_followup.session.door import Door
from sheets_followup.session.retrying import Retries
from sheets_followup.session.roots import Roots
from tests.login.service import LoginService, Person

Enter = Callable[..., object]


@pytest.fixture
def enter(door: Door, client: Client, path: Path, person: Person) -> Enter:
    def entered(level: str = "watch", **more: object) -> object:
        browser = Browser(person.open)
        return log_in(door, client, path, LEVELS[level], browser, **more)  # type: ignore[arg-type]

    return entered


@pytest.mark.parametrize(
    ("level", "sheet", "scopes"),
    [
        ("drafts", SheetAccess.ANY, {COMPOSE, SPREADSHEETS}),
        ("watch", SheetAccess.ANY, {COMPOSE, READONLY, SPREADSHEETS}),
        ("drafts", SheetAccess.MADE, {COMPOSE, DRIVE_FILE}),
    ],
)
def test_a_person_logs_in(
    service: LoginService,
    enter: Enter,
    path: Path,
    person: Person,
    level: str,
    sheet: SheetAccess,
    scopes: set[str],
) -> None:
    assert enter(level, sheet=sheet) == read_token(path)
    token = read_token(path)
    assert set(token.scopes) == scopes
    assert (token.level, token.account, token.lifetime) == (level, "me@example.org", None)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    person.rest()
    assert "close this page" in person.shown[0].text
    query = parse_qs(urlsplit(person.pages[0]).query)
    assert set(query["scope"][0].split()) == scopes
    assert "include_granted_scopes" not in query
    assert query["redirect_uri"][0].startswith("http://127.0.0.1:")
    assert len(query["state"][0]) >= 32
    assert not service.revoked


def test_every_login_has_its_own_state_verifier_and_port(enter: Enter, person: Person) -> None:
    for _ in range(2):
        enter()
    first, second = (parse_qs(urlsplit(page).query) for page in person.pages)
    for secret in ("state", "code_challenge"):
        assert first[secret] != second[secret]


@pytest.mark.parametrize("word", ["access_denied", "invalid_scope", "org_internal", "?"])
def test_a_refusal_on_the_page_writes_nothing(
    service: LoginService, enter: Enter, path: Path, person: Person, word: str
) -> None:
    service.decision = word
    with pytest.raises(LoginNeeded) as raised:
        enter()
    assert raised.value.exit_code == 3
    assert raised.value.hint
    assert not path.exists()
    person.rest()
    assert "Nothing was allowed" in person.shown[0].text


@pytest.mark.parametrize(
    ("setting", "value", "words"),
    [
        ("untick", (READONLY,), "read the mailbox"),
        ("untick", (COMPOSE, READONLY), "write drafts in Gmail; read the mailbox"),
        ("untick", (SPREADSHEETS,), "read and write your Google Sheets"),
        ("add", ("https://www.googleapis.com/auth/gmail.modify",), "more than was asked for"),
        ("lasting", False, "no lasting login"),
        ("account", "other@example.org", "other@example.org, and the drafts belong to me@example"),
    ],
)
def test_what_is_not_right_is_named_and_given_back(
    service: LoginService, enter: Enter, path: Path, setting: str, value: object, words: str
) -> None:
    setattr(service, setting, value)
    with pytest.raises(LoginNeeded, match=words):
        enter(account="me@example.org")
    assert not path.exists()
    assert len(service.revoked) == 1


def test_a_failed_second_login_leaves_the_first_one_alone(
    service: LoginService, enter: Enter, path: Path
) -> None:
    """Revoking ends every login of an app, so nothing is revoked while one is in use."""
    enter()
    before = path.read_bytes()
    service.untick = (READONLY,)
    with pytest.raises(LoginNeeded):
        enter()
    assert path.read_bytes() == before
    assert service.revoked == []


def test_a_login_that_google_will_end_after_seven_days_says_so(
    service: LoginService, enter: Enter, path: Path
) -> None:
    service.lifetime = 604_799
    enter()
    assert read_token(path).lifetime == 604_799


def test_nobody_comes_back(door: Door, client: Client, path: Path) -> None:
    with pytest.raises(LoginNeeded, match="nobody agreed"):
        log_in(door, client, path, LEVELS["watch"], Browser(lambda page: None), patience=0.3)
    assert not path.exists()


def test_without_a_browser_the_address_is_pasted(
    service: LoginService, door: Door, client: Client, path: Path
) -> None:
    ended: list[str] = []

    def elsewhere(page: str) -> None:
        """A browser on another machine: the redirect leads nowhere there."""
        answer = requests.get(page, allow_redirects=False, timeout=10)
        ended.append(answer.headers["Location"])

    browser = Browser(elsewhere, pasted=lambda: f"  {ended[0]}\n")
    log_in(door, client, path, LEVELS["drafts"], browser)
    assert read_token(path).account == "me@example.org"


@pytest.mark.parametrize(
    "text", ["", "hello", "http://127.0.0.1:1/?code=x", "http://127.0.0.1/?state=wrong&code=x"]
)
def test_another_address_is_not_taken(door: Door, client: Client, path: Path, text: str) -> None:
    browser = Browser(lambda page: None, pasted=lambda: text)
    with pytest.raises(LoginNeeded, match="not the address"):
        log_in(door, client, path, LEVELS["drafts"], browser)


@pytest.mark.parametrize(
    ("query", "host"),
    [
        ("?state=guess&code=stolen", None),
        ("?code=stolen", None),
        ("?state=right", None),
        ("favicon.ico", None),
        ("?state=right&code=c", "evil.example"),
        ("elsewhere?state=right&code=c", None),
        ("?" + "&".join(f"a{n}=1" for n in range(50)), None),
    ],
)
def test_the_listener_takes_the_one_redirect_and_ignores_the_rest(
    query: str, host: str | None
) -> None:
    with Loopback("right") as loopback:
        shown: list[int] = []

        def visit() -> None:
            headers = {"Host": host} if host else {}
            wrong = requests.get(loopback.address + query, headers=headers, timeout=5)
            right = requests.get(loopback.address + "?state=right&code=mine", timeout=5)
            shown.extend([wrong.status_code, right.status_code])

        thread = threading.Thread(target=visit, daemon=True)
        thread.start()
        assert loopback.wait(10) == {"state": "right", "code": "mine"}
        thread.join(5)
        assert shown == [404, 200]


def test_a_port_that_is_taken(service: LoginService) -> None:
    with pytest.raises(TryAgain, match="cannot be used"):
        Loopback("state", port=service.server_port)


def test_the_redirect_writes_no_line_anywhere(
    enter: Enter, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    enter()
    written = capfd.readouterr()
    everything = written.out + written.err
    everything += "".join(r.getMessage() for r in caplog.records if r.name != "urllib3.free")
    for secret in ("code-0", "access-0", "refresh-0", "client-secret-1", "me@example.org"):
        assert secret not in everything


def test_logging_out_revokes_and_removes(
    service: LoginService, door: Door, enter: Enter, path: Path
) -> None:
    enter()
    assert log_out(door, path) is True
    assert service.revoked == ["refresh-0"]
    assert not path.exists()
    with pytest.raises(LoginNeeded):
        log_out(door, path)


def test_logging_out_without_a_network_removes_all_the_same(enter: Enter, path: Path) -> None:
    enter()
    offline = Door(Roots(oauth="http://127.0.0.1:1"), retries=Retries(sleep=lambda _: None))
    assert log_out(offline, path) is False
    assert not path.exists()


def test_a_login_that_others_could_read_is_revoked_by_logging_out(
    service: LoginService, door: Door, enter: Enter, path: Path
) -> None:
    enter()
    path.chmod(0o644)
    assert log_out(door, path) is True
    assert service.revoked == ["refresh-0"]
    assert not path.exists()


def test_a_damaged_login_is_removed(door: Door, enter: Enter, path: Path) -> None:
    enter()
    path.write_bytes(b"{")
    assert log_out(door, path) is False
    assert not path.exists()


def test_a_login_that_cannot_be_written_is_given_back(
    service: LoginService, enter: Enter, path: Path
) -> None:
    path.parent.write_text("a file where the folder should be")
    with pytest.raises(FollowupError):
        enter()
    assert service.revoked == ["refresh-0"]


def test_logging_in_again_closes_a_file_that_was_open_to_others(enter: Enter, path: Path) -> None:
    enter()
    token = read_token(path)
    path.chmod(0o666)
    write_token(path, token)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
