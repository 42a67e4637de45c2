"""Ten simulated job searches, without a fault; ``make simulate`` runs hundreds."""

from __future__ import annotations

import pytest

from tests.simulation.__main__ import SHEETS, one


@pytest.mark.parametrize("seed", range(1, 11))
def test_a_search_has_no_fault(seed: int) -> None:
    outcome = one(seed)
    assert not outcome.failed, outcome.told()
    assert outcome.kind == ("sheet" if seed % SHEETS == 0 else "csv")
    # A search in which nothing happens proves nothing.
    assert outcome.counts["sent dates"] >= 20
    assert outcome.counts["drafts"] >= 30
