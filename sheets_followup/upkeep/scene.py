"""The tracker, the plan and the mailbox as a command finds them, and how it stores what it did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sheets_followup.admission import check_needed
from sheets_followup.bookkeeping import (
    changed_keys,
    changed_rows,
    memories_of,
    meta_changes,
    new_row_id,
    tracker_id,
    with_keys,
)
from sheets_followup.brakes import check_brakes, check_journal, check_mailbox
from sheets_followup.desk import Desk, View
from sheets_followup.draft_words import edited_words
from sheets_followup.errors import FollowupError, LoginNeeded, TrackerError, TryAgain
from sheets_followup.journal import Journal
from sheets_followup.keys import Key, Phase
from sheets_followup.ledger import Entry, Ledger
from sheets_followup.memory import RowMemory
from sheets_followup.plan import Plan
from sheets_followup.planning import MailboxLook, decide_seen, look_into
from sheets_followup.ports import Sighting


@dataclass(frozen=True, slots=True)
class Upkeep:
    """What was done, a line for each draft or person; and what was left alone, and why.

    ``error`` is why the exit code is not 0 although what stands in ``done`` was done.
    """

    done: tuple[str, ...]
    left: tuple[str, ...] = ()
    error: FollowupError | None = None


def left_alone(key: Key) -> str:
    """Why a draft is left as it is: what a person did with it meanwhile."""
    state = edited_words(key) if key.phase is Phase.EDITED else str(key.phase)
    return f"{state}, left alone"


@dataclass(slots=True)
class Scene:
    """The tracker, the plan and the mailbox as they are now, under the lock."""

    desk: Desk
    journal: Journal
    view: View
    plan: Plan
    memories: dict[str, RowMemory]
    looked: MailboxLook
    #: The tracker's name in every key: one for the whole command, also before the first sync.
    name: str
    ledger: Ledger = field(init=False)

    def __post_init__(self) -> None:
        self.ledger = Ledger(self.journal, self.desk.store, self.view.now, self.memories, self.name)

    @property
    def sightings(self) -> dict[str, Sighting]:
        """Where each draft lies."""
        return dict(self.looked.sightings)

    @property
    def error(self) -> FollowupError | None:
        """Why the mailbox could not tell of the rows that are ``unseen``."""
        return self.looked.error

    def store(self, what: str, keys: Sequence[tuple[str, Key]]) -> None:
        """Commits these keys and all that was seen, with an event for each key."""
        journal, view = self.journal, self.view
        for row_id, key in keys:
            self.memories[row_id] = with_keys(self.memories[row_id], [key])
        with journal.commit(what):
            journal.put(**meta_changes(self.desk, view, journal, self.name), run=str(journal.run))
            journal.put_memories(changed_rows(self.memories, view.stored))
            for row_id, key in changed_keys(self.memories.values(), view.stored):
                journal.put_key(row_id, key)
                self.ledger.mention(Entry(row_id, key))
            for row_id, key in keys:
                journal.note(view.now, what, row_id=row_id, key=key.key, detail=key.step)

    def told(self) -> FollowupError | None:
        """Adds what was done to the tracker's own log; why that could not be, where it could not.

        What was done stands in the journal, so the next sync adds it.
        """
        try:
            self.ledger.publish()
        except FollowupError as error:
            return not_logged(error)
        return None


def not_logged(error: FollowupError) -> FollowupError:
    """Everything was done, and the tracker's own log does not tell of it yet.

    Where running again does not help (no login, a sheet that one may only read), the code and the
    hint are those of the reason.
    """
    lasting = next((kind for kind in (LoginNeeded, TrackerError) if isinstance(error, kind)), None)
    return (lasting or TryAgain)(
        f"what was done is in the journal, but not yet in the log of the tracker: {error.message}",
        hint=error.hint if lasting is not None else "run sync: it brings the log up to date",
    )


def look_around(desk: Desk, journal: Journal) -> Scene:
    """The scene under the lock, where ``sync`` would act as well.

    Raises Refused when a brake is on, TrackerError when a needed column is in question: then what
    a row says, and so what becomes of its drafts, is not known.
    """
    view = desk.look(journal)
    check_needed(view.reading)
    scene = _scene(desk, journal, view)
    check_journal(desk, view)
    check_brakes(desk, view, journal, scene.looked.seen)
    return scene


def look_back(desk: Desk, journal: Journal) -> Scene:
    """The scene for what asks only what was made and where it lies, not what the rows say.

    Raises Refused when a brake of the mailbox is on. Its memories are not to be stored.
    """
    view = desk.look(journal)
    scene = _scene(desk, journal, view)
    check_journal(desk, view)
    check_mailbox(desk, journal, scene.looked.seen)
    return scene


def _scene(desk: Desk, journal: Journal, view: View) -> Scene:
    name = tracker_id(journal)
    looked = look_into(desk, view, journal, new_id=new_row_id, tracker=name)
    plan = decide_seen(desk, view, looked, new_id=new_row_id)
    return Scene(desk, journal, view, plan, memories_of(plan), looked, name)
