"""What stands beside a date in its cell: a place, a kind of call, the date that took its place.

Pure. The date must stand in front, or behind the name of a kind of conversation; what is beside it
must be no other day and nothing by which it is no day to count on ("cancelled", "deadline", "or").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sheets_followup.typed_times import split_time
from sheets_followup.words import (
    DATE_WORDS,
    MEETINGS,
    MONTHS,
    MOVED_TO,
    NO_DAY,
    STAGES,
    TIME_LEADS,
    WEEKDAYS,
    alternatives,
)
from sheets_followup.words.spelling import folded, has_cjk

_MOST_WORDS, _LONGEST = 7, 45
_TOKEN_END = re.compile(r"[^\s,;()\[\]|→]+|(?<=[日号號])")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ANOTHER_DAY = re.compile(
    r"^\W*(?:(?:and|und|et|y|e|i|en|ed|ou|or|o|of|oder|lub|to|bis|al|au|a|do|till|until)\s+|[&+])?\s*\d"
    r"|\d{1,4}\s?[./-]\s?\d|\d\s*[年月日号號]|\d(?:st|nd|rd|th)\b(?! (?:floor|round|interview))"
)
_VOID = re.compile(rf"\b(?:{alternatives(v for v in NO_DAY if len(v) > 2 and not has_cjk(v))})")
_VOID_WORDS = frozenset(void for void in NO_DAY if len(void) <= 2)
_VOID_CJK = tuple(void for void in NO_DAY if has_cjk(void))
_MOVED = re.compile(
    rf"\b(?:{alternatives(m for m in MOVED_TO if not has_cjk(m))})\b"
    rf"|{alternatives(m for m in MOVED_TO if has_cjk(m))}"
)
_CHANGED = re.compile(r"(?:から|→|➡)\s*(.*\d.*?)[にへ](?:変更|延期|振替)")
#: "y 9/19" under "Interview?": there was one, and when.
_AGREED = frozenset("y yes yep ja oui si sim tak".split())
#: Words that may stand before a date: "Zoom 3/13", "group 3/13", "y 3/13".
_LEADING = frozenset({*MEETINGS, *DATE_WORDS, *TIME_LEADS, *STAGES, *_AGREED, "group"})
_EDGES = " ,;.-–—()[]@|:→~〜\n"


def new_date(text: str) -> str | None:
    """The later of two dates where the text says that the first was moved to it."""
    small = folded(text)
    changed = _CHANGED.search(small)
    if changed and any(mark.isdigit() for mark in small[: changed.start()]):
        return changed[1]
    moved = _MOVED.search(small)
    if moved is None or not any(mark.isdigit() for mark in small[: moved.start()]):
        return None
    after = small[moved.end() :].strip(_EDGES)
    return after if any(mark.isdigit() for mark in after) else None


def without_more_times(rest: str) -> str:
    """A text without the further times that may stand in it: the end of a conversation."""
    for _ in range(2):
        clock = split_time(rest)
        if clock.time is None:
            break
        rest = clock.rest
    return rest


def candidates(rest: str) -> Iterator[str]:
    """What may be the date of a text that holds more than one, the longest first."""
    start = _behind_meetings(rest)
    if start:
        yield rest[start:].strip(_EDGES)
        rest = rest[start:]
    ends = [match.end() for match in _TOKEN_END.finditer(rest)]
    for end in reversed([end for end in ends if end < len(rest)][:10]):
        if is_remark(rest[end:]):
            yield rest[:end].strip(_EDGES)


def _behind_meetings(rest: str) -> int:
    """Where the text goes on behind words for a conversation, 0 where it begins otherwise."""
    words = list(_WORD.finditer(rest))
    start = 0
    for word in words[:3]:
        if folded(word[0]) not in _LEADING or rest[start : word.start()].strip(_EDGES):
            break
        start = word.end()
    if start == 0 or not any(mark.isdigit() for mark in rest[start:]):
        return 0
    return start


def is_remark(text: str) -> bool:
    """Whether what stands behind a date leaves it the day that is meant."""
    bare = text.strip(_EDGES)
    if not bare:
        return True
    small = folded(bare)
    if "?" in text or len(small) > _LONGEST or _ANOTHER_DAY.search(small) or _VOID.search(small):
        return False
    words = _WORD.findall(small)
    if len(words) > _MOST_WORDS or not _VOID_WORDS.isdisjoint(words):
        return False
    if any(piece in small for piece in _VOID_CJK):
        return False
    dated = any(mark.isdigit() for mark in small) and not MONTHS.keys().isdisjoint(words)
    return not dated and not any(len(word) > 3 and word in WEEKDAYS for word in words)
