"""The job as the program does it, on a sheet and a mailbox of the emulator."""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path
from unittest.mock import patch

from bench import tracker
from bench.google.server import Remote
from sheets_followup import crashpoints
from sheets_followup.config import load_config
from sheets_followup.desk import Wishes, open_desk
from sheets_followup.errors import FollowupError
from sheets_followup.login.levels import COMPOSE, READONLY, SPREADSHEETS
from sheets_followup.login.token_file import Token, write_token
from sheets_followup.sync import sync_tracker
from sheets_followup.synced import SyncReport

HEADER = ("Company", "Role", "Interview date", "Interviewers")
DAY = datetime(2026, 3, 3, 18, 0)
#: Half a year after the tracker of the other measurements: every row has come to its end.
LATER = datetime(2026, 12, 15, 9, 0)

Rows = list[list[object]]


def due(count: int) -> Rows:
    """So many rows, each with one thank-you that is due on :data:`DAY`."""
    rows: Rows = [list(HEADER)]
    for number in range(count):
        given, family = tracker.GIVEN[number % 11], tracker.FAMILY[number // 11 % 10]
        person = f"{given} {family} <p{number}@host{number}.example>"
        rows.append([f"Firm {number}", "Engineer", "2026-03-03", person])
    return rows


def everyday(count: int) -> Rows:
    """The realistic rows of the other measurements, as they are typed."""
    return [[_typed(cell) for cell in row] for row in tracker.rows(count)]


def _typed(cell: object) -> object:
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M")
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else cell


class Ours:
    """A machine with a login, in ``folder``."""

    def __init__(self, folder: Path, google: Remote, rows: Rows) -> None:
        self.folder = folder
        roots = "".join(
            f'{name} = "{google.url}"\n' for name in ("sheets", "drive", "gmail", "oauth")
        )
        self.config = folder / "config.toml"
        self.config.write_text(f'[me]\nname = "Sam Doe"\n\n[google]\n{roots}')
        scopes = (SPREADSHEETS, COMPOSE, READONLY)
        said = google.login(*scopes)
        token = Token(
            client_id=said["client"],
            client_secret=said["secret"],
            refresh=said["refresh_token"],
            access=said["access_token"],
            expires=4e9,
            scopes=scopes,
            level="watch",
            agreed=0.0,
        )
        write_token(folder / "google-login.json", token)
        self.sheet = google.new_sheet(rows)

    def sync(self, now: datetime = DAY, **wishes: object) -> SyncReport:
        """One run, as ``sheets-followup sync --mailbox gmail --limit 1000``."""
        said = {"mailbox": "gmail", "limit": 1000, **wishes}
        with patch.dict(os.environ, {"XDG_DATA_HOME": str(self.folder / "data")}):
            desk = open_desk(
                f"gsheet:{self.sheet}",
                Wishes(now=now, **said),  # type: ignore[arg-type]
                load_config(self.config),
            )
            return sync_tracker(desk)

    def until_done(self, runs: int = 4) -> None:
        """Run again until nothing failed, as cron does."""
        for _ in range(runs):
            try:
                if self.sync().error is None:
                    return
            except FollowupError:
                continue

    def stopped_at(self, nth: int) -> None:
        """A run that is killed when the ``nth`` draft was filled."""
        count = 0

        def killed(point: str) -> None:
            nonlocal count
            count += point == "gmail:fill:after"
            if count == nth:
                raise KeyboardInterrupt

        before = crashpoints.install(killed)
        try:
            self.sync()
        except KeyboardInterrupt:
            pass
        finally:
            crashpoints.install(before)
