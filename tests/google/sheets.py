"""The endpoints of spreadsheets, except their values."""

from __future__ import annotations

from .answers import Json, RefusalError, invalid, not_found, pruned
from .areas import filtered, metadata_of
from .calls import Call, Endpoint
from .colours import twinned
from .edit_cells import CHANGES as CELLS
from .edit_cells import changed, prepared
from .edit_fields import check_fields
from .edit_lines import CHANGES as LINES
from .edit_looks import CHANGES as LOOKS
from .edit_objects import CHANGES as OBJECTS
from .edit_tabs import CHANGES as TABS
from .edit_tabs import rehome
from .edit_text import CHANGES as TEXT
from .edit_things import CHANGES as THINGS
from .edits import Change, Edit
from .grid import Book, Tab, tab_properties
from .masks import Mask, parse
from .picture import areas_of, spreadsheet
from .reading import Reader

CHANGES: dict[str, Change] = {
    **CELLS,
    **LINES,
    **LOOKS,
    **OBJECTS,
    **TABS,
    **TEXT,
    **THINGS,
}


def wanted_grid(call: Call, asked: bool) -> Mask | None:
    """What of the grid data is wanted: a mask that reaches into data makes it a grid read."""
    text = call.one("fields", "")
    if not text:
        return {} if asked else None
    mask = parse(text)
    sheets = mask.get("sheets")
    if "*" in mask or sheets == {} or (sheets and "*" in sheets):
        return {} if asked else None
    if sheets and "data" in sheets:
        return sheets["data"]
    return None


def get(call: Call) -> Json:
    """spreadsheets.get."""
    book = call.world.book(call)
    areas = areas_of(book, call.many("ranges"))
    grid = wanted_grid(call, call.flag("includeGridData"))
    mode = call.one("commentsViewMode", "")
    return spreadsheet(
        Reader(book, call.world.now()),
        call.world.who(call, book),
        areas,
        grid,
        comments=mode.startswith("COMMENTS_VIEW_MODE_INCLUDED") or "CURRENT_ACCESS" in mode,
    )


def get_by_filter(call: Call) -> Json:
    """spreadsheets.getByDataFilter."""
    book = call.world.book(call)
    areas = []
    for data_filter in call.body.get("dataFilters") or []:
        for area in filtered(book, data_filter):
            tab = book.tab(area.sheet)
            assert tab is not None
            areas.append(area.clipped(tab.row_count, tab.column_count))
    grid = wanted_grid(call, bool(call.body.get("includeGridData")))
    reader = Reader(book, call.world.now())
    return spreadsheet(reader, call.world.who(call, book), areas, grid)


def create(call: Call) -> Json:
    """spreadsheets.create."""
    wanted = call.body
    properties = wanted.get("properties") or {}
    book = call.world.new_book(
        call.user,
        call.client,
        properties.get("title") or "Untitled spreadsheet",
        locale=properties.get("locale") or "en_US",
        zone=properties.get("timeZone") or call.world.facts.zone_of_new,
    )
    try:
        _furnished(call, book, wanted)
    except RefusalError:
        call.world.forget(book.id)
        raise
    return spreadsheet(Reader(book, call.world.now()), call.world.who(call, book))


def _furnished(call: Call, book: Book, wanted: Json) -> None:
    """The sheets that a new spreadsheet is asked to have, and what lies on them."""
    entries = wanted.get("sheets") or []
    if entries:
        book.tabs = []
    for index, entry in enumerate(entries):
        sheet = pruned(entry.get("properties") or {})
        grid = sheet.get("gridProperties") or {}
        number = sheet.get("sheetId", 0 if index == 0 else call.world.ids.number())
        tab = Tab(
            tab_properties(
                number,
                sheet.get("title") or f"Sheet{index + 1}",
                index,
                int(grid.get("rowCount") or 1000),
                int(grid.get("columnCount") or 26),
            )
        )
        extra = {k: v for k, v in twinned(sheet).items() if k not in ("index", "sheetId", "title")}
        extra["gridProperties"] = {**tab.properties["gridProperties"], **grid}
        tab.properties = {**tab.properties, **extra}
        if book.tab(number) is not None:
            raise invalid(f"Duplicate sheet id: {number}")
        if book.titled(tab.title) is not None:
            raise invalid(
                f'A sheet with the name "{tab.title}" already exists. Please enter another name.'
            )
        book.tabs.append(tab)
        _filled(call, tab, entry)
    _laid(_editing(call, book), wanted)


def _editing(call: Call, book: Book) -> Edit:
    owner = call.world.who(call, book)[1]
    reader = Reader(book, call.world.now())
    guard, sorts = call.world.guard(call), call.world.facts.row_anchors_sort
    return Edit(book, reader, call.world.ids, guard, call.user, owner, sorts)


