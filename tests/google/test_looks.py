"""Colours, borders, formats and merges are told as Google tells them."""

from __future__ import annotations

from typing import Any

import pytest

from . import Google
from .conftest import Wire

Json = dict[str, Any]
BASE = "/v4/spreadsheets"
RED: Json = {"red": 1}
RED_STYLE: Json = {"rgbColor": RED}
WHITE: Json = {"red": 1, "green": 1, "blue": 1}


def grid(top: int, bottom: int, left: int, right: int) -> Json:
    return {
        "sheetId": 0,
        "startRowIndex": top,
        "endRowIndex": bottom,
        "startColumnIndex": left,
        "endColumnIndex": right,
    }


def change(wire: Wire, key: str, *requests: Json) -> Any:
    return wire("POST", f"{BASE}/{key}:batchUpdate", {"requests": list(requests)})


def told(wire: Wire, key: str, what: str, where: str = "A1") -> list[list[Any]]:
    mask = f"sheets.data.rowData.values.{what}"
    (sheet,) = wire("GET", f"{BASE}/{key}", ranges=where, fields=mask).json()["sheets"]
    return [
        [cell.get(what) for cell in row.get("values", [])]
        for row in sheet["data"][0].get("rowData", [])
    ]


def repeat(shape: Json, fields: str) -> Json:
    cell = {"userEnteredFormat": shape}
    return {"repeatCell": {"range": grid(0, 1, 0, 1), "cell": cell, "fields": fields}}


@pytest.mark.parametrize(
    ("shape", "fields", "expected"),
    [
        (
            {"backgroundColor": {"red": 1, "green": 0}},
            "userEnteredFormat",
            {"backgroundColor": RED, "backgroundColorStyle": RED_STYLE},
        ),
        (
            {"backgroundColorStyle": {"rgbColor": {"red": 0.5}}},
            "userEnteredFormat.backgroundColorStyle",
            {
                "backgroundColor": {"red": 0.49803922},
                "backgroundColorStyle": {"rgbColor": {"red": 0.49803922}},
            },
        ),
        (
            {"backgroundColor": {"blue": 1}, "backgroundColorStyle": RED_STYLE},
            "userEnteredFormat",
            {"backgroundColor": RED, "backgroundColorStyle": RED_STYLE},
        ),
        (
            {"backgroundColor": RED, "backgroundColorStyle": {"rgbColor": {"blue": 1}}},
            "userEnteredFormat.backgroundColor",
            {"backgroundColor": RED, "backgroundColorStyle": RED_STYLE},
        ),
        (
            {"textFormat": {"foregroundColorStyle": {"themeColor": "LINK"}, "bold": True}},
            "userEnteredFormat(textFormat)",
            {
                "textFormat": {
                    "foregroundColor": {"red": 0.06666667, "green": 0.33333334, "blue": 0.8},
                    "foregroundColorStyle": {"themeColor": "LINK"},
                    "bold": True,
                }
            },
        ),
    ],
)
def test_a_colour_has_two_forms(
    google: Google, wire: Wire, shape: Json, fields: str, expected: Json
) -> None:
    key = google.new_sheet().id
    answer = change(wire, key, repeat(shape, fields))
    assert answer.status_code == 200, answer.text
    assert told(wire, key, "userEnteredFormat") == [[expected]]


def test_a_colour_is_taken_away_in_both_forms(google: Google, wire: Wire) -> None:
    key = google.new_sheet().id
    shape = {"backgroundColor": RED, "textFormat": {"bold": True}}
    change(wire, key, repeat(shape, "userEnteredFormat"))
    change(wire, key, repeat({}, "userEnteredFormat.backgroundColor"))
    assert told(wire, key, "userEnteredFormat") == [[{"textFormat": {"bold": True}}]]


def test_a_new_tab_keeps_its_plain_colour(google: Google, wire: Wire) -> None:
    properties = {"title": "T", "tabColor": {"red": 1, "blue": 0.5}}
    answer = change(wire, google.new_sheet().id, {"addSheet": {"properties": properties}})
    found = answer.json()["replies"][0]["addSheet"]["properties"]
    assert found["tabColor"] == found["tabColorStyle"]["rgbColor"] == {"red": 1, "blue": 0.49803922}


@pytest.mark.parametrize(
    ("typed", "side"), [("text", "LEFT"), (12, "RIGHT"), (True, "CENTER"), ("=1/0", "CENTER")]
)
def test_the_effective_format(google: Google, wire: Wire, typed: Any, side: str) -> None:
    key = google.new_sheet(rows=[[typed]]).id
    shape = {"textFormat": {"bold": True}, "backgroundColor": RED}
    change(wire, key, repeat(shape, "userEnteredFormat(textFormat,backgroundColor)"))
    [[found]] = told(wire, key, "effectiveFormat")
    assert found["horizontalAlignment"] == side
    assert (found["backgroundColor"], found["backgroundColorStyle"]) == (RED, RED_STYLE)
    assert found["textFormat"]["bold"] is True
    assert (found["textFormat"]["fontFamily"], found["textFormat"]["fontSize"]) == ("Arial", 10)
    assert found["hyperlinkDisplayType"] == "PLAIN_TEXT"


