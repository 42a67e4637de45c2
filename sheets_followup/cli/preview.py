"""``preview``: the letters as they would be drafted, with what the linter says of each."""

from __future__ import annotations

import click

from sheets_followup.cli.open import READING, SENDER, desk_of, planned, show_letter, talk
from sheets_followup.cli.options import Options, shared, tracker_argument
from sheets_followup.cli.output import print_json

EPILOG = """\b
Examples:
  sheets-followup preview jobs.xlsx                 what is due now
  sheets-followup preview jobs.xlsx --row 5 --all   also what comes later
  sheets-followup preview jobs.xlsx --row 5 --step final_follow_up

\b
Next:
  sheets-followup sync jobs.xlsx                     writes the drafts
"""


@click.command(epilog=EPILOG)
@tracker_argument
@click.option("--row", type=int, metavar="N", help="Only this row.")
@click.option("--step", metavar="STEP", help="This letter of each row, due or not.")
@click.option("--all", "everything", is_flag=True, help="Also what is not due yet.")
@shared(*READING, *SENDER, "catch_up")
def preview(
    tracker: str | None, row: int | None, step: str | None, everything: bool, options: Options
) -> None:
    """The texts of the letters, and what the linter says of each. Writes nothing."""
    from sheets_followup.choosing import find_row, find_step
    from sheets_followup.previews import previews

    desk = desk_of(tracker, options)
    view, decided = planned(desk)
    rows = [find_row(decided, row)] if row is not None else decided.rows
    chosen = find_step(step) if step is not None else None
    shown = previews(desk.writer, rows, view.today, step=chosen, everything=everything)
    if options.json:
        print_json({"letters": [letter.as_json() for letter in shown]})
        return
    for letter in shown:
        show_letter(letter.as_text())
    if shown and desk.sender is None:
        talk("the signature stands in for yours: sheets-followup setup asks who you are", options)
    if not shown:
        talk("no letter is due; --all shows those to come, --step any letter", options)
