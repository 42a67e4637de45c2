"""When a delivery gives up: what is wrong with one draft stops no other, a service that is down
stops all."""

from __future__ import annotations

from sheets_followup.errors import DraftError, FollowupError, LoginNeeded, TryAgain
from sheets_followup.ports import IN_A_ROW

#: What a mailbox raises: a definite no, not now, nobody is logged in.
MAILBOX_ERRORS = (DraftError, TryAgain, LoginNeeded)
#: PROTOCOL: never more blanks a run of which nobody knows whether they will appear.
MOST_STRAYS = 2


class Trouble:
    """Counts what went wrong. ``stopped`` is why nothing more is to be tried, ``no_blanks`` why no
    more blanks are to be asked for."""

    def __init__(self) -> None:
        self.stopped: FollowupError | None = None
        self.no_blanks: FollowupError | None = None
        self._in_a_row = 0
        self._strays = 0

    def passed(self) -> None:
        """Something was done."""
        self._in_a_row = 0

    def met(self, error: FollowupError) -> None:
        """Something was not done."""
        self._in_a_row += 1
        if self.stopped is None and (isinstance(error, LoginNeeded) or self._in_a_row >= IN_A_ROW):
            self.stopped = error

    def stop(self, error: FollowupError) -> None:
        """Nothing more can be done."""
        self.stopped = self.stopped or error

    def strayed(self) -> None:
        """A blank was asked for, and it is not known whether it will appear."""
        self._strays += 1
        if self._strays >= MOST_STRAYS:
            self.no_blanks = TryAgain(
                "new drafts were asked for and no answer came, so no more were made",
                hint="run again in a few minutes: what is not known is looked up first",
                may_have_happened=True,
            )
