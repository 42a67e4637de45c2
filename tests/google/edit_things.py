"""batchUpdate: things with an id of their own that are added, changed and deleted alike, and
the clipboard."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .a1 import Area
from .answers import Json, RefusalError, invalid
from .colours import chosen, widened
from .edits import Change, Edit, full_grid
from .filters import criteria_told
from .formulas import CellError
from .grid import BLANK, Cell, Formula, Tab, Value
from .masks import copy_into, parse
from .references import copied


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of thing: its list on a tab, the name of its id, its name in requests."""

    place: str
    id: str
    name: str
    text_id: bool = False


KINDS = {
    "FilterView": Kind("filter_views", "filterViewId", "filter"),
    "Banding": Kind("banded", "bandedRangeId", "bandedRange"),
    "Table": Kind("tables", "tableId", "table", text_id=True),
    "ProtectedRange": Kind("protected", "protectedRangeId", "protectedRange"),
}


def _headed(edit: Edit, tab: Tab, area: Area, table: Json) -> None:
    """A table's columns are named by its first row."""
    table.setdefault("name", f"Table{1 + sum(len(t.tables) for t in edit.book.tabs)}")
    given = {int(c.get("columnIndex") or 0): c for c in table.get("columnProperties") or ()}
    table["columnProperties"] = [
        {
            "columnIndex": number,
            "columnName": edit.reader.formatted(tab, tab.at(area.top, area.left + number))
            or f"Column {number + 1}",
            **given.get(number, {}),
        }
        for number in range(area.width)
    ]


def _told(kind: Kind, wanted: Json) -> Json:
    """Colours and criteria in both their forms; a table has its colours as styles only."""
    if kind.text_id:
        return wanted
    return criteria_told(wanted)


def _adder(verb: str, kind: Kind) -> Change:
    def add(edit: Edit, request: Json) -> Json:
        wanted = dict(request.get(kind.name) or {})
        tab, area = edit.area(wanted.get("range"))
        taken = {entry[kind.id] for t in edit.book.tabs for entry in getattr(t, kind.place)}
        key = wanted.get(kind.id)
        if key in taken:
            raise invalid(f"Cannot add an object with id {key}: one with that id already exists.")
        if not key:
            key = edit.ids.word(11) if kind.text_id else edit.ids.number()
        entry = {**_told(kind, wanted), kind.id: key, "range": full_grid(tab, area)}
        if kind.text_id:
            _headed(edit, tab, area, entry)
        getattr(tab, kind.place).append(entry)
        return {verb: {kind.name: entry}}

    return add


def _found(edit: Edit, kind: Kind, key: object) -> tuple[list[Json], Json]:
    for tab in edit.book.tabs:
        entries: list[Json] = getattr(tab, kind.place)
        for entry in entries:
            if entry[kind.id] == key:
                return entries, entry
    raise invalid(f"No object with {kind.id}: {key}")


def _deleter(kind: Kind) -> Change:
    def delete(edit: Edit, request: Json) -> Json:
        key = request.get(kind.id) or request.get("filterId")
        entries, entry = _found(edit, kind, key)
        entries.remove(entry)
        return {}

    return delete


def _updater(kind: Kind) -> Change:
    def update(edit: Edit, request: Json) -> Json:
        wanted = dict(request.get(kind.name) or {})
        _, entry = _found(edit, kind, wanted.get(kind.id))
        if wanted.get("range") is not None:
            tab, area = edit.area(wanted["range"])
            wanted["range"] = full_grid(tab, area)
        mask = parse(request["fields"])
        if not kind.text_id:
            both = {"criteria", "filterSpecs"}
            wanted = criteria_told(chosen(wanted, mask))
            mask = widened(mask)
            if both & set(mask):
                mask = {**mask, **{key: {} for key in both}}
        copy_into(entry, wanted, mask, skip=frozenset({kind.id}))
        return {}

    return update


def duplicate_filter_view(edit: Edit, request: Json) -> Json:
    """duplicateFilterView: the same under an id and a title of its own."""
    entries, entry = _found(edit, KINDS["FilterView"], request.get("filterId"))
    copy = {**entry, "filterViewId": edit.ids.number()}
    copy["title"] = f"Copy of {entry.get('title', '')}".strip()
    entries.append(copy)
    return {"duplicateFilterView": {"filter": copy}}


def add_chart(edit: Edit, request: Json) -> Json:
    """addChart; an empty basicChart is answered 500, as was seen."""
    chart = dict(request.get("chart") or {})
    spec = chart.get("spec") or {}
    if "basicChart" in spec and not (
        spec["basicChart"].get("domains") or spec["basicChart"].get("series")
    ):
        raise RefusalError(500, "Internal error encountered.")
    place = (chart.get("position") or {}).get("overlayPosition", {}).get("anchorCell") or {}
    tab = edit.tab(place.get("sheetId"))
    chart["chartId"] = chart.get("chartId") or edit.ids.number()
    if any(c["chartId"] == chart["chartId"] for t in edit.book.tabs for c in t.charts):
        raise invalid(f"Chart with id {chart['chartId']} already exists.")
    tab.charts.append(chart)
    return {"addChart": {"chart": chart}}


