"""batchUpdate: rows and columns."""

from __future__ import annotations

from .a1 import Area
from .answers import Json, invalid
from .edits import Change, Edit, delete, insert, reorder, span_of
from .grid import BLANK
from .masks import copy_into, parse


def insert_dimension(edit: Edit, request: Json) -> Json:
    """insertDimension."""
    span = request.get("range") or {}
    tab = edit.tab(span.get("sheetId"))
    start, end = span_of(tab, span)
    size = tab.row_count if span["dimension"] == "ROWS" else tab.column_count
    before = bool(request.get("inheritFromBefore"))
    if start > size:
        raise invalid(
            f"range.startIndex[{start}] must be less than or equal to the grid size[{size}]."
        )
    if start == size and not before:
        raise invalid(
            f"range.startIndex[{start}] must be less than the grid size[{size}] "
            "if inheritFromBefore is false."
        )
    if before and start == 0:
        raise invalid("Cannot inherit from before when inserting at index 0.")
    insert(edit.book, tab, span["dimension"], start, end - start, before)
    return {}


def delete_dimension(edit: Edit, request: Json) -> Json:
    """deleteDimension."""
    span = request.get("range") or {}
    tab = edit.tab(span.get("sheetId"))
    start, end = span_of(tab, span)
    rows = span["dimension"] == "ROWS"
    size = tab.row_count if rows else tab.column_count
    if start >= size or end > size:
        word = span["dimension"][:-1].lower()
        raise invalid(
            f"Cannot delete a {word} that doesn't exist. "
            f"Tried to delete {word} index {max(start, size)} but there are only {size} {word}s."
        )
    frozen = int(
        tab.properties["gridProperties"].get(f"frozen{'Row' if rows else 'Column'}Count", 0)
    )
    if frozen and start <= frozen and end == size:
        raise invalid(
            f"Sorry, it is not possible to delete all non-frozen {span['dimension'].lower()}."
        )
    lines = Area(tab.id, start, 0, end, None) if rows else Area(tab.id, 0, start, None, end)
    edit.guard(edit.book, lines)
    delete(edit.book, tab, span["dimension"], start, end)
    return {}


def append_dimension(edit: Edit, request: Json) -> Json:
    """appendDimension."""
    tab = edit.tab(request.get("sheetId"))
    length = int(request.get("length") or 0)
    if length < 1:
        raise invalid("length must be positive")
    rows = length if request.get("dimension") == "ROWS" else 0
    tab.resize(tab.row_count + rows, tab.column_count + (0 if rows else length))
    return {}


def move_dimension(edit: Edit, request: Json) -> Json:
    """moveDimension; the destination is an index from before the move."""
    span = request.get("source") or {}
    tab = edit.tab(span.get("sheetId"))
    start, end = span_of(tab, span)
    size = tab.row_count if span["dimension"] == "ROWS" else tab.column_count
    target = int(request.get("destinationIndex") or 0)
    if end > size or target > size:
        raise invalid("moveDimension is out of bounds")
    if start < target < end:
        raise invalid("Cannot move to the middle of the source range.")
    moving = list(range(start, end))
    left = [n for n in range(target) if not start <= n < end]
    right = [n for n in range(target, size) if not start <= n < end]
    reorder(edit.book, tab, span["dimension"], left + moving + right)
    return {}


def update_dimension(edit: Edit, request: Json) -> Json:
    """updateDimensionProperties."""
    span = request.get("range") or {}
    tab = edit.tab(span.get("sheetId"))
    start, end = span_of(tab, span)
    rows = span["dimension"] == "ROWS"
    lines = tab.row_properties if rows else tab.column_properties
    mask = parse(request["fields"])
    for number in range(start, min(end, len(lines))):
        entry = dict(lines[number])
        copy_into(entry, request.get("properties") or {}, mask, skip=frozenset())
        lines[number] = entry
    return {}


def auto_resize(edit: Edit, request: Json) -> Json:
    """autoResizeDimensions: seven pixels a letter."""
    span = request.get("dimensions") or {}
    tab = edit.tab(span.get("sheetId"))
    start, end = span_of(tab, span)
    for column in (
        range(start, min(end, tab.column_count)) if span["dimension"] == "COLUMNS" else ()
    ):
        texts = [edit.reader.formatted(tab, tab.at(row, column)) for row in range(tab.row_count)]
        longest = max((len(text) for text in texts), default=0)
        if longest:
            width = {"pixelSize": 7 * longest + 10}
            tab.column_properties[column] = {**tab.column_properties[column], **width}
    return {}


