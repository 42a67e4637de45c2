"""A cell of prose cut into the pieces within which words belong together. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sheets_followup.cells import LONGEST, clean, holds_slot, is_error, says_nothing
from sheets_followup.model import Cell
from sheets_followup.proposals.speech import Speech, spoken
from sheets_followup.words.prose import EASTERN, joined, listed
from sheets_followup.words.spelling import flat, has_cjk

_SENTENCE = re.compile(
    r"\n+|[;；。]\s*|[!?！？]+(?=\s|$)|[！？]|\.(?=\s|$)|\s[—–]\s(?=[^\W\d_])|\s\|\s"
)
_EARLIER = re.compile(
    rf"(?<!\w)(?:{joined('earlier_time')})(?!\w)"
    + "".join(f"|{table.earlier_time}" for table in EASTERN.values()),
    re.IGNORECASE,
)
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_ABBREVIATION = re.compile(r"(?:^|[\s(]|\b(?:l|dell|all)['’])([^\W\d_]{1,5}(?:\.[^\W\d_]{1,4})?)$")
#: "am 12.5. um 14 Uhr", "am 12. Mai": a full stop that belongs to a number.
_NUMBERED = re.compile(r"(?<![\d.])(?:[12]?\d|3[01])(?:\.(?:0?[1-9]|1[0-2]))?$")
_NEXT_WORD = re.compile(r"\.\s+([^\W\d_]+)")
_ABBREVIATIONS = listed("abbreviations_words")
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence or a line: as typed, letter for letter without accents, and its language."""

    text: str
    flat: str
    speech: Speech

    def piece(self, start: int, stop: int) -> Segment:
        """A part of it, in the same language."""
        return Segment(self.text[start:stop], self.flat[start:stop], self.speech)


def prose_of(cell: Cell) -> str:
    """The text of a cell if it can hold a sentence, else nothing.

    Template slots, error values, lists of a program, and notes on another application say nothing.
    """
    if not isinstance(cell, str) or len(cell) < (2 if has_cjk(cell) else _SHORTEST):
        return ""
    text = clean(cell[:LONGEST])
    if says_nothing(text) or is_error(text) or text[0] in "[{" or holds_slot(text):
        return ""
    if _EARLIER.search(flat(text)):
        return ""
    return _LINK.sub(" ", text)


@lru_cache(maxsize=256)
def segments(text: str, home: str = "en") -> tuple[Segment, ...]:
    """The sentences and lines of a text; a question is none that tells anything.

    ``home`` is the language of the tracker's headers, which a text without a sign of any is in.
    """
    return tuple(_cut(text, home))


def _cut(text: str, home: str) -> Iterator[Segment]:
    whole = spoken(text, "", home if home not in EASTERN else "en")
    start = 0
    for match in _SENTENCE.finditer(text):
        if match[0] == "." and _is_abbreviated(text, start, match.start(), whole):
            continue
        piece = text[start : match.start()].strip()
        start = match.end()
        if piece and "?" not in match[0] and "？" not in match[0]:
            yield _segment(piece, text, home)
    piece = text[start:].strip()
    if piece:
        yield _segment(piece, text, home)


def _segment(piece: str, text: str, home: str) -> Segment:
    latin = home if home not in EASTERN else "en"
    return Segment(piece, flat(piece), spoken(piece, text, latin))


def _is_abbreviated(text: str, start: int, stop: int, speech: Speech) -> bool:
    """Whether the full stop belongs to the word before it: "Dr. Weber", "Aug. 5", "12.5. um"."""
    before = flat(text[start:stop])
    word = _ABBREVIATION.search(before)
    if word is not None:
        small = word[1].casefold()
        known = (
            not {small, f"{small}."}.isdisjoint(speech.honorifics)
            or small in speech.months
            or small in speech.weekdays
        )
        return known or len(small) == 1 or small in _ABBREVIATIONS
    if speech.language == "en" or not (number := _NUMBERED.search(before)):
        return False
    following = _NEXT_WORD.match(flat(text), stop)
    if following is None:
        return "." in number[0]
    behind = following[1]
    if before.lstrip().isdecimal():
        talk = speech.interview.match(flat(text), start)  # "2. Runde mit Frau Weber"
        if talk is not None and talk.end() > stop:
            return True
    return "." in number[0] or behind[0].islower() or behind.casefold() in speech.months
