"""An anchor for one write, for columns that are not ours.

``check --apply`` types into columns of the user's. They get an anchor first, and it is looked at
whether it is theirs indeed, before a value goes where the anchor is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sheets_followup.errors import TryAgain
from sheets_followup.model import Cell
from sheets_followup.trackers.gsheet.jsons import Json
from sheets_followup.trackers.gsheet.snapshot import Snapshot
from sheets_followup.trackers.gsheet.structure import METADATA_KEY, object_id
from sheets_followup.trackers.gsheet.wire import Wire, change
from sheets_followup.trackers.gsheet.writing import Column, looked_up


def lend(
    wire: Wire,
    before: Snapshot,
    lent: Sequence[Column],
    wanted: Mapping[int, Mapping[int, Cell]],
    label: str,
) -> Snapshot:
    """Gives these columns their anchors, and the grid the size that is needed.

    Raises TryAgain when the tab is not what it was before.
    """
    sheet = before.tab.id
    rows = max(row for values in wanted.values() for row in values) + 1 - before.rows
    columns = max((column.index for column in lent), default=0) + 1 - before.columns
    requests: list[Json] = [
        {"appendDimension": {"sheetId": sheet, "dimension": axis, "length": length}}
        for axis, length in (("ROWS", rows), ("COLUMNS", columns))
        if length > 0
    ]
    for column in lent:
        place = {
            "sheetId": sheet,
            "dimension": "COLUMNS",
            "startIndex": column.index,
            "endIndex": column.index + 1,
        }
        entry = {
            "metadataId": column.anchor,
            "metadataKey": METADATA_KEY,
            "metadataValue": "one write",
            "visibility": "DOCUMENT",
            "location": {"dimensionRange": place},
        }
        requests.append({"createDeveloperMetadata": {"developerMetadata": entry}})
    change(wire, requests, label)
    now = looked_up(wire, before, lent)
    if now is None or now.cells != before.cells:
        raise TryAgain(f"{label} was changed since it was read", hint="run again")
    return replace(now, anchors={**before.anchors, **now.anchors})


def take_back(wire: Wire, lent: Sequence[Column], label: str) -> None:
    """Removes these anchors."""
    requests: list[Json] = [
        {
            "deleteDeveloperMetadata": {
                "dataFilter": {"developerMetadataLookup": {"metadataId": column.anchor}}
            }
        }
        for column in lent
    ]
    if requests:
        change(wire, requests, label)


def check_found(
    wire: Wire, lost: Mapping[str, int], before: Snapshot, now: Snapshot, label: str
) -> None:
    """An anchor that was given to a column that had just moved away is taken off again.

    ``lost`` are the fields whose column got its anchor back: field → index before. Raises TryAgain.
    """
    wrong = [
        Column(field, index, object_id(wire.id, before.tab.id, field))
        for field, index in lost.items()
        if _column(now, now.anchors.get(field)) != _column(before, index)
    ]
    if wrong:
        take_back(wire, wrong, label)
        raise TryAgain(f"{label} was changed since it was read", hint="run again")


def _column(snapshot: Snapshot, index: int | None) -> list[Cell] | None:
    if index is None:
        return None
    return [snapshot.at(row, index) for row in range(len(snapshot.cells))]
