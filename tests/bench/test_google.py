"""What a run on Google costs, counted without latency: requests are the same on every machine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from bench.google.measuring import (
    OURS,
    Left,
    Measured,
    closed_lid,
    drafts,
    lost_answer,
    more_drafts,
    unchanged,
)
from bench.google.others import SCRIPTS
from bench.google.report import GMAIL_REQUESTS, READS, Machine, Results, broken, document
from bench.google.server import Remote, Seen

#: Quotas stay on; only the waiting for answers is left out.
AT_ONCE = 1e-6
PACKAGES = ("gspread cell by cell, `drafts().create` in a loop",
            "the best such script: one read, one write")  # fmt: skip


@pytest.fixture(scope="module")
def google() -> Iterator[Remote]:
    with Remote() as remote:
        yield remote
        assert remote.wrong() == []


@pytest.mark.parametrize("count", [300, pytest.param(10_000, marks=pytest.mark.slow)])
def test_rows_without_changes_are_read_and_not_written(google: Remote, count: int) -> None:
    found = unchanged(google, count, latency=AT_ONCE).seen
    assert found.reads <= READS
    assert found.writes == 0
    assert found.too_many == 0


@pytest.mark.parametrize("measure", [drafts, more_drafts])
def test_ten_drafts_cost_few_requests(google: Remote, measure: object) -> None:
    assert callable(measure)
    found: Measured = measure(google, 10, latency=AT_ONCE)
    assert found.drafts == 10
    assert found.seen.of("gmail") <= GMAIL_REQUESTS


def test_a_lost_answer_and_a_closed_lid_double_nothing(google: Remote) -> None:
    assert lost_answer(google, None) == Left(0, 0, 0)
    assert closed_lid(google, None) == Left(0, 0, 0)


@pytest.mark.parametrize("name", PACKAGES)
def test_what_a_loop_leaves_after_a_lost_answer(google: Remote, name: str) -> None:
    """The measurement can see a double draft: the loops make one."""
    assert lost_answer(google, SCRIPTS[name]).twice == 1


def results(many: Measured, left: Left) -> Results:
    fine = Measured(10.0, Seen(Counter({"gmail.x": 20}), reads=2, units=25), 10)
    return Results(
        Machine(2, (0.1, 0.2), 0.125, "3.11"),
        unchanged=fine,
        many=many,
        few=fine,
        few_later=fine,
        first=fine,
        ways={OURS: (fine, left, left), "a loop": (fine, Left(1, 0, 0), Left(5, 2, 0))},
    )


@pytest.mark.parametrize(
    ("many", "left", "fails"),
    [
        (Measured(80.0, Seen(units=7_500)), Left(0, 0, 0), []),
        (Measured(90.0, Seen(units=7_500)), Left(0, 0, 0), ["(b) 300 due drafts"]),
        (Measured(80.0, Seen(units=7_500, too_many=1)), Left(0, 0, 0), ["(b) 300 due drafts"]),
        (Measured(80.0, Seen(units=7_500)), Left(1, 0, 0), ["each draft once"]),
    ],
)
def test_the_page_says_which_limit_does_not_hold(
    many: Measured, left: Left, fails: list[str]
) -> None:
    found = results(many, left)
    assert broken(found) == fails
    page = document(found)
    assert "| a loop |" in page
    assert "5 twice, 2 missing" in page
    assert "75.0 s" in page
