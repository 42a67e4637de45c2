"""PROTOCOL's second net: one letter for one person, step and round, however many rows ask for it.

A copied row, a row whose id was lost, a recruiter typed twice: the first row has the letter, the
others say where it is. It looks at recipients, so it holds when every id fails.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sheets_followup.keys import OPEN
from sheets_followup.memory import RowMemory, fold
from sheets_followup.model import Step
from sheets_followup.plan import Action, RowPlan
from sheets_followup.rounds import role_name

#: Recipient, step, company, role as a letter prints it, and interview date.
Letter = tuple[str, Step, str, str, date | None]


def catch_twins(rows: list[RowPlan], gone: Iterable[RowMemory]) -> list[RowPlan]:
    """The rows, with ``now`` taken from every message that another row has open or makes first."""
    asking = [index for index, row in enumerate(rows) if any(a.now for a in row.actions)]
    if not asking:
        return rows
    taken = _open_letters(rows, gone)
    for index in asking:
        row = rows[index]
        actions = []
        for action in row.actions:
            if action.now:
                letter = _letter(row, action)
                twin = taken.setdefault(letter, f"row {row.row}")
                if twin != f"row {row.row}":
                    action = action._replace(now=False, twin=twin)
            actions.append(action)
        kept = tuple(actions)
        if kept != row.actions:
            rows[index] = row._replace(actions=kept)
    return rows


def recipient(action: Action) -> str:
    """Who a message is for: the address, else the name."""
    assert action.person is not None
    return (action.person.email or action.person.name or "").casefold()


def _open_letters(rows: list[RowPlan], gone: Iterable[RowMemory]) -> dict[Letter, str]:
    letters: dict[Letter, str] = {}
    for row in rows:
        if not row.memory.keys:
            continue
        for action in row.actions:
            if action.key is not None and action.key.phase in OPEN and not action.now:
                letters.setdefault(_letter(row, action), f"row {row.row}")
    for memory in gone:
        for key in memory.keys:
            if key.phase in OPEN and key.recipient:
                role = _role(memory.role)
                place = (key.recipient, key.step, memory.company, role, memory.interview)
                letters.setdefault(place, "a row that is gone")
    return letters


def _letter(row: RowPlan, action: Action) -> Letter:
    app = row.app
    return (
        recipient(action), action.step, fold(app.company), _role(fold(app.role)), app.interview,
    )  # fmt: skip


def _role(folded: str) -> str:
    name = role_name(folded)
    return " ".join((name.printed, *sorted(name.words)))
