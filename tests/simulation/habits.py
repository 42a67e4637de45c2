"""What the person does with a draft, and what the company does with what it gets."""

from __future__ import annotations

from datetime import timedelta

from tests.engine.oracle import ENDS, roll
from tests.simulation.judge import Judge
from tests.simulation.post import ANSWERS, AWAY
from tests.simulation.rules import over
from tests.simulation.truth import FINAL, FOLLOW_UP, THANK_YOU, UPDATE, Letter, Mark, Person, Row
from tests.simulation.world import World

FACTS = {
    THANK_YOU: "thank_you_sent",
    FOLLOW_UP: "follow_up_1_sent",
    FINAL: "follow_up_2_sent",
    UPDATE: "update_sent",
}


class Habits:
    """Decides the fate of each letter when it appears; ``wrong`` are addresses that bounce."""

    def __init__(self, world: World, judge: Judge) -> None:
        self.world, self.judge = world, judge
        self.random = world.random
        self.wrong: set[str] = set()
        self.right: dict[str, str] = {}

    # -- the person's drafts -----------------------------------------------------------------------

    def receive(self, letter: Letter) -> None:
        """A new draft lies there."""
        world, r = self.world, self.random
        delay = r.choices(
            (r.uniform(0.2, 14), r.uniform(14, 40), r.uniform(40, 100), r.uniform(100, 330)),
            (45, 25, 18, 12),
        )[0]
        fate = r.choices(("send", "delete", "leave", "elsewhere"), (80, 8, 8, 4))[0]
        edits = r.random() < 0.25
        if edits:
            world.after(delay * r.uniform(0.1, 0.9), lambda: self._edit(letter))
        if fate == "send":
            how = r.choices(("plain", "lingers", "phone", "pasted"), (58, 16, 16, 10))[0]
            world.after(delay, lambda: self._send(letter, how))
        elif fate == "delete":
            world.after(delay, lambda: self._delete(letter))
        elif fate == "elsewhere":
            world.after(delay, lambda: self._type(letter))

    def _is_there(self, letter: Letter) -> bool:
        return letter.state in ("lying", "edited") and bool(letter.ref)

    def _edit(self, letter: Letter) -> None:
        if self._is_there(letter):
            self.world.post.edit(letter, f"My own words, {self.random.randrange(10_000)}.")

    def _delete(self, letter: Letter) -> None:
        if self._is_there(letter):
            self.world.post.delete(letter, bin_=self.random.random() < 0.5)

    def _send(self, letter: Letter, how: str) -> None:
        if not self._is_there(letter):
            return
        if self._is_stale(letter) and self.random.random() < 0.9:
            if self.random.random() < 0.3:
                self._delete(letter)
            return
        if how == "lingers" and letter.state == "edited":
            how = "plain"
        self.world.post.send(letter, how)
        if self.random.random() < 0.12:
            self._note(letter)
        self._company(letter)

    def _is_stale(self, letter: Letter) -> bool:
        """What a careful person sees: they answered, it is over, another date, another letter."""
        row = self.world.truth.rows[letter.row]
        cells = row.cells
        answered = any(
            h.row == letter.row and h.kind == "human" and h.on >= letter.made
            for h in self.world.truth.heard
        )
        gone = letter.person not in {p.uid for p in cells.people}
        t = cells.interview
        early = t is None or not over(t, cells.at, self.world.now)
        newer = any(
            x is not letter and self._is_there(x) and x.made > letter.made
            for x in self.world.truth.of(letter.row, letter.person)
        )
        return answered or gone or early or newer or cells.status in ENDS

    def _note(self, letter: Letter) -> None:
        """Types the day of the sending into the row."""
        row = self.world.truth.rows[letter.row]
        if (
            row.there
            and letter.on is not None
            and (len(row.cells.people) == 1 or self.random.random() < 0.3)
        ):
            self._mark(row, letter.step, letter.on)

    def _type(self, letter: Letter) -> None:
        """It was sent another way: the cell says so, and the draft stays."""
        row = self.world.truth.rows[letter.row]
        t = row.cells.interview
        if not self._is_there(letter) or not row.there or t is None or t > self.world.today:
            return
        self._mark(row, letter.step, self.random.choice((self.world.today, "yes")))

    def _mark(self, row: Row, step: str, mark: Mark) -> None:
        """A sent cell speaks for everybody on the row, and of each one's newest letter; the same
        word typed once more says nothing that anybody could see."""
        if row.cells.sent.get(FACTS[step]) == mark:
            return
        self.world.mark(row, FACTS[step], mark)
        for person in row.cells.people:
            letters = self.world.truth.of(row.uid, person.uid, step)
            if letters and letters[-1].state in ("lying", "edited"):
                letters[-1].state = "typed"

    def thank_by_hand(self, row: Row) -> None:
        """Writes a thank-you without waiting for the draft."""
        cells, world = row.cells, self.world
        if cells.interview is None or not over(cells.interview, cells.at, world.now):
            return
        if not row.there or row.clash or world.today > cells.interview + timedelta(days=5):
            return
        if "thank_you_sent" in cells.sent or cells.status in ENDS:
            return
        person = self.random.choice(cells.people)
        written = [
            x
            for x in world.truth.of(row.uid, person.uid)
            if x.on is not None and x.on >= cells.interview
        ]
        if person.email and person.email not in self.wrong and not written:
            period = self.judge.period(row, THANK_YOU, None)
            world.post.by_hand(row.uid, person, period)
            self._company(world.truth.letters[-1])

    # -- the company -------------------------------------------------------------------------------

    def _person(self, letter: Letter) -> Person | None:
        people = self.world.truth.rows[letter.row].cells.people
        return next((p for p in people if p.uid == letter.person), None)

    def _company(self, letter: Letter) -> None:
        world, r = self.world, self.random
        if letter.to in self.wrong:
            world.after(0.05, lambda: world.post.bounce(letter))
            if r.random() < 0.8:
                world.after(r.uniform(4, 60), lambda: self._correct(letter))
            return
        if r.random() < 0.1:
            back = roll(world.today + timedelta(days=r.randrange(2, 14)))
            words = r.choice(AWAY)
            world.after(0.02, lambda: world.post.away(letter, words, back))
        if r.random() < 0.3:
            world.after(r.uniform(2, 200), lambda: self._answer(letter))
        if r.random() < 0.08:
            kind = r.choice(("newsletter", "receipt", "calendar"))
            world.after(r.uniform(1, 60), lambda: self._noise(letter, kind))

    def _noise(self, letter: Letter, kind: str) -> None:
        person = self._person(letter)
        if person is not None and person.email:
            self.world.post.noise(kind, letter.row, person)

    def _correct(self, letter: Letter) -> None:
        row = self.world.truth.rows[letter.row]
        people = tuple(
            Person(p.uid, p.name, self.right[p.email]) if p.email in self.right else p
            for p in row.cells.people
        )
        self.world.change(row, people=people)

    def _answer(self, letter: Letter) -> None:
        world, r = self.world, self.random
        row = world.truth.rows[letter.row]
        if letter.state != "sent":
            return
        person = self._person(letter)
        how = r.random()
        on_row = person is not None and person.email == letter.to and row.there and not row.clash
        alone = self._stands_once(letter.to)
        if how < 0.15:
            host = letter.to.partition("@")[2]
            world.post.reply(letter, r.choice(ANSWERS), f"Kim Assistant <kim@{host}>")
        elif how < 0.3 and on_row and alone and row.cells.status == "active":
            world.post.reply(letter, r.choice(ANSWERS), fresh=True)
        else:
            world.post.reply(letter, r.choice(ANSWERS))
        if r.random() < 0.15:
            day = world.today
            world.after(r.uniform(1, 20), lambda: world.change(row, reply=day))
        if r.random() < 0.2:
            decision = world.today + timedelta(days=r.randrange(3, 20))
            world.after(r.uniform(1, 20), lambda: world.change(row, decision=decision))
        if r.random() < 0.15:
            world.after(r.uniform(1, 40), lambda: world.change(row, status="rejected"))
        if r.random() < 0.3:
            world.after(r.uniform(1, 30), lambda: self._answer_back(letter))

    def _stands_once(self, address: str) -> bool:
        """Of somebody on several rows nobody can say about which a new conversation is."""
        rows = self.world.truth.rows.values()
        return sum(any(p.email == address for p in row.cells.people) for row in rows) == 1

    def _answer_back(self, letter: Letter) -> None:
        """Only where no draft to that person lies: who has one to send answers with it. And only
        about this interview: after a later one with that person nobody, the program neither, can
        tell an answer from thanks written by hand."""
        t = self.world.truth.rows[letter.row].cells.interview
        open_ = [x for x in self.world.truth.of(letter.row, letter.person) if self._is_there(x)]
        later = t is None or letter.on is None or letter.on < t
        if not open_ and not later and self._stands_once(letter.to):
            self.world.post.answer_back(letter, "Thank you for letting me know.")
