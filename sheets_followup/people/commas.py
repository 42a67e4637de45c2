"""What a comma between two names parts: two people, or a family name from its given name.

Pure. "Roe, Jane; Lee, Bob" are two people and "Jane, Bob" too; where the names leave it open, it is
a question and nobody is greeted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sheets_followup.eastern_names import is_eastern
from sheets_followup.job_titles import is_job
from sheets_followup.name_titles import is_suffix, is_title
from sheets_followup.names import read_name
from sheets_followup.pairing import likeness
from sheets_followup.words import JOINERS, PARTICLES
from sheets_followup.words.european_names import FAMILY_ONLY, GIVEN, GIVEN_ONLY

_W = r"[^\W\d_](?:[^\W\d_]|['’.-])*"
_SHAPE = re.compile(
    rf"(?P<family>{_W}(?: {_W}){{0,3}}), ?(?P<given>{_W}(?: {_W}){{0,2}})"
    r"(?P<rest>(?: ?[(\[<].*|\s+[-–—|]\s.*|,.*| \S+@.*)?)",
    re.DOTALL,
)
#: "Roe, J." and "Roe, J. R.": nobody is called by initials alone, so they belong to the name.
_INITIALS = re.compile(r"[^\W\d_]\.(?: ?[^\W\d_]\.)*")
_ADDRESS = re.compile(r"[^\s<>()]+@[^\s<>()]+")
_DEGREE = re.compile(r"(?:dr|prof)\w*\.?", re.IGNORECASE)
_ONE, _OPEN, _TWO = 1, 0, -1


_PAIRS = re.compile(
    rf"({_W}, ?{_W})\s+(?:&|and|{'|'.join(sorted(JOINERS))})\s+({_W}, ?{_W})", re.IGNORECASE
)


def in_pairs(pieces: Sequence[str]) -> list[str]:
    """The pieces, "Roe, Jane and Roe, Bob" as two: a list has its "and" at the end, and not
    between two commas."""
    halves: list[str] = []
    for piece in pieces:
        found = _PAIRS.fullmatch(piece)
        halves += found.groups() if found else (piece,)
    return halves


def turned(pieces: Sequence[str]) -> list[str | None]:
    """Each piece with a family name in front put behind its given name; None for a question.

    Pieces between semicolons or on lines of their own judge together: what is a family name in
    front in one of them is so in all.
    """
    shapes = [None if is_eastern(piece) else _SHAPE.fullmatch(piece) for piece in pieces]
    judged = [_judge(shape) if shape else None for shape in shapes]
    together = (
        len(pieces) > 1
        and _TWO not in judged
        and None not in judged
        and (_ONE in judged or all(shape and _known_given(shape) for shape in shapes))
    )
    return [
        _reading(piece, shape, _ONE if together else verdict)
        for piece, shape, verdict in zip(pieces, shapes, judged, strict=True)
    ]


def _reading(piece: str, shape: re.Match[str] | None, verdict: int | None) -> str | None:
    if shape is None or verdict is None or verdict == _TWO:
        return piece
    if verdict == _OPEN:
        return None
    if shape["rest"].startswith(",") and not _says_no_name(shape["rest"]):
        return None
    titles, given = _title_off(shape["given"].split(" "))
    return " ".join([*titles, *given, shape["family"]]) + shape["rest"]


def _known_given(shape: re.Match[str]) -> bool:
    return _title_off(shape["given"].split(" "))[1][0].casefold() in GIVEN


def _title_off(words: list[str]) -> tuple[list[str], list[str]]:
    """(the titles before a given name, the name)."""
    start = next((at for at, word in enumerate(words) if not is_title(word)), len(words) - 1)
    return words[:start], words[start:]


def _says_no_name(rest: str) -> bool:
    parts = [part.strip() for part in rest.split(",") if part.strip()]
    return all(is_job(part) or is_suffix(part) or "@" in part for part in parts)


def _judge(shape: re.Match[str]) -> int | None:
    """One person, two, or open; None where the comma parts something else."""
    family, (titles, given) = shape["family"].split(" "), _title_off(shape["given"].split(" "))
    if is_job(shape["given"]) or is_suffix(shape["given"]) or is_job(shape["family"]):
        return None
    if _led_by_degree(family, given, shape["rest"]):
        return _OPEN
    if _INITIALS.fullmatch(shape["given"]) and not (is_title(family[0]) or shape["rest"]):
        # … but "Jane, R." may be Jane R, typed with a comma too many.
        return _OPEN if family[0].casefold() in GIVEN_ONLY or len(family) > 2 else _ONE
    if is_title(family[0]) or read_name(" ".join(given)) is None:
        return None
    first, called = family[0].casefold(), given[0].casefold()
    if len(family) > 1 and is_suffix(family[-1]):
        return None
    if shape["family"].isupper() and len(shape["family"]) > 2 and not shape["given"].isupper():
        return _ONE
    if len(family) > 1 and first in PARTICLES and first not in GIVEN and family[-1][0].isupper():
        return _ONE
    if titles:
        return _ONE if called in GIVEN and len(family) == 1 and first not in GIVEN_ONLY else None
    address = _ADDRESS.search(shape["rest"])
    if address and len(family) == 1 and first not in GIVEN_ONLY:
        return (
            _ONE
            if likeness(address[0], f"{given[0]} {family[0]}") != 1 or len(given) > 1
            else _OPEN
        )
    if len(family) > 1:
        spanish = len(family) == 2 and len(given) == 1 and first in FAMILY_ONLY
        if spanish:
            return _ONE if called in GIVEN_ONLY else _OPEN
        return None
    if read_name(family[0]) is None:
        return None
    if len(given) > 1:
        return _two_words(first, given)
    if first in GIVEN_ONLY:
        return _listed(shape)
    if first in FAMILY_ONLY and called in GIVEN_ONLY:
        return _ONE
    if shape["rest"].startswith(",") and not _says_no_name(shape["rest"]):
        return _listed(shape)
    return _OPEN


def _led_by_degree(family: list[str], given: list[str], rest: str) -> bool:
    """Whether "Dr. Lind, Per" may be Dr Per Lind: a title, one name, and one given name."""
    return (
        len(family) > 1
        and all(map(is_title, family[:-1]))
        and len(given) == 1
        and (given[0].casefold() in GIVEN or _DEGREE.fullmatch(family[0]) is not None)
        and given[0].casefold() not in FAMILY_ONLY
        and family[-1].casefold() not in GIVEN_ONLY
        and not rest.startswith(",")
    )


def family_first(cell: str) -> str:
    """A cell under a header that says "Last, First", each name in the order of greetings."""
    pieces = re.split(r"([;\n])", cell)
    return "".join(map(_put_behind, pieces))


def _put_behind(piece: str) -> str:
    shape = None if is_eastern(piece) else _SHAPE.fullmatch(piece.strip())
    if shape is None or not _says_no_name(shape["rest"].removeprefix(",").split("(")[0]):
        return piece
    outside, family = _title_off(shape["family"].split(" "))
    inside, given = _title_off(shape["given"].split(" "))
    return " ".join([*outside, *inside, *given, *family]) + shape["rest"]


def _two_words(first: str, given: list[str]) -> int | None:
    """ "Roe, Mary Ann" and "Roe, Jane A." against "Temi, Bob Lee"."""
    if first in GIVEN_ONLY:
        return _TWO
    if len(given) > 2:
        return _TWO
    if len(given[1].rstrip(".")) == 1:
        return _ONE
    if given[0].casefold() in GIVEN_ONLY and given[1].casefold() in GIVEN_ONLY:
        return _ONE
    return _OPEN if given[1].casefold() in GIVEN else _TWO


def _listed(shape: re.Match[str]) -> int:
    """A list of single names: open only where every second could be the given name of a pair."""
    items = [part.strip() for part in shape[0].split(",")]
    names = [part.split("(")[0].strip() for part in items if part and not is_job(part)]
    firsts, seconds = names[::2], names[1::2]
    if any(" " in name for name in names) or len(firsts) != len(seconds):
        return _TWO
    if any(name.casefold() in GIVEN_ONLY for name in firsts):
        return _TWO
    return _OPEN
