"""Into which cell somebody's address would go, and what would stand there then. Pure.

Whatever is proposed was tried first: the row is read again as it would be, and must say that this
person has this address and nothing else that it does not say now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sheets_followup.columns.places import column_letter
from sheets_followup.discover.finding import Found
from sheets_followup.model import Application, Cell, Column, Interviewer, Reading, Sheet
from sheets_followup.people import read_people

#: Reads a sheet as the tracker is read.
Reader = Callable[[Sheet], Reading]


@dataclass(frozen=True, slots=True)
class Typing:
    """One cell to type into. ``column`` counts from 0; ``new`` says that it gets a header first.
    ``before`` is what stands there, "" for nothing."""

    row: int
    column: int
    header: str
    text: str
    before: str = ""
    new: bool = False

    @property
    def letter(self) -> str | None:
        """The column's letter; None while the column has to be added."""
        return None if self.new else column_letter(self.column)


def typings(
    sheet: Sheet, reading: Reading, found: Found, read: Reader, inputs: Mapping[str, str]
) -> Typing | None:
    """Where this person's address goes; None where no cell could take it and be understood.

    ``inputs`` are the headers that may be added, by fact.
    """
    row = sheet.cells[found.row - 1]
    before = _read(sheet, reading, row, read)
    if before is None:
        return None
    person = _same(found.person, before) if found.person is not None else None
    if found.person is not None and person is None:
        return None
    for typing in _candidates(reading, row, found, before, inputs):
        tried = _with(row, typing)
        if typing.new:
            top = _with(sheet.cells[reading.header_row - 1], replace(typing, text=typing.header))
            after = _read(sheet, reading, tried, read, top)
        else:
            after = _read(sheet, reading, tried, read)
        if after is not None and _is_meant(before, after, person, found):
            return typing
    return None


def applied(sheet: Sheet, reading: Reading, typing: Typing) -> Sheet:
    """The sheet as it will be once this was typed."""
    cells = [list(row) for row in sheet.cells]
    cells[typing.row - 1] = _with(cells[typing.row - 1], typing)
    if typing.new:
        top = reading.header_row - 1
        cells[top] = _with(cells[top], replace(typing, text=typing.header))
    return replace(sheet, cells=cells)


def _candidates(
    reading: Reading,
    row: Sequence[Cell],
    found: Found,
    app: Application,
    inputs: Mapping[str, str],
) -> Iterator[Typing]:
    """The cells that may take it, the most natural first."""
    people = [column for column in reading.columns if column.fact == "interviewers"]
    addresses = [column for column in reading.columns if column.fact == "emails"]
    entry = f"{found.name} <{found.address}>" if found.name else found.address

    def typing(column: Column, text: str) -> Typing:
        return Typing(found.row, column.index, column.header, text, _text(row, column.index) or "")

    blank = [column for column in addresses if not _is_filled(row, column.index)]
    named = [(c, text) for c in people if (text := _text(row, c.index))]
    if found.person is not None:
        old = found.person.email
        if old:
            for column in (*people, *addresses):
                text = _text(row, column.index) or ""
                if text.casefold().count(old.casefold()) == 1:
                    at = text.casefold().index(old.casefold())
                    yield typing(column, text[:at] + found.address + text[at + len(old) :])
            return
        for column in blank:
            yield typing(column, found.address)
        for column, text in named:
            if (beside := _beside(text, found.person, found.address)) is not None:
                yield typing(column, beside)
        for column in addresses:
            if text := _text(row, column.index):
                yield typing(column, f"{text.rstrip(' ;,')}; {found.address}")
        fact = "emails"
    else:
        for column in people:
            if not _is_filled(row, column.index):
                yield typing(column, entry)
        for column, text in named:
            if not read_people(text)[1]:
                yield typing(column, f"{text.rstrip(' ;,')}; {entry}")
        for column in blank if not app.interviewers else ():
            yield typing(column, found.address)
        fact = "interviewers"
    there = {column.fact for column in reading.columns} | {q.fact for q in reading.questions}
    taken = {column.header.casefold() for column in reading.columns}
    header = inputs.get(fact)
    if header is not None and fact not in there and header.casefold() not in taken:
        end = max(reading.width, len(row))
        text = found.address if fact == "emails" else entry
        yield Typing(found.row, end, header, text, new=True)


def _beside(text: str, person: Interviewer, address: str) -> str | None:
    """The cell's text with the address behind this person's name, where that stands there once."""
    name = (person.name or "").casefold()
    small = text.casefold()
    if not name or len(small) != len(text) or small.count(name) != 1:
        return None
    at = small.index(name) + len(name)
    return f"{text[:at]} <{address}>{text[at:]}"


def _is_meant(
    before: Application, after: Application, person: Interviewer | None, found: Found
) -> bool:
    """Whether the row says then what it says now, and beside it only this."""
    if {p.message for p in after.problems} - {p.message for p in before.problems}:
        return False
    if replace(after, interviewers=(), problems=(), row=0) != replace(
        before, interviewers=(), problems=(), row=0
    ):
        return False
    if person is not None:
        expected = [
            replace(each, email=found.address.lower()) if each is person else _small(each)
            for each in before.interviewers
        ]
        return [_small(each) for each in after.interviewers] == expected
    added = [
        each for each in after.interviewers if _small(each) not in map(_small, before.interviewers)
    ]
    return (
        len(after.interviewers) == len(before.interviewers) + 1
        and len(added) == 1
        and (added[0].email or "").lower() == found.address.lower()
        and (added[0].name == found.name or found.name is None)
    )


def _small(person: Interviewer) -> Interviewer:
    return replace(person, email=person.email.lower()) if person.email else person


def _same(person: Interviewer, app: Application) -> Interviewer | None:
    """The person on the row as it is now: the same name and address."""
    fitting = [p for p in app.interviewers if (p.name, p.email) == (person.name, person.email)]
    return fitting[0] if len(fitting) == 1 else None


def _read(
    sheet: Sheet,
    reading: Reading,
    row: Sequence[Cell],
    read: Reader,
    top: Sequence[Cell] | None = None,
) -> Application | None:
    """What this row says under its header, alone: the others have no say in it."""
    head = list(sheet.cells[: reading.header_row])
    if top is not None:
        head[-1] = top
    found = read(replace(sheet, cells=[*head, row])).applications
    return found[0] if len(found) == 1 else None


def _with(row: Sequence[Cell], typing: Typing) -> list[Cell]:
    cells = [*row, *[None] * (typing.column + 1 - len(row))]
    cells[typing.column] = typing.text
    return cells


def _text(row: Sequence[Cell], index: int) -> str | None:
    cell = row[index] if index < len(row) else None
    return cell if isinstance(cell, str) and cell.strip() else None


def _is_filled(row: Sequence[Cell], index: int) -> bool:
    return index < len(row) and row[index] is not None and row[index] != ""
