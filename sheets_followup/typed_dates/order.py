"""Day first or month first: what the dates of a tracker show together. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sheets_followup.model import Cell


@dataclass(frozen=True, slots=True)
class ByMark:
    """A tracker in which ``1.10.26`` and ``10/1/26`` have an order each, None where unknown."""

    slashed: bool | None
    dotted: bool | None


#: The order of digits in dates: day first, month first, unknown, or by the mark between them.
DayFirst = bool | None | ByMark


def order_for(order: DayFirst, mark: str) -> bool | None:
    """The order of a date that has this mark between its parts."""
    if isinstance(order, ByMark):
        return order.dotted if mark == "." else order.slashed
    return order


def settled(cells: Iterable[Cell], given: bool | None, assumed: bool | None) -> DayFirst:
    """The order that these dates show: all together, or by the mark where those differ.

    ``given`` is known from elsewhere, ``assumed`` holds where nothing shows it. Month first, shown
    by other marks only, says nothing about a dotted date: who types 10/13 reads 1.10. either way.
    """
    texts = [cell for cell in cells if isinstance(cell, str)]
    dotted = orders(text for text in texts if "." in text)
    slashed = orders(text for text in texts if "." not in text)
    if given is not None:
        slashed = slashed[0] or given, slashed[1] or not given
        dotted = dotted if any(dotted) else (given, False)
    of_slashed, of_dotted = _order(slashed), _order(dotted)
    whole = _order((slashed[0] or dotted[0], slashed[1] or dotted[1]))
    if whole is False and not dotted[1]:
        return ByMark(False, of_dotted)
    if whole is None and (of_slashed is not None or of_dotted is not None):
        return ByMark(of_slashed, of_dotted)
    if whole is None and not any((*slashed, *dotted)):
        return ByMark(False, None) if assumed is False else assumed
    return whole


def _order(shown: tuple[bool, bool]) -> bool | None:
    return None if shown[0] == shown[1] else shown[0]


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
