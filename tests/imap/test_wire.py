"""What reaches the wire, and what a hostile or broken server can do."""

from __future__ import annotations

import imaplib
import logging
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_followup.errors import DraftError, FollowupError, LoginNeeded, Refused, TryAgain
from sheets_followup.mailboxes.imap.account import Account
from sheets_followup.mailboxes.imap.allowed import LARGEST_MESSAGE, Gate, quoted
from sheets_followup.mailboxes.imap.mailbox import ImapMailbox
from sheets_followup.mailboxes.imap.outcomes import Patience
from sheets_followup.mailboxes.imap.wire import LARGEST_ANSWER, Wire
from tests.imap.test_faults import LETTER, REF

ALLOWED = [
    b"CAPABILITY", b"NOOP", b"LOGOUT", b"STARTTLS", b"AUTHENTICATE PLAIN",
    b'ID ("name" "sheets-followup" "version" "1.0")',
    b'LOGIN "jane" "a \\"quoted\\" \\\\ word"',
    b'LIST "" "*"', b'LIST "" "*" RETURN (SPECIAL-USE)',
    b'EXAMINE "INBOX"', b'SELECT "Entw&APw-rfe"',
    b'STATUS "INBOX" (MESSAGES UIDNEXT UIDVALIDITY HIGHESTMODSEQ)',
    b"UID SEARCH UNDELETED", b"UID SEARCH UNDELETED SINCE 5-Mar-2026",
    b'UID SEARCH UNDELETED SINCE 5-Mar-2026 OR FROM "a@b.example" TO "a@b.example"',
    b"UID FETCH 1:3,7 (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])",
    b"UID FETCH 1 (UID BODY.PEEK[]<0.1000>)",
    b"UID FETCH 1 (UID BODY.PEEK[HEADER.FIELDS (DATE MESSAGE-ID)])",
    b'APPEND "Drafts" (\\Draft \\Seen) {3}',
    b"UID STORE 7 +FLAGS.SILENT (\\Deleted)", b"UID EXPUNGE 7",
    b'UID REPLACE 7 "Drafts" (\\Draft \\Seen) {3}',
]  # fmt: skip

FORBIDDEN = [
    # what removes, moves or marks more than one draft of ours
    b"EXPUNGE", b"CLOSE", b"UID EXPUNGE 1:*", b"UID EXPUNGE 8", b"UID EXPUNGE 7,8", b"EXPUNGE 7",
    b"UID STORE 8 +FLAGS.SILENT (\\Deleted)", b"UID STORE 7 FLAGS.SILENT (\\Deleted)",
    b"UID STORE 7 +FLAGS (\\Deleted)", b"UID STORE 7 +FLAGS.SILENT (\\Seen)",
    b"UID STORE 7 +FLAGS.SILENT (\\Deleted \\Seen)", b"STORE 7 +FLAGS.SILENT (\\Deleted)",
    b"UID STORE 1:* +FLAGS.SILENT (\\Deleted)", b"UID STORE 7 -FLAGS.SILENT (\\Deleted)",
    b'UID MOVE 7 "Sent"', b'UID COPY 7 "Sent"', b'COPY 7 "Sent"',
    b'UID REPLACE 8 "Drafts" (\\Draft \\Seen) {3}', b'UID REPLACE 7 "Sent" (\\Draft \\Seen) {3}',
    # what writes elsewhere
    b'APPEND "Sent" (\\Draft \\Seen) {3}', b'APPEND "drafts" (\\Draft \\Seen) {3}',
    b'APPEND "Drafts" (\\Seen) {3}', b'APPEND "Drafts" {3}',
    b'APPEND "Drafts" (\\Draft \\Seen) {3+}', b'APPEND "Drafts" (\\Draft \\Seen) ~{3}',
    b'APPEND "Drafts" (\\Draft \\Seen) {%d}' % (LARGEST_MESSAGE + 1),
    b'APPEND "Drafts" (\\Draft \\Seen) {3} {3}',
    b'CREATE "x"', b'DELETE "Drafts"', b'RENAME "Drafts" "x"', b'SUBSCRIBE "x"',
    b'SETACL "Drafts" bob lrs', b"COMPRESS DEFLATE", b"IDLE", b"ENABLE UTF8=ACCEPT",
    b'SETMETADATA "" (/x "y")', b"GETQUOTA x", b"BURL x", b"GENURLAUTH x", b"UNAUTHENTICATE",
    # what marks as read
    b"UID FETCH 1 (BODY[])", b"UID FETCH 1 (UID BODY[TEXT])", b"UID FETCH 1 (RFC822)",
    b"FETCH 1 (UID BODY.PEEK[HEADER])", b"UID FETCH 1:* (UID)", b"UID FETCH 1 (BODY.PEEK[])",
    # other ways to log in
    b"AUTHENTICATE XOAUTH2", b"AUTHENTICATE PLAIN AGphbmUAc2VjcmV0", b"LOGIN jane secret",
    # searches and lists of other kinds
    b'UID SEARCH TEXT "x"', b'SEARCH FROM "x"', b'LIST "" "%"', b'LSUB "" "*"',
    b'UID SEARCH CHARSET UTF-8 FROM "x"', b"EXAMINE INBOX", b'EXAMINE "a" (CONDSTORE)',
]  # fmt: skip


