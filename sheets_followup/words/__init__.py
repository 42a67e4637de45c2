"""Word tables by language, and the one view over all of them that reading uses.

A new language is one file beside ``en.py`` and one entry in :data:`LANGUAGES`. Every view below
is computed once at import; where two languages share a word, the first listed wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from sheets_followup.model import Status
from sheets_followup.words.en import ENGLISH
from sheets_followup.words.table import Words, entries

LANGUAGES: tuple[Words, ...] = (ENGLISH,)

_V = TypeVar("_V")


def _merged(pick: Callable[[Words], Mapping[str, _V]]) -> dict[str, _V]:
    """One mapping over all languages; of a word in several, the first language's meaning."""
    merged: dict[str, _V] = {}
    for words in LANGUAGES:
        for key, value in pick(words).items():
            merged.setdefault(key, value)
    return merged


def _listed(pick: Callable[[Words], str]) -> frozenset[str]:
    """The set of a ``|`` list over all languages."""
    return frozenset(entry for words in LANGUAGES for entry in entries(pick(words)))


def alternatives(phrases: Iterable[str]) -> str:
    """These phrases as one alternation of a regular expression, the longest first."""
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda p: (-len(p), p)))


MONTHS = _merged(lambda words: words.months)
WEEKDAYS = _merged(lambda words: words.weekdays)
NUMBERS = _merged(lambda words: words.numbers)
UNITS = _merged(lambda words: words.units)
DURATIONS = tuple(
    (re.compile(pattern), kind) for words in LANGUAGES for pattern, kind in words.durations
)
DATE_LEADS = _listed(lambda words: words.date_leads)
TIME_LEADS = _listed(lambda words: words.time_leads)

BLANK = _listed(lambda words: words.blank)
YES = _listed(lambda words: words.yes)
UNWANTED = _listed(lambda words: words.unwanted)
UNTICKED = _listed(lambda words: words.unticked)
SENT_LEADS = _listed(lambda words: words.sent_leads)
NO_REPLY = _listed(lambda words: words.no_reply)
TONES = _merged(lambda words: words.tones)

#: Word or phrase → status.
STATUSES: dict[str, Status] = {
    phrase: status
    for words in reversed(LANGUAGES)
    for status, listed in words.statuses.items()
    for phrase in entries(listed)
}
HEDGES = _listed(lambda words: words.hedges)
ALIVE = tuple(sorted(_listed(lambda words: words.alive)))

HONORIFICS = _merged(lambda words: words.honorifics)
NAME_SUFFIXES = _listed(lambda words: words.name_suffixes)
PARTICLES = _listed(lambda words: words.particles)
PRONOUNS = _listed(lambda words: words.pronouns)
JOB_WORDS = _listed(lambda words: words.job_words)
NOT_NAMES = _listed(lambda words: words.not_names)
PEOPLE_LEADS = _listed(lambda words: words.people_leads)
PROSE_WORDS = _listed(lambda words: words.prose_words)
TEMPLATE_TEXTS = _listed(lambda words: words.template_texts)

ROUNDS = _merged(lambda words: words.rounds)
TICK_HINTS = _listed(lambda words: words.tick_hints)
NAME_HALVES = _listed(lambda words: words.name_halves)
STAGES = _listed(lambda words: words.stages)
FILLERS = _listed(lambda words: words.fillers)
JOINED = _merged(lambda words: words.joined)
BARE_NAMES = _listed(lambda words: words.bare_names)
