"""The story played back: no server runs, and whatever would open a connection is refused."""

from __future__ import annotations

import itertools
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from unittest.mock import patch
from urllib.parse import parse_qsl, urlencode, urlsplit

from sheets_followup.session.retrying import Retries
from tools.cassettes.scrub import CAST
from tools.cassettes.story import STEPS, Outcome, Story
from tools.cassettes.tape import FOLDER, tape


class Connected(AssertionError):
    """Something asked for a connection."""


def played(machine: Path, folder: Path = FOLDER) -> Iterator[tuple[str, Outcome]]:
    """Each step of the story on an empty machine, with what came of it."""
    client = {"installed": {"client_id": "CLIENT", "client_secret": "CLIENT-SECRET"}}
    story = Story(
        machine,
        sheet=CAST["sheet"],
        coach=CAST["coach"],
        client=client,
        roots={},
        person=_agrees,
    )
    for step in STEPS:
        with alone(), _in_no_time(), tape(step, folder=folder, names={}) as cassette:
            found = story.take(step)
            assert cassette.all_played, f"{step} asked less than was recorded: {found}"
        yield step, found


@contextmanager
def alone() -> Iterator[None]:
    """No connection to anywhere, and no name is looked up. The login's own port may be opened."""

    def refused(*_: object, **__: object) -> object:
        raise Connected("a connection was asked for")

    with (
        patch.object(socket.socket, "connect", refused),
        patch.object(socket.socket, "connect_ex", refused),
        patch.object(socket, "getaddrinfo", refused),
        patch.object(socket, "create_connection", refused),
    ):
        yield


@contextmanager
def _in_no_time() -> Iterator[None]:
    """A machine under load would look once more at what it saw long ago; its clock stands."""
    ticks = itertools.count(1_000)
    standing = partial(Retries, clock=lambda: next(ticks) / 10_000, sleep=lambda seconds: None)
    with (
        patch("sheets_followup.session.door.Retries", standing),
        patch("sheets_followup.login.opening.Retries", standing),
    ):
        yield


def _agrees(page: str) -> str:
    asked = dict(parse_qsl(urlsplit(page).query))
    told = {"state": asked["state"], "code": "CODE", "scope": asked["scope"]}
    return f"{asked['redirect_uri']}?{urlencode(told)}"
