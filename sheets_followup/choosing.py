"""What a person names on the command line: a row, a step, somebody on the row. Pure."""

from __future__ import annotations

import difflib

from sheets_followup.errors import UsageError
from sheets_followup.memory import NOBODY, NOBODY_ID, fold
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

    Raises UsageError when nobody or, for a name, more than one person fits.
    """
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
