"""Access tokens: renewed in time, once for several runs, and each end of a login in its words."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from sheets_followup.errors import LoginNeeded, TryAgain
from sheets_followup.lock import FileLock
from sheets_followup.login.grant import UserGrant
from sheets_followup.login.grant_errors import CAUSES, DAY, login_error
from sheets_followup.login.levels import COMPOSE, LEVELS, READONLY, SCOPE_WORDS, SPREADSHEETS
from sheets_followup.login.token_file import Token, read_token, write_token
from sheets_followup.session.door import Door
from sheets_followup.session.retrying import Retries
from sheets_followup.session.roots import Roots
from tests.login.service import CLIENT, LoginService

NOW = 1_800_000_000.0
TOKEN = Token(
    client_id=CLIENT["client_id"],
    client_secret=CLIENT["client_secret"],
    refresh="refresh-0",
    access="access-old",
    expires=NOW + 3600,
    scopes=(COMPOSE, READONLY, SPREADSHEETS),
    level="watch",
    agreed=NOW - 3 * DAY,
    account="me@example.org",
)


@pytest.fixture
def grant(service: LoginService, path: Path) -> UserGrant:
    service.refreshes.append("refresh-0")
    write_token(path, TOKEN)
    return UserGrant(path, now=lambda: NOW, sleep=lambda _: None)


def refreshes(service: LoginService) -> int:
    return sum(path == "/token" for path, _ in service.asked)


@pytest.mark.parametrize(("left", "asked"), [(3600.0, 0), (130.0, 0), (110.0, 1), (-5.0, 1)])
def test_a_token_is_renewed_shortly_before_it_ends(
    service: LoginService, door: Door, path: Path, grant: UserGrant, left: float, asked: int
) -> None:
    write_token(path, replace(TOKEN, expires=NOW + left))
    assert grant.token(door) == ("access-0" if asked else "access-old")
    grant.token(door)
    assert refreshes(service) == asked
    assert read_token(path).access == ("access-0" if asked else "access-old")
    assert read_token(path).refresh == "refresh-0"


def test_a_refused_token_is_renewed_though_it_looks_good(
    service: LoginService, grant: UserGrant
) -> None:
    door = Door(Roots(gmail=service.root, oauth=service.root), grant)
    assert door.ask("profile") == {"emailAddress": "me@example.org"}
    assert refreshes(service) == 1


def test_another_run_has_renewed_it_meanwhile(
    service: LoginService, door: Door, path: Path, grant: UserGrant
) -> None:
    assert grant.token(door) == "access-old"
    write_token(path, replace(TOKEN, access="access-of-another-run"))
    assert grant.renewed(door, "access-old") == "access-of-another-run"
    assert refreshes(service) == 0


def test_several_runs_renew_it_once(service: LoginService, path: Path, grant: UserGrant) -> None:
    write_token(path, replace(TOKEN, expires=NOW))
    got: list[str] = []

    def run() -> None:
        own = UserGrant(path, now=lambda: NOW)
        got.append(own.token(Door(Roots(oauth=service.root))))

    threads = [threading.Thread(target=run, daemon=True) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert got == ["access-0"] * 5
    assert refreshes(service) == 1


def test_a_lock_that_is_never_given_back_ends_the_run(
    door: Door, path: Path, grant: UserGrant
) -> None:
    write_token(path, replace(TOKEN, expires=NOW))
    with FileLock(path.with_name(path.name + ".lock")), pytest.raises(TryAgain):
        grant.token(door)


def test_no_network_is_no_reason_to_log_in_again(path: Path, grant: UserGrant) -> None:
    write_token(path, replace(TOKEN, expires=NOW))
    door = Door(Roots(oauth="http://127.0.0.1:1"), retries=Retries(sleep=lambda _: None))
    with pytest.raises(TryAgain):
        grant.token(door)
    assert read_token(path).refresh == "refresh-0"


REVOKED = {"error": "invalid_grant", "error_description": "Token has been expired or revoked."}
RAPT = {
    "error": "invalid_grant",
    "error_description": "reauth related error (invalid_rapt)",
    "error_subtype": "invalid_rapt",
}

#: The answer, days since the person agreed, seconds that Google announced → the cause.
ENDS = [
    (REVOKED, 3.0, None, "invalid_grant"),
    (REVOKED, 6.9, None, "invalid_grant"),
    (REVOKED, 7.01, None, "testing"),
    (REVOKED, 8.4, None, "testing"),
    (REVOKED, 60.0, None, "invalid_grant"),
    (REVOKED, 60.0, 604_799.0, "testing"),
    (REVOKED, 3.0, 604_799.0, "invalid_grant"),
    (RAPT, 1.0, None, "invalid_rapt"),
    (RAPT, 7.01, 604_799.0, "invalid_rapt"),
    ({"error": "invalid_client"}, 1.0, None, "invalid_client"),
    ({"error": "deleted_client"}, 1.0, None, "deleted_client"),
    ({"error": "unauthorized_client"}, 1.0, None, "unauthorized_client"),
    ({"error": "admin_policy_enforced"}, 1.0, None, "admin_policy_enforced"),
]


@pytest.mark.parametrize(("answer", "days", "lifetime", "cause"), ENDS)
@pytest.mark.parametrize("status", [400, 401, 403])
def test_each_end_of_a_login_has_its_own_message(
    service: LoginService,
    door: Door,
    path: Path,
    grant: UserGrant,
    answer: dict[str, str],
    days: float,
    lifetime: float | None,
    cause: str,
    status: int,
) -> None:
    old = replace(TOKEN, expires=NOW, agreed=NOW - days * DAY, lifetime=lifetime)
    write_token(path, old)
    service.refusal = (status, answer)
    with pytest.raises(LoginNeeded) as raised:
        grant.token(door)
    assert raised.value.exit_code == 3
    assert (raised.value.message, raised.value.hint) == (CAUSES[cause].message, CAUSES[cause].hint)
    assert refreshes(service) == 1, "no retry loop"
    assert read_token(path) == old


def test_no_two_causes_read_alike() -> None:
    assert len({cause.message for cause in CAUSES.values()}) == len(CAUSES)


@pytest.mark.parametrize("answer", [{}, {"error": "jane@acme.example"}, {"error": ["x"]}])
def test_an_unknown_refusal_is_not_repeated(answer: dict[str, object]) -> None:
    error = login_error(answer)
    assert "jane" not in error.message + str(error.hint)


@pytest.mark.parametrize(
    ("scopes", "account", "words"),
    [
        ((COMPOSE,), None, None),
        ((COMPOSE, READONLY), "ME@example.org", None),
        (("https://www.googleapis.com/auth/drive.file",), None, "sheets that this program made"),
        ((COMPOSE,), "other@example.org", "belong to other@example.org"),
    ],
)
def test_what_a_run_needs_of_the_login(
    grant: UserGrant, scopes: tuple[str, ...], account: str | None, words: str | None
) -> None:
    if words is None:
        grant.require(*scopes, account=account)
    else:
        with pytest.raises(LoginNeeded, match=words):
            grant.require(*scopes, account=account)


def test_the_levels_say_what_they_cannot_do() -> None:
    assert list(LEVELS) == ["drafts", "watch"]
    for level in LEVELS.values():
        assert level.can
        assert any("send anything" in each for each in level.cannot)
    assert len(LEVELS["drafts"].cannot) > len(LEVELS["watch"].cannot)
    asked = {scope.rpartition("/")[2] for level in LEVELS.values() for scope in level.scopes}
    assert asked == {"gmail.compose", "gmail.readonly"}


def test_the_guide_names_every_permission_and_level() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "google-setup.md").read_text("utf-8")
    names = {scope.rpartition("/")[2] for scope in SCOPE_WORDS} | set(LEVELS)
    assert [name for name in names if f"`{name}`" not in guide] == []


def client_file(path: Path, content: object) -> Path:
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def test_the_client_of_the_cloud_console(tmp_path: Path) -> None:
    from sheets_followup.login.client_file import Client, read_client

    evil = {"auth_uri": "https://evil.example", "token_uri": "https://evil.example/token"}
    file = client_file(tmp_path / "client.json", {"installed": {**CLIENT, **evil}})
    assert read_client(file) == Client(CLIENT["client_id"], CLIENT["client_secret"])
    assert CLIENT["client_secret"] not in repr(read_client(file))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"web": CLIENT}, "Web application"),
        ({"type": "service_account"}, "service account"),
        ({"installed": {"client_id": "x"}}, "no client of type Desktop app"),
        ({}, "no client of type Desktop app"),
        ("{", "not a file from the Cloud console"),
        ("[]", "not a file from the Cloud console"),
        (None, "cannot be read"),
    ],
)
def test_a_wrong_client_file_says_which_one_is_meant(
    tmp_path: Path, content: object, words: str
) -> None:
    from sheets_followup.login.client_file import read_client

    file = tmp_path / "client.json"
    if content is not None:
        client_file(file, content)
    with pytest.raises(LoginNeeded, match=words) as raised:
        read_client(file)
    assert "google-setup.md" in str(raised.value.hint)


def test_without_a_client_the_guide_is_named() -> None:
    from sheets_followup.login.client_file import read_client

    with pytest.raises(LoginNeeded, match="no OAuth client is configured"):
        read_client(None)
