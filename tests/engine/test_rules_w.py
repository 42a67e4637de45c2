"""RULEBOOK section 3, rule by rule: when each step becomes due, and for whom."""

# ruff: noqa: N802 - the rules are called what the rulebook calls them

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from sheets_followup.cadence import Cadence
from sheets_followup.dates import country_calendar
from sheets_followup.keys import Phase
from sheets_followup.model import Interviewer, Status, Step
from sheets_followup.plan import RowPlan
from tests.engine.rows import (
    ANN,
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

TEN = time(10, 0)
Values = dict[str, Any]


def expected(step: str | None, due: str | None) -> tuple[str | None, date | None]:
    return step, day(due) if due else None


# -- W0 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        ("02-01 09:00", True),  # from first sight
        ("03-03 10:59", True),
        ("03-03 11:00", False),  # its time + 1 h
        ("03-04 09:00", False),
    ],
)
def test_W0_prepare_is_shown_until_the_interview_is_over(when: str, shown: bool) -> None:
    found = [task for task in tasks(one(when, interview_time=TEN)) if task.step == Step.PREPARE]
    assert [(task.due, task.person) for task in found] == [(day("03-03"), None)] * shown


# -- W1 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "when", "due", "window", "overdue", "now"),
    [
        ({"interview_time": TEN}, "03-03 10:59", "03-03", "03-04", False, False),
        ({"interview_time": TEN}, "03-03 11:00", "03-03", "03-04", False, True),
        ({}, "03-03 16:59", "03-03", "03-04", False, False),  # no time: five in the afternoon
        ({}, "03-03 17:00", "03-03", "03-04", False, True),
        ({"interview_time": time(23, 30)}, "03-03 23:59", "03-03", "03-04", False, False),
        ({"interview_time": time(23, 30)}, "03-04 00:30", "03-03", "03-04", False, True),
        ({}, "03-04 23:59", "03-03", "03-04", False, True),  # the window's last day
        ({}, "03-05 00:00", "03-03", "03-04", True, True),  # overdue, and drafted all the same
        ({}, "03-08", "03-03", "03-04", True, True),
        # A thank-you does not roll: Saturday is a good day for it.
        ({"interview": day("03-07")}, "03-07 18:00", "03-07", "03-08", False, True),
        # A hold moves it, and its window with it.
        ({"hold": day("03-06")}, "03-05", "03-06", "03-07", False, False),
        ({"hold": day("03-06")}, "03-06", "03-06", "03-07", False, True),
        ({"hold": day("03-06")}, "03-08", "03-06", "03-07", True, True),
        ({"hold": day("03-01")}, "03-04", "03-03", "03-04", False, True),  # a hold that is over
    ],
)
def test_W1_thank_you(
    values: Values, when: str, due: str, window: str, overdue: bool, now: bool
) -> None:
    row = one(when, first="03-01", **values)
    (thanks,) = messages(row)
    assert thanks.step == Step.THANK_YOU
    assert (thanks.due, thanks.window) == (day(due), day(window))
    assert (thanks.overdue, thanks.now) == (overdue, now)
    assert thanks.because == ("W1",)


def test_W1_one_for_every_interviewer_each_to_one_person() -> None:
    row = one("03-03 18:00", interviewers=(JANE, BOB, ANN))
    assert [(a.step, a.person) for a in messages(row)] == [
        (Step.THANK_YOU, JANE),
        (Step.THANK_YOU, BOB),
        (Step.THANK_YOU, ANN),
    ]


@pytest.mark.parametrize(("empty_to", "now"), [(True, True), (False, False)])
def test_W1_without_an_address_it_is_planned_and_drafted_only_with_an_empty_to(
    empty_to: bool, now: bool
) -> None:
    nameless = Interviewer(name="Bob Lee")
    row = one("03-04", interviewers=(nameless,), settings={"empty_to": empty_to})
    assert [(a.step, a.now) for a in messages(row)] == [(Step.THANK_YOU, now)]
    assert [p.message for p in row.problems] == ["no address for Bob Lee"]


