"""The login against the emulator of Google, whose consent page has boxes and accounts."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from sheets_followup.errors import FollowupError, LoginNeeded
from sheets_followup.login.client_file import read_client
from sheets_followup.login.flow import Browser, log_in, log_out
from sheets_followup.login.grant import UserGrant
from sheets_followup.login.grant_errors import CAUSES, DAY
from sheets_followup.login.levels import COMPOSE, LEVELS, READONLY
from sheets_followup.login.token_file import read_token, write_token
from sheets_followup.session.allowed import Meter
from sheets_followup.session.door import Door
from sheets_followup.session.retrying import Retries
from sheets_followup.session.roots import Roots
from tests.google import ME, Google

Fields = list[tuple[str, str]]


class Form(HTMLParser):
    """The fields of the consent page as a browser would send them, all boxes ticked."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: Fields = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "input":
            self.fields.append((found["name"], found["value"]))
        if tag == "option" and not any(name == "account" for name, _ in self.fields):
            self.fields.append(("account", found["value"]))


@pytest.fixture
def google() -> Iterator[Google]:
    with Google() as google:
        yield google


def agreeing(change: Callable[[Fields], Fields]) -> Callable[[str], None]:
    """A person who fills in the page, and a browser that follows to our port."""

    def go(page: str) -> None:
        shown = requests.get(page, timeout=10)
        parts = urlsplit(page)
        fields = change([*Form(shown.text).fields, ("decision", "allow")])
        address = f"{parts.scheme}://{parts.netloc}/o/oauth2/v2/auth/consent"
        requests.post(address, data=fields, timeout=10)

    return lambda page: threading.Thread(target=go, args=(page,), daemon=True).start()


def enter(google: Google, path: Path, change: Callable[[Fields], Fields] = lambda f: f) -> Door:
    """Logs in and returns a door with that login."""
    roots = Roots.configured(google.roots)
    file = path.with_name("client.json")
    path.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(google.world.logins.client_file(google.client, google.url)))
    door, level = Door(roots), LEVELS["watch"]
    now = google.world.clock.seconds
    log_in(door, read_client(file), path, level, Browser(agreeing(change)), account=ME, now=now)
    return Door(roots, UserGrant(path, now=now), retries=Retries(sleep=lambda _: None))


def test_login_draft_and_logout(google: Google, path: Path) -> None:
    door = enter(google, path)
    assert read_token(path).account == ME
    draft = door.ask("drafts.create", body={"message": {"raw": "U3ViamVjdDogeA0KDQp4"}})
    found = door.ask("drafts.get", str(draft["id"]), query={"format": "minimal"})
    assert found["id"] == draft["id"]
    assert log_out(Door(door.roots), path) is True
    with pytest.raises(LoginNeeded):
        Door(door.roots, UserGrant(path)).ask("profile")
    google.assert_clean()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda f: [pair for pair in f if pair[1] != READONLY], "read the mailbox"),
        (lambda f: [pair for pair in f if pair[1] != COMPOSE], "write drafts"),
        (lambda f: [*f[:-1], ("decision", "deny")], "without agreeing"),
    ],
)
def test_what_the_person_does_not_allow(
    google: Google, path: Path, change: Callable[[Fields], Fields], words: str
) -> None:
    with pytest.raises(LoginNeeded, match=words):
        enter(google, path, change)
    assert not path.exists()


def test_another_account_is_not_taken(google: Google, path: Path) -> None:
    google.world.add_account("other@gmail.com")
    with pytest.raises(LoginNeeded, match=f"other@gmail.com, and the drafts belong to {ME}"):
        enter(google, path, lambda f: [*f, ("account", "other@gmail.com")])


def test_a_login_lasts_beyond_its_access_token(google: Google, path: Path) -> None:
    door = enter(google, path)
    google.clock.advance(2 * 3600)
    assert door.ask("profile")["emailAddress"] == ME
    assert google.requests("oauth.token") == 2


@pytest.mark.parametrize(
    ("days", "testing", "dead", "cause"),
    [
        (7.1, True, "", "testing"),
        (3, False, "revoked", "invalid_grant"),
        (1, False, "rapt", "invalid_rapt"),
    ],
)
def test_how_logins_end(
    google: Google, path: Path, days: float, testing: bool, dead: str, cause: str
) -> None:
    google.client.testing = testing
    door = enter(google, path)
    for grant in google.world.logins.refresh.values():
        grant.dead = dead
    google.clock.advance(days * DAY)
    before = path.read_bytes()
    with pytest.raises(LoginNeeded) as raised:
        door.ask("profile")
    assert raised.value.message == CAUSES[cause].message
    assert path.read_bytes() == before


def test_the_pacer_keeps_below_the_emulator_s_quotas(google: Google, path: Path) -> None:
    """The emulator refuses with 429 in any rolling minute; with its own clock there is none."""
    door = enter(google, path)
    clock = google.clock
    clock.advance(61)  # the login asked through a door of its own
    waits: list[float] = []

    def sleep(seconds: float) -> None:
        waits.append(seconds)
        clock.advance(seconds)

    retries = Retries(attempts=1, clock=clock.seconds, sleep=sleep)
    paced = Door(door.roots, door.grant, retries=retries)
    for _ in range(350):
        paced.ask("drafts.list", query={"maxResults": 1})
    draft = paced.ask("drafts.create", body={"message": {"raw": "U3ViamVjdDogeA0KDQp4"}})
    for _ in range(310):
        paced.ask("drafts.get", str(draft["id"]), query={"format": "minimal"})
    assert waits, "8,000 units do not fit into a minute"
    assert paced.pacer.usage.gmail_units == 350 * 5 + 10 + 310 * 20
    unpaced = Door(door.roots, door.grant, retries=replace(retries, sleep=lambda _: None))
    unpaced.pacer._quotas = {Meter.SHEETS_READ: 60}  # the test would show nothing otherwise

    def ask_often() -> None:
        for _ in range(310):
            unpaced.ask("drafts.get", str(draft["id"]), query={"format": "minimal"})

    with pytest.raises(FollowupError, match="too much"):
        ask_often()


def test_a_token_from_the_file_is_no_use_elsewhere(google: Google, path: Path) -> None:
    """Whatever address stands in a client file, the token goes to the configured root alone."""
    door = enter(google, path)
    write_token(path, replace(read_token(path), access="stale", expires=0.0))
    assert door.ask("profile")["emailAddress"] == ME
