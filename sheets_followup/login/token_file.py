"""The login on the disk: for its owner alone, whole at every moment, refused when others may read.

It holds what could send mail if it were stolen, so it is never opened through a link, and a file
that its group or others can read is not used: it may have been read already.
"""

from __future__ import annotations

import json
import os
import stat
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from sheets_followup.atomic import remove_file, translated, write_atomically
from sheets_followup.errors import LoginNeeded, Refused, TrackerError

LARGEST_FILE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Token:
    """A login. Times are seconds since 1970; no secret is in its ``repr``.

    ``scopes`` are those that were granted. ``agreed`` is when the person agreed, ``lifetime`` how
    many seconds after that Google ends it by itself, None where it does not. ``access`` is good
    until ``expires``. ``account`` is the mail address, empty where not known.
    """

    client_id: str
    client_secret: str = field(repr=False)
    refresh: str = field(repr=False)
    access: str = field(repr=False)
    expires: float
    scopes: tuple[str, ...]
    level: str
    agreed: float
    lifetime: float | None = None
    account: str = field(default="", repr=False)


def read_token(path: Path) -> Token:
    """The login in this file.

    Raises LoginNeeded when there is none or it is damaged, Refused when somebody else than its
    owner could have read or written it.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    flags |= getattr(os, "O_NONBLOCK", 0)  # a pipe in its place must not hold us
    try:
        handle = os.open(path, flags)
    except FileNotFoundError:
        raise LoginNeeded("nobody is logged in", hint="run: sheets-followup login") from None
    except OSError as error:
        raise Refused(
            f"the login {path} cannot be opened: {error.strerror}",
            hint="remove it and log in again: sheets-followup login",
        ) from None
    with os.fdopen(handle, "rb") as file:
        _check_owner(path, os.fstat(handle))
        data = file.read(LARGEST_FILE)
    try:
        return _parsed(json.loads(data))
    except (ValueError, TypeError, KeyError, RecursionError):
        raise LoginNeeded(
            f"the login {path} is damaged", hint="log in again: sheets-followup login"
        ) from None


def write_token(path: Path, token: Token) -> None:
    """Writes the login, mode 0600, in a folder made with 0700. Raises TrackerError when it cannot.

    A file that was there with looser rights is taken away first, so its mode is not inherited.
    """
    data = json.dumps(asdict(token), indent=1).encode()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name != "nt" and path.exists() and stat.S_IMODE(path.lstat().st_mode) != 0o600:
            remove_file(path)
        write_atomically(path, data, follow_symlinks=False)
    except OSError as error:
        raise translated(error, path, TrackerError) from None


def remove_token(path: Path) -> bool:
    """Removes the login; False when there was none."""
    there = os.path.lexists(path)
    try:
        remove_file(path)
    except FileNotFoundError:  # the folder is not there either
        return False
    except OSError as error:
        raise translated(error, path, TrackerError) from None
    return there


def _check_owner(path: Path, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise Refused(f"the login {path} is not a file", hint="remove it and log in again")
    if os.name == "nt":  # rights there are the folder's, which is the user's own
        return
    if found.st_uid != os.getuid():
        raise Refused(
            f"the login {path} belongs to another user of this machine",
            hint="remove it and log in again: sheets-followup login",
        )
    if stat.S_IMODE(found.st_mode) & 0o077:
        raise Refused(
            f"the login {path} can be read by others on this machine",
            hint="it may have been: run sheets-followup logout, then sheets-followup login",
        )


_TEXTS = ("client_id", "client_secret", "refresh", "access", "level", "account")
_NAMES = frozenset(each.name for each in fields(Token))


def _parsed(found: object) -> Token:
    if not isinstance(found, dict) or not found.keys() <= _NAMES:
        raise ValueError
    values = dict(found)
    scopes, lifetime = values["scopes"], values.get("lifetime")
    numbers = [values["expires"], values["agreed"], 0.0 if lifetime is None else lifetime]
    right = (
        all(isinstance(values.get(name, ""), str) for name in _TEXTS)
        and isinstance(scopes, list)
        and all(isinstance(scope, str) for scope in scopes)
        and all(isinstance(each, int | float) and not isinstance(each, bool) for each in numbers)
        and bool(values["client_id"] and values["refresh"])
    )
    if not right:
        raise ValueError
    values["scopes"] = tuple(scopes)
    return Token(**values)