# -- W2 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cadence", "values", "when", "step", "due"),
    [
        ("balanced", {}, "03-08", "thank_you", "03-03"),  # the last day before T+6
        ("balanced", {}, "03-09", "follow_up", "03-13"),  # T+6
        ("networker", {}, "03-09", "follow_up", "03-10"),  # six is less than seven
        ("balanced", {"hold": day("03-08")}, "03-05", "thank_you", "03-08"),
        ("balanced", {"hold": day("03-09")}, "03-05", "follow_up", "03-13"),  # at once
        ("balanced", {"hold": day("03-20")}, "03-05", "follow_up", "03-20"),
        ("balanced", {"last_reply": day("03-04")}, "03-06", "thank_you", "03-03"),  # T+1
        ("balanced", {"last_reply": day("03-05")}, "03-06", "follow_up", "03-16"),  # later
        ("balanced", {"last_reply": day("03-02")}, "03-06", "thank_you", "03-03"),
        ("balanced", {"sent": sent(update_sent="03-05")}, "03-06", "follow_up", "03-13"),
        ("balanced", {"sent": sent(follow_up_1_sent="03-05")}, "03-06", "final_follow_up", "03-19"),
        ("balanced", {"sent": sent(follow_up_1_sent="03-02")}, "03-06", "thank_you", "03-03"),
        ("balanced", {"sent": sent(thank_you_sent="no")}, "03-04", "follow_up", "03-13"),
    ],
)
def test_W2_the_thank_you_is_skipped_for_good(
    cadence: str, values: Values, when: str, step: str, due: str
) -> None:
    row = one(when, cadence=cadence, first="03-01", **values)
    assert next_of(row) == expected(step, due)
    assert ("W2" in row.because) == (
        step == "follow_up" and "thank_you_sent" not in values.get("sent", {})
    )


def test_W2_with_a_short_cadence_first_after_is_the_day() -> None:
    four = Cadence("four", True, 4, 6, 7, 2, 7, 30)
    days = {"03-06": Step.THANK_YOU, "03-07": Step.FOLLOW_UP}
    for when, step in days.items():
        assert one(when, first="03-01", cadence=four).next_step == step


def test_W2_a_follow_up_that_only_one_person_got_skips_the_thank_you_of_the_other() -> None:
    search = Search()
    row = app(interviewers=(JANE, BOB))
    search.see("03-03 12:00", row)
    search.record(key("follow_up", "03-05", on="03-05", person="p1"))
    assert Step.THANK_YOU not in [a.step for a in messages(search.see("03-06", row))]


# -- W3 ---------------------------------------------------------------------------------------


THANKED = sent(thank_you_sent="03-04")


@pytest.mark.parametrize(
    ("cadence", "values", "due", "window"),
    [
        ("balanced", {"sent": sent(thank_you_sent="03-03")}, "03-13", "03-17"),  # T + 10, Friday
        ("balanced", {"sent": THANKED}, "03-16", "03-20"),  # 03-14 is a Saturday
        ("balanced", {"sent": sent(thank_you_sent="03-05")}, "03-16", "03-20"),  # a Sunday
        ("balanced", {"sent": sent(thank_you_sent="03-06")}, "03-16", "03-20"),
        ("balanced", {"sent": sent(thank_you_sent="yes")}, "03-16", "03-20"),  # T+1, not today
        ("networker", {"sent": THANKED}, "03-11", "03-18"),
        ("weekly", {"sent": THANKED}, "03-11", "03-14"),
        ("balanced", {"sent": THANKED, "last_reply": day("03-05")}, "03-16", "03-20"),
        ("balanced", {"sent": THANKED, "last_reply": day("03-06")}, "03-16", "03-20"),
        ("balanced", {"sent": THANKED, "decision": day("03-12")}, "03-16", "03-20"),
        ("balanced", {"sent": THANKED, "decision": day("03-16")}, "03-17", "03-21"),
        ("balanced", {"sent": THANKED, "decision": day("03-02")}, "03-16", "03-20"),  # before T
        ("balanced", {"sent": THANKED, "decision": day("03-03")}, "03-16", "03-20"),  # on T
        ("balanced", {"sent": THANKED, "hold": day("03-16")}, "03-16", "03-20"),
        ("balanced", {"sent": THANKED, "hold": day("03-22")}, "03-23", "03-27"),  # rolls
        # gap = 7, after an update
        ("balanced", {"sent": sent(thank_you_sent="03-04", update_sent="03-06")}, "03-16", "03-20"),
    ],
)
def test_W3_first_follow_up(cadence: str, values: Values, due: str, window: str) -> None:
    row = one("03-07", cadence=cadence, first="03-01", **values)
    (action,) = messages(row)
    assert (action.step, action.due, action.window) == (Step.FOLLOW_UP, day(due), day(window))
    assert action.because[0] == "W3"


def test_W3_an_update_moves_it_by_the_gap() -> None:
    marks = sent(thank_you_sent="03-04", update_sent="03-12")
    assert next_of(one("03-12", sent=marks)) == expected("follow_up", "03-19")
    short = Cadence("short", True, 3, 5, 7, 2, 7, 30)
    row = one("03-12", sent=marks, cadence=short)
    assert next_of(row) == expected("follow_up", "03-16")  # min(3, 7) days, and Sunday rolls


@pytest.mark.parametrize(
    ("country", "due"),
    [("US", "07-06"), ("DE", "07-03")],  # Independence Day is observed on Friday the third
)
def test_W3_rolls_over_the_public_holidays_of_the_country(country: str, due: str) -> None:
    calendar = country_calendar(country)
    row = one(
        "06-24",
        interview=day("06-23"),
        sent=sent(thank_you_sent="06-23"),
        settings={"calendar": calendar},
    )
    assert next_of(row) == expected("follow_up", due)


