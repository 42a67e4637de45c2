"""The gate before a workbook is parsed: what is hostile, encrypted or no workbook stops here.

The parser behind it has no limits of its own: a small file can ask it for gigabytes. So everything
that could grow is counted first, on the packed sizes and on the raw text of the parts.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

from sheets_followup.errors import Refused, TrackerError, UsageError
from sheets_followup.trackers import disk
from sheets_followup.trackers.xlsx_extent import cell_count, column_number, extent, furthest

#: How much a workbook may hold: parts, unpacked bytes, the factor of packing (of a part over a
#: megabyte), cells, strings, and cells that are covered by merges and links.
MAX_PARTS = 1_000
MAX_UNPACKED = 100_000_000
MAX_RATIO = 250
MAX_CELLS = 2_500_000
MAX_STRINGS = 1_000_000
MAX_COVERED = 300_000

#: Bytes between two tags of a sheet or its texts: a cell holds 32,767 signs of at most six bytes.
MAX_TEXT = 250_000

_LARGE = 1_000_000
_TEXT_PARTS = (".xml", ".rels", ".vml")
_DECLARATIONS = tuple(
    word.encode(codec)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for codec in ("ascii", "utf-16-le", "utf-16-be")
)
_WORKBOOK = re.compile(r"xl/workbook\d*\.xml", re.IGNORECASE)
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_COVER = re.compile(
    rb"<(?:\w+:)?(?:mergeCell|hyperlink)\s[^>]*?\bref=[\"']([A-Z]+)(\d+):([A-Z]+)(\d+)[\"']"
)
_ENCODING = re.compile(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w-]+)")
#: Those in which every sign of XML is the byte that we look for.
_ENCODINGS = (b"utf-8", b"utf8", b"us-ascii", b"ascii", b"iso-8859-1", b"windows-1252")
_STRICT = b"http://purl.oclc.org/ooxml/"


@dataclass(frozen=True, slots=True)
class Parts:
    """A workbook that passed the gate: every part's name, and the text parts unpacked.

    ``areas`` holds rows times columns of the rectangle around all filled cells of a sheet's part.
    """

    names: tuple[str, ...]
    texts: Mapping[str, bytes]
    areas: Mapping[str, int] = field(default_factory=dict)

    def sheets(self) -> dict[str, bytes]:
        """The worksheets' parts."""
        return {
            name: text
            for name, text in self.texts.items()
            # Wherever it lies: a parser follows the references, not our idea of a folder.
            if _SHEET.fullmatch(name) or b"sheetData" in text
        }

    def workbook(self) -> bytes:
        """The part that lists the sheets."""
        return self.texts[self.workbook_name()]

    def workbook_name(self) -> str:
        """The name of that part."""
        return next(name for name in self.texts if _WORKBOOK.fullmatch(name))


