"""A letter as it lies in a mailbox: our own id on it, and what tells one content from another.

The Message-ID holds the key and is the same for every version of a draft, so it is what makes a
draft exist once (PROTOCOL). ``X-Draft-Id`` holds a hash of what we wrote: a copy whose content does
not agree with it was touched by somebody. Neither says what program made the letter.

Mail programs write an edited draft as a new message, with their own encoding and often an id of
their own. So a :class:`Print` is of what a person reads, not of bytes, and it has parts: to whom,
about what, and a sketch of the words, by which an edited copy is recognised.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email import message_from_bytes
from email.header import decode_header
from email.message import Message
from email.utils import format_datetime, getaddresses, parsedate_to_datetime

#: Headers of a finished message that a draft in a mailbox must not have: the first is for files,
#: a blind copy is never ours, and the rest we set ourselves.
_NOT_OURS = frozenset({"x-unsent", "bcc", "date", "message-id", "x-draft-id"})
_OUR_ID = re.compile(r"<([0-9A-Z]{8})\.([0-9a-f]{8})@[^<>\s@]+>")
_FIRST_HEADER = re.compile(rb"[!-9;-~]+[ \t]*:")
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<[^>]*>")

#: How many words of a sketch, and how many of them have to agree for one letter to be the other.
SKETCH = 16
ALIKE = 5


@dataclass(frozen=True, slots=True)
class Print:
    """What a message is, as hashes: ``content`` of all that a person can change, ``to`` of its
    recipients, ``about`` of its subject and of what it answers, ``sketch`` of its words."""

    content: str
    to: str
    about: str
    sketch: tuple[str, ...]

    def __str__(self) -> str:
        return ".".join((self.content, self.to, self.about, "".join(self.sketch)))

    def is_like(self, other: Print) -> bool:
        """Whether the words of both are so much alike that one is the other, edited."""
        return sum(a == b for a, b in zip(self.sketch, other.sketch, strict=False)) >= ALIKE


def read_print(text: str | None) -> Print | None:
    """The print that stands in a message id of ours; None for any other."""
    parts = (text or "").split(".")
    if len(parts) != 4 or len(parts[3]) % 4:
        return None
    sketch = tuple(parts[3][at : at + 4] for at in range(0, len(parts[3]), 4))
    return Print(parts[0], parts[1], parts[2], sketch)


def make_print(message: bytes) -> Print:
    """The print of a whole message, however it is encoded. Never raises."""
    parsed = message_from_bytes(message)
    leaves = list(_leaves(parsed))
    told = [
        *(f"{name}:{addresses(parsed, name)}" for name in ("From", "To", "Cc", "Bcc", "Reply-To")),
        header(parsed, "Subject"),
        *ids(parsed, "In-Reply-To"),
        *(f"{kind}:{name}:{text}" for kind, name, text in leaves),
    ]
    words = next((text for kind, _, text in leaves if kind == "text/plain"), "") or " ".join(
        _TAG.sub(" ", text) for kind, _, text in leaves if kind == "text/html"
    )
    return Print(
        _hash("\x1e".join(told), 32),
        to_hash(parsed),
        about_hash(parsed),
        _sketch(words),
    )


def to_hash(parsed: Message) -> str:
    """The ``to`` of a message's print, for which its headers are enough."""
    return _hash(",".join(recipients(parsed)), 12)


def about_hash(parsed: Message) -> str:
    """The ``about`` of a message's print, for which its headers are enough."""
    about = (header(parsed, "Subject").casefold(), *ids(parsed, "In-Reply-To"))
    return _hash("\x1e".join(about), 12)


def our_id(key8: str, domain: str) -> str:
    """The Message-ID of every version of the draft of this key."""
    return f"<{key8}.{_hash(f'draft {key8}', 8)}@{domain}>"


def key_in(message_id: str) -> str | None:
    """The first eight characters of the key, where this is an id of ours; else None."""
    found = _OUR_ID.fullmatch(message_id.strip())
    return found[1] if found and found[2] == _hash(f"draft {found[1]}", 8) else None


