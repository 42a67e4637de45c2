"""Google's login: a consent page, authorization codes with PKCE, tokens that expire and die."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from .answers import Json

if TYPE_CHECKING:
    from .world import World

LIFE = 3599
LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]", "::1"})
PICKABLE = "https://www.googleapis.com/auth/drive.file"


class OAuthError(Exception):
    """An error answer of the token endpoint."""

    def __init__(self, code: int, error: str, description: str, subtype: str = "") -> None:
        super().__init__(description)
        self.code = code
        self.body = {"error": error, "error_description": description}
        if subtype:
            self.body["error_subtype"] = subtype


@dataclass(slots=True)
class Client:
    """A registered OAuth client."""

    id: str
    secret: str
    testing: bool = False


@dataclass(slots=True)
class Grant:
    """What one person allowed one client."""

    user: str
    client: str
    scopes: tuple[str, ...]
    issued: float
    dead: str = ""  # why a refresh fails: "revoked", "rapt"; empty while it lives


@dataclass(slots=True)
class Code:
    """An authorization code, good once and for ten minutes."""

    grant: Grant
    redirect: str
    challenge: str
    method: str
    offline: bool
    issued: float


class Logins:
    """Clients, codes and tokens of the emulator."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.clients: dict[str, Client] = {}
        self.codes: dict[str, Code] = {}
        self.access: dict[str, tuple[Grant, float]] = {}
        self.refresh: dict[str, Grant] = {}
        self.revoked: list[str] = []

    def register(self, *, testing: bool = False) -> Client:
        """A new desktop client; a testing one's refresh tokens die after seven days."""
        key = f"{self.world.ids.number()}-{self.world.ids.word(32).lower()}"
        client = Client(f"{key}.apps.googleusercontent.com", self.world.ids.word(24), testing)
        self.clients[client.id] = client
        return client

    def client_file(self, client: Client, root: str) -> Json:
        """The client_secret.json that the Cloud console gives, with the emulator's addresses."""
        return {
            "installed": {
                "client_id": client.id,
                "client_secret": client.secret,
                "project_id": "emulated",
                "auth_uri": f"{root}/o/oauth2/v2/auth",
                "token_uri": f"{root}/token",
                "redirect_uris": ["http://localhost"],
            }
        }

    def issue(self, grant: Grant) -> str:
        """An access token for a grant."""
        token = f"ya29.{self.world.ids.word(60)}"
        self.access[token] = (grant, self.world.clock.seconds() + LIFE)
        return token

    def grant(self, user: str, client: str, scopes: tuple[str, ...]) -> tuple[Json, Grant]:
        """A finished login without a browser: the token endpoint's answer, and the grant."""
        grant = Grant(user, client, scopes, self.world.clock.seconds())
        refresh = f"1//{self.world.ids.word(60)}"
        self.refresh[refresh] = grant
        return self._answer(grant, refresh), grant

    def _answer(self, grant: Grant, refresh: str | None) -> Json:
        answer: Json = {
            "access_token": self.issue(grant),
            "expires_in": LIFE,
            "scope": " ".join(grant.scopes),
            "token_type": "Bearer",
        }
        if refresh:
            answer["refresh_token"] = refresh
        return answer

    def who(self, token: str) -> Grant | None:
        """The grant of a living access token."""
        found = self.access.get(token)
        if found is None or found[1] <= self.world.clock.seconds() or found[0].dead == "revoked":
            return None
        return found[0]

    def problem(self, query: dict[str, str]) -> str:
        """What is wrong with an authorization request; empty when nothing is."""
        if query.get("client_id") not in self.clients:
            return "Error 401: invalid_client. The OAuth client was not found."
        redirect = urlsplit(query.get("redirect_uri", ""))
        if redirect.scheme != "http" or redirect.hostname not in LOOPBACK:
            return "Error 400: redirect_uri_mismatch"
        if query.get("response_type") != "code":
            return "Error 400: unsupported_response_type"
        if not query.get("scope"):
            return "Error 400: invalid_request. Missing required parameter: scope"
        known = self.world.known_scopes()
        wrong = [scope for scope in query["scope"].split() if scope not in known]
        if wrong:
            return f"Error 400: invalid_scope {wrong}"
        if query.get("code_challenge") and query.get("code_challenge_method", "plain") != "S256":
            return "Error 400: invalid_request. code_challenge_method"
        return ""

    def page(self, query: dict[str, str]) -> str:
        """The consent page: whose account, and a box for each scope."""
        hidden = "".join(
            f'<input type="hidden" name="{html.escape(key)}" value="{html.escape(value)}">'
            for key, value in query.items()
        )
        hint = query.get("login_hint")
        people = "".join(
            f'<option value="{html.escape(address)}"{" selected" if address == hint else ""}>'
            f"{html.escape(address)}</option>"
            for address in self.world.accounts
        )
        boxes = "".join(
            f'<label><input type="checkbox" name="granted" value="{html.escape(scope)}" checked> '
            f"{html.escape(scope)}</label><br>"
            for scope in query["scope"].split()
        )
        files = ""
        if query.get("trigger_onepick") == "true":
            files = "".join(
                f'<label><input type="checkbox" name="picked" value="{file.id}"> '
                f"{html.escape(file.name)}</label><br>"
                for file in self.world.files.values()
            )
        return (
            "<!doctype html><html lang=en><head><meta charset=utf-8>"
            "<title>Sign in - emulated accounts</title></head><body>"
            "<h1>An app wants access to your account</h1>"
            "<p>Google hasn't verified this app (this is an emulator of Google).</p>"
            f'<form method="post" action="/o/oauth2/v2/auth/consent">{hidden}'
            f'<p><select id="account" name="account">{people}</select></p>{boxes}{files}'
            '<p><button id="allow" name="decision" value="allow">Continue</button> '
            '<button id="deny" name="decision" value="deny">Cancel</button></p>'
            "</form></body></html>"
        )

    def decide(self, form: dict[str, list[str]]) -> str:
        """The address that the consent page redirects to."""
        query = {key: values[-1] for key, values in form.items()}
        state = {"state": query["state"]} if "state" in query else {}
        granted = tuple(form.get("granted", ()))
        if query.get("decision") != "allow" or not granted:
            return f"{query['redirect_uri']}?{urlencode({'error': 'access_denied', **state})}"
        user = query["account"]
        picked = form.get("picked", [])
        for key in picked:
            self.world.files[key].opened_by.add(query["client_id"])
        grant = Grant(user, query["client_id"], granted, self.world.clock.seconds())
        code = f"4/0{self.world.ids.word(70)}"
        self.codes[code] = Code(
            grant,
            query["redirect_uri"],
            query.get("code_challenge", ""),
            query.get("code_challenge_method", ""),
            query.get("access_type") == "offline",
            self.world.clock.seconds(),
        )
        answer = {**state, "code": code, "scope": " ".join(granted)}
        if picked:
            answer["picked_file_ids"] = ",".join(picked)
        return f"{query['redirect_uri']}?{urlencode(answer)}"

    def token(self, form: dict[str, str]) -> Json:
        """The token endpoint."""
        kind = form.get("grant_type")
        if kind == "urn:ietf:params:oauth:grant-type:jwt-bearer":
            return self._service_account(form.get("assertion", ""))
        client = self.clients.get(form.get("client_id", ""))
        if client is None:
            raise OAuthError(401, "invalid_client", "The OAuth client was not found.")
        if form.get("client_secret") != client.secret:
            raise OAuthError(401, "invalid_client", "The provided client secret is invalid.")
        if kind == "authorization_code":
            return self._exchange(client, form)
        if kind == "refresh_token":
            return self._refreshed(client, form)
        raise OAuthError(400, "unsupported_grant_type", f"Invalid grant_type: {kind}")

    def _exchange(self, client: Client, form: dict[str, str]) -> Json:
        code = self.codes.pop(form.get("code", ""), None)
        if code is None or self.world.clock.seconds() - code.issued > 600:
            raise OAuthError(400, "invalid_grant", "Malformed auth code.")
        if code.grant.client != client.id:
            raise OAuthError(400, "invalid_grant", "Bad Request")
        if code.redirect != form.get("redirect_uri"):
            raise OAuthError(400, "redirect_uri_mismatch", "Bad Request")
        if code.challenge:
            verifier = form.get("code_verifier", "")
            if not re.fullmatch(r"[A-Za-z0-9._~-]{43,128}", verifier):
                raise OAuthError(400, "invalid_grant", "Missing code verifier.")
            digest = hashlib.sha256(verifier.encode()).digest()
            if base64.urlsafe_b64encode(digest).decode().rstrip("=") != code.challenge:
                raise OAuthError(400, "invalid_grant", "Invalid code verifier.")
        refresh = None
        if code.offline:
            refresh = f"1//{self.world.ids.word(60)}"
            self.refresh[refresh] = code.grant
        return self._answer(code.grant, refresh)

    def _refreshed(self, client: Client, form: dict[str, str]) -> Json:
        grant = self.refresh.get(form.get("refresh_token", ""))
        if grant is None or grant.client != client.id:
            raise OAuthError(400, "invalid_grant", "Bad Request")
        age = timedelta(seconds=self.world.clock.seconds() - grant.issued)
        if grant.dead == "rapt":
            raise OAuthError(
                400, "invalid_grant", "reauth related error (invalid_rapt)", "invalid_rapt"
            )
        if grant.dead or (client.testing and age >= timedelta(days=7)):
            raise OAuthError(400, "invalid_grant", "Token has been expired or revoked.")
        asked = set(form.get("scope", "").split())
        if asked - set(grant.scopes):
            raise OAuthError(400, "invalid_scope", "Some requested scopes were invalid.")
        return self._answer(grant, None)

    def _service_account(self, assertion: str) -> Json:
        try:
            part = assertion.split(".")[1]
            claims = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
        except (IndexError, ValueError) as error:
            raise OAuthError(400, "invalid_grant", "Invalid JWT Signature.") from error
        user = claims.get("sub") or claims.get("iss", "")
        if user not in self.world.accounts:
            raise OAuthError(400, "invalid_grant", "Invalid grant: account not found")
        scopes = tuple(claims.get("scope", "").split())
        return self._answer(Grant(user, user, scopes, self.world.clock.seconds()), None)

    def revoke(self, token: str) -> None:
        """Ends a grant by its access or refresh token, with every token of it."""
        found = self.access.get(token)
        grant = self.refresh.get(token) or (found[0] if found else None)
        if grant is None or grant.dead == "revoked":
            raise OAuthError(400, "invalid_token", "Token expired or revoked")
        grant.dead = "revoked"
        self.revoked.append(token)
