"""Dates as people type them: one reading or a problem, never a guess. Pure."""

from __future__ import annotations

from sheets_followup.typed_dates.digits import NO_MONTH, NO_YEAR
from sheets_followup.typed_dates.order import DayFirst, day_order, orders, settled
from sheets_followup.typed_dates.reading import read_date
from sheets_followup.typed_dates.typed import EARLIEST, NOTHING, Typed

__all__ = [
    "EARLIEST",
    "NOTHING",
    "NO_MONTH",
    "NO_YEAR",
    "DayFirst",
    "Typed",
    "day_order",
    "orders",
    "read_date",
    "settled",
]
