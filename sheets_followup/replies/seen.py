"""A message as it was seen in a mailbox: what is needed to judge it, and no more. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from sheets_followup.replies.headers import Headers, addresses_in, decoded, message_ids

#: What a calendar's file is called.
CALENDAR_TYPES = frozenset({"text/calendar", "application/ics"})


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a message: its type, what its type says beside that, and where it stands.

    ``method`` is that of a calendar part ("request"), ``report`` the report-type of a report.
    ``within`` is the type of the multipart around it, empty for the message itself.
    """

    type: str
    method: str = ""
    report: str = ""
    attached: bool = False
    within: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a delivery report says of one recipient: ``action`` is failed, delayed, delivered…"""

    action: str
    address: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Seen:
    """A message in a mailbox. Nothing of what it says is shown when it is printed.

    ``id`` and ``thread_id`` are the mailbox's. ``labels`` are Gmail's ("DRAFT", "SENT"; an IMAP
    mailbox gives the same two for its flags and folders). ``date`` is when it arrived, with a zone.
    ``text`` is the beginning of what the writer wrote, without what is quoted: a snippet when
    ``whole`` is False. ``whole`` says that every part was there to look at. ``returned_to`` are
    the recipients of a message that came back, ``calendars`` what stands in a calendar's parts.
    """

    id: str
    thread_id: str | None = None
    headers: Headers = field(default_factory=Headers)
    labels: frozenset[str] = frozenset()
    date: datetime | None = None
    parts: tuple[Part, ...] = ()
    text: str | None = field(default=None, repr=False)
    whole: bool = False
    deliveries: tuple[Delivery, ...] = ()
    returned_to: tuple[str, ...] = field(default=(), repr=False)
    calendars: tuple[str, ...] = field(default=(), repr=False)

    @property
    def message_id(self) -> str | None:
        """The Message-ID with its ``<>``, None where the message has none."""
        return next(iter(sorted(message_ids(self.headers.first("message-id")))), None)

    @property
    def sender(self) -> str | None:
        """The address in From in small letters, None where none stands there."""
        found = addresses_in(self.headers.first("from"))
        return found[0] if found else None

    @property
    def reply_to(self) -> str | None:
        """The first address in Reply-To in small letters, None where none stands there."""
        found = addresses_in(self.headers.first("reply-to"))
        return found[0] if found else None

    @property
    def subject(self) -> str:
        """The subject as plain text."""
        return decoded(self.headers.first("subject"))

    @property
    def answered(self) -> frozenset[str]:
        """The id of the very message that this one answers."""
        return message_ids(self.headers.all("in-reply-to"))

    @property
    def references(self) -> frozenset[str]:
        """The ids of the messages that this one answers."""
        return message_ids(self.headers.all("references")) | self.answered

    @property
    def lacks_calendar(self) -> bool:
        """Whether it has a calendar's part whose content was not there to look at."""
        return not self.calendars and any(part.type in CALENDAR_TYPES for part in self.parts)

    def answers(self, sent_ids: Collection[str]) -> bool:
        """Whether it answers one of these messages, by their Message-IDs."""
        return not self.references.isdisjoint(sent_ids)
