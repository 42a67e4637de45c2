"""Interleaved medians: the machine's moods hit both sides of a ratio alike."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Ratio:
    """One line of the report: ``value`` is how many times the base ``what`` takes."""

    what: str
    value: float
    limit: float

    @property
    def holds(self) -> bool:
        """Whether the ratio is within its limit."""
        return self.value <= self.limit


def medians(tasks: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median seconds of each task; in every round each task runs once, in turn."""
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for name in tasks:
        tasks[name]()  # the first call pays for caches
    for _ in range(rounds):
        for name, task in tasks.items():
            gc.collect()
            start = time.perf_counter()
            task()
            times[name].append(time.perf_counter() - start)
    return {name: median(values) for name, values in times.items()}
