"""``find-people``: names and addresses for rows that lack one, from the mailbox, one by one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from sheets_followup.cli.open import READING, desk_of, show_tables, talk, typed
from sheets_followup.cli.options import Options, shared, tracker_argument
from sheets_followup.cli.output import print_json, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sheets_followup.found_people import Choice

EPILOG = """\b
Examples:
  sheets-followup find-people jobs.xlsx         asks, types whom you accept
  sheets-followup find-people jobs.xlsx --row 7
  sheets-followup find-people jobs.xlsx --json  lists, and types nothing

\b
It reads the invitations of an interview's day and its company's messages,
for which the login's level has to be watch. No address is guessed, and
nothing is typed without your yes.

\b
Next:
  sheets-followup plan jobs.xlsx    what sync would do with them
"""


@click.command("find-people", epilog=EPILOG)
@tracker_argument
@click.option("--row", type=click.IntRange(min=1), metavar="N", help="Only this row.")
@shared(*READING, "me_name", "me_email")
def find_people(tracker: str | None, row: int | None, options: Options) -> int:
    """Proposes names and addresses from your mailbox, for rows that lack one."""
    from sheets_followup.found_people import look_for_people, type_people
    from sheets_followup.present.people_words import (
        nothing_words,
        people_json,
        people_table,
        typed_lines,
    )

    desk = desk_of(tracker, options)
    looked = look_for_people(desk, row)
    if options.json:
        print_json(people_json(looked))
        return 0
    if not looked.choices:
        talk(nothing_words(looked), options)
        return 0
    name = typed(tracker, desk)
    if sys.stdin is None or not sys.stdin.isatty():
        show_tables([people_table(looked)])
        talk(f"nothing was typed: run find-people {name} in a terminal to be asked", options)
        return 0
    desk.store.check_writable(looked.view.sheet)
    accepted, declined = _asked(looked.choices)
    for line in typed_lines(type_people(desk, looked, accepted, declined), name):
        say(line)
    return 0


def _asked(choices: Sequence[Choice]) -> tuple[list[tuple[Choice, int]], list[Choice]]:
    """Who was accepted, with the number of the option (from 0), and who was declined."""
    from sheets_followup.present.people_words import choice_lines

    click.echo("y types it, n does not and is remembered, q stops asking.", err=True)
    accepted: list[tuple[Choice, int]] = []
    declined: list[Choice] = []
    for number, choice in enumerate(choices, start=1):
        click.echo("", err=True)
        for line in choice_lines(choice, number, len(choices)):
            say(line, err=True)
        answer = _answer([place is not None for place in choice.typings])
        if answer == "q":
            break
        if answer == "n":
            declined.append(choice)
        elif answer != "s":
            accepted.append((choice, 0 if answer == "y" else int(answer) - 1))
    return accepted, declined


def _answer(typable: Sequence[bool]) -> str:
    """y, n, q; of several a number, n, q; s goes on where no cell takes it."""
    if not any(typable):
        allowed = ["s", "n", "q"]
    elif len(typable) > 1:
        allowed = [*(str(at) for at, can in enumerate(typable, start=1) if can), "n", "q"]
    else:
        allowed = ["y", "n", "q"]
    words = "go on" if allowed[0] == "s" else "type it"
    while True:
        answer = str(click.prompt(f"  {words}? [{'/'.join(allowed)}]", err=True)).strip().lower()
        answer = {"yes": "y", "no": "n", "skip": "s", "quit": "q"}.get(answer, answer)
        if answer in allowed:
            return answer
