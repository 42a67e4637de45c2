"""From a command's options to a desk, and the few words that several commands say."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from sheets_followup.cli.options import Options
from sheets_followup.cli.output import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sheets_followup.desk import Desk, View, Wishes
    from sheets_followup.plan import Plan
    from sheets_followup.present.tables import Table

#: What most commands share.
READING = ("now", "timezone", "cadence", "mailbox", "config", "json", "quiet", "verbose")
SENDER = ("me_name", "me_email", "me_phone")


def desk_of(tracker: str | None, options: Options) -> Desk:
    """The desk for a tracker as typed, with the configuration and the options over it."""
    from sheets_followup.config import load_config
    from sheets_followup.desk import open_desk

    config = load_config(options.config_file)
    return open_desk(tracker, wishes_of(options), config)


def wishes_of(options: Options) -> Wishes:
    """What the options of this call ask for, over the configuration."""
    from sheets_followup.desk import Wishes

    return Wishes(
        now=options.now,
        timezone=options.timezone,
        cadence=options.cadence,
        me_name=options.me_name,
        me_email=options.me_email,
        me_phone=options.me_phone,
        mailbox=options.mailbox,
        catch_up=options.catch_up,
        confirm=options.confirm,
        limit=options.limit,
    )


def planned(desk: Desk) -> tuple[View, Plan]:
    """What sync would decide now; reads tracker, journal and mailbox, and writes nothing."""
    from sheets_followup.planning import look_and_plan

    return look_and_plan(desk)


def typed(tracker: str | None, desk: Desk) -> str:
    """The tracker as the user would type it again, quoted where a shell needs it."""
    import shlex

    return shlex.quote(tracker) if tracker is not None else shlex.quote(desk.address)


def talk(text: str, options: Options) -> None:
    """A word beside the result: on stderr, and not with ``--quiet``."""
    if not options.quiet:
        say(text, err=True)


def show_letter(text: str) -> None:
    """A letter on stdout, its paragraphs broken to the terminal's width."""
    for line in text.split("\n"):
        say(line, hanging="")


def show_tables(tables: Sequence[Table]) -> None:
    """Tables on stdout."""
    from sheets_followup.cli.color import colored
    from sheets_followup.present.tables import print_tables

    print_tables(tables, sys.stdout, color=colored(sys.stdout))
