"""Never more than the quota in any rolling minute of the server's, and hardly less."""

from __future__ import annotations

import threading
from collections import Counter
from time import sleep

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheets_followup.session.allowed import EVERYDAY, WITH_DELETING, Call, Meter
from sheets_followup.session.pacing import QUOTAS, Pacer, Usage
from tests.session.doors import FakeTime

CALLS = {call.name: call for call in WITH_DELETING}

#: Google's units for projects made since May 2026.
UNITS = {
    "profile": 1,
    "labels.list": 1,
    "sendAs.list": 1,
    "history.list": 2,
    "drafts.list": 5,
    "messages.list": 5,
    "threads.list": 10,
    "drafts.create": 10,
    "drafts.delete": 10,
    "drafts.update": 15,
    "drafts.get": 20,
    "messages.get": 20,
    "threads.get": 40,
}


def test_the_units_are_those_that_google_counts() -> None:
    gmail = {call.name: call.units for call in WITH_DELETING if call.service == "gmail"}
    assert gmail == UNITS
    assert dict(QUOTAS) == {"gmail": 6000, "sheets_read": 60, "sheets_write": 60}


def run(names: list[str], there: float, back: float) -> list[tuple[float, Call]]:
    """When the server counts each call, with a way there and a way back of so many seconds."""
    time, counted = FakeTime(), []
    pacer = Pacer(clock=time.clock, sleep=time.sleep)
    for name in names:
        with pacer.turn(CALLS[name]):
            time.seconds += there
            counted.append((time.seconds, CALLS[name]))
            time.seconds += back
    return counted


def most_in_a_minute(counted: list[tuple[float, Call]], meter: Meter) -> int:
    ours = [(when, call.units) for when, call in counted if call.meter is meter]
    return max(
        (sum(units for when, units in ours if start <= when < start + 60) for start, _ in ours),
        default=0,
    )


@settings(max_examples=60, deadline=None)
@given(
    names=st.lists(st.sampled_from(sorted(CALLS)), min_size=100, max_size=600),
    there=st.floats(0, 3),
    back=st.floats(0, 3),
)
def test_no_rolling_minute_holds_more_than_the_quota(
    names: list[str], there: float, back: float
) -> None:
    counted = run(names, there, back)
    for meter, most in QUOTAS.items():
        assert most_in_a_minute(counted, meter) <= most


@pytest.mark.parametrize(
    ("name", "calls"), [("drafts.get", 900), ("values.get", 180), ("values.batchUpdate", 121)]
)
def test_the_quota_is_used_up(name: str, calls: int) -> None:
    """No slower than the quota alone would have it, with a way of 0.1 s a call."""
    last, call = run([name] * calls, 0.05, 0.05)[-1]
    assert last <= calls * call.units / QUOTAS[call.meter] * 60


def test_requests_are_counted_for_sync_json() -> None:
    time = FakeTime()
    pacer = Pacer(clock=time.clock, sleep=time.sleep)
    for name in ("values.get", "values.batchUpdate", "drafts.get", "drafts.create", "files.get"):
        with pacer.turn(CALLS[name]):
            pass
    assert pacer.usage == Usage(sheets_read=1, sheets_write=1, gmail=2, gmail_units=30)


def test_threads_share_a_pacer() -> None:
    pacer = Pacer({Meter.SHEETS_WRITE: 3}, sleep=lambda _: sleep(0.001))
    most: Counter[str] = Counter()
    under_way: list[int] = []

    def work() -> None:
        with pacer.turn(CALLS["values.batchUpdate"]):
            under_way.append(1)
            most["now"] = max(most["now"], len(under_way))
            sleep(0.02)
            under_way.pop()

    threads = [threading.Thread(target=work, daemon=True) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads[:6]:
        thread.join(0.15)
    assert most["now"] <= 3
    assert pacer.usage.sheets_write == 3, "the others wait for the next minute"


def test_drive_and_the_login_are_not_paced() -> None:
    free = [call for call in EVERYDAY if call.meter is Meter.NONE]
    assert {call.service for call in free} == {"drive", "oauth"}
    assert len(run([call.name for call in free] * 200, 0, 0)) == 200 * len(free)
