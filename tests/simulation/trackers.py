"""The tracker as its owner handles it: types, copies, sorts, cuts out and puts back."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from tests.google.sheet_door import SheetDoor
from tests.simulation.truth import Cells, Mark

HEADER = (
    "Company",
    "Role",
    "Round",
    "Status",
    "Interview date",
    "Interviewers",
    "Decision by",
    "Topics",
    "New info",
    "Last reply",
    "Hold until",
    "Cadence",
    "Thank-you sent",
    "Follow-up 1 sent",
    "Follow-up 2 sent",
    "Update sent",
    "Notes",
)
SENT_HEADERS = {
    "thank_you_sent": "Thank-you sent",
    "follow_up_1_sent": "Follow-up 1 sent",
    "follow_up_2_sent": "Follow-up 2 sent",
    "update_sent": "Update sent",
}
STATUS_WORDS = {
    "active": "",
    "on_hold": "On hold",
    "rejected": "Rejected",
    "withdrawn": "Withdrawn",
    "offer": "Offer",
    "accepted": "Accepted",
    "closed": "Closed",
}


def typed(cells: Cells) -> dict[str, str]:
    """A row's cells as text, by header."""
    when = ""
    if cells.interview is not None:
        when = cells.interview.isoformat()
        if cells.at is not None:
            when += f" {cells.at:%H:%M}"
    found = {
        "Company": cells.company,
        "Role": cells.role,
        "Round": cells.round,
        "Status": STATUS_WORDS[cells.status],
        "Interview date": when,
        "Interviewers": "; ".join(person.typed for person in cells.people),
        "Decision by": cells.decision.isoformat() if cells.decision else "",
        "New info": cells.news,
        "Last reply": cells.reply.isoformat() if cells.reply else "",
        "Hold until": cells.hold.isoformat() if cells.hold else "",
        "Cadence": "" if cells.cadence == "balanced" else cells.cadence,
    }
    for fact, header in SENT_HEADERS.items():
        found[header] = _mark(cells.sent.get(fact))
    return found


def _mark(mark: Mark | None) -> str:
    if mark is None:
        return ""
    return mark if isinstance(mark, str) else mark.isoformat()


class Tracker(Protocol):
    """Rows are counted from 0, the header not among them."""

    address: str

    def grid(self) -> list[list[str]]:
        """Everything that stands there, the header first."""
        ...

    def replace(self, rows: Sequence[Sequence[str]]) -> None:
        """Rows cut, pasted, sorted: what stands below the header is now this."""
        ...

    def type(self, row: int, cells: Mapping[str, str]) -> None:
        """Types into a row; a row behind the last one is a new one."""
        ...


class CsvTracker:
    """A csv file; the person's spreadsheet program saves it whole."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "jobs.csv"
        self.address = str(self.path)
        self._save([list(HEADER)])

    def grid(self) -> list[list[str]]:
        with self.path.open(newline="", encoding="utf-8") as file:
            return list(csv.reader(file))

    def _save(self, grid: Sequence[Sequence[str]]) -> None:
        with self.path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(grid)

    def replace(self, rows: Sequence[Sequence[str]]) -> None:
        self._save([self.grid()[0], *rows])

    def type(self, row: int, cells: Mapping[str, str]) -> None:
        grid = self.grid()
        while len(grid) < row + 2:
            grid.append([""] * len(grid[0]))
        for header, text in cells.items():
            grid[row + 1][grid[0].index(header)] = text
        self._save(grid)


class SheetTracker:
    """A Google Sheet in the browser."""

    def __init__(self, door: SheetDoor) -> None:
        self.door = door
        self.address = f"gsheet:{door.id}"

    def grid(self) -> list[list[str]]:
        rows = [
            [str(cell) for cell in row] for row in self.door.values("A1:AZ200", "FORMATTED_VALUE")
        ]
        width = max(len(row) for row in rows)
        return [row + [""] * (width - len(row)) for row in rows]

    def replace(self, rows: Sequence[Sequence[str]]) -> None:
        before = self.grid()
        width = len(before[0])
        blank = [[""] * width for _ in range(max(0, len(before) - 1 - len(rows)))]
        self.door.type_rows("A2", [list(row) for row in rows] + blank)

    def type(self, row: int, cells: Mapping[str, str]) -> None:
        header = self.door.values("A1:AZ1", "FORMATTED_VALUE")[0]
        for name, text in cells.items():
            self.door.type(f"{_letter(header.index(name))}{row + 2}", text)


def _letter(index: int) -> str:
    text = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        text = chr(65 + rest) + text
    return text
