"""Which drafts a run has to make or to bring up to date, and their finished messages.

Nothing is written here: the outbox is a list that ``sync`` works off in its order of writes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from sheets_followup.answering import Answer
from sheets_followup.drafting import Writer, compose_message
from sheets_followup.errors import FollowupError
from sheets_followup.keys import (
    SHORT,
    Key,
    Parent,
    Phase,
    content_hash,
    is_unfilled,
    keeps_older,
    make_key,
)
from sheets_followup.lint import Finding
from sheets_followup.model import Step
from sheets_followup.plan import Action, RowPlan
from sheets_followup.replies.opening import opening_of
from sheets_followup.second_net import recipient

Kind = Literal["create", "rewrite", "rebind"]


@dataclass(frozen=True, slots=True)
class Item:
    """One draft to write: ``key`` as it will be committed before the mailbox is touched.

    ``replaces`` is the older key whose untouched draft becomes this one's. "create" also is one
    that was reserved before and still is not filled.
    """

    kind: Kind
    row: RowPlan
    action: Action
    key: Key
    message: bytes
    replaces: Key | None = None


@dataclass(slots=True)
class Outbox:
    """What a run will write, and why some of it will not be written.

    ``notes`` are for the rows' own cells, by row number; ``refused`` counts messages that the
    linter or the header check refused; ``unseen`` are the rows whose draft waits because the
    mailbox could not be asked.
    """

    items: list[Item] = field(default_factory=list)
    notes: dict[int, list[str]] = field(default_factory=dict)
    refused: list[tuple[int, str]] = field(default_factory=list)
    unseen: list[tuple[int, FollowupError]] = field(default_factory=list)

    @property
    def new(self) -> int:
        """How many drafts are new to the mailbox."""
        return sum(item.kind == "create" for item in self.items)

    def note(self, row: int, text: str) -> None:
        """Adds a note to a row, once."""
        notes = self.notes.setdefault(row, [])
        if text not in notes:
            notes.append(text)


def skipped_now(rows: Sequence[RowPlan]) -> list[tuple[str, Key]]:
    """The keys that were begun, never filled, and are not planned any more, as SKIPPED, each with
    its row's id: stopped, answered, skipped by W2 (PROTOCOL, "Phases"). Their blanks are reused.

    A row that cannot be decided, or of which the mailbox could not tell, keeps what was begun.
    """
    skipped = []
    for row in rows:
        if row.state == "problem" or row.unseen or not row.memory.keys:
            continue
        wanted = {action.key.key for action in row.actions if action.now and action.key is not None}
        skipped += [
            (row.memory.id, replace(key, phase=Phase.SKIPPED))
            for key in row.memory.keys
            if is_unfilled(key) and not key.asked and key.key not in wanted
        ]
    return skipped


def fill_outbox(
    rows: Sequence[RowPlan],
    writer: Writer,
    *,
    tracker_id: str,
    today: date,
    last_order: int,
    message_id: Callable[[bytes], str | None],
    answer: Callable[[RowPlan, Action], Answer] = lambda row, action: Answer(),
    progress: Callable[[int], None] = lambda count: None,
) -> Outbox:
    """Composes every message that is due now, and every untouched draft whose facts changed.

    ``answer`` says which sent message a new draft answers (M9).
    """
    outbox = Outbox()
    order = last_order
    for row in rows:
        for action in row.actions:
            if action.kind != "draft" or action.person is None or row.unseen:
                continue
            if action.now:
                order += 1
                found = answer(row, action)
                if found.note is not None:
                    outbox.note(row.row, found.note)
                if found.error is not None:
                    outbox.unseen.append((row.row, found.error))
                if found.waits:
                    continue
                item = new_item(
                    row,
                    action,
                    writer,
                    tracker_id,
                    today,
                    order,
                    outbox,
                    message_id,
                    found.parent,
                )
                if item is not None:
                    outbox.items.append(item)
            elif action.key is not None and action.due <= today:
                item = _refreshed(row, action, action.key, writer, outbox, message_id)
                if item is not None:
                    outbox.items.append(item)
        progress(1)
    return outbox


def new_item(
    row: RowPlan,
    action: Action,
    writer: Writer,
    tracker_id: str,
    today: date,
    order: int,
    outbox: Outbox,
    message_id: Callable[[bytes], str | None],
    parent: Parent | None = None,
) -> Item | None:
    """The item for a draft that is to be made, its key announced; None where it was refused."""
    gen = action.key.gen if action.key is not None else 0
    if action.key is not None and action.key.phase is Phase.BOUNCED:
        gen += 1  # PROTOCOL: an address that was corrected makes a new key
    text = make_key(
        tracker_id, row.memory.id, action.person_id, action.step, action.p, action.i, gen
    )
    key = Key(
        key=text,
        step=action.step,
        person=action.person_id,
        p=action.p,
        i=action.i,
        gen=gen,
        phase=Phase.RESERVING,
        made_on=today,
        order=order,
        slot=text[:SHORT],
        text=row.memory.news if action.step is Step.UPDATE else None,
        recipient=recipient(action),
        asked=action.key.asked if action.key else action.step is Step.KEEP_IN_TOUCH,
        tries=action.key.tries if action.key is not None and action.key.key == text else 0,
        parent=parent,
    )
    key = _taken_up(key, action.key)
    older = next(
        (
            old
            for old in row.memory.keys
            if old.step is action.step
            and old.person == action.person_id
            and (old.phase is Phase.FILLED or keeps_older(old))
            and old.key != text
        ),
        None,
    )
    if older is not None and key.token is None:
        key = replace(key, slot=older.slot, ref=older.ref, message_id=older.message_id)
    composed = compose_message(writer, row, action, key)
    _tell(row, composed.findings, outbox)
    if composed.message is None:
        refused = composed.refused or "the message was refused"
        outbox.refused.append((row.row, refused))
        outbox.note(row.row, refused)
        return None
    key = replace(
        key,
        next_message_id=message_id(composed.message),
        content=content_hash(composed.message),
        opening=opening_of(composed.text),
    )
    if older is not None and key.token is None:
        key = replace(key, phase=Phase.FILLING)
        return Item("rebind", row, action, key, composed.message, older)
    return Item("create", row, action, key, composed.message)


def _taken_up(key: Key, before: Key | None) -> Key:
    """The key with the blank that was reserved for it in an earlier run, where there is one."""
    if before is None or before.key != key.key or before.token is None:
        return key
    # A filling whose answer was lost may have been done, also where it was skipped since.
    asked = before.phase is Phase.FILLING or before.content is not None
    phase = Phase.FILLING if asked else Phase.RESERVED if before.ref else Phase.RESERVING
    if before.phase is Phase.BOUND:
        phase = Phase.BOUND
    return replace(
        key,
        phase=phase,
        ref=before.ref,
        token=before.token,
        message_id=before.message_id,
        thread=before.thread,
    )


def _refreshed(
    row: RowPlan,
    action: Action,
    key: Key,
    writer: Writer,
    outbox: Outbox,
    message_id: Callable[[bytes], str | None],
) -> Item | None:
    """A draft follows the sheet until a person touches it (RULEBOOK section 6)."""
    asked = key.phase is Phase.FILLING and key.next_message_id is None
    if not (key.phase is Phase.FILLED or asked) or writer.sender is None:
        return None
    composed = compose_message(writer, row, action, key)
    _tell(row, composed.findings, outbox)
    if composed.message is None:
        note = f"{composed.refused}; the draft is as it was"
        outbox.note(row.row, note)
        return None
    wanted = content_hash(composed.message)
    if not asked and wanted == (key.content or key.message_id):
        return None
    key = replace(
        key,
        phase=Phase.FILLING,
        next_message_id=message_id(composed.message),
        content=wanted,
        opening=opening_of(composed.text),
        recipient=recipient(action),
        text=row.memory.news if action.step is Step.UPDATE else key.text,
    )
    return Item("rewrite", row, action, key, composed.message)


def _tell(row: RowPlan, findings: Sequence[Finding], outbox: Outbox) -> None:
    for finding in findings:
        # M8's wish for a detail is the row's own note, with or without a draft.
        if not finding.refuses and finding.rule != "M8":
            outbox.note(row.row, finding.message)
