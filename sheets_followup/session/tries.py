"""What came of one try to ask something."""

from __future__ import annotations

from dataclasses import dataclass

import requests

from sheets_followup.errors import FollowupError
from sheets_followup.session.retrying import Answer


@dataclass(frozen=True, slots=True)
class Yes:
    """A try that was answered with a yes."""

    response: requests.Response
    answer: Answer

    @property
    def what(self) -> int:
        """The status, for the log."""
        return self.answer.status


@dataclass(frozen=True, slots=True)
class Else:
    """A try that was not; ``passing`` says that the same question may be answered in a moment."""

    error: FollowupError
    passing: bool
    status: int = 0

    @property
    def what(self) -> int | str:
        """The status, for the log."""
        return self.status or "no answer"
