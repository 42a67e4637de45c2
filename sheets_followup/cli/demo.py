"""``demo``: the main job on a made-up search, with no account and no configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sheets_followup.cli.open import show_letter, show_tables
from sheets_followup.cli.options import Options, shared
from sheets_followup.cli.output import print_json, say

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from sheets_followup.desk import Desk
    from sheets_followup.synced import SyncReport

EPILOG = """\b
Examples:
  sheets-followup demo                 into the folder sheets-followup-demo
  sheets-followup demo ~/look          into a folder of your choice

\b
Run it again, and it goes on with what is there: change a cell, edit or
delete a draft, and see what comes of it. Remove the folder to begin anew.

\b
Next:
  sheets-followup setup                who you are
  sheets-followup init jobs.xlsx       your own tracker
"""


@click.command(epilog=EPILOG)
@click.argument("folder", metavar="[DIR]", default="sheets-followup-demo")
@shared("now", "timezone", "json", "quiet", "verbose")
def demo(folder: str, options: Options) -> int:
    """Write an example tracker into DIR, sync it, and show what came of it.

    The search is made up, and so is who signs; your configuration is not read. Nothing that you
    change in DIR is ever overwritten.
    """
    from pathlib import Path

    from sheets_followup.example import NAME
    from sheets_followup.sync import sync_tracker

    path = Path(folder).expanduser() / f"{NAME}.xlsx"
    desk = _desk(path, options)
    made = _prepare(desk, path)
    done = sync_tracker(desk)
    code = done.error.exit_code if done.error is not None else 0
    if options.json:
        from sheets_followup.present.as_json import sync_json

        places = {"file": str(path), "folder": str(_drafts(path)), "made": made}
        print_json({**sync_json(done), "demo": places})
        return code
    if not options.quiet:
        _show(desk, done, path, made=made)
    if done.error is not None:
        raise done.error
    return code


def _desk(path: Path, options: Options) -> Desk:
    """The example's desk: its own sender, and nobody's configuration."""
    from sheets_followup.config import Config
    from sheets_followup.desk import Wishes, open_desk
    from sheets_followup.example import SENDER
    from sheets_followup.zone import find_zone

    # Named here so that sync has nothing to say of it: a demo needs no settings.
    zone = find_zone(options.timezone, None, None)
    wishes = Wishes(now=options.now, timezone=zone.name)
    return open_desk(str(path), wishes, Config(me=SENDER))


def _program() -> str:
    """How the command is called here: by its name where a shell finds it, else by its path."""
    import shutil
    import sys

    typed, name = sys.argv[0], "sheets-followup"
    return name if shutil.which(name) or not typed.endswith(name) else typed


def _prepare(desk: Desk, path: Path) -> bool:
    """Makes the tracker where there is none; refuses one that is somebody's own."""
    from sheets_followup.errors import UsageError
    from sheets_followup.example import COMPANIES, example_rows
    from sheets_followup.trackers import create_file

    if path.exists():
        there = {row[0] for row in desk.store.read().cells if row}
        if len(COMPANIES & there) < len(COMPANIES) // 2:
            raise UsageError(
                f"{path} is there already, and it is not the example",
                hint="name a folder of its own: sheets-followup demo DIR",
            )
        return False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise UsageError(
            f"{path.parent} is a file, not a folder",
            hint="name a folder that is not there yet: sheets-followup demo DIR",
        ) from None
    create_file(path, example_rows(_today(desk)))
    return True


def _today(desk: Desk) -> date:
    """The day around which the example's dates are laid."""
    from sheets_followup.zone import find_zone

    return find_zone(desk.wishes.timezone, None, None).now(desk.wishes.now).date()


def _show(desk: Desk, done: SyncReport, path: Path, *, made: bool) -> None:
    """What there is to do, where the drafts lie, one letter, and where to go from here."""
    import shlex

    from sheets_followup.present.closing import sync_lines
    from sheets_followup.present.demo_words import first_letter, to_do, where_next

    tracker = shlex.quote(str(path))
    story = "three months of a made-up search" if made else "was there already; it goes on from it"
    click.echo(f"{path}: {story}\n")
    show_tables([to_do(done.after)])
    click.echo("What sync said:")
    for line in sync_lines(done, tracker, str(_drafts(path))):
        say(f"  {line}")
    letter = first_letter(desk.writer, done.after)
    if letter is not None:
        click.echo("\nOne of the letters, whole:\n")
        show_letter(letter)
    for line in where_next(tracker, _drafts(path), _row_to_explain(done), _program()):
        click.echo(line)


def _row_to_explain(done: SyncReport) -> int:
    """A row with a story: the first whose next message is due."""
    rows = [row.row for row in done.after.rows if row.state == "active"]
    return rows[0] if rows else 2


def _drafts(path: Path) -> Path:
    """The folder of the example's drafts."""
    return path.with_name(f"{path.stem}-drafts")