def passed(path: Path, data: bytes) -> Parts:
    """The parts of this workbook.

    Raises Refused for an encrypted or hostile one and for one that is too large, UsageError for
    another kind of file under this name, TrackerError for one that is broken.
    """
    if data.startswith(disk.OLE_MAGIC):
        raise disk.old_workbook(path, data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_entries(path, entries)
            _check_kind(path, archive, {entry.filename for entry in entries})
            texts = {
                entry.filename: archive.read(entry)
                for entry in entries
                if entry.filename.lower().endswith(_TEXT_PARTS)
            }
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise broken(path, error) from error
    except (ValueError, RuntimeError, UnicodeError) as error:
        raise broken(path, error) from error
    parts = Parts(tuple(entry.filename for entry in entries), texts)
    return replace(parts, areas=_check_texts(path, parts))


def cells_in(parts: Parts) -> int:
    """How many cells there are on all sheets, empty ones included."""
    return sum(cell_count(text) for text in parts.sheets().values())


def broken(path: Path, error: Exception) -> TrackerError:
    """The error for a workbook that cannot be taken apart."""
    backup = path.with_name(path.name + ".bak")
    hint = "open it in Excel or LibreOffice and save it again"
    if backup.exists():
        hint += f"; the content before our last change is in {backup.name}"
    return TrackerError(
        f"{path.name} is no workbook that can be read ({type(error).__name__})", hint=hint
    )


def _check_entries(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_PARTS:
        raise _hostile(path, f"has {len(entries):,} parts")
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        if entry.flag_bits & 1:
            raise Refused(
                f"{path.name} is protected with a password and cannot be read",
                hint="save it without a password",
            )
        # XlsxWriter begins some names of pictures in cells with a slash.
        inside = name[1:] if name.startswith("/xl/") else name
        if inside.startswith("/") or ".." in inside.split("/") or "\\" in name or ":" in name:
            raise _hostile(path, "has a part that lies outside of it")
        if name.lower() in seen:
            raise _hostile(path, "has two parts of one name")
        seen.add(name.lower())
        if entry.file_size > _LARGE and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
            raise _hostile(path, f"unpacks to {entry.file_size // 1_000_000:,} MB and more")
    total = sum(entry.file_size for entry in entries)
    if total > MAX_UNPACKED:
        raise _hostile(path, f"unpacks to {total // 1_000_000:,} MB")
    places = sorted((entry.header_offset, entry.compress_size) for entry in entries)
    for (offset, size), (following, _) in pairwise(places):
        if offset + 30 + size > following:
            raise _hostile(path, "has parts that overlap")


def _check_kind(path: Path, archive: zipfile.ZipFile, names: set[str]) -> None:
    if any(_WORKBOOK.fullmatch(name) for name in names):
        return
    if "xl/workbook.bin" in names:
        raise UsageError(
            f"{path.name} is a binary workbook (.xlsb)", hint="open it and save it as .xlsx"
        )
    if "mimetype" in names and b"opendocument" in archive.read("mimetype")[:200]:
        raise UsageError(
            f"{path.name} is an OpenDocument file, whatever it is called",
            hint="open it in LibreOffice and save it as .xlsx",
        )
    if any(name.startswith("Index/") for name in names):
        raise UsageError(
            f"{path.name} is a Numbers file, whatever it is called",
            hint="export it from Numbers: File, Export To, Excel",
        )
    raise TrackerError(
        f"{path.name} is an archive, but no workbook", hint="use an .xlsx, an .xlsm or a .csv file"
    )


def _check_texts(path: Path, parts: Parts) -> dict[str, int]:
    for text in parts.texts.values():
        if any(word in text for word in _DECLARATIONS):
            raise _hostile(path, "declares a document type, which no workbook does")
        named = _ENCODING.match(text.removeprefix(b"\xef\xbb\xbf"))
        if b"\x00" in text or (named and named[1].lower() not in _ENCODINGS):
            raise _hostile(path, "is not written in UTF-8")
    if _STRICT in parts.workbook():
        raise UsageError(
            f"{path.name} is saved as Strict Open XML",
            hint="open it and save it as an ordinary Excel workbook (.xlsx)",
        )
    _check_lengths(path, parts)
    cells = covered = 0
    areas: dict[str, int] = {}
    for name, text in parts.sheets().items():
        cells += cell_count(text)
        if cells > MAX_CELLS:
            raise _too_large(path, f"more than {MAX_CELLS:,} cells")
        row, column = extent(text)
        areas[name] = row * column
        if row > disk.MAX_ROWS or column > disk.MAX_COLUMNS:
            raise _too_large(path, f"something in {furthest(text, row, column)}")
        covers = _COVER.findall(text) if b"mergeCell" in text or b"hyperlink" in text else ()
        for left, top, right, bottom in covers:
            width = abs(column_number(right) - column_number(left)) + 1
            covered += width * (abs(int(bottom) - int(top)) + 1)
        if covered > MAX_COVERED:
            raise _too_large(path, f"merged or linked ranges of more than {MAX_COVERED:,} cells")
    strings = sum(
        text.count(b"<si") + text.count(b":si")
        for name, text in parts.texts.items()
        if "sharedstrings" in name.lower()
    )
    if strings > MAX_STRINGS:
        raise _too_large(path, f"more than {MAX_STRINGS:,} texts")
    return areas


def _check_lengths(path: Path, parts: Parts) -> None:
    for name, text in parts.texts.items():
        if _SHEET.fullmatch(name) or "sharedstrings" in name.lower():
            # What is twice as long covers one of these pieces wholly.
            for start in range(0, len(text) - MAX_TEXT, MAX_TEXT):
                if text.find(b"<", start, start + MAX_TEXT) < 0:
                    raise _too_large(path, f"a text of more than {MAX_TEXT:,} bytes")


def _hostile(path: Path, what: str) -> Refused:
    return Refused(
        f"{path.name} {what}: no ordinary workbook is like that",
        hint="if you trust it, open it in Excel or LibreOffice and save it anew",
    )


def too_unusual(path: Path) -> Refused:
    """The error for a workbook that only a slow reader reads, and that is too large for it."""
    return _too_large(path, "a great many cells, some written in a way that no program uses")


def _too_large(path: Path, what: str) -> Refused:
    return Refused(
        f"{path.name} has {what}; {disk.MAX_ROWS:,} rows of {disk.MAX_COLUMNS} cells are the most",
        hint="delete what is not needed, or keep this search in a file of its own",
    )
