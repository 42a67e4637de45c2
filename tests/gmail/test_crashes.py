"""F1: a crash at every point, then the command again, is the command without the crash."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sheets_followup import crashpoints
from sheets_followup.model import Step
from sheets_followup.upkeep import clean, redo, undo
from tests.gmail.life import GLOBEX, JANE, Life
from tests.google import Google

DAY = "2026-03-03"
MAX = ("Initech", "Writer", "", "2026-03-03", "Max Lee <max@initech.example>")


class Crashed(BaseException):
    """What a crash looks like from inside: nothing catches it."""


Deed = Callable[[Life], object]


def sync(life: Life) -> object:
    return life.sync(DAY)


def nothing(life: Life) -> None:
    pass


def change(life: Life) -> None:
    """One letter is brought up to date, one row stops, one letter is the person's."""
    life.sync(DAY)
    life.type(2, "Topics", "the on-call rota")
    life.type(3, "Status", "Rejected")
    life.mail.edit(ref_of(life, "Max"))


def hand_over(life: Life) -> None:
    """A blank was bound when the run died; then its row stopped, and another one came."""
    life.write([*life.rows()[:2]])
    crash(life, sync, "journal:bound:after")
    life.type(2, "Status", "Rejected")
    rows = life.rows()
    rows.append([*GLOBEX, *[""] * (len(rows[0]) - len(GLOBEX))])
    life.write(rows)


def removed(life: Life) -> None:
    life.sync(DAY)
    life.mail.discard(ref_of(life, "Jane"))
    life.sync(DAY)


def stopped(life: Life) -> None:
    life.sync(DAY)
    life.type(2, "Status", "Rejected")
    life.sync(DAY)


def again(life: Life) -> object:
    """``redo`` until the letter lies there."""
    if any("Jane" in str(letter["To"]) for letter in life.letters().values()):
        return None
    return redo(life.desk(DAY), 2, Step.THANK_YOU)


#: What was before, what is done, the steps at which a rewriting may be taken for the person's.
SCENES: dict[str, tuple[Deed, Deed]] = {
    "first sync": (nothing, sync),
    "changed facts": (change, sync),
    "a blank changes hands": (hand_over, sync),
    "redo": (removed, again),
    "undo": (lambda life: life.sync(DAY), lambda life: undo(life.desk(DAY))),
    "clean": (stopped, lambda life: clean(life.desk(DAY))),
}


def ref_of(life: Life, name: str) -> str:
    return next(ref for ref, letter in life.letters().items() if name in str(letter["To"]))


def crash(life: Life, deed: Deed, point: str | int) -> list[str]:
    """Does it until this point, by name or number; the names of the points passed."""
    passed: list[str] = []

    def callback(name: str) -> None:
        passed.append(name)
        if point in (name, len(passed)):
            raise Crashed(name)

    crashpoints.install(callback)
    try:
        deed(life)
    except Crashed:
        pass
    finally:
        crashpoints.install(None)
    return passed


@contextmanager
def scene(google: Google, name: str) -> Iterator[Life]:
    shm = Path("/dev/shm")  # where there is one, the disk need not keep up
    with tempfile.TemporaryDirectory(dir=shm if shm.is_dir() else None) as folder:
        rows = (JANE, GLOBEX, MAX) if name == "changed facts" else (JANE, GLOBEX)
        life = Life(Path(folder), google, *rows)
        SCENES[name][0](life)
        yield life


def outcome(life: Life, name: str) -> tuple[object, ...]:
    """What a person sees in the end. A rewriting whose answer was lost may be "edited by you"
    (PROTOCOL, "Phases")."""
    told = str(life.outcome())
    if name == "changed facts":
        told = told.replace("edited by you", "ready").replace("'edited'", "'filled'")
    drafts = len(life.mail.drafts())
    return drafts, len(life.blanks()), told


def whole(google: Google, name: str) -> tuple[tuple[object, ...], list[str]]:
    with scene(google, name) as life:
        points = crash(life, SCENES[name][1], -1)
        life.sync(DAY)
        return outcome(life, name), points


@pytest.mark.parametrize("name", SCENES)
def test_a_crash_at_every_point(google: Google, name: str) -> None:
    wanted, points = whole(google, name)
    assert len(points) >= 10
    for number in range(1, len(points) + 1):
        with scene(google, name) as life:
            assert len(crash(life, SCENES[name][1], number)) == number
            SCENES[name][1](life)
            life.sync(DAY)
            assert outcome(life, name) == wanted, f"crash {number} at {points[number - 1]}"
            quiet = life.fingerprint()
            life.sync(DAY)
            assert life.fingerprint() == quiet, f"crash {number} at {points[number - 1]}"


@pytest.mark.parametrize("offset", range(3))
def test_a_crash_while_recovering_from_a_crash(google: Google, offset: int) -> None:
    wanted, points = whole(google, "first sync")
    pairs = 0
    for first, second in itertools.product(range(1 + offset, len(points), 9), range(2, 40, 8)):
        with scene(google, "first sync") as life:
            crash(life, sync, first)
            pairs += len(crash(life, sync, second)) == second
            life.sync(DAY)
            assert outcome(life, "first sync") == wanted, (first, second)
    assert pairs >= 10
