"""Sheets behaves as its documents and the collected facts say."""

from __future__ import annotations

from typing import Any

import pytest

from . import SCOPE, Google
from .conftest import Wire
from .sheet_door import SheetDoor

Json = dict[str, Any]
BASE = "/v4/spreadsheets"


@pytest.fixture
def door(google: Google) -> SheetDoor:
    return google.new_sheet(rows=[["Company", "Date"], ["Acme", "3/4/2026"], ["Bolt", "13/4/2026"]])


def values(wire: Wire, door: SheetDoor, where: str, **query: Any) -> Any:
    answer = wire("GET", f"{BASE}/{door.id}/values/{where}", **query)
    assert answer.status_code == 200, answer.text
    return answer.json().get("values", [])


def change(wire: Wire, door: SheetDoor, *requests: Json, **more: Any) -> Any:
    answer = wire("POST", f"{BASE}/{door.id}:batchUpdate", {"requests": list(requests), **more})
    assert answer.status_code == 200, answer.text
    return answer.json()


def refused(answer: Any, code: int, text: str) -> None:
    assert answer.status_code == code, answer.text
    assert text in answer.json()["error"]["message"]


def test_the_locale_decides_what_a_date_is(wire: Wire, door: SheetDoor) -> None:
    got = values(wire, door, "B2:B3", valueRenderOption="UNFORMATTED_VALUE")
    assert got == [[46085], ["13/4/2026"]]


@pytest.mark.parametrize(
    ("locale", "typed", "value", "shown"),
    [
        ("en_GB", "3/4/2026", 46115, "3/4/2026"),
        ("de_DE", "4.3.2026", 46085, "4.3.2026"),
        ("de_DE", "1.234,5", 1234.5, "1.234,50"),
        ("fr_FR", "0,5", 0.5, "0,5"),
        ("en_US", "Mar 4, 2026", 46085, "Mar 4, 2026"),
        ("en_US", "3/4/2026 9:30", 46085.395833333336, "3/4/2026 9:30"),
        ("en_US", "4 March", 46085, "4 March"),
    ],
)
def test_typed_in_a_locale(
    google: Google, wire: Wire, locale: str, typed: str, value: float, shown: str
) -> None:
    door = google.new_sheet(locale=locale)
    door.type("A1", typed)
    got = values(wire, door, "A1", valueRenderOption="UNFORMATTED_VALUE")[0][0]
    assert got == pytest.approx(value)
    assert values(wire, door, "A1") == [[shown]]


def test_null_skips_and_blank_clears(wire: Wire, door: SheetDoor) -> None:
    path = f"{BASE}/{door.id}/values/A2:B3"
    body = {"values": [[None, ""], ["New", None]]}
    told = wire("PUT", path, body, valueInputOption="RAW").json()
    assert (told["updatedRange"], told["updatedCells"]) == ("Sheet1!A2:B3", 2)
    assert values(wire, door, "A1:B3") == [["Company", "Date"], ["Acme"], ["New", "13/4/2026"]]


def test_trailing_blanks_are_left_out(wire: Wire, door: SheetDoor) -> None:
    door.type("D5", "x")
    door.type("D5", "")
    assert len(values(wire, door, "Sheet1")) == 3
    assert values(wire, door, "A1:C9", majorDimension="COLUMNS") == [
        ["Company", "Acme", "Bolt"],
        ["Date", "3/4/2026", "13/4/2026"],
    ]


@pytest.mark.parametrize(
    ("method", "where", "body", "message"),
    [
        ("GET", "Sheet1!A1001", None, "exceeds grid limits. Max rows: 1000, max columns: 26"),
        ("GET", "AA1", None, "exceeds grid limits"),
        ("GET", "Nowhere!A1", None, "Unable to parse range: Nowhere!A1"),
        ("PUT", "A1000", {"values": [["a"], ["b"]]}, "exceeds grid limits"),
        ("PUT", "A1:B1", {"values": [["a", "b", "c"]]}, "tried writing to column [C]"),
        ("PUT", "A1:B1", {"values": [["a"], ["b"]]}, "tried writing to row [2]"),
        ("PUT", "A1", {"values": [["x" * 50_001]]}, "maximum of 50000 characters"),
        ("PUT", "A1", {"values": [[{"a": 1}]]}, "Invalid values[0][0]: struct_value"),
        ("PUT", "A1", {"values": "X"}, "Invalid value at 'data.values'"),
        ("PUT", "A1", {"value": []}, "Unknown name \"value\" at 'data'"),
    ],
)
def test_refused_with_400(
    wire: Wire, door: SheetDoor, method: str, where: str, body: Json | None, message: str
) -> None:
    before = door.values("A1:C3")
    query = {"valueInputOption": "RAW"} if method == "PUT" else {}
    answer = wire(method, f"{BASE}/{door.id}/values/{where}", body, **query)
    refused(answer, 400, message)
    assert door.values("A1:C3") == before


