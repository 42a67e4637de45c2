"""What a Status cell denies: "not selected", "niestety nie", "no news yet".

Pure. A denial of going further is a rejection, one of an answer a silence, and one of so far says
that the row is alive. Any other is a question: nobody follows up on a "no" that was overlooked.
"""

from __future__ import annotations

import re
from enum import Enum

from sheets_followup.words import ADVANCES, ALIVE, NEGATIONS, STILL, alternatives
from sheets_followup.words.spelling import has_cjk


class Denial(Enum):
    """What a text denies."""

    NOTHING = "nothing"
    SO_FAR = "so far"
    ADVANCE = "advance"
    ANSWER = "answer"
    UNCLEAR = "unclear"


_CLAUSE = re.compile(r"[,;:()\[\]/|–—•\n]+|\s-+\s|[.!](?:\s|$)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_STILL = re.compile(rf"\b(?:{alternatives(s for s in STILL if not has_cjk(s))})\b")
_STILL_CJK = tuple(s for s in STILL if has_cjk(s))
_CJK = tuple(n for n in NEGATIONS if has_cjk(n))
_NEGATIONS = frozenset(n for n in NEGATIONS if not has_cjk(n))
_CONTACT = re.compile("|".join(stem for _, _, stems in ADVANCES for stem in stems)).match
#: A denial behind something that is alive is a remark from so many words on: "(no date)" is none.
_REMARK = 3


def denies(words: list[str]) -> bool:
    """Whether any of these words denies, in any language."""
    return not _NEGATIONS.isdisjoint(words)


def is_so_far(text: str) -> bool:
    """Whether folded text speaks of the state so far: "yet", "noch", "jeszcze"."""
    return _STILL.search(text.replace("'", " ")) is not None


def read_denial(text: str) -> Denial:
    """What folded text denies, clause by clause; it names no status that we know."""
    clauses = [_words(clause) for clause in _CLAUSE.split(text)]
    clauses = [words for words in clauses if words]
    denying = [index for index, words in enumerate(clauses) if denies(words)]
    if not denying:
        return Denial.NOTHING
    if is_so_far(text):
        return Denial.SO_FAR
    found = {_of_clause(clauses[index]) for index in denying}
    if Denial.ADVANCE in found:
        return Denial.ADVANCE
    if Denial.ANSWER in found:
        alive = any(_is_alive([w for w in words if not _CONTACT(w)]) for words in clauses)
        return Denial.SO_FAR if alive else Denial.ANSWER
    alive = any(_is_alive(words) for words in clauses)
    for index in denying:
        words = clauses[index]
        if not _is_alive(words) and not (alive and len(words) < _REMARK):
            return Denial.UNCLEAR
    return Denial.SO_FAR


def read_cjk_denial(text: str) -> Denial:
    """The same without spaces, where only "so far" and "unclear" can be told apart."""
    if not any(piece in text for piece in _CJK):
        return Denial.NOTHING
    return Denial.SO_FAR if any(piece in text for piece in _STILL_CJK) else Denial.UNCLEAR


def _words(clause: str) -> list[str]:
    """The words; those with an apostrophe also in their parts: "n'ont" is "n" and "ont"."""
    words = _WORD.findall(clause.replace("’", "'"))
    return words + [part for word in words if "'" in word for part in word.split("'")]


def _of_clause(words: list[str]) -> Denial:
    found = Denial.UNCLEAR
    for negations, advances, contacts in ADVANCES:
        if negations.isdisjoint(words):
            continue
        others = [word for word in words if word not in negations]
        if any(word.startswith(advances) for word in others):
            return Denial.ADVANCE
        if any(word.startswith(contacts) for word in others):
            found = Denial.ANSWER
    return found


def _is_alive(words: list[str]) -> bool:
    return any(word.startswith(ALIVE) for word in words if word not in _NEGATIONS)


#: "no - went with someone else": an answer and its reason.
_ANSWERED = re.compile(
    r"(?:no|nope|nein|non|nee|nie|não|nao)\s*[-–—:;,.(]+\s*(\w[^?？]*)", re.IGNORECASE
)


def reason_of_no(text: str) -> str:
    """What stands behind a "no" that answers the header, which alone decides; "" without one."""
    answered = _ANSWERED.fullmatch(text)
    return answered[1] if answered else ""
