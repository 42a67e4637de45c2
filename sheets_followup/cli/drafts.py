"""``sent``, ``undo``, ``clean``, ``redo``, ``log``: what became of the drafts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import click

from sheets_followup.cli.errors import error_value, report
from sheets_followup.cli.open import READING, SENDER, desk_of, show_tables, talk, typed
from sheets_followup.cli.options import Options, shared, tracker_argument
from sheets_followup.cli.output import print_json
from sheets_followup.errors import FollowupError

if TYPE_CHECKING:
    from sheets_followup.desk import Desk
    from sheets_followup.journal import Journal
    from sheets_followup.memory import RowMemory
    from sheets_followup.model import Application
    from sheets_followup.upkeep import Upkeep

#: What is said where there was nothing to do.
NOTHING = {
    "recorded": "nothing was recorded",
    "taken back": "nothing to take back: no untouched draft of the last sync is left",
    "removed": "nothing to remove: no untouched draft has lost its sense",
    "made": "nothing was made",
}

row_option = click.option(
    "--row", type=int, required=True, metavar="N", help="The spreadsheet's row number."
)
person_option = click.option(
    "--person", metavar="P", help="Only this person: a part of the name or the address."
)


@click.command(
    epilog="""\b
Examples:
  sheets-followup sent jobs.xlsx --row 5
  sheets-followup sent jobs.xlsx --row 5 --person jane --on 2026-03-04

Without --step it is what lies there as a draft, else the row's next step. Where
that is not due yet and the last message is known as sent, nothing is recorded.
A date typed in the sheet (Thank-you sent, Follow-up 1 sent …) says the same, and wins.
"""
)
@tracker_argument
@row_option
@click.option("--step", metavar="STEP", help="Which message (default: the row's next step).")
@person_option
@click.option(
    "--on",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day it was sent (default: today).",
)
@shared(*READING)
def sent(
    tracker: str | None,
    row: int,
    step: str | None,
    person: str | None,
    on: object,
    options: Options,
) -> int:
    """Record that you sent a message. Writes only the journal."""
    from datetime import datetime

    from sheets_followup.choosing import find_step
    from sheets_followup.upkeep import record_sent

    day = on.date() if isinstance(on, datetime) else None
    chosen = find_step(step) if step is not None else None
    desk = desk_of(tracker, options)
    done = record_sent(desk, row, step=chosen, person=person, on=day)
    return _show(desk, tracker, done, options, "recorded")


@click.command(
    epilog="""\b
Examples:
  sheets-followup undo jobs.xlsx

They count as deleted by you, so sync does not make them again; redo does.
"""
)
@tracker_argument
@shared(*READING)
def undo(tracker: str | None, options: Options) -> int:
    """Take the last sync's new drafts back, those that you did not touch."""
    from sheets_followup.upkeep import undo as run

    desk = desk_of(tracker, options)
    return _show(desk, tracker, run(desk), options, "taken back")


@click.command(
    epilog="""\b
Examples:
  sheets-followup clean jobs.xlsx

Drafts that you edited are never removed. plan marks those that no longer make sense.
"""
)
@tracker_argument
@shared(*READING)
def clean(tracker: str | None, options: Options) -> int:
    """Remove untouched drafts that no longer make sense: answered, stopped, skipped."""
    from sheets_followup.upkeep import clean as run

    desk = desk_of(tracker, options)
    return _show(desk, tracker, run(desk), options, "removed")


@click.command(
    epilog="""\b
Examples:
  sheets-followup redo jobs.xlsx --row 5 --step thank_you
  sheets-followup redo jobs.xlsx --row 5 --step keep_in_touch   once stopped
"""
)
@tracker_argument
@row_option
@click.option("--step", required=True, metavar="STEP", help="Which draft.")
@person_option
@shared(*READING, *SENDER)
def redo(tracker: str | None, row: int, step: str, person: str | None, options: Options) -> int:
    """Make a draft again that was deleted."""
    from sheets_followup.choosing import find_step
    from sheets_followup.upkeep import redo as run

    chosen = find_step(step)
    desk = desk_of(tracker, options)
    return _show(desk, tracker, run(desk, row, chosen, person=person), options, "made")


