"""Topics that name a person before a colon: that person's detail, nobody else's.

Pure. "Jane: on-call rota; Bob: hiring plans" is two details, and neither is left for the others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sheets_followup.model import Interviewer
from sheets_followup.name_titles import untitled
from sheets_followup.names import is_given, read_name
from sheets_followup.rows.texts import one_line
from sheets_followup.words.person_names import DOUBTFUL_ALONE
from sheets_followup.words.spelling import folded

_PIECES = re.compile(r"\s*[;\n]\s*|\s+[*•·]\s+")
#: A name, whose job may stand in brackets, and the mark behind it: ":", or a dash with its space.
_NAMED = re.compile(
    r"(?:[-–—*•·]\s+)?(?:(?:with|mit|avec|con|com|met)\s+)?"
    r"([^\W\d_][\w.'’ &/+,-]{0,78}?[\w.]|[^\W\d_])(?:\s?[(（][^()（）]{1,40}[)）])?"
    r"(?:\s?[:：]\s*(?!//)|\s*(?:[-=]>|→)\s*|\s+[-–—=]\s+|[-–—]\s+)"
)
#: Where a next name may stand in one line: "Jane: the rota. Bob: hiring".
_NEXT = re.compile(
    r"[.,!?]\s+(?=([A-Z][\w.'’-]*(?: [A-Z][\w'’-]*){0,2})(?P<mark>\s?[:：]\s|\s[-–—]\s))"
)
_TOGETHER = re.compile(r"\s*(?:[&/+,]|\s(?:and|und|et|y|e|en|i)\s)\s*")
_MARK = re.compile(r"[:：→]|[-–—=]\s|->")


def share_out(
    topics: str, people: Sequence[Interviewer]
) -> tuple[tuple[Interviewer, ...], str | None, tuple[str, ...]]:
    """The people with their own topics as details, the shared topics (or None), and problems.

    "Jane: on-call", "Jane - on-call" and "Jane & Bob: on-call" name whose topic it is. A piece
    without a name belongs to whoever was named before it on the same line. A name that two people
    of the row bear, or none, is a problem, and the piece is left out.
    """
    if not _MARK.search(topics):
        return tuple(people), one_line(topics), ()
    found, shared, problems = list(people), [], []
    for line in topics.split("\n"):
        owners: tuple[int, ...] = ()
        lost = False
        rest: list[str] = []
        for piece in _pieces(line, found):
            named = _NAMED.match(piece)
            borne = [_bearers(name, found) for name in _TOGETHER.split(named[1])] if named else []
            if named and any(len(bearers) > 1 for bearers in borne):
                count = max(map(len, borne))
                problems.append(
                    f"{named[1]!r} is the name of {count} people on the row: give the"
                    " full name before the colon"
                )
                owners, lost = (), True
            elif named and borne and all(borne):
                owners, lost = tuple(bearers[0] for bearers in borne), False
                for owner in owners:
                    found[owner] = _with(found[owner], piece[named.end() :])
            elif named and people and (_is_somebody(named[1]) or (owners and _is_like_one(piece))):
                problems.append(
                    f"nobody on the row is called {named[1]!r}: what was said with them is left out"
                )
                owners, lost = (), True
            elif owners:
                for owner in owners:
                    found[owner] = _with(found[owner], piece)
            elif not lost and piece:
                rest.append(piece)
        if rest:
            shared.append("; ".join(rest))
    return tuple(found), one_line("\n".join(shared)) or None, tuple(problems)


def _pieces(line: str, people: Sequence[Interviewer]) -> list[str]:
    """The pieces of a line; a name with its colon begins one, whatever stands before it."""
    pieces = []
    for piece in _PIECES.split(line):
        start = 0
        for mark in _NEXT.finditer(piece):
            if " " not in piece[start : mark.start()].strip():
                continue  # "M. Lefèvre: repairs"
            likely = " " in mark[1] and mark["mark"].strip() in ":："
            if _bearers(mark[1], people) or _is_somebody(mark[1]) or likely:
                pieces.append(piece[start : mark.start()])
                start = mark.end()
        pieces.append(piece[start:])
    return pieces


def _is_like_one(piece: str) -> bool:
    """Whether it begins as a name does, beside others that are: "Li Na: tracing"."""
    return re.match(r"[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}\s?[:：]\s", piece) is not None


def _is_somebody(text: str) -> bool:
    """Whether the words before a mark are a person's name: no topic may be told to another."""
    name = read_name(text, alone=False)
    if name is None:
        return False
    first = text.split(" ")[0]
    return name.honorific is not None or (
        is_given(first) and first.casefold() not in DOUBTFUL_ALONE
    )


def _with(person: Interviewer, detail: str) -> Interviewer:
    detail = detail.strip()
    if not detail:
        return person
    if person.detail and detail not in person.detail:
        detail = f"{person.detail}; {detail}"
    return replace(person, detail=detail)


def _bearers(name: str, people: Sequence[Interviewer]) -> list[int]:
    """The people whom this name means: by the whole name, the given or the family name."""
    wanted = folded(name.strip()).removeprefix("the ")
    if not wanted:
        return []
    whole = [i for i, person in enumerate(people) if folded(person.name or "") == wanted]
    if whole:
        return whole
    titled = untitled(wanted)
    bare = " ".join(titled.words)
    return [
        i
        for i, person in enumerate(people)
        if wanted
        in {
            folded(person.given or ""),
            folded(person.family or ""),
            folded((person.name or "").split(" ")[0]),
        }
        or (titled.titled and bare and bare == folded(person.family or ""))
    ]
