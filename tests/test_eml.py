"""The folder of drafts: names, what a person does to files, and nothing outside of the folder."""

from __future__ import annotations

import errno
import os
import re
import string
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_followup import crashpoints
from sheets_followup.errors import DraftError, TryAgain, UsageError
from sheets_followup.mailboxes import open_mailbox
from sheets_followup.mailboxes.eml import EmlFolder, draft_file_name
from sheets_followup.mailboxes.file_names import key8_of, slug
from sheets_followup.model import Step
from sheets_followup.ports import Place

KEY = "K7Q2M9XA"
REF = f"2026-03-16_acme_jane-roe_follow-up_{KEY}.eml"
DUE = date(2026, 3, 16)


@pytest.fixture
def box(tmp_path: Path) -> EmlFolder:
    return EmlFolder(tmp_path / "drafts")


def test_the_name_of_the_contract() -> None:
    assert draft_file_name(DUE, "Acme", "Jane Roe", Step.FOLLOW_UP, KEY) == REF


#: what is typed → how it stands in a name
SLUGS = {
    "Acme": "acme",
    "Jane Roe": "jane-roe",
    "Bär & Söhne": "bar-and-sohne",
    "Straße": "strasse",
    "O'Neil’s": "oneils",
    "Łukasz Ærø": "lukasz-aero",
    "Ｆｕｌｌ": "full",
    "../../etc/passwd": "etc-passwd",
    "C:\\Windows\\x": "c-windows-x",
    "a\0b\nc\u202ed": "a-b-c-d",
    "CON": "con",
    "...": "x",
    "李雷": "x",
    "": "x",
    "🎉": "x",
    "a" * 300: "a" * 40,
    "The Very Long and Winding Company of Great Britain": "the-very-long-and-winding-company-of",
    "-_-Acme-_-": "acme",
    "Acme (UK), Ltd.": "acme-uk-ltd",
    "i\u0307stanbul": "istanbul",
}


@pytest.mark.parametrize("text", SLUGS, ids=[ascii(text)[:40] for text in SLUGS])
def test_a_name_becomes_plain(text: str) -> None:
    assert slug(text) == SLUGS[text]


@given(st.text(), st.text(), st.sampled_from(list(Step)), st.dates())
def test_any_name_is_safe_on_every_system(company: str, person: str, step: Step, due: date) -> None:
    name = draft_file_name(due, company, person, step, KEY)
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\d_[a-z0-9-]{1,40}_[a-z0-9-]{1,40}_[a-z-]+_K7Q2M9XA\.eml", name
    )
    assert len(name.encode()) < 150
    assert name.split(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT1"}
    assert key8_of(name) == KEY


#: file name → its key
KEYS = {
    REF: KEY,
    f"{KEY}.eml": KEY,
    f"_{KEY}.eml": KEY,
    f"To Jane, edited! {KEY}.EML": KEY,
    f"Ä-{KEY}.eml": KEY,
    f"x{KEY}.eml": None,
    f"{KEY}.eml.bak": None,
    f"{KEY} copy.eml": None,
    f"{KEY.lower()}.eml": None,
    f".{KEY}.eml": None,
    f"._a_{KEY}.eml": None,
    "_SHORT.eml": None,
    ".eml": None,
    "": None,
}


@pytest.mark.parametrize("name", KEYS)
def test_only_the_eight_characters_decide_which_draft_a_file_is(name: str) -> None:
    assert key8_of(name) == KEYS[name]


@given(st.text(alphabet=string.printable, max_size=20))
def test_a_key_is_always_eight_characters(name: str) -> None:
    assert key8_of(name) is None or len(key8_of(name) or "") == 8


def test_a_renamed_draft_keeps_the_name_that_a_person_gave_it(box: EmlFolder) -> None:
    box.create(REF, b"one")
    (box.folder / REF).rename(box.folder / f"Jane! {KEY}.eml")
    seen = box.scan()[KEY]
    assert seen.ref == f"Jane! {KEY}.eml"
    box.replace(seen, b"two")
    assert [entry.name for entry in box.folder.iterdir()] == [f"Jane! {KEY}.eml"]


def test_a_draft_moved_to_sent_is_linked_there(box: EmlFolder) -> None:
    box.create(REF, b"one")
    assert box.link(REF) == str(box.folder / REF)
    (box.folder / "sent").mkdir()
    (box.folder / REF).rename(box.folder / "sent" / REF)
    assert box.link(REF) == str(box.folder / "sent" / REF)
    assert box.scan()[KEY].place is Place.SENT


def test_of_two_copies_the_first_by_name_counts(box: EmlFolder) -> None:
    box.create(f"b_{KEY}.eml", b"one")
    (box.folder / f"a_{KEY}.eml").write_bytes(b"two")
    assert box.scan()[KEY].ref == f"a_{KEY}.eml"


@pytest.mark.parametrize(
    "ref",
    [f"../x_{KEY}.eml", f"sent/x_{KEY}.eml", f"a\\x_{KEY}.eml", f"/x_{KEY}.eml", f"\0_{KEY}.eml"],
)
def test_a_name_never_leads_out_of_the_folder(box: EmlFolder, tmp_path: Path, ref: str) -> None:
    with pytest.raises(DraftError):
        box.create(ref, b"one")
    with pytest.raises(DraftError):
        box.link(ref)
    assert not list(tmp_path.rglob("*.eml"))


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
class TestLinks:
    def test_a_linked_file_is_neither_seen_nor_written(
        self, box: EmlFolder, tmp_path: Path
    ) -> None:
        target = tmp_path / f"x_{KEY}.eml"
        target.write_bytes(b"theirs")
        box.folder.mkdir()
        (box.folder / REF).symlink_to(target)
        assert box.scan() == {}
        with pytest.raises(DraftError):
            box.create(REF, b"ours")
        assert target.read_bytes() == b"theirs"

    def test_a_linked_sent_folder_is_not_followed(self, box: EmlFolder, tmp_path: Path) -> None:
        (tmp_path / "other").mkdir()
        (tmp_path / "other" / REF).write_bytes(b"theirs")
        box.folder.mkdir()
        (box.folder / "sent").symlink_to(tmp_path / "other")
        assert box.scan() == {}

    def test_a_draft_exchanged_for_a_link_is_left_alone(
        self, box: EmlFolder, tmp_path: Path
    ) -> None:
        seen = box.create(REF, b"one")
        target = tmp_path / "theirs"
        target.write_bytes(b"one")
        (box.folder / REF).unlink()
        (box.folder / REF).symlink_to(target)
        with pytest.raises(TryAgain):
            box.replace(seen, b"two")
        assert target.read_bytes() == b"one"

    def test_the_folder_itself_may_be_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "real").mkdir()
        (tmp_path / "link").symlink_to(tmp_path / "real")
        EmlFolder(tmp_path / "link").create(REF, b"one")
        assert (tmp_path / "real" / REF).read_bytes() == b"one"


