"""An account as folders of messages: what is read of it, and the three things that are written.

What was read of a folder is kept for this process by the folder's UIDVALIDITY, so that a second
look asks only for what is new. No server is trusted to search by a header (several cannot): the
headers of a folder are read, and compared here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from sheets_followup.crashpoints import crash_point
from sheets_followup.errors import DraftError, TryAgain
from sheets_followup.mailboxes.imap.account import Account
from sheets_followup.mailboxes.imap.allowed import quoted
from sheets_followup.mailboxes.imap.answers import (
    Fetched,
    Listed,
    counts,
    day_words,
    fetched,
    listed,
    number,
    numbers,
    ranges,
)
from sheets_followup.mailboxes.imap.folders import Folder, Folders, find_folders
from sheets_followup.mailboxes.imap.line import Line
from sheets_followup.mailboxes.imap.outcomes import Denied, Patience
from sheets_followup.mailboxes.imap.rows import FIELDS, Look, Row, make_row
from sheets_followup.mailboxes.imap.wire import Wire

#: Messages that are looked at in one folder, the newest; messages asked for at once.
MOST_MESSAGES = 5_000
AT_ONCE = 200
#: Bytes of one message that are read; a letter of ours has about five thousand.
LARGEST_BODY = 1_000_000

_ABOUT = "UID FLAGS INTERNALDATE RFC822.SIZE"
_DRAFT = r"(\Draft \Seen)"


@dataclass(slots=True)
class _Kept:
    validity: int = 0
    rows: dict[int, Row] = field(default_factory=dict)


class Store:
    """The folders of one account. One thread, one store."""

    def __init__(self, account: Account, patience: Patience | None = None) -> None:
        self.account = account
        self.line = Line(account, patience)
        self._folders: Folders | None = None
        self._kept: dict[bytes, _Kept] = {}

    # Reading.

    @property
    def folders(self) -> Folders:
        """Which folder is which, asked once. Raises DraftError where there is none for drafts."""
        if self._folders is None:
            names = self.line.read(_list)
            account = self.account
            self._folders = find_folders(names, drafts=account.drafts, sent=account.sent)
            self.line.drafts = self._folders.drafts.raw
        return self._folders

    def rows(self, folder: Folder, since: date | None = None) -> Look:
        """The messages that arrived on or after that day and are not marked as deleted."""
        kept = self._kept.setdefault(folder.raw, _Kept())

        def look(wire: Wire) -> Look:
            if wire.choose(folder.raw, to_write=False) == 0:
                return Look([])
            validity = _told_number(wire, "UIDVALIDITY")
            if validity != kept.validity:
                kept.validity, kept.rows = validity, {}
            keys = "UNDELETED" if since is None else f"UNDELETED SINCE {day_words(since)}"
            uids = numbers(wire.ask("UID", "SEARCH", keys)[1])
            wanted = uids[-MOST_MESSAGES:]
            missing = [uid for uid in wanted if uid not in kept.rows]
            for message in _fetch(wire, missing, f"BODY.PEEK[HEADER.FIELDS ({FIELDS})]"):
                if message.body is not None and "\\deleted" not in message.flags:
                    kept.rows[message.uid] = make_row(folder, message)
            rows = [kept.rows[uid] for uid in wanted if uid in kept.rows]
            return Look(rows, complete=len(rows) == len(uids))

        return self.line.read(look)

    def validity(self, folder: Folder) -> int:
        """The folder's UIDVALIDITY: while it is the same, a number means the same message."""
        return self.status(folder).get("UIDVALIDITY", 0)

    def body(self, row: Row) -> bytes | None:
        """A whole message, cut at LARGEST_BODY; None when it is not there any more."""

        def read(wire: Wire) -> bytes | None:
            wire.choose(row.folder.raw, to_write=False)
            return _whole(wire, row.uid, LARGEST_BODY)

        return self.line.read(read)

    def fetch(self, folder: Folder, uids: Sequence[int], what: str) -> list[Fetched]:
        """A part of these messages: ``BODY.PEEK[HEADER]``, or ``BODY.PEEK[]<0.N>``."""

        def read(wire: Wire) -> list[Fetched]:
            wire.choose(folder.raw, to_write=False)
            return _fetch(wire, uids, what)

        return self.line.read(read)

    def search(self, folder: Folder, keys: str, *, gently: bool = False) -> list[int]:
        """The numbers of the messages that the server finds, in a folder that is only read.

        ``gently`` takes a server that cannot search so for one that finds none.
        """

        def read(wire: Wire) -> list[int]:
            wire.choose(folder.raw, to_write=False)
            try:
                return numbers(wire.ask("UID", "SEARCH", keys)[1])
            except Denied:
                if gently:
                    return []
                raise

        return self.line.read(read)

    def status(self, folder: Folder) -> dict[str, int]:
        """How many messages, the next number, and the number of changes where the server counts."""

        def read(wire: Wire) -> dict[str, int]:
            what = "MESSAGES UIDNEXT UIDVALIDITY"
            if {"CONDSTORE", "QRESYNC"} & set(wire.capabilities):
                what += " HIGHESTMODSEQ"
            return counts(wire.ask("STATUS", quoted(folder.raw), f"({what})")[1])

        return self.line.read(read)

    # Writing: in the drafts folder alone.

    def append(self, message: bytes) -> int:
        """Adds a draft; its number, 0 where the server does not tell it.

        Raises DraftError for a definite no, TryAgain with ``may_have_happened`` where it is not
        known; it is never tried twice.
        """
        raw = self.folders.drafts.raw

        def write(wire: Wire) -> int:
            wire.choose(raw, to_write=False)
            crash_point("imap append")
            code, _ = wire.ask("APPEND", quoted(raw), _DRAFT, literal=message)
            crash_point("imap appended")
            return _new_uid(code)

        return self.line.write(write)

    def swap(self, uid: int, is_still: Callable[[bytes], bool], message: bytes) -> int:
        """Puts ``message`` in the place of a draft that still is what was seen; its new number.

        In one step where the server can (RFC 8508), else added first and removed afterwards: a
        crash in between leaves both. Raises TryAgain when the draft changed, DraftError for a no.
        """
        raw = self.folders.drafts.raw

        def write(wire: Wire) -> int | None:
            if "REPLACE" not in wire.capabilities:
                return None
            self._show(wire, uid, is_still)
            crash_point("imap replace")
            words = ("REPLACE", str(uid), quoted(raw), _DRAFT)
            code, _ = wire.ask("UID", *words, literal=message)
            crash_point("imap replaced")
            return _new_uid(code) or _told_number(wire, "APPENDUID")

        new = self.line.write(write)
        if new is None:
            new = self.append(message)
            self.remove(uid, is_still)
        return new

    def remove(self, uid: int, is_still: Callable[[bytes], bool]) -> None:
        """Removes a draft that still is what was seen: it is looked at just before.

        Where the server cannot expunge one message alone it stays marked as deleted, which mail
        programs show as gone. Raises TryAgain when it changed or is not there any more.
        """

        def write(wire: Wire) -> None:
            self._show(wire, uid, is_still)
            crash_point("imap mark")
            wire.ask("UID", "STORE", str(uid), "+FLAGS.SILENT", r"(\Deleted)")
            crash_point("imap marked")
            if "UIDPLUS" in wire.capabilities:
                with suppress(DraftError):  # it is marked, which is as good as gone
                    wire.ask("UID", "EXPUNGE", str(uid))
                crash_point("imap expunged")

        self.line.write(write)

    def _show(self, wire: Wire, uid: int, is_still: Callable[[bytes], bool]) -> None:
        """Opens the gate for one message, which was looked at in the very folder now open."""
        wire.choose(self.folders.drafts.raw, to_write=True)
        message = _whole(wire, uid, LARGEST_BODY)
        if message is None or not is_still(message):
            raise changed()
        wire.gate.may_remove(uid)


