"""How many requests drafts cost, and how long they take with 120 ms a request, under the quota."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.gmail.life import EVENING, Life
from tests.google import Google

DAY = "2026-03-03"
LATENCY = 0.12


@pytest.fixture
def slow() -> Iterator[Google]:
    """An emulator with Google's quotas."""
    with Google(start=EVENING) as google:
        yield google


def many(count: int) -> list[tuple[str, ...]]:
    return [
        (f"Firm {n}", "Analyst", "", DAY, f"Kim Poe{n} <kim@firm{n}.example>") for n in range(count)
    ]


def tick(life: Life) -> None:
    """Each request takes its time, on both sides' clocks, and so does each wait."""
    google, sleep = life.google, life.time.sleep

    def pass_on(seconds: float) -> None:
        sleep(seconds)
        google.clock.advance(seconds)

    def between(when: str, endpoint: str) -> None:
        if when == "before":
            life.time.seconds += LATENCY
            google.clock.advance(LATENCY)

    life.time.sleep = pass_on  # type: ignore[method-assign]
    life.enter("watch")
    google.world.between.append(between)


def test_ten_drafts_cost_at_most_26_requests(slow: Google, tmp_path: Path) -> None:
    life = Life(tmp_path, slow, *many(10))
    tick(life)
    report = life.sync(DAY)
    assert report.drafts.created == 10
    assert report.requests["gmail"] == life.asked() <= 26


@pytest.mark.parametrize("level", ["watch", "drafts"])
def test_300_drafts_are_as_fast_as_latency_or_quota_allow(
    slow: Google, tmp_path: Path, level: str
) -> None:
    life = Life(tmp_path, slow, *many(300))
    tick(life)
    life.enter(level)
    report = life.sync(DAY, limit=400)
    assert (report.drafts.created, report.error) == (300, None)
    requests, units = report.requests["gmail"], report.requests["gmail_units"]
    assert units == slow.world.quotas.totals["gmail_units"] if slow.world.quotas else 0
    assert not [op for op in slow.world.history if op.status == 429]
    bound = max(requests * LATENCY, units / 6000 * 60)
    assert life.time.seconds <= 1.15 * bound
    # No draft was looked at again because it had to wait.
    assert life.asked("gmail.users.drafts.get") == 0


def test_at_a_slow_server_no_draft_has_to_be_looked_at_again(slow: Google, tmp_path: Path) -> None:
    """Batches are as large as five seconds allow."""
    life = Life(tmp_path, slow, *many(30))
    tick(life)
    between: Callable[[str, str], None] = slow.world.between[0]
    slow.world.between[:] = [between, between, between, between]
    report = life.sync(DAY)
    assert report.drafts.created == 30
    assert life.asked("gmail.users.drafts.get") == 0
