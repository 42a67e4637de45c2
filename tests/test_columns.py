"""Headers: every layout in ``layouts_en``, and the rules between neighbours."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_followup.columns import column_letter, find_header, match_headers, meaning
from sheets_followup.errors import TrackerError, UsageError
from sheets_followup.model import Cell
from tests.layouts_en import ALIKE, FOUND, Layout

ALL = {**FOUND, **{f"alike: {name}": layout for name, layout in ALIKE.items()}}


def facts(headers: Sequence[Cell], **given: dict[str, str]) -> list[str | None]:
    found = match_headers(headers, **given)  # type: ignore[arg-type]
    return [place.fact for place in found.places]


@pytest.mark.parametrize("name", ALL)
def test_layout(name: str) -> None:
    headers, wanted = ALL[name]
    assert dict(zip(headers, facts(headers), strict=True)) == dict(
        zip(headers, wanted, strict=True)
    )


@pytest.mark.parametrize("name", ALL)
def test_the_order_of_columns_changes_nothing(name: str) -> None:
    headers, _ = ALL[name]
    shuffled = list(headers)
    random.Random(name).shuffle(shuffled)
    straight = sorted(zip(headers, map(str, facts(headers)), strict=True))
    assert sorted(zip(shuffled, map(str, facts(shuffled)), strict=True)) == straight


@pytest.mark.parametrize(
    "spelling",
    [
        "Interview date",
        "INTERVIEW DATE",
        "interview_date",
        "interviewDate",
        " Interview  Date: ",
        "Date of interview",
        "Date of the Interview",
        "📅 Interview Date",
        "Interview Date *",
        "Interview date (YYYY-MM-DD)",
        "7. Interview date",
        "Interview-Date",
        "Interview\ndate",
        "Ｉnterview date",
    ],
)
def test_spellings_of_one_header(spelling: str) -> None:
    found = meaning(spelling)
    assert found is not None
    assert (found.fact, found.rank) == ("interview", 0)


@pytest.mark.parametrize(
    "header",
    [
        "Date", "Date Applied", "Date sent", "Applied", "Application date", "Date Added", "Created",
        "Submitted on", "Deadline", "Posted date", "Follow-up date", "Next interview prep", "Month",
    ],
)  # fmt: skip
def test_no_other_date_is_the_interview(header: str) -> None:
    assert facts(["Company", header])[1] != "interview"


@pytest.mark.parametrize(
    ("headers", "asked", "needed"),
    [
        (["Company name", "Employer", "Role"], ("company", "A", "B"), True),
        (["Company", "Company"], ("company", "A", "B"), True),
        (["Company", "Application status", "Job status"], ("status", "B", "C"), False),
        (["Company", "Job title", "Position"], ("role", "B", "C"), False),
        (["Company", "Interview on", "Interviewed on"], ("interview", "B", "C"), True),
        (["Company", "Thank-you sent", "Thank you sent"], ("thank_you_sent", "B", "C"), True),
        (["Name", "Status", "Link"], ("company", "A"), True),
        (["Name", "Title", "Company", "Email", "Interview date"], ("role", "B"), False),
    ],
)
def test_two_that_fit_equally_well_are_a_question(
    headers: list[str], asked: tuple[str, ...], needed: bool
) -> None:
    found = match_headers(headers)
    fact, *letters = asked
    question = next(question for question in found.questions if question.fact == fact)
    assert (question.columns, question.needed) == (tuple(letters), needed)
    if letters != ["A"]:
        assert fact not in facts(headers)


@pytest.mark.parametrize(
    ("headers", "wanted"),
    [
        (["Company", "Employer"], ["company", None]),
        (["Company name", "Business"], ["company", None]),
        (["Role", "Title"], ["role", None]),
        (["Company", "Status", "Result"], ["company", "status", None]),
        (["Company", "Interview date", "Interview"], ["company", "interview", None]),
        (["Company", "Notes", "Notes", "Comments"], ["company", "notes", "notes", "notes"]),
        (
            ["Company", "Recruiter", "Contact", "Hiring Manager", "Interviewer 2"],
            ["company", "interviewers", "interviewers", "interviewers", "interviewers"],
        ),
    ],
)
def test_the_better_name_wins_without_a_question(
    headers: list[str], wanted: list[str | None]
) -> None:
    found = match_headers(headers)
    assert [place.fact for place in found.places] == wanted
    assert [question for question in found.questions if question.fact != "interview"] == []


def test_a_bare_date_is_asked_about_only_where_the_interview_is_missing() -> None:
    assert [q.columns for q in match_headers(["Company", "Date"]).questions] == [("B",)]
    assert match_headers(["Company", "Date", "Interview date"]).questions == ()


def test_a_misspelt_header_is_suggested_and_never_decides() -> None:
    found = match_headers(["Compnay", "Role", "Interveiw date"])
    assert [place.fact for place in found.places] == [None, "role", None]
    assert {question.fact for question in found.questions} == {"company", "interview"}


def test_a_column_is_ours_because_it_was_recorded_never_by_its_name() -> None:
    headers = ["Company", "Next step", "Next step (auto)", "Stop"]
    assert facts(headers) == ["company", None, None, None]
    own = {"next_step": "Next step (auto)", "stop": "Stop"}
    assert facts(headers, own_headers=own) == ["company", None, "own:next_step", "own:stop"]


def test_two_columns_with_the_name_of_ours_are_a_question() -> None:
    found = match_headers(["Company", "Stop", "Stop"], own_headers={"stop": "Stop"})
    assert [(q.columns, q.needed) for q in found.questions if q.fact == "own:stop"] == [
        (("B", "C"), True)
    ]


def test_the_users_own_names_win() -> None:
    given = {"Wer": "interviewers", "Company": "ignore", "Where": "company", "When": "interview"}
    headers = ["Company", "Where", "when ", "WER", "Interview date"]
    assert facts(headers, user_headers=given) == [
        None,
        "company",
        "interview",
        "interviewers",
        None,
    ]


def test_an_unknown_fact_in_the_configuration_is_wrong_use() -> None:
    with pytest.raises(UsageError, match="does not exist"):
        match_headers(["Company"], user_headers={"X": "firm"})


@pytest.mark.parametrize(
    ("cells", "row"),
    [
        ([["Some metadata"], ["More metadata"], ["Company", "Position"], ["Te...", ""]], 2),
        ([[], ["My job search 2026"], [], ["Company", "Role", "Status"], ["Acme", "x", "New"]], 3),
        ([["# exported by me: Company, Role"], ["Company", "Role"]], 1),
        ([["Application", "", "Interview"], ["Company", "Role", "Date"]], 1),
        ([["Company"], ["Acme"]], 0),
    ],
)
def test_the_header_is_found_wherever_it_stands(cells: list[list[Cell]], row: int) -> None:
    if cells == [["Company"], ["Acme"]]:
        cells = [["Company", "x"], ["Acme", "y"]]
    assert find_header(cells) == row


@pytest.mark.parametrize(
    "cells",
    [
        [],
        [[]],
        [["# File: applications.csv"], ["# each record has Company, Role, Date"], ["Acme", "Dev"]],
        [["Acme", "Engineer", "2026-11-13", "Remote", "Applied"]],
        [[1, 2, 3], [None, 4.5]],
    ],
)
def test_without_a_header_the_error_says_what_to_do(cells: list[list[Cell]]) -> None:
    with pytest.raises(TrackerError) as raised:
        find_header(cells)
    assert raised.value.hint is not None
    assert "Company" in raised.value.hint


@pytest.mark.parametrize(
    ("index", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_column_letters(index: int, letter: str) -> None:
    assert column_letter(index) == letter


@given(
    st.lists(st.one_of(st.text(max_size=30), st.none(), st.integers(), st.floats()), max_size=12)
)
def test_any_header_row_is_read(headers: list[Cell]) -> None:
    found = match_headers(headers)
    assert len(found.places) == len(headers)


def test_every_layout_is_found_as_a_header() -> None:
    layouts: dict[str, Layout] = ALL
    lost = []
    for name, (headers, _) in layouts.items():
        try:
            found = find_header([["My tracker"], [], list(headers), ["Acme", "Engineer"]])
        except TrackerError:
            found = -1
        if found != 2:
            lost.append(name)
    assert lost == []
