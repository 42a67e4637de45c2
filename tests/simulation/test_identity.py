"""Whose history it is where two rows carry one id (PROTOCOL, "Keys")."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.simulation.diary import Page
from tests.simulation.identity import Identities
from tests.simulation.truth import THANK_YOU, Cells, Heard, Letter, Row, Truth

T, NEXT, LATER = date(2026, 3, 3), date(2026, 3, 20), date(2026, 3, 25)
NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)


def copied() -> tuple[Truth, Identities]:
    """A row that was seen with a letter, an answer and mail that came back; and its copy."""
    old = Row(1, Cells("Acme", "Engineer", T))
    page = Page()
    page.see(old.cells, T)
    truth = Truth({1: old, 2: Row(2, old.cells.copied(), copy_of=1)})
    truth.letters.append(Letter(1, "jane", THANK_YOU, T))
    truth.heard.append(Heard(1, "human", T, NOON, NOON))
    truth.bounced[1] = {"bob@acme.example"}
    return truth, Identities(truth, {1: page})


def stand(truth: Truth, *days: date | None) -> None:
    """The interview dates of the two rows; None for one that is cut out."""
    for row, day in zip(truth.rows.values(), days, strict=True):
        row.there = day is not None
        row.cells = replace(row.cells, interview=day or row.cells.interview)


@pytest.mark.parametrize(
    ("days", "whose"),
    [
        ((T, NEXT), 1),
        ((None, NEXT), 2),  # it alone claims the id, and company and people agree
        ((None, T), 2),
        ((LATER, T), 2),  # the copy has the date that is known
        ((LATER, NEXT), None),
        ((T, T), None),
        ((None, None), 1),
    ],
)
def test_of_two_rows_with_one_id_that_with_the_known_date_keeps_it(
    days: tuple[date | None, date | None], whose: int | None
) -> None:
    truth, identities = copied()
    stand(truth, *days)
    identities.look()
    assert [row.clash for row in truth.rows.values()] == [whose is None] * 2
    told = {truth.letters[0].row, truth.heard[0].row, *truth.bounced}
    assert told == {whose or 1}


def test_a_row_that_is_put_back_beside_its_copy_is_new_where_that_took_its_place() -> None:
    truth, identities = copied()
    stand(truth, None, NEXT)
    identities.look()
    identities.pages[2].see(truth.rows[2].cells, NEXT)
    stand(truth, T, NEXT)
    identities.look()
    stand(truth, T, None)  # they have ids of their own now
    identities.look()
    assert truth.letters[0].row == 2
    assert list(identities.pages) == [2]