def changed() -> TryAgain:
    """The draft is not what was seen."""
    return TryAgain(
        "the draft was changed, moved, sent or removed in the meantime",
        hint="run again; it was left alone",
    )


def _list(wire: Wire) -> list[Listed]:
    words = ["RETURN (SPECIAL-USE)"] if "SPECIAL-USE" in wire.capabilities else []
    return listed(wire.ask("LIST", '""', '"*"', *words)[1])


def _fetch(wire: Wire, uids: Sequence[int], what: str) -> list[Fetched]:
    found: list[Fetched] = []
    for at in range(0, len(uids), AT_ONCE):
        some = ranges(uids[at : at + AT_ONCE])
        found += fetched(wire.ask("UID", "FETCH", some, f"({_ABOUT} {what})")[1])
    wanted = set(uids)
    return [message for message in found if message.uid in wanted]


def _whole(wire: Wire, uid: int, limit: int) -> bytes | None:
    for message in _fetch(wire, [uid], f"BODY.PEEK[]<0.{limit}>"):
        if message.body is not None and "\\deleted" not in message.flags:
            # One that is cut is told from another of the same beginning by its length.
            cut = message.size > len(message.body) >= limit
            return message.body + (b"\n%d" % message.size if cut else b"")
    return None


def _new_uid(code: str) -> int:
    """The number of a message just added, from ``APPENDUID validity number``."""
    words = code.split()
    return number(words[2]) if len(words) == 3 and words[0] == "APPENDUID" else 0


def _told_number(wire: Wire, name: str) -> int:
    told = [part for part in wire.told(name) if isinstance(part, bytes)]
    return number(told[-1].split()[-1]) if told and told[-1].split() else 0
