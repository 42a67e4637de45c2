"""The letters' room: what of a note is positively known to be good English for one slot.

The one place that decides it. A piece of a note stands in a letter only where its form is
recognised: each noun phrase begins and ends as one, each word is known or looks like a name, and
nothing leans on what is not there. What is not recognised is left out; nothing is mended here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sheets_followup.noun_phrases import BRACKET, MASS, QUANTITY, without_amounts
from sheets_followup.own_sentences import is_person
from sheets_followup.word_kinds import (
    COUNT,
    JOINTS,
    PARTICLES,
    PREPOSITIONS,
    QUOTATION,
    clean,
    kind,
    said,
)
from sheets_followup.words import fragments_en as fragments
from sheets_followup.words import letters_en as en
from sheets_followup.words import notes_en as notes
from sheets_followup.words import quotable_en as table

_BEFORE_NOUN = frozenset(("name", "noun", "gerund", "adjective", "done", "doing", "word"))
#: How something is done, behind it: "publishing in-house".
_BEHIND_IT = frozenset("in-house on-site off-site part-time full-time overseas".split())
_HEADS = frozenset(("name", "noun", "nouns", "gerund"))


@lru_cache(maxsize=4096)
def group(text: str, *, stands: bool = True, behind: bool = False, counted: bool = False) -> bool:
    """Whether this is one noun phrase without a preposition.

    ``stands`` asks for its article where it needs one, ``behind`` says that a preposition is before
    it, ``counted`` that it may begin with a number ("40 trucks").
    """
    words = text.split()
    if not words:
        return False
    led = False
    first = words[0].lower()
    if words[0] == "the" or first in en.DETERMINERS:
        if first in en.WH_WORDS:
            return False
        led, words = True, words[1:]
        if words[:1] == ["own"]:
            if first in ("a", "an", "the"):
                return False
            words = words[1:]
    if led and words == ["same"]:
        return True
    if led and len(words) > 1 and COUNT.fullmatch(words[0]) and words[0][-1:] in "km%":
        words = words[1:]  # "a £2m budget"
    if len(words) > 1 and words[0].lower() in QUANTITY and words[1].isdigit():
        words, led = words[1:], True  # "all 3 papers"
    number = bool(words) and (COUNT.fullmatch(words[0]) is not None)
    if words and (number or words[0].lower() in QUANTITY or words[0].lower() in en.NUMBERS):
        if number and not (counted or led or behind):
            return False
        if len(words) == 1:
            return behind
        words = words[1:]
        if number and len(words) == 1 and words[0].lower() in table.UNITS:
            return True
        several = number or words[0].lower() == "years"
        if number and words[-1].isalpha() and kind(words[-1]) not in ("nouns", "name"):
            return words[-1] in fragments.UNCOUNTED and several
        led = True
    if not words:
        return False
    if words[-1][0].isdigit() and len(words) > 1:
        if not _numbered(words[-2].strip(",")):
            return False
        led, words = True, words[:-1]
    if led and len(words) > 1 and words[-1] in PARTICLES and words[-2] in table.PHRASAL:
        words = words[:-1]
    if words[-1] in _BEHIND_IT and len(words) > 1:
        words = words[:-1]
    kinds = [
        "name" if word.isdigit() and place and _numbered(words[place - 1]) else kind(word)
        for place, word in enumerate(words)
    ]
    if kinds[-1] == "doing" and kinds[:-1] == ["noun"] and words[-1] in table.FIELDS_OF:
        kinds[-1] = "gerund"
    if kinds[-1] == "name" and "noun" in kinds[:-1] and words[-2].islower():
        return words[-2] in fragments.NUMBERED  # "certificate CII"
    if "" in kinds or kinds[-1] not in _HEADS:
        return False
    for place, what in enumerate(kinds[:-1]):
        if what == "nouns" and not (
            words[place] in fragments.PLURAL_BEFORE
            or words[place].endswith(("s’", "’s"))
            or (led and kinds[place + 1] in ("noun", "name") and words[-1] not in table.MAY_DO)
        ):
            return False
        if what not in _BEFORE_NOUN | {"nouns", "determiner"}:
            return what == "adverb" and kinds[place + 1] in ("adjective", "done")
    return not stands or led or _needs_no_article(words, kinds, behind=behind)


def _numbered(before: str) -> bool:
    """Whether a number behind it belongs to it: "year 9", "Eurocode 2"."""
    return before.lower() in fragments.NUMBERED or before[0].isupper()


def _needs_no_article(words: list[str], kinds: list[str], *, behind: bool) -> bool:
    head = words[-1].strip("“”(),.").lower()
    if kinds[-1] in ("nouns", "name", "gerund") or head in fragments.UNCOUNTED:
        return True
    if head in en.MY_NOUNS and not behind:
        return head.endswith("tion") and len(words) > 1 and kinds[0] == "name"
    if head.endswith(("s", *MASS)) and head not in (
        fragments.COUNTED | fragments.COUNTED_ALL_THE_SAME
    ):
        return not head.endswith("ss") or head.endswith("ness")
    if words[0].endswith("’s") and words[0][0].isupper():
        return True
    alone = behind and len(words) == 1 and kinds[-1] == "noun"
    return alone and (head in table.BARE_PLACES or head not in _COUNTED)


_COUNTED = fragments.COUNTED | fragments.COUNTED_ALL_THE_SAME | fragments.WORKPLACES


def chunks(text: str) -> list[tuple[str, str]]:
    """(preposition, words) of a phrase: "the move to Leeds" → ("", "the move"), ("to", "Leeds")."""
    chunks: list[tuple[str, list[str]]] = [("", [])]
    words = text.split()
    for place, word in enumerate(words):
        last = place == len(words) - 1 and place > 0 and words[place - 1] in table.PHRASAL
        if (
            not last
            and word.lower() in PREPOSITIONS
            and not (word.lower() == "like" and not chunks[-1][1])
        ):
            chunks.append((word.lower(), []))
        else:
            chunks[-1][1].append(word)
    return [(before, " ".join(words).rstrip(",")) for before, words in chunks]


#: "AWS to GCP migration": the move from one to the other.
_FROM_TO = re.compile(table.FROM_TO)


#: How often, behind a thing.
_OFTEN = re.compile(
    r" (?:every (?:\d+ |other )?\w+|(?:twice |once )?(?:an?|per|each) "
    r"(?:day|week|month|year|shift|night|hour|term|season))$"
)
_AND_HOW = re.compile(r"(?:,? and|,| [–—]) (?=(?:how|why|what|where|when|who|which) )")
#: Alone it does not say what begins.
_GOES_ON = frozenset("starting ending leaving coming going waiting beginning having being".split())


@lru_cache(maxsize=4096)
def thing(text: str, *, stands: bool = True, counted: bool = False) -> bool:
    """Whether the text is a noun phrase, or a gerund with what it is done to. ``stands`` and
    ``counted`` as in ``group``."""
    if not clean(_AND_HOW.sub(" and ", text)) or len(text.split()) > 14:
        return False
    text = without_amounts(text)
    for inside in BRACKET.findall(text):
        if not thing(inside, stands=False):
            return False
    text = _OFTEN.sub("", QUOTATION.sub("Quoted", BRACKET.sub("", text)))
    if asks_how(text):
        return True
    if asked := _AND_HOW.search(text):
        return asks_how(text[asked.end() :]) and thing(
            text[: asked.start()], stands=stands, counted=counted
        )
    if ", " in text:
        first, *more = JOINTS.split(text)
        return thing(first, stands=stands, counted=counted) and all(
            thing(part, stands=stands, counted=counted) or _leans(part) for part in more
        )
    (_, head), *behind = chunks(text)
    if not behind and head.isalpha() and kind(head) == "doing":
        return head not in _GOES_ON
    if _FROM_TO.match(text):
        return True
    if not head or not (
        joined(head, stands=stands, counted=counted) or _activity(head, bare=bool(behind))
    ):
        return False
    return all(placed(before, words) for before, words in behind)


def _leans(part: str) -> bool:
    """ "by March", "esp. caching": what belongs to the item before it."""
    part = re.sub(r"^(?:esp\.|especially|including|incl\.|mainly|mostly) ", "", part)
    (_, head), *behind = chunks(part)
    return bool(behind or head) and (not head or thing(head)) and all(placed(*b) for b in behind)


def joined(text: str, *, stands: bool = True, behind: bool = False, counted: bool = False) -> bool:
    parts = JOINTS.split(text)
    if not all(map(str.strip, parts)):
        return False
    if len(parts) > 1 and stands and parts[0].split()[0].lower() in en.DETERMINERS:
        return all(  # "the induction and training": one article for both
            group(part, stands=place == 0, behind=behind, counted=counted)
            for place, part in enumerate(parts)
        )
    return all(group(part, stands=stands, behind=behind, counted=counted) for part in parts)


_BY_TRADE = re.compile(r"(?:er|or|ist|ian|man|woman|tech|chef|nurse|clerk|cook|aide|temp)$")


def _somebody(words: str) -> bool:
    return is_person(words) or _BY_TRADE.search(words) is not None


def placed(before: str, words: str) -> bool:
    """What follows a preposition."""
    if not words:
        return False
    if re.fullmatch(r"(?:early |late |mid-?|the end of )?\d{4}|\d{1,2} [A-Z][a-z]+", words):
        return True
    if re.fullmatch(r"(?:next|last|this) (?:week|month|quarter|term|season|year)", words):
        return True
    if asks_how(words):
        return True
    first = words.split()[0]
    if before == "by" and words in ("half", "a third", "a quarter", "two thirds"):
        return True
    if before != "of" and words.lower() in en.NUMBERS | QUANTITY:
        return False  # "two-form entry to one"
    if before == "as":
        return _somebody(words) and joined(words, behind=True)
    if before == "without" and group(words, stands=False):
        return True
    if before in ("from", "to") and " " not in words and kind(words) == "noun":
        return True  # "from plan to launch", "promoted to lead"
    if ", " in words and words[0].isdigit():
        return False
    if before == "to" and first in en.BASE_VERBS | notes.TASKS | fragments.BARE_VERBS:
        return _object(words.split()[1:])
    return joined(words, stands=True, behind=True) or _activity(words, bare=False)


def _activity(text: str, *, bare: bool) -> bool:
    """ "moving the team", "opening a second site"; with ``bare`` also "moving", before "to"."""
    words = text.split()
    first = words[0].lower()
    if (
        not first.endswith("ing")
        or len(first) < 6
        or kind(first) not in ("doing", "gerund", "noun")
    ):
        return False
    return (bare and len(words) == 1) or _object(words[1:])


def _object(words: list[str]) -> bool:
    return bool(words) and joined(" ".join(words), stands=True, counted=True)


_HOW = re.compile(
    r"^(?:how|why|what|where|when|which|who) (?:(?:you|we)(?:’re|’ve)? (?P<verb>[a-z’]+)"
    r"|to (?P<do>[a-z]+))\b(?P<rest>.*)$"
)
_WHO_DOES = re.compile(r"^(?:who|what) (?P<verb>[a-z]+) (?P<rest>the .+|your .+)$")


def asks_how(text: str) -> bool:
    """ "how you run postmortems", "why they leave", "how to design a ledger"."""
    found = _HOW.match(text) or re.match(r"^(?:why|how|what) (?P<do>they) [a-z]+(?P<rest>)$", text)
    if found is None:
        found = _WHO_DOES.match(text)
    if found is not None:
        return said(found["rest"].strip(" ,"))
    first, *words = _PASSIVE.sub(" works", text).split()
    return first in en.WH_WORDS and any(
        (word in _DOES or (word in table.THEY_HANDLE and kind(words[place - 1]) == "nouns"))
        and group(" ".join(words[:place]))
        and _behind_verb(words[place + 1 :])
        for place, word in enumerate(words[:5])
        if place
    )


#: "how families are supported after a death": something is done.
_PASSIVE = re.compile(rf"(?<=\w) (?:is|are) (?:[a-z]{{3,}}ed|{table.IS_DONE})\b")
_DOES = notes.VERBS | frozenset(en.THIRD_PERSON) | table.THIRD_PERSON


def _behind_verb(words: list[str]) -> bool:
    (_, head), *behind = chunks(" ".join(words))
    return (not head or joined(head, counted=True)) and all(placed(*one) for one in behind)
