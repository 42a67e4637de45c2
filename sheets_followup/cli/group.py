"""The table of commands, and the click group that shows it without importing any of them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

import click

from sheets_followup import __version__

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

#: The program's name in help, messages and completion, however it was started.
PROGRAM = "sheets-followup"


class Entry(NamedTuple):
    """Where a command lives (``module:attribute``), and its line in ``--help``."""

    target: str
    help: str


#: Heading → command → entry, in the order in which help shows them. One line adds a command.
COMMANDS: dict[str, dict[str, Entry]] = {
    "Start here": {
        "demo": Entry(
            "sheets_followup.cli.demo:demo",
            "See it all on an example, with no account and no configuration.",
        ),
        "setup": Entry(
            "sheets_followup.cli.setup:setup",
            "Say who you are: name, mail, phone, cadence.",
        ),
        "login": Entry(
            "sheets_followup.cli.login:login",
            "Log in at Google, for a Google Sheet and Gmail.",
        ),
        "logout": Entry("sheets_followup.cli.login:logout", "End that login, here and at Google."),
        "init": Entry(
            "sheets_followup.cli.init:init",
            "Make a new tracker, or add our columns to yours.",
        ),
        "check": Entry(
            "sheets_followup.cli.check:check",
            "How your columns and cells were understood.",
        ),
        "doctor": Entry(
            "sheets_followup.cli.doctor:doctor",
            "What is configured, and the one thing to do next.",
        ),
    },
    "Look before anything is written": {
        "find-people": Entry(
            "sheets_followup.cli.find_people:find_people",
            "Names and addresses that your mailbox knows.",
        ),
        "plan": Entry("sheets_followup.cli.plan:plan", "What sync would do today, and why."),
        "preview": Entry("sheets_followup.cli.preview:preview", "The letters, before they exist."),
        "explain": Entry("sheets_followup.cli.plan:explain", "One row's decision, rule by rule."),
    },
    "Run it every day": {
        "sync": Entry(
            "sheets_followup.cli.sync:sync", "Write the drafts that are due, and our columns."
        ),
        "cron": Entry(
            "sheets_followup.cli.cron:cron",
            "Print the crontab line and the systemd timer.",
        ),
    },
    "What became of a draft": {
        "sent": Entry("sheets_followup.cli.drafts:sent", "Record that you sent a message."),
        "log": Entry("sheets_followup.cli.drafts:log", "What was done, and when."),
        "undo": Entry("sheets_followup.cli.drafts:undo", "Take the last sync's drafts back."),
        "clean": Entry("sheets_followup.cli.drafts:clean", "Remove drafts that make no sense now."),
        "redo": Entry("sheets_followup.cli.drafts:redo", "Make a draft again that was deleted."),
    },
    "With others": {
        "share": Entry("sheets_followup.cli.share:share", "Share a Google Sheet with a coach."),
    },
}


def entries() -> dict[str, Entry]:
    """Every command by name, in help's order."""
    return {name: entry for section in COMMANDS.values() for name, entry in section.items()}


class Program(click.Group):
    """A group that knows its commands from the table and imports one only to run it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(entries())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        entry = entries().get(cmd_name)
        if entry is None:
            return None
        module, _, attribute = entry.target.partition(":")
        command = getattr(import_module(module), attribute)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as error:
            # click looks for what was meant among commands that are imported, and none is.
            name = error.command_name
            raise click.NoSuchCommand(name, possibilities=entries(), ctx=ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        for heading, section in COMMANDS.items():
            with formatter.section(heading):
                formatter.write_dl([(name, entry.help) for name, entry in section.items()])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write("\n" + EPILOG)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        commands = [
            CompletionItem(name, help=entry.help)
            for name, entry in entries().items()
            if name.startswith(incomplete)
        ]
        # click's Group would import each command for its help line; its base completes options.
        return [*commands, *click.Command.shell_complete(self, ctx, incomplete)]


EPILOG = f"""\
Where to begin:
  {PROGRAM} setup            who you are; asked once
  {PROGRAM} COMMAND --help   examples for each command

Nothing is ever sent: a person reads every draft and sends it.

Tab completion (once; then open a new shell):
  bash  _SHEETS_FOLLOWUP_COMPLETE=bash_source {PROGRAM} > ~/.{PROGRAM}.bash
        echo '. ~/.{PROGRAM}.bash' >> ~/.bashrc
  zsh   _SHEETS_FOLLOWUP_COMPLETE=zsh_source {PROGRAM} > ~/.{PROGRAM}.zsh
        echo '. ~/.{PROGRAM}.zsh' >> ~/.zshrc
  fish  _SHEETS_FOLLOWUP_COMPLETE=fish_source {PROGRAM} \\
          > ~/.config/fish/completions/{PROGRAM}.fish

Exit codes: 0 done, 1 something could not be done, 2 wrong use, 3 login needed,
4 try again later, 5 refused for safety.
"""


@click.group(
    name=PROGRAM,
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name=PROGRAM, message="%(prog)s %(version)s")
def program() -> None:
    """Your job-search spreadsheet, with each follow-up drafted on the day it is right.

    TRACKER is a spreadsheet file (jobs.xlsx, jobs.csv, jobs.xlsx#Tab) or a name from your
    configuration; left out, it is the configuration's default.
    """
