"""What became of the drafts since the last run: the mailbox's sightings against the keys. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from sheets_followup.keys import LYING, Key, Phase, keeps_older, lies
from sheets_followup.memory import RowMemory
from sheets_followup.ports import Place, Sighting

#: What the event list says of a draft that ``undo`` or ``clean`` had deleted when it was cut short,
#: by what became of its key.
REMOVED = {Phase.GONE: "undone", Phase.SKIPPED: "cleaned"}


class Change(NamedTuple):
    """One key whose phase moved, for the event list."""

    row_id: str
    key: Key
    what: str


class Reconciled(NamedTuple):
    """The memories after a look into the mailbox.

    ``known`` counts the drafts that were believed to lie there, ``vanished`` those of them that do
    not; the brakes look at both before anything is believed. What we removed ourselves is neither.
    """

    memories: dict[str, RowMemory]
    changes: list[Change]
    known: int
    vanished: int


def reconcile(
    memories: Mapping[str, RowMemory], sightings: Mapping[str, Sighting], now: datetime
) -> Reconciled:
    """Every key as the mailbox shows it now (PROTOCOL's table of phases), in the tracker's zone."""
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
            removed = REMOVED[key.leaving] if key.leaving and sighting is None else None
            if key.phase in LYING and removed is None:
                known += 1
                vanished += sighting is None
            seen = seen_now(key, sighting, now)
            if seen is not key:
                if seen.phase is not key.phase:
                    changes.append(Change(row_id, seen, removed or seen.phase.value))
                keys.append(seen)
            else:
                keys.append(key)
        moved = tuple(keys)
        after[row_id] = memory if moved == memory.keys else memory._replace(keys=moved)
    return Reconciled(after, changes, known, vanished)


#: A look into the mailbox changes nothing of these while their draft still lies there.
_SETTLED = frozenset({Phase.SENT, Phase.BOUNCED, Phase.HELD, Phase.EDITED, Phase.TAKEN})

#: The third blank that vanishes is no accident: it is not reserved again.
MOST_BLANKS = 3


def seen_now(key: Key, sighting: Sighting | None, now: datetime) -> Key:
    """The key after a look at its draft; the very key where all is as we left it."""
    if sighting is not None and sighting.place is Place.UNKNOWN:
        return key
    if key.leaving is not None:
        if sighting is None:
            return removed_key(key, key.leaving)
        key = replace(key, leaving=None)  # it was not deleted after all
    if sighting is None:
        return _not_there(key, now)
    if sighting.place is Place.SENT:
        if key.phase is Phase.SENT and key.header_id is None and sighting.header_id is not None:
            # The user's word made it SENT, and their day stays; what follows is a reply to it.
            return replace(key, thread=sighting.thread or key.thread, header_id=sighting.header_id)
        if key.phase in (Phase.SENT, Phase.BOUNCED):
            return key
        return sent_key(key, sighting, now)
    if key.token is not None:
        return seen_blank(key, sighting)
    if key.phase in _SETTLED and not keeps_older(key):
        taken_over = key.phase is Phase.EDITED and key.message_id is None
        # The log that it was taken over from knows a part of its name.
        return replace(key, ref=sighting.ref) if taken_over and key.ref != sighting.ref else key
    if key.phase is Phase.SKIPPED:
        return key
    if key.phase is Phase.FILLING and key.message_id is None and sighting.blank is not None:
        # Taken over: it was reserved elsewhere and not filled, so that is still to be done.
        return replace(
            key,
            phase=Phase.BOUND,
            ref=sighting.ref,
            message_id=sighting.message_id,
            thread=sighting.thread,
            token=sighting.blank,
            reason=None,
        )
    ours = sighting.message_id in (key.message_id, key.next_message_id)
    if not ours:
        return replace(key, phase=Phase.EDITED, ref=sighting.ref, next_message_id=None)
    if key.phase is Phase.FILLING and key.next_message_id is None:
        return key  # what we had asked for may still come: it is asked for again
    if key.phase is Phase.HELD:
        return replace(key, ref=sighting.ref) if key.ref != sighting.ref else key
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


def _not_there(key: Key, now: datetime) -> Key:
    if lies(key):
        return gone_key(key, now)
    if key.token is None or key.ref is None:
        return key
    if key.phase in (Phase.RESERVED, Phase.BOUND):
        return blank_lost(key)
    return replace(key, token=None, ref=None, message_id=None)


def gone_key(key: Key, now: datetime) -> Key:
    """The key of a draft that is not there any more."""
    return replace(key, phase=Phase.GONE, token=None, gone_at=now)


def removed_key(key: Key, phase: Phase) -> Key:
    """The key of a draft that ``undo`` (GONE) or ``clean`` (SKIPPED) deleted. Nobody sent it, so
    it has no moment at which it was found gone."""
    return replace(key, phase=phase, leaving=None)


def sent_key(key: Key, sighting: Sighting, now: datetime) -> Key:
    """The key of a draft that a person has sent. Where its copy lies in another conversation, the
    moment at which the draft was not there stays known: the copy may be another letter's."""
    elsewhere = key.thread is not None and sighting.thread not in (None, key.thread)
    return replace(
        key,
        phase=Phase.SENT,
        sent_on=sighting.on or now.date(),
        gone_at=(key.gone_at or now) if elsewhere else None,
        ref=sighting.ref,
        thread=sighting.thread or key.thread,
        header_id=sighting.header_id or key.header_id,
        asked=False,
        token=None,
    )


def blank_lost(key: Key) -> Key:
    """The key after its blank vanished, never filled: reserved again, the third time held."""
    tries = key.tries + 1
    lost = replace(key, tries=tries, token=None, ref=None, message_id=None, thread=None)
    if tries < MOST_BLANKS:
        return replace(lost, phase=Phase.RESERVING)
    return replace(
        lost, phase=Phase.HELD, reason=f"its blank draft was removed {tries} times: run redo"
    )


def seen_blank(key: Key, sighting: Sighting) -> Key:
    """The key of a draft that was reserved, as it is seen there: still blank, typed in, or filled
    by us where the answer to our filling was lost."""
    if sighting.message_id == key.message_id:
        return key
    if key.phase is Phase.FILLING or (key.phase is Phase.SKIPPED and key.content is not None):
        filled = replace(key, thread=sighting.thread, token=None, words=None, tries=0)
        if sighting.words is None or sighting.words != key.words:
            return replace(filled, phase=Phase.EDITED)  # filled, and somebody has typed in it since
        return replace(filled, phase=Phase.FILLED, message_id=sighting.message_id)
    if key.phase in (Phase.RESERVED, Phase.BOUND):
        return replace(key, phase=Phase.TAKEN, token=None)
    return replace(key, token=None, ref=None, message_id=None)
