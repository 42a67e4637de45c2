"""One person's name as typed: title off, suffix off, given and family name where certain.

Pure. A name that is not certainly one is no name: no greeting is better than a wrong one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sheets_followup.words import (
    FAMILIES,
    FAMILIES_IN_FRONT,
    HONORIFICS,
    JOB_PIECES,
    JOB_WORDS,
    NAME_SUFFIXES,
    NO_NAME_PIECES,
    NOT_NAMES,
    PARTICLES,
    PRONOUNS,
    SHORT_NOT_NAMES,
    TITLES_BEHIND,
    alternatives,
)
from sheets_followup.words.spelling import has_cjk


@dataclass(frozen=True, slots=True)
class Name:
    """A plain name. ``given`` and ``family`` are set only where the split is certain."""

    plain: str
    given: str | None = None
    family: str | None = None
    honorific: str | None = None


_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-·](?=[^\W\d_])|[\u0300-\u036f])*\.?")
_SIMPLE = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+")
_MOST_WORDS = 5
_LONGEST = 60
_SHORTEST_JOB = 3
_PIECES = re.compile(r"[\s/&-]+")


@lru_cache(maxsize=16_384)
def read_name(text: str, *, alone: bool = True) -> Name | None:
    """The name that cleaned one-line ``text`` is, or None when it is not certainly a name.

    ``alone`` says that the text is all there is of this person in a cell of people: then a name in
    small letters ("kelsey") counts too. At most five words; digits, verbs, job titles and
    companies make no name.
    """
    text = text.strip(" ,;.:-–—\"'“”‘’*•·>") if len(text) <= _LONGEST + 20 else text
    if not text or len(text) > _LONGEST:
        return None
    if _SIMPLE.fullmatch(text):
        first, _, last = text.partition(" ")
        if not _known(first) and not _known(last):
            if first.lower() in FAMILIES_IN_FRONT:
                return Name(text)  # "Wang Wei": which of them is the given name?
            return Name(text, first, last)
    if not text.isascii() and has_cjk(text):
        return _eastern(text)
    words = text.split()
    honorific, words = _honorific(words)
    while len(words) > 1 and words[-1].strip(".,").casefold() in NAME_SUFFIXES:
        words = words[:-1]
    if not 1 <= len(words) <= _MOST_WORDS or not all(_is_name_word(word) for word in words):
        return None
    words = [word.rstrip(",") for word in words]
    if not _cased(words, alone and honorific is None):
        return None
    words = _spelled(words)
    given, family = _split(words, honorific is not None)
    return Name(" ".join(words), given, family, honorific)


def is_job(text: str) -> bool:
    """Whether the text is a job title or a team: "Recruiter", "EM", "Head of Design"."""
    if not text.isascii() and has_cjk(text):
        return any(piece in text for piece in JOB_PIECES)
    words = _PIECES.split(text.strip(" .,;:()[]"))
    return any(_is_job_word(word.strip(".,()")) for word in words if word)


def is_pronouns(text: str) -> bool:
    """Whether the text is somebody's pronouns, as put in brackets after a name."""
    return text.strip().casefold().replace(" ", "") in PRONOUNS


def _is_job_word(word: str) -> bool:
    if len(word) < _SHORTEST_JOB and not word.isupper() and word.casefold() != "hr":
        return False
    small = word.casefold()
    return small in JOB_WORDS or (small.endswith("s") and small[:-1] in JOB_WORDS)


def _known(word: str) -> bool:
    """Whether a word that is spelled like a name means something else."""
    small = word.casefold()
    if len(small) == 1:
        return False  # an initial
    if small in NOT_NAMES:
        return small not in SHORT_NOT_NAMES or word.islower()
    return small in HONORIFICS or _is_job_word(word)


def _honorific(words: list[str]) -> tuple[str | None, list[str]]:
    """The titles before the name, as printed, and the words after them."""
    found: list[str] = []
    while words:
        typed = words[0].casefold()
        both = f"{typed} {words[1].casefold()}" if len(words) > 2 else ""
        size = 2 if both in HONORIFICS else 1
        printed = HONORIFICS.get(both if size == 2 else typed)
        if printed is None:
            printed = HONORIFICS.get(typed.rstrip(".,"))
        if printed is None:
            break
        # "Sir" or "Miss" alone is a title without a name, and stays so.
        if printed and not (found and printed == "Ing."):  # Dr. Ing. Weber is Dr Weber
            found.append(printed)
        words = words[size:]
    return (" ".join(dict.fromkeys(found)) or None), words


