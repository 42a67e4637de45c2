"""gspread itself, unchanged but for the host, works against the emulator."""

from __future__ import annotations

from typing import Any

import gspread
import pytest
from gspread.utils import (
    MergeType,
    PasteType,
    ValidationConditionType,
    ValueInputOption,
    ValueRenderOption,
)

from . import Google


@pytest.fixture
def book(gs: gspread.Client) -> gspread.Spreadsheet:
    return gs.create("Tracker")


@pytest.fixture
def sheet(book: gspread.Spreadsheet) -> gspread.Worksheet:
    return book.sheet1


def test_open_by_key_title_and_url(gs: gspread.Client, book: gspread.Spreadsheet) -> None:
    assert gs.open("Tracker").id == gs.open_by_key(book.id).id == gs.open_by_url(book.url).id
    assert [entry["name"] for entry in gs.list_spreadsheet_files()] == ["Tracker"]
    assert [found.id for found in gs.openall()] == [book.id]
    with pytest.raises(gspread.SpreadsheetNotFound):
        gs.open_by_key("1nothing")
    with pytest.raises(gspread.SpreadsheetNotFound):
        gs.open("No such file")


def test_update_and_read_all(sheet: gspread.Worksheet) -> None:
    sheet.update([["Company", "Sent"], ["Acme", 3], ["", ""], ["Bolt", True]], "A1")
    assert sheet.get_all_values() == [
        ["Company", "Sent"],
        ["Acme", "3"],
        ["", ""],
        ["Bolt", "TRUE"],
    ]
    assert sheet.get_all_records()[0] == {"Company": "Acme", "Sent": 3}
    assert sheet.acell("B2").value == "3"
    assert sheet.cell(4, 1).value == "Bolt"
    assert sheet.row_values(2) == ["Acme", "3"]
    assert sheet.col_values(1) == ["Company", "Acme", "", "Bolt"]
    assert sheet.find("Bolt").address == "A4"  # type: ignore[union-attr]
    assert [cell.address for cell in sheet.findall("Acme")] == ["A2"]


@pytest.mark.parametrize(
    ("typed", "unformatted", "shown", "formula"),
    [
        ("=1/1024", 0.0009765625, "0.0009765625", "=1/1024"),
        ("2,000,000.01", 2000000.01, "2,000,000.01", 2000000.01),
        ("2026-03-04", 46085, "2026-03-04", 46085),
        ("50%", 0.5, "50%", 0.5),
        ("$100.15", 100.15, "$100.15", 100.15),
        ("007", 7, "7", 7),
        ("3_1_0", "3_1_0", "3_1_0", "3_1_0"),
        ("TRUE", True, "TRUE", True),
        ("'12", "12", "12", "12"),
        ("13/4/26", "13/4/26", "13/4/26", "13/4/26"),
        ("3/4/26", 46085, "3/4/26", 46085),
        ("10:30", 0.4375, "10:30", 0.4375),
        (
            '=HYPERLINK("https://a.example","Ad")',
            "Ad",
            "Ad",
            '=HYPERLINK("https://a.example","Ad")',
        ),
        ("=NOSUCH(1)", "#NAME?", "#NAME?", "=NOSUCH(1)"),
        ("=1/0", "#DIV/0!", "#DIV/0!", "=1/0"),
    ],
)
def test_user_entered(
    sheet: gspread.Worksheet, typed: str, unformatted: Any, shown: str, formula: Any
) -> None:
    sheet.update([[typed]], "A1", value_input_option=ValueInputOption.user_entered)
    for option, expected in (
        (ValueRenderOption.unformatted, unformatted),
        (ValueRenderOption.formatted, shown),
        (ValueRenderOption.formula, formula),
    ):
        assert sheet.acell("A1", value_render_option=option).value == expected


