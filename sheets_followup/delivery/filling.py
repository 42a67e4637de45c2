"""A draft that we hold gets its letter: looked at, announced, written, told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sheets_followup.delivery.delivered import Delivery
from sheets_followup.delivery.trouble import MAILBOX_ERRORS, Trouble
from sheets_followup.errors import DraftError, FollowupError, TryAgain
from sheets_followup.keys import SHORT, Key, Phase, content_hash
from sheets_followup.ledger import Entry, Ledger
from sheets_followup.outbox import Item
from sheets_followup.ports import FRESH, ReservingMailbox, Sighting
from sheets_followup.reconcile import seen_now


@dataclass(slots=True)
class Work:
    """An item whose key has a draft to fill; ``seen`` is the answer that reserved it just now."""

    item: Item
    seen: Sighting | None = None

    @property
    def row_id(self) -> str:
        """The row of the item."""
        return self.item.row.memory.id


class Filling:
    """The second step of one delivery."""

    def __init__(
        self,
        mailbox: ReservingMailbox,
        ledger: Ledger,
        moment: datetime,
        trouble: Trouble,
        delivery: Delivery,
    ) -> None:
        self._mailbox = mailbox
        self._ledger = ledger
        self._moment = moment
        self._trouble = trouble
        self._delivery = delivery
        self._unwritten: list[Entry] = []

    def fill(self, work: Work) -> Item | None:
        """Fills the draft, or says in the delivery why not; returns the item whose blank vanished,
        which is to be reserved again."""
        item, before = work.item, self._before(work)
        try:
            sighting = self._looked(work, before)
        except MAILBOX_ERRORS as error:
            self._failed(item, error)
            return None
        now = seen_now(before, sighting, self._moment)
        if sighting is None or now != before:
            self._settle(work, now)
            return replace(item, key=now) if now.phase is Phase.RESERVING else None
        key = replace(
            item.key,
            phase=Phase.FILLING,
            ref=sighting.ref,
            message_id=sighting.message_id,
            next_message_id=None,
            content=content_hash(item.message),
            words=self._mailbox.words(item.message),
        )
        self._commit("filling", *_with_older(work, Entry(work.row_id, key)))
        try:
            thread = key.parent.thread if key.parent is not None else None
            written = self._mailbox.replace(sighting, item.message, thread)
        except MAILBOX_ERRORS as error:
            self._not_written(work, before, key, error)
            return None
        self._done(item, replace(key, message_id=written.message_id, thread=written.thread))
        return None

    def finish(self) -> None:
        """Commits what was filled last."""
        if self._unwritten:
            self._commit("filled")

    def _before(self, work: Work) -> Key:
        """The key whose draft is about to be written, as the journal has it."""
        item = work.item
        if item.replaces is not None:
            return item.replaces
        stored = self._ledger.stored(work.row_id, item.key.key)
        assert stored is not None
        return stored

    def _looked(self, work: Work, before: Key) -> Sighting | None:
        if work.seen is not None and self._mailbox.age(work.seen) <= FRESH:
            return work.seen
        assert before.ref is not None
        return self._mailbox.look(before.ref)

    def _settle(self, work: Work, now: Key) -> None:
        """The draft is not as we left it: what it is now is committed, and it is left alone."""
        item = work.item
        if now.phase is Phase.FILLED:
            self._done(item, now)
            return
        self._commit("seen", Entry(work.row_id, now, now.phase.value))
        if now.phase is Phase.HELD:
            self._failed(item, DraftError(now.reason or "the draft is held"))
        elif now.phase is not Phase.RESERVING:
            self._delivery.left.append(replace(item, key=now))

    def _not_written(self, work: Work, before: Key, key: Key, error: FollowupError) -> None:
        item = work.item
        if isinstance(error, DraftError) or error.may_have_happened:
            try:
                now = seen_now(key, self._mailbox.look(key.ref or ""), self._moment)
            except MAILBOX_ERRORS:
                if error.may_have_happened:
                    self._failed(item, _unknown(error))
                    return
                now = key
            if now != key:
                self._settle(work, now)
                return
            if error.may_have_happened:
                self._failed(item, _unknown(error))
                return
        if isinstance(error, DraftError):
            held = held_key(replace(key, recipient=before.recipient), error)
            self._commit("held", Entry(work.row_id, held, "held"))
        else:
            # Nothing was done, so all is as it was before it was announced.
            self._commit("unfilled", *_taken_back(work, before, key))
        self._failed(item, error)

    def _done(self, item: Item, key: Key) -> None:
        key = replace(key, phase=Phase.FILLED, token=None, words=None, tries=0)
        what = "made" if item.kind == "create" else "rewritten"
        self._unwritten.append(Entry(item.row.memory.id, key, what))
        self._delivery.done.append(replace(item, key=key))
        self._trouble.passed()

    def _failed(self, item: Item, error: FollowupError) -> None:
        self._delivery.failed.append((item, error))
        self._trouble.met(error)

    def _commit(self, name: str, *entries: Entry) -> None:
        self._ledger.write(name, *self._unwritten, *entries)
        self._unwritten.clear()


def held_key(key: Key, error: DraftError) -> Key:
    """The key of a draft to which the mailbox said no, with the reason and what to do: a letter
    that was to be rewritten still lies there as it was."""
    reason = f"{error.message}: run redo"
    if key.token is None:
        reason = f"{error.message}; the draft there says what it said before: mend it, or run redo"
    return replace(key, phase=Phase.HELD, reason=reason, next_message_id=None, content=None)


def _with_older(work: Work, entry: Entry) -> list[Entry]:
    older = work.item.replaces
    if older is None:
        return [entry]
    return [Entry(work.row_id, replace(older, phase=Phase.SKIPPED, slot="", ref=None)), entry]


def _taken_back(work: Work, before: Key, key: Key) -> list[Entry]:
    if work.item.replaces is None:
        return [Entry(work.row_id, before)]
    begun = replace(
        key, phase=Phase.RESERVING, ref=None, message_id=None, content=None, slot=key.key[:SHORT]
    )
    return [Entry(work.row_id, before), Entry(work.row_id, begun)]


def _unknown(error: FollowupError) -> TryAgain:
    return TryAgain(
        f"it is not known whether the draft was written: {error.message}",
        hint="run again in two minutes: it is looked up first",
        may_have_happened=True,
    )
