"""A blank draft: what is reserved before a letter is filled in, and how it is known again.

It has no recipient, so it cannot be sent, and a subject that says what it is. The token in it is
random: only the journal that asked for a blank knows it.
"""

from __future__ import annotations

from collections.abc import Mapping

PREPARING = "[sheets-followup: preparing]"


def blank_message(token: str) -> bytes:
    """The whole message of a blank."""
    return (
        f"Subject: {PREPARING} {token}\r\nMIME-Version: 1.0\r\n"
        'Content-Type: text/plain; charset="utf-8"\r\n\r\n'
    ).encode("ascii")


def token_of(message: Mapping[str, object]) -> str | None:
    """The token of a blank that nobody touched, of a message as Gmail shows it in full."""
    payload = message.get("payload")
    if not isinstance(payload, dict) or str(message.get("snippet") or "").strip():
        return None
    headers = {
        str(header.get("name", "")).lower(): str(header.get("value", ""))
        for header in payload.get("headers") or ()
        if isinstance(header, dict)
    }
    subject = headers.get("subject", "").split(" ")
    if any(headers.get(name, "").strip() for name in ("to", "cc", "bcc")):
        return None
    if payload.get("parts") or " ".join(subject[:-1]) != PREPARING:
        return None
    body = payload.get("body")
    if isinstance(body, dict) and int(str(body.get("size") or 0)) > 2:
        return None
    return subject[-1] or None