def test_batches(book: gspread.Spreadsheet, sheet: gspread.Worksheet) -> None:
    sheet.batch_update(
        [{"range": "A1:B1", "values": [["a", "b"]]}, {"range": "D4", "values": [[4]]}]
    )
    assert sheet.batch_get(["A1:B2", "D4"]) == [[["a", "b"]], [["4"]]]
    sheet.batch_clear(["A1"])
    assert sheet.get("A1:B1") == [["", "b"]]
    book.values_batch_update(
        {"valueInputOption": "RAW", "data": [{"range": "Sheet1!A2", "values": [["=1+1"]]}]}
    )
    assert sheet.acell("A2").value == "=1+1"
    sheet.clear()
    assert sheet.get_all_values() == [[]]


def test_append_finds_the_table(sheet: gspread.Worksheet) -> None:
    sheet.append_row(["x", "", "z"])
    answer: Any = sheet.append_row(["1", "2"])
    assert answer["tableRange"] == "Sheet1!C1"
    sheet.clear()
    sheet.append_rows([["a", "b"], ["c", "d"]])
    sheet.append_rows([["e", "f"]], table_range="A1:B1")
    assert sheet.get_all_values() == [["a", "b"], ["c", "d"], ["e", "f"]]
    sheet.resize(3, 2)
    sheet.append_row(["g", "h"])
    assert sheet.row_values(4) == ["g", "h"]


def test_rows_and_columns_come_and_go(sheet: gspread.Worksheet) -> None:
    sheet.update([["a", "b"], ["c", "d"]], "A1")
    sheet.insert_row(["new"], 2)
    sheet.insert_cols([["p", "q"]], 2)
    assert sheet.get("A1:C3") == [["a", "p", "b"], ["new", "q"], ["c", "", "d"]]
    sheet.delete_rows(2)
    sheet.delete_columns(2)
    assert sheet.get_all_values() == [["a", "b"], ["c", "d"]]
    sheet.add_rows(5)
    assert sheet.row_count == 1005


def test_tabs(book: gspread.Spreadsheet) -> None:
    added = book.add_worksheet("Log", 10, 4)
    assert [tab.title for tab in book.worksheets()] == ["Sheet1", "Log"]
    added.update_title("Diary")
    added.update_index(0)
    assert [tab.title for tab in book.worksheets()] == ["Diary", "Sheet1"]
    copy = book.duplicate_sheet(added.id, new_sheet_name="Copy")
    copy.hide()
    assert [tab.title for tab in book.worksheets(exclude_hidden=True)] == ["Diary", "Sheet1"]
    copy.show()
    book.reorder_worksheets([book.sheet1, added, copy])
    assert book.get_worksheet_by_id(added.id).title == "Diary"
    with pytest.raises(gspread.exceptions.APIError, match="already exists"):
        book.add_worksheet("Diary", 1, 1)
    for tab in (added, copy):
        book.del_worksheet(tab)
    assert len(book.worksheets()) == 1
    with pytest.raises(gspread.WorksheetNotFound):
        book.worksheet("Diary")


def test_sorting_formats_and_objects(book: gspread.Spreadsheet, sheet: gspread.Worksheet) -> None:
    sheet.update([["b", 2], ["c", 3], ["a", 1]], "A1")
    sheet.sort((2, "asc"), range="A1:B3")
    assert sheet.col_values(1) == ["a", "b", "c"]
    sheet.format("A1:B1", {"textFormat": {"bold": True}})
    sheet.freeze(rows=1)
    assert sheet.frozen_row_count == 1
    sheet.set_basic_filter("A1:B3")
    sheet.clear_basic_filter()
    sheet.define_named_range("A1:A3", "names")
    assert [row[0] for row in sheet.get("names")] == ["a", "b", "c"]
    assert book.list_named_ranges()[0]["name"] == "names"
    sheet.update_note("A1", "look")
    assert sheet.get_note("A1") == "look"
    sheet.update([["z"]], "C1")
    sheet.merge_cells("A1:B1", MergeType.merge_all)
    assert sheet.get("A1:C1", combine_merged_cells=True) == [["a", "a", "z"]]
    sheet.unmerge_cells("A1:B1")
    sheet.add_validation("C1", ValidationConditionType.one_of_list, ["x", "y"], strict=True)
    sheet.copy_range("A1:A3", "D1", PasteType.normal)
    sheet.cut_range("D1:D3", "E1")
    assert sheet.col_values(5) == ["a", "b", "c"]
    sheet.columns_auto_resize(0, 2)
    sheet.hide_columns(0, 1)
    sheet.unhide_columns(0, 1)
    sheet.add_dimension_group_rows(0, 2)
    assert sheet.list_dimension_group_rows()[0]["depth"] == 1
    sheet.delete_dimension_group_rows(0, 2)
    sheet.add_protected_range("A1:A2", editor_users_emails=[], warning_only=True)
    (guarded,) = book.list_protected_ranges(sheet.id)
    sheet.delete_protected_range(guarded["protectedRangeId"])
    sheet.update_tab_color("#ff0080")
    assert book.get_worksheet(0).get_tab_color() == "#FF0080"


