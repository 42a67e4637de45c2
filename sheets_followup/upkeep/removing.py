"""``undo`` and ``clean``: the only way by which a draft is ever removed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sheets_followup.bookkeeping import writing
from sheets_followup.desk import Desk
from sheets_followup.errors import TrackerError, TryAgain
from sheets_followup.keys import Key, Phase, is_leftover, without_blank
from sheets_followup.upkeep.scene import Scene, Upkeep, look_around
from sheets_followup.wording import STEP_WORDS


def undo(desk: Desk) -> Upkeep:
    """Takes the last sync's new drafts back, those that nobody touched; they count as deleted."""
    with writing(desk) as journal:
        # "filled" is one whose making was cut short and that the next run found finished.
        made = [event for event in journal.events() if event.what in ("made", "filled")]
        last = {event.key for event in made if event.run == made[-1].run} if made else set()
        scene = look_around(desk, journal)
        wanted = [
            (memory.id, key)
            for memory in scene.memories.values()
            for key in memory.keys
            if key.key in last
        ]
        return _remove(scene, wanted, Phase.GONE, "undone")


def clean(desk: Desk) -> Upkeep:
    """Removes the untouched drafts that no longer make sense, also those of rows that are gone."""
    with writing(desk) as journal:
        scene = look_around(desk, journal)
        wanted = [
            (row.memory.id, stale.key)
            for row in scene.plan.rows
            for stale in row.stale
            if stale.until is None
        ]
        wanted += [
            (memory.id, key)
            for memory in scene.plan.gone
            for key in memory.keys
            if key.phase in (Phase.FILLED, Phase.EDITED) and not key.asked
        ]
        blanks = [
            (memory.id, key)
            for memory in scene.memories.values()
            for key in memory.keys
            if is_leftover(key)
        ]
        return _remove(scene, [*wanted, *blanks], Phase.SKIPPED, "cleaned")


def _remove(scene: Scene, wanted: Sequence[tuple[str, Key]], phase: Phase, what: str) -> Upkeep:
    mailbox = scene.desk.deleting_mailbox()
    keys, done, left = [], [], []
    for row_id, key in wanted:
        sighting = scene.sightings.get(key.slot)
        blank = is_leftover(key)
        if sighting is None or not (blank or key.phase is Phase.FILLED):
            state = "edited by you" if key.phase is Phase.EDITED else str(key.phase)
            left.append(f"{_named(scene, row_id, key)}: {state}, left alone")
            continue
        try:
            mailbox.delete(sighting)
        except (TryAgain, TrackerError) as error:
            left.append(f"{_named(scene, row_id, key)}: {error.message}")
            continue
        if blank:
            keys.append((row_id, without_blank(key)))
            done.append("a blank draft")
            continue
        keys.append((row_id, replace(key, phase=phase)))
        done.append(_named(scene, row_id, key))
    if keys:
        scene.save(what, keys)
    return Upkeep(tuple(done), tuple(left))


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
