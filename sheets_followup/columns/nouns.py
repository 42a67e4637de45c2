"""Headers made of nouns that are no alias as a whole: "Panel names", "Fachgespräch am".

Pure. Every word of the header must be one of a language's nouns for headers, or single out a round;
kinds that do not belong together mean nothing, so "Recruiter call" stays a stage.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from itertools import groupby

from sheets_followup.columns.aliases import Meaning, Readings, order_of, plain, readings, words_of
from sheets_followup.words import FILLERS, LANGUAGES, ROUNDS, STAGES
from sheets_followup.words.spelling import has_cjk
from sheets_followup.words.table import entries

#: Kinds in the order in which they stand in a header, the label of a round aside → its meaning.
_MEANINGS: Mapping[tuple[str, ...], Meaning] = {
    ("talk", "when"): Meaning("interview"),
    ("when", "talk"): Meaning("interview"),
    ("talk", "with"): Meaning("interviewers"),
    ("said", "with"): Meaning("interviewers"),
    ("with", "who"): Meaning("interviewers"),
    ("person",): Meaning("interviewers", "", 2),
    ("talk", "person"): Meaning("interviewers", "", 2),
    ("person", "named"): Meaning("interviewers"),
    ("named", "person"): Meaning("interviewers"),
    ("mail",): Meaning("emails", "", 2),
    ("person", "mail"): Meaning("emails"),
    ("mail", "person"): Meaning("emails"),
    ("firm",): Meaning("company", "", 2),
    ("hirer",): Meaning("company", "", 2),
    ("firm", "named"): Meaning("company"),
    ("named", "firm"): Meaning("company"),
}
#: Kinds that mean the same in any order, also where one of them is a day: "Sent thanks on".
_IN_ANY_ORDER: Mapping[frozenset[str], Meaning] = {
    frozenset(kinds.split()): meaning
    for kinds, meaning in {
        "thank": Meaning("thank_you_sent", "", 2),
        "thank sent": Meaning("thank_you_sent"),
        "followed": Meaning("follow_up_1_sent", "", 2),
        "followed when": Meaning("follow_up_1_sent"),
        "follow sent": Meaning("follow_up_1_sent"),
        "decide when": Meaning("decision", "", 2),
        "decide expected": Meaning("decision"),
        "person decide expected": Meaning("decision", "", 2),
        "person decide when": Meaning("decision", "", 2),
        "person tell when": Meaning("decision", "", 2),
        "reply expected": Meaning("decision"),
        "reply got": Meaning("last_reply"),
        "topic said": Meaning("topics"),
        "said": Meaning("topics", "", 2),
        "job": Meaning("role", "", 2),
        "firm applied": Meaning("company", "", 2),
        "post applied": Meaning("role", "", 2),
        "post titled": Meaning("role", "", 2),
        "state": Meaning("status", "", 2),
        "strength": Meaning("fit"),
        "who talk": Meaning("interviewers"),
        "who talk with": Meaning("interviewers"),
        "who said": Meaning("interviewers"),
        "who said with": Meaning("interviewers"),
        "who person": Meaning("interviewers", "", 2),
        "who talk mail": Meaning("emails"),
        "who mail": Meaning("emails"),
        "reach": Meaning("emails", "", 2),
        "tell when": Meaning("decision", "", 2),
        "tell expected": Meaning("decision", "", 2),
        "tell got": Meaning("last_reply", "", 2),
        "missed": Meaning("gap", "", 2),
        "missed said": Meaning("gap", "", 2),
        "missed sent": Meaning("gap", "", 2),
        "missed topic": Meaning("gap", "", 2),
    }.items()
}
_DAY = frozenset({"when"})
#: Articles behind which a day stands, where nothing follows them.
DAY_ARTICLES = frozenset({"el", "il", "em", "le"})
#: Talks that one may as well still have to begin: "Call" can be a day on which to call.
_CALLS = frozenset(
    "call telefonat llamada videollamada chamada appel visio chat appointment cita rdv"
    " appuntamento afspraak spotkanie".split()
)
#: What these mean beside the words of one round: "Erstgespräch am", "Screener with".
_OF_ROUND: Mapping[tuple[str, ...], Meaning] = {
    ("when",): Meaning("interview"),
    ("with",): Meaning("interviewers"),
    ("talk", "when"): Meaning("interview"),
    ("when", "talk"): Meaning("interview"),
    ("talk", "with"): Meaning("interviewers"),
    ("person",): Meaning("interviewers"),
    ("person", "named"): Meaning("interviewers"),
    ("named", "person"): Meaning("interviewers"),
    ("person", "mail"): Meaning("emails"),
}
#: So many words a header of nouns has at most.
LONGEST = 6


@cache
def _nouns() -> tuple[tuple[str, Mapping[tuple[str, ...], str]], ...]:
    """By language: the words of each noun → its kind."""
    return tuple(
        (
            table.language,
            {
                words_of(noun): kind
                for kind, listed in table.nouns.items()
                for noun in entries(listed)
            },
        )
        for table in LANGUAGES
    )


@cache
def listed(kind: str) -> frozenset[tuple[str, ...]]:
    """The words of every noun of a kind, in any language."""
    return frozenset(
        words for _, nouns in _nouns() for words, known in nouns.items() if known == kind
    )


def of_nouns(words: tuple[str, ...]) -> Readings:
    """What these words mean together, by language; nothing where one of them is unknown."""
    if not words or len(words) > LONGEST:
        return ()
    found: list[tuple[str, Meaning]] = []
    if _OUTCOMES.intersection(words[:1] + words[-1:]) and (outcome := _outcome(words)):
        return outcome
    for language, nouns in _nouns():
        taken = _taken(words, nouns)
        if taken is None:
            continue
        kinds, label = taken
        if kinds[-1:] == ("with",) and words[-1:] not in nouns:
            continue  # "Interview with HR" is a stage
        if kinds == ("when",) and not label and "round" in words:
            meaning: Meaning | None = Meaning("interview")  # "Round date & time"
        else:
            meaning = _meant(kinds, label)
            promised = language != "en" and len(words) > 1  # "Mi fanno sapere"
            if kinds == ("tell",) and not label and (promised or words[-1] in DAY_ARTICLES):
                meaning = Meaning("decision", "", 2)  # "Me contestan el"
        if meaning is not None and meaning.fact == "interview" and "should" in words:
            meaning = None  # "When should I call" is a day to come
        if meaning is not None and meaning.fact == "decision" and "did" in words:
            meaning = Meaning("last_reply", "", 2) if "tell" in kinds else None
        if meaning is not None:
            found.append((language, meaning))
    return tuple(found)


#: What became of a talk, where the other words name one.
_OUTCOMES = frozenset("result outcome ergebnis resultat resultado esito uitslag wynik".split())


def _outcome(words: tuple[str, ...]) -> Readings:
    """ "Onsite result", "Esito primo colloquio": the state after one of several rounds."""
    rest = tuple(word for word in words if word not in _OUTCOMES)
    if not rest or len(rest) + 1 < len(words):
        return ()
    taken = [(language, _taken(rest, nouns)) for language, nouns in _nouns()]
    return tuple(
        (language, Meaning("status", "", 2))
        for language, found in taken
        if found and set(found[0]) <= {"talk"}
    )


def follows_alone(words: tuple[str, ...]) -> bool:
    """Whether a header names a follow-up and nothing else: "Nachfassen", "跟进"."""
    return any(
        (taken := _taken(words, nouns)) and taken == (("follow",), []) for _, nouns in _nouns()
    )


#: "Follow up ✅": the mark of what was done.
_TICKED = re.compile("[✅✓✔☑]")


def followed_by_tick(header: str) -> Readings:
    """ "Follow up ✅": a follow-up that was sent, where without the mark it may be to come."""
    if _TICKED.search(header) and follows_alone(plain(header)):
        return (("", Meaning("follow_up_1_sent", "", 2)),)
    return ()


def is_offer(header: str) -> bool:
    """Whether a header only asks for an offer: "Offer?", "Got an offer?"."""
    return plain(header) in listed("offered")


def talk_alone(words: tuple[str, ...]) -> str | None:
    """What singles out a round in a header that names a talk and nothing else: "Campus visit"."""
    for _, nouns in _nouns():
        taken = _taken(words, nouns)
        if taken is not None and taken[0] == ("talk",) and not _CALLS.intersection(words):
            return " ".join(taken[1])
    return None


def _meant(kinds: tuple[str, ...], label: list[str]) -> Meaning | None:
    said = frozenset(kinds)
    meant = _IN_ANY_ORDER.get(said) or _IN_ANY_ORDER.get(said - _DAY)
    if meant is None:
        meant = (_OF_ROUND if label else _MEANINGS).get(kinds)
        return meant and replace(meant, label=" ".join(label))
    if not label:
        return meant
    order = order_of(" ".join(label))
    if meant.fact != "follow_up_1_sent" or not order:
        return None
    return meant if order == 1 else replace(meant, fact="follow_up_2_sent")


def named_with_address(words: tuple[str, ...]) -> Readings:
    """ "Nazwa i adres pracodawcy": the name of a firm, with what else of it stands in one cell."""
    kinds = {"named", "beside", "and"}
    for language, nouns in _nouns():
        found = [nouns.get((word,)) for word in words]
        if "beside" not in found or not {"named", "and"} & set(found):
            continue
        rest = tuple(w for w, kind in zip(words, found, strict=True) if kind not in kinds)
        firm = [r for r in readings(rest) if r[1].fact == "company" and r[0] in (language, "en")]
        if firm and "named" in found:
            return ((language, Meaning("company", "", 2)),)
    return ()


def _cut(word: str, nouns: Mapping[tuple[str, ...], str]) -> list[str] | None:
    """The kinds of the nouns of which a word without spaces is made, the longest first."""
    kinds: list[str] = []
    while word:
        size = next((n for n in range(len(word), 0, -1) if (word[:n],) in nouns), 0)
        if not size:
            return None
        kinds.append(nouns[(word[:size],)])
        word = word[size:]
    return kinds


def _taken(
    words: tuple[str, ...], nouns: Mapping[tuple[str, ...], str]
) -> tuple[tuple[str, ...], list[str]] | None:
    """The kinds of the words in their order, and those that single out a round."""
    kinds: list[str] = []
    label: list[str] = []
    place = 0
    while place < len(words):
        for size in range(LONGEST, 0, -1):
            kind = nouns.get(words[place : place + size])
            if kind is not None and place + size <= len(words):
                kinds.append(kind)
                place += size
                break
        else:
            word = words[place]
            parts = _cut(word, nouns) if has_cjk(word) else None
            if parts is not None:
                kinds += parts
            elif word in ROUNDS or word in STAGES:
                label.append(word)
            elif word not in FILLERS and word != "round":
                return None
            place += 1
    return tuple(kind for kind, _ in groupby(kind for kind in kinds if kind != "small")), label
