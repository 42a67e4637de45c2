"""The words between two people that may also stand inside one name: "Ortega y Gasset". Pure."""

from __future__ import annotations

import re

from sheets_followup.job_titles import is_job
from sheets_followup.names import is_given, read_name
from sheets_followup.words import JOINERS, OTHER_PEOPLE, alternatives

_SPACED = tuple(f" {joiner} " for joiner in sorted(JOINERS))
_JOINER = re.compile(rf"\s+(?:{'|'.join(sorted(JOINERS))})\s+(?=[^\W\d_]*[^\W\d_a-z])")


def joined_by_words(piece: str) -> str | None:
    """ "Ana y Luis" with an & between them; None where it may be one person or two.

    The words also stand inside names: "José Ortega y Gasset". Two people stand there where each
    side has a title, an address, a bracket or as many names as the other, or begins with a known
    given name.
    """
    if not any(joiner in piece for joiner in _SPACED) or ":" in piece:
        return piece
    sides = _JOINER.split(piece)
    if len(sides) == 1:
        return _without_unnamed(piece)
    plain = [_of_no_team(_BESIDE.split(side)[0].strip()) for side in sides]
    sizes = {min(2, len(side.split())) for side in plain}
    if len(sizes) == 1 or all(map(_is_somebody, plain[1:])):
        return " & ".join(sides)
    return None if all(read_name(side) for side in plain) else piece


_SMALL_JOINER = re.compile(rf"\s+(?:{'|'.join(sorted(JOINERS))})\s+(?=[a-zß-öø-ÿ])")
_OTHER = re.compile(rf"(?:{alternatives(OTHER_PEOPLE)})\b", re.IGNORECASE)
_OF_TEAM = re.compile(r"(\S+(?: \S+)?) (?:z|ze|from|de|del|von|vom|aus|van|da|di|do) (\S+)")


def _without_unnamed(piece: str) -> str:
    """ "Joaquín Peña y jefa de estudios" with an & before who is not named."""
    joiner = _SMALL_JOINER.search(piece)
    if joiner is None:
        return piece
    first, second = piece[: joiner.start()], piece[joiner.end() :]
    name = read_name(first)
    whole = name is not None and (name.honorific or " " in name.plain or is_given(name.plain))
    return f"{first} & {second}" if whole and (is_job(second) or _OTHER.match(second)) else piece


def _of_no_team(side: str) -> str:
    """ "Ola z HR" without where she works."""
    team = _OF_TEAM.fullmatch(side)
    return team[1] if team and is_job(team[2]) else side


_BESIDE = re.compile(r"\s*[(<\[,]|\s\S+@|\s[-–—|]\s")


def _is_somebody(side: str) -> bool:
    """Whether a side cannot be the second half of a family name."""
    name = read_name(side)
    return name is not None and (name.honorific is not None or is_given(side.split(" ")[0]))
