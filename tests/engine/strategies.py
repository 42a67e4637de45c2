"""Random rows: what a person could have typed into a tracker, and when one looks at it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import strategies as st

from sheets_followup.cadence import CADENCES
from sheets_followup.model import Application, SentCell, SentKind, Status
from tests.engine.oracle import Says
from tests.engine.rows import app

BASE = date(2026, 3, 2)  # a Monday
DAYS = st.integers(-8, 60).map(lambda days: BASE + timedelta(days=days))
FACTS = ("thank_you_sent", "follow_up_1_sent", "follow_up_2_sent", "update_sent")
STATUSES = ["active"] * 8 + ["on_hold", "rejected", "offer", "withdrawn"]
cadences = st.sampled_from(sorted(CADENCES))


@st.composite
def rows(draw: st.DrawFn) -> tuple[Says, str, date, datetime]:
    """A row, its cadence, the day on which it was first seen, and the moment of looking."""
    t = draw(st.integers(0, 6).map(lambda days: BASE + timedelta(days=days)))
    first_seen = draw(DAYS)
    now = datetime.combine(
        first_seen + timedelta(days=draw(st.integers(0, 40))),
        draw(st.sampled_from([time(0), time(10, 59), time(11), time(17), time(23)])),
    )
    past = DAYS.filter(lambda day: day <= first_seen)
    sent: dict[str, date | str] = {}
    for fact in FACTS:
        cell = draw(st.none() | past | st.sampled_from(["yes", "no"]))
        if cell is not None:
            sent[fact] = cell
    says = Says(
        t=draw(st.none() | st.just(t)) if draw(st.integers(0, 19)) == 0 else t,
        at=draw(st.sampled_from([None, time(10)])),
        d=draw(st.none() | DAYS),
        r=draw(st.none() | past),
        h=draw(st.none() | DAYS),
        sent=sent,
        status=draw(st.sampled_from(STATUSES)),
        news=draw(st.booleans()),
    )
    return says, draw(cadences), first_seen, now


def application(says: Says) -> Application:
    """The row as the reader would have read it."""
    return app(
        interview=says.t,
        interview_time=says.at,
        decision=says.d,
        last_reply=says.r,
        hold=says.h,
        status=Status(says.status),
        new_info="I was certified." if says.news else None,
        sent={fact: _cell(value) for fact, value in says.sent.items()},
    )


def _cell(value: date | str) -> SentCell:
    if isinstance(value, date):
        return SentCell(SentKind.ON, value)
    return SentCell(SentKind.YES if value == "yes" else SentKind.UNWANTED)