RECRUITER = replace(BOB, title="Recruiter")
MANAGER = replace(ANN, title="Hiring Manager")


@pytest.mark.parametrize(
    ("people", "contact"),
    [
        ((JANE, BOB), "Jane Roe"),
        ((JANE, RECRUITER), "Bob Lee"),
        ((JANE, MANAGER, RECRUITER), "Bob Lee"),
        ((JANE, MANAGER), "Ann Poe"),
    ],
)
def test_W3_goes_to_everybody_or_to_the_contact_alone(
    people: tuple[Interviewer, ...], contact: str
) -> None:
    everyone = messages(one("03-13", interviewers=people, sent=THANKED))
    assert [a.person for a in everyone] == list(people)
    alone = messages(
        one("03-13", interviewers=people, sent=THANKED, settings={"follow_up_to": "contact"})
    )
    assert [a.person.name for a in alone if a.person] == [contact]


def test_W3_the_thank_you_goes_to_everybody_all_the_same() -> None:
    row = one("03-04", interviewers=(JANE, BOB), settings={"follow_up_to": "contact"})
    assert [a.person for a in messages(row)] == [JANE, BOB]


@pytest.mark.parametrize("fact", ["decision", "last_reply"])
def test_W3_a_cell_that_cannot_be_read_is_not_taken_for_blank(fact: str) -> None:
    row = one("03-20", sent=THANKED, unclear=frozenset({fact}))
    assert next_of(row) == (None, None)


# -- W4 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "step", "due", "stop"),
    [
        (
            {"sent": sent(thank_you_sent="03-04", follow_up_1_sent="03-16")},
            "final_follow_up",
            "03-30",
            "04-03",
        ),
        # a thank-you that went out after the follow-up: gap
        (
            {"sent": sent(thank_you_sent="03-26", follow_up_1_sent="03-16")},
            "final_follow_up",
            "04-02",
            "04-03",
        ),
        (
            {"sent": sent(thank_you_sent="03-04", follow_up_1_sent="03-16", update_sent="03-24")},
            "final_follow_up",
            "03-31",
            "04-03",
        ),
        (
            {"sent": sent(follow_up_1_sent="03-16"), "decision": day("03-31")},
            "final_follow_up",
            "04-01",
            "05-01",
        ),
        (
            {"sent": sent(follow_up_1_sent="03-16"), "hold": day("04-04")},
            "final_follow_up",
            "04-06",
            "05-05",
        ),
        # the second is unwanted: nothing more, and Stop is of a row with one to come
        (
            {"sent": sent(follow_up_1_sent="03-16", follow_up_2_sent="no")},
            None,
            None,
            "04-03",
        ),
        # the first is unwanted: the last alone, dated by W3
        (
            {"sent": sent(thank_you_sent="03-04", follow_up_1_sent="no"), "decision": day("03-27")},
            "final_follow_up",
            "03-30",
            "04-27",
        ),
        (
            {"sent": sent(follow_up_1_sent="no", follow_up_2_sent="03-17")},
            None,
            None,
            "03-24",
        ),
        # both unwanted: no follow-up, and silence alone stops it
        (
            {"sent": sent(follow_up_1_sent="no", follow_up_2_sent="no"), "decision": day("03-27")},
            None,
            None,
            "04-27",
        ),
    ],
)
def test_W4_next_follow_up(values: Values, step: str | None, due: str | None, stop: str) -> None:
    row = one("03-26" if "03-24" not in stop else "03-18", first="03-01", **values)
    assert next_of(row) == expected(step, due)
    assert row.stop == day(stop)
    assert row.state == ("active" if step else "waiting")


def test_W4_a_draft_that_lies_unsent_never_counts() -> None:
    search = Search()
    row = app(sent=THANKED)
    search.see("03-04", row)
    search.record(key("follow_up", "03-16", Phase.FILLED))
    plan = search.see("03-30", row)
    assert next_of(plan) == expected("follow_up", "03-16")
    assert [a.now for a in messages(plan)] == [False]  # its draft is there already


def test_W4_counts_from_the_latest_recipient() -> None:
    search = Search()
    row = app(interviewers=(JANE, BOB), sent=THANKED)
    search.see("03-04", row)
    search.record(
        key("follow_up", "03-16", on="03-16", person="p1"),
        key("follow_up", "03-16", on="03-18", person="p2"),
    )
    assert next_of(search.see("03-19", row)) == expected("final_follow_up", "04-01")


def test_W4_a_draft_of_before_the_interview_moved_is_no_step_of_its_own() -> None:
    search = Search()
    row = app(interviewers=(JANE, BOB), sent=THANKED)
    search.see("03-04", row)
    search.record(
        key("follow_up", "03-02", on="03-16", person="p1", p=0),
        key("follow_up", "03-17", on="03-18", person="p2", p=1),
    )
    assert next_of(search.see("03-19", row)) == expected("final_follow_up", "04-01")


