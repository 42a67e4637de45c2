"""A1 notation in and out: sheets, open ends, reversed corners, named ranges."""

from __future__ import annotations

import re
from dataclasses import dataclass

PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
CELL = re.compile(r"\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?")
R1C1 = re.compile(r"[Rr]([1-9]\d*)[Cc]([1-9]\d*)")


@dataclass(frozen=True, slots=True)
class Area:
    """A half-open rectangle of one sheet; ``None`` as an end means to the edge of the grid."""

    sheet: int
    top: int = 0
    left: int = 0
    bottom: int | None = None
    right: int | None = None

    def clipped(self, rows: int, columns: int) -> Area:
        """The same with both ends given, inside the grid."""
        bottom = rows if self.bottom is None else min(self.bottom, rows)
        right = columns if self.right is None else min(self.right, columns)
        return Area(self.sheet, self.top, self.left, bottom, right)

    @property
    def height(self) -> int:
        assert self.bottom is not None
        return self.bottom - self.top

    @property
    def width(self) -> int:
        assert self.right is not None
        return self.right - self.left


def letters(column: int) -> str:
    """The name of a column counted from 0.

    >>> letters(0), letters(25), letters(26)
    ('A', 'Z', 'AA')
    """
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def column_of(text: str) -> int:
    """The column that ``text`` names, counted from 0."""
    number = 0
    for letter in text.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def _corner(text: str) -> tuple[int | None, int | None] | None:
    """Row and column from 0 of ``A1``, ``A`` or ``1``; None when it is neither."""
    hit = CELL.fullmatch(text)
    if hit is None or not (hit[1] or hit[2]):
        return None
    return (int(hit[2]) - 1 if hit[2] else None, column_of(hit[1]) if hit[1] else None)


def parse_cells(text: str, sheet: int) -> Area | None:
    """The rectangle that ``text`` (without a sheet name) means; None when it is no A1 notation."""
    first, colon, second = text.partition(":")
    corners = [R1C1.fullmatch(corner) for corner in ((first, second) if colon else (first,))]
    if all(corners):
        rows = [int(hit[1]) for hit in corners if hit]
        columns = [int(hit[2]) for hit in corners if hit]
        return Area(sheet, min(rows) - 1, min(columns) - 1, max(rows), max(columns))
    start = _corner(first)
    if start is None:
        return None
    if not colon:
        if start[0] is None or start[1] is None:
            return None
        return Area(sheet, start[0], start[1], start[0] + 1, start[1] + 1)
    end = _corner(second)
    if end is None:
        return None
    top, bottom = _ends(start[0], end[0])
    left, right = _ends(start[1], end[1])
    return Area(sheet, top, left, bottom, right)


def _ends(first: int | None, second: int | None) -> tuple[int, int | None]:
    if first is None and second is None:
        return 0, None
    if first is None or second is None:
        known = second if first is None else first
        return known or 0, None
    return min(first, second), max(first, second) + 1


def split(text: str) -> tuple[str | None, str]:
    """Sheet title (unquoted) and the rest; the title is None where there is none.

    >>> split("'It''s'!A1")
    ("It's", 'A1')
    """
    if text.startswith("'"):
        hit = re.match(r"'((?:[^']|'')*)'(?:!(.*))?$", text, re.DOTALL)
        if hit:
            return hit[1].replace("''", "'"), hit[2] or ""
    if "!" in text:
        title, _, rest = text.rpartition("!")
        return title, rest
    return None, text


def quoted(title: str) -> str:
    """The title as Google writes it in an answer."""
    if PLAIN.fullmatch(title) and not _looks_like_cell(title):
        return title
    return "'" + title.replace("'", "''") + "'"


def _looks_like_cell(title: str) -> bool:
    if R1C1.fullmatch(title):
        return True
    hit = re.fullmatch(r"([A-Za-z]{1,3})(\d+)", title)
    return hit is not None and column_of(hit[1]) < 18278


def written(title: str, area: Area) -> str:
    """``Sheet1!A1:C3``, one cell without a colon."""
    assert area.bottom is not None
    assert area.right is not None
    start = f"{letters(area.left)}{area.top + 1}"
    end = f"{letters(area.right - 1)}{area.bottom}"
    return f"{quoted(title)}!{start}" + ("" if start == end else f":{end}")
