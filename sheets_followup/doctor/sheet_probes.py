"""What a live spreadsheet is asked, each on a tab of its own."""

from __future__ import annotations

import time
from collections.abc import Callable

from sheets_followup.doctor.probing import NotTried, Probe, Seen
from sheets_followup.doctor.sheet_scratch import Json, ScratchSheet, area
from sheets_followup.session.answers import Rejected

#: Cells that say where they began: column c, row r.
_TABLE = [
    ["c1", "c2", "c3", "c4"],
    ["b", "r2", "x2", "y2"],
    ["a", "r3", "x3", "y3"],
    ["c", "r4", "x4", "y4"],
]


def _made(sheet: ScratchSheet) -> Seen:
    sheet.make()
    return Seen("made")


def _table(sheet: ScratchSheet, columns: int = 8) -> int:
    if not sheet.key:
        raise NotTried("there is no spreadsheet")
    return sheet.tab(_TABLE, rows=6, columns=columns)


def _echo(sheet: ScratchSheet) -> Seen:
    tab = _table(sheet)
    answer = sheet.write(
        {"dataFilter": {"gridRange": area(tab, 0, 0, 2, 3)}, "values": [[None]]},
        {"dataFilter": {"gridRange": area(tab, 1, 1, 2, 2)}, "values": [["new"]]},
        echo=True,
    )
    responses = answer["responses"]
    assert isinstance(responses, list)
    values = responses[0].get("updatedData", {}).get("values", [])
    if values == [["c1", "c2", "c3"], ["b", "new", "x2"]]:
        return Seen("the whole range, as after the write")
    if values == [["c1", "c2", "c3"], ["b", "r2", "x2"]]:
        return Seen("the whole range, as before the write")
    return Seen("not the whole range")


def _column(change: Callable[[int], Json]) -> Callable[[ScratchSheet], Seen]:
    def run(sheet: ScratchSheet) -> Seen:
        tab = _table(sheet)
        anchor = sheet.anchor(tab, "COLUMNS", 1)
        sheet.change(change(tab))
        places = sheet.at(anchor)
        if len(places) != 1:
            return Seen(f"{len(places)} places" if places else "the anchor is gone")
        return Seen("goes with its cells" if places == [["c2"]] else "stays where it is")

    return run


def _line(tab: int, dimension: str, start: int) -> Json:
    return {"sheetId": tab, "dimension": dimension, "startIndex": start, "endIndex": start + 1}


def _insert(tab: int) -> Json:
    return {"insertDimension": {"range": _line(tab, "COLUMNS", 0), "inheritFromBefore": False}}


def _move(tab: int) -> Json:
    return {"moveDimension": {"source": _line(tab, "COLUMNS", 1), "destinationIndex": 4}}


def _shift(tab: int) -> Json:
    return {"insertRange": {"range": area(tab, 0, 0, 6, 1), "shiftDimension": "COLUMNS"}}


def _cut(tab: int) -> Json:
    target = {"sheetId": tab, "rowIndex": 0, "columnIndex": 6}
    source = area(tab, 0, 1, 6, 2)
    return {"cutPaste": {"source": source, "destination": target, "pasteType": "PASTE_NORMAL"}}


def _copied(sheet: ScratchSheet) -> Seen:
    tab = _table(sheet)
    anchor = sheet.anchor(tab, "COLUMNS", 1)
    sheet.change({"duplicateSheet": {"sourceSheetId": tab, "newSheetId": sheet.number()}})
    places = sheet.at(anchor)
    return Seen("one place" if len(places) == 1 else f"{len(places)} places")


def _sorted(left: int) -> Callable[[ScratchSheet], Seen]:
    def run(sheet: ScratchSheet) -> Seen:
        tab = _table(sheet)
        anchor = sheet.anchor(tab, "ROWS", 1)
        order = [{"dimensionIndex": left, "sortOrder": "DESCENDING"}]
        sheet.change({"sortRange": {"range": area(tab, 1, left, 4, 4), "sortSpecs": order}})
        before = sheet.cells(tab)
        place = sheet.at(anchor)
        if not place:
            return Seen("the anchor is gone")
        if left:  # the first column stayed, so the anchor's row is told by it
            return Seen("stays where it is" if place == [["b"]] else "goes with the cells")
        moved = before[1][1] != "r2"
        if not moved:
            raise NotTried("nothing was sorted")
        return Seen("goes with the cells" if place == [["b"]] else "stays where it is")

    return run


