"""Taking a tracker over: after its journal was lost, or from another machine.

What the log of a shared tracker says of each key is believed, as the furthest phase, and nobody who
had a draft gets another; what may have been drafted and is nowhere told of is held until ``redo``.
"""

from __future__ import annotations

from dataclasses import dataclass

from sheets_followup.admission import carries_ids
from sheets_followup.bookkeeping import (
    changed_keys,
    changed_rows,
    confirm_columns,
    memories_of,
    meta_changes,
    new_row_id,
    tracker_id,
    with_keys,
)
from sheets_followup.desk import Desk
from sheets_followup.errors import Refused, TrackerError
from sheets_followup.journal import Journal
from sheets_followup.log_lines import Log, line_of, merged
from sheets_followup.machine import machine_id
from sheets_followup.model import OWN_COLUMNS, Reading, Sheet
from sheets_followup.plan import Plan
from sheets_followup.reborn import held, reborn, standing
from sheets_followup.setting_up import set_up
from sheets_followup.shared_tracker import logged


@dataclass(frozen=True, slots=True)
class Adopted:
    """How many rows were taken over, how many of their drafts are known again by the log, and how
    many that may have been made before are held."""

    rows: int
    known: int = 0
    held: int = 0


def adopt(desk: Desk) -> Adopted:
    """Takes a tracker over: its columns, its ids, its log, and the right to draft for it.

    Raises TrackerError where nothing says that it was ever worked on, Refused where this machine
    has its journal and owns it, and what reading the tracker raises.
    """
    sheet = desk.peek()
    shared = logged(desk.store)
    log = merged(shared.read_log()) if shared is not None else Log()
    elsewhere = log.owner is not None and log.owner != machine_id(make=False)
    if not (carries_ids(sheet.cells) or log.keys or elsewhere):
        raise TrackerError(
            f"{desk.label} carries no Follow-up IDs of ours, so there is nothing to adopt",
            hint=f"run sheets-followup init {desk.address}",
        )
    with desk.lock:
        journal = Journal.open_for_writing(desk.journal_path)
        try:
            if journal.exists and not elsewhere:
                raise Refused(
                    f"{desk.label} has its journal {desk.journal_path.name}: there is nothing to"
                    " adopt",
                    hint="move that file away first if it is the wrong one",
                )
            done = _adopt(desk, journal, sheet, log)
            if shared is not None:
                _own(desk, journal)
            return done
        finally:
            journal.close()


def _adopt(desk: Desk, journal: Journal, sheet: Sheet, log: Log) -> Adopted:
    columns = find_own_columns(desk.look(journal, sheet).reading, sheet)
    name = log.tracker or tracker_id(journal)
    with journal.commit("adopt"):
        # The tracker's name, which makes this a journal, comes with the rows: a crash before them
        # must leave a tracker that sync still refuses.
        journal.put_columns(columns, made=True)
    view = desk.look(journal, sheet)
    known = reborn(view, log, name, journal.last_order())
    plan = desk.decide(view, known, new_row_id)
    memories = memories_of(plan)
    order = max((key.order for memory in memories.values() for key in memory.keys), default=0)
    waiting = held(plan, name, view.today, view.today, order)
    for row_id, key in waiting:
        memories[row_id] = with_keys(memories[row_id], [key])
    meta = meta_changes(desk, view, journal, name)
    if log.first_sync is not None and journal.get("first_sync") is None:
        meta["first_sync"] = log.first_sync.isoformat()
    meta["adopted"] = view.today.isoformat()
    with journal.commit("adopted"):
        journal.put(**meta, run=journal.get("run") or "1")
        journal.put_memories(changed_rows(memories, view.stored))
        for row_id, key in changed_keys(memories.values(), view.stored):
            journal.put_key(row_id, key)
        journal.put_cells(_standing(plan))
        journal.note(view.now, "adopted", detail=f"{len(plan.rows)} rows")
    known_again = sum(len(memory.keys) for memory in memories.values()) - len(waiting)
    return Adopted(len(plan.rows), known_again, len(waiting))


def _own(desk: Desk, journal: Journal) -> None:
    """The log says from now on that the tracker is this machine's, and what is held."""
    shared = logged(desk.store)
    assert shared is not None
    view = desk.look(journal, desk.store.read())
    name = tracker_id(journal)
    set_up(desk, view, journal, name, first_sync=view.first_sync)
    confirm_columns(journal)
    told = merged(shared.read_log()).keys
    machine = machine_id(make=True) or ""
    shared.append_log(
        [
            line_of(name, memory, key, view.now, machine)
            for memory in view.memories.values()
            for key in memory.keys
            if key.key not in told
        ]
    )


def find_own_columns(reading: Reading, sheet: Sheet) -> dict[str, str]:
    """Our columns by their anchors, else by their headers: field → header."""
    header = sheet.cells[reading.header_row - 1]
    texts = [str(cell).strip() if cell is not None else "" for cell in header]
    columns = {
        field: texts[index] if index < len(texts) and texts[index] else OWN_COLUMNS[field]
        for field, index in sheet.anchors.items()
    }
    for field, name in OWN_COLUMNS.items():
        fitting = [text for text in texts if _is_header(text, name)]
        # A name of ours that the user has too is theirs; ours has the longer one.
        if fitting and field not in columns:
            columns[field] = max(fitting, key=len)
    return columns


def _is_header(text: str, name: str) -> bool:
    rest = text.casefold().removeprefix(name.casefold())
    return text.casefold().startswith(name.casefold()) and (not rest or rest.startswith(" (auto"))


def _standing(plan: Plan) -> dict[tuple[str, str], tuple[str, str]]:
    """What stands in our columns now counts as written by us, where we could have written it."""
    return {
        (row.memory.id, field): (text, text)
        for row in plan.rows
        for field, text in standing(row).items()
    }
