"""Two rows of headers: "1st interview" above "Date", "With", "Notes". Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sheets_followup.cells import clean
from sheets_followup.columns.aliases import key, plain
from sheets_followup.columns.headers import meaning, round_alone
from sheets_followup.columns.places import spelled
from sheets_followup.model import Cell


def grouped(cells: Sequence[Sequence[Cell]], top: int) -> list[Cell]:
    """The header row, each header that stands there more than once with the group above it, and
    each that says nothing by itself and something there: "When" below "Interview".

    Rounds make groups of the former, and a group reaches to the next cell that is not blank. The
    headers come back as they are where the row above names none.
    """
    header = list(cells[top])
    above = list(cells[top - 1]) if top else []
    if sum(isinstance(cell, str) and bool(clean(cell)) for cell in above) > 1:
        header = _completed(header, above)
    rounds = [
        index
        for index, cell in enumerate(above)
        if isinstance(cell, str) and cell and round_alone(cell) is not None
    ]
    if len(rounds) < 2:
        return header
    count = Counter(spelled(cell) for cell in header if isinstance(cell, str))
    group = ""
    for index in range(rounds[0], len(header)):
        over = above[index] if index < len(above) else None
        if over is not None and clean(over):
            group = clean(over) if index in rounds else ""
        cell = header[index]
        if group and isinstance(cell, str) and count[spelled(cell)] > 1 and cell.strip():
            header[index] = f"{group} {cell}"
    return header


#: A longer cell above the header is a title or an explanation.
_LONGEST_GROUP = 30


def _completed(header: Sequence[Cell], above: Sequence[Cell]) -> list[Cell]:
    """The headers that mean nothing, with the group above them where both together do."""
    whole, group = list(header), ""
    for index, cell in enumerate(header):
        over = above[index] if index < len(above) else None
        if over is not None and clean(over):
            short = isinstance(over, str) and len(over) <= _LONGEST_GROUP
            group = clean(over) if short else ""
        if group and isinstance(cell, str) and cell.strip() and meaning(cell) is None:
            both = f"{group} {cell}"
            if meaning(both) and key(plain(both)) != key(plain(group)):
                whole[index] = both
    return whole
