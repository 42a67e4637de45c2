"""What every mailbox promises, tried on an IMAP account in a real Dovecot."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from sheets_followup.mailboxes.file_names import key8_of
from sheets_followup.mailboxes.imap.deleting import DeletingImap
from sheets_followup.mailboxes.imap.messages import dressed, key_in
from sheets_followup.ports import Place
from tests.contract import test_mailboxes as contract
from tests.imap.conftest import NOW, account, impatient
from tests.imap.dovecot import Dovecot
from tests.imap.person import Person


class TestImap(contract.MailboxContract):
    @pytest.fixture(autouse=True)
    def _account(self, dovecot: Dovecot, user: str) -> Iterator[None]:
        self.dovecot, self.user = dovecot, user
        with contextlib.ExitStack() as self.open, Person(dovecot.port, user) as self.person:
            yield

    def make(self, folder: Path) -> contract.Box:
        made = DeletingImap(account(self.dovecot, self.user), patience=impatient(), now=lambda: NOW)
        self.open.callback(made.close)
        return made  # type: ignore[return-value]

    def put(self, box: contract.Box, place: Place, ref: str, message: bytes) -> None:
        key8 = key8_of(ref)
        if key8 is None:
            message = b"Message-ID: <" + ref.encode() + b"@their.example>\r\n\r\n" + message
        else:
            message = dressed(message, key8, NOW, "their.example")
        self.person.add(message, "Sent" if place is Place.SENT else "Drafts")

    def take(self, box: contract.Box, place: Place, ref: str) -> None:
        folder = "Sent" if place is Place.SENT else "Drafts"
        for uid in self.person.uids(folder):
            if key_in(str(self.person.message(uid, folder)["Message-ID"])) == key8_of(ref):
                self.person.delete(uid, folder)

    # What it is called is not the name of a file, but where a person finds it.

    def test_a_created_draft_is_seen_under_its_key(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        message = b"Subject: Thank you for your time\r\n\r\none"
        sighting = box.create(contract.REF, message)
        assert box.scan() == {"K7Q2M9XA": sighting}
        assert sighting.place is Place.DRAFTS
        assert sighting.message_id == box.message_id(message) != box.message_id(b"two")
        assert box.link(sighting.ref) == "Drafts: Thank you for your time"

    def test_an_untouched_draft_is_rewritten_in_place(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        box.create(contract.OTHER, b"other")
        after = box.replace(box.create(contract.REF, b"one"), b"two")
        assert box.scan()["K7Q2M9XA"] == after
        assert after.message_id == box.message_id(b"two")
        assert box.scan()["B2B2B2B2"].message_id == box.message_id(b"other")
        assert len(self.person.uids()) == 2
