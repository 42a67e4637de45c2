"""Which row is which (PROTOCOL, "Keys"): sorted, copied, pasted over, corrected."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sheets_followup.model import Application, Interviewer
from tests.engine.rows import ANN, BOB, JANE, Search, app, day

ACME = app(id_cell="row1")
GLOBEX = app(row=3, company="Globex", interviewers=(BOB,), id_cell="row2")


def known() -> Search:
    """Acme is row1, Globex row2, and the ids are on the sheet from then on."""
    search = Search()
    search.see("03-05", replace(ACME, id_cell=None), replace(GLOBEX, id_cell=None))
    return search


def ids(search: Search, *rows: Application) -> list[str]:
    return [row.memory.id for row in search.plan("03-06", *rows).rows]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ((ACME, GLOBEX), ["row1", "row2"]),
        ((GLOBEX, ACME), ["row2", "row1"]),  # sorted with the ids
        # sorted without the id column
        ((replace(GLOBEX, id_cell="row1"), replace(ACME, id_cell="row2")), ["row2", "row1"]),
        ((replace(ACME, id_cell=None), replace(GLOBEX, id_cell=None)), ["row1", "row2"]),
        ((replace(ACME, id_cell="garbage"), GLOBEX), ["row1", "row2"]),
        ((GLOBEX,), ["row2"]),
        # a new row above them
        ((app(company="Initech", interviewers=(ANN,)), ACME, GLOBEX), ["row3", "row1", "row2"]),
        # the row was typed over by another application: its id is not trusted
        ((app(company="Initech", interviewers=(ANN,), id_cell="row1"), GLOBEX), ["row3", "row2"]),
        # the same company, another person: another row
        ((replace(ACME, interviewers=(ANN,)), GLOBEX), ["row3", "row2"]),
        # corrections
        ((replace(ACME, company=" ACME "), GLOBEX), ["row1", "row2"]),
        ((replace(ACME, company="Acme Inc."), GLOBEX), ["row1", "row2"]),
        ((replace(ACME, interview=day("03-10")), GLOBEX), ["row1", "row2"]),
        ((replace(ACME, interviewers=(replace(JANE, name="Jane Ro"),)), GLOBEX), ["row1", "row2"]),
        (
            (replace(ACME, interviewers=(replace(JANE, email="jr@acme.example"),)), GLOBEX),
            ["row1", "row2"],
        ),
        ((replace(ACME, interviewers=(BOB, JANE)), GLOBEX), ["row1", "row2"]),
        ((replace(ACME, interviewers=()), GLOBEX), ["row1", "row2"]),
    ],
)
def test_which_row_is_which(rows: tuple[Application, ...], found: list[str]) -> None:
    assert ids(known(), *rows) == found


def test_of_a_row_and_its_copy_the_one_with_the_journals_date_and_round_keeps_the_id() -> None:
    copy = replace(ACME, row=4, interview=day("03-20"), round="Final")
    for rows, found in (
        ((ACME, copy), ["row1", "row3"]),
        ((copy, ACME), ["row3", "row1"]),
    ):
        assert ids(known(), *rows) == found


def test_a_copy_that_was_overtyped_with_another_company_is_another_row() -> None:
    copy = replace(ACME, row=4, company="Newco")  # the same recruiter, on the same day
    for rows, found in (((ACME, copy), ["row1", "row3"]), ((copy, ACME), ["row3", "row1"])):
        assert ids(known(), *rows) == found


def test_where_both_are_alike_it_is_a_problem_on_both() -> None:
    plan = known().plan("03-06", ACME, replace(ACME, row=4), GLOBEX)
    assert [row.state for row in plan.rows] == ["problem", "problem", "active"]
    for row in plan.rows[:2]:
        (problem,) = row.problems
        # The same words on both, as the journal remembers one text for one id.
        assert problem.message.startswith("rows 2, 4 carry the same Follow-up ID")


def test_a_row_that_is_gone_and_comes_back_is_the_same() -> None:
    search = known()
    assert [memory.id for memory in search.see_all("03-06", GLOBEX).gone] == ["row1"]
    assert ids(search, ACME, GLOBEX) == ["row1", "row2"]


def test_two_rows_of_one_company_are_told_apart_by_their_round_without_ids() -> None:
    phone = app(round="Phone")
    final = app(row=3, round="Final", interview=day("03-10"))
    search = Search()
    search.see("03-05", phone, final)
    assert ids(search, final, phone) == ["row2", "row1"]


def test_two_roles_of_one_company_are_told_apart_without_ids() -> None:
    """One recruiter, one day, two roles: the rows changed places, our columns were cleared."""
    analyst, engineer = app(role="Analyst"), app(row=3, role="Engineer")
    search = Search()
    search.see("03-05", analyst, engineer)
    assert ids(search, engineer, analyst) == ["row2", "row1"]
    # One of the roles was corrected meanwhile: what is left over is its memory.
    assert ids(search, replace(engineer, role="Software engineer"), analyst) == ["row2", "row1"]
    # Both were: whose is whose cannot be known.
    assert ids(search, replace(engineer, role="Dev"), replace(analyst, role="BI")) == [
        "row3",
        "row4",
    ]


def test_a_second_round_typed_into_the_same_row_keeps_the_row() -> None:
    search = known()
    again = replace(ACME, interview=day("03-20"), round="Final")
    row = search.see("03-06", again, GLOBEX)
    assert (row.memory.id, row.state) == ("row1", "upcoming")


@pytest.mark.parametrize("people", [(JANE,), (JANE, BOB), ()])
def test_a_row_without_ids_anywhere_is_found_again(people: tuple[Interviewer, ...]) -> None:
    search = Search()
    row = app(interviewers=people)
    first = search.see("03-05", row).memory.id
    assert search.see("03-06", row).memory.id == first
