"""Day first or month first: what the dates of a tracker show together. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sheets_followup.model import Cell

#: No date takes more characters.
LONGEST = 60

#: A date in digits: its two parts, the mark between them, and the year if it is given.
NUMERIC = re.compile(r"(\d{1,2})\s?([-/.])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2}))?\.?")
_separated = re.compile(r"\s*\d{1,2}\s?[-/.]\s?\d").match


def day_order(cells: Iterable[Cell]) -> bool | None:
    """Whether these dates are typed day first: True, False, or None (no evidence, or both).

    One value with a part above 12 settles it for its tracker; values that settle it differently
    cancel each other out.
    """
    day_first, month_first = orders(cells)
    return None if day_first == month_first else day_first


def orders(cells: Iterable[Cell]) -> tuple[bool, bool]:
    """Whether any of these dates can only be day first, and whether any can only be month first."""
    day_first = month_first = False
    for cell in cells:
        if not isinstance(cell, str) or cell[4:5] == "-" or not _separated(cell[:LONGEST]):
            continue  # the second: 2026-03-31, by far the most
        text = cell.strip()
        match = NUMERIC.match(text)
        if not match or (match.end() < len(text) and text[match.end()] not in " ,"):
            continue
        first, second = int(match[1]), int(match[3])
        day_first = day_first or 31 >= first > 12 >= second > 0
        month_first = month_first or 31 >= second > 12 >= first > 0
    return day_first, month_first
