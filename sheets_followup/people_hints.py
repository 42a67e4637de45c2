"""``sync``'s word about rows without an address: how many the mailbox shows. It never types one.

The mailbox is asked at the daily whole look alone, about a few rows, and not again for a row that
has its answer; so a run on a quiet day costs nothing. Only a count is kept.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sheets_followup.desk import Desk, View
from sheets_followup.discover import Seeking, seek
from sheets_followup.discover.seeking import AFTER
from sheets_followup.errors import TrackerError, TryAgain
from sheets_followup.found_people import declined_in, nobody_of, people_of
from sheets_followup.journal import Journal
from sheets_followup.mailbox_powers import reading
from sheets_followup.plan import Plan
from sheets_followup.planning import MailboxLook

#: Rows that are asked about in one look, and messages of either kind that are read for each.
MOST_ROWS, MOST_MESSAGES = 5, 8
_NAME = "people_found"


class Hint(NamedTuple):
    """What is known of one row: ``of`` names what was asked, so that a changed row asks anew."""

    found: int
    of: str
    day: str


class Hints(NamedTuple):
    """The notes for rows, by their number, and what the journal is to know."""

    notes: Sequence[tuple[int, str]] = ()
    meta: Mapping[str, str] = {}


def look_for_hints(
    desk: Desk, view: View, journal: Journal, plan: Plan, looked: MailboxLook
) -> Hints:
    """What rows are told, after the mailbox was asked where this run looked through all of it.

    What the mailbox cannot tell now is asked tomorrow; nothing is raised for that.
    """
    wanted = seek(plan.rows)
    declined = declined_in(journal)
    names = {each.memory.id: _asked(each, declined.get(each.memory.id, ())) for each in wanted}
    before = _stored(journal)
    after = {each.memory.id: before[each.memory.id] for each in wanted if each.memory.id in before}
    past = looked.past
    if past is not None and past.whole is not None and past.whole != journal.day("mail_whole"):
        _ask(desk, view, wanted, names, declined, after)
    notes = []
    for each in wanted:
        hint = after.get(each.memory.id)
        if hint is not None and hint.found and hint.of == names[each.memory.id]:
            addresses = "1 address" if hint.found == 1 else f"{hint.found} addresses"
            file = f" {desk.label}" if desk.path is not None else ""
            notes.append(
                (each.app.row, f"{addresses} found, run sheets-followup find-people{file}")
            )
    if after == before:
        return Hints(notes)
    return Hints(notes, {_NAME: json.dumps(after, sort_keys=True)})


def _ask(
    desk: Desk,
    view: View,
    wanted: Sequence[Seeking],
    names: Mapping[str, str],
    declined: Mapping[str, Sequence[str]],
    hints: dict[str, Hint],
) -> None:
    mailbox = reading(desk.open_mailbox())
    if mailbox is None:
        return
    open_ones = [
        each
        for each in wanted
        if _is_open(each, hints.get(each.memory.id), names[each.memory.id], view.today)
    ]
    open_ones.sort(key=lambda each: hints[each.memory.id].day if each.memory.id in hints else "")
    for each in open_ones[:MOST_ROWS]:
        key = each.memory.id
        try:
            nobody = nobody_of(desk, mailbox, declined.get(key, ()))
            found = people_of(mailbox, each, view, nobody, MOST_MESSAGES)
        except (TryAgain, TrackerError):
            return
        hints[key] = Hint(len(found), names[key], view.today.isoformat())


def _is_open(seeking: Seeking, hint: Hint | None, name: str, today: date) -> bool:
    """Whether the mailbox may say something new of this row."""
    if hint is None or hint.of != name:
        return True
    last = date.fromisoformat(hint.day)
    return not hint.found and last < today and last <= seeking.interview + AFTER


def _asked(seeking: Seeking, declined: Sequence[str]) -> str:
    """What was asked, as a short hash: another day, other people or addresses ask anew."""
    people = [person.name or "" for person in seeking.people]
    settled = sorted({*seeking.known, *declined})
    said = (seeking.interview.isoformat(), seeking.app.company, people, settled)
    return hashlib.sha256(repr(said).encode()).hexdigest()[:12]


def _stored(journal: Journal) -> dict[str, Hint]:
    try:
        stored = json.loads(journal.get(_NAME) or "{}")
        return {str(key): Hint(int(n), str(of), str(day)) for key, (n, of, day) in stored.items()}
    except (ValueError, TypeError):
        return {}
