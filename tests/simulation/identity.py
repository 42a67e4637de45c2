"""Which of two rows with one Follow-up ID is the row that was known (PROTOCOL, "Keys").

A copied row carries the id of the other. "The row id is random, written once, and trusted where
the row's fingerprint agrees": the one that stands there alone is that row, whichever it was. "Of
two rows that claim one id, the one with the journal's interview date and round keeps it and the
other gets a new one; where both are alike, a problem on both."
"""

from __future__ import annotations

from tests.simulation.diary import Page
from tests.simulation.truth import Row, Truth


class Identities:
    """Who has the id of each copied row, run by run. What was sent and heard goes with the id."""

    def __init__(self, truth: Truth, pages: dict[int, Page]) -> None:
        self._truth, self.pages = truth, pages
        self._holder: dict[int, int] = {}
        self._apart: set[int] = set()

    def look(self) -> None:
        """A run sees the rows that stand there."""
        for copy in list(self._truth.rows.values()):
            if copy.copy_of is None or copy.uid in self._apart:
                continue
            old = self._truth.rows[copy.copy_of]
            holder = self._holder.setdefault(copy.uid, old.uid)
            there = [row for row in (old, copy) if row.there]
            if not there or holder not in self.pages:
                continue
            if len(there) == 1:
                keeps = there
            else:
                known = self.pages[holder].round_seen
                keeps = [row for row in there if (row.cells.interview, row.cells.round) == known]
            old.clash = copy.clash = len(keeps) != 1
            if len(keeps) == 1:
                self._give(holder, keeps[0])
                self._holder[copy.uid] = keeps[0].uid
                if len(there) == 2:
                    self._apart.add(copy.uid)

    def _give(self, holder: int, row: Row) -> None:
        """What is known of the holder is that row's from now on."""
        if holder == row.uid:
            return
        self.pages[row.uid] = self.pages.pop(holder)
        for letter in self._truth.of(holder):
            letter.row = row.uid
        self._truth.heard = [
            heard if heard.row != holder else heard.about(row.uid) for heard in self._truth.heard
        ]
        if holder in self._truth.bounced:
            self._truth.bounced[row.uid] = self._truth.bounced.pop(holder)
        self._truth.story = [
            (when, row.uid if about == holder else about, text)
            for when, about, text in self._truth.story
        ]
