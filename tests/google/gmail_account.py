"""The endpoints of Gmail that tell of the account: history, labels, profile, aliases."""

from __future__ import annotations

from .answers import Json, invalid, not_found
from .calls import Call, Endpoint
from .gmail import box_of, page_of

KINDS = {
    "messageAdded": "messagesAdded",
    "messageDeleted": "messagesDeleted",
    "labelAdded": "labelsAdded",
    "labelRemoved": "labelsRemoved",
}


def list_history(call: Call) -> Json:
    """history.list: 404 for a start that has been forgotten."""
    box = box_of(call)
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
    page, more = page_of(call, found, 100, 500)
    answer: Json = {"history": page} if page else {}
    if more:
        answer["nextPageToken"] = more
    answer["historyId"] = str(box.history)
    return answer


def list_labels(call: Call) -> Json:
    """labels.list."""
    return {"labels": box_of(call).labels}


def get_label(call: Call) -> Json:
    """labels.get: with how much is under it."""
    box = box_of(call)
    for entry in box.labels:
        if entry["id"] == call.path["id"]:
            held = [m for m in box.messages.values() if entry["id"] in m.labels]
            unread = [m for m in held if "UNREAD" in m.labels]
            return {
                **entry,
                "messagesTotal": len(held),
                "messagesUnread": len(unread),
                "threadsTotal": len({m.thread for m in held}),
                "threadsUnread": len({m.thread for m in unread}),
            }
    raise not_found()


def profile(call: Call) -> Json:
    """getProfile."""
    box = box_of(call)
    return {
        "emailAddress": box.address,
        "messagesTotal": len(box.messages),
        "threadsTotal": len({message.thread for message in box.messages.values()}),
        "historyId": str(box.history),
    }


def list_aliases(call: Call) -> Json:
    """settings.sendAs.list."""
    return {"sendAs": box_of(call).aliases}


def get_alias(call: Call) -> Json:
    """settings.sendAs.get."""
    for alias in box_of(call).aliases:
        if alias["sendAsEmail"] == call.path["sendAsEmail"]:
            return alias
    raise not_found()


ENDPOINTS: dict[str, Endpoint] = {
    "gmail.users.history.list": list_history,
    "gmail.users.labels.list": list_labels,
    "gmail.users.labels.get": get_label,
    "gmail.users.getProfile": profile,
    "gmail.users.settings.sendAs.list": list_aliases,
    "gmail.users.settings.sendAs.get": get_alias,
}
