"""What ``watch`` reads of an account: whether anything is new, who wrote, and in which thread.

Everything here only reads (EXAMINE, BODY.PEEK): nothing is marked as read. Servers are trusted to
search by day and by sender and recipient alone, and what they find is compared here once more;
several cannot search by other headers.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email import message_from_bytes
from typing import Literal

from sheets_followup.mailboxes.imap.allowed import quoted
from sheets_followup.mailboxes.imap.answers import Fetched, day_words
from sheets_followup.mailboxes.imap.folders import Folder
from sheets_followup.mailboxes.imap.messages import (
    addresses,
    header,
    header_moment,
    ids,
    recipients,
)
from sheets_followup.mailboxes.imap.searches import by_people, by_words
from sheets_followup.mailboxes.imap.store import MOST_MESSAGES, Store
from sheets_followup.replies import covers

Where = Literal["inbox", "sent", "everything"]

#: The highest number that a message can have.
_LAST = 4_294_967_295
#: Bytes of one message that are read unless more is asked for.
LARGEST_READ = 200_000


@dataclass(frozen=True, slots=True)
class MessageHead:
    """The headers of one message; ``id`` names it for good, ``role`` is what its folder is for.

    ``sent`` is the moment in its Date header, ``arrived`` the
    server's; addresses are in small letters; ``raw`` are all headers as they stand there."""

    id: str
    role: Where
    folder: Folder
    uid: int
    sent: datetime | None
    arrived: datetime | None
    sender: tuple[str, ...]
    reply_to: tuple[str, ...]
    to: tuple[str, ...]
    subject: str
    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    raw: bytes
    size: int

    @property
    def moment(self) -> datetime | None:
        """When it was sent, by the server's clock where its own header says nothing."""
        return self.sent or self.arrived

    @property
    def names(self) -> frozenset[str]:
        """Every message that it is, or belongs to, by Message-ID."""
        return frozenset({self.message_id, *self.in_reply_to, *self.references} - {""})


@dataclass(frozen=True, slots=True)
class Found:
    """Messages, the oldest first; not ``complete`` where a folder holds more than are looked at."""

    messages: list[MessageHead]
    complete: bool = True


