"""Where rows come from: one module a kind of tracker, found by the table below.

To add a kind of file, write a module with a TrackerStore and add its ending here; nothing is
imported before a file of that kind is opened.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sheets_followup.errors import TrackerError, UsageError
from sheets_followup.model import Cell
from sheets_followup.ports import TrackerStore
from sheets_followup.sheet_address import is_sheet_address, parse_sheet_address
from sheets_followup.trackers.address import not_read, parse_address

if TYPE_CHECKING:
    from sheets_followup.session.door import Door

_NOT_IN_TITLES = re.compile(r"[\\*?:/\[\]]")

#: Ending → the function that opens such a file, by its dotted path.
FILE_TYPES = {
    ".csv": "sheets_followup.trackers.open_csv",
    ".xlsx": "sheets_followup.trackers.open_xlsx",
    ".xlsm": "sheets_followup.trackers.open_xlsx",
}

#: Says whether these cells, the first rows of a tab, hold the header of a tracker.
Recognise = Callable[[Sequence[Sequence[Cell]]], bool]


def open_tracker(
    address: str,
    *,
    recognise: Recognise | None = None,
    door: Callable[[], Door] | None = None,
    headers: Mapping[str, str] | None = None,
) -> TrackerStore:
    """The tracker at this path; ``FILE.xlsx#Tab`` names a tab. Or a Google Sheet by its address.

    ``recognise`` chooses among the visible tabs where none is named. ``door`` leads to Google, and
    ``headers`` are the user's own header names, which say where people stand. Nothing is read yet.
    Raises UsageError for a type that we do not read, and for an address without a path.
    """
    if is_sheet_address(address):
        where = parse_sheet_address(address)
        if door is None:
            raise UsageError(
                f"{address} is a Google Sheet, and no door to Google was given",
                hint="open it by open_desk, which has one",
            )
        from sheets_followup.trackers.gsheet.store import GoogleSheet

        return GoogleSheet(where, door, recognise=recognise, user_headers=headers)
    place = parse_address(address)
    target = FILE_TYPES.get(place.ending)
    if target is None:
        raise not_read(place)
    module, _, attribute = target.rpartition(".")
    opener = getattr(import_module(module), attribute)
    path = Path(place.path).expanduser()
    return cast("TrackerStore", opener(path, place.tab, recognise))


def is_same_tracker(one: str, other: str) -> bool:
    """Whether two addresses mean one tracker: a file by whatever path leads there, a Sheet by its
    id. An address that names no tab means that of the other. Raises nothing."""
    try:
        if is_sheet_address(one) or is_sheet_address(other):
            if not (is_sheet_address(one) and is_sheet_address(other)):
                return False
            first, second = parse_sheet_address(one), parse_sheet_address(other)
            tabs = {(each.gid, each.title) for each in (first, second)} - {(None, None)}
            return first.id == second.id and not first.is_new and len(tabs) < 2
        here, there = parse_address(one), parse_address(other)
        tabs_named = {here.tab, there.tab} - {None}
        files = [Path(each.path).expanduser().resolve() for each in (here, there)]
        return files[0] == files[1] and len(tabs_named) < 2
    except (UsageError, OSError, RuntimeError, ValueError):
        return one == other


def open_csv(path: Path, tab: str | None, recognise: Recognise | None) -> TrackerStore:
    """A csv file has one table, so ``recognise`` has nothing to choose from."""
    from sheets_followup.trackers.csv_file import CsvTracker

    return CsvTracker(path)


def open_xlsx(path: Path, tab: str | None, recognise: Recognise | None) -> TrackerStore:
    """A workbook, and the tab of it that was named."""
    from sheets_followup.trackers.xlsx_file import XlsxTracker

    return XlsxTracker(path, tab, recognise=recognise)


def create_file(path: Path, rows: Sequence[Sequence[Cell]]) -> None:
    """A new tracker file of the kind that its ending says; never overwrites.

    Raises UsageError for a type that we do not write, TrackerError where a file already is.
    """
    if path.suffix.lower() == ".csv":
        from sheets_followup.trackers.csv_file import create_csv

        create_csv(path, rows)
    elif path.suffix.lower() == ".xlsx":
        from sheets_followup.trackers.xlsx_file import create_xlsx

        create_xlsx(path, rows, "Applications")
    else:
        raise not_read(parse_address(str(path)))


def check_new(path: Path, tab: str | None = None) -> None:
    """Raises what :func:`create_new` would, before anything is made.

    UsageError for a type that we do not write and for a tab's name that no workbook can have,
    TrackerError where something already is, or where there is no folder for it.
    """
    if path.suffix.lower() not in (".csv", ".xlsx"):
        raise UsageError(
            f"a new tracker cannot be {path.name}", hint="name an .xlsx or a .csv file"
        )
    if tab is not None and (not 0 < len(tab) <= 31 or _NOT_IN_TITLES.search(tab)):
        raise UsageError(
            f"no tab can be called {tab!r}",
            hint="a tab's name has at most 31 characters, and none of \\ * ? : / [ ]",
        )
    if path.exists() or path.is_symlink():
        raise TrackerError(f"{path} is already there", hint="choose another name")
    if not path.parent.is_dir():
        raise TrackerError(f"there is no folder {path.parent}", hint="make it first")


def create_new(path: Path, tab: str | None = None) -> None:
    """A new tracker to type into, with our columns; never overwrites.

    A workbook gets dropdowns, notes, formats and colours. Raises what :func:`check_new` raises.
    """
    check_new(path, tab)
    if path.suffix.lower() == ".csv":
        from sheets_followup.trackers.new_columns import NEW_COLUMNS

        create_file(path, [[column.header for column in NEW_COLUMNS]])
        return
    # These load openpyxl, which is slow to import and needed for nothing else here.
    from sheets_followup.trackers.new_workbook import TITLE, new_workbook
    from sheets_followup.trackers.xlsx_file import create_from

    create_from(path, new_workbook(tab or TITLE, file=path.name))
