"""What the tests of the door share: a clock of their own, and a login that holds one token."""

from __future__ import annotations

from sheets_followup.session.door import Door

TOKEN = "ya29.CANARY-token"


class FakeTime:
    """Seconds that pass only when somebody sleeps."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.slept: list[float] = []

    def clock(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds


class OneToken:
    """A login whose first token is ``first``; every renewal gives a new one."""

    def __init__(self, first: str = TOKEN) -> None:
        self.current = first
        self.renewals = 0

    def token(self, door: Door) -> str:
        return self.current

    def renewed(self, door: Door, refused: str) -> str:
        assert refused == self.current
        self.renewals += 1
        self.current = f"{refused}-{self.renewals}"
        return self.current
