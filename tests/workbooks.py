"""Workbooks with one thing in them each, made by a program that is not ours."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]

#: XlsxWriter has no types.
Book = Any
Sheet = Any
Build = Callable[[Book, Sheet], object]

#: A picture of one point.
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def workbook(build: Build | None = None, **options: object) -> bytes:
    """A tracker of two rows, and whatever ``build`` adds to it."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, **options})
    sheet = book.add_worksheet("Search")
    sheet.write_row(0, 0, ["Company", "Interview date"])
    sheet.write(1, 0, "Acme")
    moment = book.add_format({"num_format": "d.m.yyyy hh:mm"})
    sheet.write_datetime(1, 1, datetime(2026, 3, 4, 10, 0), moment)
    if build is not None:
        build(book, sheet)
    book.close()
    return target.getvalue()


def repacked(data: bytes, changes: dict[str, bytes | None] | None = None) -> bytes:
    """The same archive with parts exchanged, added, or (None) taken away."""
    changes = dict(changes or {})
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            content = changes.pop(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
        for name, content in changes.items():
            if content is not None:
                new.writestr(name, content)
    return target.getvalue()


def edited(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The same archive with one text in one part exchanged."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content = archive.read(part)
    assert old in content, (part, old)
    return repacked(data, {part: content.replace(old, new, 1)})


def _chart(book: Book) -> object:
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "=Search!$A$1:$A$3"})
    return chart


def _rich(book: Book, sheet: Sheet) -> object:
    bold, italic = book.add_format({"bold": True}), book.add_format({"italic": True})
    return sheet.write_rich_string("F2", bold, "on ", "call ", italic, "tea")


def _list_elsewhere(book: Book, sheet: Sheet) -> object:
    book.add_worksheet("Lists").write_column(0, 0, ["a", "b"])
    return sheet.data_validation("D2:D9", {"validate": "list", "source": "=Lists!$A$1:$A$2"})


def _filtered(book: Book, sheet: Sheet) -> None:
    sheet.autofilter("A1:B2")
    sheet.filter_column("A", "x == Acme")
    sheet.freeze_panes(1, 1)


def _printed(book: Book, sheet: Sheet) -> None:
    sheet.set_landscape()
    sheet.print_area("A1:B3")
    sheet.repeat_rows(0)
    sheet.set_header('&L&"Arial,Bold"Search &P')


def _grouped(book: Book, sheet: Sheet) -> None:
    sheet.set_row(1, 30, None, {"level": 1})
    sheet.set_column("D:E", 25, None, {"level": 1, "hidden": True})


