"""What a live spreadsheet is asked, each on a tab of its own."""

from __future__ import annotations

import time

from sheets_followup.doctor.probing import NotTried, Seen
from sheets_followup.doctor.sheet_scratch import Json, ScratchSheet, area, sheet_probe
from sheets_followup.session.answers import Rejected


def _made(sheet: ScratchSheet) -> Seen:
    sheet.make()
    return Seen("made")


def _echo(sheet: ScratchSheet) -> Seen:
    tab = sheet.sample()
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


def _nobody(sheet: ScratchSheet) -> Seen:
    sheet.sample()
    nowhere: Json = {"developerMetadataLookup": {"metadataId": 99_999_999}}
    try:
        sheet.write({"dataFilter": nowhere, "values": [["x"]]})
    except Rejected:
        return Seen("refused")
    return Seen("nothing is written, and nothing is said")


def _too_long(sheet: ScratchSheet) -> Seen:
    tab = sheet.sample()
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
    tab = sheet.sample()
    anchor = sheet.anchor(tab, "COLUMNS", 1)
    found = sheet.read(
        {"gridRange": {"sheetId": tab}},
        {"gridRange": area(tab, 0, 0, 6, 1)},
        {"developerMetadataLookup": {"metadataId": anchor}},
    )
    return Seen("one range for each" if len(found) == 3 else f"{len(found)} ranges for three")


def _beside_a_filter(sheet: ScratchSheet) -> Seen:
    tab = sheet.sample()
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
    tab = sheet.sample()
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
    tab = sheet.sample()
    try:
        sheet.change({"addSheet": {"properties": {"sheetId": tab, "title": "twice"}}})
    except Rejected:
        return Seen("refused")
    return Seen("taken")


def _separators(sheet: ScratchSheet) -> Seen:
    tab = sheet.sample()
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


SHEET_PROBES = (
    sheet_probe("S0", "is a spreadsheet made", "made", "init makes one", _made),
    sheet_probe(
        "P1",
        "what does a write of nothing echo",
        "the whole range, as after the write",
        "one request writes and shows what stands beside it",
        _echo,
    ),
    sheet_probe(
        "P4",
        "a write to an anchor that is gone",
        "nothing is written, and nothing is said",
        "each write is looked at afterwards",
        _nobody,
    ),
    sheet_probe(
        "P5",
        "a column longer than the sheet",
        "refused, nothing was applied",
        "a row that was deleted meanwhile stops the whole write",
        _too_long,
    ),
    sheet_probe(
        "P7",
        "a column beside a filter, and the filter's sort",
        "left behind by a sort",
        "init widens filters over our columns",
        _beside_a_filter,
    ),
    sheet_probe(
        "P9",
        "a formula's separators where the sheet is German",
        "commas in every locale",
        "links and colours are written as formulas",
        _separators,
    ),
    sheet_probe("P10", "how long the large readings take", "read", "how long a sync takes", _large),
    sheet_probe(
        "P11",
        "ranges that overlap, in one reading",
        "one range for each",
        "the tracker and our columns are one snapshot",
        _overlapping,
    ),
    sheet_probe(
        "L5a",
        "a batch whose last change is impossible",
        "refused, nothing was applied",
        "setting up is all or nothing",
        _all_or_nothing,
    ),
    sheet_probe(
        "L5b",
        "a tab whose id is taken",
        "refused",
        "a setting-up that is repeated makes nothing twice",
        _used_id,
    ),
)
