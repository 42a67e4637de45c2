"""Workbooks after a write: part by part the same but for our cells, and what may change besides."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from sheets_followup.errors import Refused
from sheets_followup.model import Cell, CellWrite
from sheets_followup.trackers.xlsx_file import XlsxTracker
from tests.workbooks import (
    ELEMENTS,
    HARMED,
    KEPT,
    PARTS,
    Book,
    Sheet,
    edited,
    repacked,
    with_element,
    workbook,
)

SHEET = "xl/worksheets/sheet1.xml"
STYLES = "xl/styles.xml"
WORKBOOK = "xl/workbook.xml"
TABLE = "xl/tables/table1.xml"

#: A header, a text that looks like a formula, a date, a new row: none beside a table or filter.
WRITES = [
    CellWrite(1, 10, "Next step"),
    CellWrite(2, 10, "=1+1"),
    CellWrite(2, 11, date(2026, 3, 16)),
    CellWrite(12, 10, "below"),
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "search.xlsx"


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def cells(text: bytes) -> dict[str, str]:
    """Every cell of a sheet's part as it is written there, by its address."""
    found = re.findall(r'<c r="(\w+)"[^>]*?(?:/>|>.*?</c>)', text.decode(), re.DOTALL)
    whole = re.finditer(r'<c r="\w+"[^>]*?(?:/>|>.*?</c>)', text.decode(), re.DOTALL)
    return dict(zip(found, (match[0] for match in whole), strict=True))


def written(file: Path, data: bytes, writes: Sequence[CellWrite]) -> dict[str, bytes]:
    """The parts after these cells are written, which read() then gives back."""
    file.write_bytes(data)
    tracker = XlsxTracker(file)
    sheet = tracker.read()
    tracker.check_writable(sheet)
    tracker.write(sheet, writes)
    assert tracker.write(tracker.read(), writes) == 0
    with warnings.catch_warnings(), file.open("rb") as stream:
        warnings.simplefilter("ignore")  # of what openpyxl would lose
        openpyxl.load_workbook(stream)
    return parts(file.read_bytes())


def others(text: bytes) -> bytes:
    """A sheet's part without our cells and without what it says of its own size."""
    text = re.sub(rb'<row r="12">.*?</row>', b"", text)
    text = re.sub(rb'<c r="[KL]\d+"[^>]*>.*?</c>', b"", text)
    return re.sub(rb' spans="[^"]*"|<dimension[^>]*>', b"", text)


SAMPLES = {
    **{what: workbook(build) for what, build in KEPT.items()},
    **{f"the part of {what}": repacked(workbook(), {n: c}) for what, (n, c) in PARTS.items()},
    **{what: with_element(*element) for what, element in ELEMENTS.items()},
}


@pytest.mark.parametrize("what", SAMPLES)
def test_all_is_the_same_but_our_cells(file: Path, what: str) -> None:
    old = parts(SAMPLES[what])
    new = written(file, SAMPLES[what], WRITES)
    assert file.with_name("search.xlsx.bak").read_bytes() == SAMPLES[what]
    assert list(old) == list(new)
    assert {name for name in old if old[name] != new[name]} == {SHEET, STYLES}
    assert others(new[SHEET]) == others(old[SHEET])
    before, after = cells(old[SHEET]), cells(new[SHEET])
    assert before.items() <= after.items()
    assert set(after) - set(before) == {"K1", "K2", "L2", "K12"}
    # Formats are only added behind the others.
    looks = re.findall(rb"<cellXfs.*?>(.*?)</cellXfs>", old[STYLES] + new[STYLES])
    assert looks[1].startswith(looks[0])


@pytest.mark.parametrize("what", HARMED)
def test_what_any_change_would_harm_is_named_and_nothing_is_touched(file: Path, what: str) -> None:
    name, words = HARMED[what]
    data = repacked(workbook(), {name: b"<x/>"})
    file.write_bytes(data)
    tracker = XlsxTracker(file)
    sheet = tracker.read()
    with pytest.raises(Refused, match=words):
        tracker.check_writable(sheet)
    with pytest.raises(Refused, match=words) as caught:
        tracker.write(sheet, WRITES)
    assert caught.value.exit_code == 5
    assert file.read_bytes() == data
    assert [entry.name for entry in file.parent.iterdir()] == [file.name]
    assert tracker.write(sheet, [CellWrite(2, 0, "Acme")]) == 0


def test_macros_of_an_xlsm_are_kept(tmp_path: Path) -> None:
    kind = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    plain = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    data = edited(workbook(), "[Content_Types].xml", plain, kind)
    binary = (
        b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    )
    data = edited(data, "[Content_Types].xml", b"</Types>", binary)
    macros = b"\x00macros\xff" * 50
    data = repacked(data, {"xl/vbaProject.bin": macros, "xl/vbaProjectSignature.bin": b"sig"})
    new = written(tmp_path / "search.xlsm", data, WRITES)
    assert new["xl/vbaProject.bin"] == macros
    assert new["xl/vbaProjectSignature.bin"] == b"sig"
    assert kind in new["[Content_Types].xml"]


