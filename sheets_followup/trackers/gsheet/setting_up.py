"""The requests that make our columns, the log and their anchors. Pure.

New columns are *inserted* where the used ones end, and all that is put into them stands in the same
all-or-nothing change: so whatever was inserted, moved or deleted a moment before, nothing of ours
ever lands in a column that was there. What is there already is not asked for again.
"""

from __future__ import annotations

from collections.abc import Sequence

from sheets_followup.shared_tracker import LogLine, Wanted
from sheets_followup.trackers.gsheet.jsons import Json, Span, number, part, span, text
from sheets_followup.trackers.gsheet.log import HEADERS, row_of, rows_of
from sheets_followup.trackers.gsheet.look import (
    CODE_OF_OURS,
    format_of,
    fresh_look,
    header_cell,
    validation_of,
    width_of,
)
from sheets_followup.trackers.gsheet.snapshot import Snapshot
from sheets_followup.trackers.gsheet.structure import (
    METADATA_KEY,
    Structure,
    Tab,
    log_title,
    object_id,
)
from sheets_followup.trackers.new_columns import COLUMN_OF, NewColumn

DESCRIPTION = "sheets-followup fills these columns in; what you type here stays until you clear it"
LOG_DESCRIPTION = "the memory of sheets-followup: leave it as it is"
LOG_ROWS = 200


def requests_for(structure: Structure, snapshot: Snapshot, wanted: Wanted) -> list[Json]:
    """The changes, in their order; none when everything is there."""
    tab = snapshot.tab
    found = _columns(structure, snapshot, wanted)
    found += [
        _anchored(structure, tab, field, index) for field, index in sorted(wanted.lost.items())
    ]
    if object_id(structure.id, tab.id, "tracker") not in tab.marks:
        found.append(_metadata(structure, tab, "tracker", {"sheetId": tab.id}))
    found += _log(structure, tab, wanted.lines)
    return found + (fresh_look(tab, wanted) if wanted.fresh else _widened(snapshot, wanted))


def _columns(structure: Structure, snapshot: Snapshot, wanted: Wanted) -> list[Json]:
    if not wanted.new:
        return []
    tab, count, start = snapshot.tab, len(wanted.new), snapshot.width
    new = [(COLUMN_OF[fact], header) for fact, header in wanted.new]
    end, top = start + count, wanted.header_row - 1
    place = {"sheetId": tab.id, "dimension": "COLUMNS", "startIndex": start, "endIndex": end}
    at_end = start >= snapshot.columns
    found: list[Json] = [{"insertDimension": {"range": place, "inheritFromBefore": at_end}}]
    whole = Span(0, None, start, end).grid(tab.id)
    # What the last column has (a dropdown, a pattern) is not meant for ours.
    found.append({"repeatCell": {"range": whole, "cell": {}, "fields": "userEnteredFormat"}})
    if at_end:
        found.append({"setDataValidation": {"range": whole}})
    heads = [header_cell(column, header) for column, header in new]
    found.append(
        {
            "updateCells": {
                "start": {"sheetId": tab.id, "rowIndex": top, "columnIndex": start},
                "rows": [{"values": heads}],
                "fields": "userEnteredValue,userEnteredFormat,note",
            }
        }
    )
    for offset, (column, _) in enumerate(new):
        found += _one(structure, tab, column, start + offset, top)
    ours = [offset for offset, (column, _) in enumerate(new) if _own(column)]
    if ours:
        fields = "+".join(_own(new[offset][0]) for offset in ours)
        protected = Span(0, None, start + ours[0], start + ours[-1] + 1).grid(tab.id)
        found.append(_protection(structure, tab, f"protection {fields}", protected, DESCRIPTION))
    return found


def _own(column: NewColumn) -> str:
    """The field of ours that this column is, else ''."""
    return column.fact.removeprefix("own:") if column.fact.startswith("own:") else ""


def _one(structure: Structure, tab: Tab, column: NewColumn, index: int, top: int) -> list[Json]:
    """Format, choices, width and anchor of one new column."""
    below = Span(top + 1, None, index, index + 1).grid(tab.id)
    place = {"sheetId": tab.id, "dimension": "COLUMNS", "startIndex": index, "endIndex": index + 1}
    found: list[Json] = [
        {
            "repeatCell": {
                "range": below,
                "cell": {"userEnteredFormat": format_of(column)},
                "fields": "userEnteredFormat",
            }
        }
    ]
    rule = validation_of(column, index, top + 2)
    if rule is not None:
        found.append({"setDataValidation": {"range": below, "rule": rule}})
    look: dict[str, object] = {"pixelSize": width_of(column)}
    if column.fact == CODE_OF_OURS:
        look["hiddenByUser"] = True
    found.append(
        {
            "updateDimensionProperties": {
                "range": place,
                "properties": look,
                "fields": ",".join(look),
            }
        }
    )
    if _own(column):
        found.append(_anchored(structure, tab, _own(column), index))
    return found


