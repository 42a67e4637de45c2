"""An IMAP account in which drafts can be deleted: what ``undo`` and ``clean`` get."""

from __future__ import annotations

from sheets_followup.mailboxes.imap.mailbox import ImapMailbox
from sheets_followup.mailboxes.imap.watching import ReadingImap
from sheets_followup.ports import Sighting


class DeletingImap(ImapMailbox):
    """The drafts of one account, with a way to delete (a DeletingMailbox)."""

    def share(self, other: ImapMailbox) -> None:
        """Uses the connection of ``other``, so that nobody is asked for the password twice."""
        self.store = other.store

    def delete(self, sighting: Sighting) -> None:
        """Removes the draft if it is still exactly what was seen; never one that was sent."""
        _, copies = self._still_there(sighting)
        for copy in copies:
            self.store.remove(copy.row.uid, self._is(copy))


class DeletingReadingImap(DeletingImap, ReadingImap):
    """The same, which is read as well."""
