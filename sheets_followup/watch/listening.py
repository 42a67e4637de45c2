"""What came in, given to the rows it is about (W7, W14): each row's memory with what was heard.

A message in the conversation of a row is about that row alone. One that stands in none is about
those on which its sender stands; where there are several, all of them wait and none is answered.
One of somebody else at a company may be about any row there: those wait, too.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sheets_followup.memory import RowMemory
from sheets_followup.replies import Belongs, Kind, Seen, Verdict, belongs, firms_of, judge
from sheets_followup.watch.asking import Asking
from sheets_followup.watch.hearing import Heard, hear
from sheets_followup.watch.rows import Watching
from sheets_followup.watch.whose import Conversations, People

#: The kinds of message from which something follows for a row.
_TELLING = frozenset({Kind.HUMAN, Kind.OUT_OF_OFFICE, Kind.UNSURE, Kind.BOUNCE})


def listen(
    asking: Asking,
    rows: Sequence[Watching],
    whose: Conversations,
    people: People,
    own: Collection[str],
) -> tuple[dict[str, RowMemory], list[tuple[str, str]]]:
    """The memories of these rows after what came in, and what is new, by row id.

    ``own`` are the user's addresses.
    """
    ear = _Ear(asking, own)
    for row in rows:
        for thread in asking.moved(row.threads):
            messages = asking.conversation(thread)
            if messages is None:
                asking.unknown.add(row.memory.id)
            for message in messages or ():
                if row.memory.id in whose.rows_of(message):
                    ear.note(row, message, ours=True)
    # Where the user works there as well, a colleague's mail says nothing.
    firms = frozenset().union(*(row.firms for row in rows)) - firms_of(own)
    for message in asking.exchanged(rows, sent=False, firms=firms):
        _give(ear, message, rows, whose, people, firms)
    memories: dict[str, RowMemory] = {}
    told: list[tuple[str, str]] = []
    for row in rows:
        memories[row.memory.id], words = hear(row, ear.heard(row))
        told += [(row.memory.id, word) for word in words]
    return memories, told


def _give(
    ear: _Ear,
    message: Seen,
    rows: Sequence[Watching],
    whose: Conversations,
    people: People,
    firms: frozenset[str],
) -> None:
    """A message to the rows that it is about, or may be about."""
    on = [row for row in rows if _is_about(row, message)]
    owners = whose.rows_of(message)
    if owners:
        for row in rows:
            if row.memory.id in owners:
                ear.note(row, message, ours=True)
        for row in on:
            if row.memory.id not in owners and whose.may_mean(message, row.memory.id):
                ear.note(row, message, ours=False, shared=True)
        return
    looked_at = {row.memory.id for row in on}
    for row in on:
        others = (looked_at | people.rows_of(message)) - {row.memory.id}
        shared = any(
            other in looked_at or not whose.one_application(other, row.memory.id)
            for other in others
        )
        ear.note(row, message, ours=False, shared=shared)
    if not on and not people.rows_of(message):
        for row in rows:
            if belongs(message, addresses=(), domains=row.firms & firms) is Belongs.COMPANY:
                ear.note(row, message, ours=False, shared=True)


def _is_about(row: Watching, message: Seen) -> bool:
    addresses = [at for at in (message.sender, message.reply_to) if at]
    return any(row.person_of(address) for address in addresses) or bool(
        row.sent and any(row.person_of(address) for address in message.returned_to)
    )


class _Ear:
    """What was heard about each row, every message judged."""

    def __init__(self, asking: Asking, own: Collection[str]) -> None:
        self._asking = asking
        self._own = own
        self._about: dict[str, dict[str, Heard]] = {}

    def heard(self, row: Watching) -> Collection[Heard]:
        return self._about.get(row.memory.id, {}).values()

    def note(self, row: Watching, message: Seen, *, ours: bool, shared: bool = False) -> None:
        heard = self._about.setdefault(row.memory.id, {})
        if message.id in heard:
            return
        judged = self._judged(row, message)
        if judged is not None:
            heard[message.id] = Heard(judged[0], judged[1], ours, shared)

    def _judged(self, row: Watching, message: Seen) -> tuple[Seen, Verdict] | None:
        """The message with what it is; None where it says nothing about an answer."""
        verdict = self._verdict(row, message)
        if verdict.needs_full and not message.whole:
            whole = self._asking.read(message)
            if whole is None:
                self._asking.unknown.add(row.memory.id)
                return None
            message = whole
            verdict = self._verdict(row, message)
        return (message, verdict) if verdict.kind in _TELLING else None

    def _verdict(self, row: Watching, message: Seen) -> Verdict:
        asking = self._asking
        return judge(
            message, own=self._own, zone=asking.zone, today=asking.today, sent_ids=row.sent_ids
        )
