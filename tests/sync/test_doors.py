"""``sync`` and ``watch`` have no door that can delete, whatever the mailbox (invariant 6)."""

from __future__ import annotations

from pathlib import Path

import pytest

from sheets_followup.config import Config
from sheets_followup.desk import Desk, Wishes, open_desk
from sheets_followup.mailboxes import MAILBOXES, open_mailbox
from sheets_followup.upkeep import undo
from tests.sync.scene import ACME, Scene

ADDRESSES = {"eml": "eml:drafts", "gmail": "gmail", "imap": "imap:jane@mail.example"}
IMAP = {"password_command": "true"}


def desk_at(folder: Path, address: str) -> Desk:
    (folder / "jobs.csv").write_text("Company", "utf-8")
    return open_desk(str(folder / "jobs.csv"), Wishes(mailbox=address), Config(imap=IMAP))


def test_every_kind_is_tried() -> None:
    assert ADDRESSES.keys() == MAILBOXES.keys()


@pytest.mark.parametrize("kind", ADDRESSES)
def test_only_undo_and_clean_get_a_mailbox_that_can_delete(tmp_path: Path, kind: str) -> None:
    desk = desk_at(tmp_path, ADDRESSES[kind])
    for _ in range(2):  # also after the other was opened
        assert not hasattr(desk.open_mailbox(), "delete")
        assert hasattr(desk.deleting_mailbox(), "delete")


@pytest.mark.parametrize("kind", ["eml", "imap"])
def test_nor_has_one_that_a_program_opens_without_it(kind: str) -> None:
    sections = {"imap": IMAP}
    assert not hasattr(open_mailbox(ADDRESSES[kind], sections), "delete")
    assert hasattr(open_mailbox(ADDRESSES[kind], sections, deleting=True), "delete")


@pytest.mark.parametrize(("typed", "meant"), [("EML: drafts", "eml:drafts"), ("Gmail", "gmail")])
def test_the_word_of_a_mailbox_is_the_same_in_capitals(
    tmp_path: Path, typed: str, meant: str
) -> None:
    desk, other = desk_at(tmp_path, typed), desk_at(tmp_path, meant)
    assert (desk.mailbox_address, desk.empty_to) == (other.mailbox_address, other.empty_to)
    assert desk.empty_to is (meant != "gmail")


def test_a_desk_that_undid_something_syncs_without_it(tmp_path: Path) -> None:
    scene = Scene(tmp_path, ACME)
    scene.sync("2026-03-03")
    desk = scene.desk("2026-03-03")
    assert len(undo(desk).done) == 2
    assert not hasattr(desk.open_mailbox(), "delete")
