"""The words of the cell ``Drafts``: each letter of a row, and what became of its draft. Pure."""

from __future__ import annotations

from collections.abc import Callable

from sheets_followup.keys import TAKEN_OVER, Key, Phase, is_unfilled
from sheets_followup.plan import RowPlan
from sheets_followup.wording import BETWEEN, STEP_WORDS

#: What is said of a draft that lies there and has lost its sense.
NOT_TO_SEND = "not to be sent"


def without_sense(row: RowPlan) -> frozenset[str]:
    """The keys of the drafts that lie there as we wrote them, and are not to be sent any more."""
    return frozenset(
        stale.key.key
        for stale in row.stale
        if stale.until is None and stale.key.phase is Phase.FILLED
    )


def drafts_words(row: RowPlan, label: Callable[[str], str], link: Callable[[str, str], str]) -> str:
    """The cell ``Drafts``: each letter once, with the state of its newest draft, and where that is.

    ``label`` names a person.
    """
    told: dict[str, str] = {}
    unwanted = without_sense(row)
    for key in sorted(row.memory.keys, key=lambda k: k.order):
        lies = key.phase in (Phase.FILLED, Phase.EDITED)
        ours = key.phase is Phase.FILLED and key.key in unwanted
        state = NOT_TO_SEND if ours else _phase_words(key)
        if state is None:
            continue
        if key.phase is Phase.GONE and key.person not in row.memory.on_row:
            continue  # of somebody who was taken off the row, and of nothing that lies anywhere
        what = f"{STEP_WORDS[key.step]} to {label(key.person)}"
        if lies and key.ref:
            state += f" ({link(key.ref, key.recipient or '')})"
        told.pop(what, None)
        told[what] = f"{what}: {state}"
    if not told:
        return ""
    text = BETWEEN.join([*told.values()][-8:])
    return text[0].upper() + text[1:]


def edited_words(key: Key) -> str:
    """What is known of a draft that is left alone, as a person may have typed in it."""
    if key.reason == TAKEN_OVER:
        return "made before this machine took over, whether you edited it is not known"
    return "edited by you"


def _phase_words(key: Key) -> str | None:
    if key.phase is Phase.FILLED:
        return "ready"
    if key.phase is Phase.EDITED:
        return edited_words(key)
    if key.phase is Phase.SENT and key.sent_on is not None:
        return f"sent {key.sent_on.isoformat()}"
    if key.phase is Phase.GONE:
        return "removed"
    if key.phase is Phase.HELD:
        return "held"
    if key.phase is Phase.TAKEN:
        return "taken by you"
    if is_unfilled(key) and key.token is not None:
        return "being prepared"
    return None
