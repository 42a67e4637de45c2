"""What one look asks a mailbox, each thing once, and no more than may have moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta, tzinfo

from sheets_followup.ports import Changes, ReadingMailbox
from sheets_followup.replies import Seen
from sheets_followup.watch.rows import Watching, everybody

#: A search is behind by so much at the most, so each one reaches back a little further.
_LAG = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Past:
    """Where the last look ended: the mailbox's bookmark, and the day of the last whole look."""

    bookmark: str | None = None
    whole: date | None = None


@dataclass(slots=True)
class Asking:
    """A mailbox in one look. ``whole`` says that everything is looked at, not what moved alone."""

    mailbox: ReadingMailbox
    changes: Changes
    past: Past
    today: date
    zone: tzinfo
    whole: bool
    _conversations: dict[str, Sequence[Seen]] = field(default_factory=dict)
    _read: dict[str, Seen] = field(default_factory=dict)

    def conversation(self, thread: str) -> Sequence[Seen]:
        """The messages of a conversation, asked for once a look."""
        if thread not in self._conversations:
            self._conversations[thread] = self.mailbox.conversation(thread)
        return self._conversations[thread]

    def moved(self, threads: frozenset[str]) -> list[str]:
        """Those of these conversations that have to be looked at."""
        moved = self.changes.threads
        return sorted(threads if self.whole or moved is None else threads & moved)

    def exchanged(self, rows: Sequence[Watching], *, sent: bool) -> Sequence[Seen]:
        """What the people of these rows were sent, or what came from them or back from them."""
        people, since = everybody(rows), self._since(rows)
        if not people or since is None:
            return []
        only = None if self.whole else self.changes.messages
        return self.mailbox.messages_with(people, since, sent=sent, only=only)

    def _since(self, rows: Sequence[Watching]) -> date | None:
        """How far back a search reaches: to the last whole look, the first time to the oldest
        interview."""
        interviews = [row.app.interview for row in rows if row.app.interview is not None]
        if not interviews:
            return None
        first = min(interviews)
        return first if self.past.whole is None else max(first, self.past.whole - _LAG)

    def read(self, message: Seen) -> Seen:
        """The message with all its parts."""
        if message.id not in self._read:
            self._read[message.id] = self.mailbox.whole(message)
        return self._read[message.id]
