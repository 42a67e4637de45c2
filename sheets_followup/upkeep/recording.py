"""``sent``: a person says that a message was sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sheets_followup.bookkeeping import writing
from sheets_followup.choosing import Person, find_people, find_row, newest_key, still_to_send
from sheets_followup.desk import Desk
from sheets_followup.errors import UsageError
from sheets_followup.keys import SHORT, Key, Phase, is_unfilled, lies, make_key
from sheets_followup.letters import MESSAGES
from sheets_followup.model import Step
from sheets_followup.plan import RowPlan
from sheets_followup.upkeep.scene import Scene, Upkeep, look_around
from sheets_followup.wording import names


def record_sent(
    desk: Desk,
    number: int,
    *,
    step: Step | None = None,
    person: str | None = None,
    on: date | None = None,
) -> Upkeep:
    """Records that the person sent a message (default: the row's next step, to everybody, today).

    Where no step is named, what lies there as a draft comes before the next step; and before that
    one is due, or on the day on which a message was sent, nothing is recorded but that it is known.

    Raises UsageError for an unknown row, step or person, a day in the future or before the
    interview, and when the row has no message that could have been sent.
    """
    with writing(desk) as journal:
        scene = look_around(desk, journal)
        row = find_row(scene.plan, number)
        people = find_people(row, person)
        chosen, known = (step, None) if step else _meant(row, people, scene.view.today)
        if chosen is None:
            raise UsageError(
                f"row {number} has no next step, so say which message was sent",
                hint="add --step thank_you, follow_up, final_follow_up or update",
            )
        if chosen not in MESSAGES:
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
        if known is not None:
            who = names([interviewer for _, interviewer in people])
            what = f"{chosen}{f' to {who}' if who else ''}"
            more = "name another message, or another day for this one, with --step"
            return Upkeep((), (f"{what}: known as sent on {known}; {more}",), scene.told())
        keys, done = [], []
        order = journal.last_order()
        for person_id, interviewer in people if person else still_to_send(row, chosen, people):
            order += 1
            key = _key_for(scene, row, chosen, person_id, order)
            keys.append((row.memory.id, replace(key, phase=Phase.SENT, sent_on=day, asked=False)))
            done.append(f"{chosen} to {interviewer.label}: sent on {day}")
        scene.store("sent", keys)
        return Upkeep(tuple(done), error=scene.told())


def _meant(row: RowPlan, people: Sequence[Person], today: date) -> tuple[Step | None, date | None]:
    """The step that is meant where none is named; and the day, where it is known as sent."""
    ids = {person_id for person_id, _ in people}
    mine = [key for key in row.memory.keys if key.person in ids]
    lying = [key for key in mine if lies(key) and not is_unfilled(key)]
    if lying:
        planned = any(key.step is row.next_step for key in lying)
        return row.next_step if planned else lying[-1].step, None
    step, day = _last_sent(row, mine)
    early = row.next_follow_up is None or row.next_follow_up > today
    if day is not None and (early or day >= today):
        return step, day
    return row.next_step, None


def _last_sent(row: RowPlan, keys: Sequence[Key]) -> tuple[Step | None, date | None]:
    """The last message that was sent in this round, by the journal, else by the row's cells."""
    t = row.app.interview
    sent = [
        (key.sent_on, key.order, key.step)
        for key in keys
        if key.phase is Phase.SENT and key.sent_on and (t is None or key.sent_on >= t)
    ]
    if sent:
        day, _, step = max(sent)
        return step, day
    told = row.reasons
    days = [(told.thanked, Step.THANK_YOU), (told.updated, Step.UPDATE)]
    days += [(day, Step.FOLLOW_UP) for day in told.follow_ups]
    typed = [(day, step) for day, step in days if day is not None]
    if not typed:
        return None, None
    day, step = max(typed)
    return step, day


def _key_for(scene: Scene, row: RowPlan, step: Step, person_id: str, order: int) -> Key:
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
