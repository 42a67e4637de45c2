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
    applications: list[Application], headers: Headers, cells: Sequence[Sequence[Cell]], top: int
) -> list[Application]:
    """The applications, of which those are blocked that say something beyond the user's headers.

    Only a line with more cells than its header was cut; one that has the header's cells stands as
    a spreadsheet wrote it, and a column without a header in which most rows say something is the
    user's way. Once our columns stand behind, such a line is one that ends before them.
    """
    ends = [place.index for place in headers.places if place.header and place.own is None]
    first = max(ends, default=-1) + 1
    own = {place.index for place in headers.places if place.own is not None}
    widest = min(own, default=0)
    beyond: dict[int, Cell] = {}
    for app in applications:
        row = cells[app.row - 1]
        if len(row) > len(cells[top]) or len(row) <= widest:
            said = [cell for index, cell in enumerate(row) if index >= first and index not in own]
            last = next((cell for cell in reversed(said) if is_said(cell)), None)
            if last is not None:
                beyond[app.row] = last
    if len(beyond) * 2 > max(len(applications), 2):
        return applications
    return [
        replace(app, problems=(_problem(app.row, beyond[app.row], first),), shifted=True)
        if app.row in beyond
        else app
        for app in applications
    ]


def _problem(row: int, cell: Cell, headers: int) -> Problem:
    message = (
        f"'{shown(str(cell))}' stands beyond the last of the {headers} headers: a cell of this row"
        " may be cut in two by a comma. Put quotes around it, or give that column a header"
    )
    return Problem(row, message, blocks=True)
