"""What every tracker promises, tried on a Google Sheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from sheets_followup.model import Cell, CellWrite
from sheets_followup.sheet_address import SheetAddress
from sheets_followup.trackers.gsheet.store import GoogleSheet
from tests.contract.test_trackers import Store, TrackerContract
from tests.google import Google
from tests.gsheet.scene import GoogleScene, serial


class TestGoogleSheet(TrackerContract):
    @pytest.fixture(autouse=True)
    def _emulator(self, google: Google) -> None:
        self.google = google

    def make(self, folder: Path, rows: Sequence[Sequence[Cell]]) -> Store:
        typed: list[list[object]] = [["" if c is None else c for c in row] for row in rows]
        scene = GoogleScene(folder, self.google, sheet=self.google.new_sheet(rows=typed))
        self.scene = scene
        return self.again(None)

    def again(self, store: Store | None) -> Store:
        door = self.scene.desk("2026-03-03").doors.sheet
        return GoogleSheet(SheetAddress(self.scene.sheet.id, gid=0), door)  # type: ignore[return-value]

    def test_a_day_is_written_as_a_day(self, tmp_path: Path) -> None:
        store = self.make(tmp_path, [["Company"], ["Acme"]])
        store.write(store.read(), [CellWrite(2, 1, date(2026, 3, 16))])
        assert self.scene.sheet.value("B2") == serial("2026-03-16")

    def test_a_row_and_a_column_beyond_the_grid(self, tmp_path: Path) -> None:
        store = self.make(tmp_path, [["Company"], ["Acme"]])
        store.write(store.read(), [CellWrite(1003, 27, "far")])
        assert self.scene.sheet.value("AB1003") == "far"
