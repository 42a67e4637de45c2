"""The headers of a message, found in any case, and what stands in them as plain text.

Pure, and never fails: a header that cannot be decoded is taken as it stands.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import parsedate_to_datetime

#: Characters of one header that are looked at, and how many values of one name are kept.
_LONGEST, _MOST = 20_000, 100

_ANGLED = re.compile(r"<([^<>\s@]{1,128}@[^<>\s@]{1,255})>")
_LOOSE = re.compile(r"[^\s<>,;:\"()\[\]@]{1,128}@[^\s<>,;:\"()\[\]@]{1,255}")
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,900}>")
_PARAMETER = re.compile(r";\s*([A-Za-z-]{2,20})\*?\s*=\s*(?:\"([^\"]{0,200})\"|([^\s;\"]{1,200}))")


class Headers(Mapping[str, tuple[str, ...]]):
    """Header name → its values in their order, whatever the case of the name; no value is shown."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        values: dict[str, list[str]] = {}
        for name, value in pairs:
            kept = values.setdefault(name.strip().lower(), [])
            if len(kept) < _MOST:
                kept.append(value[:_LONGEST])
        self._values = {name: tuple(kept) for name, kept in values.items()}

    def __getitem__(self, name: str) -> tuple[str, ...]:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __repr__(self) -> str:
        return f"<{len(self)} headers>"

    def flat(self) -> list[tuple[str, str]]:
        """Every name with each of its values."""
        return [(name, value) for name, values in self._values.items() for value in values]

    def first(self, name: str) -> str:
        """The first value, unfolded, or an empty text."""
        values = self._values.get(name.lower())
        return " ".join(values[0].split()) if values else ""

    def all(self, name: str) -> str:
        """Every value of this name, one after the other."""
        return " ".join(" ".join(value.split()) for value in self._values.get(name.lower(), ()))


def decoded(value: str) -> str:
    """A header's text without its encoded words (RFC 2047), as well as that can be done."""
    value = " ".join(value[:_LONGEST].split())
    if "=?" not in value:
        return _bytes_read(value)
    try:
        pieces = decode_header(value)
    except (HeaderParseError, binascii.Error, ValueError):
        return _bytes_read(value)
    return "".join(
        piece if isinstance(piece, str) else _in_charset(piece, charset)
        for piece, charset in pieces
    )


def _bytes_read(value: str) -> str:
    """Bytes that a parser kept as surrogates, read as UTF-8 or else as Latin-1."""
    if value.isascii() or not any("\udc80" <= mark <= "\udcff" for mark in value):
        return value
    try:
        return value.encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeError:
        return value.encode("utf-8", "replace").decode("latin-1")


def _in_charset(piece: bytes, charset: str | None) -> str:
    try:
        return piece.decode(charset or "utf-8")
    except (LookupError, UnicodeError, ValueError):
        return piece.decode("latin-1")


def addresses_in(value: str) -> list[str]:
    """The addresses of a header in small letters, in their order; those in ``<>`` alone if any.

    A display name that looks like an address is not one.
    """
    value = value[:_LONGEST]
    if "@" not in value:
        return []
    found = _ANGLED.findall(value) or _LOOSE.findall(value)
    return list(dict.fromkeys(address.strip(".'").lower() for address in found))


def message_ids(value: str) -> frozenset[str]:
    """The message ids of an In-Reply-To or References header, each with its ``<>``."""
    return frozenset(_MESSAGE_ID.findall(value[:_LONGEST]))


def parameters(value: str) -> dict[str, str]:
    """The parameters of a Content-Type, names and values in small letters."""
    return {
        name.lower(): (quoted or plain).lower()
        for name, quoted, plain in _PARAMETER.findall(value[:4_000])
    }


def content_type(value: str) -> str:
    """ "multipart/report" of a Content-Type header, in small letters; text/plain without one."""
    kind = value.partition(";")[0].strip().lower()
    return kind if "/" in kind and len(kind) < 128 else "text/plain"


def moment_of(value: str) -> datetime | None:
    """The moment that a Date header gives, None where it gives none. No zone is taken as UTC."""
    try:
        found = parsedate_to_datetime(value[:200])
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def received_at(headers: Headers) -> datetime | None:
    """When the mailbox's own server took the message, by the topmost Received header."""
    values = headers.get("received", ())
    return moment_of(" ".join(values[0].rpartition(";")[2].split())) if values else None
