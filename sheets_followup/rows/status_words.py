"""One word of a status, also where a letter is wrong, missing, doubled or moved. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from sheets_followup.model import Status
from sheets_followup.words import ALIVE, ALONE, STATUSES

_DIGITS = re.compile(r"\d")
_REPEATED = re.compile(r"(.)\1+")
_SHORTEST_MISSPELT = 6

#: Statuses of one word.
SINGLE = {words: status for words, status in STATUSES.items() if " " not in words}
_COLLAPSED = {_REPEATED.sub(r"\1", word): status for word, status in SINGLE.items()}
_LONG = tuple(
    (word, status) for word, status in _COLLAPSED.items() if len(word) >= _SHORTEST_MISSPELT
)


@lru_cache(maxsize=4096)
def word_status(word: str) -> Status | None:
    """The status that one word means, also where a letter is wrong, missing, doubled or moved."""
    if word in ALONE:
        return None
    if word in SINGLE:
        return SINGLE[word]
    short = _REPEATED.sub(r"\1", word)
    if short in _COLLAPSED and len(short) >= _SHORTEST_MISSPELT:
        return _COLLAPSED[short]
    if len(short) < _SHORTEST_MISSPELT or _DIGITS.search(short) or word.startswith(ALIVE):
        return None
    near = {status for known, status in _LONG if _one_slip(short, known)}
    return near.pop() if len(near) == 1 else None


def _one_slip(typed: str, known: str) -> bool:
    """Whether the two differ by one letter: added, missing, another, or two changed places."""
    if abs(len(typed) - len(known)) > 1 or typed[0] != known[0]:
        return False
    start = 0
    while start < min(len(typed), len(known)) and typed[start] == known[start]:
        start += 1
    a, b = typed[start:], known[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