def _nobody(sheet: ScratchSheet) -> Seen:
    _table(sheet)
    nowhere: Json = {"developerMetadataLookup": {"metadataId": 99_999_999}}
    try:
        sheet.write({"dataFilter": nowhere, "values": [["x"]]})
    except Rejected:
        return Seen("refused")
    return Seen("nothing is written, and nothing is said")


def _too_long(sheet: ScratchSheet) -> Seen:
    tab = _table(sheet)
    anchor = sheet.anchor(tab, "COLUMNS", 3)
    long = [[str(number)] for number in range(7)]
    try:
        sheet.write(
            {"dataFilter": {"gridRange": area(tab, 0, 0, 1, 1)}, "values": [["changed"]]},
            {"dataFilter": {"developerMetadataLookup": {"metadataId": anchor}}, "values": long},
        )
    except Rejected:
        applied = sheet.cells(tab)[0][0] == "changed"
        return Seen("refused, a part was applied" if applied else "refused, nothing was applied")
    return Seen("taken")


def _overlapping(sheet: ScratchSheet) -> Seen:
    tab = _table(sheet)
    anchor = sheet.anchor(tab, "COLUMNS", 1)
    found = sheet.read(
        {"gridRange": {"sheetId": tab}},
        {"gridRange": area(tab, 0, 0, 6, 1)},
        {"developerMetadataLookup": {"metadataId": anchor}},
    )
    return Seen("one range for each" if len(found) == 3 else f"{len(found)} ranges for three")


def _beside_a_filter(sheet: ScratchSheet) -> Seen:
    tab = _table(sheet)
    order = [{"dimensionIndex": 0, "sortOrder": "DESCENDING"}]
    held = {"range": area(tab, 0, 0, 4, 3), "sortSpecs": order}
    sheet.change({"setBasicFilter": {"filter": held}})
    found = sheet.cells(tab)
    inside = [row[1] for row in found[1:4]]
    beside = [row[3] for row in found[1:4]]
    if inside == ["r2", "r3", "r4"]:
        raise NotTried("the filter sorted nothing")
    left = beside == ["y2", "y3", "y4"]
    return Seen("left behind by a sort" if left else "sorted with the rest")


def _all_or_nothing(sheet: ScratchSheet) -> Seen:
    tab = _table(sheet)
    named = {"namedRangeId": f"probe{tab}", "name": f"probe_{tab}", "range": area(tab, 0, 0, 1, 1)}
    try:
        sheet.change(
            {"addNamedRange": {"namedRange": named}},
            {"deleteNamedRange": {"namedRangeId": "there_is_none"}},
        )
    except Rejected:
        answer = sheet.door.ask(
            "spreadsheets.get", sheet.key, query={"fields": "spreadsheetId,namedRanges.name"}
        )
        listed = answer.get("namedRanges")
        there = isinstance(listed, list) and any(e.get("name") == f"probe_{tab}" for e in listed)
        return Seen("refused, a part was applied" if there else "refused, nothing was applied")
    return Seen("taken")


def _used_id(sheet: ScratchSheet) -> Seen:
    tab = _table(sheet)
    try:
        sheet.change({"addSheet": {"properties": {"sheetId": tab, "title": "twice"}}})
    except Rejected:
        return Seen("refused")
    return Seen("taken")


def _separators(sheet: ScratchSheet) -> Seen:
    tab = _table(sheet)
    sheet.change(
        {"updateSpreadsheetProperties": {"properties": {"locale": "de_DE"}, "fields": "locale"}}
    )
    cells = [{"userEnteredValue": {"formulaValue": "=SUM(1,2)"}}]
    start = {"sheetId": tab, "rowIndex": 0, "columnIndex": 0}
    written = {"start": start, "rows": [{"values": cells}], "fields": "userEnteredValue"}
    try:
        sheet.change({"updateCells": written})
        shown = sheet.cells(tab)[0][0]
    except Rejected:
        shown = ""
    back = {"properties": {"locale": "en_US"}, "fields": "locale"}
    sheet.change({"updateSpreadsheetProperties": back})
    return Seen("commas in every locale" if shown == "3" else "not by commas")


