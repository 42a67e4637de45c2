"""A csv tracker whose drafts lie in the emulated Gmail, and runs on it in no time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

from sheets_followup.config import Config, Defaults
from sheets_followup.desk import Desk, Wishes, open_desk
from sheets_followup.login.levels import LEVELS
from sheets_followup.login.opening import TOKEN_NAME, Doors
from sheets_followup.login.token_file import Token, write_token
from sheets_followup.session.retrying import Retries
from tests.google import Google
from tests.session.doors import FakeTime
from tests.sync.scene import Scene

FAR = 4_000_000_000.0


def log_in(folder: Path, google: Google, level: str = "watch", account: str = "") -> Config:
    """A configuration in this folder with a login at the emulator that does not end."""
    scopes = LEVELS[level].scopes
    answer = google.login(*scopes, account=account or None)
    token = Token(
        google.client.id,
        google.client.secret,
        answer["refresh_token"],
        answer["access_token"],
        FAR,
        scopes,
        level,
        google.clock.seconds(),
        account=account or google.account,
    )
    write_token(folder / TOKEN_NAME, token)
    return Config(google=google.roots, defaults=Defaults(), path=folder / "config.toml")


class Life(Scene):
    """A tracker, its mailbox, the person and time; each ``sync`` is one run."""

    def __init__(
        self, folder: Path, google: Google, *rows: Sequence[str], level: str = "watch"
    ) -> None:
        super().__init__(folder, *rows)
        self.google = google
        self.mail = google.mail()
        self.config = log_in(folder, google, level)
        self.time = FakeTime()

    def desk(self, when: str, **wishes: object) -> Desk:
        said = {
            "me_name": "Sam Doe",
            "me_email": "sam@doe.example",
            "timezone": "UTC",
            "mailbox": "gmail",
            **wishes,
        }
        moment = datetime.fromisoformat(when if "T" in when else f"{when}T18:00")
        desk = open_desk(str(self.path), Wishes(now=moment, **said), self.config)  # type: ignore[arg-type]
        retries = Retries(
            clock=self.time.clock,
            sleep=self.time.sleep,
            chance=lambda: 1.0,
            gmail_write_timeout=0.3,
            read_timeout=0.3,
        )
        desk._parts["doors"] = Doors(self.config, retries=retries)
        return desk

    def letters(self) -> dict[str, EmailMessage]:
        """The filled drafts, by their id."""
        return self.mail.filled()

    def blanks(self) -> list[str]:
        """The ids of the drafts without a recipient."""
        return [key for key, message in self.mail.drafts().items() if not message["To"]]

    def outcome(self) -> tuple[object, ...]:
        """What a person can see, without what is random: drafts, cells, phases."""
        drafts = sorted(_plainly(message) for message in self.mail.drafts().values())
        rows = [["id" if cell.startswith("sf-") else cell for cell in row] for row in self.rows()]
        return drafts, rows, self.phases()


def _plainly(message: EmailMessage) -> tuple[str, str, str]:
    body = message.get_body(("plain",))
    text = body.get_content() if body is not None else ""
    return (
        str(message["To"]),
        str(message["Subject"]).rpartition("] ")[0] or str(message["Subject"]),
        text,
    )
