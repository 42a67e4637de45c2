"""What a person names on the command line: a row, a step, somebody on the row. Pure."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from sheets_followup.errors import UsageError
from sheets_followup.keys import Key, Phase
from sheets_followup.memory import NOBODY, NOBODY_ID, RowMemory, fold
from sheets_followup.model import Interviewer, Step
from sheets_followup.plan import Plan, RowPlan

#: Somebody on a row: the person's id and what the row says of them.
Person = tuple[str, Interviewer]


def find_row(plan: Plan, number: int) -> RowPlan:
    """The row with that spreadsheet number. Raises UsageError naming the rows that there are."""
    for row in plan.rows:
        if row.row == number:
            return row
    numbers = [row.row for row in plan.rows]
    known = ", ".join(str(n) for n in numbers[:12]) + ("…" if len(numbers) > 12 else "")
    raise UsageError(
        f"row {number} is not a row with an application",
        hint=f"rows with one: {known or 'none'}",
    )


def find_people(row: RowPlan, typed: str | None) -> list[Person]:
    """The people of a row that ``typed`` names (by a part of name or address); None is everybody.

    Raises UsageError when nobody or, for a name, more than one person fits, and for a row that
    cannot be decided: who stands on it is not known then.
    """
    if row.state == "problem":
        what = next((problem.message for problem in row.problems if problem.blocks), "a problem")
        raise UsageError(f"row {row.row}: {what}", hint="mend that first, then run it again")
    ids = row.memory.on_row or (NOBODY_ID,)
    people = list(zip(ids, row.app.interviewers or (NOBODY,), strict=True))
    if typed is None:
        return people
    wanted = fold(typed)
    exact = [p for p in people if wanted in (fold(p[1].name), fold(p[1].email))]
    found = exact or [p for p in people if wanted in fold(p[1].name) or wanted in fold(p[1].email)]
    if len(found) == 1:
        return found
    there = ", ".join(interviewer.label for _, interviewer in people)
    problem = "nobody" if not found else "more than one person"
    raise UsageError(f"{typed!r} fits {problem} on row {row.row}", hint=f"there: {there}")


def find_step(typed: str) -> Step:
    """The step of that name, with dashes or underscores. Raises UsageError naming the nearest."""
    wanted = typed.strip().casefold().replace("-", "_").replace(" ", "_")
    names = [str(step) for step in Step]
    if wanted in names:
        return Step(wanted)
    near = difflib.get_close_matches(wanted, names, n=1)
    raise UsageError(
        f"there is no step {typed!r}",
        hint=f"did you mean {near[0]}?" if near else f"there are {', '.join(names)}",
    )


def newest_key(memory: RowMemory, step: Step, person_id: str) -> Key | None:
    """The last key that was made of that step for this person."""
    keys = [key for key in memory.keys if key.step is step and key.person == person_id]
    return max(keys, key=lambda key: key.order) if keys else None


def still_to_send(row: RowPlan, step: Step, people: Sequence[Person]) -> Sequence[Person]:
    """Those who have not got this message yet; everybody where all have, so a day is corrected."""
    planned = {action.person_id for action in row.actions if action.step is step}
    left = []
    for each in people:
        key = newest_key(row.memory, step, each[0])
        if each[0] in planned or key is None or key.phase is not Phase.SENT:
            left.append(each)
    return left or people
