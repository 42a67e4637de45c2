"""Tasks: things that a person does without a draft (W0, W9, X6)."""

from __future__ import annotations

from datetime import date, timedelta

from sheets_followup.facts import DAY, Facts
from sheets_followup.memory import NOBODY, NOBODY_ID
from sheets_followup.messages import Context, contact_of
from sheets_followup.model import Application, Interviewer, Step
from sheets_followup.plan import Action

#: For how many days a task is shown from its due day on (W9).
SHOWN = 7
KEEP_IN_TOUCH_SHOWN = 14
#: X6: keep in touch this many days after Stop.
KEEP_IN_TOUCH_AFTER = 30

_KEEP_IN_TOUCH = timedelta(days=KEEP_IN_TOUCH_AFTER)
_KEEP_IN_TOUCH_LAST = timedelta(days=KEEP_IN_TOUCH_SHOWN - 1)


def prepare(app: Application) -> tuple[Action, ...]:
    """W0: before the interview, ask what happens next and collect names and addresses."""
    assert app.interview is not None
    return (_task(Step.PREPARE, None, "", app.interview, app.interview, "W0"),)


def task_actions(facts: Facts, context: Context) -> tuple[Action, ...]:
    """W9: the cadence's tasks that are shown today."""
    extra = facts.cadence.extra
    if not extra or facts.interview is None:
        return ()
    tasks = []
    today = context.today
    people = facts.app.interviewers
    ids = facts.memory.on_row
    for step in extra:
        due = facts.interview + DAY
        if step is Step.LINKEDIN and facts.thanked is not None:
            due = facts.thanked + DAY
        if facts.hold is not None and facts.hold > due:
            due = facts.hold
        last = due + (SHOWN - 1) * DAY
        if not due <= today <= last:
            continue
        if step is Step.PHONE_CALL:
            index = contact_of(people)
            chosen = [(ids[index], people[index])] if people else [(NOBODY_ID, NOBODY)]
        else:
            chosen = list(zip(ids, people, strict=True))
        tasks += [_task(step, person, person_id, due, last, "W9") for person_id, person in chosen]
    tasks.sort(key=lambda task: task.due)
    return tuple(tasks)


def keep_in_touch(facts: Facts, context: Context, stop: date) -> tuple[Action, ...]:
    """X6: a task for W3's contact, a month after Stop, shown for fourteen days."""
    due = stop + _KEEP_IN_TOUCH
    last = due + _KEEP_IN_TOUCH_LAST
    people = facts.app.interviewers
    if not people or not due <= context.today <= last:
        return ()
    index = contact_of(people)
    return (
        _task(
            Step.KEEP_IN_TOUCH,
            people[index],
            facts.memory.on_row[index],
            due,
            last,
            "X6",
        ),
    )


def _task(
    step: Step,
    person: Interviewer | None,
    person_id: str,
    due: date,
    window: date,
    rule: str,
) -> Action:
    return Action(
        step=step,
        kind="task",
        person=person,
        person_id=person_id,
        due=due,
        window=window,
        overdue=False,
        now=False,
        because=(rule,),
    )
