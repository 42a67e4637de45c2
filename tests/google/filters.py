"""What a filter hides, and the two forms in which its criteria are told."""

from __future__ import annotations

from collections.abc import Callable

from .answers import Json
from .areas import from_grid
from .colours import twinned
from .grid import Tab
from .reading import Reader

Test = Callable[[str, str], bool]
TEXTS: dict[str, Test] = {
    "TEXT_CONTAINS": lambda shown, wanted: wanted in shown,
    "TEXT_NOT_CONTAINS": lambda shown, wanted: wanted not in shown,
    "TEXT_STARTS_WITH": str.startswith,
    "TEXT_ENDS_WITH": str.endswith,
    "TEXT_EQ": lambda shown, wanted: shown == wanted,
}
NUMBERS: dict[str, Callable[[float, float], bool]] = {
    "NUMBER_EQ": lambda value, wanted: value == wanted,
    "NUMBER_NOT_EQ": lambda value, wanted: value != wanted,
    "NUMBER_GREATER": lambda value, wanted: value > wanted,
    "NUMBER_GREATER_THAN_EQ": lambda value, wanted: value >= wanted,
    "NUMBER_LESS": lambda value, wanted: value < wanted,
    "NUMBER_LESS_THAN_EQ": lambda value, wanted: value <= wanted,
}


def criteria_told(wanted: Json) -> Json:
    """A filter with its criteria both by column and as a list, as Google tells it."""
    found: Json = dict(twinned(wanted))
    if specs := found.get("filterSpecs"):
        found["criteria"] = {
            str(spec.get("columnIndex") or 0): spec.get("filterCriteria") or {} for spec in specs
        }
    elif criteria := found.get("criteria"):
        found["filterSpecs"] = [
            {"filterCriteria": rule, "columnIndex": int(column)}
            for column, rule in sorted(criteria.items(), key=lambda item: int(item[0]))
        ]
    return found


def _meets(reader: Reader, tab: Tab, row: int, column: int, rule: Json) -> bool:
    cell = tab.at(row, column)
    shown = reader.formatted(tab, cell)
    if shown in (rule.get("hiddenValues") or ()):
        return False
    condition = rule.get("condition") or {}
    kind = str(condition.get("type"))
    wanted = [str(item.get("userEnteredValue", "")) for item in condition.get("values") or ()]
    if kind in ("BLANK", "NOT_BLANK"):
        return (shown == "") == (kind == "BLANK")
    if kind in TEXTS and wanted:
        return TEXTS[kind](shown.casefold(), wanted[0].casefold())
    if kind in NUMBERS and wanted:
        value = reader.effective(tab, cell)
        number, _ = reader.typed(wanted[0])
        if not isinstance(value, (int, float)) or not isinstance(number, (int, float)):
            return False
        return NUMBERS[kind](value, number)
    return True


def filtered_rows(reader: Reader, tab: Tab) -> list[int]:
    """The rows that the basic filter hides: by a listed value, or by a condition on text or number.

    A condition of another kind hides nothing here.
    """
    whole = tab.basic_filter or {}
    rules = {int(column): rule for column, rule in (whole.get("criteria") or {}).items()}
    if not rules:
        return []
    area = from_grid(whole["range"])
    return [
        row
        for row in range(area.top + 1, min(area.bottom or tab.row_count, tab.row_count))
        if not all(_meets(reader, tab, row, column, rule) for column, rule in rules.items())
    ]
