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


class Headings:
    """Tells those rows of one tracker; made once, as every row is asked about."""

    def __init__(self, headers: Headers) -> None:
        company = headers.first("company")
        self._header = spelled(company.header) if company is not None else ""
        self._theirs = tuple(place for place in headers.places if place.own is None)

    def has(self, company: Cell, row: Sequence[Cell]) -> bool:
        """Whether a row whose company cell says something only repeats the header or adds up.

        ``row`` may be shorter than the header. Both are passed over in silence, as section headings
        are (RULEBOOK section 2): nothing is written beside them.
        """
        if not isinstance(company, str) or len(company) > _LONGEST:
            return False
        text = folded(company.partition(":")[0].strip())
        if text in _TOTALS:
            return _adds_up(company, row)
        return spelled(company) == self._header and all(
            spelled(clean(row[place.index])) in ("", spelled(place.header))
            for place in self._theirs
            if place.index < len(row)
        )


def _adds_up(company: str, row: Sequence[Cell]) -> bool:
    """Whether nothing but numbers stands beside the word for a total."""
    return all(
        cell is None
        or isinstance(cell, int | float)
        or cell is company
        or (isinstance(cell, str) and (not cell.strip() or _NUMBER.fullmatch(cell.strip())))
        for cell in row
    )
