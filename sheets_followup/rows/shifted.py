"""Rows cut from a text whose cells stand too far to the right. Pure.

In a csv file a comma inside a cell that nobody put in quotes cuts the cell in two: "Roe, Jane"
becomes two cells, and all that follows stands under its neighbour's header. Nothing in such a row
can be trusted, so no letter is written from it, and no cell beside it: it would have to move back
with the others when the quotes are put in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sheets_followup.cells import is_said, shown
from sheets_followup.columns import Headers
from sheets_followup.model import Application, Cell, Problem


def without_shifted(
    applications: list[Application], headers: Headers, cells: Sequence[Sequence[Cell]]
) -> list[Application]:
    """The applications, of which those are blocked that say something beyond the user's headers.

    A column without a header in which most rows say something is the user's way, and no slip.
    """
    ends = [place.index for place in headers.places if place.header and place.own is None]
    first = max(ends, default=-1) + 1
    own = {place.index for place in headers.places if place.own is not None}
    beyond = {app.row: _said_from(first, cells[app.row - 1], own) for app in applications}
    if sum(cell is not None for cell in beyond.values()) * 2 > max(len(applications), 2):
        return applications
    return [
        replace(app, problems=(_problem(app.row, cell, first),), shifted=True)
        if (cell := beyond[app.row]) is not None
        else app
        for app in applications
    ]


def _said_from(first: int, row: Sequence[Cell], own: set[int]) -> Cell:
    """The last cell from ``first`` on that says something and is none of ours."""
    said = [cell for index, cell in enumerate(row) if index >= first and index not in own]
    return next((cell for cell in reversed(said) if is_said(cell)), None)


def _problem(row: int, cell: Cell, headers: int) -> Problem:
    message = (
        f"'{shown(str(cell))}' stands beyond the last of the {headers} headers: a cell of this row"
        " may be cut in two by a comma. Put quotes around it, or give that column a header"
    )
    return Problem(row, message, blocks=True)
