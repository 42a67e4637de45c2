"""Which cells a range, a GridRange, or a data filter means at this moment."""

from __future__ import annotations

from collections.abc import Iterator

from .a1 import Area, parse_cells, split, written
from .answers import Json, RefusalError, invalid
from .grid import Book, Tab


def tab_of(book: Book, area: Area) -> Tab:
    """The tab that an area lies on."""
    tab = book.tab(area.sheet)
    if tab is None:
        raise invalid(f"No grid with id: {area.sheet}")
    return tab


def beyond(tab: Tab, area: Area) -> RefusalError:
    """400: the area starts or ends outside the grid."""
    bottom = tab.row_count if area.bottom is None else area.bottom
    right = tab.column_count if area.right is None else area.right
    shown = written(tab.title, Area(area.sheet, area.top, area.left, bottom, right))
    return invalid(
        f"Range ({shown}) exceeds grid limits. "
        f"Max rows: {tab.row_count}, max columns: {tab.column_count}"
    )


def inside(book: Book, area: Area) -> Area:
    """The area cut to the grid; 400 when it starts outside."""
    tab = tab_of(book, area)
    if area.top >= tab.row_count or area.left >= tab.column_count:
        raise beyond(tab, area)
    return area.clipped(tab.row_count, tab.column_count)


def named(book: Book, name: str) -> Area | None:
    """The area of a named range."""
    for entry in book.named:
        if entry["name"].casefold() == name.casefold():
            return from_grid(entry["range"])
    return None


def locate(book: Book, text: str) -> Area:
    """The area that a range in A1 notation means, ends open where it leaves them open.

    A tab whose title looks like a cell is a cell unless quoted; that is Google's order too.
    """
    title, rest = split(text)
    if title is None:
        first = next((tab for tab in book.tabs if not tab.properties.get("hidden")), book.tabs[0])
        found = parse_cells(rest, first.id) or named(book, rest)
        if found:
            return found
        tab = book.titled(rest)
        if tab is not None and rest:
            return Area(tab.id)
        raise invalid(f"Unable to parse range: {text}")
    tab = book.titled(title)
    if tab is None or not (rest or text.startswith("'")):
        raise invalid(f"Unable to parse range: {text}")
    if not rest:
        return Area(tab.id)
    found = parse_cells(rest, tab.id)
    if found is None:
        found = named(book, rest)
        if found is None or found.sheet != tab.id:
            raise invalid(f"Unable to parse range: {text}")
    return found


def from_grid(grid: Json) -> Area:
    """The area of a GridRange."""
    area = Area(
        int(grid.get("sheetId") or 0),
        int(grid.get("startRowIndex") or 0),
        int(grid.get("startColumnIndex") or 0),
        None if grid.get("endRowIndex") is None else int(grid["endRowIndex"]),
        None if grid.get("endColumnIndex") is None else int(grid["endColumnIndex"]),
    )
    if area.bottom is not None and area.bottom < area.top:
        raise invalid("endRowIndex must be greater than startRowIndex.")
    if area.right is not None and area.right < area.left:
        raise invalid("endColumnIndex must be greater than startColumnIndex.")
    return area


def to_grid(area: Area) -> Json:
    """The GridRange of an area with both ends."""
    return {
        "sheetId": area.sheet,
        "startRowIndex": area.top,
        "endRowIndex": area.bottom,
        "startColumnIndex": area.left,
        "endColumnIndex": area.right,
    }


def grid_area(book: Book, grid: Json) -> Area:
    """The cells of a GridRange in a request; 400 when the sheet is gone or the grid is passed."""
    area = from_grid(grid)
    tab = tab_of(book, area)
    if (
        area.top > tab.row_count
        or area.left > tab.column_count
        or (area.bottom or 0) > tab.row_count
        or (area.right or 0) > tab.column_count
    ):
        raise beyond(tab, area)
    return area.clipped(tab.row_count, tab.column_count)


def overlap(first: Area, second: Area) -> bool:
    """Whether two areas (ends open or not) share a cell."""
    return (
        first.sheet == second.sheet
        and (second.bottom is None or first.top < second.bottom)
        and (first.bottom is None or second.top < first.bottom)
        and (second.right is None or first.left < second.right)
        and (first.right is None or second.left < first.right)
    )


def metadata_area(entry: Json) -> Area | None:
    """The cells of a developer metadata's place; None for the spreadsheet's own."""
    place = entry["location"]
    if place.get("spreadsheet"):
        return None
    if "dimensionRange" not in place:
        return Area(int(place.get("sheetId") or 0))
    span = place["dimensionRange"]
    sheet = int(span.get("sheetId") or 0)
    start, end = int(span["startIndex"]), int(span["endIndex"])
    if span["dimension"] == "ROWS":
        return Area(sheet, start, 0, end, None)
    return Area(sheet, 0, start, None, end)


def matches(book: Book, entry: Json, lookup: Json) -> bool:
    """Whether a developer metadata is what a DeveloperMetadataLookup asks for."""
    for key in ("metadataId", "metadataKey", "metadataValue", "visibility"):
        wanted = lookup.get(key)
        if wanted is not None and wanted != entry.get(key):
            return False
    kind = lookup.get("locationType")
    if kind and kind != entry["location"]["locationType"]:
        return False
    place = lookup.get("metadataLocation")
    if place is None:
        return True
    wanted_area = metadata_area({"location": place})
    area = metadata_area(entry)
    exact = lookup.get("locationMatchingStrategy") == "EXACT_LOCATION"
    if exact or area is None or wanted_area is None:
        return area == wanted_area
    return overlap(area, wanted_area)


def _check_lookup(lookup: Json) -> None:
    """400 for what a DeveloperMetadataLookup must not ask together."""
    strategy, place = lookup.get("locationMatchingStrategy"), lookup.get("metadataLocation")
    kind = lookup.get("locationType")
    if strategy and place is None:
        raise invalid("locationMatchingStrategy requires a metadataLocation.")
    if kind and strategy == "EXACT_LOCATION":
        raise invalid("locationType must be unspecified with EXACT_LOCATION.")
    if kind == "SPREADSHEET" and place is not None and not place.get("spreadsheet"):
        raise invalid("locationType SPREADSHEET does not fit the metadataLocation.")


def metadata_of(book: Book, data_filter: Json) -> list[Json]:
    """Every developer metadata that a data filter finds."""
    if "developerMetadataLookup" in data_filter:
        lookup = data_filter["developerMetadataLookup"]
        _check_lookup(lookup)
        return [entry for entry in book.metadata if matches(book, entry, lookup)]
    area = next(iter(filtered(book, data_filter)))
    found = []
    for entry in book.metadata:
        place = metadata_area(entry)
        if place is not None and overlap(place, area):
            found.append(entry)
    return found


def filtered(book: Book, data_filter: Json) -> Iterator[Area]:
    """The areas that one data filter means now; a lookup that finds nothing gives none."""
    if data_filter.get("a1Range") is not None:
        yield locate(book, data_filter["a1Range"])
    elif data_filter.get("gridRange") is not None:
        area = from_grid(data_filter["gridRange"])
        tab_of(book, area)
        yield area
    elif data_filter.get("developerMetadataLookup") is not None:
        for entry in metadata_of(book, data_filter):
            place = metadata_area(entry)
            if place is None:
                for tab in book.tabs:
                    yield tab.whole()
            else:
                yield place
    else:
        raise invalid("Invalid dataFilter: no filter specified.")
