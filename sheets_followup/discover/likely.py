"""Whether a name beside an address is somebody on the row. Pure."""

from __future__ import annotations

import re
import unicodedata

from sheets_followup.names import read_name
from sheets_followup.pairing import likeness

#: "Jane Roe (Acme)", "Jane Roe via Calendar", "Jane from Acme", "Jane Roe | Acme".
_BESIDE = re.compile(
    r"\s*(?:\(.*|\[.*|\s[|–—·/-]\s.*|\|.*|,?\s(?:via|from|at|@|von|de|bei|chez)\s.*)$",
    re.IGNORECASE,
)
_TURNED = re.compile(r"([^,]+),\s*([^,]+)")
_LETTERS = re.compile(r"[^\W\d_]+")
#: How well an address has to spell a whole name, and one name alone.
_BOTH, _FAMILY = 3, 2


def plain_name(shown: str) -> str | None:
    """A person's name as one would type it; None where what is shown is not certainly one."""
    text = " ".join(shown.strip(" \"'").split())
    text = _BESIDE.sub("", text).strip()
    turned = _TURNED.fullmatch(text)
    if turned is not None:
        text = f"{turned[2]} {turned[1]}"
    name = read_name(text) if text and "@" not in text else None
    return name.plain if name is not None else None


def is_called(name: str, shown: str | None, address: str, *, whole: bool = False) -> bool:
    """Whether this may be the person of that name: by the name that is shown, else by the address.

    ``whole`` asks for a given and a family name.
    """
    plain = plain_name(shown) if shown else None
    if plain is not None:
        return are_one_person(name, plain, whole=whole)
    if shown is not None and " " in shown.strip():
        return False  # something else stands there: a firm's name, a team's
    return likeness(address, name) >= (_BOTH if whole or " " in name else 1)


def are_one_person(one: str, other: str, *, whole: bool = False) -> bool:
    """Whether two names may be one person's: the first and the last word of both agree, or one is
    a single word that the other begins or ends with."""
    ours, theirs = _words(one), _words(other)
    if not ours or not theirs:
        return False
    if len(ours) > 1 and len(theirs) > 1:
        if sorted(ours) == sorted(theirs):
            return True
        return ours[0] == theirs[0] and ours[-1] == theirs[-1]
    if whole:
        return False
    short, long = sorted((ours, theirs), key=len)
    return short[0] in (long[0], long[-1])


def _words(name: str) -> list[str]:
    marks = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(mark for mark in marks if not unicodedata.combining(mark))
    return _LETTERS.findall(plain.replace("ß", "ss").replace("-", " "))
