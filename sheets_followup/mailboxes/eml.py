"""Drafts as .eml files in a folder: any mail program opens them, and no account is needed.

What lies in the folder is a draft, what a person moved into ``sent/`` was sent. A draft's message
id is the SHA-256 of its file, known before the file is written.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sheets_followup.atomic import (
    create_exclusively,
    remove_file,
    sha256_hex,
    translated,
    write_atomically,
)
from sheets_followup.errors import DraftError, TryAgain
from sheets_followup.keys import Key
from sheets_followup.mailboxes.file_names import draft_file_name, key8_of
from sheets_followup.ports import Place, Sighting

__all__ = ["DeletingEmlFolder", "EmlFolder", "draft_file_name"]

#: The folder beside the drafts into which a person moves what was sent.
SENT = "sent"

#: A file larger than this is no letter of ours, in bytes; it is passed over.
_MAX_LETTER = 50_000_000


class EmlFolder:
    """A folder of drafts; ``ref`` is the file's name, without a folder.

    It is made when the first draft is. Nothing outside of it is ever written: names with a
    separator are refused and symbolic links in it are neither followed nor seen.
    """

    __slots__ = ("folder",)

    def __init__(self, folder: Path | str) -> None:
        self.folder = Path(folder).expanduser()

    def scan(self, known: Sequence[Key] = ()) -> Mapping[str, Sighting]:
        """Every draft of ours, by key8; a missing folder is an empty mailbox.

        Of two files with one key the one in ``sent/`` counts, then the first by name. Raises
        DraftError when the folder is there and cannot be read: that is not an empty mailbox.
        """
        found: dict[str, Sighting] = {}
        for place in (Place.SENT, Place.DRAFTS):
            for key8, name in self._listed(place):
                if key8 not in found:
                    data = self._content(self._path(name, place))
                    if data is not None:
                        found[key8] = Sighting(name, place, sha256_hex(data))
        return found

    def message_id(self, message: bytes) -> str:
        """The SHA-256 of the message, in hexadecimal."""
        return sha256_hex(message)

    def create(self, ref: str, message: bytes) -> Sighting:
        """A new draft; DraftError when one of that key lies in either place already."""
        key8 = self._key8(ref)
        if any(key8 == other for place in Place for other, _ in self._listed(place)):
            raise DraftError(f"a draft with the key {key8} is already in {self.folder}")
        path = self._path(ref, Place.DRAFTS)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._drop_reservation(path)
            create_exclusively(path, message)
        except FileExistsError as error:
            raise DraftError(f"a draft {ref} is already in {self.folder}") from error
        except OSError as error:
            raise translated(error, path, DraftError) from error
        return Sighting(ref, Place.DRAFTS, sha256_hex(message))

    def replace(self, sighting: Sighting, message: bytes, thread: str | None = None) -> Sighting:
        """Rewrites the file, under the name that it has now, if it is still what was seen."""
        path = self._still_there(sighting)
        try:
            write_atomically(
                path, message, expect_sha256=sighting.message_id, follow_symlinks=False
            )
        except OSError as error:
            raise translated(error, path, DraftError) from error
        return Sighting(sighting.ref, Place.DRAFTS, sha256_hex(message))

    def link(self, ref: str, to: str = "") -> str:
        """The path of the draft, in ``sent/`` where it lies there now."""
        sent = self._path(ref, Place.SENT)
        path = self._path(ref, Place.DRAFTS)
        return str(sent if not path.exists() and self._is_letter(sent) else path)

    def _path(self, ref: str, place: Place) -> Path:
        if not ref or ref in (".", "..") or any(sign in ref for sign in "/\\\0"):
            raise DraftError(f"{ref!r} is not the name of a draft")
        return self.folder / SENT / ref if place is Place.SENT else self.folder / ref

    def _key8(self, ref: str) -> str:
        key8 = key8_of(ref)
        if key8 is None:
            raise DraftError(f"{ref!r} does not end in the eight characters of a key and .eml")
        return key8

    def _listed(self, place: Place) -> Iterator[tuple[str, str]]:
        """The keys and names of one place, by name."""
        folder = self.folder / SENT if place is Place.SENT else self.folder
        if place is Place.SENT and folder.is_symlink():
            return
        try:
            names = sorted(entry.name for entry in folder.iterdir())
        except FileNotFoundError:
            return
        except OSError as error:
            if place is Place.SENT and isinstance(error, NotADirectoryError):
                return
            raise DraftError(
                f"the folder of drafts {folder} cannot be read: {error.strerror}",
                hint="make it readable for you, or name another with --mailbox eml:DIR",
            ) from error
        for name in names:
            key8 = key8_of(name)
            if key8 is not None and self._is_letter(folder / name):
                yield key8, name

    @staticmethod
    def _is_letter(path: Path) -> bool:
        """Whether this is an ordinary file of a letter's size; an empty one is a reservation."""
        try:
            status = path.lstat()
        except OSError:
            return False
        return stat.S_ISREG(status.st_mode) and 0 < status.st_size <= _MAX_LETTER

    @staticmethod
    def _content(path: Path) -> bytes | None:
        """The bytes of a file that is no symbolic link; None when it vanished meanwhile."""
        try:
            handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
            with os.fdopen(handle, "rb") as file:
                return file.read()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise DraftError(
                f"the draft {path} cannot be read: {error.strerror}",
                hint="make it readable for you, or move it out of the folder",
            ) from error

    def _still_there(self, sighting: Sighting) -> Path:
        """The path of a draft that is still what was seen; TryAgain when it is not."""
        if sighting.place is Place.SENT:
            raise DraftError(f"{sighting.ref} was sent, and what was sent stays as it is")
        path = self._path(sighting.ref, Place.DRAFTS)
        data = self._content(path) if self._is_letter(path) else None
        if data is None or sha256_hex(data) != sighting.message_id:
            raise TryAgain(
                f"the draft {sighting.ref} was changed, moved or removed in the meantime",
                hint="run again; it was left alone",
            )
        return path

    @staticmethod
    def _drop_reservation(path: Path) -> None:
        """Removes the empty file that a crash left where there are no hard links."""
        if path.exists() and not path.is_symlink() and path.stat().st_size == 0:
            path.unlink()


class DeletingEmlFolder(EmlFolder):
    """What ``undo`` and ``clean`` get (a DeletingMailbox)."""

    __slots__ = ()

    def delete(self, sighting: Sighting) -> None:
        """Removes the file if it is still exactly what was seen; never one in ``sent/``."""
        path = self._still_there(sighting)
        try:
            remove_file(path)
        except OSError as error:
            failed = translated(error, path, DraftError)
            failed.may_have_happened = not path.exists()  # gone, though perhaps not for good
            raise failed from error
