"""The emulator without a socket: what a door asks is answered in the same thread, in no time.

The request is checked and carried out by the emulator's own code; only the bytes on the wire are
left out. A fault is played as what the door's transport would have seen of it. The tests of single
faults use the real wire.
"""

from __future__ import annotations

import io
from typing import Any
from urllib.parse import urlsplit

import requests
from urllib3.response import HTTPResponse

from sheets_followup.session.allowed import AllowList
from sheets_followup.session.door import Door
from tests.google import Google
from tests.google.answers import RefusalError
from tests.google.faults import Fault
from tests.google.server import CODES, Handler, _encoded
from tests.google.world import Operation


class _Asked(Handler):
    """One request, without the connection that a handler is made for."""

    def __init__(self, google: Google, request: requests.PreparedRequest) -> None:
        parts = urlsplit(str(request.url))
        body = request.body or b""
        content = body if isinstance(body, bytes) else body.encode()
        self.server = google._server
        self.command = str(request.method)
        self.path = parts.path + (f"?{parts.query}" if parts.query else "")
        self.headers: Any = {**request.headers, "Content-Length": str(len(content))}
        self.rfile = io.BytesIO(content)
        self.answer: requests.Response | requests.RequestException | None = None

    def reply(self, status: int, body: Any, headers: dict[str, str]) -> None:
        self.answer = _response(status, _encoded(body)[0], headers)

    def fail(self, operation: Operation, fault: Fault, content: bytes) -> None:
        kind = fault.kind
        if kind in CODES:
            reason = "userRateLimitExceeded" if kind == "403-rate" else None
            refusal = RefusalError(CODES[kind], "The emulator was asked to fail.", reason=reason)
            self.reply(CODES[kind], refusal.body("gmail"), {})
        elif kind == "html":
            self.answer = _response(200, b"<html><body>Sorry.</body></html>", {})
        elif kind == "bad-json":
            self.answer = _response(200, content[:-1] + b",]", {})
        elif kind == "truncated":
            self.answer = requests.ConnectionError("IncompleteRead")
        elif kind.startswith("timeout"):
            self.answer = requests.ReadTimeout("timed out")
        else:
            self.answer = requests.ConnectionError("Connection aborted.")


class StraightWire:
    """In the place of a door's transport."""

    def __init__(self, google: Google, allowed: AllowList) -> None:
        self.google, self.allowed = google, allowed

    def send(self, request: requests.PreparedRequest, *, timeout: object) -> requests.Response:
        self.allowed.check(str(request.method), str(request.url), request.headers)
        asked = _Asked(self.google, request)
        asked._any()
        assert asked.answer is not None
        if isinstance(asked.answer, requests.RequestException):
            raise asked.answer
        return asked.answer


def straighten(door: Door, google: Google) -> Door:
    """The door, asking the emulator without a socket."""
    if not isinstance(door._wire, StraightWire):
        door._wire = StraightWire(google, door.allowed)  # type: ignore[assignment]
    return door


def _response(status: int, raw: bytes, headers: dict[str, str]) -> requests.Response:
    response = requests.Response()
    response.status_code = status
    response.headers.update({"Content-Type": "application/json; charset=UTF-8", **headers})
    response.raw = HTTPResponse(io.BytesIO(raw), preload_content=False, status=status)
    return response
