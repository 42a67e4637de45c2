"""One search: the program run day by day on a world, each run held before the judge."""

from __future__ import annotations

import gc
import hashlib
import os
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from email.utils import getaddresses
from functools import lru_cache
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from sheets_followup import SyncReport, Wishes, open_desk, sync_tracker
from sheets_followup.config import Config, Defaults
from sheets_followup.drafting import Writer
from sheets_followup.keys import Phase
from sheets_followup.login.levels import LEVELS
from sheets_followup.login.opening import TOKEN_NAME, Doors
from sheets_followup.login.token_file import Token, write_token
from sheets_followup.session.retrying import Retries
from tests.google import Google
from tests.google.mailbox import header_of
from tests.simulation.habits import Habits
from tests.simulation.judge import Judge
from tests.simulation.people import DAYS, People
from tests.simulation.runs import Draft, Fault, Made, Run, Told
from tests.simulation.trackers import HEADER, CsvTracker, SheetTracker, Tracker
from tests.simulation.truth import Truth
from tests.simulation.wire import connect
from tests.simulation.world import World

Kind = Literal["csv", "sheet"]
START = date(2026, 3, 2)
ZONES = ("UTC", "America/New_York", "Europe/Berlin", "Asia/Tokyo", "America/Los_Angeles")
#: When the program runs: in the morning, in the evening, twice, or not at weekends.
HABITS: tuple[tuple[tuple[time, ...], bool], ...] = (
    ((time(8, 10),), True),
    ((time(18, 40),), True),
    ((time(8, 10), time(18, 40)), True),
    ((time(12, 5),), False),
)
#: What is asked by POST and changes nothing.
READS = (
    "sheets.spreadsheets.getByDataFilter",
    "sheets.spreadsheets.values.batchGetByDataFilter",
)
DATA = "XDG_DATA_HOME"
FAR = 4_000_000_000.0


@dataclass
class Outcome:
    """What came of a search: its faults with the stories of their rows, and how much happened."""

    seed: int
    kind: Kind
    faults: list[Fault] = field(default_factory=list)
    stories: dict[int, str] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    failure: str = ""

    @property
    def failed(self) -> bool:
        """Whether anything was wrong."""
        return bool(self.faults or self.failure)

    def told(self, most: int = 3) -> str:
        """The first faults, each with seed, day and the story of its row."""
        parts = [f"search {self.seed} ({self.kind}): {len(self.faults)} faults"]
        if self.failure:
            parts.append(self.failure)
        for fault in self.faults[:most]:
            parts += [str(fault), self.stories.get(fault.row, "")]
        return "\n".join(parts)


