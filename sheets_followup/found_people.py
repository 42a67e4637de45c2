"""``find-people``: who the mailbox shows for rows without an address, and typing whom one accepts.

Looking writes nothing. Typing goes through the tracker's lock like every other write, into the one
cell that was shown, and only while the row still says what it said.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC

from sheets_followup.bookkeeping import tracker_id, writing
from sheets_followup.desk import Desk, View
from sheets_followup.discover import Found, Seeking, Typing, find_people, seek, typings
from sheets_followup.discover.addressees import Nobody
from sheets_followup.discover.places import applied
from sheets_followup.errors import LoginNeeded, UsageError
from sheets_followup.journal import Journal
from sheets_followup.mailbox_powers import could_read, reading
from sheets_followup.model import CellWrite, Interviewer, Reading, Sheet
from sheets_followup.ports import ReadingMailbox
from sheets_followup.rows import read_tracker
from sheets_followup.setting_up import meta_init
from sheets_followup.trackers.new_columns import INPUTS

#: Messages of either kind that are read for one row.
MOST_MESSAGES = 60
_DECLINED = "people_declined"


@dataclass(frozen=True, slots=True)
class Choice:
    """One person to be asked about: several readings where the mailbox knows two of that name.

    ``typings`` stands beside ``options``; None where no cell could take the address.
    """

    row: int
    row_id: str
    company: str
    person: Interviewer | None
    options: tuple[Found, ...]
    typings: tuple[Typing | None, ...]


@dataclass(frozen=True, slots=True)
class PeopleLook:
    """What a look showed: the rows that lack an address, and whom one may ask about."""

    view: View
    rows: tuple[int, ...] = ()
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed: how many cells, under which new headers, and how many people were left out
    because their row had changed meanwhile."""

    cells: int = 0
    added: tuple[str, ...] = field(default=())
    gone: int = 0


def look_for_people(desk: Desk, number: int | None = None) -> PeopleLook:
    """Asks the mailbox about every row that lacks an address, or about this one.

    Raises UsageError for an unknown row and for drafts in files, LoginNeeded where the login may
    not read messages, and what tracker and mailbox raise.
    """
    journal = Journal.read(desk.journal_path)
    try:
        view = desk.look(journal)
        declined = declined_in(journal)
    finally:
        journal.close()
    mailbox = reading_mailbox(desk)
    rows = desk.decide(view).rows
    if number is not None and all(row.row != number for row in rows):
        raise UsageError(f"row {number} is no application", hint="plan shows the rows")
    wanted = [each for each in seek(rows) if number in (None, each.app.row)]
    choices: list[Choice] = []
    for seeking in wanted:
        nobody = nobody_of(desk, mailbox, declined.get(seeking.memory.id, ()))
        found = people_of(mailbox, seeking, view, nobody, MOST_MESSAGES)
        choices += _choices(desk, view, seeking, found)
    return PeopleLook(view, tuple(each.app.row for each in wanted), tuple(choices))


def reading_mailbox(desk: Desk) -> ReadingMailbox:
    """The mailbox whose messages can be read; raises as :func:`look_for_people` does."""
    mailbox = desk.open_mailbox()
    found = reading(mailbox)
    if found is not None:
        return found
    if could_read(mailbox):
        raise LoginNeeded(
            "this login may write drafts, and not read messages, so nobody can be found there",
            hint="run sheets-followup login --level watch",
        )
    raise UsageError(
        "people are found in a mailbox, and these drafts lie in files",
        hint="add --mailbox gmail, after sheets-followup login --level watch",
    )


def nobody_of(desk: Desk, mailbox: ReadingMailbox, declined: Sequence[str] = ()) -> Nobody:
    """Who is never proposed: the user, and whom they declined."""
    sender = desk.sender
    own = set(mailbox.own_addresses())
    if sender is not None and sender.email:
        own.add(sender.email)
    return Nobody(frozenset(own), sender.name if sender else None, frozenset(declined))


