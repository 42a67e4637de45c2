"""Keys: what makes a draft the same draft, over any number of runs (PROTOCOL, "Keys" and "Phases").

A key is the hash of tracker, row, person, step, ``n`` and ``gen``; no date and no address is in it,
so a corrected date or address never makes a second letter.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from sheets_followup.model import FOLLOW_UPS, Step

#: How many characters of a key stand in a draft's file name and decide whether it exists.
SHORT = 8


class Phase(StrEnum):
    """How far a key has come. RESERVED, BOUND and TAKEN exist only where a mailbox needs them."""

    RESERVING = "reserving"
    RESERVED = "reserved"
    BOUND = "bound"
    FILLING = "filling"
    FILLED = "filled"
    EDITED = "edited"
    SENT = "sent"
    BOUNCED = "bounced"
    GONE = "gone"
    TAKEN = "taken"
    HELD = "held"
    SKIPPED = "skipped"


#: A draft of these may lie in the mailbox (the second net looks at them).
OPEN = frozenset(
    {
        Phase.RESERVING,
        Phase.RESERVED,
        Phase.BOUND,
        Phase.FILLING,
        Phase.FILLED,
        Phase.EDITED,
    }
)
#: A draft of these was seen complete in the mailbox at the last run.
LYING = frozenset({Phase.FILLING, Phase.FILLED, Phase.EDITED})
#: These lead to a new draft only by ``redo``; an update's also by a new text.
CLOSED = frozenset({Phase.SENT, Phase.GONE, Phase.TAKEN, Phase.HELD, Phase.SKIPPED})
#: ``redo`` makes a new key for these.
REDOABLE = frozenset({Phase.GONE, Phase.TAKEN, Phase.HELD, Phase.SKIPPED})


#: The ``reason`` of a key whose draft another machine made, or a journal that is lost: EDITED then
#: says no more than that it is left alone.
TAKEN_OVER = "taken over"


class Parent(NamedTuple):
    """The sent message that a draft answers (M9): its conversation, its Message-ID, the ids that it
    refers to itself, the oldest first, and its subject."""

    thread: str
    header_id: str
    references: tuple[str, ...] = ()
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """One key and its phase.

    ``slot`` is the eight characters under which the mailbox holds the draft: its own, or those of
    an older untouched draft that was bound to it. ``message_id`` is what we last wrote,
    ``next_message_id`` what we are about to write; either counts as ours. ``text`` is the hash of
    the New info that an update carries. ``order`` grows with every key of the tracker.
    ``asked`` marks a draft that a person asked for by ``redo`` although the plan does not.
    ``content`` is the SHA-256 of the message that we last wrote or are about to write, for
    mailboxes whose message ids say nothing of it. Where a draft is reserved before it is filled,
    ``token`` marks its blank (None once it was filled) and ``tries`` counts the blanks that
    vanished. ``thread`` is the conversation of the draft, later of the sent message, and
    ``header_id`` the Message-ID of the sent copy. ``words`` is a hash of what a person reads in the
    message that is being filled in, by which it is known again where the answer was lost.
    ``parent`` is the message that a draft answers, as it was when the draft was made.
    ``gone_at`` is the moment at which it was found gone. ``leaving`` is what it becomes once its
    draft is gone, which ``undo`` or ``clean`` is about to delete. ``still_there`` says of a key
    that is SENT by the user's word that its draft still lies in the mailbox. ``opening`` is a hash
    of how the letter begins, by which its sent copy is told from another letter's.
    """

    key: str
    step: Step
    person: str
    p: int
    i: int
    gen: int
    phase: Phase
    made_on: date
    order: int = 0
    slot: str = ""
    ref: str | None = None
    message_id: str | None = None
    next_message_id: str | None = None
    sent_on: date | None = None
    text: str | None = None
    recipient: str | None = None
    reason: str | None = None
    asked: bool = False
    content: str | None = None
    token: str | None = None
    tries: int = 0
    opening: str | None = None
    thread: str | None = None
    header_id: str | None = None
    words: str | None = None
    parent: Parent | None = None
    gone_at: datetime | None = None
    leaving: Phase | None = None
    still_there: bool = False

    @property
    def n(self) -> tuple[int, int, int]:
        """What tells this key from the others of its row, step and person."""
        return (self.p, self.i, self.gen)


def is_unfilled(key: Key) -> bool:
    """Whether its draft was at most reserved: nothing of the letter is known to lie anywhere."""
    if key.phase is Phase.FILLING:
        return key.token is not None
    return key.phase in (Phase.RESERVING, Phase.RESERVED, Phase.BOUND)


def keeps_older(key: Key) -> bool:
    """Whether its draft was refused a newer text: it is HELD, and the older letter lies there."""
    return key.phase is Phase.HELD and key.token is None and key.ref is not None


def lies(key: Key) -> bool:
    """Whether a letter of it was seen in the mailbox at the last run."""
    return key.phase in LYING or keeps_older(key)


def is_leftover(key: Key) -> bool:
    """Whether a blank of ours lies there that its key needs no more; another key may have it."""
    done = key.phase in (Phase.SKIPPED, Phase.HELD, Phase.SENT)
    # One that we had asked to be filled may still be: only its own key may take it up.
    return done and key.token is not None and key.ref is not None and key.content is None


def without_blank(key: Key) -> Key:
    """The key whose blank is another's now, or gone."""
    return replace(key, token=None, ref=None, message_id=None, thread=None)


