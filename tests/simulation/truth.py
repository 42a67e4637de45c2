"""What really happened: who stands on which row, what was sent to whom when, who answered.

The world writes it, the judge reads it. Nothing here comes from the program's memory.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Literal

#: What a "… sent" cell says: a day, "yes" (the day unknown), or "no" (not wanted).
Mark = date | Literal["yes", "no"]
THANK_YOU, FOLLOW_UP, FINAL, UPDATE = "thank_you", "follow_up", "final_follow_up", "update"
FOLLOW_UPS = (FOLLOW_UP, FINAL)
#: Fact → the step of which its cell speaks.
CELLS = {
    "thank_you_sent": THANK_YOU,
    "follow_up_1_sent": FOLLOW_UP,
    "follow_up_2_sent": FINAL,
    "update_sent": UPDATE,
}


@dataclass(frozen=True)
class Person:
    """An interviewer: ``uid`` is who it really is, whatever name and address are typed."""

    uid: str
    name: str
    email: str

    @property
    def typed(self) -> str:
        """The person in an Interviewers cell."""
        return f"{self.name} <{self.email}>" if self.email else self.name


@dataclass
class Cells:
    """What the user typed in one row. ``status`` is what the text means."""

    company: str
    role: str
    interview: date | None = None
    at: time | None = None
    people: tuple[Person, ...] = ()
    round: str = ""
    status: str = "active"
    decision: date | None = None
    hold: date | None = None
    reply: date | None = None
    news: str = ""
    sent: dict[str, Mark] = field(default_factory=dict)
    cadence: str = "balanced"

    def copied(self) -> Cells:
        """The same cells, for another row."""
        return replace(self, sent=dict(self.sent))


@dataclass
class Row:
    """One row: ``there`` while it stands in the tracker, ``clash`` while it carries another's id
    and nothing says whose it is. ``copy_of`` is the row from which it was copied, with its id."""

    uid: int
    cells: Cells
    there: bool = True
    clash: bool = False
    copy_of: int | None = None


@dataclass
class Letter:
    """One message to one person: a draft of the program's (``ref`` is its id), or one written by
    hand (no ``ref``).

    ``state`` is what became of it. ``period`` is PROTOCOL's p, ``content`` what a person left in
    a draft, ``thread`` and ``mail`` the conversation and the Message-ID of what was sent.
    ``known`` is the moment from which a run can know the last change. "typed" is what a sent cell
    speaks of, "reused" what became a later letter.
    """

    row: int
    person: str
    step: str
    made: date
    period: int = 0
    ref: str = ""
    state: Literal["lying", "edited", "sent", "deleted", "bounced", "reused", "typed"] = "lying"
    to: str = ""
    on: date | None = None
    known: datetime | None = None
    text: str = ""
    content: str = ""
    thread: str = ""
    mail: str = ""

    def was(self, now: datetime) -> str:
        """The state as a run at ``now`` can know it."""
        if self.known is None or now >= self.known:
            return self.state
        return "lost" if self.state in ("sent", "deleted") else "sent"


@dataclass(frozen=True)
class Heard:
    """Something came in about a row: a person's answer, an absence with the first day back, or
    what may be an answer. ``known`` as for a letter. ``sender`` is the address of who answers in
    the row's conversation, where a search finds it from ``found`` on."""

    row: int
    kind: Literal["human", "away", "unsure"]
    on: date
    at: datetime
    known: datetime
    back: date | None = None
    sender: str = ""
    found: datetime | None = None

    def about(self, row: int) -> Heard:
        """The same, about that row."""
        return replace(self, row=row)


@dataclass
class Truth:
    """Everything. ``first_sync`` is the day of the first run."""

    rows: dict[int, Row] = field(default_factory=dict)
    letters: list[Letter] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    bounced: dict[int, set[str]] = field(default_factory=dict)
    first_sync: date | None = None
    story: list[tuple[datetime, int, str]] = field(default_factory=list)

    def of(self, row: int, person: str | None = None, step: str | None = None) -> list[Letter]:
        """A row's letters, in the order in which they came to be."""
        return [
            letter
            for letter in self.letters
            if letter.row == row and person in (None, letter.person) and step in (None, letter.step)
        ]

    def all_known(self) -> Truth:
        """The same, where whatever happened can be known at once."""
        return replace(
            self,
            letters=[replace(letter, known=None) for letter in self.letters],
            heard=[replace(heard, known=heard.at) for heard in self.heard],
        )

    def tell(self, when: datetime, row: int, text: str) -> None:
        """Adds a line to a row's story."""
        self.story.append((when, row, text))

    def story_of(self, row: int) -> str:
        """What happened on a row, a line each."""
        return "\n".join(
            f"  {when:%a %m-%d %H:%M} {text}" for when, about, text in self.story if about == row
        )
