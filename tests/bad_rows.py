"""Ten thousand rows as no tool wants them, with a hundred good ones in between."""

from __future__ import annotations

import random
from datetime import date, datetime, time

from sheets_followup.model import Cell

HEADER = (
    "Company",
    "Role",
    "Status",
    "Interview date",
    "Interviewers",
    "Interviewer emails",
    "Decision by",
    "Topics",
    "Last reply",
    "Thank-you sent",
    "Hold until",
)
GOOD = 100

#: Values of the wrong kind for some column or other.
WRONG: tuple[Cell, ...] = (
    "#REF!",
    "#N/A",
    "\x00",
    "Ac\x00me",
    "\ud800\udfff\ud83d",
    "\u202egnitirw\u202c",
    "\u2066Jane\u2069 \u200fRoe",
    1e308,
    -1e308,
    float("nan"),
    float("inf"),
    True,
    False,
    0,
    -1,
    46000,
    46000.75,
    10**18,
    "3/4",
    "03/04/05",
    "2026-02-30",
    "99/99/9999",
    '=HYPERLINK("http://x")',
    "=?utf-8?q?a=0ABcc:_evil@x.y?=",
    "a@b@c",
    "jane@acme.example, <",
    "{{ 7*7 }}",
    "{Name}",
    "<script>alert(1)</script>",
    "Dr. ",
    ";;;;",
    "; , & and /",
    "\n\n\n",
    "a" * 300,
    "https://example.org/" + "x" * 500,
    date(1899, 12, 31),
    date(9999, 12, 31),
    datetime(2026, 3, 3, 10, 0),
    time(10, 0),
    "TBD",
    "soon",
    "next week maybe",
    "yes",
    "no",
    "x",
    "💥",
    "ﷺ" * 50,
    "ａｃｍｅ",
)


def bad_grid(count: int = 10_000, seed: int = 7) -> tuple[list[list[Cell]], set[int]]:
    """Header, ``count`` bad rows and GOOD good ones shuffled in; and the good ones' row numbers.

    Every bad row names a company and has something in the date or the people cell, so none is
    merely skipped; a hundred of them hold a cell of 50 KB.
    """
    random_ = random.Random(seed)
    rows: list[tuple[bool, list[Cell]]] = []
    for number in range(count):
        row: list[Cell] = [random_.choice(WRONG) for _ in HEADER]
        row[0] = f"Firm {number}"
        # An impossible date keeps each of them from being good by chance.
        row[3] = random_.choice(
            ("#REF!", "3/4", 1e308, "99/99/9999", "2026-02-30", date(1899, 1, 1))
        )
        if number % (count // 100) == 0:
            row[random_.randrange(4, len(HEADER))] = "long " * 10_000
        rows.append((False, row))
    for number in range(GOOD):
        good: list[Cell] = [None] * len(HEADER)
        good[0], good[1], good[3] = f"Good {number}", "Engineer", date(2026, 3, 3)
        good[4] = f"Ann Ray <ann{number}@good{number}.example>"
        rows.append((True, good))
    random_.shuffle(rows)
    grid: list[list[Cell]] = [list(HEADER), *[row for _, row in rows]]
    return grid, {index + 2 for index, (good, _) in enumerate(rows) if good}
