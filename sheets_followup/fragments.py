"""The letters' room: a fragment of a note as a phrase that a sentence can hold, or nothing.

Notes are typed in telegram style: "caseload 14", "WMS new", "new phonics scheme". What surely
names a thing gets the article that a sentence wants and loses the number behind it; what does not
is left to the caller's hint. No other word is put in, and none is changed.
"""

from __future__ import annotations

import re

from sheets_followup.note_lists import first_word, is_clause, is_sentence
from sheets_followup.words import fragments_en as table
from sheets_followup.words import letters_en as en
from sheets_followup.words.notes_en import MORE_WEAK

HINT = "does not fit a sentence: left out; type it as what “we talked about”, “the new rota”"

#: Endings of words that need no article: "observability", "forecasting".
_MASS = (
    "ing", "ility", "ship", "ance", "ence", "ics", "tion", "sion", "ment", "ity", "ness", "age",
    "ism", "logy", "graphy", "ware", "acy", "ancy", "ency", "work",
)  # fmt: skip

_PREPOSITION = re.compile(
    r"\s(?:of|in|on|at|for|with|without|from|to|by|per|under|during|across|between|into|over|off"
    r"|within|after|before|about|around|against|until|since|as|vs|and|or|through|towards?)\s"
)
_PIECE = re.compile(rf"({_PREPOSITION.pattern})")
_TROUBLE = re.compile(rf"\b(?:{table.TROUBLE}|{en.WEAKNESS}|{MORE_WEAK})(?!\w)", re.IGNORECASE)
#: "6 months", "14", "7p–7a", "£400/month", "every day" aside.
_AMOUNT = re.compile(
    rf"(?P<before>\S+)\s+[~£$€]?\d[\w.,:/%+-]*(?:\s?(?:{table.MEASURES}))?"
    r"(?:\s(?:a|per|each)\s\w+|/\w+)?$"
)
#: So often in so long: "night shift 3 weeks in 8", "4 on 3 off".
_ROTA = re.compile(
    r"(?:^|[ ,]+)\d+ ?(?:weeks? |days? |nights? )?(?:in|on|out of|off|x|/) ?\d+\b.*$"
)
#: What leans on a thing before it and is no more than a number: "exotics, on call 1 in 6".
_LOOSE = re.compile(r", (?:on|in|at|from|until|by|per|for|since)\s[^,()]*\d[^,()]*$")
_DAYS = re.compile(
    r"\s(?:(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?:[/&+-]|\sand\s|$))+$", re.IGNORECASE
)
_PER = re.compile(r"(?<=[a-z])/(?=(?:day|week|month|year|hour|shift|night|person|quarter)\b)")
_IS_EQUAL = re.compile(r"^[\w ]{1,20} — (?=\w)")
#: How often, behind a thing: "menu change every season".
_OFTEN = re.compile(
    r"\s(?:every|each|twice|once|per|daily|weekly|monthly"
    r"|a (?:day|week|month|year|shift|night|hour))\b.*$"
)
_ODD = re.compile(r"[:;“\"–—?!=<>]|\s/\s|\w/\w{3,}|(?<=[a-z])\.(?=\s|$)")
_BRACKET = re.compile(r"\s\([^()]*\)")
_WORDS = re.compile(r"[\w’-]+")
_QUANTITY = frozenset(
    "more most many several some few all any no each every another both two".split()
)


def topic(item: str) -> str:
    """The item of a list of topics as a phrase, or "" where it cannot be made one with confidence.

    "caseload 14" → "the caseload", "new phonics scheme" → "the new phonics scheme", "hire 3 more"
    → "". A phrase that nothing is known about comes back as it is.
    """
    text = _IS_EQUAL.sub("", _PER.sub(" a ", item)) if " — " in item or "/" in item else item
    if "?" in text or _TROUBLE.search(text) or unsure(text):
        return ""
    if is_sentence(text):
        return text
    text = amount_off(_ROTA.sub("", _LOOSE.sub("", text)))
    words = text.split()
    first = words[0].lower().strip(".") if words else ""
    if (
        not words
        or first in table.NO_HEAD
        or (first.rstrip(",") in table.NO_HEAD_ALONE and (first[-1] == "," or not words[1:]))
    ):
        return ""
    if first[0].isdigit() and not _counts(words):
        return ""
    if len(words) == 1 and text != item and not _known(first):
        return ""  # "unreal 5", "site 1 day a week"
    if _half(words):
        return ""
    return the(text)


def _counts(words: list[str]) -> bool:
    """Whether a number stands before what it counts: "40 trucks", "40% travel", "18 drops"."""
    named = _head(" ".join(words))
    return len(named) > 1 and (_plural(named[-1]) or named[-1] in table.UNCOUNTED)


def _known(word: str) -> bool:
    return word in table.COUNTED or word in table.UNCOUNTED or word.endswith(_MASS) or _plural(word)


def _head(text: str) -> list[str]:
    """The words before the first preposition."""
    return _PREPOSITION.split(_OFTEN.sub("", text), maxsplit=1)[0].split()


def _plural(word: str) -> bool:
    return (
        word.endswith("s")
        and not word.endswith(("ss", "us", "is", "devops", "mlops"))
        and word != "ops"
        and word.replace("-", "").isalpha()
    )


