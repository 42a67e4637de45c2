"""The endpoints of Gmail: drafts, messages, threads, history, labels, profile, aliases.

There is no endpoint that sends: a request for one is answered 501 and kept as a violation.
"""

from __future__ import annotations

import base64
import binascii
import email
import email.policy
import re
from collections.abc import Iterable
from email.message import Message as Part
from typing import Any

from .answers import Json, RefusalError, invalid, not_found
from .calls import Call, Endpoint
from .mail_search import search
from .mailbox import Mailbox, Message

LARGEST = 35 * 1024 * 1024


def _box(call: Call) -> Mailbox:
    user = call.path["userId"]
    if user not in ("me", call.user):
        raise RefusalError(403, f"Delegation denied for {call.user}", reason="forbidden")
    return call.world.mailbox(call.user)


def _raw(body: Json) -> bytes:
    message = body.get("message") or {}
    text = message.get("raw")
    if not text:
        raise RefusalError(400, "Missing draft message", reason="invalidArgument")
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise RefusalError(
            400,
            f"Invalid value at 'draft.message.raw' (TYPE_BYTES), Base64 decoding failed for "
            f'"{text[:40]}"',
            reason="badRequest",
        ) from error
    if len(raw) > LARGEST:
        raise RefusalError(413, "Request payload size exceeds the limit: 36700160 bytes.")
    parsed = email.message_from_bytes(raw, policy=email.policy.compat32)
    for name in ("To", "Cc", "Bcc"):
        for value in parsed.get_all(name, []):
            if value.strip() and "@" not in value:
                raise RefusalError(400, f"Invalid {name} header", reason="invalidArgument")
    return raw


def _subject(raw: bytes) -> str:
    text = str(email.message_from_bytes(raw, policy=email.policy.default).get("Subject", ""))
    return re.sub(r"^(?:\s*(?:re|aw|fwd?)\s*:)+\s*", "", text, flags=re.IGNORECASE).casefold()


def _thread(box: Mailbox, wanted: str | None) -> str | None:
    if wanted and not box.thread(wanted):
        raise not_found()
    return wanted or None


def _brief(message: Message) -> Json:
    return {"id": message.id, "threadId": message.thread}


def _made(draft: str, message: Message) -> Json:
    return {"id": draft, "message": {**_brief(message), "labelIds": list(message.labels)}}


def create_draft(call: Call) -> Json:
    """drafts.create: no key makes it idempotent; Message-ID is Gmail's own."""
    box = _box(call)
    raw = _raw(call.body)
    thread = _thread(box, (call.body.get("message") or {}).get("threadId"))
    message = box.add(box.finished(raw, call.world.now()), thread, ("DRAFT",))
    draft = call.world.ids.draft()
    box.drafts[draft] = message.id
    return _made(draft, message)


def _draft(box: Mailbox, key: str) -> Message:
    message = box.messages.get(box.drafts.get(key, ""))
    if message is None:
        raise not_found()
    return message


def update_draft(call: Call) -> Json:
    """drafts.update: the id stays, the message is another; the thread stays with the subject."""
    box = _box(call)
    key = call.path["id"]
    old = _draft(box, key)
    if "DRAFT" not in old.labels:
        raise RefusalError(400, "Message not a draft", reason="invalidArgument")
    raw = _raw(call.body)
    thread = _thread(box, (call.body.get("message") or {}).get("threadId"))
    if thread is None and _subject(raw) == _subject(old.raw):
        thread = old.thread
    new = box.add(box.finished(raw, call.world.now()), thread, ("DRAFT",))
    box.remove(old.id)
    box.drafts[key] = new.id
    return _made(key, new)


def get_draft(call: Call) -> Json:
    """drafts.get; a draft that was sent unedited may still be there, with SENT."""
    box = _box(call)
    message = _draft(box, call.path["id"])
    return {"id": call.path["id"], "message": shown(message, call.one("format", "full"), None)}


def delete_draft(call: Call) -> None:
    """drafts.delete: for good. Of a sent draft that lingers it deletes the sent mail."""
    box = _box(call)
    message = _draft(box, call.path["id"])
    if "SENT" in message.labels:
        call.world.harm.append(f"sent message {message.id} deleted through its draft")
    del box.drafts[call.path["id"]]
    box.remove(message.id)


def _page(call: Call, items: list[Any], default: int, most: int) -> tuple[list[Any], str | None]:
    size = min(max(int(call.one("maxResults", str(default))), 1), most)
    token = call.one("pageToken", "0")
    if not token.isdigit():
        raise invalid("Invalid pageToken")
    start = int(token)
    more = str(start + size) if start + size < len(items) else None
    return items[start : start + size], more


def _listed(key: str, items: list[Json], more: str | None, total: int) -> Json:
    answer: Json = {key: items} if items else {}
    if more:
        answer["nextPageToken"] = more
    answer["resultSizeEstimate"] = total
    return answer


def list_drafts(call: Call) -> Json:
    """drafts.list: complete at once without ``q``, behind the index with it."""
    box = _box(call)
    query = call.one("q", "")
    there = [
        (key, box.messages[held])
        for key, held in reversed(box.drafts.items())
        if held in box.messages
    ]
    if query:
        hits = {m.id for m in search(box, query, spam_trash=call.flag("includeSpamTrash"))}
        there = [(key, message) for key, message in there if message.id in hits]
    elif not call.flag("includeSpamTrash"):
        there = [(key, m) for key, m in there if not {"TRASH", "SPAM"} & set(m.labels)]
    page, more = _page(call, there, 100, 500)
    items = [{"id": key, "message": _brief(message)} for key, message in page]
    return _listed("drafts", items, more, len(there))


