"""One look into a mailbox: no more of it than moved since the last, and all of it once a day."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta, tzinfo

from sheets_followup.keys import LYING, Key, Phase, is_unfilled, may_lie
from sheets_followup.memory import RowMemory
from sheets_followup.plan import RowPlan
from sheets_followup.ports import Changes, Place, ReadingMailbox, Sighting
from sheets_followup.reconcile import Reconciled, reconcile
from sheets_followup.replies import Kind, Seen, Verdict, judge
from sheets_followup.watch.by_hand import written_by_hand
from sheets_followup.watch.hearing import Heard, hear
from sheets_followup.watch.rows import Watching, everybody, watched_rows
from sheets_followup.watch.tracing import as_sent, is_lost, sent_copy, with_header

#: A search is behind by so much at the most, so each one reaches back a little further.
_LAG = timedelta(days=2)

#: The phases whose draft, or its blank, lies in the mailbox.
_THERE = LYING | {Phase.SKIPPED}

#: The kinds of message from which something follows for a row.
_TELLING = frozenset({Kind.HUMAN, Kind.OUT_OF_OFFICE, Kind.UNSURE, Kind.BOUNCE})


@dataclass(frozen=True, slots=True)
class Past:
    """Where the last look ended: the mailbox's bookmark, and the day of the last whole look."""

    bookmark: str | None = None
    whole: date | None = None


@dataclass(slots=True)
class Watched:
    """What a look found: what became of every draft, each row's memory with what came in, and
    what is new, by row id.

    ``past`` is where the next look begins, to be stored with the memories.
    """

    sightings: Mapping[str, Sighting]
    seen: Reconciled
    past: Past
    events: list[tuple[str, str]] = field(default_factory=list)


def watch(
    mailbox: ReadingMailbox,
    rows: Sequence[RowPlan],
    gone: Iterable[RowMemory],
    past: Past,
    *,
    tracker: str,
    order: int,
    today: date,
    zone: tzinfo,
) -> Watched:
    """Looks, and folds what it finds. ``rows`` are planned rows, ``gone`` those not on the sheet.

    ``order`` is the highest order of a key so far, ``zone`` the tracker's. Raises what the mailbox
    raises; nothing is written.
    """
    memories = {row.memory.id: row.memory for row in rows if row.memory.id}
    memories |= {memory.id: memory for memory in gone}
    known = may_lie(key for memory in memories.values() for key in memory.keys)
    ours = [key.message_id for key in known if key.phase in LYING and key.message_id]
    changes = mailbox.changes(past.bookmark, ours)
    begun = any(is_unfilled(key) for key in known)
    # Where nothing moved, nothing says which conversations did not.
    whole = past.whole is None or past.whole < today or (changes.moved and changes.threads is None)
    if not (changes.moved or whole or begun):
        # The bookmark stays as well: a run that finds nothing new writes nothing anywhere.
        sightings = _as_before(known)
        return Watched(sightings, reconcile(memories, sightings, today), past)
    look = _Look(mailbox, memories, changes, past, today, zone, whole)
    look.find_drafts(known)
    seen = reconcile(memories, look.sightings, today)
    look.memories = dict(seen.memories)
    watching = watched_rows(rows, today)
    look.find_own(watching, tracker, order)
    look.listen([Watching(row.app, look.memories[row.memory.id]) for row in watching])
    ended = Past(changes.bookmark, today if whole else past.whole)
    return Watched(look.sightings, seen._replace(memories=look.memories), ended, look.events)


def _as_before(known: Iterable[Key]) -> dict[str, Sighting]:
    """Nothing moved, so every draft lies as it lay."""
    return {
        key.slot: Sighting(key.ref, Place.DRAFTS, key.message_id or "", thread=key.thread)
        for key in known
        if key.ref is not None and (key.phase in _THERE or key.token is not None)
    }


