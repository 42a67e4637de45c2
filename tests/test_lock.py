"""The lock: one holder, at once or not at all, and given back by the kernel."""

from __future__ import annotations

import multiprocessing
import os
import stat
import time
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from sheets_followup.errors import TrackerError, TryAgain
from sheets_followup.lock import FileLock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "search.followup.lock"


def test_a_second_holder_is_told_at_once_what_to_do(path: Path) -> None:
    with FileLock(path, "search.csv") as first:
        assert first.held
        began = time.monotonic()
        with pytest.raises(TryAgain, match=r"search\.csv") as caught:
            FileLock(path, "search.csv").acquire()
        assert time.monotonic() - began < 1
        assert caught.value.hint
        assert caught.value.exit_code == 4
    assert not first.held


def test_it_can_be_taken_again_once_it_was_given_back(path: Path) -> None:
    for _ in range(3):
        with FileLock(path):
            pass
    lock = FileLock(path)
    lock.acquire()
    with pytest.raises(TryAgain):
        lock.acquire()
    lock.release()
    lock.release()
    with FileLock(path) as again:
        assert again.held


def test_an_error_inside_gives_it_back(path: Path) -> None:
    def fail() -> None:
        with FileLock(path):
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with FileLock(path) as lock:
        assert lock.held


def test_the_file_is_never_deleted_nor_exchanged(path: Path) -> None:
    with FileLock(path):
        before = path.stat().st_ino
    with FileLock(path):
        assert path.stat().st_ino == before
    assert path.exists()


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_it_is_for_its_owner_alone(path: Path) -> None:
    with FileLock(path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_two_trackers_do_not_wait_for_each_other(tmp_path: Path) -> None:
    with FileLock(tmp_path / "a.lock") as one, FileLock(tmp_path / "b.lock") as two:
        assert one.held
        assert two.held


@pytest.mark.parametrize("name", ["missing/x.lock", "."])
def test_a_place_without_a_file_is_an_error_with_a_hint(tmp_path: Path, name: str) -> None:
    with pytest.raises(TrackerError) as caught:
        FileLock(tmp_path / name).acquire()
    assert caught.value.hint


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
def test_a_link_in_its_place_is_not_followed(tmp_path: Path, path: Path) -> None:
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(TrackerError):
        FileLock(path).acquire()
    assert not (tmp_path / "elsewhere").exists()


def _hold(path: Path, holding: Event) -> None:
    FileLock(path).acquire()
    holding.set()
    time.sleep(60)


@pytest.mark.skipif(os.name == "nt", reason="needs fork")
def test_a_killed_holder_leaves_no_lock(path: Path) -> None:
    context = multiprocessing.get_context("fork")
    holding = context.Event()
    child = context.Process(target=_hold, args=(path, holding))
    child.start()
    assert holding.wait(10)
    with pytest.raises(TryAgain):
        FileLock(path).acquire()
    child.kill()
    child.join()
    with FileLock(path) as lock:
        assert lock.held
