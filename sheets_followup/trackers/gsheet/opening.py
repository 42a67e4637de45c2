"""Which tab is the tracker, and what it says: the two or three requests of every reading."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sheets_followup.columns import find_header, match_headers
from sheets_followup.errors import FollowupError, Refused, TrackerError
from sheets_followup.model import Cell, Sheet
from sheets_followup.sheet_address import SheetAddress
from sheets_followup.trackers import disk
from sheets_followup.trackers.gsheet import chips
from sheets_followup.trackers.gsheet.snapshot import (
    Grid,
    Snapshot,
    filters_for,
    filters_to_choose,
    grids_of,
    merged,
    snapshot_of,
)
from sheets_followup.trackers.gsheet.structure import Structure, Tab
from sheets_followup.trackers.gsheet.wire import Wire
from sheets_followup.trackers.xlsx_cells import holds_interviews, holds_people

#: How often a tab that changes under our hands is read anew.
READS = 3
#: So many tabs are looked at for the tracker's where none is named.
CHOICES = 20

Recognise = Callable[[Sequence[Sequence[Cell]]], bool]


@dataclass(frozen=True, slots=True)
class Opened:
    """A spreadsheet as it was at one moment."""

    structure: Structure
    snapshot: Snapshot
    at: float

    @property
    def tab(self) -> Tab:
        return self.snapshot.tab


def tab_of(structure: Structure, address: SheetAddress) -> Tab | None:
    """The tab that is meant; None where the cells have to say which.

    Named by its number or title; else the one where a tracker was set up, else the only visible
    one. Raises TrackerError for one that is not there.
    """
    if address.gid is not None or address.title is not None:
        return _named(structure, address)
    marked = structure.marked
    if marked is not None:
        return marked
    candidates = structure.candidates
    if not candidates:
        raise TrackerError(
            f"{structure.title} has no tab with cells", hint="add one with a header row"
        )
    return candidates[0] if len(candidates) == 1 else None


def _named(structure: Structure, address: SheetAddress) -> Tab:
    if address.gid is not None:
        found = structure.tab(address.gid)
        named = f"with the number {address.gid} (gid)"
    else:
        wanted = address.title or ""
        found = next((tab for tab in structure.tabs if tab.title == wanted), None) or next(
            (tab for tab in structure.tabs if tab.title.strip().casefold() == wanted.casefold()),
            None,
        )
        named = repr(wanted)
    if found is None:
        titles = ", ".join(tab.title for tab in structure.candidates)
        raise TrackerError(f"{structure.title} has no tab {named}", hint=f"its tabs are: {titles}")
    return found


def chosen(structure: Structure, wire: Wire, recognise: Recognise | None) -> Tab:
    """The first visible tab whose header is recognised, else the first visible one."""
    tabs = structure.candidates[:CHOICES]
    grids = grids_of(wire.values(filters_to_choose(tabs)))
    for tab in tabs:
        if recognise is not None and tab.id in grids and recognise(grids[tab.id][1]):
            return tab
    return tabs[0]


def read_tab(wire: Wire, structure: Structure, tab: Tab) -> Snapshot:
    """The tab's values, where our columns stand in it, the log and the other tabs."""
    found = snapshot_of(structure, tab, wire.values(filters_for(structure, tab)))
    if len(found.cells) > disk.MAX_ROWS or found.width > disk.MAX_COLUMNS:
        raise Refused(
            f"{structure.title} has {len(found.cells)} rows and {found.width} columns; the most "
            f"are {disk.MAX_ROWS} and {disk.MAX_COLUMNS}",
            hint="keep the rows of this search in a sheet of their own",
        )
    return found


def sheet_of(
    wire: Wire, opened: Opened, user_headers: Mapping[str, str], *, strict: bool
) -> Sheet | None:
    """What the reading of rows is given; None when the tab changed while chips were looked up."""
    snapshot = opened.snapshot
    cells = [list(row) for row in snapshot.cells]
    looked = _with_chips(wire, snapshot, user_headers, cells, strict=strict)
    if not looked:
        return None
    titles = {tab.id: tab.title for tab in opened.structure.tabs}
    others = {titles[sheet]: grid for sheet, grid in snapshot.others.items() if sheet in titles}
    return Sheet(
        cells,
        snapshot.tab.title,
        timezone=opened.structure.zone or None,
        locale=opened.structure.locale or None,
        tabs={title: grid for title, grid in others.items() if holds_people(grid)},
        version=snapshot.version,
        anchors=dict(snapshot.anchors),
        unread=tuple(title for title, grid in others.items() if holds_interviews(grid)),
    )


def _with_chips(
    wire: Wire, snapshot: Snapshot, user_headers: Mapping[str, str], cells: Grid, *, strict: bool
) -> bool:
    """Fills in what a reader sees and values do not tell; False when the tab changed meanwhile."""
    try:
        top = find_header(cells, user_headers=user_headers, own_places=snapshot.anchors)
        headers = match_headers(cells[top], user_headers=user_headers, own_places=snapshot.anchors)
    except FollowupError:
        return True  # whoever reads the sheet says what is wrong with it
    company = headers.first("company")
    asked = chips.wanted(snapshot, headers, top)
    if asked.people or asked.texts:
        at = company.index if company is not None else None
        texts = chips.looked_up(wire, snapshot, asked, at, strict=strict)
        if texts is None:
            return False
        for (row, column), text in texts.items():
            cells[row][column] = text
    facts = [place.index for place in headers.places if place.fact and place.own is None]
    for row, column, value in merged(snapshot, top, facts):
        cells[row].extend([None] * (column + 1 - len(cells[row])))
        if cells[row][column] is None:
            # What stands in the first cell, with the addresses that were found for it.
            cells[row][column] = value
    return True
