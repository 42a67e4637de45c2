"""batchUpdate: what is done to the text of cells: find, trim, paste."""

from __future__ import annotations

import csv
import html
import io
import re
from dataclasses import replace

from .a1 import Area
from .answers import Json, invalid
from .edits import Change, Edit
from .grid import Cell, Formula, Tab

COUNTS = ("occurrencesChanged", "valuesChanged", "formulasChanged", "rowsChanged", "sheetsChanged")


def _pattern(request: Json) -> re.Pattern[str]:
    find = request.get("find")
    if not find:
        raise invalid("find must be specified.")
    text = find if request.get("searchByRegex") else re.escape(find)
    try:
        return re.compile(text, 0 if request.get("matchCase") else re.IGNORECASE)
    except re.error as error:
        raise invalid(f"Invalid regular expression: {find}") from error


def _places(edit: Edit, request: Json) -> list[tuple[Tab, Area]]:
    given = [name for name in ("range", "sheetId", "allSheets") if request.get(name) is not None]
    if len(given) != 1:
        raise invalid("Exactly one of range, sheetId and allSheets must be specified.")
    if "range" in given:
        return [edit.written(request["range"])]
    tabs = edit.book.tabs if "allSheets" in given else [edit.tab(request["sheetId"])]
    return [(tab, tab.whole()) for tab in tabs]


def _searched(edit: Edit, tab: Tab, cell: Cell, formulas: bool) -> str | None:
    """The text of a cell that is looked at; a formula's only where that is asked for."""
    if cell.value is None:
        return None
    if isinstance(cell.value, Formula):
        return cell.value.text if formulas else None
    return edit.reader.formatted(tab, cell)


def find_replace(edit: Edit, request: Json) -> Json:
    """findReplace: in what is shown, so that a changed number is a number again."""
    pattern = _pattern(request)
    new = request.get("replacement") or ""
    put = new.replace("\\", "\\\\")
    if request.get("searchByRegex"):
        put = re.sub(r"\$(\d)", r"\\g<\1>", put)
    counts = dict.fromkeys(COUNTS, 0)
    for tab, area in _places(edit, request):
        before = counts["rowsChanged"]
        for row in range(area.top, area.bottom or 0):
            hits = 0
            for column in range(area.left, area.right or 0):
                cell = tab.at(row, column)
                text = _searched(edit, tab, cell, bool(request.get("includeFormulas")))
                if text is None or (request.get("matchEntireCell") and not pattern.fullmatch(text)):
                    continue
                result, number = pattern.subn(put, text)
                if not number:
                    continue
                edit.guard(edit.book, Area(tab.id, row, column, row + 1, column + 1))
                formula = isinstance(cell.value, Formula)
                keep = isinstance(cell.value, str) and not result.startswith("=")
                value, shape = (result or None, None) if keep else edit.reader.typed(result)
                tab.put(row, column, cell.with_value(value, shape))
                counts["occurrencesChanged"] += number
                counts["formulasChanged" if formula else "valuesChanged"] += 1
                hits += 1
            counts["rowsChanged"] += bool(hits)
        counts["sheetsChanged"] += counts["rowsChanged"] > before
    return {"findReplace": {key: number for key, number in counts.items() if number}}


def trim_whitespace(edit: Edit, request: Json) -> Json:
    """trimWhitespace."""
    tab, area = edit.written(request.get("range"))
    count = 0
    for row in range(area.top, area.bottom or 0):
        for column in range(area.left, area.right or 0):
            cell = tab.at(row, column)
            if isinstance(cell.value, str) and (new := " ".join(cell.value.split())) != cell.value:
                tab.put(row, column, cell.with_value(new or None))
                count += 1
    return {"trimWhitespace": {"cellsChangedCount": count} if count else {}}


def paste_data(edit: Edit, request: Json) -> Json:
    """pasteData: typed as a person would paste it; of HTML only the cells of a table."""
    place = request.get("coordinate") or {}
    tab = edit.tab(place.get("sheetId"))
    top, left = int(place.get("rowIndex") or 0), int(place.get("columnIndex") or 0)
    text = request.get("data") or ""
    if request.get("html"):
        rows = [
            [html.unescape(re.sub(r"<[^>]+>", "", cell)).strip() for cell in cells]
            for line in re.findall(r"<tr[^>]*>(.*?)</tr>", text, re.DOTALL | re.IGNORECASE)
            if (cells := re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", line, re.DOTALL | re.IGNORECASE))
        ]
    elif len(delimiter := request.get("delimiter") or "") == 1:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    else:
        raise invalid("Exactly one of delimiter and html must be specified.")
    width = max((len(row) for row in rows), default=0)
    edit.guard(edit.book, Area(tab.id, top, left, top + len(rows), left + width))
    tab.resize(max(tab.row_count, top + len(rows)), max(tab.column_count, left + width))
    for number, row in enumerate(rows):
        for offset, item in enumerate(row):
            at = (top + number, left + offset)
            value, shape = edit.reader.typed(item)
            cell = tab.at(*at).with_value(value, shape)
            tab.put(*at, replace(cell, chips=None, runs=None))
    return {}


CHANGES: dict[str, Change] = {
    "findReplace": find_replace,
    "trimWhitespace": trim_whitespace,
    "pasteData": paste_data,
}
