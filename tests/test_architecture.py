"""The order of the rooms, and what the pure ones may not touch, as a test.

An import may only point to a room that stands earlier in ``ROOMS``. Imports inside functions and
those for type checkers count. A module without a room fails: it needs a line here, which is the
moment to say what the room is for.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "sheets_followup"

#: Room → what it is for, from left to right. A package counts as one room.
ROOMS = {
    # pure: the same answer for the same arguments, on any machine, at any time
    "errors": "one tree of exceptions, with exit codes",
    "crashpoints": "where tests may crash us; does nothing otherwise",
    "model": "the nouns",
    "example": "the example tracker, around any day",
    "words": "word tables by language",
    "cells": "what stands in one cell",
    "dates": "business days and holidays",
    "typed_times": "times of day as people type them",
    "typed_dates": "dates as people type them",
    "typed_decisions": "decision dates, also in words",
    "eastern_names": "a name in Chinese, Japanese or Korean letters",
    "name_titles": "the titles before a name and the degrees behind it",
    "job_titles": "job titles, also before and inside a name",
    "names": "one person's name",
    "addresses": "one mail address: valid, an example's, or nobody's",
    "people_fields": "the pieces of a cell of people",
    "pairing": "which of several addresses is whose",
    "people": "names and addresses as people type them",
    "columns": "which column holds which fact",
    "rows": "cells to applications or problems",
    "proposals": "what notes seem to say, for a person to judge",
    "cadence": "the waiting times, as data",
    "keys": "what makes a draft the same draft",
    "memory": "what is remembered of a row, folded with what it says today",
    "identity": "which row is which",
    "shorthand": "what people shorten in a note, written out",
    "quoting": "the user's words, tidied for a letter",
    "turning": "a note turned towards its reader",
    "note_lists": "a list in a note, taken apart and put together",
    "noun_phrases": "what a noun phrase of a note is",
    "fragments": "a fragment of a note as a phrase, or nothing",
    "own_sentences": "what the sender did and is, as a sentence",
    "word_kinds": "what each word of a note can be, and which a letter holds",
    "quotable": "what of a note is known to be good English for a slot",
    "quotable_sentences": "the same for whole sentences, and for each slot",
    "discretion": "what of a note must not stand in a letter",
    "quote_kinds": "how a note is quoted to whom it is about",
    "gap_answers": "a question of the interview and its better answer",
    "strength_phrases": "a strength as a phrase",
    "quote_self": "how the sender's own strengths are quoted",
    "quote_gap": "how a gap is quoted, and what is none",
    "quote_news": "how news is quoted",
    "letter_names": "what a company, a role and a person are called",
    "rounds": "which rows are rounds of one application",
    "unsaid": "news that no letter can tell",
    "plan": "the decision as a value",
    "facts": "what a row's dates come down to",
    "evidence": "what was sent, by the cells and the journal together",
    "schedule": "when a step is due, and when to stop",
    "messages": "who gets which message next",
    "tasks": "what a person does without a draft",
    "second_net": "one letter, however many rows ask for it",
    "same_person": "one person on several rows",
    "engine": "rules W and X",
    "doubts": "drafts that wait, because the row's own notes speak against them",
    "choosing": "a row, a step or a person as named on the command line",
    "letter_facts": "what a letter knows",
    "letter_templates": "templates, checked at load",
    "letters": "templates to drafts",
    "mime": "the finished message, parsed again",
    "lint_words": "what no sentence of a letter says",
    "lint": "rules M",
    "drafting": "from an action to the bytes of its draft",
    "previews": "letters to look at before anything is written",
    "wording": "what a row's own cells say",
    "draft_words": "what became of a row's drafts, in words",
    "own_cells": "which cells of ours to write, and which are taken",
    "replies": "what kind of message this is: human, automatic, bounce, calendar",
    "answering": "which sent message a draft answers",
    "outbox": "which drafts a run has to make or mend",
    "ports": "the two doors to the world",
    "mailbox_powers": "what a mailbox can do beside its port",
    "shared_tracker": "a tracker that several machines reach: its log, its structure",
    "log_refs": "what the log holds of where a draft lies",
    "log_lines": "what the log of a shared tracker says",
    "locales": "what a sheet's locale says of dates",
    "reconcile": "what became of the drafts since the last run",
    "watch": "what was sent, and who answered",
    "discover": "who a row's people are, as the mailbox shows it",
    # the world begins here
    "atomic": "files that are whole at every moment",
    "lock": "one run at a time",
    "machine": "which machine this is, and where its data lies",
    "zone": "the tracker's time zone, and the clock",
    "sheet_address": "the address of a Google Sheet, as typed",
    "mailbox_address": "the address of a mailbox, as typed",
    "config": "the configuration file",
    "texts": "templates and word lists from disk",
    "view": "what was asked for, and what was seen in one look",
    "journal_rows": "how memory is stored",
    "journal_file": "the journal's tables, opened",
    "journal": "the one memory",
    "session": "the only door to the network",
    "login": "who is logged in at Google, and for what",
    "trackers": "csv, xlsx, memory",
    "mailboxes": "a folder of .eml files, Gmail, IMAP, memory",
    "admission": "what has to hold before a tracker is worked on",
    "own_phrases": "which texts in our columns are such as we write",
    "reborn": "what the log of a shared tracker remembers of each row",
    "desk": "what one run works on, opened",
    "planning": "the dry run: what sync would decide",
    "brakes": "what is too improbable to do",
    "bookkeeping": "what a run writes into the journal",
    "ledger": "keys into the journal, and into the log of a tracker that keeps one",
    "setting_up": "our columns and the log on a shared tracker",
    "delivery": "drafts into the mailbox, one by one",
    "upkeep": "what a person does to drafts: sent, undo, clean, redo",
    "adopting": "a lost journal, and a tracker from another machine",
    "initialise": "our columns on a tracker, and a new one",
    "applying": "typing what a person accepted of the proposals",
    "found_people": "people found in the mailbox, and typing whom one accepts",
    "people_hints": "how many addresses a sync noticed for each row",
    "synced": "what a sync did",
    "sync": "read, plan, draft, write",
    "doctor": "what is configured and reachable",
    "share": "the coach: who may open the sheet, and what that shows",
    "present": "tables, JSON and messages for people",
    "cli": "verbs and exit codes",
    "__init__": "the public names",
    "__main__": "python -m sheets_followup",
}
LAST_PURE_ROOM = "discover"

#: What no pure room imports: the clock, the disk, the network, the environment, chance, logging,
#: and the libraries that bring them along.
IMPURE = frozenset(
    "asyncio click concurrent dateutil glob google googleapiclient gspread http httplib2 io locale "
    "logging multiprocessing openpyxl os pathlib platform platformdirs python_calamine random "
    "requests rich secrets shutil signal socket sqlite3 ssl subprocess sys tempfile threading time "
    "tomlkit tomllib tzlocal urllib uuid webbrowser zipfile".split()
)
#: Calls that read the clock, the disk or the terminal without an import that gives them away.
IMPURE_CALLS = frozenset({"now", "today", "utcnow", "open", "print", "input", "exec", "eval"})
#: Names of rooms without a purpose.
JUNK_DRAWERS = frozenset({"utils", "util", "helpers", "helper", "common", "misc", "base", "core"})
LONGEST_FILE = 300

FILES = sorted(PACKAGE.rglob("*.py"))
ORDER = list(ROOMS)


def room_of(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def is_pure(room: str) -> bool:
    return ORDER.index(room) <= ORDER.index(LAST_PURE_ROOM)


def imports(tree: ast.AST) -> Iterator[str]:
    """Every imported module by its full name, wherever in the file the import stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute here"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def broken_rules(room: str, tree: ast.AST) -> list[str]:
    """What this source may not do in this room, each as a sentence."""
    broken = []
    for name in imports(tree):
        top, _, rest = name.partition(".")
        if top == "sheets_followup":
            target = rest.partition(".")[0]
            if target not in ROOMS and target not in map(room_of, FILES):
                target = "__init__"  # a public name
            if target not in ROOMS:
                broken.append(f"{room} imports {target}, which has no line in ROOMS")
            elif rest != "__version__" and ORDER.index(target) > ORDER.index(room):
                broken.append(f"{room} imports {target}, which stands to its right")
        elif is_pure(room) and top in IMPURE:
            broken.append(f"{room} is pure and imports {name}")
    if is_pure(room):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                function = node.func
                called = getattr(function, "attr", getattr(function, "id", ""))
                if called in IMPURE_CALLS:
                    broken.append(f"{room} is pure and calls {called}() on line {node.lineno}")
    return broken


