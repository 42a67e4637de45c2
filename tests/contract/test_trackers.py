"""What every tracker promises, tried on each: one suite, one short class a kind of tracker."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import pytest

from sheets_followup.errors import TryAgain
from sheets_followup.model import Cell, CellWrite, Sheet
from sheets_followup.trackers.csv_file import CsvTracker, create_csv
from sheets_followup.trackers.memory import MemoryTracker
from sheets_followup.trackers.xlsx_file import XlsxTracker, create_xlsx

ROWS: list[list[Cell]] = [
    ["Company", "Role", "Notes"],
    ["Acme", "Engineer", "spoke of on-call, and of tea"],
    [],
    ["Bär & Söhne", None, "line one\nline two"],
    ["Initech"],
]

#: Text and dates of ours, each of which must come back as the store says that it will.
VALUES: list[str | date] = [
    "follow_up",
    "=1+1",
    "+49 170 555",
    "-",
    "@someone",
    "\t=cmd",
    "'quoted",
    "'=double",
    'say "hi", twice; or | thrice',
    "two\nlines",
    "a\r\nb",
    " padded ",
    "#REF!",
    "TRUE",
    "007",
    "1e5",
    "2026-03-16",
    "nul\0bell\x07",
    "half \ud800 sign",
    "Zoë – “quoted” → ✓",
    "李雷",
    date(2026, 3, 16),
    date(2028, 2, 29),
]

Store = MemoryTracker | CsvTracker | XlsxTracker


class TrackerContract:
    """Inherit it and say how to make a tracker of these rows."""

    def make(self, folder: Path, rows: Sequence[Sequence[Cell]]) -> Store:
        raise NotImplementedError

    def again(self, store: Store) -> Store:
        """The same tracker, opened anew."""
        return type(store)(store.path) if not isinstance(store, MemoryTracker) else store

    def test_reads_what_is_there(self, tmp_path: Path) -> None:
        assert _full(self.make(tmp_path, ROWS).read()) == _full(Sheet(ROWS))

    def test_a_version_names_the_content(self, tmp_path: Path) -> None:
        store = self.make(tmp_path, ROWS)
        before = store.read()
        assert store.read().version == before.version != ""
        store.write(before, [CellWrite(1, 3, "Next step")])
        assert store.read().version != before.version

    @pytest.mark.parametrize("value", VALUES, ids=[ascii(value) for value in VALUES])
    def test_a_written_value_comes_back_as_stored_says(
        self, tmp_path: Path, value: str | date
    ) -> None:
        store = self.make(tmp_path, ROWS)
        write = CellWrite(2, 3, value)
        assert store.write(store.read(), [write]) == 1
        store = self.again(store)
        sheet = store.read()
        assert sheet.cells[1][3] == store.stored(value)
        assert type(sheet.cells[1][3]) is type(store.stored(value))
        assert store.write(sheet, [write]) == 0

    def test_only_the_written_cells_change(self, tmp_path: Path) -> None:
        store = self.make(tmp_path, ROWS)
        writes = [CellWrite(1, 3, "Next step"), CellWrite(3, 4, "x"), CellWrite(5, 1, "y")]
        assert store.write(store.read(), writes) == 3
        expected = [[*row, *[None] * (5 - len(row))] for row in ROWS]
        expected[0][3], expected[2][4], expected[4][1] = "Next step", "x", "y"
        assert _full(self.again(store).read()) == _full(Sheet(expected))

    def test_a_cell_is_emptied_by_none(self, tmp_path: Path) -> None:
        store = self.make(tmp_path, ROWS)
        assert store.write(store.read(), [CellWrite(2, 1, None), CellWrite(2, 9, None)]) == 1
        assert self.again(store).read().cells[1][1] is None

    def test_the_last_of_two_writes_to_a_cell_counts(self, tmp_path: Path) -> None:
        store = self.make(tmp_path, ROWS)
        assert store.write(store.read(), [CellWrite(2, 3, "a"), CellWrite(2, 3, "b")]) == 1
        assert store.read().cells[1][3] == "b"

    def test_a_row_below_the_last_is_added(self, tmp_path: Path) -> None:
        store = self.make(tmp_path, ROWS)
        assert store.write(store.read(), [CellWrite(7, 1, "new")]) == 1
        assert self.again(store).read().cells[6][1] == "new"
        assert not any(self.again(store).read().cells[5])

    def test_nothing_to_write_touches_nothing(self, tmp_path: Path) -> None:
        store = self.make(tmp_path, ROWS)
        before = _snapshot(tmp_path)
        assert store.write(store.read(), []) == 0
        assert store.write(store.read(), [CellWrite(2, 0, "Acme"), CellWrite(3, 7, None)]) == 0
        assert _snapshot(tmp_path) == before

    def test_a_tracker_that_was_changed_meanwhile_is_left_alone(self, tmp_path: Path) -> None:
        store = self.make(tmp_path, ROWS)
        stale = store.read()
        store.write(stale, [CellWrite(2, 0, "Someone else's")])
        before = store.read()
        with pytest.raises(TryAgain):
            store.write(stale, [CellWrite(2, 3, "ours")])
        assert store.read() == before

    def test_it_can_be_asked_before_the_work_begins(self, tmp_path: Path) -> None:
        store = self.make(tmp_path, ROWS)
        store.check_writable(store.read())


class TestMemory(TrackerContract):
    def make(self, folder: Path, rows: Sequence[Sequence[Cell]]) -> Store:
        return MemoryTracker(rows)


class TestCsv(TrackerContract):
    def make(self, folder: Path, rows: Sequence[Sequence[Cell]]) -> Store:
        create_csv(folder / "search.csv", rows)
        return CsvTracker(folder / "search.csv")


class _CsvOf(TrackerContract):
    """The same table in another shape of csv."""

    encoding, newline, delimiter = "utf-8", "\n", ","

    def make(self, folder: Path, rows: Sequence[Sequence[Cell]]) -> Store:
        lines = []
        for row in rows:
            cells = ['"' + str(value or "").replace('"', '""') + '"' for value in row]
            lines.append(self.delimiter.join(cells))
        path = folder / "search.csv"
        path.write_bytes(self.newline.join(lines).encode(self.encoding))
        return CsvTracker(path)


class TestCsvOfExcelInGermany(_CsvOf):
    encoding, newline, delimiter = "cp1252", "\r\n", ";"


class TestCsvInUtf16WithTabs(_CsvOf):
    encoding, newline, delimiter = "utf-16", "\r\n", "\t"


class TestCsvOfAnOldMac(_CsvOf):
    encoding, newline, delimiter = "utf-8-sig", "\r", ","


class TestXlsx(TrackerContract):
    def make(self, folder: Path, rows: Sequence[Sequence[Cell]]) -> Store:
        create_xlsx(folder / "search.xlsx", rows, "Search")
        return XlsxTracker(folder / "search.xlsx")

    def test_dates_stay_dates(self, tmp_path: Path) -> None:
        moment = datetime(2026, 3, 4, 10, 30)
        store = self.make(tmp_path, [["Interview", "Decision"], [moment, date(2026, 3, 20)]])
        assert store.read().cells[1] == [moment, date(2026, 3, 20)]


def _full(sheet: Sheet) -> list[list[Cell]]:
    """The cells without blank ends, which stores may cut or keep."""
    rows = [list(row) for row in sheet.cells]
    for row in rows:
        while row and row[-1] is None:
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


def _snapshot(folder: Path) -> list[tuple[str, int, bytes]]:
    return [
        (path.name, path.stat().st_mtime_ns, path.read_bytes()) for path in sorted(folder.iterdir())
    ]
