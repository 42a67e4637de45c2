"""``sync``: read → decide → drafts → our cells, so that any crash, then a run, is a whole run.

The order of writes, each line on the disk before the next begins:

1. the journal: what was seen, the ids of new rows, every draft that is about to be written
2. the mailbox: each draft, whole or not at all
3. the journal: what was written
4. the journal: what will stand in our cells, and what stands there now
5. the tracker: our cells, in one atomic write

A run that finds nothing new writes nothing anywhere.
"""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from sheets_followup.brakes import check_brakes, check_limit
from sheets_followup.own_cells import own_cells
from sheets_followup.desk import Desk, View, check_needed, lost_journal
from sheets_followup.errors import (
    DraftError,
    FollowupError,
    TrackerError,
    TryAgain,
    UsageError,
)
from sheets_followup.journal import Journal
from sheets_followup.keys import LYING, Key, Phase
from sheets_followup.mailboxes.file_names import draft_file_name
from sheets_followup.memory import RowMemory
from sheets_followup.outbox import Item, Outbox, fill_outbox
from sheets_followup.plan import Plan
from sheets_followup.ports import Mailbox
from sheets_followup.reconcile import Change, reconcile

#: How often the tracker is read and written anew when somebody saves it in between.
TRIES = 3

Progress = Callable[[str, int, int], None]


@dataclass(slots=True)
class DraftCounts:
    """Messages: made, rewritten, there and unchanged, found deleted, not possible."""

    created: int = 0
    updated: int = 0
    kept: int = 0
    gone: int = 0
    failed: int = 0


@dataclass(slots=True)
class SyncReport:
    """What a sync did. ``plan`` is the plan it acted on, ``error`` why its code is not 0.

    ``after`` is the plan as it stands now; ``made`` the refs of new and rewritten drafts.
    """

    plan: Plan
    after: Plan
    drafts: DraftCounts = field(default_factory=DraftCounts)
    cells_written: int = 0
    made: list[Item] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    notes: Mapping[int, list[str]] = field(default_factory=dict)
    view: View | None = None
    error: FollowupError | None = None


def sync(desk: Desk, *, progress: Progress | None = None) -> SyncReport:
    """Brings drafts and our columns up to date; safe at any time, any number of times.

    Raises TryAgain when another run works on the tracker or it is open elsewhere, Refused when a
    brake is on, TrackerError and UsageError as reading does. What was done although something
    failed comes back as a report with ``error``.
    """
    with desk.lock:
        existed = desk.journal_path.exists()
        journal = Journal.read(desk.journal_path)
        try:
            sheet = desk.store.read()
            lost = lost_journal(sheet, journal, desk.label)
            if lost is not None:
                raise lost
            if not existed or not journal.exists:
                # A tracker that cannot be read or needs an answer leaves no journal behind.
                check_needed(desk.look(journal).reading)
        finally:
            journal.close()
        journal = Journal.open_for_writing(desk.journal_path)
        try:
            return _Run(desk, journal, progress).sync()
        finally:
            journal.close()


