"""Where an answer can be lost: reserve a batch of blanks, bind them, log, fill them, log.

Each of these is on the disk before the next begins (PROTOCOL, "Phases"): a run that is cut short
leaves keys of which the next run knows what may have happened.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice

from sheets_followup.delivery.blanks import Blanks
from sheets_followup.delivery.delivered import Delivery
from sheets_followup.delivery.filling import Filling, Work
from sheets_followup.delivery.trouble import MAILBOX_ERRORS, Trouble
from sheets_followup.keys import Phase, is_unfilled
from sheets_followup.ledger import Entry, Ledger
from sheets_followup.outbox import Item
from sheets_followup.ports import ReservingMailbox

#: PROTOCOL: so many drafts are reserved, bound and filled together.
BATCH = 25
#: After so many seconds a batch is complete, so that its first blank still needs no second look
#: when it is filled.
RESERVING_TIME = 3.0


class TwoSteps:
    """One delivery into a mailbox that reserves."""

    def __init__(
        self,
        mailbox: ReservingMailbox,
        ledger: Ledger,
        moment: datetime,
        progress: Callable[[int], None],
    ) -> None:
        self._mailbox = mailbox
        self._ledger = ledger
        self._progress = progress
        self._delivery = Delivery()
        self._trouble = Trouble()
        self._blanks = Blanks(mailbox, ledger)
        self._filling = Filling(mailbox, ledger, moment, self._trouble, self._delivery)

    def deliver(self, items: Sequence[Item]) -> Delivery:
        """Works the items off in batches; see :func:`~.delivering.deliver`."""
        self._blanks.expect(items)
        left = deque(items)
        while left and self._trouble.stopped is None:
            batch = list(islice(left, BATCH))
            # What was not reserved in this run is looked at before it is written.
            looks = any(item.kind != "create" or item.key.ref is not None for item in batch)
            count = self._mailbox.ready(len(batch), looks=looks)
            works = self._reserved(left, count)
            self._bind(works)
            # Only now the log can name the blanks: a machine that takes over fills them.
            if self._publish():
                left.extend(self._filled(works))
                self._publish()
            else:
                self._give_up([work.item for work in works])
        self._give_up(left)
        self._publish()
        self._delivery.stopped = self._trouble.stopped or self._trouble.no_blanks
        return self._delivery

    def _reserved(self, left: deque[Item], count: int) -> list[Work]:
        """The next items, each with its blank or its older draft; those that get none fail."""
        works: list[Work] = []
        first = None
        while left and count and self._trouble.stopped is None:
            if first is not None and self._mailbox.age(first) > RESERVING_TIME:
                break
            item = left.popleft()
            count -= 1
            try:
                work = self._blanks.blank_for(item, self._trouble)
            except MAILBOX_ERRORS as error:
                self._delivery.failed.append((item, error))
                if error is not self._trouble.no_blanks:
                    self._trouble.met(error)
                self._progress(1)
                continue
            self._trouble.passed()
            first = first or work.seen
            works.append(work)
        self._blanks.finish()
        return works

    def _bind(self, works: Sequence[Work]) -> None:
        """RESERVED becomes BOUND, for the whole batch in one commit."""
        entries = []
        for number, work in enumerate(works):
            key = work.item.key
            if key.phase in (Phase.RESERVED, Phase.BOUND):
                works[number].item = replace(work.item, key=replace(key, phase=Phase.BOUND))
                entries.append(Entry(work.row_id, works[number].item.key))
            elif is_unfilled(key):
                self._ledger.mention(Entry(work.row_id, key))
        if any(work.item.key.phase is Phase.BOUND for work in works):
            self._ledger.write("bound", *entries)

    def _publish(self) -> bool:
        """Whether the log of the tracker has it; without that nothing is filled."""
        error = self._ledger.told()
        if error is not None:
            self._trouble.stop(error)
        return error is None

    def _filled(self, works: list[Work]) -> list[Item]:
        """Fills them; returns those whose blank vanished, to be reserved again."""
        again = []
        # Those that were reserved a moment ago first: they need not be looked at once more.
        works.sort(key=lambda work: work.seen is None)
        for number, work in enumerate(works):
            if self._trouble.stopped is not None:
                self._give_up([each.item for each in works[number:]])
                break
            item = self._filling.fill(work)
            if item is not None:
                again.append(item)
            else:
                self._progress(1)
        self._filling.finish()
        return again

    def _give_up(self, items: Sequence[Item] | deque[Item]) -> None:
        stopped = self._trouble.stopped
        if stopped is not None:
            self._delivery.failed += [(item, stopped) for item in items]
