"""csv: what is read from any shape of file, and that nothing but our cells is ever rewritten."""

from __future__ import annotations

import csv
import errno
import io
import os
import string
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheets_followup.errors import Refused, TrackerError, TryAgain, UsageError
from sheets_followup.model import Cell, CellWrite
from sheets_followup.trackers import open_tracker
from sheets_followup.trackers.cell_text import guarded, unguarded
from sheets_followup.trackers.csv_dialect import detect
from sheets_followup.trackers.csv_encoding import Encoding, decode
from sheets_followup.trackers.csv_file import CsvTracker, create_csv
from sheets_followup.trackers.csv_text import Dialect, spans, spliced, tokenize
from tests.formula_payloads import PAYLOADS

N = None

#: name → (bytes of the file, what is read)
SHAPES: dict[str, tuple[bytes, list[list[Cell]]]] = {
    "commas": (b"Company,Role\nAcme,Dev\n", [["Company", "Role"], ["Acme", "Dev"]]),
    "semicolons": (b"Firma;Ort\nA;Ulm\n", [["Firma", "Ort"], ["A", "Ulm"]]),
    "tabs": (b"Company\tRole\nAcme\tDev\n", [["Company", "Role"], ["Acme", "Dev"]]),
    "bars": (b"Company|Role\nAcme|Dev\n", [["Company", "Role"], ["Acme", "Dev"]]),
    "one column": (b"Company\nAcme\n", [["Company"], ["Acme"]]),
    "one cell": (b"Company", [["Company"]]),
    "crlf": (b"a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    "cr": (b"a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    "mixed line ends": (b"a,b\r\nc,d\ne,f\rg,h", [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]]),
    "no final line end": (b"a,b\nc,d", [["a", "b"], ["c", "d"]]),
    "blank lines at the end": (b"a,b\nc,d\n\n\n", [["a", "b"], ["c", "d"]]),
    "a blank line counts": (b"a,b\n\nc,d\n", [["a", "b"], [], ["c", "d"]]),
    "a line of delimiters": (b"a,b\n,\nc,d\n", [["a", "b"], [N, N], ["c", "d"]]),
    "blank lines first": (b"\n\na,b\n", [[], [], ["a", "b"]]),
    "every cell quoted": (b'"a","b"\n"c","d"\n', [["a", "b"], ["c", "d"]]),
    "quoted delimiter": (b'a,b\n"c,x",d\n', [["a", "b"], ["c,x", "d"]]),
    "quoted line end": (b'a,b\n"c\nx",d\ne,f\n', [["a", "b"], ["c\nx", "d"], ["e", "f"]]),
    "quoted crlf": (b'a,b\r\n"c\r\nx",d\r\n', [["a", "b"], ["c\r\nx", "d"]]),
    "doubled quotes": (b'a,b\n"say ""hi""",d\n', [["a", "b"], ['say "hi"', "d"]]),
    "only quotes": (b'a,b\n"""",""\n', [["a", "b"], ['"', N]]),
    "a quote within": (b'a,b\n5" screen,d\n', [["a", "b"], ['5" screen', "d"]]),
    "text after a quote": (b'a,b\n"Bob" Lee,d\n', [["a", "b"], ["Bob Lee", "d"]]),
    "a quote never closed": (b'a,b\n"c,d\ne,f\n', [["a", "b"], ['"c', "d"], ["e", "f"]]),
    "ragged": (b"a,b,c\nd\ne,f\ng,h,i,j\n", [["a", "b", "c"], ["d"], ["e", "f"], [*"ghij"]]),
    "spaces are kept": (b"a, b\n c ,d\n", [["a", " b"], [" c ", "d"]]),
    "apostrophes are no quotes": (
        b"a,b\nO'Neil,it's 'fine'\n",
        [["a", "b"], ["O'Neil", "it's 'fine'"]],
    ),
    "quoted by apostrophes": (
        b"'a','b'\n'c, x','it''s'\n",
        [["a", "b"], ["c, x", "it's"]],
    ),
    "quoted by apostrophes, with more of them inside": (
        b"'a','b'\n'[''yoga'', ''tea'', ''rope'']','it''s ''so'' so'\n",
        [["a", "b"], ["['yoga', 'tea', 'rope']", "it's 'so' so"]],
    ),
    "quoted by bars": (
        b"|Title|,|Tags|,|Company|\n|coder|,|['yoga', 'tea']|,|apple|\n",
        [["Title", "Tags", "Company"], ["coder", "['yoga', 'tea']", "apple"]],
    ),
    "some quoted by bars": (
        b"Title,Tags,Company\ncoder,|['yoga', 'tea']|,apple\ncook,|[a, b]|,pear\n",
        [
            ["Title", "Tags", "Company"],
            ["coder", "['yoga', 'tea']", "apple"],
            ["cook", "[a, b]", "pear"],
        ],
    ),
    "commas in notes of a semicolon file": (
        b"Firma;Notiz;Ort\nA;eins, zwei, drei;Ulm\nB;a, b, c, d;Bonn\n",
        [["Firma", "Notiz", "Ort"], ["A", "eins, zwei, drei", "Ulm"], ["B", "a, b, c, d", "Bonn"]],
    ),
    "semicolons between people": (
        b"Company,People\nA,Jane Roe; Bob Lee\nB,Ann; Cy; Di\n",
        [["Company", "People"], ["A", "Jane Roe; Bob Lee"], ["B", "Ann; Cy; Di"]],
    ),
    "decimal commas": (
        b"Firma;Geld\nA;1,5\nB;2,5\n",
        [["Firma", "Geld"], ["A", "1,5"], ["B", "2,5"]],
    ),
    "remarks before the header": (
        b"# file: jobs.csv\n# fields: a, b, c and d\nCompany;Role\nAcme;Dev\n",
        [["# file: jobs.csv"], ["# fields: a, b, c and d"], ["Company", "Role"], ["Acme", "Dev"]],
    ),
    "Excel says what the delimiter is": (
        b"sep=;\r\nFirma;Ort\r\nA, B;Ulm\r\n",
        [["Firma", "Ort"], ["A, B", "Ulm"]],
    ),
    "utf-8": ("Firma,Ort\nBär,Köln\n".encode(), [["Firma", "Ort"], ["Bär", "Köln"]]),
    "utf-8 with mark": (
        "Firma,Ort\nBär,Köln\n".encode("utf-8-sig"),
        [["Firma", "Ort"], ["Bär", "Köln"]],
    ),
    "mark and quotes": (b'\xef\xbb\xbf"a","b"\n', [["a", "b"]]),
    "utf-16 with mark": (
        "Firma\tOrt\nBär\tKöln\n".encode("utf-16"),
        [["Firma", "Ort"], ["Bär", "Köln"]],
    ),
    "utf-16 big end": (
        b"\xfe\xff" + "Firma,Ort\nBär,Köln\n".encode("utf-16-be"),
        [["Firma", "Ort"], ["Bär", "Köln"]],
    ),
    "utf-16 without mark": (
        "Firma,Ort\nA,Ulm\n".encode("utf-16-le"),
        [["Firma", "Ort"], ["A", "Ulm"]],
    ),
    "utf-32": ("Firma,Ort\nA,Ulm\n".encode("utf-32"), [["Firma", "Ort"], ["A", "Ulm"]]),
    "windows-1252": (
        "Firma;Ort\nBär – „so“;Köln\n".encode("cp1252"),
        [["Firma", "Ort"], ["Bär – „so“", "Köln"]],
    ),
    "latin-1 beyond windows": (b"a,b\n\x81\xe4,c\n", [["a", "b"], ["\x81ä", "c"]]),
    "utf-8 with one broken place": (
        "Ä,Ö\nÜ,é\n".encode() + b"\xff,ok\n",
        [["Ä", "Ö"], ["Ü", "é"], ["\ufffd", "ok"]],
    ),
    "chinese": ("公司,岗位\n某某,开发\n".encode(), [["公司", "岗位"], ["某某", "开发"]]),
    "a zero byte": (b"a,b\nc\x00x,d\n", [["a", "b"], ["c\x00x", "d"]]),
    "an apostrophe before a sign is a guard": (b"a,b\n'=1,'x\n", [["a", "b"], ["=1", "'x"]]),
    "form feeds and line separators end nothing": (
        "a,b\nc\x0cx,d\u2028y\n".encode(),
        [["a", "b"], ["c\x0cx", "d\u2028y"]],
    ),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "search.csv"


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_is_read(file: Path, shape: str) -> None:
    data, cells = SHAPES[shape]
    file.write_bytes(data)
    assert [list(row) for row in CsvTracker(file).read().cells] == cells


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != "a quote never closed"])
def test_in_every_shape_a_new_column_reads_back_and_the_rest_stays(file: Path, shape: str) -> None:
    data, cells = SHAPES[shape]
    file.write_bytes(data)
    tracker = CsvTracker(file)
    width = max(map(len, cells))
    row = len(cells)
    assert tracker.write(tracker.read(), [CellWrite(row, width, "our, text")]) == 1
    after = [list(line) for line in CsvTracker(file).read().cells]
    assert after[row - 1][width] == "our, text"
    after[row - 1] = after[row - 1][: len(cells[row - 1])]
    assert after == cells
    assert file.with_name("search.csv.bak").read_bytes() == data