def test_W4_sent_to_some_it_stays_due_for_the_rest_until_the_next_falls_due() -> None:
    search = Search()
    row = app(interviewers=(JANE, BOB), sent=THANKED)
    search.see("03-04", row)
    search.record(
        key("follow_up", "03-16", on="03-16", person="p1"),
        key("follow_up", "03-16", Phase.FILLED, person="p2"),
    )
    due = {
        when: {a.person.name: (a.step, a.due) for a in messages(search.see(when, row)) if a.person}
        for when in ("03-17", "03-29", "03-30")
    }
    first = (Step.FOLLOW_UP, day("03-16"))
    last = (Step.FINAL_FOLLOW_UP, day("03-30"))
    assert due == {
        "03-17": {"Jane Roe": last, "Bob Lee": first},
        "03-29": {"Jane Roe": last, "Bob Lee": first},
        "03-30": {"Jane Roe": last, "Bob Lee": last},
    }


def test_W4_a_first_follow_up_that_is_sent_after_the_last_one_takes_it_from_nobody() -> None:
    search = Search("weekly")
    row = app(interviewers=(JANE, BOB), sent=THANKED, decision=day("03-25"))
    search.see("03-04", row)
    search.record(
        key("follow_up", "03-11", on="03-11", person="p1"),
        key("final_follow_up", "03-18", on="03-18", person="p2"),
        key("follow_up", "03-11", on="03-19", person="p2"),
    )
    plan = search.see("03-20", row)
    due = [(a.person.name, a.step, a.due) for a in messages(plan) if a.person]
    assert due == [("Jane Roe", Step.FINAL_FOLLOW_UP, day("03-26"))]


@pytest.mark.parametrize(
    ("cells", "due"),
    [
        ({}, "04-16"),  # W3: none was sent since the reply, and the decision is on the 15th
        ({"follow_up_2_sent": "04-06"}, "04-16"),
        ({"follow_up_1_sent": "04-03"}, "04-17"),  # W4
    ],
)
def test_W4_W7_the_last_one_sent_after_a_reply_is_due_for_the_rest_as_after_none(
    cells: dict[str, str], due: str
) -> None:
    search = Search()
    row = app(sent={**THANKED, **sent(**cells)}, decision=day("04-15"), last_reply=day("04-02"))
    search.see("04-02", row)
    row = replace(row, interviewers=(JANE, BOB))
    search.record(key("final_follow_up", "03-30", on="04-06", person="p1"))
    plan = search.see("04-07", row)
    due_for_bob = [a.due for a in messages(plan) if a.person == BOB]
    assert due_for_bob == [day(due)]


def test_W4_a_cell_dates_the_step_for_those_for_whom_it_speaks() -> None:
    search = Search()
    row = app(sent={**THANKED, **sent(follow_up_1_sent="03-13")})
    search.see("03-14", row)
    row = replace(row, interviewers=(JANE, BOB))
    search.see("03-15", row)  # Bob is added later
    search.record(key("follow_up", "03-15", on="03-17", person="p2"))
    assert next_of(search.see("03-18", row)) == expected("final_follow_up", "03-31")


def test_W4_the_last_alone_stays_due_for_the_rest_on_its_own_day() -> None:
    search = Search()
    row = app(interviewers=(JANE, BOB), sent={**THANKED, **sent(follow_up_1_sent="no")})
    search.see("03-04", row)
    search.record(
        key("final_follow_up", "03-16", on="03-16", person="p1"),
        key("final_follow_up", "03-16", Phase.FILLED, person="p2"),
    )
    plan = search.see("03-17", row)
    due = [(a.person.name, a.step, a.due) for a in messages(plan) if a.person]
    assert due == [("Bob Lee", Step.FINAL_FOLLOW_UP, day("03-16"))]


# -- W5 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("most", "marks", "step"),
    [
        (1, {}, "follow_up"),
        (2, {}, "follow_up"),
        (2, {"follow_up_1_sent": "03-13"}, "final_follow_up"),
        (3, {}, "follow_up"),
        (3, {"follow_up_1_sent": "03-13"}, "follow_up"),
        (3, {"follow_up_1_sent": "03-13", "follow_up_2_sent": "03-20"}, "final_follow_up"),
        (1, {"follow_up_1_sent": "03-13"}, None),
        (0, {}, None),
    ],
)
def test_W5_only_the_last_of_several_says_that_it_is_the_last(
    most: int, marks: dict[str, str], step: str | None
) -> None:
    cadence = Cadence("own", True, 10, 14, 7, most, 21, 45)
    row = one("03-21", sent=sent(thank_you_sent="03-03", **marks), cadence=cadence)
    assert row.next_step == step
    assert ("W5" in row.because) == (step == "final_follow_up")


