"""The one call that puts drafts into a mailbox, whichever kind it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from sheets_followup.delivery.delivered import Delivery
from sheets_followup.delivery.one_step import deliver_in_one_step
from sheets_followup.delivery.two_steps import TwoSteps
from sheets_followup.ledger import Entry, Ledger
from sheets_followup.mailbox_powers import heal, reserving
from sheets_followup.outbox import Item
from sheets_followup.ports import Mailbox


def deliver(
    items: Sequence[Item],
    mailbox: Mailbox,
    ledger: Ledger,
    moment: datetime,
    progress: Callable[[int], None] = lambda count: None,
) -> Delivery:
    """Brings these drafts into the mailbox and their keys into the journal, in PROTOCOL's order.

    What cannot be done is among ``failed`` with its error; nothing is raised but what the journal
    raises, Refused, and what the tracker's log raises before anything is made.
    """
    two_steps = reserving(mailbox)
    if two_steps is None:
        if items:
            # Told before it is done, and a tracker that may no longer be written says so now, also
            # in the run after one that announced these and was told so.
            ledger.mention(*(Entry(item.row.memory.id, item.key) for item in items))
            ledger.publish()
        delivery = deliver_in_one_step(items, mailbox, ledger, progress)
        delivery.stopped = ledger.told()
        heal(mailbox)
        return delivery
    return TwoSteps(two_steps, ledger, moment, progress).deliver(items)
