"""Which row is which: row ids on the sheet against what the journal knows (PROTOCOL, "Keys").

An id is trusted where the row's fingerprint agrees: the company and at least one person that the
journal knows. People sort without the id column, copy rows, cut and paste them back; a row whose
id does not fit is looked for among the memories that no row claims, before it counts as new.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from sheets_followup.memory import RowMemory, fold
from sheets_followup.model import Application, Problem


class Identified(NamedTuple):
    """A row with its memory (None when it is new) and the id it has or gets."""

    app: Application
    memory: RowMemory | None
    row_id: str
    problem: Problem | None = None


def identify(
    apps: Sequence[Application],
    memories: Mapping[str, RowMemory],
    new_id: Callable[[], str],
) -> tuple[Iterable[Identified], list[RowMemory]]:
    """Every row with its memory, in the sheet's order, and the memories whose row is gone."""
    if not memories:
        return (Identified(app, None, new_id()) for app in apps), []
    claims: dict[str, list[int]] = {}
    straightened = _straightened(apps, memories)
    for index, app in enumerate(apps):
        known = memories.get(straightened.get(index) or app.id_cell or "")
        if known is not None and _agrees(app, known):
            claims.setdefault(known.id, []).append(index)
    chosen: dict[int, Identified] = {}
    for row_id, indexes in claims.items():
        memory = memories[row_id]
        keepers = indexes
        if len(indexes) > 1:
            keepers = [i for i in indexes if _same_round(apps[i], memory)]
            # A copy that was overtyped with another company is another application.
            keepers = [i for i in keepers if fold(apps[i].company) == memory.company] or keepers
        if len(keepers) == 1:
            chosen[keepers[0]] = Identified(apps[keepers[0]], memory, row_id)
        elif len(indexes) > 1:
            alike = keepers or indexes
            numbers = ", ".join(str(apps[index].row) for index in alike)
            for index in alike:
                problem = Problem(
                    apps[index].row,
                    f"rows {numbers} carry the same Follow-up ID: clear that cell on the copy",
                    blocks=True,
                )
                chosen[index] = Identified(apps[index], memory, row_id, problem)
    taken = {item.row_id for item in chosen.values()}
    unclaimed: dict[str, list[RowMemory]] = {}
    for memory in memories.values():
        if memory.id not in taken:
            unclaimed.setdefault(memory.company, []).append(memory)
    # First the rows whose role is still the same: of two roles at one company, with one person on
    # one day, neither takes the other's memory.
    for same_role in (True, False):
        for index, app in enumerate(apps):
            if index not in chosen:
                found = _lost(app, unclaimed.get(fold(app.company), []), same_role=same_role)
                if found is not None:
                    unclaimed[found.company].remove(found)
                    chosen[index] = Identified(app, found, found.id)
                    taken.add(found.id)
    for index, app in enumerate(apps):
        if index not in chosen:
            chosen[index] = Identified(app, None, new_id())
    gone = [memory for memory in memories.values() if memory.id not in taken]
    return [chosen[index] for index in range(len(apps))], gone


def _straightened(apps: Sequence[Application], memories: Mapping[str, RowMemory]) -> dict[int, str]:
    """Rows whose id is another row's, as after a sort without our columns, and whose own memory,
    fitting in every point, no row holds: their index and its id. Else a person of both rows would
    make the id seem right, and its true row would be new, with letters of its own."""
    claimed = {i: app.id_cell for i, app in enumerate(apps) if app.id_cell in memories}
    astray = [i for i, row_id in claimed.items() if not _fits(apps[i], memories[row_id or ""])]
    if not astray:
        return {}
    held = set(claimed.values()) - {claimed[index] for index in astray}
    free: dict[tuple[str, str], list[RowMemory]] = {}
    for memory in memories.values():
        if memory.id not in held:
            free.setdefault((memory.company, memory.role), []).append(memory)
    found: dict[int, str] = {}
    for index in astray:
        own = free.get((fold(apps[index].company), fold(apps[index].role)), ())
        fitting = [memory.id for memory in own if _fits(apps[index], memory)]
        if len(fitting) == 1:
            found[index] = fitting[0]
    wanted = list(found.values())
    return {index: row_id for index, row_id in found.items() if wanted.count(row_id) == 1}


def _fits(app: Application, memory: RowMemory) -> bool:
    """Whether nothing of what tells rows apart was changed."""
    same = fold(app.company) == memory.company and fold(app.role) == memory.role
    return same and _same_round(app, memory) and _shares_person(app, memory)


def _lost(app: Application, lost: Sequence[RowMemory], *, same_role: bool) -> RowMemory | None:
    """The memory that no row claims and that fits this row; where several fit, they must be of
    one role: whichever of those it takes, nothing is made twice."""
    fitting = [
        memory
        for memory in lost
        if _same_round(app, memory)
        and _shares_person(app, memory)
        and (not same_role or fold(app.role) == memory.role)
    ]
    return fitting[0] if len({memory.role for memory in fitting}) == 1 else None


def _agrees(app: Application, memory: RowMemory) -> bool:
    """The fingerprint: company and a person; a company that was corrected while a person, the
    interview date and the round stayed is the same row too."""
    if fold(app.company) == memory.company:
        return _shares_person(app, memory)
    return bool(app.interviewers) and _same_round(app, memory) and _shares_person(app, memory)


def _same_round(app: Application, memory: RowMemory) -> bool:
    return app.interview == memory.interview and fold(app.round) == memory.round


def _shares_person(app: Application, memory: RowMemory) -> bool:
    if not memory.people or not app.interviewers:
        return True
    emails = {person.email for person in memory.people if person.email}
    names = {person.name for person in memory.people if person.name}
    tokens = {token for name in names for token in name.split()}
    return any(
        (person.email or "").casefold() in emails
        or fold(person.name) in names
        or bool(tokens.intersection(fold(person.name).split()))
        for person in app.interviewers
    )
