"""The journal's file: its tables, its version, and what is said when it cannot be read."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sheets_followup.errors import TrackerError

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
    """Raises TrackerError for a damaged file, and for one that a newer version wrote."""
    try:
        version = connection.execute("pragma user_version").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise damaged(path, error) from error
    if version > SCHEMA_VERSION:
        raise TrackerError(
            f"the journal {path} was written by a newer version of sheets-followup",
            hint="update sheets-followup on this machine",
        )


def not_written(path: Path | None, error: Exception) -> TrackerError:
    """The error for a disk that is full or broken: the journal itself is as it was."""
    return TrackerError(
        f"the journal {path} could not be written: {error}",
        hint="free some space on the disk and run the command again; nothing was lost",
    )


def damaged(path: Path, error: Exception) -> TrackerError:
    """The error for a file that is no journal any more, or for a disk that takes no more of it."""
    if isinstance(error, sqlite3.OperationalError) and "disk" in str(error):
        return not_written(path, error)
    return TrackerError(
        f"the journal {path} cannot be read: {error}",
        hint="restore it from a backup, or move it away and run sheets-followup init --adopt",
    )
