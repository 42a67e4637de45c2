"""What the person wrote to an interviewer without a draft of ours: it counts as sent. Pure.

A thank-you by hand is one that was sent to that interviewer once the interview was over, before
anything else or on the day of it: who sends the draft as well is answered in either conversation. A
follow-up or an update by hand counts where a draft of it lies unsent: the person wrote their own.
Either gets a key of its own, so that the draft is named as not to be sent any more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo

from sheets_followup.keys import SHORT, Key, Phase, lies, make_key, newest_of, period, sent_count
from sheets_followup.model import FOLLOW_UPS, SentKind, Step
from sheets_followup.replies import Seen, same_mailbox
from sheets_followup.watch.rows import BY_HAND, Watching, moment_in
from sheets_followup.watch.tracing import recipients_of


def written_by_hand(
    row: Watching,
    messages: Iterable[Seen],
    ours: Collection[str],
    zone: tzinfo,
    tracker: str,
    order: int,
) -> list[Key]:
    """The keys for what the person wrote by themselves; ``order`` is that of the newest key.

    ``ours`` are the Message-IDs of what was drafted for any row: a letter of another round, or of
    another row of the same person, says nothing about this one.
    """
    memory, found = row.memory, list[Key]()
    own = sorted(
        (
            message
            for message in messages
            if "SENT" in message.labels
            and "DRAFT" not in message.labels
            and message.message_id not in ours
            and row.after_interview(message, zone)
        ),
        key=lambda message: message.date.timestamp() if message.date else 0.0,
    )
    for person, address in row.addresses.items():
        mine = [m for m in own if any(same_mailbox(address, at) for at in recipients_of(m))]
        for message in mine:
            moment = moment_in(message, zone)
            assert moment is not None  # it is after the interview
            keys = [*memory.keys, *found]
            step = _step(row, keys, person, moment, message.thread_id)
            if step is None:
                continue
            order += 1
            found.append(_key(row, keys, person, step, message, moment.date(), tracker, order))
    return found


def _step(
    row: Watching, keys: Sequence[Key], person: str, moment: datetime, thread: str | None
) -> Step | None:
    """Which step a message of that moment to that person was; None for none of ours."""
    t, on = row.memory.interview, moment.date()
    mark = row.memory.sent.get("thank_you_sent")
    wanted = mark is None
    if mark is not None and mark.kind is not SentKind.UNWANTED and person not in mark.people:
        wanted = True
    sent = [key for key in keys if key.phase is Phase.SENT and key.person == person and key.sent_on]
    written = [key for key in sent if key.sent_on and (t is None or key.sent_on >= t)]
    first = all(key.sent_on and key.sent_on >= on for key in written)
    # The draft lay there until then: it was sent as one of the two, and the later day counts.
    first = first or any(
        key.step is Step.THANK_YOU and key.gone_at is not None and moment <= key.gone_at
        for key in written
    )
    if wanted and first and thread not in {key.thread for key in written}:
        return Step.THANK_YOU
    if any(key.sent_on == on for key in sent):
        return None  # that day is spoken for
    lying = [
        key
        for key in keys
        if key.person == person
        and lies(key)
        and key.made_on <= on
        # On the day of an update's draft it may be an answer to what came in, written before it.
        and (key.step in FOLLOW_UPS or (key.step is Step.UPDATE and key.made_on < on))
    ]
    return lying[-1].step if lying else None


def _key(
    row: Watching,
    keys: Sequence[Key],
    person: str,
    step: Step,
    message: Seen,
    on: date,
    tracker: str,
    order: int,
) -> Key:
    memory = row.memory
    text = memory.news if step is Step.UPDATE else None
    p = period(keys, step, interview=memory.interview, reply=memory.replied, text=text)
    i = sent_count(keys, step, person, p)
    old = newest_of(keys, step, person, p, i)
    gen = old.gen + 1 if old is not None else 0
    name = make_key(tracker, memory.id, person, step, p, i, gen)
    base = Key(
        key=name,
        step=step,
        person=person,
        p=p,
        i=i,
        gen=gen,
        phase=Phase.SENT,
        made_on=on,
        order=order,
        slot=name[:SHORT],
        sent_on=on,
        text=text,
        recipient=row.addresses.get(person),
        reason=BY_HAND,
    )
    return replace(
        base, message_id=message.id, thread=message.thread_id, header_id=message.message_id
    )