def ready() -> Gate:
    """A gate as it stands when draft 7 was seen to be ours, in the drafts folder."""
    gate = Gate()
    gate.drafts = b"Drafts"
    gate.opened(b"Drafts")
    gate.may_remove(7)
    return gate


@pytest.mark.parametrize("line", ALLOWED, ids=lambda line: line.decode()[:40])
def test_what_is_needed_passes(line: bytes) -> None:
    assert ready().check(b"ABCD1 " + line + b"\r\n")


@pytest.mark.parametrize("line", FORBIDDEN, ids=lambda line: line.decode()[:40])
def test_all_else_is_refused(line: bytes) -> None:
    with pytest.raises(Refused):
        ready().check(b"ABCD1 " + line + b"\r\n")


@pytest.mark.parametrize("line", ALLOWED, ids=lambda line: line.decode()[:40])
@pytest.mark.parametrize(
    "added",
    [b"\r\nA2 EXPUNGE", b"\nA2 EXPUNGE", b"\rA2 CLOSE", b" ", b"\x00", b" EXPUNGE", b"\r\n"],
)
def test_nothing_can_be_added_to_a_line(line: bytes, added: bytes) -> None:
    with pytest.raises(Refused):
        ready().check(b"ABCD1 " + line + added + b"\r\n")


def test_a_draft_may_be_removed_only_in_the_folder_in_which_it_was_seen() -> None:
    line = b"A1 UID EXPUNGE 7\r\n"
    gate = ready()
    gate.opened(b"Drafts")
    with pytest.raises(Refused):
        gate.check(line)
    gate.opened(b"INBOX")
    gate.may_remove(7)
    with pytest.raises(Refused):
        gate.check(line)


def test_a_message_has_the_length_that_was_announced() -> None:
    announced = b'A1 APPEND "Drafts" (\\Draft \\Seen) {3}\r\n'
    for before, wrong in (
        ([], b"abcd"),
        ([], b"ab"),
        ([b"abc"], b"A2 NOOP\r\n"),
        ([], b"A2 NOOP\r\n"),
    ):
        gate = ready()
        for piece in (announced, *before):
            gate.check(piece)
        with pytest.raises(Refused):
            gate.check(wrong)
    gate = ready()
    gate.check(announced)
    gate.check(b"abc")
    gate.check(b"\r\n")
    gate.check(b"A2 NOOP\r\n")


@given(st.binary(max_size=60))
def test_no_bytes_but_those_lines_pass(data: bytes) -> None:
    gate = ready()
    try:
        gate.check(b"A1 " + data)
    except Refused:
        return
    assert re.match(rb"(NOOP|LOGOUT|CAPABILITY|STARTTLS)\r\n\Z", data)


@pytest.mark.parametrize("name", ["a\r\nA2 EXPUNGE", "a\nb", "a\x00b"])
def test_a_name_with_a_line_break_is_never_written(name: str) -> None:
    with pytest.raises(Refused):
        quoted(name.encode())


@given(st.text(alphabet=st.characters(exclude_characters="\r\n\0"), max_size=30))
def test_any_other_name_is_one_string(name: str) -> None:
    assert ready().check(b"A1 EXAMINE " + quoted(name.encode("utf-8", "replace")) + b"\r\n")


# Servers that are not what they should be.


@contextmanager
def server(*says: bytes, forever: bytes = b"") -> Iterator[int]:
    """A listener that says one thing for each line that it hears, ``%TAG%`` for that line's tag."""
    listener = socket.create_server(("127.0.0.1", 0))
    stop = threading.Event()

    def serve() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=talk, args=(client,), daemon=True).start()

    def talk(client: socket.socket) -> None:
        try:
            with client, client.makefile("rb") as heard:
                tag = b""
                for words in says:
                    client.sendall(words.replace(b"%TAG%", tag))
                    tag = heard.readline().split(b" ")[0]
                while forever and not stop.is_set():
                    client.sendall(forever)
                stop.wait(20)
        except OSError:
            return

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield listener.getsockname()[1]
    finally:
        stop.set()
        listener.close()


