"""What a tracker promises besides that several people and machines can reach: a log, a structure.

Pure. A file is no such tracker; a Google Sheet is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, cast

from sheets_followup.model import Sheet
from sheets_followup.ports import TrackerStore


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of the log that a shared tracker keeps (PROTOCOL, "Memory").

    It is the readable copy of one key's phase and what a lost journal is born from again; it holds
    no address and no text. ``person`` is the person's id on the row and a salted hash of name and
    address, ``n`` is ``p.i.gen``, ``made_on`` and ``sent_on`` are ISO days.
    """

    at: str
    row_id: str
    person: str
    step: str
    n: str
    phase: str
    ref: str | None
    key: str
    made_on: str
    sent_on: str | None = None
    machine: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a tracker with a structure of its own is to have (:meth:`LoggedTracker.set_up`).

    ``new`` are columns to make at the right-hand end: fact (``own:stop``) and header. ``lost`` are
    columns of ours that stand there and are no longer known as such: field → index. ``lines`` are
    added to the log. ``fresh`` says that the tab is empty and is to become a tracker to type into,
    with colours, a filter and a header that stays in view.
    """

    header_row: int
    new: Sequence[tuple[str, str]] = ()
    lost: Mapping[str, int] = field(default_factory=dict)
    lines: Sequence[LogLine] = ()
    fresh: bool = False


class LoggedTracker(TrackerStore, Protocol):
    """A tracker that several people and machines can reach, so that it keeps a log of its own.

    Its columns of ours are made before anything is written into them, and known by more than their
    headers (``Sheet.anchors``).
    """

    @property
    def label(self) -> str:
        """What people call it: a title."""
        ...

    def read_log(self) -> Sequence[LogLine]:
        """Every line as of the last reading; damaged ones are passed over, their order is chance.

        Merged by key as the furthest phase, whatever a person did to the log.
        """
        ...

    def append_log(self, lines: Sequence[LogLine]) -> None:
        """Adds these lines, in one write. Raises TryAgain where that is not known.

        Adding a line that is there already says nothing new, so it may be repeated.
        """
        ...

    def lacks(self, sheet: Sheet, wanted: Wanted) -> bool:
        """Whether :meth:`set_up` would change anything."""
        ...

    def set_up(self, sheet: Sheet, wanted: Wanted) -> None:
        """Makes what is lacking: columns, formats, anchors, the log. All or nothing.

        To be followed by a new reading. Raises TrackerError where that is not allowed, TryAgain
        where it is not known whether it was done.
        """
        ...


class MadeTracker(LoggedTracker, Protocol):
    """A tracker that can be made by its address (``gsheet:new``)."""

    @property
    def is_new(self) -> bool:
        """Whether it has still to be made."""
        ...

    @property
    def url(self) -> str:
        """Where a person opens it."""
        ...

    def create(self, title: str, zone: str) -> None:
        """Makes it, empty. Raises TryAgain where it is not known whether it was made."""
        ...


def logged(store: TrackerStore) -> LoggedTracker | None:
    """The same tracker where it keeps a log, else None."""
    return cast("LoggedTracker", store) if hasattr(type(store), "append_log") else None
