"""A tracker in a workbook (.xlsx, .xlsm), written only where nothing of it would be lost."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from sheets_followup.atomic import create_exclusively, sha256_hex, translated, write_atomically
from sheets_followup.errors import Refused, TrackerError, TryAgain
from sheets_followup.model import Cell, CellWrite, Sheet
from sheets_followup.trackers import disk
from sheets_followup.trackers.address import FileAddress
from sheets_followup.trackers.cell_text import clean
from sheets_followup.trackers.xlsx_cells import holds_interviews, holds_people
from sheets_followup.trackers.xlsx_gate import Parts, passed
from sheets_followup.trackers.xlsx_losses import check_form, losses
from sheets_followup.trackers.xlsx_new import put
from sheets_followup.trackers.xlsx_parts import Outline, Tab, outline
from sheets_followup.trackers.xlsx_read import Values
from sheets_followup.trackers.xlsx_save import saved_with
from sheets_followup.trackers.xlsx_struck import struck


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
        book = outline(self.path, passed(self.path, data))
        return [(tab.title, tab.visible) for tab in book.tabs]

    def read(self) -> Sheet:
        """The tab as it is now, and the other visible tabs that list people; see TrackerStore."""
        data = disk.read_tracker(self.path)
        parts = passed(self.path, data)
        book = outline(self.path, parts)
        values = Values(self.path, data, parts)
        chosen = self._chosen(book, values)
        others = {
            tab.title: values.of(tab) for tab in book.tabs if tab is not chosen and tab.visible
        }
        return Sheet(
            values.of(chosen),
            chosen.title,
            tabs={title: cells for title, cells in others.items() if holds_people(cells)},
            version=sha256_hex(data),
            unread=tuple(title for title, cells in others.items() if holds_interviews(cells)),
            struck=struck(parts, book, chosen),
        )

    def check_writable(self, sheet: Sheet) -> None:
        """Raises what :meth:`write` would raise before it writes, as far as that is known now.

        To be called before anything else is done for this sheet: Refused when something in the
        workbook could not be kept, TryAgain when it is open elsewhere.
        """
        disk.check_writable(self.path)
        parts = passed(self.path, self._unchanged(sheet))
        self._check_losses(parts)
        check_form(parts, self._written(outline(self.path, parts), sheet))

    def stored(self, value: str | date | None) -> Cell:
        """What :meth:`read` will return for a cell into which this value was written."""
        return (clean(value) or None) if isinstance(value, str) else value

    def write(self, sheet: Sheet, writes: Sequence[CellWrite]) -> int:
        """Writes these cells and keeps everything else; see TrackerStore.

        Dates become date cells shown as 2026-03-16, texts are always text; the name of a new column
        takes the format of the name to its left. Filters and tables that
        end where a column of ours begins are made wider; the results of formulas that look at our
        cells are marked to be calculated anew. The new file is compared with the old one, part by
        part and cell by cell, before it takes its place.
        """
        disk.check_not_open(self.path)
        data = self._unchanged(sheet)
        cells = {(write.row, write.column): self.stored(write.value) for write in writes}
        new = {place: value for place, value in cells.items() if _at(sheet, place) != value}
        if not new:
            return 0
        parts = passed(self.path, data)
        self._check_losses(parts)
        book = outline(self.path, parts)
        headers = {(write.row, write.column) for write in writes if write.header}
        tab = self._written(book, sheet)
        changed = saved_with(self.path, data, parts, book, tab, new, headers=headers)
        try:
            write_atomically(self.path, changed, backup=True, expect_sha256=sheet.version)
        except OSError as error:
            raise translated(error, self.path) from error
        return len(new)

    def _unchanged(self, sheet: Sheet) -> bytes:
        data = disk.read_tracker(self.path)
        if sha256_hex(data) != sheet.version:
            raise TryAgain(
                f"{self.path.name} was changed by somebody else since it was read",
                hint="run again; nothing was written",
            )
        return data

    def _check_losses(self, parts: Parts) -> None:
        lost = losses(parts)
        if lost:
            raise Refused(
                f"writing to {self.path.name} would lose: {'; '.join(lost)}",
                hint="nothing was changed; keep the tracker in a plain workbook or a .csv file",
            )

    def _written(self, book: Outline, sheet: Sheet) -> Tab:
        return next(tab for tab in book.tabs if tab.title == sheet.title)

    def _chosen(self, book: Outline, values: Values) -> Tab:
        if self.tab is not None:
            wanted = self.tab.casefold()
            for tab in book.tabs:
                if tab.title == self.tab:
                    return tab
            for tab in book.tabs:
                if tab.title.strip().casefold() == wanted:
                    return tab
            titles = ", ".join(tab.title for tab in book.tabs if tab.visible)
            raise TrackerError(
                f"{self.path.name} has no tab {self.tab!r}", hint=f"its tabs are: {titles}"
            )
        visible = [tab for tab in book.tabs if tab.visible] or list(book.tabs)
        if not visible:
            raise TrackerError(f"{self.path.name} has no worksheet", hint="add one with a header")
        if self.recognise is not None and len(visible) > 1:
            for tab in visible:
                if self.recognise(values.of(tab)):
                    return tab
        return visible[0]


def create_xlsx(path: Path, rows: Sequence[Sequence[Cell]], sheet_title: str) -> None:
    """Makes a new workbook with these rows on one sheet; never overwrites a file.

    Dates become date cells, texts are always text; it looks as :mod:`xlsx_layout` says. Raises
    TrackerError when the file exists or cannot be made.
    """
    # These load openpyxl, which is slow to import and needed for nothing else here.
    from openpyxl.workbook import Workbook

    from sheets_followup.trackers.xlsx_layout import lay_out

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = sheet_title
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            put(sheet, number, column, clean(value) if isinstance(value, str) else value)
    lay_out(sheet, rows)
    target = io.BytesIO()
    book.save(target)
    create_from(path, target.getvalue())


def create_from(path: Path, content: bytes) -> None:
    """Writes a workbook's content to a new file; TrackerError when it exists or cannot be made."""
    try:
        create_exclusively(path, content)
    except FileExistsError as error:
        raise TrackerError(f"{path} is already there", hint="choose another name") from error
    except OSError as error:
        raise translated(error, path) from error


def _at(sheet: Sheet, place: tuple[int, int]) -> Cell:
    """What was read there; None where there is no cell."""
    row, column = place
    if row > len(sheet.cells) or column >= len(sheet.cells[row - 1]):
        return None
    return sheet.cells[row - 1][column]
