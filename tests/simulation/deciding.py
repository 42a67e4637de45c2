"""What has to be: section 4's decision for each row, from what is true and what a run can know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from tests.engine.oracle import WAITS
from tests.simulation.diary import Page, facts_of, replied
from tests.simulation.identity import Identities
from tests.simulation.rules import ENDS, ONE, Message, Reading, over
from tests.simulation.runs import Made, Told
from tests.simulation.truth import FOLLOW_UPS, THANK_YOU, UPDATE, Letter, Row, Truth


@dataclass(frozen=True)
class Expected:
    """The judge's decision for a row: the four facts, and who has which message next."""

    told: Told
    messages: tuple[Message, ...] = ()
    drafts: tuple[Message, ...] = ()


class Deciding:
    """The decisions of one search; ``pages`` is what was seen of each row so far."""

    def __init__(self, truth: Truth) -> None:
        self.truth = truth
        self.pages: dict[int, Page] = {}
        self.identities = Identities(truth, self.pages)

    # -- what has to be ----------------------------------------------------------------------

    def decide(self, row: Row, now: datetime) -> Expected:
        """Section 4's state, and the messages."""
        cells, page, today = row.cells, self.pages[row.uid], now.date()
        if row.clash:
            return Expected(Told("problem", None, None, None))
        waits = WAITS[cells.cadence]
        superseded = self._superseded(row)
        reading = None
        if cells.interview is not None:
            facts = facts_of(self.truth, row.uid, page, now, waits.first_after, superseded)
            reading = Reading(facts)
        if cells.status in ENDS:
            return Expected(Told("stopped", None, None, self._ended(page, reading, today)))
        if superseded and reading is not None:
            return self._messages(row, reading, "superseded", now)
        if cells.status == "on_hold" and cells.hold is None:
            return Expected(Told("on_hold", None, None, None))
        if reading is None:
            return Expected(Told("unscheduled", None, None, None))
        if not over(reading.f.t, reading.f.at, now):
            return self._messages(row, reading, "upcoming", now)
        if today >= reading.stop():
            return Expected(Told("stopped", None, None, reading.stop()))
        return self._messages(row, reading, "active", now)

    def _ended(self, page: Page, reading: Reading | None, today: date) -> date:
        if page.ended is None:
            page.ended = page.status_seen or today
            if reading is not None and reading.f.t <= page.ended:
                page.ended = min(page.ended, reading.stop())
        return page.ended

    def _superseded(self, row: Row) -> bool:
        """W10."""
        mine = row.cells
        if mine.interview is None:
            return False
        return any(
            other.there
            and other.cells.interview is not None
            and other.cells.interview > mine.interview
            and _one_application(other, row)
            for other in self.truth.rows.values()
            if other.uid != row.uid
        )

    def doubt(self, row: Row, now: datetime, last: datetime | None) -> None:
        """Whether what came in on an earlier round of the application may be about this one: it is
        not sure that a person answered here (W10, W14). Before the interview, or on its day, it is
        about that round. The first run of a day searches two days further back than the ``last``,
        the others what came in since."""
        cells, page, today = row.cells, self.pages[row.uid], now.date()
        t = cells.interview
        if row.clash or t is None or t > today or cells.status in ("withdrawn", "accepted"):
            return
        addresses = {person.email.lower() for person in cells.people if person.email}
        for heard in self.truth.heard:
            other = self.truth.rows[heard.row]
            if heard.found is None or heard.found > now or heard.sender not in addresses:
                continue
            if last is None or last.date() < today:
                told = last is None or heard.on >= last.date() - 2 * ONE
            else:
                told = heard.at > last
            if other is row or heard in page.doubts or not told:
                continue
            if heard.on < t or (heard.on == t and heard.kind != "away"):
                continue
            earlier = other.cells.interview is not None and other.cells.interview <= t
            if earlier and other.cells.status not in ENDS and _one_application(other, row):
                page.doubts.append(heard)

    def _messages(self, row: Row, reading: Reading, state: str, now: datetime) -> Expected:
        today = now.date()
        letters = [x for x in self.truth.of(row.uid) if self.is_current(row, x, reading.f.reply)]
        lying = [(x.person, x.step) for x in letters if x.was(now) in ("lying", "edited")]
        removed = [(x.person, x.step) for x in letters if x.was(now) in ("deleted", "lost")]
        messages = reading.messages(today, lying, removed)
        if state == "superseded":
            messages = [m for m in messages if m.step == THANK_YOU]
        if state == "active" and not messages:
            state = "waiting"
        first = messages[0] if messages else None
        told = Told(
            state, first.step if first else None, first.due if first else None, reading.stop()
        )
        drafts = []
        if over(reading.f.t, reading.f.at, now):
            drafts = [m for m in messages if m.due <= today and self._may_be_made(row, m, now)]
        return Expected(told, tuple(messages), tuple(drafts))

    def _may_be_made(self, row: Row, message: Message, now: datetime) -> bool:
        """Whether a due message gets a draft: somebody to write to, not W13, none there or gone."""
        person = next(p for p in row.cells.people if p.uid == message.person)
        if not person.email:
            return False
        mine = self.current(row, message.person, message.step, now)
        assert self.truth.first_sync is not None
        if message.window < self.truth.first_sync and not mine:
            return False
        states = {letter.was(now) for letter in mine}
        if states - {"bounced"}:
            return False
        return person.email not in self.truth.bounced.get(row.uid, set())

    # -- rounds of a step (PROTOCOL, "Keys") ---------------------------------------------------

    def period(self, row: Row, step: str, reply: date | None) -> int:
        """p: one more once T passes the day of the newest letter of that step, for follow-ups also
        once R reaches it; for an update, once its text changed after the last one was closed."""
        letters = self.truth.of(row.uid, step=step)
        if not letters:
            return 0
        newest, t = letters[-1], row.cells.interview
        if t is not None and t > newest.made:
            return newest.period + 1
        if step in FOLLOW_UPS and reply is not None and reply >= newest.made:
            return newest.period + 1
        if step == UPDATE and any(
            x.text != row.cells.news and x.state in ("sent", "typed", "deleted")
            for x in letters
            if x.period == newest.period
        ):
            return newest.period + 1
        return newest.period

    def is_current(self, row: Row, letter: Letter, reply: date | None) -> bool:
        return letter.period == self.period(row, letter.step, reply)

    def current(self, row: Row, person: str, step: str, now: datetime) -> list[Letter]:
        """A person's letters of this step and round that a run can know of: not what was written by
        hand and no search shows yet. A bounced one does not end its round."""
        reply = self.reply(row, now)
        return [
            x
            for x in self.truth.of(row.uid, person, step)
            if self.is_current(row, x, reply) and (x.ref or x.was(now) != "lost")
        ]

    def said_by_another(
        self, row: Row, person: str, step: str, now: datetime, made: Iterable[Made]
    ) -> bool:
        """Whether another row of this round (W10: one date is one round) has the letter, as a draft
        or sent: PROTOCOL's second net lets no row ask for it again."""
        t, email = row.cells.interview, self._email(row, person)
        others = {
            other.uid: other
            for other in self.truth.rows.values()
            if other is not row and other.there and other.cells.interview == t
            if step != UPDATE and _one_application(row, other)
        }
        lying = [(m.row, m.person) for m in made if m.row in others and m.step == step]
        lying += [
            (x.row, x.person)
            for x in self.truth.letters
            if x.row in others and x.step == step and x.ref
            if x.was(now) in ("lying", "edited") or (x.on is not None and t and x.on >= t)
        ]
        return any(self._email(others[uid], who) == email for uid, who in lying)

    def was_sent_after(self, letter: Letter, now: datetime) -> bool:
        """Whether thanks by hand were followed by the draft: S is the later day."""
        return any(
            x.ref and x.was(now) == "sent" and x.on is not None and x.on >= (letter.on or x.on)
            for x in self.truth.of(letter.row, letter.person, letter.step)
        )

    @staticmethod
    def _email(row: Row, person: str) -> str:
        return next((p.email.lower() for p in row.cells.people if p.uid == person), person)

    def reply(self, row: Row, now: datetime) -> date | None:
        return replied(self.truth, row.uid, now, row.cells.reply)


def _one_application(one: Row, other: Row) -> bool:
    """W10."""
    first, second = one.cells, other.cells
    same = _fold(first.company) == _fold(second.company) and _fold(first.role) == _fold(second.role)
    return same and bool(first.company and first.role)


def _fold(text: str) -> str:
    return " ".join(text.split()).casefold()
