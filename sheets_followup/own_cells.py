"""Which of our own cells have to be written, and which a person has taken. Pure.

A cell of ours is written only where it is blank, or holds what we wrote last (or what stood there
before, as a write may have been cut short). Anything else was typed by a person and is theirs until
they clear it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import NamedTuple

from sheets_followup.draft_words import drafts_words
from sheets_followup.model import OWN_COLUMNS, Cell, CellWrite, Reading, Sheet
from sheets_followup.plan import RowPlan
from sheets_followup.wording import next_step_words, note_words

Value = str | date | None


class OwnCells(NamedTuple):
    """The writes, the columns that are made for them, and what to remember first: for each cell
    what will stand there, and what stands there until then."""

    writes: list[CellWrite]
    remembered: dict[tuple[str, str], tuple[str, str]]
    columns: dict[str, str]


def own_cells(
    rows: Sequence[RowPlan],
    sheet: Sheet,
    reading: Reading,
    written: Mapping[str, Mapping[str, tuple[str, str]]],
    notes: Mapping[int, Sequence[str]],
    today: date,
    link: Callable[[str, str], str],
    stored: Callable[[Value], Cell],
    also: Mapping[str, Collection[str]] = MappingProxyType({}),
) -> OwnCells:
    """The writes that bring our columns up to date.

    ``notes`` are extra ones by row number, ``also`` more texts that this run has written, by field.
    """
    places, columns, writes = own_columns(reading, sheet)
    remembered: dict[tuple[str, str], tuple[str, str]] = {}
    headers = {column.index: column.header for column in reading.columns}
    ours = {
        field: {text for texts in written.values() for text in texts.get(field, ())}
        | set(also.get(field, ()))
        for field in places
    }
    for field in _headless(places, reading, sheet):
        # The header that was torn from its column lies in a row of it, and is ours there too.
        ours[field].add(OWN_COLUMNS[field])
        writes.append(CellWrite(reading.header_row, places[field], OWN_COLUMNS[field], header=True))
    writes += _beside_nothing(places, reading, sheet, ours)
    shown: dict[str, dict[str, Value]] = {}
    for row in rows:
        if row.app.shifted:
            continue
        cells = sheet.cells[row.row - 1] if row.row <= len(sheet.cells) else ()
        before = written.get(row.memory.id, {})
        current = {
            field: _text(cells[index]) if index < len(cells) else ""
            for field, index in places.items()
        }
        moved = _moved_here(current, written, row.memory.id)
        taken = [
            field
            for field in places
            if current[field]
            and current[field] not in moved.get(field, ())
            and current[field] not in also.get(field, ())
            and not any(same_day(current[field], text) for text in before.get(field, ()))
        ]
        extra = list(notes.get(row.row, ()))
        extra += [
            f"{headers.get(places[field], field)} holds your own text: clear it to get ours back"
            for field in taken
            if field != "notes"
        ]
        # Rows that carry one id have one memory, so their cells have to say the same.
        values = shown.get(row.memory.id) or _values(row, extra, today, link)
        if row.memory.id:
            shown[row.memory.id] = values
        for field, value in values.items():
            text = _text(stored(value))
            if field in taken and current[field] != text:
                continue
            if field not in before or text != before[field][0]:
                remembered.setdefault((row.memory.id, field), (text, current[field]))
            if current[field] == text:
                continue
            # In another notation it stays, as long as it is what we wrote and not what stood there.
            if not (
                same_day(current[field], text)
                and before.get(field, ("", ""))[0] == text
                and before[field][1] != current[field]
            ):
                writes.append(CellWrite(row.row, places[field], value))
    return OwnCells(writes, remembered, columns)


def _moved_here(
    current: Mapping[str, str], written: Mapping[str, Mapping[str, tuple[str, str]]], row_id: str
) -> Mapping[str, tuple[str, str]]:
    """What we wrote in the cells that stand in this row now: for this row, or for the one from
    which they came here, all together, when rows were sorted or pasted without our columns.

    One cell alone that says what another row's says is a person's: days are alike by chance.
    """
    own = written.get(row_id, {})
    there = {field: text for field, text in current.items() if text}

    def ours(texts: Mapping[str, tuple[str, str]]) -> bool:
        return all(text in texts.get(field, ()) for field, text in there.items())

    if len(there) < 2 or there.get("id") == row_id or ours(own):
        return own
    if "id" in there:
        return written.get(there["id"], own)
    return next((texts for texts in written.values() if ours(texts)), own)


def _headless(places: Mapping[str, int], reading: Reading, sheet: Sheet) -> list[str]:
    """The columns that are ours by their anchor and have no header any more."""
    row = sheet.cells[reading.header_row - 1]
    return [
        field
        for field in sheet.anchors
        if field in places and (places[field] >= len(row) or not _text(row[places[field]]))
    ]


def _beside_nothing(
    places: Mapping[str, int], reading: Reading, sheet: Sheet, ours: Mapping[str, set[str]]
) -> list[CellWrite]:
    """Texts of ours in rows in which nothing else stands: their row was emptied or moved away."""
    own = frozenset(places.values())
    kept = {app.row for app in reading.applications} | {reading.header_row}
    return [
        CellWrite(number, index, None)
        for number, row in enumerate(sheet.cells, 1)
        if number not in kept
        and not any(cell is not None and i not in own for i, cell in enumerate(row))
        for field, index in places.items()
        if index < len(row) and _text(row[index]) in ours[field] and row[index] is not None
    ]


def own_columns(
    reading: Reading, sheet: Sheet
) -> tuple[dict[str, int], dict[str, str], list[CellWrite]]:
    """Where our columns are; those that are missing are made at the right-hand end."""
    places = {
        column.fact.removeprefix("own:"): column.index
        for column in reading.columns
        if column.fact is not None and column.fact.startswith("own:")
    }
    missing = [field for field in OWN_COLUMNS if field not in places]
    if not missing:
        return places, {}, []
    end = max(reading.width, max((len(row) for row in sheet.cells), default=0))
    used = {" ".join(column.header.split()).casefold() for column in reading.columns}
    columns: dict[str, str] = {}
    writes: list[CellWrite] = []
    for offset, field in enumerate(missing):
        header = OWN_COLUMNS[field]
        number = 1
        while header.casefold() in used:
            header = OWN_COLUMNS[field] + (" (auto)" if number == 1 else f" (auto {number})")
            number += 1
        used.add(header.casefold())
        columns[field] = header
        places[field] = end + offset
        writes.append(CellWrite(reading.header_row, end + offset, header, header=True))
    return places, columns, writes


def _values(
    row: RowPlan, extra: Sequence[str], today: date, link: Callable[[str, str], str]
) -> dict[str, Value]:
    people = dict(zip(row.memory.on_row, row.app.interviewers, strict=False))
    known = {person.id: person.name or person.email for person in row.memory.people}

    def label(person_id: str) -> str:
        person = people.get(person_id)
        return person.label if person is not None else known.get(person_id) or "the interviewer"

    return {
        "next_step": next_step_words(row, today),
        "next_follow_up": row.next_follow_up,
        "stop": row.stop,
        "drafts": drafts_words(row, label, link),
        "notes": note_words(row, extra, label),
        "id": row.memory.id,
    }


def _text(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value).strip()


_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
#: A day as a spreadsheet program writes it, with the midnight that some put behind it.
_NOTATION = re.compile(r"(\d{1,4})([-/. ]) ?(\d{1,2})\2 ?(\d{1,4})\.?(?: 0?0:00(?::00)?)?")


def same_day(text: str, iso: str) -> bool:
    """Whether a spreadsheet program only rewrote our ISO day in its own notation.

    With dots the day comes first everywhere; with slashes ours is either of the two.
    """
    found, ours = _NOTATION.fullmatch(text), _ISO.fullmatch(iso)
    if found is None or ours is None:
        return False
    if _ISO.fullmatch(text):
        return text == iso
    year, month, day = (int(part) for part in ours.groups())
    numbers = (int(found[1]), int(found[3]), int(found[4]))
    orders = [(day, month)] if found[2] == "." else [(day, month), (month, day)]
    return any(
        numbers == (y, month, day) or numbers in [(*order, y) for order in orders]
        for y in (year, year % 100)
    )
