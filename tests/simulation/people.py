"""Who the rows are about, and what becomes of a row over the weeks, all by the seed's chance."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from tests.simulation.habits import Habits
from tests.simulation.truth import Cells, Mark, Person, Row
from tests.simulation.world import World

FIRST = "Jane Bob Ann Li Priya Omar Tom Rosa Ines Karl Mei Sara Ivan Noor Paul Eva".split()
LAST = "Roe Lee Ray Wong Shah Haddad Ives Nowak Costa Braun Chen Kim Petrov Aziz Marx Olsen".split()
FIRMS = "Acme Birch Corvid Delta Elm Fjord Gable Heron Iris Juno Kelp Larch".split()
KINDS = "Labs Works Systems Foods Health Energy Studio".split()
ROLES = "Engineer Analyst Designer Manager Writer Nurse Planner Teacher".split()
CADENCES = ("patient", "networker", "weekly", "brisk", "timeline")
TIMES = (None, time(9), time(10, 30), time(14), time(16, 30), time(19), time(23, 30))
DAYS = 90
ROWS = 20


class People:
    """Fills a world with rows and with what happens to them."""

    def __init__(self, world: World, habits: Habits, start: date, rows: int = ROWS) -> None:
        self.world, self.habits, self.start = world, habits, start
        self.random = world.random
        self._count = 0
        for number in range(rows):
            old = number < 3
            added = 0 if number < 8 else self.random.randrange(1, DAYS - 20)
            self._plan(start + timedelta(days=added), old=old)
        for _ in range(3):
            day = start + timedelta(days=self.random.randrange(5, DAYS))
            world.at(world.daytime(day), world.sort)

    def _plan(self, added: date, *, old: bool) -> None:
        world = self.world
        clock = time(7, 0) if added == self.start else None
        when = world.moment(added, clock) if clock else world.daytime(added)
        cells = self._cells(added, old=old)
        world.at(when, lambda: self._appear(cells, old=old))

    # -- cells -----------------------------------------------------------------------------------

    def person(self, firm: str) -> Person:
        """Somebody new at that firm."""
        self._count += 1
        name = f"{self.random.choice(FIRST)} {self.random.choice(LAST)}"
        first = name.split()[0].lower()
        host = f"{firm.split()[0].lower()}{self._count}.example"
        return Person(f"{first}{self._count}", name, f"{first}{self._count}@{host}")

    def _cells(self, added: date, *, old: bool) -> Cells:
        r = self.random
        firm = f"{r.choice(FIRMS)} {r.choice(KINDS)} {len(self.world.truth.rows) + self._count}"
        how_many = r.choices((1, 2, 3), (60, 28, 12))[0]
        interview = added + timedelta(days=r.randrange(0, 11))
        if old:
            interview = added - timedelta(days=r.randrange(2, 40))
        cells = Cells(
            company=firm,
            role=r.choice(ROLES),
            interview=interview,
            at=r.choice(TIMES),
            people=tuple(self.person(firm) for _ in range(how_many)),
            cadence="balanced" if r.random() < 0.6 else r.choice(CADENCES),
        )
        if r.random() < 0.2 or (cells.cadence == "timeline" and r.random() < 0.8):
            cells.decision = interview + timedelta(days=r.randrange(3, 28))
        if r.random() < 0.06:
            cells.sent = {
                r.choice(("thank_you_sent", "follow_up_1_sent", "follow_up_2_sent")): "no"
            }
        if old and r.random() < 0.6:
            marks: list[Mark] = [interview + timedelta(days=1), "yes"]
            cells.sent = {"thank_you_sent": r.choice(marks)}
        return cells

    # -- what becomes of a row ---------------------------------------------------------------------

    def _appear(self, cells: Cells, *, old: bool) -> None:
        world, r = self.world, self.random
        t = cells.interview
        assert t is not None
        late = not old and r.random() < 0.08
        if late:
            cells.interview = None
        blank = [n for n, _ in enumerate(cells.people) if r.random() < 0.06]
        wrong = [n for n, _ in enumerate(cells.people) if r.random() < 0.05 and n not in blank]
        real = cells.people
        cells.people = tuple(
            replace(p, email="")
            if n in blank
            else replace(p, email=p.email.replace("@", "x@"))
            if n in wrong
            else p
            for n, p in enumerate(real)
        )
        self.habits.wrong.update(cells.people[n].email for n in wrong)
        for n in wrong:
            self.habits.right[cells.people[n].email] = real[n].email
        row = world.add(cells)
        if late:
            day = max(world.today, t - timedelta(days=1))
            self._on(day, lambda: world.change(row, interview=t))
        for n in blank:
            day = t + timedelta(days=r.randrange(0, 5))
            self._on(day, lambda n=n: self._address(row, real[n]))
        self._later(row, t, old=old)

    def _later(self, row: Row, t: date, *, old: bool) -> None:
        world, r = self.world, self.random

        def days(low: int, high: int) -> date:
            return t + timedelta(days=r.randrange(low, high))

        if not old and r.random() < 0.12:
            moved = t + timedelta(days=r.randrange(1, 9))
            day = world.today + timedelta(days=r.randrange(0, 4))
            if day < t:
                self._on(day, lambda: world.change(row, interview=moved, at=r.choice(TIMES)))
        if r.random() < 0.15:
            decision = t + timedelta(days=r.randrange(5, 30))
            self._on(days(0, 10), lambda: world.change(row, decision=decision))
        if r.random() < 0.14:
            self._on(days(1, 22), lambda: world.change(row, news=f"news {r.randrange(1000)}"))
            if r.random() < 0.4:
                self._on(days(12, 35), lambda: world.change(row, news=f"news {r.randrange(1000)}"))
        if r.random() < 0.08:
            self._on(days(0, 12), lambda: self._hold(row))
        if r.random() < 0.3:
            self._on(days(4, 45), lambda: self._status(row))
        if r.random() < 0.08:
            self._on(days(8, 25), lambda: self._next_round_in_row(row))
        if r.random() < 0.14:
            self._on(days(5, 22), lambda: self._copy(row))
        if r.random() < 0.08:
            self._on(days(1, 25), lambda: self._cut(row))
        if r.random() < 0.1:
            self._on(days(0, 16), lambda: self._join(row))
        if r.random() < 0.07:
            self._on(days(0, 16), lambda: self._leave(row))
        if r.random() < 0.07:
            self._on(days(0, 14), lambda: self._rename(row))
        if r.random() < 0.07:
            self._on(days(0, 14), lambda: self._move_address(row))
        if r.random() < 0.08:
            self._on(days(0, 5), lambda: self.habits.thank_by_hand(row))

    def _on(self, day: date, act: object) -> None:
        world = self.world
        when = world.daytime(day)
        if when > world.now and day < self.start + timedelta(days=DAYS):
            world.at(when, act)  # type: ignore[arg-type]

    def _address(self, row: Row, person: Person) -> None:
        people = tuple(person if p.uid == person.uid else p for p in row.cells.people)
        self.world.change(row, people=people)

    def _hold(self, row: Row) -> None:
        until = self.world.today + timedelta(days=self.random.randrange(2, 20))
        self.world.change(row, hold=until)

    def _status(self, row: Row) -> None:
        status = self.random.choice(
            ("rejected", "rejected", "offer", "withdrawn", "closed", "on_hold", "on_hold")
        )
        self.world.change(row, status=status)
        if status == "on_hold":
            day = self.world.today + timedelta(days=self.random.randrange(3, 15))
            self._on(day, lambda: self.world.change(row, status="active"))
        elif status == "offer" and self.random.random() < 0.5:
            day = self.world.today + timedelta(days=self.random.randrange(2, 9))
            self._on(day, lambda: self.world.change(row, status="accepted"))

    def _next_round_in_row(self, row: Row) -> None:
        if row.cells.interview is None or row.cells.interview >= self.world.today:
            return
        t = self.world.today + timedelta(days=self.random.randrange(1, 9))
        self.world.change(row, interview=t, at=self.random.choice(TIMES), decision=None)

    def _copy(self, row: Row) -> None:
        """The next round in a row of its own: copied, and changed at once or on the next day."""
        world, r = self.world, self.random
        cells = row.cells
        if not row.there or row.clash or cells.interview is None or row.uid not in world.seen_ids:
            return
        if cells.interview >= world.today:
            return
        new = world.copy(row)
        t = world.today + timedelta(days=r.randrange(1, 9))
        people = cells.people
        if r.random() < 0.5:
            people = (*people[:1], self.person(cells.company))

        def change() -> None:
            row.clash = new.clash = False
            sent = {f: m for f, m in new.cells.sent.items() if m == "no" or r.random() < 0.5}
            sent = {f: m for f, m in sent.items() if m != "yes"}
            world.change(
                new, interview=t, round="2", at=r.choice(TIMES), people=people, sent=sent,
                decision=None, hold=None, news="", reply=None, status="active",
            )  # fmt: skip
            self._later(new, t, old=False)

        if r.random() < 0.25:
            row.clash = new.clash = True
            world.after(16, change)
        else:
            change()

    def _cut(self, row: Row) -> None:
        if not row.there or row.clash or row.uid not in self.world.seen_ids:
            return
        saved = self.world.cut(row)
        day = self.world.today + timedelta(days=self.random.randrange(1, 5))
        self._on(day, lambda: self.world.paste(row, saved))

    def _join(self, row: Row) -> None:
        people = (*row.cells.people, self.person(row.cells.company))
        self.world.change(row, people=people)

    def _leave(self, row: Row) -> None:
        if len(row.cells.people) > 1:
            gone = self.random.choice(row.cells.people)
            people = tuple(p for p in row.cells.people if p.uid != gone.uid)
            self.world.change(row, people=people)

    def _rename(self, row: Row) -> None:
        self._replace(
            row, lambda p: replace(p, name=f"{p.name.split()[0]} {self.random.choice(LAST)}")
        )

    def _move_address(self, row: Row) -> None:
        self._replace(row, lambda p: replace(p, email=f"new.{p.email}") if p.email else p)

    def _replace(self, row: Row, how: object) -> None:
        chosen = self.random.choice(row.cells.people)
        people = tuple(how(p) if p.uid == chosen.uid else p for p in row.cells.people)  # type: ignore[operator]
        self.world.change(row, people=people)
