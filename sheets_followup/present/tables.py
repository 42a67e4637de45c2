"""Tables that fit the terminal, and the same rows as tab-separated lines where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TextIO


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings. ``wide`` is the column that takes what room is left, and wraps."""

    headings: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    title: str | None = None
    styles: Sequence[str | None] = ()


def print_tables(tables: Sequence[Table], out: TextIO, *, color: bool) -> None:
    """Writes each table that has rows; on a terminal aligned and wrapped to its width."""
    tables = [table for table in tables if table.rows]
    if not out.isatty():
        for table in tables:
            if table.title:
                out.write(f"# {table.title}\n")
            out.writelines(
                "\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in table.rows
            )
        return
    from rich.console import Console
    from rich.table import Table as RichTable
    from rich.text import Text

    console = Console(file=out, no_color=not color, highlight=False)
    for table in tables:
        shown = RichTable(
            title=Text(table.title, style="bold") if table.title else None,
            title_justify="left",
            box=None,
            pad_edge=False,
            padding=(0, 2, 0, 0),
            header_style="dim",
        )
        for number, heading in enumerate(table.headings):
            numeric = heading.lower() == "row"
            shown.add_column(
                heading,
                justify="right" if numeric else "left",
                no_wrap=numeric,
                overflow="fold",
                ratio=1 if number == len(table.headings) - 1 else None,
            )
        for index, row in enumerate(table.rows):
            style = table.styles[index] if index < len(table.styles) else None
            above = table.rows[index - 1] if index else ()
            # Text, not markup: "[remote]" in a cell is a word, not a style.
            shown.add_row(*[Text(cell) for cell in _once(row, above, table)], style=style)
        console.print(shown)
        console.print()


def _once(row: tuple[str, ...], above: tuple[str, ...], table: Table) -> tuple[str, ...]:
    """The row with its number and name left out where the line above says the same."""
    if table.headings[0] != "Row" or not row[0] or row[:2] != above[:2]:
        return row
    return ("", "", *row[2:])