def make_key(tracker: str, row: str, person: str, step: Step, p: int, i: int, gen: int) -> str:
    """26 characters of base 32, the same for the same six things, on every machine."""
    text = "\x1f".join((tracker, row, person, step, str(p), str(i), str(gen)))
    digest = hashlib.sha256(text.encode()).digest()[:16]
    return base64.b32encode(digest).decode().rstrip("=")


def content_hash(message: bytes) -> str:
    """What tells one finished message from another: its SHA-256, in hexadecimal."""
    return hashlib.sha256(message).hexdigest()


def text_hash(text: str) -> str:
    """A short hash of what a person typed, blind to case and spaces at the ends."""
    folded = " ".join(text.split()).casefold()
    return hashlib.sha256(folded.encode("utf-8", "replace")).hexdigest()[:16]


def period(
    keys: Sequence[Key],
    step: Step,
    *,
    interview: date | None,
    reply: date | None,
    text: str | None = None,
) -> int:
    """The ``p`` of the next key of that step of a row, as PROTOCOL counts it.

    It is the newest key's, and one more once the interview (for follow-ups also the reply) passes
    the day on which that key was made. An update's also rises with a new text after the last one
    was closed. It is derived rather than stored: a date that is typed wrongly and corrected leads
    back to the old key, not to a second letter.
    """
    newest: Key | None = None
    for key in keys:
        if key.step is step and (newest is None or key.order >= newest.order):
            newest = key
    if newest is None:
        return 0
    if interview is not None and interview > newest.made_on:
        return newest.p + 1
    if step in FOLLOW_UPS and reply is not None and reply >= newest.made_on:
        return newest.p + 1
    if step is Step.UPDATE and text is not None:
        last = [key for key in keys if key.step is step and key.p == newest.p]
        if any(key.text != text and key.phase in CLOSED for key in last):
            return newest.p + 1
    return newest.p


def sent_count(keys: Iterable[Key], step: Step, person: str, p: int) -> int:
    """``i``: how many messages of that step this person was sent within ``p``."""
    return sum(
        key.phase is Phase.SENT and key.step is step and key.person == person and key.p == p
        for key in keys
    )


def newest_of(keys: Iterable[Key], step: Step, person: str, p: int, i: int) -> Key | None:
    """The key of that step, person and ``n`` with the highest ``gen``."""
    found: Key | None = None
    for key in keys:
        same = key.step is step and key.person == person and key.p == p and key.i == i
        if same and (found is None or key.gen > found.gen):
            found = key
    return found


def may_lie(keys: Iterable[Key]) -> list[Key]:
    """The keys whose draft a look into the mailbox is about: all that ever had one, and those that
    were announced and may have one of which we were not told."""
    return [
        key
        for key in keys
        if key.ref is not None
        or key.token is not None
        or (key.phase is Phase.RESERVING and key.next_message_id is not None)
    ]
