"""The login server's addresses: /o/oauth2/v2/auth, /token, /revoke, and who a token belongs to."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, parse_qsl, unquote

from .calls import Raw
from .oauth import OAuthError

if TYPE_CHECKING:
    from .server import Server
    from .world import Operation

TOKEN_PATHS = ("/token", "/oauth2/v4/token", "/o/oauth2/token")
AUTH_PATHS = ("/o/oauth2/v2/auth", "/o/oauth2/auth")
HTML = "text/html; charset=utf-8"


def _basic(header: str | None) -> dict[str, str]:
    """The client of an HTTP Basic header, which is as good as one in the form."""
    if not header or not header.startswith("Basic "):
        return {}
    name, _, secret = base64.b64decode(header[6:]).decode().partition(":")
    return {"client_id": unquote(name), "client_secret": unquote(secret)}


class LoginPages:
    """What a request handler mixes in to play accounts.google.com."""

    server: Server
    command: str
    headers: Any

    def login(
        self, operation: Operation, path: str, query: dict[str, list[str]], content: bytes
    ) -> bool:
        """Serves the request when it is the login server's, and says whether it was."""
        form = content.decode("utf-8", "replace")
        act = None
        if path in AUTH_PATHS and self.command == "GET":
            operation.endpoint = "oauth.consent"
            plain = {key: values[-1] for key, values in query.items()}
            act = lambda: self._page(plain)  # noqa: E731
        elif path == "/o/oauth2/v2/auth/consent" and self.command == "POST":
            operation.endpoint = "oauth.decide"
            act = lambda: self._decided(form)  # noqa: E731
        elif path in TOKEN_PATHS and self.command == "POST":
            operation.endpoint = "oauth.token"
            act = lambda: self._token(operation, form)  # noqa: E731
        elif path in ("/revoke", "/o/oauth2/revoke") and self.command == "POST":
            operation.endpoint = "oauth.revoke"
            given = form or f"token={query.get('token', [''])[-1]}"
            act = lambda: self._revoke(operation, given)  # noqa: E731
        elif path in ("/oauth2/v3/userinfo", "/oauth2/v2/userinfo") and self.command == "GET":
            operation.endpoint = "oauth.userinfo"
            act = self._userinfo
        if act is None:
            return False
        self.meet(operation, act)
        return True

    def meet(self, operation: Operation, act: Any) -> None:
        """Answers, or fails as planned."""
        raise NotImplementedError

    def _page(self, query: dict[str, str]) -> tuple[int, Any, dict[str, str]]:
        logins = self.server.world.logins
        with self.server.world.lock:
            problem = logins.problem(query)
            if problem:
                return 400, Raw(f"<h1>Access blocked</h1><p>{problem}</p>".encode(), HTML), {}
            return 200, Raw(logins.page(query).encode(), HTML), {}

    def _decided(self, form: str) -> tuple[int, Any, dict[str, str]]:
        with self.server.world.lock:
            target = self.server.world.logins.decide(parse_qs(form, keep_blank_values=True))
        return 302, Raw(b"", HTML), {"Location": target}

    def _token(self, operation: Operation, form: str) -> tuple[int, Any, dict[str, str]]:
        with self.server.world.lock:
            try:
                fields = {**_basic(self.headers.get("Authorization")), **dict(parse_qsl(form))}
                answer = self.server.world.logins.token(fields)
            except OAuthError as error:
                return error.code, error.body, {}
        operation.committed = True
        return 200, answer, {"Cache-Control": "no-store"}

    def _revoke(self, operation: Operation, form: str) -> tuple[int, Any, dict[str, str]]:
        with self.server.world.lock:
            try:
                self.server.world.logins.revoke(dict(parse_qsl(form)).get("token", ""))
            except OAuthError as error:
                return error.code, error.body, {}
        operation.committed = True
        return 200, {}, {}

    def _userinfo(self) -> tuple[int, Any, dict[str, str]]:
        with self.server.world.lock:
            token = (self.headers.get("Authorization") or "")[7:]
            grant = self.server.world.logins.who(token)
        if grant is None:
            return 401, {"error": "invalid_request", "error_description": "Invalid Credentials"}, {}
        return 200, {"email": grant.user, "email_verified": True, "sub": grant.user}, {}