#: what a workbook may hold, all of which must be the same afterwards
KEPT: dict[str, Build] = {
    "nothing more": lambda book, sheet: None,
    "a list to choose from": lambda book, sheet: sheet.data_validation(
        "D2:D9", {"validate": "list", "source": ["a", "b"], "input_message": "choose"}
    ),
    "a list from another sheet": _list_elsewhere,
    "a conditional format": lambda book, sheet: sheet.conditional_format(
        "A1:A9",
        {"type": "cell", "criteria": ">", "value": 5, "format": book.add_format({"bold": 1})},
    ),
    "icons": lambda book, sheet: sheet.conditional_format(
        "A1:A9", {"type": "icon_set", "icon_style": "3_traffic_lights"}
    ),
    "a note": lambda book, sheet: sheet.write_comment("A1", "hello\nworld", {"author": "Jane"}),
    "rich text": _rich,
    "a mail link": lambda book, sheet: sheet.write_url("F2", "mailto:a@b.example", string="A"),
    "a web link": lambda book, sheet: sheet.write_url(
        "F2", "https://x.example/?a=1#b", string="site", tip="tip"
    ),
    "a link inside": lambda book, sheet: sheet.write_url("F2", "internal:Search!A1", string="up"),
    "a table": lambda book, sheet: sheet.add_table(
        "A1:B2", {"columns": [{"header": "Company"}, {"header": "Interview date"}]}
    ),
    "a filter and panes": _filtered,
    "protection": lambda book, sheet: sheet.protect("secret"),
    "names": lambda book, sheet: book.define_name("First", "=Search!$A$1"),
    "print settings": _printed,
    "a hidden sheet": lambda book, sheet: book.add_worksheet("Old").hide(),
    "merged cells": lambda book, sheet: sheet.merge_range("F1:G2", "both"),
    "groups and widths": _grouped,
    "a property": lambda book, sheet: book.set_custom_property("Coach", "Ann"),
    "kinds of cells": lambda book, sheet: sheet.write_row("F2", [True, 1.5, " padded ", "007"]),
    "a formula without result": lambda book, sheet: sheet.write_formula("F5", "=1+1", None, ""),
    "colours and borders": lambda book, sheet: sheet.write(
        "F2", "x", book.add_format({"bg_color": "#ff0000", "border": 2, "font_name": "Arial"})
    ),
    "a formula's result": lambda book, sheet: sheet.write_formula("F5", "=1+1", None, 2),
    "an empty result": lambda book, sheet: sheet.write_formula("F5", '=IF(A9="","",1)', None, " "),
    "an error": lambda book, sheet: sheet.write_formula("F5", "=1/0", None, "#DIV/0!"),
    "a dynamic array": lambda book, sheet: sheet.write_dynamic_array_formula(
        "F2:F4", "=SORT(A1:A3)"
    ),
    "a chart": lambda book, sheet: sheet.insert_chart("F1", _chart(book)),
    "a sheet of a chart": lambda book, sheet: book.add_chartsheet().set_chart(_chart(book)),
    "a text box": lambda book, sheet: sheet.insert_textbox("F1", "hi"),
    "a sparkline": lambda book, sheet: sheet.add_sparkline("F1", {"range": "A1:B1"}),
    "a newer data bar": lambda book, sheet: sheet.conditional_format(
        "A1:A9", {"type": "data_bar", "data_bar_2010": True}
    ),
    "a check box": lambda book, sheet: sheet.insert_checkbox("F1", True),
    "a button": lambda book, sheet: sheet.insert_button("F1", {"caption": "go"}),
    "a note that is always shown": lambda book, sheet: sheet.write_comment(
        "A1", "x", {"visible": True}
    ),
    "switched-off error marks": lambda book, sheet: sheet.ignore_errors(
        {"number_stored_as_text": "A1:A9"}
    ),
    "a picture": lambda book, sheet: sheet.insert_image(
        "F1", "dot.png", {"image_data": io.BytesIO(DOT)}
    ),
    "a picture in a cell": lambda book, sheet: sheet.embed_image(
        "F1", "dot.png", {"image_data": io.BytesIO(DOT)}
    ),
}


def everything(book: Book, sheet: Sheet) -> None:
    """A tracker as somebody keeps it who likes the program: all of it on one sheet and two more."""
    day = book.add_format({"num_format": "d mmm yyyy", "align": "left"})
    head = book.add_format({"bold": True, "bg_color": "#1f4e78", "font_color": "#ffffff"})
    names = ["Company", "Interview date", "Status", "Fit", "Days", "Offer?", "Notes"]
    rows = [
        ["Acme", datetime(2026, 3, 4, 10), "Interviewed", 4, None, True, "spoke of tea"],
        ["Initech", datetime(2026, 3, 9, 15), "Applied", 2, None, False, ""],
        ["Globex", datetime(2026, 2, 25, 9), "Rejected", 5, None, False, "ask again in May"],
    ]
    sheet.add_table(
        "A1:G4",
        {"name": "Jobs", "columns": [{"header": name, "header_format": head} for name in names]},
    )
    for number, row in enumerate(rows, 1):
        sheet.write_row(number, 0, [row[0]])
        sheet.write_datetime(number, 1, row[1], day)
        sheet.write_row(number, 2, row[2:4])
        sheet.write_formula(number, 4, f"=DATE(2026,3,16)-INT(B{number + 1})", None, 12 - number)
        sheet.insert_checkbox(number, 5, row[5])
        sheet.write(number, 6, row[6])
    sheet.set_column("A:G", 15)
    sheet.freeze_panes(1, 1)
    sheet.data_validation("C2:C99", {"validate": "list", "source": "=Lists!$A$1:$A$3"})
    book.add_worksheet("Lists").write_column(0, 0, ["Applied", "Interviewed", "Rejected"])
    red = book.add_format({"bg_color": "#ffc7ce"})
    sheet.conditional_format(
        "A2:G99", {"type": "formula", "criteria": '=$C2="Rejected"', "format": red}
    )
    sheet.conditional_format("D2:D99", {"type": "data_bar", "data_bar_2010": True})
    sheet.add_sparkline("D6", {"range": "Search!D2:D4"})
    sheet.write_comment("A2", "Jane's old firm", {"author": "Me"})
    sheet.write_url("G3", "mailto:jane@acme.example", string="Jane")
    _rich(book, sheet)
    sheet.merge_range("A8:C8", "merged below the table")
    sheet.insert_textbox("E9", "a text box", {"width": 120, "height": 40})
    sheet.insert_image("A10", "dot.png", {"image_data": io.BytesIO(DOT), "x_scale": 40})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Search!$D$2:$D$4", "categories": "=Search!$A$2:$A$4"})
    sheet.insert_chart("A12", chart, {"x_scale": 0.7, "y_scale": 0.7})
    book.define_name("Firms", "=Search!$A$2:$A$4")
    log = book.add_worksheet("Log")
    log.write_row(0, 0, ["Company", "When", "What"])
    log.write_row(1, 0, ["Acme", "March", "call"])
    log.autofilter("A1:C2")
    log.write_formula("E1", "=COUNTA(Jobs[Company])+COUNTA(Search!H:H)", None, 3)