def test_an_edit_at_the_last_moment_is_not_overwritten(box: EmlFolder) -> None:
    seen = box.create(REF, b"one")

    def somebody_saves(name: str) -> None:
        if name == "fsync:after":
            (box.folder / REF).write_bytes(b"edited")

    before = crashpoints.install(somebody_saves)
    try:
        with pytest.raises(TryAgain):
            box.replace(seen, b"two")
    finally:
        crashpoints.install(before)
    assert (box.folder / REF).read_bytes() == b"edited"


def test_an_empty_file_is_a_reservation_that_a_crash_left(box: EmlFolder) -> None:
    box.folder.mkdir()
    (box.folder / REF).touch()
    assert box.scan() == {}
    box.create(REF, b"one")
    assert (box.folder / REF).read_bytes() == b"one"


def test_a_folder_that_cannot_be_read_is_not_an_empty_mailbox(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_bytes(b"a file")
    with pytest.raises(DraftError) as caught:
        EmlFolder(tmp_path / "drafts").scan()
    assert caught.value.hint


def test_a_folder_that_cannot_be_made_is_an_error_of_ours(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DraftError):
        EmlFolder(tmp_path / "file" / "drafts").create(REF, b"one")


def test_a_full_disk_leaves_the_draft_and_says_so(
    box: EmlFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    seen = box.create(REF, b"one")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DraftError, match="disk is full"):
        box.replace(seen, b"two")
    with pytest.raises(DraftError, match="disk is full"):
        box.create("x_B2B2B2B2.eml", b"two")
    assert [entry.name for entry in box.folder.iterdir()] == [REF]
    assert box.scan() == {KEY: seen}


def test_creating_leaves_nothing_but_the_draft(box: EmlFolder) -> None:
    box.create(REF, b"one")
    box.replace(box.scan()[KEY], b"two")
    assert [entry.name for entry in box.folder.iterdir()] == [REF]


@pytest.mark.parametrize("address", ["eml:x", "EML:x", "eml:C:\\drafts", "eml: spaced "])
def test_an_address_opens_a_folder(address: str) -> None:
    assert isinstance(open_mailbox(address), EmlFolder)


@pytest.mark.parametrize("address", ["", "eml", "eml:", "eml: ", "pop3:x", "smtp:host", "eml:\0"])
def test_an_address_that_is_no_mailbox_is_wrong_use(address: str) -> None:
    with pytest.raises(UsageError) as caught:
        open_mailbox(address)
    assert "eml:" in str(caught.value.hint)
