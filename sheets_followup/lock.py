"""One run at a time: a kernel lock on a file that is never deleted.

The kernel gives the lock back when the process ends, however it ends. So there is no stale lock,
no age to judge and no process id to look up; and because the file is never removed, two runs can
never hold locks on two files of the same name.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from sheets_followup.errors import TrackerError, TryAgain

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _give_back(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _give_back(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


class FileLock:
    """Holds ``path`` for one run (PROTOCOL: one writer under a kernel file lock).

    Use it as a context manager, or with :meth:`acquire` and :meth:`release`. A second holder, in
    this process or another, gets TryAgain at once; it never waits. The file is made when missing,
    readable by its owner alone, and stays for ever. Not for network file systems without locks.
    """

    __slots__ = ("_handle", "path", "what")

    def __init__(self, path: Path, what: str = "this tracker") -> None:
        self.path = path
        self.what = what
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock now."""
        return self._handle is not None

    def acquire(self) -> None:
        """Takes the lock. Raises TryAgain when it is taken, TrackerError when it cannot be made."""
        if self._handle is not None:
            raise TryAgain(f"{self.what} is already being worked on by this very run")
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
        try:
            handle = os.open(self.path, flags, 0o600)
        except OSError as error:
            raise TrackerError(
                f"the lock file {self.path} cannot be opened: {error.strerror}",
                hint="make the folder writable for you, or move the tracker to one that is",
            ) from error
        try:
            _take(handle)
        except (BlockingIOError, PermissionError) as error:
            os.close(handle)
            raise TryAgain(
                f"another run is working on {self.what} (lock file {self.path.name})",
                hint="let it finish and try again; nothing was changed by this run",
            ) from error
        except OSError as error:
            os.close(handle)
            raise TrackerError(
                f"the file system gives no lock on {self.path}: {error.strerror}",
                hint="keep the tracker on a local disk",
            ) from error
        self._handle = handle

    def release(self) -> None:
        """Gives the lock back; the file stays. Does nothing when it is not held."""
        handle, self._handle = self._handle, None
        if handle is not None:
            try:
                _give_back(handle)
            finally:
                os.close(handle)

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()
