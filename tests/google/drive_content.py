"""The Drive calls for what is in a file: exports and comments."""

from __future__ import annotations

import csv
import io
import zipfile

import openpyxl

from .answers import Json, RefusalError, invalid
from .calls import Call, Endpoint, Raw
from .drive import answered, stamp
from .grid import Book
from .masks import parse
from .reading import Reader

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def table(call: Call, book: Book) -> list[list[str]]:
    """The first tab as text."""
    tab = book.tabs[0]
    found: list[list[str]] = Reader(book, call.world.now()).values(tab.whole())
    width = max((len(row) for row in found), default=0)
    return [row + [""] * (width - len(row)) for row in found]


def export(call: Call) -> Raw:
    """files.export: csv and tsv of the first tab, xlsx of all; the other kinds are empty shells."""
    file = call.world.file(call)
    book = call.world.books.get(file.id)
    kind = call.one("mimeType", "")
    if book is None:
        raise RefusalError(
            403, "Export only supports Docs Editors files.", reason="fileNotExportable"
        )
    if kind in ("text/csv", "text/tab-separated-values"):
        out = io.StringIO(newline="")
        delimiter = "," if kind == "text/csv" else "\t"
        csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(table(call, book))
        return Raw(out.getvalue().removesuffix("\r\n").encode(), kind)
    if kind == XLSX:
        workbook = openpyxl.Workbook()
        workbook.remove(workbook.worksheets[0])
        reader = Reader(book, call.world.now())
        for tab in book.tabs:
            sheet = workbook.create_sheet(tab.title[:31])
            for row in reader.values(tab.whole(), "UNFORMATTED_VALUE"):
                sheet.append(row)
        buffer = io.BytesIO()
        workbook.save(buffer)
        return Raw(buffer.getvalue(), kind)
    if kind == "application/pdf":
        return Raw(b"%PDF-1.4\n%%EOF\n", kind)
    if kind in ("application/zip", "application/vnd.oasis.opendocument.spreadsheet"):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("mimetype", kind)
        return Raw(packed.getvalue(), kind)
    raise invalid("The requested conversion is not supported.")


def comments(call: Call) -> Json:
    """comments.list; ``fields`` is required there."""
    file = call.world.file(call)
    if not call.one("fields", ""):
        raise RefusalError(
            400,
            "The 'fields' parameter is required for this method.",
            reason="required",
            extra={"location": "fields", "locationType": "parameter"},
        )
    return {"kind": "drive#commentList", "comments": file.comments}


def add_comment(call: Call) -> Json:
    """comments.create."""
    file = call.world.file(call, least="commenter")
    entry = {
        "kind": "drive#comment",
        "id": call.world.ids.word(11),
        "content": call.body.get("content", ""),
        "anchor": call.body.get("anchor", ""),
        "createdTime": stamp(call.world.now()),
        "author": {"kind": "drive#user", "displayName": call.user},
        "deleted": False,
        "resolved": False,
        "replies": [],
    }
    file.comments.append(entry)
    return answered(call, entry, parse("kind,id,content"))


ENDPOINTS: dict[str, Endpoint] = {
    "drive.files.export": export,
    "drive.comments.list": comments,
    "drive.comments.create": add_comment,
}
