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

from collections.abc import Callable, Sequence
from dataclasses import replace

from sheets_followup.admission import check_needed
from sheets_followup.bookkeeping import (
    changed_keys,
    changed_rows,
    confirm_columns,
    mail_changes,
    memories_of,
    meta_changes,
    new_row_id,
    note_sync,
    reserved,
    tracker_id,
    with_keys,
    writing,
)
from sheets_followup.brakes import check_brakes, check_journal, check_limit
from sheets_followup.delivery import Delivery, deliver
from sheets_followup.desk import Desk, View
from sheets_followup.errors import FollowupError, TryAgain
from sheets_followup.journal import Journal
from sheets_followup.keys import LYING, Phase, is_unfilled
from sheets_followup.ledger import Entry, Ledger
from sheets_followup.mailbox_powers import remarks_on, reserving
from sheets_followup.outbox import Item, Outbox, fill_outbox, skipped_now
from sheets_followup.own_cells import own_cells
from sheets_followup.people_hints import Hints, look_for_hints
from sheets_followup.plan import Plan
from sheets_followup.planning import MailboxLook, answers_in, decide_seen, look_into
from sheets_followup.ports import Mailbox
from sheets_followup.reconcile import Change, Reconciled
from sheets_followup.setting_up import set_up
from sheets_followup.synced import DraftCounts, SyncReport, cells_missing, what_failed
from sheets_followup.wording import notes_on_gone

#: How often the tracker is read and written anew when somebody saves it in between.
TRIES = 3

#: Told what is being done, how far it is, and how much there is.
Progress = Callable[[str, int, int], None]


def sync_tracker(desk: Desk, *, progress: Progress | None = None) -> SyncReport:
    """Brings drafts and our columns up to date; safe at any time, any number of times.

    Raises TryAgain when another run works on the tracker or it is open elsewhere, Refused when a
    brake is on, TrackerError and UsageError as reading does. What was done although something
    failed comes back as a report with ``error``.
    """
    with writing(desk) as journal:
        return _Run(desk, journal, progress or _silent).sync()


def _silent(what: str, count: int, of: int) -> None:
    pass


