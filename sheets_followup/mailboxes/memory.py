"""A mailbox that is two dictionaries: for tests, for library users, and as the plainest example."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from sheets_followup.errors import DraftError, TryAgain
from sheets_followup.keys import Key
from sheets_followup.mailboxes.file_names import key8_of
from sheets_followup.ports import Place, Sighting


class MemoryMailbox:
    """Drafts in memory (a DeletingMailbox): ``drafts`` and ``sent`` hold the messages by name.

    Both may be changed from outside, as a person would: edit, delete, move from one to the other.
    """

    def __init__(self) -> None:
        self.drafts: dict[str, bytes] = {}
        self.sent: dict[str, bytes] = {}

    def scan(self, known: Sequence[Key] = ()) -> Mapping[str, Sighting]:
        """Every draft, by key8; of two with one key the sent one counts, then the first by name."""
        found: dict[str, Sighting] = {}
        for place, messages in ((Place.SENT, self.sent), (Place.DRAFTS, self.drafts)):
            for ref, message in sorted(messages.items()):
                key8 = key8_of(ref)
                if key8 is not None and key8 not in found:
                    found[key8] = Sighting(ref, place, self.message_id(message))
        return found

    def message_id(self, message: bytes) -> str:
        """The SHA-256 of the message, in hexadecimal."""
        return hashlib.sha256(message).hexdigest()

    def create(self, ref: str, message: bytes) -> Sighting:
        """A new draft; DraftError when one of that key is in either place already."""
        key8 = key8_of(ref)
        if key8 is None:
            raise DraftError(f"{ref!r} does not end in the eight characters of a key and .eml")
        if key8 in self.scan():
            raise DraftError(f"a draft with the key {key8} is already there")
        self.drafts[ref] = message
        return Sighting(ref, Place.DRAFTS, self.message_id(message))

    def replace(self, sighting: Sighting, message: bytes, thread: str | None = None) -> Sighting:
        """Rewrites the draft if it is still what was seen."""
        self._still_there(sighting)
        self.drafts[sighting.ref] = message
        return Sighting(sighting.ref, Place.DRAFTS, self.message_id(message))

    def delete(self, sighting: Sighting) -> None:
        """Removes the draft if it is still what was seen; never a sent one."""
        self._still_there(sighting)
        del self.drafts[sighting.ref]

    def link(self, ref: str, to: str = "") -> str:
        """An address that opens nothing, but names the draft."""
        return f"memory:{ref}"

    def _still_there(self, sighting: Sighting) -> None:
        if sighting.place is Place.SENT:
            raise DraftError(f"{sighting.ref} was sent, and what was sent stays as it is")
        message = self.drafts.get(sighting.ref)
        if message is None or self.message_id(message) != sighting.message_id:
            raise TryAgain(f"the draft {sighting.ref} was changed or removed in the meantime")
