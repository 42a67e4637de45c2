"""Google's login as far as the flow needs it: a consent page, codes with PKCE, tokens, an end."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlencode, urlsplit

import requests

CLIENT = {"client_id": "client-1.apps.example", "client_secret": "client-secret-1"}


class LoginService(ThreadingHTTPServer):
    """What it does is set on it; what it was asked stands in ``asked``."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.account = "me@example.org"
        #: What the person does on the page: agree, or the error word that it comes back with.
        self.decision = "agree"
        self.untick: tuple[str, ...] = ()
        self.add: tuple[str, ...] = ()
        self.lasting = True
        self.lifetime: int | None = None
        #: The answer to a refresh, where it is not to be a new token.
        self.refusal: tuple[int, Mapping[str, str]] | None = None
        self.codes: dict[str, dict[str, str]] = {}
        self.refreshes: list[str] = []
        self.accesses: list[str] = []
        self.revoked: list[str] = []
        self.asked: list[tuple[str, Mapping[str, str]]] = []

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is a part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    server: LoginService

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        query = dict(parse_qsl(parts.query))
        self.server.asked.append((parts.path, query))
        if parts.path == "/o/oauth2/v2/auth":
            self.consent(query)
        elif parts.path == "/gmail/v1/users/me/profile":
            bearer = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
            good = bearer in self.server.accesses
            self.answer(200 if good else 401, {"emailAddress": self.server.account} if good else {})
        else:
            self.answer(404, {})

    def do_POST(self) -> None:
        form = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        self.server.asked.append((self.path, form))
        if self.path == "/revoke":
            known = form["token"] in self.server.refreshes
            self.server.revoked.append(form["token"])
            self.answer(200 if known else 400, {} if known else {"error": "invalid_token"})
        elif form["grant_type"] == "authorization_code":
            self.exchange(form)
        else:
            self.refresh(form)

    def consent(self, query: dict[str, str]) -> None:
        assert query["client_id"] == CLIENT["client_id"]
        assert query["code_challenge_method"] == "S256"
        back = {"state": query["state"]}
        if self.server.decision == "agree":
            code = f"code-{len(self.server.codes)}"
            self.server.codes[code] = query
            back |= {"code": code, "scope": query["scope"]}
        else:
            back |= {"error": self.server.decision}
        self.send_response(302)
        self.send_header("Location", f"{query['redirect_uri']}?{urlencode(back)}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def exchange(self, form: dict[str, str]) -> None:
        asked = self.server.codes.pop(form["code"], None)
        digest = hashlib.sha256(form["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        right = (
            asked is not None
            and challenge == asked["code_challenge"]
            and form["redirect_uri"] == asked["redirect_uri"]
            and form["client_secret"] == CLIENT["client_secret"]
        )
        if asked is None or not right:
            self.answer(
                400, {"error": "invalid_grant", "error_description": "Malformed auth code."}
            )
            return
        scopes = [each for each in asked["scope"].split() if each not in self.server.untick]
        answer = self.new_access() | {"scope": " ".join([*scopes, *self.server.add])}
        if self.server.lasting:
            self.server.refreshes.append(f"refresh-{len(self.server.refreshes)}")
            answer["refresh_token"] = self.server.refreshes[-1]
        if self.server.lifetime is not None:
            answer["refresh_token_expires_in"] = self.server.lifetime
        self.answer(200, answer)

    def refresh(self, form: dict[str, str]) -> None:
        if self.server.refusal is not None:
            self.answer(*self.server.refusal)
        elif form["refresh_token"] in self.server.refreshes:
            self.answer(200, self.new_access())
        else:
            self.answer(400, {"error": "invalid_grant", "error_description": "Bad Request"})

    def new_access(self) -> dict[str, object]:
        self.server.accesses.append(f"access-{len(self.server.accesses)}")
        return {
            "access_token": self.server.accesses[-1],
            "expires_in": 3599,
            "token_type": "Bearer",
        }

    def answer(self, status: int, body: Mapping[str, object]) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Silence."""


@contextlib.contextmanager
def running() -> Iterator[LoginService]:
    with LoginService() as service:
        thread = threading.Thread(target=service.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield service
        service.shutdown()
        thread.join(5)


class Person:
    """Follows the page's redirects in a thread, as a browser does, and keeps what it was shown."""

    def __init__(self) -> None:
        self.pages: list[str] = []
        self.shown: list[requests.Response] = []
        self.thread: threading.Thread | None = None

    def open(self, page: str) -> None:
        self.pages.append(page)
        self.thread = threading.Thread(target=self._go, args=(page,), daemon=True)
        self.thread.start()

    def _go(self, page: str) -> None:
        with requests.Session() as browser:
            browser.trust_env = False
            self.shown.append(browser.get(page, timeout=10))

    def rest(self) -> None:
        assert self.thread is not None
        self.thread.join(10)
