"""What a tracker in a file must know of the disk: is the file there, readable, and free."""

from __future__ import annotations

import difflib
import os
from pathlib import Path

from sheets_followup.errors import Refused, TrackerError, TryAgain, UsageError

#: The largest tracker that is read, in bytes; the search of a year has a hundredth of it.
MAX_FILE = 50_000_000

#: The largest table that is read: used rows (a header and a hundred thousand) and columns.
MAX_ROWS = 100_001
MAX_COLUMNS = 500

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_MAGIC = b"PK\x03\x04"


def read_tracker(path: Path) -> bytes:
    """The file's bytes.

    Raises TrackerError when it is missing (naming the nearest files), a folder, empty or not
    readable, TryAgain when another program holds it, Refused when it is larger than MAX_FILE.
    """
    try:
        if path.is_dir():
            raise TrackerError(
                f"{path} is a folder, not a tracker", hint=_nearest(path, "tracker.xlsx")
            )
        if not path.exists():
            raise TrackerError(
                f"there is no file {path}",
                hint=_nearest(path.parent, path.name)
                or f"make one with: sheets-followup init {path}",
            )
        if not path.is_file():
            raise TrackerError(f"{path} is not an ordinary file", hint="name a file on a disk")
        size = path.stat().st_size
        if size > MAX_FILE:
            raise Refused(
                f"{path.name} is {size // 1_000_000} MB large; {MAX_FILE // 1_000_000} is the most",
                hint="keep the rows of this search in a file of their own",
            )
        data = path.read_bytes()
    except PermissionError as error:
        if os.name == "nt":
            raise TryAgain(
                f"{path.name} is open in another program", hint="close it there and run again"
            ) from error
        raise TrackerError(
            f"{path} may not be read by you", hint="give yourself the right to read and write it"
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise TrackerError(f"{path} could not be read: {reason}") from error
    if not data.strip(b"\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise TrackerError(
            f"{path} is empty",
            hint="type a header row such as Company, Interview date, Interviewers and one row",
        )
    return data


def check_not_open(path: Path) -> None:
    """Raises TryAgain while the file is open in Excel or LibreOffice, by the mark they leave.

    The mark stays when the program crashed, so the message names it.
    """
    real = path.resolve() if path.is_symlink() else path
    for program, name in (
        ("Excel", f"~${real.name}"),
        ("LibreOffice", f".~lock.{real.name}#"),
    ):
        mark = real.with_name(name)
        if os.path.lexists(mark):
            raise TryAgain(
                f"{path.name} is open in {program} (its mark {name} lies beside it)",
                hint=f"close it there and run again; if it is not open, {program} ended without"
                f" cleaning up: delete {mark}",
            )


def check_writable(path: Path) -> None:
    """Raises TryAgain when the file is open elsewhere, TrackerError when it may not be written."""
    check_not_open(path)
    real = path.resolve() if path.is_symlink() else path
    if not os.access(real, os.W_OK):
        raise TrackerError(f"{path} is read-only", hint="make the file writable for you")
    if not os.access(real.parent, os.W_OK):
        raise TrackerError(
            f"the folder {real.parent} is read-only",
            hint="move the tracker to a folder that you may write in",
        )


def old_workbook(path: Path, data: bytes) -> Exception:
    """What an OLE file is that was given for a tracker: encrypted, or of Excel 97."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return Refused(
            f"{path.name} is protected with a password and cannot be read",
            hint="in Excel: File, Info, Protect Workbook, Encrypt with Password, and clear it",
        )
    return UsageError(
        f"{path.name} is a workbook of the old .xls kind, whatever it is called",
        hint="open it and save it as .xlsx (Excel workbook)",
    )


def _nearest(folder: Path, name: str) -> str | None:
    """The files in ``folder`` that look most like ``name``."""
    try:
        names = [
            entry.name
            for entry in folder.iterdir()
            if entry.suffix.lower() in (".xlsx", ".xlsm", ".csv") and entry.name[:1] not in "~."
        ]
    except OSError:
        return f"there is no folder {folder} either" if not folder.exists() else None
    near = difflib.get_close_matches(name, names, 3, 0.4) or sorted(names)[:3]
    return "there are: " + ", ".join(near) if near else None
