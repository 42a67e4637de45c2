"""Drafts in the Drafts folder of an IMAP account.

PROTOCOL's exactly-once rests on our Message-ID, which holds the key: before a draft is added the
folders are searched for it, and after an addition whose answer was lost the next look finds it. A
draft's message id is a hash of what a person reads of it, the same in every encoding.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta

from sheets_followup.errors import DraftError, TryAgain
from sheets_followup.keys import Key, Phase, lies
from sheets_followup.mailboxes.file_names import key8_of
from sheets_followup.mailboxes.imap.account import Account
from sheets_followup.mailboxes.imap.answers import Fetched
from sheets_followup.mailboxes.imap.copies import (
    Copy,
    lost_copies,
    ref_of,
    seen_draft,
    seen_sent,
    unknown,
)
from sheets_followup.mailboxes.imap.folders import Folder
from sheets_followup.mailboxes.imap.messages import (
    Print,
    dressed,
    is_untouched,
    make_print,
)
from sheets_followup.mailboxes.imap.outcomes import Patience
from sheets_followup.mailboxes.imap.reading import ImapReading
from sheets_followup.mailboxes.imap.rows import Look, Row, make_row
from sheets_followup.mailboxes.imap.store import Store, changed
from sheets_followup.ports import Place, Sighting

#: How far back Sent is searched when no draft of ours is known to be older.
WINDOW = timedelta(days=30)


def _now() -> datetime:
    return datetime.now().astimezone()


class ImapMailbox:
    """The drafts of one account. Connects with the first question, and is reached by one thread.

    ``now`` is the clock for a draft's date. Raises LoginNeeded where the login is refused, TryAgain
    where the server is not reached, DraftError where it has no folder for drafts.
    """

    def __init__(
        self,
        account: Account,
        *,
        patience: Patience | None = None,
        now: Callable[[], datetime] = _now,
    ) -> None:
        self.store = Store(account, patience)
        self._now = now
        self._doubled = False
        self._reading: ImapReading | None = None
        self._prints: dict[tuple[bytes, int, str], tuple[Print, bool]] = {}

    @property
    def name(self) -> str:
        """The account, however it was addressed: ``imap:USER@HOST``."""
        return self.store.account.name

    account = name

    def described(self) -> str:
        """The account and its folders, as it was found now; raises as :meth:`scan` does."""
        count = sum(sighting.place is Place.DRAFTS for sighting in self.scan().values())
        folders = self.store.folders
        sent = ", ".join(repr(folder.name) for folder in folders.sent) or "no folder"
        return (
            f"{self.name}, {count} drafts of ours in {folders.drafts.name!r}; "
            f"what was sent is read from {sent}"
        )

    @property
    def reading(self) -> ImapReading:
        """What else of the account is read, over the same connection."""
        if self._reading is None:
            self._reading = ImapReading(self.store)
        return self._reading

    def scan(self, known: Sequence[Key] = ()) -> Mapping[str, Sighting]:
        """Every draft of ours, by key8; what a person's mail program made of it included."""
        by_slot = {key.slot: key for key in known if key.slot}
        drafts, whole = self._rows(Place.DRAFTS)
        sent, all_sent = self._rows(Place.SENT, self._since(known))
        found: dict[str, Sighting] = {}
        self._doubled = False
        for key8, rows in _by_key(drafts).items():
            self._doubled = self._doubled or len(rows) > 1
            copies = self._copies(rows, Place.DRAFTS)
            if copies:
                found[key8] = seen_draft(copies, key8, by_slot.get(key8))
        for key8, rows in _by_key(sent).items():
            first = min(rows, key=lambda row: row.uid)
            for copy in self._copies([first], Place.SENT):
                found[key8] = seen_sent(copy, key8)
        lying = {k: s for k, s in found.items() if s.place is Place.DRAFTS}
        sent_ours = found.keys() - lying.keys()
        loose = [(row, Place.DRAFTS) for row in drafts if row.key8 is None]
        loose += [(row, Place.SENT) for row in sent if row.key8 is None]
        found.update(lost_copies(known, lying, sent_ours, loose, self._copy))
        if not (whole and all_sent):
            for key in known:
                if lies(key) and key.slot and key.slot not in found:
                    found[key.slot] = unknown(key)
        return found

    def message_id(self, message: bytes) -> str:
        """A hash of what a person reads of it; ids, dates and encodings do not count."""
        return str(make_print(message))

    def create(self, ref: str, message: bytes) -> Sighting:
        """A new draft; DraftError when one of that key is there already, drafted or sent.

        Where the server's answer was lost it is looked for at once; TryAgain with
        ``may_have_happened`` where it is not there yet.
        """
        key8 = key8_of(ref)
        if key8 is None:
            raise DraftError(f"{ref!r} does not end in the eight characters of a key and .eml")
        if self._drafted(key8) or self._was_sent(key8):
            raise DraftError(f"a draft with the key {key8} is already in the mailbox")
        uid = self._added(key8, lambda: self.store.append(self._dressed(message, key8)))
        return self._seen_again(key8, uid, message)

    def replace(self, sighting: Sighting, message: bytes, thread: str | None = None) -> Sighting:
        """Rewrites the draft if it still is what was seen, and removes what an earlier rewrite,
        cut short, left behind. Threads are made by the message's own headers."""
        key8, copies = self._still_there(sighting)
        wanted = make_print(message)
        done = [copy for copy in copies if copy.print == wanted]
        if done:
            uid = done[0].row.uid
        else:
            old = copies.pop(0)
            finished = self._dressed(message, key8)
            uid = self.store.swap(old.row.uid, self._is(old), finished)
        for copy in copies:
            if copy.row.uid != uid:
                self.store.remove(copy.row.uid, self._is(copy))
        return self._seen_again(key8, uid, message)

    def heal(self) -> int:
        """Removes all but one of several equal untouched copies of one draft; how many.

        An addition that was given up may be made by the server later, after the next run added the
        draft again: then their dates differ. A copy that a person made has the same, and stays.
        Asks nothing where the last look showed no two.
        """
        # Not the deletion of a draft that PROTOCOL's invariant 6 keeps from sync: it is the end of
        # an addition that was made twice, and restores invariant 1 (one filled draft a key). One
        # of equal copies always stays, each is looked at in the moment before it goes, and one that
        # a person touched, moved, copied or sent is none of them.
        removed = 0
        if not self._doubled:
            return removed
        for rows in _by_key(self._rows(Place.DRAFTS)[0]).values():
            rows = [row for row in rows if row.folder == self.store.folders.drafts]
            copies = self._copies(rows, Place.DRAFTS) if len(rows) > 1 else []
            first = copies[0] if copies else None
            for copy in copies[1:]:
                if first is not None and _is_a_second(copy, first):
                    self.store.remove(copy.row.uid, self._is(copy))
                    removed += 1
        return removed

    def link(self, ref: str, to: str = "") -> str:
        """Where to look for this draft: no address opens it in every mail program."""
        return ref[9:] if ref[8:9] == " " else ref

    def close(self) -> None:
        """Closes the connection; the next question opens another."""
        self.store.line.close()

    # What is there.

    def _since(self, known: Sequence[Key]) -> date:
        """The day from which on a draft of ours can have been sent, one earlier for zones."""
        days = [key.made_on for key in known if lies(key) or key.phase is Phase.GONE]
        return min([*days, self._now().date() - WINDOW]) - timedelta(days=1)

    def _rows(self, place: Place, since: date | None = None) -> tuple[list[Row], bool]:
        folders = self.store.folders
        where: Sequence[Folder] = folders.sent
        if place is Place.DRAFTS:
            where = (folders.drafts, *folders.other_drafts)
        looks: list[Look] = [self.store.rows(folder, since) for folder in where]
        rows = [row for look in looks for row in look.rows]
        return rows, all(look.complete for look in looks)

    def _copies(self, rows: Sequence[Row], place: Place) -> list[Copy]:
        return [copy for row in rows if (copy := self._copy(row, place)) is not None]

    def _copy(self, row: Row, place: Place) -> Copy | None:
        known = (row.folder.raw, row.uid, row.message_id)
        if known not in self._prints:
            message = self.store.body(row)
            if message is None:
                return None
            untouched = row.key8 is not None and is_untouched(message, row.key8)
            self._prints[known] = (make_print(message), untouched)
        return Copy(row, place, *self._prints[known])

    def _drafted(self, key8: str) -> list[Row]:
        return _by_key(self._rows(Place.DRAFTS)[0]).get(key8, [])

    def _was_sent(self, key8: str) -> bool:
        since = self._now().date() - WINDOW
        return key8 in _by_key(self._rows(Place.SENT, since)[0])

    def _still_there(self, sighting: Sighting) -> tuple[str, list[Copy]]:
        """The copies of a draft that is still what was seen, that one first; else TryAgain."""
        if sighting.place is Place.SENT:
            raise DraftError(f"{sighting.ref} was sent, and what was sent stays as it is")
        key8 = sighting.ref[:8]
        copies = self._copies(self._drafted(key8), Place.DRAFTS)
        own = self.store.folders.drafts
        seen = [c for c in copies if str(c.print) == sighting.message_id and c.row.folder == own]
        rest = [copy for copy in copies if copy not in seen]
        foreign = any(not copy.untouched or copy.row.folder != own for copy in rest)
        if not seen or foreign or self._was_sent(key8):
            raise changed()
        return key8, [*seen, *rest]

    # What is written.

    def _dressed(self, message: bytes, key8: str) -> bytes:
        return dressed(message, key8, self._now(), self.store.account.host)

    def _is(self, copy: Copy) -> Callable[[bytes], bool]:
        return lambda message: make_print(message) == copy.print

    def _added(self, key8: str, add: Callable[[], int]) -> int:
        try:
            return add()
        except TryAgain as lost:
            if not lost.may_have_happened:
                raise
            try:
                rows = self._drafted(key8)
            except TryAgain:
                rows = []
            if not rows:
                raise lost from None
            return rows[-1].uid

    def _seen_again(self, key8: str, uid: int, message: bytes) -> Sighting:
        """The draft as the server holds it: some rewrite what is added, and what they make of it
        is what the next look will find."""
        try:
            copies = self._copies(self._drafted(key8), Place.DRAFTS)
        except TryAgain:
            copies = []
        of_uid = [copy for copy in copies if copy.row.uid == uid] or copies
        if of_uid:
            copy = of_uid[-1]
            return Sighting(ref_of(copy.row, key8), Place.DRAFTS, str(copy.print))
        # The server said yes, so it is there, whether it can be seen at the moment or not.
        row = make_row(self.store.folders.drafts, Fetched(uid or 1, body=message))
        return Sighting(ref_of(row, key8), Place.DRAFTS, self.message_id(message))


def _is_a_second(copy: Copy, first: Copy) -> bool:
    """Whether both are the same draft, added twice by us and touched by nobody."""
    same = copy.untouched and first.untouched and copy.print == first.print
    return same and copy.row.written != first.row.written


def _by_key(rows: Sequence[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        if row.key8 is not None:
            found.setdefault(row.key8, []).append(row)
    return found
