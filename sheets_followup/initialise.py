"""``init``: our columns on a tracker that stands, the columns to type in, and a lost journal.

Only header cells are written, all to the right of what is there; nothing of the user's changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sheets_followup.admission import ROW_ID, carries_ids, check_owner
from sheets_followup.bookkeeping import (
    changed_keys,
    changed_rows,
    confirm_columns,
    memories_of,
    meta_changes,
    new_row_id,
    tracker_id,
    with_keys,
    writing,
)
from sheets_followup.desk import Desk, View
from sheets_followup.errors import FollowupError, Refused, TrackerError
from sheets_followup.journal import Journal
from sheets_followup.keys import SHORT, Key, Phase, make_key
from sheets_followup.model import OWN_COLUMNS, Cell, CellWrite, Reading, Sheet
from sheets_followup.own_cells import own_columns
from sheets_followup.plan import Plan
from sheets_followup.ports import logged
from sheets_followup.setting_up import meta_init, set_up
from sheets_followup.trackers import check_new, create_new
from sheets_followup.trackers.new_columns import INPUT_COLUMNS, NEW_COLUMNS

#: The columns that ``--inputs`` adds where the tracker has none for the fact: fact → header.
INPUTS: Mapping[str, str] = {
    column.fact: column.header for column in INPUT_COLUMNS if column.offered
}

_FACTS = {header: fact for fact, header in INPUTS.items()}
_LOST = "it may have been drafted before the journal was lost: run redo for a new draft"


@dataclass(frozen=True, slots=True)
class Initialised:
    """What ``init`` did: the headers that were added, and how many rows were taken over."""

    made: bool = False
    added: tuple[str, ...] = ()
    adopted: int = 0
    held: int = 0


def init_tracker(desk: Desk, *, inputs: bool = False) -> Initialised:
    """Adds our columns (and with ``inputs`` the missing ones to type in); twice changes nothing.

    A column of ours that was removed comes back. Raises what reading and writing raise.
    """
    with writing(desk) as journal:
        view = desk.look(journal)
        if logged(desk.store) is not None:
            new = missing_inputs(view.reading) if inputs else []
            facts = [(_FACTS[header], header) for header in new]
            made = set_up(desk, view, journal, tracker_id(journal), inputs=facts)
            return Initialised(added=made.added if made is not None else ())
        added, writes = [], []
        end = max(view.reading.width, max((len(row) for row in view.sheet.cells), default=0))
        if inputs:
            for header in missing_inputs(view.reading):
                writes.append(CellWrite(view.reading.header_row, end, header))
                added.append(header)
                end += 1
        _, columns, own = own_columns(view.reading, view.sheet)
        shift = len(added)
        own = [replace(write, column=write.column + shift) for write in own]
        added += [str(write.value) for write in own]
        if not (writes or own):
            return Initialised()
        with journal.commit("init"):
            name = tracker_id(journal)
            journal.put(**meta_init(desk, view, journal, name))
            journal.put_columns(columns, made=False)
            journal.note(view.now, "columns added", detail=", ".join(added))
        desk.store.write(view.sheet, [*writes, *own])
        confirm_columns(journal)
        return Initialised(added=tuple(added))


def missing_inputs(reading: Reading) -> list[str]:
    """The headers of the facts for which the tracker has no column."""
    there = {column.fact for column in reading.columns}
    asked = {question.fact for question in reading.questions if question.needed}
    return [header for fact, header in INPUTS.items() if fact not in there and fact not in asked]


def adopt(desk: Desk) -> Initialised:
    """Takes a tracker over whose journal was lost: its columns, its ids, and no draft that may
    have been made before (those are held until ``redo``)."""
    sheet = desk.store.read()
    if not carries_ids(sheet.cells):
        raise TrackerError(
            f"{desk.label} carries no Follow-up IDs of ours, so there is nothing to adopt",
            hint=f"run sheets-followup init {desk.label}",
        )
    if desk.journal_path.exists() and Journal.read(desk.journal_path).exists:
        raise Refused(
            f"{desk.label} has its journal {desk.journal_path.name}: there is nothing to adopt",
            hint="move that file away first if it is the wrong one",
        )
    with desk.lock:
        journal = Journal.open_for_writing(desk.journal_path)
        try:
            return _adopt(desk, journal, sheet)
        finally:
            journal.close()


def _adopt(desk: Desk, journal: Journal, sheet: Sheet) -> Initialised:
    columns = find_own_columns(desk.look(journal).reading, sheet)
    name = tracker_id(journal)
    with journal.commit("adopt"):
        # The tracker's name, which makes this a journal, comes with the rows: a crash before them
        # must leave a tracker that sync still refuses.
        journal.put_columns(columns, made=True)
    view = desk.look(journal)
    ids = iter([app.id_cell for app in view.reading.applications])

    def own_id() -> str:
        typed = next(ids, None)
        return typed if typed is not None and ROW_ID.fullmatch(typed) else new_row_id()

    plan = desk.decide(view, {}, own_id)
    memories = memories_of(plan)
    held = 0
    for row_id, key in _held(plan, name, view.today):
        memories[row_id] = with_keys(memories[row_id], [key])
        held += 1
    cells = _standing(plan, view)
    with journal.commit("adopted"):
        journal.put(**meta_changes(desk, view, journal, name), run="1")
        journal.put_memories(changed_rows(memories, {}))
        for row_id, key in changed_keys(memories.values(), {}):
            journal.put_key(row_id, key)
        journal.put_cells(cells)
        journal.note(view.now, "adopted", detail=f"{len(plan.rows)} rows")
    return Initialised(adopted=len(plan.rows), held=held)


def _held(plan: Plan, name: str, today: date) -> list[tuple[str, Key]]:
    keys: list[tuple[str, Key]] = []
    for row in plan.rows:
        for action in row.actions:
            if action.kind != "draft" or action.due > today:
                continue
            text = make_key(name, row.memory.id, action.person_id, action.step, 0, 0, 0)
            key = Key(
                key=text,
                step=action.step,
                person=action.person_id,
                p=0,
                i=0,
                gen=0,
                phase=Phase.HELD,
                made_on=today,
                order=len(keys) + 1,
                slot=text[:SHORT],
                reason=_LOST,
            )
            keys.append((row.memory.id, key))
    return keys


def find_own_columns(reading: Reading, sheet: Sheet) -> dict[str, str]:
    """Our columns by their headers: the id column holds our ids, the others stand near it."""
    header = sheet.cells[reading.header_row - 1]
    texts = [str(cell).strip() if cell is not None else "" for cell in header]
    columns: dict[str, str] = {}
    for field, name in OWN_COLUMNS.items():
        fitting = [text for text in texts if _is_header(text, name)]
        # A name of ours that the user has too is theirs; ours has the longer one.
        if fitting:
            columns[field] = max(fitting, key=len)
    return columns


def _is_header(text: str, name: str) -> bool:
    rest = text.casefold().removeprefix(name.casefold())
    return text.casefold().startswith(name.casefold()) and (not rest or rest.startswith(" (auto"))


def _standing(plan: Plan, view: View) -> dict[tuple[str, str], tuple[str, str]]:
    """What stands in our columns now counts as written by us."""
    cells: dict[tuple[str, str], tuple[str, str]] = {}
    for row in plan.rows:
        for field, value in row.app.own.items():
            text = _text(value)
            cells[(row.memory.id, field)] = (text, text)
    return cells


def _text(value: Cell) -> str:
    if value is None:
        return ""
    return value.isoformat()[:10] if isinstance(value, date) else str(value).strip()


def create_tracker(desk: Desk) -> Initialised:
    """A new file with a header to type under, and our columns. Never overwrites anything.

    The journal learns of our columns before the file is there, so that a crash between the two
    leaves nothing that the next ``init`` would not put right.
    """
    path = desk.path
    assert path is not None
    tab = getattr(desk.store, "tab", None)
    check_new(path, tab)
    with desk.lock:
        journal = Journal.open_for_writing(desk.journal_path)
        try:
            check_owner(desk.path, journal)
            before = journal.columns()
            with journal.commit("init"):
                journal.put_columns(OWN_COLUMNS, made=False)
            try:
                create_new(path, tab)
            except FollowupError:
                # Somebody else's file stands there, and its columns are not ours.
                with journal.commit("init") as db:
                    db.execute("delete from columns")
                    journal.put_columns(before, made=True)
                raise
            view = desk.look(journal)
            headers = tuple(column.header for column in NEW_COLUMNS)
            with journal.commit("init"):
                journal.put(**meta_init(desk, view, journal, tracker_id(journal)))
                journal.note(view.now, "columns added", detail=", ".join(headers))
            confirm_columns(journal)
        finally:
            journal.close()
    return Initialised(made=True, added=headers)
