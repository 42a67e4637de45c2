"""The state of a row is the first that fits (RULEBOOK section 4)."""

from __future__ import annotations

from typing import Any

import pytest

from sheets_followup.model import Problem, Status, Step
from tests.engine.rows import JANE, Search, app, day, messages, next_of, one, sent

Values = dict[str, Any]
BLOCKED = (Problem(row=2, message="a date that can be read two ways", blocks=True),)
NOTED = (Problem(row=2, message="the status is not known"),)
ALL_SENT = sent(thank_you_sent="03-04", follow_up_1_sent="03-16", follow_up_2_sent="03-30")
LATER = app(row=3, interview=day("03-20"))


@pytest.mark.parametrize(
    ("values", "when", "state"),
    [
        ({"problems": BLOCKED}, "03-05", "problem"),
        ({"problems": NOTED}, "03-05", "active"),
        ({"problems": BLOCKED, "status": Status.REJECTED}, "03-05", "problem"),
        ({"status": Status.REJECTED}, "03-01", "stopped"),  # before upcoming
        ({"status": Status.OFFER, "interview": None}, "03-05", "stopped"),
        ({"status": Status.ON_HOLD}, "03-01", "on_hold"),
        ({"status": Status.ON_HOLD, "interview": None}, "03-01", "on_hold"),
        ({"status": Status.ON_HOLD, "hold": day("03-10")}, "03-01", "upcoming"),
        ({"interview": None}, "03-05", "unscheduled"),
        ({"interview": None, "new_info": "A prize."}, "03-05", "unscheduled"),
        ({}, "03-03 16:59", "upcoming"),
        ({}, "03-03 17:00", "active"),
        ({"sent": ALL_SENT}, "04-05", "waiting"),
        ({"sent": ALL_SENT}, "04-06", "stopped"),
        ({}, "04-02", "active"),
        ({}, "04-03", "stopped"),
        ({"interviewers": ()}, "03-05", "active"),  # a date alone is planned all the same
    ],
)
def test_state(values: Values, when: str, state: str) -> None:
    assert one(when, first="03-01", **values).state == state


@pytest.mark.parametrize(
    ("values", "when", "state"),
    [
        ({}, "03-11", "superseded"),
        ({}, "03-01", "superseded"),  # before upcoming
        ({}, "05-20", "superseded"),  # before the silence
        ({"status": Status.ON_HOLD}, "03-11", "superseded"),  # before on_hold
        ({"status": Status.REJECTED}, "03-11", "stopped"),  # but after the status that ends
        ({"problems": BLOCKED}, "03-11", "problem"),
    ],
)
def test_state_of_an_earlier_round(values: Values, when: str, state: str) -> None:
    assert Search().plan(when, app(**values), LATER).rows[0].state == state


@pytest.mark.parametrize(
    ("values", "when", "has_next", "has_stop"),
    [
        ({"problems": BLOCKED}, "03-05", False, False),
        ({"status": Status.REJECTED}, "03-05", False, True),
        ({"status": Status.ON_HOLD}, "03-05", False, False),
        ({"interview": None}, "03-05", False, False),
        ({}, "03-01", True, True),
        ({}, "03-05", True, True),
        ({"sent": ALL_SENT}, "04-05", False, True),
        ({"sent": ALL_SENT}, "04-06", False, True),
    ],
)
def test_what_is_null_in_which_state(
    values: Values, when: str, has_next: bool, has_stop: bool
) -> None:
    row = one(when, first="03-01", **values)
    assert [value is not None for value in next_of(row)] == [has_next, has_next]
    assert (row.stop is not None) == has_stop
    assert bool(messages(row)) == has_next


@pytest.mark.parametrize(
    ("cadence", "values", "step", "due"),
    [
        ("balanced", {}, Step.THANK_YOU, "03-03"),
        ("balanced", {"decision": day("03-20")}, Step.THANK_YOU, "03-03"),
        ("brisk", {}, Step.FOLLOW_UP, "03-06"),
        ("brisk", {"decision": day("03-10")}, Step.FOLLOW_UP, "03-11"),
        ("timeline", {}, Step.THANK_YOU, "03-03"),
        ("balanced", {"sent": sent(thank_you_sent="no")}, Step.FOLLOW_UP, "03-13"),
    ],
)
def test_an_upcoming_rows_next_step_is_the_cadences_first(
    cadence: str, values: Values, step: Step, due: str
) -> None:
    row = one("03-01", cadence=cadence, **values)
    assert (row.state, *next_of(row)) == ("upcoming", step, day(due))
    assert not any(action.now for action in row.actions)


def test_a_row_with_a_problem_changes_no_other_row() -> None:
    good = app(row=3, company="Globex")
    alone = Search().plan("03-05", good).rows[0]
    beside = Search().plan("03-05", app(problems=BLOCKED), good).rows[1]
    assert (beside.state, next_of(beside), beside.stop) == (
        alone.state,
        next_of(alone),
        alone.stop,
    )


def test_an_earlier_round_is_not_superseded_by_a_row_that_cannot_be_decided() -> None:
    blocked = app(row=3, interview=day("03-20"), problems=BLOCKED)
    assert Search().plan("03-05", app(), blocked).rows[0].state == "active"


def test_a_cadence_that_does_not_exist_is_a_problem_of_its_row_alone() -> None:
    odd, good = Search().plan("03-05", app(cadence="hasty"), app(row=3, company="Globex")).rows
    assert (odd.state, good.state) == ("problem", "active")
    (problem,) = odd.problems
    assert problem.blocks
    assert "hasty" in problem.message
    assert "balanced" in problem.message


@pytest.mark.parametrize("typed", ["brisk", " Brisk ", "BRISK"])
def test_a_rows_own_cadence(typed: str) -> None:
    row = Search().plan("03-04", app(cadence=typed)).rows[0]
    assert (row.cadence, *next_of(row)) == ("brisk", Step.FOLLOW_UP, day("03-06"))


def test_a_row_that_names_nobody_has_one_message_to_nobody_and_no_draft() -> None:
    row = one("03-04", interviewers=())
    (action,) = messages(row)
    assert (action.step, action.now) == (Step.THANK_YOU, False)
    assert action.person is not JANE
