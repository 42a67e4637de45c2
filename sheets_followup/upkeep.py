"""What a person does to drafts by a word: ``sent``, ``undo``, ``clean``, ``redo``.

Only these can remove a draft, and only one that is still exactly what we wrote. They write the
journal; the tracker's cells follow with the next sync.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sheets_followup.bookkeeping import (
    changed_keys,
    changed_rows,
    memories_of,
    meta_changes,
    new_row_id,
    tracker_id,
    with_keys,
    writing,
)
from sheets_followup.choosing import Person, find_people, find_row, newest_key, still_to_send
from sheets_followup.delivery import deliver
from sheets_followup.desk import Desk, View
from sheets_followup.errors import DraftError, TrackerError, TryAgain, UsageError
from sheets_followup.journal import Journal
from sheets_followup.keys import REDOABLE, SHORT, Key, Phase, make_key
from sheets_followup.memory import RowMemory
from sheets_followup.model import Interviewer, Step
from sheets_followup.outbox import Outbox, new_item
from sheets_followup.plan import MESSAGES, Action, Plan, RowPlan
from sheets_followup.planning import scanned
from sheets_followup.ports import Sighting
from sheets_followup.reconcile import reconcile


@dataclass(frozen=True, slots=True)
class Upkeep:
    """What was done, a line for each draft or person; and what was left alone, and why."""

    done: tuple[str, ...]
    left: tuple[str, ...] = ()


@dataclass(slots=True)
class _Scene:
    """The tracker, the plan and the mailbox as they are now, under the lock."""

    desk: Desk
    journal: Journal
    view: View
    plan: Plan
    memories: dict[str, RowMemory]
    sightings: dict[str, Sighting]
    #: The tracker's name in every key: one for the whole command, also before the first sync.
    name: str

    def save(self, what: str, keys: Sequence[tuple[str, Key]]) -> None:
        """Stores these keys and all that was seen, with an event for each key."""
        journal, view = self.journal, self.view
        for row_id, key in keys:
            self.memories[row_id] = with_keys(self.memories[row_id], [key])
        with journal.commit(what):
            journal.put(**meta_changes(self.desk, view, journal, self.name), run=str(journal.run))
            journal.put_memories(changed_rows(self.memories, view.memories))
            for row_id, key in changed_keys(self.memories.values(), view.memories):
                journal.put_key(row_id, key)
            for row_id, key in keys:
                journal.note(view.now, what, row_id=row_id, key=key.key, detail=key.step)


def _scene(desk: Desk, journal: Journal) -> _Scene:
    view = desk.look(journal)
    sightings = dict(scanned(desk, view))
    seen = reconcile(view.memories, sightings, view.today)
    plan = desk.decide(view, seen.memories, new_row_id)
    return _Scene(desk, journal, view, plan, memories_of(plan), sightings, tracker_id(journal))


def record_sent(
    desk: Desk,
    number: int,
    *,
    step: Step | None = None,
    person: str | None = None,
    on: date | None = None,
) -> Upkeep:
    """Records that the person sent a message (default: the row's next step, to everybody, today).

    Raises UsageError for an unknown row, step or person, a day in the future or before the
    interview, and when the row has no message that could have been sent.
    """
    with writing(desk) as journal:
        scene = _scene(desk, journal)
        row = find_row(scene.plan, number)
        chosen = step or row.next_step
        if chosen is None:
            raise UsageError(
                f"row {number} has no next step, so say which message was sent",
                hint="add --step thank_you, follow_up, final_follow_up or update",
            )
        if chosen not in (*MESSAGES, Step.KEEP_IN_TOUCH):
            raise UsageError(
                f"{chosen} is a task, not a message", hint="only messages are recorded as sent"
            )
        day = on or scene.view.today
        if day > scene.view.today:
            raise UsageError(f"{day} is in the future", hint="record it once it was sent")
        if row.app.interview is None or day < row.app.interview:
            raise UsageError(
                f"row {number}: {day} is before its interview, so nothing can have been sent",
                hint="type the interview date, or check --on",
            )
        keys, done = [], []
        order = journal.last_order()
        people = find_people(row, person)
        for person_id, interviewer in people if person else still_to_send(row, chosen, people):
            order += 1
            key = _key_for(scene, row, chosen, person_id, order)
            keys.append((row.memory.id, replace(key, phase=Phase.SENT, sent_on=day, asked=False)))
            done.append(f"{chosen} to {interviewer.label}: sent on {day}")
        scene.save("sent", keys)
        return Upkeep(tuple(done))


def undo(desk: Desk) -> Upkeep:
    """Takes the last sync's new drafts back, those that nobody touched; they count as deleted."""
    with writing(desk) as journal:
        made = [event for event in journal.events() if event.what == "made"]
        last = {event.key for event in made if event.run == made[-1].run} if made else set()
        scene = _scene(desk, journal)
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
        scene = _scene(desk, journal)
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
        return _remove(scene, wanted, Phase.SKIPPED, "cleaned")


def redo(desk: Desk, number: int, step: Step, *, person: str | None = None) -> Upkeep:
    """Makes a draft again that was deleted, held or cleaned away; ``keep_in_touch`` for the first
    time. Raises UsageError where a draft lies there or was sent, and where none ever was."""
    if desk.sender is None:
        raise TrackerError(
            "no sender is known, so no draft can be made",
            hint="run sheets-followup setup, or give --me-name",
        )
    with writing(desk) as journal:
        scene = _scene(desk, journal)
        row = find_row(scene.plan, number)
        mailbox = desk.open_mailbox()
        items, order, outbox = [], journal.last_order(), Outbox()
        people = find_people(row, person)
        redoable = [each for each in people if _may_redo(row, step, each[0])]
        if not redoable or (person is not None and len(redoable) < len(people)):
            raise UsageError(_why_not(row, step, people), hint="see sheets-followup log")
        for person_id, interviewer in redoable:
            old = newest_key(row.memory, step, person_id)
            order += 1
            action = _asked(row, step, person_id, interviewer, old, scene.view.today)
            item = new_item(
                row,
                action,
                desk.writer,
                scene.name,
                scene.view.today,
                order,
                outbox,
                mailbox.message_id,
            )
            if item is not None:
                items.append(item)
        if outbox.refused:
            raise DraftError(outbox.refused[0][1], hint="mend what is named, then redo it again")
        scene.save("reserved", [(row.memory.id, item.key) for item in items])
        delivery = deliver(items, mailbox)
        with journal.commit("filled"):
            for item in delivery.done:
                journal.put_key(row.memory.id, item.key)
                journal.note(
                    scene.view.now, "made", row_id=row.memory.id, key=item.key.key, detail=step
                )
        if delivery.failed:
            raise DraftError(delivery.failed[0][1], hint="run the command again")
        return Upkeep(tuple(mailbox.link(item.key.ref or "") for item in delivery.done))


def _key_for(scene: _Scene, row: RowPlan, step: Step, person_id: str, order: int) -> Key:
    """The key that a sent message belongs to: the planned one, the newest one, or a new one."""
    action = next((a for a in row.actions if a.step is step and a.person_id == person_id), None)
    old = action.key if action is not None else newest_key(row.memory, step, person_id)
    if old is not None:
        return old
    p, i = (action.p, action.i) if action is not None else (0, 0)
    text = make_key(scene.name, row.memory.id, person_id, step, p, i, 0)
    return Key(
        key=text,
        step=step,
        person=person_id,
        p=p,
        i=i,
        gen=0,
        phase=Phase.SENT,
        made_on=scene.view.today,
        order=order,
        slot=text[:SHORT],
        text=row.memory.news if step is Step.UPDATE else None,
    )


def _remove(scene: _Scene, wanted: Sequence[tuple[str, Key]], phase: Phase, what: str) -> Upkeep:
    mailbox = scene.desk.open_mailbox()
    keys, done, left = [], [], []
    for row_id, key in wanted:
        sighting = scene.sightings.get(key.slot)
        if sighting is None or key.phase is not Phase.FILLED:
            state = "edited by you" if key.phase is Phase.EDITED else str(key.phase)
            left.append(f"{key.ref or key.step}: {state}, left alone")
            continue
        try:
            mailbox.delete(sighting)
        except (TryAgain, TrackerError) as error:
            left.append(f"{key.ref}: {error.message}")
            continue
        keys.append((row_id, replace(key, phase=phase)))
        done.append(key.ref or key.step)
    if keys:
        scene.save(what, keys)
    return Upkeep(tuple(done), tuple(left))


def _may_redo(row: RowPlan, step: Step, person_id: str) -> bool:
    old = newest_key(row.memory, step, person_id)
    if old is None:
        return step is Step.KEEP_IN_TOUCH and row.state == "stopped"
    return old.phase in REDOABLE


def _why_not(row: RowPlan, step: Step, people: Sequence[Person]) -> str:
    told = []
    for person_id, interviewer in people:
        old = newest_key(row.memory, step, person_id)
        if old is None:
            told.append(f"no {step} to {interviewer.label} was ever drafted")
        elif old.phase is Phase.SENT:
            told.append(f"the {step} to {interviewer.label} was sent on {old.sent_on}")
        elif old.phase not in REDOABLE:
            told.append(f"the {step} to {interviewer.label} lies there: {old.ref}")
    return f"row {row.row}: {'; '.join(told) or 'nothing to do again'}"


def _asked(
    row: RowPlan, step: Step, person_id: str, person: Interviewer, old: Key | None, today: date
) -> Action:
    key = replace(old, gen=old.gen + 1, asked=True) if old is not None else None
    planned = next((a for a in row.actions if a.step is step and a.person_id == person_id), None)
    return Action(
        step=step,
        kind="draft",
        person=person,
        person_id=person_id,
        due=planned.due if planned is not None else today,
        window=planned.window if planned is not None else today,
        overdue=False,
        now=True,
        because=(),
        p=old.p if old is not None else 0,
        i=old.i if old is not None else 0,
        key=key,
        asked=True,
    )
