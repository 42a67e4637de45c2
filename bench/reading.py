"""Cells to rows to actions, in units of ``json.loads`` of the same values."""

from __future__ import annotations

import json
from collections.abc import Callable

from bench import tracker
from bench.measure import Ratio, medians
from sheets_followup.engine import PlanSettings, make_plan
from sheets_followup.rows import read_tracker

LIMIT = 50.0
GROWTH_LIMIT = 14.0
FEW, MANY = 10_000, 100_000
ROUNDS = 5


def _whole(count: int) -> tuple[Callable[[], object], str]:
    cells = tracker.rows(count)
    sheet, settings = tracker.sheet(cells), PlanSettings()
    today = tracker.NOW.date()

    def work() -> object:
        return make_plan(read_tracker(sheet, today=today), {}, settings, tracker.NOW)

    return work, tracker.as_json(cells)


def ratios() -> list[Ratio]:
    """Reading and engine on 10,000 rows against ``json.loads``, and ten times the rows."""
    few, text = _whole(FEW)
    taken = medians({"json": lambda: json.loads(text), "few": few}, ROUNDS)
    many, _ = _whole(MANY)
    grown = medians({"few": few, "many": many}, 3)
    return [
        Ratio("reading + engine, 10,000 rows / json.loads", taken["few"] / taken["json"], LIMIT),
        Ratio(
            "reading + engine, 100,000 rows / 10,000", grown["many"] / grown["few"], GROWTH_LIMIT
        ),
    ]
