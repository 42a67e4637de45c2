"""The nouns: what a row says (Application, Interviewer), and what is wrong with it (Problem).

Frozen values without behaviour beyond what can be derived from their own fields. Everything that
plans, writes or shows works on these, and nothing here knows where they came from.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Literal

#: What a tracker's cell can hold once it was read. Errors such as ``#REF!`` arrive as that text.
Cell = str | float | int | bool | datetime | date | time | None


class Step(StrEnum):
    """One thing to do (RULEBOOK section 1). The first five are messages, the others tasks."""

    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    FINAL_FOLLOW_UP = "final_follow_up"
    UPDATE = "update"
    KEEP_IN_TOUCH = "keep_in_touch"
    PREPARE = "prepare"
    LINKEDIN = "linkedin"
    HANDWRITTEN_NOTE = "handwritten_note"
    PHONE_CALL = "phone_call"


FOLLOW_UPS = (Step.FOLLOW_UP, Step.FINAL_FOLLOW_UP)


class Status(StrEnum):
    """What the free text of a Status cell comes down to (RULEBOOK section 2)."""

    ACTIVE = "active"
    OFFER = "offer"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    ON_HOLD = "on_hold"

    @property
    def ends(self) -> bool:
        """Whether this status stops the row at once (X4)."""
        return self not in (Status.ACTIVE, Status.ON_HOLD)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong or unclear in the user's data, with the place where it stands.

    ``column`` is the letter, ``header`` the header's text; either may be None. ``message`` says
    what, why and what to do, in one line, and never holds more than 200 characters of a cell.
    ``blocks`` says that no decision is possible for the row (state ``problem``).
    """

    row: int
    message: str
    column: str | None = None
    header: str | None = None
    blocks: bool = False


@dataclass(frozen=True, slots=True)
class Interviewer:
    """A person named on a row; *reachable* when ``email`` is a valid address.

    ``name`` is the plain name without titles ("Jane Roe"), None where only an address is known.
    ``given`` and ``family`` are set only where the split is certain; ``honorific`` ("Dr.", "Ms")
    only where the row gives it. ``title`` is the job ("EM"), ``detail`` what was talked about with
    this person, in the user's own words.
    """

    name: str | None = None
    email: str | None = None
    honorific: str | None = None
    given: str | None = None
    family: str | None = None
    title: str | None = None
    detail: str | None = None

    @property
    def is_recruiter(self) -> bool:
        """Whether the title is a recruiter's or of human resources, in our languages."""
        return bool(self.title and _RECRUITER.search(self.title))

    @property
    def is_contact(self) -> bool:
        """Whether the title is a recruiter's or a hiring manager's (W3's contact)."""
        return self.is_recruiter or bool(self.title and _HIRING.search(self.title))

    @property
    def label(self) -> str:
        """How tables and notes call this person: the name, else the address."""
        return self.name or self.email or "the interviewer"


#: The titles of those who answer for a hiring: parts of words, and short ones as whole words.
_RECRUITER = re.compile(
    r"recruit|recrut|reclut|rekrut|talent|human res|personal(?:er|ref|lei|abt|ab|mana)|werving"
    r"|selezion|selección|ressources humaines|recursos h|risorse umane|人事|招聘|採用"
    r"|\b(?:hr|hrbp|rh|drh|rrhh)\b",
    re.IGNORECASE,
)
_HIRING = re.compile(r"hiring", re.IGNORECASE)


class SentKind(StrEnum):
    """What a "… sent" cell says: a day, a bare yes, or that the step is not wanted."""

    ON = "on"
    YES = "yes"
    UNWANTED = "unwanted"


@dataclass(frozen=True, slots=True)
class SentCell:
    """One "… sent" cell. ``on`` is set exactly when ``kind`` is ON."""

    kind: SentKind
    on: date | None = None


#: The four "… sent" facts, by their names in CONTRACT.
SENT_FACTS = ("thank_you_sent", "follow_up_1_sent", "follow_up_2_sent", "update_sent")


