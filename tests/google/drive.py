"""The Drive calls for creating, finding, copying, exporting and sharing."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .answers import Json, RefusalError, invalid
from .calls import Call, Endpoint
from .drive_query import invalid_value, ordered, query_of
from .masks import apply, parse

SHEET = "application/vnd.google-apps.spreadsheet"
FOLDER = "application/vnd.google-apps.folder"
RANK = {"reader": 1, "commenter": 2, "writer": 3, "fileOrganizer": 4, "organizer": 5, "owner": 6}
SHORT = parse("kind,id,name,mimeType")
EXPORTS = {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
    "application/pdf": "pdf",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
    "application/zip": "zip",
}


@dataclass(slots=True)
class File:
    """One file in Drive."""

    id: str
    name: str
    mime: str
    owner: str
    created: datetime
    modified: datetime
    parents: list[str]
    permissions: list[Json] = field(default_factory=list)
    opened_by: set[str] = field(default_factory=set)
    comments: list[Json] = field(default_factory=list)
    trashed: bool = False
    more: Json = field(default_factory=dict)

    def role(self, user: str, now: datetime) -> str | None:
        """The strongest role that a person has now."""
        best: str | None = None
        for entry in self.permissions:
            if entry["type"] != "anyone" and entry.get("emailAddress") != user:
                continue
            if "expirationTime" in entry and _moment(entry["expirationTime"]) <= now:
                continue
            if best is None or RANK[entry["role"]] > RANK[best]:
                best = entry["role"]
        return best


def stamp(when: datetime) -> str:
    """RFC 3339 with milliseconds, as Drive writes it."""
    return when.strftime("%Y-%m-%dT%H:%M:%S.") + f"{when.microsecond // 1000:03d}Z"


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise invalid(f"Invalid value for: Invalid format: {text!r}") from error
    if found.tzinfo is None:
        raise invalid(f"Invalid value for: Invalid format: {text!r} is missing its offset")
    return found


def missing(file_id: str) -> RefusalError:
    """404 as Drive words it."""
    return RefusalError(
        404,
        f"File not found: {file_id}.",
        extra={"locationType": "parameter", "location": "fileId"},
    )


def person(call: Call, address: str) -> Json:
    """A User; everybody has a name."""
    account = call.world.accounts.get(address)
    name = address.partition("@")[0] if account is None else account.name
    found: Json = {"kind": "drive#user", "displayName": name, "me": address == call.user}
    return found | {"emailAddress": address}


def permission_id(address: str) -> str:
    """The id of a person's permission: the same on every file."""
    number = int(hashlib.sha256(address.casefold().encode()).hexdigest()[:16], 16)
    return f"{number:020d}"[:20]


def file_json(call: Call, file: File) -> Json:
    """A File."""
    role = file.role(call.user, call.world.now()) or "reader"
    may_write = RANK[role] >= RANK["writer"]
    owner = person(call, file.owner)
    export = f"https://docs.google.com/spreadsheets/export?id={file.id}&exportFormat="
    links = {mime: export + short for mime, short in EXPORTS.items()}
    return {
        "kind": "drive#file",
        "id": file.id,
        "name": file.name,
        "mimeType": file.mime,
        "createdTime": stamp(file.created),
        "modifiedTime": stamp(file.modified),
        "parents": file.parents,
        "trashed": file.trashed,
        "explicitlyTrashed": file.trashed,
        "starred": False,
        "ownedByMe": file.owner == call.user,
        "owners": [owner],
        "lastModifyingUser": owner,
        "version": str(1 + int((file.modified - file.created).total_seconds() * 1000)),
        "quotaBytesUsed": "1024",
        "viewedByMe": True,
        "iconLink": f"https://drive-thirdparty.googleusercontent.com/16/type/{file.mime}",
        **({"exportLinks": links} if file.mime == SHEET else {}),
        "shared": len(file.permissions) > 1,
        "writersCanShare": True,
        "spaces": ["drive"],
        "webViewLink": f"https://docs.google.com/spreadsheets/d/{file.id}/edit?usp=drivesdk",
        "permissions": file.permissions,
        "permissionIds": [entry["id"] for entry in file.permissions],
        "capabilities": {
            "canEdit": may_write,
            "canShare": may_write,
            "canComment": RANK[role] >= RANK["commenter"],
            "canDelete": role == "owner",
        },
        "isAppAuthorized": call.client in file.opened_by,
        **file.more,
    }


def answered(call: Call, whole: Json, short: Any = SHORT) -> Json:
    """The short form, or the whole for the mask to choose from."""
    found: Json = whole if call.one("fields", "") else apply(short, whole)
    return found


