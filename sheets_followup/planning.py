"""The dry run: what ``sync`` would decide now, from tracker, journal and mailbox. No writes."""

from __future__ import annotations

from collections.abc import Mapping

from sheets_followup.admission import check_needed, lost_journal
from sheets_followup.desk import Desk, View
from sheets_followup.journal import Journal
from sheets_followup.keys import may_lie
from sheets_followup.plan import Plan
from sheets_followup.ports import Sighting
from sheets_followup.reconcile import reconcile


def plan_tracker(desk: Desk) -> Plan:
    """What sync would do now, and why: a value to print, save or compare.

    Raises TrackerError when the tracker cannot be read or a needed column is in question, Refused
    when it carries our ids and its journal is lost, UsageError for an unknown zone or cadence.
    """
    return look_and_plan(desk)[1]


def scanned(desk: Desk, view: View) -> Mapping[str, Sighting]:
    """What lies in the mailbox now, of all that was ever made for this tracker."""
    return desk.open_mailbox().scan(
        may_lie(key for memory in view.memories.values() for key in memory.keys)
    )


def look_and_plan(desk: Desk) -> tuple[View, Plan]:
    """The plan with what it was made from; raises as :func:`plan_tracker` does."""
    journal = Journal.read(desk.journal_path)
    try:
        view = desk.look(journal)
        lost = lost_journal(view.sheet, journal, desk.label)
        if lost is not None:
            raise lost
        check_needed(view.reading)
        seen = reconcile(view.memories, scanned(desk, view), view.today)
        return view, desk.decide(view, seen.memories)
    finally:
        journal.close()