# -- W6 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("decision", "reply", "due"),
    [
        ("03-20", None, "03-23"),  # D+1 is a Saturday
        ("03-19", None, "03-20"),
        ("03-20", "03-10", "03-23"),  # a reply before D does not spend it
        ("03-20", "03-20", "03-30"),  # nor does one on D: R + 10
        ("03-20", "03-21", "03-31"),  # spent
        ("04-30", None, "05-01"),  # however long it takes
    ],
)
def test_W6_never_before_a_stated_decision_date_has_passed(
    decision: str, reply: str | None, due: str
) -> None:
    row = one(
        "03-21" if reply else "03-06",
        sent=THANKED,
        decision=day(decision),
        last_reply=day(reply) if reply else None,
    )
    assert next_of(row) == expected("follow_up", due)
    assert ("W6" in row.because) == (reply is None or reply == "03-10")


# -- W7 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("marks", "reply", "step", "due"),
    [
        ({"follow_up_1_sent": "03-16"}, "03-18", "follow_up", "03-30"),  # 03-28 is a Saturday
        ({"follow_up_1_sent": "03-16"}, "03-16", "follow_up", "03-26"),  # a send on that day
        ({"follow_up_1_sent": "03-17"}, "03-16", "final_follow_up", "03-31"),
        ({"follow_up_1_sent": "03-16", "follow_up_2_sent": "03-18"}, "03-18", "follow_up", "03-30"),
        ({"follow_up_1_sent": "03-16", "follow_up_2_sent": "03-18"}, "03-17", None, None),
    ],
)
def test_W7_a_reply_restarts_the_waiting(
    marks: dict[str, str], reply: str, step: str | None, due: str | None
) -> None:
    row = one("03-20", sent=sent(thank_you_sent="03-04", **marks), last_reply=day(reply))
    assert next_of(row) == expected(step, due)
    assert ("W7" in row.because) == (step == "follow_up")


def test_W7_a_reply_answers_for_every_interviewer_of_the_row() -> None:
    search = Search()
    row = app(interviewers=(JANE, BOB), sent=THANKED)
    search.see("03-04", row)
    search.record(
        key("follow_up", "03-16", on="03-16", person="p1"),
        key("follow_up", "03-16", Phase.FILLED, person="p2"),
    )
    plan = search.see("03-18", replace(row, last_reply=day("03-17")))
    assert [(a.step, a.due) for a in messages(plan)] == [(Step.FOLLOW_UP, day("03-27"))] * 2
    (stale,) = plan.stale
    assert (stale.key.person, stale.until, stale.reason) == ("p2", None, "answered")


# -- W8 ---------------------------------------------------------------------------------------


NEWS: Values = {"new_info": "I passed the certificate."}


@pytest.mark.parametrize(
    ("values", "when", "due"),
    [
        ({**NEWS, "sent": THANKED}, "03-10", "03-10"),  # the day it was first seen
        ({**NEWS, "sent": THANKED}, "03-07", "03-09"),  # Saturday rolls
        ({**NEWS, "sent": THANKED}, "03-04", "03-05"),  # S(thank_you) + 1
        ({**NEWS, "sent": sent(thank_you_sent="no")}, "03-03 18:00", "03-04"),  # T + 1
        ({**NEWS, "sent": sent(thank_you_sent="04-01")}, "04-01", "04-02"),
        ({**NEWS, "sent": THANKED, "decision": day("03-25")}, "03-10", "03-10"),  # before D
        ({**NEWS, "sent": THANKED, "hold": day("03-12")}, "03-10", "03-12"),
        ({**NEWS, "last_reply": day("03-06")}, "03-06", "03-06"),  # the thank-you is skipped by it
        ({**NEWS, "hold": day("03-11")}, "03-05", "03-11"),  # skipped by the hold
        (
            {**NEWS, "sent": sent(thank_you_sent="03-04", follow_up_1_sent="03-16")},
            "03-17",
            "03-19",  # three days after a follow-up
        ),
    ],
)
def test_W8_update(values: Values, when: str, due: str) -> None:
    row = one(when, **values)
    assert next_of(row) == expected("update", due)
    assert row.because == ("W8",)


@pytest.mark.parametrize(
    ("cell", "planned"),
    [("03-10", False), ("03-06", False), ("yes", False), ("no", False), (None, True)],
)
def test_W8_a_text_first_seen_together_with_an_update_sent_cell_is_carried(
    cell: str | None, planned: bool
) -> None:
    marks = {"update_sent": cell} if cell else {}
    row = one("03-10", sent=sent(thank_you_sent="03-04", **marks), **NEWS)
    assert (row.next_step == Step.UPDATE) == planned


