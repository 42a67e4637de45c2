"""What batchUpdate refuses, in Google's words, and what it does to text."""

from __future__ import annotations

from typing import Any

import pytest

from . import Google
from .conftest import Wire
from .test_looks import BASE, Json, change, grid

FIELDS = "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)"
NAMED = {"name": "Rate", "range": grid(0, 1, 0, 1)}
ANCHOR = {"metadataId": 5, "metadataKey": "k", "location": {"sheetId": 0}, "visibility": "DOCUMENT"}


def rows_of(height: int, width: int) -> list[Json]:
    return [{"values": [{"userEnteredValue": {"numberValue": 1}}] * width}] * height


def lines(start: int, end: int, dimension: str = "ROWS") -> Json:
    return {"sheetId": 0, "dimension": dimension, "startIndex": start, "endIndex": end}


REFUSED: list[tuple[Json, str]] = [
    ({"repeatCell": {"range": grid(0, 1, 0, 1), "cell": {"note": "n"}}}, FIELDS),
    ({"updateSheetProperties": {"properties": {"sheetId": 0, "title": "T"}}}, FIELDS),
    ({"updateNamedRange": {"namedRange": {"namedRangeId": "x"}}}, FIELDS),
    ({"updateCells": {"range": grid(0, 1, 0, 1), "rows": [], "fields": " "}}, FIELDS),
    (
        {"repeatCell": {"range": grid(0, 1, 0, 1), "cell": {}, "fields": "userEnteredFormat.big"}},
        "Invalid field: user_entered_format.big",
    ),
    (
        {"updateSheetProperties": {"properties": {"sheetId": 0}, "fields": "rowCount"}},
        "Invalid field: row_count",
    ),
    (
        {"updateCells": {"range": grid(0, 1, 0, 2), "rows": rows_of(1, 3), "fields": "*"}},
        "Attempting to write column: 2, beyond the last requested column of: 1",
    ),
    (
        {"updateCells": {"range": grid(3, 4, 0, 2), "rows": rows_of(2, 1), "fields": "*"}},
        "Attempting to write row: 4, beyond the last requested row of: 3",
    ),
    ({"addSheet": {"properties": {"title": "sheet1"}}}, 'A sheet with the name "sheet1" already'),
    ({"addSheet": {"properties": {"sheetId": 0, "title": "T"}}}, "Sheet with id 0 already exists"),
    ({"duplicateSheet": {"sourceSheetId": 0, "newSheetName": "Sheet1"}}, "already exists"),
    (
        {"updateSheetProperties": {"properties": {"sheetId": 0, "title": ""}, "fields": "title"}},
        "The sheet name cannot be empty.",
    ),
    ({"addNamedRange": {"namedRange": NAMED | {"name": "rate"}}}, "with that name already exists."),
    ({"addNamedRange": {"namedRange": NAMED | {"name": "R1C1"}}}, "The name is not valid."),
    ({"addNamedRange": {"namedRange": NAMED | {"name": "true"}}}, "The name is not valid."),
    (
        {"createDeveloperMetadata": {"developerMetadata": ANCHOR}},
        "Cannot add developer metadata with ID [5] because developer metadata with that ID already",
    ),
    (
        {"createDeveloperMetadata": {"developerMetadata": {"visibility": "DOCUMENT"}}},
        "Developer metadata must always have a key specified.",
    ),
    (
        {"insertDimension": {"range": lines(1000, 1001)}},
        "range.startIndex[1000] must be less than the grid size[1000] if inheritFromBefore",
    ),
    (
        {"deleteDimension": {"range": lines(999, 1001)}},
        "Cannot delete a row that doesn't exist. "
        "Tried to delete row index 1000 but there are only 1000 rows.",
    ),
    (
        {"deleteDimension": {"range": lines(1, 1000)}},
        "Sorry, it is not possible to delete all non-frozen rows.",
    ),
    (
        {
            "updateSpreadsheetProperties": {
                "properties": {"timeZone": "Mars/Base"},
                "fields": "timeZone",
            }
        },
        "Invalid time zone: Mars/Base",
    ),
    ({"findReplace": {"find": "a", "replacement": "b"}}, "Exactly one of range, sheetId"),
    ({"findReplace": {"find": "(", "searchByRegex": True, "sheetId": 0}}, "regular expression"),
]


