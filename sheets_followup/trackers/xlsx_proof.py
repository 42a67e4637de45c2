"""The proof that a workbook is the same but for our cells, made before it takes its place."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Collection
from itertools import zip_longest
from xml.parsers.expat import ExpatError, ParserCreate

from sheets_followup.errors import Refused
from sheets_followup.trackers.xlsx_extent import MAX_AREA, area_of
from sheets_followup.trackers.xlsx_grid import Grid
from sheets_followup.trackers.xlsx_parts import Tab
from sheets_followup.trackers.xlsx_ranges import Places
from sheets_followup.trackers.xlsx_read import opened, rows_of

#: What a sheet says of its own size, and the range of its filter: the named exceptions.
_SIZES = re.compile(
    rb"(<(?:[\w.-]+:)?(?:dimension|autoFilter)\s[^>]*?\bref\s*=\s*[\"'])[^\"']*[\"']"
)
_SPANS = re.compile(rb"\sspans\s*=\s*[\"'][^\"']*[\"']")
_NUMBER = re.compile(rb"\sr\s*=\s*[\"']\d+[\"']")


def proved(
    old: bytes, new: bytes, changed: Collection[str], tab: Tab, places: Places
) -> str | None:
    """The first thing that differs and may not, in words; None when there is nothing.

    ``changed`` are the parts that may be other ones. Every other part must have the same bytes,
    every other cell of the tab too, and a second reader must find our values in their places and
    the old values everywhere else.
    """
    with (
        zipfile.ZipFile(io.BytesIO(old)) as before,
        zipfile.ZipFile(io.BytesIO(new)) as after,
    ):
        if before.namelist() != after.namelist():
            return "its parts"
        for name in before.namelist():
            if name not in changed and before.read(name) != after.read(name):
                return f"the part {name}"
        for name in changed:
            if not _well_formed(after.read(name)):
                return f"the form of the part {name}"
        left, right = before.read(tab.part), after.read(tab.part)
    try:
        if _others(left, places) != _others(right, places):
            return "other cells"
    except Refused:
        return "the order of its cells"
    return _value_difference(old, new, left, right, tab, places)


def _well_formed(text: bytes) -> bool:
    try:
        ParserCreate().Parse(text, True)
    except ExpatError:
        return False
    return True


def _others(text: bytes, places: Places) -> bytes:
    """A digest of everything in a sheet's part that is not ours."""
    grid = Grid.of(text)
    digest = hashlib.sha256(_SIZES.sub(rb"\1", grid.rest()))
    own = {row for row, _ in places}
    for row in grid.rows():
        head = _SPANS.sub(b"", row.attributes)
        cells = []
        done = row.inside
        if row.number in own:
            for cell in grid.cells_in(row):
                if (row.number, cell.column) in places:
                    cells.append(grid.text[done : cell.start])
                    done = cell.end
        cells.append(grid.text[done : row.close])
        # A row that only holds our cells, or that was opened for them, is no difference.
        if any(cells) or _NUMBER.sub(b"", head).strip():
            digest.update(b"\n%d %b\n" % (row.number, head))
            for piece in cells:
                digest.update(piece)
    return digest.digest()


def _value_difference(
    old: bytes, new: bytes, left: bytes, right: bytes, tab: Tab, places: Places
) -> str | None:
    """Compares the tab's values by a reader that shares no line with the one that wrote."""
    if max(area_of(left), area_of(right)) > MAX_AREA:
        return None
    before, after = opened(old), opened(new)
    if before is None:
        return None
    if after is None or before.sheet_names != after.sheet_names:
        return "its sheets"
    was, now = rows_of(before, tab.title), rows_of(after, tab.title)
    if was is None:  # it holds something that this reader does not know
        return None
    if now is None:
        return "its values"
    empty: list[object] = []
    for number, (first, second) in enumerate(zip_longest(was, now, fillvalue=empty), 1):
        if first == second:
            continue
        for column, (one, other) in enumerate(zip_longest(first, second, fillvalue=None), 1):
            if (number, column) in places:
                if other != places[number, column]:
                    return f"what was written into row {number}"
            elif one != other and not (one != one and other != other):
                return f"row {number}"
    return None
