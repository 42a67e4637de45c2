"""What becomes of a live spreadsheet's anchors, each on a tab of its own."""

from __future__ import annotations

from collections.abc import Callable

from sheets_followup.doctor.probing import NotTried, Seen
from sheets_followup.doctor.sheet_scratch import Json, ScratchSheet, area, sheet_probe


def _column(change: Callable[[int], Json]) -> Callable[[ScratchSheet], Seen]:
    def run(sheet: ScratchSheet) -> Seen:
        tab = sheet.sample()
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
    tab = sheet.sample()
    anchor = sheet.anchor(tab, "COLUMNS", 1)
    sheet.change({"duplicateSheet": {"sourceSheetId": tab, "newSheetId": sheet.number()}})
    places = sheet.at(anchor)
    return Seen("one place" if len(places) == 1 else f"{len(places)} places")


def _sorted(left: int) -> Callable[[ScratchSheet], Seen]:
    def run(sheet: ScratchSheet) -> Seen:
        tab = sheet.sample()
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


_WRITES = "our columns are written by their anchors, never by their letters"
ANCHOR_PROBES = (
    sheet_probe(
        "P2a",
        "a column's anchor, a column inserted",
        "goes with its cells",
        _WRITES,
        _column(_insert),
    ),
    sheet_probe(
        "P2b", "a column's anchor, it is moved", "goes with its cells", _WRITES, _column(_move)
    ),
    sheet_probe(
        "P2c",
        "a column's anchor, cells shifted right",
        "stays where it is",
        _WRITES,
        _column(_shift),
    ),
    sheet_probe(
        "P2d",
        "a column's anchor, its cells cut and pasted",
        "stays where it is",
        _WRITES,
        _column(_cut),
    ),
    sheet_probe("P2e", "a column's anchor, the tab copied", "one place", _WRITES, _copied),
    sheet_probe(
        "P3a",
        "a row's anchor, whole rows sorted",
        "goes with the cells",
        "a row's anchor may find a row again",
        _sorted(0),
    ),
    sheet_probe(
        "P3b",
        "a row's anchor, some columns sorted",
        "goes with the cells | stays where it is",
        "nothing yet: it is not known what Google does",
        _sorted(1),
    ),
)
