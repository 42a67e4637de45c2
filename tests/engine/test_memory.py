"""What is remembered of a row: first-seen days, and for whom a sent cell speaks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sheets_followup.keys import Phase
from sheets_followup.memory import RowMemory, observe, sent_day
from sheets_followup.model import Application, Interviewer, SentCell, SentKind, Status, Step
from tests.engine.rows import (
    ANN,
    BOB,
    JANE,
    Search,
    T,
    app,
    day,
    key,
    messages,
    next_of,
    sent,
)

Values = dict[str, Any]


def remembered(*seen: tuple[str, Application]) -> RowMemory:
    """The memory after these sightings."""
    memory: RowMemory | None = None
    for when, row in seen:
        memory = observe(row, memory, day(when), "row1")
    assert memory is not None
    return memory


# -- days on which a sent cell stands for -----------------------------------------------------


@pytest.mark.parametrize(
    ("fact", "cell", "seen", "stands_for"),
    [
        ("thank_you_sent", "03-05", "03-20", "03-05"),
        ("thank_you_sent", "yes", "03-03", "03-03"),  # the day first seen
        ("thank_you_sent", "yes", "03-04", "03-04"),
        ("thank_you_sent", "yes", "03-20", "03-04"),  # the earlier of T+1 and that
        ("follow_up_1_sent", "yes", "03-20", "03-20"),
        ("follow_up_2_sent", "yes", "04-01", "04-01"),
        ("update_sent", "yes", "03-20", "03-20"),
    ],
)
def test_the_day_a_sent_cell_stands_for(fact: str, cell: str, seen: str, stands_for: str) -> None:
    mark = remembered((seen, app(sent=sent(**{fact: cell})))).sent[fact]
    found = sent_day(mark, interview=T, thank_you=fact == "thank_you_sent")
    assert found == day(stands_for)


def test_a_yes_keeps_the_day_on_which_it_was_first_seen() -> None:
    search = Search()
    search.see("03-10", app())
    marked = app(sent=sent(follow_up_1_sent="yes"))
    for when in ("03-16", "03-17", "03-25"):
        assert next_of(search.see(when, marked)) == (Step.FINAL_FOLLOW_UP, day("03-30"))


@pytest.mark.parametrize(
    ("before", "after", "seen"),
    [
        ("yes", "yes", "03-05"),
        ("03-04", "03-04", "03-05"),
        ("yes", "03-04", "03-09"),  # a changed cell is a new one
        ("03-04", "no", "03-09"),
        (None, "yes", "03-09"),
    ],
)
def test_when_a_sent_cell_was_first_seen(before: str | None, after: str, seen: str) -> None:
    first = sent(thank_you_sent=before) if before else {}
    memory = remembered(("03-05", app(sent=first)), ("03-09", app(sent=sent(thank_you_sent=after))))
    assert memory.sent["thank_you_sent"].seen == day(seen)


def test_a_cleared_sent_cell_is_forgotten() -> None:
    search = Search()
    search.see("03-05", app(sent=sent(thank_you_sent="03-04")))
    assert search.see("03-06", app()).next_step == Step.THANK_YOU


# -- for whom it speaks -----------------------------------------------------------------------


@pytest.mark.parametrize("cell", ["03-04", "yes"])
def test_a_sent_cell_speaks_for_those_on_the_row_when_it_is_first_seen(cell: str) -> None:
    search = Search()
    marks = sent(thank_you_sent=cell)
    search.see("03-05", app(sent=marks))
    row = search.see("03-06", app(sent=marks, interviewers=(JANE, BOB)))
    assert [(a.step, a.person) for a in messages(row)] == [
        (Step.THANK_YOU, BOB),  # added later: until W2
        (Step.FOLLOW_UP, JANE),
    ]
    row = search.see("03-09", app(sent=marks, interviewers=(JANE, BOB)))
    assert {a.step for a in messages(row)} == {Step.FOLLOW_UP}


def test_an_unwanted_step_is_unwanted_for_those_who_come_later_too() -> None:
    search = Search()
    marks = sent(thank_you_sent="no")
    search.see("03-05", app(sent=marks))
    row = search.see("03-06", app(sent=marks, interviewers=(JANE, BOB)))
    assert {a.step for a in messages(row)} == {Step.FOLLOW_UP}


def test_a_step_is_sent_when_one_of_its_messages_was() -> None:
    search = Search()
    row = app(interviewers=(JANE, BOB))
    search.see("03-03 18:00", row)
    search.record(key("thank_you", "03-03", on="03-04", person="p1"))
    plan = search.see("03-05", row)
    assert [(a.step, a.person, a.due) for a in messages(plan)] == [
        (Step.THANK_YOU, BOB, day("03-03")),
        (Step.FOLLOW_UP, JANE, day("03-16")),  # S(thank_you) + 10
    ]


def test_the_users_word_wins_over_the_journals() -> None:
    search = Search()
    search.see("03-03 18:00", app())
    search.record(key("thank_you", "03-03", on="03-08"))
    assert next_of(search.see("03-09", app())) == (Step.FOLLOW_UP, day("03-18"))
    row = search.see("03-09", app(sent=sent(thank_you_sent="03-03")))
    assert next_of(row) == (Step.FOLLOW_UP, day("03-13"))


def test_a_sent_cell_closes_the_open_draft() -> None:
    search = Search()
    search.see("03-03 18:00", app())
    search.record(key("thank_you", "03-03", Phase.FILLED))
    (closed,) = search.see("03-05", app(sent=sent(thank_you_sent="03-04"))).memory.keys
    assert (closed.phase, closed.sent_on) == (Phase.SENT, day("03-04"))


@pytest.mark.parametrize("fact", ["thank_you_sent", "follow_up_1_sent"])
def test_a_sent_day_before_the_interview_belongs_to_an_earlier_round(fact: str) -> None:
    search = Search()
    row = search.see("03-04", app(sent=sent(**{fact: "02-20"})))
    assert row.next_step == Step.THANK_YOU


# -- status -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statuses", "seen"),
    [
        (["active", "active"], "03-05"),
        (["active", "rejected"], "03-06"),
        (["active", "rejected", "rejected"], "03-06"),
        (["active", "offer", "accepted"], "03-06"),  # it had ended already
        (["active", "rejected", "active", "rejected"], "03-08"),
    ],
)
def test_when_a_status_was_first_seen(statuses: list[str], seen: str) -> None:
    days = ["03-05", "03-06", "03-07", "03-08"]
    memory = remembered(
        *((when, app(status=Status(status))) for when, status in zip(days, statuses, strict=False))
    )
    assert memory.status_seen == day(seen)


def test_the_day_a_hold_was_lifted_is_remembered() -> None:
    held = app(status=Status.ON_HOLD)
    assert remembered(("03-05", held)).lifted_on is None
    assert remembered(("03-05", held), ("03-09", app())).lifted_on == day("03-09")
    memory = remembered(("03-05", held), ("03-09", app()), ("03-12", app()))
    assert memory.lifted_on == day("03-09")


# -- New info ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sightings", "carried"),
    [
        ([("A prize.", None)], False),
        ([("A prize.", "03-10")], True),  # first seen together with the cell
        ([("A prize.", "03-01")], True),
        ([("A prize.", None), ("A prize.", "03-11")], True),  # not after an Update sent day
        ([("A prize.", None), ("A prize.", "yes")], True),
        ([(None, "03-09"), ("A prize.", "03-09")], False),  # typed after that update went out
        ([(None, "yes"), ("A prize.", "yes")], False),
        ([("A prize.", "03-10"), ("Another.", "03-10")], False),
        ([("A prize.", "03-10"), ("  a  PRIZE. ", "03-10")], True),  # the same text
        ([("A prize.", "03-10"), ("Another.", "03-11")], True),
        ([("A prize.", "no")], False),
    ],
)
def test_whether_a_text_was_carried(
    sightings: list[tuple[str | None, str | None]], carried: bool
) -> None:
    memory = remembered(
        *(
            (f"03-{10 + n}", app(new_info=text, sent=sent(update_sent=cell) if cell else {}))
            for n, (text, cell) in enumerate(sightings)
        )
    )
    assert memory.news_said == carried


@pytest.mark.parametrize(
    ("texts", "seen"),
    [
        (["A prize.", "A prize."], "03-10"),
        (["A prize.", "A PRIZE. "], "03-10"),
        (["A prize.", "Another."], "03-11"),
        ([None, "A prize."], "03-11"),
        (["A prize.", None], None),
        (["A prize.", None, "A prize."], "03-12"),
    ],
)
def test_when_a_text_was_first_seen(texts: list[str | None], seen: str | None) -> None:
    memory = remembered(*((f"03-{10 + n}", app(new_info=text)) for n, text in enumerate(texts)))
    assert memory.news_seen == (day(seen) if seen else None)


# -- twice on one day -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"status": Status.REJECTED},
        {"status": Status.ON_HOLD},
        {"new_info": "A prize."},
        {"new_info": "A prize.", "sent": sent(update_sent="no")},
        {"new_info": "A prize.", "sent": sent(update_sent="yes")},
        {"sent": sent(thank_you_sent="yes", follow_up_1_sent="03-20")},
        {"interviewers": ()},
        {"interviewers": (JANE, BOB, JANE)},
        {"interviewers": (Interviewer(name="Jane"), Interviewer(name="jane"))},
    ],
)
def test_folding_the_same_row_twice_on_one_day_changes_nothing(values: Values) -> None:
    once = observe(app(**values), None, day("03-20"), "row1")
    assert observe(app(**values), once, day("03-20"), "row1") == once
    changed = observe(app(), observe(app(**values), None, day("03-19"), "row1"), day("03-20"), "x")
    assert observe(app(), changed, day("03-20"), "x") == changed


# -- people -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("after", "ids"),
    [
        ((JANE, BOB), ("p1", "p2")),
        ((BOB, JANE), ("p2", "p1")),
        ((BOB,), ("p2",)),
        ((JANE, BOB, ANN), ("p1", "p2", "p3")),
        ((ANN, JANE), ("p3", "p1")),
        ((replace(JANE, name="Jane Roe-Smith"), BOB), ("p1", "p2")),  # a corrected name
        ((replace(JANE, email="j.roe@acme.example"), BOB), ("p1", "p2")),  # or address
        ((replace(JANE, email="JANE@ACME.example"), BOB), ("p1", "p2")),
        ((replace(JANE, email=None), BOB), ("p1", "p2")),
        ((Interviewer(name="Jo Doe", email="jo@acme.example"), BOB), ("p3", "p2")),  # both
        # Two people who swapped their addresses are told apart by those.
        ((replace(JANE, email=BOB.email), replace(BOB, email=JANE.email)), ("p2", "p1")),
    ],
)
def test_a_persons_id_survives_corrections(
    after: tuple[Interviewer, ...], ids: tuple[str, ...]
) -> None:
    memory = remembered(
        ("03-05", app(interviewers=(JANE, BOB))), ("03-06", app(interviewers=after))
    )
    assert memory.on_row == ids


def test_a_person_who_was_taken_off_and_comes_back_is_the_same() -> None:
    both, alone = app(interviewers=(JANE, BOB)), app(interviewers=(JANE,))
    memory = remembered(("03-05", both), ("03-06", alone), ("03-07", both))
    assert memory.on_row == ("p1", "p2")


def test_a_first_name_that_became_a_whole_one_is_the_same_person() -> None:
    short, whole = app(interviewers=(Interviewer(name="Jane"),)), app()
    assert remembered(("03-05", short), ("03-06", whole)).on_row == ("p1",)


def test_a_sent_cells_day_needs_no_interview_date() -> None:
    yes = SentCell(SentKind.YES)
    mark = remembered(("03-20", app(interview=None, sent={"thank_you_sent": yes}))).sent
    found: date = sent_day(mark["thank_you_sent"], interview=None, thank_you=True)
    assert found == day("03-20")
