"""Who is mentioned twice in a cell of people. Pure."""

from __future__ import annotations

from sheets_followup.model import Interviewer


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
