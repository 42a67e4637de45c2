"""One bad row never stops the others: ten thousand of them among a hundred good ones."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from sheets_followup.engine import PlanSettings, make_plan
from sheets_followup.model import Sheet
from sheets_followup.rows import read_tracker
from tests.bad_rows import GOOD, bad_grid

#: CONTRACT's promise to people with large trackers, in bytes.
MOST_MEMORY = 300 * 1024 * 1024


#: The program, and then the peak of its own memory. Not ru_maxrss: Linux hands a child the peak of
#: the process that started it, here a whole test run's.
MEASURED = """
import sys
from sheets_followup.cli.errors import run
from sheets_followup.cli.group import program
code = run(program, sys.argv[1:])
with open("/proc/self/status") as status:
    peak = next(line.split()[1] for line in status if line.startswith("VmHWM"))
print(int(peak) * 1024, file=sys.stderr)
sys.exit(code)
"""


def test_every_bad_row_has_its_reason_and_every_good_one_its_letter() -> None:
    grid, good = bad_grid()
    now = datetime(2026, 3, 3, 18, 0)
    reading = read_tracker(Sheet(cells=grid), today=now.date())
    plan = make_plan(reading, {}, PlanSettings(), now)
    assert len(plan.rows) + reading.skipped == len(grid) - 1
    drafted = {row.row for row in plan.rows if any(action.now for action in row.actions)}
    assert drafted == good
    silent = [row.row for row in plan.rows if row.row not in good and not row.problems]
    assert silent == []


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc")
def test_sync_makes_the_hundred_good_letters_in_little_memory(tmp_path: Path) -> None:
    grid, good = bad_grid()
    path = tmp_path / "jobs.csv"
    with path.open("w", newline="", encoding="utf-8", errors="replace") as file:
        csv.writer(file).writerows(
            [
                ["" if cell is None else str(cell).replace("\x00", "") for cell in row]
                for row in grid
            ]
        )
    command = [
        sys.executable,
        "-c",
        MEASURED,
        "sync",
        str(path),
        "--now",
        "2026-03-03T18:00",
        "--timezone",
        "UTC",
        "--me-name",
        "Sam Doe",
        "--limit",
        str(GOOD),
        "--json",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["drafts"]["created"] == GOOD
    assert {row["row"] for row in result["rows"] if row["state"] == "active"} >= good
    peak = int(done.stderr.split()[-1])
    assert peak < MOST_MEMORY, f"{peak // 2**20} MB"
