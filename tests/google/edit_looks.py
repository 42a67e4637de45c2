"""batchUpdate: borders and merges."""

from __future__ import annotations

from dataclasses import replace

from .a1 import Area
from .answers import Json, invalid
from .areas import from_grid, overlap, to_grid
from .colours import styled
from .edits import Change, Edit
from .grid import Tab


def _sides(request: Json, area: Area, row: int, column: int) -> Json:
    """The borders that one cell of the range gets; an inner line is of both cells beside it."""
    first, last = row == area.top, row == (area.bottom or 0) - 1
    leftmost, rightmost = column == area.left, column == (area.right or 0) - 1
    inner = (request.get("innerHorizontal"), request.get("innerVertical"))
    found = {
        "top": request.get("top") if first else inner[0],
        "bottom": request.get("bottom") if last else inner[0],
        "left": request.get("left") if leftmost else inner[1],
        "right": request.get("right") if rightmost else inner[1],
    }
    return {name: side for name, side in found.items() if side is not None}


def update_borders(edit: Edit, request: Json) -> Json:
    """updateBorders: around the range, and between its cells; NONE takes a side away."""
    tab, area = edit.written(request.get("range"))
    for row in range(area.top, area.bottom or 0):
        for column in range(area.left, area.right or 0):
            cell = tab.at(row, column)
            shape = dict(cell.format or {})
            sides = _sides(request, area, row, column)
            shape["borders"] = {**shape.get("borders", {}), **sides}
            tab.put(row, column, replace(cell, format=styled(shape) or None))
    return {}


def _whole(tab: Tab, area: Area) -> None:
    for grid in tab.merges:
        old = from_grid(grid)
        if overlap(old, area) and not (
            area.top <= old.top
            and area.left <= old.left
            and (old.bottom or 0) <= (area.bottom or 0)
            and (old.right or 0) <= (area.right or 0)
        ):
            raise invalid("You must select all cells in a merged range to merge or unmerge them.")


def merge_cells(edit: Edit, request: Json) -> Json:
    """mergeCells: only the first cell of a merge keeps its value."""
    tab, area = edit.written(request.get("range"))
    _whole(tab, area)
    kind = request.get("mergeType") or "MERGE_ALL"
    parts = [area]
    if kind == "MERGE_ROWS":
        parts = [
            Area(tab.id, row, area.left, row + 1, area.right)
            for row in range(area.top, area.bottom or 0)
        ]
    elif kind == "MERGE_COLUMNS":
        parts = [
            Area(tab.id, area.top, column, area.bottom, column + 1)
            for column in range(area.left, area.right or 0)
        ]
    _unmerge(tab, area)
    for part in parts:
        if part.height * part.width == 1:
            continue
        tab.merges.append(to_grid(part))
        for row in range(part.top, part.bottom or 0):
            for column in range(part.left, part.right or 0):
                if (row, column) != (part.top, part.left):
                    tab.put(row, column, replace(tab.at(row, column), value=None))
    return {}


def _unmerge(tab: Tab, area: Area) -> None:
    tab.merges = [grid for grid in tab.merges if not overlap(from_grid(grid), area)]


def unmerge_cells(edit: Edit, request: Json) -> Json:
    """unmergeCells."""
    tab, area = edit.written(request.get("range"))
    _whole(tab, area)
    _unmerge(tab, area)
    return {}


CHANGES: dict[str, Change] = {
    "updateBorders": update_borders,
    "mergeCells": merge_cells,
    "unmergeCells": unmerge_cells,
}
