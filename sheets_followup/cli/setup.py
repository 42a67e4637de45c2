"""``setup``: asks who the user is, and writes the configuration."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from sheets_followup.cli.options import Options, shared
from sheets_followup.cli.output import print_json, say
from sheets_followup.errors import UsageError

if TYPE_CHECKING:
    from sheets_followup.config import Config

EPILOG = """\b
Examples:
  sheets-followup setup
  sheets-followup setup --name "Jane Roe" --email jane@example.org
  sheets-followup setup --cadence weekly       changes only this
  sheets-followup setup --timezone Europe/Berlin

\b
Next:
  sheets-followup plan jobs.xlsx               what would be done, and why
"""

#: Answer → question, in the order of asking. Only the name has to be answered.
QUESTIONS = {
    "name": "Your full name, as it stands under a letter",
    "email": "Your mail address",
    "phone": "Your phone number",
    "linkedin": "Your LinkedIn or portfolio address",
    "cadence": "How patient to be: balanced, patient, networker, weekly, brisk or timeline",
}


@click.command(epilog=EPILOG)
@click.option("--name", metavar="NAME", help="Your full name, as it stands under a letter.")
@click.option("--email", metavar="MAIL", help="Your mail address.")
@click.option("--phone", metavar="PHONE", help="Your phone number.")
@click.option("--linkedin", metavar="URL", help="Your LinkedIn or portfolio address.")
@click.option(
    "--cadence",
    metavar="NAME",
    help="How patient to be: balanced, patient, networker, weekly, brisk, timeline, or your own.",
)
@click.option("--tracker", metavar="TRACKER", help="The tracker meant when none is named.")
@click.option("--timezone", metavar="ZONE", help="Time zone of your trackers' dates.")
@shared("config", "json", "quiet", "verbose")
def setup(
    options: Options, tracker: str | None, timezone: str | None, **answers: str | None
) -> int:
    """Write who you are into the configuration.

    Without options, on a terminal, it asks, and Enter keeps what is known; with options, or
    elsewhere, it does not. What you leave out stays in the file as it is, comments too.
    """
    from pathlib import Path

    from sheets_followup.cadence import all_cadences, find_cadence
    from sheets_followup.config import check_zone, config_path, load_config
    from sheets_followup.config.writing import write_me
    from sheets_followup.model import Sender
    from sheets_followup.sheet_address import is_sheet_address

    path = config_path(options.config_file)
    config = load_config(path) if path.exists() else None
    given = {key: value for key, value in answers.items() if value is not None}
    if tracker is not None and not is_sheet_address(tracker):
        known = config.trackers if config else {}
        tracker = tracker if tracker in known else str(Path(tracker).expanduser().absolute())
    _check_answers(given)
    if timezone is not None:
        check_zone(timezone)
    if _can_ask() and not given and tracker is None and timezone is None:
        given = _ask(_known(config), list(all_cadences(config.cadences if config else {})))
    name = given.get("name") or _known(config).get("name")
    if not name:
        raise UsageError(
            "setup needs your name, and cannot ask for it here",
            hint='sheets-followup setup --name "Jane Roe" --email MAIL --phone PHONE '
            "[--linkedin URL] [--cadence NAME]",
        )
    if "cadence" in given:
        find_cadence(all_cadences(config.cadences if config else {}), given["cadence"])
    sender = Sender(name, given.get("email"), given.get("phone"), given.get("linkedin"))
    settings = {"cadence": given.get("cadence"), "tracker": tracker, "timezone": timezone}
    write_me(path, sender, {key: value for key, value in settings.items() if value is not None})
    _say(options, path, tracker)
    return 0


def _can_ask() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _known(config: Config | None) -> dict[str, str]:
    if config is None:
        return {}
    me = config.me
    known = {
        "name": me and me.name,
        "email": me and me.email,
        "phone": me and me.phone,
        "linkedin": me and me.link,
        "cadence": config.defaults.cadence,
    }
    return {key: value for key, value in known.items() if value}


def _ask(known: dict[str, str], cadences: list[str]) -> dict[str, str]:
    """Asks on stderr, so that stdout stays the result; a blank answer is no answer."""
    from sheets_followup.cadence import DEFAULT_CADENCE
    from sheets_followup.config import wrong_answer

    click.echo("Enter keeps what stands in brackets; only the name is needed.", err=True)
    defaults = {"cadence": DEFAULT_CADENCE, **known}
    answers: dict[str, str] = {}
    for key, question in QUESTIONS.items():
        while True:
            answer = str(
                click.prompt(
                    question,
                    default=defaults.get(key, ""),
                    show_default=key in defaults,
                    err=True,
                )
            ).strip()
            wrong = wrong_answer(key, answer) if answer else None
            if key == "cadence" and answer.casefold() not in map(str.casefold, cadences):
                wrong = f"one of {', '.join(cadences)}"
            if wrong is None and (answer or key != "name"):
                break
            click.echo(f"  please type {wrong or 'your name'}", err=True)
        if answer:
            answers[key] = answer
    return answers


def _check_answers(given: dict[str, str]) -> None:
    from sheets_followup.config import wrong_answer

    for key, answer in given.items():
        if wanted := wrong_answer(key, answer):
            raise UsageError(f"--{key} should be {wanted}")


def _say(options: Options, path: object, tracker: str | None) -> None:
    if options.json:
        print_json({"config": str(path)})
        return
    if options.quiet:
        return
    print(f"written: {path}")
    from sheets_followup.cli.group import entries

    target = "" if tracker else " YOUR-TRACKER.xlsx"
    for command, why in (
        ("check", "shows how your tracker is understood"),
        ("plan", "shows what would be done, and why"),
        ("cron", "prints what runs it every day"),
    ):
        if command in entries():
            say(f"next: sheets-followup {command}{target if command != 'cron' else ''}   {why}")
            return
