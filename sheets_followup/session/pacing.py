"""Keeps under Google's quotas, so that they are never met: so much a rolling minute.

A call is counted from its sending until one window after its *answer*. Google counts it somewhere
in between, so whatever the way took, no minute of Google's holds more than ours.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from sheets_followup.errors import TryAgain
from sheets_followup.session.allowed import Call, Meter

#: Units a minute and user, as of November 2026; older Gmail projects have more, none has less.
QUOTAS: Mapping[Meter, int] = {Meter.GMAIL: 6000, Meter.SHEETS_READ: 60, Meter.SHEETS_WRITE: 60}
WINDOW = 60.0


class NotSent(TryAgain):
    """A call that was given up when its turn came: nothing of it was sent, so it does not count."""


@dataclass(frozen=True, slots=True)
class Usage:
    """How much was asked so far, repetitions included (``requests`` of ``sync --json``)."""

    sheets_read: int = 0
    sheets_write: int = 0
    gmail: int = 0
    gmail_units: int = 0


class Pacer:
    """Lets calls through as fast as the quotas allow, and counts them.

    ``clock`` is monotonic seconds and ``sleep`` waits so many. Doors of one user share one pacer;
    it may be used from several threads.
    """

    def __init__(
        self,
        quotas: Mapping[Meter, int] = QUOTAS,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._quotas = quotas
        self._clock, self._sleep = clock, sleep
        self._lock = threading.Lock()
        self._answered: dict[Meter, deque[tuple[float, int]]] = {each: deque() for each in quotas}
        self._under_way = dict.fromkeys(quotas, 0)
        self._calls = dict.fromkeys(Meter, 0)
        self._units = dict.fromkeys(Meter, 0)

    @property
    def usage(self) -> Usage:
        """What was asked since this pacer was made."""
        return Usage(
            self._calls[Meter.SHEETS_READ],
            self._calls[Meter.SHEETS_WRITE],
            self._calls[Meter.GMAIL],
            self._units[Meter.GMAIL],
        )

    def wait_for(self, meter: Meter, units: int, most: int, least: int) -> int:
        """Waits until ``least`` pieces of work of so many units fit, and returns how many of
        ``most`` do: work that must not be held up once it was begun is begun only then."""
        least = max(1, min(most, least, self._quotas[meter] // units))
        while True:
            with self._lock:
                now, answered = self._clock(), self._answered[meter]
                spent = self._under_way[meter] + sum(
                    each for when, each in answered if when + WINDOW > now
                )
                fitting = (self._quotas[meter] - spent) // units
                if fitting >= least:
                    return min(most, fitting)
                wait = self._until(meter, least * units - (self._quotas[meter] - spent), now)
            self._sleep(wait)

    @contextmanager
    def turn(self, call: Call) -> Iterator[None]:
        """Waits until ``call`` fits, and counts it; to be left when its answer is there.

        One that is left by NotSent is not counted after all.
        """
        if call.meter not in self._quotas:
            self._calls[call.meter] += 1
            yield
            return
        while wait := self._wait(call):
            self._sleep(wait)
        sent = True
        try:
            yield
        except NotSent:
            sent = False
            raise
        finally:
            with self._lock:
                self._under_way[call.meter] -= call.units
                if sent:
                    self._answered[call.meter].append((self._clock(), call.units))
                else:
                    self._calls[call.meter] -= 1
                    self._units[call.meter] -= call.units

    def _wait(self, call: Call) -> float:
        """Seconds to wait before asking whether there is room; 0 when the room was just taken."""
        with self._lock:
            now, answered = self._clock(), self._answered[call.meter]
            while answered and answered[0][0] + WINDOW <= now:
                answered.popleft()
            spent = self._under_way[call.meter] + sum(units for _, units in answered)
            missing = spent + call.units - self._quotas[call.meter]
            if missing <= 0:
                self._under_way[call.meter] += call.units
                self._calls[call.meter] += 1
                self._units[call.meter] += call.units
                return 0.0
            return self._until(call.meter, missing, now)

    def _until(self, meter: Meter, missing: int, now: float) -> float:
        """Seconds until so many units more are free."""
        for when, units in self._answered[meter]:
            if when + WINDOW <= now:
                continue
            missing -= units
            if missing <= 0:
                return max(when + WINDOW - now, 0.001)
        return 0.1  # the rest is under way in other threads
