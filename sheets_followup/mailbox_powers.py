"""What a mailbox can do beside its port: each power is optional, and is asked for here alone.

A mailbox has a power by having the method of that name. One that has none of them is a folder.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import cast

from sheets_followup.drafting import Build
from sheets_followup.errors import DraftError, TryAgain
from sheets_followup.model import Sender
from sheets_followup.ports import DeletingMailbox, Mailbox, ReadingMailbox, ReservingMailbox


def reserving(mailbox: Mailbox) -> ReservingMailbox | None:
    """The mailbox as one that reserves a draft before it is filled; None where it does not."""
    return cast("ReservingMailbox", mailbox) if hasattr(mailbox, "reserve") else None


def reading(mailbox: Mailbox) -> ReadingMailbox | None:
    """The same mailbox where its messages can be read, else None."""
    return cast("ReadingMailbox", mailbox) if getattr(mailbox, "reads", False) else None


def could_read(mailbox: Mailbox) -> bool:
    """Whether another login to this mailbox could read its messages."""
    return hasattr(type(mailbox), "reads")


def account_of(mailbox: Mailbox) -> str | None:
    """``account``: whose mailbox it is, as it says now; None for one that is nobody's."""
    found = getattr(mailbox, "account", None)
    return found if isinstance(found, str) else None


def name_of(mailbox: Mailbox, address: str) -> str:
    """``name``: what the journal calls it; its address where it has no name of its own."""
    name: str = getattr(mailbox, "name", address)
    return name


def build_for(mailbox: Mailbox) -> Build | None:
    """``build``: how its messages are put together; None where they are as anywhere."""
    build: Build | None = getattr(mailbox, "build", None)
    return build


def remarks_on(mailbox: Mailbox, sender: Sender | None) -> Sequence[str]:
    """``remarks``: what a person should know of how letters look there; empty where nothing."""
    said: Callable[[Sender], Sequence[str]] | None = getattr(mailbox, "remarks", None)
    return said(sender) if said is not None and sender is not None else ()


def sharing(mailbox: Mailbox, other: Callable[[], Mailbox]) -> DeletingMailbox:
    """``share``: the one that can delete, over the connection of the other where it needs one."""
    share: Callable[[Mailbox], None] | None = getattr(mailbox, "share", None)
    if share is not None:
        share(other())
    return cast("DeletingMailbox", mailbox)


def heal(mailbox: Mailbox) -> None:
    """``heal``: takes away what a server made late of a draft that had been given up.

    Every draft is there already, so what fails now is tried again by the next run.
    """
    healing: Callable[[], int] | None = getattr(mailbox, "heal", None)
    if healing is not None:
        with suppress(TryAgain, DraftError):
            healing()
