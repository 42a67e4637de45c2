"""A second reading of RULEBOOK sections 3 and 4: slow, literal, and without the engine's code.

One row, one interviewer, no journal: only what its cells say, seen first on one day and looked at
again on the same day or later. Written from the rulebook's words before the engine's dates were
read; where the two disagree, one of them is wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta


@dataclass(frozen=True)
class Waits:
    """One line of the table in section 5."""

    thank_you: bool
    first_after: int
    first_by: int
    then_after: int
    max_follow_ups: int
    stop_after: int
    silence: int
    only_after_decision: bool = False

    @property
    def gap(self) -> int:
        return min(self.first_after, 7)


WAITS = {
    "balanced": Waits(True, 10, 14, 14, 2, 7, 30),
    "patient": Waits(True, 10, 14, 14, 2, 21, 45),
    "networker": Waits(True, 7, 14, 0, 1, 24, 30),
    "weekly": Waits(True, 7, 10, 7, 2, 7, 30),
    "brisk": Waits(False, 3, 5, 7, 2, 7, 30),
    "timeline": Waits(True, 10, 14, 0, 1, 7, 30, only_after_decision=True),
}


@dataclass(frozen=True)
class Says:
    """What a row's cells say. A sent cell is a day, ``"yes"``, ``"no"`` or blank."""

    t: date | None
    at: time | None = None
    d: date | None = None
    r: date | None = None
    h: date | None = None
    sent: dict[str, date | str] = field(default_factory=dict)
    status: str = "active"
    news: bool = False


@dataclass(frozen=True)
class Verdict:
    """What the rulebook decides."""

    state: str
    next_step: str | None
    next_follow_up: date | None
    stop: date | None


def days(count: int) -> timedelta:
    return timedelta(days=count)


def roll(day: date) -> date:
    while day.weekday() >= 5:
        day += days(1)
    return day


def latest(*some: date | None) -> date:
    """``max``, where a term whose fact is missing drops out."""
    return max(one for one in some if one is not None)


def plus(day: date | None, count: int) -> date | None:
    return None if day is None else day + days(count)


def over(says: Says, now: datetime) -> bool:
    """W1: the time + 1 h; with no time, 17:00."""
    assert says.t is not None
    if says.at is None:
        return now >= datetime.combine(says.t, time(17))
    return now >= datetime.combine(says.t, says.at) + timedelta(hours=1)


