"""F18: twelve canaries, every command with ``--verbose``, requests that fail: none comes out.

What a person asked to see may stand in the answer (``plan`` shows names, ``preview`` a letter). A
secret stands nowhere; a name, an address, a text of theirs stands in no log, no traceback, no
message about a failure, no event of the journal, and no line of the log in the sheet.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from sheets_followup.cli.errors import run
from sheets_followup.cli.group import program
from sheets_followup.login.levels import COMPOSE, DRIVE_FILE, READONLY, SPREADSHEETS
from sheets_followup.login.token_file import Token, write_token
from sheets_followup.session.retrying import Retries
from tests.google import ME, Google
from tests.session.test_redaction import Collected, collected
from tests.terminal import ROOT

__all__ = ["collected"]

#: Nowhere, whatever happens.
SECRETS = {
    "access token": "ya29.CANARY-access",
    "refresh token": "1//CANARY-refresh",
    "client secret": "GOCSPX-CANARY",
}
#: Only where the person asked to see it.
PRIVATE = {
    "company": "Canaryworks Ltd",
    "role": "Canary keeper",
    "name": "Canaria Roe",
    "address": "canaria.roe@canaryworks.example",
    "topic": "the yellow birds in the mine",
    "gap": "forgot how canaries sing",
    "template": "kanarienvogel",
    "subject of a mail": "Feathers and seeds",
    "text of a mail": "the cage was left open",
}
HEADER = ["Company", "Role", "Interview date", "Interviewers", "Topics", "Gap"]
NOW = ["--now", "2026-03-02T18:00:00+00:00"]

Output = pytest.CaptureFixture[str]


class Place(NamedTuple):
    """A folder with a configuration, a login and templates, and a sheet and a mailbox behind it."""

    folder: Path
    google: Google
    key: str

    def run(self, *args: str) -> int:
        config = str(self.folder / "config.toml")
        return run(program, [*args, "--config", config, "--verbose"])


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    at_once = partial(Retries, attempts=2, sleep=lambda _: None)
    for module in ("door", "retrying"):
        monkeypatch.setattr(f"sheets_followup.session.{module}.Retries", at_once)
    with Google(quotas=False) as google:
        yield laid(tmp_path, google)
        google.assert_clean()


def laid(folder: Path, google: Google) -> Place:
    """Every canary in its place."""
    google.client.secret = SECRETS["client secret"]
    logins = google.world.logins
    answer = google.login(COMPOSE, READONLY, SPREADSHEETS, DRIVE_FILE)
    logins.access[SECRETS["access token"]] = logins.access.pop(answer["access_token"])
    logins.refresh[SECRETS["refresh token"]] = logins.refresh.pop(answer["refresh_token"])
    (folder / "client.json").write_text(json.dumps(google.client_file()))
    token = Token(
        client_id=google.client.id,
        client_secret=google.client.secret,
        refresh=SECRETS["refresh token"],
        access=SECRETS["access token"],
        expires=time.time() + 3000,
        scopes=(COMPOSE, READONLY, SPREADSHEETS),
        level="watch",
        agreed=time.time(),
        account=ME,
    )
    write_token(folder / "google-login.json", token)
    shipped = ROOT / "templates" / "en" / "formal" / "thank_you.md.j2"
    own = folder / "templates" / "en" / "formal"
    own.mkdir(parents=True)
    (own / shipped.name).write_text(
        shipped.read_text("utf-8") + "{# " + PRIVATE["template"] + " #}", "utf-8"
    )
    roots = "".join(f'{name} = "{root}"\n' for name, root in google.roots.items())
    (folder / "config.toml").write_text(
        f'[me]\nname = "Jo Seeker"\nemail = "{ME}"\n[defaults]\ntemplates = "templates"\n'
        f'[google]\nclient_file = "client.json"\n{roots}'
    )
    person = f"{PRIVATE['name']} <{PRIVATE['address']}>"
    row = [PRIVATE["company"], PRIVATE["role"], "2026-03-02 10:00", person]
    rows: list[list[object]] = [[*HEADER], [*row, PRIVATE["topic"], PRIVATE["gap"]]]
    sheet = google.new_sheet(rows=rows, zone="Etc/UTC")
    google.mail().receive(
        f"{PRIVATE['name']} <{PRIVATE['address']}>",
        PRIVATE["subject of a mail"],
        PRIVATE["text of a mail"],
    )
    return Place(folder, google, sheet.id)


def hits(text: str, canaries: dict[str, str]) -> list[str]:
    return [name for name, canary in canaries.items() if canary in text]


COMMANDS = [
    ["check", "SHEET", *NOW],
    ["init", "SHEET", *NOW],
    ["plan", "SHEET", *NOW],
    ["preview", "SHEET", *NOW],
    ["explain", "SHEET", "--row", "2", *NOW],
    ["sync", "SHEET", *NOW],
    ["sync", "SHEET", *NOW],
    ["log", "SHEET", *NOW],
    ["sent", "SHEET", "--row", "2", *NOW],
    ["undo", "SHEET", *NOW],
    ["clean", "SHEET", *NOW],
    ["doctor", "SHEET", *NOW],
    ["share", "SHEET", "coach@opal.example", *NOW],
]


def command(words: list[str], place: Place) -> list[str]:
    return [f"gsheet:{place.key}" if word == "SHEET" else word for word in words]


def test_there_are_twelve() -> None:
    assert len(SECRETS) + len(PRIVATE) == 12


def test_every_command_keeps_them_back(
    place: Place, collected: Collected, capfd: pytest.CaptureFixture[str]
) -> None:
    codes = {}
    shown = ""
    for words in COMMANDS:
        codes[words[0]] = place.run(*command(words, place))
        told = capfd.readouterr()
        shown += told.out
        assert hits(told.out + told.err, SECRETS) == [], words[0]
    assert codes.pop("share") == 1, "this login may not share"
    assert set(codes.values()) == {0}, codes
    assert {"company", "name", "topic"} <= set(hits(shown, PRIVATE)), "they were in the runs"
    assert place.google.requests("gmail.users.drafts.update") > 0, "and in a draft"
    logs = "\n".join(collected.lines)
    assert any("sheets_followup.session" in line for line in collected.lines)
    assert hits(logs, SECRETS | PRIVATE) == []


def test_what_the_program_keeps_holds_no_secret_and_its_events_nothing(place: Place) -> None:
    for words in COMMANDS[:6]:
        place.run(*command(words, place))
    kept = [path for path in place.folder.rglob("*") if path.is_file()]
    allowed = {"google-login.json", "client.json"}
    (journal,) = [path for path in kept if path.suffix == ".db"]
    for path in kept:
        found = hits(path.read_bytes().decode("utf-8", "replace"), SECRETS)
        assert found == [] or path.name in allowed, path.name
    with sqlite3.connect(journal) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master")]
        events = list(database.execute("SELECT * FROM events"))
    database.close()
    assert "events" in tables
    assert events
    assert hits(repr(events), SECRETS | PRIVATE) == []
    log = next(tab for tab in place.google.world.books[place.key].tabs if tab.id != 0)
    lines = repr(place.google.sheet(place.key).values(f"'{log.title}'!A1:ZZ"))
    assert hits(lines, SECRETS | PRIVATE) == []
    assert "thank_you" in lines


FAULTS = [
    ("sheets.spreadsheets.get", "403-rate"),
    ("sheets.spreadsheets.values.batchGetByDataFilter", "html"),
    ("sheets.spreadsheets.values.batchUpdateByDataFilter", "500"),
    ("sheets.spreadsheets.batchUpdate", "truncated"),
    ("gmail.users.getProfile", "bad-json"),
    ("gmail.users.drafts.create", "close-after"),
    ("gmail.users.drafts.update", "reset-after"),
]


@pytest.mark.parametrize(("endpoint", "kind"), FAULTS)
def test_a_request_that_fails_tells_nothing(
    place: Place,
    collected: Collected,
    capfd: pytest.CaptureFixture[str],
    endpoint: str,
    kind: str,
) -> None:
    place.google.world.faults.plan(endpoint, kind, times=None)
    codes = [place.run(*command(words, place)) for words in (COMMANDS[1], COMMANDS[5])]
    told = capfd.readouterr()
    assert any(op.fault for op in place.google.world.history), codes
    assert hits(told.out + told.err, SECRETS) == []
    errors = "\n".join(line for line in told.err.splitlines() if line.startswith(("error", "hint")))
    assert hits(errors + "\n".join(collected.lines), SECRETS | PRIVATE) == []


@pytest.mark.parametrize("words", [COMMANDS[2], COMMANDS[5]], ids=["plan", "sync"])
def test_a_bug_shows_where_and_not_of_whom(
    place: Place,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
) -> None:
    def bug(*_: object, **__: object) -> None:
        everything = dict(SECRETS | PRIVATE)  # also a local of the frame
        raise RuntimeError(repr(everything))

    monkeypatch.setattr("sheets_followup.desk.make_plan", bug)
    assert place.run(*command(words, place)) == 1
    told = capfd.readouterr()
    assert "this is a bug of the program: RuntimeError" in told.err
    assert "test_leaks.py" in told.err, "a traceback was asked for and is there"
    assert hits(told.out + told.err, SECRETS | PRIVATE) == []


def test_the_recordings_hold_no_secret() -> None:
    folder = ROOT / "cassettes"
    if not folder.is_dir():
        pytest.skip("there are no recordings yet")
    marks = {mark: mark for mark in ("ya29.", "1//", "GOCSPX-", "Bearer ey", "client_secret=G")}
    files = [path for path in folder.rglob("*") if path.suffix in (".yaml", ".yml", ".json")]
    assert files
    for path in files:
        assert hits(path.read_text("utf-8"), marks) == [], path.name
