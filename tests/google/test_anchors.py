"""Developer metadata and data filters: found when the write comes, not when it was planned."""

from __future__ import annotations

from typing import Any

import pytest

from . import Facts, Google
from .conftest import Wire
from .sheet_door import SheetDoor
from .test_sheets import BASE, Json, change, door, refused

__all__ = ["door"]  # the fixture


def anchored(wire: Wire, door: SheetDoor, column: int, key: int = 501) -> Json:
    place = {"sheetId": 0, "dimension": "COLUMNS", "startIndex": column, "endIndex": column + 1}
    entry = {
        "metadataId": key,
        "metadataKey": "sf",
        "visibility": "DOCUMENT",
        "location": {"dimensionRange": place},
    }
    change(wire, door, {"createDeveloperMetadata": {"developerMetadata": entry}})
    return {"developerMetadataLookup": {"metadataId": key}}


def by_filter(wire: Wire, door: SheetDoor, anchor: Json, column: list[Any]) -> Any:
    data = [{"dataFilter": anchor, "majorDimension": "COLUMNS", "values": [column]}]
    body = {"valueInputOption": "RAW", "includeValuesInResponse": True, "data": data}
    return wire("POST", f"{BASE}/{door.id}/values:batchUpdateByDataFilter", body)


@pytest.mark.parametrize(
    ("act", "lands"),
    [
        (lambda door: None, "C"),
        (lambda door: door.insert("columns", 0), "D"),
        (lambda door: door.delete("columns", 0), "B"),
        (lambda door: door.move("columns", 2, 0), "A"),
        (lambda door: door.rename("Renamed"), "C"),
    ],
)
def test_a_column_anchor_is_resolved_when_writing(
    wire: Wire, door: SheetDoor, act: Any, lands: str
) -> None:
    anchor = anchored(wire, door, 2)
    act(door)
    answer = by_filter(wire, door, anchor, [None, "ours"])
    assert answer.status_code == 200, answer.text
    tab = door.tab().title
    assert answer.json()["responses"][0]["updatedRange"].startswith(f"{tab}!{lands}1")
    assert door.value(f"{lands}2") == "ours"


def test_a_column_longer_than_the_grid_is_refused_whole(wire: Wire, door: SheetDoor) -> None:
    anchor = anchored(wire, door, 2)
    column = [None, *["x"] * 999]
    door.delete("rows", 2)
    refused(by_filter(wire, door, anchor, column), 400, "tried writing to row [1000]")
    assert door.value("C2") == ""
    assert by_filter(wire, door, anchor, column[:-1]).status_code == 200


@pytest.mark.parametrize(("strict", "code"), [(False, 200), (True, 400)])
def test_an_anchor_that_is_gone(strict: bool, code: int) -> None:
    with Google(facts=Facts(no_match_is_error=strict)) as google:
        wire, door = Wire(google), google.new_sheet()
        anchor = anchored(wire, door, 2)
        door.delete("columns", 2)
        assert by_filter(wire, door, anchor, ["x"]).status_code == code
        body = {"dataFilters": [anchor]}
        path = f"{BASE}/{door.id}/values:batchGetByDataFilter"
        assert "valueRanges" not in wire("POST", path, body).json()
        wire.session.close()


def test_overlapping_filters_give_one_range_each(wire: Wire, door: SheetDoor) -> None:
    anchor = anchored(wire, door, 1)
    body = {
        "dataFilters": [{"gridRange": {"sheetId": 0}}, anchor],
        "valueRenderOption": "UNFORMATTED_VALUE",
    }
    told = wire("POST", f"{BASE}/{door.id}/values:batchGetByDataFilter", body).json()
    assert [entry["valueRange"]["range"] for entry in told["valueRanges"]] == [
        "Sheet1!A1:Z1000",
        "Sheet1!B1:B1000",
    ]
    assert told["valueRanges"][1]["dataFilters"] == [anchor]
    found = wire("POST", f"{BASE}/{door.id}/developerMetadata:search", {"dataFilters": [anchor]})
    assert found.json()["matchedDeveloperMetadata"][0]["developerMetadata"]["metadataId"] == 501


def test_an_anchor_of_a_row_follows_a_sort(wire: Wire, door: SheetDoor) -> None:
    place = {"sheetId": 0, "dimension": "ROWS", "startIndex": 2, "endIndex": 3}
    entry = {"metadataKey": "r", "visibility": "DOCUMENT", "location": {"dimensionRange": place}}
    change(wire, door, {"createDeveloperMetadata": {"developerMetadata": entry}})
    door.sort(0, descending=True)
    assert door.values("A2:A3") == [["Bolt"], ["Acme"]]
    span = door.book.metadata[0]["location"]["dimensionRange"]
    assert (span["startIndex"], span["endIndex"]) == (1, 2)


def test_a_write_can_echo_a_range_that_it_leaves_alone(wire: Wire, door: SheetDoor) -> None:
    anchor = anchored(wire, door, 2)
    place = {"sheetId": 0, "startColumnIndex": 0, "endColumnIndex": 1}
    data = [
        {"dataFilter": {"gridRange": place}, "values": [[None]]},
        {"dataFilter": anchor, "majorDimension": "COLUMNS", "values": [[None, 46290]]},
    ]
    body = {
        "valueInputOption": "RAW",
        "includeValuesInResponse": True,
        "responseValueRenderOption": "UNFORMATTED_VALUE",
        "data": data,
    }
    told = wire("POST", f"{BASE}/{door.id}/values:batchUpdateByDataFilter", body).json()
    assert told["totalUpdatedCells"] == 1
    echoed = [answer["updatedData"]["values"] for answer in told["responses"]]
    assert echoed == [[["Company"], ["Acme"], ["Bolt"]], [["", 46290]]]
