"""Job titles: whether words are one, and which of them stand before or inside a name. Pure."""

from __future__ import annotations

import re

from sheets_followup.eastern_names import is_eastern
from sheets_followup.name_titles import is_suffix, is_title
from sheets_followup.words import JOB_PIECES, JOB_WORDS
from sheets_followup.words.en_people import JOBS_AND_NAMES, PLACES_OF_WORK
from sheets_followup.words.european_names import GIVEN_ONLY
from sheets_followup.words.table import entries

_SHORTEST = 3
_PIECES = re.compile(r"[\s/&-]+")
#: Ends of compounds: "Pflegedienstleitung", "Vertriebsleiterin", "Teamlead", "Bedrijfsleider".
_COMPOUND = re.compile(
    r"\w{4,}(?:leitung|leiter(?:in)?|lead|leader|leider|leidster|direktor(?:in)?|managerin|manager|referent(?:in)?|ingenieur(?:in)?"
    r"|entwickler(?:in)?|beauftragte[rn]?|sprecher(?:in)?|berater(?:in)?|chef(?:in)?|meister(?:in)?|arzt|ärztin|abt|abteilung)"
)
_WITHIN = ("Eng", "of", "&", "and")
#: "PDL", "OStD": what stands before a title, whatever it means.
_ACRONYM = re.compile(r"[A-ZÄÖÜ]{2,5}|[A-ZÄÖÜ][A-Za-zäöü]{0,3}[A-ZÄÖÜ]")


def is_job(text: str) -> bool:
    """Whether the text is a job title or a team: "Recruiter", "EM", "Head of Design"."""
    if not text.isascii() and is_eastern(text):
        return any(piece in text for piece in JOB_PIECES)
    words = _PIECES.split(text.strip(" .,;:()[]"))
    return is_job_of_place(words) or any(is_job_word(word.strip(".,()")) for word in words if word)


_JOBS_AND_NAMES = frozenset(entries(JOBS_AND_NAMES))
_PLACES = frozenset(entries(PLACES_OF_WORK))


def is_job_of_place(words: list[str]) -> bool:
    """Whether the words are a job that only the place before it tells: "Site Foreman", "Kitchen
    Porter". George Foreman and Cole Porter are people, and so is Sister Agnes."""
    if len(words) < 2 or (last := words[-1].casefold()) not in _JOBS_AND_NAMES:
        return False
    known = last == "sister" or words[-2].casefold() in _PLACES
    return known and words[0].casefold() not in GIVEN_ONLY


def is_job_word(word: str) -> bool:
    """Whether one word is a job or belongs to one: "Recruiter", "HR", "Vertriebsleiterin"."""
    small = word.casefold()
    if not word.isascii() and is_eastern(word):
        return word in JOB_PIECES  # "猎头 Amy"
    if len(word) < _SHORTEST and not word.isupper() and small != "hr":
        return False
    return (
        small in JOB_WORDS
        or (small.endswith("s") and len(small) > _SHORTEST and small[:-1] in JOB_WORDS)
        or _COMPOUND.fullmatch(small) is not None
    )


#: Behind another word, in small letters, a job: alone they are a member of an order or a family.
_BEHIND_A_WORD = frozenset({"sister", "matron", "steward", "superintendent", "foreman", "mate"})


def _of_two_words(words: list[str]) -> bool:
    """Whether a job of two words begins that only its second word tells: "Ward sister Moira",
    "Night manager Tom Ray"; the second in small letters, and a name behind it."""
    if len(words) < 3 or not words[1].islower() or words[2][:1].islower():
        return False
    known = is_job_word(words[1]) or words[1] in _BEHIND_A_WORD
    return known and words[0].isalpha() and words[0].casefold() not in GIVEN_ONLY


def job_before(text: str) -> tuple[str, str]:
    """(the words of a job that stand before a name, the rest): "CTO Bob Lee", "dyr. Marek Sowa".

    A title before the job stays with the name ("Pani dyr. Anna Nowak"); before a title also
    letters count that are no known job ("PDL Frau Kern").
    """
    words = text.split(" ")
    start = 0
    while start < len(words) - 2 and is_title(words[start]):
        start += 1
    size = start + (2 if _of_two_words(words[start:]) else 0)
    while size < len(words) - 1 and (
        is_job_word(words[size].strip(".,:"))
        or (size > start and (words[size] in _WITHIN or is_suffix(words[size])))  # "charge RN Lou"
        or (_ACRONYM.fullmatch(words[size]) and len(words) > size + 2 and is_title(words[size + 1]))
    ):
        size += 1
    if size == start:
        return "", text
    return " ".join(words[start:size]), " ".join([*words[:start], *words[size:]])
