"""What was sent and what came in, read in Gmail: it needs the level ``watch`` and marks nothing.

Cheap first: the profile says whether anything moved at all (1 unit), the history what did (2), and
only then are conversations and messages asked for. A search is behind by up to days, a conversation
never is; so what a search missed is found by the next whole look.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from itertools import islice

from sheets_followup.errors import TryAgain
from sheets_followup.mailboxes.gmail import GmailMailbox
from sheets_followup.mailboxes.gmail_deleting import DeletingGmail
from sheets_followup.mailboxes.gmail_messages import Json
from sheets_followup.ports import Changes
from sheets_followup.replies import Seen, fewest, seen_in_gmail

#: So long may a query be: an address of more than 2,048 characters is asked in another way by the
#: library, which the door refuses.
LONGEST_QUERY = 900

#: Mail that comes back is from these.
_DAEMONS = ("mailer-daemon", "postmaster")


class ReadingGmail(GmailMailbox):
    """A Gmail account that may also be read (a ReadingMailbox where ``reads`` says so)."""

    @cached_property
    def account(self) -> str:
        """Whose mailbox it is; the one answer that also tells whether anything moved."""
        return str(self._profile.get("emailAddress") or "")

    def own_addresses(self) -> frozenset[str]:
        """The account's address and its aliases, in small letters."""
        return self._own

    def changes(self, bookmark: str | None, ours: Collection[str] = ()) -> Changes:
        """What moved since a history id of Gmail's; it forgets after a week or a few hours."""
        now = str(self._profile.get("historyId") or "")
        if bookmark is None or not now:
            return Changes(now)
        if bookmark == now:
            return Changes(now, moved=False)
        try:
            records = self._messages.history(bookmark)
        except TryAgain:
            records = None  # everything can be looked at all the same
        if records is None:
            return Changes(now)
        added = [message for record in records for message in _added(record)]
        touched = any(name in ours for record in records for name in _touched(record))
        threads = frozenset(str(message.get("threadId") or "") for message in added)
        messages = frozenset(str(message.get("id") or "") for message in added)
        return Changes(now, bool(added) or touched, threads - {""}, messages - {""})

    def conversation(self, thread: str) -> Sequence[Seen]:
        """A conversation as it is now, by its id; never behind."""
        return [seen_in_gmail(message) for message in self._messages.thread(thread)]

    def messages_with(
        self,
        addresses: Sequence[str],
        since: date,
        *,
        sent: bool,
        only: Collection[str] | None = None,
    ) -> Sequence[Seen]:
        """By searches, a few addresses at a time; spam and the bin included for what came in."""
        if only is not None and not only:
            return []
        found: dict[str, Seen] = {}
        for query in queries(addresses, since, sent=sent):
            for name in self._messages.search(query, everywhere=not sent):
                if name not in found and (only is None or name in only):
                    message = self._messages.get(name, "metadata")
                    if message is not None:
                        found[name] = seen_in_gmail(message)
        return list(found.values())

    def messages_about(
        self, words: Sequence[str], first: date, last: date, *, most: int
    ) -> Sequence[Seen]:
        """Two searches, one of them for calendars' files alone, which metadata do not show."""
        edges = _edges(first, last)
        files = f"filename:ics {edges}"
        invitations = list(islice(self._messages.search(files, everywhere=False), most))
        others: dict[str, None] = {}
        for query in about(words, edges):
            others |= dict.fromkeys(islice(self._messages.search(query, everywhere=False), most))
        found: list[Seen] = []
        for name in dict.fromkeys([*invitations, *islice(others, most)]):
            message = self._messages.get(name, "full" if name in invitations else "metadata")
            if message is not None:
                seen = seen_in_gmail(message)
                found.append(self.whole(seen) if seen.lacks_calendar else seen)
        return sorted(found, key=_moment, reverse=True)

    def whole(self, message: Seen) -> Seen:
        """All parts of a message; the message as it was where it is gone meanwhile.

        A calendar's file that is attached comes with the bytes alone.
        """
        for form in ("full", "raw"):
            found = self._messages.get(message.id, form)
            if found is None:
                break
            message = seen_in_gmail(found)
            if not message.lacks_calendar:
                break
        return message

    @cached_property
    def _profile(self) -> Json:
        return self._messages.profile()

    @cached_property
    def _own(self) -> frozenset[str]:
        aliases = (str(each.get("sendAsEmail") or "") for each in self._send_as)
        return frozenset({self.account.lower(), *(each.lower() for each in aliases if each)})


