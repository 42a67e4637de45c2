"""Who is mentioned in a cell of people twice, or so that nobody writes to them. Pure."""

from __future__ import annotations

import re

from sheets_followup.model import Interviewer

_NOT_THEM = re.compile(
    r"^(?:b?cc|not|tbd|tba|either)\b(?!\.)"
    r"|\b(?:did(?: not|n['’]?t)|was(?: not|n['’]?t)|no[- ]shows?|no longer"
    r"|has left|left the company"
    r"|was absent|called in sick|nicht (?:da|dabei|erschienen)|abgesagt|pas venue?|absente?|no vino"
    r"|não veio|non c'era|was er niet|niet verschenen|nie przysz\w+)\b"
    r"|@.* or |\b(?: or | oder | lub ).*@",
    re.IGNORECASE,
)


def is_nobody_to_write_to(text: str) -> bool:
    """Whether the words say that this one was not there, only gets a copy, or may be another: "CC:
    boss@…", "Bob Lee - didn't show up", "Jane Roe or Bob Lee <bob@…>"."""
    return _NOT_THEM.search(text) is not None


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
