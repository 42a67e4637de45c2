"""RULEBOOK section 4, rule by rule: when to stop, and what stopping means."""

# ruff: noqa: N802 - the rules are called what the rulebook calls them

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sheets_followup.cadence import Cadence
from sheets_followup.model import SENT_FACTS, Interviewer, Status, Step
from tests.engine.rows import (
    BOB,
    JANE,
    Search,
    app,
    day,
    key,
    messages,
    next_of,
    one,
    sent,
    tasks,
)

Values = dict[str, Any]
THANKED = sent(thank_you_sent="03-04")
ALL_SENT = sent(thank_you_sent="03-04", follow_up_1_sent="03-16", follow_up_2_sent="03-30")


@pytest.mark.parametrize(
    ("cadence", "values", "stop"),
    [
        ("balanced", {}, "04-03"),  # T + 31
        ("patient", {}, "04-18"),  # T + 46
        ("balanced", {"last_reply": day("03-05")}, "04-05"),
        ("balanced", {"last_reply": day("03-01")}, "04-03"),  # before T
        ("balanced", {"decision": day("03-20")}, "04-20"),
        ("balanced", {"decision": day("03-01")}, "04-03"),  # before T: not given
        ("balanced", {"decision": day("03-04"), "last_reply": day("03-05")}, "04-05"),
        ("balanced", {"hold": day("03-25")}, "04-25"),
        ("timeline", {}, "04-03"),
        ("timeline", {"decision": day("03-20")}, "04-20"),
    ],
)
def test_X1_silence(cadence: str, values: Values, stop: str) -> None:
    row = one("03-05", cadence=cadence, **values)
    assert row.stop == day(stop)


@pytest.mark.parametrize(("when", "state"), [("04-02", "active"), ("04-03", "stopped")])
def test_X1_from_stop_on_the_row_is_stopped(when: str, state: str) -> None:
    row = one(when, sent=THANKED)
    assert row.state == state
    assert row.because == (("X1",) if state == "stopped" else row.because)
    assert (row.next_step is None) == (state == "stopped")


@pytest.mark.parametrize(
    ("cadence", "values", "when", "stop"),
    [
        # u = 0: the first follow-up's day + stop_after when that is later than the silence
        ("balanced", {"sent": sent(thank_you_sent="03-20")}, "03-21", "04-06"),
        ("balanced", {"sent": sent(thank_you_sent="03-15")}, "03-21", "04-03"),
        ("networker", {"sent": THANKED}, "03-05", "04-04"),  # 03-11 + 24
        # u = 1: who has just written waits for the answer
        ("balanced", {"sent": sent(follow_up_1_sent="03-13")}, "03-17", "04-03"),
        ("balanced", {"sent": sent(follow_up_1_sent="04-01")}, "04-01", "04-08"),
        ("patient", {"sent": sent(follow_up_1_sent="04-10")}, "04-11", "05-01"),
        # an update since max(T, R) holds it too, one before the reply does not
        (
            "balanced",
            {"sent": sent(follow_up_1_sent="03-13", update_sent="03-31")},
            "04-01",
            "04-07",
        ),
        (
            "balanced",
            {"sent": sent(thank_you_sent="no", follow_up_1_sent="no", update_sent="03-31")},
            "04-01",
            "04-14",
        ),
        # u = max: the last follow-up, the decision or the hold, and no silence
        ("balanced", {"sent": ALL_SENT}, "03-31", "04-06"),
        ("balanced", {"sent": ALL_SENT, "decision": day("04-10")}, "03-31", "04-17"),
        ("balanced", {"sent": ALL_SENT, "hold": day("04-12")}, "03-31", "04-19"),
        ("networker", {"sent": sent(follow_up_1_sent="03-11")}, "03-12", "04-04"),
        ("timeline", {"sent": sent(follow_up_1_sent="03-11")}, "03-12", "03-18"),
        # a sent Follow-up 2 alone is two
        ("balanced", {"sent": sent(follow_up_2_sent="03-30")}, "03-31", "04-06"),
        # sent before the interview: an earlier round's
        ("balanced", {"sent": sent(follow_up_1_sent="02-20", follow_up_2_sent="03-01")}, "03-05",
         "04-03"),
        # answered: u is 0 again
        ("balanced", {"sent": ALL_SENT, "last_reply": day("04-01")}, "04-01", "05-02"),
        ("balanced", {"sent": ALL_SENT, "last_reply": day("03-30")}, "04-01", "04-30"),
    ],
)  # fmt: skip
def test_X2_stop(cadence: str, values: Values, when: str, stop: str) -> None:
    assert one(when, cadence=cadence, first="03-01", **values).stop == day(stop)