class Row:
    """The facts of section 3 for a row that has an interview date."""

    def __init__(self, says: Says, w: Waits, first_seen: date, today: date) -> None:
        assert says.t is not None
        self.t = says.t
        self.w = w
        self.today = today
        self.news_seen = first_seen if says.news else None
        self.r, self.h = says.r, says.h
        self.d = says.d
        if self.d is not None and (self.d < self.t or (self.r is not None and self.r > self.d)):
            self.d = None
        self.heard = latest(self.t, self.r, self.d, self.h)
        self.cells = says.sent
        self.thanked = self.sent_on("thank_you_sent", first_seen)
        self.first = self.sent_on("follow_up_1_sent", first_seen)
        self.second = self.sent_on("follow_up_2_sent", first_seen)
        self.updated = self.sent_on("update_sent", first_seen)
        since = latest(self.t, self.r)
        if self.second is not None and self.second > since:
            self.u = 2
        else:
            self.u = 1 if self.first is not None and self.first > since else 0
        unanswered = [s for s in (self.first, self.second) if s is not None and s > since]
        self.latest_unanswered = max(unanswered, default=None)
        ever = [s for s in (self.first, self.second) if s is not None]
        self.latest_follow_up = max(ever, default=None)
        self.updated_since = (
            self.updated if self.updated is not None and self.updated > since else None
        )

    def sent_on(self, fact: str, first_seen: date) -> date | None:
        """S(x) by the cell; a day before T belongs to an earlier round."""
        cell = self.cells.get(fact)
        if cell is None or cell == "no":
            return None
        if cell == "yes":
            day = first_seen
            if fact == "thank_you_sent":
                day = min(self.t + days(1), first_seen)
        else:
            assert isinstance(cell, date)
            day = cell
        return None if day < self.t else day

    def unwanted(self, fact: str) -> bool:
        return self.cells.get(fact) == "no"

    # -- W1, W2 -----------------------------------------------------------------------------

    def skip_day(self) -> date:
        return self.t + days(min(6, self.w.first_after))

    def thank_you_due(self) -> date | None:
        """W1's day while the thank-you is still to be written, None when it is not."""
        if not self.w.thank_you or self.unwanted("thank_you_sent") or self.thanked:
            return None
        if self.today >= self.skip_day():
            return None
        if self.h is not None and self.h >= self.skip_day():
            return None
        if self.r is not None and self.r > self.t + days(1):
            return None
        if self.first or self.second or self.updated:
            return None
        return latest(self.t, self.h)

    # -- W3, W4, W5 -------------------------------------------------------------------------

    def follow_up(self) -> tuple[str, date] | None:
        """The next follow-up and its computed day, were there no Stop."""
        w = self.w
        if w.only_after_decision and self.d is None:
            return None
        if self.u >= w.max_follow_ups:
            return None
        step = (
            "final_follow_up"
            if w.max_follow_ups >= 2 and self.u + 1 == w.max_follow_ups
            else ("follow_up")
        )
        if self.u == 0 and self.unwanted("follow_up_1_sent"):
            if w.max_follow_ups < 2:
                return None
            step = "final_follow_up"
        if step == "final_follow_up" and self.unwanted("follow_up_2_sent"):
            return None
        after_decision = plus(self.d, 1)
        if self.u == 0:
            due = latest(
                self.t + days(w.first_after),
                plus(self.thanked, w.first_after),
                plus(self.r, w.first_after),
                plus(self.updated, w.gap),
                after_decision,
                self.h,
            )
        else:
            due = latest(
                plus(self.latest_unanswered, w.then_after),
                plus(self.thanked, w.gap),
                plus(self.updated, w.gap),
                after_decision,
                self.h,
            )
        return step, roll(due)

    # -- W8 ---------------------------------------------------------------------------------

    def update_due(self) -> date | None:
        """The day of the update, were there no Stop."""
        if self.news_seen is None or self.cells.get("update_sent") is not None:
            return None  # first seen together with the cell: carried; or not wanted
        if self.thanked is not None:
            after_thanks = self.thanked + days(1)
        elif (
            not self.w.thank_you
            or self.unwanted("thank_you_sent")
            or (self.h is not None and self.h >= self.skip_day())
        ):
            after_thanks = self.t
        else:
            after_thanks = self.skip_day()
            if self.r is not None and self.r > self.t + days(1):
                after_thanks = min(after_thanks, self.r)
            # A follow-up of those days also skips it; the rulebook names no other day for that.
        return roll(
            latest(
                self.news_seen,
                after_thanks,
                self.t + days(1),
                plus(self.latest_follow_up, 3),
                self.h,
            )
        )

    # -- X1, X2 -----------------------------------------------------------------------------

    def stop(self) -> date:
        w = self.w
        silence_stop = self.heard + days(w.silence + 1)
        first = self.unwanted("follow_up_1_sent")
        last = self.unwanted("follow_up_2_sent")
        if w.max_follow_ups == 0 or (first and (last or w.max_follow_ups < 2)):
            most = 0
        else:
            most = w.max_follow_ups
        if self.u >= most:
            if most == 0:
                return silence_stop
            return latest(self.latest_unanswered, self.d, self.h) + days(w.stop_after)
        terms = [silence_stop]
        planned = self.follow_up()
        if self.u == 0 and planned is not None:
            terms.append(planned[1] + days(w.stop_after))
        written = (self.latest_unanswered, self.updated_since)
        terms += [sent + days(w.stop_after) for sent in written if sent is not None]
        return max(terms)

    def messages(self, stop: date) -> list[tuple[date, int, str, date]]:
        """What is planned (X3), in W11's order."""
        follow_up = self.follow_up()
        candidates = [
            (self.thank_you_due(), 0, "thank_you"),
            (self.update_due(), 1, "update"),
            (follow_up[1], 2, follow_up[0]) if follow_up else (None, 2, ""),
        ]
        return sorted(
            (max(due, self.today), order, step, due)
            for due, order, step in candidates
            if due is not None and due < stop
        )


ENDS = ("offer", "accepted", "rejected", "withdrawn", "closed")


def verdict(says: Says, cadence: str, first_seen: date, now: datetime) -> Verdict:
    """State, next step, its day, and Stop, by section 4's order of states."""
    today = now.date()
    if says.status in ENDS:
        if says.t is None:
            return Verdict("stopped", None, None, first_seen)
        earlier = Row(says, WAITS[cadence], first_seen, first_seen).stop()
        return Verdict("stopped", None, None, min(first_seen, earlier))
    if says.status == "on_hold" and says.h is None:
        return Verdict("on_hold", None, None, None)
    if says.t is None:
        return Verdict("unscheduled", None, None, None)
    row = Row(says, WAITS[cadence], first_seen, today)
    stop = row.stop()
    planned = row.messages(stop)
    upcoming = not over(says, now)
    if not upcoming and today >= stop:
        return Verdict("stopped", None, None, stop)
    state = "upcoming" if upcoming else "active" if planned else "waiting"
    if not planned:
        return Verdict(state, None, None, stop)
    _, _, step, due = planned[0]
    return Verdict(state, step, due, stop)
