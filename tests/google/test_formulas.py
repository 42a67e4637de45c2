"""Formulas go on pointing at their cells, and show dates as dates."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from . import Google
from .conftest import Wire
from .references import LOST, copied, moved
from .test_looks import BASE, Json, change


def lines(dimension: str, start: int, end: int) -> Json:
    return {"sheetId": 0, "dimension": dimension, "startIndex": start, "endIndex": end}


INSERT = {"insertDimension": {"range": lines("ROWS", 1, 3)}}
DELETE = {"deleteDimension": {"range": lines("ROWS", 1, 2)}}
COLUMNS = {"insertDimension": {"range": lines("COLUMNS", 0, 1)}}
MOVE = {"moveDimension": {"source": lines("ROWS", 1, 2), "destinationIndex": 4}}


@pytest.mark.parametrize(
    ("request_", "formula", "expected"),
    [
        (INSERT, "=Sheet1!A1", "=Sheet1!A1"),
        (INSERT, "=Sheet1!A2+Sheet1!$A$3", "=Sheet1!A4+Sheet1!$A$5"),
        (INSERT, "=SUM(Sheet1!A1:A3)", "=SUM(Sheet1!A1:A5)"),
        (INSERT, '="Sheet1!A2"&Sheet1!A2', '="Sheet1!A2"&Sheet1!A4'),
        (INSERT, "=A2+Other!A2", "=A2+Other!A2"),
        (INSERT, "='Sheet1'!A2", "='Sheet1'!A4"),
        (DELETE, "=Sheet1!A2", f"={LOST}"),
        (DELETE, "=SUM(Sheet1!A1:A3)", "=SUM(Sheet1!A1:A2)"),
        (DELETE, "=Sheet1!A3", "=Sheet1!A2"),
        (COLUMNS, "=Sheet1!A2*LOG10(100)", "=Sheet1!B2*LOG10(100)"),
        (MOVE, "=Sheet1!A2+Sheet1!A4", "=Sheet1!A4+Sheet1!A3"),
    ],
)
def test_a_formula_follows_its_cells(
    google: Google, wire: Wire, request_: Json, formula: str, expected: str
) -> None:
    key = google.new_sheet(rows=[[1], [2], [3], [4]]).id
    # On another tab, so that the formula itself stays where it is.
    change(wire, key, {"addSheet": {"properties": {"title": "Other"}}})
    path = f"{BASE}/{key}/values/Other!F9"
    body = {"values": [[formula]]}
    assert wire("PUT", path, body, valueInputOption="USER_ENTERED").status_code == 200
    assert change(wire, key, request_).status_code == 200
    got = wire("GET", path, valueRenderOption="FORMULA").json()["values"]
    assert got == [[expected]]


def test_a_pasted_formula_goes_along_and_a_pasted_value_is_plain(
    google: Google, wire: Wire
) -> None:
    key = google.new_sheet(rows=[[1, "=A1+$A$1"], [2], [3]]).id
    source = {"sheetId": 0, "endRowIndex": 1, "startColumnIndex": 1, "endColumnIndex": 2}
    for column, kind in ((1, "PASTE_NORMAL"), (2, "PASTE_VALUES")):
        target = {
            "sheetId": 0,
            "startRowIndex": 1,
            "endRowIndex": 3,
            "startColumnIndex": column,
            "endColumnIndex": column + 1,
        }
        request = {"source": source, "destination": target, "pasteType": kind}
        assert change(wire, key, {"copyPaste": request}).status_code == 200
    got = wire("GET", f"{BASE}/{key}/values/B2:C3", valueRenderOption="FORMULA").json()["values"]
    assert got == [["=A2+$A$1", 2], ["=A3+$A$1", 2]]


@pytest.mark.parametrize(
    ("formula", "shown"),
    [
        ("=A1", "2026-03-04"),
        ("=A1+7", "2026-03-11"),
        ("=7+$A$1", "2026-03-11"),
        ("=Sheet1!A1-1", "2026-03-03"),
        ("=A1-A2", "-28"),
        ("=TODAY()-A1", "-2"),
        ("=TODAY()", "3/2/2026"),
        ("=TODAY()+1", "3/3/2026"),
        ("=A3", "5"),
    ],
)
def test_a_date_from_a_formula_is_shown_as_one(
    google: Google, wire: Wire, formula: str, shown: str
) -> None:
    key = google.new_sheet(rows=[["2026-03-04", formula], ["2026-04-01"], [5]]).id
    path = f"{BASE}/{key}/values/B1"
    assert wire("GET", path).json()["values"] == [[shown]]
    plain: dict[str, Any] = {"valueRenderOption": "UNFORMATTED_VALUE"}
    number = wire("GET", path, **plain).json()["values"][0][0]
    assert isinstance(number, int)
    text = wire("GET", path, **plain, dateTimeRenderOption="FORMATTED_STRING").json()["values"]
    assert text == [[shown if not shown.lstrip("-").isdigit() else number]]


@given(st.text(max_size=40))
def test_no_text_is_too_odd(text: str) -> None:
    assert copied(text, 0, 0).upper() == text.upper()
    assert moved(text, "One", "Two", "ROWS", lambda start, end: None).count(LOST) >= text.count(
        LOST
    )
