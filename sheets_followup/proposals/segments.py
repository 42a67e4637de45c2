"""A cell of prose cut into the pieces within which words belong together. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sheets_followup.cells import LONGEST, clean, holds_slot, is_error, says_nothing
from sheets_followup.model import Cell
from sheets_followup.words.prose import HONORIFICS, MONTHS, WEEKDAYS, joined

_SENTENCE = re.compile(r"\n+|;\s*|[!?]+(?=\s|$)|\.(?=\s|$)|\s[—–]\s(?=[^\W\d_])|\s\|\s")
_EARLIER = re.compile(rf"(?<!\w)(?:{joined('earlier_time')})(?!\w)", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_ABBREVIATION = re.compile(r"(?:^|[\s(])([^\W\d_]{1,5})$")
_SHORT = frozenset(HONORIFICS) | frozenset(MONTHS) | frozenset(WEEKDAYS)
_SHORTEST = 4


def prose_of(cell: Cell) -> str:
    """The text of a cell if it can hold a sentence, else nothing.

    Template slots, error values, lists of a program, and notes on another application say nothing.
    """
    if not isinstance(cell, str) or len(cell) < _SHORTEST:
        return ""
    text = clean(cell[:LONGEST])
    if says_nothing(text) or is_error(text) or text[0] in "[{" or holds_slot(text):
        return ""
    if _EARLIER.search(text):
        return ""
    return _LINK.sub(" ", text)


def segments(text: str) -> Iterator[str]:
    """The sentences and lines of a text; a question is none that tells anything."""
    start = 0
    for match in _SENTENCE.finditer(text):
        if match[0] == "." and _is_abbreviated(text, start, match.start()):
            continue
        piece = text[start : match.start()].strip()
        start = match.end()
        if piece and "?" not in match[0]:
            yield piece
    piece = text[start:].strip()
    if piece:
        yield piece


def _is_abbreviated(text: str, start: int, stop: int) -> bool:
    """Whether the full stop belongs to the word before it: "Dr. Weber", "Aug. 5"."""
    word = _ABBREVIATION.search(text[start:stop])
    return word is not None and (word[1].casefold() in _SHORT or len(word[1]) == 1)
