"""A person who edits the sheet between any two of our requests, by chance but repeatably."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from sheets_followup.trackers.gsheet.structure import METADATA_KEY
from tests.google.edit_objects import set_filter
from tests.google.edits import Edit
from tests.google.sheet_door import SheetDoor

TYPED = "my own words"


def own_indexes(door: SheetDoor) -> dict[str, int]:
    """Where our columns stand now, by their anchors: field → index."""
    found = {}
    for entry in door.book.metadata:
        span = entry["location"].get("dimensionRange")
        if span and entry["metadataKey"] == METADATA_KEY:
            found[entry["metadataValue"]] = int(span["startIndex"])
    return found


def cells(door: SheetDoor) -> list[list[object]]:
    """Every cell of the tab, rows of one length."""
    rows = door.values("A1:ZZ")
    width = max((len(row) for row in rows), default=0)
    return [[*row, *[""] * (width - len(row))] for row in rows]


def theirs(door: SheetDoor) -> list[list[object]]:
    """The cells of all columns that are not ours, without blank ends."""
    ours = set(own_indexes(door).values())
    rows = [[cell for at, cell in enumerate(row) if at not in ours] for row in cells(door)]
    width = max((at + 1 for row in rows for at, cell in enumerate(row) if cell != ""), default=0)
    rows = [row[:width] for row in rows]
    while rows and not any(cell != "" for cell in rows[-1]):
        rows.pop()
    return rows


@dataclass
class Editor:
    """One person; ``after`` is what stood in the columns that are not ours after the last edit.

    ``gone`` are companies whose row was deleted, ``typed`` those beside which something was typed
    into a column of ours; ``lost_column`` says that one of ours was deleted.
    """

    door: SheetDoor
    chance: random.Random
    said: list[str] = field(default_factory=list)
    after: list[list[object]] | None = None
    gone: set[str] = field(default_factory=set)
    copied: set[str] = field(default_factory=set)
    typed: dict[str, str] = field(default_factory=dict)
    lost_column: bool = False

    def edit(self, name: str | None = None) -> None:
        with self.door.world.lock:
            name = name or self.chance.choice(sorted(EDITS))
            self.said.append(name)
            EDITS[name](self)
            self.after = theirs(self.door)

    # -- where things are ----------------------------------------------------------------------

    def rows(self) -> list[int]:
        """The indexes of rows with a company."""
        at = self.column("Company")
        return [i for i, row in enumerate(cells(self.door)) if i and row[at] not in ("", "Company")]

    def column(self, header: str) -> int:
        for row in cells(self.door):
            if header in row:
                return row.index(header)
        raise LookupError(header)

    def header_row(self) -> int:
        return next(i for i, row in enumerate(cells(self.door)) if "Company" in row)

    def company(self, row: int) -> str:
        return str(cells(self.door)[row][self.column("Company")])

    # -- what people do ------------------------------------------------------------------------

    def sort(self) -> None:
        top, width = self.header_row() + 1, len(cells(self.door)[0])
        column = self.chance.randrange(width)
        self.door.sort(column, descending=self.chance.random() < 0.5, header=top)

    def sort_without_ours(self) -> None:
        ours = sorted(own_indexes(self.door).values())
        right = ours[0] if ours else len(cells(self.door)[0])
        if right < 2:
            return self.sort()
        top = self.header_row() + 1
        column = self.chance.randrange(right)
        descending = self.chance.random() < 0.5
        self.door.sort(column, descending=descending, header=top, columns=(0, right))
        return None

    def insert_row(self) -> None:
        self.door.insert("rows", self.chance.randrange(1 + len(cells(self.door))))

    def delete_row(self) -> None:
        row = self.chance.choice(self.rows())
        self.gone.add(self.company(row))
        self.door.delete("rows", row)

    def copy_row(self) -> None:
        row = self.chance.choice(self.rows())
        self.copied.add(self.company(row))
        values = cells(self.door)[row]
        self.door.insert("rows", row + 1)
        self.door.type_rows(f"A{row + 2}", [values])

    def insert_column(self) -> None:
        self.door.insert("columns", self.chance.randrange(1 + len(cells(self.door)[0])))

    def delete_column(self) -> None:
        self.door.delete("columns", self.column(self.chance.choice(SPARE)))

    def move_column(self) -> None:
        width = len(cells(self.door)[0])
        self.door.move("columns", self.chance.randrange(width), self.chance.randrange(width))

    def rename_column(self) -> None:
        ours = own_indexes(self.door)
        if ours and self.chance.random() < 0.7:
            at = ours[self.chance.choice(sorted(ours))]
        else:
            at = self.column(self.chance.choice(SPARE))
        self._type(self.header_row(), at, f"Renamed {self.chance.randrange(99)}")

    def type_into_ours(self) -> None:
        ours, row = own_indexes(self.door), self.chance.choice(self.rows())
        if ours:
            self.typed[self.company(row)] = TYPED
            self._type(row, ours[self.chance.choice(["next_step", "notes", "drafts"])], TYPED)

    def type_elsewhere(self) -> None:
        row = self.chance.choice(self.rows())
        self._type(row, self.column("Topics"), f"words {self.chance.randrange(99)}")

    def filter(self) -> None:
        width = len(cells(self.door)[0])
        grid = {"sheetId": 0, "startRowIndex": self.header_row(), "startColumnIndex": 0}
        grid |= {"endRowIndex": len(cells(self.door)), "endColumnIndex": width}
        edit = Edit(
            self.door.book, self.door._reader(), self.door.world.ids, lambda *_: None, "", ""
        )
        hidden = {"0": {"hiddenValues": [self.company(self.chance.choice(self.rows()))]}}
        set_filter(edit, {"filter": {"range": grid, "criteria": hidden}})

    def hide_row(self) -> None:
        self.door.hide("rows", self.chance.choice(self.rows()))

    def rename_tab(self) -> None:
        self.door.rename(f"Tab {self.chance.randrange(99)}", self.door.book.tabs[0].title)

    def _type(self, row: int, column: int, text: str) -> None:
        from sheets_followup.columns import column_letter

        title = self.door.book.tabs[0].title
        self.door.type(f"'{title}'!{column_letter(column)}{row + 1}", text)


#: Columns of which nothing depends.
SPARE = ("Last reply", "New info", "Role")

EDITS: dict[str, Callable[[Editor], None]] = {
    name: getattr(Editor, name)
    for name in (
        "sort",
        "sort_without_ours",
        "insert_row",
        "delete_row",
        "copy_row",
        "insert_column",
        "delete_column",
        "move_column",
        "rename_column",
        "type_into_ours",
        "type_elsewhere",
        "filter",
        "hide_row",
        "rename_tab",
    )
}
