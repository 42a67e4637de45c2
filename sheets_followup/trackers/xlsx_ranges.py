"""Filters and tables made wider when a column of ours begins right beside them.

This is the one thing besides our own cells that changes in a workbook: otherwise a filter would
hide half a row, and a sort would tear our columns from the rows that they speak of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape, unescape

from sheets_followup.errors import Refused
from sheets_followup.model import Cell
from sheets_followup.trackers.xlsx_grid import Found, Grid
from sheets_followup.trackers.xlsx_parts import structure
from sheets_followup.trackers.xlsx_refs import Box, attributes, box, letters, ref_of

#: row, column (both from 1) → the value
Places = Mapping[tuple[int, int], Cell]

_FILTER = re.compile(rb"(<(?:[\w.-]+:)?autoFilter\s[^>]*?\bref\s*=\s*[\"'])([^\"']*)([\"'])")
_TABLE = re.compile(rb"<((?:[\w.-]+:)?)table\s([^>]*)>")
_REF = re.compile(rb"(\sref\s*=\s*[\"'])([^\"']*)([\"'])")
_COLUMNS = re.compile(
    rb"(<((?:[\w.-]+:)?)tableColumns(?:\s[^>]*?)?>)(.*?)(</\2tableColumns\s*>)", re.DOTALL
)
_COLUMN = re.compile(rb"<(?:[\w.-]+:)?tableColumn\s([^>]*?)/?>")
_NAME = re.compile(rb"(\sname\s*=\s*)(?:\"[^\"]*\"|'[^']*')")
_COUNT = re.compile(rb"(\scount\s*=\s*[\"'])\d+([\"'])")


@dataclass(frozen=True, slots=True)
class Used:
    """What a range must not grow over: filled cells, and tables and merged cells (``barred``)."""

    filled: Mapping[int, frozenset[int]]
    barred: Sequence[Box]

    @classmethod
    def of(cls, cells: Iterable[Found], barred: Sequence[Box]) -> Used:
        """The rows of the filled ones among these cells, by column."""
        filled: dict[int, set[int]] = {}
        for cell in cells:
            if cell.content:
                filled.setdefault(cell.column, set()).add(cell.row)
        return cls({column: frozenset(rows) for column, rows in filled.items()}, barred)

    def free(self, top: int, bottom: int, column: int) -> bool:
        """Whether this piece of a column holds nothing."""
        if any(top <= row <= bottom for row in self.filled.get(column, ())):
            return False
        return not any(
            area[1] <= column <= area[3] and area[0] <= bottom and area[2] >= top
            for area in self.barred
        )


def widened_filter(grid: Grid, cells: Places, used: Used) -> tuple[bytes, Box, Box] | None:
    """The sheet's part with a wider filter, the old range and the new; None when it stays."""
    match = _FILTER.search(grid.shape, grid.end)
    old = box(match[2].decode("ascii", "replace")) if match else None
    if match is None or old is None:
        return None
    added = _beside(old, cells, used)
    if not added:
        return None
    new = (old[0], old[1], old[2], old[3] + added)
    text = grid.text[: match.start(2)] + ref_of(*new).encode() + grid.text[match.end(2) :]
    return text, old, new


def widened_name(workbook: bytes, sheet: int, old: Box, new: Box) -> bytes:
    """The workbook's part in which the filter's hidden name covers the new range, too."""
    name = re.compile(
        rb"<(?:[\w.-]+:)?definedName\s(?=[^>]*_xlnm\._FilterDatabase[\"'])"
        rb"(?=[^>]*\blocalSheetId\s*=\s*[\"']%d[\"'])[^>]*>([^<]*)<" % sheet
    )
    match = name.search(structure(workbook))
    if match is None:
        return workbook
    last = b"$%b$%d" % (letters(old[3]).encode(), old[2])
    wide = b"$%b$%d" % (letters(new[3]).encode(), new[2])
    if not match[1].endswith(b":" + last):
        return workbook
    return workbook[: match.end(1) - len(last)] + wide + workbook[match.end(1) :]


