"""A message from its RFC 5322 bytes, as an IMAP server or a file gives it. Pure, never fails."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from email import message_from_bytes
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32

from sheets_followup.replies.gathering import MOST_PARTS, Piece, gathered
from sheets_followup.replies.headers import (
    Headers,
    content_type,
    moment_of,
    parameters,
    received_at,
)
from sheets_followup.replies.seen import CALENDAR_TYPES, Seen

#: Bytes of a message that are looked at: its texts come before what is attached.
LONGEST_MESSAGE = 4_000_000


def seen_in_bytes(
    raw: bytes,
    *,
    id: str,
    thread_id: str | None = None,
    labels: Iterable[str] = (),
    received: datetime | None = None,
    whole: bool = True,
) -> Seen:
    """What these bytes are. ``received`` is the mailbox's own date (IMAP's INTERNALDATE).

    Without it, the date is when the last server took the message, else what its writer says.
    ``whole`` is False where only the headers were fetched.
    """
    raw = raw[:LONGEST_MESSAGE]
    try:
        message = message_from_bytes(raw, policy=compat32) if whole else _head(raw)
        pieces = _pieces(message)
    except RecursionError:  # parts within parts within parts: nobody writes that
        message, whole = _head(raw), False
        pieces = [Piece(_headers(message), "")]
    headers = _headers(message)
    date = received or received_at(headers) or moment_of(headers.first("date"))
    return gathered(
        id=id,
        thread_id=thread_id,
        headers=headers,
        labels=labels,
        date=date,
        pieces=pieces,
        whole=whole,
    )


def _head(raw: bytes) -> Message:
    return BytesHeaderParser(policy=compat32).parsebytes(raw)


def _headers(message: Message) -> Headers:
    # raw_items: the public ones make an object of every header that is not ASCII
    return Headers((name, str(value)) for name, value in message.raw_items())


def _pieces(message: Message) -> list[Piece]:
    """The parts in their order; what is inside a message that was attached is not looked into."""
    pieces: list[Piece] = []
    waiting = [(message, "")]
    while waiting and len(pieces) < MOST_PARTS:
        part, within = waiting.pop()
        headers = _headers(part)
        kind = content_type(headers.first("content-type"))
        inside = part.get_payload()
        if kind.startswith("multipart/") and isinstance(inside, list):
            pieces.append(Piece(headers, within))
            waiting += [(child, kind) for child in reversed(inside) if isinstance(child, Message)]
        elif isinstance(inside, list):
            blocks = [child for child in inside[:100] if isinstance(child, Message)]
            pieces.append(Piece(headers, within, "\n".join(_fields(block) for block in blocks)))
        elif kind.startswith(("text/", "message/")) or kind in CALENDAR_TYPES:
            pieces.append(Piece(headers, within, _text(part, headers)))
        else:
            pieces.append(Piece(headers, within))
    return pieces


def _fields(block: Message) -> str:
    """A block of fields as text again, as a delivery report or a returned message holds them."""
    return "".join(f"{name}: {value}\n" for name, value in _headers(block).flat()) + "\n"


def _text(part: Message, headers: Headers) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    return text_of(data, headers.first("content-type"))


def text_of(data: bytes, declared: str) -> str:
    """These bytes as text: in the charset they declare, else UTF-8, else Latin-1."""
    for charset in (parameters(declared).get("charset", "utf-8"), "utf-8"):
        try:
            return data.decode(charset)
        except (LookupError, UnicodeError, ValueError):
            continue
    return data.decode("latin-1")
