"""The pieces of a message, from wherever they came, put together to what is judged. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sheets_followup.replies.body import from_html, from_snippet, own_words
from sheets_followup.replies.headers import (
    Headers,
    addresses_in,
    content_type,
    parameters,
)
from sheets_followup.replies.seen import CALENDAR_TYPES, Delivery, Part, Seen

#: Parts that are looked at. No program writes more; what a person attaches comes last.
MOST_PARTS = 200
_FIELD = re.compile(r"^([A-Za-z-]{2,40}):[ \t]*([^\n]*(?:\n[ \t]+[^\n]*)*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Piece:
    """One part with its headers, what stands in it where that is text, and what is around it."""

    headers: Headers
    within: str
    content: str | None = None


def part_of(piece: Piece) -> Part:
    """What a part's headers say of it."""
    value = piece.headers.first("content-type")
    more = parameters(value)
    disposition = piece.headers.first("content-disposition").lower()
    return Part(
        type=content_type(value),
        method=more.get("method", ""),
        report=more.get("report-type", ""),
        attached=disposition.startswith("attachment"),
        within=piece.within,
    )


def gathered(
    *,
    id: str,
    thread_id: str | None,
    headers: Headers,
    labels: Iterable[str],
    date: datetime | None,
    pieces: list[Piece],
    snippet: str | None = None,
    whole: bool,
) -> Seen:
    """A message of its pieces in their order. The first plain text wins over the first HTML."""
    parts = tuple(part_of(piece) for piece in pieces)
    plain = markup = None
    deliveries: list[Delivery] = []
    returned: list[str] = []
    calendars: list[str] = []
    for piece, part in zip(pieces, parts, strict=True):
        if piece.content is None:
            continue
        if part.type == "message/delivery-status":
            deliveries += deliveries_of(piece.content)
        elif part.type in ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers"):
            if "report" in part.within or not returned:
                returned += recipients_of(piece.content)
        elif part.type in CALENDAR_TYPES:
            calendars.append(piece.content)
        elif part.attached:
            continue
        elif part.type == "text/plain" and plain is None and piece.content.strip():
            plain = piece.content
        elif part.type == "text/html" and markup is None:
            markup = piece.content
    text = None
    if plain is not None or markup is not None:
        text = own_words(plain if plain is not None else from_html(markup or ""))
    elif snippet is not None:
        text = from_snippet(snippet)
    return Seen(
        id=id,
        thread_id=thread_id,
        headers=headers,
        labels=frozenset(labels),
        date=date,
        parts=parts,
        text=text,
        whole=whole,
        deliveries=tuple(deliveries[:50]),
        returned_to=tuple(dict.fromkeys(returned))[:50],
        calendars=tuple(dict.fromkeys(calendars))[:10],
    )


def deliveries_of(content: str) -> list[Delivery]:
    """What the fields of a delivery report say, one entry a recipient (RFC 3464)."""
    found = []
    for block in re.split(r"\n[ \t]*\n", content[:100_000].replace("\r\n", "\n")):
        fields = {name.lower(): value for name, value in _FIELD.findall(block)}
        action = fields.get("action", "").strip().lower()
        if not action:
            continue
        # The address that we wrote to, where a forwarding server named both.
        for name in ("original-recipient", "final-recipient"):
            addresses = addresses_in(fields.get(name, "").partition(";")[2])
            if addresses:
                break
        else:
            addresses = []
        found.append(Delivery(action.split()[0], addresses[0] if addresses else None))
    return found


def recipients_of(content: str) -> list[str]:
    """To whom a returned message was written, by its own headers."""
    head = re.split(r"\n[ \t]*\n", content[:100_000].replace("\r\n", "\n").lstrip("\n"), maxsplit=1)
    return [
        address
        for name, value in _FIELD.findall(head[0])
        if name.lower() == "to"
        for address in addresses_in(value)
    ]
