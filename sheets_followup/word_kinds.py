"""The letters' room: which words and signs of a note a letter may hold, and what each word can be.

The first part of ``quotable``. A word is known, looks like a name, or is not let in.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sheets_followup.noun_phrases import BRACKET, MASS, QUANTITY
from sheets_followup.words import fragments_en as fragments
from sheets_followup.words import letters_en as en
from sheets_followup.words import notes_en as notes
from sheets_followup.words import quotable_en as table

PREPOSITIONS = frozenset(
    "of in on at for with without from to by per under during across between into over off within "
    "after before about around against until since as through towards toward near behind onto "
    "along among amongst above below beyond outside inside via like versus".split()
)
#: What stands between the things of a list; not within brackets.
JOINTS = re.compile(r",\s+(?:and\s+|or\s+)?(?![^()]*\))|\s+(?:and|or)\s+(?![^()]*\))")
QUOTATION = re.compile(r"“([^“”]+)”")
_NAME = re.compile(
    r"(?:[^\W\d_a-z]|[a-z][A-Z])[\w&/.+’#-]*"
)  # also "iPad", "C++", "R&D", "18th" aside
COUNT = re.compile(r"[£$€]?\d[\d.,]*(?:[kKmM]|bn|%|\+)?")
ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_WITH_NUMBER = re.compile(r"\d+(?:st|nd|rd|th)?-[a-z]+(?:-[a-z]+)?|[a-z]+-\d+|(?:19|20)?\d0s")
_STRAY = re.compile(
    r"[?!=~<>*#|_^\\…;{}]|\s[-–—+&/:×x]\s|\w:\s|\s[–—]|(?<!esp)(?<!incl)\.\s|(?<![A-Za-z+\d])\+|[–—-](?=\s|$)"
)
_WORD_SIGNS = re.compile(r"[^\w’'&/.+#%£$€()“”,-]")
_PLACE_ONLINE = re.compile(r"@\w{3,}|[a-z][\w-]*(?:\.[a-z]{2,})+(?:/[\w/-]*)?")
_HYPHEN = re.compile(r"[a-z]+(?:-[a-z]+)+")
#: No English word is without one: "bldg", "mgmt".
_VOWEL = re.compile(r"[aeiouy]")


def _singular(word: str) -> tuple[str, ...]:
    if word.endswith("ies"):
        return (word[:-3] + "y", word[:-1])
    if word.endswith("ves"):
        return (word[:-3] + "f", word[:-3] + "fe", word[:-1])
    return (word[:-1], word[:-2]) if word.endswith("es") else (word[:-1],)


@lru_cache(maxsize=8192)
def kind(word: str) -> str:
    """What one word can be: "name", "noun", "nouns", "gerund", "adjective", "done", "doing",
    "adverb", "word" for one that only looks like English, "" for what no letter should hold."""
    bare = word.strip("“”(),.").removesuffix("’s").removesuffix("’")
    small = bare.lower()
    if bare in table.SMALL_NAMES or _PLACE_ONLINE.fullmatch(bare):
        return "name"
    if not bare or _WORD_SIGNS.search(bare):
        return ""
    if _NAME.fullmatch(bare) and (bare[1:2] or bare.isupper()):
        if bare[0].isupper() and bare[1:].islower() and bare.isalpha() and small in en.LOWERED:
            return kind(small)
        return "name"
    if small in table.VAGUE or small in table.PRONOUNS or small in fragments.UNSURE_SHORT:
        return ""
    if small in en.DETERMINERS or small in QUANTITY or small in en.NUMBERS:
        return "determiner"
    if small in table.JARGON:
        return "nouns" if small in table.SEVERAL else "noun"
    if _HYPHEN.fullmatch(small):
        return _compound(small)
    if _WITH_NUMBER.fullmatch(small) or ORDINAL.fullmatch(small):
        return "adjective"
    if not small.isalpha():
        return ""
    return _plain(small)


PARTICLES = frozenset("up out down in on off over".split())


def _compound(word: str) -> str:
    """ "handover-sheet" is what its end is; "long-term" and "well-run" go before a noun."""
    last = word.rsplit("-", 1)[1]
    if word in fragments.COUNTED or word in fragments.UNCOUNTED:
        return "noun"
    if word.split("-", 1)[0] in PREPOSITIONS or last in ("term", "time", "to-end", "level"):
        return "adjective"
    if last in PREPOSITIONS or last in PARTICLES:
        return "noun"
    if last.endswith("s") and last[:-1] in PARTICLES:
        return "nouns"
    return _plain(last) if len(last) > 2 else ""


_SOMEBODY = re.compile(fragments.SOMEBODY)


def _plain(word: str) -> str:
    nouns, adjectives = table.nouns(), table.adjectives()
    if word in table.GERUNDS or word in fragments.NOUNS_IN_ING:
        return "gerund"
    if word in table.SEVERAL:
        return "nouns"
    if word in nouns or word in en.PERSON_NOUNS or _SOMEBODY.search(word):
        return "noun"
    if word in adjectives or word in fragments.SAID_OF_IT:
        return "adjective"
    if word in table.NO_PHRASE or word in en.FINITE or word in PREPOSITIONS:
        return "particle"
    if word in en.PAST_VERBS or word in notes.MORE_PAST or word in en.BASE_VERBS:
        return "verb"
    if word[-2:] in ("us", "is") and word[:-1] in nouns:
        return "nouns"  # "menus"
    if word.endswith("s") and word[-2:] not in ("ss", "us", "is"):
        if any(one in nouns or one in table.MORE_NOUNS for one in _singular(word)):
            return "nouns"
        if any(one in table.GERUNDS for one in _singular(word)):
            return "nouns"
        return "nouns" if len(word) > 6 else ""
    if word.endswith("ly"):
        return "adverb"
    if word.endswith("ing") and len(word) > 4:
        return "doing"
    if word.endswith("ed") and (len(word) > 4 or word == "used"):
        return "noun" if word in fragments.ENDS_IN_ED else "done"
    if word.endswith(fragments.HOW_IT_IS):
        return "adjective"
    if word.endswith(MASS) and len(word) > 5:
        return "noun"
    return "word" if len(word) > 5 and _VOWEL.search(word) else ""


def clean(text: str) -> bool:
    """Whether punctuation is balanced and no sign stands in it that only notes have."""
    return (
        bool(text)
        and text.count("(") == text.count(")")
        and text.count("“") == text.count("”")
        and not _STRAY.search(text)
    )


def said(text: str) -> bool:
    """Whether each word of a sentence is one that a letter may hold; what the sentence says is the
    user's own affair."""
    if not text:
        return True
    if not clean(QUOTATION.sub("it", text)):
        return False
    words = QUOTATION.sub("it", BRACKET.sub("", text)).split()
    if not words:
        return False
    return all(map(_in_sentence, words)) and words[-1].lower().strip(".,") not in HANGING


