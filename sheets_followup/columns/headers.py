"""One header: its words brought into one form, and the fact that they name.

Pure. An exact alias decides, after normalising: case, underscores, camel case, emoji, numbering,
plural, order of words and fillers make no difference. Likeness never decides; it only suggests.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from sheets_followup.cells import clean
from sheets_followup.words import (
    BARE_NAMES,
    FILLERS,
    JOINED,
    LANGUAGES,
    NAME_HALVES,
    ROUNDS,
    STAGES,
    TICK_HINTS,
)

#: Facts of which several columns may be read side by side; of the others one is wanted.
MANY = frozenset({"interviewers", "emails", "linkedin", "notes", "applied", "location", "phone"})

#: Every fact of CONTRACT that a header can mean (our own columns come from the journal).
FACTS = (
    "company",
    "role",
    "round",
    "status",
    "interview",
    "interviewers",
    "emails",
    "linkedin",
    "decision",
    "topics",
    "fit",
    "gap",
    "new_info",
    "last_reply",
    "thank_you_sent",
    "follow_up_1_sent",
    "follow_up_2_sent",
    "update_sent",
    "hold",
    "tone",
    "cadence",
    "notes",
    "applied",
    "location",
    "phone",
    "candidate",
)

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NUMBERING = re.compile(r"\s*(?:#?\d{1,3}|[A-Za-z])\s*[.):]\s+|\s*\d{1,3}\s+-\s+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_OPTIONAL_S = re.compile(r"\((e?s)\)", re.IGNORECASE)
_PARTS = re.compile(
    r"\s*(?:/|\||\+|,|;|&|\s-\s|\s(?:and|or|incl|including|with|plus)\s)\s*", re.IGNORECASE
)
_TOKEN = re.compile(r"\w+")
_LONGEST = 80
#: Facts whose header may single out one round of several: "Second interview date".
_ROUNDED = frozenset({"interview", "interviewers", "emails", "linkedin", "phone", "notes"})
_KEPT_S = frozenset({"news", "process", "status", "address", "hours", "progress", "was", "is"})


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
        return max((ROUNDS.get(word, 0) for word in self.label.split()), default=0)


def plain(header: str) -> tuple[str, ...]:
    """The words of a header in the one form in which headers are compared."""
    text = unicodedata.normalize("NFKC", _OPTIONAL_S.sub(r"\1", header))
    numbering = _NUMBERING.match(text)
    if numbering and numbering.end() < len(text):
        text = text[numbering.end() :]
    text = _CAMEL.sub(" ", text).casefold().replace("_", " ").replace("'", "").replace("’", "")
    words = " ".join(_TOKEN.findall(text))
    padded = f" {words} "
    for typed, joined in JOINED.items():
        if f" {typed} " in padded:
            padded = padded.replace(f" {typed} ", f" {joined} ")
    return tuple(_singular(word) for word in padded.split())


def _singular(word: str) -> str:
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss") and word not in _KEPT_S:
        return word[:-1]
    return word


def _key(words: tuple[str, ...]) -> str:
    """Words without order, repetition and fillers, as one string."""
    kept = {word for word in words if word not in FILLERS}
    return " ".join(sorted(kept or words))


def _table() -> dict[str, Meaning]:
    table: dict[str, Meaning] = {}
    for language in LANGUAGES:
        for name, aliases in language.headers.items():
            fact, _, part = name.partition(":")
            for alias, rank in aliases.ranked():
                key = _key(plain(alias))
                known = table.get(key)
                if known is None or rank < known.rank:
                    table[key] = Meaning(fact, part, rank)
    return table


_ALIASES = _table()
_NAMES = frozenset(_key(plain(name)) for name in BARE_NAMES)
_STAGE_WORDS = frozenset(STAGES)
_HALVES = tuple(f" {half} " for half in NAME_HALVES)
#: Headers that mean the round where another column is the status: "Stage" beside "Outcome".
STAGE_HEADERS = frozenset({("stage",)})


@lru_cache(maxsize=4096)
def meaning(header: str) -> Meaning | None:
    """The fact that a header names by itself, or None. Neighbours are ``columns``'s business."""
    text = clean(header).replace("\n", " ")
    if not text or len(text) > _LONGEST:
        return None
    words = plain(text)
    if any(half in f" {' '.join(words)} " for half in _HALVES):
        return None  # half a name is nobody: "Interviewer first name"
    found = _exact(words) or _rounded(words)
    ticks = _BRACKETS.search(text)
    if ticks and ticks[0][1:-1].strip().casefold() in TICK_HINTS:
        found = meaning(_BRACKETS.sub(" ", text))
        return found if found and found.fact.endswith("_sent") else None
    if found is None and _BRACKETS.search(text):
        bare = plain(_BRACKETS.sub(" ", text))
        found = _exact(bare) or _rounded(bare)
    return found or _composed(text)


def is_name(header: str) -> bool:
    """Whether a header says only "Name": of a person or of a company, as its neighbours tell."""
    return _key(plain(clean(header))) in _NAMES


def _exact(words: tuple[str, ...]) -> Meaning | None:
    return _ALIASES.get(_key(words)) if words else None


def _rounded(words: tuple[str, ...]) -> Meaning | None:
    """ "Second interviewer", "Onsite interview date", "Interviewer 3", "Round 2 date"."""
    label = [word for word in words if word in ROUNDS or word in _STAGE_WORDS]
    if not label:
        return None
    rest = tuple(word for word in words if word not in label and word != "round")
    if not rest:
        return None
    staged = any(word in _STAGE_WORDS for word in label)
    if _key(rest) in ("date", "date time") and (staged or "round" in words):
        return Meaning("interview", "", 1, " ".join(label))
    found = _exact(rest)
    if found is None or found.fact not in _ROUNDED:
        return None
    return Meaning(found.fact, found.part, found.rank, " ".join(label))


def _composed(text: str) -> Meaning | None:
    """ "Role / Position", "Role title and link to the posting": several things in one column.

    The first must be a fact, and the others that fact, nothing known, or (beside people) their
    addresses.
    """
    parts = [part for part in _PARTS.split(text) if part.strip()]
    if len(parts) < 2:
        return None
    found = [_exact(plain(part)) for part in parts]
    first = found[0]
    if first is None:
        return None
    facts = {other.fact for other in found if other}
    beside = {"interviewers", "emails", "phone", "linkedin"}
    if first.fact == "interviewers":
        beside.add("role")  # "Contact name & title": the title is that person's
    if "interviewers" in facts and facts <= beside:
        people = next(other for other in found if other and other.fact == "interviewers")
        return Meaning("interviewers", people.part, 2)
    if facts <= {"emails", "phone", "linkedin"} and "emails" in facts:
        return Meaning("emails", first.part, 2)
    return Meaning(first.fact, first.part, 2) if len(facts) == 1 else None


def suggestion(header: str) -> str | None:
    """A header that we know and that is spelled nearly like this one, for a message only."""
    key = _key(plain(clean(header)[:_LONGEST]))
    close = difflib.get_close_matches(key, [k for k in _ALIASES if len(k) > 3], n=1, cutoff=0.82)
    return _ALIASES[close[0]].fact if close else None
