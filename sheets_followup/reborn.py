"""What is remembered of each row as the log of a shared tracker has it. Pure.

For a machine that has no journal, or an old one: to plan by, and to take the tracker over. A row
that is not on the sheet then is remembered by the log alone, until it is back.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from msgspec import structs

from sheets_followup.admission import ROW_ID
from sheets_followup.identity import identify
from sheets_followup.keys import SHORT, TAKEN_OVER, Key, Phase, make_key
from sheets_followup.log_lines import Log, Logged, further, hashed, people_again
from sheets_followup.memory import PersonMemory, RowMemory, observe
from sheets_followup.model import Application, Cell, Step
from sheets_followup.own_phrases import could_be_ours
from sheets_followup.plan import Plan, RowPlan
from sheets_followup.view import View

#: What was announced and not told of again may lie there: a draft that is not there is gone.
_UNDER_WAY = frozenset({Phase.RESERVING, Phase.RESERVED, Phase.BOUND, Phase.FILLING})

#: What we last wrote into a cell, where nobody remembers it: no cell's text.
_FORGOTTEN = "\0"

_LOST = "it may have been drafted before the journal was lost: run redo for a new draft"


def reborn(view: View, log: Log, name: str, last_order: int) -> dict[str, RowMemory]:
    """What is known of each row: by the journal where there is one, by the log, by the row; also of
    rows that are not on the sheet now."""
    lines: dict[str, list[Logged]] = {}
    for line in sorted(log.keys.values(), key=lambda each: (each.key.made_on, each.key.key)):
        lines.setdefault(line.row_id, []).append(line)
    known = dict(view.memories)
    for app in view.reading.applications:
        row_id = app.id_cell
        if row_id is not None and ROW_ID.fullmatch(row_id) and row_id not in known:
            known[row_id] = observe(app, None, view.today, row_id)
    for row_id, logged_keys in lines.items():
        before = known.get(row_id)
        if before is None or before.away:
            known[row_id] = _away(row_id, before, logged_keys, view.today, last_order)
        else:
            known[row_id] = _with_log(before, logged_keys, name, last_order)
        last_order += len(logged_keys)
    return known


def _with_log(memory: RowMemory, lines: Sequence[Logged], name: str, last_order: int) -> RowMemory:
    """A row's memory with the people and the keys that the log knows."""
    memory = _with_people(memory, lines, name)
    return memory._replace(keys=_furthest(memory, lines, last_order))


def _with_people(memory: RowMemory, lines: Sequence[Logged], name: str) -> RowMemory:
    """A row's memory, its people under the ids that the log gave them."""
    people, renamed = people_again(name, memory, lines)
    return memory._replace(
        people=people,
        on_row=tuple(renamed[each] for each in memory.on_row),
        sent={
            fact: structs.replace(
                mark, people=frozenset(renamed.get(each, each) for each in mark.people)
            )
            for fact, mark in memory.sent.items()
        },
        keys=tuple(replace(key, person=renamed.get(key.person, key.person)) for key in memory.keys),
    )


def _furthest(memory: RowMemory, lines: Sequence[Logged], last_order: int) -> tuple[Key, ...]:
    """The keys of a row and those that the log knows, each in its furthest phase."""
    addresses = {person.id: person.email for person in memory.people}
    before: Mapping[str, Key] = {key.key: key for key in memory.keys}
    keys = []
    for number, line in enumerate(lines, 1):
        old, key = before.get(line.key.key), line.key
        if old is not None and not further(key.phase, old.phase):
            continue
        keys.append(
            replace(
                key,
                phase=Phase.FILLING if key.phase in _UNDER_WAY else key.phase,
                reason=TAKEN_OVER if key.phase in {*_UNDER_WAY, Phase.FILLED} else None,
                order=old.order if old is not None else last_order + number,
                recipient=addresses.get(key.person) or None,
                text=memory.news if key.step is Step.UPDATE else None,
            )
        )
    merged = {key.key: key for key in (*memory.keys, *keys)}
    return tuple(sorted(merged.values(), key=lambda key: key.order))


# -- rows that are away ---------------------------------------------------------------------------


def _away(
    row_id: str, before: RowMemory | None, lines: Sequence[Logged], today: date, last_order: int
) -> RowMemory:
    """The memory of a row that is not on the sheet: ids, hashes and keys, as the log has them."""
    told = {line.person: (line.person, *line.hashes) for line in lines}
    told |= {each[0]: each for each in (before.away if before is not None else ())}
    last = max(int(person[1:]) for person in told)
    memory = before or RowMemory(row_id, "", "", "", None, first_seen=today, missing=True)
    memory = memory._replace(
        people=tuple(PersonMemory(f"p{each}", "", "") for each in range(1, last + 1)),
        away=tuple(told[person] for person in sorted(told, key=lambda each: int(each[1:]))),
    )
    return memory._replace(keys=_furthest(memory, lines, last_order))


