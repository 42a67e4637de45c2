"""The story that is recorded: login, init, sync, sync again, share, each as a person types it.

Whatever is chance in the program comes from a seed here, and the day is given, so that a run that
is played back asks what the recorded one asked.
"""

from __future__ import annotations

import io
import json
import os
import queue
import random
import secrets
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from sheets_followup.cli import login as login_command
from sheets_followup.cli.errors import run
from sheets_followup.cli.group import program
from sheets_followup.trackers.gsheet import setting_up, snapshot, store, structure
from sheets_followup.trackers.gsheet.structure import object_id
from tools.cassettes.scrub import CAST

STEPS = ("login", "init", "sync", "sync-again", "share")
#: What somebody typed into the sheet before ``init``.
ROWS = (
    ("Company", "Role", "Interview date", "Interviewers", "Topics"),
    ("Acme", "Engineer", "2026-03-03", "Jane Roe <jane@acme.example>", "Jane: on-call"),
    ("Globex", "Analyst", "2026-03-03", "Kim Poe <kim@globex.example>"),
)
NOW = "2026-03-03T18:00:00+00:00"

#: Given the address of the consent page; returns the one that the browser ends on.
Person = Callable[[str], str]


#: Texts for people, which may be worded otherwise tomorrow; and what a step adds to rows.
_WORDS = frozenset({"sees", "sees_not", "notes", "because", "problems", "actions"})


class Outcome(NamedTuple):
    """A command's exit code, and what it printed as JSON without the texts for people."""

    code: int
    printed: object


def _facts(value: object) -> object:
    if isinstance(value, list):
        return [_facts(each) for each in value]
    if isinstance(value, dict):
        return {key: _facts(each) for key, each in value.items() if key not in _WORDS}
    return value


class Story:
    """A machine of its own in ``folder``. ``roots`` is as in ``[google]``, empty for Google's own.

    ``person`` is at the browser; without one the program opens the real one.
    """

    def __init__(
        self,
        folder: Path,
        *,
        sheet: str,
        coach: str,
        client: object,
        roots: dict[str, str],
        person: Person | None,
    ) -> None:
        self.folder, self.sheet, self.coach = folder, sheet, coach
        self._person = person
        self.client_file, self.token = folder / "client.json", folder / "google-login.json"
        self.client_file.write_text(json.dumps(client))
        told = "".join(f'{name} = "{root}"\n' for name, root in roots.items())
        self.config = folder / "config.toml"
        self.config.write_text(
            f'[me]\nname = "Jo Seeker"\n\n[google]\nclient_file = "client.json"\n{told}'
        )

    def take(self, step: str) -> Outcome:
        """One step; see :data:`STEPS`. What the command says on stderr is kept from the outcome."""
        tracker, day = f"gsheet:{self.sheet}", ("--now", NOW, "--json", "--quiet")
        sync = ("sync", tracker, "--mailbox", "gmail", *day)
        words = {
            "login": ("login", "--sheet", "made", "--json", "--quiet"),
            "init": ("init", tracker, *day),
            "sync": sync,
            "sync-again": sync,
            "share": ("share", tracker, self.coach, "--confirm", *day),
        }[step]
        with self._here(step), ExitStack() as stack:
            if step == "login" and self._person is not None:
                words = (*words, "--no-browser")
                stack.enter_context(_at_the_browser(self._person))
            out, err = io.StringIO(), io.StringIO()
            with redirect_stdout(out), redirect_stderr(err):
                code = run(program, list(words))
            printed = out.getvalue()
            try:
                return Outcome(code, _facts(json.loads(printed)))
            except ValueError:
                raise AssertionError(f"{step}: {code}: {printed}{err.getvalue()}") from None

    @contextmanager
    def _here(self, step: str) -> Iterator[None]:
        machine = {
            "SHEETS_FOLLOWUP_CONFIG": str(self.config),
            "XDG_DATA_HOME": str(self.folder / "data"),
        }
        with patch.dict(os.environ, machine), _without_chance(step), _objects_of_the_cast():
            yield


@contextmanager
def _at_the_browser(person: Person) -> Iterator[None]:
    ended: queue.SimpleQueue[str] = queue.SimpleQueue()

    class Typed:
        def __iter__(self) -> Iterator[str]:
            yield ended.get()

    with (
        patch.object(login_command, "_printed", lambda page: ended.put(person(page))),
        patch.object(sys, "stdin", Typed()),
    ):
        yield


@contextmanager
def _objects_of_the_cast() -> Iterator[None]:
    """What we make in a sheet is numbered by the sheet's id: here by that of the cast."""

    def numbered(spreadsheet: str, sheet: int, what: str) -> int:
        return object_id(CAST["sheet"], sheet, what)

    with ExitStack() as stack:
        for module in (setting_up, snapshot, store, structure):
            stack.enter_context(patch.object(module, "object_id", numbered))
        yield


@contextmanager
def _without_chance(step: str) -> Iterator[None]:
    """One stream of chance for each kind and length, so that a new temporary file shifts no id."""
    calls: Counter[tuple[str, int]] = Counter()

    def drawn(kind: str, size: int) -> bytes:
        calls[kind, size] += 1
        return random.Random(f"{step} {kind} {size} {calls[kind, size]}").randbytes(size)  # noqa: S311

    def urlsafe(size: int = 32) -> str:
        return drawn("urlsafe", size).hex()

    with (
        patch.object(secrets, "token_bytes", lambda size=32: drawn("bytes", size)),
        patch.object(secrets, "token_hex", lambda size=32: drawn("hex", size).hex()),
        patch.object(secrets, "token_urlsafe", urlsafe),
    ):
        yield
