"""A message as Gmail shows it: how a blank of ours, and a letter of ours, is known again.

A blank has no recipient, so it cannot be sent, and a subject that says what it is. The token in it
is random: only the journal that asked for a blank knows it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterator, Mapping
from email import message_from_bytes
from email.header import decode_header
from email.utils import getaddresses

Json = Mapping[str, object]

PREPARING = "[sheets-followup: preparing]"


def blank_message(token: str) -> bytes:
    """The whole message of a blank."""
    return (
        f"Subject: {PREPARING} {token}\r\nMIME-Version: 1.0\r\n"
        'Content-Type: text/plain; charset="utf-8"\r\n\r\n'
    ).encode("ascii")


def token_of(message: Json) -> str | None:
    """The token of a blank that nobody touched, of a message as Gmail shows it in full."""
    if str(message.get("snippet") or "").strip() or len(list(_parts(message))) != 1:
        return None
    if any(_header(message, name).strip() for name in ("to", "cc", "bcc")):
        return None
    if _text(message).strip():
        return None
    before, _, token = _header(message, "subject").rpartition(" ")
    return token if before == PREPARING and token else None


def words_of_message(message: bytes) -> str:
    """A hash of the recipients, the subject and the plain text of a finished message."""
    parsed = message_from_bytes(message)
    text = ""
    for part in parsed.walk():
        if part.get_content_type() == "text/plain":
            payload = part.get_payload(decode=True)
            text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
            break
    subject = "".join(
        word.decode(charset or "ascii", "replace") if isinstance(word, bytes) else word
        for word, charset in decode_header(str(parsed.get("Subject", "")))
    )
    return _hash(str(parsed.get("To", "")), subject, text)


def words_of_shown(message: Json) -> str:
    """The same of a message as Gmail shows it in full."""
    return _hash(_header(message, "to"), _header(message, "subject"), _text(message))


def _hash(to: str, subject: str, text: str) -> str:
    recipients = ",".join(sorted(address.casefold() for _, address in getaddresses([to])))
    told = "\x1e".join((recipients, " ".join(subject.split()), " ".join(text.split())))
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:32]


def _parts(message: Json) -> Iterator[Json]:
    """Every part that holds no others."""
    waiting: list[object] = [message.get("payload")]
    while waiting:
        part = waiting.pop()
        if not isinstance(part, dict):
            continue
        inner = part.get("parts")
        if isinstance(inner, list) and inner:
            waiting += reversed(inner)
        else:
            yield part


def _text(message: Json) -> str:
    """The first plain text of a message; empty where it has none."""
    for part in _parts(message):
        body = part.get("body")
        data = body.get("data") if isinstance(body, dict) else None
        if part.get("mimeType") == "text/plain":
            try:
                return base64.urlsafe_b64decode(str(data or "")).decode("utf-8", "replace")
            except binascii.Error:
                return ""
    return ""


def _header(message: Json, name: str) -> str:
    payload = message.get("payload")
    listed = payload.get("headers") if isinstance(payload, dict) else None
    for header in listed if isinstance(listed, list) else ():
        if isinstance(header, dict) and str(header.get("name", "")).lower() == name:
            return str(header.get("value", ""))
    return ""