#: (before, row, column, value, after): the very bytes
SPLICES: list[tuple[bytes, int, int, str | date | None, bytes]] = [
    (b"a,b\nc,d\n", 2, 2, "x", b"a,b\nc,d,x\n"),
    (b"a,b\nc,d", 2, 2, "x", b"a,b\nc,d,x"),
    (b"a,b\r\nc\r\n", 2, 3, "x", b"a,b\r\nc,,,x\r\n"),
    (b"a;b\n\nc;d\n", 2, 2, "x", b"a;b\n;;x\nc;d\n"),
    (b'"a","b"\n"c","d"\n', 2, 2, "x", b'"a","b"\n"c","d","x"\n'),
    (b'"a","b"\n"c","d"\n', 2, 1, "x", b'"a","b"\n"c","x"\n'),
    (b'a,"b"\n"c, d" ,e\n', 2, 1, "x", b'a,"b"\n"c, d" ,x\n'),
    (b"a,b\nc,d\n", 2, 1, None, b"a,b\nc,\n"),
    (b"a,b\nc,d\n", 2, 1, 'x"y', b'a,b\nc,"x""y"\n'),
    (b"a,b\nc,d\n", 2, 1, date(2026, 3, 16), b"a,b\nc,2026-03-16\n"),
    (b"a,b\nc,d\n", 3, 1, "x", b"a,b\nc,d\n,x\n"),
    (b"a,b\r\nc,d", 3, 0, "x", b"a,b\r\nc,d\r\nx\r\n"),
    (b"sep=;\na;b\nc;d\n", 2, 1, "x", b"sep=;\na;b\nc;x\n"),
    (b"|a|,|b|\n|c|,|d|\n", 2, 2, "x|y", b"|a|,|b|\n|c|,|d|,|x||y|\n"),
    (b"\xef\xbb\xbfa,b\nc,d\n", 1, 2, "x", b"\xef\xbb\xbfa,b,x\nc,d\n"),
    (b"a,b\n\xe4,d\n", 2, 1, "\u017do\u0308 \u2192 \u674e", b"a,b\n\xe4,\x8e\xf6 -> ?\n"),
]


