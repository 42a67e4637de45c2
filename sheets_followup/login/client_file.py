"""The user's own OAuth client: the file that the Cloud console gives for a desktop app.

No client is shipped: a shared one is blocked, or dies with its owner. Only the id and the secret
are taken from the file. The addresses in it are not: the login is asked where the configuration
says, so a file from elsewhere cannot lead a code or a token away.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from sheets_followup.atomic import translated, write_atomically
from sheets_followup.config.writing import write_client_file
from sheets_followup.errors import FollowupError, LoginNeeded

#: What the copy beside the configuration is called.
CLIENT_NAME = "client_secret.json"
SETUP_GUIDE = "docs/google-setup.md leads through it, step by step"
LARGEST_FILE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Client:
    """An OAuth client of type *desktop*. The secret is in no ``repr``."""

    id: str
    secret: str = field(repr=False)


def read_client(path: Path | None) -> Client:
    """The client in this file; None where none is configured. Raises LoginNeeded for any fault."""
    if path is None:
        raise LoginNeeded(
            "no OAuth client is configured",
            hint="make one, download its file, then: sheets-followup login --client FILE; "
            f"{SETUP_GUIDE}",
        )
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(LARGEST_FILE))
    except OSError as error:
        raise LoginNeeded(
            f"the OAuth client {path} cannot be read: {error.strerror}",
            hint=f"put it there again, or make a new client in the Cloud console; {SETUP_GUIDE}",
        ) from None
    except (ValueError, RecursionError):
        raise _wrong(path, "is not a file from the Cloud console") from None
    if not isinstance(found, dict):
        raise _wrong(path, "is not a file from the Cloud console")
    if found.get("type") == "service_account":
        raise _wrong(path, "is a service account; it has no mailbox and does not log in")
    if "web" in found:
        raise _wrong(path, "is a client of type Web application; it has to be Desktop app")
    inside = found.get("installed")
    client_id = inside.get("client_id") if isinstance(inside, dict) else None
    secret = inside.get("client_secret") if isinstance(inside, dict) else None
    if not (isinstance(client_id, str) and isinstance(secret, str) and client_id and secret):
        raise _wrong(path, "holds no client of type Desktop app")
    return Client(client_id, secret)


def keep_client(download: Path, config_file: Path) -> Path:
    """Copies a client's file beside the configuration, for its owner alone, and names it there.

    Returns where it is now; an older client's file of that name is kept as ``.bak``. The download
    stays. Raises LoginNeeded where it is no desktop client, before anything is written; UsageError
    where the configuration is wrong already; FollowupError when the disk refuses.
    """
    read_client(download)
    kept = config_file.absolute().parent / CLIENT_NAME
    try:
        content = download.read_bytes()
        kept.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not kept.exists() or kept.read_bytes() != content:
            write_atomically(kept, content, backup=True)
        kept.chmod(0o600)
    except OSError as error:
        raise translated(error, kept, FollowupError) from None
    write_client_file(config_file, CLIENT_NAME)
    return kept


def is_service_account(path: Path) -> bool:
    """Whether this file is the key of a service account; False where it cannot be read."""
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(LARGEST_FILE))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(found, dict) and found.get("type") == "service_account"


def _wrong(path: Path, what: str) -> LoginNeeded:
    return LoginNeeded(f"the OAuth client {path} {what}", hint=SETUP_GUIDE)
