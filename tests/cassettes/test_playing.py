"""The cassettes played back: no server, no connection, and nothing that was not recorded."""

from __future__ import annotations

import copy
import json
import re
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests
import urllib3.connection
from vcr.errors import CannotOverwriteExistingCassetteException
from vcr.request import Request

from sheets_followup.session.door import Door
from sheets_followup.session.roots import Roots
from tools.cassettes.playing import Connected, alone, played
from tools.cassettes.scrub import CAST
from tools.cassettes.story import STEPS, Outcome
from tools.cassettes.tape import FOLDER, tape

OUTCOMES = json.loads((FOLDER / "outcomes.json").read_text("utf-8"))


def recorded() -> Iterator[tuple[str, Request]]:
    for step in STEPS:
        with tape(step, names={}) as cassette:
            yield from ((step, request) for request in cassette.requests)


REQUESTS = list(recorded())


def test_each_step_ends_as_it_was_recorded(tmp_path: Path) -> None:
    found = dict(played(tmp_path))
    assert found == {step: Outcome(**OUTCOMES[step]) for step in STEPS}
    assert all(outcome.code == 0 for outcome in found.values())


def test_the_second_sync_wrote_nothing() -> None:
    written = [
        request.path
        for step, request in REQUESTS
        if step == "sync-again"
        and request.method != "GET"
        and not request.path.endswith("ByDataFilter")
    ]
    assert written == []


def test_no_request_sends() -> None:
    assert not [request.path for _, request in REQUESTS if re.search(r"[/:]send\b", request.path)]


def _changed(value: object) -> object:
    """The same with its last leaf changed."""
    if isinstance(value, dict) and value:
        last = max(value)
        return {**value, last: _changed(value[last])}
    if isinstance(value, list) and value:
        return [*value[:-1], _changed(value[-1])]
    return [value, "and more"]


def _variants(request: Request) -> Iterator[tuple[str, Request]]:
    def variant(**changed: object) -> Request:
        found = copy.copy(request)
        for name, value in changed.items():
            setattr(found, name, value)
        return found

    yield "method", variant(method="PATCH")
    yield "path", variant(uri=request.uri.replace(request.path, request.path + "x"))
    mark = "&" if "?" in request.uri else "?"
    yield "query", variant(uri=f"{request.uri}{mark}alt=media")
    body = request.body.decode() if request.body else ""
    if body.startswith("{"):
        yield "body", variant(body=json.dumps(_changed(json.loads(body))))
    else:
        yield "body", variant(body=body + "&more=1")


@pytest.mark.parametrize("step", STEPS)
def test_a_changed_request_is_not_in_the_cassette(step: str) -> None:
    with tape(step, names={}) as cassette:
        assert len(cassette) > 1
        for request in cassette.requests:
            assert cassette.can_play_response_for(copy.copy(request))
            for what, changed in _variants(request):
                assert not cassette.can_play_response_for(changed), (what, request.uri)


class Known:
    """A login that is not asked for."""

    def token(self, door: Door) -> str:
        return "ACCESS"

    def renewed(self, door: Door, refused: str) -> str:
        raise AssertionError("the login was refused")


def test_a_changed_body_fails_where_it_is_asked() -> None:
    share = next(request for step, request in REQUESTS if request.path.endswith("/permissions")
                 and request.method == "POST")  # fmt: skip
    body = json.loads(share.body)
    query = {key: value for key, value in share.query if key != "alt"}
    with alone(), tape("share", names={}):
        door = Door(Roots(), Known())
        with pytest.raises(CannotOverwriteExistingCassetteException):
            door.ask(
                "permissions.create", CAST["sheet"], query=query, body={**body, "role": "writer"}
            )
        door.ask("permissions.create", CAST["sheet"], query=query, body=body)


@pytest.mark.parametrize(
    "connect",
    [
        lambda: requests.get("http://127.0.0.1:9/", timeout=1),
        lambda: socket.create_connection(("127.0.0.1", 9)),
        lambda: urllib3.connection.HTTPConnection("127.0.0.1", 9).connect(),
        lambda: socket.getaddrinfo("sheets.googleapis.com", 443),
    ],
    ids=["requests", "socket", "urllib3", "name"],
)
def test_a_connection_is_refused(connect: Callable[[], object]) -> None:
    with alone(), pytest.raises(Connected):
        connect()
