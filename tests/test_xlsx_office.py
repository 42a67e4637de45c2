"""Workbooks that we wrote into, opened by LibreOffice: nothing is repaired, nothing is gone."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from sheets_followup.model import CellWrite
from sheets_followup.trackers.xlsx_file import XlsxTracker, create_xlsx
from tests.workbooks import KEPT, Build, everything, workbook

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        OFFICE is None,
        reason="LibreOffice (soffice) is not installed, so no workbook could be opened with it",
    ),
]

HEADERS = ["Next step", "Next follow-up", "Stop", "Drafts", "Notes from us", "ID"]


def ours(column: int, rows: int) -> list[CellWrite]:
    """Our six columns from this one on, for so many rows below the header."""
    writes = [CellWrite(1, column + number, text) for number, text in enumerate(HEADERS)]
    for row in range(2, rows + 2):
        values: list[str | date] = [
            "Follow up",
            date(2026, 3, 16),
            date(2026, 4, 3),
            "=draft",
            "- a note",
            f"r{row}",
        ]
        writes += [CellWrite(row, column + place, value) for place, value in enumerate(values)]
    return writes


def converted(files: Sequence[Path], kind: str, folder: Path) -> None:
    """All files at once: LibreOffice is slow to begin."""
    assert OFFICE is not None
    run = subprocess.run(
        [
            OFFICE,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--headless", "--convert-to", kind, "--outdir", str(folder)),
            *map(str, files),
        ],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "Error" not in run.stderr + run.stdout, run.stderr


#: name → (what it holds, the column where ours begin)
BOOKS: dict[str, tuple[Build, int]] = {
    "everything": (everything, 7),
    **{
        what.replace(" ", "-"): (KEPT[what], 8)
        for what in ("a filter and panes", "a chart", "a sparkline", "a newer data bar", "names")
    },
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every book written into, and what LibreOffice makes of it, in ``out``."""
    folder = tmp_path_factory.mktemp("office")
    files = []
    for name, (build, column) in BOOKS.items():
        file = folder / f"{name}.xlsx"
        file.write_bytes(workbook(build))
        tracker = XlsxTracker(file)
        sheet = tracker.read()
        tracker.write(sheet, ours(column, len([row for row in sheet.cells if row]) - 1))
        files.append(file)
    new = folder / "new.xlsx"
    create_xlsx(new, [["Company"], ["Acme"]], "Search")
    XlsxTracker(new).write(XlsxTracker(new).read(), ours(1, 1))
    files.append(new)
    out = folder / "out"
    out.mkdir()
    converted(files, "xlsx", out)
    converted(files, "pdf", out)
    return folder


@pytest.mark.parametrize("name", [*BOOKS, "new"])
def test_libreoffice_reads_what_we_read(folder: Path, name: str) -> None:
    mine = XlsxTracker(folder / f"{name}.xlsx").read()
    theirs = XlsxTracker(folder / "out" / f"{name}.xlsx").read()
    assert [list(row) for row in theirs.cells] == [list(row) for row in mine.cells]
    assert (folder / "out" / f"{name}.pdf").stat().st_size > 5_000


@pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")
def test_libreoffice_sees_the_wider_table_and_filter(folder: Path) -> None:
    sheet = openpyxl.load_workbook(folder / "out" / "everything.xlsx")["Search"]
    assert sheet.tables["Jobs"].ref == "A1:M4"
    filtered = openpyxl.load_workbook(folder / "out" / "a-filter-and-panes.xlsx")["Search"]
    assert filtered.auto_filter.ref is not None
