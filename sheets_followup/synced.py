"""What a sync did, as a value: counts, news, and why its exit code is not 0."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sheets_followup.delivery import Delivery
from sheets_followup.desk import View
from sheets_followup.errors import (
    DraftError,
    FollowupError,
    LoginNeeded,
    Refused,
    TrackerError,
    TryAgain,
    worst_exit_code,
)
from sheets_followup.outbox import Item, Outbox
from sheets_followup.plan import Plan
from sheets_followup.reconcile import Change


@dataclass(slots=True)
class DraftCounts:
    """Messages: made, rewritten, there and unchanged, found deleted, not possible."""

    created: int = 0
    updated: int = 0
    kept: int = 0
    gone: int = 0
    failed: int = 0


@dataclass(slots=True)
class SyncReport:
    """What a sync did. ``plan`` is the plan it acted on, ``after`` the plan as it stands now.

    ``made`` are the new and rewritten drafts, ``changes`` what became of older ones, ``news`` what
    the mailbox told of rows (row id, a word such as "answered"), ``notes`` what
    was said of rows besides the plan, ``requests`` how much Google was asked (CONTRACT's names),
    ``remarks`` what a person should know of how the new letters look; ``first`` says that no
    sync came before; ``error`` is why the exit code is not 0.
    """

    plan: Plan
    after: Plan
    view: View
    drafts: DraftCounts = field(default_factory=DraftCounts)
    cells_written: int = 0
    made: list[Item] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    news: Sequence[tuple[str, str]] = ()
    notes: Mapping[int, list[str]] = field(default_factory=dict)
    requests: Mapping[str, int] = field(default_factory=dict)
    remarks: Sequence[str] = ()
    first: bool = False
    error: FollowupError | None = None


def what_failed(
    signed: bool,
    outbox: Outbox,
    delivery: Delivery,
    plan: Plan,
    unseen: FollowupError | None = None,
) -> FollowupError | None:
    """Why a sync's exit code is not 0: of several reasons the one that comes first in CONTRACT's
    order. ``signed`` says whether a sender is known, ``unseen`` why the mailbox could not tell what
    became of some rows of the plan."""
    made = _not_made(signed, outbox, delivery)
    looked = _not_seen(outbox, plan, unseen)
    if made is None or looked is None:
        return made or looked
    first = worst_exit_code([made.exit_code, looked.exit_code])
    return made if made.exit_code == first else looked


def cells_missing(report: SyncReport, error: FollowupError) -> FollowupError:
    """Why the code of a sync that made drafts is not 0: its cells could not be written."""
    kinds: tuple[type[FollowupError], ...] = (TryAgain, LoginNeeded, Refused)
    kind = next((kind for kind in kinds if isinstance(error, kind)), TrackerError)
    count = len(report.made)
    noun = "draft was" if count == 1 else "drafts were"
    told = kind(
        f"{count} {noun} made, but the tracker's cells could not be written: {error.message}",
        hint=error.hint,
        may_have_happened=error.may_have_happened,
        retry_after=error.retry_after,
    )
    before = report.error
    if before is None:
        return told
    first = worst_exit_code([told.exit_code, before.exit_code])
    return told if told.exit_code == first else before


def _not_seen(outbox: Outbox, plan: Plan, error: FollowupError | None) -> FollowupError | None:
    """Rows of which the mailbox could not tell; every other row was worked on."""
    rows = [row.row for row in plan.rows if row.unseen] + [row for row, _ in outbox.unseen]
    error = error or next((each for _, each in outbox.unseen), None)
    if error is None:
        return None
    numbers = [str(row) for row in sorted(set(rows))]
    more = f" and {len(numbers) - 8} more" if len(numbers) > 8 else ""
    named = f"row{'s' * (len(numbers) != 1)} {', '.join(numbers[:8])}{more}: " if numbers else ""
    return type(error)(
        f"{named}{error.message}; nothing was drafted there, and the next run looks again",
        hint=error.hint,
        retry_after=error.retry_after,
    )


def _not_made(signed: bool, outbox: Outbox, delivery: Delivery) -> FollowupError | None:
    if not signed:
        return TrackerError(
            "no sender is known, so no draft was made; the columns are up to date",
            hint="run sheets-followup setup, or give --me-name",
        )
    if delivery.stopped is not None:
        return _stopped(delivery.stopped, len(delivery.failed), len(delivery.done))
    told = [f"row {number}: {reason}" for number, reason in outbox.refused]
    told += [
        f"row {item.row.row}: the draft was not written: {error.message}"
        for item, error in delivery.failed
    ]
    if not told:
        return None
    more = f" (and {len(told) - 3} more)" if len(told) > 3 else ""
    message = "; ".join(told[:3]) + more
    passing = [error for _, error in delivery.failed if isinstance(error, TryAgain)]
    if passing:
        return TryAgain(message, hint=passing[0].hint or "run sync again")
    return DraftError(
        message,
        hint="mend what is named, then run sync again; every other draft was made",
    )


def _stopped(error: FollowupError, left: int, made: int) -> FollowupError:
    """Why no more drafts were made, with how many that concerns; its kind decides the code."""
    more = f"; {left} drafts were not made" if left > 1 else ""
    if made:
        more += f"; {made} {'were' if made > 1 else 'was'} made, and the next run goes on"
    return type(error)(f"{error.message}{more}", hint=error.hint)
