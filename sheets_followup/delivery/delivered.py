"""What came of a delivery."""

from __future__ import annotations

from dataclasses import dataclass, field

from sheets_followup.errors import FollowupError
from sheets_followup.outbox import Item


@dataclass(slots=True)
class Delivery:
    """What was written, each item with its key as it is now, and what was not, with the reason.

    ``left`` are items whose draft a person had touched, sent or removed meanwhile. ``stopped`` is
    why nothing more was tried: the items that were not reached are among ``failed``.
    """

    done: list[Item] = field(default_factory=list)
    failed: list[tuple[Item, FollowupError]] = field(default_factory=list)
    left: list[Item] = field(default_factory=list)
    stopped: FollowupError | None = None

    @property
    def created(self) -> int:
        """How many drafts are new."""
        return sum(item.kind == "create" for item in self.done)