class ImapReading:
    """The reading side of an account. Raises as the mailbox does."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._heads: dict[tuple[bytes, int, int], MessageHead] = {}

    def bookmark(self) -> str:
        """Where every folder that matters stands now: equal bookmarks mean that no message came,
        went or (where the server counts changes) was marked. One small question a folder."""
        parts = []
        for _, folder in self._folders(("inbox", "sent", "everything")):
            status = self._store.status(folder)
            numbers = (
                status.get(name, 0)
                for name in ("UIDVALIDITY", "UIDNEXT", "MESSAGES", "HIGHESTMODSEQ")
            )
            parts.append(f"{folder.name}={'.'.join(str(number) for number in numbers)}")
        return ";".join(parts)

    def since(
        self, day: date, people: Collection[str] = (), where: Sequence[Where] = ("inbox", "sent")
    ) -> Found:
        """The messages of that day and later that come from, or go to, one of ``people``.

        ``people`` are addresses, ``@company.example`` for everybody there and below it, or
        ``postmaster@`` for one of that name anywhere; none means everybody.
        """
        folded = sorted({person.strip().casefold() for person in people if person.strip()})
        heads: list[MessageHead] = []
        complete = True
        # A Date header may lie a day from the server's own, which is what is searched by.
        start = f"SINCE {day_words(day - timedelta(days=1))}"
        for role, folder in self._folders(where):
            uids: set[int] = set()
            for keys in by_people(folded):
                uids.update(self._store.search(folder, f"UNDELETED {start}{keys}"))
            complete = complete and len(uids) <= MOST_MESSAGES
            heads += self._read(folder, role, sorted(uids)[-MOST_MESSAGES:])
        kept = [head for head in heads if _is_on(head, day) and _concerns(head, folded)]
        return Found(sorted(kept, key=_by_moment), complete)

    def conversation(
        self,
        message_ids: Collection[str],
        day: date,
        where: Sequence[Where] = ("inbox", "sent", "everything"),
    ) -> Found:
        """The messages since that day that are, or answer, one of these: by Message-ID,
        In-Reply-To and References."""
        wanted = frozenset(message_ids)
        found = self.since(day, where=where)
        once: dict[str, MessageHead] = {}
        for head in found.messages:
            if head.names & wanted:
                once.setdefault(head.message_id or f"{head.folder.name}/{head.uid}", head)
        return Found(list(once.values()), found.complete)

    def whole(self, head: MessageHead, limit: int = LARGEST_READ) -> bytes | None:
        """The message itself, at most ``limit`` bytes of it; None where it is gone."""
        for message in self._store.fetch(head.folder, [head.uid], f"BODY.PEEK[]<0.{limit}>"):
            return message.body
        return None

    def positions(self) -> dict[str, tuple[int, int]]:
        """Where the inbox and what was sent end now: folder → (UIDVALIDITY, next number)."""
        found = {}
        for _, folder in self._folders(("inbox", "sent")):
            status = self._store.status(folder)
            place = (status.get("UIDVALIDITY", 0), status.get("UIDNEXT", 0))
            found[folder.raw.decode("latin-1")] = place
        return found

    def from_number(self, name: str, first: int) -> list[MessageHead]:
        """The messages of a folder of :meth:`positions` with this number or a later one."""
        heads: list[MessageHead] = []
        for role, folder in self._folders(("inbox", "sent")):
            if folder.raw.decode("latin-1") == name:
                uids = self._store.search(folder, f"UNDELETED UID {max(first, 1)}:{_LAST}")
                heads += self._read(folder, role, uids[-MOST_MESSAGES:])
        return heads

    def newest(self, where: Where, count: int) -> list[MessageHead]:
        """The last messages of a kind of folder."""
        heads: list[MessageHead] = []
        for role, folder in self._folders((where,)):
            heads += self._read(folder, role, self._store.search(folder, "UNDELETED")[-count:])
        return heads

    def naming(self, message_id: str) -> list[MessageHead]:
        """The messages that are, or name, this one, as far as the server searches by headers."""
        if not message_id.isascii() or not message_id.isprintable():
            return []
        text = quoted(message_id.encode()).decode()
        fields = ("Message-ID", "References", "In-Reply-To")
        keys = "UNDELETED OR OR " + " ".join(f"HEADER {field} {text}" for field in fields)
        heads: dict[str, MessageHead] = {}
        for role, folder in self._folders(("inbox", "sent", "everything")):
            uids = self._store.search(folder, keys, gently=True)
            for head in self._read(folder, role, uids[-MOST_MESSAGES:]):
                if message_id in head.names:
                    heads.setdefault(head.message_id or head.id, head)
        return sorted(heads.values(), key=_by_moment)

    def about(self, words: Collection[str], first: date, last: date) -> list[MessageHead]:
        """What came and went on these days, the newest first: with one of the words in its subject,
        sender or recipients, or looking like a calendar's, as far as the server searches so."""
        # A mailbox that was moved arrived as a whole, later: only the beginning is the server's.
        start, end = day_words(first - timedelta(days=1)), last + timedelta(days=1)
        heads: dict[str, MessageHead] = {}
        for role, folder in self._folders(("inbox", "sent", "everything")):
            uids: set[int] = set()
            for keys in by_words(words):
                found = f"UNDELETED SINCE {start} {keys}"
                uids.update(self._store.search(folder, found, gently=True))
            for head in self._read(folder, role, sorted(uids)[-MOST_MESSAGES:]):
                moment = head.moment
                if moment is not None and first - timedelta(days=1) <= moment.date() <= end:
                    heads.setdefault(head.message_id or head.id, head)
        return sorted(heads.values(), key=_by_moment, reverse=True)

    def known(self, name: str) -> MessageHead | None:
        """A message that was read before, by its ``id``."""
        return next((head for head in self._heads.values() if head.id == name), None)

    def _folders(self, where: Sequence[Where]) -> list[tuple[Where, Folder]]:
        folders = self._store.folders
        found: list[tuple[Where, Folder]] = []
        for each in where:
            if each == "inbox":
                found.append((each, folders.inbox))
            elif each == "sent":
                found += [(each, folder) for folder in folders.sent]
            elif folders.everything is not None:
                found.append((each, folders.everything))
        return found

    def _read(self, folder: Folder, role: Where, uids: Sequence[int]) -> list[MessageHead]:
        if not uids:
            return []
        validity = self._store.validity(folder)
        missing = [uid for uid in uids if (folder.raw, validity, uid) not in self._heads]
        for message in self._store.fetch(folder, missing, "BODY.PEEK[HEADER]"):
            if message.body is not None:
                head = _head(folder, role, validity, message)
                self._heads[(folder.raw, validity, message.uid)] = head
        keys = [(folder.raw, validity, uid) for uid in uids]
        return [self._heads[key] for key in keys if key in self._heads]


def _head(folder: Folder, role: Where, validity: int, message: Fetched) -> MessageHead:
    parsed = message_from_bytes(message.body or b"")
    own = ids(parsed, "Message-ID")[:1]
    return MessageHead(
        id=f"{folder.raw.hex()}.{validity}.{message.uid}",
        role=role,
        folder=folder,
        uid=message.uid,
        sent=header_moment(parsed),
        arrived=message.arrived,
        sender=tuple(addresses(parsed, "From")),
        reply_to=tuple(addresses(parsed, "Reply-To")),
        to=tuple(recipients(parsed)),
        subject=header(parsed, "Subject"),
        message_id=own[0] if own else "",
        in_reply_to=tuple(ids(parsed, "In-Reply-To")),
        references=tuple(ids(parsed, "References")),
        raw=message.body or b"",
        size=message.size,
    )


def _is_on(head: MessageHead, day: date) -> bool:
    days = [moment.date() for moment in (head.sent, head.arrived) if moment is not None]
    return not days or max(days) >= day


def _concerns(head: MessageHead, people: Sequence[str]) -> bool:
    if not people:
        return True
    every = {*head.sender, *head.reply_to, *head.to}
    return any(is_one(person, each) for person in people for each in every)


def is_one(person: str, address: str) -> bool:
    """Whether an address is one that :meth:`ImapReading.since` is asked for with these words."""
    person = person.casefold()
    if person.endswith("@"):
        return address.startswith(person)
    return covers(person, address) if person.startswith("@") else address == person


def _by_moment(head: MessageHead) -> tuple[float, int]:
    moment = head.moment
    return (moment.timestamp() if moment is not None else 0.0, head.uid)