def unsure(text: str) -> bool:
    """Whether it holds a shortened word that the reader may not know."""
    return any(word in table.UNSURE_SHORT for word in _WORDS.findall(text))


def _half(words: list[str]) -> bool:
    """Whether the end says how the thing is: "union relations tricky", "leads provided"."""
    last = words[-1].strip(",.)").lower()
    if (
        len(words) < 2
        or words[0][0].isdigit()
        or first_word(words[0]) in en.WH_WORDS | {"the", "your", "my"}
    ):
        return False
    ended = last.endswith("ed") and last not in table.ENDS_IN_ED and "-" not in last
    return last in table.SAID_OF_IT or ended


def amount_off(text: str) -> str:
    """ "residency program 6 months" → "residency program"; "year 9" and "Eurocode 2" stay."""
    text = _DAYS.sub("", text)
    found = _AMOUNT.search(text)
    if found is None:
        return text
    before = found["before"].strip(",").lower()
    if (
        before in table.NUMBERED
        or before in en.DETERMINERS
        or _PREPOSITION.fullmatch(f" {before} ")
        or before in ("every", "about", "only", "nearly", "almost", "top", "last", "next")
    ):
        return text
    bare = found[0][len(found["before"]) :].strip()
    if bare.isdigit() and not found["before"].islower():
        return text  # a name: "Eurocode 2", "Unreal 5"
    return text[: found.start() + len(found["before"])].rstrip(" ,")


def the(text: str) -> str:
    """ "launch of vegan line in April" → "the launch of the vegan line in April"."""
    pieces = _PIECE.split(text)
    if len(pieces) > 9 or ("," in text and len(pieces) > 3) or first_word(text) in en.WH_WORDS:
        return text
    if len(pieces) == 3 and pieces[1] == " to " and text[0].isupper() and pieces[2][0].isupper():
        return text  # "AWS to GCP migration": of both
    return "".join(
        piece if place % 2 else _articled(piece, behind=place > 0)
        for place, piece in enumerate(pieces)
    )


def _articled(piece: str, *, behind: bool) -> str:
    often = _OFTEN.search(piece)
    words = (piece[: often.start()] if often else piece).split(" ")
    head = next((word for word in reversed(words) if word[-1:] != ")" and word[:1] != "("), "")
    begins = 0
    first = words[0].lower()
    if (
        len(words) > 1
        and first.endswith("ing")
        and first not in ("existing", "opening", "building")
    ):
        second = words[1].lower()
        if first[:-3] + "ing" in en.GOING_ON or first.endswith(
            ("ating", "izing", "ising", "oving")
        ):
            begins = 1
            first = second
    if (
        head not in table.COUNTED
        or not en.DETERMINERS.isdisjoint(map(str.lower, words))
        or first in _QUANTITY
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


def fits_about(text: str) -> bool:
    """Whether it fits after "our conversation about": a thing with its article, things, a subject
    that has none."""
    text = _BRACKET.sub("", text)
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
    named = _head(text)
    if not named or _PREPOSITION.fullmatch(f" {first} "):
        return False
    if first.isdigit():
        return _counts(named)
    if all(word[0].isupper() or word[0].isdigit() for word in named):
        return True
    if len(named) > 4:
        return False
    head = named[-1].lower().strip(",.")
    if head in table.UNCOUNTED or _plural(head):
        return True
    return head.endswith(_MASS) and head not in table.COUNTED_ALL_THE_SAME


def looks_clean(text: str) -> bool:
    """Whether a phrase that nothing is known about may stand in a list beside known ones."""
    words = text.split()
    return (
        1 < len(words) < 6
        and not _ODD.search(text)
        and not is_clause(text)
        and "," not in text
        and not any(map(str.isdigit, words[-1]))
        and not (words[-1].isupper() and words[0].islower())
        and all(word.isascii() or word[0].isupper() for word in words)
    )


_FROM_TO = re.compile(
    rf"^((?:{table.CHANGED}) )(.+?) (\d[\w.,]*%?(?: \w+)?) to (\d.*)$", re.IGNORECASE
)
_BY_SO_MUCH = re.compile(rf"^((?:{table.CHANGED}) )(.+?) (\d[\d.,]*\s?%)(?=$|[ ,;])", re.IGNORECASE)
_HAS_ONE = re.compile(r"\s(?:by|to|from|of|at|over|under|in|nearly|about|around)$")


def changed(text: str) -> str:
    """ "raised GCSE pass rate 12%" → "raised the GCSE pass rate by 12%", "grew team 3 to 11" →
    "grew the team from 3 to 11"; any other text as it is."""
    for pattern in (_FROM_TO, _BY_SO_MUCH):
        found = pattern.match(text)
        if found is None or _HAS_ONE.search(found[2]) or "," in found[2]:
            continue
        words = found[2].split()
        last = words[-1]
        bare = last != last.lower() or _plural(last) or last in table.UNCOUNTED
        bare = bare or last.endswith(_MASS) or words[0].lower() in en.DETERMINERS | _QUANTITY
        what = found[2] if bare or words[0][0].isdigit() else f"the {found[2]}"
        if pattern is _FROM_TO:
            return f"{found[1]}{what} from {found[3]} to {found[4]}"
        return f"{found[1]}{what} by {found[3]}{text[found.end() :]}"
    return text
