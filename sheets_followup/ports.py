"""The two doors to the world: where rows come from, and where drafts lie.

A port has few methods, everything above is written once, and one contract suite in ``tests/``
runs against every implementation. The in-memory ones are part of the library.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from sheets_followup.model import Cell, CellWrite, Sheet


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
    """Where a draft was found."""

    DRAFTS = "drafts"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A draft as it lies in the mailbox: ``message_id`` changes whenever its content does."""

    ref: str
    place: Place
    message_id: str


class Mailbox(Protocol):
    """A place for drafts. It has no way to send, and ``sync`` is given no way to delete."""

    def scan(self) -> Mapping[str, Sighting]:
        """Every draft of ours that is there now, by the first eight characters of its key."""
        ...

    def message_id(self, message: bytes) -> str:
        """The id that this message will have once written (known beforehand for files)."""
        ...

    def create(self, ref: str, message: bytes) -> Sighting:
        """Writes a new draft under ``ref``. Raises DraftError when one of that key exists."""
        ...

    def replace(self, sighting: Sighting, message: bytes) -> Sighting:
        """Rewrites the draft if it is still the one that was seen; TryAgain when it is not."""
        ...

    def link(self, ref: str) -> str:
        """What a person opens to see this draft: a path or an address."""
        ...


class DeletingMailbox(Mailbox, Protocol):
    """What ``undo`` and ``clean`` get on top."""

    def delete(self, sighting: Sighting) -> None:
        """Removes the draft if it is still exactly the one that was seen; TryAgain if not."""
        ...
