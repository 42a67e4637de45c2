"""The text of a csv file, cut into records and fields that know where they stand.

Python's ``csv`` gives values but no places; to change a cell and leave every other byte alone one
needs both. The values are those of ``csv.reader`` (not strict), with one mercy: a quote that is
never closed is an ordinary sign, where ``csv.reader`` would swallow the rest of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

_LINE_END = re.compile(r"\r\n|\n|\r")
_BARE_END = re.compile(r"[\r\n]")

#: With one of these in it a text is quoted, whatever the file's own delimiter is.
_NEEDS_QUOTES = ("\n", "\r", '"', ",", ";", "\t")

#: After this many quotes without an end the rest of the file is taken to have none at all.
_MAX_UNCLOSED = 100


@dataclass(frozen=True, slots=True)
class Dialect:
    """What stands between cells and around them; ``start`` is where the first record begins."""

    delimiter: str = ","
    quote: str = '"'
    newline: str = "\n"
    start: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """One record: text[start:end] without its line end, which reaches to ``after``.

    A blank line is a record without values.
    """

    start: int
    end: int
    after: int
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """Where one field stands in the text, and whether it is written in quotes."""

    start: int
    end: int
    quoted: bool


#: A field's value, where it starts and ends, and whether it is in quotes: a table has many.
_Field = tuple[str, int, int, bool]


def tokenize(text: str, dialect: Dialect) -> list[Record]:
    """Every record of ``text`` in order; together with their line ends they make up all of it."""
    delimiter, quote = dialect.delimiter, dialect.quote
    records: list[Record] = []
    append = records.append
    position, length = dialect.start, len(text)
    search = _BARE_END.search
    unclosed = 0
    # The nearest quote ahead, looked up again only once it was passed: most lines have none.
    next_quote = text.find(quote, position)
    while position < length:
        match = search(text, position)
        end = match.start() if match else length
        if 0 <= next_quote < position:
            next_quote = text.find(quote, position)
        if next_quote < 0 or next_quote >= end or unclosed >= _MAX_UNCLOSED:
            values = tuple(text[position:end].split(delimiter)) if end > position else ()
        else:
            cells, end, missing = _quoted_record(text, position, delimiter, quote)
            values = tuple(cell[0] for cell in cells)
            unclosed += missing
        after = end + (2 if text.startswith("\r\n", end) else 1) if end < length else length
        append(Record(position, end, after, values))
        position = after
    return records


def spans(text: str, record: Record, dialect: Dialect) -> list[Span]:
    """Where the fields of a record stand; none for a blank line."""
    if record.end == record.start:
        return []
    line = text[record.start : record.end]
    cells, _, _ = _quoted_record(line, 0, dialect.delimiter, dialect.quote)
    if len(cells) != len(record.values):  # read as plain because too many quotes had no end
        cells, position = [], 0
        for value in record.values:
            cells.append((value, position, position + len(value), False))
            position += len(value) + 1
    shift = record.start
    return [Span(shift + start, shift + end, quoted) for _, start, end, quoted in cells]


def _quoted_record(
    text: str, position: int, delimiter: str, quote: str
) -> tuple[list[_Field], int, int]:
    """The fields of the record that begins at ``position``, its end, and quotes without an end."""
    stop, inside = _patterns(delimiter, quote)
    fields: list[_Field] = []
    length, unclosed = len(text), 0
    while True:
        start, value, quoted = position, "", False
        if text.startswith(quote, position):
            content = inside.match(text, position + 1)
            if content is None:
                unclosed += 1
            else:
                quoted = True
                value = content[1].replace(quote + quote, quote)
                position = content.end()
        match = stop.search(text, position)
        end = match.start() if match else length
        # What follows a closing quote is added as it stands, as csv.reader does.
        fields.append((value + text[position:end], start, end, quoted and position == end))
        if end < length and text[end] == delimiter:
            position = end + 1
            continue
        return fields, end, unclosed


@lru_cache(maxsize=64)
def _patterns(delimiter: str, quote: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What ends a field outside of quotes, and what may stand in quotes, up to the closing one."""
    mark = re.escape(quote)
    return (
        re.compile(f"[{re.escape(delimiter)}\r\n]"),
        re.compile(f"([^{mark}]*+(?:{mark}{mark}[^{mark}]*+)*+){mark}"),
    )


def spliced(
    text: str, records: Sequence[Record], dialect: Dialect, cells: Mapping[tuple[int, int], str]
) -> str:
    """``text`` with these cells written, by (record, field) from 0; nothing else changes.

    A record that is too short gets as many empty fields as are needed, and missing records are
    added at the end. A cell that already reads so is left exactly as it is.
    """
    pieces: list[str] = []
    done = 0
    for start, end, new in _edits(text, records, dialect, cells):
        pieces.append(text[done:start])
        pieces.append(new)
        done = end
    pieces.append(text[done:])
    changed = "".join(pieces)
    beyond = sorted(place for place in cells if place[0] >= len(records) and cells[place])
    if not beyond:
        return changed
    # A line feed after a lone carriage return would be read as one line end with it.
    newline = "\r" if changed.endswith("\r") else dialect.newline
    rows: dict[int, dict[int, str]] = {}
    for number, column in beyond:
        rows.setdefault(number, {})[column] = cells[number, column]
    lines = ["" if len(text) == dialect.start or _LINE_END.match(text[-1]) else newline]
    for number in range(len(records), beyond[-1][0] + 1):
        row = rows.get(number, {})
        fields = [
            written(row.get(column, ""), dialect) for column in range(max(row, default=-1) + 1)
        ]
        lines.append(dialect.delimiter.join(fields) + newline)
    return changed + "".join(lines)


def _edits(
    text: str, records: Sequence[Record], dialect: Dialect, cells: Mapping[tuple[int, int], str]
) -> Iterator[tuple[int, int, str]]:
    by_record: dict[int, list[tuple[int, str]]] = {}
    for (number, column), value in sorted(cells.items()):
        if number < len(records):
            by_record.setdefault(number, []).append((column, value))
    for number, row in by_record.items():
        record = records[number]
        places = spans(text, record, dialect)
        # In a file that puts everything into quotes ours stand in quotes as well.
        quoting = bool(places) and all(place.quoted for place in places)
        tail: list[str] = []
        width = len(places)
        for column, value in row:
            if column < len(places):
                if record.values[column] != value:
                    place = places[column]
                    # Emptied without quotes, the one field of a record would be a blank line.
                    quote = place.quoted or quoting or len(places) == 1
                    new = written(value, dialect, quote=quote)
                    yield place.start, place.end, new
            elif value:
                # An empty line has no field at all, so its first one needs no delimiter before it.
                tail.extend([""] * (column - width))
                tail.append(written(value, dialect, quote=quoting))
                width = column + 1
        if tail:
            before = dialect.delimiter if places else ""
            yield record.end, record.end, before + dialect.delimiter.join(tail)


def written(value: str, dialect: Dialect, *, quote: bool = False) -> str:
    """One field as it stands in the file; in quotes where any csv reader could need them."""
    mark = dialect.quote
    if not quote:
        if not value:
            return ""
        signs = (dialect.delimiter, mark, *_NEEDS_QUOTES)
        quote = value != value.strip() or any(sign in value for sign in signs)
    return f"{mark}{value.replace(mark, mark + mark)}{mark}" if quote else value
