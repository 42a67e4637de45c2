"""What is remembered of each row as the log of a shared tracker has it. Pure.

For a machine that has no journal, or an old one: to plan by, and to take the tracker over.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sheets_followup.admission import ROW_ID
from sheets_followup.keys import Key, Phase
from sheets_followup.log_lines import Log, Logged, further, people_again
from sheets_followup.memory import RowMemory, observe
from sheets_followup.model import Step
from sheets_followup.view import View

#: What was announced and not told of again may lie there: a draft that is not there is gone.
_UNDER_WAY = frozenset({Phase.RESERVING, Phase.RESERVED, Phase.BOUND, Phase.FILLING})


def reborn(view: View, log: Log, name: str, last_order: int) -> dict[str, RowMemory]:
    """What is known of each row: by the journal where there is one, by the log, by the row."""
    lines: dict[str, list[Logged]] = {}
    for line in sorted(log.keys.values(), key=lambda each: (each.key.made_on, each.key.key)):
        lines.setdefault(line.row_id, []).append(line)
    known = dict(view.memories)
    for app in view.reading.applications:
        row_id = app.id_cell
        if row_id is not None and ROW_ID.fullmatch(row_id) and row_id not in known:
            known[row_id] = observe(app, None, view.today, row_id)
    for row_id, logged_keys in lines.items():
        if row_id in known:
            known[row_id] = _with_log(known[row_id], logged_keys, name, last_order)
            last_order += len(logged_keys)
    return known


def _with_log(memory: RowMemory, lines: Sequence[Logged], name: str, last_order: int) -> RowMemory:
    """A row's memory with the people and the keys that the log knows."""
    people, renamed = people_again(name, memory, lines)
    memory = memory._replace(
        people=people,
        on_row=tuple(renamed[each] for each in memory.on_row),
        keys=tuple(replace(key, person=renamed.get(key.person, key.person)) for key in memory.keys),
    )
    addresses = {person.id: person.email for person in people}
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
                order=old.order if old is not None else last_order + number,
                recipient=addresses.get(key.person) or None,
                text=memory.news if key.step is Step.UPDATE else None,
            )
        )
    merged = {key.key: key for key in (*memory.keys, *keys)}
    return memory._replace(keys=tuple(sorted(merged.values(), key=lambda key: key.order)))
