"""What ``demo`` shows: what there is to do, one letter whole, and where to go from here."""

from __future__ import annotations

from pathlib import Path

from sheets_followup.drafting import Writer
from sheets_followup.keys import Phase
from sheets_followup.plan import Plan
from sheets_followup.present.tables import Table
from sheets_followup.previews import previews
from sheets_followup.wording import next_step_words


def to_do(plan: Plan) -> Table:
    """One line for each row on which something is to do, in the sheet's order; the rest counted."""
    today = plan.now.date()
    lines, quiet = [], 0
    for row in plan.rows:
        if row.next_step is None and row.state not in ("problem", "unscheduled"):
            quiet += 1
            continue
        due = f"{row.next_follow_up:%d %b}" if row.next_follow_up else ""
        lines.append((str(row.row), row.app.company, due, next_step_words(row, today)))
    if quiet:
        lines.append(("", f"and {quiet} more", "", "wait, or have stopped"))
    return Table(("Row", "Company", "Due", "Next step"), lines)


def first_letter(writer: Writer, plan: Plan) -> str | None:
    """The first letter that lies in the drafts, from the row with the most of them."""
    best, most = None, 0
    for row in plan.rows:
        ready = sum(a.key is not None and a.key.phase is Phase.FILLED for a in row.actions)
        if ready > most:
            best, most = row, ready
    letters = previews(writer, [best], plan.now.date()) if best is not None else []
    return next((letter.as_text() for letter in letters if letter.letter.subject), None)


def where_next(tracker: str, drafts: Path, row: int, program: str) -> list[str]:
    """What to look at, and the first commands with a tracker of one's own; ``program`` is how the
    command is called here."""
    look = [
        (tracker, "the last six columns are ours; yours are untouched"),
        (f"{drafts}/", "double-click one: your mail program opens it"),
    ]
    lines = ["Look at", *(f"  {place}\n      {why}" for place, why in look)]
    lines += [
        "and ask",
        f"  {program} explain {tracker} --row {row}",
        f"  {program} preview {tracker} --all",
        "With your own search",
        f"  {program} setup               who you are; asked once",
        f"  {program} init jobs.xlsx      a new tracker, or our columns on yours",
        f"  {program} check jobs.xlsx     how your columns were understood",
    ]
    return lines
