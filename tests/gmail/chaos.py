"""One random life: kills, lost answers and a busy person; what happened is checked afterwards.

Everything follows from the seed: ``python -m tests.gmail.chaos SEED`` runs a failing one again.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sheets_followup import crashpoints
from sheets_followup.errors import FollowupError
from sheets_followup.journal import Journal
from sheets_followup.keys import Key, Phase
from tests.gmail.life import EVENING, Life
from tests.google import Google
from tests.google.faults import KINDS

ROWS = (
    ("Acme", "Engineer", "", "2026-03-03 10:00", "Jane Roe <jane@acme.example>"),
    (
        "Globex",
        "Analyst",
        "",
        "2026-03-02",
        "Kim Poe <kim@globex.example>; Max Lee <max@globex.example>",
        "2 weeks",
    ),
    ("Initech", "Writer", "", "2026-03-03", "Ann Ray <ann@initech.example>"),
)
PEOPLE = {"Jane Roe": 2, "Kim Poe": 3, "Max Lee": 3, "Ann Ray": 4}
TODAY = "2026-03-03"
DRAFTS = "gmail.users.drafts."
ENDPOINTS = [DRAFTS + name for name in ("create", "update", "get", "list")]
ENDPOINTS += ["gmail.users.getProfile", "gmail.users.settings.sendAs.list"]
#: Answers that may come before or after the deed.
EITHER = ("429", "500", "502", "503", "timeout-before", "timeout-after", "reset-before")


class Killed(BaseException):
    """A kill, as seen from inside: nothing catches it."""


@dataclass
class Counts:
    """What one life, or all of them together, came to."""

    runs: int = 0
    kills: int = 0
    faults: int = 0
    acts: int = 0
    requests: int = 0
    drafts: int = 0
    strays: int = 0

    def add(self, other: Counts) -> None:
        for name in vars(self):
            setattr(self, name, getattr(self, name) + getattr(other, name))


@dataclass
class Chaos:
    """A life and the person in it. ``touched`` is where in the history a draft became theirs."""

    life: Life
    dice: random.Random
    counts: Counts = field(default_factory=Counts)
    touched: dict[str, int] = field(default_factory=dict)
    blanks_gone: int = 0

    @property
    def history(self) -> list[Any]:
        return self.life.google.world.history

    def act(self, *, meanwhile: bool = False) -> None:
        """The person does something to a draft, in the mail or in the sheet; ``meanwhile`` a run
        is at work, and then nobody types in a blank (PROTOCOL, "Assumptions")."""
        dice, life = self.dice, self.life
        drafts = life.mail.drafts()
        if not drafts or dice.random() < 0.4:
            self.type()
            return
        ref = dice.choice(list(drafts))
        what = dice.choice(["edit", "discard", "trash", "send", "linger", "retitle"])
        blank = not drafts[ref]["To"]
        if blank and (what in ("send", "linger") or (meanwhile and what in ("edit", "retitle"))):
            return
        self.counts.acts += 1
        self.touched.setdefault(ref, len(self.history))
        self.blanks_gone += blank
        if what == "edit":
            life.mail.edit(ref, f"mine {dice.random()}")
        elif what == "retitle":
            life.mail.edit(ref, "mine", subject="Another subject")
        elif what == "discard":
            life.mail.discard(ref)
        elif what == "trash":
            life.mail.trash(ref)
        else:
            life.mail.send(ref, lingers=what == "linger")

    def type(self) -> None:
        """Something is typed into the sheet."""
        row = self.dice.choice([2, 3, 4])
        header, text = self.dice.choice(
            [
                ("Topics", f"the rota number {self.dice.randrange(9)}"),
                ("Topics", ""),
                ("Status", "Rejected"),
                ("Status", ""),
                ("Status", ""),
                ("Thank-you sent", TODAY),
                ("Thank-you sent", ""),
            ]
        )
        self.counts.acts += 1
        self.life.type(row, header, text)

    def run(self, *, calm: bool = False) -> None:
        """One sync, mostly one in which something goes wrong."""
        life, dice, world = self.life, self.dice, self.life.google.world
        life.time.seconds += dice.choice([0.0, 1.0, 200.0])
        if not calm:
            for _ in range(dice.choice([0, 1, 1, 2, 3, 5])):
                kind = dice.choice(KINDS)
                side = dice.choice([None, "before", "after"]) if kind in EITHER else None
                world.faults.plan(
                    dice.choice(ENDPOINTS),
                    kind,
                    # A run asks little, so a fault that waits for the sixth time never fires.
                    nth=dice.choice([1, 1, 1, 2, 2, 3, 5]),
                    times=dice.choice([1, 1, 1, 2, 6, None]),
                    when=side,
                )
            if dice.random() < 0.2:
                self._act_at(dice.randrange(1, 12))
            if dice.random() < 0.5:
                self._kill_at(int(dice.expovariate(1 / 15)) + 1)
        try:
            self.counts.runs += 1
            life.sync(TODAY, limit=100)
        except Killed:
            self.counts.kills += 1
        except FollowupError:
            if calm:
                raise
        finally:
            crashpoints.install(None)
            world.between.clear()
            self.counts.faults += sum(fault.fired for fault in world.faults._planned)
            world.faults.clear()

    def _kill_at(self, number: int) -> None:
        left = number

        def point(name: str) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                raise Killed(name)

        crashpoints.install(point)

    def _act_at(self, number: int) -> None:
        """The person acts while the run is at work, but not in the moment between a look and the
        write that follows it (PROTOCOL, "Assumptions")."""
        left = number

        def between(when: str, endpoint: str) -> None:
            nonlocal left
            left -= 1
            if left <= 0 and when == "before" and endpoint.endswith(("list", "getProfile")):
                left = sys.maxsize
                self.act(meanwhile=True)

        self.life.google.world.between.append(between)

    def keys(self) -> dict[str, Key]:
        """The one key of each person's thank-you, by the person's name."""
        journal = Journal.read(self.life.folder / "jobs.followup.db")
        try:
            memories = journal.memories().values()
        finally:
            journal.close()
        found: dict[str, Key] = {}
        for memory in memories:
            names = {person.id: person.name for person in memory.people}
            for key in memory.keys:
                name = names[key.person].title()
                assert name not in found, "a second key for one message"
                found[name] = key
        return found


def live(google: Google, seed: int) -> Counts:
    """A life by dice, then one run in peace, one that must write nothing, then the invariants."""
    shm = Path("/dev/shm")  # where there is one, the disk need not keep up
    with tempfile.TemporaryDirectory(dir=shm if shm.is_dir() else None) as folder:
        dice = random.Random(seed)
        level = dice.choice(["watch", "drafts"])
        chaos = Chaos(Life(Path(folder), google, *ROWS, level=level), dice)
        before = len(chaos.history)
        for _ in range(chaos.dice.randrange(1, 5)):
            for _ in range(chaos.dice.choice([0, 0, 1, 2])):
                chaos.act()
            chaos.run()
        chaos.run(calm=True)
        quiet, asked = chaos.life.fingerprint(), len(chaos.history)
        chaos.run(calm=True)
        assert chaos.life.fingerprint() == quiet, "invariant 9"
        assert all(op.method == "GET" for op in chaos.history[asked:]), "invariant 9"
        check(chaos, before)
        chaos.counts.requests = len(chaos.history) - before
        return chaos.counts


def check(chaos: Chaos, start: int) -> None:
    """Invariants 1, 2, 4, 5, 6, 7 of PROTOCOL, from the emulator's history and the journal."""
    world, life = chaos.life.google.world, chaos.life
    assert not world.bugs, world.bugs
    assert not world.harm, world.harm
    assert not world.violations, world.violations
    filled: dict[str, set[str]] = defaultdict(set)
    rewritten: set[str] = set()
    for number, op in enumerate(world.history[start:], start):
        assert op.method != "DELETE", "invariant 6"
        if op.endpoint == DRAFTS + "update" and op.committed:
            ref = op.path.rpartition("/")[2]
            assert number < chaos.touched.get(ref, sys.maxsize), "invariant 5: theirs overwritten"
            if ref in filled[_recipient(op)]:
                rewritten.add(ref)
            filled[_recipient(op)].add(ref)
    for name, refs in filled.items():
        assert len(refs) == 1, f"invariant 1: {len(refs)} drafts for {name}"
    there, keys = life.mail.drafts(), chaos.keys()
    for name, row in PEOPLE.items():
        key = keys.get(name)
        drafted = {ref for ref in filled.get(name, ()) if ref in there}
        if key is None:
            status = life.cell(row, "Status") or life.cell(row, "Thank-you sent")
            assert status, f"invariant 7: {name} is lost"
            continue
        theirs = key.ref in chaos.touched or bool(filled[name] & set(chaos.touched))
        if key.phase is Phase.FILLED:
            assert drafted == {key.ref}, f"invariant 7: {name} is believed to be filled"
        elif key.phase is Phase.SKIPPED:
            # Never filled and not wanted now; or it was, and is not wanted.
            assert not drafted or theirs, name
        elif key.phase is Phase.SENT:
            assert theirs or life.cell(row, "Thank-you sent") or key.reason, name
        elif key.phase is Phase.HELD:
            assert chaos.blanks_gone, name
            assert key.reason, name
        else:
            assert key.phase in (Phase.GONE, Phase.EDITED, Phase.TAKEN), f"{name}: {key.phase}"
            # A rewriting whose answer was lost is taken for theirs, as nobody can tell.
            lost = key.phase is Phase.EDITED and key.ref in rewritten
            assert theirs or chaos.blanks_gone or lost, f"{name} is {key.phase} by nobody"
    # A blank whose token the journal knows is used for the next letter; any other is a stray.
    known = {key.token for key in keys.values() if key.token}
    for ref in life.blanks():
        token = str(there[ref]["Subject"]).rpartition(" ")[2]
        chaos.counts.strays += token not in known and ref not in chaos.touched
    chaos.counts.drafts = sum(len(refs) for refs in filled.values())


def _recipient(op: Any) -> str:
    import base64
    import email
    from email.utils import parseaddr

    raw = base64.urlsafe_b64decode(op.body["message"]["raw"])
    return parseaddr(str(email.message_from_bytes(raw)["To"]))[0]


if __name__ == "__main__":
    with Google(quotas=False, start=EVENING) as one:
        for text in sys.argv[1:]:
            sys.stdout.write(f"{text}: {live(one, int(text))}\n")
