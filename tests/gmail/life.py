"""A csv tracker whose drafts lie in the emulated Gmail, and runs on it in no time."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from sheets_followup.config import Config
from sheets_followup.desk import Desk, Wishes, open_desk
from sheets_followup.login.levels import LEVELS
from sheets_followup.login.opening import TOKEN_NAME, Doors
from sheets_followup.login.token_file import Token, write_token
from sheets_followup.session.door import Door
from sheets_followup.session.retrying import Retries
from tests.gmail.straight import straighten
from tests.google import Google
from tests.session.doors import FakeTime
from tests.sync.scene import HEADER, Scene

JANE = ("Acme", "Engineer", "", "2026-03-03 10:00", "Jane Roe <jane@acme.example>")
GLOBEX = ("Globex", "Analyst", "", "2026-03-02", "Kim Poe <kim@globex.example>", "2 weeks")
#: When the emulated mail is sent: the day of the runs.
EVENING = datetime(2026, 3, 3, 18, tzinfo=UTC)
FAR = 4_000_000_000.0
_numbers = itertools.count(1)


def log_in(folder: Path, google: Google, level: str = "watch", account: str = "") -> Config:
    """A configuration in this folder with a login at the emulator that does not end."""
    scopes = LEVELS[level].scopes
    account = account or google.account
    answer = google.login(*scopes, account=account)
    token = Token(
        google.client.id,
        google.client.secret,
        answer["refresh_token"],
        answer["access_token"],
        FAR,
        scopes,
        level,
        google.clock.seconds(),
        account=account,
    )
    write_token(folder / TOKEN_NAME, token)
    return Config(google=google.roots, path=folder / "config.toml")


class _Straight(Doors):
    """Doors without a socket."""

    def __init__(self, config: Config, google: Google, retries: Retries) -> None:
        super().__init__(config, retries=retries)
        self.google = google

    def everyday(self) -> Door:
        return straighten(super().everyday(), self.google)

    def deleting(self) -> Door:
        return straighten(super().deleting(), self.google)


class Life(Scene):
    """A tracker, its mailbox, the person and time; each ``sync`` is one run.

    Each has an account of its own, so lives share an emulator. ``straight`` leaves the sockets out.
    """

    def __init__(
        self,
        folder: Path,
        google: Google,
        *rows: Sequence[str],
        level: str = "watch",
        straight: bool = True,
        header: Sequence[str] = HEADER,
        account: str = "",
    ) -> None:
        super().__init__(folder, *rows, header=header)
        self.google = google
        self.account = account or google.add_account(f"sam{next(_numbers)}@gmail.com", "Sam Doe")
        self.mail = google.mail(self.account)
        self.time = FakeTime()
        self.began = len(google.world.history)
        self.straight = straight
        self.enter(level)

    def enter(self, level: str, account: str = "") -> None:
        """Logs in anew."""
        self.config = log_in(self.folder, self.google, level, account or self.account)
        # On a real wire a server that hangs is not waited for long.
        limit = 60.0 if self.straight else 0.3
        retries = Retries(
            clock=self.time.clock,
            sleep=self.time.sleep,
            chance=lambda: 1.0,
            gmail_write_timeout=limit,
            read_timeout=limit,
        )
        if self.straight:
            self.doors: Doors = _Straight(self.config, self.google, retries)
        else:
            self.doors = Doors(self.config, retries=retries)

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
        desk._parts["doors"] = self.doors
        return desk

    def asked(self, *endpoints: str) -> int:
        """How many requests this life sent so far, to these endpoints or to any."""
        history = self.google.world.history[self.began :]
        return sum(not endpoints or op.endpoint in endpoints for op in history)

    def letters(self) -> dict[str, EmailMessage]:
        """The filled drafts, by their id."""
        return self.mail.filled()

    def blanks(self) -> list[str]:
        """The ids of the drafts without a recipient."""
        return [key for key, message in self.mail.drafts().items() if not message["To"]]

    def outcome(self) -> tuple[object, ...]:
        """What a person can see, without what is random: drafts, cells, phases."""
        drafts = sorted(map(plainly, self.mail.drafts().values()))
        rows = [
            ["id" if cell.startswith("sf-") else cell.replace(self.number, "N") for cell in row]
            for row in self.rows()
        ]
        return drafts, rows, self.phases()

    @property
    def number(self) -> str:
        """What tells this life's account from the others'."""
        return self.account.partition("@")[0]


def plainly(message: EmailMessage) -> tuple[str, str, str]:
    """Recipient, subject and text of a draft, tokens aside."""
    body = message.get_body(("plain",))
    subject = str(message["Subject"])
    text = body.get_content() if body is not None else ""
    return str(message["To"]), subject.rpartition(" preparing] ")[0] or subject, text
