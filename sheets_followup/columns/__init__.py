"""Header recognition: which row is the header, and which column holds which fact. Pure."""

from __future__ import annotations

from sheets_followup.columns.aliases import Meaning
from sheets_followup.columns.finding import HEADER_WITHIN, find_header
from sheets_followup.columns.headers import FACTS, is_date, meaning
from sheets_followup.columns.matching import match_headers
from sheets_followup.columns.places import Headers, Place, column_letter

__all__ = [
    "FACTS",
    "HEADER_WITHIN",
    "Headers",
    "Meaning",
    "Place",
    "column_letter",
    "find_header",
    "is_date",
    "match_headers",
    "meaning",
]
