"""The engine against a second, literal reading of the rulebook (``oracle.py``)."""

from __future__ import annotations

from datetime import date, datetime

from hypothesis import given, settings

from tests.engine.oracle import Says, Verdict, verdict
from tests.engine.rows import Search
from tests.engine.strategies import application, rows


def engine(says: Says, cadence: str, first_seen: date, now: datetime) -> Verdict:
    """What the engine decides when it saw the row first on that day and looks again now."""
    row = application(says)
    search = Search(cadence)
    search.see(f"{first_seen} 00:00", row)
    plan = search.see(f"{now:%Y-%m-%d %H:%M}", row)
    return Verdict(plan.state, plan.next_step, plan.next_follow_up, plan.stop)


@settings(deadline=None, max_examples=400)
@given(rows())
def test_the_engine_decides_what_the_rulebook_says(
    case: tuple[Says, str, date, datetime],
) -> None:
    assert engine(*case) == verdict(*case)