def _is_name_word(word: str) -> bool:
    word = word.rstrip(",")
    if not _WORD.fullmatch(word):
        return False
    return not _known(word.rstrip(".")) and not any(
        piece.casefold() in NOT_NAMES for piece in word.split("-") if len(piece) > 3
    )


def _cased(words: list[str], small_too: bool) -> bool:
    """Whether the words are written as names are: capitals, but for particles."""
    large = [word for word in words if word[0].isupper() or not word[0].islower()]
    if len(large) == len(words):
        return True
    if large:
        return words[-1] in large and all(
            word in large or word.casefold() in PARTICLES or word[:2] in ("d'", "d’")
            for word in words
        )
    return small_too and len(words) <= 2 and all(len(word) > 1 for word in words)


def _spelled(words: list[str]) -> list[str]:
    """Names all in small letters or all in capitals get the capitals that names have."""
    joined = "".join(words)
    if joined.islower() or (joined.isupper() and len(joined) > 3 and joined.isascii()):
        return [
            word.casefold()
            if word.casefold() in PARTICLES and position
            else "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))
            for position, word in enumerate(words)
        ]
    return words


def _split(words: list[str], titled: bool) -> tuple[str | None, str | None]:
    """Given and family name: certain for two plain words, initials and particles between."""
    if len(words) == 1:
        return (None, words[0]) if titled else (words[0], None)
    first, *middle, last = words
    if first.casefold() in PARTICLES and first[0].islower():
        return None, " ".join(words) if titled else None  # Mevr. de Vries
    if first.casefold() in FAMILIES_IN_FRONT or _given_behind(last):
        return None, None
    if not first[0].isascii() and not first[0].isupper():
        return None, None  # scripts without capitals order their names in their own way
    while middle and len(middle[0].rstrip(".")) == 1 and middle[0].rstrip(".").isupper():
        middle = middle[1:]
    if any(word.casefold() not in PARTICLES or word[0].isupper() for word in middle):
        return None, None
    given = first if len(first.rstrip(".")) > 1 and "." not in first else None
    family = " ".join([*middle, last]) if len(last.rstrip(".")) > 1 else None
    return given, family


def _given_behind(last: str) -> bool:
    """Whether the last word is spelled as given names are that stand behind: "Kim Min-jun"."""
    _, hyphen, second = last.partition("-")
    return bool(hyphen) and second[:1].islower()


_TITLED = re.compile(
    rf"(?P<stem>.+?) ?(?P<title>{alternatives(TITLES_BEHIND)})(?:(?P<more>様|さん|さま)?)"
)
_LED = re.compile(
    r"(?i:hr|人事部?|人事担当者?|採用担当者?|面接官|面试官|联系人|担当者?|招聘)(?:の|:|：| )*"
)
_EAST = re.compile(r"[\u3005\u3040-\u30ff\u3400-\u9fff]+")
_MOST_LETTERS = 8


def _eastern(text: str) -> Name | None:
    """A Chinese or Japanese name, family name first, with the title that stands behind it.

    The title stays with the name ("田中様", "王女士"): so it is written in a greeting, also in
    an English one. A name without any title counts where its family name is known.
    """
    led = _LED.match(text)
    titled = _TITLED.fullmatch(text[led.end() :] if led else text) or _TITLED.fullmatch(text)
    if titled:
        stem = titled["stem"].strip()
        if _letters(stem) and not _means_something(stem):
            return Name(f"{stem}{titled['title']}{titled['more'] or ''}")
        return None
    if led and led.end() < len(text):
        text = text[led.end() :]
    if not _letters(text) or _means_something(text):
        return None
    first, _, rest = text.partition(" ")
    if rest:
        if first not in FAMILIES and first[0] in FAMILIES and rest[0] in FAMILIES and len(rest) > 1:
            return None  # two people
        return Name(text) if len(first) <= 4 and len(rest) <= 4 else None
    known = text in FAMILIES and len(text) > 1
    known = known or any(
        text[:size] in FAMILIES and 1 <= len(text) - size <= size + 1 for size in (1, 2, 3)
    )
    return Name(text) if known else None


def _letters(text: str) -> bool:
    """Whether the text is one or two words of Chinese or Japanese letters."""
    words = text.split(" ")
    return len(words) <= 2 and len(text) <= _MOST_LETTERS and all(map(_EAST.fullmatch, words))


def _means_something(text: str) -> bool:
    return any(piece in text for piece in JOB_PIECES) or any(
        piece in text for piece in NO_NAME_PIECES
    )
