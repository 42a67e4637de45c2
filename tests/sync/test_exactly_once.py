"""A draft comes to be exactly once, over any number of runs, crashes and reruns (PROTOCOL)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sheets_followup import crashpoints
from tests.sync.scene import ACME, Scene

GLOBEX = ("Globex", "Analyst", "", "2026-03-02", "Kim Poe <kim@globex.example>", "2 weeks")


class Crashed(BaseException):
    """What a crash looks like from inside: nothing catches it."""


def crash_at(number: int) -> list[str]:
    """Installs a crash at the n-th point; the names passed so far are returned."""
    names: list[str] = []

    def callback(name: str) -> None:
        names.append(name)
        if len(names) == number:
            raise Crashed(name)

    crashpoints.install(callback)
    return names


def life(scene: Scene, step: int) -> None:
    """Three days in the life of a tracker, each step one run."""
    if step == 0:
        scene.sync("2026-03-03")
    elif step == 1:
        scene.sync("2026-03-04")
    else:
        scene.sync("2026-03-16")


def prepare(scene: Scene, step: int) -> None:
    """What the person does before each run."""
    if step == 1:
        scene.type(2, "Topics", "Jane: the on-call rota")
        scene.type(3, "Thank-you sent", "2026-03-03")
    elif step == 2:
        scene.type(2, "Thank-you sent", "2026-03-04")


def test_any_number_of_runs_makes_each_draft_once(tmp_path: Path) -> None:
    scene = Scene(tmp_path, ACME, GLOBEX)
    first = scene.sync("2026-03-03")
    assert first.drafts.created == 3
    before = scene.fingerprint()
    for _ in range(3):
        again = scene.sync("2026-03-03")
        assert (again.drafts.created, again.drafts.kept, again.cells_written) == (0, 3, 0)
    assert scene.fingerprint() == before


def count_points(tmp_path: Path) -> list[list[str]]:
    """The names of all crash points of each run of the life, without a crash."""
    scene = Scene(tmp_path, ACME, GLOBEX)
    every = []
    for step in range(3):
        prepare(scene, step)
        every.append(crash_at(0))
        try:
            life(scene, step)
        finally:
            crashpoints.install(None)
    return every


@pytest.mark.parametrize("step", [0, 1, 2])
def test_a_crash_at_every_point_then_a_run_is_the_run_without_the_crash(
    tmp_path: Path, step: int
) -> None:
    """Invariants 1, 7, 11, 12: mbsync's oracle, for each crash point of each run."""
    (tmp_path / "whole").mkdir()
    whole = Scene(tmp_path / "whole", ACME, GLOBEX)
    for earlier in range(step + 1):
        prepare(whole, earlier)
        life(whole, earlier)
    (tmp_path / "count").mkdir()
    names = count_points(tmp_path / "count")[step]
    assert len(names) >= 10
    for number in range(1, len(names) + 1):
        folder = tmp_path / f"crash{number}"
        folder.mkdir()
        scene = Scene(folder, ACME, GLOBEX)
        for earlier in range(step):
            prepare(scene, earlier)
            life(scene, earlier)
        prepare(scene, step)
        crash_at(number)
        try:
            with pytest.raises(Crashed):
                life(scene, step)
        finally:
            crashpoints.install(None)
        life(scene, step)
        assert scene.outcome() == whole.outcome(), f"crash at {number}: {names[number - 1]}"
        quiet = scene.fingerprint()
        life(scene, step)
        assert scene.fingerprint() == quiet, f"second run after crash at {names[number - 1]}"


def test_two_crashes_in_a_row(tmp_path: Path) -> None:
    """A crash while recovering from a crash, over all pairs of points of the first run."""
    (tmp_path / "whole").mkdir()
    whole = Scene(tmp_path / "whole", ACME)
    whole.sync("2026-03-03")
    pairs = crashes = 0
    for first in range(1, 200, 3):
        for second in range(1, 200, 4):
            folder = tmp_path / f"{first}-{second}"
            folder.mkdir()
            scene = Scene(folder, ACME)
            crashes = 0
            for number in (first, second):
                crash_at(number)
                try:
                    scene.sync("2026-03-03")
                except Crashed:
                    crashes += 1
                finally:
                    crashpoints.install(None)
            scene.sync("2026-03-03")
            assert scene.outcome() == whole.outcome(), (first, second)
            pairs += crashes == 2
            if crashes < 2:
                break
        if crashes == 0:
            break
    assert pairs >= 20


KILLED = """
import os, signal, sys
from pathlib import Path
from sheets_followup import crashpoints
from tests.sync.scene import Scene
scene = Scene.__new__(Scene)
scene.folder = Path(sys.argv[1]); scene.path = scene.folder / "jobs.csv"
scene.drafts_folder = scene.folder / "jobs-drafts"
count = 0
def callback(name):
    global count
    count += 1
    if count == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
crashpoints.install(callback)
scene.sync("2026-03-03")
"""


@pytest.mark.parametrize("number", range(1, 40, 6))
def test_a_killed_process_then_a_run_is_the_run_without_the_kill(
    tmp_path: Path, number: int
) -> None:
    """The same with a real SIGKILL: the kernel gives the lock back, SQLite rolls back."""
    (tmp_path / "whole").mkdir()
    whole = Scene(tmp_path / "whole", ACME)
    whole.sync("2026-03-03")
    (tmp_path / "killed").mkdir()
    scene = Scene(tmp_path / "killed", ACME)
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(scene.folder), str(number)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        check=False,
    )
    assert done.returncode in (0, -signal.SIGKILL)
    scene.sync("2026-03-03")
    assert scene.outcome() == whole.outcome()
