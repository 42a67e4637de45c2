"""A message as messages.get tells it, in each of its formats."""

from __future__ import annotations

import base64
import email
import email.policy
import re
from collections.abc import Iterable
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message as Part
from functools import lru_cache
from typing import Any

from .answers import Json, Told
from .mailbox import Message, parsed_once


def _unfolded(value: str) -> str:
    """One line, with encoded words decoded, as Gmail tells headers."""
    line = " ".join(value.split()) if "\n" in value else value
    if "=?" not in line:
        return line
    try:
        return str(make_header(decode_header(line)))
    except (HeaderParseError, LookupError, UnicodeDecodeError):
        return line


def _part(part: Part, number: str) -> Json:
    found: Json = {
        "partId": number,
        "mimeType": part.get_content_type(),
        "filename": part.get_filename() or "",
        "headers": [{"name": name, "value": _unfolded(str(value))} for name, value in part.items()],
    }
    if part.is_multipart():
        found["body"] = {"size": 0}
        inner: Iterable[Any] = part.get_payload()
        dotted = f"{number}." if number else ""
        found["parts"] = [_part(item, f"{dotted}{n}") for n, item in enumerate(inner)]
        return found
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    found["body"] = {"size": len(content)}
    if content and found["filename"]:
        found["body"]["attachmentId"] = f"attachment-{number}"
    elif content:
        found["body"]["data"] = base64.urlsafe_b64encode(content).decode()
    return found


@lru_cache(maxsize=2048)
def snippet(message: Message) -> str:
    part = parsed_once(message.raw).get_body(("plain", "html"))
    text = part.get_content() if part is not None else ""
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())[:200]


@lru_cache(maxsize=2048)
def _payload(raw: bytes) -> Json:
    """A message's parts; whoever gets it changes nothing below its first level."""
    return _part(email.message_from_bytes(raw, policy=email.policy.compat32), "")


def attached(message: Message, key: str) -> bytes | None:
    """What an attachment holds; None for an id that the message has not."""
    part: Any = email.message_from_bytes(message.raw, policy=email.policy.compat32)
    number = key.removeprefix("attachment-")
    for step in number.split(".") if number else ():
        inner = part.get_payload() if part.is_multipart() else ()
        if not step.isdigit() or int(step) >= len(inner):
            return None
        part = inner[int(step)]
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) and part.get_filename() else None


def shown(message: Message, how: str, headers: list[str] | None) -> Json:
    """A message in the format full, metadata, minimal or raw; nothing of it may be changed."""
    return _shown(message, how, tuple(headers or ()))


@lru_cache(maxsize=8192)
def _shown(message: Message, how: str, headers: tuple[str, ...]) -> Json:
    found = Told(
        id=message.id,
        threadId=message.thread,
        labelIds=list(message.labels),
        snippet=snippet(message),
        sizeEstimate=len(message.raw),
        historyId=str(message.history),
        internalDate=str(message.date),
    )
    if how == "raw":
        found["raw"] = base64.urlsafe_b64encode(message.raw).decode()
    elif how in ("full", "metadata"):
        payload = dict(_payload(message.raw))
        if how == "metadata":
            wanted = {name.casefold() for name in headers}
            kept = [h for h in payload["headers"] if not wanted or h["name"].casefold() in wanted]
            payload = {"mimeType": payload["mimeType"], "headers": kept}
            if not kept:
                del payload["headers"]
        found["payload"] = payload
    return found
