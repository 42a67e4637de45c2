"""Values into columns that are found by their anchors, and the proof that they landed rightly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sheets_followup.errors import TryAgain
from sheets_followup.model import Cell
from sheets_followup.session.answers import Rejected
from sheets_followup.trackers.gsheet.jsons import Json, number, part, parts, text
from sheets_followup.trackers.gsheet.misplaced import misplaced
from sheets_followup.trackers.gsheet.snapshot import (
    Snapshot,
    grid_of,
    place_of,
    written_cells,
)
from sheets_followup.trackers.gsheet.wire import Wire, cannot_write

#: How often what a sort mixed up is put back before the next run is left to do it.
PUTS_BACK = 3
_GONE = frozenset({"grid_limits", "tried_to_write", "unknown_range"})


class Column:
    """A column that is written: its name, where it stands, and the metadata id that finds it."""

    __slots__ = ("anchor", "index", "name")

    def __init__(self, name: str, index: int, anchor: int) -> None:
        self.name, self.index, self.anchor = name, index, anchor


def put(
    wire: Wire,
    before: Snapshot,
    columns: Sequence[Column],
    values: Mapping[str, Mapping[int, Cell]],
    label: str,
) -> Snapshot:
    """Writes these values, column by column; the tab as it is afterwards.

    ``columns`` are those to be written and the rest of ours, which say whether rows were moved.
    Nothing else is written. Raises TryAgain when the tab was changed meanwhile (what had landed
    beside the wrong row was put back) or when it is not known what became of the write.
    """
    after = _written(wire, before, columns, values, label)
    indexes = {column.name: column.index for column in columns}
    expected = written_cells(before, {indexes[name]: values[name] for name in values})
    if after is not None and after.anchors == indexes and after.cells == expected:
        return after
    for attempt in range(PUTS_BACK):
        if after is None:
            break
        wrong = misplaced(before, after, values, indexes, after.anchors)
        if wrong is None:
            missing = any(
                after.at(row, after.anchors[name]) != value
                for name, cells in values.items()
                if name in after.anchors
                for row, value in cells.items()
            )
            if missing or set(after.anchors) != set(indexes):
                break
            return after
        if not wrong:
            break
        pause(wire, attempt)
        moved = [
            Column(column.name, after.anchors[column.name], column.anchor)
            for column in columns
            if column.name in after.anchors
        ]
        before, values = after, wrong
        indexes = {column.name: column.index for column in moved}
        after = _written(wire, before, moved, values, label)
        if after is not None and after.cells == written_cells(
            before, {indexes[name]: values[name] for name in values}
        ):
            break
    pause(wire, 0)
    raise TryAgain(
        f"{label} was changed by somebody else while it was written",
        hint="run again; nothing of theirs was lost",
    )


def pause(wire: Wire, attempt: int) -> None:
    """A short wait of a chance length, so that two who write do not go on in step."""
    retries = wire.door.retries
    retries.sleep(retries.chance() * 0.25 * 2**attempt)


def _written(
    wire: Wire,
    before: Snapshot,
    columns: Sequence[Column],
    values: Mapping[str, Mapping[int, Cell]],
    label: str,
) -> Snapshot | None:
    """The tab after one write, None where it was not written because rows or columns are gone.

    A write of which it is not known whether it was done is looked up, never repeated.
    """
    try:
        answer = wire.write(_data(before, columns, values))
    except Rejected as error:
        if error.reason in _GONE:
            return None
        raise cannot_write(error, label) from None
    except TryAgain as error:
        if not error.may_have_happened:
            raise
        found = looked_up(wire, before, columns)
        if found is not None and found.cells == before.cells:
            raise
        return found
    echoed = _echo(answer, before, columns)
    return echoed if echoed is not None else looked_up(wire, before, columns)


def _data(
    before: Snapshot, columns: Sequence[Column], values: Mapping[str, Mapping[int, Cell]]
) -> list[Json]:
    """One entry a column, as long as the grid: were a row deleted meanwhile, all is refused."""
    data: list[Json] = []
    for column in columns:
        cells = values.get(column.name)
        line: list[Cell] = [None]
        if cells:
            line = [None] * before.rows
            for row, value in cells.items():
                line[row] = "" if value is None else value
        data.append(
            {
                "dataFilter": {"developerMetadataLookup": {"metadataId": column.anchor}},
                "majorDimension": "COLUMNS",
                "values": [line],
            }
        )
    # Writes nothing, and has the whole tab come back with the answer.
    data.append({"dataFilter": {"gridRange": {"sheetId": before.tab.id}}, "values": [[None]]})
    return data


def _echo(answer: Json, before: Snapshot, columns: Sequence[Column]) -> Snapshot | None:
    """The tab as the answer shows it; None where it does not show all of it."""
    names = {column.anchor: column.name for column in columns}
    found: dict[str, int] = {}
    whole: Json = {}
    for each in parts(answer, "responses"):
        filter_ = part(each, "dataFilter")
        named = names.get(number(part(filter_, "developerMetadataLookup"), "metadataId"))
        if named is not None:
            found[named] = place_of(text(each, "updatedRange")).left
        elif "gridRange" in filter_:
            whole = part(each, "updatedData")
    if not text(whole, "range"):
        return None
    place = place_of(text(whole, "range"))
    if place.top or place.left or place.bottom < before.rows or place.right < before.columns:
        return None
    return replace(
        before, rows=place.bottom, columns=place.right, cells=grid_of(whole), anchors=found
    )


def looked_up(wire: Wire, before: Snapshot, columns: Sequence[Column]) -> Snapshot | None:
    """The tab as it is now."""
    filters: list[Json] = [{"gridRange": {"sheetId": before.tab.id}}]
    filters += [{"developerMetadataLookup": {"metadataId": column.anchor}} for column in columns]
    names = {column.anchor: column.name for column in columns}
    found: dict[str, int] = {}
    whole: Json = {}
    for entry in parts(wire.values(filters), "valueRanges"):
        values = part(entry, "valueRange")
        for filter_ in parts(entry, "dataFilters"):
            named = names.get(number(part(filter_, "developerMetadataLookup"), "metadataId"))
            if named is not None:
                found[named] = place_of(text(values, "range")).left
            elif "gridRange" in filter_:
                whole = values
    if not text(whole, "range"):
        return None
    place = place_of(text(whole, "range"))
    return replace(
        before, rows=place.bottom, columns=place.right, cells=grid_of(whole), anchors=found
    )
