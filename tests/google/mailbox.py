"""One Gmail mailbox: messages that are replaced, drafts that keep their id, a history."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from functools import lru_cache

from .answers import Json
from .timekeeping import Clock, Ids

SYSTEM = ("CHAT", "SENT", "INBOX", "IMPORTANT", "TRASH", "DRAFT", "SPAM", "STARRED", "UNREAD")
CATEGORIES = ("FORUMS", "UPDATES", "PERSONAL", "PROMOTIONS", "SOCIAL")


@dataclass(frozen=True, slots=True)
class Message:
    """One stored message."""

    id: str
    thread: str
    labels: tuple[str, ...]
    raw: bytes
    date: int  # milliseconds since 1970
    history: int
    indexed: float  # seconds since 1970 from which on a search finds it

    def parsed(self) -> EmailMessage:
        """The message as headers and parts, for those who only read it."""
        return parsed_once(self.raw)

    def header(self, name: str) -> str:
        """A header's text, decoded; empty when it is not there."""
        return header_of(self.raw, name)


@lru_cache(maxsize=2048)
def parsed_once(raw: bytes) -> EmailMessage:
    """The message as headers and parts, for those who only read it: a search reads all of them."""
    return email.message_from_bytes(raw, policy=email.policy.default)


@lru_cache(maxsize=16384)
def header_of(raw: bytes, name: str) -> str:
    """A header's text, decoded; the library decodes it anew whenever it is asked."""
    return str(parsed_once(raw).get(name, ""))


@dataclass(slots=True)
class Mailbox:
    """All of one account's mail."""

    address: str
    name: str
    clock: Clock
    ids: Ids
    search_lag: float = 0.0
    messages: dict[str, Message] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)  # draft id -> message id
    aliases: list[Json] = field(default_factory=list)
    labels: list[Json] = field(default_factory=list)
    records: list[Json] = field(default_factory=list)
    history: int = 1000
    oldest: int = 0

    def __post_init__(self) -> None:
        self.aliases.append(
            {
                "sendAsEmail": self.address,
                "displayName": self.name,
                "replyToAddress": "",
                "signature": "",
                "isPrimary": True,
                "isDefault": True,
            }
        )
        names = (*SYSTEM, *(f"CATEGORY_{name}" for name in CATEGORIES))
        self.labels += [{"id": name, "name": name, "type": "system"} for name in names]

    def _record(self, kind: str, message: Message, labels: tuple[str, ...] = ()) -> None:
        self.history += 7
        shown = {"id": message.id, "threadId": message.thread, "labelIds": list(message.labels)}
        entry: Json = {"message": shown}
        if labels:
            entry["labelIds"] = list(labels)
        self.records.append(
            {
                "id": str(self.history),
                "messages": [{"id": message.id, "threadId": message.thread}],
                kind: [entry],
            }
        )

    def add(self, raw: bytes, thread: str | None, labels: tuple[str, ...]) -> Message:
        """Stores a message; without a thread it starts its own, under its own id."""
        key = self.ids.hex16()
        now = self.clock.seconds()
        message = Message(
            key,
            thread or key,
            labels,
            raw,
            int(now * 1000),
            self.history + 7,
            now + self.search_lag,
        )
        self.messages[key] = message
        self._record("messagesAdded", message)
        return message

    def remove(self, key: str) -> None:
        """Removes a message for good."""
        message = self.messages.pop(key, None)
        if message is not None:
            self._record("messagesDeleted", message)

    def relabel(self, key: str, add: tuple[str, ...] = (), drop: tuple[str, ...] = ()) -> Message:
        """Changes the labels of a message."""
        old = self.messages[key]
        labels = tuple(x for x in old.labels if x not in drop)
        labels += tuple(x for x in add if x not in labels)
        new = replace(old, labels=labels, history=self.history + 7)
        self.messages[key] = new
        if set(add) - set(old.labels):
            self._record("labelsAdded", new, add)
        if set(drop) & set(old.labels):
            self._record("labelsRemoved", new, drop)
        return new

    def thread(self, key: str) -> list[Message]:
        """The messages of a thread, the oldest first."""
        found = [message for message in self.messages.values() if message.thread == key]
        return sorted(found, key=lambda message: message.date)

    def finished(self, raw: bytes, when: datetime) -> bytes:
        """The message as Gmail stores it: Message-ID always its own, Date and From when missing."""
        token = self.ids.word(50).replace("-", "+")
        raw = set_header(raw, "Message-ID", f"<CA{token}@mail.gmail.com>")
        if not has_header(raw, "Date"):
            raw = set_header(raw, "Date", format_datetime(when))
        sender = email.message_from_bytes(raw, policy=email.policy.compat32).get("From", "")
        known = {
            alias["sendAsEmail"].casefold()
            for alias in self.aliases
            if alias.get("isPrimary") or alias.get("verificationStatus") == "accepted"
        }
        found = re.search(r"[^\s<>\"]+@[^\s<>\"]+", sender)
        if found is None or found[0].casefold() not in known:
            raw = set_header(raw, "From", f"{self.name} <{self.address}>")
        return raw

    def is_draft(self, draft: str) -> bool:
        """Whether the draft is still one: there, and not sent."""
        key = self.drafts.get(draft)
        return key in self.messages and "DRAFT" in self.messages[key].labels


HEAD = re.compile(rb"\r?\n\r?\n")


def _split(raw: bytes) -> tuple[list[bytes], bytes]:
    """Header fields (folded lines together) and the rest from the blank line on."""
    if raw.startswith((b"\r\n", b"\n")):
        return [], raw
    hit = HEAD.search(raw)
    head, rest = (raw, b"\r\n\r\n") if hit is None else (raw[: hit.start()], raw[hit.start() :])
    lines: list[bytes] = []
    for line in head.splitlines():
        if line[:1] in b" \t" and lines:
            lines[-1] += b"\r\n" + line
        elif line:
            lines.append(line)
    return lines, rest


def has_header(raw: bytes, name: str) -> bool:
    """Whether a header field is there."""
    start = name.lower().encode() + b":"
    return any(line.lower().startswith(start) for line in _split(raw)[0])


def set_header(raw: bytes, name: str, value: str) -> bytes:
    """The message with one header field replaced, every other byte left alone."""
    lines, rest = _split(raw)
    start = name.lower().encode() + b":"
    lines = [line for line in lines if not line.lower().startswith(start)]
    lines.append(f"{name}: {value}".encode())
    tail = rest if HEAD.match(rest) else b"\r\n\r\n" + rest.lstrip(b"\r\n")
    return b"\r\n".join(lines) + tail