@click.command(
    epilog="""\b
Examples:
  sheets-followup log jobs.xlsx
  sheets-followup log jobs.xlsx --last 20
"""
)
@tracker_argument
@click.option("--last", type=click.IntRange(min=1), metavar="N", help="Only the last N lines.")
@shared(*READING)
def log(tracker: str | None, last: int | None, options: Options) -> None:
    """What was done, and when. It holds no address and no text."""
    from sheets_followup.admission import check_owner
    from sheets_followup.journal import Journal
    from sheets_followup.present.tables import Table

    desk = desk_of(tracker, options)
    if desk.path is not None and not desk.path.exists():
        desk.store.read()
    journal = Journal.read(desk.journal_path)
    try:
        check_owner(desk.path, journal)
        events = journal.events(last)
        told = _told_of(desk, journal)
    finally:
        journal.close()
    if options.json:
        fields = ("at", "run", "what", "detail", "row_id", "key")
        print_json({"events": [{name: getattr(e, name) for name in fields} for e in events]})
        return
    rows = [
        (
            event.at[:16].replace("T", " "),
            event.what,
            (event.detail or "").replace("_", " "),
            *told.get(event.row_id or "", _NOBODY).of(event.key),
        )
        for event in events
    ]
    show_tables([Table(("When", "What", "Step", "Row", "Company", "Person"), rows)])
    if not events:
        talk(f"nothing was done yet; next: sheets-followup sync {typed(tracker, desk)}", options)


class _Told(NamedTuple):
    """What a line of the log says of its row: its number, its company, the person of each key."""

    row: str
    company: str
    people: Mapping[str, str]

    def of(self, key: str | None) -> tuple[str, str, str]:
        return self.row, self.company, self.people.get(key or "", "")


_NOBODY = _Told("", "", {})


def _told_of(desk: Desk, journal: Journal) -> dict[str, _Told]:
    """Row id → its row as the sheet writes it now, else as the journal remembers it."""
    memories = journal.memories()
    try:
        reading = desk.look(journal).reading
        apps = {app.id_cell: app for app in reading.applications if app.id_cell}
    except FollowupError:
        apps = {}
    return {row_id: _told(apps.get(row_id), memory) for row_id, memory in memories.items()}


def _told(app: Application | None, memory: RowMemory) -> _Told:
    from sheets_followup.memory import fold

    now = app.interviewers if app is not None else ()
    written = {fold(person.name): person.name for person in now if person.name}
    names = {person.id: written.get(person.name, person.name) for person in memory.people}
    people = {key.key: names.get(key.person, "") for key in memory.keys}
    if app is None:
        return _Told("", memory.company, people)
    return _Told(str(app.row), app.company, people)


def _show(desk: Desk, tracker: str | None, upkeep: Upkeep, options: Options, what: str) -> int:
    """What was done, what was left alone and why, and the next command; the exit code."""
    error = upkeep.error
    code = error.exit_code if error is not None else 0
    if options.json:
        told: dict[str, object] = {"done": list(upkeep.done), "left": list(upkeep.left)}
        if error is not None:
            told["error"] = error_value(code, error.message, error.hint)
        print_json(told)
        return code
    for line in upkeep.done:
        click.echo(f"{what}: {line}")
    for line in upkeep.left:
        talk(line, options)
    if error is not None:
        report(code, error.message, error.hint, as_json=False)
    elif not upkeep.done:
        talk(NOTHING[what], options)
    else:
        name = typed(tracker, desk)
        talk(f"next: sheets-followup sync {name} brings the sheet's own cells up to date", options)
    return code
