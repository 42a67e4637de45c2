"""Who gets which message next: each person's one next message (W1–W8, W11, W13)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sheets_followup.dates import Calendar
from sheets_followup.facts import DAY, Facts
from sheets_followup.keys import (
    CLOSED,
    OPEN,
    Key,
    Phase,
    is_unfilled,
    lies,
    newest_of,
    period,
    sent_count,
)
from sheets_followup.memory import NOBODY, NOBODY_ID
from sheets_followup.model import Interviewer, Step
from sheets_followup.plan import Action
from sheets_followup.unsaid import unsaid

#: W11: on one day the thank-you comes first, then the update, then the follow-up.
ORDER = {
    Step.THANK_YOU: 0,
    Step.UPDATE: 1,
    Step.FOLLOW_UP: 2,
    Step.FINAL_FOLLOW_UP: 2,
}


@dataclass(frozen=True, slots=True)
class Context:
    """What is the same for all rows of one plan. ``now`` is in the tracker's zone."""

    now: datetime
    today: date
    calendar: Calendar
    contact_only: bool
    first_sync: date
    catch_up: bool
    empty_to: bool


def contact_of(people: tuple[Interviewer, ...]) -> int:
    """W3's contact: the recruiter, else the hiring manager, else the first-named."""
    for index, person in enumerate(people):
        if person.is_recruiter:
            return index
    return next((index for index, person in enumerate(people) if person.is_contact), 0)


class _Candidate:
    __slots__ = ("because", "due", "step", "window")

    def __init__(self, step: Step, due: date, window: date, because: tuple[str, ...]) -> None:
        self.step = step
        self.due = due
        self.window = window
        self.because = because


def message_actions(
    facts: Facts, context: Context, over: bool, *, only_thank_you: bool = False
) -> tuple[Action, ...]:
    """Each person's next message, due or not, in W11's order.

    ``over`` says whether the interview is over. ``only_thank_you`` is for a superseded row, whose
    thank-you stays due in its window (W10).
    """
    t = facts.interview
    assert t is not None
    today = context.today
    people = facts.app.interviewers or (NOBODY,)
    ids = facts.memory.on_row or (NOBODY_ID,)
    spread = facts.cadence.spread * DAY
    thank_you = _thank_you(facts, t, today)
    if only_thank_you and thank_you is not None and today > thank_you.window:
        thank_you = None
    update = follow_up = previous = None
    contact = contact_of(people) if context.contact_only else None
    stop = facts.stop
    if not only_thank_you:
        if facts.update_due is not None and not _before(stop, facts.update_due):
            update = _Candidate(Step.UPDATE, facts.update_due, facts.update_due + spread, ("W8",))
        due = facts.follow_up_due
        if due is not None and facts.follow_up_step is not None and not _before(stop, due):
            because = facts.follow_up_because
            thanks = facts.cadence.thank_you and not facts.is_unwanted("thank_you_sent")
            if facts.thanked is None and thanks and not facts.chain:
                because = (*because, "W2")
            follow_up = _Candidate(facts.follow_up_step, due, due + spread, because)
        due = facts.previous_due
        behind = follow_up is None or follow_up.due > today
        if (
            due is not None
            and facts.previous_step is not None
            and not _before(stop, due)
            and behind
        ):
            previous = _Candidate(facts.previous_step, due, due + spread, facts.previous_because)
    actions: list[tuple[date, int, Action]] = []
    for index, person in enumerate(people):
        person_id = ids[index]
        candidates = []
        if thank_you is not None and person_id not in facts.thanked_people:
            candidates.append(thank_you)
        if contact is None or index == contact:
            if (
                update is not None
                and _news_open(facts, person_id, follow_up, today)
                and not unsaid(facts.app, person)
            ):
                candidates.append(update)
            if facts.chain and person_id not in facts.chain_people:
                if previous is not None:
                    candidates.append(previous)
                elif follow_up is not None:
                    candidates.append(follow_up)
            elif follow_up is not None:
                candidates.append(follow_up)
        if not candidates:
            continue
        chosen = _next(candidates, facts, person_id, today)
        action = _action(chosen, person, person_id, facts, context, over)
        actions.append((max(chosen.due, today), ORDER[chosen.step], action))
    if len(actions) > 1:
        actions.sort(key=_first_two)
    return tuple(action for _, _, action in actions)