def _part(part: Part, number: str) -> Json:
    found: Json = {
        "partId": number,
        "mimeType": part.get_content_type(),
        "filename": part.get_filename() or "",
        "headers": [{"name": name, "value": str(value)} for name, value in part.items()],
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
    if content:
        found["body"]["data"] = base64.urlsafe_b64encode(content).decode()
    return found


def _snippet(message: Message) -> str:
    part = message.parsed().get_body(("plain", "html"))
    text = part.get_content() if part is not None else ""
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())[:200]


def shown(message: Message, how: str, headers: list[str] | None) -> Json:
    """A message in the format full, metadata, minimal or raw."""
    found: Json = {
        **_brief(message),
        "labelIds": list(message.labels),
        "snippet": _snippet(message),
        "sizeEstimate": len(message.raw),
        "historyId": str(message.history),
        "internalDate": str(message.date),
    }
    if how == "raw":
        found["raw"] = base64.urlsafe_b64encode(message.raw).decode()
    elif how in ("full", "metadata"):
        whole = email.message_from_bytes(message.raw, policy=email.policy.compat32)
        payload = _part(whole, "")
        if how == "metadata":
            wanted = {name.casefold() for name in headers or []}
            kept = [h for h in payload["headers"] if not wanted or h["name"].casefold() in wanted]
            payload = {"mimeType": payload["mimeType"], "headers": kept}
            if not kept:
                del payload["headers"]
        found["payload"] = payload
    return found


def get_message(call: Call) -> Json:
    """messages.get."""
    box = _box(call)
    message = box.messages.get(call.path["id"])
    if message is None:
        raise not_found()
    return shown(message, call.one("format", "full"), call.many("metadataHeaders"))


def _searched(call: Call) -> list[Message]:
    box = _box(call)
    found = search(box, call.one("q", ""), spam_trash=call.flag("includeSpamTrash"))
    labels = set(call.many("labelIds"))
    return [message for message in found if labels <= set(message.labels)]


def list_messages(call: Call) -> Json:
    """messages.list."""
    found = _searched(call)
    page, more = _page(call, found, 100, 500)
    return _listed("messages", [_brief(message) for message in page], more, len(found))


def get_thread(call: Call) -> Json:
    """threads.get: never behind, spam and trash included."""
    box = _box(call)
    messages = box.thread(call.path["id"])
    if not messages:
        raise not_found()
    how = call.one("format", "full")
    return {
        "id": call.path["id"],
        "historyId": str(max(message.history for message in messages)),
        "messages": [shown(m, how, call.many("metadataHeaders")) for m in messages],
    }


def list_threads(call: Call) -> Json:
    """threads.list."""
    box = _box(call)
    keys = list(dict.fromkeys(message.thread for message in _searched(call)))
    page, more = _page(call, keys, 100, 500)
    items = []
    for key in page:
        last = box.thread(key)[-1]
        items.append({"id": key, "snippet": _snippet(last), "historyId": str(last.history)})
    return _listed("threads", items, more, len(keys))


KINDS = {
    "messageAdded": "messagesAdded",
    "messageDeleted": "messagesDeleted",
    "labelAdded": "labelsAdded",
    "labelRemoved": "labelsRemoved",
}


def list_history(call: Call) -> Json:
    """history.list: 404 for a start that has been forgotten."""
    box = _box(call)
    start = call.one("startHistoryId", "")
    if not start.isdigit():
        raise invalid("startHistoryId is required.")
    if int(start) < box.oldest or int(start) > box.history:
        raise not_found()
    wanted = {KINDS[kind] for kind in call.many("historyTypes")}
    label = call.one("labelId", "")
    found = []
    for record in box.records:
        if int(record["id"]) <= int(start) or (wanted and not wanted & set(record)):
            continue
        changes = [entry for kind in KINDS.values() for entry in record.get(kind, ())]
        if label and not any(label in entry["message"].get("labelIds", ()) for entry in changes):
            continue
        found.append(record)
    page, more = _page(call, found, 100, 500)
    answer: Json = {"history": page} if page else {}
    if more:
        answer["nextPageToken"] = more
    answer["historyId"] = str(box.history)
    return answer


def list_labels(call: Call) -> Json:
    """labels.list."""
    return {"labels": _box(call).labels}


def profile(call: Call) -> Json:
    """getProfile."""
    box = _box(call)
    return {
        "emailAddress": box.address,
        "messagesTotal": len(box.messages),
        "threadsTotal": len({message.thread for message in box.messages.values()}),
        "historyId": str(box.history),
    }


def list_aliases(call: Call) -> Json:
    """settings.sendAs.list."""
    return {"sendAs": _box(call).aliases}


def get_alias(call: Call) -> Json:
    """settings.sendAs.get."""
    for alias in _box(call).aliases:
        if alias["sendAsEmail"] == call.path["sendAsEmail"]:
            return alias
    raise not_found()


ENDPOINTS: dict[str, Endpoint] = {
    "gmail.users.drafts.create": create_draft,
    "gmail.users.drafts.update": update_draft,
    "gmail.users.drafts.get": get_draft,
    "gmail.users.drafts.list": list_drafts,
    "gmail.users.drafts.delete": delete_draft,
    "gmail.users.messages.get": get_message,
    "gmail.users.messages.list": list_messages,
    "gmail.users.threads.get": get_thread,
    "gmail.users.threads.list": list_threads,
    "gmail.users.history.list": list_history,
    "gmail.users.labels.list": list_labels,
    "gmail.users.getProfile": profile,
    "gmail.users.settings.sendAs.list": list_aliases,
    "gmail.users.settings.sendAs.get": get_alias,
}
