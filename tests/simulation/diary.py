"""What the judge remembers of each row: the day on which a run first saw what stands there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from tests.simulation.rules import ENDS, Facts, Sent, business_after
from tests.simulation.truth import (
    CELLS,
    FOLLOW_UPS,
    THANK_YOU,
    UPDATE,
    Cells,
    Heard,
    Letter,
    Mark,
    Truth,
)

ONE = timedelta(days=1)


@dataclass
class Marked:
    """A sent cell as it stands, its first day, and for whom it speaks."""

    mark: Mark
    seen: date
    people: frozenset[str]

    def day(self, step: str, t: date) -> date | None:
        """The day that it stands for; None where the step is not wanted."""
        if self.mark == "no":
            return None
        if isinstance(self.mark, date):
            return self.mark
        return min(t + ONE, self.seen) if step == THANK_YOU else self.seen


@dataclass
class Page:
    """One row's first days."""

    #: The interview date and the round, as the last run saw them.
    round_seen: tuple[date | None, str] = (None, "")
    status: str = ""
    status_seen: date | None = None
    ended: date | None = None
    lifted: date | None = None
    news: str = ""
    news_seen: date | None = None
    carried: bool = False
    marks: dict[str, Marked] = field(default_factory=dict)
    #: What came in about an earlier round, and may be about this one.
    doubts: list[Heard] = field(default_factory=list)

    def see(self, cells: Cells, today: date) -> None:
        """Looks at the row as a run of that day does."""
        self.round_seen = (cells.interview, cells.round)
        if cells.status != self.status:
            if not (cells.status in ENDS and self.status in ENDS):
                self.status_seen, self.ended = today, None
            if self.status == "on_hold":
                self.lifted = today
            self.status = cells.status
        on_row = frozenset(person.uid for person in cells.people)
        self.marks = {
            fact: old
            if (old := self.marks.get(fact)) is not None and old.mark == mark
            else Marked(mark, today, on_row)
            for fact, mark in cells.sent.items()
        }
        if cells.news != self.news:
            self.news, self.news_seen, self.carried = cells.news, today, False
        if cells.news and (mark := self.marks.get("update_sent")) is not None:
            assert self.news_seen is not None
            day = mark.day(UPDATE, date.min)
            if day is not None and (mark.seen >= self.news_seen or day >= self.news_seen):
                self.carried = True
        elif not cells.news:
            self.news_seen = None


def replied(truth: Truth, row: int, now: datetime, typed: date | None) -> date | None:
    """R: the later of the user's word and what a person answered by mail."""
    days = [h.on for h in truth.heard if h.row == row and h.kind == "human" and now >= h.known]
    return max([*days, *([typed] if typed else [])], default=None)


def held(
    truth: Truth, row: int, page: Page, now: datetime, cells: Cells, first_after: int
) -> date | None:
    """H: the cell, and W14's holds. An answer by mail of that day or later ends one of these: who
    has answered is back, and what was unsure has been answered (the rulebook says neither)."""
    answer = replied(truth, row, now, None)
    days = [cells.hold] if cells.hold else []
    for heard in [*truth.heard, *page.doubts]:
        mine = heard.row == row and now >= heard.known
        if not (mine or heard in page.doubts) or (answer and heard.on <= answer):
            continue
        if heard.kind == "away" and heard.back is not None:
            days.append(business_after(heard.back))
        elif heard.kind == "unsure" or not mine:
            days.append(heard.on + timedelta(days=first_after))
    return max(days, default=None)


def sent_of(
    page: Page, letters: list[Letter], now: datetime, t: date, r: date | None
) -> list[Sent]:
    """What counts as sent: the mailbox's messages, and over them the user's word."""
    found = [
        Sent(letter.step, letter.person, letter.on, letter.text)
        for letter in letters
        if letter.was(now) == "sent" and letter.on is not None
    ]
    base = t if r is None else max(t, r)
    for fact, marked in page.marks.items():
        step = CELLS[fact]
        day = marked.day(step, t)
        if day is None or day < t:
            continue
        found = [sent for sent in found if not _is_spoken_for(sent, step, day, marked, base)]
        text = page.news if page.carried else ""
        found += [Sent(step, person, day, text) for person in sorted(marked.people) or [""]]
    return found


def _is_spoken_for(sent: Sent, step: str, day: date, marked: Marked, base: date) -> bool:
    """Whether the user's word is about this message: the journal's day counts no more then. What is
    sent once the word was seen is another message."""
    if sent.step != step or sent.person not in marked.people:
        return False
    if step in FOLLOW_UPS and sent.on > marked.seen:
        return False
    return step == THANK_YOU or (step in FOLLOW_UPS and (day > base) == (sent.on > base))


def facts_of(
    truth: Truth, row: int, page: Page, now: datetime, first_after: int, superseded: bool
) -> Facts:
    """The row as a run at ``now`` has to see it."""
    cells = truth.rows[row].cells
    assert cells.interview is not None
    reply = replied(truth, row, now, cells.reply)
    return Facts(
        t=cells.interview,
        at=cells.at,
        people=tuple(person.uid for person in cells.people),
        cadence=cells.cadence,
        decision=cells.decision,
        reply=reply,
        hold=held(truth, row, page, now, cells, first_after),
        lifted=page.lifted,
        news=None if page.carried else page.news_seen,
        news_text=page.news,
        sent=tuple(sent_of(page, truth.of(row), now, cells.interview, reply)),
        unwanted=frozenset(CELLS[fact] for fact, m in page.marks.items() if m.mark == "no"),
        superseded=superseded,
    )
