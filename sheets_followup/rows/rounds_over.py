"""A status that says that one conversation is over, which ends no row. Pure."""

from __future__ import annotations

import re

from sheets_followup.words import LANGUAGES, alternatives
from sheets_followup.words.spelling import folded, has_cjk
from sheets_followup.words.table import entries

#: What is over beside a talk: a step of several.
_STEPS = (
    "test | testaufgabe | runde | round | ronda | ronde | etapa | etap | step | tour | fase | phase"
    " | prueba | prova | epreuve | stufe | assessment | screening | case | probetag"
)
_TALKS = {
    folded(noun)
    for table in LANGUAGES
    for noun in entries(table.nouns.get("talk", ""))
    if not has_cjk(noun) and len(noun) > 3
} | set(entries(_STEPS))
_OVER = (
    r"(?:abgeschlossen|beendet|termine|terminad|finalizad|concluid|conclus|encerrad|realizad"
    r"|afgerond|afgelopen|zakonczon|ukonczon|complet|finished|concluded|closed out)\w{0,3}"
)
_TALK_OVER = re.compile(
    rf"\b(?:{alternatives(_TALKS)})s?(?: \w+){{0,2}}? {_OVER}\b"
    rf"|\b{_OVER} (?:{alternatives(_TALKS)})s?\b"
)


def without_rounds_over(plain: str) -> str:
    """The folded words of a status without those that say that one conversation is over."""
    return " ".join(_TALK_OVER.sub(" ", plain).split())
