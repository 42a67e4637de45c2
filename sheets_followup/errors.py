"""Every exception of the library, with the exit code that the command line gives it.

::

    FollowupError            1   something could not be done
    ├── TrackerError         1   tracker missing, unreadable, no header, a column in question
    ├── DraftError           1   a draft could not be written, or the linter refused it
    ├── UsageError           2   bad option, unknown row or step, bad configuration, unknown zone
    ├── LoginNeeded          3   no token, dead grant, missing consent
    ├── TryAgain             4   another run, file open elsewhere or changed meanwhile, network
    └── Refused              5   a brake of the protocol, an unpreservable or hostile workbook

What is wrong in the *user's data* is never an exception: it is a
:class:`~sheets_followup.model.Problem`, a value that stands on its row, so that one bad row never
stops the others. An exception stops the program and says what to do next.
"""

from __future__ import annotations

from typing import ClassVar


class FollowupError(Exception):
    """Base of all our exceptions.

    ``message`` says what happened, where and why; ``hint`` says what to do next.
    ``may_have_happened`` is True where a change was asked for and it is not known whether it was
    made (PROTOCOL: *unknown*); ``retry_after`` is in how many seconds to try again, where known.
    """

    exit_code: ClassVar[int] = 1

    def __init__(
        self,
        message: str,
        *,
        hint: str | None = None,
        may_have_happened: bool = False,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.may_have_happened = may_have_happened
        self.retry_after = retry_after


class TrackerError(FollowupError):
    """The tracker is missing or unreadable, has no header, or a column is in question."""


class DraftError(FollowupError):
    """A draft could not be written, or the linter refused it."""


class UsageError(FollowupError):
    """Wrong use: a bad option, an unknown row, step, cadence or zone, a bad configuration."""

    exit_code = 2


class LoginNeeded(FollowupError):
    """No token, a dead grant, or a missing consent."""

    exit_code = 3


class TryAgain(FollowupError):
    """Nothing is wrong for good: another run, an open file, a changed file, the network."""

    exit_code = 4


class Refused(FollowupError):
    """Refused for safety, before anything was touched; ``sync --confirm`` accepts a brake once."""

    exit_code = 5


#: When several trackers were tried, the code is the first of these that occurred (CONTRACT).
EXIT_CODE_ORDER = (5, 3, 4, 1, 2)


def worst_exit_code(codes: list[int]) -> int:
    """The one exit code for several outcomes, by CONTRACT's order; 0 when all went well."""
    for code in EXIT_CODE_ORDER:
        if code in codes:
            return code
    return 0
