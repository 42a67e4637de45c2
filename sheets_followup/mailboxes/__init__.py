"""Where drafts lie: one module a kind of mailbox, found by the table below.

To add a mailbox, write a module with a Mailbox and add its word here; nothing is imported before
a mailbox of that kind is opened.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import cast

from sheets_followup.errors import UsageError
from sheets_followup.ports import DeletingMailbox

#: The word before the colon → the class that is made from what stands behind it.
MAILBOXES = {
    "eml": "sheets_followup.mailboxes.eml.EmlFolder",
    "imap": "sheets_followup.mailboxes.imap.opening.open_imap",
}
#: Kinds of which the configuration says what the address leaves out.
CONFIGURED = frozenset({"imap"})


def open_mailbox(
    address: str, settings: Mapping[str, Mapping[str, object]] | None = None
) -> DeletingMailbox:
    """The mailbox at this address: ``eml:DIR``, ``imap:…``. Nothing is read, asked or made yet.

    ``settings`` are the sections of the configuration by kind. Raises UsageError for an unknown
    kind, and when too little is known of where it is.
    """
    kind, colon, rest = address.partition(":")
    kind = kind.strip().lower()
    target = MAILBOXES.get(kind)
    lacking = not rest.strip() and kind not in CONFIGURED
    if target is None or not colon or lacking or "\0" in rest:
        known = ", ".join(f"{name}:…" for name in MAILBOXES)
        raise UsageError(
            f"{address!r} is no mailbox that is known", hint=f"known are: {known}, as in eml:drafts"
        )
    module, _, attribute = target.rpartition(".")
    make, place = getattr(import_module(module), attribute), rest.strip()
    if kind in CONFIGURED:
        return cast("DeletingMailbox", make(place, (settings or {}).get(kind, {})))
    return cast("DeletingMailbox", make(place))