def create(call: Call) -> Json:
    """files.create without content: a spreadsheet or a folder."""
    name = call.body.get("name") or "Untitled"
    mime = call.body.get("mimeType") or "application/octet-stream"
    parents = _parents(call)
    if mime == SHEET:
        book = call.world.new_book(call.user, call.client, name)
        file = call.world.files[book.id]
    else:
        file = call.world.new_file(call.user, call.client, name, mime)
    if parents:
        file.parents = parents
    return answered(call, file_json(call, file))


def _parents(call: Call) -> list[str]:
    """The folders that a request names; 404 for one that is not there."""
    found = []
    for key in call.body.get("parents") or []:
        root = call.world.roots.get(call.user)
        if key not in ("root", root) and key not in call.world.files:
            raise missing(key)
        found.append(root if key == "root" and root else key)
    return found


def get(call: Call) -> Json:
    """files.get."""
    file = call.world.file(call)
    if call.one("alt", "json") == "media":
        raise RefusalError(
            403,
            "Only files with binary content can be directly downloaded. "
            "Use Export with Docs Editors files.",
            reason="fileNotDownloadable",
            extra={"locationType": "parameter", "location": "alt"},
        )
    return answered(call, file_json(call, file))


def paged(call: Call, items: list[Any], default: int, most: int) -> tuple[list[Any], str | None]:
    """One page of a list, and the token of the next; 400 for a token or size that is none."""
    size, token = int(call.one("pageSize", str(default))), call.one("pageToken", "0")
    if not 1 <= size <= most:
        raise RefusalError(
            400,
            f"Invalid value '{size}'. Values must be within the range: [1, {most}]",
            reason="invalidParameter",
            extra={"locationType": "parameter", "location": "pageSize"},
        )
    if not token.isdigit():
        raise invalid_value("pageToken")
    start = int(token)
    more = str(start + size) if start + size < len(items) else None
    return items[start : start + size], more


def listing(call: Call) -> Json:
    """files.list: all that the person may see, the newest first."""
    wanted = query_of(call.one("q", ""), call.user, call.world.roots.get(call.user, ""))
    found = [
        file
        for file in call.world.files.values()
        if file.role(call.user, call.world.now()) is not None
        and call.world.opened(call, file)
        and wanted(file)
    ]
    ordered(found, call.one("orderBy", ""))
    page, more = paged(call, found, 100, 1000)
    answer: Json = {
        "kind": "drive#fileList",
        "incompleteSearch": False,
        "files": [file_json(call, file) for file in page],
    }
    if more:
        answer["nextPageToken"] = more
    short = parse("kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)")
    return answered(call, answer, short)


def update(call: Call) -> Json:
    """files.update of metadata."""
    file = call.world.file(call, least="writer")
    if call.body.get("name"):
        file.name = call.body["name"]
        if file.id in call.world.books:
            call.world.books[file.id].properties["title"] = file.name
    if "trashed" in call.body:
        file.trashed = bool(call.body["trashed"])
    gone = set(call.one("removeParents", "").split(","))
    added = [parent for parent in call.one("addParents", "").split(",") if parent]
    file.parents = [parent for parent in file.parents if parent not in gone] + added
    file.more.update({k: call.body[k] for k in ("description", "starred") if k in call.body})
    call.world.touch(file)
    return answered(call, file_json(call, file))


def delete(call: Call) -> None:
    """files.delete: the owner's only, for good."""
    file = call.world.file(call, least="owner")
    call.world.forget(file.id)


def copy(call: Call) -> Json:
    """files.copy."""
    file = call.world.file(call)
    name = call.body.get("name") or f"Copy of {file.name}"
    if file.id not in call.world.books:
        raise invalid("The emulator copies spreadsheets only.")
    book = call.world.new_book(call.user, call.client, name)
    source = call.world.books[file.id].snapshot()
    source.properties["title"] = name
    book.restore(source)
    new = call.world.files[book.id]
    new.parents = _parents(call) or new.parents
    return answered(call, file_json(call, new))


def about(call: Call) -> Json:
    """about.get."""
    if not call.one("fields", ""):
        raise RefusalError(
            400,
            "The 'fields' parameter is required for this method.",
            reason="required",
            extra={"locationType": "parameter", "location": "fields"},
        )
    return {
        "kind": "drive#about",
        "user": person(call, call.user) | {"permissionId": permission_id(call.user)},
        "storageQuota": {
            "limit": "16106127360",
            "usage": "1048576",
            "usageInDrive": "1048576",
            "usageInDriveTrash": "0",
        },
        "maxUploadSize": "5242880000000",
        "canCreateDrives": False,
        "exportFormats": {SHEET: list(EXPORTS)},
    }


ENDPOINTS: dict[str, Endpoint] = {
    "drive.files.create": create,
    "drive.files.get": get,
    "drive.files.list": listing,
    "drive.files.update": update,
    "drive.files.delete": delete,
    "drive.files.copy": copy,
    "drive.about.get": about,
}
