"""The columns of a new tracker: header, what to type there, how wide, and which values are offered.

One table for ``init`` (header, notes, dropdowns), ``init --inputs`` and the documentation. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sheets_followup.cadence import CADENCES, DEFAULT_CADENCE
from sheets_followup.model import OWN_COLUMNS, Status


class Kind(StrEnum):
    """What a column's cells hold: it decides their format and what is offered or asked about."""

    TEXT = "text"
    DAY = "day"
    MOMENT = "moment"
    DAY_OR_WORDS = "day or words"
    SENT = "sent"
    STATUS = "status"
    TONE = "tone"
    CADENCE = "cadence"


class Band(StrEnum):
    """Whom a column is for: everybody who types, those who want more, or ``sync``."""

    TYPED = "typed"
    MORE = "more"
    OURS = "ours"


@dataclass(frozen=True, slots=True)
class NewColumn:
    """One column: ``fact`` as in CONTRACT, ``note`` says in one line what to type there.

    ``width`` is in characters. ``offered`` columns are those that ``init --inputs`` adds to a
    tracker that has none for the fact.
    """

    fact: str
    header: str
    kind: Kind
    width: int
    note: str
    band: Band = Band.TYPED
    offered: bool = True


#: Offered under Status, and what each comes down to; anything else may be typed as well.
STATUS_VALUES: Mapping[str, Status] = {
    "To apply": Status.ACTIVE,
    "Applied": Status.ACTIVE,
    "Interviewing": Status.ACTIVE,
    "Waiting to hear": Status.ACTIVE,
    "On hold": Status.ON_HOLD,
    "Offer": Status.OFFER,
    "Accepted": Status.ACCEPTED,
    "Rejected": Status.REJECTED,
    "Withdrawn": Status.WITHDRAWN,
    "Ghosted": Status.CLOSED,
}
TONE_VALUES = ("formal", "warm")
CADENCE_VALUES = tuple(CADENCES)
#: What the cells of a column offer; all but a tone may be another word as well.
OFFERED: Mapping[Kind, tuple[str, ...]] = {
    Kind.STATUS: tuple(STATUS_VALUES),
    Kind.TONE: TONE_VALUES,
    Kind.CADENCE: CADENCE_VALUES,
}

#: What a "… sent" cell takes besides a date.
SENT_VALUES = ("yes", "x", "no", "skip")

INPUT_COLUMNS = (
    NewColumn("company", "Company", Kind.TEXT, 22, "The company, as letters should name it."),
    NewColumn("role", "Role", Kind.TEXT, 24, "The job that you want there, in a few words."),
    NewColumn(
        "round",
        "Round",
        Kind.TEXT,
        13,
        "Which conversation this row is: Screening, 2, Panel. One row a round.",
        offered=False,
    ),
    NewColumn(
        "status",
        "Status",
        Kind.STATUS,
        16,
        "Choose one, or type your own word. Rejected, Withdrawn, Accepted or Ghosted end the row.",
        offered=False,
    ),
    NewColumn(
        "interview",
        "Interview date",
        Kind.MOMENT,
        17,
        "The day of this round, with the time if you know it: 2026-03-16 10:00.",
    ),
    NewColumn(
        "interviewers",
        "Interviewers",
        Kind.TEXT,
        40,
        "Everybody whom you met, with an address if you have one: Jane Roe <jane@acme.example>, EM;"
        " Bob Lee",
    ),
    NewColumn(
        "emails",
        "Interviewer emails",
        Kind.TEXT,
        28,
        "Only if the addresses do not stand beside the names: in the same order, with ; between.",
    ),
    NewColumn(
        "decision",
        "Decision by",
        Kind.DAY_OR_WORDS,
        14,
        "When they said they would decide: a date, or 2 weeks, end of month, next Friday.",
    ),
    NewColumn(
        "topics",
        "Topics",
        Kind.TEXT,
        36,
        "What you talked about, it goes into the letter. A name and a colon make it that"
        " person's: Jane: the new search index",
    ),
    NewColumn(
        "thank_you_sent",
        "Thank-you sent",
        Kind.SENT,
        13,
        "The day on which you sent it; skip if you want none.",
    ),
    NewColumn(
        "follow_up_1_sent",
        "Follow-up 1 sent",
        Kind.SENT,
        13,
        "The day on which you sent the first follow-up; skip if you want none.",
    ),
    NewColumn(
        "follow_up_2_sent",
        "Follow-up 2 sent",
        Kind.SENT,
        13,
        "The day on which you sent the second follow-up; skip if you want none.",
    ),
    NewColumn(
        "last_reply",
        "Last reply",
        Kind.DAY,
        12,
        "The day of the last message that a person there wrote to you.",
    ),
    NewColumn(
        "fit",
        "Fit",
        Kind.TEXT,
        30,
        "One strength of yours that the letter should recall.",
        Band.MORE,
    ),
    NewColumn(
        "gap",
        "Gap",
        Kind.TEXT,
        30,
        "What you forgot or put badly, and the better answer.",
        Band.MORE,
    ),
    NewColumn(
        "new_info",
        "New info",
        Kind.TEXT,
        30,
        "News since the interview that is worth a message of its own.",
        Band.MORE,
    ),
    NewColumn(
        "update_sent",
        "Update sent",
        Kind.SENT,
        13,
        "The day on which you sent that news.",
        Band.MORE,
        offered=False,
    ),
    NewColumn(
        "hold",
        "Hold until",
        Kind.DAY,
        12,
        "Nothing falls due before this day.",
        Band.MORE,
        offered=False,
    ),
    NewColumn(
        "tone",
        "Tone",
        Kind.TONE,
        10,
        "formal or warm, for this row only. Blank: as configured.",
        Band.MORE,
        offered=False,
    ),
    NewColumn(
        "cadence",
        "Cadence",
        Kind.CADENCE,
        12,
        f"How long to wait between messages, for this row only. Blank: as configured"
        f" ({DEFAULT_CADENCE} at first).",
        Band.MORE,
        offered=False,
    ),
)

_OWN = {
    "next_step": (Kind.TEXT, 54, "Filled in by sync: what to do next, and for whom."),
    "next_follow_up": (
        Kind.DAY,
        13,
        "Filled in by sync: the day on which the next message is due.",
    ),
    "stop": (Kind.DAY, 12, "Filled in by sync: from this day on, let it rest."),
    "drafts": (Kind.TEXT, 44, "Filled in by sync: each draft, its state and where it lies."),
    "notes": (Kind.TEXT, 80, "Filled in by sync: what is missing or unclear in this row."),
    "id": (Kind.TEXT, 22, "Filled in by sync: how it knows this row again. Leave it alone."),
}

#: Our own columns, as the last ones of a new tracker.
OUR_COLUMNS = tuple(
    NewColumn(f"own:{field}", header, *_OWN[field], band=Band.OURS, offered=False)
    for field, header in OWN_COLUMNS.items()
)

#: The whole header of a new tracker, from left to right.
NEW_COLUMNS = (*INPUT_COLUMNS, *OUR_COLUMNS)

#: The columns that ``init --inputs`` adds where the tracker has none for the fact: fact → header.
INPUTS: Mapping[str, str] = {
    column.fact: column.header for column in INPUT_COLUMNS if column.offered
}

#: Fact → its column.
COLUMN_OF: Mapping[str, NewColumn] = {column.fact: column for column in NEW_COLUMNS}
