"""Invitations and messages as calendars and people send them, into an emulated mailbox."""

from __future__ import annotations

import email.policy
from collections.abc import Sequence
from email.message import EmailMessage
from email.utils import format_datetime

from tests.google import ME, Google
from tests.google.mailbox import Message


def ics(
    start: str,
    *guests: str,
    organizer: str = "Pam Ray <pam@acme.example>",
    summary: str = "Interview",
    uid: str = "event-1",
    method: str = "REQUEST",
    more: Sequence[str] = (),
    me: str = ME,
) -> str:
    """A calendar's file; ``start`` is what stands behind DTSTART, with its sign."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}", "BEGIN:VEVENT"]
    lines += [f"UID:{uid}", f"DTSTART{start}", f"SUMMARY:{summary}", *more]
    lines.append(_who("ORGANIZER", organizer))
    lines += [_who("ATTENDEE", guest) for guest in (*guests, me)]
    lines += ["BEGIN:VALARM", "ATTENDEE:mailto:alarm@nobody.example", "END:VALARM"]
    return "\r\n".join([*lines, "END:VEVENT", "END:VCALENDAR", ""])


def _who(field: str, person: str) -> str:
    name, _, rest = person.rpartition(" <")
    address = rest.rstrip(">")
    line = f'{field};CN="{name or address}":mailto:{address}'
    return f"{line[:70]}\r\n {line[70:]}" if len(line) > 70 else line


def invite(
    google: Google, calendar: str, *, sender: str = "Pam Ray <pam@acme.example>", **how: object
) -> Message:
    """An invitation as Google Calendar sends it: in the alternatives, and as a file beside them."""
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"] = sender, ME
    message["Subject"] = str(how.get("subject", "Invitation: Interview"))
    message["Date"] = format_datetime(google.clock.now())
    message["Message-ID"] = f"<{google.world.ids.word(20)}@calendar.example>"
    message.set_content("You are invited.")
    if how.get("inline", True):
        message.add_alternative(calendar, subtype="calendar")
    message.add_attachment(calendar.encode(), "application", "ics", filename="invite.ics")
    return google.mail().box.add(message.as_bytes(), None, ("INBOX", "UNREAD"))


def write(
    google: Google,
    sender: str,
    subject: str = "Your interview",
    *,
    to: str = ME,
    cc: str = "",
    labels: tuple[str, ...] = ("INBOX",),
    headers: dict[str, str] | None = None,
) -> Message:
    """A message that came in, or was sent, whatever its labels say."""
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"], message["Subject"] = sender, to, subject
    if cc:
        message["Cc"] = cc
    message["Date"] = format_datetime(google.clock.now())
    message["Message-ID"] = f"<{google.world.ids.word(20)}@mail.example>"
    for name, value in (headers or {}).items():
        message[name] = value
    message.set_content("Hello, see you then.")
    return google.mail().box.add(message.as_bytes(), None, labels)
