"""Which folder is which: by what the server says, by its name, by the user's word."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_followup.errors import DraftError
from sheets_followup.mailboxes.imap.answers import Listed, fetched, listed, numbers, ranges, tokens
from sheets_followup.mailboxes.imap.deleting import DeletingImap
from sheets_followup.mailboxes.imap.folders import find_folders, readable
from tests.contract.test_mailboxes import OTHER
from tests.imap.dovecot import Dovecot
from tests.imap.person import Person
from tests.imap.test_faults import LETTER, REF


def encoded(name: str) -> bytes:
    """Modified UTF-7 by RFC 3501, written from its text, to compare with what reads it."""
    out, run = "", ""

    def shifted(text: str) -> str:
        coded = base64.b64encode(text.encode("utf-16-be")).decode().rstrip("=")
        return "&" + coded.replace("/", ",") + "-" if text else ""

    for sign in name:
        if " " <= sign <= "~":
            out += shifted(run) + ("&-" if sign == "&" else sign)
            run = ""
        else:
            run += sign
    return (out + shifted(run)).encode("ascii")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20))
def test_a_name_is_read_as_it_was_meant(name: str) -> None:
    assert readable(encoded(name)) == name


@given(st.binary(max_size=30))
def test_no_name_is_too_damaged_to_be_shown(raw: bytes) -> None:
    assert isinstance(readable(raw), str)


def folders(*names: str, delimiter: str = "/", **uses: str) -> list[Listed]:
    return [
        Listed(encoded(name), delimiter, frozenset({"\\" + uses[name]} if name in uses else ()))
        for name in names
    ]


#: Language, drafts and what was sent, as mail programs and providers call them.
NAMES = [
    ("en", "Drafts", "Sent"),
    ("en, Outlook", "Drafts", "Sent Items"),
    ("en, iCloud", "Drafts", "Sent Messages"),
    ("en, Courier", "INBOX.Drafts", "INBOX.Sent"),
    ("de", "Entwürfe", "Gesendet"),
    ("de, Outlook", "Entwürfe", "Gesendete Elemente"),
    ("de, Gmail", "[Gmail]/Entwürfe", "[Gmail]/Gesendet"),
    ("fr", "Brouillons", "Envoyés"),
    ("fr, Outlook", "Brouillons", "Éléments envoyés"),
    ("es", "Borradores", "Enviados"),
    ("es, Outlook", "Borradores", "Elementos enviados"),
    ("pt", "Rascunhos", "Enviados"),
    ("pt, Outlook", "Rascunhos", "Itens Enviados"),
    ("it", "Bozze", "Inviati"),
    ("it, Outlook", "Bozze", "Posta inviata"),
    ("nl", "Concepten", "Verzonden"),
    ("nl, Outlook", "Concepten", "Verzonden items"),
    ("pl", "Szkice", "Wysłane"),
    ("pl, Outlook", "Kopie robocze", "Elementy wysłane"),
    ("zh", "草稿", "已发送"),
    ("zh, QQ", "草稿箱", "已发送邮件"),
    ("ja", "下書き", "送信済み"),
    ("ja, Outlook", "下書き", "送信済みアイテム"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "drafts", "sent"), NAMES, ids=[row[0] for row in NAMES])
def test_folders_are_known_by_their_names(language: str, drafts: str, sent: str) -> None:
    delimiter = "." if drafts.startswith("INBOX.") else "/"
    found = find_folders(folders("INBOX", drafts, sent, "Work", delimiter=delimiter))
    assert found.drafts.name == drafts
    assert [folder.name for folder in found.sent] == [sent]


def test_what_the_server_says_goes_before_a_name() -> None:
    found = find_folders(
        folders("INBOX", "Drafts", "Kladde", "Sent", "Raus", Kladde="drafts", Raus="sent")
    )
    assert found.drafts.name == "Kladde"
    assert [folder.name for folder in found.other_drafts] == ["Drafts"]
    assert [folder.name for folder in found.sent] == ["Raus", "Sent"]


def test_the_users_word_goes_before_everything() -> None:
    every = folders("INBOX", "Drafts", "Kladde", "Sent", "Raus", Drafts="drafts", Sent="sent")
    found = find_folders(every, drafts="kladde", sent="Raus")
    assert (found.drafts.name, [folder.name for folder in found.sent]) == ("Kladde", ["Raus"])
    with pytest.raises(DraftError, match="which drafts under") as caught:
        find_folders(every, drafts="Nowhere")
    assert "'Kladde'" in (caught.value.hint or "")


def test_a_folder_shared_by_somebody_else_is_not_the_users() -> None:
    every = folders("INBOX", "shared/bob/Drafts", "shared/bob/Sent", "Drafts")
    found = find_folders(every)
    assert (found.drafts.name, found.other_drafts, found.sent) == ("Drafts", (), ())
    marked = [
        Listed(b"shared/bob/D", "/", frozenset({"\\drafts"})),
        Listed(b"Mine", "/", frozenset({"\\drafts"})),
    ]
    assert find_folders(marked).drafts.name == "Mine"


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("INBOX", "Work"), "no folder for drafts"),
        (("INBOX", "Drafts", "Entwürfe"), "'Drafts', 'Entwürfe'"),
    ],
)
def test_no_folder_and_two_folders_are_questions(names: tuple[str, ...], words: str) -> None:
    with pytest.raises(DraftError, match=words) as caught:
        find_folders(folders(*names))
    assert caught.value.exit_code == 1
    assert "[imap]" in (caught.value.hint or "")


# The real server.


def test_a_server_that_speaks_german(
    german: Dovecot, open_box: Callable[..., DeletingImap], user: str
) -> None:
    box = open_box(server=german)
    seen = box.create(REF, LETTER)
    assert box.link(seen.ref) == "Entwürfe: Thank you"
    with Person(german.port, user) as person:
        (uid,) = person.uids("Entw&APw-rfe")
        person.move(uid, "Gesendet", "Entw&APw-rfe")
    assert box.link(box.scan()["K7Q2M9XA"].ref) == "Gesendet: Thank you"


def test_a_server_that_says_nothing_of_its_folders(
    bare: Dovecot, open_box: Callable[..., DeletingImap], user: str
) -> None:
    with Person(bare.port, user) as person:
        with pytest.raises(DraftError, match="no folder for drafts"):
            open_box(server=bare).scan()
        person.make_folder("Brouillons")
        person.make_folder("Work")
        open_box(server=bare).create(REF, LETTER)
        assert len(person.uids("Brouillons")) == 1
        open_box(server=bare, drafts="Work").create(OTHER, LETTER)
        assert len(person.uids("Work")) == 1


@pytest.mark.parametrize("name", ['a "quoted" one', "back\\slash", "100% {5}", "*", "(x) [y]"])
def test_a_folder_of_any_name(
    bare: Dovecot, open_box: Callable[..., DeletingImap], user: str, name: str
) -> None:
    with Person(bare.port, user) as person:
        person.make_folder(name)
        box = open_box(server=bare, drafts=name)
        box.delete(box.replace(box.create(REF, LETTER), LETTER + b"\r\nMore.\r\n"))
        assert box.scan() == {}
        assert person.uids(name) == []


# What servers answer, read without trust.

pieces = st.one_of(
    st.binary(max_size=40), st.tuples(st.binary(max_size=40), st.binary(max_size=40))
)


@given(st.lists(pieces, max_size=6))
def test_no_answer_is_too_damaged_to_be_read(parts: list[object]) -> None:
    for message in fetched(parts):
        assert message.uid > 0
    for folder in listed(parts):
        assert folder.raw
    assert numbers(parts) == sorted(set(numbers(parts)))


@given(st.lists(st.integers(min_value=1, max_value=400), max_size=60))
def test_a_set_holds_each_number_once(uids: list[int]) -> None:
    read: set[int] = set()
    for part in ranges(sorted(set(uids))).split(",") if uids else []:
        first, _, last = part.partition(":")
        read |= set(range(int(first), int(last or first) + 1))
    assert read == set(uids)


TOKENS = [
    (b'1 (UID 5 FLAGS (\\Seen) X NIL)', ("1", ("UID", "5", "FLAGS", ("\\Seen",), "X", None))),
    (b'"a \\"b\\" \\\\" c', (b'a "b" \\', "c")),
    (b"BODY[HEADER.FIELDS (A B)]<0> x", ("BODY[HEADER.FIELDS (A B)]<0>", "x")),
    (b"(((", ((((),),),)),
    (b"a) b", ("a",)),
    (b'a "never ends', ("a",)),
    (b"", ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TOKENS)
def test_tokens(text: bytes, wanted: tuple[object, ...]) -> None:
    assert tokens([text]) == wanted


def test_deep_nesting_is_cut() -> None:
    tokens([b"(" * 100_000])
