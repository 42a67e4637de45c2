"""A status that says that one conversation is over, which ends no row. Pure."""

from __future__ import annotations

import re

from sheets_followup.words import LANGUAGES, alternatives
from sheets_followup.words import rounds_over as table
from sheets_followup.words.spelling import folded, has_cjk
from sheets_followup.words.table import entries

_TALKS = {
    folded(noun)
    for language in LANGUAGES
    for noun in entries(language.nouns.get("talk", ""))
    if not has_cjk(noun) and len(noun) > 3
} | {step for steps in table.STEPS.values() for step in entries(steps)}
_OVER = (
    rf"(?:{alternatives(over for each in table.OVER.values() for over in entries(each))})\w{{0,3}}"
)
_TALK_OVER = re.compile(
    rf"\b(?:{alternatives(_TALKS)})s?(?: \w+){{0,2}}? {_OVER}\b"
    rf"|\b{_OVER} (?:{alternatives(_TALKS)})s?\b"
)


def without_rounds_over(plain: str) -> str:
    """The folded words of a status without those that say that one conversation is over."""
    return " ".join(_TALK_OVER.sub(" ", plain).split())
