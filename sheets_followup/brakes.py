"""The brakes: what is so improbable that nothing is made before a person has looked (code 5).

Each brake is one function that says what it saw, or None. ``sync --confirm`` accepts what they
named, for that run alone (PROTOCOL, "Brakes").
"""

from __future__ import annotations

from datetime import timedelta

from sheets_followup.desk import Desk, View
from sheets_followup.errors import Refused
from sheets_followup.journal import Journal
from sheets_followup.log_lines import merged
from sheets_followup.reconcile import Reconciled
from sheets_followup.shared_tracker import logged

#: So many known drafts are needed before a vanished third is improbable.
ENOUGH_DRAFTS = 10


def emptied(view: View) -> str | None:
    """The tracker had rows and has none now."""
    known = sum(not memory.missing for memory in view.memories.values())
    if known and not view.reading.applications:
        return f"the tracker is suddenly empty: {known} rows were known, none is left"
    return None


def column_gone(view: View) -> str | None:
    """One of our own columns is not there any more (one whose making was cut short aside)."""
    there = {column.fact for column in view.reading.columns}
    gone = [
        header
        for name, header in view.columns.items()
        if f"own:{name}" not in there and name not in view.announced
    ]
    if gone:
        return f"a column of ours is gone: {', '.join(gone)} (init restores it)"
    return None


def clock_behind(desk: Desk, view: View, journal: Journal) -> str | None:
    """The clock is more than a day behind the journal; off where the user gave the clock."""
    last = journal.day("high_water")
    if desk.wishes.now is None and last is not None and view.today < last - timedelta(days=1):
        return f"the clock says {view.today}, but this tracker was last synced on {last}"
    return None


def other_mailbox(desk: Desk, journal: Journal, seen: Reconciled) -> str | None:
    """The drafts known so far lie in another mailbox: there they all would seem deleted."""
    known = journal.get("mailbox")
    if seen.known and known is not None and known != desk.mailbox_name:
        return (
            f"the drafts so far are in {known}, not in {desk.mailbox_name} (with --mailbox {known} "
            "they go on there; confirmed, they count as deleted, and redo makes one anew)"
        )
    return None


def other_account(desk: Desk, journal: Journal) -> str | None:
    """The mailbox is another person's, or another one of this person."""
    known = journal.get("account")
    if known is not None and desk.account not in (None, known):
        return f"the drafts so far are in the account {known}, but this login is {desk.account}'s"
    return None


def drafts_vanished(seen: Reconciled) -> str | None:
    """Of ten or more known drafts all, or a third, vanished at once."""
    if seen.known >= ENOUGH_DRAFTS and seen.vanished * 3 >= seen.known:
        return f"{seen.vanished} of {seen.known} known drafts vanished at once"
    return None


def check_journal(desk: Desk, view: View) -> None:
    """Raises Refused for a journal that is older than the tracker's own log: one that was put back
    from a backup knows nothing of later drafts and would make them again, so no word accepts it."""
    shared = logged(desk.store)
    if shared is None:
        return
    known = {key.key for memory in view.memories.values() for key in memory.keys}
    told = merged(shared.read_log()).keys
    missing = [name for name, line in told.items() if name not in known and line.key.ref]
    if missing:
        raise Refused(
            f"{desk.label}: the journal {desk.journal_path.name} is older than the log of the "
            f"tracker: {len(missing)} drafts in the log are not in it",
            hint=f"move {desk.journal_path} away, then run: sheets-followup init --adopt",
        )


def check_brakes(desk: Desk, view: View, journal: Journal, seen: Reconciled) -> None:
    """Raises Refused for the brakes that are on, unless the user confirmed them."""
    _raise_for(
        desk,
        emptied(view),
        column_gone(view),
        clock_behind(desk, view, journal),
        *_of_mailbox(desk, journal, seen),
    )


def check_mailbox(desk: Desk, journal: Journal, seen: Reconciled) -> None:
    """The brakes that are about the mailbox alone, for commands that believe what it shows."""
    _raise_for(desk, *_of_mailbox(desk, journal, seen))


def _of_mailbox(desk: Desk, journal: Journal, seen: Reconciled) -> list[str | None]:
    return [
        other_mailbox(desk, journal, seen),
        other_account(desk, journal),
        drafts_vanished(seen),
    ]


def _raise_for(desk: Desk, *brakes: str | None) -> None:
    told = [brake for brake in brakes if brake is not None]
    if told and not desk.wishes.confirm:
        raise Refused(
            f"{desk.label}: {'; '.join(told)}",
            hint="look at the tracker and the drafts; if all is as you want it, "
            "run sync --confirm once",
        )


def check_limit(desk: Desk, count: int) -> None:
    """Raises Refused when more new drafts are due than ``--limit`` allows."""
    if count > desk.wishes.limit and not desk.wishes.confirm:
        raise Refused(
            f"{desk.label}: {count} new drafts are due, more than --limit {desk.wishes.limit}; "
            "none was made",
            hint=f"look at them with plan; then run sync --limit {count}",
        )
