"""The letters' room: what of a note must not stand in a letter, and why not.

Judgements, money, plans and weak spots are the sender's own business; other people's names and
addresses are theirs. The reasons are hints for the row's note.
"""

from __future__ import annotations

import re

from sheets_followup import quoting
from sheets_followup.model import Application, Interviewer
from sheets_followup.names import is_given
from sheets_followup.word_kinds import kind
from sheets_followup.words import letters_en as en
from sheets_followup.words.notes_en import (
    ENGLISH,
    FOREIGN,
    MORE_TALK,
    SURELY_FOREIGN,
    TALKED_ABROAD,
    VAGUE,
)
from sheets_followup.words.person_names import WORDS_IN_SMALL
from sheets_followup.words.spelling import folded

THIRD = re.compile(r"\b(?:she|he|him|her|hers|his|himself|herself)\b", re.IGNORECASE)
PRIVATE = re.compile(rf"\b(?:{en.PRIVATE})(?!\w)", re.IGNORECASE)
_TALK = re.compile(rf"(?<![\w-])(?:{en.PRIVATE_TALK}|{MORE_TALK})(?!\w)", re.IGNORECASE)
SAYS_NOTHING = re.compile(f"{en.SAYS_NOTHING}|{VAGUE}", re.IGNORECASE)
_FOREIGN_SCRIPT = re.compile("[\u0370-\u1fff\u3040-\ud7ff]")
_NAME = re.compile(r"[^\W\d_][\w’'-]*")
_LETTERS = re.compile(r"[^\W\d_]+")
ADDRESS = re.compile(r"\S@\S")

PRIVATE_HINT = "reads like a note to yourself: left out of the letter"
THIRD_HINT = "speaks of the reader as “she”, “he” or by name: left out of the letter"
SUBJECT_HINT = "does not say who or what is meant: left out of the letter"
OTHER_HINT = "names an interviewer or an address: left out of this letter"
SLOT_HINT = "holds an unfilled slot: left out of the letter"
QUESTION_HINT = "is a question: left out of the letter"
VAGUE_HINT = "says too little to quote: name one thing that was talked about"
FOREIGN_HINT = "is not in the letter’s language: left out of the letter"
WHO_HINT = "does not say who said so: left out of the letter"
BITS_HINT = "holds half sentences: the letter leaves those out"
LONG_HINT = "is long: the letter holds its beginning"
TOO_LONG_HINT = "has no sentence short enough to quote: left out of the letter"


def mentions(text: str, names: tuple[str, ...]) -> bool:
    """Whether one of the names stands in the text as a word of its own, whatever its accents;
    in small letters too where it is no word besides ("dave", but not "will")."""
    if any(_stands_in(text, name) for name in names):
        return True
    words = [(folded(word.removesuffix("’s")), word) for word in _NAME.findall(text)]
    forms = {form for form, _ in words}
    return any(_in_other_form(name, forms, words) for name in names)


def _stands_in(text: str, name: str) -> bool:
    """Whether the name stands there as it is; found without a pattern of its own, which would have
    to be compiled for each letter."""
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if not (_is_letter(text[start - 1 : start]) or _is_letter(text[end : end + 1])):
            return True
        start = text.find(name, start + 1)
    return False


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def _in_other_form(name: str, forms: set[str], words: list[tuple[str, str]]) -> bool:
    small = folded(name)
    if small not in forms or len(small) < 3 or " " in small:
        return False
    in_small = (is_given(name) or not name.isascii()) and small not in WORDS_IN_SMALL
    return any(form == small and (in_small or not word.islower()) for form, word in words)


def foreign(text: str) -> bool:
    """Whether it is hardly English: another script, or small words of another language."""
    if _FOREIGN_SCRIPT.search(text):
        return True
    words = [word.lower() for word in _LETTERS.findall(text)]
    if TALKED_ABROAD.intersection(words):
        return True
    if text.isascii() and len(text) < 12:
        return False
    others = sum((word in FOREIGN) + (word in SURELY_FOREIGN) for word in words)
    return others > 0 and others + (not text.isascii()) > 1 and not ENGLISH & set(words)


def in_foreign_row(text: str | None, others: tuple[str | None, ...]) -> bool:
    """Whether a cell that could be English is not: another one of its row surely is in another
    language, and a word of this one is no English word that we know."""
    if not text or not any(other and foreign(other) for other in others):
        return False
    words = [word for word in _LETTERS.findall(text) if not (word.isupper() and len(word) > 1)]
    return any(kind(word.lower()) in ("", "word") and word.lower() not in ENGLISH for word in words)


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


def names_around(
    person: Interviewer, company: str, role: str | None, panel: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(names of the others, full and single; the reader's own names)."""
    own = {
        part
        for text in (person.name, person.given, person.family)
        for part in (text or "").split()
        if len(part) > 1
    }
    own_full = person.name or ""
    ours = set(company.split()) | set((role or "").split())
    others: dict[str, None] = {}
    for entry in panel:
        if entry and entry != own_full:
            others[entry] = None
            if "@" not in entry:
                parts = (p for p in entry.split() if len(p) > 2 and p[:1].isupper())
                others.update(dict.fromkeys(p for p in parts if p not in own and p not in ours))
    reader = tuple(sorted({*own, own_full} - ours - {""}))
    return tuple(others), reader


def others_on_row(app: Application, person: Interviewer) -> tuple[str, ...]:
    """The names and addresses of a row's other people (M1)."""
    others = (other for other in app.interviewers if other is not person)
    return tuple(text for other in others for text in (other.name, other.email) if text)
