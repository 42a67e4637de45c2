"""``check --apply``: what a person said yes to is typed into the columns of ``init --inputs``.

Only blank cells of those columns are written, and headers at the right-hand end where one is
missing. Nothing that holds something changes, and no proposal is used by plan or sync.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sheets_followup.bookkeeping import tracker_id, writing
from sheets_followup.desk import Desk, View
from sheets_followup.model import CellWrite
from sheets_followup.proposals import Proposal, propose
from sheets_followup.setting_up import meta_init
from sheets_followup.trackers.new_columns import INPUTS


@dataclass(frozen=True, slots=True)
class Applied:
    """What was typed: how many cells, under which new headers, and how many proposals no longer
    held when it came to writing."""

    cells: int = 0
    added: tuple[str, ...] = ()
    gone: int = 0


def proposals_of(desk: Desk, view: View) -> tuple[Proposal, ...]:
    """What the tracker's prose proposes, as it was seen in ``view``."""
    return propose(desk.prose(view), view.today)


def apply_proposals(desk: Desk, accepted: Sequence[tuple[Proposal, int]]) -> Applied:
    """Types what was accepted, each proposal with the number of the reading that was chosen.

    The tracker is read again under its lock: a proposal whose cells changed meanwhile is left out
    and counted in ``gone``. All or nothing is written. Raises what ``init`` raises.
    """
    if not accepted:
        return Applied()
    with writing(desk) as journal:
        view = desk.look(journal)
        current = frozenset(proposals_of(desk, view))
        kept = [(proposal, choice) for proposal, choice in accepted if proposal in current]
        writes, added = _writes(view, kept)
        gone = len(accepted) - len(kept)
        if not writes:
            return Applied(gone=gone)
        with journal.commit("apply"):
            journal.put(**meta_init(desk, view, journal, tracker_id(journal)))
            journal.note(view.now, "typed", detail=f"{len(writes) - len(added)} cells")
        desk.store.write(view.sheet, writes)
        return Applied(len(writes) - len(added), added, gone)


def _writes(
    view: View, kept: Sequence[tuple[Proposal, int]]
) -> tuple[list[CellWrite], tuple[str, ...]]:
    """The header cells to add and the cells to fill; people of one cell stand side by side."""
    wanted = {proposal.to for proposal, _ in kept if proposal.target is None}
    added = tuple(header for header in INPUTS.values() if header in wanted)
    end = max(view.reading.width, max((len(row) for row in view.sheet.cells), default=0))
    places = {header: end + offset for offset, header in enumerate(added)}
    cells: dict[tuple[int, int], str | date] = {}
    for proposal, choice in kept:
        column = places[proposal.to] if proposal.target is None else proposal.target
        value, key = proposal.typed(choice), (proposal.row, column)
        if key not in cells:
            cells[key] = value
        elif proposal.fact == "interviewers":
            cells[key] = f"{cells[key]}; {value}"
    header_row = view.reading.header_row
    writes = [CellWrite(header_row, places[header], header, header=True) for header in added]
    writes += [CellWrite(row, column, value) for (row, column), value in cells.items()]
    return writes, added
