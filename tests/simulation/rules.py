"""RULEBOOK sections 3 to 5, read once more for rows with several people, mail and a history.

Written from the rulebook's words, like ``tests/engine/oracle.py``, whose table of waits it shares;
the engine is not asked. Where the words leave room, the comment says what was taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from tests.engine.oracle import ENDS, WAITS, Waits, latest, plus, roll
from tests.simulation.truth import FINAL, FOLLOW_UP, FOLLOW_UPS, THANK_YOU, UPDATE

ONE = timedelta(days=1)
ORDER = {THANK_YOU: 0, UPDATE: 1, FOLLOW_UP: 2, FINAL: 2}


@dataclass(frozen=True)
class Sent:
    """One message that counts as sent: by the mailbox, or by a cell (which names its people)."""

    step: str
    person: str
    on: date
    text: str = ""


@dataclass(frozen=True)
class Facts:
    """What is true of a row on a day. ``hold`` has W14 in it, ``lifted`` X5, ``news`` the first day
    of a text that no cell has carried, ``unwanted`` the steps that the user does not want."""

    t: date
    people: tuple[str, ...]
    cadence: str = "balanced"
    at: time | None = None
    decision: date | None = None
    reply: date | None = None
    hold: date | None = None
    lifted: date | None = None
    news: date | None = None
    news_text: str = ""
    sent: tuple[Sent, ...] = ()
    unwanted: frozenset[str] = frozenset()
    #: By a cell, everybody who stood there was thanked, whoever is asked for below.
    marked: frozenset[str] = field(default_factory=frozenset)
    superseded: bool = False

    @property
    def waits(self) -> Waits:
        return WAITS[self.cadence]


@dataclass(frozen=True)
class Message:
    """A person's next message (W11)."""

    person: str
    step: str
    due: date
    window: date


def over(t: date, at: time | None, now: datetime) -> bool:
    """W1: the interview is over one hour after its time; without a time at 17:00."""
    start = datetime.combine(t, at or time(16))
    return now.replace(tzinfo=None) >= start + timedelta(hours=1)


def business_after(day: date) -> date:
    """W14: the next business day after it."""
    return roll(day + ONE)


