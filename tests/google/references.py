"""References in formulas, and where they point once cells have moved."""

from __future__ import annotations

import re
from collections.abc import Callable

from .a1 import column_of, letters, split

CORNER = r"(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)"
PATTERN = re.compile(
    r"\"(?:[^\"]|\"\")*\""  # a text
    r"|(?<![\w$.'!])((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?" + CORNER + rf"(?::{CORNER})?(?![\w(])"
)
LOST = "#REF!"
Span = tuple[int, int | None] | None
Mover = Callable[[int, "int | None"], Span]
Ends = tuple[re.Match[str], int, int, int, int]


def _ends(hit: re.Match[str]) -> Ends:
    """First row and column, last row and column of a reference, from 0."""
    top, left = int(hit[5]) - 1, column_of(hit[3])
    if hit[9] is None:
        return hit, top, left, top, left
    return hit, top, left, int(hit[9]) - 1, column_of(hit[7])


def _written(hit: re.Match[str], top: int, left: int, bottom: int, right: int) -> str:
    text = f"{hit[1] or ''}{hit[2]}{letters(left)}{hit[4]}{top + 1}"
    if hit[9] is not None:
        text += f":{hit[6]}{letters(right)}{hit[8]}{bottom + 1}"
    return text


def moved(text: str, here: str, there: str, dimension: str, mover: Mover) -> str:
    """A formula of sheet ``here`` after rows or columns of sheet ``there`` came, went or moved."""

    def change(hit: re.Match[str]) -> str:
        if hit[3] is None:
            return hit[0]
        title = here if hit[1] is None else split(f"{hit[1]}A1")[0] or ""
        if title.casefold() != there.casefold():
            return hit[0]
        _, top, left, bottom, right = _ends(hit)
        first, last = (top, bottom) if dimension == "ROWS" else (left, right)
        span = mover(min(first, last), max(first, last) + 1)
        if span is None or span[1] is None:
            return LOST
        if dimension == "ROWS":
            return _written(hit, span[0], left, span[1] - 1, right)
        return _written(hit, top, span[0], bottom, span[1] - 1)

    return PATTERN.sub(change, text)


def copied(text: str, down: int, across: int) -> str:
    """A formula pasted elsewhere: what is not fixed with ``$`` goes along."""

    def change(hit: re.Match[str]) -> str:
        if hit[3] is None:
            return hit[0]
        _, top, left, bottom, right = _ends(hit)
        top, left = top + (0 if hit[4] else down), left + (0 if hit[2] else across)
        if hit[9] is not None:
            bottom, right = bottom + (0 if hit[8] else down), right + (0 if hit[6] else across)
        else:
            bottom, right = top, left
        if min(top, left, bottom, right) < 0:
            return LOST
        return _written(hit, top, left, bottom, right)

    return PATTERN.sub(change, text)
