"""Many searches, and what came of them: ``python -m tests.simulation --searches 300``.

Writes ``docs/simulation.md``. Ends with 1 when a search had a fault, and prints its story.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import get_args

from tests.simulation.people import DAYS, ROWS
from tests.simulation.runs import Kind as FaultKind
from tests.simulation.search import Kind, Outcome, memory_folder, run_search

PAGE = Path(__file__).parent.parent.parent / "docs" / "simulation.md"
#: Every so many searches, the tracker is a Google Sheet.
SHEETS = 5

_HEAD = """# Simulated job searches

Written by `make simulate` from what the program did: do not edit.

A search is {days} days of {rows} interview rows, with people who send late or never, from the
phone, under another subject or as a message of their own; who edit, delete and forget drafts, write
by hand, type sent cells, correct addresses and names, add and remove interviewers, put a row on
hold, move an interview, type the next round into the same row or copy the row for it, cut rows out
and put them back, and sort. Companies answer in the conversation, in a new one or through a
colleague, are away until a day, bounce, and send calendars' notices, newsletters and receipts. The
program runs once or twice a day on a virtual clock, through its own library, against the emulator
of Google; a search in Gmail is behind by up to an hour and a half. Everything follows from the
seed: `python -m tests.simulation --seed 17` runs one search again and tells its faults.

The judge (`tests/simulation/judge.py`) knows what really was sent to whom when, and reads the
rulebook by itself (`tests/simulation/rules.py`); neither calls the engine, nor looks into the
journal. `tests/simulation/test_judge.py` plants faults of every kind, and it sees each.
"""

_MEANING: dict[FaultKind, str] = {
    "against a rule": "a message that no rule plans",
    "too early": "a message before its day",
    "duplicate": "two messages of one step to one person in one round",
    "nag": "a follow-up made or asked for after they answered, before the wait began anew",
    "recreated": "a draft again after a person removed it",
    "lost": "a due message that was not drafted",
    "sent date": "a sent day that is wrong, missing or made up",
    "overwritten": "a draft changed after a person edited it",
    "removed": "a draft that the program removed",
    "wrong address": "a letter to somebody else, to several, or to an address that was corrected",
    "unknown draft": "a draft of which no run told",
    "wrong words": "a row whose state, next step, next follow-up or stop is wrong",
    "not named": "a draft not to be sent that its row does not name, or a right one that it does",
    "second run wrote": "a second run that writes",
    "conversation": "a follow-up that does not answer the last message that was sent",
}


def one(seed: int, kind: Kind | None = None) -> Outcome:
    """The search of this seed; every fifth has a Google Sheet. What it raises is a fault, too."""
    chosen: Kind = kind or ("sheet" if seed % SHEETS == 0 else "csv")
    with tempfile.TemporaryDirectory(dir=memory_folder()) as folder:
        try:
            return run_search(seed, Path(folder), kind=chosen)
        except Exception:  # noqa: BLE001 - whatever it is, the other searches go on
            outcome = Outcome(seed, chosen)
            outcome.failure = traceback.format_exc(limit=-6)
            return outcome


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the searches that were asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--searches", type=int, default=300)
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, help="this search alone; nothing is written")
    parser.add_argument("--kind", choices=get_args(Kind), help="of tracker; else some of each")
    parser.add_argument("--no-page", action="store_true", help="leave docs/simulation.md alone")
    said = parser.parse_args(arguments)
    if said.seed is not None:
        outcome = one(said.seed, said.kind)
        sys.stdout.write(outcome.told(most=20) + "\n")
        return int(outcome.failed)
    outcomes = []
    with ProcessPoolExecutor(said.jobs) as pool:
        seeds = range(said.first, said.first + said.searches)
        running = [pool.submit(one, seed, said.kind) for seed in seeds]
        for done in as_completed(running):
            outcomes.append(done.result())
            if outcomes[-1].failed:
                sys.stdout.write(outcomes[-1].told() + "\n\n")
            sys.stderr.write(f"\r{len(outcomes)} of {said.searches} searches")
    sys.stderr.write("\n")
    page = page_of(outcomes)
    if said.no_page:
        sys.stdout.write(page)
    else:
        PAGE.write_text(page, encoding="utf-8")
    return int(any(outcome.failed for outcome in outcomes))


def page_of(outcomes: Sequence[Outcome]) -> str:
    """The figures of these searches, as the page shows them."""
    faults = Counter(fault.kind for outcome in outcomes for fault in outcome.faults)
    total: Counter[str] = Counter()
    for outcome in outcomes:
        total += outcome.counts
    failures = sum(bool(outcome.failure) for outcome in outcomes)
    sheets = sum(outcome.kind == "sheet" for outcome in outcomes)
    lines = [
        _HEAD.format(days=DAYS, rows=ROWS),
        "## What must not be",
        "",
        f"{len(outcomes)} searches, {sheets} of them with a Google Sheet, the others with a csv.",
        "",
        "| fault | what it is | found |",
        "| --- | --- | ---: |",
        *(f"| {kind} | {_MEANING[kind]} | {faults[kind]:,} |" for kind in get_args(FaultKind)),
        f"| failed | a search that ended in an error | {failures:,} |",
        "",
        "## What happened",
        "",
        "| of all searches | |",
        "| --- | ---: |",
        *(f"| {name} | {total[key]:,} |" for key, name in _COUNTED.items()),
        "",
    ]
    failed = sorted(outcome.seed for outcome in outcomes if outcome.failed)
    if failed:
        lines += [f"Searches with a fault: {', '.join(map(str, failed))}.", ""]
    return "\n".join(lines)


_COUNTED = {
    "runs": "runs of the program",
    "second runs": "second runs, right after a first",
    "row-days": "rows judged, run by run",
    "happenings": "things that people did, and drafts",
    "drafts": "drafts made",
    "sent dates": "messages sent, whose day was held against the program's",
    "by hand": "thank-yous written by hand",
    "deleted": "drafts deleted",
    "edited": "drafts edited and left",
    "typed": "drafts that a sent cell spoke of",
    "bounced": "messages that bounced",
    "heard human": "answers",
    "heard away": "absences",
    "requests": "requests to Google",
}


if __name__ == "__main__":
    sys.exit(main())
