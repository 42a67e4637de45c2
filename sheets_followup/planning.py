"""The dry run: what ``sync`` would decide now, from tracker, journal and mailbox. No writes."""

from __future__ import annotations

from collections.abc import Mapping

from sheets_followup.admission import check_needed, lost_journal
from sheets_followup.desk import Desk, View
from sheets_followup.journal import Journal
from sheets_followup.keys import may_lie
from sheets_followup.plan import Plan
from sheets_followup.ports import Place, Sighting
from sheets_followup.reconcile import reconcile


def plan_tracker(desk: Desk) -> Plan:
    """What sync would do now, and why: a value to print, save or compare.

    Raises TrackerError when the tracker cannot be read or a needed column is in question, Refused
    when it carries our ids and its journal is lost, UsageError for an unknown zone or cadence.
    """
    return look_and_plan(desk)[1]


def scanned(desk: Desk, view: View, journal: Journal) -> Mapping[str, Sighting]:
    """What lies in the mailbox now, of all that was ever made for this tracker.

    In another account than the journal knows they all would seem deleted: there it is not known.
    """
    keys = [key for memory in view.memories.values() for key in memory.keys]
    if not keys:
        return {}
    known = may_lie(keys)
    account = journal.get("account")
    if account is not None and desk.account not in (None, account) and not desk.wishes.confirm:
        return {key.slot: Sighting(key.ref or "", Place.UNKNOWN, "") for key in known}
    return desk.open_mailbox().scan(known)


def look_and_plan(desk: Desk) -> tuple[View, Plan]:
    """The plan with what it was made from; raises as :func:`plan_tracker` does."""
    journal = Journal.read(desk.journal_path)
    try:
        view = desk.look(journal)
        lost = lost_journal(view.sheet, journal, desk.label, desk.store)
        if lost is not None:
            raise lost
        check_needed(view.reading)
        seen = reconcile(view.memories, scanned(desk, view, journal), view.today)
        return view, desk.decide(view, seen.memories)
    finally:
        journal.close()