def test_borders_lie_around_and_between(google: Google, wire: Wire) -> None:
    key = google.new_sheet().id
    outer, inner = {"style": "SOLID_MEDIUM", "color": RED}, {"style": "DASHED"}
    request = {"range": grid(0, 2, 0, 2), "top": outer, "bottom": outer, "innerVertical": inner}
    change(wire, key, {"updateBorders": request})
    found = told(wire, key, "userEnteredFormat", "A1:B2")
    sides = [[sorted(cell["borders"]) for cell in row] for row in found]
    assert sides == [[["right", "top"], ["left", "top"]], [["bottom", "right"], ["bottom", "left"]]]
    assert found[0][0]["borders"] == {
        "top": {"style": "SOLID_MEDIUM", "width": 2, "color": RED, "colorStyle": RED_STYLE},
        "right": {"style": "DASHED", "width": 1, "color": {}, "colorStyle": {"rgbColor": {}}},
    }
    gone = {"range": grid(0, 2, 0, 2), "top": {"style": "NONE"}, "innerVertical": {"style": "NONE"}}
    change(wire, key, {"updateBorders": gone})
    found = told(wire, key, "userEnteredFormat", "A1:B2")
    assert found[0] == []
    assert [sorted(cell["borders"]) for cell in found[1]] == [["bottom"], ["bottom"]]


def test_rules_and_bands_have_both_forms_too(google: Google, wire: Wire) -> None:
    key = google.new_sheet().id
    rule = {
        "ranges": [grid(0, 3, 0, 1)],
        "gradientRule": {
            "minpoint": {"color": RED, "type": "MIN"},
            "maxpoint": {"colorStyle": {"rgbColor": WHITE}, "type": "MAX"},
        },
    }
    band = {"range": grid(0, 3, 0, 2), "rowProperties": {"firstBandColor": RED}}
    answer = change(
        wire,
        key,
        {"addConditionalFormatRule": {"rule": rule}},
        {"addBanding": {"bandedRange": band}},
    ).json()
    rows = answer["replies"][1]["addBanding"]["bandedRange"]["rowProperties"]
    assert rows == {"firstBandColor": RED, "firstBandColorStyle": RED_STYLE}
    fields = "sheets(conditionalFormats.gradientRule,bandedRanges.bandedRangeId)"
    (sheet,) = wire("GET", f"{BASE}/{key}", fields=fields).json()["sheets"]
    ends = sheet["conditionalFormats"][0]["gradientRule"]
    assert ends["minpoint"]["colorStyle"] == RED_STYLE
    assert ends["maxpoint"]["color"] == WHITE
    changed = {
        "bandedRangeId": sheet["bandedRanges"][0]["bandedRangeId"],
        "rowProperties": {"firstBandColor": {"blue": 1}},
    }
    mask = "rowProperties.firstBandColor"
    change(wire, key, {"updateBanding": {"bandedRange": changed, "fields": mask}})
    (sheet,) = wire("GET", f"{BASE}/{key}", fields="sheets.bandedRanges").json()["sheets"]
    assert sheet["bandedRanges"][0]["rowProperties"] == {
        "firstBandColor": {"blue": 1},
        "firstBandColorStyle": {"rgbColor": {"blue": 1}},
    }


@pytest.mark.parametrize(
    ("request_", "place", "code", "left"),
    [
        ("mergeCells", grid(0, 1, 0, 2), 400, 1),
        ("unmergeCells", grid(1, 2, 0, 2), 400, 1),
        ("mergeCells", grid(0, 4, 0, 4), 200, 1),
        ("unmergeCells", grid(0, 4, 0, 4), 200, 0),
        ("mergeCells", grid(5, 6, 5, 6), 200, 1),
    ],
)
def test_a_merge_is_taken_whole(
    google: Google, wire: Wire, request_: str, place: Json, code: int, left: int
) -> None:
    key = google.new_sheet().id
    change(wire, key, {"mergeCells": {"range": grid(0, 2, 0, 2)}})
    answer = change(wire, key, {request_: {"range": place}})
    assert answer.status_code == code
    assert code == 200 or "select all cells in a merged range" in answer.json()["error"]["message"]
    (sheet,) = wire("GET", f"{BASE}/{key}", fields="sheets.merges").json()["sheets"]
    assert len(sheet.get("merges", [])) == left


@pytest.mark.parametrize(
    ("form", "rule", "hidden"),
    [
        ("criteria", {"hiddenValues": ["b"]}, [1]),
        ("filterSpecs", {"hiddenValues": ["b", "c"]}, [1, 3]),
        ("criteria", {"condition": {"type": "TEXT_EQ", "values": ["b"]}}, [2, 3, 4]),
        ("filterSpecs", {"condition": {"type": "TEXT_CONTAINS", "values": ["a"]}}, [1, 3, 4]),
        ("criteria", {"condition": {"type": "NOT_BLANK"}}, [4]),
        ("criteria", {"condition": {"type": "NUMBER_GREATER", "values": ["1"]}}, [1, 2, 3, 4]),
    ],
)
def test_a_filter_has_two_forms_and_hides(
    google: Google, wire: Wire, form: str, rule: Json, hidden: list[int]
) -> None:
    key = google.new_sheet(rows=[["Name"], ["b"], ["a"], ["c"]]).id
    rule = {**rule}
    if "values" in rule.get("condition", {}):
        texts = [{"userEnteredValue": text} for text in rule["condition"]["values"]]
        rule["condition"] = {**rule["condition"], "values": texts}
    given: Any = {"0": rule} if form == "criteria" else [{"columnIndex": 0, "filterCriteria": rule}]
    change(wire, key, {"setBasicFilter": {"filter": {"range": grid(0, 5, 0, 1), form: given}}})
    mask = "sheets(basicFilter,data.rowMetadata.hiddenByFilter)"
    (sheet,) = wire("GET", f"{BASE}/{key}", ranges="A1:A5", fields=mask).json()["sheets"]
    found = sheet["basicFilter"]
    assert found["criteria"] == {"0": rule}
    assert found["filterSpecs"] == [{"columnIndex": 0, "filterCriteria": rule}]
    rows = sheet["data"][0]["rowMetadata"]
    assert [n for n, row in enumerate(rows) if row.get("hiddenByFilter")] == hidden