@pytest.mark.parametrize(("request_", "words"), REFUSED)
def test_refused(google: Google, wire: Wire, request_: Json, words: str) -> None:
    key = google.new_sheet().id
    frozen = {"sheetId": 0, "gridProperties": {"frozenRowCount": 1}}
    change(
        wire,
        key,
        {
            "updateSheetProperties": {
                "properties": frozen,
                "fields": "gridProperties.frozenRowCount",
            }
        },
        {"addNamedRange": {"namedRange": NAMED}},
        {"createDeveloperMetadata": {"developerMetadata": ANCHOR}},
    )
    before = wire("GET", f"{BASE}/{key}").json()
    answer = change(wire, key, {"addSheet": {}}, request_)
    error = answer.json()["error"]
    assert (answer.status_code, error["status"]) == (400, "INVALID_ARGUMENT")
    assert error["message"].startswith(f"Invalid requests[1].{next(iter(request_))}: ")
    assert words in error["message"]
    assert wire("GET", f"{BASE}/{key}").json() == before


@pytest.mark.parametrize(
    ("request_", "counts", "after"),
    [
        ({"find": "a"}, (3, 2, 2), [["Bnn", 30, 3], ["=1+1", "3/4/2026"], ["p"]]),
        ({"find": "A", "matchCase": True}, (0, 0, 0), None),
        ({"find": "ap", "matchEntireCell": True, "replacement": "q"}, (1, 1, 1), None),
        (
            {"find": "3", "replacement": "4"},
            (3, 3, 2),
            [["Banan", 40, 4], ["=1+1", "4/4/2026"], ["ap"]],
        ),
        (
            {"find": "(B)(an)", "replacement": "$2-$1", "searchByRegex": True},
            (1, 1, 1),
            [["an-Ban", 30, 3], ["=1+1", "3/4/2026"], ["ap"]],
        ),
        (
            {"find": "1+", "replacement": "5+", "includeFormulas": True},
            (1, 0, 1),
            [["Banan", 30, 3], ["=5+1", "3/4/2026"], ["ap"]],
        ),
    ],
)
def test_find_and_replace(
    google: Google, wire: Wire, request_: Json, counts: tuple[int, int, int], after: Any
) -> None:
    key = google.new_sheet(rows=[["Banan", 30, 3], ["=1+1", "3/4/2026"], ["ap"]]).id
    answer = change(wire, key, {"findReplace": {"sheetId": 0, "replacement": "", **request_}})
    told = answer.json()["replies"][0]["findReplace"]
    names = ("occurrencesChanged", "valuesChanged", "rowsChanged")
    assert tuple(told.get(name, 0) for name in names) == counts
    if after is not None:
        query = {"valueRenderOption": "FORMULA", "dateTimeRenderOption": "FORMATTED_STRING"}
        got = wire("GET", f"{BASE}/{key}/values/A1:C3", **query).json()["values"]
        assert got == after


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ({"data": "a;1\n;2", "delimiter": ";"}, [["a", 1], ["", 2]]),
        (
            {"data": "<table><tr><td>a &amp; b</td><td>7</td></tr></table>", "html": True},
            [["a & b", 7]],
        ),
    ],
)
def test_paste(google: Google, wire: Wire, request_: Json, expected: list[list[Any]]) -> None:
    key = google.new_sheet().id
    place = {"sheetId": 0, "rowIndex": 1, "columnIndex": 2}
    assert change(wire, key, {"pasteData": {"coordinate": place, **request_}}).status_code == 200
    query = {"valueRenderOption": "UNFORMATTED_VALUE"}
    assert wire("GET", f"{BASE}/{key}/values/C2:E9", **query).json()["values"] == expected


def test_a_filter_view_is_duplicated(google: Google, wire: Wire) -> None:
    key = google.new_sheet().id
    view = {"title": "Open", "range": grid(0, 3, 0, 2), "criteria": {"1": {"hiddenValues": ["x"]}}}
    made = change(wire, key, {"addFilterView": {"filter": view}}).json()["replies"][0]
    first = made["addFilterView"]["filter"]
    request = {"duplicateFilterView": {"filterId": first["filterViewId"]}}
    second = change(wire, key, request).json()["replies"][0]["duplicateFilterView"]["filter"]
    assert second["filterViewId"] != first["filterViewId"]
    assert (second["criteria"], second["range"]) == (first["criteria"], first["range"])
    mask = {"filter": {"filterViewId": first["filterViewId"], "criteria": {}}, "fields": "criteria"}
    change(wire, key, {"updateFilterView": mask})
    (sheet,) = wire("GET", f"{BASE}/{key}", fields="sheets.filterViews").json()["sheets"]
    assert [bool(entry.get("filterSpecs")) for entry in sheet["filterViews"]] == [False, True]