#: parts that other programs add
PARTS: dict[str, tuple[str, bytes]] = {
    "a picture": ("xl/media/image1.png", b"\x89PNG"),
    "a pivot table": ("xl/pivotTables/pivotTable1.xml", b"<x/>"),
    "a slicer": ("xl/slicers/slicer1.xml", b"<x/>"),
    "a link to another workbook": ("xl/externalLinks/externalLink1.xml", b"<x/>"),
    "a threaded comment": ("xl/threadedComments/threadedComment1.xml", b"<x/>"),
    "custom xml": ("customXml/item1.xml", b"<x/>"),
    "a sensitivity label": ("docMetadata/LabelInfo.xml", b"<x/>"),
    "macros in an xlsx": ("xl/vbaProject.bin", b"vba"),
    "a query": ("xl/queryTables/queryTable1.xml", b"<x/>"),
    "an embedded object": ("xl/embeddings/oleObject1.bin", b"x"),
    "something unheard of": ("xl/novelty/thing1.xml", b"<x/>"),
    "linked data": ("xl/richData/rdrichvalue.xml", b"<x/>"),
    "a drawing": (
        "xl/drawings/drawing7.xml",
        b"<xdr:wsDr xmlns:xdr='x'><xdr:twoCellAnchor/></xdr:wsDr>",
    ),
    "an empty drawing of Google's": (
        "xl/drawings/drawing1.xml",
        b"<xdr:wsDr xmlns:xdr='http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'/>",
    ),
    "how the printer was set": ("xl/printerSettings/printerSettings1.bin", b"x"),
    "the order of calculation": ("xl/calcChain.xml", b"<calcChain/>"),
    "a thumbnail": ("docProps/thumbnail.jpeg", b"x"),
    "an empty list of persons": ("xl/persons/person.xml", b"<personList/>"),
}

#: parts that would no longer be true after any change, and the word under which it is refused
HARMED: dict[str, tuple[str, str]] = {
    "a signature": ("_xmlsignatures/sig1.xml", "digital signature"),
    "a record of changes": ("xl/revisions/revisionHeaders.xml", "record of changes"),
}

#: elements in a sheet or in the workbook's own part, whatever they mean
ELEMENTS: dict[str, tuple[str, bytes]] = {
    "editable ranges": (
        "xl/worksheets/sheet1.xml",
        b"<protectedRanges><protectedRange sqref='A1' name='x'/></protectedRanges>",
    ),
    "a background": ("xl/worksheets/sheet1.xml", b"<picture/>"),
    "custom views": ("xl/worksheets/sheet1.xml", b"<customSheetViews/>"),
    "an unknown element": ("xl/worksheets/sheet1.xml", b"<novelty/>"),
    "a list that points elsewhere": (
        "xl/worksheets/sheet1.xml",
        b"<extLst><ext uri='{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}'/></extLst>",
    ),
    "read-only recommended": ("xl/workbook.xml", b"<fileSharing/>"),
    "pivot caches": ("xl/workbook.xml", b"<pivotCaches/>"),
}
_END = {"xl/worksheets/sheet1.xml": b"</worksheet>", "xl/workbook.xml": b"</workbook>"}


def with_element(part: str, element: bytes) -> bytes:
    """A plain workbook with this element at the end of the part."""
    return edited(workbook(), part, _END[part], element + _END[part])
