"""The login: from the consent page in the browser to a login on the disk, and its end.

The authorization code flow for desktop apps: a redirect to a free port of this machine, PKCE with
S256, a ``state`` for one attempt, five minutes. A login is written only when everything that was
asked for was granted, nothing more, and the account is the expected one.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlencode

from sheets_followup.errors import FollowupError, LoginNeeded, Refused
from sheets_followup.login.client_file import Client
from sheets_followup.login.grant import ask_login, granted_scopes, seconds
from sheets_followup.login.grant_errors import (
    login_error,
    partial_consent,
    too_much,
    wrong_account,
)
from sheets_followup.login.levels import Level, SheetAccess, scopes_for
from sheets_followup.login.loopback import Loopback
from sheets_followup.login.token_file import Token, read_token, remove_token, write_token
from sheets_followup.session.answers import Rejected
from sheets_followup.session.door import Door

#: Seconds in which somebody has to agree.
PATIENCE = 300.0


@dataclass(frozen=True, slots=True)
class Consent:
    """What one attempt asks: the address of the page, and the secrets that only we know."""

    page: str
    state: str
    verifier: str
    redirect: str


@dataclass(frozen=True, slots=True)
class Browser:
    """How a person gets to the page and back.

    ``show`` is given the address of the consent page: it opens a browser, or prints the address.
    ``pasted`` gives the address that a browser elsewhere ended on, None while there is none.
    ``port`` 0 takes any free port; a fixed one can be led here by ``ssh -L``.
    """

    show: Callable[[str], None]
    pasted: Callable[[], str | None] = lambda: None
    port: int = 0


def consent_for(
    page: str, client: Client, scopes: tuple[str, ...], redirect: str, state: str, account: str = ""
) -> Consent:
    """The consent page for these scopes, with a new verifier.

    ``account`` is offered on the page as the one to choose. What was granted to this app before is
    not asked for along with it.
    """
    verifier = secrets.token_urlsafe(64)
    digest = hashlib.sha256(verifier.encode()).digest()
    query = {
        "response_type": "code",
        "client_id": client.id,
        "redirect_uri": redirect,
        "scope": " ".join(scopes),
        "state": state,
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
        # Without these two, a second login would come without the means to renew it.
        "access_type": "offline",
        "prompt": "consent",
    }
    if account:
        query["login_hint"] = account
    return Consent(f"{page}?{urlencode(query)}", state, verifier, redirect)


def log_in(
    door: Door,
    client: Client,
    path: Path,
    level: Level,
    browser: Browser,
    *,
    sheet: SheetAccess = SheetAccess.ANY,
    account: str = "",
    hint: str = "",
    patience: float = PATIENCE,
    now: Callable[[], float] = time.time,
) -> Token:
    """Logs a person in and writes the login to ``path``; returns it.

    ``account`` is the mail address that is expected, empty for any; ``hint`` is one that is merely
    offered on the page. Raises LoginNeeded for a refusal, a partial consent, another account or a
    time-out; then nothing was written, and what was granted is given back, unless an earlier login
    is still there.
    """
    scopes = scopes_for(level, sheet)
    state = secrets.token_urlsafe(32)
    with Loopback(state, port=browser.port) as loopback:
        consent = consent_for(
            door.roots.consent_page, client, scopes, loopback.address, state, account or hint
        )
        browser.show(consent.page)
        redirect = loopback.wait(patience, browser.pasted)
    if "error" in redirect:
        raise login_error({"error": redirect["error"]})
    began = now()
    answer = ask_login(
        door,
        {
            "grant_type": "authorization_code",
            "code": redirect["code"],
            "redirect_uri": consent.redirect,
            "client_id": client.id,
            "client_secret": client.secret,
            "code_verifier": consent.verifier,
        },
    )
    refresh = answer.get("refresh_token")
    lifetime = seconds(answer, "refresh_token_expires_in", 0.0)
    token = Token(
        client_id=client.id,
        client_secret=client.secret,
        refresh=refresh if isinstance(refresh, str) else "",
        access=str(answer["access_token"]),
        expires=began + seconds(answer, "expires_in", 3600.0),
        # The answer may leave out the scopes when they are those that were asked for.
        scopes=granted_scopes(answer) or scopes,
        level=level.name,
        agreed=began,
        lifetime=lifetime or None,
    )
    try:
        _check_scopes(scopes, token)
        token = _with_account(door, token, account)
        write_token(path, token)
    except FollowupError:
        # Revoking ends every login of this app and account: not where one is still in use.
        if not path.exists():
            revoke(door, token)
        raise
    return token


def log_out(door: Door, path: Path) -> bool:
    """Revokes the login and removes its file; returns whether Google confirmed it.

    The file is removed whatever Google says. A file that others could read is removed and revoked
    as well: that is the way out of it. Raises LoginNeeded when nobody is logged in.
    """
    token: Token | None
    try:
        token = read_token(path)
    except Refused:
        token = _read_all_the_same(path)
    except LoginNeeded:
        if not remove_token(path):
            raise
        return False
    try:
        return token is not None and revoke(door, token)
    finally:
        remove_token(path)


def revoke(door: Door, token: Token) -> bool:
    """Gives the login back to Google. False when Google could not be asked; never raises ours."""
    try:
        door.ask("revoke", form={"token": token.refresh or token.access})
    except Rejected as error:
        return error.reason == "invalid_token"  # it had ended before
    except FollowupError:
        return False
    return True


def _check_scopes(asked: tuple[str, ...], token: Token) -> None:
    missing = [scope for scope in asked if scope not in token.scopes]
    if missing:
        raise partial_consent(missing)
    extra = [scope for scope in token.scopes if scope not in asked]
    if extra:
        raise too_much(extra)
    if not token.refresh:
        raise LoginNeeded(
            "Google gave no lasting login",
            hint="remove the app under myaccount.google.com/permissions, then: "
            "sheets-followup login",
        )


def _with_account(door: Door, token: Token, expected: str) -> Token:
    """The login with its mail address; each level may ask for that."""
    before, door.grant = door.grant, _Just(token.access)
    try:
        found = str(door.ask("profile")["emailAddress"])
    finally:
        door.grant = before
    if expected and expected.casefold() != found.casefold():
        raise wrong_account(expected, found)
    return replace(token, account=found)


@dataclass(frozen=True, slots=True)
class _Just:
    """One access token, for the one question that comes before the login is written."""

    access: str

    def token(self, door: Door) -> str:
        return self.access

    def renewed(self, door: Door, refused: str) -> str:
        raise LoginNeeded(
            "Google does not accept the login that it has just given",
            hint="is the Gmail API enabled in the Cloud console? then: sheets-followup login",
        )


def _read_all_the_same(path: Path) -> Token | None:
    """A login whose file is open to others, once, to end it; nothing else is done with it."""
    if path.is_symlink() or not path.is_file():
        return None
    try:
        path.chmod(0o600)
        return read_token(path)
    except (OSError, FollowupError):
        return None
