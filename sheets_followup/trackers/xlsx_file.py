"""A tracker in a workbook (.xlsx, .xlsm), written only where nothing of it would be lost."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from sheets_followup.atomic import create_exclusively, sha256_hex, translated, write_atomically
from sheets_followup.errors import Refused, TrackerError, TryAgain
from sheets_followup.model import Cell, CellWrite, Sheet
from sheets_followup.trackers import disk
from sheets_followup.trackers.address import FileAddress
from sheets_followup.trackers.cell_text import clean
from sheets_followup.trackers.xlsx_cells import cells_of, holds_people
from sheets_followup.trackers.xlsx_gate import Parts, broken, passed
from sheets_followup.trackers.xlsx_layout import lay_out
from sheets_followup.trackers.xlsx_losses import has_uncalculated, losses
from sheets_followup.trackers.xlsx_save import put, saved_with


class XlsxTracker:
    """One tab of a workbook (a TrackerStore).

    Without ``tab`` it is the first visible one for whose cells ``recognise`` is true, else the
    first visible one. Dates come as dates, with a time where the cell has one; a mail link comes
    as ``Text <address>``; an error as its text.
    """

    __slots__ = ("path", "recognise", "tab")

    def __init__(
        self,
        path: Path | str,
        tab: str | None = None,
        *,
        recognise: Callable[[Sequence[Sequence[Cell]]], bool] | None = None,
    ) -> None:
        self.path = Path(path)
        self.tab = tab
        self.recognise = recognise

    @property
    def name(self) -> str:
        """The file's name without its ending, and ``.TAB`` where a tab was named."""
        return FileAddress(str(self.path), self.tab).name

    def tabs(self) -> list[tuple[str, bool]]:
        """The worksheets' titles in their order, and whether each is visible."""
        data = disk.read_tracker(self.path)
        passed(self.path, data)
        book = loaded(self.path, data, values=True)
        return [(sheet.title, sheet.sheet_state == "visible") for sheet in book.worksheets]

    def read(self) -> Sheet:
        """The tab as it is now, and the other visible tabs that list people; see TrackerStore."""
        data = disk.read_tracker(self.path)
        parts = passed(self.path, data)
        book = loaded(self.path, data, values=True)
        formulas = None
        if has_uncalculated(parts):
            formulas = loaded(self.path, data, values=False)
        tables: dict[str, list[list[Cell]]] = {}

        def table(sheet: Worksheet) -> list[list[Cell]]:
            if sheet.title not in tables:
                other = None if formulas is None else formulas[sheet.title]
                same = other if isinstance(other, Worksheet) else None
                tables[sheet.title] = cells_of(sheet, same)
            return tables[sheet.title]

        chosen = self._chosen(book, table)
        people = {
            sheet.title: table(sheet)
            for sheet in book.worksheets
            if sheet is not chosen and sheet.sheet_state == "visible" and holds_people(table(sheet))
        }
        return Sheet(table(chosen), chosen.title, tabs=people, version=sha256_hex(data))

    def check_writable(self, sheet: Sheet) -> None:
        """Raises what :meth:`write` would raise before it writes, as far as that is known now.

        To be called before anything else is done for this sheet: Refused when something in the
        workbook could not be kept, TryAgain when it is open elsewhere.
        """
        disk.check_writable(self.path)
        self._check_losses(passed(self.path, self._unchanged(sheet)))

    def stored(self, value: str | date | None) -> Cell:
        """What :meth:`read` will return for a cell into which this value was written."""
        return (clean(value) or None) if isinstance(value, str) else value

    def write(self, sheet: Sheet, writes: Sequence[CellWrite]) -> int:
        """Writes these cells and keeps everything else; see TrackerStore.

        Dates become date cells shown as 2026-03-16, texts are always text. The new file is read
        again and compared with the old one before it takes its place.
        """
        disk.check_not_open(self.path)
        data = self._unchanged(sheet)
        cells = {(write.row, write.column): self.stored(write.value) for write in writes}
        new = {place: value for place, value in cells.items() if _at(sheet, place) != value}
        if not new:
            return 0
        self._check_losses(passed(self.path, data))
        book = loaded(self.path, data, values=False, macros=self._may_hold_macros)
        changed = saved_with(self.path, data, book, sheet.title, new)
        try:
            write_atomically(self.path, changed, backup=True, expect_sha256=sheet.version)
        except OSError as error:
            raise translated(error, self.path) from error
        return len(new)

    @property
    def _may_hold_macros(self) -> bool:
        return self.path.suffix.lower() == ".xlsm"

    def _unchanged(self, sheet: Sheet) -> bytes:
        data = disk.read_tracker(self.path)
        if sha256_hex(data) != sheet.version:
            raise TryAgain(
                f"{self.path.name} was changed by somebody else since it was read",
                hint="run again; nothing was written",
            )
        return data

    def _check_losses(self, parts: Parts) -> None:
        lost = losses(parts, macros=self._may_hold_macros)
        if lost:
            raise Refused(
                f"writing to {self.path.name} would lose: {'; '.join(lost)}",
                hint="nothing was changed; keep the tracker in a plain workbook or a .csv file",
            )

    def _chosen(self, book: Workbook, table: Callable[[Worksheet], list[list[Cell]]]) -> Worksheet:
        sheets = book.worksheets
        if self.tab is not None:
            wanted = self.tab.casefold()
            for sheet in sheets:
                if sheet.title == self.tab:
                    return sheet
            for sheet in sheets:
                if sheet.title.strip().casefold() == wanted:
                    return sheet
            titles = ", ".join(sheet.title for sheet in sheets if sheet.sheet_state == "visible")
            raise TrackerError(
                f"{self.path.name} has no tab {self.tab!r}", hint=f"its tabs are: {titles}"
            )
        visible = [sheet for sheet in sheets if sheet.sheet_state == "visible"] or sheets
        if not visible:
            raise TrackerError(f"{self.path.name} has no worksheet", hint="add one with a header")
        if self.recognise is not None and len(visible) > 1:
            for sheet in visible:
                if self.recognise(table(sheet)):
                    return sheet
        return visible[0]


def create_xlsx(path: Path, rows: Sequence[Sequence[Cell]], sheet_title: str) -> None:
    """Makes a new workbook with these rows on one sheet; never overwrites a file.

    Dates become date cells, texts are always text; it looks as :mod:`xlsx_layout` says. Raises
    TrackerError when the file exists or cannot be made.
    """
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = sheet_title
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            put(sheet, number, column, clean(value) if isinstance(value, str) else value)
    lay_out(sheet, rows)
    target = io.BytesIO()
    book.save(target)
    try:
        create_exclusively(path, target.getvalue())
    except FileExistsError as error:
        raise TrackerError(f"{path} is already there", hint="choose another name") from error
    except OSError as error:
        raise translated(error, path) from error


def loaded(path: Path, data: bytes, *, values: bool, macros: bool = False) -> Workbook:
    """The workbook, with values or with formulas; TrackerError when it cannot be parsed."""
    with warnings.catch_warnings():
        # What it warns of are losses on saving, and those are found by `losses`.
        warnings.simplefilter("ignore")
        try:
            return openpyxl.load_workbook(
                io.BytesIO(data), data_only=values, keep_vba=macros, rich_text=not values
            )
        except Exception as error:  # a broken file can raise anything in there
            raise broken(path, error) from error


def _at(sheet: Sheet, place: tuple[int, int]) -> Cell:
    """What was read there; None where there is no cell."""
    row, column = place
    if row > len(sheet.cells) or column >= len(sheet.cells[row - 1]):
        return None
    return sheet.cells[row - 1][column]
