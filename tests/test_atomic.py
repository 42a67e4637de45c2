"""Atomic writing: whole at every crash point, whatever the disk says, and no lasting litter."""

from __future__ import annotations

import errno
import multiprocessing
import os
import stat
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sheets_followup import crashpoints
from sheets_followup.atomic import (
    TEMP_SUFFIX,
    create_exclusively,
    remove_file,
    remove_stale_temps,
    sha256_hex,
    translated,
    write_atomically,
)
from sheets_followup.errors import DraftError, FollowupError, TrackerError, TryAgain

OLD, NEW = b"the old content\n" * 3, b"the new content, which is longer\n" * 5


@pytest.fixture(autouse=True)
def no_callback_left() -> Iterator[None]:
    yield
    crashpoints.install(None)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "search.csv"
    path.write_bytes(OLD)
    return path


def replace_it(path: Path) -> None:
    write_atomically(path, NEW, backup=True, expect_sha256=sha256_hex(OLD))


def make_it(path: Path) -> None:
    write_atomically(path, NEW)


def create_it(path: Path) -> None:
    create_exclusively(path, NEW)


def remove_it(path: Path) -> None:
    remove_file(path)


#: act → (is the file there before, contents that are allowed after a crash)
ACTS: dict[Callable[[Path], None], tuple[bool, set[bytes | None]]] = {
    replace_it: (True, {OLD, NEW}),
    make_it: (False, {None, NEW}),
    create_it: (False, {None, NEW}),
    remove_it: (True, {OLD, None}),
}


def points_of(act: Callable[[Path], None], folder: Path) -> list[str]:
    """The crash points that this act passes, in order."""
    folder.mkdir()
    path = folder / "f"
    if ACTS[act][0]:
        path.write_bytes(OLD)
    names: list[str] = []
    crashpoints.install(names.append)
    act(path)
    crashpoints.install(None)
    return names


def die_at(number: int, act: Callable[[Path], None], path: Path) -> None:
    """Runs the act in this process and ends it at the given point, with no clean-up at all."""
    left = [number]

    def callback(name: str) -> None:
        if left[0] == 0:
            os._exit(9)
        left[0] -= 1

    crashpoints.install(callback)
    act(path)


@pytest.mark.skipif(os.name == "nt", reason="needs fork")
@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__)
def test_a_crash_at_any_point_leaves_the_file_whole_and_the_next_run_finishes(
    tmp_path: Path, act: Callable[[Path], None]
) -> None:
    there, allowed = ACTS[act]
    points = points_of(act, tmp_path / "count")
    assert len(points) >= 2
    context = multiprocessing.get_context("fork")
    for number in range(len(points)):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = folder / "search.csv"
        if there:
            path.write_bytes(OLD)
        child = context.Process(target=die_at, args=(number, act, path))
        child.start()
        child.join()
        assert child.exitcode == 9, points[number]
        content = path.read_bytes() if path.exists() else None
        assert content in allowed, points[number]
        backup = folder / "search.csv.bak"
        assert not backup.exists() or backup.read_bytes() == OLD, points[number]
        visible = {entry.name for entry in folder.iterdir() if not entry.name.startswith(".")}
        assert visible <= {"search.csv", "search.csv.bak"}
        if act is create_it and content == NEW:
            with pytest.raises(FileExistsError):
                act(path)
        elif act is replace_it and content == NEW:
            with pytest.raises(TryAgain):
                act(path)
        else:
            act(path)
        assert (path.read_bytes() if path.exists() else None) == (None if act is remove_it else NEW)
        if act is not remove_it:
            assert not list(folder.glob(f".*{TEMP_SUFFIX}")), points[number]


def test_every_irrevocable_step_stands_between_two_points(tmp_path: Path) -> None:
    names = points_of(replace_it, tmp_path / "a") + points_of(create_it, tmp_path / "b")
    for step in ("fsync", "backup-replace", "replace", "folder-fsync", "link", "temp-unlink"):
        assert {f"{step}:before", f"{step}:after"} <= set(names), step


def test_bytes_are_on_the_disk_before_they_are_seen_and_the_folder_after(tmp_path: Path) -> None:
    for act, seen in ((replace_it, "replace:before"), (create_it, "link:before")):
        names = points_of(act, tmp_path / act.__name__)
        order = names[names.index(seen) - 2 :]
        assert order[:3] == ["fsync:before", "fsync:after", seen]
        assert order.index("folder-fsync:after") > order.index(seen.replace("before", "after"))


FAULTS = [errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EROFS]


@pytest.mark.parametrize("fault", FAULTS, ids=errno.errorcode.get)
@pytest.mark.parametrize("call", ["fsync", "write", "open"])
def test_a_failing_disk_leaves_the_old_file_and_no_litter(
    file: Path, monkeypatch: pytest.MonkeyPatch, fault: int, call: str
) -> None:
    def fail(*_: object, **__: object) -> int:
        raise OSError(fault, os.strerror(fault))

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(OSError, match=r".") as caught:
        write_atomically(file, NEW)
    monkeypatch.undo()
    assert caught.value.errno == fault
    assert file.read_bytes() == OLD
    assert [entry.name for entry in file.parent.iterdir()] == [file.name]


@pytest.mark.skipif(os.name == "nt", reason="needs a limit on file sizes")
def test_a_file_that_may_not_grow_is_left_whole(file: Path) -> None:
    import resource
    import signal

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (64, hard))
        with pytest.raises(OSError, match=r".") as caught:
            write_atomically(file, b"x" * 10_000, backup=False)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert caught.value.errno == errno.EFBIG
    assert file.read_bytes() == OLD


