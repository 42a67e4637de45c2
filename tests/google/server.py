"""The HTTP side: one loopback port that plays sheets, drive, gmail and the login server."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
import time
import traceback
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from . import discovery, masks
from .answers import Json, RefusalError, api_off
from .calls import Call, Endpoint, Raw
from .drive import ENDPOINTS as DRIVE
from .drive_content import ENDPOINTS as CONTENT
from .faults import Fault
from .gmail import ENDPOINTS as GMAIL
from .gmail_account import ENDPOINTS as GMAIL_ACCOUNT
from .login_pages import LoginPages
from .questions import check_fields, check_query
from .sharing import ENDPOINTS as SHARING
from .sheets import ENDPOINTS as SHEETS
from .sheets_values import ENDPOINTS as VALUES
from .upload import serve_upload
from .violations import forbidden
from .world import NOBODY, Operation, World

ENDPOINTS: dict[str, Endpoint] = {
    **SHEETS,
    **VALUES,
    **DRIVE,
    **CONTENT,
    **SHARING,
    **GMAIL,
    **GMAIL_ACCOUNT,
}
CODES = {"429": 429, "500": 500, "502": 502, "503": 503, "401": 401, "403-rate": 403}
UNKNOWN_TOKEN = (
    "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie "
    "or other valid authentication credential. "
    "See https://developers.google.com/identity/sign-in/web/devconsole-project."
)


class Server(ThreadingHTTPServer):
    """Listens on 127.0.0.1, on a free port."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, world: World, *, latency: float, strict: bool, user: str, port: int) -> None:
        self.world, self.latency, self.strict, self.user = world, latency, strict, user
        self.stopping = threading.Event()
        super().__init__(("127.0.0.1", port), Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is no error here."""


class Handler(LoginPages, BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server_version = "ESF"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1
    _due = 0.0
    server: Server

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed; the history keeps everything."""

    def _any(self) -> None:
        world = self.server.world
        self._due = time.monotonic() + self.server.latency
        length = int(self.headers.get("Content-Length") or 0)
        content = self.rfile.read(length) if length else b""
        split = urlsplit(self.path)
        query = parse_qs(split.query, keep_blank_values=True)
        with world.lock:
            operation = Operation(
                len(world.history), world.now(), "", "", self.command, split.path, query, None
            )
            world.history.append(operation)
            if why := forbidden(self.command, self.path, self.headers):
                world.violations.append(f"{why}: {self.command} {self.path}")
        if self.login(operation, split.path, query, content):
            return
        found = discovery.match(self.command, split.path)
        operation.endpoint = found[0].id if found else "unknown"
        self._hooks("before", operation)

        def act() -> tuple[int, Any, dict[str, str]]:
            answer = self._answered(operation, found, query, content)
            # Before the client has its answer: what it does next comes after the hook.
            self._hooks("after", operation)
            return answer

        self.meet(operation, act)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _any  # noqa: N815

    def _hooks(self, when: str, operation: Operation) -> None:
        for hook in list(self.server.world.between):
            try:
                hook(when, operation.endpoint)
            except Exception as error:  # noqa: BLE001
                # It runs in a thread where nobody would see it.
                self.server.world.bugs.append(f"hook at {operation.endpoint}: {error!r}")

    def meet(
        self, operation: Operation, act: Callable[[], tuple[int, Any, dict[str, str]]]
    ) -> None:
        """Answers a request, or lets it meet its planned fault before or after the commit."""
        fault = self.server.world.faults.due(operation.endpoint)
        if fault is not None:
            operation.fault = fault.kind
            if fault.when == "before":
                self._wait()
                self.fail(operation, fault, b"")
                return
        status, body, headers = act()
        self._wait()
        if fault is not None:
            self.fail(operation, fault, _encoded(body)[0])
            return
        operation.status = status
        self.reply(status, body, headers)

    def _wait(self) -> None:
        """Until a request has taken its latency; what the emulator itself needs is within it."""
        if (left := self._due - time.monotonic()) > 0:
            time.sleep(left)

    def _answered(
        self,
        operation: Operation,
        found: tuple[discovery.Method, dict[str, str]] | None,
        query: dict[str, list[str]],
        content: bytes,
    ) -> tuple[int, Any, dict[str, str]]:
        world = self.server.world
        api = found[0].api if found else discovery.api_of(operation.path)
        try:
            with world.lock:
                world.begin()
                user, client, scopes = self._person(found[0] if found else None)
                operation.user = user
                if found is None:
                    served = serve_upload(world, operation, user, client, content)
                    if served is not None:
                        return 200, served, {}
                    raise RefusalError(501, f"The emulator does not serve {operation.path}.")
                answer = self._served(operation, found, (user, client, scopes), query, content)
        except RefusalError as refusal:
            with world.lock:
                world.rollback()
            operation.answer = refusal.body(api)
            return refusal.code, refusal.body(api), refusal.headers
        except Exception as error:  # noqa: BLE001
            # A fault of the emulator itself must not look like one of Google's.
            with world.lock:
                world.rollback()
                world.bugs.append(f"{operation.method} {operation.path}: {error!r}")
                traceback.print_exc()
            return 500, RefusalError(500, f"Emulator bug: {error!r}").body(api), {}
        operation.committed = True
        operation.answer = None if isinstance(answer, Raw) else answer
        return (204 if answer is None else 200), answer, {}

    def _person(self, method: discovery.Method | None) -> tuple[str, str, frozenset[str]]:
        world = self.server.world
        header = self.headers.get("Authorization") or ""
        grant = world.logins.who(header[7:]) if header.startswith("Bearer ") else None
        if grant is None and not self.server.strict:
            return self.server.user, NOBODY, frozenset()
        if grant is None:
            raise RefusalError(
                401,
                UNKNOWN_TOKEN,
                headers={
                    "WWW-Authenticate": 'Bearer realm="https://accounts.google.com/", '
                    'error="invalid_token"'
                },
            )
        scopes = frozenset(grant.scopes)
        if method is not None and (api := method.id.partition(".")[0]) in world.facts.disabled_apis:
            raise api_off(api)
        if method is not None and not scopes & method.scopes:
            raise RefusalError(
                403,
                "Request had insufficient authentication scopes.",
                reason="insufficientPermissions",
                details=[
                    {
                        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                        "reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
                        "domain": "googleapis.com",
                        "metadata": {"method": method.id},
                    }
                ],
            )
        return grant.user, grant.client, scopes

    def _served(
        self,
        operation: Operation,
        found: tuple[discovery.Method, dict[str, str]],
        person: tuple[str, str, frozenset[str]],
        query: dict[str, list[str]],
        content: bytes,
    ) -> Any:
        method, path = found
        world = self.server.world
        endpoint = ENDPOINTS.get(method.id)
        if endpoint is None:
            raise RefusalError(501, f"The emulator does not serve {method.id}.")
        try:
            body = json.loads(content) if content else None
        except ValueError as error:
            raise RefusalError(400, "Invalid JSON payload received.") from error
        operation.body = body
        check_query(method, query)
        discovery.check_body(method, body)
        check_fields(method, "".join(query.get("fields", [""])[-1:]))
        if world.quotas is not None:
            world.quotas.spend(method, person[0], world.clock.seconds())
        call = Call(world, method.id, *person, path, query, body or {})
        answer = endpoint(call)
        if not isinstance(answer, Raw):
            discovery.check_answer(method, answer)
            if answer is not None and (fields := call.one("fields", "")):
                answer = masks.apply(masks.parse(fields), answer)
        return answer

    def reply(self, status: int, body: Any, headers: dict[str, str]) -> None:
        """Writes an answer in one packet."""
        content, kind = _encoded(body)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)
        self.wfile.flush()

    def fail(self, operation: Operation, fault: Fault, content: bytes) -> None:
        """Plays a fault to the client."""
        kind = fault.kind
        if kind in CODES:
            code = CODES[kind]
            reason = "userRateLimitExceeded" if kind == "403-rate" else None
            refusal = RefusalError(code, "The emulator was asked to fail.", reason=reason)
            retry = {"Retry-After": str(fault.retry_after)} if fault.retry_after else {}
            operation.status = code
            self.reply(code, refusal.body(discovery.api_of(operation.path)), retry)
        elif kind == "html":
            operation.status = 200
            self.reply(200, Raw(b"<html><body>Sorry.</body></html>", "text/html"), {})
        elif kind == "bad-json":
            operation.status = 200
            self.reply(200, Raw(content[:-1] + b",]", "application/json; charset=UTF-8"), {})
        elif kind == "truncated":
            self.send_response(200)
            self.send_header("Content-Type", "application/json; charset=UTF-8")
            self.send_header("Content-Length", str(len(content) + 1))
            self.end_headers()
            self.wfile.write(content[: len(content) // 2])
            self._drop(reset=False)
        else:
            if kind.startswith("timeout"):
                self.server.stopping.wait(self.server.world.facts.hang)
            self._drop(reset=kind.startswith("reset"))

    def _drop(self, *, reset: bool) -> None:
        with contextlib.suppress(OSError):
            self.wfile.flush()
            if reset:
                linger = struct.pack("ii", 1, 0)
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            else:
                self.connection.shutdown(socket.SHUT_RDWR)
        self.close_connection = True


def _encoded(body: Any) -> tuple[bytes, str]:
    if isinstance(body, Raw):
        return body.content, body.type
    if body is None:
        return b"", "application/json; charset=UTF-8"
    text: Json | str = body
    return (
        json.dumps(text, ensure_ascii=False, separators=(",", ":")).encode(),
        "application/json; charset=UTF-8",
    )
