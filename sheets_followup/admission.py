"""What has to hold before a tracker is planned or written: its journal is there and its own, and
no column that is needed is in question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from sheets_followup.errors import Refused, TrackerError, UsageError
from sheets_followup.journal import Journal
from sheets_followup.log_lines import Log, merged
from sheets_followup.machine import machine_id
from sheets_followup.model import OWN_COLUMNS, Cell, Reading, Sheet
from sheets_followup.ports import TrackerStore
from sheets_followup.shared_tracker import logged

#: What a row id of ours looks like (16 characters of base 32 are 80 random bits).
ROW_ID = re.compile(r"sf-[a-z2-7]{16}")


def lost_journal(
    sheet: Sheet, journal: Journal, label: str, store: TrackerStore | None = None
) -> Refused | None:
    """The refusal for a tracker that was worked on but has no journal (PROTOCOL, "Memory").

    Our ids on it, or lines in its log, say that it was.
    """
    if journal.exists:
        return None
    shared = logged(store) if store is not None else None
    if shared is not None and (merged(shared.read_log()).keys or carries_ids(sheet.cells)):
        return Refused(
            f"{label} was synced before, but not from this machine, or its memory here is lost: "
            "a draft could be made twice",
            hint="to go on from here: sheets-followup init ADDRESS --adopt",
        )
    if not carries_ids(sheet.cells):
        return None
    return Refused(
        f"{label} carries our Follow-up IDs, but its journal {_name(journal)} is missing: "
        "without it a draft could be made twice",
        hint=f"put the journal back beside the file, or run: sheets-followup init {label} --adopt",
    )


def check_machine(store: TrackerStore, label: str) -> None:
    """Raises Refused when the log of a shared tracker names another machine as its owner."""
    if owned_elsewhere(store) is not None:
        raise Refused(
            f"{label} belongs to another machine: two that draft for one tracker would draft twice",
            hint="plan and check work here; to move it to this machine for good: "
            "sheets-followup init ADDRESS --adopt",
        )


def owned_elsewhere(store: TrackerStore) -> Log | None:
    """The log of a shared tracker that another machine owns; None where this one may write."""
    shared = logged(store)
    log = merged(shared.read_log()) if shared is not None else Log()
    return log if log.owner is not None and log.owner != machine_id(make=False) else None


def carries_ids(cells: Sequence[Sequence[Cell]]) -> bool:
    """Whether a column headed like our id column holds an id of ours."""
    header = OWN_COLUMNS["id"].casefold()
    for number, row in enumerate(cells[:40]):
        for index, cell in enumerate(row):
            if not (isinstance(cell, str) and cell.strip().casefold().startswith(header)):
                continue
            for below in cells[number + 1 :]:
                value = below[index] if index < len(below) else None
                if isinstance(value, str) and ROW_ID.fullmatch(value.strip()):
                    return True
    return False


def check_owner(path: Path | None, journal: Journal) -> None:
    """A csv and an xlsx of one name would share a journal: UsageError for the second (CONTRACT)."""
    known = journal.get("file")
    if path is None or known is None or known == path.name:
        return
    if path.with_name(known).exists():
        raise UsageError(
            f"{path.name} and {known} share the name of their journal, "
            f"and {known} was synced first",
            hint=f"rename {path.name}, or move it to another folder",
        )


def check_needed(reading: Reading) -> None:
    """Raises TrackerError when a column that a plan needs is in question."""
    needed = [question for question in reading.questions if question.needed]
    if needed:
        raise TrackerError(
            "; ".join(question.message for question in needed),
            hint="run sheets-followup check to see how each column was understood",
        )


def _name(journal: Journal) -> str:
    return journal.path.name if journal.path is not None else "(none)"
