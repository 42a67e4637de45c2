"""Drafts in Gmail that can be deleted: what ``undo`` and ``clean`` get, and nothing else does."""

from __future__ import annotations

from sheets_followup.errors import DraftError, LoginNeeded, TryAgain
from sheets_followup.mailboxes.gmail import UNITS, GmailMailbox
from sheets_followup.mailboxes.gmail_drafts import GmailDrafts
from sheets_followup.ports import Sighting


class DeletingGmail(GmailMailbox):
    """What ``undo`` and ``clean`` get on top (a DeletingMailbox): its door alone can delete."""

    def delete(self, sighting: Sighting) -> None:
        """Deletes the draft for good, if a look at most five seconds old shows what was seen."""
        drafts = GmailDrafts(self._doors.deleting())
        try:
            self.after_a_look(sighting, drafts.door, UNITS["drafts.delete"], drafts.delete)
        except TryAgain as error:
            if not error.may_have_happened or not self._is_gone(sighting.ref):
                raise

    def _is_gone(self, ref: str) -> bool:
        try:
            return self.look(ref) is None
        except (DraftError, LoginNeeded, TryAgain):
            return False
