"""The world of one search: a clock, a queue of what happens when, and hands on the tracker."""

from __future__ import annotations

import heapq
import itertools
import random
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tests.google import Google
from tests.simulation.post import Post
from tests.simulation.trackers import HEADER, Tracker, typed
from tests.simulation.truth import Cells, Row, Truth

Act = Callable[[], None]


class World:
    """Everything that happens is put into the queue and happens in its order."""

    def __init__(
        self, seed: int, google: Google, truth: Truth, tracker: Tracker, zone: ZoneInfo, lag: float
    ) -> None:
        self.random = random.Random(f"job search {seed}")
        self.google, self.truth, self.tracker, self.zone = google, truth, tracker, zone
        self.post = Post(google, truth, zone, lag)
        self.order: list[int] = []
        self._queue: list[tuple[datetime, int, Act]] = []
        self._number = itertools.count()

    # -- time ------------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        return self.post.now

    @property
    def today(self) -> date:
        return self.now.date()

    def moment(self, day: date, clock: time) -> datetime:
        """That time of that day, in the tracker's zone."""
        return datetime.combine(day, clock, self.zone)

    def at(self, when: datetime, act: Act) -> None:
        """Lets this happen then."""
        heapq.heappush(self._queue, (when.astimezone(ZoneInfo("UTC")), next(self._number), act))

    def after(self, hours: float, act: Act) -> None:
        """Lets this happen in so many hours."""
        self.at(self.now + timedelta(hours=hours), act)

    def live_until(self, end: datetime) -> None:
        """Everything that is due up to then, each at its moment."""
        while self._queue and self._queue[0][0] <= end:
            when, _, act = heapq.heappop(self._queue)
            self._advance(when)
            act()
        self._advance(end)

    def _advance(self, when: datetime) -> None:
        ahead = (when - self.google.clock.now()).total_seconds()
        if ahead > 0:
            self.google.clock.advance(ahead)

    # -- chance ----------------------------------------------------------------------------------

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def daytime(self, day: date, first: int = 9, last: int = 22) -> datetime:
        """Some minute of that day."""
        clock = time(self.random.randrange(first, last), self.random.randrange(60))
        return self.moment(day, clock)

    # -- the tracker -----------------------------------------------------------------------------

    def add(self, cells: Cells) -> Row:
        """A new row at the end."""
        row = Row(len(self.truth.rows) + 1, cells)
        self.truth.rows[row.uid] = row
        self.tracker.type(len(self.order), typed(cells))
        self.order.append(row.uid)
        self.truth.tell(self.now, row.uid, f"new row: {_briefly(cells)}")
        return row

    def change(self, row: Row, **values: object) -> None:
        """Types into a row; not while it is cut out."""
        if not row.there:
            return
        before = typed(row.cells)
        for name, value in values.items():
            assert hasattr(row.cells, name)
            setattr(row.cells, name, value)
        after = typed(row.cells)
        changed = {header: after[header] for header in after if after[header] != before[header]}
        if changed:
            self.tracker.type(self.order.index(row.uid), changed)
            told = ", ".join(f"{header} = {text or '(blank)'}" for header, text in changed.items())
            self.truth.tell(self.now, row.uid, f"types {told}")

    def mark(self, row: Row, fact: str, mark: date | str) -> None:
        """Types into a sent cell."""
        self.change(row, sent={**row.cells.sent, fact: mark})

    def copy(self, row: Row) -> Row:
        """Copies a row with all its cells, ours too, below itself."""
        rows = self.tracker.grid()[1:]
        place = self.order.index(row.uid)
        rows.insert(place + 1, list(rows[place]))
        self.tracker.replace(rows)
        copied = Row(len(self.truth.rows) + 1, row.cells.copied(), copy_of=row.uid)
        self.truth.rows[copied.uid] = copied
        self.order.insert(place + 1, copied.uid)
        self.truth.tell(self.now, row.uid, f"is copied as row {copied.uid}")
        self.truth.tell(self.now, copied.uid, f"a copy of row {row.uid}: {_briefly(row.cells)}")
        return copied

    def cut(self, row: Row) -> list[str]:
        """Cuts a row out; what stood in it."""
        rows = self.tracker.grid()[1:]
        place = self.order.index(row.uid)
        saved = rows.pop(place)
        self.tracker.replace(rows)
        self.order.remove(row.uid)
        row.there = False
        self.truth.tell(self.now, row.uid, "is cut out of the tracker")
        return saved

    def paste(self, row: Row, saved: list[str]) -> None:
        """Puts a row back, at the end."""
        rows = self.tracker.grid()[1:]
        self.tracker.replace([*rows, saved])
        self.order.append(row.uid)
        row.there = True
        self.truth.tell(self.now, row.uid, "is put back")

    def sort(self) -> None:
        """Sorts by company and round."""
        rows = self.tracker.grid()[1:]
        pairs = sorted(zip(self.order, rows, strict=True), key=lambda pair: (pair[1][0], pair[0]))
        self.order = [uid for uid, _ in pairs]
        self.tracker.replace([cells for _, cells in pairs])

    @property
    def seen_ids(self) -> set[int]:
        """The rows that carry an id of ours."""
        grid = self.tracker.grid()
        header = grid[0]
        if "Follow-up ID" not in header:
            return set()
        column = header.index("Follow-up ID")
        return {
            uid
            for uid, cells in zip(self.order, grid[1:], strict=True)
            if column < len(cells) and cells[column]
        }


def _briefly(cells: Cells) -> str:
    told = [f"{header} {text}" for header, text in typed(cells).items() if text]
    return ", ".join(told)


__all__ = ["HEADER", "World"]
