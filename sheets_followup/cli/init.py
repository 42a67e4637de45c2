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

\b
Next:
  sheets-followup check jobs.xlsx          how your columns were understood
"""


@click.command(epilog=EPILOG)
@tracker_argument
@click.option("--inputs", is_flag=True, help="Also add the columns to type in that are missing.")
@click.option("--adopt", is_flag=True, help="Take over a tracker whose journal was lost.")
@shared(*READING)
def init(tracker: str | None, inputs: bool, adopt: bool, options: Options) -> None:
    """Make a new tracker, or add our columns to yours. Changes nothing that is yours."""
    from sheets_followup.initialise import adopt as take_over
    from sheets_followup.initialise import create_tracker, init_tracker

    desk = desk_of(tracker, options)
    name = typed(tracker, desk)
    if adopt:
        done = take_over(desk)
    elif desk.path is not None and not desk.path.exists():
        done = create_tracker(desk)
    else:
        done = init_tracker(desk, inputs=inputs)
    if options.json:
        print_json(
            {
                "made": done.made,
                "added": list(done.added),
                "adopted": done.adopted,
                "held": done.held,
            }
        )
        return
    if done.made:
        say(f"{desk.label} is made: type a company, an interview date and who you met")
    elif adopt:
        say(
            f"{done.adopted} rows taken over; {done.held} messages that may have been drafted "
            "before are held (redo makes them)"
        )
    elif done.added:
        say(f"added at the right-hand end: {', '.join(done.added)}")
    else:
        say("nothing to add: every column is there")
    talk(f"next: sheets-followup {'plan' if adopt else 'check'} {name}", options)
