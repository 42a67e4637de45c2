"""A spreadsheet without its cells: tabs, filters, tables, protections, anchors. Pure."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from sheets_followup.trackers.gsheet.jsons import Json, Span, number, part, parts, span, text

#: The key of all our developer metadata; which is which is said by the id.
METADATA_KEY = "sheets-followup"
LOG_TITLE = "sheets-followup log"

#: What is asked for. It holds no ``data(``, so that no cell is read.
FIELDS = (
    "spreadsheetId,properties(title,locale,timeZone),sheets("
    "properties(sheetId,title,index,sheetType,hidden,"
    "gridProperties(rowCount,columnCount,frozenRowCount)),"
    "merges,tables(tableId,name,range,columnProperties(columnIndex,columnType)),"
    "basicFilter,filterViews(filterViewId,range),"
    "protectedRanges(protectedRangeId,range,unprotectedRanges,description,warningOnly,"
    "requestingUserCanEdit),developerMetadata)"
)


def object_id(spreadsheet: str, sheet: int, what: str) -> int:
    """The id that an object of ours has, the same on every machine: 31 bits, never 0.

    Adding it a second time, after an answer that was lost, fails instead of making two.
    """
    digest = hashlib.sha256(f"{spreadsheet}\x1f{sheet}\x1f{what}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % 0x7FFFFFFE + 1


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab of cells. ``marks`` are the ids of the metadata on the tab as a whole."""

    id: int
    title: str
    hidden: bool
    rows: int
    columns: int
    frozen: int
    merges: tuple[Span, ...]
    tables: tuple[Json, ...]
    basic_filter: Json
    filter_views: tuple[Json, ...]
    protected: tuple[Json, ...]
    marks: frozenset[int]

    @property
    def is_closed(self) -> bool:
        """Whether the whole tab is protected against this login, our columns included."""
        return any(
            not entry.get("warningOnly")
            and not entry.get("requestingUserCanEdit")
            and not entry.get("unprotectedRanges")
            and _covers(span(part(entry, "range")), self)
            for entry in self.protected
        )


def _covers(place: Span, tab: Tab) -> bool:
    return (
        place.top == 0
        and place.left == 0
        and (place.bottom is None or place.bottom >= tab.rows)
        and (place.right is None or place.right >= tab.columns)
    )


@dataclass(frozen=True, slots=True)
class Structure:
    """A spreadsheet: ``tabs`` are those with cells, in their order (no chart sheets)."""

    id: str
    title: str
    locale: str
    zone: str
    tabs: tuple[Tab, ...]

    def tab(self, sheet: int) -> Tab | None:
        """The tab of this number."""
        return next((tab for tab in self.tabs if tab.id == sheet), None)

    def log_of(self, sheet: int) -> Tab | None:
        """The log of the tracker on this tab; in a copied file it has kept its number and title."""
        found = self.tab(object_id(self.id, sheet, "log"))
        return found or next((tab for tab in self.tabs if tab.title == log_title(sheet)), None)

    @property
    def marked(self) -> Tab | None:
        """The first tab on which a tracker of ours was set up."""
        return next(
            (tab for tab in self.tabs if object_id(self.id, tab.id, "tracker") in tab.marks), None
        )

    @property
    def candidates(self) -> list[Tab]:
        """The visible tabs in which a tracker may stand; all of them where none is visible."""
        ours = [tab for tab in self.tabs if not tab.title.startswith(LOG_TITLE)]
        return [tab for tab in ours if not tab.hidden] or ours


def log_title(sheet: int) -> str:
    """What the log of the tracker on this tab is called."""
    return LOG_TITLE + (f" {sheet}" if sheet else "")


def structure_of(answer: Json) -> Structure:
    """A ``spreadsheets.get`` answer with :data:`FIELDS`."""
    properties = part(answer, "properties")
    tabs = []
    for sheet in parts(answer, "sheets"):
        about = part(sheet, "properties")
        if text(about, "sheetType") not in ("", "GRID"):
            continue
        grid = part(about, "gridProperties")
        tabs.append(
            Tab(
                number(about, "sheetId"),
                text(about, "title"),
                about.get("hidden") is True,
                number(grid, "rowCount"),
                number(grid, "columnCount"),
                number(grid, "frozenRowCount"),
                tuple(span(each) for each in parts(sheet, "merges")),
                tuple(parts(sheet, "tables")),
                part(sheet, "basicFilter"),
                tuple(parts(sheet, "filterViews")),
                tuple(parts(sheet, "protectedRanges")),
                frozenset(number(each, "metadataId") for each in parts(sheet, "developerMetadata")),
            )
        )
    return Structure(
        text(answer, "spreadsheetId"),
        text(properties, "title"),
        text(properties, "locale"),
        text(properties, "timeZone"),
        tuple(tabs),
    )
