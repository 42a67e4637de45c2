"""``redo``: a draft again that was deleted, held or cleaned away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sheets_followup.bookkeeping import reserved, writing
from sheets_followup.choosing import Person, find_people, find_row, newest_key
from sheets_followup.delivery import Delivery, deliver
from sheets_followup.desk import Desk
from sheets_followup.errors import DraftError, FollowupError, TrackerError, UsageError
from sheets_followup.keys import REDOABLE, Key, Phase, is_unfilled
from sheets_followup.mailbox_powers import reserving
from sheets_followup.model import Interviewer, Step
from sheets_followup.outbox import Outbox, new_item
from sheets_followup.plan import Action, RowPlan
from sheets_followup.planning import answers_in
from sheets_followup.upkeep.scene import Upkeep, left_alone, look_around
from sheets_followup.wording import STEP_WORDS


def redo(desk: Desk, number: int, step: Step, *, person: str | None = None) -> Upkeep:
    """Makes a draft again that was deleted, held or cleaned away; ``keep_in_touch`` for the first
    time. Raises UsageError where a draft lies there or was sent, and where none ever was."""
    if desk.sender is None:
        raise TrackerError(
            "no sender is known, so no draft can be made",
            hint="run sheets-followup setup, or give --me-name",
        )
    with writing(desk) as journal:
        scene = look_around(desk, journal)
        row = find_row(scene.plan, number)
        if row.unseen and scene.error is not None:
            raise scene.error
        mailbox = desk.open_mailbox()
        answers = answers_in(mailbox)
        items, order, outbox = [], journal.last_order(), Outbox()
        people = find_people(row, person)
        redoable = [each for each in people if _may_redo(row, step, each[0])]
        if not redoable or (person is not None and len(redoable) < len(people)):
            raise UsageError(_why_not(row, step, people), hint="see sheets-followup log")
        for person_id, interviewer in redoable:
            old = newest_key(row.memory, step, person_id)
            order += 1
            action = _asked(row, step, person_id, interviewer, old, scene.view.today)
            found = answers(row, action)
            if found.error is not None:
                raise found.error
            item = new_item(
                row,
                action,
                desk.mail_writer,
                scene.name,
                scene.view.today,
                order,
                outbox,
                mailbox.message_id,
                found.parent,
            )
            if item is not None:
                items.append(item)
        if outbox.refused:
            raise DraftError(outbox.refused[0][1], hint="mend what is named, then redo it again")
        announced = [
            (row.memory.id, key)
            for item in ([] if reserving(mailbox) else items)
            for key in reserved(item)
        ]
        scene.store("reserved", announced)
        delivery = deliver(items, mailbox, scene.ledger, scene.view.now)
        done = tuple(mailbox.link(item.key.ref or "") for item in delivery.done)
        left = tuple(
            f"{STEP_WORDS[step]} to {item.action.person.label}: {left_alone(item.key)}"
            for item in delivery.left
            if item.action.person is not None
        )
        failed = _failed(delivery)
        if failed is not None and not done:
            raise failed
        return Upkeep(done, left, failed)


def _failed(delivery: Delivery) -> FollowupError | None:
    """Why not all of it was made and told; what was made stays made."""
    if delivery.failed:
        error = delivery.failed[0][1]
        return type(error)(error.message, hint=error.hint or "run the command again")
    return delivery.stopped


def _may_redo(row: RowPlan, step: Step, person_id: str) -> bool:
    old = newest_key(row.memory, step, person_id)
    if old is None:
        return step is Step.KEEP_IN_TOUCH and row.state == "stopped"
    return old.phase in REDOABLE or (old.asked and is_unfilled(old))


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
    key = old
    if old is not None and not is_unfilled(old):
        # One that was begun and cut short goes on; any other is a new one.
        key = replace(old, key="", gen=old.gen + 1, asked=True, token=None, tries=0)
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
