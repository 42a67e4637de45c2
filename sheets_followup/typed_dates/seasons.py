"""Parts of a year as people name them: "mi-décembre", "KW 49", "before Christmas", "12月中旬".

Pure; the words stand in :mod:`sheets_followup.words.seasons`. Where they leave room the later
sensible day is taken, as for every decision (W6): the tenth for the beginning of a month, the
Friday of a week, the day before a feast's eve.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

from sheets_followup.words import END_WORDS, MONTHS, SPAN_LEADS, alternatives, seasons
from sheets_followup.words.spelling import folded
from sheets_followup.words.table import entries

#: So far ahead a week by its number is one that is meant.
_AHEAD = timedelta(days=150)
_CJK_PART = re.compile(
    rf"(\d{{1,2}})月({alternatives(seasons.BEHIND_MONTHS)})(?:頃|ごろ|左右|前|まで|までに)?"
)
_EASTERN_FEASTS = {
    name: day for day, names in seasons.EASTERN_FEASTS.items() for name in entries(names)
}


def part_of_year(text: str, start: date) -> date | None:
    """The day that these words name when they are said on ``start``, never before it; None where
    they name none."""
    small = " ".join(folded(text).replace("-", " ").split()).strip(" .!~")
    cjk = _cjk(small.replace(" ", ""), start)
    if cjk is not None:
        return cjk
    for _ in range(3):
        found = _week(small, start) or _of_month(small, start) or _feast(small, start)
        if found is not None:
            return found
        lead = next((lead for lead in _leads() if small.startswith(f"{lead} ")), None)
        if lead is None:
            return None
        small = small[len(lead) :].strip()
    return None


@cache
def _leads() -> tuple[str, ...]:
    return tuple(sorted({folded(lead) for lead in SPAN_LEADS}, key=len, reverse=True))


def _any(*tables: Mapping[str, str]) -> str:
    """The words of every language as one alternation."""
    return alternatives({word for table in tables for words in table.values()
                         for word in entries(words)})  # fmt: skip


@cache
def _months() -> tuple[re.Pattern[str], Mapping[str, int]]:
    names = {folded(month): number for month, number in MONTHS.items() if month.isalpha()}
    ends = f"{_any(seasons.ENDS)}|{alternatives(END_WORDS)}"
    return (
        re.compile(
            rf"(?:(?P<early>{_any(seasons.STARTS)})|(?P<mid>{_any(seasons.MIDDLES)})|{ends})"
            rf" (?P<month>{alternatives(names)})"
        ),
        names,
    )


def _of_month(text: str, start: date) -> date | None:
    expression, names = _months()
    found = expression.fullmatch(text)
    if found is None:
        return None
    day = 10 if found["early"] else 15 if found["mid"] else 31
    return _next(names[found["month"]], day, start)


def _next(month: int, day: int, start: date) -> date:
    """The next such day, the last of the month where it has no such day."""
    found = date(start.year, month, min(day, monthrange(start.year, month)[1]))
    if found >= start:
        return found
    return date(start.year + 1, month, min(day, monthrange(start.year + 1, month)[1]))


@cache
def _weeks() -> re.Pattern[str]:
    return re.compile(rf"(?:{_any(seasons.WEEKS)})\.? ?(\d{{1,2}})")


def _week(text: str, start: date) -> date | None:
    found = _weeks().fullmatch(text)
    for year in (start.year, start.year + 1) if found else ():
        try:
            friday = date.fromisocalendar(year, int(found[1] if found else 0), 5)
        except ValueError:
            continue
        if start <= friday <= start + _AHEAD:
            return friday
    return None


@cache
def _feasts() -> tuple[tuple[re.Pattern[str], tuple[int, int]], ...]:
    before = _any(seasons.BEFORE)
    return tuple(
        (re.compile(rf"(?:{before}) (?:{_any(names)})"), day)
        for day, names in seasons.FEASTS.items()
    )


def _feast(text: str, start: date) -> date | None:
    for expression, (month, day) in _feasts():
        if expression.fullmatch(text):
            return _next(month, day, start)
    if re.fullmatch(r"(?:before|by) thanksgiving", text):
        for year in (start.year, start.year + 1):
            eve = _fourth_thursday(year) - timedelta(days=1)
            if eve >= start:
                return eve
    return None


def _fourth_thursday(year: int) -> date:
    """Thanksgiving, in November."""
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 21)


def _cjk(text: str, start: date) -> date | None:
    if (found := _CJK_PART.fullmatch(text)) and 1 <= int(found[1]) <= 12:
        return _next(int(found[1]), seasons.BEHIND_MONTHS[found[2]], start)
    feast = _EASTERN_FEASTS.get(text)
    return _next(*feast, start) if feast else None
