"""``doctor``: what is configured and reachable, and the one thing to do next."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from sheets_followup.cli.errors import error_value
from sheets_followup.cli.open import wishes_of
from sheets_followup.cli.options import Options, shared, tracker_argument
from sheets_followup.cli.output import print_json, say

if TYPE_CHECKING:
    from sheets_followup.doctor.live import Scratch
    from sheets_followup.doctor.probing import Result

EPILOG = """\b
Examples:
  sheets-followup doctor
  sheets-followup doctor jobs.xlsx
  sheets-followup doctor --live     what only Google itself knows

\b
It exits with 1 when something is wrong, with 3 when that is the login, and
names the one thing to do next.
"""

MARKS = {"ok": "ok   ", "note": "note ", "wrong": "WRONG"}


@click.command(epilog=EPILOG)
@tracker_argument
@click.option(
    "--live",
    is_flag=True,
    help="Try on a new spreadsheet and a blank draft what Google really does.",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="Where --live writes its report (default: here, by the day).",
)
@click.option("--confirm", is_flag=True, help="With --live: go on without asking.")
@shared(
    "now",
    "timezone",
    "mailbox",
    "me_name",
    "me_email",
    "me_phone",
    "config",
    "json",
    "quiet",
    "verbose",
)
def doctor(
    tracker: str | None, options: Options, live: bool, output: str | None, confirm: bool
) -> int:
    """Say what is configured and reachable, and the one thing to do next."""
    from sheets_followup.errors import UsageError

    if live:
        return _live(options, output, confirm=confirm)
    if output is not None or confirm:
        raise UsageError("--output and --confirm go with --live alone")
    return _examined(tracker, options)


def _examined(tracker: str | None, options: Options) -> int:
    from sheets_followup.config import load_config
    from sheets_followup.doctor.examining import examine
    from sheets_followup.doctor.findings import exit_code, next_thing

    given = options.config_file
    findings = examine(load_config(given), given, wishes_of(options), tracker)
    code = exit_code(findings)
    if options.json:
        result: dict[str, object] = {
            "findings": [
                {"name": f.name, "verdict": f.verdict, "message": f.message, "fix": f.fix}
                for f in findings
            ],
            "next": next_thing(findings),
        }
        wrong = [finding for finding in findings if finding.verdict == "wrong"]
        if wrong:
            told = "; ".join(f"{finding.name}: {finding.message}" for finding in wrong)
            result["error"] = error_value(code, told, wrong[0].fix or None)
        print_json(result)
        return code
    for finding in findings:
        if options.quiet and finding.verdict == "ok":
            continue
        say(f"{MARKS[finding.verdict]} {finding.name}: {finding.message}", hanging="      ")
        if finding.fix and finding.verdict != "ok":
            say(f"      {finding.fix}")
    say(f"next: {next_thing(findings)}")
    return code


def _live(options: Options, output: str | None, *, confirm: bool) -> int:
    import json
    from datetime import UTC, datetime
    from pathlib import Path

    from sheets_followup.atomic import write_atomically
    from sheets_followup.config import load_config
    from sheets_followup.doctor.live import BY_HAND, prepare, probe, report
    from sheets_followup.errors import UsageError

    today = (options.now or datetime.now(UTC)).date()
    scratch = prepare(load_config(options.config_file), today)
    file = Path(output or f"sheets-followup-probe-{today.isoformat()}.json").expanduser()
    if not file.absolute().parent.is_dir():  # known before the probes, which take minutes
        raise UsageError(f"-o {file}: no such folder", hint="name a file in a folder that is there")
    _agreed(scratch, options, confirm=confirm)
    results: list[Result] = []
    for result in probe(scratch):
        results.append(result)
        if not options.quiet and not options.json:
            _shown(result)
    told = report(scratch, results, today)
    write_atomically(file, (json.dumps(told, indent=1) + "\n").encode())
    differing = [each for each in results if each.same is False]
    if options.json:
        print_json({**told, "file": str(file)})
        return int(bool(differing))
    if not options.quiet:
        say("\nOnly a person can try:")
        for each in BY_HAND:
            say(f"  {each}", hanging="    ")
    if differing:
        say(
            f"\nGoogle does not do what this program stands on in {len(differing)} of "
            f"{len(results)} answers; please send in {file}"
        )
    else:
        say(f"\nGoogle does what this program stands on; the report is {file}")
    say(
        f"It holds no address and no text. You can delete the spreadsheet “{scratch.title}” and "
        "the draft that begins with “[sheets-followup: a probe”."
    )
    return int(bool(differing))


def _agreed(scratch: Scratch, options: Options, *, confirm: bool) -> None:
    from sheets_followup.errors import FollowupError, Refused

    if not options.quiet:
        for line in (
            f"In the account {scratch.account} this makes:",
            f"  - a new spreadsheet, “{scratch.title}”",
            f"  - one draft without a recipient, “{scratch.mail.subject}”",
            "No sheet or message of yours is opened, and nothing is sent. Both stay, and you can "
            "delete them: this program deletes no file, and drafts only in undo and clean.",
            "It asks Google about a hundred things and takes some minutes.",
        ):
            say(line, err=True, hanging="    ")
    if confirm:
        return
    if options.json or sys.stdin is None or not sys.stdin.isatty():
        raise Refused(
            "nothing was tried: nobody is here to say yes",
            hint="run it in a terminal, or add --confirm",
        )
    if not click.confirm("Go on?", default=False, err=True):
        raise FollowupError("nothing was tried, as you wished")


def _shown(result: Result) -> None:
    mark = {True: "ok   ", False: "OTHER", None: "-    "}[result.same]
    measured = f" ({result.measured})" if result.measured else ""
    say(f"{mark} {result.name} {result.asks}: {result.outcome}{measured}", hanging="      ")
    if result.same is False:
        say(f"      expected: {' or '.join(result.expected)}; it matters: {result.matters}")
