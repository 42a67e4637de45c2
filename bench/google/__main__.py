"""``python -m bench.google``: measures, writes docs/measured.md, and says which limits hold."""

from __future__ import annotations

import os
import platform
import sys
import time
from pathlib import Path
from statistics import median

from bench.google.measuring import (
    WAYS,
    closed_lid,
    drafts,
    first_sync,
    lost_answer,
    more_drafts,
    same_job,
    unchanged,
)
from bench.google.others import Login
from bench.google.report import Machine, Results, broken, document
from bench.google.server import LATENCY, Remote

PAGE = Path(__file__).parents[2] / "docs" / "measured.md"


def _say(what: str) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {what}", flush=True)


def _answer(google: Remote) -> float:
    """Seconds that one small question takes."""
    google.pace(LATENCY)
    profile = Login(google).service("gmail", "v1").users().getProfile(userId="me")
    taken = []
    for _ in range(20):
        began = time.monotonic()
        profile.execute()
        taken.append(time.monotonic() - began)
    return median(taken)


def main() -> int:
    """About twelve minutes: most of it is waiting for quotas. 1 when a limit does not hold."""
    before = os.getloadavg()[0]
    with Remote() as google:
        answer = _answer(google)
        _say("(b) 300 due drafts")
        many = drafts(google, 300)
        _say("(c) 10 drafts")
        few, later = drafts(google, 10), more_drafts(google, 10)
        _say("(d) a first sync of 1,000 rows")
        first = first_sync(google)
        ways = {}
        for name, script in WAYS.items():
            _say(name.replace("*", ""))
            ways[name] = (
                same_job(google, script),
                lost_answer(google, script),
                closed_lid(google, script),
            )
        _say("(a) 10,000 rows without changes")
        nothing = unchanged(google)
        wrong = google.wrong()
    if wrong:
        _say(f"the emulator was asked what is forbidden, or is wrong itself: {wrong}")
        return 1
    machine = Machine(
        os.cpu_count() or 1, (before, os.getloadavg()[0]), answer, platform.python_version()
    )
    results = Results(machine, nothing, many, few, later, first, ways)
    PAGE.write_text(document(results), encoding="utf-8")
    _say(f"written: docs/{PAGE.name}")
    failed = broken(results)
    for name in failed:
        _say(f"the limit does not hold: {name}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