class _Run:
    """One sync under the lock, with the journal open for writing."""

    def __init__(self, desk: Desk, journal: Journal, progress: Progress | None) -> None:
        self.desk = desk
        self.journal = journal
        self.mailbox: Mailbox = desk.open_mailbox()
        self.progress = progress
        self.tracker_id = journal.get("tracker") or ""
        self.run = int(journal.get("run") or 0) + 1
        journal.run = self.run

    def sync(self) -> SyncReport:
        """One pass; another one when somebody saved the tracker between our read and our write.

        The drafts of the first pass are in the journal then, so the second makes none of them.
        """
        check_owner(self.desk, self.journal)
        counts = DraftCounts()
        for attempt in range(1, TRIES + 1):
            report = self._prepare(counts)
            try:
                report.cells_written = self._write_cells(report)
                return report
            except TryAgain:
                if attempt == TRIES:
                    raise
                counts = report.drafts
        raise AssertionError("the last try returns or raises")

    def _prepare(self, before: DraftCounts) -> SyncReport:
        """Order of writes, 1 to 3."""
        desk, journal = self.desk, self.journal
        view = desk.look(journal)
        check_needed(view.reading)
        desk.store.check_writable(view.sheet)
        seen = reconcile(view.memories, self.mailbox.scan(), view.today)
        check_brakes(desk, view, journal, seen)
        plan = desk.decide(view, seen.memories, new_row_id)
        outbox = self._compose(view, plan)
        check_limit(desk, outbox.new)
        report = SyncReport(plan=plan, after=plan, changes=seen.changes, view=view)
        report.drafts.created = before.created
        report.drafts.updated = before.updated
        report.drafts.gone = before.gone + sum(c.what == Phase.GONE for c in seen.changes)
        report.drafts.failed = len(outbox.refused)
        memories = self._reserve(view, plan, outbox, seen.changes)
        memories, failures = self._write_drafts(memories, outbox, report)
        if outbox.items:
            view = replace(view, first_sync=journal.day("first_sync"))
            report.after = desk.decide(view, memories)
        lying = sum(key.phase in LYING for memory in memories.values() for key in memory.keys)
        report.drafts.kept = lying - report.drafts.created - report.drafts.updated
        report.notes = outbox.notes
        report.error = self._error(outbox, failures)
        return report

    def _compose(self, view: View, plan: Plan) -> Outbox:
        desk = self.desk
        if desk.sender is None:
            return Outbox()
        count = 0

        def progress(step: int) -> None:
            nonlocal count
            count += step
            if self.progress is not None:
                self.progress("Composing", count, len(plan.rows))

        if not self.tracker_id:
            self.tracker_id = secrets.token_hex(16)
        return fill_outbox(
            plan.rows,
            plan.gone,
            desk.writer,
            tracker_id=self.tracker_id,
            today=view.today,
            last_order=self.journal.last_order(),
            message_id=self.mailbox.message_id,
            progress=progress,
        )

    def _reserve(
        self, view: View, plan: Plan, outbox: Outbox, changes: list[Change]
    ) -> dict[str, RowMemory]:
        """Order of writes, 1: what was seen, and what is about to be written."""
        journal = self.journal
        memories = {row.memory.id: row.memory for row in plan.rows}
        for memory in plan.gone:
            memories[memory.id] = memory if memory.missing else replace(memory, missing=True)
        for item in outbox.items:
            memory = memories[item.row.memory.id]
            memories[memory.id] = with_keys(memory, _reserved(item))
        stored = view.memories
        changed = [m for m in memories.values() if not _same_row(m, stored.get(m.id))]
        new_keys = [
            (memory.id, key)
            for memory in memories.values()
            for key in _changed_keys(memory, stored.get(memory.id))
        ]
        meta = self._meta(view)
        if not (changed or new_keys or meta):
            return memories
        with journal.commit("reserve"):
            journal.put(**meta, run=str(self.run))
            journal.put_memories(changed)
            for row_id, key in new_keys:
                journal.put_key(row_id, key)
            for change in changes:
                journal.note(view.now, change.what, row_id=change.row_id, key=change.key.key)
            for item in outbox.items:
                journal.note(
                    view.now,
                    "writing",
                    row_id=item.row.memory.id,
                    key=item.key.key,
                    detail=item.action.step,
                )
            for row, reason in outbox.refused:
                journal.note(view.now, "refused", detail=f"row {row}: {reason.split(':')[0]}")
        return memories

    def _meta(self, view: View) -> dict[str, str]:
        """The named values that this run changes."""
        desk, journal = self.desk, self.journal
        if not self.tracker_id:
            self.tracker_id = secrets.token_hex(16)
        wanted = {
            "tracker": self.tracker_id,
            "first_sync": journal.get("first_sync") or view.today.isoformat(),
            "mailbox": desk.mailbox_name,
            "file": desk.path.name if desk.path is not None else "",
        }
        last = journal.day("high_water")
        if last is None or view.today > last or desk.wishes.confirm:
            wanted["high_water"] = view.today.isoformat()
        return {name: value for name, value in wanted.items() if journal.get(name) != value}

    def _write_drafts(
        self, memories: dict[str, RowMemory], outbox: Outbox, report: SyncReport
    ) -> tuple[dict[str, RowMemory], list[str]]:
        """Order of writes, 2 and 3: each draft, then what was written."""
        failures: list[str] = []
        done: list[tuple[str, Key, str]] = []
        sightings = self.mailbox.scan() if any(i.kind != "create" for i in outbox.items) else {}
        for number, item in enumerate(outbox.items, 1):
            try:
                if item.kind == "create":
                    ref = draft_file_name(
                        item.action.due,
                        item.row.app.company,
                        item.action.person.label if item.action.person else "",
                        item.action.step,
                        item.key.slot,
                    )
                    sighting = self.mailbox.create(ref, item.message)
                    report.drafts.created += 1
                else:
                    sighting = self.mailbox.replace(sightings[item.key.slot], item.message)
                    report.drafts.updated += 1
            except (DraftError, TryAgain, TrackerError, KeyError) as error:
                told = error.message if isinstance(error, FollowupError) else "it is gone"
                failures.append(f"row {item.row.row}: {told}")
                outbox.note(item.row.row, told)
                report.drafts.failed += 1
                continue
            key = replace(
                item.key,
                phase=Phase.FILLED,
                ref=sighting.ref,
                message_id=sighting.message_id,
                next_message_id=None,
            )
            done.append((item.row.memory.id, key, "made" if item.kind == "create" else "rewritten"))
            report.made.append(replace(item, key=key))
            if self.progress is not None:
                self.progress("Writing drafts", number, len(outbox.items))
        if done:
            assert report.view is not None
            with self.journal.commit("filled"):
                for row_id, key, what in done:
                    self.journal.put_key(row_id, key)
                    self.journal.note(
                        report.view.now, what, row_id=row_id, key=key.key, detail=key.step
                    )
                    memories[row_id] = with_keys(memories[row_id], [key])
        return memories, failures

    def _write_cells(self, report: SyncReport) -> int:
        """Order of writes, 4 and 5."""
        view = report.view
        assert view is not None
        cells = own_cells(
            report.after.rows,
            view.sheet,
            view.reading,
            view.cells,
            report.notes,
            view.today,
            self.mailbox.link,
            self.desk.store.stored,
        )
        if cells.remembered or cells.columns:
            with self.journal.commit("cells"):
                self.journal.put_columns(cells.columns)
                self.journal.put_cells(cells.remembered)
        if not cells.writes:
            return 0
        return self.desk.store.write(view.sheet, cells.writes)

    def _error(self, outbox: Outbox, failures: list[str]) -> FollowupError | None:
        if self.desk.sender is None:
            return TrackerError(
                "no sender is known, so no draft was made; the columns are up to date",
                hint="run sheets-followup setup, or give --me-name",
            )
        told = [f"row {row}: {reason}" for row, reason in outbox.refused] + failures
        if told:
            more = f" (and {len(told) - 3} more)" if len(told) > 3 else ""
            return DraftError(
                "; ".join(told[:3]) + more,
                hint="mend the cells named, then run sync again; all other drafts were made",
            )
        return None


