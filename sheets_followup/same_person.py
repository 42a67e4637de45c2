"""W12: one person on several rows; the rows name each other, so that the user can write once."""

from __future__ import annotations

from sheets_followup.plan import RowPlan

#: A recruiter on hundreds of rows: a note that names them all helps nobody.
_NAMED = 10
_OPEN_STATES = ("unscheduled", "upcoming", "active", "waiting")


def name_each_other(rows: list[RowPlan]) -> dict[str, tuple[int, ...]]:
    """Puts into each row the first few others of its people, in place; returns who stands on
    several open rows: address → row numbers.

    A row on which a message may be an answer (W14) names those that are over, too: its sender may
    have meant one of them.
    """
    # The others matter to such a row alone, and with thousands of rows each look takes time.
    doubt = any(row.memory.unsure_on is not None for row in rows)
    first: dict[str, int] = {}
    several: dict[str, list[int]] = {}
    for index, row in enumerate(rows):
        if doubt or row.state in _OPEN_STATES:
            for person in row.app.interviewers:
                if person.email:
                    email = person.email.casefold()
                    known = first.setdefault(email, index)
                    if known != index:
                        on = several.setdefault(email, [known])
                        if on[-1] != index:
                            on.append(index)
    people: dict[str, tuple[int, ...]] = {}
    for email, indexes in several.items():
        opened = [index for index in indexes if rows[index].state in _OPEN_STATES]
        if len(opened) > 1:
            people[email] = tuple(rows[index].row for index in opened)
        for index in opened:
            others = indexes if rows[index].memory.unsure_on is not None else opened
            _name(rows, index, others, email)
    return people


def _name(rows: list[RowPlan], index: int, others: list[int], email: str) -> None:
    row = rows[index]
    name = next(p.label for p in row.app.interviewers if (p.email or "").casefold() == email)
    also = tuple(
        (name, rows[other].row, rows[other].app.company)
        for other in others[: _NAMED + 1]
        if other != index
    )
    if also:
        rows[index] = row._replace(also_on=row.also_on + also[:_NAMED])
