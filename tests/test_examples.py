"""Everything in ``examples/`` is run: the tracker in both kinds of file, the script, the timers."""

from __future__ import annotations

import configparser
import re
import shlex
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from sheets_followup import (
    MemoryTracker,
    PlanSettings,
    RowPlan,
    make_plan,
    open_tracker,
    read_tracker,
)
from sheets_followup.example import FIXED_DAY, NAME, example_rows
from sheets_followup.trackers import create_file
from tests import terminal

EXAMPLES = terminal.ROOT / "examples"

#: Row → state and next step, as one reads them off the table in ``example/rounds.py``.
STATES = {
    2: ("stopped", None),
    3: ("stopped", None),
    5: ("stopped", None),
    6: ("stopped", None),
    7: ("stopped", None),
    8: ("superseded", None),
    9: ("superseded", None),
    10: ("on_hold", None),
    11: ("stopped", None),
    12: ("waiting", None),
    13: ("active", "final_follow_up"),
    14: ("active", "follow_up"),
    15: ("active", "follow_up"),
    16: ("active", "follow_up"),
    17: ("active", "follow_up"),
    18: ("problem", None),
    19: ("active", "follow_up"),
    20: ("active", "update"),
    21: ("active", "follow_up"),
    22: ("active", "thank_you"),
    24: ("active", "thank_you"),
    25: ("active", "thank_you"),
    26: ("upcoming", "thank_you"),
    27: ("upcoming", "thank_you"),
    28: ("unscheduled", None),
}


def planned(today: date) -> tuple[RowPlan, ...]:
    now = datetime(today.year, today.month, today.day, 9, tzinfo=UTC)
    reading = read_tracker(MemoryTracker(example_rows(today)).read(), today=today)
    return make_plan(reading, {}, PlanSettings(), now).rows


@pytest.mark.parametrize("today", [FIXED_DAY + timedelta(days=n) for n in range(7)], ids=str)
def test_on_every_day_of_the_week_each_row_tells_its_story(today: date) -> None:
    rows = planned(today)
    assert {row.row: (row.state, row.next_step) for row in rows} == STATES
    now = {row.row for row in rows for action in row.actions if action.now}
    # On a weekend the update waits for Monday.
    assert now == {13, 14, 15, 16, 20, 24, 25} - ({20} if today.weekday() > 4 else set())
    assert {row.row for row in rows for action in row.actions if action.asked} == {22}


def test_the_example_shows_what_people_do() -> None:
    rows = {row.row: row for row in planned(FIXED_DAY)}
    assert {row.cadence for row in rows.values()} == {"balanced", "weekly"}
    assert [len(rows[n].app.interviewers) for n in (24, 26)] == [3, 3]
    assert all(person.detail for person in rows[24].app.interviewers)
    assert [p.message for p in rows[25].problems] == ["no address for Sam Idris"]
    assert [other for _, other, _ in rows[16].also_on] == [19]
    assert rows[3].app.status_text == "Rejected (internal candidate)"


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_files_hold_the_example_and_nothing_else(ending: str, tmp_path: Path) -> None:
    new = tmp_path / f"{NAME}.{ending}"
    create_file(new, example_rows(FIXED_DAY))
    there = EXAMPLES / f"{NAME}.{ending}"
    assert open_tracker(str(there)).read().cells == open_tracker(str(new)).read().cells


def test_nobody_in_the_example_can_be_written_to() -> None:
    texts = [str(cell) for row in example_rows(FIXED_DAY) for cell in row if cell is not None]
    hosts = {host for text in texts for host in re.findall(r"@([\w.-]+)", text)}
    assert len(hosts) > 20
    assert [host for host in hosts if not host.endswith(".example")] == []


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_script_plans_syncs_and_finds_nothing_the_second_time(ending: str) -> None:
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / "library_use.py"), str(EXAMPLES / f"{NAME}.{ending}")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert "2026-03-09  Tidewater Robotics: thank_you  ('W1',)" in lines
    assert re.fullmatch(r"11 drafts, \d+ cells", lines[-2])
    assert lines[-1] == "then 0 drafts, 0 cells"


def crontab_line() -> list[str]:
    lines = (EXAMPLES / "daily.crontab").read_text("utf-8").splitlines()
    (line,) = (line for line in lines if line and not line.startswith("#"))
    return line.split(None, 5)


def test_the_crontab_line_runs_and_leaves_drafts(tmp_path: Path) -> None:
    minute, hour, *days, command = crontab_line()
    assert (int(minute), int(hour), days) == (5, 8, ["*", "*", "*"])
    assert "%" not in command, "in a crontab it ends the command"
    env = terminal.home(tmp_path)
    shutil.copy(EXAMPLES / f"{NAME}.xlsx", tmp_path / "jobs.xlsx")
    me = ["sheets-followup", "setup", "--name", "Robin Vale"]
    assert terminal.run(me, tmp_path, env).returncode == 0
    done = terminal.run(["/bin/sh", "-c", command], Path("/"), {**env, "PATH": "/usr/bin:/bin"})
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "jobs.followup.db").exists()


def unit(name: str) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[method-assign,assignment]
    parser.read_string((EXAMPLES / name).read_text("utf-8"))
    return parser


def test_the_systemd_units_run_what_the_crontab_runs_at_the_same_time() -> None:
    service, timer = unit("sheets-followup.service"), unit("sheets-followup.timer")
    words = shlex.split(service["Service"]["ExecStart"])
    assert [word.replace("%h", "$HOME") for word in words] == shlex.split(crontab_line()[-1])
    assert timer["Timer"]["OnCalendar"] == "*-*-* 08:05:00"
    assert timer["Install"]["WantedBy"] == "timers.target"