def add_group(edit: Edit, request: Json) -> Json:
    """addDimensionGroup: a group over the same lines becomes one deeper."""
    span = request.get("range") or {}
    tab = edit.tab(span.get("sheetId"))
    start, end = span_of(tab, span)
    groups = tab.groups[span["dimension"]]
    depth = 1
    for group in groups:
        place = group["range"]
        if place["startIndex"] <= start and end <= place["endIndex"]:
            depth = max(depth, group["depth"] + 1)
    found = {"sheetId": tab.id, "dimension": span["dimension"]}
    groups.append({"range": {**found, "startIndex": start, "endIndex": end}, "depth": depth})
    _mark(edit, request)
    return {"addDimensionGroup": {"dimensionGroups": groups}}


def _mark(edit: Edit, request: Json) -> None:
    # Google tells this flag from the first row group on, also when the group is gone again.
    span = request["range"]
    tab = edit.tab(span.get("sheetId"))
    name = "rowGroupControlAfter" if span["dimension"] == "ROWS" else "columnGroupControlAfter"
    grid = {**tab.properties["gridProperties"], name: True}
    tab.properties = {**tab.properties, "gridProperties": grid}


def delete_group(edit: Edit, request: Json) -> Json:
    """deleteDimensionGroup: one depth less where the lines are grouped."""
    span = request.get("range") or {}
    tab = edit.tab(span.get("sheetId"))
    start, end = span_of(tab, span)
    groups = tab.groups[span["dimension"]]
    inside = [
        group
        for group in groups
        if group["range"]["startIndex"] < end and start < group["range"]["endIndex"]
    ]
    if not inside:
        raise invalid("There is no group to delete in the range.")
    groups.remove(max(inside, key=lambda group: int(group["depth"])))
    return {"deleteDimensionGroup": {"dimensionGroups": groups} if groups else {}}


def update_group(edit: Edit, request: Json) -> Json:
    """updateDimensionGroup: collapsed or not."""
    wanted = request.get("dimensionGroup") or {}
    span = wanted.get("range") or {}
    tab = edit.tab(span.get("sheetId"))
    start, end = span_of(tab, span)
    for group in tab.groups[span["dimension"]]:
        place = group["range"]
        if (place["startIndex"], place["endIndex"]) == (start, end):
            copy_into(group, wanted, parse(request["fields"]), skip=frozenset({"range"}))
            return {}
    raise invalid("No dimension group matches the range.")


def _shifted(edit: Edit, request: Json, *, inserting: bool) -> Json:
    """insertRange and deleteRange: only the cells of the range's own lines move."""
    tab, area = edit.written(request.get("range"))
    rows = request.get("shiftDimension") == "ROWS"
    if not rows:
        for line in tab.rows[area.top : area.bottom]:
            line.extend([BLANK] * (tab.column_count - len(line)))
            if inserting:
                line[area.left : area.left] = [BLANK] * area.width
                del line[tab.column_count :]
            else:
                del line[area.left : area.right]
        return {}
    for column in range(area.left, area.right or 0):
        cells = [tab.at(row, column) for row in range(tab.row_count)]
        if inserting:
            cells[area.top : area.top] = [BLANK] * area.height
        else:
            del cells[area.top : area.bottom]
            cells += [BLANK] * area.height
        for row in range(tab.row_count):
            tab.put(row, column, cells[row])
    return {}


def insert_range(edit: Edit, request: Json) -> Json:
    """insertRange."""
    return _shifted(edit, request, inserting=True)


def delete_range(edit: Edit, request: Json) -> Json:
    """deleteRange."""
    return _shifted(edit, request, inserting=False)


CHANGES: dict[str, Change] = {
    "insertDimension": insert_dimension,
    "deleteDimension": delete_dimension,
    "appendDimension": append_dimension,
    "moveDimension": move_dimension,
    "updateDimensionProperties": update_dimension,
    "autoResizeDimensions": auto_resize,
    "addDimensionGroup": add_group,
    "deleteDimensionGroup": delete_group,
    "updateDimensionGroup": update_group,
    "insertRange": insert_range,
    "deleteRange": delete_range,
}
