"""What ``sync`` says at its end: at most ten lines, and only what the person needs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sheets_followup.draft_words import NOT_TO_SEND, without_sense
from sheets_followup.mailbox_address import split_address
from sheets_followup.memory import NOBODY
from sheets_followup.model import Status
from sheets_followup.plan import RowPlan
from sheets_followup.present.plan_words import application, count, skipped_lines, soonest
from sheets_followup.synced import SyncReport
from sheets_followup.wording import can_catch_up, day_words

#: CONTRACT: sync prints at most so many lines.
MOST_LINES = 10


def sync_lines(report: SyncReport, tracker: str, place: str) -> list[str]:
    """The words after a sync; ``tracker`` is as the user would type it, ``place`` the mailbox."""
    plan = report.after
    today = plan.now.date()
    lines = needs_lines(report, place)
    lines += report.remarks
    lines += _stopped_lines([row for row in plan.rows if _stopped_today(row, report)])
    unsaid = [r for r in plan.rows if any(p.message.startswith("no update") for p in r.problems)]
    if unsaid:
        lines.append(f"{_rows(unsaid)}: New info cannot stand in a letter, see the notes")
    if not lines:
        lines.append("nothing new")
        coming = soonest(plan.rows, today)
        if coming is not None:
            lines[0] += f"; the next message falls due on {day_words(coming)}"
    if report.cells_written:
        lines.append(f"{count(report.cells_written, 'cell')} of ours written in {plan.tracker}")
    if not plan.rows:
        lines += skipped_lines(plan.reading)
        lines.append(f"nothing can be planned yet: sheets-followup check {tracker} says what lacks")
    if report.view.zone.from_system and report.first:
        lines.append(
            f"dates are read in the zone {report.view.zone.name}, {report.view.zone.source}; "
            "sheets-followup setup --timezone ZONE makes it sure"
        )
    return lines[:MOST_LINES]


#: What is said of rows that ended well, or as the person wished; of the others X7's words.
_ENDED = {
    Status.OFFER: "there is an offer to answer, and nothing more is sent until then",
    Status.ACCEPTED: "accepted, so nothing more is sent",
    Status.WITHDRAWN: "withdrawn, so nothing more is sent",
}


def _stopped_lines(stopped: Sequence[RowPlan]) -> list[str]:
    """A line for each way in which rows ended today (X7)."""
    lines = []
    for status in (*_ENDED, None):
        rows = [row for row in stopped if _ended_as(row) is status]
        if rows:
            names = "; ".join(application(row) for row in rows[:3])
            more = f" and {len(rows) - 3} more" if len(rows) > 3 else ""
            lines.append(
                f"{names}{more}: {_ENDED[status]}"
                if status is not None
                else f"stopped today: {names}{more}. That is news about the search, not a failure: "
                "keep applying"
            )
    return lines


def _ended_as(row: RowPlan) -> Status | None:
    return row.app.status if row.app.status in _ENDED else None


def _lost_their_sense(report: SyncReport) -> list[RowPlan]:
    """The rows on which a draft lies that, since this run, is not to be sent any more."""
    return [
        row
        for row in report.after.rows
        if without_sense(row)
        and NOT_TO_SEND not in report.view.cells.get(row.memory.id, {}).get("drafts", ("",))[0]
    ]


def needs_lines(report: SyncReport, place: str) -> list[str]:
    """What needs the person: this alone is said with ``--quiet``. A new draft does, as only a
    person reads and sends it."""
    plan, drafts = report.after, report.drafts
    lines = []
    said = [count(drafts.created, "new draft")] if drafts.created else []
    said += [f"{drafts.updated} brought up to date"] if drafts.updated else []
    if said:
        lines.append(f"{' and '.join(said)} in {place}: read, then send them yourself")
    if drafts.gone:
        lines.append(
            f"{count(drafts.gone, 'draft')} gone since the last run: sent? "
            "type the date in the sheet"
        )
    unwanted = _lost_their_sense(report)
    if unwanted:
        lines.append(
            f"{_rows(unwanted)}: a draft that lies there is not to be sent any more, see the notes;"
            " sheets-followup clean removes what you did not touch"
        )
    lines += _news(report)
    asked = [row for row in plan.rows if any(action.asked for action in row.actions)]
    for makeable in (True, False):
        rows = [row for row in asked if can_catch_up(row) is makeable]
        if rows:
            lines.append(
                f"{_rows(rows)}: due before the first sync. Sent already? Type the date"
                + ("; if not, sync --catch-up drafts it" if makeable else "")
            )
    problems = [row for row in plan.rows if row.state == "problem"]
    if problems:
        lines.append(f"{_rows(problems)}: cannot be decided, see the notes or run check")
    today = plan.now.date()
    due = [
        (row, action.person)
        for row in plan.rows
        if row.state in ("active", "superseded")
        for action in row.actions
        if action.kind == "draft" and action.person is not None and action.due <= today
    ]
    for what, rows in (
        ("type who interviewed you", [row for row, person in due if person is NOBODY]),
        ("an address is missing", [r for r, p in due if p is not NOBODY and not p.email]),
    ):
        if rows:
            lines.append(f"{_rows(list({row.row: row for row in rows}.values()))}: {what}")
    return lines


#: What the mailbox told of a row → what the person does about it.
_NEWS = {
    "answered": "answered: set Status or Decision by",
    "perhaps answered": "perhaps answered: look at the mail, and type Last reply if it is",
    "bounced": "mail came back: type another address",
    "away": "away: the follow-up waits for the return",
}


def _news(report: SyncReport) -> list[str]:
    """A line for each kind of news, which names its rows."""
    rows = {row.memory.id: row for row in report.after.rows}
    lines = []
    for word, what in _NEWS.items():
        told = dict.fromkeys(row_id for row_id, said in report.news if said == word)
        found = [rows[row_id] for row_id in told if row_id in rows]
        if found:
            lines.append(f"{_rows(found)}: {what}")
    return lines


def _rows(rows: list[RowPlan]) -> str:
    numbers = [str(row.row) for row in rows]
    shown = ", ".join(numbers[:8]) + (f" and {len(numbers) - 8} more" if len(numbers) > 8 else "")
    return f"row {shown}" if len(numbers) == 1 else f"rows {shown}"


def _stopped_today(row: RowPlan, report: SyncReport) -> bool:
    """Whether this run is the first to see the row stopped."""
    if row.state != "stopped" or row.stop is None:
        return False
    before = report.view.cells.get(row.memory.id, {}).get("next_step")
    return before is None or not before[0].startswith("Stopped")


def shown_place(address: str) -> str:
    """A mailbox address as a person reads it: the folder, from here."""
    kind, place = split_address(address)
    if kind == "gmail":
        return "Gmail"
    if kind == "imap":
        return "the drafts of your mail account"
    if kind != "eml" or place is None:
        return address
    folder = Path(place)
    try:
        return str(folder.absolute().relative_to(Path.cwd()))
    except ValueError:
        return str(folder)
