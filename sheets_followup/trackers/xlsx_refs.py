"""How the parts of a workbook write places: letters, ranges, and attributes of a tag."""

from __future__ import annotations

import re
from functools import lru_cache

_ATTRIBUTE = re.compile(rb"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_RANGE = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?")

#: top, left, bottom, right, all from 1
Box = tuple[int, int, int, int]


def attributes(tag: bytes) -> dict[str, str]:
    """The attributes in the inside of a tag, as they are written (``&amp;`` stays)."""
    return {
        name.decode(): (double or single).decode("utf-8", "replace")
        for name, double, single in _ATTRIBUTE.findall(tag)
    }


@lru_cache(maxsize=1024)
def letters(column: int) -> str:
    """A column's letters, from its number (from 1)."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


@lru_cache(maxsize=1024)
def number_of(name: bytes) -> int:
    """A column's number (from 1), from its letters."""
    number = 0
    for letter in name.upper():
        number = number * 26 + letter - 64
    return number


def box(ref: str) -> Box | None:
    """``B2:D9`` as top, left, bottom, right, all from 1; None when it is no such range."""
    match = _RANGE.fullmatch(ref.strip())
    if match is None:
        return None
    top, left = int(match[2]), number_of(match[1].encode())
    if match[3] is None:
        return top, left, top, left
    bottom, right = int(match[4]), number_of(match[3].encode())
    return min(top, bottom), min(left, right), max(top, bottom), max(left, right)


def ref_of(top: int, left: int, bottom: int, right: int) -> str:
    """The range as a sheet's part writes it."""
    first, last = f"{letters(left)}{top}", f"{letters(right)}{bottom}"
    return first if first == last else f"{first}:{last}"
