"""What Google Drive keeps of who may open a file, and the three ways to change it.

A change is asked for once. Where its answer is lost, the list is read again and compared; what the
list shows is what happened, and nothing is asked for a second time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sheets_followup.errors import FollowupError, TryAgain
from sheets_followup.session.answers import Rejected
from sheets_followup.session.door import Door
from sheets_followup.share.asking import same_person

_FIELDS = "id,type,role,emailAddress,domain,expirationTime"
#: A file can be shared with 600 people and groups; a list that never ends is not followed.
_PAGES = 20


@dataclass(frozen=True, slots=True)
class Permission:
    """One line of the list. ``kind`` is user, group, domain or anyone; ``end`` is in UTC."""

    id: str
    kind: str
    role: str
    address: str = ""
    end: datetime | None = None


def permissions(door: Door, key: str) -> tuple[Permission, ...]:
    """Everybody who may open this file. Raises NotThere where the login does not reach it."""
    found: list[Permission] = []
    query: dict[str, str | int | bool | list[str]] = {
        "fields": f"nextPageToken,permissions({_FIELDS})",
        "pageSize": 100,
        "supportsAllDrives": True,
    }
    for _ in range(_PAGES):
        answer = door.ask("permissions.list", key, query=query)
        listed = answer.get("permissions")
        if isinstance(listed, list):
            found += [_permission(each) for each in listed if isinstance(each, dict)]
        page = answer.get("nextPageToken")
        if not isinstance(page, str) or not page:
            return tuple(found)
        query["pageToken"] = page
    raise TryAgain("Google Drive's list of who may open this file does not end")


def of_person(listed: tuple[Permission, ...], address: str) -> Permission | None:
    """What this person was given in their own name."""
    for each in listed:
        if each.kind == "user" and same_person(each.address, address):
            return each
    return None


def give(
    door: Door, key: str, address: str, role: str, end: datetime | None, message: str | None
) -> Permission:
    """Shares with a person; Google mails an invitation only where there is a ``message``.

    Raises what :mod:`sheets_followup.session.answers` raises; TryAgain also where neither the
    answer nor the list afterwards shows that it was done.
    """
    body: dict[str, object] = {"type": "user", "role": role, "emailAddress": address}
    if end is not None:
        body["expirationTime"] = _stamp(end)
    query: dict[str, str | int | bool | list[str]] = {
        "fields": _FIELDS,
        "supportsAllDrives": True,
        "sendNotificationEmail": message is not None,
    }
    if message:
        query["emailMessage"] = message
    try:
        return _permission(door.ask("permissions.create", key, query=query, body=body))
    except TryAgain as error:
        return _shown_afterwards(door, key, address, error)


def change(
    door: Door, key: str, standing: Permission, role: str, end: datetime | None
) -> Permission:
    """Gives another role, and an end where one is named. Nobody is mailed."""
    body: dict[str, object] = {"role": role}
    if end is not None:
        body["expirationTime"] = _stamp(end)
    query: dict[str, str | int | bool | list[str]] = {"fields": _FIELDS, "supportsAllDrives": True}
    try:
        answer = door.ask("permissions.update", key, standing.id, query=query, body=body)
        return _permission(answer)
    except TryAgain as error:
        return _shown_afterwards(door, key, standing.address, error)


def take(door: Door, key: str, standing: Permission) -> None:
    """Takes exactly this permission away. One that is gone already is no error."""
    try:
        door.ask("permissions.delete", key, standing.id, query={"supportsAllDrives": True})
    except Rejected as error:
        if error.status != 404:
            raise
        # Either the permission is gone, or the file is: the list knows.
        if any(each.id == standing.id for each in permissions(door, key)):
            raise
    except TryAgain as error:
        if not error.may_have_happened:
            raise
        if any(each.id == standing.id for each in _again(door, key, error)):
            raise


def _shown_afterwards(door: Door, key: str, address: str, error: TryAgain) -> Permission:
    """What the list shows after an answer that was lost; raises ``error`` where that is nothing."""
    if not error.may_have_happened:
        raise error
    found = of_person(_again(door, key, error), address)
    if found is None:
        raise TryAgain(
            f"{error.message}; Google's list does not show the share",
            hint="run it again in some minutes: it looks at the list first",
        )
    return found


def _again(door: Door, key: str, error: TryAgain) -> tuple[Permission, ...]:
    try:
        return permissions(door, key)
    except FollowupError:
        raise TryAgain(
            f"{error.message}; whether it was done is not known",
            hint="run it again in some minutes: it looks at the list first",
        ) from None


def _permission(found: Mapping[str, object]) -> Permission:
    texts = {
        name: value if isinstance(value := found.get(name), str) else ""
        for name in ("id", "type", "role", "emailAddress", "domain", "expirationTime")
    }
    return Permission(
        texts["id"],
        texts["type"],
        texts["role"],
        texts["emailAddress"] or texts["domain"],
        _moment(texts["expirationTime"]),
    )


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
