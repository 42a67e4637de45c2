"""Headers in the one form in which they are compared, and the table of all languages' aliases.

Pure. The table is made at the first header that is read: 3,000 aliases take some milliseconds.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from sheets_followup.words import (
    CUTS,
    FAMILY_HALVES,
    FILLERS,
    GIVEN_HALVES,
    JOINED,
    LANGUAGES,
    ROUNDS,
    alternatives,
)
from sheets_followup.words.short_headers import SHORT
from sheets_followup.words.spelling import folded, has_cjk
from sheets_followup.words.table import entries
from sheets_followup.words.traditional import traditional

_CAMEL = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_NUMBERING = re.compile(r"\s*(?:#?\d{1,3}|[A-MO-Za-mo-z])\s*[.):、]\s*(?=\D)|\s*\d{1,3}\s+-\s+")
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ "
_OPTIONAL_S = re.compile(r"\((e?s|n|en|in)\)", re.IGNORECASE)
_SHORT_WITH = re.compile(r"\bw/(?!o\b)", re.IGNORECASE)
_I_AM = re.compile(r"\bi['’]m\b", re.IGNORECASE)
_IT_IS = re.compile(r"\b(it|that|what|where|who|when|how)['’]s\b", re.IGNORECASE)
_ELIDED = re.compile(r"\b(d|l|qu|j|dell|all|nell|dall|sull|un)['’]\s?")
#: What a header of nothing but a picture says.
_PICTURES = {
    "📧": "email", "✉": "email", "📨": "email", "📩": "email", "🏢": "company", "💼": "role",
    "👤": "interviewer", "👥": "interviewers", "📅": "date", "📆": "date", "🗓": "date",
    "📞": "phone", "☎": "phone", "📍": "location", "📝": "notes", "🚦": "status", "📊": "status",
}  # fmt: skip
_PLAIN = re.compile(r"[a-z0-9 ]+")
_TOKEN = re.compile(r"\w+")
_CUT = re.compile(f"({alternatives(CUTS)})")
_KEPT_S = frozenset(
    {
        "pays",
        "cons",
        "pros",
        "news",
        "process",
        "status",
        "address",
        "hours",
        "progress",
        "was",
        "is",
    }
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a header names: a fact, whose or what of it, its worth, and one round of several.

    ``rank`` is 0 for our own header, 1 for one that says the same, 2 for a looser one, -1 for one
    that the user's configuration names. ``label`` is empty, or the words that name the round.
    """

    fact: str
    part: str = ""
    rank: int = 1
    label: str = ""

    @property
    def order(self) -> int:
        """The place of this round among the others, 0 where its words give none."""
        return order_of(self.label)


def order_of(label: str) -> int:
    """The place of a round among the others by the words that name it, 0 where they give none."""
    return max((ROUNDS.get(word, 0) for word in label.split()), default=0)


