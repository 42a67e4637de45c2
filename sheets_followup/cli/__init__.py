"""The command line: verbs and exit codes, nothing else.

It starts fast because it imports late: this package loads click and the table of commands, a
command's own module is imported when that command runs, and what the command needs is imported
inside its function. ``tests/test_start.py`` holds the list of modules that ``--help``,
``--version`` and tab completion must never load.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import NoReturn

from sheets_followup.cli.errors import run
from sheets_followup.cli.group import program


def main(args: Sequence[str] | None = None) -> NoReturn:
    """The program: runs one command and exits with CONTRACT's code for its outcome."""
    sys.exit(run(program, list(sys.argv[1:] if args is None else args)))
