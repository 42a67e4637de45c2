"""One person's name as typed: title off, suffix off, given and family name where certain.

Pure. A name that is not certainly one is no name: no greeting is better than a wrong one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sheets_followup.eastern_names import eastern_name, is_eastern
from sheets_followup.job_titles import is_job_of_place, is_job_word
from sheets_followup.name_titles import untitled
from sheets_followup.words import (
    FAMILIES_IN_FRONT,
    HONORIFICS,
    NOT_NAMES,
    PARTICLES,
    PRONOUNS,
    SHORT_NOT_NAMES,
)
from sheets_followup.words.european_names import FAMILY_ONLY, GIVEN, GIVEN_ONLY


@dataclass(frozen=True, slots=True)
class Name:
    """A plain name. ``given`` and ``family`` are set only where the split is certain.

    A family name alone, without a title, has ``family`` equal to ``plain``: nobody is greeted so.
    """

    plain: str
    given: str | None = None
    family: str | None = None
    honorific: str | None = None


_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-·](?=[^\W\d_])|[\u0300-\u036f])*\.?")
_SIMPLE = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+ [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+")
_ADDRESSED = re.compile(r"(.+?) (?:sir|ma'?am|madam|mam|ji)", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?\.?")
_BEHIND = re.compile(r"(.+?)[- ](?:san|sama|sensei|ssi)", re.IGNORECASE)
_SCOTTISH = re.compile(r"Mc[a-z]{4,}")
_MOST_WORDS = 5
_LONGEST = 60
#: Titles that stand before a family name alone; "Doña Ana" and "Pani Anna" are addressed so.
_FAMILY_TITLES = frozenset({"Herr", "Frau", "Dhr.", "Mevr.", "Mw."})
#: Titles that nobody types before anything but a name: "ms ferguson", "herr keller".
_PLAIN_TITLES = frozenset({"Mr", "Ms", "Mrs", "Miss", "Herr", "Frau", "Mme", "Dhr.", "Mevr."})
#: Particles that are also how somebody is called: "Al Gore", "Van Morrison" is not told apart.
_CALLED = frozenset({"al", "el", "st", "y", "e", "i", "bin", "te", "ten", "af", "ap", "av"})
#: What colleagues put before a given name, and no letter does: "Big Steve".
_BYNAMES = frozenset({"Big", "Little", "Tall", "Wee", "Old", "Crazy", "Lovely", "Nice"})
#: Short particles, which with a capital are somebody's initial: "V. Roe" is not "Jan v. Roe".
_SHORT = frozenset({"v.", "d."})
_IN_FRONT = PARTICLES - _CALLED - _SHORT


@lru_cache(maxsize=16_384)
def read_name(text: str, *, alone: bool = True) -> Name | None:
    """The name that cleaned one-line ``text`` is, or None when it is not certainly a name.

    ``alone`` says that the text is all there is of this person in a cell of people: then a name in
    small letters ("kelsey") counts too. At most five words; digits, verbs, job titles and
    companies make no name.
    """
    text = text.strip(" ,;.:-–—\"'“”‘’*•·>") if len(text) <= _LONGEST + 20 else text
    if not text or len(text) > _LONGEST or f"{text.casefold()}." in HONORIFICS:
        return None  # nobody is called "Mag" or "Avv"
    if _SIMPLE.fullmatch(text):
        first, _, last = text.partition(" ")
        if first in _BYNAMES and is_given(last):
            return Name(last, last)
        if is_job_of_place([first, last]):
            return None
        if not _known(first) and not _known(last):
            return _two(text, first, last)
    if not text.isascii() and is_eastern(text):
        eastern = eastern_name(text)
        return (
            Name(eastern.plain, family=eastern.plain if eastern.bare else None) if eastern else None
        )
    if text[-1] in "nNaAiI" and (behind := _BEHIND.fullmatch(text)):
        named = read_name(behind[1], alone=False)
        return Name(text) if named and not named.honorific else None
    if text[-1] in "rRmMiI" and (behind := _ADDRESSED.fullmatch(text)):
        return read_name(behind[1], alone=alone)
    if alone and text.islower():
        first, _, last = text.partition(" ")
        if first.title() in _BYNAMES and is_given(last):
            return Name(last.title(), last.title())  # "big mike"
    found = untitled(text)
    words, honorific, titled = found.words, found.honorific, found.titled
    if not 1 <= len(words) <= _MOST_WORDS or not all(_is_name_word(word) for word in words):
        return None
    words = [word.rstrip(",") for word in words]
    if is_job_of_place(words):
        return None
    if not _cased(words, alone and not titled) and not (
        alone and _PLAIN_TITLES.intersection((found.honorific or "").split()) and _few(words)
    ):
        return None
    if all(len(word) == 1 or _INITIALS.fullmatch(word) for word in words):
        return None  # nobody is called "Ms B" or "N.N."
    apart = _capitals(words)
    if apart:
        words, family = _spelled([*apart[0], *apart[1]]), len(apart[1])
        only = words[0] if len(words) - family == 1 and len(words[0].rstrip(".")) > 1 else None
        return Name(" ".join(words), only, " ".join(words[-family:]), honorific)
    words = _spelled(words)
    if len(words) == 2 and not titled and _turned(*words):
        words.reverse()
    one, other = _split(words, titled, honorific)
    if one and honorific in _FAMILY_TITLES and len(words) == 1:
        honorific = None  # nobody is addressed as "Frau Sanne"
    return Name(" ".join(words), one, other, honorific)


def is_pronouns(text: str) -> bool:
    """Whether the text is somebody's pronouns, as put in brackets after a name."""
    return text.strip().casefold().replace(" ", "") in PRONOUNS


