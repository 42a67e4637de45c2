"""``sync``: does what plan shows, for one or several trackers."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from sheets_followup.cli.errors import report, report_unforeseen
from sheets_followup.cli.open import READING, SENDER, desk_of, typed
from sheets_followup.cli.options import Options, shared, trackers_argument
from sheets_followup.cli.output import print_json, say
from sheets_followup.errors import FollowupError, worst_exit_code

if TYPE_CHECKING:
    from sheets_followup.sync import Progress

EPILOG = """\b
Examples:
  sheets-followup sync jobs.xlsx
  sheets-followup sync jobs.xlsx --quiet      from cron: only what needs you
  sheets-followup sync                        the configuration's default
  sheets-followup sync jobs.xlsx --catch-up   also what was due before it

\b
Next:
  read the drafts, then send them yourself; nothing is ever sent for you
  sheets-followup undo jobs.xlsx              takes this run's drafts back
"""


@click.command(epilog=EPILOG)
@trackers_argument
@shared(*READING, *SENDER, "catch_up", "confirm", "limit", "strict")
def sync(trackers: tuple[str, ...], options: Options) -> int:
    """Write the drafts that are due, and our columns. Safe at any time, any number of times."""
    codes = []
    for tracker in trackers or (None,):
        try:
            codes.append(_one(tracker, options, several=len(trackers) > 1))
        except FollowupError as error:
            if len(trackers) < 2:
                raise
            message = (
                error.message if (tracker or "") in error.message else f"{tracker}: {error.message}"
            )
            codes.append(report(error.exit_code, message, error.hint, as_json=options.json))
        except BrokenPipeError:
            raise
        except Exception as error:  # CONTRACT: with several trackers all are tried
            if len(trackers) < 2:
                raise
            codes.append(
                report_unforeseen(
                    error, as_json=options.json, verbose=options.verbose, tracker=tracker
                )
            )
    return worst_exit_code(codes)


def _one(tracker: str | None, options: Options, *, several: bool) -> int:
    from sheets_followup.present.as_json import strict_error, sync_json
    from sheets_followup.present.closing import needs_lines, shown_place, sync_lines
    from sheets_followup.sync import sync_tracker

    desk = desk_of(tracker, options)
    done = sync_tracker(desk, progress=_progress(options))
    strict = options.strict and any(row.problems for row in done.plan.rows)
    code = done.error.exit_code if done.error is not None else int(strict)
    if options.json:
        print_json(sync_json(done, strict_error(done.plan.rows) if strict else None))
        return code
    place = shown_place(desk.mailbox_address)
    lines = (
        needs_lines(done, place) if options.quiet else sync_lines(done, typed(tracker, desk), place)
    )
    for line in lines:
        say(f"{tracker}: {line}" if several else line)
    if done.error is not None:
        report(code, done.error.message, done.error.hint, as_json=False)
    return code


def _progress(options: Options) -> Progress | None:
    """A counter on a terminal's stderr that is gone when done; None elsewhere."""
    if options.quiet or options.json or options.verbose or not sys.stderr.isatty():
        return None

    def show(what: str, count: int, of: int) -> None:
        if of >= 100 and (count % 25 == 0 or count == of):
            end = "\r\033[K" if count == of else ""
            click.echo(f"\r{what} {count} of {of}{end}", nl=False, err=True)

    return show
