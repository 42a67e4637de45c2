"""The decision for one row in words, rule by rule, in the order in which it was made."""

from __future__ import annotations

from datetime import date, timedelta

from sheets_followup.keys import Phase
from sheets_followup.model import Status, Step
from sheets_followup.plan import Action, RowPlan
from sheets_followup.wording import STEP_WORDS, day_words, names

Steps = list[tuple[str, str]]


def explain(row: RowPlan, today: date) -> Steps:
    """Each rule that decided something on this row, with what it decided."""
    steps: Steps = []
    if row.state == "problem":
        steps += [("-", problem.message) for problem in row.problems if problem.blocks]
        steps.append(("-", "no decision is possible until that is mended; nothing is drafted"))
        return steps
    _facts(row, steps)
    if row.app.status.ends:
        _ended(row, steps)
    elif row.state == "superseded":
        steps.append(
            (
                "W10",
                "a later round of the same company and role is on the tracker: this row sends "
                "no follow-up, and its thank-you stays due in its window",
            )
        )
    elif row.state == "on_hold":
        steps.append(("X5", "on hold without a date: nothing is planned until the status changes"))
    elif row.state == "unscheduled":
        steps.append(("-", "there is no interview date, so nothing can be dated: type it"))
    elif row.state == "stopped":
        _stopped(row, steps)
    for action in row.actions:
        steps += _action(action, today)
    for stale in row.stale:
        what = STEP_WORDS[stale.key.step]
        if stale.until is not None:
            steps.append(("W6", f"the {what} draft that lies there waits until {stale.until}"))
        else:
            untouched = stale.key.phase is Phase.FILLED
            told = f"the {what} draft that lies there is not to be sent: {stale.reason}"
            steps.append(("W11", f"{told}; clean removes it" if untouched else told))
    _stop(row, steps)
    for name, other, company in row.also_on:
        steps.append(("W12", f"{name} also stands on row {other} ({company}): perhaps write once"))
    return list(dict.fromkeys(steps))  # what holds for several people is said once


def _facts(row: RowPlan, steps: Steps) -> None:
    facts = row.reasons
    if facts.interview is not None:
        steps.append(("T", f"the interview is on {day_words(facts.interview)}"))
    if facts.decision is not None:
        steps.append(("D", f"they said they decide by {day_words(facts.decision)}"))
    if facts.decision_spent:
        steps.append(("D", "they wrote after their decision date, so it counts as not given"))
    if facts.reply is not None:
        steps.append(
            ("W7", f"they answered on {day_words(facts.reply)}, which restarts the waiting")
        )
    memory = row.memory
    if memory.away_until is not None:
        steps.append(
            (
                "W14",
                f"somebody there is back on {day_words(memory.away_until)}, "
                "so it waits for the next business day",
            )
        )
    if memory.unsure_on is not None:
        steps.append(
            (
                "W14",
                f"a message of {day_words(memory.unsure_on)} may be an answer, so it waits: "
                "look at it, and type Last reply if it is one",
            )
        )
    if facts.hold is not None:
        steps.append(("H", f"nothing falls due before {day_words(facts.hold)}"))
    if facts.thanked is not None:
        steps.append(("W1", f"the thank-you was sent on {day_words(facts.thanked)}"))
    if facts.updated is not None:
        steps.append(("W8", f"an update was sent on {day_words(facts.updated)}"))
    if facts.follow_ups:
        days = ", ".join(day_words(day) for day in facts.follow_ups)
        steps.append(("W4", f"follow-ups without an answer since: {days}"))


def _ended(row: RowPlan, steps: Steps) -> None:
    said = row.app.status_text or str(row.app.status)
    stop = day_words(row.stop) if row.stop else "that day"
    if row.app.status is Status.OFFER:
        steps.append(
            (
                "X4",
                f"the status says {said!r}: there is an offer to answer; no follow-ups "
                f"from {stop} on",
            )
        )
    else:
        steps.append(("X4", f"the status says {said!r}: everything stops, as of {stop}"))


def _stopped(row: RowPlan, steps: Steps) -> None:
    rule = row.because[0] if row.because else "X1"
    why = {
        "X1": "nothing was heard for the cadence's whole silence",
        "X2": "the last message that this cadence allows stayed without an answer",
    }[rule]
    steps.append((rule, f"{why}: stopped on {row.stop}"))
    steps.append(
        (
            "X7",
            "a stop is news about the search, not a failure: stay in touch, and go on "
            "to the next one",
        )
    )


def _action(action: Action, today: date) -> Steps:
    what = STEP_WORDS[action.step]
    to = f" to {names([action.person])}" if action.person and action.person.name else ""
    if action.step is Step.PREPARE:
        return [
            (
                "W0",
                "before the interview: ask what happens next and by when, and note the name "
                "and address of everybody you meet",
            )
        ]
    if action.kind == "task":
        return [(action.because[0], f"{what}{to}: shown until {day_words(action.window)}")]
    steps = [
        (rule, _WHY[rule].format(what=what, to=to, due=day_words(action.due)))
        for rule in action.because
        if rule in _WHY
    ]
    when = f"well timed until {day_words(action.window)}"
    if action.asked:
        when = "due before the first sync: sent already? type the date, or sync --catch-up"
    elif action.now:
        when += "; sync drafts it now"
    elif action.due > today:
        when += "; nothing to do until then"
    elif action.overdue:
        when += "; late, and still right until Stop"
    steps.append((action.because[0], f"{what}{to}: due {day_words(action.due)}, {when}"))
    return steps


_WHY = {
    "W2": "the thank-you was not sent in time, so the follow-up opens with the thanks",
    "W4": "the one before was sent, so the {what} waits its time after it",
    "W5": "it is the last one that this cadence allows, and says so",
    "W6": "never before the decision date they gave has passed: {due}",
    "W7": "counted from their answer",
    "W8": "counted from the news: {due}",
    "W14": "held by what came in by mail: {due}",
}


def _stop(row: RowPlan, steps: Steps) -> None:
    facts = row.reasons
    if row.stop is None or row.state == "stopped":
        return
    if facts.heard is not None and facts.silence_stop is not None:
        days = (facts.silence_stop - facts.heard - timedelta(days=1)).days
        steps.append(
            (
                "X1",
                f"counted from {day_words(facts.heard)}, more than {days} days of "
                f"silence end on {day_words(facts.silence_stop)}",
            )
        )
    if row.stop != facts.silence_stop:
        steps.append(
            ("X2", f"who has just written waits for the answer: stop on {day_words(row.stop)}")
        )
    if row.state == "waiting" and facts.next_follow_up_due is not None:
        steps.append(
            (
                "X3",
                f"the next message would be due on "
                f"{day_words(facts.next_follow_up_due)}, on or after Stop, so it is not "
                "planned",
            )
        )
