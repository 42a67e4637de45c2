"""What a TRACKER argument that names a file means: the path, the tab, and the name (CONTRACT)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from sheets_followup.errors import UsageError

_WITH_TAB = re.compile(r"(?P<path>.*?\.(?:xlsx|xlsm|csv))#(?P<tab>.*)", re.IGNORECASE | re.DOTALL)
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\[\]]+')

#: What to do about a file that is a table, but not one that we read.
_SAVE_AS = {
    ".xls": "open it and save it as .xlsx (Excel workbook)",
    ".xlsb": "open it and save it as .xlsx (Excel workbook)",
    ".xlt": "open it and save it as .xlsx (Excel workbook)",
    ".xltx": "open it and save it as .xlsx: a template is not a tracker yet",
    ".xltm": "open it and save it as .xlsm: a template is not a tracker yet",
    ".ods": "open it and save it as .xlsx (in LibreOffice: File, Save As, Excel 2007-365)",
    ".fods": "open it and save it as .xlsx (in LibreOffice: File, Save As, Excel 2007-365)",
    ".numbers": "export it from Numbers: File, Export To, Excel",
    ".tsv": "rename it to .csv: whatever stands between its cells is found out",
    ".tab": "rename it to .csv: whatever stands between its cells is found out",
    ".txt": "rename it to .csv if it is a table: what stands between its cells is found out",
    ".gsheet": "open it in the browser and use its address, or download it as .xlsx",
}


@dataclass(frozen=True, slots=True)
class FileAddress:
    """A tracker in a file: ``path`` as it was given, ``tab`` where one was named after ``#``."""

    path: str
    tab: str | None = None

    @property
    def ending(self) -> str:
        """The file's ending in small letters, with its dot (".xlsx"); "" when it has none."""
        return PurePath(self.path).suffix.lower()

    @property
    def name(self) -> str:
        """NAME: the file's name without its ending, and ``.TAB``; fit to begin a file name."""
        stem = PurePath(self.path).stem
        return stem if self.tab is None else f"{stem}.{_NOT_IN_NAMES.sub('_', self.tab).strip()}"


def parse_address(text: str) -> FileAddress:
    """Takes ``FILE.xlsx#Tab`` apart; a ``#`` elsewhere in a file's name is part of that name.

    Raises UsageError when there is nothing, when ``#`` has no tab behind it, or for a tab in a csv.
    """
    if not text.strip() or "\0" in text:
        raise UsageError("no tracker was named", hint="give the path of an .xlsx or a .csv file")
    match = _WITH_TAB.fullmatch(text)
    if match is None:
        return FileAddress(text)
    path, tab = match["path"], match["tab"].strip()
    if path.lower().endswith(".csv"):
        raise UsageError(f"a csv file has no tabs: {text}", hint=f"leave out #{tab}")
    if not tab:
        raise UsageError(f"no tab is named after the # in {text}", hint="write FILE.xlsx#Tab")
    return FileAddress(path, tab)


def not_read(address: FileAddress) -> UsageError:
    """The error for a file type that we do not read (exit code 2), saying what to do instead."""
    what = f"{address.ending} files" if address.ending else "files without an ending"
    hint = _SAVE_AS.get(address.ending, "use an .xlsx, an .xlsm or a .csv file")
    return UsageError(f"{what} are not read: {address.path}", hint=hint)
