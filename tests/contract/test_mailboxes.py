"""What every mailbox promises, tried on each: one suite, one short class a kind of mailbox."""

from __future__ import annotations

from pathlib import Path

import pytest

from sheets_followup.errors import DraftError, TryAgain
from sheets_followup.mailboxes.eml import DeletingEmlFolder
from sheets_followup.mailboxes.memory import MemoryMailbox
from sheets_followup.ports import Place

REF = "2026-03-16_acme_jane-roe_follow-up_K7Q2M9XA.eml"
OTHER = "2026-03-16_acme_bob-lee_follow-up_B2B2B2B2.eml"

Box = MemoryMailbox | DeletingEmlFolder


class MailboxContract:
    """Inherit it and say how to make a mailbox, and what a person does to a draft in it."""

    def make(self, folder: Path) -> Box:
        raise NotImplementedError

    def put(self, box: Box, place: Place, ref: str, message: bytes) -> None:
        raise NotImplementedError

    def take(self, box: Box, place: Place, ref: str) -> None:
        raise NotImplementedError

    def test_it_begins_empty_and_scanning_makes_nothing(self, tmp_path: Path) -> None:
        assert self.make(tmp_path).scan() == {}
        assert list(tmp_path.iterdir()) == []

    def test_a_created_draft_is_seen_under_its_key(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        sighting = box.create(REF, b"one")
        assert box.scan() == {"K7Q2M9XA": sighting}
        assert (sighting.ref, sighting.place) == (REF, Place.DRAFTS)
        assert sighting.message_id == box.message_id(b"one") != box.message_id(b"two")
        assert REF in box.link(REF)

    @pytest.mark.parametrize("ref", [REF, "renamed by a person_K7Q2M9XA.eml"])
    @pytest.mark.parametrize("place", list(Place))
    def test_a_key_is_created_once_wherever_it_lies(
        self, tmp_path: Path, ref: str, place: Place
    ) -> None:
        box = self.make(tmp_path)
        self.put(box, place, ref, b"there")
        with pytest.raises(DraftError):
            box.create(REF, b"again")
        assert box.scan()["K7Q2M9XA"].message_id == box.message_id(b"there")

    @pytest.mark.parametrize("ref", ["draft.eml", "x_short.eml", "_K7Q2M9XA.txt", "", "K7Q2M9XA"])
    def test_a_name_without_a_key_is_refused(self, tmp_path: Path, ref: str) -> None:
        box = self.make(tmp_path)
        with pytest.raises(DraftError):
            box.create(ref, b"one")
        assert box.scan() == {}

    def test_an_untouched_draft_is_rewritten_in_place(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        box.create(OTHER, b"other")
        after = box.replace(box.create(REF, b"one"), b"two")
        assert box.scan()["K7Q2M9XA"] == after
        assert (after.ref, after.message_id) == (REF, box.message_id(b"two"))
        assert box.scan()["B2B2B2B2"].message_id == box.message_id(b"other")

    @pytest.mark.parametrize("act", ["edit", "remove", "send"])
    def test_a_draft_that_a_person_touched_is_left_alone(self, tmp_path: Path, act: str) -> None:
        box = self.make(tmp_path)
        seen = box.create(REF, b"one")
        self.take(box, Place.DRAFTS, REF)
        if act != "remove":
            place = Place.SENT if act == "send" else Place.DRAFTS
            self.put(box, place, REF, b"one" if act == "send" else b"edited")
        before = box.scan()
        with pytest.raises(TryAgain):
            box.replace(seen, b"two")
        with pytest.raises(TryAgain):
            box.delete(seen)
        assert box.scan() == before

    def test_a_rewritten_draft_is_not_the_one_that_was_seen(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        first = box.create(REF, b"one")
        box.replace(first, b"two")
        with pytest.raises(TryAgain):
            box.replace(first, b"three")
        assert box.scan()["K7Q2M9XA"].message_id == box.message_id(b"two")

    def test_a_deleted_draft_is_gone_and_may_be_made_again(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        box.delete(box.create(REF, b"one"))
        assert box.scan() == {}
        box.create(REF, b"two")
        assert set(box.scan()) == {"K7Q2M9XA"}

    def test_what_was_sent_is_never_changed_nor_removed(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        self.put(box, Place.SENT, REF, b"one")
        sent = box.scan()["K7Q2M9XA"]
        assert sent.place is Place.SENT
        with pytest.raises(DraftError):
            box.replace(sent, b"two")
        with pytest.raises(DraftError):
            box.delete(sent)
        assert box.scan()["K7Q2M9XA"] == sent

    def test_of_a_copy_in_each_place_the_sent_one_counts(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        box.create(REF, b"one")
        self.put(box, Place.SENT, REF, b"one, as sent")
        assert box.scan()["K7Q2M9XA"].place is Place.SENT

    def test_foreign_messages_are_not_seen(self, tmp_path: Path) -> None:
        box = self.make(tmp_path)
        for ref in (
            "hello.eml",
            "K7Q2M9XA.txt",
            "xK7Q2M9XA.eml",
            "_k7q2m9xa.eml",
            "K7Q2M9XA-2.eml",
        ):
            self.put(box, Place.DRAFTS, ref, b"theirs")
        assert box.scan() == {}


class TestMemory(MailboxContract):
    def make(self, folder: Path) -> Box:
        return MemoryMailbox()

    def put(self, box: Box, place: Place, ref: str, message: bytes) -> None:
        assert isinstance(box, MemoryMailbox)
        (box.sent if place is Place.SENT else box.drafts)[ref] = message

    def take(self, box: Box, place: Place, ref: str) -> None:
        assert isinstance(box, MemoryMailbox)
        del (box.sent if place is Place.SENT else box.drafts)[ref]


class TestEmlFolder(MailboxContract):
    def make(self, folder: Path) -> Box:
        return DeletingEmlFolder(folder / "drafts")

    def put(self, box: Box, place: Place, ref: str, message: bytes) -> None:
        assert isinstance(box, DeletingEmlFolder)
        folder = box.folder / "sent" if place is Place.SENT else box.folder
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ref).write_bytes(message)

    def take(self, box: Box, place: Place, ref: str) -> None:
        assert isinstance(box, DeletingEmlFolder)
        folder = box.folder / "sent" if place is Place.SENT else box.folder
        (folder / ref).unlink()
