"""The dry run: what ``sync`` would decide now, from tracker, journal and mailbox. No writes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from sheets_followup.admission import check_needed, lost_journal, owned_elsewhere
from sheets_followup.answering import Answer, answer_to, sent_before
from sheets_followup.desk import Desk, View
from sheets_followup.errors import FollowupError, TrackerError, TryAgain
from sheets_followup.journal import Journal
from sheets_followup.keys import Key, lies, may_lie
from sheets_followup.mailbox_powers import reading
from sheets_followup.memory import RowMemory
from sheets_followup.model import Problem
from sheets_followup.plan import Action, Plan, RowPlan
from sheets_followup.ports import IN_A_ROW, Mailbox, Place, Sighting
from sheets_followup.reborn import reborn
from sheets_followup.reconcile import Reconciled, reconcile
from sheets_followup.watch import Past, watch


def plan_tracker(desk: Desk) -> Plan:
    """What sync would do now, and why: a value to print, save or compare.

    Raises TrackerError when the tracker cannot be read or a needed column is in question, Refused
    when it carries our ids and its journal is lost, UsageError for an unknown zone or cadence.
    """
    return look_and_plan(desk)[1]


class MailboxLook(NamedTuple):
    """What a look into the mailbox found: each draft's sighting, what became of all that was made,
    and, where messages can be read, what is new by row id and where the next look begins.

    ``unknown`` are the ids of the rows of which it could not be told now, ``error`` is why.
    ``plan`` is the one that it was made with, where what was found changes no row's memory.
    """

    sightings: Mapping[str, Sighting]
    seen: Reconciled
    news: Sequence[tuple[str, str]] = ()
    past: Past | None = None
    unknown: frozenset[str] = frozenset()
    error: FollowupError | None = None
    plan: Plan | None = None


def look_into(
    desk: Desk,
    view: View,
    journal: Journal,
    *,
    new_id: Callable[[], str] = str,
    tracker: str = "",
) -> MailboxLook:
    """What lies in the mailbox now, of all that was ever made for this tracker, and what came in.

    In another account or mailbox than the journal knows all drafts would seem deleted: there it is
    not known, until the user confirmed that it is to be so.
    ``new_id`` names the rows that are new, about which the mailbox is asked as well; ``tracker`` is
    the tracker's name in every key.
    """
    keys = [key for memory in view.memories.values() for key in memory.keys]
    mailbox = desk.open_mailbox()
    if _elsewhere(desk, journal, keys) and not desk.wishes.confirm:
        unknown = {key.slot: Sighting(key.ref or "", Place.UNKNOWN, "") for key in may_lie(keys)}
        return MailboxLook(unknown, reconcile(view.memories, unknown, view.now))
    reader = reading(mailbox)
    if reader is None:
        return _scanned(view, mailbox)
    first = desk.decide(view, new_id=new_id)
    found = watch(
        reader,
        first.rows,
        first.gone,
        Past(journal.get("mail_bookmark"), journal.day("mail_whole")),
        tracker=tracker,
        order=journal.last_order(),
        now=view.now,
    )
    before = {row.memory.id: row.memory for row in first.rows}
    before |= {memory.id: memory for memory in first.gone}
    same = "" not in before and found.seen.memories == before
    return MailboxLook(
        found.sightings,
        found.seen if same else found.seen._replace(memories=_not_ended(found.seen, view)),
        found.events,
        found.past,
        found.unknown,
        found.error,
        first if same else None,
    )


def _not_ended(seen: Reconciled, view: View) -> dict[str, RowMemory]:
    """The memories after a look, without the Stop that the plan before it gave a row which ends
    today: what came in meanwhile may have moved it (X4)."""
    stored = view.memories
    return {
        row: memory
        if memory.ended_on is None or (row in stored and stored[row].ended_on is not None)
        else memory._replace(ended_on=None)
        for row, memory in seen.memories.items()
    }


def _elsewhere(desk: Desk, journal: Journal, keys: Iterable[Key]) -> bool:
    """Whether drafts known so far lie in another mailbox, or in another person's. Where none does
    any more, the new mailbox is asked from the first run on: who answered is not written to."""
    account, mailbox = journal.get("account"), journal.get("mailbox")
    if mailbox not in (None, desk.mailbox_name):
        return any(map(lies, keys))
    return account is not None and desk.account not in (None, account)


def _scanned(view: View, mailbox: Mailbox) -> MailboxLook:
    """What lies in a mailbox of which nothing else can be read."""
    row_of = {key.key: memory.id for memory in view.memories.values() for key in memory.keys}
    keys = may_lie(key for memory in view.memories.values() for key in memory.keys)
    sightings = mailbox.scan(keys) if row_of else {}
    missed = [(row_of[key.key], sightings.get(key.slot)) for key in keys]
    failed = [(row, seen.error) for row, seen in missed if seen is not None and seen.error]
    return MailboxLook(
        sightings,
        reconcile(view.memories, sightings, view.now),
        unknown=frozenset(row for row, _ in failed),
        error=failed[0][1] if failed else None,
    )


def decide_seen(
    desk: Desk,
    view: View,
    looked: MailboxLook,
    memories: Mapping[str, RowMemory] | None = None,
    new_id: Callable[[], str] = str,
) -> Plan:
    """The plan after a look. Of a row of which the mailbox could not tell, nothing is drafted:
    the letter may have been sent, or answered.

    ``memories`` are newer ones than the look's, where there are such.
    """
    plan = looked.plan if memories is None else None
    if plan is None:
        plan = desk.decide(view, looked.seen.memories if memories is None else memories, new_id)
    if not looked.unknown:
        return plan
    return replace(plan, rows=tuple(_held_back(row, looked.unknown) for row in plan.rows))


def _held_back(row: RowPlan, unknown: Collection[str]) -> RowPlan:
    if row.memory.id not in unknown:
        return row
    why = Problem(
        row.row, "the mailbox could not be asked about this row, so it stays as it is until it can"
    )
    actions = tuple(action._replace(now=False) for action in row.actions)
    return row._replace(actions=actions, problems=(*row.problems, why), unseen=True)


def answers_in(mailbox: Mailbox) -> Callable[[RowPlan, Action], Answer]:
    """Which sent message a new draft answers, its conversation looked at first (M9); none where
    messages cannot be read. Where its conversation cannot be had now, the draft waits."""
    reader = reading(mailbox)
    failed: list[FollowupError] = []

    def answer(row: RowPlan, action: Action) -> Answer:
        keys = row.memory.keys
        sent = sent_before(keys, action.step, action.person_id)
        if reader is None or sent is None or sent.thread is None or action.person is None:
            return Answer()
        ours = [key.message_id for key in keys if lies(key) and key.message_id]
        waits = f"the conversation with {action.person.label} could not be read, so the draft waits"
        if len(failed) >= IN_A_ROW:
            return Answer(note=waits, waits=True, error=failed[-1])
        try:
            conversation = reader.conversation(sent.thread)
        except (TryAgain, TrackerError) as error:
            failed.append(error)
            return Answer(note=waits, waits=True, error=error)
        failed.clear()
        return answer_to(sent, conversation, ours, action.person.label)

    return answer


def look_and_plan(desk: Desk) -> tuple[View, Plan]:
    """The plan with what it was made from; raises as :func:`plan_tracker` does."""
    journal = Journal.read(desk.journal_path)
    try:
        view = desk.look(journal)
        log = owned_elsewhere(desk.store)
        if log is not None:
            # Another machine drafts for it: what its log says is all that is known here.
            check_needed(view.reading)
            known = reborn(view, log, log.tracker or "", journal.last_order())
            view = replace(view, memories=known, first_sync=log.first_sync or view.first_sync)
            return view, desk.decide(view)
        lost = lost_journal(view.sheet, journal, desk.label, desk.store)
        if lost is not None:
            raise lost
        check_needed(view.reading)
        return view, decide_seen(desk, view, look_into(desk, view, journal))
    finally:
        journal.close()