def _first_two(entry: tuple[date, int, Action]) -> tuple[date, int]:
    return entry[0], entry[1]


def _before(stop: date | None, due: date) -> bool:
    """X3: whether Stop comes on or before this due day."""
    return stop is not None and due >= stop


def _thank_you(facts: Facts, t: date, today: date) -> _Candidate | None:
    """W1 and W2."""
    skip = facts.thank_you_skip
    if skip is None or today >= skip or facts.chain or facts.last_any is not None:
        return None
    if not facts.cadence.thank_you or facts.is_unwanted("thank_you_sent"):
        return None
    if skip == t or facts.updated is not None:
        return None
    due, window, because = t, t + DAY, ("W1",)
    if facts.hold is not None and facts.hold > t:
        due, window = facts.hold, facts.hold + DAY
    if _before(facts.stop, due):
        return None
    return _Candidate(Step.THANK_YOU, due, window, because)


def _news_open(facts: Facts, person_id: str, follow_up: _Candidate | None, today: date) -> bool:
    """Whether the news still goes to this person: sent to some, it stays due for the rest until
    the next step falls due."""
    if not facts.news_people:
        return True
    if person_id in facts.news_people:
        return False
    return follow_up is None or follow_up.due > today


def _next(candidates: list[_Candidate], facts: Facts, person_id: str, today: date) -> _Candidate:
    """W11: the open draft first, as a later message waits for it; else the first by day."""
    if len(candidates) == 1:
        return candidates[0]
    if facts.memory.keys:
        for candidate in candidates:
            if candidate.due <= today:
                _, _, key = _key(facts, candidate.step, person_id)
                if key is not None and key.phase in OPEN:
                    return candidate
                if (
                    key is not None
                    and candidate.step is Step.UPDATE
                    and key.phase in CLOSED
                    and any(other.due <= today for other in candidates if other is not candidate)
                ):
                    # News whose draft a person removed holds no follow-up back.
                    return min(
                        (other for other in candidates if other is not candidate),
                        key=lambda c: (max(c.due, today), ORDER[c.step]),
                    )
    return min(candidates, key=lambda c: (max(c.due, today), ORDER[c.step]))


def _key(facts: Facts, step: Step, person_id: str) -> tuple[int, int, Key | None]:
    keys = facts.memory.keys
    if not keys:
        return 0, 0, None
    text = facts.memory.news if step is Step.UPDATE else None
    p = period(keys, step, interview=facts.interview, reply=facts.reply, text=text)
    i = sent_count(keys, step, person_id, p)
    return p, i, newest_of(keys, step, person_id, p, i)


def _action(
    chosen: _Candidate,
    person: Interviewer,
    person_id: str,
    facts: Facts,
    context: Context,
    over: bool,
) -> Action:
    today = context.today
    p, i, key = _key(facts, chosen.step, person_id)
    drafted = key is not None and lies(key)
    asked = chosen.window < context.first_sync and not drafted
    makes = key is None or key.phase is Phase.SKIPPED or is_unfilled(key)
    bounced = facts.memory.bounced
    if key is not None and key.phase is Phase.BOUNCED:
        makes = bool(person.email)
    writable = person is not NOBODY and (person.email is not None or context.empty_to)
    if bounced and (person.email or "").casefold() in bounced:
        writable = False  # W14: it asks for another address first
    now = over and chosen.due <= today and makes and writable and (context.catch_up or not asked)
    because = (*chosen.because, "W13") if asked else chosen.because
    return Action(
        chosen.step,
        "draft",
        person,
        person_id,
        chosen.due,
        chosen.window,
        today > chosen.window,
        now,
        because,
        p,
        i,
        key,
        asked,
        makeable=asked and over and makes and writable,
    )