def _laid(edit: Edit, wanted: Json) -> None:
    """What a new spreadsheet is made with on its ranges."""
    for entry in wanted.get("namedRanges") or []:
        CHANGES["addNamedRange"](edit, {"namedRange": entry})
    for sheet in wanted.get("sheets") or []:
        for grid in sheet.get("merges") or []:
            CHANGES["mergeCells"](edit, {"range": grid})
        for rule in reversed(sheet.get("conditionalFormats") or []):
            CHANGES["addConditionalFormatRule"](edit, {"rule": rule})
        for entry in sheet.get("protectedRanges") or []:
            CHANGES["addProtectedRange"](edit, {"protectedRange": entry})
        for view in sheet.get("filterViews") or []:
            CHANGES["addFilterView"](edit, {"filter": view})
        if sheet.get("basicFilter"):
            CHANGES["setBasicFilter"](edit, {"filter": sheet["basicFilter"]})


def _filled(call: Call, tab: Tab, entry: Json) -> None:
    """The cells that a new sheet is made with."""
    for data in entry.get("data") or []:
        for number, row in enumerate(data.get("rowData") or []):
            for offset, cell in enumerate(row.get("values") or []):
                at = (int(data.get("startRow") or 0) + number, int(data.get("startColumn") or 0))
                place = (at[0], at[1] + offset)
                tab.put(*place, changed(tab.at(*place), prepared(cell, {"*": {}}), {"*": {}}))


def batch_update(call: Call) -> Json:
    """spreadsheets.batchUpdate: in order, and all of it or nothing."""
    book = call.world.book(call, writing=True)
    requests = call.body.get("requests") or []
    if not requests:
        raise invalid("Must specify at least one request.")
    edit = _editing(call, book)
    replies = []
    for number, request in enumerate(requests):
        kinds = [name for name, value in request.items() if value is not None]
        if len(kinds) != 1:
            raise invalid(f"Invalid requests[{number}]: One request kind must be set.")
        change = CHANGES.get(kinds[0])
        if change is None:
            raise RefusalError(501, f"The emulator does not serve {kinds[0]}.")
        try:
            check_fields(kinds[0], request[kinds[0]])
            replies.append(pruned(change(edit, request[kinds[0]])))
        except RefusalError as refusal:
            if refusal.code == 400:
                refusal.message = f"Invalid requests[{number}].{kinds[0]}: {refusal.message}"
            raise
    call.world.retitled(book)
    answer: Json = {"spreadsheetId": book.id, "replies": replies}
    if call.body.get("includeSpreadsheetInResponse"):
        areas = areas_of(book, call.body.get("responseRanges") or [])
        grid: Mask | None = {} if call.body.get("responseIncludeGridData") else None
        # The reader is a new one: names and formulas may have changed.
        answer["updatedSpreadsheet"] = spreadsheet(
            Reader(book, call.world.now()), call.world.who(call, book), areas, grid
        )
    return answer


def metadata_get(call: Call) -> Json:
    """developerMetadata.get."""
    book = call.world.book(call)
    for entry in book.metadata:
        if str(entry["metadataId"]) == call.path["metadataId"]:
            found: Json = pruned(entry)
            return found
    raise not_found()


def metadata_search(call: Call) -> Json:
    """developerMetadata.search: each entry once, with the filters that found it."""
    book = call.world.book(call)
    found: dict[int, Json] = {}
    for data_filter in call.body.get("dataFilters") or []:
        for entry in metadata_of(book, data_filter):
            matched = found.setdefault(
                entry["metadataId"], {"developerMetadata": pruned(entry), "dataFilters": []}
            )
            matched["dataFilters"].append(data_filter)
    return {"matchedDeveloperMetadata": list(found.values())} if found else {}


def copy_to(call: Call) -> Json:
    """sheets.copyTo."""
    source = call.world.book(call)
    tab = source.tab(int(call.path["sheetId"]))
    if tab is None:
        raise invalid(f"No sheet with id: {call.path['sheetId']}")
    target = call.world.book_by_id(
        call, call.body.get("destinationSpreadsheetId") or "", writing=True
    )
    copy = tab.snapshot()
    title, number = f"Copy of {tab.title}", 1
    while target.titled(title) is not None:
        number += 1
        title = f"Copy of {tab.title} {number}"
    copy.properties = {
        **copy.properties,
        "sheetId": call.world.ids.number(),
        "title": title,
    }
    guard = call.world.guard(call)
    reader = Reader(target, call.world.now())
    edit = Edit(target, reader, call.world.ids, guard, call.user, call.user)
    rehome(copy, tab.id, edit)
    target.tabs.append(copy)
    target.reindexed()
    return copy.properties


ENDPOINTS: dict[str, Endpoint] = {
    "sheets.spreadsheets.get": get,
    "sheets.spreadsheets.getByDataFilter": get_by_filter,
    "sheets.spreadsheets.create": create,
    "sheets.spreadsheets.batchUpdate": batch_update,
    "sheets.spreadsheets.developerMetadata.get": metadata_get,
    "sheets.spreadsheets.developerMetadata.search": metadata_search,
    "sheets.spreadsheets.sheets.copyTo": copy_to,
}