class Reading:
    """The dates that follow from a row's facts."""

    def __init__(self, facts: Facts) -> None:
        self.f, self.w = facts, facts.waits
        t = facts.t
        self.sent = [s for s in facts.sent if s.on >= t]
        d = facts.decision
        spent = d is not None and facts.reply is not None and facts.reply > d
        self.d = None if d is None or d < t or spent else d
        self.heard = latest(t, facts.reply, self.d, facts.hold, facts.lifted)
        self.base = latest(t, facts.reply)
        self.thanked = self._last(THANK_YOU)
        self.updated = self._last(UPDATE)
        self.any_follow_up = max((s.on for s in self.sent if s.step in FOLLOW_UPS), default=None)
        # u: a send on the very day of the reply counts as before it.
        self.unanswered = [s for s in self.sent if s.step in FOLLOW_UPS and s.on > self.base]
        steps = {s.step for s in self.unanswered}
        # Who has sent the last follow-up that is allowed has sent them all (W5).
        self.u = self.most if FINAL in steps else len(steps)
        self.latest = max((s.on for s in self.unanswered), default=None)

    @property
    def most(self) -> int:
        """How many follow-ups are left to plan; none where every one is unwanted (W4)."""
        first, last = FOLLOW_UP in self.f.unwanted, FINAL in self.f.unwanted
        if first and (last or self.w.max_follow_ups < 2):
            return 0
        return self.w.max_follow_ups

    def _last(self, step: str) -> date | None:
        return max((s.on for s in self.sent if s.step == step), default=None)

    # -- W1, W2 -----------------------------------------------------------------------------

    def skip_day(self) -> date:
        """The day from which the thank-you is skipped; T where it was never to be."""
        t, f = self.f.t, self.f
        usual = t + timedelta(days=min(6, self.w.first_after))
        if not self.w.thank_you or THANK_YOU in f.unwanted:
            return t
        if f.hold is not None and f.hold >= usual:
            return t
        if f.reply is not None and f.reply > t + ONE:
            return min(f.reply, usual)
        return usual

    def thank_you(self, today: date) -> tuple[date, date] | None:
        """Due and window, while a thank-you may still be written to somebody."""
        f = self.f
        skip = self.skip_day()
        if skip == f.t or today >= skip or self.any_follow_up or self.updated:
            return None
        due = latest(f.t, f.hold)
        return due, due + ONE

    # -- W3, W4, W5 -------------------------------------------------------------------------

    def _step(self, number: int) -> str | None:
        """The follow-up after so many (W5); None where it is not allowed or not wanted."""
        if number >= self.w.max_follow_ups:
            return None
        step = (
            FINAL
            if self.w.max_follow_ups >= 2 and number + 1 == self.w.max_follow_ups
            else (FOLLOW_UP)
        )
        return None if step in self.f.unwanted else step

    def _due(self, before: date | None) -> date:
        w, after = self.w, timedelta(days=1)
        d1 = None if self.d is None else self.d + after
        if before is None:
            return roll(
                latest(
                    self.f.t + timedelta(days=w.first_after),
                    plus(self.thanked, w.first_after),
                    plus(self.f.reply, w.first_after),
                    plus(self.updated, w.gap),
                    d1,
                    self.f.hold,
                )
            )
        return roll(
            latest(
                before + timedelta(days=w.then_after or w.gap),
                plus(self.thanked, w.gap),
                plus(self.updated, w.gap),
                d1,
                self.f.hold,
            )
        )

    def follow_up(self) -> tuple[str, date] | None:
        """The next follow-up of the row and its day."""
        if self.f.superseded or (self.w.only_after_decision and self.d is None):
            return None
        step = self._step(self.u) if self.u < self.w.max_follow_ups else None
        if step is None and self.u == 0 and self.w.max_follow_ups >= 2:
            step = self._step(1)  # the first is not wanted: the last alone, dated by W3
        return None if step is None else (step, self._due(self.latest))

    def left_over(self) -> tuple[str, date] | None:
        """The step that was sent to some, for the rest; dated as it was for those (section 3)."""
        if not self.unanswered or self.f.superseded:
            return None
        if self.w.only_after_decision and self.d is None:
            return None
        # Once the last one fell due the one before is skipped, whenever somebody is sent it.
        step = FINAL if FINAL in {s.step for s in self.unanswered} else FOLLOW_UP
        earlier = max((s.on for s in self.unanswered if s.step != step), default=None)
        return step, self._due(earlier)

    # -- W8 ---------------------------------------------------------------------------------

    def update(self) -> date | None:
        """The day of the update."""
        f = self.f
        if f.news is None or UPDATE in f.unwanted or f.superseded:
            return None
        after = self.skip_day() if self.thanked is None else self.thanked + ONE
        return roll(latest(f.news, after, f.t + ONE, plus(self.any_follow_up, 3), f.hold))

    # -- X1, X2 -----------------------------------------------------------------------------

    def stop(self) -> date:
        """From that day on, follow up no more."""
        w, most = self.w, self.most
        silence = self.heard + timedelta(days=w.silence + 1)
        if most == 0:
            return silence
        after = timedelta(days=w.stop_after)
        if self.u >= most:
            return latest(self.latest, self.d, self.f.hold) + after
        terms = [silence]
        planned = self.follow_up()
        if self.u == 0 and planned is not None:
            terms.append(planned[1] + after)
        if self.latest is not None:
            terms.append(self.latest + after)
        if self.updated is not None and self.updated > self.base:
            terms.append(self.updated + after)
        return max(terms)

    # -- who gets what ----------------------------------------------------------------------

    def messages(
        self, today: date, open_: Iterable[tuple[str, str]], closed: Iterable[tuple[str, str]] = ()
    ) -> list[Message]:
        """Each person's next message in W11's order. ``open_`` are the drafts of this round that
        lie there, ``closed`` those that a person removed, each a person and a step."""
        lying, removed = set(open_), set(closed)
        found = []
        for person in self.f.people:
            candidates = self._candidates(person, today)
            if not candidates:
                continue
            found.append(_first(candidates, person, today, lying, removed))
        order = {person: n for n, person in enumerate(self.f.people)}
        return sorted(found, key=lambda m: (max(m.due, today), ORDER[m.step], order[m.person]))

    def _candidates(self, person: str, today: date) -> list[Message]:
        stop, spread = self.stop(), timedelta(days=self.w.first_by - self.w.first_after)
        reached = {(s.step, s.person) for s in self.sent}
        found = []
        thanks = self.thank_you(today)
        if thanks and (THANK_YOU, person) not in reached and person not in self.f.marked:
            late = self.f.superseded and today > thanks[1]
            if not late:
                found.append(Message(person, THANK_YOU, *thanks))
        follow_up = self.follow_up()
        if follow_up and follow_up[1] >= stop:
            follow_up = None
        falls_due = follow_up is not None and follow_up[1] <= today
        news = self.update()
        if news is not None:
            carried = {s.person for s in self.sent if s.step == UPDATE and s.text == self._news}
            if person not in carried and not (carried and falls_due):
                found.append(Message(person, UPDATE, news, news + spread))
        rest = self.left_over()
        reached_last = rest is None or person in {
            s.person for s in self.unanswered if s.step == rest[0]
        }
        if rest is not None and not reached_last and not falls_due:
            found.append(Message(person, *rest, rest[1] + spread))
        elif follow_up is not None:
            found.append(Message(person, *follow_up, follow_up[1] + spread))
        return [message for message in found if message.due < stop]

    @property
    def _news(self) -> str:
        return self.f.news_text


def _first(
    candidates: Sequence[Message],
    person: str,
    today: date,
    lying: set[tuple[str, str]],
    removed: set[tuple[str, str]],
) -> Message:
    """W11: a draft that lies open keeps the later ones waiting; else the first by day and order."""
    due = [m for m in candidates if m.due <= today]
    for message in due:
        if (person, message.step) in lying:
            return message
    # News whose draft the person removed is not wanted: it keeps nothing else waiting.
    others = [m for m in due if not (m.step == UPDATE and (person, UPDATE) in removed)]
    return min(others or candidates, key=lambda m: (max(m.due, today), ORDER[m.step]))


__all__ = ["ENDS", "Facts", "Message", "Reading", "Sent", "business_after", "over"]
