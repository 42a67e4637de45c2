"""Drafts that wait, because the row's own notes speak against them. Pure.

Notes never get into a letter by themselves, nor into a decision. But a second thank-you where they
say "sent thank you email", or a follow-up where they say "rejected by phone", would be worse than
none: such a draft is not made until the person has typed what the note means.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from sheets_followup.cells import shown
from sheets_followup.keys import Phase
from sheets_followup.model import Problem, Step
from sheets_followup.plan import Action, Plan, RowPlan
from sheets_followup.proposals import (
    Proposal,
    Prose,
    ending_in,
    gone_in,
    holds_prose,
    home_of,
    propose,
    prose_of,
    unheld_in,
)

_ADDRESS = re.compile(r"[^\s<>(),;]+@[^\s<>(),;]+")
#: Facts beside the notes in which people write that a talk did not take place.
_OF_TALKS = frozenset({"status", "round", "topics"})
_FOLLOW_UPS = frozenset({Step.FOLLOW_UP, Step.FINAL_FOLLOW_UP})
#: What a note may say, unconfirmed → the letters that wait for its cell.
_SPEAKS_AGAINST: Mapping[str, Collection[Step]] = {
    "thank_you_sent": frozenset({Step.THANK_YOU}),
    "follow_up_1_sent": _FOLLOW_UPS,
    "follow_up_2_sent": _FOLLOW_UPS,
    "last_reply": _FOLLOW_UPS,
    "decision": _FOLLOW_UPS,
}


def hold_doubtful(plan: Plan, read: Callable[[], Prose]) -> Plan:
    """The plan, in which such drafts are not made now and their rows say why.

    A letter that the person asked for (``redo``) does not wait. The prose is only read where a
    draft is due.
    """
    due = {row.row for row in plan.rows if any(_waits(action) for action in row.actions)}
    if not due:
        return plan
    today, prose = plan.now.date(), read()
    said: dict[int, list[Proposal]] = {}
    for proposal in propose(prose, today, only=due, later=True):
        said.setdefault(proposal.row, []).append(proposal)
    places = [each for each in prose.headers.places if holds_prose(each) and each.fact != "status"]
    of_talks = [each for each in prose.headers.places if each in places or each.fact in _OF_TALKS]
    people = {
        app.row: [person.name for person in app.interviewers if person.name]
        for app in prose.reading.applications
        if app.row in due
    }
    home = home_of(prose.headers)

    def over(row: RowPlan) -> Problem | None:
        number = row.row
        cells = prose.sheet.cells[number - 1]
        for place in places:
            text = prose_of(cells[place.index]) if place.index < len(cells) else ""
            gone = gone_in(text, people.get(number, ()), home) if text else None
            for name in people.get(number, ()):
                text = _named(name).sub(" ", text)  # "Kim Ko" is no knock-out
            text = _ADDRESS.sub(" ", text)  # … and "ng@…" no "NG"
            ending = ending_in(text, home) if text else None
            ending = ending or gone
            if ending is not None:
                message = (
                    f"{place.header} says {shown(ending, 80)!r}: set Status, or word the note "
                    "otherwise; until then no letter is drafted"
                )
                return Problem(number, message, place.letter, place.header)
        held = row.app.sent or any(key.phase is Phase.SENT for key in row.memory.keys)
        for place in () if held else of_talks:
            text = prose_of(cells[place.index]) if place.index < len(cells) else ""
            off = unheld_in(text, people.get(number, ()), row.app.interview, home) if text else None
            if off is not None:
                message = (
                    f"{place.header} says {shown(off, 80)!r}: if the talk did not take place,"
                    " type its new day as the interview date, or set Status; else word the"
                    " note otherwise; until then no letter is drafted"
                )
                return Problem(number, message, place.letter, place.header)
        return None

    rows = [
        _held(row, over(row), said.get(row.row, ()), today) if row.row in due else row
        for row in plan.rows
    ]
    return replace(plan, rows=tuple(rows))


def _named(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)


def _waits(action: Action) -> bool:
    return action.kind == "draft" and action.now and not (action.key and action.key.asked)


def _held(row: RowPlan, over: Problem | None, said: Sequence[Proposal], today: date) -> RowPlan:
    problems = [over] if over is not None else []
    actions = []
    for action in row.actions:
        against = []
        if _waits(action):
            against = [*_against(action, said, today), *_later(action, said, row.app.interview)]
        problems += [problem for problem in against if problem not in problems]
        held = _waits(action) and (over is not None or bool(against))
        actions.append(action._replace(now=False) if held else action)
    if not problems:
        return row
    return row._replace(actions=tuple(actions), problems=(*row.problems, *problems))


def _later(action: Action, said: Sequence[Proposal], interview: date | None) -> Iterator[Problem]:
    """An interview after the one that the row is decided by, such as in a column "Onsite": nobody
    asks after the first where a second was, or is to be (W10)."""
    for each in said:
        days = [day for day in each.values if isinstance(day, date)]
        if each.fact != "interview" or action.step not in _FOLLOW_UPS or interview is None:
            continue
        if days and min(days) > interview:
            yield Problem(
                each.row,
                f"{each.header} says {shown(each.quote, 80)!r}, after the interview on "
                f"{interview.isoformat()}: type it as the interview date, or give it a row of its "
                "own; until then no follow-up is drafted",
                each.column,
                each.header,
            )


def _against(action: Action, said: Sequence[Proposal], today: date) -> Iterator[Problem]:
    for each in said:
        if action.step not in _SPEAKS_AGAINST.get(each.fact, ()):
            continue
        if each.fact == "decision" and not any(
            isinstance(day, date) and day >= today for day in each.values
        ):
            continue
        yield Problem(
            each.row,
            f"{each.header} says {shown(each.quote, 80)!r}: type it under {each.to} "
            "(check --apply asks); until then this letter is not drafted",
            each.column,
            each.header,
        )
