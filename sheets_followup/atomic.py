"""Files that are whole at every moment: the old content or the new, whatever happens in between.

Everything of ours that lies on a disk (trackers, drafts) is written here. The order is always the
same: a temporary file in the same folder, all bytes, fsync, the one step that makes it visible
(replace or link), fsync of the folder. A crash may leave a temporary file behind; the next write
in that folder takes it away, once the kernel says that nobody holds it any more.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sheets_followup.crashpoints import crash_point
from sheets_followup.errors import FollowupError, TrackerError, TryAgain

if sys.platform == "win32":  # an open file cannot be removed there, which serves as well

    def _hold(handle: int, *, wait: bool) -> bool:
        return True
else:
    import fcntl

    def _hold(handle: int, *, wait: bool) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except OSError:
            return False
        return True


#: How our temporary files end. They begin with a dot, so that no listing of drafts sees them.
TEMP_SUFFIX = ".sheets-followup.tmp"

_NO_LINKS = frozenset(
    {errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EACCES}
)


def sha256_hex(data: bytes) -> str:
    """The SHA-256 of these bytes in hexadecimal: how we name the content of a file."""
    return hashlib.sha256(data).hexdigest()


def write_atomically(
    path: Path,
    data: bytes,
    *,
    backup: bool = False,
    expect_sha256: str | None = None,
    follow_symlinks: bool = True,
) -> None:
    """Replaces the content of ``path`` (or makes it) so that no reader ever sees half of it.

    With ``backup`` the previous content is kept beside it as NAME.bak, one of them. With
    ``expect_sha256`` the file must still hold the content of that SHA-256 right before it is
    replaced, else TryAgain, and it is left alone. The mode is kept; a symbolic link is written
    through to its real file, or, with ``follow_symlinks`` off, refused. Foreign failures come out
    as OSError: see :func:`translated`.
    """
    if path.is_symlink():
        if not follow_symlinks:
            raise OSError(errno.ELOOP, "is a symbolic link", str(path))
        path = path.resolve()
    remove_stale_temps(path.parent)
    previous = _checked(path, expect_sha256)
    mode = None if previous is None else stat.S_IMODE(path.stat().st_mode)
    if backup and previous is not None:
        keep = path.with_name(path.name + ".bak")
        if keep.is_symlink():
            keep.unlink()
        with _temp_file(keep, previous, mode) as temp:
            crash_point("backup-replace:before")
            temp.replace(keep)
            crash_point("backup-replace:after")
    with _temp_file(path, data, mode) as temp:
        _checked(path, expect_sha256)
        crash_point("replace:before")
        try:
            temp.replace(path)
        except PermissionError as error:
            raise TryAgain(
                f"{path.name} cannot be replaced; it is probably open in another program",
                hint="close it there and run again; nothing was changed",
            ) from error
        crash_point("replace:after")
    _sync_folder(path.parent)


def create_exclusively(path: Path, data: bytes) -> None:
    """Makes a new file with this content, or fails with FileExistsError; never overwrites.

    Of two runs that create the same name at once exactly one succeeds, and the file is whole from
    the moment at which it is there. Where the file system has no hard links, an empty reservation
    stands for an instant in its place.
    """
    remove_stale_temps(path.parent)
    with _temp_file(path, data, None) as temp:
        crash_point("link:before")
        if os.name == "nt":  # a rename never overwrites there
            temp.rename(path)
        else:
            try:
                os.link(temp, path, follow_symlinks=False)
            except OSError as error:
                if error.errno not in _NO_LINKS:
                    raise
                flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
                os.close(os.open(path, flags, 0o600))
                crash_point("reserve:after")
                temp.replace(path)
        crash_point("link:after")
        _sync_folder(path.parent)
        crash_point("temp-unlink:before")
    crash_point("temp-unlink:after")


def remove_file(path: Path) -> None:
    """Removes a file and makes that last; a file that is already gone is not an error."""
    crash_point("unlink:before")
    with contextlib.suppress(FileNotFoundError):
        path.unlink()
    crash_point("unlink:after")
    _sync_folder(path.parent)


def remove_stale_temps(folder: Path) -> int:
    """Takes away temporary files that a crashed run left in ``folder``; returns how many."""
    removed = 0
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not (entry.name.startswith(".") and entry.name.endswith(TEMP_SUFFIX)):
                continue
            with contextlib.suppress(OSError):
                if entry.is_file(follow_symlinks=False):
                    removed += _removed_unless_held(Path(entry.path))
    return removed


_MESSAGES = {
    errno.ENOSPC: ("the disk is full", "make room and run again; nothing was changed"),
    errno.EDQUOT: ("your disk quota is used up", "make room and run again; nothing was changed"),
    errno.EFBIG: ("the file would be larger than is allowed here", "nothing was changed"),
    errno.EROFS: ("the disk is read-only", "move it to a folder that you may write in"),
    errno.EACCES: ("permission was denied", "make file and folder writable for you"),
    errno.EPERM: ("permission was denied", "make file and folder writable for you"),
    errno.EIO: ("the disk reported an error", "check the disk; the old content is still there"),
    errno.ENOENT: ("the folder does not exist", "make the folder first"),
    errno.ENOTDIR: ("a part of the path is a file, not a folder", "correct the path"),
    errno.ENAMETOOLONG: ("the name is too long", "choose a shorter one"),
    errno.ELOOP: ("it is a symbolic link, and those are not followed here", "name the real file"),
}
_TRY_AGAIN = frozenset({errno.EBUSY, errno.ETXTBSY, errno.EAGAIN, errno.ESTALE})


def translated(
    error: OSError, path: Path, kind: type[FollowupError] = TrackerError
) -> FollowupError:
    """Our error for what the operating system said while ``path`` was written.

    TryAgain for a file that is busy, else ``kind``; the message names the file and the reason.
    """
    if error.errno in _TRY_AGAIN or (os.name == "nt" and isinstance(error, PermissionError)):
        return TryAgain(f"{path} is in use by another program", hint="close it there and run again")
    reason, hint = _MESSAGES.get(error.errno or 0, (error.strerror or str(error), None))
    return kind(f"{path} could not be written: {reason}", hint=hint)


def _checked(path: Path, expect_sha256: str | None) -> bytes | None:
    """The present content, None when there is no file; TryAgain when another one is expected."""
    try:
        present = path.read_bytes()
    except FileNotFoundError:
        present = None
    if expect_sha256 is not None and (present is None or sha256_hex(present) != expect_sha256):
        raise TryAgain(
            f"{path.name} was changed by somebody else in the meantime",
            hint="run again; nothing was written",
        )
    return present


@contextmanager
def _temp_file(path: Path, data: bytes, mode: int | None) -> Iterator[Path]:
    """A finished, synced temporary file beside ``path``; removed when it is still there after."""
    crash_point("temp:before")
    temp, handle = _opened_temp(path, 0o600 if mode is None else mode)
    try:
        try:
            if mode is not None and hasattr(os, "fchmod"):
                os.fchmod(handle, mode)
            view = memoryview(data)
            while view:
                view = view[os.write(handle, view) :]
            crash_point("fsync:before")
            os.fsync(handle)
            crash_point("fsync:after")
            if os.name == "nt":  # an open file can be neither replaced nor renamed there
                os.close(handle)
                handle = -1
            yield temp
        finally:
            if handle >= 0:
                os.close(handle)
    finally:
        with contextlib.suppress(OSError):
            temp.unlink()


def _opened_temp(path: Path, mode: int) -> tuple[Path, int]:
    """A new temporary file beside ``path`` that other runs see to be held."""
    # The name is cut so that it stays below 255 bytes, whatever the file is called.
    stem = path.name.encode(errors="surrogateescape")[:80].decode(errors="ignore")
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL
    for flag in ("O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, flag, 0)
    while True:
        temp = path.with_name(f".{stem}.{secrets.token_hex(6)}{TEMP_SUFFIX}")
        handle = os.open(temp, flags, mode)
        _hold(handle, wait=True)
        # Another run may have found it in the instant before it was held, and removed it.
        if os.fstat(handle).st_nlink:
            return temp, handle
        os.close(handle)


def _removed_unless_held(temp: Path) -> bool:
    """Removes a temporary file that no living run holds; holds it meanwhile, so none can begin."""
    handle = os.open(temp, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    try:
        if not _hold(handle, wait=False):
            return False
        if os.name != "nt":
            temp.unlink()
            return True
    finally:
        os.close(handle)
    temp.unlink()
    return True


def _sync_folder(folder: Path) -> None:
    """Makes the folder's entries last. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        crash_point("folder-fsync:before")
        os.fsync(handle)
        crash_point("folder-fsync:after")
    finally:
        os.close(handle)
