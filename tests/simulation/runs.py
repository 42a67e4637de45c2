"""What a run did and said, as the judge is told of it, and what can be wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

Kind = Literal[
    "against a rule",
    "too early",
    "duplicate",
    "nag",
    "recreated",
    "lost",
    "sent date",
    "overwritten",
    "removed",
    "wrong address",
    "unknown draft",
    "wrong words",
    "not named",
    "second run wrote",
    "conversation",
]


@dataclass(frozen=True)
class Fault:
    """One thing that must not be."""

    kind: Kind
    row: int
    on: datetime
    text: str

    def __str__(self) -> str:
        return f"{self.kind}, {self.on:%Y-%m-%d %H:%M}: {self.text}"


@dataclass(frozen=True)
class Made:
    """A draft that the run says it made; ``reused`` when an older untouched one became it."""

    row: int
    person: str
    step: str
    ref: str
    reused: bool = False


@dataclass(frozen=True)
class Told:
    """What the run says of a row: section 4's four facts, the drafts that it warns of, and what was
    sent (step, address, day)."""

    state: str
    next_step: str | None
    next_follow_up: date | None
    stop: date | None
    warned: frozenset[str] = frozenset()
    sent: frozenset[tuple[str, str, date]] = frozenset()


@dataclass(frozen=True)
class Draft:
    """A draft with a recipient as it lies in the mailbox after the run. ``answers`` is the
    Message-ID to which it is a reply."""

    to: tuple[str, ...]
    content: str
    thread: str = ""
    answers: str = ""


@dataclass(frozen=True)
class Run:
    """What a run did and said, and what lies in the mailbox after it."""

    now: datetime
    made: tuple[Made, ...] = ()
    told: Mapping[int, Told] = field(default_factory=dict)
    drafts: Mapping[str, Draft] = field(default_factory=dict)
    wrote_again: str = ""

    @property
    def today(self) -> date:
        return self.now.date()