def _anchored(structure: Structure, tab: Tab, field: str, index: int) -> Json:
    place = {"sheetId": tab.id, "dimension": "COLUMNS", "startIndex": index, "endIndex": index + 1}
    return _metadata(structure, tab, field, {"dimensionRange": place})


def _metadata(structure: Structure, tab: Tab, what: str, place: Json) -> Json:
    entry = {
        "metadataId": object_id(structure.id, tab.id, what),
        "metadataKey": METADATA_KEY,
        "metadataValue": what,
        "visibility": "DOCUMENT",
        "location": place,
    }
    return {"createDeveloperMetadata": {"developerMetadata": entry}}


def _protection(structure: Structure, tab: Tab, what: str, place: Json, description: str) -> Json:
    entry = {
        "protectedRangeId": object_id(structure.id, tab.id, what),
        "range": place,
        "description": description,
        "warningOnly": True,
    }
    return {"addProtectedRange": {"protectedRange": entry}}


def _log(structure: Structure, tab: Tab, lines: Sequence[LogLine]) -> list[Json]:
    """The log tab, hidden, with its first lines; a person finds it under View, Hidden sheets."""
    log = structure.log_of(tab.id)
    if log is not None:
        rows = rows_of(lines)
        if not rows:
            return []
        return [{"appendCells": {"sheetId": log.id, "rows": rows, "fields": "userEnteredValue"}}]
    key = object_id(structure.id, tab.id, "log")
    grid = {
        "rowCount": max(LOG_ROWS, len(lines) + 20),
        "columnCount": len(HEADERS),
        "frozenRowCount": 1,
    }
    about = {"sheetId": key, "title": log_title(tab.id), "hidden": True, "gridProperties": grid}
    return [
        {"addSheet": {"properties": about}},
        {
            "updateCells": {
                "start": {"sheetId": key, "rowIndex": 0, "columnIndex": 0},
                "rows": [row_of(list(HEADERS)), *rows_of(lines)],
                "fields": "userEnteredValue",
            }
        },
        _protection(structure, tab, "log protection", {"sheetId": key}, LOG_DESCRIPTION),
    ]


def _widened(snapshot: Snapshot, wanted: Wanted) -> list[Json]:
    """Filters and tables over our columns: else a sort would tear them from their rows.

    Only what ends where columns of ours begin, or within them, is made wider.
    """
    tab, count = snapshot.tab, len(wanted.new)
    ours = sorted({*snapshot.anchors.values(), *wanted.lost.values()})
    ours += list(range(snapshot.width, snapshot.width + count))
    if not ours:
        return []
    first, end = _block(ours)
    found: list[Json] = []
    top = wanted.header_row - 1

    def wider(grid: Json) -> Json | None:
        place = span(grid)
        right = place.right
        if right is None or not first <= right < end or not place.top <= top:
            return None
        return {**grid, "sheetId": tab.id, "endColumnIndex": end}

    if tab.basic_filter:
        grid = wider(part(tab.basic_filter, "range"))
        if grid is not None:
            found.append({"setBasicFilter": {"filter": {**tab.basic_filter, "range": grid}}})
    for view in tab.filter_views:
        grid = wider(part(view, "range"))
        if grid is not None:
            changed = {"filterViewId": number(view, "filterViewId"), "range": grid}
            found.append({"updateFilterView": {"filter": changed, "fields": "range"}})
    for table in tab.tables:
        grid = wider(part(table, "range"))
        if grid is not None:
            changed = {"tableId": text(table, "tableId"), "range": grid}
            found.append({"updateTable": {"table": changed, "fields": "range"}})
    return found


def _block(indexes: Sequence[int]) -> tuple[int, int]:
    """The last run of columns that lie side by side: its start, and its end exclusive."""
    end = indexes[-1] + 1
    first = indexes[-1]
    for index in reversed(indexes):
        if index < first - 1:
            break
        first = index
    return first, end