def is_given(text: str) -> bool:
    """Whether a word is a given name and no family name, as far as the lists go."""
    return text.casefold() in GIVEN_ONLY


def _known(word: str) -> bool:
    """Whether a word that is spelled like a name means something else."""
    small = word.casefold()
    if len(small) > 3 and small[0] in "ld" and small[1] in "'’" and word[2:].isupper():
        return True  # "l'HR"
    if len(small) == 1:
        return False  # an initial
    if small in NOT_NAMES and (small not in SHORT_NOT_NAMES or word.islower()):
        return True
    return small in HONORIFICS or is_job_word(word)


def _is_name_word(word: str) -> bool:
    word = word.rstrip(",")
    if not _WORD.fullmatch(word):
        return False
    return not _known(word.rstrip(".")) and not any(
        piece.casefold() in NOT_NAMES for piece in word.split("-") if len(piece) > 3
    )


#: "al-Rashid", "d'Arc": the particle in small letters, the name behind it in a capital.
_JOINED_PARTICLE = re.compile(r"[^\W\d_]{1,3}[-'’](?=[^\W\d_])(?![a-zß-öø-ÿ])")


def _cased(words: list[str], small_too: bool) -> bool:
    """Whether the words are written as names are: capitals, but for particles.

    Small letters count only where a given name is known: "her boss" is nobody.
    """
    large = [word for word in words if not word[0].islower() or _JOINED_PARTICLE.match(word)]
    if len(large) == len(words):
        return True
    if large:
        return words[-1] in large and all(
            word in large or word.casefold() in PARTICLES or word[:2] in ("d'", "d’")
            for word in words
        )
    if not small_too or len(words[0]) == 1:
        return False
    first, *rest = words
    if any(len(word) == 1 for word in rest):
        return first in GIVEN and len(rest) == 1  # "ramesh k"
    return first in GIVEN and (len(rest) <= 1 or all(word in PARTICLES for word in rest[:-1]))


def _few(words: list[str]) -> bool:
    """Whether small words behind a title are a family name, perhaps with a given one in front."""
    named = [word for word in words if word not in PARTICLES]
    return len(named) == 1 or (len(named) == 2 and words[0] in GIVEN)


def _spelled(words: list[str]) -> list[str]:
    """Names all in small letters or all in capitals get the capitals that names have."""
    joined = "".join(words)
    every = joined.islower() or (joined.isupper() and len(joined) > 3)
    return [
        _spelled_word(word, at, words[at - 1].casefold() if at else "")
        if every or _in_capitals(word)
        else word
        for at, word in enumerate(words)
    ]


#: "LE GOFF" is Le Goff, "VAN DER BERG" van der Berg.
_LARGE_PARTICLES = frozenset({"le", "la", "lo", "di", "della", "du"})


