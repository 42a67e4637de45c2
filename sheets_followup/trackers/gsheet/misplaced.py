"""What a sort in the middle of a write mixed up: which row is which afterwards. Pure.

Sheets writes by position, and anybody may sort, insert or delete rows between our reading and our
writing. So each write is followed by a look at the whole tab: rows are known again by the cells
that are not ours, whatever the order of rows and columns, and what landed beside another row is
taken back, so that a person's text which stood there stands there again.
"""

from __future__ import annotations

from collections.abc import Mapping

from sheets_followup.model import OWN_COLUMNS, Cell
from sheets_followup.trackers.gsheet.snapshot import Grid, Snapshot

#: No value of any cell.
_NOTHING = float("nan")

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

    Otherwise what has to be put back. In our columns that is what was not to be written and is
    covered now: a person's text, above all; values of ours beside the wrong row are known as ours,
    so deciding anew is enough. In other columns it is all that landed beside the wrong row.
    ``places`` are the columns by name, those that were written and the rest of ours.
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
    put_back: dict[str, dict[int, Cell]] = {}
    back = {new: old for old, new in paired.items()}
    moved = _by_id(before, after, written, places_before, places_after)
    for name in places_before.keys() & places_after.keys():
        at, now, values = places_before[name], places_after[name], written.get(name, {})
        if name not in OWN_COLUMNS:
            for row, value in values.items():
                old = back.get(row)
                right = before.at(old, at) if old is not None else None
                if old != row and after.at(row, now) == value != right:
                    put_back.setdefault(name, {})[row] = right
        for row in range(len(before.cells)):
            value = before.at(row, at)
            if value is None or row in values:
                continue
            places = (moved.get(row), paired.get(row), row)
            if any(each is not None and after.at(each, now) == value for each in places):
                continue
            covered = moved.get(row, paired.get(row))
            if covered is not None and after.at(covered, now) == values.get(covered, _NOTHING):
                put_back.setdefault(name, {})[covered] = value
    return put_back


def _by_id(
    before: Snapshot,
    after: Snapshot,
    written: Written,
    places_before: Mapping[str, int],
    places_after: Mapping[str, int],
) -> dict[int, int]:
    """Row before → the row after to which our cells in it came, where their id says so.

    Our columns may have been left out of a sort, and are moved all the same with inserted rows.
    """
    if "id" not in places_before or "id" not in places_after:
        return {}
    now: dict[Cell, int] = {}
    for row in range(len(after.cells)):
        if row not in written.get("id", ()):
            now.setdefault(after.at(row, places_after["id"]), row)
    found = {}
    for row in range(len(before.cells)):
        value = before.at(row, places_before["id"])
        if value is not None and value in now:
            found[row] = now[value]
    return found
