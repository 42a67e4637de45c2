"""F2: a thousand random lives; no draft twice, none lost, nothing of a person's overwritten."""

from __future__ import annotations

import pytest

from tests.gmail.chaos import Counts, live
from tests.google import Google

LIVES, TOGETHER = 1000, 25


@pytest.mark.parametrize("first", range(0, LIVES, TOGETHER))
def test_random_lives(emulator: Google, first: int) -> None:
    """Kills, lost answers and a busy person. A failure names the seed: see ``chaos``."""
    total = Counts()
    for seed in range(first, first + TOGETHER):
        try:
            total.add(live(emulator, seed))
        except Exception as error:
            raise AssertionError(f"seed {seed}: {error}") from error
    assert total.strays == 0
    assert min(total.kills, total.acts, total.drafts) >= TOGETHER // 2
    assert total.faults >= TOGETHER
