"""What our cells and sync's lines say of a row is true, said once, and advice that works."""

from __future__ import annotations

from pathlib import Path

import pytest

from sheets_followup.draft_words import drafts_words
from sheets_followup.keys import Phase
from sheets_followup.plan import Plan
from sheets_followup.present.closing import needs_lines, sync_lines
from sheets_followup.present.plan_words import plan_summary, problem_lines
from sheets_followup.quote_kinds import detail
from tests.engine.rows import BOB, JANE, Search, app, key
from tests.sync.scene import Scene

WHEN = "2026-03-03 10:00"
PANEL = "Nina Roe <nina@acme.example>; Sam Lee <sam@acme.example>"
NOTES = "Follow-up notes"


def row(people: str, topics: str = "", when: str = WHEN, decision: str = "") -> tuple[str, ...]:
    return ("Acme", "Engineer", "", when, people, decision, topics)


def test_as_many_drafts_are_to_be_read_as_there_are(tmp_path: Path) -> None:
    scene = Scene(tmp_path, row(PANEL))
    scene.sync("2026-03-03")
    words = "Thank-you to Nina Roe and Sam Lee: read the drafts and send them"
    assert scene.cell(2, "Next step") == words


# -- notes about Topics -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("topics", "asked"),
    [
        ("", "nina and sam"),
        ("the reporting backlog", None),
        ("went well :)", None),  # the note says what is wrong with it
        ("she seemed bored", None),
        ("Nina: the reporting backlog", "sam"),
        ("Nina: the reporting backlog; Sam: on-call", None),
    ],
)
def test_only_a_detail_that_nobody_typed_is_asked_for(
    tmp_path: Path, topics: str, asked: str | None
) -> None:
    scene = Scene(tmp_path, row(PANEL.replace(" Roe", "").replace(" Lee", ""), topics))
    scene.sync("2026-03-03")
    note = scene.cell(2, NOTES).lower()
    assert (f"what did you talk about with {asked}?" in note) is (asked is not None)
    assert ("type it under topics" in note) is (asked is not None)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("went well :)", "says too little"),
        ("it went really well", "says too little"),
        ("went to Oxford", "does not say who"),
        ("likes Go", "does not say who"),
        ("she likes trains", "“she”"),
        ("Nina likes trains and her dog", "“she”"),
    ],
)
def test_a_hint_says_what_is_so(typed: str, said: str) -> None:
    quote = detail(typed, True, (), ("Nina", "Roe"), 36)
    assert not quote.given
    assert said in quote.hint
    assert ("by name" in quote.hint) is ("“she”" in said)


# -- advice that works ------------------------------------------------------------------------


def test_catch_up_is_only_advised_where_it_drafts(tmp_path: Path) -> None:
    scene = Scene(
        tmp_path,
        row("Nurse manager", when="2026-02-10 10:00"),
        row("Jane Roe <jane@acme.example>", when="2026-02-10 10:00"),
    )
    report = scene.sync("2026-03-03")
    lines = needs_lines(report, "drafts")
    assert "catch-up" not in scene.cell(2, NOTES)
    assert "who interviewed you?" in scene.cell(2, NOTES)
    assert "catch-up" in scene.cell(3, NOTES)
    assert [line for line in lines if "catch-up" in line and "row 3:" in line]
    assert "row 2: type who interviewed you" in lines
    caught = scene.sync("2026-03-03", catch_up=True)
    assert len(scene.drafts()) == 1
    assert "catch-up" not in " ".join(sync_lines(caught, "jobs.csv", "drafts"))


