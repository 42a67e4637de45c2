"""Each draft found again: by its id, else in its conversation, else among what was sent. Pure.

A draft that is not listed was sent, or removed, or is on its way: a sent copy in its conversation
settles it, then one to that person since the draft was made, whatever its subject. Without one it
is gone, which PROTOCOL lets become SENT later, and never leads to another draft.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from sheets_followup.keys import LYING, Key, Phase
from sheets_followup.ports import Place, Sighting
from sheets_followup.replies import Seen, same_mailbox
from sheets_followup.replies.headers import addresses_in
from sheets_followup.watch.rows import moment_in

#: So long a draft that was not found is still looked for among what was sent.
LOOKED_FOR = timedelta(days=30)

_NEVER = datetime.max.replace(tzinfo=UTC)


def is_lost(key: Key, sighting: Sighting | None, today: date) -> bool:
    """Whether a key's draft has to be looked for: it is not where it lay, or was sent somewhere."""
    if key.phase in LYING:
        return sighting is None or sighting.place is Place.UNKNOWN
    return key.phase is Phase.GONE and key.gone_on is not None and key.gone_on >= today - LOOKED_FOR


def sent_copy(
    key: Key, messages: Iterable[Seen], taken: Collection[str], zone: tzinfo
) -> Seen | None:
    """The sent message that this key's draft became; None where none of these can be it.

    ``taken`` are the Message-IDs of what other keys became. The earliest one counts: what was
    written later is something else. A draft that was found gone was sent before that day, unless
    it lies in the conversation that the draft alone began (one that was to be sent later).
    """
    own = key.thread if key.parent is None else None

    def in_time(message: Seen, day: date) -> bool:
        if day < key.made_on:
            return False
        return key.gone_on is None or day <= key.gone_on or message.thread_id == own is not None

    fitting = [
        message
        for message in messages
        if "SENT" in message.labels
        and "DRAFT" not in message.labels
        and message.message_id not in taken
        and _is_to(key.recipient, message)
        and (moment := moment_in(message, zone)) is not None
        and in_time(message, moment.date())
    ]
    return min(fitting, key=lambda message: message.date or _NEVER, default=None)


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


def with_header(key: Key, messages: Sequence[Seen], zone: tzinfo) -> Key:
    """A sent key with the conversation and the Message-ID of its sent copy, where it is found."""
    copies = [
        message
        for message in messages
        if "SENT" in message.labels
        and _is_to(key.recipient, message)
        and (moment := moment_in(message, zone)) is not None
        and moment.date() == key.sent_on
    ]
    if len(copies) != 1 or copies[0].message_id is None:
        return key
    return replace(key, thread=copies[0].thread_id, header_id=copies[0].message_id)
