"""The endpoints of Gmail for drafts, messages and threads.

There is no endpoint that sends: a request for one is answered 501 and kept as a violation.
"""

from __future__ import annotations

import base64
import binascii
import email
import email.policy
import re
from typing import Any

from .answers import Json, RefusalError, invalid, not_found
from .calls import Call, Endpoint
from .mail_forms import attached, shown, snippet
from .mail_search import search
from .mailbox import Mailbox, Message, has_header, header_of

LARGEST = 35 * 1024 * 1024


def box_of(call: Call) -> Mailbox:
    """The mailbox of the request; 403 for anybody else's."""
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
    text = header_of(raw, "Subject")
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
    box = box_of(call)
    raw = _raw(call.body)
    if not call.world.facts.blank_drafts and not has_header(raw, "To"):
        raise RefusalError(400, "Recipient address required", reason="invalidArgument")
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
    box = box_of(call)
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
    if not call.world.facts.draft_ids_last:
        del box.drafts[key]
        key = call.world.ids.draft()
    box.drafts[key] = new.id
    return _made(key, new)


def get_draft(call: Call) -> Json:
    """drafts.get; a draft that was sent unedited may still be there, with SENT."""
    box = box_of(call)
    message = _draft(box, call.path["id"])
    return {"id": call.path["id"], "message": shown(message, call.one("format", "full"), None)}


def delete_draft(call: Call) -> None:
    """drafts.delete: for good. Of a sent draft that lingers it deletes the sent mail."""
    box = box_of(call)
    message = _draft(box, call.path["id"])
    if "SENT" in message.labels:
        call.world.harm.append(f"sent message {message.id} deleted through its draft")
    del box.drafts[call.path["id"]]
    box.remove(message.id)


def page_of(call: Call, items: list[Any], default: int, most: int) -> tuple[list[Any], str | None]:
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
    box = box_of(call)
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
    page, more = page_of(call, there, 100, 500)
    items = [{"id": key, "message": _brief(message)} for key, message in page]
    return _listed("drafts", items, more, len(there))


def get_message(call: Call) -> Json:
    """messages.get."""
    box = box_of(call)
    message = box.messages.get(call.path["id"])
    if message is None:
        raise not_found()
    return shown(message, call.one("format", "full"), call.many("metadataHeaders"))


def get_attachment(call: Call) -> Json:
    """messages.attachments.get."""
    message = box_of(call).messages.get(call.path["messageId"])
    content = None if message is None else attached(message, call.path["id"])
    if content is None:
        raise not_found()
    return {"size": len(content), "data": base64.urlsafe_b64encode(content).decode()}


def _searched(call: Call) -> list[Message]:
    box = box_of(call)
    found = search(box, call.one("q", ""), spam_trash=call.flag("includeSpamTrash"))
    labels = set(call.many("labelIds"))
    for label in sorted(labels - {entry["id"] for entry in box.labels}):
        raise RefusalError(400, f"Invalid label: {label}", reason="invalidArgument")
    return [message for message in found if labels <= set(message.labels)]


def list_messages(call: Call) -> Json:
    """messages.list."""
    found = _searched(call)
    page, more = page_of(call, found, 100, 500)
    return _listed("messages", [_brief(message) for message in page], more, len(found))


def get_thread(call: Call) -> Json:
    """threads.get: never behind, spam and trash included."""
    box = box_of(call)
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
    box = box_of(call)
    keys = list(dict.fromkeys(message.thread for message in _searched(call)))
    page, more = page_of(call, keys, 100, 500)
    items = []
    for key in page:
        last = box.thread(key)[-1]
        items.append({"id": key, "snippet": snippet(last), "historyId": str(last.history)})
    return _listed("threads", items, more, len(keys))


ENDPOINTS: dict[str, Endpoint] = {
    "gmail.users.drafts.create": create_draft,
    "gmail.users.drafts.update": update_draft,
    "gmail.users.drafts.get": get_draft,
    "gmail.users.drafts.list": list_drafts,
    "gmail.users.drafts.delete": delete_draft,
    "gmail.users.messages.get": get_message,
    "gmail.users.messages.list": list_messages,
    "gmail.users.messages.attachments.get": get_attachment,
    "gmail.users.threads.get": get_thread,
    "gmail.users.threads.list": list_threads,
}
