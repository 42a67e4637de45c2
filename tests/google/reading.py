"""What the values of cells are under each render option."""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache
from operator import attrgetter
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .a1 import Area, parse_cells, split, written
from .answers import Json
from .areas import tab_of
from .formulas import REF, CellError, Evaluator, Result
from .grid import Book, Cell, Formula, Tab
from .shown import DATES, shown
from .typed import entered, serial

_VALUE = attrgetter("value")
# A day, a moment or one cell, and some days more or less: it is shown as what it starts from.
DAY = re.compile(
    r"=\s*(?:\d+\s*\+\s*)?(?:TODAY\(\s*\)|NOW\(\s*\)"
    r"|((?:(?:'(?:[^']|'')+'|[A-Za-z_]\w*)!)?\$?[A-Za-z]{1,3}\$?[1-9]\d*))(?:\s*[+-]\s*\d+)?\s*",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)
def zone_of(name: str) -> ZoneInfo | None:
    """The zone of a spreadsheet; None for a custom one such as ``GMT-07:00``."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _is_blank(row: list[Cell]) -> bool:
    return list(map(_VALUE, row)).count(None) == len(row)


def known_zone(name: str) -> bool:
    """Whether a spreadsheet may have this zone."""
    return zone_of(name) is not None or re.fullmatch(r"GMT[+-]\d{2}:\d{2}", name) is not None


class Reader:
    """Reads one spreadsheet at one moment."""

    def __init__(self, book: Book, now: datetime) -> None:
        self.book = book
        self.locale: str = book.properties["locale"]
        local = now.astimezone(zone_of(book.properties["timeZone"]))
        today = serial(local.date())
        fraction = (local.hour * 3600 + local.minute * 60 + local.second) / 86400
        self.year = local.year
        self._depth = 0
        self._filled: dict[int, int] = {}
        self._tab: Tab = book.tabs[0]
        self._evaluator = Evaluator(self._lookup, today, today + fraction)

    def _lookup(self, title: str, cells: str) -> Any:
        name, _ = split(f"{title}A1") if title else (None, "")
        tab = self._tab if name is None else self.book.titled(name)
        area = None if tab is None else parse_cells(cells.replace("$", ""), tab.id)
        if tab is None or area is None or area.bottom is None or area.right is None:
            return REF
        if area.bottom > tab.row_count or area.right > tab.column_count:
            return REF
        self._depth += 1
        try:
            if self._depth > 40:
                return REF
            found = [
                [
                    self.effective(tab, tab.at(row, column))
                    for column in range(area.left, area.right)
                ]
                for row in range(area.top, area.bottom)
            ]
        finally:
            self._depth -= 1
        return found[0][0] if ":" not in cells else found

    def effective(self, tab: Tab, cell: Cell) -> Result:
        """The value after formulas."""
        if not isinstance(cell.value, Formula):
            return cell.value
        before, self._tab = self._tab, tab
        try:
            return self._evaluator.value(cell.value.text)
        finally:
            self._tab = before

    def formatted(self, tab: Tab, cell: Cell) -> str:
        """What a person sees."""
        value = self.effective(tab, cell)
        if isinstance(value, CellError):
            return value.shown
        return shown(value, self.shape(tab, cell), self.locale)

    def shape(self, tab: Tab, cell: Cell) -> Json | None:
        """The number format: the cell's own, or the date format that a formula brings along."""
        own: Json | None = (cell.format or {}).get("numberFormat")
        if own or not isinstance(cell.value, Formula):
            return own
        hit = DAY.fullmatch(cell.value.text)
        if hit is None:
            return None
        if hit[1] is None:
            return {"type": "DATE_TIME" if "NOW" in cell.value.text.upper() else "DATE"}
        title, cells = split(hit[1])
        source = tab if title is None else self.book.titled(title)
        area = None if source is None else parse_cells(cells.replace("$", ""), source.id)
        if source is None or area is None or self._depth > 40:
            return None
        if area.top >= source.row_count or area.left >= source.column_count:
            return None
        self._depth += 1
        try:
            found = self.shape(source, source.at(area.top, area.left))
        finally:
            self._depth -= 1
        return found if found and found.get("type") in DATES else None

    def rendered(self, tab: Tab, cell: Cell, option: str, dates: str) -> Any:
        """One value of an answer of values.*."""
        value: Any = cell.value
        if value is None:
            return ""
        if option == "FORMATTED_VALUE":
            return value if type(value) is str else self.formatted(tab, cell)
        if isinstance(value, Formula):
            if option == "FORMULA":
                return value.text
            value = self.effective(tab, cell)
            if isinstance(value, CellError):
                return value.shown
        if dates == "FORMATTED_STRING" and type(value) in (int, float):
            shape = self.shape(tab, cell)
            if shape and shape.get("type") in DATES:
                return shown(value, shape, self.locale)
        return "" if value is None else value

    def written(self) -> None:
        """Cells were written since it began to read."""
        self._filled.clear()

    def _filled_rows(self, tab: Tab) -> int:
        """How many rows there are down to the last with a value: most tabs are blank below it."""
        if tab.id not in self._filled:
            rows = range(tab.row_count, 0, -1)
            self._filled[tab.id] = next((n for n in rows if not _is_blank(tab.rows[n - 1])), 0)
        return self._filled[tab.id]

    def values(
        self,
        area: Area,
        option: str = "FORMATTED_VALUE",
        dates: str = "SERIAL_NUMBER",
        major: str = "ROWS",
    ) -> list[list[Any]]:
        """Rows (or columns) without the empty ones at the end, each without empty cells there."""
        tab = tab_of(self.book, area)
        plain = (str,) if option == "FORMATTED_VALUE" else (str, int, float, bool)
        if dates == "FORMATTED_STRING":
            plain = (str,)
        filled = self._filled_rows(tab)
        bottom = filled if area.bottom is None else min(area.bottom, filled)
        lines = [
            [
                ""
                if (value := cell.value) is None
                else value
                if type(value) in plain
                else self.rendered(tab, cell, option, dates)
                for cell in source[area.left : area.right]
            ]
            for source in tab.rows[area.top : bottom]
        ]
        if major == "COLUMNS":
            width = max((len(line) for line in lines), default=0)
            lines = [
                [line[column] if column < len(line) else "" for line in lines]
                for column in range(width)
            ]
        for line in lines:
            while line and line[-1] == "" and type(line[-1]) is str:
                line.pop()
        while lines and not lines[-1]:
            lines.pop()
        return lines

    def value_range(
        self,
        area: Area,
        option: str = "FORMATTED_VALUE",
        dates: str = "SERIAL_NUMBER",
        major: str = "ROWS",
    ) -> Json:
        """A ValueRange; without ``values`` where every cell is empty."""
        answer: Json = {
            "range": written(tab_of(self.book, area).title, area),
            "majorDimension": major,
        }
        if values := self.values(area, option, dates, major):
            answer["values"] = values
        return answer

    def typed(self, value: Any) -> tuple[Any, Json | None]:
        """USER_ENTERED in this spreadsheet's locale and year."""
        return entered(value, self.locale, self.year)
