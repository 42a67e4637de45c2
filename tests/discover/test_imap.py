"""``find-people`` in an IMAP account, against a real Dovecot."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from sheets_followup.found_people import look_for_people, type_people
from tests.discover.mail import ics
from tests.discover.test_find_people import BOTH, PEOPLE, TWO, kinds, proposed
from tests.imap.conftest import bare, dovecot, german, person, user  # noqa: F401
from tests.imap.dovecot import Dovecot
from tests.imap.person import Person
from tests.imap.test_lifecycle import ImapScene

NOW = "2026-03-02T12:00"


def arrive(
    person: Person,  # noqa: F811
    sender: str,
    subject: str,
    *,
    day: int = 1,
    folder: str = "INBOX",
    calendar: str = "",
    **headers: str,
) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = sender, subject
    message["To"] = headers.pop("to", "Sam Doe <sam@doe.example>")
    message["Date"] = format_datetime(datetime(2026, 3, day, 9, tzinfo=UTC))
    message["Message-ID"] = f"<{subject.encode().hex()}.{day}.{sender[:2].strip()}@mail.example>"
    for name, value in headers.items():
        message[name] = value
    message.set_content("Hello.")
    if calendar:
        message.add_alternative(calendar, subtype="calendar")
    person.add(message.as_bytes(), folder, "()")


def test_the_invitation_and_the_messages_of_the_company(
    tmp_path: Path,
    dovecot: Dovecot,  # noqa: F811
    user: str,  # noqa: F811
    person: Person,  # noqa: F811
) -> None:
    scene = ImapScene(tmp_path, dovecot.port, user, TWO)
    calendar = ics(":20260303T100000Z", PEOPLE[0], me="Sam Doe <sam@doe.example>")
    arrive(person, "Pam Ray <pam@acme.example>", "Invitation: Interview", calendar=calendar)
    arrive(person, "Sam Doe <sam@doe.example>", "Times", folder="Sent", to=PEOPLE[1])
    arrive(person, "News <news@elsewhere.example>", "Sales")
    looked = look_for_people(scene.desk(NOW))
    assert proposed(looked) == [
        ("Jane Roe", "Jane Roe", "jane@acme.example"),
        (None, "Pam Ray", "pam@acme.example"),
        ("Bob Lee", "Bob Lee", "bob@acme.example"),
    ]
    assert kinds(looked)["jane@acme.example"] == ["invitation"]
    assert kinds(looked)["bob@acme.example"] == ["recipient"]
    named = [(choice, 0) for choice in looked.choices if choice.person is not None]
    assert type_people(scene.desk(NOW), looked, named).cells == 1
    assert scene.cell(2, "Interviewers") == BOTH


def test_sync_notes_how_many(
    tmp_path: Path,
    dovecot: Dovecot,  # noqa: F811
    user: str,  # noqa: F811
    person: Person,  # noqa: F811
) -> None:
    scene = ImapScene(tmp_path, dovecot.port, user, TWO)
    arrive(person, PEOPLE[0], "Your interview")
    scene.sync(NOW)
    assert "1 address found, run sheets-followup find-people" in scene.cell(2, "Follow-up notes")
    before = scene.fingerprint()
    assert scene.sync(NOW).cells_written == 0
    assert scene.fingerprint() == before
