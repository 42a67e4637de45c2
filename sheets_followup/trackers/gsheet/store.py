"""A Google Sheet as the tracker (a LoggedTracker)."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from sheets_followup.crashpoints import crash_point
from sheets_followup.errors import TrackerError, TryAgain, UsageError
from sheets_followup.model import OWN_COLUMNS, Cell, CellWrite, Sheet
from sheets_followup.shared_tracker import LogLine, Wanted
from sheets_followup.sheet_address import SheetAddress
from sheets_followup.trackers.cell_text import clean
from sheets_followup.trackers.gsheet import setting_up
from sheets_followup.trackers.gsheet.lending import check_found, lend, take_back
from sheets_followup.trackers.gsheet.log import appending, lines_of
from sheets_followup.trackers.gsheet.opening import (
    READS,
    Opened,
    Recognise,
    chosen,
    read_tab,
    sheet_of,
    tab_of,
)
from sheets_followup.trackers.gsheet.snapshot import Snapshot
from sheets_followup.trackers.gsheet.structure import Structure, object_id
from sheets_followup.trackers.gsheet.wire import Wire, change, create_spreadsheet
from sheets_followup.trackers.gsheet.writing import Column, pause, put

if TYPE_CHECKING:
    from sheets_followup.session.door import Door

#: What was read so many seconds ago still counts as now.
FRESH = 5.0
_EPOCH = date(1899, 12, 30)


class GoogleSheet:
    """One tab of a spreadsheet; ``door`` is asked for when something is read or written.

    Dates are written as the serial numbers that Sheets keeps, texts as texts. Our columns are known
    by their anchors, not by their headers, so that they may be renamed and moved.
    """

    def __init__(
        self,
        address: SheetAddress,
        door: Callable[[], Door],
        *,
        recognise: Recognise | None = None,
        user_headers: Mapping[str, str] | None = None,
    ) -> None:
        self.address = address
        self._door = door
        self._wire = Wire(door, address.id)
        self._recognise = recognise
        self._user_headers = user_headers or {}
        self._structure: tuple[float, Structure] | None = None
        self._gid: int | None = None
        self._last: Opened | None = None

    # -- what it is called ---------------------------------------------------------------------

    @property
    def name(self) -> str:
        """``gsheet-ID.GID``: one memory, however the tab was named. Asks where it has to."""
        if self._gid is None:
            # Also where the tab is known: nothing is made for a sheet that cannot be opened.
            structure = self._fresh_structure()
            tab = tab_of(structure, self.address)
            self._gid = (tab or chosen(structure, self._wire, self._recognise)).id
        return f"gsheet-{self.address.id}.{self._gid}"

    @property
    def label(self) -> str:
        """What people call it: the spreadsheet's title, with the tab's where there are several."""
        if self._structure is None:
            return f"gsheet:{self.address.id}"
        structure = self._structure[1]
        tab = structure.tab(self._gid) if self._gid is not None else None
        if tab is None or len(structure.candidates) == 1:
            return structure.title
        return f"{structure.title} ({tab.title})"

    @property
    def is_new(self) -> bool:
        """Whether it has still to be made (``gsheet:new``)."""
        return self.address.is_new

    @property
    def url(self) -> str:
        """Where a person opens it."""
        tab = f"#gid={self._gid}" if self._gid is not None else ""
        return f"https://docs.google.com/spreadsheets/d/{self.address.id}/edit{tab}"

    def create(self, title: str, zone: str) -> None:
        """Makes the spreadsheet of ``gsheet:new``: one empty tab, which :meth:`set_up` fills.

        Raises TryAgain where it is not known whether it was made.
        """
        key = create_spreadsheet(self._wire.door, title, zone, self.address.title or "Applications")
        self.address = SheetAddress(key, gid=0)
        self._wire = Wire(self._door, key)
        self._gid, self._structure, self._last = None, None, None

    # -- reading -------------------------------------------------------------------------------

    def read(self) -> Sheet:
        """The tab as it is now; see TrackerStore. Two requests, a third where chips may stand."""
        for attempt in range(READS):
            opened = self._open(self._fresh_structure(taken=True))
            sheet = sheet_of(self._wire, opened, self._user_headers, strict=attempt < READS - 1)
            if sheet is not None:
                self._last = opened
                return sheet
            pause(self._wire, attempt)
        raise AssertionError("the last reading takes what there is")

    def check_writable(self, sheet: Sheet) -> None:
        """Raises TrackerError where the whole tab is protected against this login."""
        tab = self._known(sheet).snapshot.tab
        if tab.is_closed:
            raise TrackerError(
                f"{self.label} is protected, and you may not edit it",
                hint="ask its owner: Data, Protect sheets and ranges; check and plan work all"
                " the same",
            )

    def stored(self, value: str | date | None) -> Cell:
        """What :meth:`read` will return for a cell into which this value was written."""
        if isinstance(value, date):
            return (value - _EPOCH).days
        return (clean(value) or None) if isinstance(value, str) else value

    # -- writing -------------------------------------------------------------------------------

    def write(self, sheet: Sheet, writes: Sequence[CellWrite]) -> int:
        """Writes these cells into the columns that were read, wherever they are now.

        One request, and one more to look before it where the reading is older than a few seconds.
        Raises what TrackerStore says; TrackerError where this login may only read.
        """
        opened = self._known(sheet)
        cells: dict[tuple[int, int], Cell] = {
            (write.row - 1, write.column): self.stored(write.value) for write in writes
        }
        before = opened.snapshot
        wanted: dict[int, dict[int, Cell]] = {}
        for (row, column), value in cells.items():
            if before.at(row, column) != value or type(before.at(row, column)) is not type(value):
                wanted.setdefault(column, {})[row] = value
        if not wanted:
            return 0
        before = self._looked_again(opened).snapshot
        crash_point("gsheet:write:before")
        try:
            after = self._put(before, wanted)
        except TryAgain:
            self._last = None
            raise
        crash_point("gsheet:write:after")
        self._last = replace(opened, snapshot=after, at=self._clock())
        return sum(len(values) for values in wanted.values())

    def _put(self, before: Snapshot, wanted: Mapping[int, Mapping[int, Cell]]) -> Snapshot:
        key, sheet = self.address.id, before.tab.id
        ours = [
            Column(field, index, object_id(key, sheet, field))
            for field, index in before.anchors.items()
        ]
        names = {column.index: column.name for column in ours}
        others = sorted(set(wanted) - set(names))
        if not others and max(row for rows in wanted.values() for row in rows) < before.rows:
            values = {names[index]: rows for index, rows in wanted.items()}
            return put(self._wire, before, ours, values, self.label)
        lent = [
            Column(f"column {index}", index, secrets.randbelow(0x7FFFFFFE) + 1) for index in others
        ]
        try:
            before = lend(self._wire, before, lent, wanted, self.label)
            names |= {column.index: column.name for column in lent}
            values = {names[index]: rows for index, rows in wanted.items()}
            after = put(self._wire, before, [*ours, *lent], values, self.label)
        finally:
            take_back(self._wire, lent, self.label)
        anchors = {name: at for name, at in after.anchors.items() if name in OWN_COLUMNS}
        return replace(after, anchors=anchors)

    # -- structure -----------------------------------------------------------------------------

    def lacks(self, sheet: Sheet, wanted: Wanted) -> bool:
        """Whether :meth:`set_up` would change anything."""
        opened = self._known(sheet)
        return bool(setting_up.requests_for(opened.structure, opened.snapshot, wanted))

    def set_up(self, sheet: Sheet, wanted: Wanted) -> None:
        """Makes what is lacking, in one change; nothing where nothing lacks. Read again after it.

        Raises TrackerError where this login may only read, TryAgain where it is not known whether
        it was made: what was made is then seen by the next reading.
        """
        opened = self._known(sheet)
        requests = setting_up.requests_for(opened.structure, opened.snapshot, wanted)
        if not requests:
            return
        crash_point("gsheet:set-up:before")
        self._structure, self._last = None, None
        change(self._wire, requests, self.label)
        crash_point("gsheet:set-up:after")
        if wanted.lost:
            now = self._open(self._fresh_structure()).snapshot
            check_found(self._wire, wanted.lost, opened.snapshot, now, self.label)

    # -- the log -------------------------------------------------------------------------------

    def read_log(self) -> Sequence[LogLine]:
        """Every line that can be read, as of the last reading."""
        return lines_of(self._opened().snapshot.log)

    def append_log(self, lines: Sequence[LogLine]) -> None:
        """Adds these lines below the last one. Raises TryAgain where that is not known."""
        if not lines:
            return
        opened = self._opened()
        log = opened.structure.log_of(opened.tab.id)
        if log is None:
            raise TryAgain(
                f"the log of {self.label} is gone", hint="run sync again: it is made anew"
            )
        crash_point("gsheet:log:before")
        change(self._wire, [appending(log.id, lines)], self.label)
        crash_point("gsheet:log:after")

    # -- requests ------------------------------------------------------------------------------

    def _clock(self) -> float:
        return self._wire.door.retries.clock()

    def _fresh_structure(self, *, taken: bool = False) -> Structure:
        """The structure as it is now; one that was read a moment ago is used once more."""
        if self.is_new:
            raise UsageError(
                "gsheet:new is made by init", hint="run: sheets-followup init gsheet:new"
            )
        if self._structure is not None and self._clock() - self._structure[0] < FRESH:
            found = self._structure[1]
        else:
            found = self._wire.structure()
        self._structure = (float("-inf") if taken else self._clock(), found)
        return found

    def _open(self, structure: Structure) -> Opened:
        at = self._clock()
        tab = structure.tab(self._gid) if self._gid is not None else None
        if tab is None:
            tab = tab_of(structure, self.address)
            tab = tab or chosen(structure, self._wire, self._recognise)
            self._gid = tab.id
        return Opened(structure, read_tab(self._wire, structure, tab), at)

    def _opened(self) -> Opened:
        if self._last is None:
            self._last = self._open(self._fresh_structure())
        return self._last

    def _known(self, sheet: Sheet) -> Opened:
        """What this sheet was read from. Raises TryAgain when something newer is known."""
        opened = self._last
        if opened is None or opened.snapshot.version != sheet.version:
            raise TryAgain(f"{self.label} was changed since it was read", hint="run again")
        return opened

    def _looked_again(self, opened: Opened) -> Opened:
        """The same, looked at once more where it is some seconds old."""
        if self._clock() - opened.at < FRESH:
            return opened
        at = self._clock()
        now = read_tab(self._wire, opened.structure, opened.tab)
        if now.version != opened.snapshot.version:
            self._last = None
            raise TryAgain(f"{self.label} was changed since it was read", hint="run again")
        return Opened(opened.structure, now, at)