def people_of(
    mailbox: ReadingMailbox, seeking: Seeking, view: View, nobody: Nobody, most: int
) -> list[Found]:
    """Whom the mailbox shows for one row."""
    first, last = seeking.first, seeking.last(view.today)
    if last < first:
        return []
    messages = mailbox.messages_about(seeking.terms(), first, last, most=most)
    zone = view.now.tzinfo or UTC
    return find_people(seeking, messages, nobody=nobody, zone=zone, today=view.today)


def type_people(
    desk: Desk,
    looked: PeopleLook,
    accepted: Sequence[tuple[Choice, int]],
    declined: Sequence[Choice] = (),
) -> Typed:
    """Types whom one accepted, each with the number of the option; remembers who was declined.

    A row that changed since it was shown is left out, and counted in ``gone``. All or nothing is
    written. Raises what ``init`` raises.
    """
    refused = [choice for choice in declined if choice.row_id]
    if not accepted and not refused:
        return Typed()
    with writing(desk) as journal:
        view = desk.look(journal)
        work, reading_now = view.sheet, view.reading
        writes: dict[tuple[int, int], str] = {}
        added: dict[str, None] = {}
        gone = 0
        for choice, number in accepted:
            found = choice.options[number]
            same = _row(view.sheet, found.row) == _row(looked.view.sheet, found.row)
            typing = _place(desk, view, work, reading_now, found) if same else None
            if typing is None:
                gone += 1
                continue
            work = applied(work, reading_now, typing)
            reading_now = _read(desk, view, work)
            if typing.new:
                added[typing.header] = None
                writes[(reading_now.header_row, typing.column)] = typing.header
            writes[(typing.row, typing.column)] = typing.text
        before = declined_in(journal)
        after = _with_declined(before, refused)
        meta = meta_init(desk, view, journal, tracker_id(journal))
        if after != before:
            meta[_DECLINED] = json.dumps(after, sort_keys=True)
        with journal.commit("people"):
            journal.put(**meta)
            if writes:
                journal.note(
                    view.now, "typed", detail=f"{len(writes) - len(added)} cells of people"
                )
        if writes:
            cells = [CellWrite(row, column, text) for (row, column), text in writes.items()]
            desk.store.write(view.sheet, cells)
        return Typed(len(writes) - len(added), tuple(added), gone)


def declined_in(journal: Journal) -> dict[str, list[str]]:
    """Whom the user declined, by row id."""
    try:
        stored = json.loads(journal.get(_DECLINED) or "{}")
    except ValueError:
        return {}
    return {str(key): [str(each) for each in value] for key, value in stored.items()}


def _with_declined(before: dict[str, list[str]], refused: Sequence[Choice]) -> dict[str, list[str]]:
    after = {key: list(value) for key, value in before.items()}
    for choice in refused:
        known = after.setdefault(choice.row_id, [])
        known += [each.address for each in choice.options if each.address not in known]
    return after


def _choices(desk: Desk, view: View, seeking: Seeking, found: Sequence[Found]) -> list[Choice]:
    """One question a person: what was found for one person, or under one name, stands together."""
    groups: dict[object, list[Found]] = {}
    for each in found:
        name = each.person or (each.name.casefold() if each.name else each.address)
        groups.setdefault(name, []).append(each)
    return [
        Choice(
            seeking.app.row,
            seeking.memory.id,
            seeking.app.company,
            options[0].person,
            tuple(options),
            tuple(_place(desk, view, view.sheet, view.reading, each) for each in options),
        )
        for options in groups.values()
    ]


def _place(desk: Desk, view: View, sheet: Sheet, now: Reading, found: Found) -> Typing | None:
    return typings(sheet, now, found, lambda other: _read(desk, view, other), INPUTS)


def _read(desk: Desk, view: View, sheet: Sheet) -> Reading:
    return read_tracker(
        sheet,
        today=view.today,
        day_first=desk.day_first(sheet),
        own_headers=view.columns,
        user_headers=desk.config.headers,
    )


def _row(sheet: Sheet, number: int) -> list[object]:
    row: list[object] = list(sheet.cells[number - 1]) if number <= len(sheet.cells) else []
    while row and row[-1] in (None, ""):
        row.pop()
    return row
