"""Parts of a year as people name them: "mi-décembre", "KW 49", "before Christmas", "12月中旬".

Pure. Where the words leave room the later sensible day is taken, as for every decision (W6): the
tenth for the beginning of a month, the Friday of a week, the day before a feast's eve.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import cache

from sheets_followup.words import MONTHS, SPAN_LEADS, alternatives
from sheets_followup.words.spelling import folded

_EARLY = (
    "anfang|early|beginning of|start of|debut|tout debut|principios de|principio de|inicios de"
    "|inicio de|comienzos de|comeco de|inizio|inizi di|begin|poczatek|na poczatku|poczatku"
)
_MID = (
    "mitte|mid|middle of|mi|courant|mediados de|a mediados de|meados de|em meados de|meta|a meta"
    "|half|midden|medio|polowa|w polowie|polowie"
)
_LATE = "late|ende|end of|fin|finales de|fim de|fine|eind|koniec|pod koniec"
_WEEK = re.compile(
    r"(?:kw|kalenderwoche|week|wk|semaine|sem|semana|settimana|tydzien|tydz)\.? ?(\d{1,2})"
)
_CJK_PART = re.compile(
    r"(?:(\d{1,2})月)(上旬|初旬|初|中旬|中|下旬)(?:頃|ごろ|左右|前|まで|までに)?"
)
_CJK_DAYS = {"上旬": 10, "初旬": 10, "初": 10, "中旬": 20, "中": 20, "下旬": 31}
#: A feast → the last day before it on which somebody writes; Thanksgiving moves.
_FEASTS = {
    (12, 23): (
        "christmas|xmas|the holidays|holidays|weihnachten|den feiertagen|noel|les fetes|navidad"
        "|las fiestas|natal|o natal|natale|le feste|kerst|de feestdagen|swietami"
        "|bozym narodzeniem"
    ),
    (12, 30): (
        "new year|new years|the new year|silvester|neujahr|le nouvel an|nouvel an|ano nuevo"
        "|fin de ano|ano novo|capodanno|oud en nieuw|nowym rokiem|sylwestrem"
    ),
}
_BEFORE = "before|by|vor|avant|antes de|antes das|antes do|prima di|prima delle|voor|przed"
_CJK_CHRISTMAS = re.compile(r"(?:圣诞节?|聖誕節?|クリスマス)(?:之前|以前|前)(?:に)?")
#: So far ahead a week by its number is one that is meant.
_AHEAD = timedelta(days=150)


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


@cache
def _months() -> re.Pattern[str]:
    names = alternatives(sorted({folded(month) for month in MONTHS if month.isalpha()}))
    return re.compile(rf"(?:(?P<early>{_EARLY})|(?P<mid>{_MID})|(?:{_LATE})) (?P<month>{names})")


def _of_month(text: str, start: date) -> date | None:
    found = _months().fullmatch(text)
    if found is None:
        return None
    month = next(n for name, n in MONTHS.items() if folded(name) == found["month"])
    return _next(month, 10 if found["early"] else 15 if found["mid"] else 31, start)


def _next(month: int, day: int, start: date) -> date:
    for year in (start.year, start.year + 1):
        found = date(year, month, min(day, monthrange(year, month)[1]))
        if found >= start:
            return found
    raise ValueError(month)


def _week(text: str, start: date) -> date | None:
    found = _WEEK.fullmatch(text)
    for year in (start.year, start.year + 1) if found else ():
        try:
            friday = date.fromisocalendar(year, int(found[1] if found else 0), 5)
        except ValueError:
            continue
        if start <= friday <= start + _AHEAD:
            return friday
    return None


def _feast(text: str, start: date) -> date | None:
    for (month, day), names in _FEASTS.items():
        if re.fullmatch(rf"(?:{_BEFORE}) (?:{names})", text):
            return _next(month, day, start)
    if re.fullmatch(r"(?:before|by) thanksgiving", text):
        for year in (start.year, start.year + 1):
            first = date(year, 11, 1)
            thursday = first + timedelta(days=(3 - first.weekday()) % 7 + 21)
            if thursday - timedelta(days=1) >= start:
                return thursday - timedelta(days=1)
    return None


def _cjk(text: str, start: date) -> date | None:
    if found := _CJK_PART.fullmatch(text):
        month = int(found[1])
        return _next(month, _CJK_DAYS[found[2]], start) if 1 <= month <= 12 else None
    return _next(12, 23, start) if _CJK_CHRISTMAS.fullmatch(text) else None
