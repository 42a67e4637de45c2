"""A Google Sheet at the emulator, and runs on it, as a user's cron would make them."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

from sheets_followup.config import load_config
from sheets_followup.desk import Desk, Wishes, open_desk
from sheets_followup.login.levels import COMPOSE, READONLY, SPREADSHEETS
from sheets_followup.login.opening import Doors
from sheets_followup.login.token_file import Token, write_token
from sheets_followup.model import OWN_COLUMNS
from sheets_followup.session.retrying import Retries
from sheets_followup.sync import sync_tracker
from sheets_followup.synced import SyncReport
from tests.google import ME, Google
from tests.google.sheet_door import SheetDoor
from tests.sync.scene import ACME, HEADER

GLOBEX = ("Globex", "Analyst", "", "2026-03-02", "Kim Poe <kim@globex.example>", "2 weeks")
INITECH = ("Initech", "Lead", "", "2026-03-01 15:00", "Lee Day <lee@initech.example>")

__all__ = ["ACME", "GLOBEX", "HEADER", "INITECH", "GoogleScene", "Ticking"]


class Ticking:
    """A clock that only waiting moves, so that no test sleeps."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


class GoogleScene:
    """A folder for the drafts and the configuration, and one sheet; each ``sync`` is one run."""

    def __init__(
        self,
        folder: Path,
        google: Google,
        *rows: Sequence[object],
        header: Sequence[str] = HEADER,
        sheet: SheetDoor | None = None,
        scopes: Sequence[str] = (SPREADSHEETS, COMPOSE, READONLY),
        account: str = ME,
    ) -> None:
        self.folder, self.google = folder, google
        self.config = folder / "config.toml"
        self.drafts_folder = folder / "drafts"
        if sheet is None:
            grid = [list(row) for row in (header, *rows)] if header else None
            sheet = google.new_sheet("Job search", grid, zone="UTC")
        self.sheet = sheet
        self.address = f"https://docs.google.com/spreadsheets/d/{sheet.id}/edit#gid=0"
        roots = "\n".join(f'{name} = "{google.url}"' for name in google.roots)
        self.config.write_text(f'[me]\nname = "Sam Doe"\n\n[google]\n{roots}\n')
        self.log_in(*scopes, account=account)
        self.ticking = Ticking()

    def log_in(self, *scopes: str, account: str = ME) -> None:
        said = self.google.login(*scopes, account=account)
        write_token(
            self.folder / "google-login.json",
            Token(
                client_id=self.google.client.id,
                client_secret=self.google.client.secret,
                refresh=said["refresh_token"],
                access=said["access_token"],
                expires=4e9,
                scopes=tuple(scopes),
                level="watch",
                agreed=0.0,
                account=account,
            ),
        )

    def desk(self, when: str, *, address: str | None = None, **wishes: object) -> Desk:
        said = {"me_name": "Sam Doe", "mailbox": f"eml:{self.drafts_folder}", **wishes}
        moment = datetime.fromisoformat(when if "T" in when else f"{when}T18:00")
        desk = open_desk(
            address or self.address,
            Wishes(now=moment, **said),  # type: ignore[arg-type]
            load_config(self.config),
        )
        clock = self.ticking
        desk._parts["doors"] = Doors(desk.config, retries=Retries(clock=clock, sleep=clock.sleep))
        return desk

    def sync(self, when: str, **wishes: object) -> SyncReport:
        return sync_tracker(self.desk(when, **wishes))  # type: ignore[arg-type]

    def asked(self, when: str, **wishes: object) -> tuple[int, int]:
        """A run's reads and writes."""
        desk = self.desk(when, **wishes)  # type: ignore[arg-type]
        sync_tracker(desk)
        return desk.requests["sheets_read"], desk.requests["sheets_write"]

    # -- what a person sees --------------------------------------------------------------------

    def table(self) -> list[dict[str, object]]:
        """The rows below the header, header → value; our columns by their header as we made it."""
        values = self.sheet.values("A1:ZZ", "UNFORMATTED_VALUE")
        head = [str(cell) for cell in values[0]]
        return [
            {name: row[at] for at, name in enumerate(head) if at < len(row) and row[at] != ""}
            for row in values[1:]
        ]

    def ours(self) -> dict[str, dict[str, object]]:
        """Company → what stands in our columns beside it, ids left out."""
        names = [name for field, name in OWN_COLUMNS.items() if field != "id"]
        return {
            str(row["Company"]): {name: row.get(name, "") for name in names}
            for row in self.table()
            if "Company" in row
        }

    def theirs(self) -> list[list[object]]:
        """The cells of all columns that are not ours."""
        values = self.sheet.values("A1:ZZ", "UNFORMATTED_VALUE")
        ours = {at for at, name in enumerate(values[0]) if name in OWN_COLUMNS.values()}
        rows = [[cell for at, cell in enumerate(row) if at not in ours] for row in values]
        for row in rows:
            while row and row[-1] == "":
                row.pop()
        return rows

    def drafts(self) -> list[str]:
        """The drafts by what a person sees, sorted."""
        return sorted(path.name.rsplit("_", 1)[0] for path in self.drafts_folder.glob("*.eml"))

    def journal_in(self, machine: str = "home") -> Path:
        """The journal of this sheet on a machine."""
        (path,) = (self.folder / machine).rglob(f"gsheet-{self.sheet.id}.*.followup.db")
        return path

    def phases(self, machine: str = "home") -> list[tuple[str, str, str]]:
        with closing(sqlite3.connect(self.journal_in(machine))) as db:
            return sorted(db.execute("select step, person, phase from keys").fetchall())

    def fingerprint(self) -> str:
        """Everything on the disk and in the sheet."""
        files = {
            str(path): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
            for path in sorted(self.folder.rglob("*"))
            if path.is_file()
        }
        tabs = [self.sheet.values(f"'{tab.title}'!A1:ZZ") for tab in self.sheet.book.tabs]
        return hashlib.sha256(json.dumps([files, tabs], sort_keys=True).encode()).hexdigest()


def serial(day: str) -> int:
    """The number that Sheets keeps for a day."""
    return (date.fromisoformat(day) - date(1899, 12, 30)) // timedelta(days=1)
