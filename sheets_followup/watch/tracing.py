"""Each draft found again: by its id, else in its conversation, else among what was sent. Pure.

A draft that is not listed was sent, or removed, or is on its way: a sent copy in its conversation
settles it, then one to that person since the draft was made, whatever its subject. Without one it
is gone, which PROTOCOL lets become SENT later, and never leads to another draft.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from sheets_followup.errors import FollowupError
from sheets_followup.keys import Key, Phase, lies
from sheets_followup.memory import RowMemory
from sheets_followup.ports import Place, Sighting
from sheets_followup.replies import Seen, same_mailbox
from sheets_followup.replies.headers import addresses_in
from sheets_followup.replies.opening import opening_of
from sheets_followup.watch.rows import moment_in

#: So long a draft that was not found is still looked for among what was sent.
LOOKED_FOR = timedelta(days=30)

#: So far from the real day a day of sending may be that a person typed.
_MISTYPED = timedelta(days=7)

#: So far apart our clock and the mailbox's may be.
_CLOCKS = timedelta(minutes=10)

_NEVER = datetime.max.replace(tzinfo=UTC)


def is_lost(key: Key, sighting: Sighting | None, today: date) -> bool:
    """Whether a key's draft has to be looked for: it is not where it lay, or was sent somewhere."""
    if lies(key):
        # One that could not be looked at may lie there as ever.
        unknown = sighting is not None and sighting.place is Place.UNKNOWN
        return sighting is None or (unknown and sighting.error is None)
    gone = key.gone_at.date() if key.phase is Phase.GONE and key.gone_at is not None else None
    return gone is not None and gone >= today - LOOKED_FOR


def sent_copy(
    key: Key,
    messages: Iterable[Seen],
    taken: Collection[str],
    zone: tzinfo,
    others: Collection[str] = frozenset(),
) -> Seen | None:
    """The sent message that this key's draft became; None where none of these can be it.

    ``taken`` are the Message-IDs of what other keys became, ``others`` how the letters begin that
    are looked for as well. One that begins as the draft did counts, else the earliest: what was
    written later is something else. A draft that was found gone was sent before that moment, unless
    it lies in the conversation that the draft alone began (one that was to be sent later).
    """
    own = key.thread if key.parent is None else None

    def in_time(message: Seen, moment: datetime) -> bool:
        if moment.date() < key.made_on:
            return False
        if key.gone_at is None or message.thread_id == own is not None:
            return True
        return moment <= key.gone_at + _CLOCKS

    fitting = [
        message
        for message in messages
        if "SENT" in message.labels
        and "DRAFT" not in message.labels
        and message.message_id not in taken
        and _is_to(key.recipient, message)
        and (moment := moment_in(message, zone)) is not None
        and in_time(message, moment)
    ]
    begins = {message.id: opening_of(message.text) for message in fitting}
    ours = [message for message in fitting if key.opening and begins[message.id] == key.opening]
    left = [message for message in fitting if begins[message.id] not in others]
    return min(ours or left, key=lambda message: message.date or _NEVER, default=None)


def _is_to(recipient: str | None, message: Seen) -> bool:
    if not recipient or "@" not in recipient:
        return True  # drafted without an address: the person typed one
    return any(same_mailbox(recipient, address) for address in recipients_of(message))


def recipients_of(message: Seen) -> list[str]:
    """Every address in To and Cc, in small letters."""
    return [address for name in ("to", "cc") for address in addresses_in(message.headers.all(name))]


def as_sent(key: Key, message: Seen, zone: tzinfo, today: date) -> Sighting:
    """The sighting of a draft that was sent as this message."""
    moment = moment_in(message, zone)
    return Sighting(
        ref=key.ref or "",
        place=Place.SENT,
        message_id=message.id,
        on=min(moment.date(), today) if moment is not None else today,
        thread=message.thread_id,
        header_id=message.message_id,
    )


def not_seen(key: Key, error: FollowupError | None) -> Sighting:
    """The sighting of a draft of which it cannot be said now what became of it."""
    return Sighting(key.ref or "", Place.UNKNOWN, key.message_id or "", error=error)


def still_lying(memory: RowMemory, sightings: Mapping[str, Sighting]) -> RowMemory:
    """The memory with what still lies there of that which counts as sent by the user's word: it is
    named as not to be sent (RULEBOOK section 6)."""

    def seen(key: Key) -> Key:
        sighting = sightings.get(key.slot) if key.slot else None
        if sighting is not None and sighting.place is Place.UNKNOWN:
            return key
        there = sighting is not None and sighting.place is Place.DRAFTS
        left = there and key.phase is Phase.SENT and key.token is None
        return key if left is key.still_there else replace(key, still_there=left)

    keys = tuple([seen(key) for key in memory.keys])
    return memory if keys == memory.keys else memory._replace(keys=keys)


def with_copy(
    key: Key,
    conversation: Sequence[Seen],
    sent: Sequence[Seen],
    taken: Collection[str],
    zone: tzinfo,
) -> Key:
    """A key that counts as sent, with the conversation and the Message-ID of its sent copy, where
    one is found: what follows is a reply to it (M9). Its day stays.

    That day is the user's, and people type the day on which they think of it: the copy is the
    first in the conversation of the draft (``conversation``), else what was ``sent`` to that person
    on that very day, else within a week of it. ``taken`` are the Message-IDs of other letters.
    """
    if key.sent_on is None:
        return key
    free = [message for message in sent if message.message_id not in taken]
    copy = _near(key, sent_copy(key, conversation, taken, zone), zone)
    for days in (timedelta(0), _MISTYPED):
        if copy is None:
            copy = _alone(key, free, days, zone)
    if copy is None or copy.message_id is None:
        return key
    return replace(key, thread=copy.thread_id, header_id=copy.message_id)


def _near(key: Key, copy: Seen | None, zone: tzinfo) -> Seen | None:
    """The copy in the draft's conversation. One that the draft joined holds more than its copy."""
    if copy is None or key.parent is None:
        return copy
    return copy if _days_off(key, copy, zone) <= _MISTYPED else None


def _alone(key: Key, messages: Iterable[Seen], days: timedelta, zone: tzinfo) -> Seen | None:
    """The one message to this person so many days at the most from the key's; None of several."""
    copies = [
        message
        for message in messages
        if "SENT" in message.labels
        and "DRAFT" not in message.labels
        and message.message_id is not None
        and _is_to(key.recipient, message)
        and _days_off(key, message, zone) <= days
    ]
    return copies[0] if len(copies) == 1 else None


def _days_off(key: Key, message: Seen, zone: tzinfo) -> timedelta:
    moment = moment_in(message, zone)
    if moment is None or key.sent_on is None:
        return timedelta.max
    return abs(moment.date() - key.sent_on)
