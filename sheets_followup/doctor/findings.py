"""One thing that was looked at, and what to do next. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sheets_followup.errors import FollowupError, LoginNeeded

Verdict = Literal["ok", "note", "wrong"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; ``fix`` is the command or the deed that mends it.

    ``login`` says that what is wrong is the login, which has an exit code of its own.
    """

    name: str
    verdict: Verdict
    message: str
    fix: str | None = None
    login: bool = False


def found_wrong(name: str, error: FollowupError) -> Finding:
    """What an exception says, as a finding."""
    return Finding(name, "wrong", error.message, error.hint, login=isinstance(error, LoginNeeded))


def next_thing(findings: Sequence[Finding]) -> str:
    """The one thing to do next."""
    for verdict in ("wrong", "note"):
        for finding in findings:
            if finding.verdict == verdict and finding.fix:
                return finding.fix
    return "all is well: sheets-followup sync, and cron prints the line that runs it daily"


def exit_code(findings: Sequence[Finding]) -> int:
    """0, or 3 where a login is what is wrong, else 1 (CONTRACT)."""
    wrong = [finding for finding in findings if finding.verdict == "wrong"]
    if any(finding.login for finding in wrong):
        return LoginNeeded.exit_code
    return int(bool(wrong))
