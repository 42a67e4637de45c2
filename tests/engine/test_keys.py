"""What makes a draft the same draft (PROTOCOL, "Keys"): n = (p, i), and gen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations
from typing import Any

import pytest

from sheets_followup.keys import (
    CLOSED,
    OPEN,
    REDOABLE,
    Key,
    Phase,
    make_key,
    newest_of,
    period,
    sent_count,
    text_hash,
)
from sheets_followup.model import Step
from tests.engine.rows import BOB, JANE, Search, T, app, day, key, messages, sent

SAME = ("tracker", "row1", "p1", Step.FOLLOW_UP, 0, 0, 0)


def test_a_key_is_the_same_for_the_same_things() -> None:
    assert make_key(*SAME) == make_key(*SAME)
    assert len(make_key(*SAME)) == 26
    assert set(make_key(*SAME)) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


def test_a_key_differs_with_each_of_the_seven() -> None:
    others = [
        SAME,
        ("other", *SAME[1:]),
        ("tracker", "row2", *SAME[2:]),
        ("tracker", "row1", "p2", *SAME[3:]),
        (*SAME[:3], Step.FINAL_FOLLOW_UP, 0, 0, 0),
        (*SAME[:4], 1, 0, 0),
        (*SAME[:4], 0, 1, 0),
        (*SAME[:4], 0, 0, 1),
    ]
    for one, other in combinations(others, 2):
        assert make_key(*one) != make_key(*other)


def when(text: str | None) -> date | None:
    return day(text) if text else None


@pytest.mark.parametrize(
    ("step", "keys", "interview", "reply", "p"),
    [
        ("thank_you", [], "03-03", None, 0),
        ("thank_you", [key("thank_you", "03-03")], "03-03", None, 0),
        ("thank_you", [key("thank_you", "03-03")], "03-02", None, 0),
        ("thank_you", [key("thank_you", "03-03")], "03-04", None, 1),  # T passes that day
        ("thank_you", [key("thank_you", "03-03")], "03-03", "03-05", 0),  # a reply moves no thanks
        ("thank_you", [key("follow_up", "03-03")], "03-20", None, 0),  # another step's key
        ("follow_up", [key("follow_up", "03-16")], "03-03", "03-15", 0),
        ("follow_up", [key("follow_up", "03-16")], "03-03", "03-16", 1),  # R reaches it
        ("follow_up", [key("follow_up", "03-16")], "03-03", "03-20", 1),
        ("follow_up", [key("follow_up", "03-16")], "03-17", None, 1),
        ("final_follow_up", [key("final_follow_up", "03-30")], "03-03", "03-31", 1),
        # not again before a new key is made
        ("follow_up", [key("follow_up", "03-16"), key("follow_up", "03-26", p=1)], "03-03",
         "03-20", 1),
        ("follow_up", [key("follow_up", "03-16"), key("follow_up", "03-26", p=1)], "03-03",
         "03-26", 2),
        # of another person, but the same row and step
        ("thank_you", [key("thank_you", "03-03", person="p2")], "03-10", None, 1),
    ],
)  # fmt: skip
def test_p_rises_with_a_new_round_or_a_reply(
    step: str, keys: list[Key], interview: str, reply: str | None, p: int
) -> None:
    assert period(keys, Step(step), interview=day(interview), reply=when(reply)) == p


@pytest.mark.parametrize(
    ("phase", "text", "p"),
    [
        (Phase.FILLED, "A prize.", 0),
        (Phase.FILLED, "Another.", 0),  # an open draft is rewritten
        (Phase.EDITED, "Another.", 0),
        (Phase.SENT, "A prize.", 0),
        (Phase.SENT, "a prize. ", 0),
        (Phase.SENT, "Another.", 1),
        (Phase.GONE, "Another.", 1),
        (Phase.TAKEN, "Another.", 1),
        (Phase.HELD, "Another.", 1),
        (Phase.SKIPPED, "Another.", 1),
    ],
)
def test_n_of_an_update_rises_with_a_new_text(phase: Phase, text: str, p: int) -> None:
    keys = [key("update", "03-10", phase, text=text_hash("A prize."))]
    found = period(keys, Step.UPDATE, interview=T, reply=None, text=text_hash(text))
    assert found == p


def test_i_counts_what_this_person_was_sent_within_p() -> None:
    keys = [
        key("follow_up", "03-10", on="03-10"),
        key("follow_up", "03-12", on="03-12", i=1),
        key("follow_up", "03-14", Phase.GONE, i=2),
        key("follow_up", "03-14", on="03-14", person="p2"),
        key("follow_up", "03-20", on="03-20", p=1),
        key("thank_you", "03-03", on="03-03"),
    ]
    assert sent_count(keys, Step.FOLLOW_UP, "p1", 0) == 2
    assert sent_count(keys, Step.FOLLOW_UP, "p1", 1) == 1
    assert sent_count(keys, Step.FOLLOW_UP, "p2", 0) == 1
    assert sent_count(keys, Step.FOLLOW_UP, "p3", 0) == 0


def test_the_newest_key_is_the_one_of_the_highest_gen() -> None:
    first, redone = key("thank_you", "03-03", Phase.GONE), key("thank_you", "03-05", gen=1)
    for keys in ([first, redone], [redone, first]):
        assert newest_of(keys, Step.THANK_YOU, "p1", 0, 0) is redone
    assert newest_of([first], Step.THANK_YOU, "p2", 0, 0) is None


def test_every_phase_is_open_or_closed_or_bounced() -> None:
    assert not OPEN & CLOSED
    assert set(Phase) - OPEN - CLOSED == {Phase.BOUNCED}
    assert {Phase.SENT} == CLOSED - REDOABLE


def kept(*keys: Key, at: str = "03-05", **values: Any) -> list[tuple[str, bool, int, int]]:
    """What a run says of a row whose journal holds these keys: step, now, p, i."""
    search = Search()
    search.see("03-03 18:00", app(**values))
    search.record(*keys)
    row = search.see(at, app(**values))
    return [(action.step, action.now, action.p, action.i) for action in messages(row)]


@pytest.mark.parametrize(
    ("phase", "now"),
    [
        (Phase.FILLED, False),
        (Phase.EDITED, False),
        (Phase.GONE, False),  # deleted by a person: not made again unless asked for
        (Phase.TAKEN, False),
        (Phase.HELD, False),
        (Phase.SKIPPED, True),  # planned again
        (Phase.RESERVING, True),
    ],
)
def test_what_is_there_is_not_made_again(phase: Phase, now: bool) -> None:
    assert kept(key("thank_you", "03-03", phase)) == [("thank_you", now, 0, 0)]


def test_a_second_round_typed_into_the_same_row_gets_a_new_thank_you() -> None:
    search = Search()
    search.see("03-03 18:00", app())
    search.record(key("thank_you", "03-03", on="03-03"))
    again = app(interview=day("03-10"), id_cell="row1")
    (action,) = messages(search.see("03-10 18:00", again))
    assert (action.step, action.p, action.i, action.now) == (Step.THANK_YOU, 1, 0, True)


def test_a_date_typed_wrongly_and_corrected_leads_back_to_the_old_key() -> None:
    search = Search()
    search.see("03-03 18:00", app())
    search.record(key("thank_you", "03-03", Phase.FILLED))
    search.see("03-04", app(interview=day("03-30"), id_cell="row1"))
    (action,) = messages(search.see("03-04", app(id_cell="row1")))
    assert (action.p, action.now, action.key is not None) == (0, False, True)


def test_three_follow_ups_of_one_kind_are_three_keys() -> None:
    keys = [key("follow_up", "03-13", on="03-13"), key("follow_up", "03-27", on="03-27", i=1)]
    assert sent_count(keys, Step.FOLLOW_UP, "p1", 0) == 2
    assert len({make_key("t", "r", "p1", Step.FOLLOW_UP, 0, i, 0) for i in range(3)}) == 3


def test_after_a_reply_the_follow_up_is_another_letter() -> None:
    search = Search()
    row = app(interviewers=(JANE, BOB), sent=sent(thank_you_sent="03-03"))
    search.see("03-04", row)
    search.record(
        key("follow_up", "03-13", on="03-13", person="p1"),
        key("follow_up", "03-13", Phase.GONE, person="p2"),
    )
    plan = search.see("03-30", replace(row, last_reply=day("03-16")))
    assert [(a.step, a.p, a.i, a.now) for a in messages(plan)] == [
        (Step.FOLLOW_UP, 1, 0, True),
        (Step.FOLLOW_UP, 1, 0, True),
    ]


def test_a_sent_cell_closes_the_drafts_of_those_for_whom_it_speaks_only() -> None:
    search = Search()
    marked = app(sent=sent(thank_you_sent="03-04"))
    search.see("03-04", marked)
    both = replace(marked, interviewers=(JANE, BOB))
    search.see("03-05", both)
    search.record(
        key("thank_you", "03-04", Phase.FILLED, person="p1"),
        key("thank_you", "03-04", Phase.FILLED, person="p2"),
    )
    plan = search.see("03-06", both)
    assert {k.person: k.phase for k in plan.memory.keys} == {
        "p1": Phase.SENT,
        "p2": Phase.FILLED,
    }


def test_an_older_update_sent_cell_does_not_close_the_draft_of_newer_news() -> None:
    search = Search()
    row = app(sent=sent(thank_you_sent="03-04", update_sent="03-06"), new_info="A prize.")
    search.see("03-06", row)
    more = replace(row, new_info="Another.")
    search.see("03-10", more)
    search.record(key("update", "03-10", Phase.FILLED, text=text_hash("Another.")))
    (draft,) = search.see("03-11", more).memory.keys
    assert draft.phase == Phase.FILLED


def test_the_last_follow_up_is_the_last_even_where_the_first_was_not_wanted() -> None:
    search = Search()
    row = app(sent=sent(thank_you_sent="03-03", follow_up_1_sent="no"))
    search.see("03-03 18:00", row)
    search.record(key("final_follow_up", "03-13", on="03-13"))
    plan = search.see("03-14", row)
    assert (plan.state, plan.next_step, plan.stop) == ("waiting", None, day("03-20"))
