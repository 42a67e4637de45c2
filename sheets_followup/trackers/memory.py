"""A tracker that is a list of rows: for tests, for library users, and as the plainest example."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date

from sheets_followup.errors import TryAgain
from sheets_followup.model import Cell, CellWrite, Sheet
from sheets_followup.trackers.cell_text import clean


class MemoryTracker:
    """Rows in memory (a TrackerStore); ``rows`` may be changed from outside between two calls."""

    def __init__(
        self,
        rows: Sequence[Sequence[Cell]] = (),
        *,
        name: str = "memory",
        title: str = "",
        timezone: str | None = None,
        locale: str | None = None,
        tabs: Mapping[str, Sequence[Sequence[Cell]]] | None = None,
    ) -> None:
        self.rows: list[list[Cell]] = [list(row) for row in rows]
        self.title = title
        self.timezone = timezone
        self.locale = locale
        self.tabs = dict(tabs or {})
        self._name = name

    @property
    def name(self) -> str:
        """The name that it was given."""
        return self._name

    def read(self) -> Sheet:
        """A copy of the rows as they are now; an empty text is None, as in every tracker."""
        return Sheet(
            cells=[[None if value == "" else value for value in row] for row in self.rows],
            title=self.title,
            timezone=self.timezone,
            locale=self.locale,
            tabs=self.tabs,
            version=self._version(),
        )

    def check_writable(self, sheet: Sheet) -> None:
        """Raises what :meth:`write` would raise: nothing but TryAgain for changed rows."""
        if sheet.version != self._version():
            raise TryAgain("the rows were changed since they were read", hint="read them again")

    def stored(self, value: str | date | None) -> Cell:
        """What :meth:`read` will return for a cell into which this value was written."""
        return (clean(value) or None) if isinstance(value, str) else value

    def write(self, sheet: Sheet, writes: Sequence[CellWrite]) -> int:
        """Writes these cells; see TrackerStore."""
        self.check_writable(sheet)
        new = {(write.row - 1, write.column): self.stored(write.value) for write in writes}
        count = 0
        for (row, column), value in new.items():
            cells = self.rows[row] if row < len(self.rows) else []
            if ((cells[column] if column < len(cells) else None) or None) == value:
                continue
            while len(self.rows) <= row:
                self.rows.append([])
            cells = self.rows[row]
            cells.extend([None] * (column + 1 - len(cells)))
            cells[column] = value
            count += 1
        return count

    def _version(self) -> str:
        return hashlib.sha256(repr(self.rows).encode("utf-8", "surrogatepass")).hexdigest()