def test_W8_once_per_text_and_again_for_a_new_one() -> None:
    search = Search()
    row = app(sent=THANKED, **NEWS)
    search.see("03-10", row)
    carried = replace(row, sent=sent(thank_you_sent="03-04", update_sent="03-11"))
    assert next_of(search.see("03-12", carried)) == expected("follow_up", "03-18")
    more = replace(carried, new_info="And a second one.")
    assert next_of(search.see("03-16", more)) == expected("update", "03-16")


def test_W8_not_on_or_after_stop() -> None:
    marks = sent(thank_you_sent="03-04", follow_up_1_sent="03-16", follow_up_2_sent="03-30")
    search = Search()
    search.see("03-30", app(sent=marks))
    row = search.see("04-05", app(sent=marks, **NEWS))  # Sunday: Monday is Stop
    assert (row.state, next_of(row), row.stop) == ("waiting", (None, None), day("04-06"))


def test_W8_does_not_count_in_u_and_holds_stop_back() -> None:
    marks = sent(thank_you_sent="03-04", update_sent="03-30")
    row = one("03-31", sent=marks)
    assert next_of(row) == expected("follow_up", "04-06")
    assert row.stop == day("04-13")  # the first follow-up's day + stop_after


def test_W8_window_is_as_wide_as_a_follow_ups() -> None:
    (update,) = messages(one("03-10", sent=THANKED, **NEWS))
    assert update.window == day("03-14")


# -- W9 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cadence", "values", "when", "steps"),
    [
        ("balanced", {}, "03-03 18:00", []),
        ("balanced", {}, "03-04", ["linkedin"]),  # T+1
        ("balanced", {}, "03-10", ["linkedin"]),  # its seventh day
        ("balanced", {}, "03-11", []),
        ("balanced", {"sent": sent(thank_you_sent="03-06")}, "03-06", []),
        ("balanced", {"sent": sent(thank_you_sent="03-06")}, "03-07", ["linkedin"]),
        ("balanced", {"sent": sent(thank_you_sent="03-06")}, "03-13", ["linkedin"]),
        ("balanced", {"sent": sent(thank_you_sent="03-06")}, "03-14", []),
        ("networker", {}, "03-04", ["linkedin", "handwritten_note", "phone_call"]),
        ("patient", {}, "03-04", []),
    ],
)
def test_W9_tasks_are_shown_for_seven_days(
    cadence: str, values: Values, when: str, steps: list[str]
) -> None:
    found = tasks(one(when, cadence=cadence, first="03-01", **values))
    assert sorted(task.step for task in found) == sorted(steps)


def test_W9_the_call_is_to_the_contact_the_rest_to_everybody() -> None:
    row = one("03-04", cadence="networker", interviewers=(JANE, RECRUITER))
    assert sorted((task.step, task.person.name) for task in tasks(row) if task.person) == [
        ("handwritten_note", "Bob Lee"),
        ("handwritten_note", "Jane Roe"),
        ("linkedin", "Bob Lee"),
        ("linkedin", "Jane Roe"),
        ("phone_call", "Bob Lee"),
    ]


def test_W9_nothing_falls_due_before_the_hold() -> None:
    assert not tasks(one("03-05", hold=day("03-06")))
    assert [task.due for task in tasks(one("03-06", hold=day("03-06")))] == [day("03-06")]


# -- W10 --------------------------------------------------------------------------------------


SECOND = {"row": 3, "interview": day("03-12"), "round": "Final"}


@pytest.mark.parametrize(
    ("later", "state"),
    [
        ({}, "superseded"),
        ({"company": " acme ", "role": "ENGINEER"}, "superseded"),  # case and spaces aside
        ({"company": "Acme", "role": "Designer"}, "active"),
        ({"company": "Globex"}, "active"),
        ({"interview": day("03-03")}, "active"),  # one day, one round
        ({"interview": day("03-02")}, "active"),
        ({"role": None}, "active"),  # both must be given
    ],
)
def test_W10_a_later_round_supersedes_the_earlier(later: Values, state: str) -> None:
    search = Search()
    first, second = search.plan("03-11", app(sent=THANKED), app(**{**SECOND, **later})).rows
    assert first.state == state
    assert (first.next_step is None) == (state == "superseded")
    if later.get("interview", day("03-12")) > day("03-03"):
        assert second.state == "upcoming"


def test_W10_both_roles_blank_are_two_applications() -> None:
    first = Search().plan("03-11", app(sent=THANKED, role=None), app(**SECOND, role=None)).rows[0]
    assert first.state == "active"


@pytest.mark.parametrize(
    ("when", "step"),
    [("03-03 18:00", "thank_you"), ("03-04", "thank_you"), ("03-05", None), ("03-20", None)],
)
def test_W10_the_earlier_rounds_thank_you_stays_due_in_its_window(
    when: str, step: str | None
) -> None:
    row = Search().plan(when, app(), app(**SECOND)).rows[0]
    assert (row.state, row.next_step) == ("superseded", step)
    assert (row.next_follow_up is not None) == (step is not None)
    assert [a.step for a in messages(row)] == ([step] if step else [])
    assert "W10" in row.because