class Search:
    """A search with everything of it chosen by its seed."""

    def __init__(
        self, seed: int, folder: Path, google: Google, *, kind: Kind = "csv", days: int = DAYS
    ) -> None:
        chance = random.Random(f"setting {seed}")
        self.outcome = Outcome(seed, kind)
        self.google, self.folder, self.days = google, folder, days
        self.zone_name = chance.choice(ZONES)
        self.zone = ZoneInfo(self.zone_name)
        self.times, self.weekends = chance.choice(HABITS)
        lag = chance.choice((0.0, 0.0, 40.0, 5400.0))
        self.again = random.Random(f"again {seed}")
        self.truth = Truth()
        tracker: Tracker = CsvTracker(folder)
        if kind == "sheet":
            tracker = SheetTracker(google.new_sheet(rows=[list(HEADER)], zone=self.zone_name))
        self.tracker = tracker
        self.world = World(seed, google, self.truth, tracker, self.zone, lag)
        self.judge = Judge(self.truth)
        self.habits = Habits(self.world, self.judge)
        self.config = _log_in(folder, google)
        # Templates, the word list and Google's descriptions are read once a search.
        self._writer: Writer | None = None
        self._doors: Doors | None = None
        People(self.world, self.habits, START)

    # -- the program -------------------------------------------------------------------------------

    def sync(self) -> SyncReport:
        """One run of the program, as the command line makes it."""
        clock = self.google.clock
        wishes = Wishes(
            now=self.world.now,
            timezone=None if self.outcome.kind == "sheet" else self.zone_name,
            me_name="Sam Poe",
            me_email=self.google.account,
            mailbox="gmail",
        )
        desk = open_desk(self.tracker.address, wishes, self.config)
        retries = Retries(clock=clock.seconds, sleep=clock.advance, chance=lambda: 1.0)
        if self._doors is None:
            self._doors = Doors(self.config, retries=retries)
            connect(self._doors, self.google)
        desk._parts["doors"] = self._doors
        if self._writer is not None:
            desk._parts["writer"] = self._writer
        self._writer = desk.writer
        return sync_tracker(desk)

    # -- the days ----------------------------------------------------------------------------------

    def live(self) -> Outcome:
        """All days; ends early once a run fails altogether."""
        for number in range(self.days):
            day = START + timedelta(days=number)
            if day.weekday() >= 5 and not self.weekends:
                continue
            for clock in self.times:
                self.world.live_until(self.world.moment(day, clock))
                self._run()
                if len(self.outcome.faults) > 20:
                    break
        self._count()
        self.google.assert_clean()
        return self.outcome

    def _run(self) -> None:
        moment = self.world.now
        report = self.sync()
        run = self._seen(report, moment)
        if self.again.random() < 0.2:
            run = self._twice(run)
        new = len(self.truth.letters)
        faults = self.judge.look(run)
        self.outcome.faults += faults
        for fault in faults:
            self.outcome.stories[fault.row] = self.truth.story_of(fault.row)
        self.outcome.counts["runs"] += 1
        self.outcome.counts["row-days"] += len(run.told)
        for letter in self.truth.letters[new:]:
            if letter.ref:
                self.habits.receive(letter)

    def _twice(self, run: Run) -> Run:
        """A second run writes nothing: not into the tracker, the journal or the mailbox."""
        self.outcome.counts["second runs"] += 1
        before, asked = self._bytes(), len(self.google.world.history)
        self.sync()
        told = [name for name, content in self._bytes().items() if before.get(name) != content]
        told += [
            f"{op.method} {op.endpoint}"
            for op in self.google.world.history[asked:]
            if op.method != "GET"
            and not op.endpoint.startswith("oauth")
            and op.endpoint not in READS
        ]
        return replace(run, wrote_again=", ".join(told))

    def _bytes(self) -> dict[str, str]:
        found = {
            path.name: hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and path.suffix in (".csv", ".db")
        }
        found["tracker"] = repr(self.tracker.grid())
        return found

    def _seen(self, report: SyncReport, moment: datetime) -> Run:
        order = self.world.order
        made, told = [], {}
        for item in report.made:
            if item.kind == "rewrite":
                continue
            uid = (
                order[item.action_row - 2]
                if hasattr(item, "action_row")
                else order[item.row.row - 2]
            )
            assert item.action.person is not None
            email = (item.action.person.email or "").lower()
            people = self.truth.rows[uid].cells.people
            who = next((p.uid for p in people if p.email.lower() == email), email)
            made.append(
                Made(uid, who, item.action.step.value, item.key.ref or "", item.kind == "rebind")
            )
        for row in report.after.rows:
            keys = row.memory.keys
            told[order[row.row - 2]] = Told(
                row.state,
                row.next_step.value if row.next_step else None,
                row.next_follow_up,
                row.stop,
                frozenset(stale.key.ref or "" for stale in row.stale),
                frozenset(
                    (key.step.value, (key.recipient or "").lower(), key.sent_on)
                    for key in keys
                    if key.phase is Phase.SENT and key.sent_on is not None
                ),
            )
        if report.error is not None:
            self.outcome.faults.append(Fault("lost", 0, moment, f"error: {report.error}"))
        return Run(moment, tuple(made), told, self._drafts())

    def _drafts(self) -> dict[str, Draft]:
        box, found = self.google.mail().box, {}
        for ref, held in box.drafts.items():
            stored = box.messages.get(held)
            if stored is None or "DRAFT" not in stored.labels or not stored.header("To"):
                continue
            found[ref] = _draft(stored.raw, stored.thread)
        return found

    def _count(self) -> None:
        counts = self.outcome.counts
        for letter in self.truth.letters:
            counts["drafts" if letter.ref or letter.state == "reused" else "by hand"] += 1
            counts[letter.state] += 1
            if letter.on is not None:
                counts["sent dates"] += 1
        for heard in self.truth.heard:
            counts[f"heard {heard.kind}"] += 1
        counts["rows"] += len(self.truth.rows)
        counts["happenings"] += len(self.truth.story)
        counts["requests"] += len(self.google.world.history)


@lru_cache(maxsize=2048)
def _draft(raw: bytes, thread: str) -> Draft:
    to = tuple(at.lower() for _, at in getaddresses([header_of(raw, "To")]))
    return Draft(to, raw.decode("utf-8", "replace"), thread, header_of(raw, "In-Reply-To"))


def _log_in(folder: Path, google: Google) -> Config:
    scopes = LEVELS["watch"].scopes
    answer = google.login()  # everything that there is
    token = Token(
        google.client.id,
        google.client.secret,
        answer["refresh_token"],
        answer["access_token"],
        FAR,
        scopes,
        "watch",
        google.clock.seconds(),
        account=google.account,
    )
    write_token(folder / TOKEN_NAME, token)
    return Config(google=google.roots, defaults=Defaults(), path=folder / "config.toml")


def memory_folder() -> str | None:
    """A folder in memory where there is one: a journal that waits for a disk takes the time."""
    place = Path("/dev/shm")
    return str(place) if os.access(place, os.W_OK) else None


def run_search(seed: int, folder: Path, *, kind: Kind = "csv", days: int = DAYS) -> Outcome:
    """One search, from its first day to its last."""
    start = datetime.combine(START, time(0), ZoneInfo("UTC")) - timedelta(hours=14)
    before, collecting = os.environ.get(DATA), gc.get_threshold()
    os.environ[DATA] = str(folder)  # where the memory of a Google Sheet lies
    gc.set_threshold(100_000, 20, 100)  # nearly all that a search makes is kept to its end
    try:
        with Google(seed=seed, start=start) as google:
            return Search(seed, folder, google, kind=kind, days=days).live()
    finally:
        gc.set_threshold(*collecting)
        if before is None:
            del os.environ[DATA]
        else:
            os.environ[DATA] = before


__all__: Sequence[str] = ("Outcome", "Search", "run_search")
