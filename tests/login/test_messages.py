"""Every way in which a login ends or does not come about has its own message, and code 3.

Each line is the program in a process of its own, against the emulator.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from sheets_followup.login.levels import COMPOSE, DRIVE_FILE, READONLY, SPREADSHEETS
from sheets_followup.login.token_file import read_token, write_token
from tests.google import ME, Facts, Google
from tests.login.program import Home
from tests.login.standing import stand
from tests.login.test_emulator import Fields, agreeing

OTHER = "other@gmail.com"
COACH = "coach@opal.example"


class Case(NamedTuple):
    """What happened, what is run, and words of the message and of the next step."""

    arrange: Callable[[Google, Home], object]
    args: list[str]
    says: str
    hint: str
    page: Callable[[Fields], Fields] | None = None


def dead(why: str, days: float = 3.0) -> Callable[[Google, Home], None]:
    def arrange(google: Google, home: Home) -> None:
        google.client.testing = why == "testing"
        stand(google, home.token, fresh=False, days=days)
        for grant in google.world.logins.refresh.values():
            grant.dead = "" if why == "testing" else why
        google.clock.advance(days * 86_400)

    return arrange


def another_secret(google: Google, home: Home) -> None:
    stand(google, home.token, fresh=False)
    google.client.secret = "changed"


def off(api: str) -> Callable[[Google, Home], None]:
    def arrange(google: Google, home: Home) -> None:
        google.world.facts = Facts(disabled_apis=frozenset({api}))
        stand(google, home.token, (COMPOSE, READONLY, DRIVE_FILE))
        google.file(sheet(google)).opened_by.add(google.client.id)

    return arrange


def less(google: Google, home: Home) -> None:
    stand(google, home.token, (COMPOSE, SPREADSHEETS))


def changed_account(google: Google, home: Home) -> None:
    stand(google, home.token, account=OTHER)


def open_to_all(google: Google, home: Home) -> None:
    stand(google, home.token)
    write_token(home.token, replace(read_token(home.token)))
    home.token.write_text("{")
    home.token.chmod(0o600)


def nothing(google: Google, home: Home) -> None:
    """Nobody has logged in."""


def sheet(google: Google) -> str:
    return next(iter(google.world.files))


def without(scope: str) -> Callable[[Fields], Fields]:
    return lambda fields: [pair for pair in fields if pair[1] != scope]


DOCTOR = ["doctor"]
LOGIN = ["login"]
SHARE = ["share", "SHEET", COACH, "--confirm"]

CASES = {
    "nobody": Case(nothing, DOCTOR, "nobody is logged in", "sheets-followup login"),
    "invalid_grant": Case(dead("revoked"), DOCTOR, "the password was changed", "log in again"),
    "seven days": Case(dead("testing", 7.1), DOCTOR, "after seven days", "Publish app"),
    "invalid_rapt": Case(dead("rapt"), DOCTOR, "your organisation asks", "session control"),
    "invalid_client": Case(another_secret, DOCTOR, "its secret was changed", "make a new client"),
    "Gmail off": Case(off("gmail"), DOCTOR, "the Gmail API is not enabled", "press Enable"),
    "Drive off": Case(off("drive"), SHARE, "the Google Drive API is not enabled", "press Enable"),
    "Sheets off": Case(off("sheets"), SHARE, "the Google Sheets API is not enabled", "Enable"),
    "less than asked": Case(less, DOCTOR, "read the mailbox", "tick every box"),
    "another account": Case(changed_account, DOCTOR, f"this login is for {ME}", "log in again"),
    "damaged": Case(open_to_all, DOCTOR, "is damaged", "log in again"),
    "cancelled": Case(
        nothing, LOGIN, "without agreeing", "Test users", lambda f: [*f[:-1], ("decision", "deny")]
    ),
    "a box": Case(nothing, LOGIN, "not allowed to: read", "tick every box", without(READONLY)),
    "wrong account": Case(
        nothing,
        [*LOGIN, "--account", ME],
        f"this login is for {OTHER}, and the drafts belong to {ME}",
        f"choose {ME}",
        lambda f: [*f, ("account", OTHER)],
    ),
    "Gmail off at login": Case(
        lambda google, home: setattr(
            google.world, "facts", Facts(disabled_apis=frozenset({"gmail"}))
        ),
        LOGIN,
        "the Gmail API is not enabled",
        "press Enable",
        lambda f: f,
    ),
}


@pytest.fixture
def google() -> Iterator[Google]:
    with Google() as google:
        google.add_account(OTHER)
        google.new_sheet()
        yield google
        google.assert_clean()


@pytest.fixture
def home(tmp_path: Path, google: Google) -> Iterator[Home]:
    with Home(tmp_path, google) as home:
        yield home


@pytest.mark.parametrize("name", CASES)
def test_each_cause_has_its_own_message_and_code_3(name: str, google: Google, home: Home) -> None:
    case = CASES[name]
    case.arrange(google, home)
    args = [f"gsheet:{sheet(google)}" if word == "SHEET" else word for word in case.args]
    program = home.start(*args, "--json")
    if case.page is not None:
        address = home.opened()
        threading.Thread(target=agreeing(case.page), args=(address,), daemon=True).start()
    out, err = program.communicate(timeout=60)
    assert program.returncode == 3, out + err
    found = json.loads(out)
    text = json.dumps(found["error"], ensure_ascii=False)
    fixes = [each["fix"] or "" for each in found.get("findings", [])]
    assert found["error"]["code"] == 3
    assert case.says in text
    assert case.hint in " ".join([text, *fixes])
    if case.args[0] == "login":
        assert not home.token.exists()


def test_no_two_causes_are_told_alike() -> None:
    told = [(case.says, case.args[0]) for case in CASES.values()]
    assert len(told) == len(set(told))
