"""Trackers of 51 more people, most of them found in public: what each header means to a reader.

The gold was written before the program read any of them; at first sight 337 of 347 headers were
found and 5 taken wrongly. ``gold`` holds the fact of each header, null for none, a list where
several readings are right ("?status": a question about it). Names and addresses are invented.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sheets_followup.model import Reading, Sheet
from sheets_followup.rows import read_tracker
from sheets_followup.rows.statuses import read_status

TODAY = date(2026, 9, 29)
TRACKERS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "trackers_found.json").read_text(encoding="utf-8")
)
#: Header → what it is taken for although a reader does not, and why that stays.
KNOWN = {
    "written_followup": "ticks of what the company did look like those of what one did oneself",
    "Date/Time": "asked about: it may be the day of applying, too",
}
_ENDS = {"rejected", "closed", "withdrawn", "accepted", "offer"}


def reading(tracker: dict[str, Any]) -> Reading:
    return read_tracker(Sheet(cells=tracker["rows"]), today=TODAY)


def mistakes(tracker: dict[str, Any]) -> dict[str, str | None]:
    """Header → what it was taken for, where the gold has something else."""
    read = reading(tracker)
    asked = {letter: q.fact for q in read.questions for letter in q.columns}
    found = {}
    for column, gold in zip(read.columns, tracker["gold"], strict=False):
        right = gold if isinstance(gold, list) else [gold]
        question = asked.get(column.letter)
        if question == "candidate" and "candidate" in right:
            continue  # a coach's list is asked about as a whole
        if column.fact not in right and f"?{question}" not in right:
            found[column.header] = column.fact
    return found


@pytest.mark.parametrize("tracker", TRACKERS, ids=lambda tracker: tracker["name"])
def test_every_header_means_what_its_owner_means(tracker: dict[str, Any]) -> None:
    assert reading(tracker).header_row == tracker["header_row"]
    assert [header for header in mistakes(tracker) if header not in KNOWN] == []


def test_what_is_known_to_be_wrong_still_is() -> None:
    """A mend of one of these has to leave the table."""
    wrong = {header for tracker in TRACKERS for header in mistakes(tracker)}
    assert wrong == set(KNOWN)


@pytest.mark.parametrize("tracker", TRACKERS, ids=lambda tracker: tracker["name"])
def test_no_status_ends_a_row_that_goes_on(tracker: dict[str, Any]) -> None:
    for text, gold in tracker["statuses"].items():
        ended = read_status(text).status.value in _ENDS
        may_end, may_go_on = bool(_ENDS & set(gold)), bool(set(gold) - _ENDS)
        assert may_end if ended else may_go_on, text
