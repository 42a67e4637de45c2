"""batchUpdate: the spreadsheet's own properties and its sheets."""

from __future__ import annotations

from typing import Any

from .answers import Json, invalid, pruned
from .colours import quantised, twinned
from .edits import Change, Edit
from .grid import MOST_CELLS, Tab, tab_properties
from .masks import copy_into, parse, paths
from .reading import known_zone

DERIVED = frozenset({"sheetId", "index", "sheetType", "dataSourceSheetProperties"})


def add_sheet(edit: Edit, request: Json) -> Json:
    """addSheet; a chosen id that is taken makes the whole request invalid."""
    wanted = pruned(request.get("properties") or {})
    book = edit.book
    sheet = wanted.get("sheetId")
    if (request.get("properties") or {}).get("sheetId") is not None:
        sheet = int(request["properties"]["sheetId"])
        if book.tab(sheet) is not None:
            raise invalid(f"Sheet with id {sheet} already exists. Please choose another id.")
        if sheet < 0:
            raise invalid("sheetId must not be negative.")
    else:
        sheet = edit.ids.number()
    title = wanted.get("title")
    if title is None:
        title = next(
            name for number in range(1, 10_000) if book.titled(name := f"Sheet{number}") is None
        )
    check_title(edit, title)
    grid = wanted.get("gridProperties") or {}
    rows, columns = int(grid.get("rowCount") or 1000), int(grid.get("columnCount") or 26)
    check_size(edit, rows * columns)
    index = wanted.get("index", len(book.tabs))
    if index > len(book.tabs):
        raise invalid(f"Sheet index {index} is out of bounds")
    more = {k: v for k, v in twinned(wanted).items() if k not in ("sheetId", "title", "index")}
    more["gridProperties"] = {**grid, "rowCount": rows, "columnCount": columns}
    tab = Tab({**tab_properties(sheet, title, index, rows, columns), **more})
    _coloured(tab)
    book.tabs.insert(index, tab)
    book.reindexed()
    return {"addSheet": {"properties": tab.properties}}


def check_title(edit: Edit, title: str) -> None:
    """400 for a title that is empty, taken or too long."""
    if edit.book.titled(title) is not None:
        raise invalid(f'A sheet with the name "{title}" already exists. Please enter another name.')
    if not title:
        raise invalid("The sheet name cannot be empty.")
    if len(title) > 100:
        raise invalid("The sheet name cannot be greater than 100 characters.")


def check_size(edit: Edit, more: int) -> None:
    """400 above ten million cells."""
    have = sum(tab.row_count * tab.column_count for tab in edit.book.tabs)
    if have + more > MOST_CELLS:
        raise invalid(
            "This action would increase the number of cells in the workbook above the limit of "
            "10000000 cells."
        )


def delete_sheet(edit: Edit, request: Json) -> Json:
    """deleteSheet."""
    tab = edit.tab(request.get("sheetId"))
    edit.guard(edit.book, tab.whole())
    visible = [t for t in edit.book.tabs if not t.properties.get("hidden") and t is not tab]
    if not visible:
        raise invalid("You can't remove all the sheets in a document.")
    edit.book.tabs.remove(tab)
    edit.book.named = [n for n in edit.book.named if int(n["range"].get("sheetId") or 0) != tab.id]
    edit.book.metadata = [m for m in edit.book.metadata if not _on(m, tab.id)]
    edit.book.reindexed()
    return {}


def _on(entry: Json, sheet: int) -> bool:
    place = entry["location"]
    if place.get("spreadsheet"):
        return False
    return int((place.get("dimensionRange") or place).get("sheetId") or 0) == sheet


def duplicate_sheet(edit: Edit, request: Json) -> Json:
    """duplicateSheet: metadata of rows and columns is copied under new ids."""
    source = edit.tab(request.get("sourceSheetId"))
    sheet = request.get("newSheetId")
    if sheet is not None and edit.book.tab(int(sheet)) is not None:
        raise invalid(f"Sheet with id {sheet} already exists.")
    title = request.get("newSheetName")
    number = 1
    while title is None or (request.get("newSheetName") is None and edit.book.titled(title)):
        title = f"Copy of {source.title}" + (f" {number}" if number > 1 else "")
        number += 1
    check_title(edit, title)
    copy = source.snapshot()
    new_id = edit.ids.number() if sheet is None else int(sheet)
    copy.properties = {**copy.properties, "sheetId": new_id, "title": title}
    rehome(copy, source.id, edit)
    index = request.get("insertSheetIndex")
    edit.book.tabs.insert(len(edit.book.tabs) if index is None else int(index), copy)
    for entry in list(edit.book.metadata):
        if _on(entry, source.id) and entry["visibility"] == "DOCUMENT":
            place = dict(entry["location"])
            if "dimensionRange" in place:
                place["dimensionRange"] = {**place["dimensionRange"], "sheetId": copy.id}
            else:
                place["sheetId"] = copy.id
            edit.book.metadata.append({**entry, "metadataId": edit.ids.number(), "location": place})
    edit.book.reindexed()
    return {"duplicateSheet": {"properties": copy.properties}}