# -- the Drafts column ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("p1 gone, p2 gone, p1 gone", ["to p2: removed", "to p1: removed"]),
        ("p1 gone, p1 gone, p1 filled", ["to p1: ready"]),
        ("p1 filled, p1 gone", ["to p1: removed"]),
        ("p9 gone, p1 filled", ["to p1: ready"]),  # of somebody who was taken off the row
    ],
)
def test_the_drafts_cell_says_each_letter_once(keys: str, told: list[str]) -> None:
    made = [
        key("thank_you", "03-03", Phase(phase), person=person, gen=gen, order=gen)
        for gen, one in enumerate(keys.split(", "))
        for person, phase in [one.split()]
    ]
    search = Search()
    search.see("03-03", app(interviewers=(JANE, BOB)))
    search.record(*made)
    row = search.see("03-04", app(interviewers=(JANE, BOB)))
    cell = drafts_words(row, lambda person: person, lambda ref, to: ref)
    assert cell.lower() == " · ".join(f"thank-you {one}" for one in told)


# -- days without a year ----------------------------------------------------------------------


def test_a_day_without_its_year_is_told_once_and_needs_nobody(tmp_path: Path) -> None:
    scene = Scene(tmp_path, row(PANEL, when="3 March", decision="20 March"))
    plan: Plan = scene.sync("2026-03-03").after
    assert len(plan.rows[0].problems) == 2
    assert scene.cell(2, NOTES).count("names no year") == 1
    assert problem_lines(plan) == []
    summary = plan_summary(plan)
    assert "0 rows in need of you" in summary[0]
    assert [line for line in summary if "2 dates name no year" in line]


# -- what needs the person now ----------------------------------------------------------------


def test_an_interview_to_come_needs_nobody_yet(tmp_path: Path) -> None:
    scene = Scene(tmp_path, row("", when="2026-03-10 10:00"))
    scene.type(2, "Role", "Engineer")
    assert needs_lines(scene.sync("2026-03-03"), "drafts") == []
    after = needs_lines(scene.sync("2026-03-10"), "drafts")
    assert after == ["row 2: type who interviewed you"]


def test_a_follow_up_to_come_needs_no_address_yet(tmp_path: Path) -> None:
    scene = Scene(tmp_path, row("Jane Roe"))
    scene.type(2, "Thank-you sent", "2026-03-03")
    assert needs_lines(scene.sync("2026-03-04"), "drafts") == []
    assert "row 2: an address is missing" in needs_lines(scene.sync("2026-03-14"), "drafts")


def test_the_computers_zone_is_named_on_the_first_sync_alone(tmp_path: Path) -> None:
    scene = Scene(tmp_path, row("Jane Roe <jane@acme.example>"))
    told = [
        any("zone" in line for line in sync_lines(scene.sync(on, timezone=None), "jobs.csv", "d"))
        for on in ("2026-03-03", "2026-03-03", "2026-03-04")
    ]
    assert told == [True, False, False]


# -- drafts that have lost their sense, and rows that ended well ------------------------------


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("Offer", "Acme, Engineer: there is an offer to answer"),
        ("Accepted", "Acme, Engineer: accepted, so nothing more is sent"),
        ("Withdrawn", "Acme, Engineer: withdrawn"),
        ("Rejected", "stopped today: Acme, Engineer. That is news about the search, not a failure"),
    ],
)
def test_how_a_row_ended_and_which_draft_is_not_to_be_sent(
    tmp_path: Path, status: str, said: str
) -> None:
    scene = Scene(tmp_path, row("Nina Roe <nina@acme.example>; Sam Lee"))
    scene.sync("2026-03-03")
    assert "no address for sam lee" in scene.cell(2, NOTES).lower()
    scene.type(2, "Status", status)
    told = "\n".join(sync_lines(scene.sync("2026-03-04"), "jobs.csv", "jobs-drafts"))
    assert said in told
    assert ("keep applying" in told) is (status == "Rejected")
    assert "row 2: a draft that lies there is not to be sent any more" in told
    assert "Thank-you to Nina Roe: not to be sent (" in scene.cell(2, "Drafts")
    assert "no address" not in scene.cell(2, NOTES).lower()
    again = scene.sync("2026-03-04")
    assert "not to be sent any more" not in "\n".join(sync_lines(again, "jobs.csv", "x"))
