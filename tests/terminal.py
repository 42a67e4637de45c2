"""The program as a person runs it: in a process of its own, in a terminal of 80 columns or none."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
WIDTH = 80

_ESCAPES = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


def home(folder: Path, **more: str) -> dict[str, str]:
    """An environment in which ``sheets-followup`` is this checkout, and nothing is configured."""
    programs = folder / ".local" / "bin"
    programs.mkdir(parents=True, exist_ok=True)
    program = programs / "sheets-followup"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m sheets_followup "$@"\n')
    program.chmod(0o755)
    return {
        "HOME": str(folder),
        "PATH": f"{programs}:/usr/local/bin:/usr/bin:/bin",
        "PYTHONPATH": str(ROOT),
        "LANG": "C.UTF-8",
        "PYTHONUTF8": "1",
        "TERM": "xterm",
        "NO_COLOR": "1",
        **more,
    }


def run(
    args: Sequence[str], folder: Path, env: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Runs a command in ``folder``; stdout and stderr are no terminal."""
    return subprocess.run(
        args, cwd=folder, env=env, capture_output=True, text=True, timeout=120, check=False
    )


def shown(
    args: Sequence[str], folder: Path, env: Mapping[str, str], typed: str = ""
) -> tuple[int, str]:
    """Runs a command in a terminal of 80 columns: its exit code and what stands there, with
    neither colors nor blanks at the ends of lines. ``typed`` is typed before it asks."""
    terminal, process = _terminal(args, folder, env)
    os.write(terminal, typed.encode())
    output = b"".join(_pieces(terminal))
    text = _ESCAPES.sub("", output.decode("utf-8")).replace("\r", "")
    return _code(process), "\n".join(line.rstrip() for line in text.splitlines()).strip("\n") + "\n"


def answered(
    args: Sequence[str], folder: Path, env: Mapping[str, str], answers: Sequence[str]
) -> tuple[int, str]:
    """Runs a command in a terminal where each question that ends in ``]:`` gets the next of these
    answers, and q when there is none left: its exit code and all that was printed."""
    terminal, process = _terminal(args, folder, env)
    output, left, asked = b"", list(answers), 0
    for piece in _pieces(terminal):
        output += piece
        if output[asked:].rstrip().endswith(b"]:"):
            asked = len(output)
            os.write(terminal, (left.pop(0) + "\n").encode() if left else b"q\n")
    return _code(process), output.decode()


def _terminal(args: Sequence[str], folder: Path, env: Mapping[str, str]) -> tuple[int, int]:
    """The command in a new terminal: the terminal's descriptor and the process."""
    process, terminal = pty.fork()
    if process == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, WIDTH, 0, 0))
        os.chdir(folder)
        os.execvpe(args[0], list(args), dict(env))
    return terminal, process


def _pieces(terminal: int) -> Iterator[bytes]:
    """What is printed, as it comes, until the command is done; closes the terminal."""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # the other end of the terminal is closed
            break
        if not piece:
            break
        yield piece
    os.close(terminal)


def _code(process: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