@pytest.mark.parametrize(
    ("lookup", "found"),
    [
        ({"metadataKey": "k"}, ["ROW", "SHEET", "SPREADSHEET"]),
        ({"metadataLocation": {"sheetId": 0}}, ["ROW", "SHEET"]),
        (
            {"metadataLocation": {"sheetId": 0}, "locationMatchingStrategy": "EXACT_LOCATION"},
            ["SHEET"],
        ),
        ({"metadataLocation": {"dimensionRange": lines(1, 2)}}, ["ROW", "SHEET"]),
        ({"metadataLocation": {"dimensionRange": lines(5, 6)}}, ["SHEET"]),
        ({"metadataLocation": {"spreadsheet": True}}, ["SPREADSHEET"]),
        ({"metadataLocation": {"sheetId": 0}, "locationType": "ROW"}, ["ROW"]),
        ({"locationMatchingStrategy": "EXACT_LOCATION"}, None),
        ({"metadataLocation": {"sheetId": 0}, "locationType": "SPREADSHEET"}, None),
    ],
)
def test_a_lookup_by_place_finds_what_lies_across_it(
    google: Google, wire: Wire, lookup: Json, found: list[str] | None
) -> None:
    key = google.new_sheet().id
    places: list[Json] = [
        {"dimensionRange": lines(1, 2)},
        {"sheetId": 0},
        {"spreadsheet": True},
    ]
    entries = [
        {"metadataKey": "k", "location": place, "visibility": "DOCUMENT"} for place in places
    ]
    change(wire, key, *({"createDeveloperMetadata": {"developerMetadata": e}} for e in entries))
    body = {"dataFilters": [{"developerMetadataLookup": lookup}]}
    answer = wire("POST", f"{BASE}/{key}/developerMetadata:search", body)
    if found is None:
        assert answer.status_code == 400
        return
    hits = [hit["developerMetadata"] for hit in answer.json()["matchedDeveloperMetadata"]]
    assert [hit["location"]["locationType"] for hit in hits] == found


@pytest.mark.parametrize(
    ("path", "query", "at"),
    [
        ("", {"fields": "sheets.sheetProperties"}, "sheets.sheetProperties"),
        (
            "",
            {"fields": "sheets(data(rowData(values(colour))))"},
            "sheets.data.rowData.values.colour",
        ),
        ("/values/A1", {"fields": "value"}, "value"),
    ],
)
def test_a_mask_of_nothing(google: Google, wire: Wire, path: str, query: Json, at: str) -> None:
    error = wire("GET", f"{BASE}/{google.new_sheet().id}{path}", **query).json()["error"]
    assert (error["code"], error["message"]) == (400, "Request contains an invalid argument.")
    words = f"Error expanding 'fields' parameter. Cannot find matching fields for path '{at}'."
    assert error["details"][0]["fieldViolations"] == [{"field": at, "description": words}]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("R1C1", "Sheet1!A1"),
        ("R1C1:R2C3", "Sheet1!A1:C2"),
        ("Sheet1!R2C3:R1C1", "Sheet1!A1:C2"),
        ("'Sheet1'!$B$2:C", "Sheet1!B2:C1000"),
        ("2:3", "Sheet1!A2:Z3"),
    ],
)
def test_forms_of_a_range(google: Google, wire: Wire, where: str, expected: str) -> None:
    answer = wire("GET", f"{BASE}/{google.new_sheet().id}/values/{where}")
    assert answer.json()["range"] == expected


@pytest.mark.parametrize(("method", "tail"), [("PUT", ""), ("POST", ":append")])
def test_another_range_in_the_body(google: Google, wire: Wire, method: str, tail: str) -> None:
    path = f"{BASE}/{google.new_sheet().id}/values/A1{tail}"
    same = {"range": "Sheet1!A1", "values": [["x"]]}
    assert wire(method, path, same, valueInputOption="RAW").status_code == 200
    answer = wire(method, path, same | {"range": "B1"}, valueInputOption="RAW")
    assert answer.status_code == 400
    words = "Request range[A1] does not match value's range[B1]"
    assert answer.json()["error"]["message"] == words


def test_a_spreadsheet_is_made_with_what_lies_on_it(wire: Wire) -> None:
    sheet = {
        "properties": {"title": "One", "gridProperties": {"rowCount": 5, "columnCount": 3}},
        "merges": [grid(0, 1, 0, 2)],
        "protectedRanges": [{"range": grid(0, 1, 0, 1), "warningOnly": True}],
        "basicFilter": {"range": grid(0, 5, 0, 3)},
    }
    made = wire("POST", BASE, {"sheets": [sheet], "namedRanges": [NAMED]}).json()
    assert [entry["name"] for entry in made["namedRanges"]] == ["Rate"]
    assert {"merges", "protectedRanges", "basicFilter"} <= set(made["sheets"][0])
    twice = wire("POST", BASE, {"sheets": [sheet, sheet]})
    assert (twice.status_code, "already exists" in twice.text) == (400, True)
    listed = wire("GET", "/drive/v3/files").json()["files"]
    assert [entry["id"] for entry in listed] == [made["spreadsheetId"]]
