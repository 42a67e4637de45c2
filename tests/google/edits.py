"""What every request of spreadsheets.batchUpdate needs, and rows or columns that come and go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from .a1 import Area
from .answers import Json, invalid
from .areas import grid_area, to_grid
from .grid import BLANK, Book, Cell, Formula, Tab
from .reading import Reader
from .references import Mover, moved
from .timekeeping import Ids
from .writing import Guard


@dataclass(slots=True)
class Edit:
    """One batchUpdate in progress."""

    book: Book
    reader: Reader
    ids: Ids
    guard: Guard
    user: str
    owner: str
    anchors_sort: bool = True  # a row's anchor goes along when rows are sorted

    def tab(self, sheet: Any) -> Tab:
        """The tab with this id; 400 when there is none."""
        tab = self.book.tab(int(sheet or 0))
        if tab is None:
            raise invalid(f"No sheet with id: {sheet or 0}")
        return tab

    def area(self, grid: Json | None) -> tuple[Tab, Area]:
        """Tab and cells of a GridRange."""
        area = grid_area(self.book, grid or {})
        return self.tab(area.sheet), area

    def written(self, grid: Json | None) -> tuple[Tab, Area]:
        """The same for cells that are about to change: protection is checked."""
        tab, area = self.area(grid)
        self.guard(self.book, area)
        return tab, area


Change = Callable[[Edit, Json], Json]


def span_of(tab: Tab, span: Json) -> tuple[int, int]:
    """Start and end of a DimensionRange; 400 outside the grid."""
    size = tab.row_count if span.get("dimension") == "ROWS" else tab.column_count
    start = int(span.get("startIndex") or 0)
    end = size if span.get("endIndex") is None else int(span["endIndex"])
    if span.get("dimension") not in ("ROWS", "COLUMNS"):
        raise invalid("A dimension must be specified.")
    if start >= end:
        raise invalid("startIndex must be less than endIndex.")
    return start, end


def _after_insert(start: int, end: int | None, at: int, count: int) -> tuple[int, int | None]:
    if at <= start:
        return start + count, None if end is None else end + count
    if end is not None and at < end:
        return start, end + count
    return start, end


def _after_delete(
    start: int, end: int | None, first: int, last: int
) -> tuple[int, int | None] | None:
    def moved(index: int) -> int:
        return index - max(0, min(index, last) - first) if index > first else index

    new_start = moved(start)
    if end is None:
        return new_start, None
    new_end = moved(end)
    return None if new_end <= new_start and end > start else (new_start, new_end)


def _placed(place: dict[int, int], start: int, end: int | None) -> tuple[int, int | None]:
    """Where a single line went; a reference to several lines stays as it is."""
    if end != start + 1 or start not in place:
        return start, end
    return place[start], place[start] + 1


def _moved(grid: Json, tab: Tab, dimension: str, mover: Mover) -> Json | None:
    if int(grid.get("sheetId") or 0) != tab.id:
        return grid
    axis = "Row" if dimension == "ROWS" else "Column"
    start, end = f"start{axis}Index", f"end{axis}Index"
    if start not in grid and end not in grid:
        return grid
    new = mover(int(grid.get(start) or 0), grid.get(end))
    if new is None:
        return None
    result = dict(grid)
    result[start] = new[0]
    if new[1] is not None:
        result[end] = new[1]
    return result


def _retarget(book: Book, tab: Tab, dimension: str, mover: Mover) -> None:
    """Formulas go on pointing at the cells that they pointed at."""
    for other in book.tabs:
        for line in other.rows if other.formulas else ():
            for column, cell in enumerate(line):
                if isinstance(cell.value, Formula):
                    text = moved(cell.value.text, other.title, tab.title, dimension, mover)
                    if text != cell.value.text:
                        line[column] = replace(cell, value=Formula(text))


def _relocate(book: Book, tab: Tab, dimension: str, mover: Mover) -> None:
    """Moves everything that lies on ranges of the tab with its rows or columns."""
    _retarget(book, tab, dimension, mover)
    tab.merges = [g for old in tab.merges if (g := _moved(old, tab, dimension, mover))]
    for objects, key in tab.ranged():
        for entry in list(objects):
            if key not in entry:
                continue
            grid = _moved(entry[key], tab, dimension, mover)
            if grid is None:
                objects.remove(entry)
            else:
                entry[key] = grid
    if tab.basic_filter is not None and "range" in tab.basic_filter:
        grid = _moved(tab.basic_filter["range"], tab, dimension, mover)
        tab.basic_filter = None if grid is None else {**tab.basic_filter, "range": grid}
    for rule in list(tab.conditional_formats):
        rule["ranges"] = [
            g for old in rule.get("ranges", ()) if (g := _moved(old, tab, dimension, mover))
        ]
        if not rule["ranges"]:
            tab.conditional_formats.remove(rule)
    for entry in list(book.named):
        grid = _moved(entry["range"], tab, dimension, mover)
        if grid is None:
            book.named.remove(entry)
        else:
            entry["range"] = grid
    for group in list(tab.groups[dimension]):
        new = mover(group["range"]["startIndex"], group["range"]["endIndex"])
        if new is None:
            tab.groups[dimension].remove(group)
        else:
            group["range"] = {**group["range"], "startIndex": new[0], "endIndex": new[1]}
    for entry in list(book.metadata):
        span = entry["location"].get("dimensionRange")
        if not span or span["dimension"] != dimension or int(span.get("sheetId") or 0) != tab.id:
            continue
        new = mover(int(span["startIndex"]), int(span["endIndex"]))
        if new is None:
            book.metadata.remove(entry)
        else:
            entry["location"] = {
                **entry["location"],
                "dimensionRange": {**span, "startIndex": new[0], "endIndex": new[1]},
            }


def _style(cell: Cell) -> Cell:
    return BLANK if cell.bare() else Cell(None, cell.format, None, cell.validation)


def insert(book: Book, tab: Tab, dimension: str, at: int, count: int, before: bool) -> None:
    """Inserts empty rows or columns, styled like the line before or after."""
    if dimension == "ROWS":
        source = at - 1 if before else at
        model = tab.rows[source] if 0 <= source < tab.row_count else []
        tab.rows[at:at] = [[_style(cell) for cell in model] for _ in range(count)]
        tab.row_properties[at:at] = [{}] * count
    else:
        for line in tab.rows:
            if len(line) > at or (before and len(line) == at and at):
                source = at - 1 if before else at
                style = _style(line[source]) if source < len(line) else BLANK
                line[at:at] = [style] * count
        tab.column_properties[at:at] = [{}] * count
    tab.counted()
    _relocate(book, tab, dimension, lambda start, end: _after_insert(start, end, at, count))


def delete(book: Book, tab: Tab, dimension: str, start: int, end: int) -> None:
    """Deletes rows or columns with what is anchored to them."""
    size = tab.row_count if dimension == "ROWS" else tab.column_count
    end = min(end, size)
    if end - start >= size:
        word = "rows" if dimension == "ROWS" else "columns"
        raise invalid(f"You can't delete all the {word} on the sheet.")
    if dimension == "ROWS":
        del tab.rows[start:end], tab.row_properties[start:end]
    else:
        for line in tab.rows:
            del line[start:end]
        del tab.column_properties[start:end]
    tab.counted()
    _relocate(book, tab, dimension, lambda first, last: _after_delete(first, last, start, end))


def reorder(book: Book, tab: Tab, dimension: str, order: list[int]) -> None:
    """Puts rows or columns in another order; ``order[n]`` is where line n comes from."""
    if dimension == "ROWS":
        tab.rows = [tab.rows[n] for n in order]
        tab.row_properties = [tab.row_properties[n] for n in order]
    else:
        width = tab.column_count
        for number, line in enumerate(tab.rows):
            full = line + [BLANK] * (width - len(line))
            tab.rows[number] = [full[n] for n in order]
        tab.column_properties = [tab.column_properties[n] for n in order]
    place = {old: new for new, old in enumerate(order)}
    _retarget(book, tab, dimension, partial(_placed, place))
    move_metadata(book, tab, dimension, place)


def move_metadata(book: Book, tab: Tab, dimension: str, place: dict[int, int]) -> None:
    """Anchors of single rows or columns go where their line went."""
    for entry in book.metadata:
        span = entry["location"].get("dimensionRange")
        if not span or span["dimension"] != dimension or int(span.get("sheetId") or 0) != tab.id:
            continue
        new = place.get(int(span["startIndex"]))
        if new is not None:
            entry["location"] = {
                **entry["location"],
                "dimensionRange": {**span, "startIndex": new, "endIndex": new + 1},
            }


def full_grid(tab: Tab, area: Area) -> Json:
    """A GridRange with all its ends, as Google stores and tells it."""
    return to_grid(area.clipped(tab.row_count, tab.column_count))