def with_returned(
    view: View,
    name: str,
    adopted: date | None,
    last_order: int,
    decide: Callable[[View], Plan],
) -> View:
    """The view with the rows that were away when the tracker was taken over (``adopted``) and now
    are back. What was due by then may have been drafted for them: where no key tells, it is held.

    ``name`` is the tracker's in every key.
    """
    returned = _returned(view, name, adopted)
    if not returned:
        return view
    plan = decide(replace(view, memories={**view.memories, **returned}))
    rows = tuple(row for row in plan.rows if row.memory.id in returned)
    until = adopted or view.today
    for row_id, key in held(replace(plan, rows=rows), name, until, view.today, last_order):
        returned[row_id] = returned[row_id]._replace(keys=(*returned[row_id].keys, key))
    cells = {
        row.memory.id: {field: (_FORGOTTEN, text) for field, text in standing(row).items()}
        for row in rows
    }
    return replace(view, memories={**view.memories, **returned}, cells={**view.cells, **cells})


def standing(row: RowPlan) -> dict[str, str]:
    """What stands in our columns of a row and could be of ours, whoever remembers it; the rest is a
    person's until they clear it."""
    texts = {field: _text(value) for field, value in row.app.own.items()}
    return {field: text for field, text in texts.items() if could_be_ours(field, text, row)}


def _text(value: Cell) -> str:
    if value is None:
        return ""
    return value.isoformat()[:10] if isinstance(value, date) else str(value).strip()


def _returned(view: View, name: str, adopted: date | None) -> dict[str, RowMemory]:
    """Their memories, by row id.

    One that has its id is known again by it and by a person. One that has an id of which nothing is
    known, or none and a person who was written to for a row that is away, gets a memory of its own.
    """
    away = [memory for memory in view.memories.values() if memory.away]
    if not (away or adopted):
        return {}
    found: dict[str, RowMemory] = {}
    rows, _ = identify(view.reading.applications, view.memories, str)
    for app in (row.app for row in rows if row.memory is None):
        row_id = app.id_cell if app.id_cell and ROW_ID.fullmatch(app.id_cell) else None
        before = view.memories.get(row_id) if row_id is not None else None
        if row_id is not None and row_id not in found and before is not None and before.away:
            if _agrees(app, before, name):
                found[row_id] = _woken(app, before, name, view.today)
                continue
        elif row_id is not None and before is None and row_id not in found and adopted is not None:
            found[row_id] = observe(app, None, view.today, row_id)
            continue
        typed_anew = next((each for each in away if _may_be(app, each, name)), None)
        if typed_anew is not None:
            new = _second_id(typed_anew.id, len(found))
            if new not in view.memories:
                found[new] = observe(app, None, view.today, new)
    return found


def _woken(app: Application, before: RowMemory, name: str, today: date) -> RowMemory:
    lines = [
        Logged(before.id, person, (by_name, by_address), before.keys[0])
        for person, by_name, by_address in before.away
    ]
    memory = _with_people(observe(app, None, today, before.id), lines, name)
    addresses = {person.id: person.email for person in memory.people}
    keys = tuple(
        replace(
            key,
            recipient=addresses.get(key.person) or None,
            text=memory.news if key.step is Step.UPDATE else None,
        )
        for key in before.keys
    )
    return memory._replace(keys=keys, first_seen=before.first_seen)


def _agrees(app: Application, memory: RowMemory, name: str) -> bool:
    """The fingerprint of a row that is away: one of its people, where the log names any."""
    told = {text for _, *hashes in memory.away for text in hashes if text != "-"}
    return not told or not app.interviewers or not told.isdisjoint(_hashes(app, name))


def _may_be(app: Application, memory: RowMemory, name: str) -> bool:
    """Whether a row that is away may have been typed anew as this one: somebody on it was written
    to after this interview."""
    told = {text for _, *hashes in memory.away for text in hashes if text != "-"}
    after = any(app.interview is not None and key.made_on >= app.interview for key in memory.keys)
    return after and not told.isdisjoint(_hashes(app, name))


def _hashes(app: Application, name: str) -> set[str]:
    memory = observe(app, None, date.min, "")
    said = {text for person in memory.people for text in (person.name, person.email) if text}
    return {hashed(name, text) for text in said}


def _second_id(row_id: str, number: int) -> str:
    """A row id for a row that was typed anew; the same in every look, until it is written."""
    digest = hashlib.sha256(f"{row_id}\x1f{number}".encode()).digest()[:10]
    return "sf-" + base64.b32encode(digest).decode().lower()


def held(plan: Plan, name: str, until: date, today: date, last_order: int) -> list[tuple[str, Key]]:
    """What was due by then and may have been drafted before: nobody gets it without ``redo``."""
    keys: list[tuple[str, Key]] = []
    for row in plan.rows:
        for action in row.actions:
            if action.kind != "draft" or action.due > until or action.key is not None:
                continue
            p, i = action.p, action.i
            text = make_key(name, row.memory.id, action.person_id, action.step, p, i, 0)
            key = Key(
                key=text,
                step=action.step,
                person=action.person_id,
                p=p,
                i=i,
                gen=0,
                phase=Phase.HELD,
                made_on=today,
                order=last_order + len(keys) + 1,
                slot=text[:SHORT],
                reason=_LOST,
                text=row.memory.news if action.step is Step.UPDATE else None,
            )
            keys.append((row.memory.id, key))
    return keys
