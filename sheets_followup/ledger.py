"""The one way by which keys reach the journal while drafts are made, and the log of a tracker.

Each :meth:`Ledger.write` is one commit: when it returns, it is on the disk. A tracker that several
machines can reach keeps a log besides, the readable copy of the phases: what was written since is
added to it by :meth:`Ledger.publish`, in one write (PROTOCOL, "Memory").
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from sheets_followup.bookkeeping import with_keys
from sheets_followup.errors import FollowupError, LoginNeeded, TrackerError, TryAgain
from sheets_followup.journal import Journal
from sheets_followup.keys import Key
from sheets_followup.log_lines import lags, line_of, merged
from sheets_followup.machine import machine_id
from sheets_followup.memory import RowMemory
from sheets_followup.ports import TrackerStore
from sheets_followup.shared_tracker import LogLine, logged

#: What to do where the log could not be written.
_CATCHES_UP = "run sync again: what was begun is finished, and the log catches up"


class Entry(NamedTuple):
    """A key as it is now; ``event`` is what the list of events says of it, if anything."""

    row_id: str
    key: Key
    event: str | None = None


class Ledger:
    """The keys of one run. ``memories`` are the rows as the journal has them, kept up to date."""

    def __init__(
        self,
        journal: Journal,
        store: TrackerStore,
        now: datetime,
        memories: dict[str, RowMemory],
        tracker: str,
    ) -> None:
        self.journal = journal
        self.memories = memories
        self._now = now
        self._tracker = tracker
        self._store = logged(store)
        self._unsaid: dict[str, tuple[str, Key]] = {}

    def write(self, name: str, *entries: Entry, **meta: str) -> None:
        """Commits these keys, their events and these named values, all or nothing.

        Raises TrackerError when the journal cannot be written; nothing may be done then.
        """
        journal = self.journal
        with journal.commit(name):
            journal.put(**meta, run=str(journal.run))
            for row_id, key, event in entries:
                journal.put_key(row_id, key)
                if event is not None:
                    journal.note(self._now, event, row_id=row_id, key=key.key, detail=key.step)
        for row_id, key, _ in entries:
            self.memories[row_id] = with_keys(self.memories[row_id], [key])
        self.mention(*entries)

    def mention(self, *entries: Entry) -> None:
        """These keys are written already, and the log has to tell of them as well."""
        if self._store is not None:
            self._unsaid.update((key.key, (row_id, key)) for row_id, key, _ in entries)

    def catch_up(self) -> None:
        """What the journal knows and the log does not say is told with the next publishing: an
        earlier one failed, or was cut short."""
        if self._store is None:
            return
        told = merged(self._store.read_log()).keys
        # A line says when it was written in seconds.
        now = self._now.replace(microsecond=0)
        self.mention(
            *(
                Entry(row_id, key)
                for row_id, key in self.all_keys()
                if lags(told.get(key.key), key, now)
            )
        )

    def publish(self) -> None:
        """Adds to the log what changed since the last time; nothing where no log is kept.

        Raises TryAgain where it is not known whether it was added, TrackerError where that is not
        allowed, LoginNeeded; it is added again then, as the log counts the furthest phase.
        """
        if self._store is None or not self._unsaid:
            return
        lines = [self._line(row_id, key) for row_id, key in self._unsaid.values()]
        self._store.append_log(lines)
        self._unsaid.clear()

    def told(self) -> FollowupError | None:
        """Publishes; why the log lags behind where it could not be written, to be said beside what
        was done: its kind decides the code."""
        try:
            self.publish()
        except FollowupError as error:
            kinds: tuple[type[FollowupError], ...] = (TryAgain, LoginNeeded)
            kind = next((kind for kind in kinds if isinstance(error, kind)), TrackerError)
            return kind(
                f"the log of the tracker could not be written: {error.message}",
                hint=_CATCHES_UP if kind is TryAgain else error.hint or _CATCHES_UP,
                retry_after=error.retry_after,
            )
        return None

    def stored(self, row_id: str, text: str) -> Key | None:
        """The key of that text as the journal has it."""
        keys = self.memories[row_id].keys
        return next((key for key in keys if key.key == text), None)

    def all_keys(self) -> Iterator[tuple[str, Key]]:
        """Every key with its row's id."""
        for memory in self.memories.values():
            for key in memory.keys:
                yield memory.id, key

    def _line(self, row_id: str, key: Key) -> LogLine:
        machine = machine_id(make=True) or ""
        return line_of(self._tracker, self.memories[row_id], key, self._now, machine)
