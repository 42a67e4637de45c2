"""Six columns of 10,000 rows written into a workbook, against libraries that read, write and save.

Ours reads the tracker, writes, and proves that nothing else changed. The base is the faster one of
openpyxl and (where it is installed) wolfxl, each with its own reading, writing and saving.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import openpyxl
from openpyxl.utils.datetime import from_excel

from bench.measure import Ratio, medians
from sheets_followup.model import CellWrite
from sheets_followup.trackers.xlsx_file import XlsxTracker

LIMIT = 1.6
ROUNDS = 3
ROWS = 10_000
COLUMNS = 18
DAY = date(2026, 3, 16)

Values = list[list[str | date]]


def ratios() -> list[Ratio]:
    """Reading, writing and saving against the fastest library's."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source.xlsx")
        source.write_bytes(_tracker())
        tasks: dict[str, Callable[[], object]] = {
            "ours": _ours(source),
            "openpyxl": _library("openpyxl", source),
        }
        if find_spec("wolfxl") is not None:
            tasks["wolfxl"] = _library("wolfxl", source, modify=True)
        taken = medians(tasks, ROUNDS)
    own = taken.pop("ours")
    fastest = min(taken, key=lambda name: taken[name])
    return [Ratio(f"six columns written / {fastest}", own / taken[fastest], LIMIT)]


def _ours(source: Path) -> Callable[[], object]:
    target = source.with_name("ours.xlsx")
    writes = [
        CellWrite(row, COLUMNS + place, value)
        for row, values in enumerate(_six(), 1)
        for place, value in enumerate(values)
    ]

    def task() -> None:
        target.write_bytes(source.read_bytes())
        tracker = XlsxTracker(target)
        written = tracker.write(tracker.read(), writes)
        assert written == len(writes)

    return task


def _library(name: str, source: Path, **options: object) -> Callable[[], object]:
    library = import_module(name)
    target = source.with_name(f"{name}.xlsx")
    values = _six()

    def task() -> None:
        book = library.load_workbook(str(source), **options)
        sheet = book["Search"]
        for row in sheet.iter_rows(values_only=True):
            assert row
        for number, line in enumerate(values, 1):
            for place, value in enumerate(line, COLUMNS + 1):
                cell = sheet.cell(number, place)
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"
                else:
                    cell.number_format = "yyyy-mm-dd"
        book.save(str(target))

    return task


def _six() -> Values:
    header: list[str | date] = ["Next step", "Next follow-up", "Stop", "Drafts", "Notes", "ID"]
    step: str | date = "follow_up"
    return [
        header,
        *([step, DAY, DAY, "drafted", "a note", f"r{row}"] for row in range(ROWS)),
    ]


def _tracker() -> bytes:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Search")
    sheet.append([f"Header {column}" for column in range(COLUMNS)])
    for row in range(ROWS):
        sheet.append(
            [
                from_excel(46_000 + row % 300)
                if column % 6 == 2
                else row
                if column % 6 == 4
                else f"text {row} {column}"
                for column in range(COLUMNS)
            ]
        )
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()
