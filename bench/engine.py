"""Rows to actions, in units of ``json.loads`` of the same values."""

from __future__ import annotations

import json
from collections.abc import Callable

from bench import tracker
from bench.measure import Ratio, medians
from sheets_followup.engine import PlanSettings, make_plan
from sheets_followup.model import Reading
from sheets_followup.rows import read_tracker

LIMIT = 15.0
GROWTH_LIMIT = 14.0
FEW, MANY = 10_000, 100_000
ROUNDS = 7


def _plan(reading: Reading) -> Callable[[], object]:
    settings = PlanSettings()
    return lambda: make_plan(reading, {}, settings, tracker.NOW)


def ratios() -> list[Ratio]:
    """The engine on 10,000 read rows against ``json.loads``, and ten times the rows."""
    cells = tracker.rows(FEW)
    text = tracker.as_json(cells)
    today = tracker.NOW.date()
    few = read_tracker(tracker.sheet(cells), today=today)
    taken = medians({"json": lambda: json.loads(text), "few": _plan(few)}, ROUNDS)
    many = read_tracker(tracker.sheet(tracker.rows(MANY)), today=today)
    grown = medians({"few": _plan(few), "many": _plan(many)}, 3)
    return [
        Ratio("engine, 10,000 rows / json.loads", taken["few"] / taken["json"], LIMIT),
        Ratio("engine, 100,000 rows / 10,000", grown["many"] / grown["few"], GROWTH_LIMIT),
    ]
