"""The doors to the world: where rows come from, and where drafts lie.

A port has few methods, everything above is written once, and one contract suite in ``tests/``
runs against every implementation. The in-memory ones are part of the library.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from sheets_followup.errors import FollowupError
from sheets_followup.keys import Key
from sheets_followup.model import Cell, CellWrite, Sheet
from sheets_followup.replies import Seen

#: PROTOCOL: on a look that is older, in seconds, no draft is written or deleted.
FRESH = 5.0
#: So many failures in a row are no accident of single drafts or messages: no more is asked.
IN_A_ROW = 3


class TrackerStore(Protocol):
    """A spreadsheet that can be read whole, and in which single cells can be written."""

    @property
    def name(self) -> str:
        """NAME as in CONTRACT: the file's name without its ending, with ``.TAB`` for a tab."""
        ...

    def read(self) -> Sheet:
        """The worksheet as it is now.

        Raises TrackerError when it is missing or unreadable, UsageError for a type we do not
        read, TryAgain when it is held open elsewhere, Refused for a hostile workbook.
        """
        ...

    def check_writable(self, sheet: Sheet) -> None:
        """Raises what :meth:`write` would raise before it writes, as far as that is known now."""
        ...

    def stored(self, value: str | date | None) -> Cell:
        """What :meth:`read` will return for a cell into which this value was written."""
        ...

    def write(self, sheet: Sheet, writes: Sequence[CellWrite]) -> int:
        """Writes these cells into the sheet that was read, and no others; returns how many.

        Cells that already hold the value are not written; with none left, nothing is touched.
        All or nothing, atomically. Raises TryAgain when the tracker changed since ``sheet`` was
        read or is held open, Refused when something in it could not be kept.
        """
        ...


