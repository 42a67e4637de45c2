"""The login as the door uses it: an access token that is good, renewed under a lock.

Several runs may share one token file. Whoever finds its access token old takes the lock, reads the
file again (another run may have renewed it meanwhile), renews it and writes it; the others wait.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from sheets_followup.errors import TryAgain
from sheets_followup.lock import FileLock
from sheets_followup.login.grant_errors import login_error, partial_consent, wrong_account
from sheets_followup.login.levels import LEVELS
from sheets_followup.login.token_file import Token, read_token, write_token
from sheets_followup.session.answers import Rejected
from sheets_followup.session.door import Door

#: An access token is renewed so many seconds before it ends.
MARGIN = 120.0
#: So long another run's renewal is waited for.
PATIENCE = 60.0


class UserGrant:
    """A person's login, from its file. ``now`` is seconds since 1970, ``sleep`` waits seconds."""

    def __init__(
        self,
        path: Path,
        *,
        now: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.path = path
        self._now, self._sleep = now, sleep
        self._token: Token | None = None

    @property
    def login(self) -> Token:
        """The login, read once. Raises what :func:`~.token_file.read_token` raises."""
        if self._token is None:
            self._token = read_token(self.path)
        return self._token

    def require(self, *scopes: str, account: str | None = None) -> None:
        """Raises LoginNeeded where one of these was not granted, or the account is another."""
        missing = [scope for scope in scopes if scope not in self.login.scopes]
        if missing:
            raise partial_consent(missing)
        found = self.login.account
        if account and found and account.casefold() != found.casefold():
            raise wrong_account(account, found)

    def token(self, door: Door) -> str:
        """An access token with at least some seconds left."""
        if self._is_good(self.login):
            return self.login.access
        return self._renew(door, refused=None)

    def renewed(self, door: Door, refused: str) -> str:
        """Another access token than the one that was just refused."""
        return self._renew(door, refused)

    def _is_good(self, token: Token) -> bool:
        return bool(token.access) and self._now() + MARGIN < token.expires

    def _renew(self, door: Door, refused: str | None) -> str:
        lock = FileLock(self.path.with_name(self.path.name + ".lock"), "the login")
        self._take(lock)
        try:
            token = read_token(self.path)
            if token.access == refused or not self._is_good(token):
                token = renew(door, token, self._now())
                write_token(self.path, token)
            self._token = token
        finally:
            lock.release()
        return token.access

    def _take(self, lock: FileLock) -> None:
        waited = 0.0
        while True:
            try:
                lock.acquire()
                return
            except TryAgain:
                if waited >= PATIENCE:
                    raise
            self._sleep(0.25)
            waited += 0.25


def renew(door: Door, token: Token, now: float) -> Token:
    """The same login with a new access token. Raises LoginNeeded when Google ended it."""
    answer = ask_login(
        door,
        {
            "grant_type": "refresh_token",
            "refresh_token": token.refresh,
            "client_id": token.client_id,
            "client_secret": token.client_secret,
        },
        age=now - token.agreed,
        lifetime=token.lifetime,
    )
    granted = granted_scopes(answer) or token.scopes
    level = LEVELS.get(token.level)
    missing = [scope for scope in (level.scopes if level else ()) if scope not in granted]
    if missing:
        raise partial_consent(missing)
    refresh = answer.get("refresh_token")
    return replace(
        token,
        access=str(answer["access_token"]),
        expires=now + seconds(answer, "expires_in", 3600.0),
        refresh=refresh if isinstance(refresh, str) and refresh else token.refresh,
        scopes=granted,
    )


def ask_login(
    door: Door,
    form: Mapping[str, str],
    *,
    age: float | None = None,
    lifetime: float | None = None,
) -> Mapping[str, object]:
    """Asks for a token; a refusal is raised with its cause (:mod:`.grant_errors`)."""
    try:
        return door.ask("token", form=form)
    except Rejected as error:
        refusal: Mapping[str, object] = error.answer
    raise login_error(refusal, age=age, lifetime=lifetime)


def granted_scopes(answer: Mapping[str, object]) -> tuple[str, ...]:
    """The scopes that a token answer names; empty where it names none."""
    return tuple(str(answer.get("scope") or "").split())


def seconds(answer: Mapping[str, object], key: str, default: float) -> float:
    """A number of seconds in an answer, which may come as a text."""
    found = answer.get(key)
    if isinstance(found, str) and found.isascii() and found.isdigit():
        return float(found)
    return float(found) if isinstance(found, int | float) else default
