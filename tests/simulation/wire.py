"""A wire to the emulator without sockets: the same handler, called in the same thread.

A search asks some thousands of times; the door, its table and its reading of answers are the
program's own, and only what lies between two sockets is left out.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import requests
from googleapiclient import discovery

from sheets_followup.login.opening import Doors
from sheets_followup.session.door import Door
from tests.google import Google
from tests.google.server import Handler, _encoded

_make_method = discovery.createMethod
_made: dict[str, tuple[str, Any]] = {}


def _made_once(name: str, description: Any, root: Any, schema: Any) -> tuple[str, Any]:
    """The library makes each method of each resource anew in every run; they are all the same."""
    key = f"{description['id']} {name}"
    if key not in _made:
        _made[key] = _make_method(name, description, root, schema)
    return _made[key]


class _Direct(Handler):
    """One request, answered into memory."""

    def __init__(self, google: Google, request: requests.PreparedRequest) -> None:
        # BaseHTTPRequestHandler's own reads from a socket at once.
        self.server = google._server
        self.command = request.method or "GET"
        self.path = request.path_url
        self.headers = request.headers  # they are case-insensitive as well
        content = request.body or b""
        self.rfile = io.BytesIO(content if isinstance(content, bytes) else str(content).encode())
        self.answer: tuple[int, bytes, dict[str, str]] = (500, b"", {})

    def reply(self, status: int, body: Any, headers: dict[str, str]) -> None:
        content, kind = _encoded(body)
        self.answer = (status, content, {"Content-Type": kind, **headers})


class _Raw(io.BytesIO):
    """The body as the door reads it."""

    def read(self, size: int | None = -1, *, decode_content: bool = True) -> bytes:
        return super().read(size)

    def release_conn(self) -> None:
        """There is no connection."""


def _prepared_once(door: Door) -> Callable[[requests.Request], requests.PreparedRequest]:
    """The same reading request is prepared once a search: a conversation is asked for daily."""
    prepare = door.prepare_request
    known: dict[tuple[object, ...], requests.PreparedRequest] = {}

    def prepared(request: requests.Request) -> requests.PreparedRequest:
        if request.method != "GET" or request.data or request.json or request.params:
            return prepare(request)
        key = (request.url, *(request.headers or {}).items())
        if key not in known:
            known[key] = prepare(request)
            known[key].headers.pop("Authorization", None)
        made = requests.PreparedRequest()
        made.__dict__.update(known[key].__dict__)
        made.headers = known[key].headers.copy()
        return made

    return prepared


def connect(doors: Doors, google: Google) -> None:
    """From now on these doors' everyday door asks the emulator directly."""
    discovery.createMethod = _made_once
    door = doors.everyday()
    wire = door._wire

    def send(request: requests.PreparedRequest, **_: object) -> requests.Response:
        wire._allowed.check(request.method or "", request.url or "", request.headers)
        handler = _Direct(google, request)
        handler._any()
        status, content, headers = handler.answer
        answer = requests.Response()
        answer.status_code, answer.raw = status, _Raw(content)
        answer.headers.update(headers)
        answer.url, answer.request = request.url or "", request
        return answer

    wire.send = send  # type: ignore[method-assign]
    door.prepare_request = _prepared_once(door)  # type: ignore[method-assign,assignment]
