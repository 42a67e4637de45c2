"""The tracker, the plan and the mailbox as a command finds them, and how it stores what it did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sheets_followup.bookkeeping import (
    changed_keys,
    changed_rows,
    memories_of,
    meta_changes,
    new_row_id,
    tracker_id,
    with_keys,
)
from sheets_followup.brakes import check_mailbox
from sheets_followup.desk import Desk, View
from sheets_followup.errors import FollowupError
from sheets_followup.journal import Journal
from sheets_followup.keys import Key
from sheets_followup.ledger import Entry, Ledger
from sheets_followup.memory import RowMemory
from sheets_followup.plan import Plan
from sheets_followup.planning import decide_seen, look_into
from sheets_followup.ports import Sighting


@dataclass(frozen=True, slots=True)
class Upkeep:
    """What was done, a line for each draft or person; and what was left alone, and why."""

    done: tuple[str, ...]
    left: tuple[str, ...] = ()


@dataclass(slots=True)
class Scene:
    """The tracker, the plan and the mailbox as they are now, under the lock."""

    desk: Desk
    journal: Journal
    view: View
    plan: Plan
    memories: dict[str, RowMemory]
    sightings: dict[str, Sighting]
    #: The tracker's name in every key: one for the whole command, also before the first sync.
    name: str
    #: Why the mailbox could not tell of the rows that are ``unseen``.
    error: FollowupError | None = None

    @property
    def ledger(self) -> Ledger:
        """The way into the journal and the tracker's own log."""
        return Ledger(self.journal, self.desk.store, self.view.now, self.memories, self.name)

    def save(self, what: str, keys: Sequence[tuple[str, Key]]) -> None:
        """Stores these keys and all that was seen, with an event for each key."""
        journal, view, ledger = self.journal, self.view, self.ledger
        for row_id, key in keys:
            self.memories[row_id] = with_keys(self.memories[row_id], [key])
        with journal.commit(what):
            journal.put(**meta_changes(self.desk, view, journal, self.name), run=str(journal.run))
            journal.put_memories(changed_rows(self.memories, view.stored))
            for row_id, key in changed_keys(self.memories.values(), view.stored):
                journal.put_key(row_id, key)
                ledger.mention(Entry(row_id, key))
            for row_id, key in keys:
                journal.note(view.now, what, row_id=row_id, key=key.key, detail=key.step)
        ledger.publish()


def look_around(desk: Desk, journal: Journal) -> Scene:
    """The scene under the lock. Raises Refused when a brake of the mailbox is on."""
    view = desk.look(journal)
    name = tracker_id(journal)
    looked = look_into(desk, view, journal, new_id=new_row_id, tracker=name)
    check_mailbox(desk, journal, looked.seen)
    plan = decide_seen(desk, view, looked, new_id=new_row_id)
    sightings = dict(looked.sightings)
    return Scene(desk, journal, view, plan, memories_of(plan), sightings, name, looked.error)
