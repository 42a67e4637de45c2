"""The measurements themselves; each gives back what was seen, and asserts nothing about time."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bench.google.others import SCRIPTS, Login, Script, Stopped, until_done
from bench.google.ours import DAY, LATER, Ours, due, everyday
from bench.google.server import LATENCY, Remote, Seen, emails
from bench.tracker import NOW

GMAIL_A_MINUTE = 6_000
SHEETS_A_MINUTE = 60
SAME_JOB = 200
FEW = 10
OURS = "**sheets-followup**"


@dataclass(frozen=True, slots=True)
class Measured:
    """One run: seconds on the wall, what the emulator saw, and how many drafts it made."""

    seconds: float
    seen: Seen
    drafts: int = 0

    @property
    def latency_bound(self) -> float:
        """Seconds that its requests take at least, one after the other."""
        return self.seen.requests * LATENCY

    @property
    def quota_bound(self) -> float:
        """Seconds that Google's quotas make of it, at so much a minute."""
        return 60 * max(
            self.seen.units / GMAIL_A_MINUTE,
            self.seen.reads / SHEETS_A_MINUTE,
            self.seen.writes / SHEETS_A_MINUTE,
        )

    @property
    def ratio(self) -> float:
        """Seconds against the larger of both bounds."""
        return self.seconds / max(self.latency_bound, self.quota_bound)


@dataclass(frozen=True, slots=True)
class Left:
    """What is in the mailbox in the end: drafts too many, people without one, blank ones."""

    twice: int
    missing: int
    blank: int


def timed(google: Remote, work: Callable[[], object], *, latency: float = LATENCY) -> Measured:
    """Does it at this latency, in minutes of Google's in which nothing was asked yet."""
    google.pace(latency)
    drafts = len(google.recipients())
    began = time.monotonic()
    work()
    seconds = time.monotonic() - began
    found = google.seen()
    google.pace(0.0)
    return Measured(seconds, found, len(google.recipients()) - drafts)


def unchanged(google: Remote, count: int = 10_000, *, latency: float = LATENCY) -> Measured:
    """(a) So many rows on which nothing changed since the last run."""
    with tempfile.TemporaryDirectory() as folder:
        google.pace(0.0)
        ours = Ours(Path(folder), google, everyday(count))
        ours.sync(LATER)
        return timed(google, lambda: ours.sync(LATER), latency=latency)


def drafts(google: Remote, count: int, *, latency: float = LATENCY) -> Measured:
    """(b), (c) The first run on a sheet with so many due drafts."""
    with tempfile.TemporaryDirectory() as folder:
        google.pace(0.0)
        google.empty_mailbox()
        ours = Ours(Path(folder), google, due(count))
        return timed(google, ours.sync, latency=latency)


def more_drafts(google: Remote, count: int, *, latency: float = LATENCY) -> Measured:
    """(c) So many due drafts on a sheet that is set up."""
    with tempfile.TemporaryDirectory() as folder:
        google.pace(0.0)
        google.empty_mailbox()
        ours = Ours(Path(folder), google, due(count))
        ours.sync(DAY - timedelta(days=2))
        return timed(google, ours.sync, latency=latency)


def first_sync(google: Remote, count: int = 1_000, *, latency: float = LATENCY) -> Measured:
    """(d) The first run on so many rows as people keep them."""
    with tempfile.TemporaryDirectory() as folder:
        google.pace(0.0)
        google.empty_mailbox()
        ours = Ours(Path(folder), google, everyday(count))
        return timed(google, lambda: ours.sync(NOW), latency=latency)


def same_job(google: Remote, script: Script | None, count: int = SAME_JOB) -> Measured:
    """The job of a user's script, by it or (None) by us: a draft a row, and a note in the row."""
    if script is None:
        return drafts(google, count)
    google.pace(0.0)
    google.empty_mailbox()
    login, key = Login(google), google.new_sheet(due(count))
    found = timed(google, lambda: script(login, key, None))
    login.close()
    return found


def lost_answer(google: Remote, script: Script | None, count: int = FEW) -> Left:
    """One answer to a new draft never comes; then it is run until it is done."""
    return _left(google, script, count, lambda: google.lose("gmail.users.drafts.create", 4), None)


def closed_lid(google: Remote, script: Script | None, count: int = FEW) -> Left:
    """It is ended half-way, and run again."""
    return _left(google, script, count, lambda: None, count // 2)


def _left(
    google: Remote,
    script: Script | None,
    count: int,
    before: Callable[[], object],
    stop: int | None,
) -> Left:
    google.pace(0.0)
    google.empty_mailbox()
    rows = due(count)
    with tempfile.TemporaryDirectory() as folder:
        if script is None:
            ours = Ours(Path(folder), google, rows)
            before()
            if stop is not None:
                ours.stopped_at(stop)
            ours.until_done()
        else:
            login, key = Login(google), google.new_sheet(rows)
            before()
            if stop is not None:
                with suppress(Stopped):
                    script(login, key, stop)
            until_done(script, login, key)
            login.close()
    found = Counter(google.recipients())
    blank = found.pop("", 0)
    return Left(
        sum(number - 1 for number in found.values()),
        len(set(emails(rows)) - found.keys()),
        blank,
    )


WAYS: dict[str, Script | None] = {OURS: None, **SCRIPTS}
