"""A tracker in a csv file, of which nothing but our own cells is ever rewritten."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import islice, zip_longest
from pathlib import Path

from sheets_followup.atomic import create_exclusively, sha256_hex, translated, write_atomically
from sheets_followup.errors import Refused, TrackerError, TryAgain, UsageError
from sheets_followup.model import Cell, CellWrite, Sheet
from sheets_followup.trackers import disk
from sheets_followup.trackers.address import FileAddress
from sheets_followup.trackers.cell_text import clean, guarded, unguarded
from sheets_followup.trackers.csv_dialect import detect
from sheets_followup.trackers.csv_encoding import Encoding, decode, without_surrogates
from sheets_followup.trackers.csv_text import Dialect, Record, spliced, tokenize, written

_Parsed = tuple[str, Encoding, Dialect, list[Record]]


class CsvTracker:
    """A csv file of any delimiter, quote sign, encoding and line end (a TrackerStore).

    All values are texts, an empty one is None. Rows are records as a spreadsheet numbers them, so
    blank lines count and line ends in quotes do not.
    """

    __slots__ = ("_encoding", "_read", "path")

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self._encoding: Encoding | None = None
        #: What was read last, and what it came to: it is looked up once more before it is written.
        self._read: tuple[bytes, _Parsed] | None = None

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return FileAddress(str(self.path)).name

    def read(self) -> Sheet:
        """The table as it is now; see TrackerStore for the errors."""
        data = disk.read_tracker(self.path)
        text, _, _, records = self._parsed(data)
        plain = text.isascii()
        cells = [[_value(value, plain) for value in record.values] for record in records]
        while cells and not any(value is not None for value in cells[-1]):
            cells.pop()
        if len(cells) > disk.MAX_ROWS:
            raise Refused(
                f"{self.path.name} has {len(cells):,} rows; {disk.MAX_ROWS:,} are the most",
                hint="keep the rows of this search in a file of their own",
            )
        for number, row in enumerate(cells, 1):
            if len(row) > disk.MAX_COLUMNS and any(row[disk.MAX_COLUMNS :]):
                raise Refused(
                    f"row {number} of {self.path.name} has more than {disk.MAX_COLUMNS} cells",
                    hint="check what stands between its cells, or delete what is not needed",
                )
        return Sheet(cells=cells, title=self.name, version=sha256_hex(data), cut=True)

    def check_writable(self, sheet: Sheet) -> None:
        """Raises what :meth:`write` would raise before it writes, as far as that is known now."""
        disk.check_writable(self.path)

    def stored(self, value: str | date | None) -> Cell:
        """What :meth:`read` will return for a cell into which this value was written."""
        if value is None:
            return None
        if self._encoding is None:
            self._encoding = decode(disk.read_tracker(self.path))[1]
        return _value(_text(value, self._encoding), False)

    def write(self, sheet: Sheet, writes: Sequence[CellWrite]) -> int:
        """Writes these cells and leaves every other byte as it is; see TrackerStore.

        Dates are written as 2026-03-16. A text that could be taken for a formula gets an
        apostrophe before it, and what the file's encoding cannot hold its nearest plain signs.
        """
        disk.check_not_open(self.path)
        data = disk.read_tracker(self.path)
        if sha256_hex(data) != sheet.version:
            raise TryAgain(
                f"{self.path.name} was changed by somebody else since it was read",
                hint="run again; nothing was written",
            )
        text, encoding, dialect, records = self._parsed(data)
        cells: dict[tuple[int, int], str] = {}
        for write in writes:
            place = (write.row - 1, write.column)
            value = _text(write.value, encoding)
            cells[place] = value
        for place in [place for place, value in cells.items() if _at(records, place) == value]:
            del cells[place]
        if not cells:
            return 0
        new_text = spliced(text, records, dialect, cells)
        self._check(new_text, dialect, records, cells)
        new = encoding.encode(new_text)
        try:
            write_atomically(self.path, new, backup=True, expect_sha256=sheet.version)
        except OSError as error:
            raise translated(error, self.path) from error
        return len(cells)

    def _check(
        self,
        text: str,
        dialect: Dialect,
        records: Sequence[Record],
        cells: Mapping[tuple[int, int], str],
    ) -> None:
        """Reads the new text again: everything that is not ours must be what it was.

        In a file where a quote is opened and never closed, a quote of ours would close it.
        """
        again = tokenize(text, dialect)
        changed = [
            number
            for number, (old, new) in enumerate(zip_longest(records, again), 1)
            if old is None or new is None or old.values != new.values
        ]
        own: dict[int, dict[int, str]] = {}
        for (row, column), value in cells.items():
            own.setdefault(row + 1, {})[column] = value
        for number in changed:
            old = records[number - 1].values if number <= len(records) else ()
            new = again[number - 1].values if number <= len(again) else ()
            wanted = own.get(number, {})
            for column in range(max(len(old), len(new), *wanted, 0)):
                before = old[column] if column < len(old) else ""
                after = new[column] if column < len(new) else ""
                if wanted.get(column, before) != after:
                    raise self._unsafe(f"row {number} would be read differently")
        if detect(text) != dialect:
            raise self._unsafe("it would no longer be clear what stands between its cells")

    def _unsafe(self, why: str) -> Refused:
        return Refused(
            f"{self.path.name} cannot be written safely: {why}",
            hint="look for a quote that is opened and never closed; nothing was changed",
        )

    def _parsed(self, data: bytes) -> _Parsed:
        if self._read is None or self._read[0] != data:
            self._read = (data, self._parse(data))
        return self._read[1]

    def _parse(self, data: bytes) -> _Parsed:
        if data.startswith(disk.OLE_MAGIC):
            raise disk.old_workbook(self.path, data)
        if data.startswith(disk.ZIP_MAGIC):
            raise UsageError(
                f"{self.path.name} is a workbook, not a csv file",
                hint="rename it so that it ends in .xlsx",
            )
        text, encoding = decode(data)
        self._encoding = encoding
        dialect = detect(text)
        return text, encoding, dialect, tokenize(text, dialect)


def create_csv(path: Path, rows: Iterable[Sequence[Cell]]) -> None:
    """Makes a new csv file (UTF-8, commas) with these rows; never overwrites one.

    Raises TrackerError when the file exists or cannot be made.
    """
    dialect, encoding = Dialect(), Encoding()
    lines = [
        ",".join(written(_text(value, encoding), dialect) for value in row) + "\n" for row in rows
    ]
    try:
        create_exclusively(path, encoding.encode("".join(lines)))
    except FileExistsError as error:
        raise TrackerError(f"{path} is already there", hint="choose another name") from error
    except OSError as error:
        raise translated(error, path) from error


def _value(text: str, plain: bool) -> Cell:
    if not text:
        return None
    if not plain:
        text = without_surrogates(text)
    return unguarded(text) if text[0] == "'" else text


def _text(value: Cell, encoding: Encoding) -> str:
    """How a value stands in a csv cell."""
    if value is None:
        return ""
    if isinstance(value, str):
        return guarded(encoding.fitted(clean(value)))
    return value.isoformat() if isinstance(value, date) else str(value)


def _at(records: Sequence[Record], place: tuple[int, int]) -> str:
    """What stands there now; an empty text where there is no cell."""
    for record in islice(records, place[0], place[0] + 1):
        if place[1] < len(record.values):
            return record.values[place[1]]
    return ""