def rehome(tab: Tab, old: int, edit: Edit) -> None:
    """What lies on a copied tab lies on the copy, under ids of its own."""
    names = {"protectedRangeId", "filterViewId", "bandedRangeId"}

    def fixed(value: Any) -> Any:
        if isinstance(value, list):
            return [fixed(item) for item in value]
        if not isinstance(value, dict):
            return value
        found = {key: fixed(item) for key, item in value.items()}
        if int(found.get("sheetId") or 0) == old and (
            "startRowIndex" in found or "sheetId" in found
        ):
            found["sheetId"] = tab.id
        for name in names & set(found):
            found[name] = edit.ids.number()
        return found

    for name in ("merges", "protected", "basic_filter", "filter_views", "conditional_formats"):
        setattr(tab, name, fixed(getattr(tab, name)))
    tab.groups = fixed(tab.groups)
    tab.banded, tab.tables, tab.charts, tab.slicers = fixed(tab.banded), [], [], []


def _coloured(tab: Tab) -> None:
    """tabColor and tabColorStyle say the same."""
    style = tab.properties.get("tabColorStyle")
    colour = (style or {}).get("rgbColor")
    properties = {k: v for k, v in tab.properties.items() if k != "tabColor"}
    if colour is not None:
        properties["tabColor"] = colour
    tab.properties = properties


def update_sheet(edit: Edit, request: Json) -> Json:
    """updateSheetProperties."""
    wanted = request.get("properties") or {}
    tab = edit.tab(wanted.get("sheetId"))
    mask = parse(request["fields"])
    names = {path[0] for path in paths(mask)}
    if "title" in names or ("*" in names and wanted.get("title")):
        other = edit.book.titled(wanted.get("title") or "")
        if other is not tab:
            check_title(edit, wanted.get("title") or "")
    properties = dict(tab.properties)
    copy_into(properties, quantised(wanted), mask, skip=DERIVED)
    if "tabColor" in names and "tabColorStyle" not in names:
        colour = properties.get("tabColor")
        properties.pop("tabColorStyle", None)
        if colour is not None:
            properties["tabColorStyle"] = {"rgbColor": colour}
    if "tabColorStyle" in names:
        style = pruned(properties.get("tabColorStyle") or {})
        if not style or (style == {"rgbColor": {}} and not wanted["tabColorStyle"].get("rgbColor")):
            properties.pop("tabColorStyle", None)
    grid = properties.get("gridProperties") or {}
    rows, columns = int(grid.get("rowCount") or 0), int(grid.get("columnCount") or 0)
    shown = [t for t in edit.book.tabs if t is not tab and not t.properties.get("hidden")]
    if properties.get("hidden") and not shown:
        raise invalid("You can't hide all the sheets in a document.")
    tab.properties = pruned(properties) | {"sheetId": tab.id, "index": properties["index"]}
    tab.properties = _ordered(tab.properties)
    if not rows or not columns:
        raise invalid("gridProperties must have at least one row and column.")
    check_size(edit, rows * columns - tab.row_count * tab.column_count)
    frozen = int(grid.get("frozenRowCount") or 0)
    if frozen >= rows and frozen:
        raise invalid("You can't freeze all visible rows on the sheet.")
    tab.resize(rows, columns)
    _zeroed(tab)
    _coloured(tab)
    if "index" in names:
        target = int(wanted.get("index") or 0)
        here = edit.book.tabs.index(tab)
        # The index is one from before the move.
        edit.book.tabs.insert(target, tab)
        del edit.book.tabs[here if target > here else here + 1]
        edit.book.reindexed()
    return {}


def _zeroed(tab: Tab) -> None:
    grid = {k: v for k, v in tab.properties["gridProperties"].items() if v not in (0, None, False)}
    tab.properties = {**tab.properties, "gridProperties": grid}


def _ordered(properties: Json) -> Json:
    first = ("sheetId", "title", "index", "sheetType", "gridProperties")
    return {k: properties[k] for k in first if k in properties} | properties


def update_spreadsheet(edit: Edit, request: Json) -> Json:
    """updateSpreadsheetProperties."""
    wanted = request.get("properties") or {}
    mask = parse(request["fields"])
    if "title" in mask and not wanted.get("title"):
        raise invalid("title must not be empty.")
    if ("timeZone" in mask or "*" in mask) and not known_zone(wanted.get("timeZone") or ""):
        raise invalid(f"Invalid time zone: {wanted.get('timeZone') or ''}")
    copy_into(
        edit.book.properties, wanted, mask, skip=frozenset({"spreadsheetTheme", "defaultFormat"})
    )
    return {}


CHANGES: dict[str, Change] = {
    "addSheet": add_sheet,
    "deleteSheet": delete_sheet,
    "duplicateSheet": duplicate_sheet,
    "updateSheetProperties": update_sheet,
    "updateSpreadsheetProperties": update_spreadsheet,
}