def _spread(book: Book, sheet: Sheet) -> None:
    sheet.write_array_formula("F2:F4", "{=A2:A4}", None, 1)


#: (what the workbook holds, the write, a word of the message)
NOT_FREE = [
    (KEPT["a formula without result"], CellWrite(5, 5, "x"), "F5 holds a formula"),
    (KEPT["a formula's result"], CellWrite(5, 5, None), "F5 holds a formula"),
    (_spread, CellWrite(3, 5, "x"), "F3 belongs to a formula"),
    (KEPT["merged cells"], CellWrite(2, 6, "x"), "G2 is part of a merged cell"),
    (KEPT["a table"], CellWrite(1, 1, "company"), "is there already"),
    (KEPT["a table"], CellWrite(1, 1, None), "only a text"),
]


@pytest.mark.parametrize(("build", "write", "words"), NOT_FREE)
def test_a_cell_that_is_not_free_is_refused(
    file: Path, build: object, write: CellWrite, words: str
) -> None:
    data = workbook(build)  # type: ignore[arg-type]
    file.write_bytes(data)
    tracker = XlsxTracker(file)
    with pytest.raises(Refused, match=words):
        tracker.write(tracker.read(), [write])
    assert file.read_bytes() == data


def _looks(book: Book, sheet: Sheet) -> None:
    red = book.add_format({"bg_color": "#ff0000", "bold": True})
    day = book.add_format({"num_format": "d. mmm yyyy", "italic": True})
    sheet.write("D2", "old", red)
    sheet.write_blank("E2", None, red)
    sheet.write_datetime("F2", datetime(2026, 1, 2), day)
    sheet.set_column("H:H", 20, red)
    sheet.set_row(4, 30, day)


#: (row, column, value) → (its number format, bold, italic) afterwards
LOOKS: list[tuple[int, int, str | date, tuple[str, bool, bool]]] = [
    (2, 3, "new", ("General", True, False)),
    (2, 3, "=new", ("General", True, False)),
    (2, 4, date(2026, 3, 16), ("yyyy-mm-dd", True, False)),
    (2, 5, date(2026, 3, 16), ("d. mmm yyyy", False, True)),
    (2, 7, "in a bold column", ("General", True, False)),
    (9, 7, date(2026, 3, 16), ("yyyy-mm-dd", True, False)),
    (5, 8, date(2026, 3, 16), ("d. mmm yyyy", False, True)),
    (2, 9, datetime(2026, 3, 16, 9, 30), ("yyyy-mm-dd hh:mm", False, False)),
]


@pytest.mark.parametrize(("row", "column", "value", "look"), LOOKS)
def test_a_cell_keeps_its_look_and_dates_are_shown_as_dates(
    file: Path, row: int, column: int, value: str | date, look: tuple[str, bool, bool]
) -> None:
    written(file, workbook(_looks), [CellWrite(row, column, value)])
    cell = openpyxl.load_workbook(file)["Search"].cell(row, column + 1)
    assert (cell.number_format, bool(cell.font.b), bool(cell.font.i)) == look
    assert cell.quotePrefix is (value == "=new")
    # A date of ours is ten signs long, which a column as wide as they are at first shows as ####.
    assert bool(cell.alignment.shrinkToFit) is look[0].startswith("yyyy")
    read: Cell = XlsxTracker(file).read().cells[row - 1][column]
    assert read == value


#: What is written → whether it stands there in the bold and grey of the names beside it
NAMES: dict[str, tuple[CellWrite, bool]] = {
    "the name of a new column": (CellWrite(1, 2, "Next step", header=True), True),
    "one with a column between": (CellWrite(1, 5, "Stop", header=True), True),
    "one for which a look was chosen": (CellWrite(1, 7, "Stop", header=True), False),
    "no name of a column": (CellWrite(1, 2, "Next step"), False),
    "a name in a row without others": (CellWrite(5, 2, "Next step", header=True), False),
}


@pytest.mark.parametrize("what", NAMES)
def test_the_name_of_a_new_column_looks_like_its_neighbours(file: Path, what: str) -> None:
    def build(book: Book, sheet: Sheet) -> None:
        named = book.add_format({"bold": True, "bg_color": "#DDDDDD", "bottom": 1})
        sheet.write_row(0, 0, ["Company", "Interview date"], named)
        sheet.write_blank(0, 4, None, book.add_format({"italic": True}))
        sheet.write_blank(0, 7, None, book.add_format({"italic": True}))

    write, same = NAMES[what]
    written(file, workbook(build), [write])
    sheet = openpyxl.load_workbook(file)["Search"]
    cell = sheet.cell(write.row, write.column + 1)
    assert cell.value == write.value
    looks = cell.font.b, cell.fill.fgColor.rgb, cell.border.bottom.style
    assert (looks == (True, "FFDDDDDD", "thin")) is same


