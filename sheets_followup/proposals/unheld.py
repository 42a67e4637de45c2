"""Notes that say that the talk did not take place: "they cancelled on me last minute". Pure."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from sheets_followup.proposals.segments import segments
from sheets_followup.typed_dates import read_date
from sheets_followup.words import LANGUAGES
from sheets_followup.words import unheld as table
from sheets_followup.words.spelling import folded, has_cjk
from sheets_followup.words.table import entries

_CLAUSE = re.compile(
    r"[,;:()\n，、：；]|\s[-–—/]\s|\s(?:but|and|then|so|aber|und|mais|et|pero|y)\s"
)
_NOT_HELD = re.compile(
    "|".join(p for lang, p in table.NOT_HELD.items() if lang not in ("ja", "zh"))
)
_EASTERN = re.compile("|".join(table.NOT_HELD[lang] for lang in ("ja", "zh")))
_BESIDE_EASTERN = re.compile(table.BESIDE_EASTERN)
_AFTER_ALL = re.compile("|".join(table.AFTER_ALL.values()))
_BESIDE = frozenset(word for words in table.BESIDE.values() for word in words.split()) | {
    word
    for language in LANGUAGES
    for noun in entries(language.nouns.get("talk", ""))
    for word in folded(noun).split()
}
_CALENDAR = {folded(name) for words in LANGUAGES for name in (*words.months, *words.weekdays)}
#: "moved to 10am": of the same day.
_TO_AN_HOUR = re.compile(
    r"\b(?:to|auf|a|para|alle|naar|na) (?:las )?(?:\d{1,2}:\d\d|\d{1,2} ?(?:[ap]m|uhr|u|h)\b)"
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_WEEKDAYS = {folded(n): day for words in LANGUAGES for n, day in words.weekdays.items()}
_MOST, _LONGEST_DAY = 12, 4


def unheld_in(
    text: str, names: Collection[str], interview: date | None, home: str = "en"
) -> str | None:
    """The words that say that the row's talk was called off, moved or missed, None for none.

    Only a clause that says this and nothing else does, with a name of the row's people and a day at
    most: "cancelled subscriptions" are of something. A move to the very day that the row has, or
    from an earlier one, is what became of an older day.
    """
    small = _told(text)
    if _NOT_HELD.search(small) is None and _EASTERN.search(small) is None:
        return None
    if _AFTER_ALL.search(_NOT_HELD.sub(" ", small)):
        return None
    found = None
    own = {part for name in names for part in _told(name).split()}
    for segment in segments(text, home):
        for clause in _CLAUSE.split(segment.text):
            said = _told(clause)
            known = _eastern(said) if has_cjk(said) else _says_only(said, own)
            if known and _is_of_this_day(clause, interview):
                return None  # "cancelled and rescheduled to 3 March"
            if known and found is None:
                found = clause.strip()
    return found


def _told(text: str) -> str:
    return folded(text).replace("’", "'")


def _says_only(said: str, own: set[str]) -> bool:
    rest, count = _NOT_HELD.subn(" ", said)
    words = _WORD.findall(rest)
    if not count or len(words) > _MOST:
        return False
    return all(word in _BESIDE or word in own or word in _CALENDAR for word in words)


def _eastern(said: str) -> bool:
    rest, count = _EASTERN.subn("", said)
    return bool(count) and not _BESIDE_EASTERN.sub("", rest)


def _is_of_this_day(clause: str, interview: date | None) -> bool:
    """Whether the days of a clause are the row's own, or earlier ones, and no later one."""
    if interview is None:
        return False
    days: list[date] = []
    tokens = clause.split()
    for start, token in enumerate(tokens):
        if _WEEKDAYS.get(folded(token).strip(".,")) == interview.weekday():
            days.append(interview)
        for stop in range(min(start + _LONGEST_DAY, len(tokens)), start, -1):
            piece = " ".join(tokens[start:stop])
            if any(sign.isdecimal() for sign in token + tokens[stop - 1]):
                typed = read_date(piece, today=interview, day_first=None)
                if typed.day is not None:
                    days.append(typed.day)
                    break
    if not days:
        return _TO_AN_HOUR.search(folded(clause)) is not None
    return max(days) <= interview
