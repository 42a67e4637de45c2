"""What became of the drafts since the last run: the mailbox's sightings against the keys. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from sheets_followup.keys import LYING, Key, Phase
from sheets_followup.memory import RowMemory
from sheets_followup.ports import Place, Sighting


class Change(NamedTuple):
    """One key whose phase moved, for the event list."""

    row_id: str
    key: Key
    what: str


class Reconciled(NamedTuple):
    """The memories after a look into the mailbox.

    ``known`` counts the drafts that were believed to lie there, ``vanished`` those of them that do
    not; the brakes look at both before anything is believed.
    """

    memories: dict[str, RowMemory]
    changes: list[Change]
    known: int
    vanished: int


def reconcile(
    memories: Mapping[str, RowMemory], sightings: Mapping[str, Sighting], today: date
) -> Reconciled:
    """Every key as the mailbox shows it today (PROTOCOL's table of phases)."""
    after: dict[str, RowMemory] = {}
    changes: list[Change] = []
    known = vanished = 0
    for row_id, memory in memories.items():
        if not memory.keys:
            after[row_id] = memory
            continue
        keys = []
        for key in memory.keys:
            sighting = sightings.get(key.slot) if key.slot else None
            if key.phase in LYING:
                known += 1
                vanished += sighting is None
            seen = _look(key, sighting, today)
            if seen is not key:
                if seen.phase is not key.phase:
                    changes.append(Change(row_id, seen, seen.phase.value))
                keys.append(seen)
            else:
                keys.append(key)
        moved = tuple(keys)
        after[row_id] = memory if moved == memory.keys else memory._replace(keys=moved)
    return Reconciled(after, changes, known, vanished)


def _look(key: Key, sighting: Sighting | None, today: date) -> Key:
    if sighting is None:
        return replace(key, phase=Phase.GONE) if key.phase in LYING else key
    if sighting.place is Place.SENT:
        if key.phase is Phase.SENT:
            return key
        return replace(key, phase=Phase.SENT, sent_on=today, ref=sighting.ref, asked=False)
    if key.phase in (Phase.SENT, Phase.SKIPPED, Phase.HELD, Phase.EDITED):
        return key
    ours = sighting.message_id in (key.message_id, key.next_message_id)
    if not ours:
        return replace(key, phase=Phase.EDITED, ref=sighting.ref, next_message_id=None)
    if key.phase is Phase.FILLED and key.ref == sighting.ref and key.next_message_id is None:
        return key
    return replace(
        key,
        phase=Phase.FILLED,
        ref=sighting.ref,
        message_id=sighting.message_id,
        next_message_id=None,
        # What was about to be written may not have been: the next look at the facts compares anew.
        content=None if key.next_message_id is not None else key.content,
    )