def _large(sheet: ScratchSheet) -> Seen:
    if not sheet.key:
        raise NotTried("there is no spreadsheet")
    tab = sheet.tab([], rows=sheet.rows, columns=18)
    row = [f"cell {number}" for number in range(18)]
    values = [row] * sheet.rows
    sheet.write({"dataFilter": {"gridRange": {"sheetId": tab}}, "values": values})
    began = time.monotonic()
    read = len(sheet.cells(tab))
    whole = time.monotonic() - began
    began = time.monotonic()
    fields = "spreadsheetId,sheets(properties,merges,basicFilter,protectedRanges)"
    sheet.door.ask("spreadsheets.get", sheet.key, query={"fields": fields})
    masked = time.monotonic() - began
    size = f"values of {sheet.rows} x 18 in {whole:.1f} s, the structure in {masked:.1f} s"
    return Seen("read" if read == sheet.rows else "not all was read", size)


def _probe(
    name: str, asks: str, expected: str, matters: str, run: Callable[[ScratchSheet], Seen]
) -> Probe[ScratchSheet]:
    return Probe(name, asks, frozenset(expected.split(" | ")), matters, run)


_WRITES = "our columns are written by their anchors, never by their letters"
SHEET_PROBES = (
    _probe("S0", "is a spreadsheet made", "made", "init makes one", _made),
    _probe(
        "P1",
        "what does a write of nothing echo",
        "the whole range, as after the write",
        "one request writes and shows what stands beside it",
        _echo,
    ),
    _probe(
        "P2a",
        "a column's anchor, a column inserted",
        "goes with its cells",
        _WRITES,
        _column(_insert),
    ),
    _probe("P2b", "a column's anchor, it is moved", "goes with its cells", _WRITES, _column(_move)),
    _probe(
        "P2c",
        "a column's anchor, cells shifted right",
        "stays where it is",
        _WRITES,
        _column(_shift),
    ),
    _probe(
        "P2d",
        "a column's anchor, its cells cut and pasted",
        "stays where it is",
        _WRITES,
        _column(_cut),
    ),
    _probe("P2e", "a column's anchor, the tab copied", "one place", _WRITES, _copied),
    _probe(
        "P3a",
        "a row's anchor, whole rows sorted",
        "goes with the cells",
        "a row's anchor may find a row again",
        _sorted(0),
    ),
    _probe(
        "P3b",
        "a row's anchor, some columns sorted",
        "goes with the cells | stays where it is",
        "nothing yet: it is not known what Google does",
        _sorted(1),
    ),
    _probe(
        "P4",
        "a write to an anchor that is gone",
        "nothing is written, and nothing is said",
        "each write is looked at afterwards",
        _nobody,
    ),
    _probe(
        "P5",
        "a column longer than the sheet",
        "refused, nothing was applied",
        "a row that was deleted meanwhile stops the whole write",
        _too_long,
    ),
    _probe(
        "P7",
        "a column beside a filter, and the filter's sort",
        "left behind by a sort",
        "init widens filters over our columns",
        _beside_a_filter,
    ),
    _probe(
        "P9",
        "a formula's separators where the sheet is German",
        "commas in every locale",
        "links and colours are written as formulas",
        _separators,
    ),
    _probe("P10", "how long the large readings take", "read", "how long a sync takes", _large),
    _probe(
        "P11",
        "ranges that overlap, in one reading",
        "one range for each",
        "the tracker and our columns are one snapshot",
        _overlapping,
    ),
    _probe(
        "L5a",
        "a batch whose last change is impossible",
        "refused, nothing was applied",
        "setting up is all or nothing",
        _all_or_nothing,
    ),
    _probe(
        "L5b",
        "a tab whose id is taken",
        "refused",
        "a setting-up that is repeated makes nothing twice",
        _used_id,
    ),
)
