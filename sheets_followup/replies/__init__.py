"""What kind of message this is: a person's, a machine's, an absence, a bounce, a calendar's.

Pure. ``seen_in_gmail`` and ``seen_in_bytes`` make a :class:`Seen` of what a mailbox gives,
:func:`judge` says what it is, :func:`belongs` whether its sender belongs to a row. A verdict holds
no word of the message.
"""

from __future__ import annotations

from sheets_followup.replies.belonging import (
    Belongs,
    belongs,
    covers,
    fewest,
    firms_of,
    mailbox_of,
    same_mailbox,
)
from sheets_followup.replies.from_bytes import seen_in_bytes
from sheets_followup.replies.from_gmail import METADATA_HEADERS, seen_in_gmail
from sheets_followup.replies.headers import Headers
from sheets_followup.replies.judging import judge
from sheets_followup.replies.seen import Delivery, Part, Seen
from sheets_followup.replies.verdict import Kind, Verdict

__all__ = [
    "METADATA_HEADERS",
    "Belongs",
    "Delivery",
    "Headers",
    "Kind",
    "Part",
    "Seen",
    "Verdict",
    "belongs",
    "covers",
    "fewest",
    "firms_of",
    "judge",
    "mailbox_of",
    "same_mailbox",
    "seen_in_bytes",
    "seen_in_gmail",
]