@pytest.mark.parametrize(("before", "row", "column", "value", "after"), SPLICES)
def test_the_bytes_of_a_write(
    file: Path, before: bytes, row: int, column: int, value: str | date | None, after: bytes
) -> None:
    file.write_bytes(before)
    tracker = CsvTracker(file)
    assert tracker.write(tracker.read(), [CellWrite(row, column, value)]) == 1
    assert file.read_bytes() == after
    assert tracker.write(tracker.read(), [CellWrite(row, column, value)]) == 0


def test_a_quote_of_ours_never_closes_one_of_theirs(file: Path) -> None:
    file.write_bytes(b'a,b\n"c,d\ne,f\n')
    tracker = CsvTracker(file)
    with pytest.raises(Refused, match="row 2"):
        tracker.write(tracker.read(), [CellWrite(3, 2, "x, y")])
    assert tracker.write(tracker.read(), [CellWrite(3, 2, "x")]) == 1
    assert file.read_bytes() == b'a,b\n"c,d\ne,f,x\n'


@pytest.mark.parametrize("payload", PAYLOADS, ids=ascii)
def test_no_text_of_ours_begins_a_cell_as_a_formula(file: Path, payload: str) -> None:
    create_csv(file, [["Company", "Note"], ["Acme", payload]])
    tracker = CsvTracker(file)
    tracker.write(tracker.read(), [CellWrite(2, 2, payload)])
    with file.open(newline="", encoding="utf-8") as lines:
        row = list(csv.reader(lines))[1]
    for text in row[1:]:
        assert text.lstrip(" \u00a0\u200b\ufeff\u3000")[:1] not in {*"=+-@\t\r\n", *"＝＋－＠"}
    assert tracker.read().cells[1][2] == tracker.stored(payload)


def test_the_table_of_payloads_is_long() -> None:
    assert len(set(PAYLOADS)) >= 120


