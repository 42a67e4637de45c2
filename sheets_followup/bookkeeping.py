"""What a run writes into the journal, and the opening of it for writing.

Only what changed is written, so a run that finds nothing new leaves the journal's bytes alone.
"""

from __future__ import annotations

import base64
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from sheets_followup.admission import check_machine, check_needed, check_owner, lost_journal
from sheets_followup.desk import Desk, View
from sheets_followup.journal import Journal
from sheets_followup.keys import Key, Phase
from sheets_followup.memory import RowMemory
from sheets_followup.outbox import Item
from sheets_followup.plan import Plan
from sheets_followup.watch import Past


@contextmanager
def writing(desk: Desk) -> Iterator[Journal]:
    """The journal, open for writing under the tracker's lock; created only for a tracker that can
    be read and needs no answer.

    Raises TryAgain when another run holds the lock, Refused when the journal was lost or another
    machine owns the tracker, UsageError when another file of the same name owns it, and what
    reading the tracker raises.
    """
    if desk.path is not None and not (desk.path.exists() and desk.journal_path.exists()):
        desk.store.read()  # says what is missing, without leaving a lock file behind
    with desk.lock:
        journal = Journal.read(desk.journal_path)
        try:
            sheet = desk.peek()
            check_machine(desk.store, desk.label)
            lost = lost_journal(sheet, journal, desk.label, desk.store)
            if lost is not None:
                raise lost
            check_owner(desk.path, journal)
            if not journal.exists:
                check_needed(desk.look(journal, sheet).reading)
        finally:
            journal.close()
        journal = Journal.open_for_writing(desk.journal_path)
        journal.run = int(journal.get("run") or 0) + 1
        try:
            yield journal
        finally:
            journal.close()


def tracker_id(journal: Journal) -> str:
    """The tracker's random name in every key; a new one before the first sync."""
    return journal.get("tracker") or secrets.token_hex(16)


def new_row_id() -> str:
    """A new row id: 80 random bits."""
    return "sf-" + base64.b32encode(secrets.token_bytes(10)).decode().lower()


def with_keys(memory: RowMemory, keys: Sequence[Key]) -> RowMemory:
    """The memory with these keys in the place of those with the same text, or added."""
    by_text = {key.key: key for key in memory.keys}
    by_text.update((key.key, key) for key in keys)
    return memory._replace(keys=tuple(sorted(by_text.values(), key=lambda key: key.order)))


def reserved(item: Item) -> list[Key]:
    """The keys as they stand just before a draft is written."""
    if item.replaces is None:
        return [item.key]
    return [replace(item.replaces, phase=Phase.SKIPPED, slot="", ref=None), item.key]


def memories_of(plan: Plan) -> dict[str, RowMemory]:
    """Every row's memory after a plan, those that are gone marked so."""
    memories = {row.memory.id: row.memory for row in plan.rows}
    for memory in plan.gone:
        memories[memory.id] = memory if memory.missing else memory._replace(missing=True)
    return memories


def meta_changes(desk: Desk, view: View, journal: Journal, name: str) -> dict[str, str]:
    """The named values that differ from the journal's: a clock set back never moves its mark."""
    wanted = {
        "tracker": name,
        "first_sync": journal.get("first_sync") or view.today.isoformat(),
        "mailbox": desk.mailbox_name,
        "file": desk.path.name if desk.path is not None else "",
    }
    if desk.account is not None and (journal.get("account") is None or desk.wishes.confirm):
        wanted["account"] = desk.account
    last = journal.day("high_water")
    if last is None or view.today > last or desk.wishes.confirm:
        wanted["high_water"] = view.today.isoformat()
    return {key: value for key, value in wanted.items() if journal.get(key) != value}


def mail_changes(journal: Journal, past: Past | None) -> dict[str, str]:
    """Where the next look into the mailbox begins, as far as the journal does not know it."""
    if past is None:
        return {}
    wanted = {
        "mail_bookmark": past.bookmark or "",
        "mail_whole": past.whole.isoformat() if past.whole is not None else "",
    }
    return {key: value for key, value in wanted.items() if (journal.get(key) or "") != value}


def note_sync(journal: Journal) -> None:
    """Notes inside a commit that this run is a sync: ``undo`` takes back what the last one made.

    One that finds nothing new writes nothing anywhere, so it leaves no trace here either.
    """
    journal.put(run=str(journal.run), synced=str(journal.run))


def confirm_columns(journal: Journal) -> None:
    """The columns that were announced stand on the sheet now."""
    announced = journal.announced_columns()
    columns = {field: header for field, header in journal.columns().items() if field in announced}
    with journal.commit("columns"):
        journal.put_columns(columns, made=True)


def changed_rows(
    memories: Mapping[str, RowMemory], stored: Mapping[str, RowMemory]
) -> list[RowMemory]:
    """The rows whose memory, keys aside, differs from the stored one."""
    return [
        memory
        for memory in memories.values()
        if (old := stored.get(memory.id)) is None
        or memory._replace(keys=()) != old._replace(keys=())
    ]


def changed_keys(
    memories: Iterable[RowMemory], stored: Mapping[str, RowMemory]
) -> list[tuple[str, Key]]:
    """The keys that differ from the stored ones, with their row's id."""
    changed = []
    for memory in memories:
        old = stored.get(memory.id)
        if old is not None and old.keys is memory.keys:
            continue
        known = {key.key: key for key in old.keys} if old is not None else {}
        changed += [(memory.id, key) for key in memory.keys if known.get(key.key) != key]
    return changed
