"""RULEBOOK section 5: the six cadences, each walked from the interview to its Stop."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sheets_followup.cadence import (
    CADENCES,
    DEFAULT_CADENCE,
    all_cadences,
    find_cadence,
    parse_cadence,
)
from sheets_followup.errors import UsageError
from sheets_followup.model import Step
from tests.engine.rows import Search, app, day, next_of, one, sent

TABLE = [
    # name, thank-you, first_after, first_by, then_after, max, stop_after, silence, extra
    ("balanced", True, 10, 14, 14, 2, 7, 30, ("linkedin",)),
    ("patient", True, 10, 14, 14, 2, 21, 45, ()),
    ("networker", True, 7, 14, None, 1, 24, 30, ("linkedin", "handwritten_note", "phone_call")),
    ("weekly", True, 7, 10, 7, 2, 7, 30, ()),
    ("brisk", False, 3, 5, 7, 2, 7, 30, ()),
    ("timeline", True, 10, 14, None, 1, 7, 30, ()),
]


@pytest.mark.parametrize("line", TABLE, ids=[line[0] for line in TABLE])
def test_the_table(line: tuple[object, ...]) -> None:
    cadence = CADENCES[str(line[0])]
    assert (
        cadence.name,
        cadence.thank_you,
        cadence.first_after,
        cadence.first_by,
        cadence.then_after,
        cadence.max_follow_ups,
        cadence.stop_after,
        cadence.silence,
        cadence.extra,
    ) == line
    assert cadence.only_after_decision == (line[0] == "timeline")


def test_there_are_six_and_balanced_is_the_default() -> None:
    assert [line[0] for line in TABLE] == list(CADENCES)
    assert DEFAULT_CADENCE == "balanced"


WALKS = [
    # Every message is sent on the day it is due; what comes next, its day, and Stop.
    (
        "balanced",
        None,
        [
            ("thank_you", "03-03", "04-03"),
            ("follow_up", "03-13", "04-03"),
            ("final_follow_up", "03-27", "04-03"),
            (None, None, "04-03"),  # 03-27 + 7
        ],
    ),
    (
        "patient",
        None,
        [
            ("thank_you", "03-03", "04-18"),
            ("follow_up", "03-13", "04-18"),
            ("final_follow_up", "03-27", "04-18"),
            (None, None, "04-17"),  # 03-27 + 21
        ],
    ),
    (
        "networker",
        None,
        [
            ("thank_you", "03-03", "04-03"),
            ("follow_up", "03-10", "04-03"),
            (None, None, "04-03"),  # 03-10 + 24
        ],
    ),
    (
        "weekly",
        None,
        [
            ("thank_you", "03-03", "04-03"),
            ("follow_up", "03-10", "04-03"),
            ("final_follow_up", "03-17", "04-03"),
            (None, None, "03-24"),
        ],
    ),
    (
        "brisk",
        None,
        [
            ("follow_up", "03-06", "04-03"),
            ("final_follow_up", "03-13", "04-03"),
            (None, None, "03-20"),
        ],
    ),
    ("timeline", None, [("thank_you", "03-03", "04-03"), (None, None, "04-03")]),
    (
        "timeline",
        "03-20",
        [
            ("thank_you", "03-03", "04-20"),
            ("follow_up", "03-23", "04-20"),
            (None, None, "03-30"),
        ],
    ),
    (
        "brisk",
        "03-20",
        [
            ("follow_up", "03-23", "04-20"),
            ("final_follow_up", "03-30", "04-20"),
            (None, None, "04-06"),
        ],
    ),
]
CELLS = {"thank_you": "thank_you_sent", "follow_up": "follow_up_1_sent"}


@pytest.mark.parametrize(
    ("cadence", "decision", "steps"), WALKS, ids=[f"{w[0]}-{w[1]}" for w in WALKS]
)
def test_a_walk(
    cadence: str, decision: str | None, steps: list[tuple[str | None, str | None, str]]
) -> None:
    search = Search(cadence)
    row = app(decision=day(decision) if decision else None)
    when = "03-03"
    for step, due, stop in steps:
        plan = search.see(f"{when} 18:00", row)
        assert (*next_of(plan), plan.stop) == (step, day(due) if due else None, day(stop))
        if step and due:
            when = due
            cell = CELLS.get(step, "follow_up_2_sent")
            row = replace(row, sent={**row.sent, **sent(**{cell: due})})


@pytest.mark.parametrize(
    ("decision", "reply", "news", "step"),
    [
        (None, None, None, None),
        ("03-20", None, None, "follow_up"),
        ("03-20", "03-21", None, None),  # spent
        ("03-20", "03-20", None, "follow_up"),
        ("03-02", None, None, None),  # before T
        (None, None, "A prize.", "update"),
        ("03-20", "03-21", "A prize.", "update"),
    ],
)
def test_timeline_follows_up_only_after_a_given_decision_date(
    decision: str | None, reply: str | None, news: str | None, step: str | None
) -> None:
    row = one(
        "03-22",
        cadence="timeline",
        sent=sent(thank_you_sent="03-03"),
        decision=day(decision) if decision else None,
        last_reply=day(reply) if reply else None,
        new_info=news,
    )
    assert row.next_step == step
    assert row.state == ("active" if step else "waiting")


OWN = {
    "thank_you": True,
    "first_after": 5,
    "first_by": 8,
    "then_after": 6,
    "max_follow_ups": 3,
    "stop_after": 9,
    "silence": 40,
    "extra": ["phone_call"],
}


def test_a_cadence_of_the_users_with_three_follow_ups() -> None:
    cadence = parse_cadence("mine", OWN)
    search = Search(cadence)
    row = app()
    found = []
    for when, cell in (
        ("03-03", "thank_you_sent"),
        ("03-09", "follow_up_1_sent"),  # 03-08 is a Sunday
        ("03-16", "follow_up_2_sent"),  # 03-15 is one, too
        ("03-23", None),
    ):
        found.append(next_of(search.see(f"{when} 18:00", row)))
        if cell:
            row = replace(row, sent={**row.sent, **sent(**{cell: when})})
    assert found == [
        (Step.THANK_YOU, day("03-03")),
        (Step.FOLLOW_UP, day("03-09")),
        (Step.FOLLOW_UP, day("03-16")),
        (Step.FINAL_FOLLOW_UP, day("03-23")),
    ]


@pytest.mark.parametrize("typed", ["Balanced", "BALANCED"])
def test_a_cadence_is_found_whatever_its_case(typed: str) -> None:
    assert find_cadence(CADENCES, typed) is CADENCES["balanced"]


def test_an_unknown_cadence_names_the_nearest() -> None:
    with pytest.raises(UsageError) as caught:
        find_cadence(CADENCES, "balansed")
    assert "balanced" in f"{caught.value.message} {caught.value.hint}"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"first_after": "ten"}, "first_after"),
        ({"first_after": -1}, "first_after"),
        ({"first_by": 4}, "first_by"),
        ({"silence": True}, "silence"),
        ({"extra": ["telegram"]}, "telegram"),
        ({"first_aftr": 3}, "first_aftr"),
    ],
)
def test_a_wrong_field_is_named(change: dict[str, object], named: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_cadence("mine", {**OWN, **change})
    assert named in caught.value.message
    assert "mine" in caught.value.message


def test_the_users_own_stand_beside_the_six() -> None:
    assert list(all_cadences({"mine": OWN})) == [*CADENCES, "mine"]
