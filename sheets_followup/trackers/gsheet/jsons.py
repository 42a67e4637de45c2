"""Google's answers, taken apart with types: a part that is not there is an empty one. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

Json = Mapping[str, object]


def part(json: Json, key: str) -> Json:
    """The object under this key."""
    found = json.get(key)
    return found if isinstance(found, dict) else {}


def parts(json: Json, key: str) -> list[Json]:
    """The objects of the list under this key."""
    found = json.get(key)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def number(json: Json, key: str, default: int = 0) -> int:
    """The whole number under this key."""
    found = json.get(key)
    return found if isinstance(found, int) and not isinstance(found, bool) else default


def text(json: Json, key: str) -> str:
    """The text under this key."""
    found = json.get(key)
    return found if isinstance(found, str) else ""


def rows(json: Json, key: str = "values") -> list[list[object]]:
    """The rows (or columns) of a ValueRange."""
    found = json.get(key)
    return [each for each in found if isinstance(each, list)] if isinstance(found, list) else []


class Span(NamedTuple):
    """A GridRange: indexes from 0, ends exclusive and None where they are open."""

    top: int
    bottom: int | None
    left: int
    right: int | None

    def grid(self, sheet: int) -> dict[str, object]:
        """The GridRange on this tab."""
        found: dict[str, object] = {"sheetId": sheet, "startRowIndex": self.top}
        if self.bottom is not None:
            found["endRowIndex"] = self.bottom
        found["startColumnIndex"] = self.left
        if self.right is not None:
            found["endColumnIndex"] = self.right
        return found


def span(grid: Json) -> Span:
    """What a GridRange covers."""
    bottom, right = grid.get("endRowIndex"), grid.get("endColumnIndex")
    return Span(
        number(grid, "startRowIndex"),
        bottom if isinstance(bottom, int) else None,
        number(grid, "startColumnIndex"),
        right if isinstance(right, int) else None,
    )
