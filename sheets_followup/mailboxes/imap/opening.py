"""From ``imap:…`` and ``[imap]`` to a mailbox; nothing is asked yet."""

from __future__ import annotations

from collections.abc import Mapping

from sheets_followup.mailboxes.imap.account import find_account
from sheets_followup.mailboxes.imap.deleting import DeletingReadingImap
from sheets_followup.mailboxes.imap.watching import ReadingImap


def open_imap(typed: str, settings: Mapping[str, object]) -> ReadingImap:
    """The mailbox of the account that is meant. Raises UsageError where that is not plain."""
    return ReadingImap(find_account(typed, settings))


def open_deleting_imap(typed: str, settings: Mapping[str, object]) -> DeletingReadingImap:
    """The same with a way to delete, for ``undo`` and ``clean`` alone."""
    return DeletingReadingImap(find_account(typed, settings))
