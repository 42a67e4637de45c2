"""What a row's dates come down to: T, D, R, H, what was sent, when the next step is due, and Stop.

:class:`Facts` is filled by :mod:`~sheets_followup.evidence` (what was sent) and
:mod:`~sheets_followup.schedule` (what follows from it).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from datetime import time as clock

from sheets_followup.cadence import Cadence
from sheets_followup.dates import Calendar
from sheets_followup.memory import RowMemory
from sheets_followup.model import (
    Application,
    SentKind,
    Step,
)
from sheets_followup.plan import Reasons

DAY = timedelta(days=1)
#: An interview without a time counts as over from here on (W1).
EVENING = clock(17, 0)


def interview_over(app: Application, now: datetime) -> bool:
    """Whether the interview is over: its time + 1 h, with no time 17:00 (W1)."""
    if app.interview is None:
        return False
    today = now.date()
    if app.interview_time is None:
        return app.interview < today or (app.interview == today and now.time() >= EVENING)
    if not today - DAY <= app.interview <= today:
        return app.interview < today
    # One that begins late in the evening is over only on the next day.
    clock = app.interview_time.replace(tzinfo=None)
    over = now.replace(tzinfo=None) >= datetime.combine(app.interview, clock) + timedelta(hours=1)
    if not over or app.interview_time.tzinfo is None or now.tzinfo is None:
        return over
    # "10:00 PST" is later than ten o'clock here: nobody is thanked for what is still to come.
    return now >= datetime.combine(app.interview, app.interview_time) + timedelta(hours=1)


class Facts:
    """One row's dates, worked out once. Mutable only while :func:`work_out` fills it."""

    # Class attributes are the defaults: most rows leave most of them as they are.
    reply: date | None = None
    decision: date | None = None
    decision_spent: bool = False
    heard: date | None = None
    thanked: date | None = None
    thanked_people: frozenset[str] = frozenset()
    updated: date | None = None
    news_people: frozenset[str] = frozenset()
    #: The day of each follow-up step since the last reply, and who was reached by the latest.
    chain: Sequence[date] = ()
    chain_people: frozenset[str] = frozenset()
    #: Those of them before the latest that were really sent: who is sent the last one after a reply
    #: that came in between was sent none before it.
    chain_before: Sequence[date] = ()
    last_any: date | None = None
    thank_you_skip: date | None = None
    follow_up_due: date | None = None
    follow_up_step: Step | None = None
    follow_up_because: tuple[str, ...] = ()
    previous_due: date | None = None
    previous_step: Step | None = None
    previous_because: tuple[str, ...] = ()
    update_due: date | None = None
    silence_stop: date | None = None
    stop: date | None = None
    stop_by_limit: bool = False
    held_by_mail: bool = False
    planned: bool = True
    #: The sent cells in which the user typed that the step is not wanted.
    unwanted: Collection[str] = ()

    def __init__(self, app: Application, memory: RowMemory, cadence: Cadence) -> None:
        self.app = app
        self.memory = memory
        self.cadence = cadence
        self.interview = app.interview
        self.hold = app.hold
        if memory.sent:
            self.unwanted = [
                fact for fact, mark in memory.sent.items() if mark.kind is SentKind.UNWANTED
            ]

    def hold_for_mail(self, calendar: Calendar) -> None:
        """W14: who is away is not written to before the next business day after the return, and
        what may be an answer holds for the cadence's first waiting time."""
        memory = self.memory
        days = [self.hold] if self.hold is not None else []
        if memory.away_until is not None:
            days.append(calendar.roll(memory.away_until + DAY))
        if memory.unsure_on is not None:
            days.append(memory.unsure_on + timedelta(self.cadence.first_after))
        latest = max(days, default=None)
        if latest != self.hold:
            self.hold, self.held_by_mail = latest, True

    @property
    def sent_steps(self) -> int:
        """``u``: how many follow-up steps were sent since the interview or the last reply."""
        return len(self.chain)

    def with_memory(self, memory: RowMemory) -> Facts:
        """The same facts with another memory."""
        self.memory = memory
        return self

    def is_unwanted(self, fact: str) -> bool:
        """Whether the user typed that this step is not wanted."""
        return fact in self.unwanted

    def reasons(self) -> Reasons:
        """The dates for ``explain``."""
        return Reasons(  # in the order of the fields: a row's most-made value
            self.interview,
            self.decision,
            self.decision_spent,
            self.reply,
            self.hold,
            self.heard,
            self.silence_stop,
            self.thanked,
            self.updated,
            tuple(self.chain),
            self.follow_up_due,
            self.update_due is not None,
        )


def last_heard(t: date, r: date | None) -> date:
    """``max(T, R)``: follow-ups sent after it are unanswered (``u`` counts them)."""
    return t if r is None or r < t else r
