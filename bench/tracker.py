"""A realistic tracker of any length, the same on every run."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from sheets_followup.model import Cell, Sheet

HEADERS = (
    "Company",
    "Role",
    "Round",
    "Status",
    "Interview date",
    "Interviewers",
    "Decision by",
    "Topics",
    "Fit",
    "New info",
    "Last reply",
    "Thank-you sent",
    "Follow-up 1 sent",
    "Notes",
)
NOW = datetime(2026, 6, 15, 9, 0)
FIRST_DAY = date(2026, 3, 2)
GIVEN = ("Jane", "Bob", "Ann", "Luis", "Mei", "Omar", "Sofia", "Tom", "Ida", "Ravi", "Eva")
FAMILY = ("Roe", "Lee", "Poe", "García", "Chen", "Haddad", "Rossi", "Young", "Berg", "Rao")
TITLES = ("Recruiter", "Hiring Manager", "Staff Engineer", "CTO", "Team Lead")
ROLES = ("Engineer", "Data Analyst", "Product Manager", "Designer", "Site Reliability Engineer")
ROUNDS = ("Phone", "Onsite", "Final")
STATUSES = ("Interviewed", "Active", "Waiting", "Rejected", "Applied", None, "Offer", "On hold")
WORDS = "on-call latency tests hiring roadmap pricing billing search mobile reviews".split()


def rows(count: int) -> list[tuple[Cell, ...]]:
    """The header and that many rows; a small generator of our own keeps them alike for ever."""
    state = 12345

    def pick(below: int) -> int:
        nonlocal state
        state = (state * 1103515245 + 12345) % 2**31
        return (state >> 8) % below

    def past(day: date) -> date | None:
        return day if day <= NOW.date() else None

    made: list[tuple[Cell, ...]] = [HEADERS]
    for number in range(count):
        company = f"{FAMILY[pick(10)]} {WORDS[pick(10)].title()} {number % 4000}"
        held = FIRST_DAY + timedelta(days=pick(120))
        people = []
        for _ in range(1 + pick(3)):
            given, family = GIVEN[pick(11)], FAMILY[pick(10)]
            address = f"{given}.{family}@host{number % 4000}.example".lower()
            people.append(f"{given} {family} <{address.replace('í', 'i')}> ({TITLES[pick(5)]})")
        made.append(
            (
                company,
                ROLES[pick(5)],
                ROUNDS[pick(3)],
                STATUSES[pick(8)],
                datetime.combine(held, time(9 + pick(8))) if pick(2) else held,
                "; ".join(people),
                held + timedelta(days=7 + pick(20)) if pick(4) == 0 else None,
                f"talked about {WORDS[pick(10)]} and {WORDS[pick(10)]}" if pick(2) else None,
                f"five years of {WORDS[pick(10)]}" if pick(2) else None,
                f"a talk on {WORDS[pick(10)]} was accepted" if pick(8) == 0 else None,
                past(held + timedelta(days=pick(20))) if pick(4) == 0 else None,
                (past(held + timedelta(days=1)) if pick(3) else "yes") if pick(2) else None,
                past(held + timedelta(days=12)) if pick(5) == 0 else None,
                f"seen on the {WORDS[pick(10)]} board, applied with the long letter",
            )
        )
    return made


def sheet(cells: Sequence[Sequence[Cell]]) -> Sheet:
    """The worksheet of these cells."""
    return Sheet(cells=cells, title="Search")


def as_json(cells: Sequence[Sequence[Cell]]) -> str:
    """The same values as JSON: a list of one object a row."""
    header = cells[0]
    return json.dumps([dict(zip(header, row, strict=True)) for row in cells[1:]], default=str)
