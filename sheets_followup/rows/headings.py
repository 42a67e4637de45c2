"""Rows between the applications that are none: the header typed again, a row of totals. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sheets_followup.cells import clean
from sheets_followup.columns import Headers
from sheets_followup.columns.places import spelled
from sheets_followup.model import Cell
from sheets_followup.words.spelling import folded
from sheets_followup.words.summary_rows import TOTALS
from sheets_followup.words.table import entries

_TOTALS = frozenset(entry for listed in TOTALS.values() for entry in entries(listed))
_NUMBER = re.compile(r"[\d.,' ]*\d ?%?")
_LONGEST = 20


def is_heading(headers: Headers, company: Cell, row: Sequence[Cell]) -> bool:
    """Whether a row whose company cell says something only repeats the header or adds up.

    ``row`` may be shorter than the header. Both are passed over in silence, as section headings
    are (RULEBOOK section 2): nothing is written beside them.
    """
    if not isinstance(company, str) or len(company) > _LONGEST:
        return False
    return _repeats(headers, company, row) or _adds_up(company, row)


def _repeats(headers: Headers, company: str, row: Sequence[Cell]) -> bool:
    at = headers.first("company")
    if at is None or spelled(company) != spelled(at.header):
        return False
    return all(
        spelled(clean(row[place.index])) in ("", spelled(place.header))
        for place in headers.places
        if place.index < len(row) and place.own is None
    )


def _adds_up(company: str, row: Sequence[Cell]) -> bool:
    label = folded(clean(company)).partition(":")[0].strip()
    return label in _TOTALS and all(
        cell is None
        or isinstance(cell, int | float)
        or cell is company
        or (isinstance(cell, str) and (not cell.strip() or _NUMBER.fullmatch(cell.strip())))
        for cell in row
    )