def test_every_module_has_a_room() -> None:
    homeless = {room_of(file) for file in FILES} - set(ROOMS)
    assert not homeless, "give it a line in ROOMS, at its place in the order"


def test_the_picture_in_the_docs_shows_the_same_order() -> None:
    lines = (PACKAGE.parent / "ARCHITECTURE.md").read_text("utf-8").splitlines()
    drawn = [line.split("`")[1] for line in lines if line.startswith("| `")]
    assert drawn == ORDER


def test_no_room_is_a_junk_drawer() -> None:
    assert not [file for file in FILES if file.stem in JUNK_DRAWERS]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_imports_point_left_and_pure_rooms_are_pure(file: Path) -> None:
    assert broken_rules(room_of(file), ast.parse(file.read_text("utf-8"))) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_no_file_is_longer_than_one_can_read_at_once(file: Path) -> None:
    assert len(file.read_text("utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_every_module_says_what_it_is_for(file: Path) -> None:
    assert ast.get_docstring(ast.parse(file.read_text("utf-8")))


@pytest.mark.parametrize(
    ("room", "source", "fault"),
    [
        ("model", "from sheets_followup.engine import plan", "stands to its right"),
        ("model", "def f():\n    from sheets_followup import cli", "stands to its right"),
        (
            "plan",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import sheets_followup.sync",
            "stands to its right",
        ),
        ("cli", "from sheets_followup import Config", "stands to its right"),
        ("engine", "import requests", "is pure and imports"),
        ("engine", "from os import environ", "is pure and imports"),
        ("engine", "from datetime import date\nx = date.today()", "is pure and calls"),
        ("lint", "def f(path):\n    return open(path)", "is pure and calls"),
    ],
)
def test_the_checks_see_a_planted_fault(room: str, source: str, fault: str) -> None:
    assert [fault in rule for rule in broken_rules(room, ast.parse(source))] == [True]


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("cli", "from sheets_followup import __version__"),
        ("engine", "from sheets_followup.model import Step"),
        ("config", "import os"),
        ("engine", "from datetime import date"),
    ],
)
def test_the_checks_let_pass_what_is_right(room: str, source: str) -> None:
    assert broken_rules(room, ast.parse(source)) == []
