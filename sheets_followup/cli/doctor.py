"""``doctor``: what is configured and reachable, and the one thing to do next."""

from __future__ import annotations

import click

from sheets_followup.cli.errors import error_value
from sheets_followup.cli.open import wishes_of
from sheets_followup.cli.options import Options, shared, tracker_argument
from sheets_followup.cli.output import print_json, say

EPILOG = """\b
Examples:
  sheets-followup doctor
  sheets-followup doctor jobs.xlsx

It exits with 1 when something is wrong, and names the one thing to do next.
"""

MARKS = {"ok": "ok   ", "note": "note ", "wrong": "WRONG"}


@click.command(epilog=EPILOG)
@tracker_argument
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
def doctor(tracker: str | None, options: Options) -> int:
    """Say what is configured and reachable, and the one thing to do next."""
    from pathlib import Path

    from sheets_followup.config import load_config
    from sheets_followup.doctor.examining import examine
    from sheets_followup.doctor.findings import exit_code, next_thing

    given = Path(options.config).expanduser() if options.config else None
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
