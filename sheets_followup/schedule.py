"""When the next step is due, and when to stop: W2 to W8, X1 and X2 as arithmetic.

Nothing here depends on today, but for marks that were seen today; so Stop never moves by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sheets_followup.cadence import Cadence
from sheets_followup.dates import Calendar
from sheets_followup.evidence import mark_sent, read_sent
from sheets_followup.facts import DAY, Facts, last_heard
from sheets_followup.memory import NOBODY_ID, RowMemory
from sheets_followup.model import Application, Step

#: The cells of the first follow-up and of the next.
_CELLS = ("follow_up_1_sent", "follow_up_2_sent")


def work_out(
    app: Application,
    memory: RowMemory,
    cadence: Cadence,
    calendar: Calendar,
    *,
    planned: bool = True,
) -> Facts:
    """Everything of a row that can be said without asking what day it is.

    ``planned`` is False for a superseded row, which sends no follow-up (W10).
    """
    facts = Facts(app, memory, cadence)
    facts.planned = planned
    t = app.interview
    r = app.last_reply
    if memory.replied is not None and (r is None or memory.replied > r):
        r = memory.replied
    facts.reply = r
    if memory.away_until is not None or memory.unsure_on is not None:
        facts.hold_for_mail(calendar)
    if t is None:
        return facts
    if app.decision is not None and app.decision >= t:
        if r is not None and r > app.decision:
            facts.decision_spent = True
        else:
            facts.decision = app.decision
    heard = t
    for day in (r, facts.decision, facts.hold, memory.lifted_on):
        if day is not None and day > heard:
            heard = day
    facts.heard = heard
    facts.silence_stop = heard + timedelta(cadence.silence + 1)
    if memory.sent or memory.keys:
        memory = facts.memory = mark_sent(app, memory, cadence, r)
        read_sent(facts, memory, t, r)
    facts.thank_you_skip = _thank_you_skip(facts, t, r)
    _plan_follow_up(facts, calendar, t, r)
    _work_out_stop(facts, t, r)
    news_open = memory.news is not None and not memory.news_said
    if news_open and memory.news_seen is not None and not facts.is_unwanted("update_sent"):
        facts.update_due = _update_due(facts, calendar, memory.news_seen, t)
    return facts


def _thank_you_skip(facts: Facts, t: date, r: date | None) -> date:
    """The day from which the thank-you is skipped for good (W2); T when it was never wanted."""
    cadence = facts.cadence
    skip = t + timedelta(min(6, cadence.first_after))
    if not cadence.thank_you or facts.is_unwanted("thank_you_sent"):
        return t
    if facts.hold is not None and facts.hold >= skip:
        return t
    if r is not None and r > t + DAY:
        return min(r, skip)
    return skip


def _plan_follow_up(facts: Facts, calendar: Calendar, t: date, r: date | None) -> None:
    """W3, W4, W5: which follow-up is next, and when; None where there is none."""
    cadence = facts.cadence
    allowed = cadence.max_follow_ups
    unclear = facts.app.unclear
    if not facts.planned or (unclear and ("decision" in unclear or "last_reply" in unclear)):
        return
    if cadence.only_after_decision and facts.decision is None:
        return
    sent = facts.sent_steps
    if sent and not facts.chain_people.issuperset(facts.memory.on_row or (NOBODY_ID,)):
        facts.previous_step = _wanted(facts, sent - 1)
        # Where the one before is not wanted it was never sent: dated as for those who were reached.
        earlier = facts.chain_before if sent < 2 or _wanted(facts, sent - 2) else ()
        facts.previous_due, facts.previous_because = _due(facts, calendar, t, r, earlier)
    step = _wanted(facts, sent) if sent < allowed else None
    if step is None and sent < len(_CELLS) and sent + 1 < allowed:
        step = _wanted(facts, sent + 1)  # W4: the one after it alone, dated as this one
    if step is None:
        return
    facts.follow_up_step = step
    facts.follow_up_due, because = _due(facts, calendar, t, r, facts.chain)
    if step is Step.FINAL_FOLLOW_UP:
        because = (*because, "W5")
    facts.follow_up_because = because


def _wanted(facts: Facts, index: int) -> Step | None:
    if facts.unwanted and index < len(_CELLS) and _CELLS[index] in facts.unwanted:
        return None
    return facts.cadence.step(index)


def _due(
    facts: Facts, calendar: Calendar, t: date, r: date | None, chain: Sequence[date]
) -> tuple[date, tuple[str, ...]]:
    """The due day of the follow-up after ``chain``, and the rules that moved it."""
    cadence = facts.cadence
    if chain:
        rule = "W4"
        assert cadence.then_after is not None or cadence.max_follow_ups < 2
        latest = chain[-1] + timedelta(cadence.then_after or cadence.gap)
        if facts.thanked is not None:
            latest = max(latest, facts.thanked + timedelta(cadence.gap))
    else:
        rule = "W3"
        start = t if facts.thanked is None else max(t, facts.thanked)
        latest = start + timedelta(cadence.first_after)
    because: tuple[str, ...] = (rule,)
    if facts.updated is not None:
        after = facts.updated + timedelta(cadence.gap)
        if after > latest:
            latest = after
            because = (rule, "W8")
    if not chain and r is not None:
        after = r + timedelta(cadence.first_after)
        if after > latest:
            latest = after
            because = (rule, "W7")
    if facts.decision is not None and facts.decision >= latest:
        latest = facts.decision + DAY
        because = (rule, "W6")
    if facts.hold is not None and facts.hold > latest:
        latest = facts.hold
        because = (rule, "W14") if facts.held_by_mail else (rule,)
    return calendar.roll(latest), because


def _work_out_stop(facts: Facts, t: date, r: date | None) -> None:
    """X1 and X2."""
    cadence = facts.cadence
    silence = facts.silence_stop
    assert silence is not None
    both = facts.is_unwanted("follow_up_1_sent") and (
        cadence.max_follow_ups < 2 or facts.is_unwanted("follow_up_2_sent")
    )
    allowed = 0 if both else cadence.max_follow_ups
    if allowed == 0:
        facts.stop = silence
        return
    after = cadence.stop_after * DAY
    if facts.sent_steps < allowed:
        stop = silence
        if facts.chain:
            stop = max(stop, facts.chain[-1] + after)
        elif facts.follow_up_due is not None:
            stop = max(stop, facts.follow_up_due + after)
        if facts.updated is not None and facts.updated > last_heard(t, r):
            stop = max(stop, facts.updated + after)
        facts.stop = stop
        facts.stop_by_limit = stop != silence
        return
    last = [facts.chain[-1], facts.decision, facts.hold]
    facts.stop = max(day for day in last if day is not None) + after
    facts.stop_by_limit = True


def _update_due(facts: Facts, calendar: Calendar, seen: date, t: date) -> date:
    """W8, without asking whether it is before Stop."""
    if facts.thanked is not None:
        thanks = facts.thanked + DAY
    else:
        assert facts.thank_you_skip is not None
        thanks = facts.thank_you_skip
    days = [seen, thanks, t + DAY]
    if facts.last_any is not None:
        days.append(facts.last_any + 3 * DAY)
    if facts.hold is not None:
        days.append(facts.hold)
    return calendar.roll(max(days))