def test_a_changed_file_is_left_alone(file: Path) -> None:
    with pytest.raises(TryAgain):
        write_atomically(file, NEW, backup=True, expect_sha256=sha256_hex(b"what was read"))
    assert file.read_bytes() == OLD
    assert [entry.name for entry in file.parent.iterdir()] == [file.name]


def test_a_change_at_the_last_moment_is_seen(file: Path) -> None:
    def somebody_saves(name: str) -> None:
        if name == "fsync:after":
            file.write_bytes(b"theirs")

    crashpoints.install(somebody_saves)
    with pytest.raises(TryAgain):
        write_atomically(file, NEW, expect_sha256=sha256_hex(OLD))
    assert file.read_bytes() == b"theirs"


def test_a_removed_file_is_not_brought_back(file: Path) -> None:
    file.unlink()
    with pytest.raises(TryAgain):
        write_atomically(file, NEW, expect_sha256=sha256_hex(OLD))
    assert not file.exists()


def test_one_backup_is_kept(file: Path) -> None:
    for number in range(3):
        write_atomically(file, b"%d" % number, backup=True)
    assert file.with_name("search.csv.bak").read_bytes() == b"1"
    assert {entry.name for entry in file.parent.iterdir()} == {"search.csv", "search.csv.bak"}


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o777])
def test_the_mode_is_kept(file: Path, mode: int) -> None:
    file.chmod(mode)
    write_atomically(file, NEW, backup=True)
    assert stat.S_IMODE(file.stat().st_mode) == mode
    assert stat.S_IMODE(file.with_name("search.csv.bak").stat().st_mode) == mode


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_a_new_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    create_exclusively(tmp_path / "draft", NEW)
    assert stat.S_IMODE((tmp_path / "draft").stat().st_mode) == 0o600


def test_a_link_is_written_through(file: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.csv"
    link.symlink_to(file)
    write_atomically(link, NEW, backup=True)
    assert link.is_symlink()
    assert file.read_bytes() == NEW
    assert file.with_name("search.csv.bak").read_bytes() == OLD


def test_a_link_is_refused_where_links_are_not_followed(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(file)
    with pytest.raises(OSError, match="symbolic link"):
        write_atomically(link, NEW, follow_symlinks=False)
    assert file.read_bytes() == OLD


def test_creating_never_overwrites_not_even_a_dangling_link(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(OLD)
    (tmp_path / "b").symlink_to(tmp_path / "nowhere")
    for name in ("a", "b"):
        with pytest.raises(FileExistsError):
            create_exclusively(tmp_path / name, NEW)
    assert (tmp_path / "a").read_bytes() == OLD
    assert not (tmp_path / "nowhere").exists()


def test_of_many_that_create_one_name_exactly_one_succeeds(tmp_path: Path) -> None:
    path, barrier, won = tmp_path / "draft.eml", threading.Barrier(12), []

    def create(number: int) -> None:
        barrier.wait()
        try:
            create_exclusively(path, b"%d" % number * 100)
        except FileExistsError:
            return
        won.append(number)

    threads = [threading.Thread(target=create, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1
    assert path.read_bytes() == b"%d" % won[0] * 100
    assert [entry.name for entry in tmp_path.iterdir()] == ["draft.eml"]


@pytest.mark.parametrize("fault", [errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS])
def test_without_hard_links_creating_still_never_overwrites(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    def no_links(*_: object, **__: object) -> None:
        raise OSError(fault, os.strerror(fault))

    monkeypatch.setattr(os, "link", no_links)
    create_exclusively(tmp_path / "draft", NEW)
    with pytest.raises(FileExistsError):
        create_exclusively(tmp_path / "draft", OLD)
    assert (tmp_path / "draft").read_bytes() == NEW


def test_temporary_files_of_a_living_run_are_left_alone(tmp_path: Path) -> None:
    litter = tmp_path / f".draft.abc{TEMP_SUFFIX}"
    litter.write_bytes(b"half")
    theirs = tmp_path / ".draft.tmp"
    theirs.write_bytes(b"someone else's")
    seen: list[int] = []

    def another_run(name: str) -> None:
        if name == "replace:before":
            seen.append(remove_stale_temps(tmp_path))

    crashpoints.install(another_run)
    write_atomically(tmp_path / "draft", NEW)
    assert seen == [0]
    assert {entry.name for entry in tmp_path.iterdir()} == {"draft", ".draft.tmp"}


def test_a_file_that_cannot_be_replaced_is_open_elsewhere(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(TryAgain, match="open in another program"):
        write_atomically(file, NEW)
    assert file.read_bytes() == OLD


#: errno → (our error, a word of the message)
TROUBLES: dict[int, tuple[type[FollowupError], str]] = {
    errno.ENOSPC: (DraftError, "disk is full"),
    errno.EDQUOT: (DraftError, "quota"),
    errno.EROFS: (DraftError, "read-only"),
    errno.EACCES: (DraftError, "permission"),
    errno.EIO: (DraftError, "reported an error"),
    errno.ENAMETOOLONG: (DraftError, "too long"),
    errno.ENOENT: (DraftError, "does not exist"),
    errno.EFBIG: (DraftError, "larger"),
    errno.EBUSY: (TryAgain, "in use"),
    errno.ETXTBSY: (TryAgain, "in use"),
    errno.ENXIO: (DraftError, "could not be written"),
}


@pytest.mark.parametrize("number", TROUBLES, ids=errno.errorcode.get)
def test_what_the_system_says_becomes_an_error_of_ours(number: int) -> None:
    kind, words = TROUBLES[number]
    error = translated(OSError(number, os.strerror(number)), Path("x.eml"), DraftError)
    assert type(error) is kind
    assert words in error.message
    assert "x.eml" in error.message
    if kind is DraftError:
        assert type(translated(OSError(number, "y"), Path("x"))) is TrackerError