def test_properties_export_copy_and_share(
    google: Google, gs: gspread.Client, book: gspread.Spreadsheet, sheet: gspread.Worksheet
) -> None:
    book.update_title("Renamed")
    book.update_locale("de_DE")
    book.update_timezone("Europe/Berlin")
    assert (book.title, book.locale, book.timezone) == ("Renamed", "de_DE", "Europe/Berlin")
    sheet.update([["1,5", "4.3.2026"]], "A1", value_input_option=ValueInputOption.user_entered)
    assert sheet.get("A1:B1", value_render_option=ValueRenderOption.unformatted) == [[1.5, 46085]]
    assert book.export(gspread.utils.ExportFormat.CSV) == b'"1,5",4.3.2026'
    other = gs.copy(book.id, title="Second")
    assert other.sheet1.get("A1") == [["1,5"]]
    assert sheet.copy_to(other.id)["title"] == "Copy of Sheet1"
    book.share("coach@example.com", "user", "commenter", email_message="Please look")
    assert [entry["role"] for entry in book.list_permissions()] == ["owner", "commenter"]
    assert google.world.notices == [
        {"to": "coach@example.com", "file": book.id, "role": "commenter", "message": "Please look"}
    ]
    book.remove_permissions("coach@example.com")
    assert len(book.list_permissions()) == 1
    gs.del_spreadsheet(other.id)
    assert len(gs.list_spreadsheet_files()) == 1
    assert not google.world.violations


def test_a_private_spreadsheet_is_not_opened(google: Google, gs: gspread.Client) -> None:
    google.world.private("1private")
    with pytest.raises(PermissionError):
        gs.open_by_key("1private")
    assert gs.list_spreadsheet_files() == []


def test_a_format_comes_back_with_both_forms_of_its_colours(sheet: gspread.Worksheet) -> None:
    cyan, yellow = {"green": 1, "blue": 1}, {"red": 1, "green": 1}
    wanted = {
        "backgroundColor": cyan,
        "horizontalAlignment": "CENTER",
        "textFormat": {"foregroundColor": yellow, "fontSize": 12, "bold": True},
    }
    sheet.format("A2:B2", wanted)
    told: Any = sheet.client.spreadsheets_get(
        sheet.spreadsheet_id,
        {"ranges": ["Sheet1!A2"], "fields": "sheets.data.rowData.values.userEnteredFormat"},
    )
    found = told["sheets"][0]["data"][0]["rowData"][0]["values"][0]["userEnteredFormat"]
    assert found.pop("backgroundColorStyle") == {"rgbColor": cyan}
    assert found["textFormat"].pop("foregroundColorStyle") == {"rgbColor": yellow}
    assert found == wanted


def test_import_csv_is_answered_and_kept_as_a_violation(
    google: Google, gs: gspread.Client, book: gspread.Spreadsheet
) -> None:
    gs.import_csv(book.id, b"a,b\n1,2\n")
    assert gs.open_by_key(book.id).sheet1.get_all_values() == [["a", "b"], ["1", "2"]]
    assert [line.partition(":")[0] for line in google.world.violations] == ["upload"]
