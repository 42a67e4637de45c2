"""A person with a mail program: what the common ones do to a draft, over a connection of its own.

Thunderbird, Apple Mail, Outlook and the webmails all write an edited draft as a new message and
delete the old one; they differ in the Message-ID (kept or new), in the headers that they keep and
in how they encode. ``Habits`` are those differences.
"""

from __future__ import annotations

import email
import email.policy
import imaplib
import re
import time
from dataclasses import dataclass
from email.message import EmailMessage
from types import TracebackType

from tests.imap.dovecot import PASSWORD


@dataclass(frozen=True)
class Habits:
    """How a mail program writes a draft again.

    ``keeps_id``: the Message-ID stays. ``html_only``: the plain part is dropped. ``expunges``: the
    old one is removed, not only marked. ``keeps_unknown``: headers that it does not know stay.
    """

    name: str
    keeps_id: bool = False
    html_only: bool = False
    expunges: bool = True
    keeps_unknown: bool = False


HABITS = (
    Habits("new id, plain and HTML"),
    Habits("same id", keeps_id=True),
    Habits("same id, all headers", keeps_id=True, keeps_unknown=True),
    Habits("new id, HTML alone", html_only=True),
    Habits("new id, old one only marked", expunges=False),
)


class Person:
    """One logged-in mail program."""

    def __init__(self, port: int, user: str) -> None:
        self.imap = imaplib.IMAP4("127.0.0.1", port, timeout=20)
        self.imap.login(user, PASSWORD)
        self._count = 0

    def __enter__(self) -> Person:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.imap.logout()

    def uids(self, folder: str = "Drafts") -> list[int]:
        """The messages that a mail program would show: not those marked as deleted."""
        self._select(folder)
        _, data = self.imap.uid("SEARCH", "UNDELETED")
        return [int(uid) for uid in data[0].split()]

    def raw(self, uid: int, folder: str = "Drafts") -> bytes:
        self._select(folder)
        _, data = self.imap.uid("FETCH", str(uid), "(BODY.PEEK[])")
        assert isinstance(data[0], tuple)
        return bytes(data[0][1])

    def message(self, uid: int, folder: str = "Drafts") -> EmailMessage:
        found = email.message_from_bytes(self.raw(uid, folder), policy=email.policy.default)
        assert isinstance(found, EmailMessage)
        return found

    def messages(self, folder: str = "Drafts") -> list[EmailMessage]:
        return [self.message(uid, folder) for uid in self.uids(folder)]

    def flags(self, uid: int, folder: str = "Drafts") -> set[str]:
        self._select(folder)
        _, data = self.imap.uid("FETCH", str(uid), "(FLAGS)")
        found = re.search(rb"FLAGS \(([^)]*)\)", data[0] if isinstance(data[0], bytes) else b"")
        assert found is not None
        return set(found[1].decode().split())

    def add(self, message: bytes, folder: str = "Drafts", flags: str = r"(\Draft \Seen)") -> None:
        status, told = self.imap.append(_quoted(folder), flags, "", message)
        assert status == "OK", told

    def make_folder(self, folder: str) -> None:
        assert self.imap.create(_quoted(folder))[0] == "OK"

    def delete(self, uid: int, folder: str = "Drafts", *, expunge: bool = True) -> None:
        self._select(folder)
        self.imap.uid("STORE", str(uid), "+FLAGS", r"(\Deleted)")
        if expunge:
            self.imap.uid("EXPUNGE", str(uid))

    def move(self, uid: int, to: str, folder: str = "Drafts") -> None:
        self._select(folder)
        assert self.imap.uid("MOVE", str(uid), _quoted(to))[0] == "OK"

    def edit(
        self,
        uid: int,
        habits: Habits,
        *,
        old: str = "",
        new: str = "",
        subject: str | None = None,
        to: str | None = None,
    ) -> None:
        """Changes a draft: the new one is written first, then the old one goes."""
        message = self._again(self.message(uid), habits, old, new, subject, to)
        self.add(message)
        self.delete(uid, expunge=habits.expunges)

    def send(
        self,
        uid: int,
        habits: Habits,
        *,
        day: str = "Tue, 17 Mar 2026 09:30:00 +0100",
        lingers: bool = False,
        old: str = "",
        new: str = "",
        subject: str | None = None,
    ) -> None:
        """Sends a draft: the copy into Sent, then the draft goes, unless it is left lying."""
        message = self._again(self.message(uid), habits, old, new, subject, None, day)
        self.add(message, "Sent", r"(\Seen)")
        if not lingers:
            self.delete(uid, expunge=habits.expunges)

    def _again(
        self,
        message: EmailMessage,
        habits: Habits,
        old: str,
        new: str,
        subject: str | None,
        to: str | None,
        day: str = "Mon, 16 Mar 2026 19:00:00 +0000",
    ) -> bytes:
        plain, html = message.get_body(("plain",)), message.get_body(("html",))
        again = EmailMessage(policy=email.policy.SMTP)
        for name in ("From", "To", "Cc", "In-Reply-To", "References"):
            if message[name] is not None and not (name == "To" and to):
                again[name] = str(message[name])
        if to is not None:
            again["To"] = to
        again["Subject"] = subject if subject is not None else str(message["Subject"])
        again["Date"] = day
        self._count += 1
        own = f"<{time.time_ns()}.{self._count}@program.example>"
        again["Message-ID"] = str(message["Message-ID"]) if habits.keeps_id else own
        if habits.keeps_unknown:
            again["X-Draft-Id"] = str(message["X-Draft-Id"])
        again["User-Agent"] = "A mail program"
        text = plain.get_content() if plain is not None else ""
        marked = html.get_content() if html is not None else f"<p>{text}</p>"
        assert not old or old in text, f"{old!r} does not stand in the letter"
        if habits.html_only:
            again.set_content(marked.replace(old, new) if old else marked, subtype="html")
        else:
            again.set_content(text.replace(old, new) if old else text, cte="base64")
            again.add_alternative(marked.replace(old, new) if old else marked, subtype="html")
        return again.as_bytes()

    def _select(self, folder: str) -> None:
        status, told = self.imap.select(_quoted(folder))
        assert status == "OK", told


def _quoted(folder: str) -> str:
    return '"' + folder.replace("\\", "\\\\").replace('"', '\\"') + '"'
