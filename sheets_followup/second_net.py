"""PROTOCOL's second net: one letter for one person, step and round, however many rows ask for it.

A copied row, a row whose id was lost, a recruiter typed twice: the first row has the letter, the
others say where it is, also once it was sent (rows of one date are one round, W10: nobody is
thanked twice for one interview). It looks at recipients, so it holds when every id fails.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sheets_followup.keys import OPEN, Key, Phase
from sheets_followup.letter_names import without_form
from sheets_followup.memory import RowMemory, fold
from sheets_followup.model import Step
from sheets_followup.plan import Action, RowPlan
from sheets_followup.rounds import role_name

#: Recipient, step, company, role as a letter prints it, and interview date.
Letter = tuple[str, Step, str, str, date | None]
#: Whose it is, and the day on which it was sent (None: it is a draft yet).
Twin = tuple[str, date | None]
_GONE = "a row that is gone"


def catch_twins(rows: list[RowPlan], gone: Iterable[RowMemory]) -> list[RowPlan]:
    """The rows, with ``now`` taken from every message that another row has, has sent or makes."""
    asking = [index for index, row in enumerate(rows) if any(a.now for a in row.actions)]
    if not asking:
        return rows
    taken = _letters(rows, gone)
    for index in asking:
        row = rows[index]
        actions = []
        for action in row.actions:
            if action.now:
                letter = _letter(row, action)
                whose, sent_on = taken.setdefault(letter, (f"row {row.row}", None))
                if whose != f"row {row.row}":
                    action = action._replace(now=False, twin=whose, twin_sent=sent_on)
            actions.append(action)
        kept = tuple(actions)
        if kept != row.actions:
            rows[index] = row._replace(actions=kept)
    return rows


def recipient(action: Action) -> str:
    """Who a message is for: the address, else the name."""
    assert action.person is not None
    return (action.person.email or action.person.name or "").casefold()


def _letters(rows: list[RowPlan], gone: Iterable[RowMemory]) -> dict[Letter, Twin]:
    letters: dict[Letter, Twin] = {}
    for row in rows:
        if not row.memory.keys:
            continue
        whose = f"row {row.row}"
        for action in row.actions:
            if action.key is not None and action.key.phase in OPEN and not action.now:
                letters.setdefault(_letter(row, action), (whose, None))
        _add_sent(letters, row.memory, whose, row.app.interview)
    for memory in gone:
        _add_sent(letters, memory, _GONE, memory.interview)
        for key in memory.keys:
            if key.phase in OPEN and key.recipient:
                letters.setdefault(_remembered(memory, key, memory.interview), (_GONE, None))
    return letters


def _add_sent(
    letters: dict[Letter, Twin], memory: RowMemory, whose: str, interview: date | None
) -> None:
    """What was sent in the round of this interview; an update may be said again with other news."""
    for key in memory.keys:
        if key.phase is not Phase.SENT or key.step is Step.UPDATE or not key.recipient:
            continue
        if key.sent_on is not None and interview is not None and key.sent_on >= interview:
            letters.setdefault(_remembered(memory, key, interview), (whose, key.sent_on))


def _remembered(memory: RowMemory, key: Key, interview: date | None) -> Letter:
    return (
        key.recipient or "",
        key.step,
        without_form(memory.company),
        _role(memory.role),
        interview,
    )


def _letter(row: RowPlan, action: Action) -> Letter:
    app = row.app
    firm = without_form(fold(app.company))
    return (recipient(action), action.step, firm, _role(fold(app.role)), app.interview)


def _role(folded: str) -> str:
    name = role_name(folded)
    return " ".join((name.printed, *sorted(name.words)))