class _Look:
    """The messages of one look, each asked for once."""

    def __init__(
        self,
        mailbox: ReadingMailbox,
        memories: dict[str, RowMemory],
        changes: Changes,
        past: Past,
        today: date,
        zone: tzinfo,
        whole: bool,
    ) -> None:
        self.mailbox = mailbox
        self.memories = memories
        self.changes = changes
        self.past = past
        self.today = today
        self.zone = zone
        self.whole = whole
        self.sightings: dict[str, Sighting] = {}
        self.events: list[tuple[str, str]] = []
        self.own = mailbox.own_addresses()
        self._conversations: dict[str, Sequence[Seen]] = {}
        self._read: dict[str, Seen] = {}

    # -- drafts --------------------------------------------------------------------------------

    def find_drafts(self, known: Sequence[Key]) -> None:
        """Every draft's sighting: where it lies, or the sent message that it became."""
        if not known:
            return
        self.sightings = dict(self.mailbox.scan(known))
        lost = [key for key in known if is_lost(key, self.sightings.get(key.slot), self.today)]
        keys = [key for memory in self.memories.values() for key in memory.keys]
        taken = {key.header_id for key in keys if key.header_id}
        taken |= {seen.header_id for seen in self.sightings.values() if seen.header_id}
        # A conversation tells more than a search, and what lay there a moment ago is more likely
        # to have been sent than what was gone before.
        lost.sort(key=lambda key: (key.phase is Phase.GONE, -key.order))
        for look in (self._in_conversation, self._among_sent):
            for key in list(lost):
                copy = look(key, taken)
                if copy is not None:
                    taken |= {copy.message_id} if copy.message_id else set()
                    self.sightings[key.slot] = as_sent(key, copy, self.zone, self.today)
                    lost.remove(key)
        for key in lost:
            if (seen := self.sightings.get(key.slot)) and seen.place is Place.UNKNOWN:
                del self.sightings[key.slot]
        for key in known:
            self._date(key)

    def _in_conversation(self, key: Key, taken: Collection[str]) -> Seen | None:
        if key.thread is None:
            return None
        return sent_copy(key, self.conversation(key.thread), taken, self.zone)

    def _among_sent(self, key: Key, taken: Collection[str]) -> Seen | None:
        if not key.recipient or "@" not in key.recipient:
            return None
        sent = self.mailbox.messages_with([key.recipient], key.made_on, sent=True)
        return sent_copy(key, sent, taken, self.zone)

    def _date(self, key: Key) -> None:
        """A draft that was sent and lingers under its own id was sent on its message's day."""
        seen = self.sightings.get(key.slot)
        thread = seen.thread or key.thread if seen is not None else None
        if seen is None or seen.place is not Place.SENT or seen.on is not None or thread is None:
            return
        for message in self.conversation(thread):
            if message.id == seen.message_id:
                self.sightings[key.slot] = as_sent(key, message, self.zone, self.today)

    # -- what the person wrote -----------------------------------------------------------------

    def find_own(self, rows: Sequence[Watching], tracker: str, order: int) -> None:
        """What was written without a draft, and the headers of what was sent, to answer in."""
        current = [Watching(row.app, self.memories[row.memory.id]) for row in rows]
        people = everybody(current)
        since = self._since(current)
        if not people or since is None:
            return
        sent = self.mailbox.messages_with(people, since, sent=True, only=self._only)
        ours = {seen.header_id for seen in self.sightings.values() if seen.header_id}
        for memory in self.memories.values():
            ours |= {key.header_id for key in memory.keys if key.header_id}
        for row in current:
            memory = row.memory
            keys = tuple(
                with_header(key, sent, self.zone)
                if key in row.sent and key.header_id is None
                else key
                for key in memory.keys
            )
            if keys != memory.keys:
                memory = memory._replace(keys=keys)
                row = Watching(row.app, memory)
            added = written_by_hand(row, sent, ours, self.zone, tracker, order)
            if added:
                ours |= {key.header_id for key in added if key.header_id}
                order = max(key.order for key in added)
                memory = memory._replace(keys=(*memory.keys, *added))
                self.events += [(memory.id, f"{key.step} by hand") for key in added]
            self.memories[memory.id] = memory

    def _since(self, rows: Sequence[Watching]) -> date | None:
        """How far back a search reaches: to the last whole look, the first time to the oldest
        interview."""
        interviews = [row.app.interview for row in rows if row.app.interview is not None]
        if not interviews:
            return None
        first = min(interviews)
        return first if self.past.whole is None else max(first, self.past.whole - _LAG)

    # -- what came in --------------------------------------------------------------------------

    def listen(self, rows: Sequence[Watching]) -> None:
        """Reads what came in about these rows, and folds it into their memories."""
        about: dict[str, dict[str, Heard]] = {row.memory.id: {} for row in rows}
        for row in rows:
            for thread in sorted(self._threads(row)):
                for message in self.conversation(thread):
                    self._note(about, row, message, ours=True)
        people, since = everybody(rows), self._since(rows)
        if people and since is not None:
            for message in self.mailbox.messages_with(people, since, sent=False, only=self._only):
                on = [row for row in rows if self._is_about(row, message)]
                named = [row for row in on if message.answers(row.sent_ids)]
                for row in named or on:
                    shared = not named and len(on) > 1
                    self._note(about, row, message, ours=bool(named), shared=shared)
        for row in rows:
            memory, told = hear(row, about[row.memory.id].values())
            self.memories[memory.id] = memory
            self.events += [(memory.id, word) for word in told]

    def _threads(self, row: Watching) -> frozenset[str]:
        moved = self.changes.threads
        return row.threads if self.whole or moved is None else row.threads & moved

    @property
    def _only(self) -> frozenset[str] | None:
        return None if self.whole else self.changes.messages

    @staticmethod
    def _is_about(row: Watching, message: Seen) -> bool:
        addresses = [at for at in (message.sender, message.reply_to) if at]
        return any(row.person_of(address) for address in addresses) or bool(
            row.sent and any(row.person_of(address) for address in message.returned_to)
        )

    def _note(
        self,
        about: Mapping[str, dict[str, Heard]],
        row: Watching,
        message: Seen,
        *,
        ours: bool,
        shared: bool = False,
    ) -> None:
        heard = about[row.memory.id]
        if message.id in heard:
            return
        judged = self._judged(row, message)
        if judged is not None:
            heard[message.id] = Heard(judged[0], judged[1], ours, shared)

    def _judged(self, row: Watching, message: Seen) -> tuple[Seen, Verdict] | None:
        """The message with what it is; None where it says nothing about an answer."""
        verdict = self._verdict(row, message)
        if verdict.needs_full and not message.whole:
            if message.id not in self._read:
                self._read[message.id] = self.mailbox.whole(message)
            message = self._read[message.id]
            verdict = self._verdict(row, message)
        return (message, verdict) if verdict.kind in _TELLING else None

    def _verdict(self, row: Watching, message: Seen) -> Verdict:
        return judge(message, own=self.own, zone=self.zone, today=self.today, sent_ids=row.sent_ids)

    def conversation(self, thread: str) -> Sequence[Seen]:
        """The messages of a conversation, asked for once a look."""
        if thread not in self._conversations:
            self._conversations[thread] = self.mailbox.conversation(thread)
        return self._conversations[thread]