def update_chart(edit: Edit, request: Json) -> Json:
    """updateChartSpec: the whole spec."""
    for tab in edit.book.tabs:
        for chart in tab.charts:
            if chart["chartId"] == request.get("chartId"):
                chart["spec"] = request.get("spec") or {}
                return {}
    raise invalid(f"No chart with id: {request.get('chartId')}")


def delete_object(edit: Edit, request: Json) -> Json:
    """deleteEmbeddedObject."""
    for tab in edit.book.tabs:
        for chart in tab.charts:
            if chart["chartId"] == request.get("objectId"):
                tab.charts.remove(chart)
                return {}
    raise invalid(f"No embedded object with id: {request.get('objectId')}")


def _plain(edit: Edit, tab: Tab, cell: Cell) -> Value:
    """The value that a cell shows, as PASTE_VALUES takes it."""
    found = edit.reader.effective(tab, cell)
    return found.shown if isinstance(found, CellError) else found


def _pasted(old: Cell, new: Cell, kind: str, value: Value) -> Cell:
    if kind == "PASTE_VALUES":
        return replace(old, value=value, chips=new.chips, runs=new.runs)
    if kind == "PASTE_FORMAT":
        return replace(old, format=new.format)
    if kind == "PASTE_DATA_VALIDATION":
        return replace(old, validation=new.validation)
    if kind == "PASTE_FORMULA":
        return replace(old, value=new.value)
    return new


def copy_paste(edit: Edit, request: Json) -> Json:
    """copyPaste: the source repeats where the destination is a multiple of it."""
    source_tab, source = edit.area(request.get("source"))
    tab, target = edit.written(request.get("destination"))
    cells = [
        [source_tab.at(row, column) for column in range(source.left, source.right or 0)]
        for row in range(source.top, source.bottom or 0)
    ]
    if request.get("pasteOrientation") == "TRANSPOSE":
        cells = [list(line) for line in zip(*cells, strict=True)]
    height, width = len(cells), len(cells[0])
    down = max(target.height // height, 1) * height
    across = max(target.width // width, 1) * width
    rows, columns = target.top + down, target.left + across
    tab.resize(max(tab.row_count, rows), max(tab.column_count, columns))
    kind = request.get("pasteType") or "PASTE_NORMAL"
    for row in range(down):
        for column in range(across):
            at = (target.top + row, target.left + column)
            cell = cells[row % height][column % width]
            value = _plain(edit, source_tab, cell)
            if isinstance(cell.value, Formula):
                down_by = at[0] - source.top - row % height
                across_by = at[1] - source.left - column % width
                cell = replace(cell, value=Formula(copied(cell.value.text, down_by, across_by)))
            tab.put(*at, _pasted(tab.at(*at), cell, kind, value))
    return {}


def cut_paste(edit: Edit, request: Json) -> Json:
    """cutPaste."""
    source_tab, source = edit.written(request.get("source"))
    place = request.get("destination") or {}
    tab = edit.tab(place.get("sheetId"))
    top, left = int(place.get("rowIndex") or 0), int(place.get("columnIndex") or 0)
    edit.guard(edit.book, Area(tab.id, top, left, top + source.height, left + source.width))
    kind = request.get("pasteType") or "PASTE_NORMAL"
    cells = {}
    for row in range(source.height):
        for column in range(source.width):
            at = (source.top + row, source.left + column)
            cell = source_tab.at(*at)
            cells[row, column] = cell, _plain(edit, source_tab, cell)
    for row, column in cells:
        source_tab.put(source.top + row, source.left + column, BLANK)
    tab.resize(max(tab.row_count, top + source.height), max(tab.column_count, left + source.width))
    for (row, column), (cell, value) in cells.items():
        old = tab.at(top + row, left + column)
        tab.put(top + row, left + column, _pasted(old, cell, kind, value))
    return {}


def delete_duplicates(edit: Edit, request: Json) -> Json:
    """deleteDuplicates: the first of equal rows stays, the rest closes up within the range."""
    tab, area = edit.written(request.get("range"))
    seen, kept = set(), []
    for row in range(area.top, area.bottom or 0):
        line = [tab.at(row, column) for column in range(area.left, area.right or 0)]
        key = tuple(str(edit.reader.effective(tab, cell)) for cell in line)
        if key not in seen or not any(cell.value is not None for cell in line):
            kept.append(line)
        seen.add(key)
    gone = area.height - len(kept)
    kept += [[BLANK] * area.width] * gone
    for number, line in enumerate(kept):
        for offset, cell in enumerate(line):
            tab.put(area.top + number, area.left + offset, cell)
    return {"deleteDuplicates": {"duplicatesRemovedCount": gone} if gone else {}}


CHANGES: dict[str, Change] = {
    "addChart": add_chart,
    "updateChartSpec": update_chart,
    "deleteEmbeddedObject": delete_object,
    "copyPaste": copy_paste,
    "cutPaste": cut_paste,
    "deleteDuplicates": delete_duplicates,
    "duplicateFilterView": duplicate_filter_view,
    "deleteProtectedRange": _deleter(KINDS["ProtectedRange"]),
}
for _name in ("FilterView", "Banding", "Table"):
    CHANGES[f"add{_name}"] = _adder(f"add{_name}", KINDS[_name])
    CHANGES[f"update{_name}"] = _updater(KINDS[_name])
    CHANGES[f"delete{_name}"] = _deleter(KINDS[_name])