@given(st.text())
def test_a_guard_is_taken_off_again(text: str) -> None:
    assert unguarded(guarded(text)) == text


DIALECTS = st.sampled_from(
    [Dialect(d, q, n) for d in ",;\t|" for q in "\"'|" for n in ("\n", "\r\n", "\r") if d != q]
)
TEXT = st.text(alphabet=string.ascii_letters + ",;\t|'\" \n\r\u00e4\u674e=", max_size=12)


@given(st.lists(st.lists(TEXT, min_size=1, max_size=5), max_size=6), DIALECTS, st.booleans())
def test_the_tokenizer_reads_what_csv_writes(
    rows: list[list[str]], dialect: Dialect, quote_all: bool
) -> None:
    target = io.StringIO()
    csv.writer(
        target,
        delimiter=dialect.delimiter,
        quotechar=dialect.quote,
        lineterminator=dialect.newline,
        # csv.writer leaves a line end of another kind than its own unquoted.
        quoting=csv.QUOTE_MINIMAL if dialect.newline == "\r\n" and not quote_all else csv.QUOTE_ALL,
    ).writerows(rows)
    assert [list(record.values) for record in tokenize(target.getvalue(), dialect)] == rows


@given(st.text(alphabet='ab,"\r\n ', max_size=40))
@settings(max_examples=400)
def test_the_tokenizer_agrees_with_csv_on_any_text_whose_quotes_are_closed(text: str) -> None:
    records = tokenize(text, Dialect())
    assert "".join(text[record.start : record.after] for record in records) == text
    for record in records:
        places = spans(text, record, Dialect())
        assert len(places) == len(record.values)
        assert [p.start for p in places][1:] == [p.end + 1 for p in places][:-1]
    theirs = [tuple(row) for row in csv.reader(io.StringIO(text, newline=""))]
    ours = [record.values for record in records]
    try:
        list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        if "unexpected end of data" in str(error) or "expected after" in str(error):
            return  # not well formed; our mercy is tried in the table above
        raise
    assert ours == theirs


@given(
    st.text(alphabet='ab,"\r\n ', max_size=60),
    st.dictionaries(st.tuples(st.integers(0, 5), st.integers(0, 5)), TEXT, max_size=4),
)
@settings(max_examples=400)
def test_only_our_cells_change(text: str, cells: dict[tuple[int, int], str]) -> None:
    dialect = Dialect()
    records = tokenize(text, dialect)
    after = spliced(text, records, dialect, cells)
    touched = {row for row, _ in cells}
    position = 0
    for number, record in enumerate(records):
        if number not in touched:
            line = text[record.start : record.after]
            assert line in after[position:]
            position = after.index(line, position) + len(line)
    if not _closed(text):
        return  # a quote without an end may find one in a cell of ours: write() refuses that
    before = [list(record.values) for record in records]
    now = [list(record.values) for record in tokenize(after, dialect)]
    for (row, column), value in cells.items():
        assert _get(now, row, column) == value
    for row, fields in enumerate(before):
        for column, old in enumerate(fields):
            if (row, column) not in cells:
                assert _get(now, row, column) == old


@given(st.binary(max_size=60))
def test_any_bytes_come_back_as_they_were(data: bytes) -> None:
    text, encoding = decode(data)
    assert encoding.encode(text) == data


@given(st.text(max_size=30), st.sampled_from(["cp1252", "latin-1", "utf-8", "utf-16-le"]))
def test_any_text_is_made_to_fit_any_encoding(text: str, codec: str) -> None:
    fitted = Encoding(codec).fitted(text.encode("utf-8", "replace").decode())
    assert fitted.encode(codec).decode(codec) == fitted


@given(st.binary(max_size=200))
def test_any_file_is_read_or_refused_with_a_reason(data: bytes) -> None:
    text, _ = decode(data)
    dialect = detect(text)
    records = tokenize(text, dialect)
    assert "".join(text[r.start : r.after] for r in records) == text[dialect.start :]


def _closed(text: str) -> bool:
    try:
        list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error:
        return False
    return True


def _get(rows: list[list[str]], row: int, column: int) -> str:
    return rows[row][column] if row < len(rows) and column < len(rows[row]) else ""