def dressed(message: bytes, key8: str, now: datetime, domain: str) -> bytes:
    """The message as it is added to the mailbox: dated, with our id, and without what is for files.

    ``domain`` stands behind the ``@`` of the id where the sender's address has none.
    """
    if _FIRST_HEADER.match(message):
        end = _BLANK_LINE.search(message)
        head = message[: end.start()] if end else message
        body = message[end.end() :] if end else b""
    else:
        head, body = b"", message
    kept, keep = [], True
    for line in head.splitlines():
        if line[:1] not in (b" ", b"\t"):
            name = line.partition(b":")[0].strip().decode("ascii", "replace").lower()
            keep = name not in _NOT_OURS
        if keep and line:
            kept.append(line)
    parsed = message_from_bytes(b"\r\n".join(kept) + b"\r\n\r\n")
    own = [address for _, address in getaddresses([str(parsed.get("From", ""))])]
    host = own[0].rpartition("@")[2] if own else ""
    if re.fullmatch(r"[A-Za-z0-9.-]{1,200}", host):
        domain = host
    proof = make_print(message).content[:24]
    added = [
        f"Date: {format_datetime(now)}",
        f"Message-ID: {our_id(key8, domain)}",
        f"X-Draft-Id: {key8}.{proof}",
    ]
    lines = [*kept, *(line.encode("ascii") for line in added)]
    # Servers refuse a line that ends otherwise.
    return b"\r\n".join(lines) + b"\r\n\r\n" + re.sub(rb"\r?\n", b"\r\n", body)


def is_untouched(message: bytes, key8: str) -> bool:
    """Whether its content is still what its ``X-Draft-Id`` says that we wrote."""
    parsed = message_from_bytes(message)
    return header(parsed, "X-Draft-Id") == f"{key8}.{make_print(message).content[:24]}"


def header(parsed: Message, name: str) -> str:
    """A header's text, decoded, on one line; empty where there is none. Never raises."""
    value = parsed.get(name)
    if value is None:
        return ""
    try:
        text = "".join(
            part.decode(charset or "utf-8", "replace") if isinstance(part, bytes) else part
            for part, charset in decode_header(str(value).replace("\r", "").replace("\n", ""))
        )
    except (LookupError, ValueError, TypeError):
        text = str(value)
    return " ".join(text.split())


def addresses(parsed: Message, name: str) -> list[str]:
    """The addresses of a header, in small letters, sorted."""
    try:
        found = getaddresses([str(value) for value in parsed.get_all(name, [])])
    except (ValueError, TypeError, IndexError):
        return []
    return sorted({address.strip().casefold() for _, address in found if address.strip()})


def recipients(parsed: Message) -> list[str]:
    """Everybody in To, Cc and Bcc."""
    return sorted({each for name in ("To", "Cc", "Bcc") for each in addresses(parsed, name)})


def ids(parsed: Message, name: str) -> list[str]:
    """The Message-IDs of a header, in their order, at most a thousand."""
    return re.findall(r"<[^<>\s]{1,990}>", str(parsed.get(name, "")))[:1000]


def sent_day(parsed: Message, arrived: datetime | None) -> date | None:
    """The day of a message where its sender was; by the server's date where it names none."""
    moment = header_moment(parsed)
    if moment is not None:
        return moment.date()
    return arrived.date() if arrived is not None else None


def header_moment(parsed: Message) -> datetime | None:
    """The moment in the Date header, with an offset (UTC where it says that it has none); None
    where there is none that can be read."""
    try:
        moment = parsedate_to_datetime(str(parsed.get("Date", "")))
        return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _leaves(parsed: Message) -> Iterator[tuple[str, str, str]]:
    """Each part that holds something: its kind, its file's name, its text."""
    for part in parsed.walk():
        if part.is_multipart():
            continue
        kind = part.get_content_type()
        name = _safe(part, "filename")
        payload = part.get_payload(decode=True)
        data = payload if isinstance(payload, bytes) else b""
        if kind.startswith("text/") and not name:
            charset = _safe(part, "charset") or "utf-8"
            try:
                text = data.decode(charset, "replace")
            except (LookupError, ValueError):
                text = data.decode("utf-8", "replace")
            yield kind, name, "\n".join(line.rstrip() for line in text.splitlines()).rstrip()
        else:
            yield kind, name, hashlib.sha256(data).hexdigest()


def _safe(part: Message, what: str) -> str:
    try:
        found = part.get_filename() if what == "filename" else part.get_content_charset()
    except (LookupError, ValueError, TypeError):
        return ""
    return found or ""


def _sketch(text: str) -> tuple[str, ...]:
    """The smallest hashes of each of several kinds over all runs of three words: of two texts, as
    many agree as they have runs in common (min-wise hashing, Broder 1997)."""
    words = _WORD.findall(text.casefold())[:2000]
    runs = {" ".join(words[at : at + 3]).encode() for at in range(max(len(words) - 2, 0))}
    if not runs:
        return ()
    return tuple(
        f"{min(zlib.crc32(run, seed * 0x9E3779B1 & 0xFFFFFFFF) for run in runs) >> 8 & 0xFFFF:04x}"
        for seed in range(1, SKETCH + 1)
    )


def _hash(text: str, length: int) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:length]
