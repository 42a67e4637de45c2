"""How many requests drafts cost, and how long they take with 120 ms a request, under the quota."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sheets_followup.login.grant import UserGrant
from sheets_followup.session.allowed import Meter
from sheets_followup.session.door import Door
from sheets_followup.upkeep import clean, undo
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


# -- nothing is changed on an old look ---------------------------------------------------------


def type_while_it_waits(life: Life) -> set[str]:
    """A person types into the draft that was looked at last, whenever a change then waits for more
    than the five seconds for which a look is good; the drafts that they typed into."""
    looked: list[str] = []
    typed: set[str] = set()
    sleep = life.time.sleep

    def watched(when: str, endpoint: str) -> None:
        if when == "after" and endpoint == "gmail.users.drafts.get":
            looked.append(life.google.world.history[-1].path.rpartition("/")[2].partition("?")[0])

    def pass_on(seconds: float) -> None:
        ref = looked[-1] if looked else None
        if seconds > 5 and ref is not None and ref in life.mail.box.drafts and ref not in typed:
            life.mail.edit(ref, "My own words.")
            typed.add(ref)
        sleep(seconds)

    life.time.sleep = pass_on  # type: ignore[method-assign]
    life.enter("drafts")
    life.google.world.between.append(watched)
    return typed


def spend(life: Life, units: int) -> None:
    """The quota's edge comes so much earlier."""
    pacer = life.doors._paced()
    pacer._answered[Meter.GMAIL].append((pacer._clock(), units))


def kept(life: Life, typed: set[str]) -> bool:
    """Whether all that the person typed stands there."""
    letters = life.mail.drafts()
    return all("My own words." in str(letters[ref]) for ref in typed if ref in letters) and (
        typed <= letters.keys()
    )


@pytest.mark.parametrize("edge", range(0, 35, 5))
@pytest.mark.parametrize("deed", ["rewrite", "undo", "clean"])
def test_what_is_typed_while_a_change_waits_for_its_turn_is_kept(
    slow: Google, tmp_path: Path, deed: str, edge: int
) -> None:
    """Invariants 5 and 6: wherever in a pair of look and change the quota ends."""
    count = 15
    life = Life(tmp_path, slow, *many(count))
    life.sync(DAY, limit=count)
    life.time.sleep(120)
    slow.clock.advance(120)
    if deed == "rewrite":
        retype(life, "Topics", "the on-call rota")
    if deed == "clean":
        retype(life, "Status", "Rejected")
    tick(life)
    typed = type_while_it_waits(life)
    spend(life, (5600 if deed == "rewrite" else 5800) + edge)
    if deed == "rewrite":
        report = life.sync(DAY, limit=count)
        done = report.drafts.updated
    else:
        done = len((undo if deed == "undo" else clean)(life.desk(DAY)).done)
    assert max(life.time.slept) > 5, "nothing waited"
    assert kept(life, typed)
    assert done >= count - len(typed)
    assert not [op for op in slow.world.history if op.status == 429]


def retype(life: Life, header: str, text: str) -> None:
    """The same in every row."""
    rows = life.rows()
    at = rows[0].index(header)
    for row in rows[1:]:
        row[at] = text
    life.write(rows)


@pytest.mark.parametrize("deed", ["rewrite", "undo"])
def test_a_new_token_that_took_its_time_is_followed_by_another_look(
    slow: Google, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, deed: str
) -> None:
    """What is typed while the login is renewed, after the look and before the change, is kept."""
    life = Life(tmp_path, slow, *many(1))
    life.sync(DAY)
    if deed == "rewrite":
        life.type(2, "Topics", "the on-call rota")
    life.enter("drafts")
    change = "gmail.users.drafts.update" if deed == "rewrite" else "gmail.users.drafts.delete"
    (ref,) = life.letters()
    token = UserGrant.token
    asked, changed = life.asked("gmail.users.drafts.get"), life.asked(change)

    def renewed(grant: UserGrant, door: Door) -> str:
        found = token(grant, door)
        if life.asked("gmail.users.drafts.get") == asked + 1 and life.time.seconds < 60:
            life.time.sleep(60)
            life.mail.edit(ref, "My own words.")
        return found

    monkeypatch.setattr(UserGrant, "token", renewed)
    if deed == "rewrite":
        assert life.sync(DAY).drafts.updated == 0
    else:
        assert undo(life.desk(DAY)).done == ()
    assert "My own words." in str(life.letters()[ref])
    assert life.asked(change) == changed
