"""The journal's file: its tables, its version, and what is said when it cannot be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sheets_followup.errors import FollowupError, TrackerError, TryAgain

SCHEMA_VERSION = 2

SCHEMA = """
create table meta (name text primary key, value text not null);
create table rows (id text primary key, memory text not null);
create table keys (
    key text primary key, row_id text not null, step text not null, person text not null,
    p integer not null, i integer not null, gen integer not null, phase text not null,
    made_on text not null, ordinal integer not null, slot text not null, ref text,
    message_id text, next_message_id text, sent_on text, text text, recipient text, reason text,
    asked integer not null, extra text
);
create table cells (row_id text not null, field text not null, value text not null,
    previous text not null, primary key (row_id, field));
create table columns (field text primary key, header text not null, made integer not null);
create table events (
    number integer primary key autoincrement, at text not null, run integer not null,
    row_id text, key text, what text not null, detail text
);
create trigger events_append_only before update on events
    begin select raise(abort, 'events are append-only'); end;
create trigger events_keep before delete on events
    begin select raise(abort, 'events are append-only'); end;
"""


#: What brings a file of an older version up to the next one, by its version.
STEPS = {1: "alter table keys add column extra text"}


def bring_up(connection: sqlite3.Connection, path: Path) -> None:
    """Brings a file that an older version wrote up to this one, whole or not at all."""
    check_version(connection, path)
    version = connection.execute("pragma user_version").fetchone()[0]
    for step in range(version, SCHEMA_VERSION):
        connection.executescript(
            f"begin immediate; {STEPS[step]}; pragma user_version={step + 1}; commit;"
        )


def connect(target: str, path: Path | None, *, uri: bool = False) -> sqlite3.Connection:
    """The open file. Raises TrackerError when it cannot be opened."""
    try:
        connection = sqlite3.connect(target, uri=uri, isolation_level=None, timeout=5)
    except sqlite3.OperationalError as error:
        raise TrackerError(
            f"the journal {path} cannot be opened: {error}",
            hint="check that the folder exists and can be written",
        ) from error
    connection.row_factory = sqlite3.Row
    return connection


def is_made(connection: sqlite3.Connection) -> bool:
    """Whether the tables are there."""
    found = connection.execute("select 1 from sqlite_master where name='meta'").fetchone()
    return found is not None


def check_version(connection: sqlite3.Connection, path: Path) -> None:
    """Raises TrackerError for a file that a newer version wrote."""
    version = connection.execute("pragma user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise TrackerError(
            f"the journal {path} was written by a newer version of sheets-followup",
            hint="update sheets-followup on this machine",
        )


@contextmanager
def explained(path: Path | None, *, writing: bool = False) -> Iterator[None]:
    """What SQLite raises inside, as our own error: TryAgain where another program holds the file,
    else TrackerError, which says whether the disk, the permissions or the file itself is at fault.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise meaning(path, error, writing=writing) from error


def meaning(path: Path | None, error: sqlite3.DatabaseError, *, writing: bool) -> FollowupError:
    """What SQLite's error says of the journal, and what to do about it."""
    text = str(error)
    if isinstance(error, sqlite3.OperationalError):
        if "locked" in text or "busy" in text:
            return TryAgain(
                f"the journal {path} is held by another program ({text})",
                hint="close what has it open, and run the command again; nothing was lost",
            )
        if "readonly" in text:
            return TrackerError(
                f"the journal {path} may not be written",
                hint="give yourself the right to write it and its folder",
            )
        if writing or "disk" in text:
            # The journal itself is as it was.
            return TrackerError(
                f"the journal {path} could not be written: {text}",
                hint="free some space on the disk and run the command again; nothing was lost",
            )
    return damaged(path, error)


def damaged(path: Path | None, error: Exception) -> TrackerError:
    """The error for a file that is no journal any more."""
    return TrackerError(
        f"the journal {path or 'in memory'} cannot be read: {error}",
        hint="restore it from a backup, or move it away and run sheets-followup init --adopt",
    )
