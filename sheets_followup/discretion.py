"""The letters' room: what of a note must not stand in a letter, and why not.

Judgements, money, plans and weak spots are the sender's own business; other people's names and
addresses are theirs. The reasons are hints for the row's note.
"""

from __future__ import annotations

import re

from sheets_followup import quoting
from sheets_followup.words import letters_en as en

THIRD = re.compile(r"\b(?:she|he|him|her|hers|his|himself|herself)\b", re.IGNORECASE)
PRIVATE = re.compile(rf"\b(?:{en.PRIVATE})(?!\w)", re.IGNORECASE)
_TALK = re.compile(rf"(?<![\w-])(?:{en.PRIVATE_TALK})(?!\w)", re.IGNORECASE)
SAYS_NOTHING = re.compile(en.SAYS_NOTHING, re.IGNORECASE)
_FOREIGN_SCRIPT = re.compile("[\u0370-\u1fff\u3040-\ud7ff]")
_LETTERS = re.compile(r"[^\W\d_]+")
ADDRESS = re.compile(r"\S@\S")

PRIVATE_HINT = "reads like a note to yourself: left out of the letter"
THIRD_HINT = "speaks of the reader as “she”, “he” or by name: left out of the letter"
OTHER_HINT = "names another interviewer or an address: left out of this letter"
SLOT_HINT = "holds an unfilled slot: left out of the letter"
QUESTION_HINT = "is a question: left out of the letter"
VAGUE_HINT = "says too little to quote: name one thing that was talked about"
FOREIGN_HINT = "is not in the letter’s language: left out of the letter"
LONG_HINT = "is long: the letter holds its beginning"
TOO_LONG_HINT = "has no sentence short enough to quote: left out of the letter"


def mentions(text: str, names: tuple[str, ...]) -> bool:
    """Whether one of the names stands in the text as a word of its own."""
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names)


def foreign(text: str) -> bool:
    """Whether it is hardly English: another script, or small words of another language."""
    if _FOREIGN_SCRIPT.search(text):
        return True
    if text.isascii() and len(text) < 12:
        return False
    words = [word.lower() for word in _LETTERS.findall(text)]
    others = sum((word in en.FOREIGN) + (word in en.SURELY_FOREIGN) for word in words)
    return others > 0 and others + (not text.isascii()) > 1 and not en.ENGLISH & set(words)


def why_not(part: str, forbidden: tuple[str, ...], reader: tuple[str, ...]) -> str:
    """The hint for a part of a detail that cannot be said to the reader; "" when it can."""
    if PRIVATE.search(part) or _TALK.search(part):
        return PRIVATE_HINT
    if ADDRESS.search(part) or mentions(part, forbidden):
        return OTHER_HINT
    if THIRD.search(part) or mentions(part, reader):
        return THIRD_HINT
    if quoting.has_slot(part):
        return SLOT_HINT
    return ""
