"""One look into a mailbox: no more of it than moved since the last, and all of it once a day."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from sheets_followup.errors import FollowupError
from sheets_followup.keys import Key, Phase, is_unfilled, lies, may_lie
from sheets_followup.memory import RowMemory
from sheets_followup.plan import RowPlan
from sheets_followup.ports import Place, ReadingMailbox, Sighting
from sheets_followup.reconcile import Reconciled, reconcile
from sheets_followup.replies import Seen
from sheets_followup.watch.asking import Asking, Past
from sheets_followup.watch.by_hand import written_by_hand
from sheets_followup.watch.listening import listen
from sheets_followup.watch.rows import Watching, heard_until, watched_rows
from sheets_followup.watch.tracing import (
    as_sent,
    is_lost,
    not_seen,
    sent_copy,
    still_lying,
    with_copy,
)
from sheets_followup.watch.whose import Conversations, People

#: Whatever lies there, nothing follows from it for a row.
_SETTLED = frozenset({Phase.SENT, Phase.BOUNCED, Phase.HELD, Phase.TAKEN, Phase.SKIPPED})


@dataclass(slots=True)
class Watched:
    """What a look found: what became of every draft, each row's memory with what came in, and
    what is new, by row id.

    ``past`` is where the next look begins, to be stored with the memories. ``unknown`` are the ids
    of rows about which not everything could be had, and ``error`` is why: their memories are as
    they were, and the next look begins where this one did.
    """

    sightings: Mapping[str, Sighting]
    seen: Reconciled
    past: Past
    events: list[tuple[str, str]] = field(default_factory=list)
    unknown: frozenset[str] = frozenset()
    error: FollowupError | None = None


def watch(
    mailbox: ReadingMailbox,
    rows: Sequence[RowPlan],
    gone: Sequence[RowMemory],
    past: Past,
    *,
    tracker: str,
    order: int,
    now: datetime,
) -> Watched:
    """Looks, and folds what it finds. ``rows`` are planned rows, ``gone`` those not on the sheet.

    ``order`` is the highest order of a key so far, ``now`` is in the tracker's zone. Raises what
    the mailbox raises where it cannot even say what moved; nothing is written.
    """
    today, zone = now.date(), now.tzinfo or UTC
    memories = {row.memory.id: row.memory for row in rows if row.memory.id}
    memories |= {memory.id: memory for memory in gone}
    known = may_lie(key for memory in memories.values() for key in memory.keys)
    ours = [key.message_id for key in known if lies(key) and key.message_id]
    changes = mailbox.changes(past.bookmark, ours)
    begun = any(is_unfilled(key) for key in known)
    # Where nothing moved, nothing says which conversations did not.
    whole = past.whole is None or past.whole < today or (changes.moved and changes.threads is None)
    back = any(row.memory.unheard for row in watched_rows(rows, memories, today))
    whole = whole or back
    if not (changes.moved or whole or begun):
        # The bookmark stays as well: a run that finds nothing new writes nothing anywhere.
        sightings = _as_before(known)
        return Watched(sightings, reconcile(memories, sightings, now), past)
    asking = Asking(mailbox, changes, past, today, zone, whole)
    look = _Look(asking, memories)
    look.find_drafts(known)
    seen = reconcile(memories, look.sightings, now)
    look.memories = {each.id: still_lying(each, look.sightings) for each in seen.memories.values()}
    # As they are now: what was sent since the last look is answered from now on.
    watching = watched_rows(rows, look.memories, today)
    look.find_own(watching, tracker, order)
    if look.hear(watching, People(rows, gone, today)):
        # What was written since then was written to somebody whom nothing had reached.
        look.find_own(watching, tracker, order)
    look.memories = heard_until(
        look.memories, {row.memory.id for row in watching}, past.whole, today
    )
    unknown = frozenset(asking.unknown)
    # What was half seen is seen again.
    look.memories |= {row_id: memories[row_id] for row_id in unknown}
    changed = [change for change in seen.changes if change.row_id not in unknown]
    ended = Past(changes.bookmark, today if whole else past.whole)
    return Watched(
        look.sightings,
        seen._replace(memories=look.memories, changes=changed),
        past if asking.error is not None else ended,
        [event for event in look.events if event[0] not in unknown],
        unknown,
        asking.error,
    )


def _as_before(known: Iterable[Key]) -> dict[str, Sighting]:
    """Nothing moved, so every draft lies as it lay."""
    return {
        key.slot: Sighting(key.ref, Place.DRAFTS, key.message_id or "", thread=key.thread)
        for key in known
        if key.ref is not None
        and (lies(key) or key.still_there or key.phase is Phase.SKIPPED or key.token is not None)
    }


class _Look:
    """What became of the drafts, and what the person wrote, in one look."""

    def __init__(self, asking: Asking, memories: dict[str, RowMemory]) -> None:
        self.asking = asking
        self.memories = memories
        self.sightings: dict[str, Sighting] = {}
        self.events: list[tuple[str, str]] = []
        self._letters: Sequence[Seen] | None = None

    # -- drafts --------------------------------------------------------------------------------

    def find_drafts(self, known: Sequence[Key]) -> None:
        """Every draft's sighting: where it lies, or the sent message that it became."""
        if not known:
            return
        found = self.asking.attempt(lambda: self.asking.mailbox.scan(known))
        if found is None:
            found = {key.slot: not_seen(key, self.asking.error) for key in known}
        self.sightings = dict(found)
        today = self.asking.today
        for key in known:
            self._date(key)
        lost = [key for key in known if is_lost(key, self.sightings.get(key.slot), today)]
        whose = Conversations(self.memories.values())
        keys = [key for memory in self.memories.values() for key in memory.keys]
        taken = {key.header_id for key in keys if key.header_id}
        taken |= {seen.header_id for seen in self.sightings.values() if seen.header_id}
        if lost:
            taken |= self._typed(keys, taken)
        # A conversation tells more than a search, and what lay there a moment ago is more likely
        # to have been sent than what was gone before.
        lost.sort(key=lambda key: (key.phase is Phase.GONE, -key.order))
        begins = {key.key: key.opening for key in lost if key.opening}
        for look in (self._in_conversation, self._among_sent):
            for key in list(lost):
                row, messages = whose.row_of(key), look(key)
                if messages is None:
                    self.sightings[key.slot] = not_seen(key, self.asking.error)
                    lost.remove(key)
                    continue
                letters = [seen for seen in messages if not whose.is_anothers(seen, row)]
                others = {begin for name, begin in begins.items() if name != key.key}
                free = taken - {key.header_id}
                copy = sent_copy(key, letters, free, self.asking.zone, others)
                if copy is not None:
                    taken |= {copy.message_id} if copy.message_id else set()
                    self.sightings[key.slot] = self._as_sent(key, copy)
                    lost.remove(key)
        for key in known:
            seen = self.sightings.get(key.slot)
            if seen is not None and seen.error is not None and key.phase not in _SETTLED:
                self.asking.unknown.add(whose.row_of(key))
                self.asking.error = self.asking.error or seen.error

    def _typed(self, keys: Sequence[Key], taken: Collection[str]) -> set[str]:
        """The copies of what a person typed as sent: no draft that vanished became one of these.
        One whose draft still lies there, or became a later letter, has none."""
        found: set[str] = set()
        for key in keys:
            seen = self.sightings.get(key.slot)
            if not key.slot or (seen is not None and seen.place is Place.DRAFTS):
                continue
            if key.phase is Phase.SENT and key.header_id is None and key.thread is not None:
                conversation = self.asking.conversation(key.thread) or ()
                copy = with_copy(key, conversation, (), {*taken, *found}, self.asking.zone)
                found |= {copy.header_id} if copy.header_id else set()
        return found

    def _in_conversation(self, key: Key) -> Sequence[Seen] | None:
        return self.asking.conversation(key.thread) if key.thread is not None else ()

    def _among_sent(self, key: Key) -> Sequence[Seen] | None:
        if not key.recipient or "@" not in key.recipient:
            return ()
        return self.asking.sent_to(key.recipient, key.made_on)

    def _date(self, key: Key) -> None:
        """A draft that was sent and lingers under its own id was sent on its message's day."""
        seen = self.sightings.get(key.slot)
        thread = seen.thread or key.thread if seen is not None else None
        if seen is None or seen.place is not Place.SENT or seen.on is not None or thread is None:
            return
        messages = self.asking.conversation(thread)
        if messages is None:
            self.sightings[key.slot] = not_seen(key, self.asking.error)
        for message in messages or ():
            if message.id == seen.message_id:
                self.sightings[key.slot] = self._as_sent(key, message)

    def _as_sent(self, key: Key, copy: Seen) -> Sighting:
        return as_sent(key, copy, self.asking.zone, self.asking.today)

    def hear(self, watching: Sequence[Watching], people: People) -> bool:
        """What came in, folded into the memories; whether mail came back."""
        own = self.asking.attempt(self.asking.mailbox.own_addresses)
        if own is None:
            # Whose a message is cannot be said of any.
            self.asking.unknown |= {row.memory.id for row in watching}
            return False
        rows = [Watching(row.app, self.memories[row.memory.id]) for row in watching]
        whose = Conversations(self.memories.values())
        heard, told = listen(self.asking, rows, whose, people, own)
        self.memories |= heard
        self.events += told
        # Nothing but a bounce changes a key here.
        return any(heard[row.memory.id].keys != row.memory.keys for row in rows)

    # -- what the person wrote -----------------------------------------------------------------

    def find_own(self, rows: Sequence[Watching], tracker: str, order: int) -> None:
        """What was written without a draft, and the headers of what was sent, to answer in."""
        current = [Watching(row.app, self.memories[row.memory.id]) for row in rows]
        if self._letters is None:
            self._letters = self.asking.exchanged(current, sent=True)
        everything = self._letters
        order = max(order, *(k.order for memory in self.memories.values() for k in memory.keys), 0)
        zone, whose = self.asking.zone, Conversations(self.memories.values())
        ours = {seen.header_id for seen in self.sightings.values() if seen.header_id}
        for memory in self.memories.values():
            ours |= {key.header_id for key in memory.keys if key.header_id}
        looked: list[tuple[Watching, Sequence[Seen]]] = []
        # What any row was drafted comes first: only what is left was written by hand.
        for row in current:
            sent = [seen for seen in everything if not whose.is_anothers(seen, row.memory.id)]
            keys = self._with_copies(row, sent, ours)
            ours |= {key.header_id for key in keys if key.header_id}
            looked.append((Watching(row.app, row.memory._replace(keys=keys)), sent))
        # Of several rounds with one person, a letter is about the last one before it.
        looked.sort(key=lambda each: each[0].app.interview or date.min, reverse=True)
        for row, letters in looked:
            memory = row.memory
            added = written_by_hand(row, letters, ours, zone, tracker, order)
            if added:
                ours |= {key.header_id for key in added if key.header_id}
                order = max(key.order for key in added)
                memory = memory._replace(keys=(*memory.keys, *added))
                self.events += [(memory.id, f"{key.step} by hand") for key in added]
            self.memories[memory.id] = memory

    def _with_copies(
        self, row: Watching, sent: Sequence[Seen], ours: Collection[str]
    ) -> tuple[Key, ...]:
        """The row's keys, what was sent with its copy: a day that the user typed may be another."""
        zone, written = self.asking.zone, set(row.sent)
        later = [message for message in sent if row.after_interview(message, zone)]
        taken = set(ours)
        keys = []
        for key in row.memory.keys:
            if key in written and key.header_id is None:
                own = self.asking.moved(frozenset({key.thread} if key.thread else ()))
                if key.token is not None:
                    own = []  # its blank was never filled
                conversation = self.asking.conversation(own[0]) if own else ()
                if conversation is None:
                    self.asking.unknown.add(row.memory.id)
                key = with_copy(key, conversation or (), later, taken, zone)
                taken |= {key.header_id} if key.header_id else set()
            keys.append(key)
        return tuple(keys)