HANGING = (PREPOSITIONS | {"and", "or", "but", "the", "a", "an", "my", "your"}) - {
    "in", "on", "up", "off", "over", "through", "around", "about", "behind", "down", "out",
}  # fmt: skip
_IN_SENTENCE = (
    table.PRONOUNS
    | table.ADVERBS
    | table.NO_PHRASE
    | PREPOSITIONS
    | en.DETERMINERS
    | QUANTITY
    | en.NUMBERS
    | table.UNITS
    | table.SHORT_VERBS
) | frozenset(
    "one you we us and or but that which who how cannot it’s that’s i’ve i’m i’d i’ll "
    "you’re".split()
)


_TOO_VAGUE = table.VAGUE - {"one", "something", "nothing"}


def _in_sentence(word: str) -> bool:
    bare = word.strip(",.()“”").lower()
    if (word.islower() and bare in fragments.UNSURE_SHORT) or bare in _TOO_VAGUE:
        return False
    if (
        bare in _IN_SENTENCE
        or COUNT.fullmatch(bare)
        or re.fullmatch(r"\d+(?::\d\d)?(?:am|pm)?", bare)
    ):
        return True
    return kind(word.strip(",.")) != "" or _verb(bare)


def _verb(word: str) -> bool:
    """A form of a verb: its bare form is a known noun or verb, or it stands in a table."""
    if word in en.THIRD_PERSON or word in notes.SURE_VERBS or word in en.FINITE:
        return True
    return len(word) > 4 and _VOWEL.search(word) is not None
