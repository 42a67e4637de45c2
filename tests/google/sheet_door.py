"""What a person does to a sheet in the browser: no request, no quota, no token."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .a1 import Area, column_of
from .areas import inside, locate, tab_of
from .edit_cells import sort_rows
from .edits import Edit, delete, insert, reorder
from .grid import Book, Cell, Tab
from .reading import Reader
from .sharing import granted
from .world import World
from .writing import Written, write

AXES = {"rows": "ROWS", "columns": "COLUMNS"}


def _open(book: Book, area: Area) -> None:
    """A person in the browser may click a warning away."""


class SheetDoor:
    """One spreadsheet, as its owner edits it."""

    def __init__(self, world: World, key: str, user: str) -> None:
        self.world, self.id, self.user = world, key, user

    @property
    def book(self) -> Book:
        """The spreadsheet itself."""
        return self.world.books[self.id]

    def tab(self, title: str | None = None) -> Tab:
        """A tab by its title; the first one where none is given."""
        found = self.book.tabs[0] if title is None else self.book.titled(title)
        assert found is not None, f"no tab {title}"
        return found

    def _reader(self) -> Reader:
        return Reader(self.book, self.world.now())

    def type_rows(self, at: str, rows: list[list[Any]]) -> None:
        """Types rows from a cell on; the grid grows as under a person's hands."""
        with self.world.lock:
            area = locate(self.book, at)
            tab = tab_of(self.book, area)
            height, width = len(rows), max(len(row) for row in rows)
            tab.resize(
                max(tab.row_count, area.top + height), max(tab.column_count, area.left + width)
            )
            start = Area(area.sheet, area.top, area.left, area.top + 1, area.left + 1)
            body = {"values": rows}
            write(self._reader(), start, body, "USER_ENTERED", _open, Written())

    def type(self, at: str, value: Any) -> None:
        """Types into one cell; an empty text clears it."""
        self.type_rows(at, [[value]])

    def values(self, where: str, option: str = "UNFORMATTED_VALUE") -> list[list[Any]]:
        """What stands in a range."""
        with self.world.lock:
            return self._reader().values(inside(self.book, locate(self.book, where)), option)

    def value(self, at: str) -> Any:
        """What stands in one cell; "" where nothing does."""
        found = self.values(at)
        return found[0][0] if found else ""

    def insert(self, axis: str, at: int, count: int = 1, tab: str | None = None) -> None:
        """Inserts rows or columns before index ``at`` (from 0)."""
        with self.world.lock:
            insert(self.book, self.tab(tab), AXES[axis], at, count, before=at > 0)

    def delete(self, axis: str, at: int, count: int = 1, tab: str | None = None) -> None:
        """Deletes rows or columns from index ``at`` on."""
        with self.world.lock:
            delete(self.book, self.tab(tab), AXES[axis], at, at + count)

    def move(self, axis: str, source: int, target: int, tab: str | None = None) -> None:
        """Drags one row or column to where it then stands."""
        with self.world.lock:
            sheet = self.tab(tab)
            size = sheet.row_count if axis == "rows" else sheet.column_count
            order = [n for n in range(size) if n != source]
            order.insert(target, source)
            reorder(self.book, sheet, AXES[axis], order)

    def sort(
        self,
        column: int,
        *,
        descending: bool = False,
        header: int = 1,
        columns: tuple[int, int] | None = None,
        tab: str | None = None,
    ) -> None:
        """Sorts the rows below the header; only within ``columns`` where they are given."""
        with self.world.lock:
            sheet = self.tab(tab)
            left, right = columns or (0, sheet.column_count)
            area = Area(sheet.id, header, left, sheet.row_count, right)
            edit = Edit(self.book, self._reader(), self.world.ids, _open, self.user, self.user)
            order = "DESCENDING" if descending else "ASCENDING"
            sort_rows(edit, sheet, area, [{"dimensionIndex": column, "sortOrder": order}])

    def chip(self, at: str, address: str, text: str | None = None) -> None:
        """Puts a people chip into a cell; its text is the person's name or address."""
        with self.world.lock:
            area = locate(self.book, at)
            run = {"startIndex": 0, "chip": {"personProperties": {"email": address}}}
            tab_of(self.book, area).put(
                area.top, area.left, Cell(value=text or address, chips=(run,))
            )

    def change(self, at: str, how: Callable[[Cell], Cell]) -> None:
        """Replaces a cell by what ``how`` makes of it: notes, formats, links."""
        with self.world.lock:
            area = locate(self.book, at)
            tab = tab_of(self.book, area)
            tab.put(area.top, area.left, how(tab.at(area.top, area.left)))

    def rename(self, title: str, tab: str | None = None) -> None:
        """Renames a tab."""
        with self.world.lock:
            sheet = self.tab(tab)
            sheet.properties = {**sheet.properties, "title": title}

    def hide(self, axis: str, at: str | int, tab: str | None = None) -> None:
        """Hides a row (index) or a column (letter)."""
        with self.world.lock:
            sheet = self.tab(tab)
            lines = sheet.row_properties if axis == "rows" else sheet.column_properties
            number = column_of(at) if isinstance(at, str) else at
            lines[number] = {**lines[number], "hiddenByUser": True}

    def share(self, address: str, role: str) -> None:
        """Shares the file in the browser."""
        with self.world.lock:
            self.world.files[self.id].permissions.append(granted(address, role))
