"""``init``: a new tracker, or our columns on one that stands."""

from __future__ import annotations

import click

from sheets_followup.cli.open import READING, desk_of, talk, typed
from sheets_followup.cli.options import Options, shared, tracker_argument
from sheets_followup.cli.output import print_json, say

EPILOG = """\b
Examples:
  sheets-followup init jobs.xlsx           a new one, or our columns on yours
  sheets-followup init jobs.csv --inputs   also the columns to type in
  sheets-followup init jobs.xlsx --adopt   after the journal was lost
  sheets-followup init gsheet:new          a new Google Sheet, in your Drive

\b
Next:
  sheets-followup check jobs.xlsx          how your columns were understood
"""


@click.command(epilog=EPILOG)
@tracker_argument
@click.option("--inputs", is_flag=True, help="Also add the columns to type in that are missing.")
@click.option(
    "--adopt",
    is_flag=True,
    help="Take over: after a lost journal, or from another machine.",
)
@shared(*READING)
def init(tracker: str | None, inputs: bool, adopt: bool, options: Options) -> None:
    """Make a new tracker, or add our columns to yours. Changes nothing that is yours."""
    from sheets_followup.adopting import Adopted
    from sheets_followup.adopting import adopt as take_over
    from sheets_followup.initialise import Initialised, create_tracker, init_tracker, make_tracker

    desk = desk_of(tracker, options)
    name = typed(tracker, desk)
    done, taken = Initialised(), Adopted(0)
    if adopt:
        taken = take_over(desk)
    elif not desk.is_new:
        done = init_tracker(desk, inputs=inputs)
    elif desk.path is not None:
        done = create_tracker(desk)
    else:
        done = make_tracker(desk)
        name = typed(None, desk)
    if options.json:
        print_json(
            {
                "made": done.made,
                "added": list(done.added),
                "adopted": taken.rows,
                "known": taken.known,
                "held": taken.held,
                "address": desk.address,
            }
        )
        return
    if done.made:
        say(f"{desk.label} is made: type a company, an interview date and who you met")
        if desk.path is None:
            say(desk.address)
    elif adopt:
        known = f"{taken.known} drafts and letters are known again; " if taken.known else ""
        say(
            f"{taken.rows} rows taken over; {known}{taken.held} messages that may have been "
            "drafted before are held (redo makes them)"
        )
    elif done.added:
        say(f"added at the right-hand end: {', '.join(done.added)}")
    else:
        say("nothing to add: every column is there")
    talk(f"next: sheets-followup {'plan' if adopt else 'check'} {name}", options)
