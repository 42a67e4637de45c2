"""Starting is fast because little is loaded: which modules the short ways must never import.

Times vary with the machine and module lists do not, so the list is the test and ``make bench``
measures the times.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sheets_followup.cli.group import entries

#: Slow to import, or a sign that something was done which help has no need of.
HEAVY = frozenset(
    "asyncio dataclasses dateutil email email_validator google googleapiclient gspread holidays "
    "html http httplib2 icalendar jinja2 json logging markdown_it msgspec openpyxl platformdirs "
    "python_calamine requests rich spellchecker sqlite3 ssl tempfile tomlkit tomllib urllib "
    "xml zipfile zoneinfo".split()
)
#: click alone brings about a hundred; the count catches what the list does not name.
MOST_MODULES = 160

_LOADED = """
import atexit, sys
atexit.register(lambda: print("\\n".join(sys.modules), file=open(sys.argv.pop(), "w")))
from sheets_followup.cli import main
main(sys.argv[1:-1])
"""


def loaded_modules(
    folder: Path, *args: str, **environment: str
) -> tuple[set[str], subprocess.CompletedProcess[str]]:
    """Runs the program in a process of its own; what it had loaded when it ended."""
    record = folder / "modules"
    done = subprocess.run(
        [sys.executable, "-c", _LOADED, *args, str(record)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return set(record.read_text().splitlines()), done


COMPLETE = {"_SHEETS_FOLLOWUP_COMPLETE": "bash_complete"}
SHORT_WAYS = [
    pytest.param(["--help"], {}, id="--help"),
    pytest.param(["--version"], {}, id="--version"),
    pytest.param([], {}, id="nothing"),
    pytest.param(["no-such-command"], {}, id="no such command"),
    pytest.param(
        [], {**COMPLETE, "COMP_WORDS": "sheets-followup s", "COMP_CWORD": "1"}, id="completion"
    ),
]


@pytest.mark.parametrize(("args", "environment"), SHORT_WAYS)
def test_the_short_ways_load_nothing_heavy(
    tmp_path: Path, args: list[str], environment: dict[str, str]
) -> None:
    modules, _ = loaded_modules(tmp_path, *args, **environment)
    assert {name for name in modules if name.partition(".")[0] in HEAVY} == set()
    commands = {entry.target.partition(":")[0] for entry in entries().values()}
    assert modules & commands == set(), "help and completion read the table, not the commands"
    assert len(modules) <= MOST_MODULES


@pytest.mark.parametrize("name", entries())
def test_help_of_a_command_loads_no_library_that_it_works_with(tmp_path: Path, name: str) -> None:
    modules, done = loaded_modules(tmp_path, name, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(f"Usage: sheets-followup {name}")
    assert {module for module in modules if module.partition(".")[0] in HEAVY} == set()


def test_importing_the_library_loads_no_room(tmp_path: Path) -> None:
    code = "import sys, sheets_followup; print([m for m in sys.modules if 'sheets_followup.' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_script_of_each_shell(shell: str, tmp_path: Path) -> None:
    _, done = loaded_modules(tmp_path, _SHEETS_FOLLOWUP_COMPLETE=f"{shell}_source")
    assert done.returncode == 0
    assert "sheets-followup" in done.stdout


def test_completion_offers_the_commands_with_their_help_lines(tmp_path: Path) -> None:
    _, done = loaded_modules(
        tmp_path,
        _SHEETS_FOLLOWUP_COMPLETE="zsh_complete",
        COMP_WORDS="sheets-followup se",
        COMP_CWORD="1",
    )
    assert done.stdout.splitlines()[:3] == ["plain", "setup", entries()["setup"].help]


def test_completion_offers_the_options_of_a_command(tmp_path: Path) -> None:
    _, done = loaded_modules(
        tmp_path,
        _SHEETS_FOLLOWUP_COMPLETE="bash_complete",
        COMP_WORDS="sheets-followup setup --na",
        COMP_CWORD="2",
    )
    assert done.stdout.split() == ["plain,--name"]
