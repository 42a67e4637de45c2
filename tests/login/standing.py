"""A login that stands, as a person has it some days later."""

from __future__ import annotations

import time
from pathlib import Path

from sheets_followup.login.levels import COMPOSE, READONLY, SPREADSHEETS
from sheets_followup.login.token_file import Token, write_token
from tests.google import ME, Google

WATCH = (COMPOSE, READONLY, SPREADSHEETS)


def stand(
    google: Google,
    path: Path,
    scopes: tuple[str, ...] = WATCH,
    *,
    level: str = "watch",
    days: float = 0.0,
    fresh: bool = True,
    lifetime: float | None = None,
    account: str = ME,
) -> Token:
    """Writes a login that was agreed to ``days`` ago; not ``fresh``, it has to be renewed first."""
    answer = google.login(*scopes)
    token = Token(
        client_id=google.client.id,
        client_secret=google.client.secret,
        refresh=answer["refresh_token"],
        access=answer["access_token"],
        expires=time.time() + 3000 if fresh else 0.0,
        scopes=scopes,
        level=level,
        agreed=time.time() - days * 86_400,
        lifetime=lifetime,
        account=account,
    )
    write_token(path, token)
    return token
