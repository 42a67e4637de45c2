"""What a shared tracker has to have before anything is written into it: our columns, its log.

The journal learns of the columns first, so that a crash between the two leaves nothing that the
next run would not put right.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sheets_followup.bookkeeping import confirm_columns, meta_changes
from sheets_followup.desk import Desk, View
from sheets_followup.journal import Journal
from sheets_followup.log_lines import first_lines, merged
from sheets_followup.machine import machine_id
from sheets_followup.own_cells import own_columns
from sheets_followup.shared_tracker import LogLine, Wanted, logged


class SetUp(NamedTuple):
    """What was made; ``added`` are the new headers."""

    added: tuple[str, ...]


def set_up(
    desk: Desk,
    view: View,
    journal: Journal,
    name: str,
    *,
    inputs: Sequence[tuple[str, str]] = (),
    first_sync: date | None = None,
) -> SetUp | None:
    """Makes what a shared tracker lacks, in one change.

    None where nothing lacked, and for a tracker that needs none of it; else it has to be read
    again. ``name`` is the tracker's name in every key, ``inputs`` are columns to type in, fact and
    header. Raises what the tracker raises.
    """
    shared = logged(desk.store)
    if shared is None:
        return None
    _, columns, _ = own_columns(view.reading, view.sheet)
    wanted = Wanted(
        header_row=view.reading.header_row,
        new=(*inputs, *((f"own:{field}", header) for field, header in columns.items())),
        lost=_lost(view),
        lines=log_start(desk, view, name, first_sync),
    )
    if not shared.lacks(view.sheet, wanted):
        return None
    added = tuple(header for _, header in wanted.new)
    with journal.commit("init"):
        journal.put(**meta_init(desk, view, journal, name))
        journal.put_columns(columns, made=False)
        if added:
            journal.note(view.now, "columns added", detail=", ".join(added))
    shared.set_up(view.sheet, wanted)
    confirm_columns(journal)
    return SetUp(added)


def log_start(desk: Desk, view: View, name: str, first_sync: date | None) -> Sequence[LogLine]:
    """The lines that say whose tracker it is, where the log lacks them."""
    shared = logged(desk.store)
    assert shared is not None
    machine = machine_id(make=True)
    assert machine is not None
    return first_lines(merged(shared.read_log()), name, first_sync, view.now, machine)


def meta_init(desk: Desk, view: View, journal: Journal, name: str) -> dict[str, str]:
    """``init`` is no sync: the day of the first sync and the clock's mark are left to it."""
    meta = meta_changes(desk, view, journal, name)
    return {key: value for key, value in meta.items() if key not in ("first_sync", "high_water")}


def _lost(view: View) -> dict[str, int]:
    """The columns of ours that are known by their header alone: field → index."""
    return {
        column.fact.removeprefix("own:"): column.index
        for column in view.reading.columns
        if column.fact is not None
        and column.fact.startswith("own:")
        and column.fact.removeprefix("own:") not in view.sheet.anchors
    }