def test_an_emptied_cell_keeps_its_look(file: Path) -> None:
    new = written(file, workbook(_looks), [CellWrite(2, 3, None)])
    assert cells(new[SHEET])["D2"] == cells(new[SHEET])["E2"].replace("E2", "D2")


def _table(book: Book, sheet: Sheet) -> None:
    headers = [{"header": "Company"}, {"header": "Interview date"}]
    sheet.add_table("A1:B9", {"columns": headers, "name": "Jobs"})


def _filtered(book: Book, sheet: Sheet) -> None:
    sheet.autofilter("A1:B9")
    sheet.filter_column("A", "x == Acme")


HEADERS = [CellWrite(1, 2, "Next step"), CellWrite(1, 3, "Stop & co"), CellWrite(2, 3, "x")]


def test_a_table_grows_over_our_columns(file: Path) -> None:
    old = parts(workbook(_table))
    new = written(file, workbook(_table), HEADERS)
    assert {name for name in old if old[name] != new[name]} == {SHEET, TABLE}
    table = openpyxl.load_workbook(file)["Search"].tables["Jobs"]
    assert (table.ref, table.autoFilter.ref) == ("A1:D9", "A1:D9")
    columns = [(column.id, column.name) for column in table.tableColumns]
    assert columns == [(1, "Company"), (2, "Interview date"), (3, "Next step"), (4, "Stop & co")]
    added = rb'<tableColumn id="3" name="Next step"/><tableColumn id="4" name="Stop &amp; co"/>'
    rest = new[TABLE].replace(added, b"").replace(b"A1:D9", b"A1:B9")
    assert rest.replace(b'count="4"', b'count="2"') == old[TABLE]


def test_a_filter_grows_over_our_columns(file: Path) -> None:
    data = workbook(_filtered)
    old, new = parts(data), written(file, data, HEADERS)
    assert {name for name in old if old[name] != new[name]} == {SHEET, WORKBOOK}
    assert b'<autoFilter ref="A1:D9"><filterColumn' in new[SHEET]
    assert new[WORKBOOK].replace(b"$A$1:$D$9", b"$A$1:$B$9") == old[WORKBOOK]


def _neighbour(book: Book, sheet: Sheet) -> None:
    _table(book, sheet)
    sheet.write("D7", "a note of mine")


def _two_tables(book: Book, sheet: Sheet) -> None:
    _table(book, sheet)
    sheet.add_table("D1:E9", {"columns": [{"header": "a"}, {"header": "b"}]})


def _renamed(book: Book, sheet: Sheet) -> None:
    _table(book, sheet)
    sheet.write_formula("F3", "=COUNTA(Jobs[Company])", None, 1)


#: what stands there, what is written → the range of the table afterwards
WIDTHS = [
    (_table, [CellWrite(1, 2, "a"), CellWrite(1, 4, "b")], "A1:C9"),
    (_table, [CellWrite(1, 3, "a")], "A1:B9"),
    (_table, [CellWrite(2, 2, "a")], "A1:B9"),
    (_table, [CellWrite(1, 2, "company")], "A1:B9"),
    (_table, [CellWrite(1, 2, date(2026, 3, 16))], "A1:B9"),
    (_neighbour, HEADERS, "A1:C9"),
    (_two_tables, [CellWrite(1, 2, "a between")], "A1:C9"),
    (_renamed, HEADERS, "A1:D9"),
]


@pytest.mark.parametrize(("build", "writes", "width"), WIDTHS)
def test_a_table_grows_only_where_nothing_stands_in_its_way(
    file: Path, build: object, writes: list[CellWrite], width: str
) -> None:
    written(file, workbook(build), writes)  # type: ignore[arg-type]
    assert openpyxl.load_workbook(file)["Search"].tables["Jobs"].ref == width


def test_a_header_in_a_table_names_its_column(file: Path) -> None:
    new = written(file, workbook(_table), [CellWrite(1, 1, 'When "exactly" <')])
    assert b'<tableColumn id="2" name="When &quot;exactly&quot; &lt;"/>' in new[TABLE]
    file.write_bytes(workbook(_renamed))
    tracker = XlsxTracker(file)
    with pytest.raises(Refused, match="a formula uses the name 'Company'"):
        tracker.write(tracker.read(), [CellWrite(1, 0, "Firm")])


