"""Planned faults: which answer of which endpoint goes wrong, and on which side of the commit."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "429",
    "500",
    "502",
    "503",
    "401",
    "403-rate",
    "timeout-before",
    "timeout-after",
    "reset-before",
    "reset-after",
    "close-after",
    "truncated",
    "bad-json",
    "html",
]
# What was committed when the fault is seen: a refusal comes first, a lost answer comes last.
BEFORE: frozenset[str] = frozenset(
    {"429", "502", "503", "401", "403-rate", "timeout-before", "reset-before"}
)
AFTER: frozenset[str] = frozenset(
    {"500", "timeout-after", "reset-after", "close-after", "truncated", "bad-json", "html"}
)
KINDS = tuple(sorted(BEFORE | AFTER))


@dataclass(slots=True)
class Fault:
    """One planned fault."""

    endpoint: str
    kind: str
    nth: int
    times: int | None
    when: str
    seen: int = 0
    fired: int = 0
    retry_after: int | None = None


class Faults:
    """The queue; an endpoint is a method id of the discovery documents, or ``oauth.token``."""

    def __init__(self) -> None:
        self._planned: list[Fault] = []
        self._lock = threading.Lock()

    def plan(
        self,
        endpoint: str,
        kind: str,
        *,
        nth: int = 1,
        times: int | None = 1,
        when: str | None = None,
        retry_after: int | None = None,
    ) -> Fault:
        """The ``nth`` request from now to ``endpoint`` (``*`` is any) fails, ``times`` in a row.

        ``times=None`` is for ever. ``when`` overrides on which side of the commit it happens:
        ``before`` or ``after``; 429, 500, 502, 503 may lie on either.
        """
        if kind not in BEFORE | AFTER:
            raise ValueError(f"no such fault: {kind}")
        side = when or ("before" if kind in BEFORE else "after")
        fault = Fault(endpoint, kind, nth, times, side, retry_after=retry_after)
        with self._lock:
            self._planned.append(fault)
        return fault

    def due(self, endpoint: str) -> Fault | None:
        """The fault that this request meets, counted as fired."""
        hit = None
        with self._lock:
            for fault in self._planned:
                if fault.endpoint not in ("*", endpoint):
                    continue
                fault.seen += 1
                last = None if fault.times is None else fault.nth + fault.times
                if hit is None and fault.seen >= fault.nth and (last is None or fault.seen < last):
                    fault.fired += 1
                    hit = fault
        return hit

    def clear(self) -> None:
        """Forgets every plan."""
        with self._lock:
            self._planned.clear()

    def unfired(self) -> list[Fault]:
        """Planned faults that no request has met as often as planned."""
        return [f for f in self._planned if f.fired < (1 if f.times is None else f.times)]

    def assert_all_fired(self) -> None:
        """AssertionError with the faults that never came to happen."""
        left = self.unfired()
        assert not left, f"planned faults that did not fire: {left}"
