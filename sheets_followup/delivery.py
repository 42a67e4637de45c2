"""Drafts into the mailbox, one by one; one that fails stops no other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from sheets_followup.errors import DraftError, FollowupError, TrackerError, TryAgain
from sheets_followup.keys import Phase
from sheets_followup.mailboxes.file_names import draft_file_name
from sheets_followup.outbox import Item
from sheets_followup.ports import Mailbox, Sighting


@dataclass(slots=True)
class Delivery:
    """What was written, each item with its key as it is now, and what failed, with the reason."""

    done: list[Item] = field(default_factory=list)
    failed: list[tuple[Item, str]] = field(default_factory=list)


def deliver(
    items: Sequence[Item],
    mailbox: Mailbox,
    progress: Callable[[int], None] = lambda count: None,
) -> Delivery:
    """Writes the drafts that the journal has already announced. Whole or not at all, each."""
    delivery = Delivery()
    rewritten = [item.key for item in items if item.kind != "create"]
    seen = mailbox.scan(rewritten) if rewritten else {}
    for item in items:
        try:
            sighting = _write(item, mailbox, seen.get(item.key.slot))
        except (DraftError, TryAgain, TrackerError) as error:
            delivery.failed.append((item, _told(error)))
        else:
            key = replace(
                item.key,
                phase=Phase.FILLED,
                ref=sighting.ref,
                message_id=sighting.message_id,
                next_message_id=None,
            )
            delivery.done.append(replace(item, key=key))
        progress(1)
    return delivery


def _write(item: Item, mailbox: Mailbox, sighting: Sighting | None) -> Sighting:
    if item.kind != "create":
        if sighting is None:
            raise TryAgain("the draft vanished while it was being brought up to date")
        return mailbox.replace(sighting, item.message)
    person = item.action.person.label if item.action.person is not None else ""
    ref = draft_file_name(
        item.action.due, item.row.app.company, person, item.action.step, item.key.slot
    )
    return mailbox.create(ref, item.message)


def _told(error: FollowupError) -> str:
    return f"the draft was not written: {error.message}"
