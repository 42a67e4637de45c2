"""Three ways to write into a workbook, compared on the same ones: why ours is our own.

openpyxl writes the workbook anew from what it understood. wolfxl changes one sheet's part and the
formats, in a library that is kept for it; it would be the choice if it lost nothing. Ours exchanges
cells in the bytes. The table says what each of them harms; a row of it that no longer holds (a
library became better) fails here, and then the choice is to be thought over.
"""

from __future__ import annotations

import contextlib
import gc
import importlib.util
import io
import re
import warnings
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from sheets_followup.model import CellWrite
from sheets_followup.trackers.xlsx_file import XlsxTracker
from tests.workbooks import KEPT, PARTS, Book, Sheet, everything, repacked, workbook

SHEET = "xl/worksheets/sheet1.xml"
#: What is written: cell → value. H1 stands right beside the table of ``everything``.
CELLS: dict[str, str | date] = {
    "H1": "Next step",
    "H2": "=1+1",
    "I2": date(2026, 3, 16),
    "J2": " _x0041_",
    "B3": date(2026, 3, 17),
}
LOOKS = ("font", "fill", "border")
#: Parts that a write into the sheet has to change.
EXPECTED = {SHEET, "xl/styles.xml"}


@pytest.fixture(autouse=True)
def _its_books_go_here() -> Iterator[None]:
    """wolfxl's books must go in the thread that opened them, not where a server collects."""
    yield
    gc.collect()


def by_ours(file: Path) -> None:
    tracker = XlsxTracker(file)
    sheet = tracker.read()
    places = {address: openpyxl.utils.cell.coordinate_to_tuple(address) for address in CELLS}
    tracker.write(
        sheet,
        [CellWrite(places[at][0], places[at][1] - 1, value) for at, value in CELLS.items()],
    )


def by_library(library: Any, file: Path, **options: Any) -> None:
    book = library.load_workbook(str(file), **options)
    for address, value in CELLS.items():
        cell = book["Search"][address]
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
            with contextlib.suppress(AttributeError):
                cell.quotePrefix = value.startswith("=")
        else:
            cell.number_format = "yyyy-mm-dd"
    book.save(str(file))


def by_openpyxl(file: Path) -> None:
    by_library(openpyxl, file, rich_text=True, keep_vba=file.suffix == ".xlsm")


def by_wolfxl(file: Path) -> None:
    import wolfxl

    by_library(wolfxl, file, modify=True)


def _looks(book: Book, sheet: Sheet) -> None:
    red = book.add_format({"bg_color": "#ff0000", "bold": True})
    sheet.write_blank("B3", None, red)


def _unaddressed() -> bytes:
    with zipfile.ZipFile(io.BytesIO(workbook())) as archive:
        text = archive.read(SHEET)
    return repacked(workbook(), {SHEET: re.sub(rb'<(row|c) r="\w+"', rb"<\1", text)})


def _part(what: str) -> bytes:
    name, content = PARTS[what]
    return repacked(workbook(), {name: content})


WITH_PARTS = ("a pivot table", "a threaded comment", "a slicer", "linked data", "custom xml")
WITH = (
    "a formula's result",
    "a dynamic array",
    "a conditional format",
    "a newer data bar",
    "a list to choose from",
    "a sparkline",
    "a check box",
    "a chart",
    "a picture",
    "a text box",
    "a note",
    "rich text",
    "names",
    "a filter and panes",
)
SAMPLES: dict[str, bytes] = {
    **{what: workbook(KEPT[what]) for what in WITH},
    **{what: _part(what) for what in WITH_PARTS},
    "macros": _part("macros in an xlsx"),
    "a coloured cell": workbook(_looks),
    "everything": workbook(everything),
    "cells without addresses": _unaddressed(),
}


def harm(file: Path, write: Callable[[Path], None], data: bytes) -> set[str]:
    """What is other than it should be after this candidate has written."""
    file.write_bytes(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        write(file)
        found = set()
        with (
            zipfile.ZipFile(io.BytesIO(data)) as before,
            zipfile.ZipFile(file) as after,
        ):
            old = {name: before.read(name) for name in before.namelist()}
            new = {name: after.read(name) for name in after.namelist()}
        if set(old) - set(new):
            found.add("parts are gone")
        allowed = EXPECTED | {name for name in old if name.startswith("xl/tables/")}
        if any(old[name] != new.get(name) for name in old if name not in allowed):
            found.add("other parts changed")
        for words, pattern in {
            "results are gone": rb"<f[ >][^<]*</f>\s*<v>[^<]+</v>",
            "extensions are gone": rb"<ext ",
        }.items():
            if len(re.findall(pattern, new[SHEET])) < len(re.findall(pattern, old[SHEET])):
                found.add(words)
        was = openpyxl.load_workbook(io.BytesIO(data))["Search"]
        now = openpyxl.load_workbook(file)["Search"]
        if any(repr(getattr(was["B3"], of)) != repr(getattr(now["B3"], of)) for of in LOOKS):
            found.add("the look of a cell is gone")
        if "Jobs" in now.tables and now.tables["Jobs"].ref != "A1:H4":
            found.add("the table stays narrow")
    texts = re.findall(rb"<c r=\"J2\".*?</c>", new[SHEET], re.DOTALL)
    if not any(b"_x005F_x0041_" in text and b"preserve" in text for text in texts):
        found.add("a text is another one in Excel")
    numbers = [0]
    for tag in re.findall(rb"<row\b[^>]*>", new[SHEET]):
        named = re.search(rb' r="(\d+)"', tag)
        numbers.append(int(named[1]) if named else numbers[-1] + 1)
    if len(set(numbers)) < len(numbers):
        found.add("rows stand there twice")
    if b'quotePrefix="1"' not in new["xl/styles.xml"]:
        found.add("a text becomes a formula when it is edited")
    return found


#: What each does to every workbook, and to some of them besides.
ALWAYS: dict[str, set[str]] = {
    "ours": set(),
    "wolfxl": {"a text is another one in Excel", "a text becomes a formula when it is edited"},
    "openpyxl": {
        "parts are gone",
        "other parts changed",
        "a text is another one in Excel",
    },
}
BESIDES: dict[tuple[str, str], set[str]] = {
    ("wolfxl", "a coloured cell"): {"the look of a cell is gone"},
    ("wolfxl", "everything"): {"the table stays narrow"},
    ("wolfxl", "cells without addresses"): {"rows stand there twice"},
    ("openpyxl", "a formula's result"): {"results are gone"},
    ("openpyxl", "a dynamic array"): {"results are gone"},
    ("openpyxl", "a newer data bar"): {"extensions are gone"},
    ("openpyxl", "a sparkline"): {"extensions are gone"},
    ("openpyxl", "everything"): {
        "results are gone",
        "extensions are gone",
        "the table stays narrow",
    },
}
WRITERS = {"ours": by_ours, "wolfxl": by_wolfxl, "openpyxl": by_openpyxl}


@pytest.mark.parametrize("what", SAMPLES)
@pytest.mark.parametrize("candidate", WRITERS)
def test_what_each_candidate_harms(tmp_path: Path, candidate: str, what: str) -> None:
    if candidate == "wolfxl" and importlib.util.find_spec("wolfxl") is None:
        pytest.skip("wolfxl is not installed (it is compiled, and not for every system)")
    file = tmp_path / ("search.xlsm" if what == "macros" else "search.xlsx")
    found = harm(file, WRITERS[candidate], SAMPLES[what])
    assert found == ALWAYS[candidate] | BESIDES.get((candidate, what), set())
