"""Which row is the header: the one among the first that names the most facts. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sheets_followup.cells import clean
from sheets_followup.columns.agencies import is_client
from sheets_followup.columns.headers import is_name, meaning
from sheets_followup.columns.neighbours import is_where
from sheets_followup.columns.places import spelled
from sheets_followup.errors import TrackerError
from sheets_followup.model import Cell

#: How many rows from the top are looked at for the header.
HEADER_WITHIN = 30

#: A row with a company and four more facts is the header: nothing below can be another.
_PLAINLY = 15.0


def find_header(
    cells: Sequence[Sequence[Cell]],
    *,
    own_headers: Mapping[str, str] | None = None,
    user_headers: Mapping[str, str] | None = None,
    own_places: Mapping[str, int] | None = None,
) -> int:
    """The index of the header row, counting from 0: the best of the first 30 rows.

    ``own_places`` are columns of ours, field → index: what stands in them says nothing of the row,
    as a header of ours may have been torn from the others. Raises TrackerError when none of them
    looks like a header.
    """
    anchored = own_places or {}
    ours = frozenset(anchored.values())
    named = {spelled(header) for header in (user_headers or {})}
    named |= {spelled(text) for name, text in (own_headers or {}).items() if name not in anchored}
    best, best_score = -1, 0.0
    for index, row in enumerate(cells[:HEADER_WITHIN]):
        if ours:
            row = [None if at in ours else cell for at, cell in enumerate(row)]
        score = _score(row, named)
        if score > best_score:
            best, best_score = index, score
        if best_score >= _PLAINLY:
            break
    if best < 0:
        looked = min(len(cells), HEADER_WITHIN)
        raise TrackerError(
            "no header row was found in "
            + (f"rows 1 to {looked}" if looked > 1 else "the sheet, which is empty or one row")
            + ": no row names a Company and the other columns of a tracker",
            hint="put one row of headers above the data, such as Company, Role, Status,"
            " Interview date, Interviewers; or name your own headers under [headers] in the"
            " configuration",
        )
    return best


def _score(row: Sequence[Cell], named: set[str]) -> float:
    """How much a row looks like a header; 0 when it is none."""
    worth: dict[str, float] = {}
    filled = names = 0
    other = 0.0
    for cell in row[:200]:
        if cell is None or cell == "":
            continue
        filled += 1
        if not isinstance(cell, str) or len(cell) > 160:
            other += 1
            continue
        if named and spelled(cell) in named:
            worth[f"named {filled}"] = 3
        elif (found := meaning(cell)) is not None:
            worth[found.fact] = max(worth.get(found.fact, 0), 3 - found.rank / 2)
        elif is_name(cell) or is_client(cell) or is_where(cell):
            names = 1
    if not worth or (filled and clean(next(c for c in row if c not in (None, "")))[:2] == "# "):
        return 0
    company = "company" in worth
    if not (company or len(worth) >= 3 or (len(worth) >= 2 and (names or filled <= 3)) or names):
        return 0
    if any(key.startswith("named") for key in worth) or company or filled >= 2:
        return max(0.1, sum(worth.values()) + 2 * company + names - other)
    return 0