def test_W10_a_row_without_a_date_supersedes_nothing() -> None:
    row = Search().plan("03-11", app(sent=THANKED), app(row=3, interview=None)).rows[0]
    assert row.state == "active"


# -- W11 --------------------------------------------------------------------------------------


def test_W11_a_person_has_one_next_message() -> None:
    row = one("03-16", sent=THANKED, **NEWS)
    assert [(a.step, a.due) for a in messages(row)] == [(Step.UPDATE, day("03-16"))]


@pytest.mark.parametrize(
    ("values", "when", "step", "due"),
    [
        # Both fell due before today: the order decides, and the computed day is told.
        ({**NEWS, "sent": THANKED}, "03-25", "update", "03-25"),
        # The follow-up is due today, the news only tomorrow.
        ({**NEWS, "sent": sent(thank_you_sent="03-27")}, "03-27", "update", "03-30"),
        ({**NEWS, "sent": sent(thank_you_sent="03-03"), "hold": day("03-13")}, "03-12", "update",
         "03-13"),
    ],
)  # fmt: skip
def test_W11_order_on_one_day(values: Values, when: str, step: str, due: str) -> None:
    assert next_of(one(when, **values)) == expected(step, due)


def test_W11_what_fell_due_earlier_counts_as_due_today_for_ordering_only() -> None:
    search = Search()
    search.see("03-10", app(sent=THANKED))
    # The follow-up has been due since 03-16; the news came on 03-18 and goes first.
    row = search.see("03-18", app(sent=THANKED, **NEWS))
    assert next_of(row) == expected("update", "03-18")


def test_W11_an_open_draft_goes_before_a_later_message() -> None:
    search = Search()
    search.see("03-10", app(sent=THANKED))
    search.record(key("follow_up", "03-16", Phase.FILLED))
    row = search.see("03-18", app(sent=THANKED, **NEWS))
    assert next_of(row) == expected("follow_up", "03-16")
    assert not any(a.now for a in messages(row))


def test_W11_a_skipped_thank_you_is_named_as_not_to_be_sent() -> None:
    search = Search()
    search.see("03-04", app())
    search.record(key("thank_you", "03-04", Phase.FILLED))
    assert not search.see("03-08", app()).stale
    row = search.see("03-09", app())
    assert next_of(row) == expected("follow_up", "03-13")
    assert [(s.key.step, s.until) for s in row.stale] == [(Step.THANK_YOU, None)]


def test_W11_people_of_one_row_are_ordered_by_day_then_by_step_then_by_the_sheet() -> None:
    search = Search()
    search.see("03-03 18:00", app(sent=sent(thank_you_sent="03-03")))
    row = search.see("03-05", app(interviewers=(JANE, BOB, ANN), sent=sent(thank_you_sent="03-03")))
    assert [(a.step, a.person.name) for a in messages(row) if a.person] == [
        ("thank_you", "Bob Lee"),
        ("thank_you", "Ann Poe"),
        ("follow_up", "Jane Roe"),
    ]
    assert row.next_step == Step.THANK_YOU


# -- W12 --------------------------------------------------------------------------------------


def test_W12_rows_of_one_person_name_each_other() -> None:
    shouted = replace(JANE, email="JANE@acme.example")
    plan = Search().plan(
        "03-05",
        app(),
        app(row=3, company="Globex", interviewers=(BOB, shouted)),
        app(row=4, company="Initech", interviewers=(ANN,)),
    )
    assert [row.also_on for row in plan.rows] == [
        (("Jane Roe", 3, "Globex"),),
        (("Jane Roe", 2, "Acme"),),
        (),
    ]
    assert plan.people == {"jane@acme.example": (2, 3)}


def test_W12_a_row_that_has_ended_is_not_named() -> None:
    plan = Search().plan("03-05", app(), app(row=3, company="Globex", status=Status.REJECTED))
    assert [row.also_on for row in plan.rows] == [(), ()]


def test_W12_W14_a_message_that_may_be_an_answer_names_the_rows_that_are_over_too() -> None:
    apps = app(), app(row=3, company="Globex", status=Status.WITHDRAWN)
    search = Search()
    search.see_all("03-05", *apps)
    doubt = search.memories["row1"]._replace(unsure_on=day("03-06"))
    search.memories = {**search.memories, "row1": doubt}
    plan = search.plan("03-07", *apps)
    assert [row.also_on for row in plan.rows] == [(("Jane Roe", 3, "Globex"),), ()]
    assert plan.people == {}


def test_W12_a_person_twice_on_one_row_is_on_one_row() -> None:
    plan = Search().plan("03-05", app(interviewers=(JANE, JANE)))
    assert plan.people == {}
    assert plan.rows[0].also_on == ()


