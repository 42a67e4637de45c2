"""``plan`` and ``explain``: what sync would do, and why. Nothing is written."""

from __future__ import annotations

import click

from sheets_followup.cli.open import READING, SENDER, desk_of, planned, show_tables, talk, typed
from sheets_followup.cli.options import Options, shared, tracker_argument
from sheets_followup.cli.output import print_json, say

PLAN_EPILOG = """\b
Examples:
  sheets-followup plan jobs.xlsx
  sheets-followup plan jobs.csv --now 2026-03-16   as of that day
  sheets-followup plan jobs.xlsx --json            for a script

\b
Next:
  sheets-followup explain jobs.xlsx --row 5          why row 5 is as it is
  sheets-followup preview jobs.xlsx                  the letters
  sheets-followup sync jobs.xlsx                     does it
"""

EXPLAIN_EPILOG = """\b
Examples:
  sheets-followup explain jobs.xlsx --row 5

Rule ids such as W3 are told in docs/rules.md: W says when, X when to stop.
"""


@click.command(epilog=PLAN_EPILOG)
@tracker_argument
@shared(*READING, *SENDER, "catch_up", "strict")
def plan(tracker: str | None, options: Options) -> int:
    """What sync would do today, and why. Writes nothing anywhere."""
    desk = desk_of(tracker, options)
    view, decided = planned(desk)
    strict = options.strict and any(row.problems for row in decided.rows)
    if options.json:
        from sheets_followup.present.as_json import plan_json, strict_error

        print_json(plan_json(decided, strict_error(decided.rows) if strict else None))
        return int(strict)
    from sheets_followup.present.plan_words import plan_summary, plan_tables
    from sheets_followup.wording import day_words

    cadence = desk.plan_settings(None).cadence.name
    talk(
        f"{desk.label} on {day_words(view.today)}, zone {view.zone.name} ({view.zone.source}), "
        f"cadence {cadence}\n",
        options,
    )
    show_tables(plan_tables(decided))
    for line in plan_summary(decided):
        talk(line, options)
    name = typed(tracker, desk)
    if not any(row.actions or row.stop for row in decided.rows):
        talk(f"next: sheets-followup check {name} (what a first letter needs)", options)
    elif desk.sender is None:
        talk("next: sheets-followup setup (who signs the letters?), then sync", options)
    else:
        talk(f"next: sheets-followup sync {name}", options)
    return int(strict)


@click.command(epilog=EXPLAIN_EPILOG)
@tracker_argument
@click.option("--row", type=int, required=True, metavar="N", help="The spreadsheet's row number.")
@shared(*READING)
def explain(tracker: str | None, row: int, options: Options) -> None:
    """The decision for one row, step by step, with the ids of the rules."""
    from sheets_followup.choosing import find_row
    from sheets_followup.present.explain import explain as explained

    desk = desk_of(tracker, options)
    view, decided = planned(desk)
    found = find_row(decided, row)
    if options.json:
        from sheets_followup.present.as_json import explain_json

        print_json(explain_json(found, view.today))
        return
    from sheets_followup.present.plan_words import application
    from sheets_followup.wording import next_step_words

    click.echo(f"Row {row}: {application(found)}")
    words = next_step_words(found, view.today)
    say(words if words.casefold().startswith(found.state) else f"{found.state}: {words}")
    steps = explained(found, view.today)
    for rule, text in steps:
        say(f"  {rule:>3}  {text}", hanging="     ")
    said = {text for _, text in steps}
    for problem in found.problems:
        if problem.message in said:
            continue
        say(f"    !  {problem.message}", hanging="   ")
