"""Writes ``docs/columns.md``: ``python -m tools.columns``.

It is the table that gives a new tracker its headers, notes and dropdowns, as a page.
"""

from __future__ import annotations

from pathlib import Path

from sheets_followup.trackers.new_columns import (
    INPUT_COLUMNS,
    OFFERED,
    OUR_COLUMNS,
    SENT_VALUES,
    Kind,
    NewColumn,
)

PAGE = Path(__file__).parent.parent / "docs" / "columns.md"

_HEAD = """# The columns of a new tracker

Written by `make layouts`: do not edit. `sheets-followup init jobs.xlsx` makes a workbook with these
columns, and a `.csv` with the same header. Each header carries its line as a note. Nothing is
forbidden: an unusual entry is asked about at most, and any column may be moved, renamed or deleted
(`check` shows how a header is understood). Those marked + are the ones that `init --inputs` adds to
a tracker of your own.

| Column | What to type | Offered |
| --- | --- | --- |
"""

_OURS = """
## Filled in by sync

These stand at the right-hand end. In a new workbook a row's Company, Next step and Next follow-up
are yellow when something is due today, red when it was due before, blue while one waits, and lilac
when the row asks something of you; a stopped row is grey.

| Column | What it says |
| --- | --- |
"""


def page() -> str:
    """The whole page."""
    typed = "".join(
        f"| {column.header}{' +' if column.offered else ''} | {_text(column.note)} |"
        f" {_offered(column)} |\n"
        for column in INPUT_COLUMNS
    )
    ours = "".join(f"| {column.header} | {_text(column.note)} |\n" for column in OUR_COLUMNS)
    return _HEAD + typed + _OURS + ours


def _offered(column: NewColumn) -> str:
    values = {
        **OFFERED,
        Kind.SENT: ("a date", *SENT_VALUES),
        Kind.DAY: ("a date",),
        Kind.MOMENT: ("a date", "with a time"),
    }.get(column.kind, ())
    return ", ".join(values)


def _text(note: str) -> str:
    return note.replace("<", "&lt;").replace("|", "/")


def main() -> None:
    """Writes the page."""
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