@dataclass(frozen=True, slots=True)
class Application:
    """What one row of the tracker says, as far as it was understood.

    ``row`` is the spreadsheet's row number. ``id_cell`` is what the Follow-up ID column holds
    (None when blank). ``decision`` is already a date: words such as "2 weeks" were resolved against
    the interview. ``unclear`` names the facts whose cell holds something that could not be read
    and must not be taken for blank ("decision", "last_reply"): no follow-up is planned then.
    ``own`` holds what stands in our own columns, for finding cells that a person overwrote.
    ``shifted`` says that the cells of the row may stand under their neighbours' headers, ours too:
    nothing is written beside them.
    """

    row: int
    company: str
    role: str | None = None
    round: str | None = None
    status: Status = Status.ACTIVE
    status_text: str | None = None
    interview: date | None = None
    interview_time: time | None = None
    interviewers: tuple[Interviewer, ...] = ()
    decision: date | None = None
    topics: str | None = None
    fit: str | None = None
    gap: str | None = None
    new_info: str | None = None
    last_reply: date | None = None
    sent: Mapping[str, SentCell] = field(default_factory=dict)
    hold: date | None = None
    tone: str | None = None
    cadence: str | None = None
    id_cell: str | None = None
    own: Mapping[str, Cell] = field(default_factory=dict)
    unclear: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()
    shifted: bool = False

    @property
    def blocked(self) -> bool:
        """Whether no decision is possible for this row (state ``problem``)."""
        return any(problem.blocks for problem in self.problems)


#: Our own columns in the order in which they are created: field name → header text.
OWN_COLUMNS: Mapping[str, str] = {
    "next_step": "Next step",
    "next_follow_up": "Next follow-up",
    "stop": "Stop",
    "drafts": "Drafts",
    "notes": "Follow-up notes",
    "id": "Follow-up ID",
}


@dataclass(frozen=True, slots=True)
class Column:
    """How one column's header was understood. ``index`` counts from 0; ``fact`` is CONTRACT's."""

    index: int
    letter: str
    header: str
    fact: str | None


@dataclass(frozen=True, slots=True)
class Question:
    """Several columns fit one fact equally well, or one needs an answer: ask, never guess.

    ``needed`` says that nothing can be planned before it is answered (exit code 1).
    """

    columns: tuple[str, ...]
    fact: str
    message: str
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole tracker, read: the header, the rows that are ours, and what was not understood.

    ``header_row`` is the spreadsheet's row number. ``skipped`` counts the non-blank rows that are
    neither ours nor section headings, ``lacks`` says why ("interview" → 412). ``missing`` names
    the facts for which the tracker has no column and that a letter would need.
    """

    header_row: int
    columns: tuple[Column, ...]
    applications: tuple[Application, ...]
    skipped: int = 0
    lacks: Mapping[str, int] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    problems: tuple[Problem, ...] = ()
    width: int = 0
    #: What was passed over and what to do about it, in one line each: no problem of any row.
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet as the tracker port reads it: values only, row 1 first.

    ``timezone`` and ``locale`` are the sheet's own where it has them (a Google Sheet), else None.
    ``tabs`` holds other tabs whose header is that of people (an Interviewers tab), by title.
    ``unread`` names the visible tabs that hold interviews and are not read for their days.
    ``version`` names the exact content that was read; a write refuses when it has changed.
    ``anchors`` says where columns of ours stand whatever their headers are, field → index from 0;
    it is empty where they are known by their headers alone.
    ``cut`` says that the cells were cut from a text by a delimiter, which may stand in a cell too.
    ``struck`` holds the cells with a line through them: row from 1, column from 0.
    """

    cells: Sequence[Sequence[Cell]]
    title: str = ""
    timezone: str | None = None
    locale: str | None = None
    tabs: Mapping[str, Sequence[Sequence[Cell]]] = field(default_factory=dict)
    version: str = ""
    anchors: Mapping[str, int] = field(default_factory=dict)
    unread: tuple[str, ...] = ()
    cut: bool = False
    struck: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class CellWrite:
    """One of our own cells to write: ``row`` counts from 1, ``column`` from 0.

    Dates are written as real dates where the format has them; text is always text, never a formula.
    ``header`` is the name of a column, which looks like the names beside it.
    """

    row: int
    column: int
    value: str | date | None
    header: bool = False


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes: the signature of every letter (M4). Without a name nothing is drafted."""

    name: str
    email: str | None = None
    phone: str | None = None
    link: str | None = None


State = Literal[
    "problem",
    "stopped",
    "superseded",
    "on_hold",
    "unscheduled",
    "upcoming",
    "active",
    "waiting",
]