def test_X2_with_no_follow_ups_allowed_silence_alone_stops() -> None:
    none = Cadence("none", True, 10, 14, None, 0, 7, 30)
    for marks in ({}, {"update_sent": "03-31"}, {"follow_up_1_sent": "03-31"}):
        row = one("04-01", sent=sent(**marks), cadence=none)
        assert row.stop == day("04-03")


def test_X2_a_late_send_by_the_journal_waits_for_the_answer() -> None:
    search = Search()
    search.see("03-04", app(sent=THANKED))
    search.record(key("follow_up", "03-16", on="04-02"))
    row = search.see("04-03", app(sent=THANKED))
    assert (row.state, next_of(row), row.stop) == ("waiting", (None, None), day("04-09"))


@pytest.mark.parametrize("interviewers", [(JANE,), (JANE, BOB)])
def test_X2_u_is_the_larger_of_cells_and_journal(interviewers: tuple[Interviewer, ...]) -> None:
    search = Search()
    row = app(interviewers=interviewers, sent=THANKED)
    search.see("03-04", row)
    search.record(
        *(
            key(step, made, on=made, person=f"p{number}")
            for step, made in (("follow_up", "03-16"), ("final_follow_up", "03-30"))
            for number in range(1, len(interviewers) + 1)
        )
    )
    marked = replace(row, sent=sent(thank_you_sent="03-04", follow_up_1_sent="03-16"))
    assert [search.see("03-31", one_of).stop for one_of in (row, marked)] == [day("04-06")] * 2


def test_X3_a_message_on_or_after_stop_is_not_planned() -> None:
    late = sent(thank_you_sent="03-04", follow_up_1_sent="03-20")
    row = one("03-21", sent=late)  # the next would be due on 04-03, which is Stop
    assert (row.state, next_of(row), row.stop) == ("waiting", (None, None), day("04-03"))
    assert not messages(row)
    sooner = sent(thank_you_sent="03-04", follow_up_1_sent="03-19")
    assert next_of(one("03-21", sent=sooner)) == (Step.FINAL_FOLLOW_UP, day("04-02"))


def test_X3_holds_for_an_update_too() -> None:
    search = Search()
    search.see("03-10", app(sent=THANKED))
    for when, state in (("04-02", "active"), ("04-03", "stopped")):
        row = search.plan(when, app(sent=THANKED, new_info="A prize.")).rows[0]
        assert row.state == state
        assert [a.step for a in messages(row)] == ([Step.UPDATE] if state == "active" else [])


ENDS = [Status.REJECTED, Status.WITHDRAWN, Status.ACCEPTED, Status.CLOSED, Status.OFFER]


@pytest.mark.parametrize("status", ENDS)
def test_X4_a_status_that_ends_stops_at_once_and_stays(status: Status) -> None:
    search = Search()
    search.see("03-05", app())
    ended = app(status=status)
    for when in ("03-12", "03-13", "04-20", "06-01"):
        row = search.see(when, ended)
        assert (row.state, next_of(row), row.stop) == ("stopped", (None, None), day("03-12"))
        assert row.because == ("X4",)
        assert not messages(row)


def test_X4_keeps_the_rows_earlier_stop() -> None:
    search = Search()
    search.see("03-05", app(sent=THANKED))
    assert search.see("04-10", app(sent=THANKED)).stop == day("04-03")
    assert search.see("05-01", app(sent=THANKED, status=Status.CLOSED)).stop == day("04-03")