def test_W12_someone_on_hundreds_of_rows_is_listed_once_and_named_in_short() -> None:
    plan = Search().plan("03-05", *(app(row=n, company=f"C{n}") for n in range(2, 402)))
    assert plan.people == {"jane@acme.example": tuple(range(2, 402))}
    assert [len(row.also_on) for row in plan.rows] == [10] * 400


# -- W13 --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "when", "catch_up", "asked", "now"),
    [
        ("03-04", "03-05", False, False, True),  # the window's last day was the first sync's
        ("03-05", "03-05", False, True, False),  # the window ended the day before it
        ("03-05", "03-07", False, True, False),  # and in every later run too
        ("03-05", "03-07", True, True, True),
        (None, "03-05", False, True, False),  # no sync yet: today is the first
        (None, "03-04", False, False, True),
    ],
)
def test_W13_the_first_sync_does_not_write_to_people_who_were_thanked_long_ago(
    first: str | None, when: str, catch_up: bool, asked: bool, now: bool
) -> None:
    row = one(when, first=first, settings={"catch_up": catch_up})
    (thanks,) = messages(row)
    assert (row.state, row.next_step) == ("active", Step.THANK_YOU)
    assert (thanks.asked, thanks.now) == (asked, now)
    assert ("W13" in thanks.because) == asked


@pytest.mark.parametrize(("when", "now"), [("03-20", True), ("03-21", False)])
def test_W13_holds_for_follow_ups_as_well(when: str, now: bool) -> None:
    (action,) = messages(one(when, sent=THANKED))
    assert (action.step, action.now) == (Step.FOLLOW_UP, now)


# -- W14 --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "due"),
    [
        ({}, "03-16"),  # T + 10, rolled
        ({"away_until": day("03-12")}, "03-16"),  # back before it falls due
        ({"away_until": day("03-19")}, "03-20"),  # the business day after the return
        ({"away_until": day("03-20")}, "03-23"),  # a Friday: the Monday after it
        ({"unsure_on": day("03-04")}, "03-16"),
        ({"unsure_on": day("03-12")}, "03-23"),  # its day and first_after, rolled
        ({"unsure_on": day("03-12"), "away_until": day("03-24")}, "03-25"),  # the later of both
    ],
)
def test_W14_mail_holds_the_follow_up(found: Values, due: str) -> None:
    search = Search()
    search.see("03-04", app(sent=sent(thank_you_sent="03-04")))
    search.memories = {
        row_id: memory._replace(**found) for row_id, memory in search.memories.items()
    }
    row = search.plan("03-13", app(sent=sent(thank_you_sent="03-04"))).rows[0]
    assert next_of(row) == expected("follow_up", due)
    assert ("W14" in row.because) == (due != "03-16")


@pytest.mark.parametrize(
    ("hold", "away", "due"),
    [("03-27", "03-18", "03-27"), ("03-17", "03-25", "03-26")],
)
def test_W14_the_later_of_the_cell_and_the_mailbox_holds(hold: str, away: str, due: str) -> None:
    search = Search()
    search.see("03-04", app(hold=day(hold)))
    search.memories = {
        row_id: memory._replace(away_until=day(away)) for row_id, memory in search.memories.items()
    }
    assert next_of(search.plan("03-13", app(hold=day(hold))).rows[0])[1] == day(due)


def bounced(**changes: Any) -> RowPlan:
    """The thank-you to Jane came back; then ``changes`` on the row."""
    search = Search()
    search.see("03-03 18:00", app())
    key_ = key(Step.THANK_YOU, "03-03", Phase.BOUNCED, recipient="jane@acme.example")
    search.record(key_)
    search.memories = {
        row_id: memory._replace(bounced=("jane@acme.example",))
        for row_id, memory in search.memories.items()
    }
    return search.plan("03-05", app(**changes)).rows[0]


def test_W14_a_bounce_is_not_sent_and_asks_for_another_address() -> None:
    row = bounced()
    assert next_of(row) == expected("thank_you", "03-03")
    assert [action.now for action in messages(row)] == [False]
    assert [p.message for p in row.problems] == ["mail to Jane Roe came back: type another address"]


def test_W14_a_corrected_address_gets_the_letter_under_a_new_key() -> None:
    row = bounced(interviewers=(replace(JANE, email="jane.roe@acme.example"),))
    (action,) = messages(row)
    assert (action.now, action.key is not None and action.key.gen) == (True, 0)
    assert not row.problems


def test_W14_no_later_step_is_written_to_an_address_from_which_mail_came_back() -> None:
    search = Search()
    search.see("03-04", app(sent=sent(thank_you_sent="03-04")))
    search.memories = {
        row_id: memory._replace(bounced=("jane@acme.example",))
        for row_id, memory in search.memories.items()
    }
    row = search.plan("03-16", app(sent=sent(thank_you_sent="03-04"))).rows[0]
    assert [(action.step, action.now) for action in messages(row)] == [("follow_up", False)]
