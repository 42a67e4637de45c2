"""A spreadsheet as spreadsheets.get tells it."""

from __future__ import annotations

from typing import Any

from .a1 import Area
from .answers import Json, pruned
from .areas import locate, metadata_area, overlap, tab_of
from .filters import filtered_rows
from .formulas import CellError
from .grid import BLANK, COLUMN_WIDTH, ROW_HEIGHT, Book, Cell, Formula, Tab
from .masks import Mask
from .reading import Reader
from .shown import DATES


def extended(value: Any) -> Json:
    """An ExtendedValue."""
    if isinstance(value, Formula):
        return {"formulaValue": value.text}
    if isinstance(value, CellError):
        return {"errorValue": {"type": value.type, "message": value.shown}}
    if isinstance(value, bool):
        return {"boolValue": value}
    if isinstance(value, (int, float)):
        return {"numberValue": value}
    return {"stringValue": value}


def _link(cell: Cell) -> str | None:
    link = ((cell.format or {}).get("textFormat") or {}).get("link") or {}
    if link.get("uri"):
        return str(link["uri"])
    if isinstance(cell.value, Formula) and cell.value.text.upper().startswith('=HYPERLINK("'):
        return cell.value.text[12:].partition('"')[0]
    return None


ALIGNED = ((bool, "CENTER"), ((int, float), "RIGHT"), (CellError, "CENTER"), (str, "LEFT"))


def _effective(reader: Reader, tab: Tab, cell: Cell) -> Json:
    """The default format, how the kind of value lies, and over both what the cell sets."""
    properties = reader.book.properties
    font = {"textFormat": {"fontFamily": properties["spreadsheetTheme"]["primaryFontFamily"]}}
    found = laid_over(properties["defaultFormat"], font)
    found["hyperlinkDisplayType"] = "LINKED" if _link(cell) else "PLAIN_TEXT"
    value = reader.effective(tab, cell)
    side = next((side for kinds, side in ALIGNED if isinstance(value, kinds)), None)
    if side is not None:
        found["horizontalAlignment"] = side
    if shape := reader.shape(tab, cell):
        found["numberFormat"] = shape
    return laid_over(found, pruned(cell.format or {}))


def laid_over(below: Json, above: Json) -> Json:
    """``below`` with what ``above`` sets; a colour is replaced, everything else goes deeper."""
    found = dict(below)
    for name, item in above.items():
        old = found.get(name)
        if isinstance(old, dict) and isinstance(item, dict) and "olor" not in name:
            found[name] = laid_over(old, item)
        else:
            found[name] = item
    return found


def cell_data(reader: Reader, tab: Tab, cell: Cell, mask: Mask) -> Json:
    """CellData; only what the mask wants is worked out."""
    if cell is BLANK:
        return {}
    found: Json = {}
    every = not mask
    if cell.value is not None:
        if every or "userEnteredValue" in mask:
            found["userEnteredValue"] = extended(cell.value)
        value = reader.effective(tab, cell)
        if value is not None and (every or "effectiveValue" in mask):
            found["effectiveValue"] = extended(value)
        if every or "formattedValue" in mask:
            found["formattedValue"] = reader.formatted(tab, cell)
    if cell.format and (every or "userEnteredFormat" in mask):
        found["userEnteredFormat"] = pruned(cell.format)
    if every or "effectiveFormat" in mask:
        found["effectiveFormat"] = _effective(reader, tab, cell)
    if (every or "hyperlink" in mask) and (link := _link(cell)):
        found["hyperlink"] = link
    if cell.note and (every or "note" in mask):
        found["note"] = cell.note
    if cell.validation and (every or "dataValidation" in mask):
        found["dataValidation"] = pruned(cell.validation)
    if cell.chips and (every or "chipRuns" in mask):
        found["chipRuns"] = [dict(run) for run in cell.chips]
    if cell.runs and (every or "textFormatRuns" in mask):
        found["textFormatRuns"] = [dict(run) for run in cell.runs]
    return found


def _grid_data(reader: Reader, tab: Tab, area: Area, mask: Mask) -> Json:
    data: Json = {}
    if area.top:
        data["startRow"] = area.top
    if area.left:
        data["startColumn"] = area.left
    if not mask or "rowData" in mask:
        inner = mask.get("rowData", {}).get("values", {})
        rows: list[Json] = []
        for line in tab.rows[area.top : area.bottom]:
            cells = [cell_data(reader, tab, cell, inner) for cell in line[area.left : area.right]]
            while cells and not cells[-1]:
                cells.pop()
            rows.append({"values": cells} if cells else {})
        while rows and not rows[-1]:
            rows.pop()
        if rows:
            data["rowData"] = rows
    for key, dimension, first, last in (
        ("rowMetadata", "ROWS", area.top, area.bottom),
        ("columnMetadata", "COLUMNS", area.left, area.right),
    ):
        if not mask or key in mask:
            data[key] = _dimension(reader, tab, dimension, first, last or 0)
    return data


