"""Whose copy is it: which messages of a mailbox are the drafts that we made. Pure.

Mail programs write an edited draft as a new message and delete ours, often with a Message-ID of
their own, and so they do with what they send. So a copy is known by our id, else by all of:
the same recipients, not older than our draft, and the same subject or much the same words. A copy
that could be of several drafts, or a draft with copies that only resemble it, is *unknown*: "no
better than wrong".
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sheets_followup.keys import LYING, Key, Phase, keeps_older
from sheets_followup.mailboxes.imap.messages import Print, read_print
from sheets_followup.mailboxes.imap.rows import Row
from sheets_followup.ports import Place, Sighting

#: What stands before the message id of a copy that a person's mail program wrote.
THEIRS = "~"
_A_DAY = timedelta(days=1)
#: Phases of which it is worth asking what became of the draft.
_ASKED = LYING | {Phase.RESERVING, Phase.GONE}


@dataclass(frozen=True, slots=True)
class Copy:
    """One message with what it holds. ``untouched`` where its content is what we wrote."""

    row: Row
    place: Place
    print: Print
    untouched: bool = False


def ref_of(row: Row, key8: str) -> str:
    """What a draft is called: its key, its folder and its subject."""
    subject = "".join(sign if sign.isprintable() else " " for sign in row.subject).strip()
    return f"{key8} {row.folder.name}: {subject or '(no subject)'}"


def seen_draft(copies: Sequence[Copy], key8: str, key: Key | None) -> Sighting:
    """The draft of one key, of all copies that carry our id (there is at least one).

    A copy that somebody touched counts first, the newest; then the one that the journal believes to
    be there, so that a rewrite which was cut short is completed; then the newest.
    """
    ours = {key.message_id, key.next_message_id} if key is not None else set()
    touched = [copy for copy in copies if not copy.untouched and str(copy.print) not in ours]
    known = [copy for copy in copies if key is not None and str(copy.print) == key.message_id]
    copy = max(touched or known or copies, key=lambda each: each.row.uid)
    return Sighting(ref_of(copy.row, key8), Place.DRAFTS, str(copy.print))


def seen_sent(copy: Copy, key8: str, *, theirs: bool = False) -> Sighting:
    """A message in a folder of what was sent."""
    row = copy.row
    return Sighting(
        ref=ref_of(row, key8),
        place=Place.SENT,
        message_id=(THEIRS if theirs else "") + str(copy.print),
        on=row.day,
        thread=row.root or None,
        header_id=row.message_id or None,
    )


def lost_copies(
    keys: Sequence[Key],
    lying: Mapping[str, Sighting],
    settled: Collection[str],
    loose: Sequence[tuple[Row, Place]],
    load: Callable[[Row, Place], Copy | None],
) -> dict[str, Sighting]:
    """What became of drafts whose copy with our id is not there, or lies there although it may
    have been sent.

    ``settled`` are the keys of which it is known. ``loose`` are the messages without an id of ours;
    ``load`` reads one whole. The answer holds only keys of which something was found, UNKNOWN among
    them.
    """
    asked = [
        (key, known)
        for key in keys
        if (key.phase in _ASKED or keeps_older(key))
        and key.slot
        and key.slot not in settled
        and (known := _print_of(key)) is not None
    ]
    taken = {key.header_id for key in keys if key.header_id}
    matches: dict[str, list[Copy]] = {}
    claims: dict[tuple[bytes, int], list[Key]] = {}
    vague: set[str] = set()
    for row, place in loose:
        near = [] if row.message_id in taken else _near(asked, row, place, lying)
        copy = load(row, place) if near else None
        if copy is None:
            continue
        for key, known in near:
            alike = copy.print.is_like(known)
            same = row.about == known.about and key.slot not in lying
            if known.to == row.to and (alike or same):
                matches.setdefault(key.slot, []).append(copy)
                claims.setdefault(_place(copy), []).append(key)
            elif alike and same:
                vague.add(key.slot)
    found: dict[str, Sighting] = {}
    for key, _ in asked:
        copies = matches.get(key.slot, [])
        alone = [copy for copy in copies if _owner(claims[_place(copy)]) == key.slot]
        if alone:
            found[key.slot] = _settled(alone, key.slot)
        elif (copies or key.slot in vague) and key.slot not in lying:
            found[key.slot] = unknown(key)
    return found


def _near(
    asked: Sequence[tuple[Key, Print]], row: Row, place: Place, lying: Mapping[str, Sighting]
) -> list[tuple[Key, Print]]:
    """The drafts that this message could be, by its headers alone."""
    return [
        (key, known)
        for key, known in asked
        if (known.to == row.to or known.about == row.about)
        and (row.day is None or row.day >= key.made_on - _A_DAY)
        # A draft that lies there may have been sent from a copy; two drafts are two drafts.
        and (key.slot not in lying or place is Place.SENT)
    ]


def _place(copy: Copy) -> tuple[bytes, int]:
    return (copy.row.folder.raw, copy.row.uid)


def _owner(claims: Sequence[Key]) -> str | None:
    """Whose one message is, of the keys that it could be of; None where that is not plain. A draft
    that was deleted, and made again by ``redo``, does not stand in the way of its successor."""
    lying = [key.slot for key in claims if key.phase is not Phase.GONE]
    slots = lying or [key.slot for key in claims]
    return slots[0] if len(slots) == 1 else None


def _print_of(key: Key) -> Print | None:
    return read_print((key.message_id or key.next_message_id or "").removeprefix(THEIRS))


def unknown(key: Key) -> Sighting:
    """A draft of which it cannot be said this time where it is."""
    return Sighting(key.ref or key.slot, Place.UNKNOWN, key.message_id or "")


def _settled(copies: Sequence[Copy], key8: str) -> Sighting:
    """Of several copies what was sent counts, the first of it; else the newest draft."""
    sent = [copy for copy in copies if copy.place is Place.SENT]
    if sent:
        first = min(sent, key=lambda each: (each.row.day is None, each.row.day, each.row.uid))
        return seen_sent(first, key8, theirs=True)
    newest = max(copies, key=lambda each: each.row.uid)
    return Sighting(ref_of(newest.row, key8), Place.DRAFTS, THEIRS + str(newest.print))
