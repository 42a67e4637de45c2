"""Word tables by language, and the one view over all of them that reading uses.

A new language is one file beside ``en.py`` and one entry in :data:`LANGUAGES`. The views below are
computed once at import; where two languages share a word, the first listed wins. Sets hold each
entry as written and as :func:`~sheets_followup.words.spelling.folded` writes it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from sheets_followup.model import Status
from sheets_followup.words import absences
from sheets_followup.words.de import GERMAN
from sheets_followup.words.en import ENGLISH
from sheets_followup.words.es import SPANISH
from sheets_followup.words.fr import FRENCH
from sheets_followup.words.it import ITALIAN
from sheets_followup.words.ja import JAPANESE
from sheets_followup.words.nl import DUTCH
from sheets_followup.words.pl import POLISH
from sheets_followup.words.pt import PORTUGUESE
from sheets_followup.words.spelling import folded
from sheets_followup.words.table import Words, entries
from sheets_followup.words.traditional import traditional
from sheets_followup.words.zh import CHINESE

LANGUAGES: tuple[Words, ...] = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    PORTUGUESE,
    ITALIAN,
    DUTCH,
    POLISH,
    CHINESE,
    JAPANESE,
)

_V = TypeVar("_V")


def _merged(pick: Callable[[Words], Mapping[str, _V]]) -> dict[str, _V]:
    """One mapping over all languages; of a word in several, the first language's meaning."""
    merged: dict[str, _V] = {}
    for words in LANGUAGES:
        for key, value in pick(words).items():
            merged.setdefault(key, value)
    for key, value in list(merged.items()):
        if not key.isascii():
            merged.setdefault(folded(key), value)
    return merged


def _listed(pick: Callable[[Words], str]) -> frozenset[str]:
    """The set of a ``|`` list over all languages."""
    written = {entry for words in LANGUAGES for entry in entries(pick(words))}
    return frozenset(written | {folded(entry) for entry in written if not entry.isascii()})


def alternatives(phrases: Iterable[str]) -> str:
    """These phrases as one alternation of a regular expression, the longest first."""
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda p: (-len(p), p)))


MONTHS = _merged(lambda words: words.months)
WEEKDAYS = _merged(lambda words: words.weekdays)
NUMBERS = _merged(lambda words: words.numbers)
UNITS = _merged(lambda words: words.units)
#: Phrase → what it means for a day, such as "end of month".
MOMENTS = {
    folded(phrase): kind
    for words in reversed(LANGUAGES)
    for kind, listed in words.moments.items()
    for phrase in entries(listed)
}
SPAN_LEADS = _listed(lambda words: words.span_leads)
SPAN_TRAILS = _listed(lambda words: words.span_trails)
NEXT_WORDS = _listed(lambda words: words.next_words)
THIS_WORDS = _listed(lambda words: words.this_words)
END_WORDS = _listed(lambda words: words.end_words)
DATE_WORDS = _listed(lambda words: words.date_words)
DATE_LEADS = _listed(lambda words: words.date_leads)
TIME_LEADS = _listed(lambda words: words.time_leads)
MEETINGS = _listed(lambda words: words.meetings)
NO_DAY = _listed(lambda words: words.no_day)
MOVED_TO = _listed(lambda words: words.moved_to)

BLANK = _listed(lambda words: words.blank)
YES = _listed(lambda words: words.yes)
UNWANTED = _listed(lambda words: words.unwanted)
UNTICKED = _listed(lambda words: words.unticked)
SENT_LEADS = _listed(lambda words: words.sent_leads)
NO_REPLY = _listed(lambda words: words.no_reply)
TONES = _merged(lambda words: words.tones)

#: Word or phrase, folded → status.
STATUSES: dict[str, Status] = {
    folded(written): status
    for words in reversed(LANGUAGES)
    for status, listed in words.statuses.items()
    for phrase in entries(listed)
    for written in ({phrase, traditional(phrase)} if words is CHINESE else (phrase,))
}
ALONE = _listed(lambda words: words.alone)
ONWARDS = _listed(lambda words: words.onwards)
HEDGES = _listed(lambda words: words.hedges)
ALIVE = tuple(sorted(_listed(lambda words: words.alive)))
NEGATIONS = _listed(lambda words: words.negations)
STILL = _listed(lambda words: words.still)
#: By language: what a denial in its words may be of.
ADVANCES = tuple(
    (
        frozenset(entries(words.negations)),
        tuple(entries(words.advances)),
        tuple(entries(words.contacts)),
    )
    for words in LANGUAGES
    if words.advances
)

HONORIFICS = _merged(lambda words: words.honorifics)
NAME_SUFFIXES = _listed(lambda words: words.name_suffixes)
PARTICLES = _listed(lambda words: words.particles)
PRONOUNS = _listed(lambda words: words.pronouns)
JOB_WORDS = _listed(lambda words: words.job_words)
NOT_NAMES = _listed(lambda words: words.not_names)
#: Short words of other languages, which are names too: no name only in small letters.
SHORT_NOT_NAMES = frozenset(
    word for word in NOT_NAMES - set(entries(ENGLISH.not_names)) if len(word) <= 3
) | {"guy"}
PEOPLE_LEADS = _listed(lambda words: words.people_leads)
#: What is said of somebody who was not there, or is there no more.
ABSENT = frozenset(entry for words in absences.ABSENT.values() for entry in entries(words))
#: How people who are not named are spoken of: "her boss", "others", "2 engineers".
OTHER_PEOPLE = _listed(lambda words: words.other_people)
PROSE_WORDS = _listed(lambda words: words.prose_words)
TEMPLATE_TEXTS = _listed(lambda words: words.template_texts)
JOB_PIECES = _listed(lambda words: words.job_pieces)
NO_NAME_PIECES = _listed(lambda words: words.no_name_pieces)
TITLES_BEHIND = _listed(lambda words: words.titles_behind)
FAMILIES_IN_FRONT = _listed(lambda words: words.families_in_front)
JOINERS = _listed(lambda words: words.joiners)
#: Family names of scripts without spaces; in Chinese a run of single letters.
FAMILIES = frozenset(
    family
    for words in LANGUAGES
    for run in words.families.split()
    for family in (run if words.language == "zh" and len(run) > 2 else [run])
)

ROUNDS = _merged(lambda words: words.rounds)
TICK_HINTS = _listed(lambda words: words.tick_hints)
STAGES = _listed(lambda words: words.stages)
FILLERS = _listed(lambda words: words.fillers)
JOINED = _merged(lambda words: words.joined)
CUTS = _listed(lambda words: words.cuts)
CUTS |= {traditional(cut) for cut in CUTS if cut in entries(CHINESE.cuts)}
BARE_NAMES = _listed(lambda words: words.bare_names)
BARE_DATES = _listed(lambda words: words.bare_dates)
WHERES = _listed(lambda words: words.wheres)
WHATS = _listed(lambda words: words.whats)
APPOINTMENTS = _listed(lambda words: words.appointments)
MANAGERS = _listed(lambda words: words.managers)
ANSWERS = _listed(lambda words: words.answers)
GIVEN_HALVES = _listed(lambda words: words.given_halves)
FAMILY_HALVES = _listed(lambda words: words.family_halves)
STAGE_HEADERS = _listed(lambda words: words.stage_headers)
TOGETHER = _listed(lambda words: words.together)
APPLICATION_WORDS = _listed(lambda words: words.application_words)