NUMBER = b"9" * 5000
HELLO = b"* OK [CAPABILITY IMAP4rev1] hi\r\n"
CAN = b"* CAPABILITY IMAP4rev1 UIDPLUS\r\n%TAG% OK done\r\n"
IN = b"%TAG% OK in\r\n"
LISTED = b'* LIST (\\Drafts) "/" "Drafts"\r\n* LIST (\\Sent) "/" "Sent"\r\n%TAG% OK done\r\n'
OPENED = b"* 3 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n%TAG% OK done\r\n"
READY = (HELLO, CAN, IN, CAN)


def mailbox(port: int) -> ImapMailbox:
    account = Account("127.0.0.1", port, "jane", "none", ("printf", "hunter2"))
    return ImapMailbox(account, patience=Patience(connect=2, silence=2, command=3))


HOSTILE: list[tuple[str, tuple[bytes, ...], bytes]] = [
    ("no greeting", (b"",), b""),
    ("garbage", (b"\x00\xff\xfe" * 100 + b"\r\n",), b""),
    ("a web server", (b"HTTP/1.1 400 Bad Request\r\n\r\n",), b""),
    ("a line without an end", (HELLO,), b"* OK xxxxxxxxxxxx"),
    ("endless lines", (HELLO,), b"* OK [ALERT] buy now\r\n"),
    ("a huge literal", (*READY, b"* LIST () {99999999999999}\r\n"), b"x"),
    ("a literal of a size that is no number", (*READY, b"* LIST () {%s}\r\n" % NUMBER), b""),
    ("a literal that never comes", (*READY, b"* LIST () {1000}\r\nshort"), b""),
    ("another tag", (*READY, b"ZZZZ1 OK done\r\n"), b""),
    ("goodbye", (*READY, b"* BYE jane@acme.example\r\n"), b""),
    ("challenges without end", (HELLO, CAN.replace(b"UIDPLUS", b"AUTH=PLAIN")), b"+ \r\n"),
    ("searches without end", (*READY, LISTED, OPENED), b"* SEARCH 1 2 3 4 5 6 7 8 9\r\n"),
    ("bodies without end", (*READY, LISTED, OPENED, b"* SEARCH 1\r\n%TAG% OK x\r\n"),
     b"* 1 FETCH (UID 1 BODY[HEADER.FIELDS (X)] {1000}\r\n" + b"x" * 1000 + b")\r\n"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("says", "forever"), [row[1:] for row in HOSTILE], ids=[r[0] for r in HOSTILE]
)
def test_a_hostile_server_is_bounded_in_time_and_memory(
    says: tuple[bytes, ...], forever: bytes
) -> None:
    with server(*says, forever=forever) as port, pytest.raises(TryAgain) as caught:
        mailbox(port).scan()
    told = f"{caught.value.message} {caught.value.hint} {caught.value.__cause__}"
    assert caught.value.exit_code == 4
    assert "hunter2" not in told
    assert "acme" not in told


def test_an_answer_is_never_larger_than_was_asked_for() -> None:
    assert LARGEST_ANSWER < 20_000_000


def test_a_server_that_says_anything_is_read_without_harm() -> None:
    odd = (
        b'* LIST (\\Drafts) "/" {6}\r\nDrafts\r\n* LIST (\r\n* LIST () NIL ""\r\n'
        b'* LIST (\\Noselect) "/" "x"\r\n* LIST "a" "b"\r\n'
        b'* LIST (\\Sent) "/" Sent\r\n%TAG% OK done\r\n'
    )
    fetched = (
        b"* 1 FETCH (FLAGS (\\Seen))\r\n* 2 FETCH (UID x BODY[HEADER.FIELDS (DATE)] {3}\r\nabc)\r\n"
        b"* 3 FETCH (BODY[HEADER.FIELDS (DATE)] {18}\r\nDate: not one\r\n\r\n\x00 UID 3)\r\n"
        b"* 4 FETCH (UID 99 BODY[HEADER.FIELDS (DATE)] NIL)\r\n* 5 FETCH ((((\r\n%TAG% OK done\r\n"
    )
    search = b"* SEARCH 3 x -1 99999999999999999999 3\r\n%TAG% OK done\r\n"
    empty = b"* 0 EXISTS\r\n%TAG% OK done\r\n"
    with server(*READY, odd, OPENED, search, fetched, empty) as port:
        box = mailbox(port)
        assert box.scan() == {}
        box.close()


REFUSALS: list[tuple[bytes, type[FollowupError], str]] = [
    (b"%TAG% NO [AUTHENTICATIONFAILED] jane: wrong password\r\n", LoginNeeded, "app password"),
    (b"%TAG% NO wrong\r\n", LoginNeeded, "app password"),
    (b"%TAG% BAD what?\r\n", LoginNeeded, "app password"),
    (b"%TAG% NO [UNAVAILABLE] later\r\n", TryAgain, "minutes"),
    (b"%TAG% NO [PRIVACYREQUIRED] tls\r\n", LoginNeeded, "security"),
]


@pytest.mark.parametrize(("answer", "kind", "hint"), REFUSALS)
def test_a_refused_login_says_what_to_do(
    answer: bytes, kind: type[FollowupError], hint: str
) -> None:
    with server(HELLO, CAN, answer) as port, pytest.raises(kind) as caught:
        mailbox(port).scan()
    assert hint in (caught.value.hint or "")
    assert "jane" not in caught.value.message


def test_a_server_that_takes_no_password_says_so() -> None:
    can = b"* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2\r\n%TAG% OK done\r\n"
    with server(HELLO, can) as port, pytest.raises(LoginNeeded, match="takes no password"):
        mailbox(port).scan()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"%TAG% NO [OVERQUOTA] jane is full\r\n", "is full"),
        (b"%TAG% NO [TRYCREATE] no such folder\r\n", "refused APPEND"),
        (b"%TAG% BAD no\r\n", "refused APPEND"),
    ],
)
def test_a_definite_no_to_a_draft_is_one(answer: bytes, words: str) -> None:
    empty = b"* 0 EXISTS\r\n%TAG% OK done\r\n"
    with (
        server(*READY, LISTED, empty, empty, empty, answer) as port,
        pytest.raises(DraftError, match=words) as caught,
    ):
        mailbox(port).create(REF, LETTER)
    assert not caught.value.may_have_happened
    assert "jane" not in caught.value.message