#: name → (content, or None for no file; the error; a word of its message or hint)
UNREADABLE: dict[str, tuple[bytes | None, type[Exception], str]] = {
    "missing": (None, TrackerError, "there is no file"),
    "empty": (b"", TrackerError, "is empty"),
    "only blank": (b"\n \n\t\n", TrackerError, "is empty"),
    "only a mark": (b"\xef\xbb\xbf", TrackerError, "is empty"),
    "a workbook": (b"PK\x03\x04...", UsageError, "is a workbook"),
    "an old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...", UsageError, ".xls kind"),
    "too many rows": (b"a\n" * 100_003, Refused, "rows"),
    "too many columns": (b"a" + b"," * 600 + b"b\n", Refused, "cells"),
}


@pytest.mark.parametrize("case", UNREADABLE)
def test_what_cannot_be_read_says_why(file: Path, case: str) -> None:
    data, error, words = UNREADABLE[case]
    if data is not None:
        file.write_bytes(data)
    with pytest.raises(error) as caught:
        CsvTracker(file).read()
    assert words in str(caught.value)


def test_a_missing_file_names_its_neighbours(tmp_path: Path) -> None:
    (tmp_path / "job-search.csv").write_bytes(b"a,b\n")
    with pytest.raises(TrackerError) as caught:
        CsvTracker(tmp_path / "jobsearch.csv").read()
    assert "job-search.csv" in str(caught.value.hint)


def test_a_folder_is_no_tracker(tmp_path: Path) -> None:
    with pytest.raises(TrackerError, match="is a folder"):
        CsvTracker(tmp_path).read()


@pytest.mark.parametrize("mark", ["~$search.csv", ".~lock.search.csv#"])
def test_a_file_that_is_open_elsewhere_is_read_but_not_written(file: Path, mark: str) -> None:
    file.write_bytes(b"a,b\nc,d\n")
    file.with_name(mark).write_bytes(b"someone")
    tracker = CsvTracker(file)
    sheet = tracker.read()
    with pytest.raises(TryAgain, match="is open in"):
        tracker.check_writable(sheet)
    with pytest.raises(TryAgain) as caught:
        tracker.write(sheet, [CellWrite(1, 2, "x")])
    assert mark in str(caught.value.hint)
    assert file.read_bytes() == b"a,b\nc,d\n"


def test_a_new_file_never_takes_the_place_of_another(file: Path) -> None:
    create_csv(file, [["Company"], ["Acme, Inc."]])
    assert file.read_bytes() == b'Company\n"Acme, Inc."\n'
    with pytest.raises(TrackerError, match="already there"):
        create_csv(file, [["x"]])


def test_a_full_disk_leaves_the_tracker_and_says_so(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    file.write_bytes(b"a,b\nc,d\n")
    tracker = CsvTracker(file)
    sheet = tracker.read()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(TrackerError, match="disk is full"):
        tracker.write(sheet, [CellWrite(1, 2, "x")])
    with pytest.raises(TrackerError, match="disk is full"):
        create_csv(file.with_name("new.csv"), [["x"]])
    assert file.read_bytes() == b"a,b\nc,d\n"
    assert [entry.name for entry in file.parent.iterdir()] == [file.name]


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
def test_a_linked_tracker_is_written_in_its_own_place(file: Path, tmp_path: Path) -> None:
    file.write_bytes(b"a,b\nc,d\n")
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "mine.csv"
    link.symlink_to(file)
    tracker = CsvTracker(link)
    assert tracker.name == "mine"
    tracker.write(tracker.read(), [CellWrite(1, 2, "x")])
    assert link.is_symlink()
    assert file.read_bytes() == b"a,b,x\nc,d\n"


#: address → (path, name) or the exit code of the error
ADDRESSES: list[tuple[str, str | int]] = [
    ("search.csv", "search"),
    ("my.search.CSV", "my.search"),
    ("search.xlsx", "search"),
    ("search.xlsm", "search"),
    ("search.xlsx#Tab 1", "search.Tab 1"),
    ("a#b.csv", "a#b"),
    ("search.xlsx#a/b", "search.a_b"),
    ("search.csv#Tab", 2),
    ("search.xlsx#", 2),
    ("search.xls", 2),
    ("search.ods", 2),
    ("search.numbers", 2),
    ("search.tsv", 2),
    ("search.txt", 2),
    ("search", 2),
    ("search.pdf", 2),
    ("", 2),
    ("x\0.csv", 2),
]


@pytest.mark.parametrize(("address", "expected"), ADDRESSES)
def test_an_address_opens_a_tracker_or_says_what_to_do(address: str, expected: str | int) -> None:
    if isinstance(expected, str):
        assert open_tracker(address).name == expected
    else:
        with pytest.raises(UsageError) as caught:
            open_tracker(address)
        assert caught.value.hint
