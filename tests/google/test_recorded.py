"""Google's own recorded answers are the emulator's, call by call.

The recordings lie outside this repository; a selection of their facts stands in the table below,
and the rest is replayed where the folder is there.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from . import Google
from .conftest import Wire
from .recorded import replayed

RECORDINGS = Path(__file__).parents[3] / "shared" / "recordings"
FILES = sorted(RECORDINGS.glob("*.json"))

# Method, path below the spreadsheet, query, body, and what of the answer must be so.
CALLS: list[tuple[str, str, dict[str, str], Any, dict[str, Any]]] = [
    (
        "PUT",
        "/values/'Sheet1'!A1:AB2",
        {"valueInputOption": "RAW"},
        {"values": [["a1", "B2"]], "majorDimension": None},
        {"updatedRange": "Sheet1!A1:B1", "updatedRows": 1, "updatedColumns": 2, "updatedCells": 2},
    ),
    (
        "PUT",
        "/values/'Sheet1'!A1:D6",
        {"valueInputOption": "RAW"},
        {"values": [["x", None], *[[None] * 4] * 4, [None, None, None, "y"]]},
        {"updatedRange": "Sheet1!A1:D6", "updatedRows": 2, "updatedColumns": 2, "updatedCells": 2},
    ),
    ("GET", "/values/'Sheet1'!A2:2", {}, None, {"range": "Sheet1!A2:Z2", "majorDimension": "ROWS"}),
    (
        "GET",
        "/values/'Sheet1'!D6:A1",
        {},
        None,
        {"range": "Sheet1!A1:D6", "values": [["x", "B2"], [], [], [], [], ["", "", "", "y"]]},
    ),
    (
        "POST",
        "/values/'Sheet1':append",
        {"valueInputOption": "RAW"},
        {"values": [["n"]]},
        {"tableRange": "Sheet1!D6"},
    ),
    ("POST", "/values/'Sheet1':clear", {}, None, {"clearedRange": "Sheet1!A1:Z1000"}),
    (
        "POST",
        ":batchUpdate",
        {},
        {
            "requests": [
                {
                    "addProtectedRange": {
                        "protectedRange": {
                            "range": {"endRowIndex": 2, "endColumnIndex": 2, "sheetId": 0},
                            "description": None,
                            "warningOnly": False,
                            "requestingUserCanEdit": False,
                            "editors": {"users": [], "groups": []},
                        }
                    }
                }
            ]
        },
        {},
    ),
    ("GET", "", {"fields": "namedRanges"}, None, {}),
    (
        "GET",
        "",
        {"fields": "sheets.properties.tabColorStyle"},
        None,
        {"sheets": [{"properties": {}}]},
    ),
    (
        "GET",
        "",
        {"fields": "sheets.data.rowData.values.note", "ranges": "'Sheet1'"},
        None,
        {"sheets": [{"data": [{}]}]},
    ),
]


def test_a_selection_of_recorded_calls(google: Google, wire: Wire) -> None:
    key = google.new_sheet("Recorded").id
    for method, path, query, body, expected in CALLS:
        answer = wire(method, f"/v4/spreadsheets/{key}{path}", body, **query)
        assert answer.status_code == 200, (path, answer.text)
        told = answer.json()
        assert {name: told.get(name) for name in expected} == expected, path


def test_the_words_of_a_malformed_value(google: Google, wire: Wire) -> None:
    key = google.new_sheet().id
    path = f"/v4/spreadsheets/{key}/values/A1"
    answer = wire("PUT", path, {"values": "X"}, valueInputOption="RAW")
    words = "Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue), \"X\""
    assert answer.json() == {
        "error": {
            "code": 400,
            "message": words,
            "status": "INVALID_ARGUMENT",
            "details": [
                {
                    "@type": "type.googleapis.com/google.rpc.BadRequest",
                    "fieldViolations": [{"field": "data.values", "description": words}],
                }
            ],
        }
    }


@pytest.mark.skipif(not FILES, reason="the recordings of Google's answers are not on this machine")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_recording(path: Path) -> None:
    served, differences = replayed(path)
    assert served > 0
    assert differences == []
