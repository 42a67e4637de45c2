"""Topics that name a person before a colon: that person's detail, nobody else's.

Pure. "Jane: on-call rota; Bob: hiring plans" is two details, and neither is left for the others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sheets_followup.model import Interviewer
from sheets_followup.rows.texts import one_line

_PIECES = re.compile(r"\s*[;\n]\s*")
_NAMED = re.compile(r"([^\W\d_][\w.'’ -]{0,58}[\w.]|[^\W\d_])\s?:\s*(?!//)")


def share_out(
    topics: str, people: Sequence[Interviewer]
) -> tuple[tuple[Interviewer, ...], str | None, tuple[str, ...]]:
    """The people with their own topics as details, the shared topics (or None), and problems.

    A piece without a name belongs to whoever was named before it on the same line. A name that
    two people of the row bear is a problem, and the piece is left out.
    """
    if ":" not in topics:
        return tuple(people), one_line(topics), ()
    found, shared, problems = list(people), [], []
    for line in topics.split("\n"):
        owner: int | None = None
        lost = False
        rest: list[str] = []
        for piece in _PIECES.split(line):
            named = _NAMED.match(piece)
            owners = _bearers(named[1], found) if named else []
            if named and len(owners) > 1:
                problems.append(
                    f"{named[1]!r} is the name of {len(owners)} people on the row: give the"
                    " full name before the colon"
                )
                owner, lost = None, True
            elif named and owners:
                owner, lost = owners[0], False
                found[owner] = _with(found[owner], piece[named.end() :])
            elif owner is not None:
                found[owner] = _with(found[owner], piece)
            elif not lost and piece:
                rest.append(piece)
        if rest:
            shared.append("; ".join(rest))
    return tuple(found), one_line("\n".join(shared)) or None, tuple(problems)


def _with(person: Interviewer, detail: str) -> Interviewer:
    detail = detail.strip()
    if not detail:
        return person
    if person.detail and detail not in person.detail:
        detail = f"{person.detail}; {detail}"
    return replace(person, detail=detail)


def _bearers(name: str, people: Sequence[Interviewer]) -> list[int]:
    """The people whom this name means: by the whole name, the given or the family name."""
    wanted = name.strip().casefold().removeprefix("the ")
    whole = [i for i, person in enumerate(people) if (person.name or "").casefold() == wanted]
    if whole:
        return whole
    return [
        i
        for i, person in enumerate(people)
        if wanted
        in {
            (person.given or "").casefold(),
            (person.family or "").casefold(),
            (person.name or "").split(" ")[0].casefold(),
            f"{person.honorific} {person.family}".casefold(),
        }
        and wanted
    ]
