"""Drafts in Gmail: reserved blank, then filled, as PROTOCOL says. Nothing here can send.

A draft's id stays, its message's id changes with every change; a draft that was sent may linger
with the label SENT; a search is behind, the list of drafts is not; who asks twice for a new draft
gets two.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote_plus

from sheets_followup.errors import DraftError, TryAgain
from sheets_followup.keys import Key, Parent, Phase, is_unfilled, lies
from sheets_followup.mailboxes.gmail_drafts import Found, GmailDrafts, Listed
from sheets_followup.mailboxes.gmail_letters import (
    Alias,
    alias_for,
    dressed,
    read_aliases,
    signature_for,
)
from sheets_followup.mailboxes.gmail_messages import GmailMessages, Json
from sheets_followup.mailboxes.gmail_shown import (
    blank_message,
    token_of,
    words_of_message,
    words_of_shown,
)
from sheets_followup.mime import build_message
from sheets_followup.model import Sender
from sheets_followup.ports import FRESH, Place, Sighting
from sheets_followup.session.allowed import WITH_DELETING, Meter
from sheets_followup.session.pacing import NotSent

if TYPE_CHECKING:
    from sheets_followup.letters import Letter
    from sheets_followup.login.opening import Doors
    from sheets_followup.session.door import Door

T = TypeVar("T")

#: What each question costs, in Gmail's units.
UNITS = {call.name: call.units for call in WITH_DELETING}
#: So often a draft is looked at for one change, where the change did not get its turn in time.
LOOKS = 3
#: A batch of fewer drafts is not worth its two lines in the log.
LEAST = 10
_ID = re.compile(r"[\w-]{1,200}", re.ASCII)


class GmailMailbox:
    """The drafts of one Gmail account (a ReservingMailbox); ``ref`` is the draft's id."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors
        self._known: set[str] = set()
        self._listed: frozenset[str] = frozenset()
        #: Token → what was listed before its blank was asked for.
        self._asked: dict[str, frozenset[str]] = {}

    @cached_property
    def account(self) -> str:
        """Whose mailbox it is, as Gmail says; asked once. Raises LoginNeeded, TryAgain."""
        return self._drafts.profile()

    # -- looking -------------------------------------------------------------------------------

    def scan(self, known: Sequence[Key] = ()) -> Mapping[str, Sighting]:
        """The drafts of ``known`` that are there, by key8, from one complete list.

        What the list does not show, or shows changed, is looked at before it is believed. Raises
        TryAgain when the list could not be had whole: that is no empty mailbox.
        """
        listed = self._drafts.listed()
        self._listed = frozenset(listed)
        # The list tells no labels. A draft that was sent and lingers is found by a search, which
        # may be behind: then the next run finds it.
        sent = self._drafts.listed("in:sent") if any(map(lies, known)) else {}
        found: dict[str, Sighting] = {}
        for key in known:
            if key.ref is None or not key.slot:
                continue
            self._known.add(key.ref)
            sighting = self._sighting(key, listed.get(key.ref), key.ref in sent)
            if sighting is not None:
                found[key.slot] = sighting
        return found

    def look(self, ref: str) -> Sighting | None:
        """The draft as Gmail has it at this moment; None where it is gone or in the bin, and for
        what is another mailbox's name of a draft."""
        if not _ID.fullmatch(ref):
            return None
        began = self._now()
        found = self._drafts.get(ref)
        if found is None:
            return None
        if "SENT" in found.labels:
            return _seen(found, Place.SENT, began)
        return _seen(found, Place.DRAFTS, began) if "DRAFT" in found.labels else None

    def age(self, sighting: Sighting) -> float:
        """Seconds since this was seen by a look or a write of ours."""
        return math.inf if sighting.seen_at is None else self._now() - sighting.seen_at

    def blanks(self, tokens: Collection[str]) -> Mapping[str, Sighting]:
        """The untouched blanks with one of these tokens.

        Every draft that is not known is looked at, the newest first, until all are found: the
        list tells no subjects, and a search is behind.
        """
        wanted = set(tokens)
        if not wanted:
            return {}
        # What was listed before we asked for it is something else.
        older = frozenset.intersection(*(self._asked.get(token, frozenset()) for token in wanted))
        found: dict[str, Sighting] = {}
        for ref in self._drafts.listed():
            if ref in self._known or ref in older:
                continue
            if len(found) == len(wanted):
                break
            began = self._now()
            draft = self._drafts.get(ref)
            token = token_of(draft.message) if draft is not None else None
            if draft is not None and token in wanted and "DRAFT" in draft.labels:
                found.setdefault(token, _seen(draft, Place.DRAFTS, began))
        return found

    # -- writing -------------------------------------------------------------------------------

    def message_id(self, message: bytes) -> str | None:
        """None: Gmail names a message when it has it."""
        return None

    def words(self, message: bytes) -> str:
        """A hash of the recipient, the subject and the text."""
        return words_of_message(message)

    def build(
        self, letter: Letter, sender: Sender, key8: str, *, parent: Parent | None = None
    ) -> bytes:
        """The finished message: From only where Gmail has verified that address, else Gmail fills
        it in; its own signature where ``[me]`` gives none."""
        named = sender if alias_for(sender, self._aliases) else replace(sender, email=None)
        letter = dressed(letter, sender, signature_for(sender, self._aliases))
        return build_message(letter, named, key8, parent=parent, unsent=False)

    def remarks(self, sender: Sender) -> list[str]:
        """What a person should know of how their letters will look here."""
        if not sender.email or alias_for(sender, self._aliases):
            return []
        if sender.email.casefold() == self.account.casefold():
            return []
        if not self.reads:
            return [
                f"this login may not look whether {sender.email} is an address of the account, so "
                f"From is left to Gmail: {self.account}"
            ]
        return [
            f"{sender.email} is no verified address of {self.account}, so From is left to Gmail "
            '(Gmail, Settings, Accounts, "Send mail as")'
        ]

    def create(self, ref: str, message: bytes) -> Sighting:
        """Refused: who does not hear the answer would make two."""
        raise DraftError("a draft in Gmail is reserved before it is filled")

    def ready(self, count: int, *, looks: bool = False) -> int:
        """Waits until Gmail's quota has room for some of these drafts; how many of them."""
        first = "drafts.get" if looks else "drafts.create"
        return self._drafts.door.pacer.wait_for(
            Meter.GMAIL, UNITS[first] + UNITS["drafts.update"], count, LEAST
        )

    def reserve(self, token: str) -> Sighting:
        """A new blank draft; asked once."""
        self._asked[token] = self._listed
        began = self._now()
        return _seen(self._drafts.create(blank_message(token)), Place.DRAFTS, began)

    def replace(self, sighting: Sighting, message: bytes, thread: str | None = None) -> Sighting:
        """Writes the whole draft, if a look at most five seconds old shows what was seen."""

        def write(ref: str) -> Sighting:
            began = self._now()
            return _seen(self._drafts.update(ref, message, thread), Place.DRAFTS, began)

        return self.after_a_look(sighting, self._drafts.door, UNITS["drafts.update"], write)

    def link(self, ref: str, to: str = "") -> str:
        """A search for the draft, in the right account: it outlives every change of the draft."""
        place = f"https://mail.google.com/mail/u/?authuser={quote_plus(self.account)}#"
        if "@" not in to:
            return place + "drafts"
        return f"{place}search/{quote_plus(f'in:drafts to:{to}')}"

    # -- the rest ------------------------------------------------------------------------------

    @cached_property
    def reads(self) -> bool:
        """Whether this login may read messages. Raises LoginNeeded when there is none."""
        return self._messages.allowed()

    @cached_property
    def _send_as(self) -> Sequence[Json]:
        """What the account may send as, asked once."""
        return self._messages.aliases()

    @cached_property
    def _aliases(self) -> tuple[Alias, ...]:
        return read_aliases(self._send_as) if self.reads else ()

    @cached_property
    def _messages(self) -> GmailMessages:
        return GmailMessages(self._doors.everyday())

    @cached_property
    def _drafts(self) -> GmailDrafts:
        return GmailDrafts(self._doors.everyday())

    def _now(self) -> float:
        return self._drafts.door.retries.clock()

    def _sighting(self, key: Key, listed: Listed | None, sent: bool) -> Sighting | None:
        assert key.ref is not None
        begun = is_unfilled(key) or key.token is not None
        if listed is None:
            return self._looked(key.ref) if begun or lies(key) else None
        ours = listed.message_id in (key.message_id, key.next_message_id)
        watched = begun or (lies(key) and key.phase is not Phase.EDITED)
        sent = sent and key.phase not in (Phase.SENT, Phase.BOUNCED)
        if sent or (watched and not ours):
            return self._looked(key.ref)
        return Sighting(
            key.ref, Place.DRAFTS, listed.message_id, thread=listed.thread, seen_at=-math.inf
        )

    def _looked(self, ref: str) -> Sighting | None:
        """A look; where Gmail refuses it, or cannot now, it stays unknown what it would show."""
        try:
            return self.look(ref)
        except (DraftError, TryAgain) as error:
            return Sighting(ref, Place.UNKNOWN, "", error=error)

    def after_a_look(
        self, sighting: Sighting, door: Door, units: int, write: Callable[[str], T]
    ) -> T:
        """Changes the draft while a look that shows what was seen is at most five seconds old (5
        and 6 of PROTOCOL's invariants); every change goes through here.

        The room for both is waited for before the look. What waits all the same, for a token or
        for others, is not sent, and the draft is looked at anew.
        """
        if sighting.place is Place.SENT:
            raise DraftError("the draft was sent, and what was sent stays as it is")
        for _ in range(LOOKS):
            door.pacer.wait_for(Meter.GMAIL, units, 1, 1)
            if self.age(sighting) > FRESH:
                door.pacer.wait_for(Meter.GMAIL, UNITS["drafts.get"] + units, 1, 1)
                sighting = self._looked_again(sighting)
            assert sighting.seen_at is not None
            try:
                with door.only_until(sighting.seen_at + FRESH):
                    return write(sighting.ref)
            except NotSent:
                sighting = replace(sighting, seen_at=None)
        raise TryAgain(
            "Gmail answers so slowly that the draft could not be changed right after a look at it",
            hint="run again in a few minutes; it was left alone",
        )

    def _looked_again(self, sighting: Sighting) -> Sighting:
        """The draft as it is now; TryAgain where it is not what was seen."""
        now = self.look(sighting.ref)
        if now is None or now.place is not Place.DRAFTS or now.message_id != sighting.message_id:
            raise TryAgain(
                "the draft was changed, sent or removed in the meantime",
                hint="run again; it was left alone",
            )
        return now


def _seen(found: Found, place: Place, began: float) -> Sighting:
    seen = Sighting(found.ref, place, found.message_id, thread=found.thread, seen_at=began)
    if "payload" not in found.message:
        return seen
    return replace(seen, words=words_of_shown(found.message), blank=token_of(found.message))
