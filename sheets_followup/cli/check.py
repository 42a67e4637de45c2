"""``check``: how every header and cell was understood, and the least to type for a first letter."""

from __future__ import annotations

import click

from sheets_followup.cli.open import READING, desk_of, show_tables, talk, typed
from sheets_followup.cli.options import Options, shared, tracker_argument
from sheets_followup.cli.output import print_json

EPILOG = """\b
Examples:
  sheets-followup check jobs.xlsx
  sheets-followup check jobs.csv --json

\b
Next:
  sheets-followup init jobs.xlsx --inputs   adds the columns that are missing
  sheets-followup plan jobs.xlsx            what sync would do
"""


@click.command(epilog=EPILOG)
@tracker_argument
@shared(*READING, "strict")
def check(tracker: str | None, options: Options) -> int:
    """How your columns and cells were understood, and what a first letter still needs."""
    from sheets_followup.journal import Journal

    desk = desk_of(tracker, options)
    journal = Journal.read(desk.journal_path)
    try:
        view = desk.look(journal)
    finally:
        journal.close()
    reading = view.reading
    wrong = bool(reading.problems) or any(app.problems for app in reading.applications)
    code = int(options.strict and (wrong or bool(reading.questions)))
    if options.json:
        from sheets_followup.present.as_json import check_json

        print_json(check_json(reading))
        return code
    from sheets_followup.present.check_words import check_tables, first_letter
    from sheets_followup.present.plan_words import count, skipped_lines

    talk(
        f"{desk.label}: header on row {reading.header_row}, "
        f"{count(len(reading.applications), 'application')}, zone {view.zone.name} "
        f"({view.zone.source})\n",
        options,
    )
    show_tables(check_tables(reading))
    for line in [*skipped_lines(reading), *first_letter(reading, typed(tracker, desk))]:
        talk(line, options)
    return code