@pytest.mark.parametrize(
    "changed",
    [
        {"last_reply": day("03-20")},
        {"decision": day("05-05")},
        {"hold": day("04-30")},
        {"sent": {**THANKED, **sent(follow_up_1_sent="03-21")}},
        {"status": Status.REJECTED},  # offer, then rejected: it ended when it first ended
        {"interview": day("05-05")},
    ],
)
def test_X4_stop_stays_that_day_whatever_is_typed_later(changed: Values) -> None:
    search = Search()
    search.see("03-05", app(sent=THANKED))
    ended = app(sent=THANKED, status=Status.OFFER, id_cell="row1")
    search.see("03-12", ended)
    assert search.see("03-25", replace(ended, **changed)).stop == day("03-12")


def test_X4_a_status_that_is_taken_back_opens_the_row_again() -> None:
    search = Search()
    search.see("03-12", app(sent=THANKED, status=Status.REJECTED))
    row = search.see("03-13", app(sent=THANKED))
    assert (row.state, row.stop) == ("active", day("04-03"))
    assert search.see("03-20", app(sent=THANKED, status=Status.REJECTED)).stop == day("03-20")


def test_X4_ends_a_row_without_an_interview_date() -> None:
    row = one("03-12", interview=None, status=Status.REJECTED)
    assert (row.state, row.stop) == ("stopped", day("03-12"))


@pytest.mark.parametrize(
    ("hold", "state", "stop"),
    [(None, "on_hold", None), ("03-20", "active", "04-20"), ("03-01", "active", "04-03")],
)
def test_X5_on_hold_without_a_date_plans_nothing(
    hold: str | None, state: str, stop: str | None
) -> None:
    row = one("03-05", sent=THANKED, status=Status.ON_HOLD, hold=day(hold) if hold else None)
    assert (row.state, row.stop) == (state, day(stop) if stop else None)
    assert (row.next_step is None) == (state == "on_hold")


def test_X5_the_day_it_was_lifted_counts_as_heard() -> None:
    search = Search()
    search.see("03-05", app(sent=THANKED))
    search.see("03-10", app(sent=THANKED, status=Status.ON_HOLD))
    assert search.see("04-20", app(sent=THANKED, status=Status.ON_HOLD)).state == "on_hold"
    for when in ("04-21", "04-25"):
        row = search.see(when, app(sent=THANKED))
        assert (row.state, row.stop) == ("active", day("05-22"))  # 04-21 + 31
        assert next_of(row) == (Step.FOLLOW_UP, day("03-16"))


@pytest.mark.parametrize(
    ("when", "shown"),
    [("05-02", False), ("05-03", True), ("05-16", True), ("05-17", False)],
)
def test_X6_keep_in_touch_is_shown_for_fourteen_days(when: str, shown: bool) -> None:
    search = Search()
    search.see("03-05", app(sent=THANKED))
    row = search.see(when, app(sent=THANKED))
    assert row.stop == day("04-03")
    assert [(task.step, task.due) for task in tasks(row)] == (
        [(Step.KEEP_IN_TOUCH, day("05-03"))] if shown else []
    )


@pytest.mark.parametrize("status", ENDS)
def test_X6_never_after_withdrawn_or_accepted(status: Status) -> None:
    search = Search()
    search.see("03-12", app(status=status))
    kept = [task.step for task in tasks(search.see("04-12", app(status=status)))]
    ours = status not in (Status.WITHDRAWN, Status.ACCEPTED)
    assert kept == ([Step.KEEP_IN_TOUCH] if ours else [])


def test_X6_is_for_the_contact_alone() -> None:
    people = (JANE, replace(BOB, title="Talent Acquisition"))
    row = one("05-05", interviewers=people, sent=THANKED)
    assert [task.person for task in tasks(row)] == [people[1]]


@pytest.mark.parametrize(
    ("values", "when"),
    [
        ({"sent": ALL_SENT}, "04-06"),
        ({"sent": THANKED}, "04-03"),
        ({"status": Status.CLOSED}, "03-05"),
    ],
)
def test_X7_stopping_a_row_is_no_problem_of_the_row(values: Values, when: str) -> None:
    """What sync says of it is sync's; the decision names the rule and no fault."""
    row = one(when, **values)
    assert row.state == "stopped"
    assert not row.problems
    assert row.because[0] in ("X1", "X2", "X4")


def test_the_four_sent_facts_are_those_that_the_tables_name() -> None:
    assert SENT_FACTS == (
        "thank_you_sent",
        "follow_up_1_sent",
        "follow_up_2_sent",
        "update_sent",
    )
