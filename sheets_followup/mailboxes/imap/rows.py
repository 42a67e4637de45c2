"""One message of a folder by its headers: what is needed to say whose it is. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from email import message_from_bytes

from sheets_followup.mailboxes.imap.answers import Fetched
from sheets_followup.mailboxes.imap.folders import Folder
from sheets_followup.mailboxes.imap.messages import (
    about_hash,
    header,
    ids,
    key_in,
    sent_day,
    to_hash,
)

#: The headers that are asked for.
FIELDS = "DATE FROM TO CC BCC SUBJECT MESSAGE-ID IN-REPLY-TO REFERENCES"


@dataclass(frozen=True, slots=True)
class Row:
    """One message of a folder by its headers.

    ``day`` is the day on which it was written, where its sender was, ``written`` its Date header.
    ``key8`` is that of our own Message-ID, else None; ``to`` and ``about`` are those of its print;
    ``root`` is the Message-ID with which its conversation began.
    """

    folder: Folder
    uid: int
    size: int
    day: date | None
    written: str
    message_id: str
    key8: str | None
    to: str
    about: str
    subject: str
    root: str


@dataclass(frozen=True, slots=True)
class Look:
    """A look into one folder; ``complete`` where it was not too full to be read whole."""

    rows: list[Row]
    complete: bool = True


def make_row(folder: Folder, message: Fetched) -> Row:
    """The row of a message whose headers were fetched."""
    parsed = message_from_bytes(message.body or b"")
    own = ids(parsed, "Message-ID")[:1]
    before = ids(parsed, "References") or ids(parsed, "In-Reply-To")
    message_id = own[0] if own else ""
    return Row(
        folder=folder,
        uid=message.uid,
        size=message.size,
        day=sent_day(parsed, message.arrived),
        written=header(parsed, "Date"),
        message_id=message_id,
        key8=key_in(message_id),
        to=to_hash(parsed),
        about=about_hash(parsed),
        subject=header(parsed, "Subject")[:200],
        root=before[0] if before else message_id,
    )