class DeletingReadingGmail(DeletingGmail, ReadingGmail):
    """The same with a way to delete: for ``undo`` and ``clean`` alone."""


def queries(addresses: Sequence[str], since: date, *, sent: bool) -> Iterator[str]:
    """Gmail's searches for these addresses; a day is given in seconds, as a date is California's.

    An address that could end its own term is left out: none that we read holds such signs. A
    domain finds what comes from below it as well.
    """
    start = datetime.combine(since, time(), UTC) - timedelta(hours=14)
    edge = f"after:{int(start.timestamp())}"
    field = "to" if sent else "from"
    head = f"in:sent {edge}" if sent else edge
    each = [address for address in fewest(addresses) if _is_plain(address)]
    terms = [f"{field}:{address.removeprefix('@')}" for address in each]
    if not sent:
        terms += [f"from:{name}" for name in _DAEMONS]
    for group in _grouped(terms, LONGEST_QUERY - len(head)):
        yield f"{head} {{{' '.join(group)}}}"


def about(words: Sequence[str], edges: str) -> Iterator[str]:
    """Gmail's searches for words in the subject, the sender and the recipients."""
    plain = [word for word in words if word and not any(sign in word for sign in '"{}()\\')]
    terms = [f'{field}:"{word}"' for word in plain for field in ("from", "to", "cc", "subject")]
    for group in _grouped(terms, LONGEST_QUERY - len(edges)):
        yield f"{edges} {{{' '.join(group)}}}"


def _edges(first: date, last: date) -> str:
    """These days wherever on earth one is; more is found than is meant, and nothing is missed."""
    start = datetime.combine(first, time(), UTC) - timedelta(hours=14)
    end = datetime.combine(last, time(), UTC) + timedelta(hours=36)
    return f"after:{int(start.timestamp())} before:{int(end.timestamp())}"


def _moment(message: Seen) -> float:
    return message.date.timestamp() if message.date is not None else 0.0


def _is_plain(address: str) -> bool:
    return "@" in address and not any(sign in address for sign in ' "{}()\\')


def _grouped(terms: Iterable[str], most: int) -> Iterator[list[str]]:
    group: list[str] = []
    length = 0
    for term in terms:
        if group and length + len(term) + 1 > most:
            yield group
            group, length = [], 0
        group.append(term)
        length += len(term) + 1
    if group:
        yield group


def _added(record: Json) -> Iterator[Json]:
    """The messages of a history record that came, or whose labels changed; drafts are no mail."""
    for kind in ("messagesAdded", "labelsAdded", "labelsRemoved"):
        for message in _messages_of(record, kind):
            labels = message.get("labelIds")
            if not (isinstance(labels, list) and "DRAFT" in labels):
                yield message


def _touched(record: Json) -> Iterator[str]:
    """The ids of the messages that went or whose labels changed: a draft that is edited, removed
    or sent goes, and one that we write only comes."""
    for kind in ("messagesDeleted", "labelsAdded", "labelsRemoved"):
        for message in _messages_of(record, kind):
            yield str(message.get("id") or "")


def _messages_of(record: Json, kind: str) -> Iterator[Json]:
    listed = record.get(kind)
    for entry in listed if isinstance(listed, list) else []:
        message = entry.get("message") if isinstance(entry, dict) else None
        if isinstance(message, dict):
            yield message