def fitted_table(text: bytes, cells: Places, used: Used, formulas: bytes) -> bytes | None:
    """The table's part once these cells are written; None when it stays as it is.

    A header cell inside the table gives its column the same name, as Excel demands; one beside it
    makes the table wider. Refused where a name would be there twice, or a formula (``formulas`` is
    the text of all) uses the old name.
    """
    shape = structure(text)
    root, listed = _TABLE.search(shape), _COLUMNS.search(shape)
    values = attributes(root[2]) if root else {}
    area = box(values.get("ref", ""))
    if root is None or listed is None or area is None or values.get("headerRowCount") == "0":
        return None
    columns = list(_COLUMN.finditer(listed[3]))
    names = [_read(attributes(column[1]).get("name", "")) for column in columns]
    renamed: dict[int, str] = {}
    for index, name in enumerate(names):
        place = area[0], area[1] + index
        if place in cells and cells[place] != name:
            value = cells[place]
            if not isinstance(value, str) or not value:
                raise _header(values, "only a text can stand there")
            if b"[" + name.encode() in formulas or b"[" + escape(name).encode() in formulas:
                raise _header(values, f"a formula uses the name {name!r}")
            renamed[index] = value
    added = 0 if "tableType" in values else _beside(area, cells, used)
    new = [str(cells[area[0], area[3] + number]) for number in range(1, added + 1)]
    after = [renamed.get(index, name) for index, name in enumerate(names)] + new
    if not renamed and not new:
        return None
    if len({name.casefold() for name in after}) < len(after):
        if renamed:
            raise _header(values, "a column of that name is there already")
        return None
    inside = listed[3]
    for index in sorted(renamed, reverse=True):
        start, end = columns[index].span()
        inside = inside[:start] + _renamed(inside[start:end], renamed[index]) + inside[end:]
    number = max((int(attributes(column[1]).get("id", "0")) for column in columns), default=0)
    for name in new:
        number += 1
        inside += b'<%btableColumn id="%d" name="%b"/>' % (listed[2], number, _written(name))
    head = _COUNT.sub(rb"\g<1>%d\g<2>" % len(after), listed[1], count=1)
    text = text[: listed.start()] + head + inside + listed[4] + text[listed.end() :]
    if not new:
        return text
    wide = _REF.sub(_wider(added), text[root.start() : root.end()], count=1)
    text = text[: root.start()] + wide + text[root.end() :]
    return _FILTER.sub(_wider(added), text, count=1)


def _beside(area: Box, cells: Places, used: Used) -> int:
    """How many columns of ours begin right of this range, in its first row."""
    top, _, bottom, right = area
    added = 0
    while True:
        column = right + added + 1
        value = cells.get((top, column))
        if not isinstance(value, str) or not value:
            return added
        if not used.free(top, bottom, column):
            return added
        added += 1


def _wider(added: int) -> Callable[[re.Match[bytes]], bytes]:
    def change(match: re.Match[bytes]) -> bytes:
        area = box(match[2].decode("ascii", "replace"))
        if area is None:
            return match[0]
        new = ref_of(area[0], area[1], area[2], area[3] + added)
        return match[1] + new.encode() + match[3]

    return change


def _renamed(tag: bytes, name: str) -> bytes:
    label = b'"%b"' % _written(name)
    return _NAME.sub(lambda match: match[1] + label, tag, count=1)


def _read(name: str) -> str:
    """A column's name as the header cell shows it: line ends are written in a way of their own."""
    return re.sub("_x([0-9a-fA-F]{4})_", lambda match: chr(int(match[1], 16)), unescape(name))


def _written(name: str) -> bytes:
    return escape(name).replace("\n", "_x000a_").encode()


def _header(values: Mapping[str, str], why: str) -> Refused:
    name = unescape(values.get("displayName", values.get("name", "?")))
    return Refused(
        f"a header of the table {name} cannot be written: {why}",
        hint="make the table one column narrower, or the range an ordinary one",
    )
