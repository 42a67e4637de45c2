"""The layouts: facts of trackers that people really keep, and what their owners mean by them.

``layouts.json`` holds headers and rows as they were found (names and addresses replaced).
``company``, ``role`` and ``person`` are the headers under which these stand, to a person's eye.
``own`` is a row as the owner of an empty template would fill it, but for what a letter needs.
``said`` is what a letter may say for a company's cell that holds more than its name; nothing where
the cell is no company at all, so that no letter may come of it.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from openpyxl import Workbook

_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_TICKS = {"TRUE": True, "FALSE": False}


@dataclass(frozen=True, slots=True)
class Layout:
    """One tracker as it was found. ``header_row`` counts from 1; None where there is no header."""

    name: str
    language: str
    kind: str
    delimiter: str
    quote: str
    bom: bool
    company: str | None
    role: str | None
    person: str | None
    header_row: int | None
    rows: Sequence[Sequence[str]]
    own: Mapping[str, str] | None = None
    said: Mapping[str, str] = field(default_factory=dict)

    @property
    def header(self) -> Sequence[str]:
        """The header's cells; none where the tracker has no header."""
        return self.rows[self.header_row - 1] if self.header_row else ()

    def table(self, *, own: bool = True) -> list[list[str]]:
        """The rows as the owner keeps them; with ``own`` also the one that they filled in."""
        rows = [list(row) for row in self.rows]
        if own and self.own is not None:
            rows.append([self.own.get(header, "") for header in self.header])
        return rows

    def at(self, row: Sequence[str], header: str | None) -> str:
        """What stands in this row under that header; nothing where there is no such column."""
        if header is None:
            return ""
        index = list(self.header).index(header)
        return row[index].strip() if index < len(row) else ""

    def write(self, path: Path, *, own: bool = True) -> None:
        """The tracker as a file of the kind that its ending says."""
        if path.suffix == ".csv":
            encoding = "utf-8-sig" if self.bom else "utf-8"
            with path.open("w", newline="", encoding=encoding) as file:
                writer = csv.writer(file, delimiter=self.delimiter, quotechar=self.quote)
                writer.writerows(self.table(own=own))
            return
        book = Workbook()
        for number, row in enumerate(self.table(own=own), 1):
            for column, text in enumerate(row, 1):
                book.worksheets[0].cell(number, column, _as_in_a_workbook(text))
        book.save(path)


def _as_in_a_workbook(text: str) -> str | date | bool | None:
    """A plain day and a tick are typed values in a workbook, other text is text."""
    if _ISO.fullmatch(text):
        return date.fromisoformat(text)
    return _TICKS.get(text, text or None)


LAYOUTS: tuple[Layout, ...] = tuple(
    Layout(**entry)
    for entry in json.loads(Path(__file__).with_name("layouts.json").read_text("utf-8"))
)
