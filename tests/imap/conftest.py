"""Servers for the tests: one Dovecot of each kind for a whole run, and a mailbox each test."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sheets_followup.mailboxes.imap.account import Account
from sheets_followup.mailboxes.imap.deleting import DeletingImap
from sheets_followup.mailboxes.imap.outcomes import Patience
from tests.imap.dovecot import GERMAN, PASSWORD, USUAL, Dovecot, find_dovecot
from tests.imap.person import Person

NO_DOVECOT = "there is no Dovecot here (Debian: apt install dovecot-imapd); this needs a real one"
NOW = datetime(2026, 3, 16, 18, 0, tzinfo=UTC)

_users = itertools.count(1)


def needs_dovecot() -> None:
    if find_dovecot() is None:
        pytest.skip(NO_DOVECOT)


def _server(mailboxes: dict[str, str]) -> Iterator[Dovecot]:
    needs_dovecot()
    server = Dovecot(mailboxes)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """With Drafts, Sent, Trash and Archive, each with its use."""
    yield from _server(USUAL)


@pytest.fixture(scope="session")
def german() -> Iterator[Dovecot]:
    """With Entwürfe and Gesendet, each with its use."""
    yield from _server(GERMAN)


@pytest.fixture(scope="session")
def bare() -> Iterator[Dovecot]:
    """With an inbox alone, and without uses."""
    yield from _server({})


@pytest.fixture
def user() -> str:
    """A name that no other test of this run has."""
    return f"user{next(_users)}"


def account(server: Dovecot, user: str, **more: object) -> Account:
    """The account as the configuration would say it."""
    made = {"password_command": ("printf", PASSWORD), "security": "none", **more}
    port = made.pop("port", server.port)
    return Account("127.0.0.1", port, user, **made)  # type: ignore[arg-type]


def impatient() -> Patience:
    return Patience(connect=5, silence=5, command=10)


@pytest.fixture
def open_box(dovecot: Dovecot, user: str) -> Iterator[Callable[..., DeletingImap]]:
    """Opens mailboxes of this test's user, and closes them."""
    opened: list[DeletingImap] = []

    def make(**more: object) -> DeletingImap:
        server = more.pop("server", dovecot)
        assert isinstance(server, Dovecot)
        box = DeletingImap(account(server, user, **more), patience=impatient(), now=lambda: NOW)
        opened.append(box)
        return box

    yield make
    for box in opened:
        box.close()


@pytest.fixture
def box(open_box: Callable[..., DeletingImap]) -> DeletingImap:
    return open_box()


@pytest.fixture
def person(dovecot: Dovecot, user: str) -> Iterator[Person]:
    """The user with a mail program of their own, over another connection."""
    with Person(dovecot.port, user) as someone:
        yield someone


@pytest.fixture
def config_file(tmp_path: Path, dovecot: Dovecot, user: str) -> Path:
    """A configuration for this test's user."""
    path = tmp_path / "config.toml"
    path.write_text(config_text(dovecot.port, user), "utf-8")
    return path


def config_text(port: int, user: str) -> str:
    return f"""
[me]
name = "Sam Doe"
email = "sam@doe.example"

[imap]
host = "127.0.0.1"
port = {port}
user = "{user}"
security = "none"
password_command = ["printf", "{PASSWORD}"]
"""
