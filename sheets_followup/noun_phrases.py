"""The letters' room: whether a noun phrase of a note is a thing, several, or a bare subject.

``the`` puts in the articles that a sentence wants; ``fits_about`` says what may follow "about".
"""

from __future__ import annotations

import re

from sheets_followup.note_lists import first_word, is_clause
from sheets_followup.words import fragments_en as table
from sheets_followup.words import letters_en as en

#: Endings of words that need no article: "observability", "forecasting".
MASS = (
    "ing", "ility", "ship", "ance", "ence", "ics", "tion", "sion", "ment", "ity", "ness", "age",
    "ism", "logy", "graphy", "ware", "acy", "ancy", "ency", "work",
)  # fmt: skip

PREPOSITION = re.compile(
    r"\s(?:of|in|on|at|for|with|without|from|to|by|per|under|during|across|between|into|over|off"
    r"|within|after|before|about|around|against|until|till|since|as|vs|versus|and|or|through|towards?|near)\s"
)
_PIECE = re.compile(rf"({PREPOSITION.pattern})")
#: How often, behind a thing: "menu change every season".
OFTEN = re.compile(
    r"\s(?:every|each|twice|once|per|daily|weekly|monthly"
    r"|a (?:day|week|month|year|shift|night|hour))\b.*$"
)
_ODD = re.compile(r"[:;“\"–—?!=<>]|\s/\s|\w/\w{3,}|(?<=[a-z])\.(?=\s|$)")
BRACKET = re.compile(r"\s\(([^()]*)\)")
_WORDS = re.compile(r"[\w’-]+")
#: A remark in brackets, behind a thing.
_BEHIND = re.compile(r"\s\([^()]*\)$")
QUANTITY = frozenset(
    "more most many several some few all any no each every another both two".split()
)


def known(word: str) -> bool:
    return word in table.COUNTED or word in table.UNCOUNTED or word.endswith(MASS) or plural(word)


def head_of(text: str) -> list[str]:
    """The words before the first preposition."""
    return PREPOSITION.split(OFTEN.sub("", text), maxsplit=1)[0].split()


def plural(word: str) -> bool:
    return (
        word.endswith("s")
        and not word.endswith(("ss", "us", "is", "devops", "mlops"))
        and word != "ops"
        and word.replace("-", "").isalpha()
    )


#: "(under 500 kg/m2)": how much of it; "caseloads capped at 16": where it ends.
_SO_MUCH = re.compile(
    r" \((?:under|over|up to|at least|at most) [£$€]?\d[\d.,]*"
    r"(?:%|[km])?(?: [A-Za-z%][\w/%]*){0,2}\)"
    r"| (?:capped|limited|kept|fixed) (?:at|to|under|below) [£$€]?\d[\d.,]*%?$"
)


def without_amounts(text: str) -> str:
    """ "carbon targets (under 500 kg/m2)" → "carbon targets": what names the thing."""
    return _SO_MUCH.sub("", text)


def the(text: str) -> str:
    """ "launch of vegan line in April" → "the launch of the vegan line in April"."""
    pieces = _PIECE.split(text)
    if len(pieces) > 9 or ("," in text and len(pieces) > 3) or first_word(text) in en.WH_WORDS:
        return text
    if len(pieces) == 3 and pieces[1] == " to " and text[0].isupper() and " " not in pieces[0]:
        return text  # "AWS to GCP migration": of both
    first = pieces[0]
    alone = first.isalpha() and first.islower() and not known(first)
    if pieces[1:2] == [" of "] and alone and first not in en.DETERMINERS | QUANTITY | en.NUMBERS:
        pieces[0] = f"the {first}"  # decant of the stores
    return "".join(
        piece if place % 2 else _articled(piece, behind=place > 0)
        for place, piece in enumerate(pieces)
    )


def _articled(piece: str, *, behind: bool) -> str:
    often = OFTEN.search(piece) or _BEHIND.search(piece)
    words = (piece[: often.start()] if often else piece).split(" ")
    head = words[-1]
    begins = 0
    first = words[0].lower()
    if (
        len(words) > 1
        and first.endswith("ing")
        and (first not in ("existing", "opening", "building") or words[1:2] == ["new"])
    ):
        second = words[1].lower()
        if (
            first in en.GOING_ON
            or first == "opening"
            or first.endswith(("ating", "izing", "ising", "oving"))
        ):
            begins = 1
            first = second
    if (
        not (
            head in table.COUNTED
            or _one_thing(words, behind=behind)
            or _new_thing(words, behind=behind)
        )
        or not en.DETERMINERS.isdisjoint(map(str.lower, words))
        or first in QUANTITY
        or first in en.NUMBERS - {"strong", "solid", "deep", "broad", "long", "recent", "direct"}
        or (first[:1].isdigit() and not re.search(r"[a-z]", first))
        or words[begins][0] in "“("
        or first.endswith("’s")
    ):
        return piece
    if behind and len(words) == 1 and head in table.BARE_BEHIND:
        return piece
    if first in en.PAST_VERBS or first in table.NO_HEAD:
        return piece
    named = " ".join([*words[:begins], "the", *words[begins:]])
    return named + (often[0] if often else "")


def _one_thing(words: list[str], *, behind: bool) -> bool:
    """Whether this surely is no plural, no subject without an article, and no half sentence."""
    head = words[-1]
    return (
        not behind
        and 1 < len(words) < 5
        and all(word.replace("-", "").isalpha() for word in words)
        and head.islower()
        and len(head) > 3
        and not head.startswith(("in-", "on-", "off-"))
        and not known(head)
        and words[0].lower() not in table.BARE_VERBS | table.LANGUAGES
        and (not words[0].endswith("ing") or words[0] in table.NOUNS_IN_ING)
        and QUANTITY.isdisjoint(words)
    )


def _new_thing(words: list[str], *, behind: bool) -> bool:
    """ "new CMS", "big estate job": what is new or next is one thing that both know of."""
    head = words[-1]
    return (
        not behind
        and 1 < len(words) < 5
        and words[0].lower() in table.NEW
        and all(word.replace("-", "").isalpha() for word in words)
        and not plural(head)
        and head not in table.UNCOUNTED
        and not head.endswith(MASS)
    )


def counts(words: list[str]) -> bool:
    """Whether a number stands before what it counts: "40 trucks", "40% travel", "18 drops"."""
    named = head_of(" ".join(words))
    return len(named) > 1 and (plural(named[-1]) or named[-1] in table.UNCOUNTED)


def fits_about(text: str) -> bool:
    """Whether it fits after "our conversation about": a thing with its article, things, a subject
    that has none."""
    text = BRACKET.sub("", text)
    words = _WORDS.findall(text)
    if not words or len(words) > 14 or _ODD.search(text):
        return False
    first = words[0].lower()
    if first in en.WH_WORDS:
        return len(words) > 2 and words[1].lower() not in en.FINITE
    if is_clause(text) or "," in text:
        return False
    if first in en.DETERMINERS:
        return True
    if first.endswith("ing") and len(words) > 1 and words[1].lower() in en.DETERMINERS:
        return True
    named = head_of(text)
    if not named or PREPOSITION.fullmatch(f" {first} "):
        return False
    if first.isdigit():
        return counts(named)
    if all(word[0].isupper() or word[0].isdigit() for word in named):
        return True
    if len(named) > 4:
        return False
    head = named[-1].lower().strip(",.")
    if head in table.UNCOUNTED or plural(head):
        return True
    return head.endswith(MASS) and head not in table.COUNTED_ALL_THE_SAME
