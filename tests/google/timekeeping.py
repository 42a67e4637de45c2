"""The emulator's clock and its ids: both decided by the test, neither by the machine."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


class Clock:
    """Virtual time; it stands still until advanced, or runs with the machine's monotonic clock."""

    def __init__(self, start: datetime = START, *, running: bool = False) -> None:
        self._start = start
        self._ahead = 0.0
        self._running = running
        self._from = time.monotonic()
        self.advance(0.0)

    def now(self) -> datetime:
        """The moment, in UTC."""
        if not self._running:
            return self._stands
        passed = time.monotonic() - self._from
        return self._start + timedelta(seconds=self._ahead + passed)

    def seconds(self) -> float:
        """Seconds since 1970."""
        return self.now().timestamp() if self._running else self._seconds

    def advance(self, seconds: float) -> None:
        """Moves the clock on."""
        self._ahead += seconds
        # It is asked some dozen times a request, and moves between requests at the most.
        self._stands = self._start + timedelta(seconds=self._ahead)
        self._seconds = self._stands.timestamp()


class Ids:
    """Ids in Google's shapes, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._taken: set[str] = set()

    def _fresh(self, text: str) -> bool:
        if text in self._taken:
            return False
        self._taken.add(text)
        return True

    def word(self, length: int) -> str:
        """Letters, digits, ``-`` and ``_``, never twice the same."""
        while True:
            text = "".join(self._random.choices(LETTERS, k=length))
            if self._fresh(text):
                return text

    def file(self) -> str:
        """A Drive file id: 44 characters that start with 1."""
        return "1" + self.word(43)

    def number(self) -> int:
        """A positive int32, as for sheets and metadata."""
        while True:
            value = self._random.randrange(10_000_000, 2_147_483_647)
            if self._fresh(str(value)):
                return value

    def hex16(self) -> str:
        """A Gmail message or thread id."""
        while True:
            text = f"19{self._random.getrandbits(56):014x}"
            if self._fresh(text):
                return text

    def draft(self) -> str:
        """A Gmail draft id: ``r`` and a signed 64-bit number."""
        while True:
            text = f"r{self._random.randrange(-(2**63), 2**63)}"
            if self._fresh(text):
                return text
