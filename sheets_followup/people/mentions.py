"""Who is mentioned in a cell of people twice, or so that nobody writes to them. Pure."""

from __future__ import annotations

import re

from sheets_followup.job_titles import is_job
from sheets_followup.model import Interviewer
from sheets_followup.names import Name, is_given, read_name
from sheets_followup.words import ABSENT, alternatives
from sheets_followup.words.person_names import DOUBTFUL_ALONE
from sheets_followup.words.places import PLACES
from sheets_followup.words.spelling import flat

#: More than one in brackets: "two teachers (Jill, Hank)".
_SEVERAL = re.compile(r"[,;&/+]")
_COPIED = re.compile(r"(?:b?cc|not|tbd|tba|either)\b(?!\.)", re.IGNORECASE)
_ABSENT = re.compile(rf"(?<!\w)(?:{alternatives(map(flat, ABSENT))})(?!\w)", re.IGNORECASE)
#: "Jane Roe or Bob Lee <bob@…>": whose address it is cannot be said.
_EITHER = re.compile(r"[^@<:(]*\w (?:or|oder|lub) [^@:(]*<?[^\s@]+@", re.IGNORECASE)


def is_nobody_to_write_to(text: str) -> bool:
    """Whether the words say that this one was not there, only gets a copy, or may be another: "CC:
    boss@…", "Bob Lee - didn't show up". What was talked about, behind a colon, says nothing."""
    if _COPIED.match(text) or _EITHER.match(text):
        return True
    return _ABSENT.search(flat(text.partition(": ")[0])) is not None


def distinct(people: tuple[Interviewer, ...]) -> tuple[Interviewer, ...]:
    """Without those who stand in the cell twice; the first mention stays."""
    if len(people) < 2:
        return people
    kept: list[Interviewer] = []
    for person in people:
        if not any(_is_same(person, other) for other in kept):
            kept.append(person)
    return tuple(kept)


def _is_same(one: Interviewer, other: Interviewer) -> bool:
    """Whether two mentions are one person: Herr and Frau Schäfer are two."""
    if one.name != other.name or (one.email or "").casefold() != (other.email or "").casefold():
        return False
    return one.honorific == other.honorific or None in (one.honorific, other.honorific)


def in_brackets(text: str) -> Name | None:
    """The name that stands behind a job in brackets, where it is certainly one."""
    name = read_name(text, alone=False)
    if name is None or is_job(text) or _SEVERAL.search(text):
        return None
    if name.plain.casefold() in DOUBTFUL_ALONE | PLACES:
        return None  # "Manager (Austin)" may be where
    return name if name.honorific or is_given(name.plain.split(" ")[0]) else None
