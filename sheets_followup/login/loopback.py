"""Where the browser comes back to after the consent: a free port of this machine, once.

It answers on 127.0.0.1 alone, takes one redirect that carries our ``state``, and shows everybody
else nothing: another page in the browser that guesses the port, or a name that is made to point
here, learns nothing and ends nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from hmac import compare_digest
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Self
from urllib.parse import parse_qsl, urlsplit

from sheets_followup.errors import LoginNeeded, TryAgain

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>sheets-followup</title>
<body style="font:18px/1.5 sans-serif;max-width:32em;margin:4em auto;padding:0 1em">
<h1 style="font-size:1.3em">{title}</h1><p>{text}</p></body></html>
"""
_DONE = (
    "You can close this page",
    "Back in the terminal, sheets-followup goes on, and says so if something was not allowed.",
)
_REFUSED = ("Nothing was allowed", "Back in the terminal it says what to do.")
_NOT_OURS = ("This is not the page you are looking for", "It does not belong to a login of now.")

Redirect = Mapping[str, str]


class Loopback:
    """A listener for one redirect; a context manager. ``port`` 0 is any free one.

    ``clock`` is monotonic seconds.
    """

    def __init__(
        self, state: str, *, port: int = 0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        try:
            self._server = _Server(("127.0.0.1", port), _Handler)
        except OSError as error:
            raise TryAgain(
                f"port {port} of this machine cannot be used: {error.strerror}",
                hint="leave --port out, and any free one is taken",
            ) from None
        self._server.state = state
        self._server.timeout = 0.2

    @property
    def port(self) -> int:
        """The port that was taken."""
        return int(self._server.server_port)

    @property
    def address(self) -> str:
        """Where Google is asked to send the browser."""
        return f"http://127.0.0.1:{self.port}/"

    def wait(self, seconds: float, pasted: Callable[[], str | None] = lambda: None) -> Redirect:
        """The redirect's parameters. Raises LoginNeeded when none came within ``seconds``.

        ``pasted`` is asked now and then for the address that the browser ended on, where it runs
        on another machine; None means nothing was pasted yet.
        """
        end = self._clock() + seconds
        while self._server.redirect is None:
            if self._clock() >= end:
                raise LoginNeeded(
                    f"nobody agreed on Google's page within {round(seconds / 60)} minutes",
                    hint="run sheets-followup login again; --no-browser prints the address",
                )
            self._server.handle_request()
            text = pasted()
            if text is not None:
                self._server.redirect = read_redirect(text, self._server.state)
        return self._server.redirect

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.server_close()


def read_redirect(address: str, state: str) -> Redirect:
    """The parameters of a redirect that somebody pasted. Raises LoginNeeded when it is not ours."""
    try:
        found = dict(parse_qsl(urlsplit(address.strip()).query))
    except ValueError:
        found = {}
    if not _is_ours(found, state):
        raise LoginNeeded(
            "what was pasted is not the address that this login ends on",
            hint="copy the whole address line of the browser, from http://127.0.0.1 to its end",
        )
    return found


def _is_ours(found: Redirect, state: str) -> bool:
    right = compare_digest(found.get("state", "").encode(), state.encode())
    return right and ("code" in found or "error" in found)


class _Server(HTTPServer):
    allow_reuse_address = False  # nobody else may take the port while we listen
    state = ""
    redirect: Redirect | None = None

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that went away is none of our business, and its address no line of a log."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = 5  # seconds for a connection that says nothing

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        try:
            found = dict(parse_qsl(parts.query, max_num_fields=20))
        except ValueError:
            found = {}
        here = self.headers.get("Host") == f"127.0.0.1:{self.server.server_port}"
        if not (here and parts.path == "/" and _is_ours(found, self.server.state)):
            self._show(404, _NOT_OURS)
            return
        self._show(200, _DONE if "code" in found else _REFUSED)
        self.server.redirect = found

    def _show(self, status: int, page: tuple[str, str]) -> None:
        data = _PAGE.format(title=page[0], text=page[1]).encode()
        self.send_response(status)
        for name, value in (
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Length", str(len(data))),
            ("Cache-Control", "no-store"),
            ("Referrer-Policy", "no-referrer"),
            ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"),
            ("Connection", "close"),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def version_string(self) -> str:
        return "sheets-followup"

    def log_message(self, format: str, *args: object) -> None:
        """The request line holds the code, so it is written nowhere."""
