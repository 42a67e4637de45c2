"""This machine's name: one, however many runs make it at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ASK = "from sheets_followup.machine import machine_id; print(machine_id(make=True))"


def test_runs_that_make_it_at_once_get_the_same_one(tmp_path: Path) -> None:
    env = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "PATH": "/usr/bin:/bin"}
    for round_ in range(3):
        env["XDG_DATA_HOME"] = str(tmp_path / f"data{round_}")
        runs = [
            subprocess.Popen([sys.executable, "-c", ASK], env=env, stdout=subprocess.PIPE)
            for _ in range(6)
        ]
        told = {run.communicate()[0] for run in runs}
        assert all(run.returncode == 0 for run in runs)
        assert len(told) == 1


def test_one_that_a_crash_left_empty_says_what_to_do(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "sheets-followup"
    folder.mkdir(parents=True)
    (folder / "machine-id").write_text("")
    env = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        [sys.executable, "-c", ASK], env=env, capture_output=True, text=True, check=False
    )
    assert "holds no name of this machine" in done.stderr
