"""RULEBOOK section 7, line by line."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from sheets_followup.model import Status
from tests.engine.rows import Search, app, day, one, sent

TEN = time(10, 0)

EXAMPLES = [
    # row, now, state, next step, next follow-up, stop
    ("nothing else", {}, "03-03 09:00", "upcoming", "thank_you", "03-03", "04-03"),
    ("the interview is over", {}, "03-03 11:30", "active", "thank_you", "03-03", "04-03"),
    (
        "thank-you sent",
        {"sent": sent(thank_you_sent="03-04")},
        "03-05",
        "active",
        "follow_up",
        "03-16",
        "04-03",
    ),
    (
        "and a decision date",
        {"sent": sent(thank_you_sent="03-04"), "decision": day("03-20")},
        "03-05",
        "active",
        "follow_up",
        "03-23",
        "04-20",
    ),
    (
        "first follow-up sent",
        {"sent": sent(thank_you_sent="03-04", follow_up_1_sent="03-16")},
        "03-17",
        "active",
        "final_follow_up",
        "03-30",
        "04-03",
    ),
    (
        "last follow-up sent",
        {"sent": sent(thank_you_sent="03-04", follow_up_1_sent="03-16", follow_up_2_sent="03-30")},
        "03-31",
        "waiting",
        None,
        None,
        "04-06",
    ),
    (
        "the same, on Stop",
        {"sent": sent(thank_you_sent="03-04", follow_up_1_sent="03-16", follow_up_2_sent="03-30")},
        "04-06",
        "stopped",
        None,
        None,
        "04-06",
    ),
    (
        "follow-up sent late",
        {"sent": sent(thank_you_sent="03-04", follow_up_1_sent="04-02")},
        "04-03",
        "waiting",
        None,
        None,
        "04-09",
    ),
    (
        "a reply",
        {"sent": sent(thank_you_sent="03-04"), "last_reply": day("03-10")},
        "03-11",
        "active",
        "follow_up",
        "03-20",
        "04-10",
    ),
    ("thank-you never sent", {}, "03-13", "active", "follow_up", "03-13", "04-03"),
]


@pytest.mark.parametrize(
    ("values", "when", "state", "step", "due", "stop"),
    [example[1:] for example in EXAMPLES],
    ids=[example[0] for example in EXAMPLES],
)
def test_worked_example(
    values: dict[str, Any], when: str, state: str, step: str, due: str, stop: str
) -> None:
    row = one(when, interview_time=TEN, **values)
    assert row.state == state
    assert row.next_step == step
    assert row.next_follow_up == (day(due) if due else None)
    assert row.stop == day(stop)


def test_worked_example_rejected_first_seen_on_the_12th() -> None:
    search = Search()
    search.see("03-11", app(interview_time=TEN))
    search.see("03-12", app(interview_time=TEN, status=Status.REJECTED))
    row = search.see("03-15", app(interview_time=TEN, status=Status.REJECTED))
    assert (row.state, row.next_step, row.next_follow_up) == ("stopped", None, None)
    assert row.stop == date(2026, 3, 12)


def test_worked_example_drafts_from_one_hour_after_the_interview_on() -> None:
    assert [
        [
            action.now
            for action in one(f"03-03 {at}", interview_time=TEN).actions
            if action.kind == "draft"
        ]
        for at in ("09:00", "10:59", "11:00", "11:30")
    ] == [[False], [False], [True], [True]]
