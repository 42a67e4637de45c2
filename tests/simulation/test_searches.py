"""Ten simulated job searches, without a fault; ``make simulate`` runs hundreds."""

from __future__ import annotations

import pytest

from tests.simulation.__main__ import SHEETS, one

#: Two with a Google Sheet, five zones, a search that is not behind, a little, and by an hour and a
#: half; one that runs twice a day, the others once, or on working days only.
SEEDS = (1, 2, 3, 4, 5, 6, 7, 9, 11, 15)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_search_has_no_fault(seed: int) -> None:
    outcome = one(seed)
    assert not outcome.failed, outcome.told()
    assert outcome.kind == ("sheet" if seed % SHEETS == 0 else "csv")
    # A search in which nothing happens proves nothing.
    assert outcome.counts["sent dates"] >= 20
    assert outcome.counts["drafts"] >= 30
