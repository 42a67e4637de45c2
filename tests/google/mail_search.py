"""Gmail's search box, as far as a follow-up tool uses it; it sees mail only once indexed."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import getaddresses
from functools import lru_cache
from zoneinfo import ZoneInfo

from .answers import invalid
from .mailbox import Mailbox, Message, parsed_once

Test = Callable[[Message], bool]
TOKEN = re.compile(r'-?[\w-]+:\([^)]*\)|-?(?:[\w-]+:)?"[^"]*"|[{}()]|[^\s{}()]+')
PACIFIC = ZoneInfo("America/Los_Angeles")
PLACES = {
    "sent": "SENT",
    "draft": "DRAFT",
    "drafts": "DRAFT",
    "inbox": "INBOX",
    "trash": "TRASH",
    "spam": "SPAM",
    "unread": "UNREAD",
    "starred": "STARRED",
    "important": "IMPORTANT",
}
UNITS = {"d": 86400, "m": 30 * 86400, "y": 365 * 86400, "h": 3600}


def _when(value: str) -> float:
    if re.fullmatch(r"\d{9,}", value):
        return float(value)
    hit = re.fullmatch(r"(\d{4})[/-](\d{1,2})[/-](\d{1,2})", value)
    if hit is None:
        raise invalid("Invalid query")
    # A bare date is midnight in California, whoever asks.
    return datetime(int(hit[1]), int(hit[2]), int(hit[3]), tzinfo=PACIFIC).timestamp()


@lru_cache(maxsize=8192)
def _people(message: Message, *names: str) -> str:
    parsed = parsed_once(message.raw)
    texts = [str(value) for name in names for value in parsed.get_all(name, [])]
    return " ".join(f"{name} {address}" for name, address in getaddresses(texts)).casefold()


@lru_cache(maxsize=4096)
def _files(raw: bytes) -> tuple[str, ...]:
    """The names of the parts that have one, in small letters."""
    return tuple((part.get_filename() or "").casefold() for part in parsed_once(raw).walk())


@lru_cache(maxsize=4096)
def _has_attachments(raw: bytes) -> bool:
    return any(parsed_once(raw).iter_attachments())


def _body(message: Message) -> str:
    parsed = parsed_once(message.raw)
    part = parsed.get_body(("plain", "html"))
    text = part.get_content() if part is not None else ""
    return f"{parsed.get('Subject', '')} {text} {_people(message, 'From', 'To')}".casefold()


def _term(box: Mailbox, token: str) -> Test:
    name, colon, value = token.partition(":")
    if not colon:
        word = token.strip('"').casefold()
        return lambda message: word in _body(message)
    value = value.strip('"()')
    low = value.casefold()
    name = name.casefold()
    now = box.clock.now().astimezone(UTC).timestamp()
    if name in ("in", "is", "label"):
        if low == "anywhere":
            return lambda message: True
        if low == "read":
            return lambda message: "UNREAD" not in message.labels
        known = {entry["name"].casefold(): entry["id"] for entry in box.labels}
        label = PLACES.get(low) or known.get(low, value)
        return lambda message: label in message.labels
    if name == "from":
        return lambda message: low in _people(message, "From")
    if name in ("to", "cc", "bcc"):
        fields = ("To", "Cc", "Bcc") if name == "to" else (name,)
        return lambda message: low in _people(message, *fields)
    if name == "deliveredto":
        return lambda message: low in _people(message, "Delivered-To", "To")
    if name == "subject":
        return lambda message: low in message.header("Subject").casefold()
    if name == "rfc822msgid":
        return lambda message: message.header("Message-ID").strip("<> ") == value.strip("<> ")
    if name in ("after", "newer"):
        start = _when(value)
        return lambda message: message.date / 1000 >= start
    if name in ("before", "older"):
        end = _when(value)
        return lambda message: message.date / 1000 < end
    if name in ("newer_than", "older_than"):
        hit = re.fullmatch(r"(\d+)([dmyh])", low)
        if hit is None:
            raise invalid("Invalid query")
        edge = now - int(hit[1]) * UNITS[hit[2]]
        newer = name == "newer_than"
        return lambda message: (message.date / 1000 >= edge) == newer
    if name == "filename":
        return lambda message: any(low in file for file in _files(message.raw))
    if name == "has":
        return lambda message: _has_attachments(message.raw)
    raise invalid(f"Invalid query: the emulator does not know {name}:")


def _any(tests: list[Test]) -> Test:
    return lambda message: any(test(message) for test in tests)


def _all(tests: list[Test]) -> Test:
    return lambda message: all(test(message) for test in tests)


def _group(box: Mailbox, tokens: list[str], end: str) -> list[Test]:
    tests: list[Test] = []
    either = False
    while tokens:
        token = tokens.pop(0)
        if token == end:
            break
        if token in ("OR", "|"):
            either = True
            continue
        if token == "AND":
            continue
        if token == "{":
            test = _any(_group(box, tokens, "}"))
        elif token == "(":
            test = _all(_group(box, tokens, ")"))
        elif token.startswith("-") and len(token) > 1:
            test = _not(_term(box, token[1:]))
        else:
            test = _term(box, token)
        if either and tests:
            tests[-1] = _any([tests[-1], test])
            either = False
        else:
            tests.append(test)
    return tests


def _not(test: Test) -> Test:
    return lambda message: not test(message)


def search(box: Mailbox, query: str, *, spam_trash: bool) -> list[Message]:
    """The messages that a search finds now, the newest first."""
    tokens = [hit[0] for hit in TOKEN.finditer(query)]
    hidden = {"TRASH", "SPAM"}
    low = query.casefold()
    if spam_trash or "in:anywhere" in low:
        hidden = set()
    hidden -= {PLACES[word] for word in ("trash", "spam") if f"in:{word}" in low}
    test = _all(_group(box, tokens, ""))
    now = box.clock.seconds()
    found = [
        message
        for message in box.messages.values()
        if not hidden & set(message.labels)
        and (not query or message.indexed <= now)
        and test(message)
    ]
    return sorted(found, key=lambda message: (message.date, message.id), reverse=True)