class _Run:
    """One sync under the lock, with the journal open for writing."""

    def __init__(self, desk: Desk, journal: Journal, progress: Progress) -> None:
        self.desk = desk
        self.journal = journal
        self.mailbox: Mailbox = desk.open_mailbox()
        self.progress = progress
        self.tracker_id = tracker_id(journal)
        self.first = journal.day("first_sync") is None
        #: What this run has written into our cells so far, by field: ours wherever it stands.
        self._said: dict[str, set[str]] = {}
        #: How many header cells were made on a shared tracker.
        self._headers = 0

    def sync(self) -> SyncReport:
        """One pass; another one when somebody saved the tracker between our read and our write.

        The drafts of the first pass are in the journal then, so the second makes none of them.
        """
        counts, made = DraftCounts(), list[Item]()
        for attempt in range(1, TRIES + 1):
            report = self._prepare(counts, made)
            try:
                report.cells_written = self._headers + self._write_cells(report)
            except FollowupError as error:
                again = isinstance(error, TryAgain) and not error.may_have_happened
                if again and attempt < TRIES:
                    counts, made = report.drafts, report.made
                    continue
                if not report.made:
                    raise
                # What was made is told; the cells follow with the next run.
                report.cells_written = self._headers
                report.error = cells_missing(report, error)
            report.requests = self.desk.requests
            return report
        raise AssertionError("the last try returns or raises")

    def _prepare(self, before: DraftCounts, made: list[Item], *, ready: bool = False) -> SyncReport:
        """Order of writes, 1 to 3. ``ready`` says that a shared tracker was just set up."""
        desk = self.desk
        view = desk.look(self.journal)
        check_needed(view.reading)
        desk.store.check_writable(view.sheet)
        if not ready and self._begun(view):
            # Read again, now with our columns and the log.
            return self._prepare(before, made, ready=True)
        looked = look_into(desk, view, self.journal, new_id=new_row_id, tracker=self.tracker_id)
        seen = looked.seen
        check_journal(desk, view)
        check_brakes(desk, view, self.journal, seen)
        plan = decide_seen(desk, view, looked, new_id=new_row_id)
        outbox = self._compose(view, plan)
        check_limit(desk, outbox.new)
        if not ready and self._set_up(view):
            return self._prepare(before, made, ready=True)
        ledger = Ledger(self.journal, desk.store, view.now, memories_of(plan), self.tracker_id)
        skipped = skipped_now(plan.rows)
        changes = [*seen.changes, *(Change(row, key, key.phase.value) for row, key in skipped)]
        for row_id, key in skipped:
            ledger.memories[row_id] = with_keys(ledger.memories[row_id], [key])
        hints = look_for_hints(desk, view, self.journal, plan, looked)
        for number, note in (*notes_on_gone(plan), *hints.notes):
            outbox.note(number, note)
        self._announce(view, ledger, outbox, changes, looked, hints)
        ledger.catch_up()
        delivery = self._deliver(view, ledger, outbox)
        memories = ledger.memories
        after = plan
        if outbox.items or skipped:
            view = replace(view, first_sync=self.journal.day("first_sync"))
            after = decide_seen(desk, view, looked, memories)
        drafts = DraftCounts(
            created=before.created + sum(item.kind == "create" for item in delivery.done),
            updated=before.updated + sum(item.kind != "create" for item in delivery.done),
            gone=before.gone + sum(change.what == Phase.GONE for change in seen.changes),
            failed=len(outbox.refused) + len(delivery.failed),
        )
        lying = sum(key.phase in LYING and not is_unfilled(key) for _, key in ledger.all_keys())
        drafts.kept = lying - drafts.created - drafts.updated
        return SyncReport(
            plan=plan,
            after=after,
            view=view,
            drafts=drafts,
            made=made + delivery.done,
            changes=seen.changes,
            news=tuple(looked.news),
            notes=outbox.notes,
            first=self.first,
            remarks=remarks_on(self.mailbox, desk.sender) if delivery.done else (),
            error=what_failed(self.desk.sender is not None, outbox, delivery, plan, looked.error),
        )

    def _begun(self, view: View) -> bool:
        """Whether a shared tracker of which nothing is known yet was set up just now.

        The brakes come first, the limit with what is due at most: only so many are asked about and
        composed once, not twice.
        """
        desk = self.desk
        if view.memories:
            return False
        check_journal(desk, view)
        check_brakes(desk, view, self.journal, Reconciled({}, [], 0, 0))
        plan = desk.decide(view, new_id=new_row_id)
        due = sum(each.kind == "draft" and each.now for row in plan.rows for each in row.actions)
        return (due <= desk.wishes.limit or desk.wishes.confirm) and self._set_up(view)

    def _set_up(self, view: View) -> bool:
        """Whether our columns or the log were missing; then the tracker has to be read again."""
        first = self.journal.day("first_sync") or view.today
        done = set_up(self.desk, view, self.journal, self.tracker_id, first_sync=first)
        self._headers += len(done.added) if done is not None else 0
        return done is not None

    def _compose(self, view: View, plan: Plan) -> Outbox:
        if self.desk.sender is None:
            return Outbox()
        return fill_outbox(
            plan.rows,
            self.desk.mail_writer,
            tracker_id=self.tracker_id,
            today=view.today,
            last_order=self.journal.last_order(),
            message_id=self.mailbox.message_id,
            answer=answers_in(self.mailbox),
            progress=self._counter("Composing", len(plan.rows)),
        )

    def _counter(self, what: str, of: int) -> Callable[[int], None]:
        done = 0

        def count(step: int) -> None:
            nonlocal done
            done += step
            self.progress(what, done, of)

        return count

    def _announce(
        self,
        view: View,
        ledger: Ledger,
        outbox: Outbox,
        changes: Sequence[Change],
        looked: MailboxLook,
        hints: Hints,
    ) -> None:
        """Order of writes, 1: what was seen, and what is about to be written. Where drafts are
        reserved first, each is announced when its batch begins."""
        journal, memories = self.journal, ledger.memories
        if reserving(self.mailbox) is None:
            for item in outbox.items:
                memory = memories[item.row.memory.id]
                memories[memory.id] = with_keys(memory, reserved(item))
        rows = changed_rows(memories, view.stored)
        keys = changed_keys(memories.values(), view.stored)
        meta = meta_changes(self.desk, view, journal, self.tracker_id)
        meta |= {**mail_changes(journal, looked.past), **hints.meta}
        if not (rows or keys or meta or outbox.items):
            return
        with journal.commit("reserve"):
            journal.put(**meta)
            note_sync(journal)
            journal.put_memories(rows)
            for row_id, key in keys:
                journal.put_key(row_id, key)
            for change in changes:
                journal.note(
                    view.now,
                    change.what,
                    row_id=change.row_id,
                    key=change.key.key,
                    detail=change.key.step,
                )
            for row_id, what in looked.news:
                journal.note(view.now, what, row_id=row_id)
            for number, _ in outbox.refused:
                journal.note(view.now, "refused", detail=f"row {number}")
        ledger.mention(*(Entry(row_id, key) for row_id, key in keys))

    def _deliver(self, view: View, ledger: Ledger, outbox: Outbox) -> Delivery:
        """Order of writes, 2 and 3: each draft, then what was written."""
        delivery = deliver(
            outbox.items,
            self.mailbox,
            ledger,
            view.now,
            self._counter("Writing drafts", len(outbox.items)),
        )
        for item, error in delivery.failed:
            stored = ledger.stored(item.row.memory.id, item.key.key)
            if stored is not None and stored.phase is Phase.HELD:
                continue  # the row says so as long as it is
            outbox.note(item.row.row, f"the draft was not written: {error.message}")
        return delivery

    def _write_cells(self, report: SyncReport) -> int:
        """Order of writes, 4 and 5."""
        view = report.view
        cells = own_cells(
            report.after.rows,
            view.sheet,
            view.reading,
            view.cells,
            report.notes,
            view.today,
            self.desk.link,
            self.desk.store.stored,
            self._said,
        )
        for (_, field_), texts in cells.remembered.items():
            self._said.setdefault(field_, set()).update(texts)
        if cells.remembered or cells.columns:
            with self.journal.commit("cells"):
                note_sync(self.journal)
                self.journal.put_columns(cells.columns, made=False)
                self.journal.put_cells(cells.remembered)
        written = self.desk.store.write(view.sheet, cells.writes) if cells.writes else 0
        if cells.columns or view.announced:
            confirm_columns(self.journal)
        return written
