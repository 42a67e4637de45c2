"""The one memory of a tracker: an SQLite file beside it (PROTOCOL, "Memory").

Order of writes: what is about to happen is committed before it is done, what was done right after.
One writer at a time, under :class:`~sheets_followup.lock.FileLock`; ``plan`` and ``check`` open
it read-only and never create it. A rollback journal with ``synchronous=EXTRA``: a commit that
returned is on the disk.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sheets_followup.crashpoints import crash_point
from sheets_followup.errors import TrackerError
from sheets_followup.journal_file import (
    SCHEMA,
    SCHEMA_VERSION,
    bring_up,
    check_version,
    connect,
    damaged,
    explained,
    is_made,
    meaning,
)
from sheets_followup.journal_rows import key_from_row, key_to_row, memory_from_json, memory_to_json
from sheets_followup.keys import Key
from sheets_followup.memory import RowMemory


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log: ``at`` is the run's clock, ``run`` its number."""

    at: str
    run: int
    row_id: str | None
    key: str | None
    what: str
    detail: str | None


@contextmanager
def _closed_on_errors(connection: sqlite3.Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        connection.close()
        raise


class Journal:
    """The memory of one tracker. Use :meth:`open_for_writing` under the lock, or :meth:`read`."""

    def __init__(self, connection: sqlite3.Connection | None, path: Path | None) -> None:
        self._db = connection
        self.path = path
        self.run = 0

    # -- opening -------------------------------------------------------------------------------

    @classmethod
    def read(cls, path: Path) -> Journal:
        """The journal as it is, for planning; an empty one where there is none. Writes nothing."""
        if not path.exists():
            return cls(None, path)
        uri = path.resolve().as_uri()
        try:
            # Not mode=ro: after a crash SQLite has to roll its own journal back before it reads.
            return cls._read(f"{uri}?mode=rw", path)
        except TrackerError:
            return cls._read(f"{uri}?mode=ro", path)

    @classmethod
    def _read(cls, uri: str, path: Path) -> Journal:
        connection = connect(uri, path, uri=True)
        with _closed_on_errors(connection), explained(path):
            connection.execute("pragma query_only=1")
            check_version(connection, path)
            if is_made(connection):
                return cls(connection, path)
        # A crash came between the file and its tables: nothing was remembered yet.
        connection.close()
        return cls(None, path)

    @classmethod
    def open_for_writing(cls, path: Path) -> Journal:
        """The journal, created when missing. Call it only while holding the tracker's lock.

        It is made for its owner alone, as it holds names and addresses.
        """
        # What SQLite lays beside a file has the file's own mode.
        with suppress(OSError):
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        connection = connect(str(path), path)
        with _closed_on_errors(connection), explained(path):
            connection.execute("pragma journal_mode=delete")
            connection.execute("pragma synchronous=extra")
            if not is_made(connection):
                crash_point("journal:create:before")
                connection.executescript(
                    f"begin immediate; {SCHEMA} pragma user_version={SCHEMA_VERSION}; commit;"
                )
                crash_point("journal:create:after")
            bring_up(connection, path)
        return cls(connection, path)

    @classmethod
    def in_memory(cls) -> Journal:
        """A journal that lasts as long as the object: for tests and for trying things out."""
        connection = connect(":memory:", None)
        connection.executescript(SCHEMA)
        return cls(connection, None)

    @property
    def exists(self) -> bool:
        """Whether anything was ever remembered of this tracker."""
        return self._db is not None and self.get("tracker") is not None

    def close(self) -> None:
        """Closes the file; the object must not be used afterwards."""
        if self._db is not None:
            self._db.close()
            self._db = None

    # -- reading -------------------------------------------------------------------------------

    def _ask(self, query: str, *values: object) -> list[sqlite3.Row]:
        """The rows that answer a query; none where there is no journal yet."""
        if self._db is None:
            return []
        with explained(self.path):
            return self._db.execute(query, values).fetchall()

    def get(self, name: str) -> str | None:
        """One named value, such as ``first_sync``."""
        found = self._ask("select value from meta where name=?", name)
        return str(found[0][0]) if found else None

    def day(self, name: str) -> date | None:
        """A named value that is a date."""
        value = self.get(name)
        try:
            return date.fromisoformat(value) if value else None
        except ValueError:
            raise damaged(self.path, ValueError(f"its {name} is no date")) from None

    def memories(self) -> dict[str, RowMemory]:
        """What is remembered of each row, with its keys."""
        keys: dict[str, list[Key]] = {}
        try:
            for row in self._ask("select * from keys order by ordinal"):
                keys.setdefault(row["row_id"], []).append(key_from_row(row))
            return {
                row["id"]: memory_from_json(
                    row["id"], row["memory"], tuple(keys.get(row["id"], ()))
                )
                for row in self._ask("select id, memory from rows")
            }
        except (ValueError, LookupError, TypeError, AttributeError, AssertionError) as error:
            # Its text could hold what stands in the row: only its kind is told.
            kind = ValueError(f"a row of it is damaged ({type(error).__name__})")
            raise damaged(self.path, kind) from None

    def cells(self) -> dict[str, dict[str, tuple[str, str]]]:
        """What we last wrote in each of our cells, and what stood there before, as that write may
        have been cut short: row id → field → both texts. Either counts as ours."""
        written: dict[str, dict[str, tuple[str, str]]] = {}
        for row in self._ask("select row_id, field, value, previous from cells"):
            written.setdefault(row["row_id"], {})[row["field"]] = (row["value"], row["previous"])
        return written

    def columns(self) -> dict[str, str]:
        """Which columns are ours: field → header text as we created it."""
        rows = self._ask("select field, header from columns")
        return {row["field"]: row["header"] for row in rows}

    def announced_columns(self) -> frozenset[str]:
        """The fields whose column was announced, while its writing was not yet confirmed."""
        return frozenset(
            row["field"] for row in self._ask("select field from columns where not made")
        )

    def events(self, limit: int | None = None) -> list[Event]:
        """What was done, oldest first; with ``limit`` the newest so many."""
        rows = self._ask(
            "select at, run, row_id, key, what, detail from events order by number desc limit ?",
            -1 if limit is None else limit,
        )
        return [Event(*row) for row in reversed(rows)]

    def last_order(self) -> int:
        """The highest ``order`` that a key has."""
        found = self._ask("select max(ordinal) from keys")
        return int(found[0][0] or 0) if found else 0

    # -- writing -------------------------------------------------------------------------------

    @contextmanager
    def commit(self, name: str) -> Iterator[None]:
        """One transaction, on the disk when the block is left; nothing of it on an exception."""
        assert self._db is not None, "a journal opened for reading cannot be written"
        db = self._db
        try:
            db.execute("begin immediate")
            yield
        except sqlite3.OperationalError as error:
            self._rolled_back()
            raise meaning(self.path, error, writing=True) from error
        except BaseException:
            self._rolled_back()
            raise
        crash_point(f"journal:{name}:before")
        try:
            db.execute("commit")
        except sqlite3.DatabaseError as error:
            self._rolled_back()
            raise meaning(self.path, error, writing=True) from error
        crash_point(f"journal:{name}:after")

    def _rolled_back(self) -> None:
        """Where the disk was full, SQLite may have taken the transaction back by itself."""
        if self._db is not None and self._db.in_transaction:
            self._db.execute("rollback")

    def put(self, **values: str) -> None:
        """Stores named values inside a :meth:`commit`."""
        assert self._db is not None
        self._db.executemany(
            "insert into meta values (?, ?) on conflict (name) do update set value=excluded.value",
            list(values.items()),
        )

    def put_memories(self, memories: Iterable[RowMemory]) -> None:
        """Stores rows (without their keys) inside a :meth:`commit`."""
        assert self._db is not None
        self._db.executemany(
            "insert into rows values (?, ?) on conflict (id) do update set memory=excluded.memory",
            [(memory.id, memory_to_json(memory)) for memory in memories],
        )

    def put_key(self, row_id: str, key: Key) -> None:
        """Stores one key inside a :meth:`commit`."""
        assert self._db is not None
        self._db.execute(
            "insert or replace into keys values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            key_to_row(row_id, key),
        )

    def put_cells(self, cells: Mapping[tuple[str, str], tuple[str, str]]) -> None:
        """Stores what we write in our cells, and what stands there before, inside a commit."""
        assert self._db is not None
        self._db.executemany(
            "insert or replace into cells values (?, ?, ?, ?)",
            [(row_id, field, *texts) for (row_id, field), texts in cells.items()],
        )

    def forget_columns(self, fields: Iterable[str]) -> None:
        """Forgets inside a :meth:`commit` that these columns are ours."""
        assert self._db is not None
        self._db.executemany("delete from columns where field=?", [(field,) for field in fields])

    def put_columns(self, columns: Mapping[str, str], *, made: bool) -> None:
        """Stores which columns are ours inside a :meth:`commit`; ``made`` once they stand there."""
        assert self._db is not None
        self._db.executemany(
            "insert or replace into columns values (?, ?, ?)",
            [(field, header, int(made)) for field, header in columns.items()],
        )

    def note(
        self,
        at: datetime,
        what: str,
        *,
        row_id: str | None = None,
        key: str | None = None,
        detail: str | None = None,
    ) -> None:
        """Appends one event inside a :meth:`commit`. ``detail`` holds no address and no text."""
        assert self._db is not None
        self._db.execute(
            "insert into events (at, run, row_id, key, what, detail) values (?, ?, ?, ?, ?, ?)",
            (at.isoformat(timespec="seconds"), self.run, row_id, key, what, detail),
        )
