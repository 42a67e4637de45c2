"""Drive's upload of a csv over a spreadsheet: gspread's import_csv uses it.

The product never uploads, so the server keeps every such request as a violation; it is answered
all the same, because the recorded traffic holds it.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from .answers import Json
from .drive import RANK, SHEET, missing, stamp
from .grid import Tab, tab_properties
from .reading import Reader

if TYPE_CHECKING:
    from .world import Operation, World

PATH = re.compile(r"/upload/drive/v2/files/([A-Za-z0-9_-]+)")
FORMATS = {
    "application/x-vnd.oasis.opendocument.spreadsheet": "ods",
    "text/tab-separated-values": "tsv",
    "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "text/csv": "csv",
    "application/zip": "zip",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
}


def serve_upload(
    world: World, operation: Operation, user: str, client: str, content: bytes
) -> Json | None:
    """The answer of drive.v2 to a csv; None when the request is something else."""
    hit = PATH.fullmatch(operation.path)
    if hit is None or operation.method != "PUT" or client == "":
        return None
    operation.endpoint = "drive.v2.files.update"
    file, book = world.files.get(hit[1]), world.books.get(hit[1])
    role = None if file is None else file.role(user, world.now())
    if file is None or book is None or role is None or RANK[role] < RANK["writer"]:
        raise missing(hit[1])
    rows = list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))
    width = max((len(row) for row in rows), default=0)
    tab = Tab(
        tab_properties(world.ids.number(), file.name, 0, max(1000, len(rows)), max(26, width))
    )
    book.tabs, book.named, book.metadata = [tab], [], []
    # A conversion takes the zone of Google's head office, whatever the file's was.
    book.properties["timeZone"] = "America/Los_Angeles"
    reader = Reader(book, world.now())
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            value, shape = reader.typed(text)
            tab.put(number, column, tab.at(number, column).with_value(value, shape))
    world.touch(file)
    return _told(world, file.id, user)


def _told(world: World, key: str, user: str) -> Json:
    """The file as version 2 of Drive tells it."""
    file = world.files[key]
    api = "https://www.googleapis.com/drive/v2/files"
    docs = "https://docs.google.com"
    root = file.parents[0]
    now = stamp(world.now())
    person = {
        "displayName": user,
        "kind": "drive#user",
        "isAuthenticatedUser": True,
        "permissionId": file.permissions[0]["id"],
        "emailAddress": user,
        "picture": {"url": "https://lh3.googleusercontent.com/a/default-user=s64"},
    }
    return {
        "kind": "drive#file",
        "userPermission": {
            "id": "me",
            "type": "user",
            "role": file.role(user, world.now()),
            "kind": "drive#permission",
            "selfLink": f"{api}/{key}/permissions/me",
            "etag": f'"{world.ids.word(27)}"',
            "pendingOwner": False,
        },
        "selfLink": f"{api}/{key}",
        "ownerNames": [file.owner],
        "lastModifyingUserName": user,
        "editable": True,
        "writersCanShare": True,
        "mimeType": SHEET,
        "exportLinks": {
            mime: f"{docs}/spreadsheets/export?id={key}&exportFormat={short}"
            for mime, short in FORMATS.items()
        },
        "parents": [
            {
                "selfLink": f"{api}/{key}/parents/{root}",
                "id": root,
                "isRoot": True,
                "kind": "drive#parentReference",
                "parentLink": f"{api}/{root}",
            }
        ],
        "thumbnailLink": f"{docs}/feeds/vt?gd=true&id={key}&v=1&s={world.ids.word(44)}&sz=s220",
        "appDataContents": False,
        "iconLink": f"https://drive-thirdparty.googleusercontent.com/16/type/{SHEET}",
        "shared": len(file.permissions) > 1,
        "lastModifyingUser": person,
        "owners": [person],
        "copyable": True,
        "etag": f'"{world.ids.word(18)}"',
        "alternateLink": f"{docs}/spreadsheets/d/{key}/edit?usp=drivesdk",
        "embedLink": f"{docs}/spreadsheets/d/{key}/htmlembed?ouid={world.ids.number()}",
        "fileSize": "1024",
        "copyRequiresWriterPermission": False,
        "spaces": ["drive"],
        "id": key,
        "title": file.name,
        "labels": {
            "viewed": True,
            "restricted": False,
            "starred": False,
            "hidden": False,
            "trashed": file.trashed,
        },
        "explicitlyTrashed": file.trashed,
        "createdDate": stamp(file.created),
        "modifiedDate": stamp(file.modified),
        "modifiedByMeDate": now,
        "lastViewedByMeDate": now,
        "markedViewedByMeDate": "1970-01-01T00:00:00.000Z",
        "quotaBytesUsed": "1024",
        "version": "5",
        "capabilities": {"canEdit": True, "canCopy": True},
    }
