"""The library in a script of your own: read, decide, look, and only then write.

    python examples/library_use.py [TRACKER] [DAY]

It works on a copy, so the example beside it stays as it is.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from sheets_followup import (
    Config,
    FollowupError,
    Sender,
    Wishes,
    open_desk,
    plan_tracker,
    sync_tracker,
)

HERE = Path(__file__).parent


def main(tracker: Path, now: datetime) -> int:
    """Prints what is next on each row, then makes the drafts that are due."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copy(tracker, folder))
        me = Config(me=Sender("Robin Vale", "robin@vale.example", "+1 555 0142"))
        desk = open_desk(str(copy), Wishes(now=now, timezone="UTC"), me)

        plan = plan_tracker(desk)  # a value: print it, save it, compare it; nothing is written
        for row in plan.rows:
            if row.next_step is not None:
                print(f"{row.next_follow_up}  {row.app.company}: {row.next_step}  {row.because}")
            for problem in row.problems:
                print(f"row {problem.row}: {problem.message}")

        report = sync_tracker(desk)  # drafts, our columns, the journal
        print(f"{report.drafts.created} drafts, {report.cells_written} cells")

        again = sync_tracker(desk)  # a second run finds nothing to do
        print(f"then {again.drafts.created} drafts, {again.cells_written} cells")
    return 0


if __name__ == "__main__":
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "job-search.csv"
    day = datetime.fromisoformat(sys.argv[2] if len(sys.argv) > 2 else "2026-03-10T09:00")
    try:
        sys.exit(main(path, day))
    except FollowupError as error:
        sys.exit(f"{error.message} ({error.hint})")
