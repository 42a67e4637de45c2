"""``undo`` and ``clean``: the only way by which a draft is ever removed.

Each draft is announced in the journal before it is deleted, and settled after: what was removed is
known whatever happens in between, and is never taken for a draft that the person deleted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sheets_followup.bookkeeping import writing
from sheets_followup.delivery import MAILBOX_ERRORS, Trouble
from sheets_followup.desk import Desk
from sheets_followup.errors import (
    DraftError,
    FollowupError,
    TrackerError,
    TryAgain,
    worst_exit_code,
)
from sheets_followup.journal import Journal
from sheets_followup.keys import SHORT, Key, Phase, is_leftover, without_blank
from sheets_followup.ledger import Entry
from sheets_followup.ports import Place, Sighting
from sheets_followup.reconcile import REMOVED, removed_key
from sheets_followup.upkeep.scene import Scene, Upkeep, left_alone, look_around, look_back
from sheets_followup.wording import STEP_WORDS

#: A draft with its row's id.
Draft = tuple[str, Key]


def undo(desk: Desk) -> Upkeep:
    """Takes the last sync's new drafts back, those that nobody touched; they count as deleted.

    What an earlier sync made stays, also where the last one made nothing. (One that found nothing
    new wrote nothing anywhere, and is not counted.) It goes by what was made, so it works as well
    where a column is in question or rows are missing.
    """
    with writing(desk) as journal:
        last = _newly_made(journal)
        scene = look_back(desk, journal)
        wanted = [
            (memory.id, key)
            for memory in scene.memories.values()
            for key in memory.keys
            # A slot of another key is an older draft that was bound to this one.
            if key.key in last and key.slot in ("", key.key[:SHORT])
        ]
        return _Removal(scene, Phase.GONE).remove(wanted)


def _newly_made(journal: Journal) -> set[str]:
    """The keys whose draft the last sync made, or found finished after the making was cut short."""
    last = int(journal.get("synced") or journal.get("run") or 0)
    made: set[str] = set()
    new: set[str] = set()
    for event in journal.events():
        if event.what not in ("made", "filled") or event.key is None:
            continue
        if event.run == last and (event.what == "made" or event.key not in made):
            new.add(event.key)  # "filled" of one that was made before only was a rewriting
        made.add(event.key)
    return new


def clean(desk: Desk) -> Upkeep:
    """Removes the untouched drafts that no longer make sense, also those of rows that are gone.

    Raises what :func:`~.scene.look_around` raises where ``sync`` would refuse to act. A row that
    cannot be decided, or of which the mailbox cannot tell, keeps its drafts.
    """
    with writing(desk) as journal:
        scene = look_around(desk, journal)
        wanted = [
            (row.memory.id, stale.key)
            for row in scene.plan.rows
            for stale in row.stale
            if stale.until is None
        ]
        undecided = _undecided(scene)
        wanted += [
            (memory.id, key)
            for memory in scene.plan.gone
            for key in memory.keys
            if memory.id not in undecided
            and key.phase in (Phase.FILLED, Phase.EDITED)
            and not key.asked
        ]
        blanks = [
            (memory.id, key)
            for memory in scene.memories.values()
            for key in memory.keys
            if is_leftover(key)
        ]
        return _Removal(scene, Phase.SKIPPED).remove([*wanted, *blanks])


def _undecided(scene: Scene) -> set[str]:
    """The row ids that stand on the sheet beside no decision: on a row that is a problem, or on one
    that is none of ours as it reads now (its company was taken out). Those rows are not gone."""
    decided = {row.row for row in scene.plan.rows if row.state != "problem"}
    return {
        cell.strip()
        for number, cells in enumerate(scene.view.sheet.cells, 1)
        if number not in decided
        for cell in cells
        if isinstance(cell, str)
    }


class _Removal:
    """Drafts deleted one by one; one that cannot be stops no other."""

    def __init__(self, scene: Scene, phase: Phase) -> None:
        self._scene = scene
        self._mailbox = scene.desk.deleting_mailbox()
        self._phase = phase
        self._trouble = Trouble()
        self._unwritten: list[Entry] = []
        self._stored = False
        self._done: list[str] = []
        self._left: list[str] = []
        self._errors: list[FollowupError] = []

    def remove(self, wanted: Sequence[Draft]) -> Upkeep:
        """Deletes those of them that still are what we wrote, and says what became of each."""
        try:
            for row_id, key in wanted:
                why = self._spared(key)
                if why is not None:
                    self._left.append(f"{_named(self._scene, row_id, key)}: {why}")
                else:
                    self._one(row_id, key)
            self._settle()
        except TrackerError as error:
            # The journal cannot be written, so nothing more is done: what is announced in it is
            # settled by the next run.
            self._errors.append(error)
        unlogged = self._scene.told()
        return Upkeep(tuple(self._done), tuple(self._left), self._error(unlogged))

    def _spared(self, key: Key) -> str | None:
        """Why a draft is not even tried."""
        sighting = self._sighting(key)
        if sighting is None or not (is_leftover(key) or key.phase is Phase.FILLED):
            return left_alone(key)
        if sighting.place is Place.UNKNOWN:
            error = sighting.error or self._scene.error or TryAgain("it was not seen this time")
            self._errors.append(error)
            return f"{error.message}; left alone"
        if self._trouble.stopped is not None:
            return "not tried any more"
        return None

    def _sighting(self, key: Key) -> Sighting | None:
        return self._scene.looked.sightings.get(key.slot)

    def _one(self, row_id: str, key: Key) -> None:
        sighting = self._sighting(key)
        assert sighting is not None
        blank = is_leftover(key)
        # A blank that vanishes is no loss, so it need not be announced.
        self._announce(Entry(row_id, key if blank else replace(key, leaving=self._phase)))
        name = "a blank draft" if blank else _named(self._scene, row_id, key)
        try:
            self._mailbox.delete(sighting)
        except (*MAILBOX_ERRORS, TrackerError) as error:
            if not error.may_have_happened:
                self._unwritten.append(Entry(row_id, key))
            self._failed(f"{name}: {error.message}", error)
            return
        self._trouble.passed()
        self._done.append(name)
        after = without_blank(key) if blank else removed_key(key, self._phase)
        self._unwritten.append(Entry(row_id, after, REMOVED[self._phase]))

    def _failed(self, line: str, error: FollowupError) -> None:
        self._left.append(line)
        self._errors.append(error)
        if isinstance(error, DraftError | TrackerError):
            self._trouble.passed()  # an answer, about this draft alone
        else:
            self._trouble.met(error)

    def _announce(self, entry: Entry) -> None:
        if self._phase is Phase.SKIPPED and not self._stored:
            self._scene.store("seen", [])
        self._stored = True
        self._scene.ledger.write("removing", *self._unwritten, entry)
        self._unwritten.clear()

    def _settle(self) -> None:
        if self._unwritten:
            self._scene.ledger.write(REMOVED[self._phase], *self._unwritten)
            self._unwritten.clear()

    def _error(self, unlogged: FollowupError | None) -> FollowupError | None:
        errors = [*self._errors, *([unlogged] if unlogged is not None else [])]
        if not errors:
            return None
        code = worst_exit_code([error.exit_code for error in errors])
        error = next(each for each in errors if each.exit_code == code)
        if error is unlogged:
            return error
        return type(error)(
            f"not all could be removed: {error.message}",
            hint=error.hint or "run the command again",
            retry_after=error.retry_after,
        )


def _named(scene: Scene, row_id: str, key: Key) -> str:
    """A draft as a person knows it: what, to whom, at which company; its file's name where it is
    one, as an id of a mailbox says nothing to anybody."""
    memory = scene.memories[row_id]
    row = next((row for row in scene.plan.rows if row.memory.id == row_id), None)
    people = dict(zip(memory.on_row, row.app.interviewers, strict=False)) if row else {}
    known = {person.id: person.name or person.email for person in memory.people}
    person = people.get(key.person)
    to = person.label if person is not None else known.get(key.person) or "the interviewer"
    company = row.app.company if row is not None else memory.company
    where = f" ({key.ref})" if key.ref and key.ref.endswith(".eml") else ""
    return f"{STEP_WORDS[key.step]} to {to}, {company}{where}"
