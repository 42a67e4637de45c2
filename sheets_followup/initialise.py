"""``init``: our columns on a tracker that stands, the columns to type in, and new trackers.

Only header cells are written, all to the right of what is there; nothing of the user's changes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

from sheets_followup.admission import check_machine, check_owner
from sheets_followup.bookkeeping import confirm_columns, tracker_id, writing
from sheets_followup.desk import Desk
from sheets_followup.errors import FollowupError
from sheets_followup.journal import Journal
from sheets_followup.log_lines import first_lines, merged
from sheets_followup.machine import machine_id
from sheets_followup.model import OWN_COLUMNS, CellWrite, Reading
from sheets_followup.own_cells import own_columns
from sheets_followup.setting_up import meta_init, set_up
from sheets_followup.shared_tracker import MadeTracker, Wanted, logged
from sheets_followup.trackers import check_new, create_new
from sheets_followup.trackers.new_columns import INPUTS, NEW_COLUMNS
from sheets_followup.zone import find_zone

#: What a Google Sheet is called that ``init`` makes; its owner renames it at will.
NEW_TITLE = "Job search"

_FACTS = {header: fact for fact, header in INPUTS.items()}


@dataclass(frozen=True, slots=True)
class Initialised:
    """What ``init`` did: whether a tracker was made, and the headers that were added."""

    made: bool = False
    added: tuple[str, ...] = ()


def init_tracker(desk: Desk, *, inputs: bool = False) -> Initialised:
    """Adds our columns (and with ``inputs`` the missing ones to type in); twice changes nothing.

    A column of ours that was removed comes back. Raises what reading and writing raise.
    """
    shared = logged(desk.store)
    if shared is not None and not desk.peek().cells and not merged(shared.read_log()).keys:
        return fill_tracker(desk)
    with writing(desk) as journal:
        view = desk.look(journal)
        if shared is not None:
            new = missing_inputs(view.reading) if inputs else []
            facts = [(_FACTS[header], header) for header in new]
            made = set_up(desk, view, journal, tracker_id(journal), inputs=facts)
            return Initialised(added=made.added if made is not None else ())
        added, writes = [], []
        end = max(view.reading.width, max((len(row) for row in view.sheet.cells), default=0))
        if inputs:
            for header in missing_inputs(view.reading):
                writes.append(CellWrite(view.reading.header_row, end, header, header=True))
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


def make_tracker(desk: Desk) -> Initialised:
    """A new Google Sheet to type into, with our columns, in the login's own Drive.

    Raises TryAgain where it is not known whether it was made: it then lies in Drive, empty, and
    ``init`` with its address fills it.
    """
    store = cast("MadeTracker", desk.store)
    zone = find_zone(desk.wishes.timezone, None, desk.settings.timezone)
    store.create(NEW_TITLE, zone.name)
    desk.address = store.url
    return fill_tracker(desk)


def fill_tracker(desk: Desk) -> Initialised:
    """Our columns and those to type in, on a tab of a shared tracker that is empty."""
    shared = logged(desk.store)
    assert shared is not None
    sheet = desk.store.read()
    check_machine(desk.store, desk.label)
    new = tuple((column.fact, column.header) for column in NEW_COLUMNS)
    with desk.lock:
        journal = Journal.open_for_writing(desk.journal_path)
        try:
            name, machine = tracker_id(journal), machine_id(make=True) or ""
            zone = find_zone(desk.wishes.timezone, sheet.timezone, desk.settings.timezone)
            now = zone.now(desk.wishes.now)
            lines = first_lines(merged(shared.read_log()), name, None, now, machine)
            with journal.commit("init"):
                journal.put_columns(OWN_COLUMNS, made=False)
                journal.put(tracker=name)
            shared.set_up(sheet, Wanted(1, new, lines=lines, fresh=True))
            view = desk.look(journal, desk.store.read())
            headers = tuple(header for _, header in new)
            with journal.commit("init"):
                journal.put(**meta_init(desk, view, journal, name))
                journal.note(view.now, "columns added", detail=", ".join(headers))
            confirm_columns(journal)
        finally:
            journal.close()
    return Initialised(made=True, added=headers)


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
            before, open_ = journal.columns(), journal.announced_columns()
            announced = {field: header for field, header in before.items() if field in open_}
            made = {field: header for field, header in before.items() if field not in open_}
            with journal.commit("init"):
                journal.put_columns(OWN_COLUMNS, made=False)
            try:
                create_new(path, tab)
            except FollowupError:
                # Somebody else's file stands there, and its columns are not ours.
                with journal.commit("init"):
                    journal.forget_columns(OWN_COLUMNS)
                    journal.put_columns(made, made=True)
                    journal.put_columns(announced, made=False)
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
