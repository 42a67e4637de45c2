"""Where drafts lie: one module a kind of mailbox, found by the table below.

To add a mailbox, write a module with a Mailbox and add its word here; nothing is imported before
a mailbox of that kind is opened.
"""

from __future__ import annotations

from importlib import import_module
from typing import cast

from sheets_followup.errors import UsageError
from sheets_followup.ports import DeletingMailbox

#: The word before the colon → the class that is made from what stands behind it.
MAILBOXES = {
    "eml": "sheets_followup.mailboxes.eml.EmlFolder",
}


def open_mailbox(address: str) -> DeletingMailbox:
    """The mailbox at this address: ``eml:DIR``. Nothing is read or made yet.

    Raises UsageError for an unknown kind, and when nothing stands behind the colon.
    """
    kind, colon, rest = address.partition(":")
    target = MAILBOXES.get(kind.strip().lower())
    if target is None or not colon or not rest.strip() or "\0" in rest:
        known = ", ".join(f"{name}:…" for name in MAILBOXES)
        raise UsageError(
            f"{address!r} is no mailbox that is known", hint=f"known are: {known}, as in eml:drafts"
        )
    module, _, attribute = target.rpartition(".")
    return cast("DeletingMailbox", getattr(import_module(module), attribute)(rest.strip()))
