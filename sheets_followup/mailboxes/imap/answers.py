"""What an IMAP server answers, read without trust: damaged parts are passed over, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

#: One answer as imaplib keeps it: text, or text that ended in ``{n}`` with the n bytes behind it.
Part = bytes | tuple[bytes, bytes]
#: An atom is text, a string is bytes, a list is a tuple, NIL is None.
Token = str | bytes | None | tuple["Token", ...]

#: Lists within lists within one answer; nothing that we ask for has more than three.
_DEEPEST = 20

_TOKEN = re.compile(
    rb' *(?:(?P<open>\()|(?P<close>\))|"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<literal>~?\{\d+\+?\})$'
    rb'|(?P<atom>[^\s()"{\[]+(?:\[[^\]]*\](?:<\d+>)?)?|\[[^\]]*\]))'
)
_MOMENT = re.compile(rb" ?(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)")
#: The protocol's own, in English everywhere.
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Fetched:
    """One message as far as it was asked for. ``flags`` are in small letters; ``body`` is the part
    that was fetched, None where none came. ``arrived`` is the server's own date."""

    uid: int
    flags: frozenset[str] = frozenset()
    arrived: datetime | None = None
    size: int = 0
    body: bytes | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A folder: its name as the server spells it, its attributes in small letters."""

    raw: bytes
    delimiter: str
    attributes: frozenset[str]


def answers(parts: Sequence[object]) -> Iterator[list[Part]]:
    """imaplib's flat list cut into answers: any number of pairs, then one text."""
    one: list[Part] = []
    for part in parts:
        if isinstance(part, tuple) and len(part) == 2:
            one.append(part)
        elif isinstance(part, bytes):
            yield [*one, part]
            one = []


def tokens(answer: Sequence[Part]) -> tuple[Token, ...]:
    """The tokens of one answer; what cannot be read ends it, so that all before is kept."""
    stack: list[list[Token]] = [[]]
    for part in answer:
        text, literal = part if isinstance(part, tuple) else (part, None)
        at = 0
        while found := _TOKEN.match(text, at):
            at = found.end()
            kind = found.lastgroup
            if kind == "open":
                if len(stack) > _DEEPEST:
                    return tuple(stack[0])
                stack.append([])
            elif kind == "close":
                if len(stack) == 1:
                    return tuple(stack[0])
                done = tuple(stack.pop())
                stack[-1].append(done)
            elif kind == "quoted":
                stack[-1].append(_ESCAPED.sub(rb"\1", found["quoted"]))
            elif kind == "literal":
                stack[-1].append(literal)
            else:
                atom = found["atom"].decode("ascii", "replace")
                stack[-1].append(None if atom.upper() == "NIL" else atom)
        if text[at:].strip():
            break
    while len(stack) > 1:
        done = tuple(stack.pop())
        stack[-1].append(done)
    return tuple(stack[0])


def fetched(parts: Sequence[object]) -> list[Fetched]:
    """The messages of a FETCH, each once, by number; one without a UID is passed over.

    Servers may tell a message's changed flags in between, in an answer of its own: the answer that
    holds the body is the one that was asked for.
    """
    found: dict[int, Fetched] = {}
    for answer in answers(parts):
        read = tokens(answer)
        values = next((token for token in read if isinstance(token, tuple)), None)
        message = _message(values) if values is not None else None
        if message is not None and (message.uid not in found or message.body is not None):
            found[message.uid] = message
    return [found[uid] for uid in sorted(found)]


def _message(values: tuple[Token, ...]) -> Fetched | None:
    uid, size, body, arrived = 0, 0, None, None
    flags: frozenset[str] = frozenset()
    for name, value in zip(values[::2], values[1::2], strict=False):
        if not isinstance(name, str):
            return None
        word = name.upper()
        if word == "UID":
            uid = number(value)
        elif word == "RFC822.SIZE":
            size = number(value)
        elif word == "FLAGS" and isinstance(value, tuple):
            flags = frozenset(flag.lower() for flag in value if isinstance(flag, str))
        elif word == "INTERNALDATE" and isinstance(value, bytes):
            arrived = moment(value)
        elif word.startswith("BODY["):
            body = value if isinstance(value, bytes) else b""
    return Fetched(uid, flags, arrived, size, body) if uid else None


def listed(parts: Sequence[object]) -> list[Listed]:
    """The folders of a LIST; one that cannot be read, or is no folder, is passed over."""
    folders = []
    for answer in answers(parts):
        read = tokens(answer)
        if len(read) < 3 or not isinstance(read[0], tuple):
            continue
        attributes = frozenset(each.lower() for each in read[0] if isinstance(each, str))
        name = read[2].encode("ascii", "replace") if isinstance(read[2], str) else read[2]
        if not isinstance(name, bytes) or not name or re.search(rb"[\r\n\x00]", name):
            continue
        delimiter = read[1].decode("ascii", "replace") if isinstance(read[1], bytes) else ""
        folders.append(Listed(name, delimiter, attributes))
    return folders


def counts(parts: Sequence[object]) -> dict[str, int]:
    """The numbers of a STATUS, by their names."""
    for answer in answers(parts):
        for token in tokens(answer):
            if isinstance(token, tuple):
                pairs = zip(token[::2], token[1::2], strict=False)
                return {name.upper(): number(at) for name, at in pairs if isinstance(name, str)}
    return {}


def numbers(parts: Sequence[object]) -> list[int]:
    """The UIDs of a SEARCH, each once, in order."""
    every = {number(token) for answer in answers(parts) for token in tokens(answer)}
    return sorted(every - {0})


def number(value: object) -> int:
    """An unsigned number of the protocol, at most 63 bits; 0 for anything else."""
    text = value.decode("ascii", "replace") if isinstance(value, bytes) else value
    if isinstance(text, str) and text.isascii() and text.isdigit() and len(text) <= 18:
        return int(text)
    return 0


def moment(value: bytes) -> datetime | None:
    """A server's date, ``17-Jul-2026 02:44:25 -0700``, with its offset; None where it is none."""
    found = _MOMENT.fullmatch(value)
    if found is None:
        return None
    day, month, year, hour, minute, second, sign, hours, minutes = (
        part.decode("ascii") for part in found.groups()
    )
    try:
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        return datetime(
            int(year),
            MONTHS.index(month.title()) + 1,
            int(day),
            int(hour),
            int(minute),
            int(second),
            tzinfo=timezone(-offset if sign == "-" else offset),
        )
    except ValueError:
        return None


def day_words(day: date) -> str:
    """A day as the protocol writes it, ``5-Mar-2026``, whatever the program's locale."""
    return f"{day.day}-{MONTHS[day.month - 1]}-{day.year:04}"


def ranges(uids: Sequence[int]) -> str:
    """Numbers as the protocol writes sets: ``1:3,7``."""
    parts: list[list[int]] = []
    for uid in sorted(uids):
        if parts and uid == parts[-1][1] + 1:
            parts[-1][1] = uid
        else:
            parts.append([uid, uid])
    return ",".join(str(a) if a == b else f"{a}:{b}" for a, b in parts)