def check_owner(desk: Desk, journal: Journal) -> None:
    """A csv and an xlsx of one name would share one journal: the second is refused (CONTRACT)."""
    known = journal.get("file")
    if desk.path is None or known is None or known == desk.path.name:
        return
    if desk.path.with_name(known).exists():
        raise UsageError(
            f"{desk.path.name} and {known} share the name of their journal, "
            f"and {known} was synced first",
            hint=f"rename {desk.path.name}, or move it to another folder",
        )


def new_row_id() -> str:
    """A new row id: 80 random bits."""
    return "sf-" + base64.b32encode(secrets.token_bytes(10)).decode().lower()


def with_keys(memory: RowMemory, keys: list[Key]) -> RowMemory:
    """The memory with these keys put in the place of those with the same text, or added."""
    by_text = {key.key: key for key in memory.keys}
    by_text.update((key.key, key) for key in keys)
    return replace(memory, keys=tuple(sorted(by_text.values(), key=lambda key: key.order)))


def _reserved(item: Item) -> list[Key]:
    if item.replaces is None:
        return [item.key]
    older = replace(item.replaces, phase=Phase.SKIPPED, slot="", ref=None)
    return [older, item.key]


def _same_row(memory: RowMemory, stored: RowMemory | None) -> bool:
    return stored is not None and replace(memory, keys=()) == replace(stored, keys=())


def _changed_keys(memory: RowMemory, stored: RowMemory | None) -> list[Key]:
    if stored is None:
        return list(memory.keys)
    if memory.keys is stored.keys:
        return []
    known = {key.key: key for key in stored.keys}
    return [key for key in memory.keys if known.get(key.key) != key]
