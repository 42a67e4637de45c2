"""The engine against a second, literal reading of the rulebook (``oracle.py``)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from sheets_followup.model import SentCell, SentKind, Status
from tests.engine.oracle import WAITS, Says, Verdict, verdict
from tests.engine.rows import Search, app

BASE = date(2026, 3, 2)  # a Monday
OFFSET = st.integers(-8, 60).map(lambda days: BASE + timedelta(days=days))
FACTS = ("thank_you_sent", "follow_up_1_sent", "follow_up_2_sent", "update_sent")


def engine(says: Says, cadence: str, first_seen: date, now: datetime) -> Verdict:
    """What the engine decides when it saw the row first on that day and looks again now."""
    row = app(
        interview=says.t,
        interview_time=says.at,
        decision=says.d,
        last_reply=says.r,
        hold=says.h,
        status=Status(says.status),
        new_info="I was certified." if says.news else None,
        sent={fact: cell_of(value) for fact, value in says.sent.items()},
    )
    search = Search(cadence)
    search.see(f"{first_seen} 00:00", row)
    plan = search.see(f"{now:%Y-%m-%d %H:%M}", row)
    return Verdict(plan.state, plan.next_step, plan.next_follow_up, plan.stop)


def cell_of(value: date | str) -> SentCell:
    if isinstance(value, date):
        return SentCell(SentKind.ON, value)
    return SentCell(SentKind.YES if value == "yes" else SentKind.UNWANTED)


@st.composite
def rows(draw: st.DrawFn) -> tuple[Says, str, date, datetime]:
    """A row, its cadence, the day on which it was first seen, and the moment of looking."""
    t = draw(st.integers(0, 6).map(lambda days: BASE + timedelta(days=days)))
    first_seen = draw(OFFSET)
    now = datetime.combine(
        first_seen + timedelta(days=draw(st.integers(0, 40))),
        draw(st.sampled_from([time(0), time(10, 59), time(11), time(17), time(23)])),
    )
    past = OFFSET.filter(lambda day: day <= first_seen)
    sent: dict[str, date | str] = {}
    for fact in FACTS:
        cell = draw(st.none() | past | st.sampled_from(["yes", "no"]))
        if cell is not None:
            sent[fact] = cell
    says = Says(
        t=draw(st.none() | st.just(t)) if draw(st.integers(0, 19)) == 0 else t,
        at=draw(st.sampled_from([None, time(10)])),
        d=draw(st.none() | OFFSET),
        r=draw(st.none() | past),
        h=draw(st.none() | OFFSET),
        sent=sent,
        status=draw(
            st.sampled_from(["active"] * 8 + ["on_hold", "rejected", "offer", "withdrawn"])
        ),
        news=draw(st.booleans()),
    )
    return says, draw(st.sampled_from(sorted(WAITS))), first_seen, now


@settings(deadline=None, max_examples=400)
@given(rows())
def test_the_engine_decides_what_the_rulebook_says(
    case: tuple[Says, str, date, datetime],
) -> None:
    assert engine(*case) == verdict(*case)
