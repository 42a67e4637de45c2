"""The reading port over an IMAP account: what moved, who wrote, which thread (a ReadingMailbox).

What came since a bookmark is what has a number from the folder's next one on; a thread is the
Message-ID with which it began. Answers are looked for in the inbox, in Gmail's All Mail and in what
was sent: one that a filter files elsewhere is not seen.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import date

from sheets_followup.mailboxes.imap.answers import number
from sheets_followup.mailboxes.imap.mailbox import ImapMailbox
from sheets_followup.mailboxes.imap.reading import MessageHead, is_one
from sheets_followup.ports import Changes, Place
from sheets_followup.replies import Seen, fewest, seen_in_bytes

#: Messages of the user's own whose senders tell by which addresses they write.
OWN_MESSAGES = 100
#: Mail that comes back is from these.
_DAEMONS = ("mailer-daemon@", "postmaster@")


class ReadingImap(ImapMailbox):
    """An IMAP account that is read as well. Reading marks nothing as read."""

    @property
    def reads(self) -> bool:
        """True: who may write drafts over IMAP may read everything."""
        return True

    def own_addresses(self) -> frozenset[str]:
        """The user's name where it is an address, and the senders of what was sent lately."""
        user = self.store.account.user.casefold()
        own = {user} if "@" in user else set()
        for head in self.reading.newest("sent", OWN_MESSAGES):
            own.update(head.sender)
        return frozenset(own)

    def changes(self, bookmark: str | None, ours: Collection[str] = ()) -> Changes:
        """What came since; and that something moved where a draft of ours is not as it was.

        The bookmark does not tell of drafts, so that what we write ourselves does not move it.
        """
        now = self.reading.positions()
        text = json.dumps(now, sort_keys=True)
        before = _positions(bookmark)
        if not before or before.keys() != now.keys():
            return Changes(text)
        if any(before[name][0] != now[name][0] for name in now):
            return Changes(text)
        further = [name for name in now if now[name] != before[name]]
        heads = [
            head for name in further for head in self.reading.from_number(name, before[name][1])
        ]
        rows = [row for row in self._rows(Place.DRAFTS)[0] if row.key8 is not None]
        there = [str(copy.print) for copy in self._copies(rows, Place.DRAFTS)]
        moved = bool(heads) or sorted(there) != sorted(ours)
        names = frozenset(name for head in heads for name in head.names)
        return Changes(text, moved, names, frozenset(head.id for head in heads))

    def conversation(self, thread: str) -> Sequence[Seen]:
        """The messages that are, or name, the one with which it began.

        Servers that cannot search by a header find none: what the people of a row wrote is found
        by their addresses all the same.
        """
        return [_seen(head) for head in self.reading.naming(thread)]

    def messages_with(
        self,
        addresses: Sequence[str],
        since: date,
        *,
        sent: bool,
        only: Collection[str] | None = None,
    ) -> Sequence[Seen]:
        """What was sent to these addresses, or came from them or back from them, since that day."""
        if only is not None and not only:
            return []
        people = [*addresses] if sent else [*fewest(addresses), *_DAEMONS]
        found = self.reading.since(since, people, ("sent",) if sent else ("inbox", "everything"))
        kept: dict[str, MessageHead] = {}
        for head in found.messages:
            theirs = head.to if sent else (*head.sender, *head.reply_to)
            wanted = any(is_one(person, address) for person in people for address in theirs)
            if wanted and (only is None or head.id in only):
                kept.setdefault(head.message_id or head.id, head)
        return [_seen(head) for head in kept.values()]

    def messages_about(
        self, words: Sequence[str], first: date, last: date, *, most: int
    ) -> Sequence[Seen]:
        """By the words a server can search for; a message that may hold a calendar's file is read
        whole. An invitation whose subject names nothing of all that is not seen."""
        found: list[Seen] = []
        invitations = others = 0
        for head in self.reading.about(words, first, last):
            seen = _seen(head)
            if "multipart/" in seen.headers.first("content-type") or seen.lacks_calendar:
                if invitations < most:
                    found.append(self.whole(seen))
                    invitations += 1
            elif others < most:
                found.append(seen)
                others += 1
        return found

    def whole(self, message: Seen) -> Seen:
        """All parts of a message; the message as it was where it is gone meanwhile."""
        head = self.reading.known(message.id)
        raw = self.reading.whole(head) if head is not None else None
        if head is None or raw is None:
            return message
        return _seen(head, raw)


def _seen(head: MessageHead, whole: bytes | None = None) -> Seen:
    moments = [moment for moment in (head.sent, head.arrived) if moment is not None]
    before = head.references or head.in_reply_to
    labels = ("SENT",) if head.role == "sent" else ()
    return seen_in_bytes(
        head.raw if whole is None else whole,
        id=head.id,
        thread_id=before[0] if before else head.message_id or None,
        labels=labels,
        # None is written after it arrived; and a mailbox that was moved arrived as a whole, later.
        received=min(moments) if moments else None,
        whole=whole is not None,
    )


def _positions(bookmark: str | None) -> dict[str, tuple[int, int]]:
    """A bookmark of ours, read; empty where it is none."""
    try:
        told = json.loads(bookmark or "{}")
        return {str(name): (number(str(a)), number(str(b))) for name, (a, b) in told.items()}
    except (ValueError, TypeError, AttributeError):
        return {}
