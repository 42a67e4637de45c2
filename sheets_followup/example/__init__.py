"""The example tracker: three months of one person's made-up search, as days before and after today.

Every state, three cadences, panels of three and the ways in which people really fill cells stand in
it. ``demo`` writes it around today; the files in ``examples/`` around :data:`FIXED_DAY`. People,
companies and addresses are invented, and ``.example`` can never receive mail.
"""

from __future__ import annotations

from datetime import date

from sheets_followup.example.rounds import HEADER, ROUNDS, Day
from sheets_followup.model import Cell, Sender

#: The day around which the files in ``examples/`` are written: a Tuesday.
FIXED_DAY = date(2026, 3, 10)

#: Who signs the letters of the example.
SENDER = Sender(
    "Robin Vale",
    "robin@vale.example",
    "+1 555 0142",
    "https://vale.example/robin",
)

#: By these the example is told from a tracker that is somebody's own.
COMPANIES = frozenset(typed["Company"] for typed in ROUNDS)

#: The name of the example's file, without its ending.
NAME = "job-search"


def example_rows(today: date) -> list[list[Cell]]:
    """The example as a table, header first, with its dates around ``today``."""
    rows: list[list[Cell]] = [list(HEADER)]
    for typed in ROUNDS:
        cells = (typed.get(header) for header in HEADER)
        rows.append([cell.on(today) if isinstance(cell, Day) else cell for cell in cells])
    return rows
