"""What one look asks a mailbox, each thing once, and no more than may have moved.

What cannot be had now stops no row that it does not concern: the others are looked at as ever, and
those that it does concern are left as they were until a look that can.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta, tzinfo
from typing import TypeVar

from sheets_followup.errors import DraftError, FollowupError, TrackerError, TryAgain
from sheets_followup.ports import IN_A_ROW, Changes, ReadingMailbox
from sheets_followup.replies import Seen
from sheets_followup.watch.rows import Watching, everybody

#: A search is behind by so much at the most, so each one reaches back a little further.
_LAG = timedelta(days=2)
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Past:
    """Where the last look ended: the mailbox's bookmark, and the day of the last whole look."""

    bookmark: str | None = None
    whole: date | None = None


@dataclass(slots=True)
class Asking:
    """A mailbox in one look. ``whole`` says that everything is looked at, not what moved alone.

    ``unknown`` are the ids of the rows of which something could not be had, ``error`` is why.
    """

    mailbox: ReadingMailbox
    changes: Changes
    past: Past
    today: date
    zone: tzinfo
    whole: bool
    unknown: set[str] = field(default_factory=set)
    error: FollowupError | None = None
    _in_a_row: int = 0
    _conversations: dict[str, Sequence[Seen] | None] = field(default_factory=dict)
    _read: dict[str, Seen | None] = field(default_factory=dict)

    def attempt(self, ask: Callable[[], _Answer]) -> _Answer | None:
        """The answer; None where it cannot be had now, or the mailbox refuses it for good."""
        if self._in_a_row >= IN_A_ROW:
            return None
        try:
            found = ask()
        except (TryAgain, TrackerError, DraftError) as error:
            self.error = self.error or error
            self._in_a_row += 1
            return None
        self._in_a_row = 0
        return found

    def conversation(self, thread: str) -> Sequence[Seen] | None:
        """The messages of a conversation, asked for once a look; None where they cannot be had."""
        if thread not in self._conversations:
            self._conversations[thread] = self.attempt(lambda: self.mailbox.conversation(thread))
        return self._conversations[thread]

    def sent_to(self, address: str, since: date) -> Sequence[Seen] | None:
        """What this address was sent since that day; None where it cannot be had."""
        return self.attempt(lambda: self.mailbox.messages_with([address], since, sent=True))

    def moved(self, threads: frozenset[str]) -> list[str]:
        """Those of these conversations that have to be looked at."""
        moved = self.changes.threads
        return sorted(threads if self.whole or moved is None else threads & moved)

    def exchanged(
        self, rows: Sequence[Watching], *, sent: bool, firms: Collection[str] = ()
    ) -> Sequence[Seen]:
        """What the people of these rows were sent, or what came from them or back from them, and
        from anybody who writes from one of these companies' domains.

        Where that cannot be had at once, each is asked about alone, and the rows of those about
        whom nothing can be had are ``unknown``.
        """
        people, since = everybody(rows), self._since(rows)
        people += [f"@{firm}" for firm in sorted(firms)]
        if not people or since is None:
            return []
        only = None if self.whole else self.changes.messages

        def ask(addresses: Sequence[str]) -> Sequence[Seen] | None:
            return self.attempt(
                lambda: self.mailbox.messages_with(addresses, since, sent=sent, only=only)
            )

        found = ask(people)
        if found is not None:
            return found
        # It is one of those that come now. After conversations that all failed, a search is tried
        # once: it may be had where they cannot.
        self._in_a_row -= 1
        messages: dict[str, Seen] = {}
        for person in people:
            theirs = ask([person])
            if theirs is None:
                self.unknown |= {
                    row.memory.id
                    for row in rows
                    if person in row.addresses.values() or person.removeprefix("@") in row.firms
                }
            else:
                messages |= {message.id: message for message in theirs}
        return list(messages.values())

    def _since(self, rows: Sequence[Watching]) -> date | None:
        """How far back a search reaches: to the last whole look, that before a row went where one
        is back, the first time to the oldest interview."""

        def since(row: Watching) -> date | None:
            begun, last = row.since(self.today), row.memory.unheard or self.past.whole
            return begun if begun is None or last is None else max(begun, last - _LAG)

        return min((day for row in rows if (day := since(row)) is not None), default=None)

    def read(self, message: Seen) -> Seen | None:
        """The message with all its parts; None where they cannot be had."""
        if message.id not in self._read:
            self._read[message.id] = self.attempt(lambda: self.mailbox.whole(message))
        return self._read[message.id]
