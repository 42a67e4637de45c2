"""This machine: where its data lies, its name for a shared tracker, its own addresses."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

from sheets_followup.atomic import create_exclusively, translated
from sheets_followup.errors import TrackerError

_ID = re.compile(r"[0-9a-f]{16}")


def data_folder() -> Path:
    """The platform's data folder of this program; it may not be there yet."""
    from platformdirs import user_data_path

    return user_data_path("sheets-followup", appauthor=False)


def make_folder(folder: Path) -> None:
    """Makes a folder for this user alone. Raises TrackerError when it cannot be made."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise translated(error, folder, TrackerError) from None


def machine_id(*, make: bool) -> str | None:
    """The random name of this machine; None where it has none yet and none is to be made.

    It says nothing about the machine or its user. Two runs that make it at once get the same one.
    """
    path = data_folder() / "machine-id"
    found = _read(path)
    if found is not None or not make:
        return found
    make_folder(path.parent)
    name = secrets.token_hex(8)
    try:
        create_exclusively(path, name.encode("ascii"))
    except FileExistsError:
        found = _read(path)
        if found is not None:
            return found
        raise TrackerError(
            f"{path} holds no name of this machine", hint="remove that file and run again"
        ) from None
    except OSError as error:
        raise translated(error, path, TrackerError) from None
    return name


def _read(path: Path) -> str | None:
    try:
        text = path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return None
    return text if _ID.fullmatch(text) else None


def is_loopback(host: str) -> bool:
    """Whether what is asked of this host stays on this machine: ``localhost``, ``127.0.0.1``."""
    from ipaddress import ip_address

    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
