"""Where drafts lie: one module a kind of mailbox, found by the table below.

To add a mailbox, write a module with a Mailbox and add its word here; nothing is imported before
a mailbox of that kind is opened.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from sheets_followup.errors import UsageError
from sheets_followup.mailbox_address import split_address
from sheets_followup.ports import DeletingMailbox

if TYPE_CHECKING:
    from sheets_followup.login.opening import Doors


class Kind(NamedTuple):
    """A kind of mailbox: what makes one, and of what.

    That is what stands behind the colon ("place"), the same with a section of the configuration
    that says what it leaves out ("settings"), or the doors to Google ("doors"). ``deleting`` makes
    one that can delete: what ``target`` makes has no such method (PROTOCOL, invariant 6).
    """

    target: str
    deleting: str
    made_from: Literal["place", "settings", "doors"]


#: The word before the colon → the kind.
MAILBOXES = {
    "eml": Kind(
        "sheets_followup.mailboxes.eml:EmlFolder",
        "sheets_followup.mailboxes.eml:DeletingEmlFolder",
        "place",
    ),
    "gmail": Kind(
        "sheets_followup.mailboxes.gmail_reading:ReadingGmail",
        "sheets_followup.mailboxes.gmail_reading:DeletingReadingGmail",
        "doors",
    ),
    "imap": Kind(
        "sheets_followup.mailboxes.imap.opening:open_imap",
        "sheets_followup.mailboxes.imap.opening:open_deleting_imap",
        "settings",
    ),
}


def open_mailbox(
    address: str,
    settings: Mapping[str, Mapping[str, object]] | None = None,
    *,
    doors: Doors | None = None,
    deleting: bool = False,
) -> DeletingMailbox:
    """The mailbox at this address: ``eml:DIR``, ``gmail``, ``imap:…``. Nothing is asked yet.

    ``settings`` are the sections of the configuration by kind, ``doors`` those of the run (without
    them a mailbox at Google opens its own). Without ``deleting`` it has no ``delete``, whatever
    its type says. Raises UsageError for an unknown kind, and
    when too little is known of where it is.
    """
    word, place = split_address(address)
    kind = MAILBOXES.get(word)
    if kind is None or not _fits(kind, place):
        raise UsageError(
            f"{address!r} is no mailbox that is known",
            hint="known are: eml:DIR (such as eml:drafts), gmail, imap:…",
        )
    module, _, attribute = (kind.deleting if deleting else kind.target).partition(":")
    make = getattr(import_module(module), attribute)
    if kind.made_from == "doors":
        return cast("DeletingMailbox", make(doors if doors is not None else _own_doors()))
    if kind.made_from == "settings":
        return cast("DeletingMailbox", make(place, (settings or {}).get(word, {})))
    return cast("DeletingMailbox", make(place))


def _fits(kind: Kind, place: str | None) -> bool:
    if place is None or kind.made_from == "doors":
        return place is None and kind.made_from == "doors"
    return (bool(place) or kind.made_from == "settings") and "\0" not in place


def _own_doors() -> Doors:
    from sheets_followup.config import load_config
    from sheets_followup.login.opening import Doors

    return Doors(load_config())