@lru_cache(maxsize=4096)
def plain(header: str) -> tuple[str, ...]:
    """The words of a header in the one form in which headers are compared."""
    text = header
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.lstrip(_CIRCLED))
        if not _TOKEN.search(text):
            text = _PICTURES.get(text.strip().rstrip("\ufe0f"), text)
    if "/" in text:
        text = _SHORT_WITH.sub("with ", text)
    text = _OPTIONAL_S.sub(r"\1", text) if "(" in text else text
    numbering = _NUMBERING.match(text)
    if numbering and numbering.end() < len(text):
        text = text[numbering.end() :]
    return words_of(_CAMEL.sub(" ", text))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text without numbering and camel case: folded, joined, in the singular."""
    text = folded(text).replace("_", " ")
    if "'" in text or "’" in text:
        text = _IT_IS.sub(r"\1 is", _I_AM.sub("i am", text))
        text = _ELIDED.sub(r"\1 ", text).replace("'", "").replace("’", "")
    if not text.isascii() and has_cjk(text):
        text = _CUT.sub(r" \1 ", text)
    return _brought_together(_TOKEN.findall(text))


def _alias_words(alias: str) -> tuple[str, ...]:
    """As :func:`words_of`; most aliases stand in the tables as they are compared."""
    words = alias.split()
    return _brought_together(words) if _PLAIN.fullmatch(alias) else words_of(alias)


def _brought_together(words: list[str]) -> tuple[str, ...]:
    if not _FIRST_JOINED.keys().isdisjoint(words):
        words = _joined(words)
    return tuple([_singular(word) if word[-1] == "s" else word for word in words])


def _joined(words: list[str]) -> list[str]:
    """Spellings brought together: "e mail" → "email"."""
    padded = f" {' '.join(words)} "
    for word in words:
        for typed, joined in _FIRST_JOINED.get(word, ()):
            padded = padded.replace(typed, joined)
    return padded.split()


def _by_first() -> Mapping[str, tuple[tuple[str, str], ...]]:
    first: dict[str, tuple[tuple[str, str], ...]] = {}
    for typed, joined in JOINED.items():
        word = typed.split()[0]
        first[word] = (*first.get(word, ()), (f" {typed} ", f" {joined} "))
    return first


_FIRST_JOINED = _by_first()


def _singular(word: str) -> str:
    if len(word) > 3 and word[-1] == "s" and word[-2] != "s" and word not in _KEPT_S:
        return word[:-1]
    return word


def key(words: tuple[str, ...]) -> str:
    """Words without order, repetition and fillers, as one string."""
    kept = {word for word in words if word not in FILLERS}
    return " ".join(sorted(kept or words))


Readings = tuple[tuple[str, Meaning], ...]


@cache
def table() -> Mapping[str, Readings]:
    """Key → what it means in each language that knows it, English first."""
    found: dict[str, dict[str, Meaning]] = {}
    for language in LANGUAGES:
        for name, aliases in language.headers.items():
            fact, _, part = name.partition(":")
            for rank in range(3):
                meant = Meaning(fact, part, rank)
                for alias in aliases.of_rank(rank):
                    _put(found, key(_alias_words(alias)), language.language, meant)
                    if language.language == "pt" and "contato" in alias:
                        _put(
                            found, key(words_of(alias.replace("contato", "contacto"))), "pt", meant
                        )
                    if language.language == "zh" and (other := traditional(alias)) != alias:
                        _put(found, key(words_of(other)), "zh", meant)
        for fact, shortened in SHORT.get(language.language, {}).items():
            for alias in entries(shortened):
                _put(found, key(_alias_words(alias)), language.language, Meaning(fact, "", 2))
    return {alias: tuple(readings.items()) for alias, readings in found.items()}


def _put(found: dict[str, dict[str, Meaning]], alias: str, language: str, meant: Meaning) -> None:
    readings = found.setdefault(alias, {})
    known = readings.get(language)
    if known is None or meant.rank < known.rank:
        readings[language] = meant


def readings(words: tuple[str, ...]) -> Readings:
    """What these words mean by language; nothing where they are no alias."""
    if not words:
        return ()
    found = table().get(key(words))
    if found is None and any("ae" in word or "oe" in word or "ue" in word for word in words):
        # "Vorstellungsgespraech" where a keyboard has no umlauts.
        bare = tuple(
            word.replace("ae", "a").replace("oe", "o").replace("ue", "u") for word in words
        )
        found = tuple(reading for reading in table().get(key(bare), ()) if reading[0] == "de")
    return found or ()


def keys_of(listed: frozenset[str]) -> frozenset[str]:
    """The keys of a list of headers."""
    return frozenset(key(words_of(header)) for header in listed)


@cache
def halves() -> Mapping[tuple[str, ...], str]:
    """Words that make a column half of a name → "given" or "family"."""
    return {
        **{words_of(half): "given" for half in GIVEN_HALVES},
        **{words_of(half): "family" for half in FAMILY_HALVES},
    }