def _spelled_word(word: str, position: int, before: str = "") -> str:
    small = word.casefold()
    if (
        small in PARTICLES - _SHORT
        and position
        and (small not in _LARGE_PARTICLES or before == "de")
    ):
        return small
    plain = re.sub(r"[^\W\d_]+", lambda part: part[0][:1].upper() + part[0][1:].lower(), word)
    return f"Mc{plain[2:].capitalize()}" if _SCOTTISH.fullmatch(plain) else plain


def _in_capitals(word: str) -> bool:
    """Whether a word is a name in capitals, and no acronym: "LEE", "LE", no "IBM"."""
    if not word.isupper() or "." in word or len(word) < 2:
        return False
    small = word.casefold()
    known = small in GIVEN or small in FAMILY_ONLY or small in FAMILIES_IN_FRONT
    return len(word) > 3 or known or small in PARTICLES


def _capitals(words: list[str]) -> tuple[list[str], list[str]] | None:
    """Given and family names where the family name alone is in capitals: "Paul LEFEVRE"."""
    large = [_in_capitals(word) for word in words]
    if all(word.isupper() for word in words) or not any(large):
        return None
    start = large.index(True)
    end = len(words) - large[::-1].index(True)
    if not all(large[start:end]):
        return None
    while start and words[start - 1].islower():
        start -= 1  # "Jan van der BERG"
    family, given = words[start:end], [*words[:start], *words[end:]]
    if all(word.casefold() in PARTICLES for word in family):
        return None
    if (start and end < len(words)) or not given or any(word.islower() for word in given):
        return None
    if len(family) == 1 and family[0].casefold() in GIVEN_ONLY:
        return None
    if start == 0 and len(given) > 1 and given[0].casefold() not in GIVEN:
        return None  # a firm before a name
    return given, family


def _turned(first: str, last: str) -> bool:
    """Whether the family name stands in front: "Nowak Anna"."""
    return first.casefold() in FAMILY_ONLY and last.casefold() in GIVEN_ONLY


def _two(text: str, first: str, last: str) -> Name:
    """A name of two plain words."""
    small = first.lower()
    if small in FAMILIES_IN_FRONT:
        return Name(text)  # "Wang Wei": which of them is the given name?
    if small in FAMILY_ONLY and last.lower() in GIVEN_ONLY:
        return Name(f"{last} {first}", last, first)
    if small in _IN_FRONT and small not in GIVEN:
        return Name(text, None, text)  # "Van Dijk"
    return Name(text, first, last)


def _split(
    words: list[str], titled: bool, honorific: str | None = None
) -> tuple[str | None, str | None]:
    """Given and family name: certain for two plain words, initials and particles between."""
    if len(words) == 1:
        if titled and honorific in _FAMILY_TITLES and words[0].casefold() in GIVEN_ONLY:
            return words[0], None  # "mevr. Sanne": their family name is not known
        only_family = titled or words[0].casefold() in FAMILY_ONLY
        return (None, words[0]) if only_family else (words[0], None)
    first, *middle, last = words
    if first in _SHORT:
        return None, " ".join(words)  # Dhr. v. Berg
    if first.casefold() in _IN_FRONT and (
        titled or first[0].islower() or first.casefold() not in GIVEN
    ):
        return None, " ".join(words)  # Mevr. Van den Berg
    if first.casefold() in FAMILIES_IN_FRONT or _given_behind(last):
        return None, None
    if not first[0].isascii() and not first[0].isupper():
        return None, None  # scripts without capitals order their names in their own way
    while middle and len(middle[0].rstrip(".")) == 1 and middle[0].rstrip(".").isupper():
        middle = middle[1:]
    if any(word.casefold() not in PARTICLES for word in middle):
        known = first.casefold() in GIVEN_ONLY and middle[0].casefold() not in GIVEN
        return first if known and not titled else None, None
    given = first if len(first.rstrip(".")) > 1 and "." not in first else None
    family = " ".join([*middle, last]) if len(last.rstrip(".")) > 1 else None
    return given, family


def _given_behind(last: str) -> bool:
    """Whether the last word is spelled as given names are that stand behind: "Kim Min-jun"."""
    _, hyphen, second = last.partition("-")
    return bool(hyphen) and second[:1].islower()
