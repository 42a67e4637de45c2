"""``check``: how every header and cell was understood, and the least to type for a first letter."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from sheets_followup.cli.open import READING, SENDER, desk_of, show_tables, talk, typed
from sheets_followup.cli.options import Options, shared, tracker_argument
from sheets_followup.cli.output import print_json, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sheets_followup.desk import Desk, View
    from sheets_followup.proposals import Proposal

EPILOG = """\b
Examples:
  sheets-followup check jobs.xlsx
  sheets-followup check jobs.csv --json
  sheets-followup check jobs.xlsx --apply   asks, then types what notes say

\b
Next:
  sheets-followup init jobs.xlsx --inputs   adds the columns that are missing
  sheets-followup plan jobs.xlsx            what sync would do
"""


@click.command(epilog=EPILOG)
@tracker_argument
@click.option("--apply", is_flag=True, help="Type what your notes propose, asking one by one.")
@shared(*READING, *SENDER, "strict")
def check(tracker: str | None, apply: bool, options: Options) -> int:
    """How your columns and cells were understood, and what a first letter still needs."""
    from sheets_followup.applying import proposals_of
    from sheets_followup.journal import Journal

    if apply:
        _can_ask(options)
    desk = desk_of(tracker, options)
    journal = Journal.read(desk.journal_path)
    try:
        view = desk.look(journal)
    finally:
        journal.close()
    reading = view.reading
    from sheets_followup.present.as_json import check_error, check_json

    error = check_error(reading) if options.strict else None
    code = 0 if error is None else error.exit_code
    if options.json:
        from sheets_followup.present.check_words import proposals_json

        proposals = proposals_of(desk, view)
        print_json({**check_json(reading, error), "proposals": proposals_json(proposals)})
        return code
    from sheets_followup.present.check_words import check_tables, first_letter, proposal_table
    from sheets_followup.present.plan_words import count, skipped_lines

    talk(
        f"{desk.label}: header on row {reading.header_row}, "
        f"{count(len(reading.applications), 'application')}, zone {view.zone.name} "
        f"({view.zone.source})\n",
        options,
    )
    proposals = proposals_of(desk, view)
    name = typed(tracker, desk)
    if apply:
        _apply(desk, view, proposals, name)
        return code
    show_tables([*check_tables(reading), proposal_table(proposals)])
    for line in [*skipped_lines(reading), *first_letter(reading, name)]:
        talk(line, options)
    if desk.sender is None:
        talk("who signs the letters? sheets-followup setup asks", options)
    if proposals:
        talk(
            f"your notes propose {count(len(proposals), 'cell')}: "
            f"sheets-followup check {name} --apply asks about each",
            options,
        )
    return code


def _can_ask(options: Options) -> None:
    """Only a person may say yes, so there must be one."""
    from sheets_followup.errors import UsageError

    if options.json:
        raise UsageError("check --apply asks, so it cannot be used with --json")
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError(
            "check --apply asks about each proposal, and there is no terminal here to ask on",
            hint="run it in a terminal; check alone lists the proposals",
        )


def _apply(desk: Desk, view: View, proposals: Sequence[Proposal], name: str) -> None:
    """Asks about each proposal on stderr, types those that were accepted, and says so."""
    from sheets_followup.admission import check_needed
    from sheets_followup.applying import apply_proposals
    from sheets_followup.present.check_words import applied_lines

    if not proposals:
        say("your notes propose nothing: there is nothing to type")
        return
    check_needed(view.reading)
    desk.store.check_writable(view.sheet)
    accepted = _asked(proposals)
    for line in applied_lines(apply_proposals(desk, accepted), name):
        say(line)


def _asked(proposals: Sequence[Proposal]) -> list[tuple[Proposal, int]]:
    """The accepted proposals, each with the number of its reading (from 0)."""
    from sheets_followup.present.check_words import proposal_lines

    click.echo(
        "y types it, n does not, a types all the rest that have one reading, q stops asking. What"
        " you accept is typed at the end; Ctrl-C types nothing.",
        err=True,
    )
    accepted: list[tuple[Proposal, int]] = []
    everything = False
    for number, proposal in enumerate(proposals, start=1):
        if everything and not proposal.is_question:
            accepted.append((proposal, 0))
            continue
        click.echo("", err=True)
        for line in proposal_lines(proposal, number, len(proposals)):
            say(line, err=True)
        try:
            answer = _answer(len(proposal.values))
        except (KeyboardInterrupt, click.Abort):
            click.echo("\nnothing was typed; q stops, too, and types what you accepted", err=True)
            raise click.exceptions.Exit(130) from None
        if answer == "q":
            break
        if answer.isdecimal():
            accepted.append((proposal, int(answer) - 1))
        elif answer in ("y", "a"):
            accepted.append((proposal, 0))
            everything = answer == "a"
    return accepted


def _answer(readings: int) -> str:
    """One of y, n, a, q; of several readings a number, n or q. Anything else is asked again."""
    if readings > 1:
        allowed = [*(str(number) for number in range(1, readings + 1)), "n", "q"]
    else:
        allowed = ["y", "n", "a", "q"]
    while True:
        answer = str(click.prompt(f"  type it? [{'/'.join(allowed)}]", err=True)).strip().lower()
        answer = {"yes": "y", "no": "n", "all": "a", "quit": "q"}.get(answer, answer)
        if answer in allowed:
            return answer