#: a formula in F9 of a sheet beside (or on) ours → is it calculated anew when K1:L2 are written
FORMULAS = [
    ("Search", "=COUNTA(K:K)", True),
    ("Search", "=COUNTA($K$1:$K$99)", True),
    ("Search", "=SUM(2:2)", True),
    ("Search", "=L2+1", True),
    ("Search", "=COUNTA(A:J)", False),
    ("Search", '="K1 is a text"&A1', False),
    ("Search", "=LOG10(A3)", False),
    ("Search", "=Other!K1", False),
    ("Other", "=Search!K1", True),
    ("Other", "=COUNTA('Search'!K1:L2)", True),
    ("Other", "=K1", False),
]


@pytest.mark.parametrize(("where", "formula", "anew"), FORMULAS)
def test_results_that_hang_on_our_cells_are_calculated_anew(
    file: Path, where: str, formula: str, anew: bool
) -> None:
    def build(book: Book, sheet: Sheet) -> None:
        other = book.add_worksheet("Other")
        (sheet if where == "Search" else other).write_formula("F9", formula, None, 7)

    # XlsxWriter asks for it in every file, programs that calculate do not.
    data = edited(workbook(build), WORKBOOK, b' fullCalcOnLoad="1"', b"")
    new = written(file, data, WRITES[:3])
    assert (b'fullCalcOnLoad="1"' in new[WORKBOOK]) is anew
    name = SHEET if where == "Search" else "xl/worksheets/sheet2.xml"
    assert cells(new[name])["F9"] == cells(parts(data)[name])["F9"]


def _text(change: object) -> bytes:
    text = parts(workbook())[SHEET].decode()
    return repacked(workbook(), {SHEET: change(text).encode()})  # type: ignore[operator]


def _prefixed(text: str) -> str:
    return re.sub(r"<(/?)(?!\?)(\w)", r"<\1x:\2", text).replace("xmlns=", "xmlns:x=")


#: ways to write the same sheet, all of them right
SPELLINGS = {
    "with a prefix": _text(_prefixed),
    "without rows": _text(lambda text: re.sub("<sheetData>.*</sheetData>", "<sheetData/>", text)),
    "in single quotes": _text(lambda text: text.replace('"', "'")),
    "with comments": _text(lambda text: text.replace("<row", '<!-- <c r="K2"/></row> -->\n <row')),
    "with a row that is empty": _text(
        lambda text: text.replace("</sheetData>", '<row r="12" ht="40"/></sheetData>')
    ),
    "with room": _text(lambda text: text.replace("<c ", "\n <c\n ").replace("</v>", " </v>\n")),
    "without its size": _text(lambda text: re.sub("<dimension[^>]*>", "", text)),
    "with a mark of the order of bytes": _text(lambda text: "\ufeff" + text),
    "with a section": _text(lambda text: text.replace("<v>0</v>", "<v><![CDATA[0]]></v>")),
    "without addresses": _text(lambda text: re.sub(r'<(row|c) r="\w+"', r"<\1", text)),
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_every_right_way_to_write_a_sheet_is_understood(file: Path, spelling: str) -> None:
    data = SPELLINGS[spelling]
    file.write_bytes(data)
    before = XlsxTracker(file).read().cells
    written(file, data, WRITES)
    after = XlsxTracker(file).read().cells
    assert [row[10] for row in after if len(row) > 10] == ["Next step", "=1+1", "below"]
    assert after[1][11] == date(2026, 3, 16)
    assert [list(row)[: len(old)] for row, old in zip(after, before, strict=False)] == [
        list(row) for row in before
    ]
    sheet = openpyxl.load_workbook(file)["Search"]
    assert (sheet["K2"].value, sheet["K12"].value) == ("=1+1", "below")


#: ways to write a sheet that are read, and into which we do not write
ODD = {
    "from right to left": _text(
        lambda text: re.sub(r'(<c r="A2".*?</c>)(<c r="B2".*?</c>)', r"\2\1", text)
    ),
    "two rows of one number": _text(lambda text: text.replace('<row r="1"', '<row r="2"')),
}


@pytest.mark.parametrize("oddity", ODD)
def test_an_odd_sheet_is_left_alone(file: Path, oddity: str) -> None:
    file.write_bytes(ODD[oddity])
    tracker = XlsxTracker(file)
    with pytest.raises(Refused):
        tracker.write(tracker.read(), WRITES)
    assert file.read_bytes() == ODD[oddity]


@pytest.mark.parametrize(
    "text", [" a", "a ", "a\nb", "\ta", "_x0041_", "a_x000D_b", "&<>\"'", "𝒳", "]]>", "x" * 40_000]
)
def test_a_text_stays_letter_for_letter(file: Path, text: str) -> None:
    written(file, workbook(), [CellWrite(2, 5, text)])
    assert XlsxTracker(file).read().cells[1][5] == text[:32_767]
