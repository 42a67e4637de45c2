"""The Drive calls for creating, finding, copying, exporting and sharing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .answers import Json, RefusalError, invalid
from .calls import Call, Endpoint
from .masks import apply, parse

SHEET = "application/vnd.google-apps.spreadsheet"
FOLDER = "application/vnd.google-apps.folder"
RANK = {"reader": 1, "commenter": 2, "writer": 3, "fileOrganizer": 4, "organizer": 5, "owner": 6}
SHORT = parse("kind,id,name,mimeType")


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


def file_json(call: Call, file: File) -> Json:
    """A File."""
    role = file.role(call.user, call.world.now()) or "reader"
    may_write = RANK[role] >= RANK["writer"]
    person = {"kind": "drive#user", "emailAddress": file.owner, "displayName": file.owner}
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
        "owners": [{**person, "me": file.owner == call.user}],
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
    parents = call.body.get("parents")
    if mime == SHEET:
        book = call.world.new_book(call.user, call.client, name)
        file = call.world.files[book.id]
    else:
        file = call.world.new_file(call.user, call.client, name, mime)
    if parents:
        file.parents = list(parents)
    return answered(call, file_json(call, file))


def get(call: Call) -> Json:
    """files.get."""
    return answered(call, file_json(call, call.world.file(call)))


def listing(call: Call) -> Json:
    """files.list: all that the person may see, the newest first."""
    wanted = query_of(call.one("q", ""))
    found = []
    for file in call.world.files.values():
        if file.role(call.user, call.world.now()) is None or not call.world.opened(call, file):
            continue
        if wanted(file):
            found.append(file)
    found.sort(key=lambda file: (file.modified, file.name), reverse=True)
    size = min(int(call.one("pageSize", "100")), 1000)
    start = int(call.one("pageToken", "0")) if call.one("pageToken", "0").isdigit() else 0
    answer: Json = {
        "kind": "drive#fileList",
        "incompleteSearch": False,
        "files": [file_json(call, file) for file in found[start : start + size]],
    }
    if start + size < len(found):
        answer["nextPageToken"] = str(start + size)
    short = parse("kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)")
    return answered(call, answer, short)


TERM = re.compile(
    r"(?:(?P<field>name|mimeType|trashed|fullText)\s*(?P<op>=|!=|contains)\s*"
    r"(?P<value>'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|true|false)"
    r"|(?P<item>'[^']*'|\"[^\"]*\")\s+in\s+(?P<in>parents|owners|writers|readers)"
    r"|parents\s+in\s+(?P<folder>'[^']*'|\"[^\"]*\"))"
)


def query_of(text: str) -> Any:
    """The predicate of a search: terms joined by ``and``; 400 for anything else."""
    tests = []
    for term in re.split(r"\s+and\s+(?=(?:[^'\"]|'[^']*'|\"[^\"]*\")*$)", text.strip()):
        if not term:
            continue
        hit = TERM.fullmatch(term.strip().strip("()"))
        if hit is None:
            raise RefusalError(
                400,
                "Invalid Value",
                reason="invalid",
                extra={"location": "q", "locationType": "parameter"},
            )
        tests.append(_test(hit))
    return lambda file: all(test(file) for test in tests)


def _test(hit: re.Match[str]) -> Any:
    if hit["folder"]:  # the other way round, as gspread writes it
        folder = hit["folder"][1:-1]
        return lambda file: folder in file.parents
    if hit["in"]:
        item = hit["item"][1:-1]
        if hit["in"] == "parents":
            return lambda file: item in file.parents
        return lambda file: any(e.get("emailAddress") == item for e in file.permissions)
    if hit["field"] == "trashed":
        return lambda file: file.trashed == (hit["value"] == "true")
    value = re.sub(r"\\(.)", r"\1", hit["value"][1:-1])
    attribute = "mime" if hit["field"] == "mimeType" else "name"
    if hit["op"] == "contains":
        return lambda file: value.casefold() in getattr(file, attribute).casefold()
    same = hit["op"] == "="
    return lambda file: (getattr(file, attribute).casefold() == value.casefold()) == same


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
    del call.world.files[file.id]
    call.world.books.pop(file.id, None)


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
    if call.body.get("parents"):
        new.parents = list(call.body["parents"])
    return answered(call, file_json(call, new))


def about(call: Call) -> Json:
    """about.get."""
    if not call.one("fields", ""):
        raise invalid("The 'fields' parameter is required for this method.")
    name = call.world.accounts[call.user].name
    user = {"kind": "drive#user", "displayName": name, "emailAddress": call.user, "me": True}
    return {"kind": "drive#about", "user": user}


ENDPOINTS: dict[str, Endpoint] = {
    "drive.files.create": create,
    "drive.files.get": get,
    "drive.files.list": listing,
    "drive.files.update": update,
    "drive.files.delete": delete,
    "drive.files.copy": copy,
    "drive.about.get": about,
}
