"""drive.permissions: who may see a file, how far, and until when."""

from __future__ import annotations

from datetime import datetime, timedelta

from .answers import Json, RefusalError, invalid
from .calls import Call, Endpoint
from .drive import RANK, File, paged, permission_id, stamp
from .masks import apply, parse

SHORT = parse("kind,id,type,role")


def granted(address: str, role: str, kind: str = "user") -> Json:
    """A permission of a person."""
    entry: Json = {
        "kind": "drive#permission",
        "id": "anyoneWithLink" if kind == "anyone" else permission_id(address),
        "type": kind,
        "role": role,
        "deleted": False,
        "pendingOwner": False,
    }
    if kind == "anyone":
        entry["allowFileDiscovery"] = False
    elif kind == "domain":
        entry |= {"domain": address, "displayName": address}
    else:
        entry |= {"emailAddress": address, "displayName": address.partition("@")[0]}
    return entry


def _shown(call: Call, entry: Json) -> Json:
    return entry if call.one("fields", "") else apply(SHORT, entry)


def _until(call: Call, body: Json, kind: str, role: str) -> str | None:
    text = body.get("expirationTime")
    if text is None:
        return None
    if not call.world.facts.end_dates:
        raise RefusalError(
            403, "Expiration dates cannot be set on this item.", reason="cannotSetExpiration"
        )
    if kind not in ("user", "group"):
        raise RefusalError(
            403, "Expiration dates are not supported here.", reason="invalidSharingRequest"
        )
    if role == "owner":
        raise RefusalError(
            403, "An owner's permission cannot expire.", reason="expirationDateNotAllowed"
        )
    try:
        when = datetime.fromisoformat(text)
    except ValueError as error:
        raise invalid(f"Invalid value for: Invalid format: {text!r}") from error
    now = call.world.now()
    if when.tzinfo is None or not now < when <= now + timedelta(days=366):
        raise RefusalError(
            403,
            "Expiration dates must be in the future and at most a year away.",
            reason="invalidExpirationDate",
        )
    return stamp(when)


def _sharable(call: Call) -> File:
    file = call.world.file(call)
    role = file.role(call.user, call.world.now())
    own = next((e for e in file.permissions if e.get("emailAddress") == call.user), {})
    if role is None or RANK[role] < RANK["writer"] or "expirationTime" in own:
        raise RefusalError(
            403,
            "The user does not have sufficient permissions for this file.",
            reason="insufficientFilePermissions",
        )
    return file


def create(call: Call) -> Json:
    """permissions.create; the notification goes to ``world.notices``, nothing is mailed."""
    file = _sharable(call)
    kind, role = call.body.get("type"), call.body.get("role")
    for name, given in (("type", kind), ("role", role)):
        if not given:
            raise RefusalError(400, f"The permission {name} field is required.", reason="required")
    if kind not in ("user", "group", "domain", "anyone"):
        raise invalid("The specified type is invalid or not applicable.")
    if role not in RANK:
        raise invalid("The specified role is invalid or not applicable.")
    address = call.body.get("emailAddress") or call.body.get("domain") or ""
    if kind in ("user", "group") and "@" not in address:
        raise invalid("The specified emailAddress is invalid or not applicable.")
    if kind == "domain" and (not address or "@" in address):
        raise invalid("The specified domain is invalid or not applicable.")
    if role == "owner" and not call.flag("transferOwnership"):
        raise RefusalError(
            403,
            "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
            reason="forbidden",
            extra={"location": "transferOwnership", "locationType": "parameter"},
        )
    until = _until(call, call.body, kind, role)
    quiet = call.one("sendNotificationEmail", "true").lower() == "false"
    if quiet and kind == "user" and address in call.world.facts.no_account:
        raise RefusalError(
            400,
            'Bad Request. User message: "You are trying to invite somebody without a Google '
            'account. Check the "Notify people" box."',
            reason="invalidSharingRequest",
        )
    entry = granted(address, role, kind)
    before = next((old for old in file.permissions if old["id"] == entry["id"]), None)
    if before is not None and RANK[before["role"]] > RANK[role]:
        entry["role"] = before["role"]  # a create raises a role and never lowers one
    if not call.world.facts.end_dates_at_create:
        until = None
    if call.body.get("pendingOwner"):
        entry["pendingOwner"] = True
    if until:
        entry["expirationTime"] = until
    file.permissions = [old for old in file.permissions if old["id"] != entry["id"]] + [entry]
    if role == "owner":
        _transferred(file, entry)
    if kind in ("user", "group") and not quiet:
        call.world.notices.append(
            {"to": address, "file": file.id, "role": role, "message": call.one("emailMessage", "")}
        )
    return _shown(call, entry)


def _transferred(file: File, entry: Json) -> None:
    for old in file.permissions:
        if old is not entry and old["role"] == "owner":
            old["role"] = "writer"
    file.owner = entry["emailAddress"]


def _find(call: Call, file: File) -> Json:
    for entry in file.permissions:
        if entry["id"] == call.path["permissionId"]:
            return entry
    raise RefusalError(
        404,
        f"Permission not found: {call.path['permissionId']}.",
        extra={"location": "permissionId", "locationType": "parameter"},
    )


def listing(call: Call) -> Json:
    """permissions.list."""
    file = _sharable(call)
    page, more = paged(call, file.permissions, 100, 100)
    answer = {"kind": "drive#permissionList", "permissions": page}
    if more:
        answer["nextPageToken"] = more
    if call.one("fields", ""):
        return answer
    shown: Json = apply(parse("kind,nextPageToken,permissions(kind,id,type,role)"), answer)
    return shown


def get(call: Call) -> Json:
    """permissions.get."""
    return _shown(call, _find(call, _sharable(call)))


def update(call: Call) -> Json:
    """permissions.update: role and end."""
    file = _sharable(call)
    entry = _find(call, file)
    role = call.body.get("role") or entry["role"]
    until = _until(call, call.body, entry["type"], role)
    if role == "owner" and entry["role"] != "owner":
        if not call.flag("transferOwnership"):
            raise RefusalError(403, "The transferOwnership parameter must be enabled.")
        _transferred(file, entry)
    entry["role"] = role
    if "pendingOwner" in call.body:
        entry["pendingOwner"] = bool(call.body["pendingOwner"])
    if until:
        entry["expirationTime"] = until
    if call.flag("removeExpiration"):
        entry.pop("expirationTime", None)
    return _shown(call, entry)


def delete(call: Call) -> None:
    """permissions.delete: never the owner's."""
    file = _sharable(call)
    entry = _find(call, file)
    if entry["role"] == "owner":
        raise RefusalError(
            403, "The owner of a file cannot be removed.", reason="cannotRemoveOwner"
        )
    file.permissions.remove(entry)


ENDPOINTS: dict[str, Endpoint] = {
    "drive.permissions.create": create,
    "drive.permissions.list": listing,
    "drive.permissions.get": get,
    "drive.permissions.update": update,
    "drive.permissions.delete": delete,
}
