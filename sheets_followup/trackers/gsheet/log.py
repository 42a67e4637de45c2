"""The log tab: the readable copy of the memory, from which a lost journal is born again. Pure.

Lines are only ever added. A person may sort them, delete some or type between them: a line counts
by what it says and not by where it stands, and one that says nothing is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields

from sheets_followup.shared_tracker import LogLine
from sheets_followup.trackers.gsheet.jsons import Json
from sheets_followup.trackers.gsheet.snapshot import Grid

#: Header → the field of a line, in the order of the columns.
HEADERS = {
    "When": "at",
    "Row": "row_id",
    "Person": "person",
    "Step": "step",
    "Count": "n",
    "State": "phase",
    "Draft": "ref",
    "Key": "key",
    "Made": "made_on",
    "Sent": "sent_on",
    "Machine": "machine",
}
_ORDER = tuple(HEADERS.values())
_WORD = re.compile(r"[a-z_]{2,30}")
_LONGEST = 300

assert set(_ORDER) == {each.name for each in fields(LogLine)}


def lines_of(cells: Grid) -> list[LogLine]:
    """Every line that can be read, in the order of the tab."""
    found = []
    for row in cells:
        texts = [str(cell).strip() if cell is not None else "" for cell in row[: len(_ORDER)]]
        texts += [""] * (len(_ORDER) - len(texts))
        said = dict(zip(_ORDER, texts, strict=True))
        if not (said["at"] and _WORD.fullmatch(said["phase"])):
            continue
        if said["at"] == "When" or any(len(text) > _LONGEST for text in texts):
            continue
        found.append(
            LogLine(
                at=said["at"],
                row_id=said["row_id"],
                person=said["person"],
                step=said["step"],
                n=said["n"],
                phase=said["phase"],
                ref=said["ref"] or None,
                key=said["key"],
                made_on=said["made_on"],
                sent_on=said["sent_on"] or None,
                machine=said["machine"],
            )
        )
    return found


def rows_of(lines: Sequence[LogLine]) -> list[Json]:
    """RowData of these lines: plain texts, which nothing takes for a date or a formula."""
    return [row_of([getattr(line, name) or "" for name in _ORDER]) for line in lines]


def row_of(texts: Sequence[str]) -> Json:
    """RowData of one row of texts."""
    return {
        "values": [{"userEnteredValue": {"stringValue": text}} if text else {} for text in texts]
    }


def appending(sheet: int, lines: Sequence[LogLine]) -> Json:
    """The request that adds lines below the last one, wherever that is then."""
    return {"appendCells": {"sheetId": sheet, "rows": rows_of(lines), "fields": "userEnteredValue"}}
