"""A tracker in a folder, and runs on it, as a user's cron would make them."""

from __future__ import annotations

import csv
import email
import email.policy
import hashlib
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

from sheets_followup.config import Config
from sheets_followup.desk import Desk, Wishes, open_desk
from sheets_followup.sync import sync_tracker
from sheets_followup.synced import SyncReport

HEADER = (
    "Company",
    "Role",
    "Status",
    "Interview date",
    "Interviewers",
    "Decision by",
    "Topics",
    "New info",
    "Thank-you sent",
    "Follow-up 1 sent",
    "Last reply",
)
ACME = ("Acme", "Engineer", "", "2026-03-03 10:00", "Jane Roe <jane@acme.example>; Bob Lee")


class Scene:
    """A folder with ``jobs.csv``; each ``sync`` is one run at that moment."""

    def __init__(self, folder: Path, *rows: Sequence[str], header: Sequence[str] = HEADER) -> None:
        self.folder = folder
        self.path = folder / "jobs.csv"
        self.drafts_folder = folder / "jobs-drafts"
        self.write([list(header), *[list(row) for row in rows]])

    def write(self, rows: Sequence[Sequence[str]]) -> None:
        with self.path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(rows)

    def rows(self) -> list[list[str]]:
        with self.path.open(newline="", encoding="utf-8") as file:
            return list(csv.reader(file))

    def type(self, row: int, header: str, text: str) -> None:
        """A person types into a cell; ``row`` is the spreadsheet's number."""
        rows = self.rows()
        column = rows[0].index(header)
        cells = rows[row - 1]
        cells += [""] * (column + 1 - len(cells))
        cells[column] = text
        self.write(rows)

    def cell(self, row: int, header: str) -> str:
        rows = self.rows()
        cells = rows[row - 1]
        column = rows[0].index(header)
        return cells[column] if column < len(cells) else ""

    def desk(self, when: str, **wishes: object) -> Desk:
        said = {"me_name": "Sam Doe", "me_email": "sam@doe.example", "timezone": "UTC", **wishes}
        moment = datetime.fromisoformat(when if "T" in when else f"{when}T18:00")
        return open_desk(str(self.path), Wishes(now=moment, **said), Config())  # type: ignore[arg-type]

    def sync(self, when: str, **wishes: object) -> SyncReport:
        return sync_tracker(self.desk(when, **wishes))

    def drafts(self) -> list[Path]:
        return sorted(self.drafts_folder.glob("*.eml"))

    def letter(self, part: str) -> EmailMessage:
        """The one draft whose file name holds ``part``."""
        (path,) = [path for path in self.drafts() if part in path.name]
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        return message

    def phases(self) -> list[tuple[str, str, str]]:
        """Every key of the journal: step, person, phase."""
        path = self.folder / "jobs.followup.db"
        if not path.exists():
            return []
        with closing(sqlite3.connect(path)) as db:
            return sorted(db.execute("select step, person, phase from keys").fetchall())

    def fingerprint(self) -> dict[str, str]:
        """Every file of the folder and its content, to see that nothing was written."""
        return {
            str(path.relative_to(self.folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            + str(path.stat().st_mtime_ns)
            for path in sorted(self.folder.rglob("*"))
            if path.is_file()
        }

    def outcome(self) -> tuple[object, ...]:
        """What a person can see, without what is random: letters, cells, phases."""
        letters = sorted(
            (path.name.rsplit("_", 1)[0], _text(path).partition("boundary")[0], str(_body(path)))
            for path in self.drafts()
        )
        rows = [
            [_plain(cell) for cell in row[: len(rows[0])]] for rows in [self.rows()] for row in rows
        ]
        return letters, rows, self.phases()


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _body(path: Path) -> object:
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("plain",))
    assert body is not None
    return body.get_content()


def _plain(cell: str) -> str:
    """A cell without our random ids and keys."""
    if cell.startswith("sf-"):
        return "id"
    return " ".join(word if ".eml" not in word else word.rsplit("_", 1)[0] for word in cell.split())