def test_a_batch_is_applied_whole_or_not_at_all(wire: Wire, door: SheetDoor) -> None:
    before = door.values("Sheet1")
    rename = {
        "updateSheetProperties": {"properties": {"sheetId": 0, "title": "T"}, "fields": "title"}
    }
    bad = {"deleteNamedRange": {"namedRangeId": "none"}}
    path = f"{BASE}/{door.id}:batchUpdate"
    refused(wire("POST", path, {"requests": [rename, bad]}), 400, "requests[1].deleteNamedRange")
    assert door.tab().title == "Sheet1"
    data = [{"range": "A2", "values": [["X"]]}, {"range": "A9999", "values": [["Y"]]}]
    body = {"valueInputOption": "RAW", "data": data}
    refused(wire("POST", f"{BASE}/{door.id}/values:batchUpdate", body), 400, "exceeds grid limits")
    assert door.values("Sheet1") == before


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("addSheet", {"properties": {"sheetId": 7, "title": "Other"}}),
        ("addNamedRange", {"namedRange": {"namedRangeId": "n1", "name": "b", "range": {}}}),
        ("addProtectedRange", {"protectedRange": {"protectedRangeId": 9, "range": {}}}),
        (
            "createDeveloperMetadata",
            {
                "developerMetadata": {
                    "metadataId": 5,
                    "metadataKey": "k",
                    "visibility": "DOCUMENT",
                    "location": {"sheetId": 0},
                }
            },
        ),
    ],
)
def test_a_chosen_id_that_is_taken_fails(
    wire: Wire, door: SheetDoor, kind: str, body: Json
) -> None:
    if kind == "addNamedRange":
        change(wire, door, {kind: {"namedRange": {**body["namedRange"], "name": "a"}}})
    elif kind == "addSheet":
        change(wire, door, {kind: {"properties": {"sheetId": 7, "title": "First"}}})
    else:
        change(wire, door, {kind: body})
    answer = wire("POST", f"{BASE}/{door.id}:batchUpdate", {"requests": [{kind: body}]})
    refused(answer, 400, "already exists")


def test_update_cells_clears_what_it_does_not_name(wire: Wire, door: SheetDoor) -> None:
    cell = {"userEnteredValue": {"numberValue": 46085}}
    request = {
        "range": {"startRowIndex": 1, "endRowIndex": 3, "startColumnIndex": 1, "endColumnIndex": 2},
        "rows": [{"values": [cell]}],
        "fields": "userEnteredValue",
    }
    change(wire, door, {"updateCells": request})
    assert door.values("B2:B3") == [[46085]]


@pytest.mark.parametrize(
    ("role", "code", "text"),
    [
        ("reader", 403, "The caller does not have permission"),
        ("writer", 400, "protected cell"),
        (None, 403, "The caller does not have permission"),
    ],
)
def test_who_may_write_where(
    google: Google, wire: Wire, door: SheetDoor, role: str | None, code: int, text: str
) -> None:
    place = {"startColumnIndex": 0, "endColumnIndex": 1}
    change(wire, door, {"addProtectedRange": {"protectedRange": {"range": place}}})
    coach = google.add_account("coach@example.com")
    if role:
        door.share(coach, role)
    theirs = Wire(google, account=coach)
    path = f"{BASE}/{door.id}/values/A2"
    answer = theirs("PUT", path, {"values": [["x"]]}, valueInputOption="RAW")
    refused(answer, code, text)
    theirs.session.close()
    assert wire("PUT", path, {"values": [["x"]]}, valueInputOption="RAW").status_code == 200


def test_people_chips_are_read_with_their_addresses(wire: Wire, door: SheetDoor) -> None:
    door.chip("C2", "jane@acme.example", "Jane Roe")
    mask = "sheets.data.rowData.values(chipRuns,formattedValue)"
    told = wire("GET", f"{BASE}/{door.id}", ranges="C2", fields=mask).json()
    (cell,) = told["sheets"][0]["data"][0]["rowData"][0]["values"]
    assert cell["formattedValue"] == "Jane Roe"
    assert cell["chipRuns"][0]["chip"]["personProperties"]["email"] == "jane@acme.example"
    assert values(wire, door, "C2") == [["Jane Roe"]]


