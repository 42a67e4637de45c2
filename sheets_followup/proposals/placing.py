"""Which columns hold the user's notes, and into which one a fact is typed. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sheets_followup.cells import clean
from sheets_followup.columns import Headers, Place
from sheets_followup.columns.context import languages_of
from sheets_followup.columns.headers import plain
from sheets_followup.model import Cell
from sheets_followup.typed_dates import orders
from sheets_followup.words.prose import joined, listed
from sheets_followup.words.spelling import flat

#: Facts whose cells are typed or about something else: their words propose nothing.
_NOT_PROSE = frozenset(
    "company role location phone applied candidate linkedin emails tone cadence topics fit gap"
    " new_info hold".split()
)
_DATED = frozenset(
    "interview decision last_reply hold applied thank_you_sent follow_up_1_sent follow_up_2_sent"
    " update_sent".split()
)
#: "11/16", "24/11/26", and what is written like one.
_SLASHED = re.compile(r"(?<![\d/.,:-])(\d{1,2})/(\d{1,2})(?:/(?:\d{4}|\d{2}))?(?![\d/%])")
_ALWAYS = (24, 7)
_MONTHS, _DAYS = 12, 31
#: One alone may be a score: "9/20".
_SEVERAL = 2
_OTHERS = listed("others_prose_words")
_STAGE = re.compile(joined("stage_header"), re.IGNORECASE)


def holds_prose(place: Place) -> bool:
    """Whether a column may hold the user's notes: no typed fact, no text of others."""
    if place.own is not None or place.fact in _NOT_PROSE or not place.header:
        return False
    words = set(plain(place.header))
    text = f" {' '.join(plain(place.header))} "
    return place.fact is not None or not any(
        other in words or f" {other} " in text for other in _OTHERS
    )


def is_stage(place: Place) -> bool:
    """Whether a bare date in this column is the day of an interview: "Onsite", "Phone screen"."""
    return place.fact in (None, "round") and bool(_STAGE.fullmatch(flat(clean(place.header))))


def targets(headers: Headers, fact: str) -> tuple[Place, ...]:
    """The columns into which a fact can be typed; a time of day or a round's own is none."""
    return tuple(
        place
        for place in headers.of(fact)
        if place.meaning is not None
        and not place.meaning.label
        and (fact == "interviewers" or not place.meaning.part)
    )


def takes(place: Place, title: str | None) -> bool:
    """Whether somebody with this title belongs into a column: a recruiter into "Recruiter"."""
    part = place.meaning.part if place.meaning else ""
    if part in ("", "interviewer"):
        return True
    small = (title or "").casefold()
    if part == "contact":
        return False
    return bool(small) and part in small


def firms_of(company: Place | None, rows: Sequence[Sequence[Cell]]) -> frozenset[str]:
    """The companies of the tracker and their first words, so that none is greeted."""
    firms: set[str] = set()
    if company is not None:
        for row in rows:
            cell = row[company.index] if company.index < len(row) else None
            if isinstance(cell, str) and cell.strip():
                small = clean(cell)[:80].casefold()
                firms |= {small, *small.split()[:1]}
    return frozenset(firms)


def home_of(headers: Headers) -> str:
    """The language in which the tracker's headers are, English where they do not tell."""
    counted = languages_of(list(headers.places))
    most = max(counted.values(), default=0)
    best = [language for language, count in counted.items() if count == most]
    return best[0] if len(best) == 1 else "en"


def order_of(headers: Headers, rows: Sequence[Sequence[Cell]], given: bool | None) -> bool | None:
    """The order of digits in this tracker's dates, as reading takes it; where its columns of dates
    do not tell, that of its notes: "11/16" and "11/23" are of November."""
    indexes = [
        place.index
        for place in headers.places
        if place.fact in _DATED or (place.fact is None and "date" in place.header.casefold())
    ]
    day_first, month_first = orders(row[i] for row in rows for i in indexes if i < len(row))
    if given is not None:
        return None if (month_first if given else day_first) else given
    if day_first or month_first:
        return None if day_first == month_first else day_first
    return _order_in_notes(headers, rows)


def _order_in_notes(headers: Headers, rows: Sequence[Sequence[Cell]]) -> bool | None:
    """Whether the day comes first in notes: what several dates show, and none denies."""
    indexes = [place.index for place in headers.places if holds_prose(place)]
    texts = (row[i] for row in rows for i in indexes if i < len(row))
    found = {
        (int(first), int(second))
        for text in texts
        if isinstance(text, str)
        for first, second in _SLASHED.findall(text)
    } - {_ALWAYS}
    day_first = sum(second <= _MONTHS < first <= _DAYS for first, second in found)
    month_first = sum(first <= _MONTHS < second <= _DAYS for first, second in found)
    if min(day_first, month_first) > 0 or max(day_first, month_first) < _SEVERAL:
        return None
    return day_first > 0
