"""The decision as a value: what every row needs, why, and when to stop.

A plan can be printed, compared and saved; it holds no way to act. ``sync`` acts on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, NamedTuple

from msgspec import Struct

from sheets_followup.keys import Key
from sheets_followup.memory import RowMemory
from sheets_followup.model import Application, Interviewer, Problem, Reading, State, Step


class Action(NamedTuple):
    """One message or task for one person (None for ``prepare``).

    ``window`` is the last day on which it is well timed; ``now`` says that sync makes its draft in
    this run; ``asked`` that it is only asked about, as it was due before the first sync (W13).
    ``makeable`` says that ``--catch-up`` would draft what is asked about.
    ``twin`` names the row that has the same letter already, sent on ``twin_sent`` if it was.
    ``p`` and ``i`` are PROTOCOL's ``n``; ``key`` is the newest key of it, if there is one.
    """

    step: Step
    kind: Literal["draft", "task"]
    person: Interviewer | None
    person_id: str
    due: date
    window: date
    overdue: bool
    now: bool
    because: tuple[str, ...]
    p: int = 0
    i: int = 0
    key: Key | None = None
    asked: bool = False
    twin: str | None = None
    twin_sent: date | None = None
    makeable: bool = False


#: Why a draft is not to be sent: the user's word says that it was.
SENT_ALREADY = "sent already"


class StaleDraft(NamedTuple):
    """A draft in the mailbox that should not be sent before ``until``, or (None) not at all."""

    key: Key
    until: date | None
    reason: str


class Reasons(Struct, frozen=True, gc=False):
    """The dates from which a row was decided; ``explain`` puts them into words.

    ``news_open`` says that New info waits for an update, ``next_round`` is the
    day of the round that supersedes the row (W10).
    """

    interview: date | None = None
    decision: date | None = None
    decision_spent: bool = False
    reply: date | None = None
    hold: date | None = None
    heard: date | None = None
    silence_stop: date | None = None
    thanked: date | None = None
    updated: date | None = None
    follow_ups: tuple[date, ...] = ()
    next_follow_up_due: date | None = None
    news_open: bool = False
    next_round: date | None = None


class RowPlan(NamedTuple):
    """The decision for one row. ``next_step`` and ``next_follow_up`` are both set or both None.

    ``unseen`` says that the mailbox could not tell what became of the row: it stays as it was.
    """

    app: Application
    memory: RowMemory
    cadence: str
    state: State
    next_step: Step | None = None
    next_follow_up: date | None = None
    stop: date | None = None
    because: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    actions: tuple[Action, ...] = ()
    stale: tuple[StaleDraft, ...] = ()
    reasons: Reasons = Reasons()
    also_on: tuple[tuple[str, int, str], ...] = ()
    unseen: bool = False

    @property
    def row(self) -> int:
        """The spreadsheet's row number."""
        return self.app.row


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan for a whole tracker, rows in the sheet's order.

    ``gone`` are the memories whose row is not on the sheet now. ``people`` names, for each person
    on several open rows (W12), the rows: address → row numbers.
    """

    now: datetime
    timezone: str
    tracker: str
    reading: Reading
    rows: tuple[RowPlan, ...]
    gone: tuple[RowMemory, ...] = ()
    people: Mapping[str, tuple[int, ...]] | None = None
