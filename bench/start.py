"""How long ``--help`` and ``--version`` take, in units of ``python -c pass``."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

from bench.measure import Ratio, medians

LIMIT = 7.0
ROUNDS = 15


def _process(*args: str) -> Callable[[], object]:
    command = [sys.executable, *args]
    return lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def ratios() -> list[Ratio]:
    """``--help`` and ``--version`` against an interpreter that does nothing."""
    taken = medians(
        {
            "pass": _process("-c", "pass"),
            "--help": _process("-m", "sheets_followup", "--help"),
            "--version": _process("-m", "sheets_followup", "--version"),
        },
        ROUNDS,
    )
    return [
        Ratio(f"{name} / python -c pass", taken[name] / taken["pass"], LIMIT)
        for name in ("--help", "--version")
    ]
