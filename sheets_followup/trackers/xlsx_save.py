"""Our cells put into a workbook part by part: what is not ours keeps its bytes."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, time
from html import escape
from pathlib import Path

from sheets_followup.errors import Refused
from sheets_followup.model import Cell
from sheets_followup.trackers.cell_text import looks_like_formula
from sheets_followup.trackers.xlsx_formulas import calculated_anew, formula_text, look_at
from sheets_followup.trackers.xlsx_gate import Parts, broken
from sheets_followup.trackers.xlsx_grid import Grid, Render
from sheets_followup.trackers.xlsx_parts import Outline, Tab, tables
from sheets_followup.trackers.xlsx_proof import proved
from sheets_followup.trackers.xlsx_ranges import (
    Places,
    Used,
    fitted_table,
    widened_filter,
    widened_name,
)
from sheets_followup.trackers.xlsx_refs import Box, attributes, box, letters, ref_of
from sheets_followup.trackers.xlsx_styles import Styles

_MERGED = re.compile(rb"<(?:[\w.-]+:)?mergeCell\s([^>]*?)/?>")
_FORMULA = re.compile(rb"<(?:[\w.-]+:)?f[\s/>]")
_SPREAD = re.compile(rb"<(?:[\w.-]+:)?f\s([^>]*\bref\s*=[^>]*)>")
_TABLE = re.compile(rb"<(?:[\w.-]+:)?table\s([^>]*)>")
_DIMENSION = re.compile(rb"(<(?:[\w.-]+:)?dimension\s[^>]*?\bref\s*=\s*[\"'])([^\"']*)([\"'])")
#: A text in which Excel would see a character's number, and what stops it.
_CODED = re.compile("_(?=x[0-9a-fA-F]{4}_)")
#: The day 0 of either calendar of workbooks; neither knows a zone.
_DAY_0, _DAY_0_OF_1904 = date(1899, 12, 30).toordinal(), date(1904, 1, 1).toordinal()


def saved_with(
    path: Path,
    data: bytes,
    parts: Parts,
    book: Outline,
    tab: Tab,
    cells: Mapping[tuple[int, int], Cell],
    *,
    headers: Collection[tuple[int, int]] = (),
) -> bytes:
    """The workbook's new content with these cells (row from 1, column from 0) written.

    Those of ``headers`` that have no format take that of the header to their left.

    Parts that change: the tab's own, the formats where a date needs one, tables and filters that
    become wider, and the mark that results are to be calculated anew where a formula looks at our
    cells. Raises Refused when a place is not free, or the proof afterwards fails.
    """
    places: Places = {(row, column + 1): value for (row, column), value in cells.items()}
    grid = Grid.of(parts.texts[tab.part])
    _check_places(grid, places)
    changed = _ranges(path, parts, book, tab, grid, places)
    grid = Grid.of(changed.get(tab.part, grid.text))
    styles = Styles(parts.texts[book.styles] if book.styles else None)
    names = grid.styles_left_of({(row, column + 1) for row, column in headers})
    sheet = grid.spliced(
        list(places), _writer(places, names, styles, grid.prefix, since_1904=book.since_1904)
    )
    changed[tab.part] = _measured(sheet, places)
    formats = styles.patched()
    if formats is not None and book.styles:
        changed[book.styles] = formats
    in_table = any(_inside(area, places) for _, area in _tables(path, parts, tab))
    if look_at(parts, tab, places, in_table=in_table):
        text = calculated_anew(changed.get(book.part, parts.texts[book.part]))
        if text != parts.texts[book.part]:
            changed[book.part] = text
    try:
        result = _repacked(data, changed)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise broken(path, error) from error  # a part that we never read
    different = proved(data, result, set(changed), tab, places)
    if different:
        raise Refused(
            f"{path.name} could not be written without changing {different}",
            hint="nothing was changed; keep the tracker in a plain workbook or a .csv file",
        )
    return result


def serial(value: date, *, since_1904: bool) -> str:
    """A day (and time) as a workbook counts it."""
    days = value.toordinal() - (_DAY_0_OF_1904 if since_1904 else _DAY_0)
    if days <= 60 and not since_1904:  # Excel knows a 29 February 1900
        days -= 1
    if days < 0:
        raise Refused(f"the day {value} is before those that a workbook knows", hint="correct it")
    if not isinstance(value, datetime) or value.time() == time():
        return str(days)
    seconds = value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6
    return repr(days + seconds / 86_400)


def _writer(
    places: Places,
    names: Mapping[tuple[int, int], int],
    styles: Styles,
    prefix: bytes,
    *,
    since_1904: bool,
) -> Render:
    known: dict[tuple[int, Cell, bool], tuple[bytes, bytes]] = {}

    def render(style: int, row: int, column: int) -> tuple[bytes, bytes] | None:
        value = places[row, column]
        if value is None:
            return None
        style = style or names.get((row, column), 0)
        key = style, value, isinstance(value, datetime)
        made = known.get(key)
        if made is None:
            marks, content = _written(style, value, styles, since_1904=since_1904)
            if prefix:
                content = re.sub(rb"<(/?)(?=\w)", rb"<\1" + prefix, content)
            made = known[key] = marks, content
        return made

    return render


def _written(style: int, value: Cell, styles: Styles, *, since_1904: bool) -> tuple[bytes, bytes]:
    if isinstance(value, date):
        number = serial(value, since_1904=since_1904)
        style = styles.dated(style, isinstance(value, datetime))
        return b' s="%d"' % style, b"<v>%b</v>" % number.encode()
    text = str(value)
    if looks_like_formula(text):
        style = styles.quoted(style)
    space = b' xml:space="preserve"' if text != text.strip() or "\n" in text else b""
    shown = escape(_CODED.sub("_x005F_", text), quote=False).encode()
    head = b' s="%d" t="inlineStr"' % style if style else b' t="inlineStr"'
    return head, b"<is><t%b>%b</t></is>" % (space, shown)


def _check_places(grid: Grid, places: Places) -> None:
    """Raises Refused where a formula stands, or the cell is covered by a merged one."""
    spread = [
        area
        for tag in _SPREAD.findall(grid.shape)
        if (values := attributes(tag)).get("t") in ("array", "dataTable")
        and (area := box(values.get("ref", "")))
    ]
    merged = _merged(grid)
    if merged or spread:
        for row, column in places:
            for area in spread:
                if _holds(area, row, column):
                    raise _taken(row, column, "belongs to a formula that fills several cells")
            for area in merged:
                if (row, column) != area[:2] and _holds(area, row, column):
                    raise Refused(
                        f"the cell {letters(column)}{row} is part of a merged cell",
                        hint="split the merged cell",
                    )
    if not _FORMULA.search(grid.shape):
        return
    for cell in grid.cells():
        if (cell.row, cell.column) in places and _FORMULA.search(cell.content):
            raise _taken(cell.row, cell.column, "holds a formula")


def _ranges(
    path: Path, parts: Parts, book: Outline, tab: Tab, grid: Grid, places: Places
) -> dict[str, bytes]:
    """The parts whose filters and tables are other ones once these cells are written."""
    changed: dict[str, bytes] = {}
    known = _tables(path, parts, tab)
    if not known and b"autoFilter" not in grid.rest():
        return changed
    used = Used.of(grid.cells(), [*(area for _, area in known), *_merged(grid)])
    wider = widened_filter(grid, places, used)
    if wider:
        changed[tab.part], old, new = wider
        workbook = widened_name(parts.texts[book.part], tab.index, old, new)
        if workbook != parts.texts[book.part]:
            changed[book.part] = workbook
    formulas = formula_text(parts) if known else b""
    for part, _ in known:
        text = fitted_table(parts.texts[part], places, used, formulas)
        if text is not None:
            changed[part] = text
    return changed


def _tables(path: Path, parts: Parts, tab: Tab) -> list[tuple[str, Box]]:
    found = []
    for part in tables(path, parts, tab):
        match = _TABLE.search(parts.texts[part])
        area = box(attributes(match[1]).get("ref", "")) if match else None
        if area:
            found.append((part, area))
    return found


def _merged(grid: Grid) -> list[Box]:
    areas = (box(attributes(tag).get("ref", "")) for tag in _MERGED.findall(grid.rest()))
    return [area for area in areas if area]


def _measured(text: bytes, places: Iterable[tuple[int, int]]) -> bytes:
    """The sheet's part with our cells included in what it says of its own size."""
    match = _DIMENSION.search(text, 0, 10_000)
    area = box(match[2].decode("ascii", "replace")) if match else None
    if match is None or area is None:
        return text
    rows, columns = [row for row, _ in places], [column for _, column in places]
    wide = ref_of(
        min(area[0], *rows), min(area[1], *columns), max(area[2], *rows), max(area[3], *columns)
    )
    return text[: match.start(2)] + wide.encode() + text[match.end(2) :]


def _repacked(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    """The archive in the same order, with these parts exchanged."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            copy = zipfile.ZipInfo(entry.filename, entry.date_time)
            copy.compress_type = entry.compress_type
            copy.external_attr, copy.create_system = entry.external_attr, entry.create_system
            content = changed.get(entry.filename)
            new.writestr(copy, old.read(entry) if content is None else content)
    return target.getvalue()


def _inside(area: Box, places: Iterable[tuple[int, int]]) -> bool:
    return any(_holds(area, row, column) for row, column in places)


def _holds(area: Box, row: int, column: int) -> bool:
    return area[0] <= row <= area[2] and area[1] <= column <= area[3]


def _taken(row: int, column: int, why: str) -> Refused:
    return Refused(f"the cell {letters(column)}{row} {why}", hint="clear it, or move the formula")
