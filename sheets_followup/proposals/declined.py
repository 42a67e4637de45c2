"""Names in the case that a preposition asks for: "z Anną Kowalską" is Anna Kowalska. Pure."""

from __future__ import annotations

from sheets_followup.proposals.besides import Token
from sheets_followup.proposals.speech import Speech
from sheets_followup.words.european_names import FAMILY_ONLY, GIVEN
from sheets_followup.words.person_names import FAMILY_NAMES


def upright(tokens: list[Token], speech: Speech) -> list[Token]:
    """The words of a sentence with the names as one greets: "z Anną Kowalską" → Anna Kowalska.

    A word whose ending may be that of another case, and that no list knows, is no name at all.
    """
    if not speech.table.name_endings:
        return tokens
    found: list[Token] = []
    bent = False
    for token in tokens:
        text = token.text
        small = text.casefold()
        if text[:1].isupper() and small not in GIVEN and small not in speech.honorifics:
            text = _upright(text, speech)
            if text == token.text and bent and small not in FAMILY_ONLY | FAMILY_NAMES:
                text = small  # "od Marka Pawlika"
        changed = text != token.text and text.casefold() in GIVEN and not text.endswith("a")
        bent = changed or small in _BENDING
        found.append(Token(text, token.start, token.end))
    return found


#: Behind these every family name of a man has another ending.
_BENDING = frozenset({"panem", "pana", "panu"})
_OTHER_CASES = ("em", "ym", "im", "ego", "emu")


def _upright(word: str, speech: Speech) -> str:
    small = word.casefold()
    for ending, other in speech.table.name_endings:
        if small.endswith(ending):
            found = word[: len(word) - len(ending)] + other
            if found.casefold() in GIVEN or found.casefold() in FAMILY_ONLY | FAMILY_NAMES:
                return found
    for ending, other in speech.table.name_endings:
        if small.endswith(ending) and other in ("ski", "cki", "dzki", "ska", "cka", "dzka"):
            return word[: len(word) - len(ending)] + other
    if small not in FAMILY_ONLY and small.endswith(_OTHER_CASES) and len(small) > 4:
        return small
    return word
