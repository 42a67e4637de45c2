"""The line to a server: connected with the first question, kept while used, made anew once.

A question that changes nothing is asked once more where an older connection had broken off. What
writes is tried once. A server that was not reached is left in peace for a while, so that fifty
drafts do not wait for it fifty times.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import TypeVar

from sheets_followup.errors import FollowupError, TryAgain
from sheets_followup.mailboxes.imap.account import Account, answering, connect
from sheets_followup.mailboxes.imap.outcomes import BrokenOff, Denied, Patience
from sheets_followup.mailboxes.imap.wire import Wire

T = TypeVar("T")

#: Seconds without a question after which a connection is not trusted any more.
IDLE = 120.0
#: Seconds in which a server that was not reached is not asked again.
RESTING = 60.0


class Line:
    """One account's connection, when there has to be one. The socket is closed with it, at the
    latest. ``drafts`` is the folder to which its gate lets messages be added."""

    def __init__(self, account: Account, patience: Patience | None = None) -> None:
        self.account = account
        self.drafts: bytes | None = None
        self._patience = patience or Patience()
        self._wire: Wire | None = None
        self._farewell: weakref.finalize[..., Line] | None = None
        self._used = 0.0
        self._down: tuple[float, TryAgain] | None = None

    def close(self) -> None:
        """Says goodbye and closes; the next question opens anew."""
        if self._farewell is not None:
            self._farewell()
        self._wire = self._farewell = None

    def read(self, ask: Callable[[Wire], T]) -> T:
        """What ``ask`` finds out. Raises as ``answering`` says."""
        fresh = self._wire is None
        try:
            return self._asked(ask)
        except BrokenOff as broken:
            if fresh:
                raise self._rest(broken) from None
        with answering(self.account):
            return self._asked(ask)

    def write(self, ask: Callable[[Wire], T]) -> T:
        """What ``ask`` changes, once. Raises TryAgain with ``may_have_happened`` where it may have
        been done although no answer came, DraftError for a definite no."""
        with answering(self.account, writes=True):
            fresh = self._wire is None
            try:
                return self._asked(ask)
            except BrokenOff as broken:
                if broken.asked or fresh:
                    raise
            return self._asked(ask)

    def _asked(self, ask: Callable[[Wire], T]) -> T:
        wire = self._opened()
        wire.gate.drafts = self.drafts
        try:
            return ask(wire)
        except (FollowupError, Denied):
            raise  # answered whole: the connection is as good as before
        except BaseException:
            # Somewhere within an answer: whatever comes next on it would be misread.
            self.close()
            raise
        finally:
            self._used = self._patience.clock()

    def _opened(self) -> Wire:
        now = self._patience.clock()
        if self._wire is not None and now - self._used > IDLE:
            self.close()
        if self._wire is None:
            if self._down is not None and now < self._down[0]:
                raise self._down[1]
            try:
                self._wire = connect(self.account, self._patience)
            except TryAgain as error:
                self._down = (self._patience.clock() + RESTING, error)
                raise
            self._down = None
            self._farewell = weakref.finalize(self, self._wire.leave)
        return self._wire

    def _rest(self, broken: BrokenOff) -> TryAgain:
        try:
            with answering(self.account):
                raise broken
        except TryAgain as error:
            self._down = (self._patience.clock() + RESTING, error)
            return error