def test_nothing_secret_is_logged_or_printed(
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also where somebody has turned imaplib's own debugging on, which prints whole lines."""
    monkeypatch.setattr(imaplib, "Debug", 5)
    caplog.set_level(logging.DEBUG)
    with server(*READY, LISTED, OPENED) as port, pytest.raises(TryAgain):
        mailbox(port).scan()
    out, err = capfd.readouterr()
    said = out + err + caplog.text
    assert "LOGIN: OK" in said
    for secret in ("hunter2", "jane", "Drafts"):
        assert secret not in said


def test_a_wire_keeps_no_password(dovecot_wire: Wire) -> None:
    for name, value in vars(dovecot_wire).items():
        assert "secret" not in repr(value), name


@pytest.fixture
def dovecot_wire(open_box: Callable[..., ImapMailbox]) -> Wire:
    box = open_box()
    box.scan()
    wire = box.store.line._wire
    assert wire is not None
    return wire


def test_every_command_of_the_library_is_refused_that_is_not_listed(dovecot_wire: Wire) -> None:
    """imaplib offers much more than is needed here: its own methods end at the gate, too."""
    calls: dict[str, Callable[[], object]] = {
        "expunge": dovecot_wire.expunge,
        "close": dovecot_wire.close,
        "copy": lambda: dovecot_wire.copy("1", "Sent"),
        "create": lambda: dovecot_wire.create("x"),
        "delete": lambda: dovecot_wire.delete("Drafts"),
        "rename": lambda: dovecot_wire.rename("Drafts", "x"),
        "append": lambda: dovecot_wire.append("Sent", "(\\Seen)", "", b"x"),
        "store": lambda: dovecot_wire.store("1", "+FLAGS", "(\\Deleted)"),
        "uid store": lambda: dovecot_wire.uid("STORE", "1", "+FLAGS.SILENT", "(\\Deleted)"),
        "uid move": lambda: dovecot_wire.uid("MOVE", "1", "Sent"),
        "fetch": lambda: dovecot_wire.fetch("1", "(RFC822)"),
        "enable": lambda: dovecot_wire.xatom("ENABLE", "UTF8=ACCEPT"),
    }
    for name, call in calls.items():
        dovecot_wire.choose(b"Drafts", to_write=True)
        with pytest.raises((Refused, imaplib.IMAP4.error)) as caught:
            call()
        assert isinstance(caught.value, Refused) or name == "enable", name