def _dimension(reader: Reader, tab: Tab, dimension: str, first: int, last: int) -> list[Json]:
    source = tab.row_properties if dimension == "ROWS" else tab.column_properties
    size = ROW_HEIGHT if dimension == "ROWS" else COLUMN_WIDTH
    found = [{"pixelSize": size, **pruned(entry)} for entry in source[first:last]]
    if dimension == "ROWS" and tab.basic_filter:
        for row in filtered_rows(reader, tab):
            if first <= row < last:
                found[row - first]["hiddenByFilter"] = True
    for entry in reader.book.metadata:
        span = entry["location"].get("dimensionRange")
        if span and span["dimension"] == dimension and int(span.get("sheetId") or 0) == tab.id:
            at = int(span["startIndex"]) - first
            if 0 <= at < len(found):
                found[at].setdefault("developerMetadata", []).append(pruned(entry))
    return found


def may_edit(entry: Json, user: str, owner: str) -> bool:
    """Whether a person may write into a protected range."""
    if entry.get("warningOnly") or user == owner:
        return True
    return user in entry.get("editors", {}).get("users", ())


def _protected(entry: Json, user: str, owner: str) -> Json:
    found: Json = pruned(entry)
    found.pop("requestingUserCanEdit", None)
    if may_edit(entry, user, owner):
        found["requestingUserCanEdit"] = True
    return found


def tab_json(
    reader: Reader, tab: Tab, areas: list[Area] | None, mask: Mask | None, who: tuple[str, str]
) -> Json:
    """A Sheet; ``mask`` is what of its grid data is wanted, None for none of it."""
    found: Json = {"properties": tab.properties}
    if mask is not None:
        wanted = [area for area in areas or [tab.whole()] if area.sheet == tab.id]
        found["data"] = [
            _grid_data(reader, tab, area.clipped(tab.row_count, tab.column_count), mask)
            for area in wanted
        ]
    lists: dict[str, list[Json]] = {
        "merges": tab.merges,
        "conditionalFormats": tab.conditional_formats,
        "filterViews": tab.filter_views,
        "protectedRanges": [_protected(entry, *who) for entry in tab.protected],
        "charts": tab.charts,
        "bandedRanges": tab.banded,
        "rowGroups": tab.groups["ROWS"],
        "columnGroups": tab.groups["COLUMNS"],
        "slicers": tab.slicers,
        "tables": tab.tables,
        "developerMetadata": [
            entry
            for entry in reader.book.metadata
            if entry["location"].get("locationType") == "SHEET"
            and int(entry["location"].get("sheetId") or 0) == tab.id
        ],
    }
    for key, entries in lists.items():
        if entries:
            found[key] = pruned(entries)
    if tab.basic_filter is not None:
        found["basicFilter"] = pruned(tab.basic_filter)
    return found


def spreadsheet(
    reader: Reader,
    who: tuple[str, str],
    ranges: list[Area] | None = None,
    grid: Mask | None = None,
    comments: bool = False,
) -> Json:
    """A Spreadsheet; with ``ranges`` only the tabs that they touch, and only there."""
    book = reader.book
    tabs = book.tabs
    if ranges:
        tabs = [tab for tab in tabs if any(overlap(area, tab.whole()) for area in ranges)]
    found: Json = {
        "spreadsheetId": book.id,
        "properties": book.properties,
        "sheets": [tab_json(reader, tab, ranges, grid, who) for tab in tabs],
    }
    if book.named:
        found["namedRanges"] = pruned(book.named)
    found["spreadsheetUrl"] = f"https://docs.google.com/spreadsheets/d/{book.id}/edit"
    own = [entry for entry in book.metadata if metadata_area(entry) is None]
    if own:
        found["developerMetadata"] = pruned(own)
    if comments and book.comments:
        found["comments"] = book.comments
    return found


def areas_of(book: Book, texts: list[str]) -> list[Area]:
    """The areas of the ``ranges`` parameter, cut to the grid."""
    found = []
    for text in texts:
        area = locate(book, text)
        tab = tab_of(book, area)
        found.append(area.clipped(tab.row_count, tab.column_count))
    return found


def is_date(cell: Cell) -> bool:
    """Whether the cell's own format shows a date or a time."""
    return ((cell.format or {}).get("numberFormat") or {}).get("type") in DATES