class Place(StrEnum):
    """Where a draft was found; UNKNOWN where that could not be said this time."""

    DRAFTS = "drafts"
    SENT = "sent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A draft as it lies in the mailbox: ``message_id`` changes whenever its content does.

    ``ref`` is what the mailbox calls it, for good (a file's name, a draft's id). ``on`` is the day
    on which it was sent, where the mailbox knows; ``thread`` its conversation and ``header_id``
    the Message-ID of the sent copy. ``words`` is a hash of what a person reads in it, where that
    was looked at. ``seen_at`` is when, in monotonic seconds; None where a look costs nothing.
    ``error`` is why a draft that is UNKNOWN could not be looked at, where another look may tell.
    ``blank`` is the token of a blank of ours in which nobody typed, where that was looked at.
    """

    ref: str
    place: Place
    message_id: str
    on: date | None = None
    thread: str | None = None
    header_id: str | None = None
    words: str | None = None
    seen_at: float | None = None
    error: FollowupError | None = None
    blank: str | None = None


class Mailbox(Protocol):
    """A place for drafts. It has no way to send, and ``sync`` is given no way to delete."""

    def scan(self, known: Sequence[Key] = ()) -> Mapping[str, Sighting]:
        """Every draft of ours that is there now, by the first eight characters of its key.

        ``known`` are the keys whose draft may lie there: a mailbox that cannot tell our drafts
        from others finds them by ``ref``. A key that is left out has no draft there; one of which
        that is not known has a sighting with UNKNOWN.
        """
        ...

    def message_id(self, message: bytes) -> str | None:
        """The id that this message will have once written; None where that is not known before."""
        ...

    def create(self, ref: str, message: bytes) -> Sighting:
        """Writes a new draft under ``ref``. Raises DraftError when one of that key exists."""
        ...

    def replace(self, sighting: Sighting, message: bytes, thread: str | None = None) -> Sighting:
        """Rewrites the draft if it is still the one that was seen; TryAgain when it is not.

        ``thread`` is the conversation into which it goes, where the mailbox has such.
        """
        ...

    def link(self, ref: str, to: str = "") -> str:
        """What a person opens to see this draft, which is ``to`` that address."""
        ...


class ReservingMailbox(Mailbox, Protocol):
    """A mailbox in which a create whose answer was lost may have happened (PROTOCOL, "Phases").

    So a blank without a recipient is reserved, bound to its key in the journal, and then filled by
    :meth:`Mailbox.replace`, which can be repeated. Its ``create`` is never called.
    """

    def reserve(self, token: str) -> Sighting:
        """A new blank draft that carries ``token`` in its subject. Asked once, never repeated.

        DraftError for a definite no, TryAgain with ``may_have_happened`` where nobody knows.
        """
        ...

    def blanks(self, tokens: Collection[str]) -> Mapping[str, Sighting]:
        """The untouched blanks that carry one of these tokens, by token: those that lie there."""
        ...

    def words(self, message: bytes) -> str:
        """The ``words`` that a sighting of this message will have."""
        ...

    def look(self, ref: str) -> Sighting | None:
        """The draft as it is now; None where it is none any more and was not sent. Or TryAgain."""
        ...

    def age(self, sighting: Sighting) -> float:
        """How many seconds ago :meth:`look` or a write saw it so; infinite after a mere list."""
        ...

    def ready(self, count: int, *, looks: bool = False) -> int:
        """Waits until some of ``count`` drafts can be made without a pause; returns how many.

        ``looks`` says that some of them lie there already, and are looked at before.
        """
        ...


@dataclass(frozen=True, slots=True)
class Changes:
    """What moved in a mailbox since a bookmark; ``bookmark`` is where the next look begins.

    ``moved`` is False when nothing did, but for what we wrote. ``threads`` and ``messages`` are the
    conversations and messages that came or changed, drafts aside; None where that cannot be said
    (no bookmark, or too old a one), and everything has to be looked at.
    """

    bookmark: str
    moved: bool = True
    threads: frozenset[str] | None = None
    messages: frozenset[str] | None = None


class ReadingMailbox(Mailbox, Protocol):
    """A mailbox in which sent and received messages can be read. Reading marks nothing as read.

    ``reads`` says whether this login may: one that may only write drafts is used as if it could
    not.
    """

    @property
    def reads(self) -> bool:
        """Whether messages can be read. Raises LoginNeeded when nobody is logged in."""
        ...

    def own_addresses(self) -> frozenset[str]:
        """The user's own addresses, aliases included."""
        ...

    def changes(self, bookmark: str | None, ours: Collection[str] = ()) -> Changes:
        """What moved since ``bookmark``. Asked first, and cheap.

        ``ours`` are the message ids of the drafts that lie there as we wrote them; that we wrote
        them is no move.
        """
        ...

    def conversation(self, thread: str) -> Sequence[Seen]:
        """Every message of a conversation, drafts and the bin's included; none when it is gone."""
        ...

    def messages_with(
        self,
        addresses: Sequence[str],
        since: date,
        *,
        sent: bool,
        only: Collection[str] | None = None,
    ) -> Sequence[Seen]:
        """What these addresses were ``sent``, or what came from them or back from them, since the
        beginning of that day. ``only`` are the ids that are wanted. An index may lag behind.

        Of what came in, ``@domain`` stands for everybody who writes from there or from below it.
        """
        ...

    def messages_about(
        self, words: Sequence[str], first: date, last: date, *, most: int
    ) -> Sequence[Seen]:
        """What came and went on these days (both are meant), the newest first.

        Each has one of the words (a name, a domain) in its subject, its sender or its recipients,
        or carries a calendar's file; those come whole. At most ``most`` of either kind. Neither
        spam nor the bin is looked at.
        """
        ...

    def whole(self, message: Seen) -> Seen:
        """The same message with all its parts."""
        ...


class DeletingMailbox(Mailbox, Protocol):
    """What ``undo`` and ``clean`` get on top."""

    def delete(self, sighting: Sighting) -> None:
        """Removes the draft if it is still exactly the one that was seen; TryAgain if not."""
        ...
