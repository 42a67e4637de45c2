"""docs/measured.md, written from what was measured."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bench.google.measuring import GMAIL_A_MINUTE, OURS, SAME_JOB, SHEETS_A_MINUTE, Left, Measured
from bench.google.server import LATENCY

#: (b): at most so much of the larger bound.
RATIO = 1.15
#: (a) and (c).
READS, GMAIL_REQUESTS = 3, 26


@dataclass(frozen=True, slots=True)
class Machine:
    """What it was measured on; ``load`` before and after, ``answer`` is seconds of one request."""

    cores: int
    load: tuple[float, float]
    answer: float
    python: str


@dataclass(frozen=True, slots=True)
class Results:
    """Everything that one run of the measurements gave."""

    machine: Machine
    unchanged: Measured
    many: Measured
    few: Measured
    few_later: Measured
    first: Measured
    ways: Mapping[str, tuple[Measured, Left, Left]]


INTRO = """\
# What it costs

Written by `make bench-google` from one run: do not edit. Everything ran against the emulator of
this repository (`tests/google`) in a process of its own, with {latency:.0f} ms added to each
request and Google's quotas of 2026 in force; nothing here was measured at Google. Seconds are of
one machine and say nothing about another; the ratios and the counts are what to look at.

- **latency bound**: requests × {latency:.0f} ms. They are asked one after the other, as a program
  has to that must know of each draft what became of it.
- **quota bound**: the largest of Gmail units / {gmail:,}, Sheets reads / {sheets} and Sheets
  writes / {sheets}, in minutes. (A minute's quota may be spent at once: a short run can beat it.)
- **ratio**: seconds / the larger of both bounds.

Measured on {cores} cores, Python {python}, load {before:.1f} before and {after:.1f} after. One bare
request to the emulator took {answer:.0f} ms here; what it took above {latency:.0f} ms, and what
other programs took of the processor, is in the seconds and not in the bounds.

## Ours

"""

BESIDE = """
## Beside what a user would write

{rows} rows in the same run, one letter each, and a note in the row that it is drafted. The last two
columns are of ten rows. *Lost answer*: Gmail makes the fourth draft, and its answer never arrives;
then the script is run until it ends by itself. *Closed lid*: it is ended after five drafts, and run
again. A person to whom two drafts lie ready may get the same letter twice.

"""

NOTES = """
- The loops lose an answer and double the draft by themselves: httplib2, the transport of
  google-api-python-client, asks once more when a connection closes, whatever it asked.
- gspread cell by cell runs with gspread's own back-off client; without it, the first 429 ends it.
- ezsheets waits by itself (90 requests in 101 s). ezgmail has no drafts, only sending: its
  logged-in service makes them here. Its permission is the whole mailbox.
- simplegmail makes drafts and knows no sheets: gspread reads and notes.
- None of the four knows a row again after the sheet was sorted while it ran, notices an edited or a
  sent draft, or threads a follow-up. All of them hold a login with which they could send; so does
  ours, but its one door to the network refuses to.
"""

_COUNTED = ("requests", "Sheets reads / writes", "Gmail requests (units)", "drafts", "429")
_OWN = ("", *_COUNTED, "latency bound", "quota bound", "seconds", "ratio", "limit")
_BESIDE = ("", *_COUNTED, "seconds", "seconds, of ours", "lost answer", "closed lid")


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _head(columns: Sequence[str]) -> str:
    return _line(columns) + _line("---" for _ in columns)


def document(results: Results) -> str:
    """The whole page."""
    machine = results.machine
    text = INTRO.format(
        latency=LATENCY * 1000,
        gmail=GMAIL_A_MINUTE,
        sheets=SHEETS_A_MINUTE,
        cores=machine.cores,
        python=machine.python,
        before=machine.load[0],
        after=machine.load[1],
        answer=machine.answer * 1000,
    )
    lines = [
        ("(a) 10,000 rows, nothing changed", results.unchanged, f"≤ {READS} reads, 0 writes"),
        ("(b) 300 due drafts, first run", results.many, f"ratio ≤ {RATIO}, no 429"),
        ("(c) 10 drafts, first run", results.few, f"≤ {GMAIL_REQUESTS} Gmail requests"),
        ("(c) 10 drafts, later", results.few_later, f"≤ {GMAIL_REQUESTS} Gmail requests"),
        ("(d) 1,000 rows, first run", results.first, ""),
    ]
    text += _head(_OWN) + "".join(_own(*line) for line in lines)
    text += BESIDE.format(rows=SAME_JOB) + _head(_BESIDE)
    ours = results.ways[OURS][0].seconds
    text += "".join(_beside(name, *found, ours) for name, found in results.ways.items())
    return text + NOTES + _price(results)


def _price(results: Results) -> str:
    ours = results.ways[OURS][0]
    best = min(
        (m for name, (m, _, _) in results.ways.items() if name != OURS), key=lambda m: m.seconds
    )
    more = ours.seen.requests / best.seen.requests
    slower = ours.seconds / best.seconds
    return f"""
**What safety costs:** {more:.1f} times the requests and {slower:.1f} times the seconds of the
fastest script. Each draft is asked for blank, known by its id, and filled then ({_each(ours)} units
instead of 10), the log in the sheet is written twice a batch of 25, and the mailbox is searched for
what was written by hand before. For that, no answer that is lost and no lid that is closed makes a
letter twice or loses one.
"""


def _each(ours: Measured) -> int:
    return round(ours.seen.units / ours.drafts)


def _own(name: str, m: Measured, limit: str) -> str:
    cells = [
        name,
        *_counts(m),
        f"{m.latency_bound:.1f} s",
        f"{m.quota_bound:.1f} s",
        f"{m.seconds:.1f}",
        f"{m.ratio:.2f}",
        limit,
    ]
    return _line(cells)


def _beside(name: str, m: Measured, lost: Left, lid: Left, ours: float) -> str:
    cells = [
        name,
        *_counts(m),
        f"{m.seconds:.1f}",
        f"{m.seconds / ours:.2f}",
        _left(lost),
        _left(lid),
    ]
    return _line(cells)


def _counts(m: Measured) -> list[str]:
    seen = m.seen
    return [
        f"{seen.requests:,}",
        f"{seen.reads} / {seen.writes}",
        f"{seen.of('gmail'):,} ({seen.units:,})",
        str(m.drafts),
        str(seen.too_many),
    ]


def _left(left: Left) -> str:
    said = [
        f"{number} {what}"
        for number, what in (
            (left.twice, "twice"),
            (left.missing, "missing"),
            (left.blank, "blank"),
        )
        if number
    ]
    return ", ".join(said) or "each once"


def broken(results: Results) -> list[str]:
    """The limits that did not hold."""
    found = {
        "(a) 10,000 rows without changes": results.unchanged.seen.reads <= READS
        and results.unchanged.seen.writes == 0,
        "(b) 300 due drafts": results.many.ratio <= RATIO and results.many.seen.too_many == 0,
        "(c) 10 drafts": results.few.seen.of("gmail") <= GMAIL_REQUESTS,
        "(c) 10 drafts, later": results.few_later.seen.of("gmail") <= GMAIL_REQUESTS,
        "each draft once": results.ways[OURS][1:] == (Left(0, 0, 0), Left(0, 0, 0)),
    }
    return [name for name, holds in found.items() if not holds]
