"""Where a draft appears whole or not at all: the journal announced it, it is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from sheets_followup.delivery.delivered import Delivery
from sheets_followup.delivery.filling import held_key
from sheets_followup.errors import DraftError, TrackerError, TryAgain
from sheets_followup.keys import Phase
from sheets_followup.ledger import Entry, Ledger
from sheets_followup.mailboxes.file_names import draft_file_name
from sheets_followup.outbox import Item
from sheets_followup.ports import Mailbox, Place, Sighting


def deliver_in_one_step(
    items: Sequence[Item], mailbox: Mailbox, ledger: Ledger, progress: Callable[[int], None]
) -> Delivery:
    """Writes the drafts that the journal has already announced, then commits what was written."""
    delivery = Delivery()
    rewritten = [item.key for item in items if item.kind != "create"]
    seen = mailbox.scan(rewritten) if rewritten else {}
    for item in items:
        try:
            sighting = _write(item, mailbox, seen.get(item.key.slot))
        except DraftError as error:
            delivery.failed.append((item, error))
            if item.kind != "create":
                held = held_key(item.key, error)
                ledger.write("held", Entry(item.row.memory.id, held, "held"))
        except (TryAgain, TrackerError) as error:
            delivery.failed.append((item, error))
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
    if delivery.done:
        ledger.write(
            "filled",
            *(
                Entry(
                    item.row.memory.id, item.key, "made" if item.kind == "create" else "rewritten"
                )
                for item in delivery.done
            ),
        )
    return delivery


def _write(item: Item, mailbox: Mailbox, sighting: Sighting | None) -> Sighting:
    if item.kind != "create":
        ours = (item.key.message_id, item.key.next_message_id)
        if (
            sighting is None
            or sighting.place is not Place.DRAFTS
            or sighting.message_id not in ours
        ):
            raise TryAgain("the draft was not found while it was being brought up to date")
        return mailbox.replace(sighting, item.message)
    person = item.action.person.label if item.action.person is not None else ""
    ref = draft_file_name(
        item.action.due, item.row.app.company, person, item.action.step, item.key.slot
    )
    return mailbox.create(ref, item.message)
