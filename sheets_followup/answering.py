"""Which sent message a draft answers (M9), and whether its conversation is free for it. Pure.

A follow-up is a reply to our own sent message. Where that was thrown away, or its conversation is
gone, it is a message of its own, and its row says so; where a draft lies in the conversation
already, none is added, as mail programs hide one of two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sheets_followup.errors import FollowupError
from sheets_followup.keys import Key, Parent, Phase
from sheets_followup.mime import is_message_id, is_subject, reply_subject
from sheets_followup.model import FOLLOW_UPS, Step
from sheets_followup.replies import Seen

#: The steps that answer an earlier message of ours.
ANSWERING = frozenset({*FOLLOW_UPS, Step.UPDATE})

_ID = re.compile(r"<[^<>\s]+>")
_THROWN_AWAY = frozenset({"TRASH", "SPAM", "DRAFT"})


@dataclass(frozen=True, slots=True)
class Answer:
    """Where a new draft goes: into ``parent``'s conversation, or (None) into one of its own.

    ``note`` is for the row. ``waits`` says that it is not made before somebody looked; ``error`` is
    why we could not.
    """

    parent: Parent | None = None
    note: str | None = None
    waits: bool = False
    error: FollowupError | None = None


def sent_before(keys: Iterable[Key], step: Step, person: str) -> Key | None:
    """The last message that this person was sent and that a draft of this step answers."""
    if step not in ANSWERING:
        return None
    sent = [
        key
        for key in keys
        if key.phase is Phase.SENT and key.person == person and key.thread and key.header_id
    ]
    return max(sent, key=lambda key: (key.sent_on or key.made_on, key.order), default=None)


def answer_to(sent: Key, conversation: Sequence[Seen], ours: Iterable[str], label: str) -> Answer:
    """Where a draft that follows ``sent`` goes, given its conversation as it is now.

    ``ours`` are the message ids of drafts that we wrote ourselves and may write again, ``label``
    is what the row calls the person.
    """
    drafts = [message for message in conversation if "DRAFT" in message.labels]
    known = set(ours)
    if any(message.id not in known for message in drafts):
        return Answer(
            note=f"a draft already lies in the conversation with {label}: send it or remove it",
            waits=True,
        )
    there = [message for message in conversation if not message.labels & _THROWN_AWAY]
    copy = next((message for message in there if message.message_id == sent.header_id), None)
    subject = reply_subject(copy.subject) if copy is not None else ""
    if copy is None or not is_subject(subject) or not is_message_id(sent.header_id or ""):
        return Answer(note=f"the earlier message to {label} is gone, so this one stands alone")
    assert sent.header_id is not None
    named = _ID.findall(copy.headers.all("references") or copy.headers.first("in-reply-to"))
    references = tuple(each for each in named if is_message_id(each))
    thread = copy.thread_id or sent.thread or ""
    return Answer(Parent(thread, sent.header_id, references, copy.subject))
