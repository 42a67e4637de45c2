"""A blank draft for each key: reserved anew, or one of ours that lies there unused.

What the POST of a blank left unknown is looked up before another is asked for. A blank has no
recipient and no text, so the worst that a lost answer leaves behind is one of those.
"""

from __future__ import annotations

import base64
import math
import secrets
from collections.abc import Sequence
from dataclasses import replace

from sheets_followup.delivery.filling import Work
from sheets_followup.delivery.trouble import MAILBOX_ERRORS, Trouble
from sheets_followup.keys import Phase, is_leftover, without_blank
from sheets_followup.ledger import Entry, Ledger
from sheets_followup.outbox import Item
from sheets_followup.ports import FRESH, Place, ReservingMailbox, Sighting


class Blanks:
    """The blanks of one run.

    ``abandoned`` in the journal are tokens whose blank was asked for and not found: each is looked
    for once more by the next run that needs a blank.
    """

    def __init__(self, mailbox: ReservingMailbox, ledger: Ledger) -> None:
        self._mailbox = mailbox
        self._ledger = ledger
        self._unwritten: list[Entry] = []
        self._wanted: set[str] = set()
        self._found: dict[str, Sighting] = {}
        self._spare: list[tuple[Sighting, str | None, Entry | None]] | None = None
        self._abandoned: list[str] = []

    def expect(self, items: Sequence[Item]) -> None:
        """Before the first: these items may have a blank of which nothing is known yet."""
        self._wanted = {item.key.token for item in items if item.key.token and item.key.ref is None}

    def blank_for(self, item: Item, trouble: Trouble) -> Work:
        """The item with a draft to fill. Raises what the mailbox raises where there is none."""
        if item.key.ref is not None:
            return Work(item)
        if self._spare is None:
            self._spare = self._look_up()
        token = item.key.token
        if token is not None and token in self._found:
            return self._reserved(item, token, self._found.pop(token))
        if token is not None:
            self._abandoned.append(token)
        if self._spare:
            sighting, token, owner = self._spare.pop()
            if owner is not None:
                self._unwritten.append(owner)
            return self._reserved(item, token, sighting)
        return self._asked(item, trouble)

    def finish(self) -> None:
        """Commits what was reserved last."""
        if self._unwritten:
            self._commit("reserved")

    def _asked(self, item: Item, trouble: Trouble) -> Work:
        if trouble.no_blanks is not None:
            raise trouble.no_blanks
        row_id = item.row.memory.id
        blank = replace(item.key, phase=Phase.RESERVING, content=None, next_message_id=None)
        while trouble.no_blanks is None:
            token = base64.b32encode(secrets.token_bytes(10)).decode().lower()
            self._commit("reserving", Entry(row_id, replace(blank, token=token)))
            try:
                sighting = self._mailbox.reserve(token)
            except MAILBOX_ERRORS as error:
                if not error.may_have_happened:
                    self._commit("refused", Entry(row_id, replace(blank, token=None)))
                    raise
                found = self._lost(token, trouble)
                if found is None:
                    self._abandoned.append(token)
                    continue
                sighting = found
            return self._reserved(item, token, sighting)
        self._commit("refused", Entry(row_id, replace(blank, token=None)))
        raise trouble.no_blanks

    def _lost(self, token: str, trouble: Trouble) -> Sighting | None:
        try:
            found = self._mailbox.blanks([token]).get(token)
        except MAILBOX_ERRORS:
            trouble.strayed()
            raise
        if found is None:
            trouble.strayed()
        return found

    def _reserved(self, item: Item, token: str | None, sighting: Sighting) -> Work:
        key = replace(
            item.key,
            phase=Phase.RESERVED,
            token=token,
            ref=sighting.ref,
            message_id=sighting.message_id,
            thread=sighting.thread,
            next_message_id=None,
            content=None,
            words=None,
        )
        fresh = self._mailbox.age(sighting) <= FRESH
        work = Work(replace(item, key=key), sighting if fresh else None)
        self._unwritten.append(Entry(work.row_id, key))
        return work

    def _look_up(self) -> list[tuple[Sighting, str | None, Entry | None]]:
        """What lies there unused, for whichever key: blanks of keys that need none any more, and
        those whose making was not known."""
        spare: list[tuple[Sighting, str | None, Entry | None]] = []
        lost: dict[str, Entry | None] = dict.fromkeys(
            (self._ledger.journal.get("abandoned") or "").split()
        )
        for row_id, key in self._ledger.all_keys():
            owner = Entry(row_id, without_blank(key))
            if key.phase is Phase.SKIPPED and key.token and key.ref is None:
                lost[key.token] = owner
            elif is_leftover(key):
                assert key.ref is not None
                assert key.message_id is not None
                blank = Sighting(
                    key.ref, Place.DRAFTS, key.message_id, thread=key.thread, seen_at=-math.inf
                )
                spare.append((blank, key.token, owner))
        tokens = {*lost, *self._wanted}
        if tokens:
            self._found = dict(self._mailbox.blanks(tokens))
            spare += [
                (self._found.pop(token), token, owner)
                for token, owner in lost.items()
                if token in self._found
            ]
        return spare

    def _commit(self, name: str, *entries: Entry) -> None:
        meta = {}
        abandoned = " ".join(self._abandoned)
        if self._spare is not None and (self._ledger.journal.get("abandoned") or "") != abandoned:
            meta["abandoned"] = abandoned
        self._ledger.write(name, *self._unwritten, *entries, **meta)
        self._unwritten.clear()
