"""What can come of a question besides an answer, in our own words.

What a server or a library says can hold an address or a piece of a letter, so none of it is kept.
"""

from __future__ import annotations

import re
import socket
import ssl
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sheets_followup.errors import FollowupError

#: Only a code and its numbers: whatever else a server says can hold an address.
_CODE = re.compile(rb" *\[([A-Z][A-Z-]{0,40}(?: [0-9:, ]{1,200})?)[^\]]*\]")


class BrokenOff(Exception):
    """The connection is of no use any more: refused, cut, too slow, too much, or no IMAP.

    ``asked`` says that the server may have changed something nevertheless; ``why`` is in our words.
    """

    def __init__(self, why: str, *, asked: bool) -> None:
        super().__init__(why)
        self.why = why
        self.asked = asked


class Denied(Exception):
    """The server answered with NO or BAD. ``code`` is its response code, such as OVERQUOTA."""

    def __init__(self, name: str, code: str) -> None:
        super().__init__(name)
        self.name = name
        self.code = code


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited, in seconds: for a connection, for a next byte, for a whole command."""

    connect: float = 15.0
    silence: float = 30.0
    command: float = 120.0
    clock: Callable[[], float] = time.monotonic


def code_of(told: Sequence[object]) -> str:
    """The response code in brackets at the start of a text; empty where there is none."""
    text = told[-1] if told else b""
    found = _CODE.match(text) if isinstance(text, bytes) else None
    return found[1].decode("ascii") if found is not None else ""


def why(error: Exception) -> str:
    """What went wrong in our words: what a server or a library says can hold an address."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return "its certificate is not one that this machine trusts for that name"
    if isinstance(error, ssl.SSLError):
        return "no encrypted connection came about"
    if isinstance(error, TimeoutError):
        return "it did not answer in time"
    if isinstance(error, ConnectionRefusedError):
        return "nothing listens there"
    if isinstance(error, socket.gaierror):
        return "there is no such host, or no network"
    if isinstance(error, FollowupError):
        return error.message
    if str(error) == "too much":
        return "it answered more than was asked for"
    if isinstance(error, OSError):
        return error.strerror or "the connection broke off"
    return "the connection broke off, or what answered is no IMAP server"