def test_the_answer_of_a_change_can_hold_the_sheet_after_it(wire: Wire, door: SheetDoor) -> None:
    told = change(
        wire,
        door,
        {"findReplace": {"find": "Acme", "replacement": "Apex", "allSheets": True}},
        includeSpreadsheetInResponse=True,
        responseIncludeGridData=True,
        responseRanges=["A2"],
    )
    assert told["replies"][0]["findReplace"]["occurrencesChanged"] == 1
    (data,) = told["updatedSpreadsheet"]["sheets"][0]["data"]
    assert data["rowData"][0]["values"][0]["formattedValue"] == "Apex"


@pytest.mark.parametrize(
    ("path", "query", "code", "text"),
    [
        ("/v4/spreadsheets/{}/nothing", {}, 501, "does not serve"),
        ("/v4/spreadsheets/{}", {"foo": "1"}, 400, 'Unknown name "foo"'),
        ("/v4/spreadsheets/{}", {"fields": "sheet"}, 400, "contains an invalid argument"),
        ("/v4/spreadsheets/{}/values/A1", {"majorDimension": "DIAGONAL"}, 400, "majorDimension"),
        ("/v4/spreadsheets/1none", {}, 404, "Requested entity was not found."),
    ],
)
def test_unknown_things(
    wire: Wire, door: SheetDoor, path: str, query: Json, code: int, text: str
) -> None:
    refused(wire("GET", path.format(door.id), **query), code, text)


def test_drive_file_reaches_only_what_the_app_made_or_was_given(google: Google) -> None:
    theirs = google.new_sheet()
    wire = Wire(google, SCOPE + "drive.file")
    assert wire("GET", f"{BASE}/{theirs.id}").status_code == 404
    made = wire("POST", BASE, {"properties": {"title": "Ours"}}).json()["spreadsheetId"]
    assert wire("GET", f"{BASE}/{made}").status_code == 200
    listed = wire("GET", "/drive/v3/files").json()["files"]
    assert [entry["id"] for entry in listed] == [made]
    wire.session.close()


def test_ranges_move_with_inserted_and_deleted_lines(wire: Wire, door: SheetDoor) -> None:
    place = {"startRowIndex": 0, "endRowIndex": 3, "startColumnIndex": 0, "endColumnIndex": 2}
    change(wire, door, {"setBasicFilter": {"filter": {"range": place}}})
    door.insert("rows", 1, 2)
    door.insert("columns", 0)
    told = wire("GET", f"{BASE}/{door.id}", fields="sheets.basicFilter").json()
    assert told["sheets"][0]["basicFilter"]["range"] == {
        "startRowIndex": 0,
        "endRowIndex": 5,
        "startColumnIndex": 1,
        "endColumnIndex": 3,
    }


def test_filters_hide_rows_and_values_still_tell_them(wire: Wire, door: SheetDoor) -> None:
    place = {"startRowIndex": 0, "endRowIndex": 3, "startColumnIndex": 0, "endColumnIndex": 2}
    rule = {"range": place, "criteria": {"0": {"hiddenValues": ["Acme"]}}}
    change(wire, door, {"setBasicFilter": {"filter": rule}})
    mask = "sheets.data.rowMetadata.hiddenByFilter"
    told = wire("GET", f"{BASE}/{door.id}", ranges="A1:B3", fields=mask).json()
    assert told["sheets"][0]["data"][0]["rowMetadata"] == [{}, {"hiddenByFilter": True}, {}]
    assert values(wire, door, "A2") == [["Acme"]]


def test_tables_name_their_columns(wire: Wire, door: SheetDoor) -> None:
    place = {"startRowIndex": 0, "endRowIndex": 3, "startColumnIndex": 0, "endColumnIndex": 2}
    columns = [{"columnIndex": 1, "columnType": "DATE"}]
    table = {"name": "Jobs", "range": place, "columnProperties": columns}
    made = change(wire, door, {"addTable": {"table": table}})["replies"][0]["addTable"]["table"]
    assert [entry["columnName"] for entry in made["columnProperties"]] == ["Company", "Date"]
    told = wire("GET", f"{BASE}/{door.id}", fields="sheets.tables").json()
    assert told["sheets"][0]["tables"][0]["columnProperties"][1]["columnType"] == "DATE"


def test_an_edit_of_cells_does_not_move_modified_time_and_a_rename_does(
    wire: Wire, door: SheetDoor
) -> None:
    def moved() -> str:
        found: str = wire("GET", f"/drive/v3/files/{door.id}", fields="modifiedTime").text
        return found

    before = moved()
    body = {"values": [["x"]]}
    wire("PUT", f"{BASE}/{door.id}/values/A1", body, valueInputOption="RAW")
    assert moved() == before
    title = {"properties": {"title": "New"}, "fields": "title"}
    change(wire, door, {"updateSpreadsheetProperties": title})
    assert moved() > before
