"""What a sort in the middle of a write mixed up: which row is which afterwards. Pure.

Sheets writes by position, and anybody may sort, insert or delete rows between our reading and our
writing. So each write is followed by a look at the whole tab: rows are known again by the cells
that are not ours, whatever the order of rows and columns, and what landed beside another row is
taken back, so that a person's text which stood there stands there again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sheets_followup.model import Cell
from sheets_followup.trackers.gsheet.snapshot import Grid, Snapshot

#: What is written: name of the column → row index → value.
Written = Mapping[str, Mapping[int, Cell]]


def pairs(
    before: Grid, after: Grid, ours_before: frozenset[int], ours_after: frozenset[int]
) -> dict[int, int]:
    """Row before → the same row after, by all cells outside our columns.

    Rows alike stay where they are if they can. A row that was edited in place is paired with
    itself; one that was deleted has no pair.
    """
    old, new = _keys(before, ours_before), _keys(after, ours_after)
    found = {row: row for row in range(min(len(old), len(new))) if old[row] == new[row]}
    free: dict[tuple[str, ...], list[int]] = {}
    for row, key in enumerate(new):
        if key and found.get(row) != row:
            free.setdefault(key, []).append(row)
    for row, key in enumerate(old):
        if row not in found and free.get(key):
            found[row] = free[key].pop(0)
    taken = set(found.values())
    for row in range(len(old)):
        if row not in found and row not in taken and row < len(new):
            found[row] = row
    return found


def _keys(cells: Grid, ours: frozenset[int]) -> list[tuple[str, ...]]:
    return [
        tuple(
            sorted(
                repr(cell)
                for index, cell in enumerate(row)
                if cell is not None and index not in ours
            )
        )
        for row in cells
    ]


def misplaced(
    before: Snapshot,
    after: Snapshot,
    written: Written,
    places_before: Mapping[str, int],
    places_after: Mapping[str, int],
) -> dict[str, dict[int, Cell]] | None:
    """None when every value stands beside the row that it was meant for.

    Otherwise what has to be put back: for each value of ours that landed beside another row, what
    stood beside that row before. Empty when our columns stayed behind while the others were sorted:
    then nothing was covered, and deciding anew is enough. ``places`` are the columns by name, those
    that were written and the rest of ours.
    """
    paired = pairs(
        before.cells,
        after.cells,
        frozenset(places_before.values()),
        frozenset(places_after.values()),
    )
    rows = {row for values in written.values() for row in values}
    if all(paired.get(row) == row for row in rows):
        return None
    back = {new: old for old, new in paired.items()}
    put_back: dict[str, dict[int, Cell]] = {}
    if _stayed(before, after, written, places_before, places_after, paired):
        return put_back
    for name, values in written.items():
        column = places_after.get(name)
        if column is None:
            continue
        for row, value in values.items():
            if back.get(row) == row or after.at(row, column) != value:
                continue
            old = back.get(row)
            right = before.at(old, places_before[name]) if old is not None else None
            if right != value:
                put_back.setdefault(name, {})[row] = right
    return put_back


def _stayed(
    before: Snapshot,
    after: Snapshot,
    written: Written,
    places_before: Mapping[str, int],
    places_after: Mapping[str, int],
    paired: Mapping[int, int],
) -> bool:
    """Whether our columns were left out of the sort, by those cells that we did not write."""
    moved = stayed = 0
    for name, column in places_before.items():
        if name not in places_after:
            continue
        touched: Sequence[int] | Mapping[int, Cell] = written.get(name, ())
        for row in range(len(before.cells)):
            value, new = before.at(row, column), paired.get(row)
            if value is None or new is None or new == row or new in touched or row in touched:
                continue
            moved += after.at(new, places_after[name]) == value
            stayed += after.at(row, places_after[name]) == value
    return stayed > moved
