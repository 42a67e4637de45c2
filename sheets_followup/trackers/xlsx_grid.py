"""The cells of a worksheet as text in its part: found, and a few of them exchanged.

Nothing is parsed and written anew: the places of rows and cells are found in the bytes, and only
the bytes of our own cells are other ones afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from sheets_followup.errors import Refused
from sheets_followup.trackers.xlsx_parts import structure
from sheets_followup.trackers.xlsx_refs import attributes, letters, number_of

_DATA = re.compile(rb"<((?:[\w.-]+:)?)sheetData(?:\s[^>]*?)?(/?)>")
_R = re.compile(rb"(?:^|\s)r\s*=\s*[\"']([A-Za-z]*)(\d+)[\"']")
_STYLE = re.compile(rb"(?:^|\s)s\s*=\s*[\"'](\d+)[\"']")
_OWN_STYLE = re.compile(rb"(?:^|\s)customFormat\s*=\s*[\"'](?:1|true)[\"']")
_SPANS = re.compile(rb"(\sspans\s*=\s*[\"'])([\d: ]*)([\"'])")
_COL = re.compile(rb"<(?:[\w.-]+:)?col\s([^>]*?)/?>")

#: style that the place has so far, row, column (from 1) → the new element's attributes after
#: ``r`` and its content; None for no element at all.
Render = Callable[[int, int, int], tuple[bytes, bytes] | None]


class Found(NamedTuple):  # a tuple, for there are hundreds of thousands
    """A cell as it stands: row and column from 1, attributes, content, and where in the part."""

    row: int
    column: int
    attributes: bytes
    content: bytes
    start: int
    end: int

    @property
    def style(self) -> int:
        """The number of its format."""
        match = _STYLE.search(self.attributes)
        return int(match[1]) if match else 0


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it stands: its tag from ``start`` to ``inside``, its cells up to ``close``."""

    number: int
    attributes: bytes
    start: int
    inside: int
    close: int
    end: int
    numbered: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """A worksheet's part and where its cells stand in it."""

    text: bytes
    shape: bytes
    prefix: bytes
    start: int
    end: int

    @classmethod
    def of(cls, text: bytes) -> Grid:
        """Raises Refused when there are no cells' element or the text is not UTF-8."""
        shape = structure(text)
        match = _DATA.search(shape)
        if match is None:
            raise _unusual("has no element for its cells")
        if match[2]:  # <sheetData/> is opened, so that there is a place for rows
            pair = b"<%bsheetData></%bsheetData>" % (match[1], match[1])
            return cls.of(text[: match.start()] + pair + text[match.end() :])
        end = shape.rfind(b"</" + match[1] + b"sheetData")
        if end < match.end():
            raise _unusual("has no end of its cells")
        return cls(text, shape, match[1], match.end(), end)

    def cells(self) -> Iterator[Found]:
        """All cells in their order; Refused where that is not from left to right and down."""
        for row in self.rows():
            yield from self.cells_in(row)

    def rest(self) -> bytes:
        """Everything but the rows, without comments."""
        return self.shape[: self.start] + self.shape[self.end :]

    def column_styles(self) -> Mapping[int, int]:
        """The formats that whole columns have, by column from 1."""
        styles: dict[int, int] = {}
        for match in _COL.finditer(self.shape, 0, self.start):
            values = attributes(match[1])
            if values.get("style", "0") != "0":
                last = min(int(values.get("max", "0")), 16_384)
                for column in range(int(values.get("min", "1")), last + 1):
                    styles[column] = int(values["style"])
        return styles

    def styles_left_of(self, places: Collection[tuple[int, int]]) -> Mapping[tuple[int, int], int]:
        """For each of these places (row, column from 1) the format of the last cell before it that
        holds something and is none of them; 0 where there is none."""
        wanted = {row for row, _ in places}
        filled = {
            row.number: [cell for cell in self.cells_in(row) if cell.content]
            for row in self.rows()
            if row.number in wanted
        }
        found = {}
        for row, column in places:
            before = [
                cell.style
                for cell in filled.get(row, ())
                if cell.column < column and (row, cell.column) not in places
            ]
            found[row, column] = before[-1] if before else 0
        return found

    def spliced(self, places: Sequence[tuple[int, int]], render: Render) -> bytes:
        """The part with these cells (row, column from 1) as ``render`` gives them."""
        wanted: dict[int, list[int]] = {}
        for number, column in sorted(set(places)):
            wanted.setdefault(number, []).append(column)
        columns = self.column_styles()
        waiting = list(reversed(list(wanted.items())))
        pieces: list[bytes] = []
        done = self.start

        def insert(at: int, before: int) -> None:
            nonlocal done
            while waiting and waiting[-1][0] < before:
                number, these = waiting.pop()
                new = self._new_cells(number, these, 0, columns, render)
                if new:
                    tag = b'<%brow r="%d">' % (self.prefix, number)
                    pieces.extend((self.text[done:at], tag, new, b"</%brow>" % self.prefix))
                    done = at

        for row in self.rows():
            if not waiting:
                break
            if waiting[-1][0] > row.number:
                continue
            if not row.numbered and waiting[-1][0] < row.number:
                raise _unusual("has rows without numbers")
            insert(row.start, row.number)
            if waiting and waiting[-1][0] == row.number:
                pieces.append(self.text[done : row.start])
                pieces.append(self._spliced_row(row, waiting.pop()[1], columns, render))
                done = row.end
        insert(self.end, 1 << 30)
        return b"".join((self.text[: self.start], *pieces, self.text[done:]))

    def _spliced_row(
        self, row: Row, wanted: Sequence[int], columns: Mapping[int, int], render: Render
    ) -> bytes:
        style = _STYLE.search(row.attributes)
        own = int(style[1]) if style and _OWN_STYLE.search(row.attributes) else 0
        pieces: list[bytes] = []
        done = row.inside
        waiting = list(reversed(wanted))
        for cell in self.cells_in(row):
            if not waiting:
                break
            before = []
            while waiting and waiting[-1] < cell.column:
                before.append(waiting.pop())
            if before:
                new = self._new_cells(row.number, before, own, columns, render)
                if new and not _R.search(self.text, cell.start, cell.end):
                    raise _unusual("has cells without addresses")
                pieces.extend((self.text[done : cell.start], new))
                done = cell.start
            if waiting and waiting[-1] == cell.column:
                column = waiting.pop()
                made = render(cell.style, row.number, column)
                if made is None:  # an emptied cell keeps its format
                    made = (b' s="%d"' % cell.style if cell.style else b""), b""
                pieces.append(self.text[done : cell.start])
                pieces.append(self._element(row.number, column, *made))
                done = cell.end
        last = self._new_cells(row.number, list(reversed(waiting)), own, columns, render)
        head = self.text[row.start : row.inside]
        if row.inside == row.end:  # <row …/>
            if not last:
                return head
            head = head.rstrip(b">").rstrip().rstrip(b"/") + b">"
            return _spanned(head, wanted) + last + b"</%brow>" % self.prefix
        pieces.extend((self.text[done : row.close], last, self.text[row.close : row.end]))
        return _spanned(head, wanted) + b"".join(pieces)

    def _new_cells(
        self,
        row: int,
        wanted: Sequence[int],
        style: int,
        columns: Mapping[int, int],
        render: Render,
    ) -> bytes:
        pieces = []
        for column in wanted:
            made = render(style or columns.get(column, 0), row, column)
            if made is not None:
                pieces.append(self._element(row, column, *made))
        return b"".join(pieces)

    def _element(self, row: int, column: int, attributes: bytes, content: bytes) -> bytes:
        head = b'<%bc r="%b%d"%b' % (self.prefix, letters(column).encode(), row, attributes)
        return head + (b">%b</%bc>" % (content, self.prefix) if content else b"/>")

    def rows(self) -> Iterator[Row]:
        """All rows in their order; Refused where they are not in order."""
        tag, _ = _patterns(self.prefix)
        close = b"</%brow" % self.prefix
        number = 0
        for match in tag.finditer(self.shape, self.start, self.end):
            named = _R.search(match[1])
            before, number = number, int(named[2]) if named else number + 1
            if number <= before:
                raise _unusual("has rows that are not in order")
            inside, ends = match.end(), match.end()
            shut = inside
            if not match[2]:
                shut = self.shape.find(close, inside, self.end)
                ends = self.shape.find(b">", shut) + 1
                if shut < 0:
                    raise _unusual("has a row without an end")
            yield Row(number, match[1], match.start(), inside, shut, ends, named is not None)

    def cells_in(self, row: Row) -> Iterator[Found]:
        """The cells of a row in their order."""
        _, tag = _patterns(self.prefix)
        column = 0
        line, text, number = b"%d" % row.number, self.text, row.number
        for match in tag.finditer(self.shape, row.inside, row.close):
            name, in_row, others, _ = match.groups()
            if name is None:
                named = _R.search(others)
                name, in_row = named.groups() if named else (b"", line)
            before, column = column, number_of(name) if name else column + 1
            if column <= before or in_row != line:
                raise _unusual("has cells that are not in order")
            content = text[match.start(4) : match.end(4)]
            yield Found(number, column, others, content, match.start(), match.end())


def _spanned(head: bytes, columns: Sequence[int]) -> bytes:
    """A row's tag whose note of the first and last column includes these."""
    match = _SPANS.search(head)
    if match is None or not match[2].strip():
        return head
    seen = [int(number) for number in re.findall(rb"\d+", match[2])] + list(columns)
    widened = b"%b%d:%d%b" % (match[1], min(seen), max(seen), match[3])
    return head[: match.start()] + widened + head[match.end() :]


@lru_cache(maxsize=8)
def _patterns(prefix: bytes) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    name = re.escape(prefix)
    return (
        re.compile(rb"<%brow(?=[\s/>])([^>]*?)(/?)>" % name),
        re.compile(
            rb"<%bc(?=[\s/>])(?: r=\"([A-Z]{1,3})(\d{1,7})\")?([^>]*?)(?:/>|>(.*?)</%bc\s*>)"
            % (name, name),
            re.DOTALL,
        ),
    )


def _unusual(what: str) -> Refused:
    return Refused(
        f"the sheet {what}, so that it cannot be written without changing more than our cells",
        hint="nothing was changed; open it in Excel or LibreOffice and save it again",
    )
