"""The finished message: what it holds, and 300 ways to make it hold more (F14, invariant 14)."""

# ruff: noqa: N802 - the rules are called what the rulebook calls them

from __future__ import annotations

import email
import email.policy
import itertools
from dataclasses import replace
from email.header import decode_header, make_header
from email.utils import getaddresses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheets_followup.errors import DraftError
from sheets_followup.keys import Parent
from sheets_followup.letters import Letter, compose
from sheets_followup.mime import build_message, reply_subject
from sheets_followup.model import Interviewer, Sender
from sheets_followup.texts import load_templates
from tests.letter_cases import SENDER, facts

TEMPLATES = load_templates()
LETTER = compose(facts(detail="on-call rota"), TEMPLATES)
NAMES = ["From", "To", "Subject", "X-Unsent", "MIME-Version", "Content-Type"]


def read(message: bytes) -> email.message.EmailMessage:
    parsed = email.message_from_bytes(message, policy=email.policy.default)
    assert isinstance(parsed, email.message.EmailMessage)
    return parsed


def test_a_plain_draft() -> None:
    message = build_message(LETTER, SENDER, "K7Q2M9XA")
    parsed = read(message)
    assert parsed.keys() == NAMES
    assert parsed["To"] == "Jane Roe <jane@acme.example>"
    assert parsed["Subject"] == LETTER.subject
    assert parsed["X-Unsent"] == "1"
    plain, html = parsed.iter_parts()
    assert plain.get_content().replace("\r\n", "\n").strip() == LETTER.text.strip()
    assert html.get_content_type() == "text/html"
    assert all(len(line) <= 78 for line in message.split(b"\r\n"))
    assert b"\n" not in message.replace(b"\r\n", b"")


def test_the_same_letter_is_the_same_bytes() -> None:
    assert build_message(LETTER, SENDER, "K") == build_message(LETTER, SENDER, "K")
    assert build_message(LETTER, SENDER, "K") != build_message(LETTER, SENDER, "L")


def test_without_addresses_there_is_no_from_and_no_to() -> None:
    parsed = read(build_message(replace(LETTER, to=None), Sender("Alex Kim"), "K"))
    assert parsed.keys() == NAMES[2:]


@pytest.mark.parametrize(
    "name",
    [
        "Zoë Ødegård",
        "李小龍",
        'Jane "JR" Roe',
        "Roe, Jane",
        "Jane (she/her)",
        "O’Neil",
        "a\\b",
        "x" * 100,
        "é" * 90,
        "Александр Константинович Достоевский",
    ],
)
def test_names_of_any_script_come_out_as_they_went_in(name: str) -> None:
    message = build_message(replace(LETTER, to_name=name), SENDER, "K")
    (raw,) = getaddresses([email.message_from_bytes(message)["To"].replace("\r\n", "")])
    assert raw[1] == "jane@acme.example"
    assert str(make_header(decode_header(raw[0]))) == name
    assert [a.addr_spec for a in read(message)["To"].addresses] == ["jane@acme.example"]


@pytest.mark.parametrize(
    "subject", ["Thank you — Engineer", "é" * 200, "word " * 30 + "end", "=", "? =", "李" * 60]
)
def test_subjects_come_out_as_they_went_in(subject: str) -> None:
    assert read(build_message(replace(LETTER, subject=subject), SENDER, "K"))["Subject"] == subject


INJECTIONS = [
    f"{before}{what}{after}"
    for before, what, after in itertools.product(
        ("a", "Jane Roe", ""),
        (
            "\nBcc: evil@x.y", "\r\nBcc: evil@x.y", "\rBcc: evil@x.y", "\x0bBcc: evil@x.y",
            "\x0cBcc: evil@x.y", "\x85Bcc: evil@x.y", "\u2028Bcc: evil@x.y", "\u2029Bcc: evil@x.y",
            "\x00Bcc: evil@x.y", "\x1cBcc: evil@x.y", "\x1dBcc: evil@x.y", "\x1eBcc: evil@x.y",
            "=?utf-8?q?a=0ABcc:_evil@x.y?=", "=?utf-8?b?YQpCY2M6IGV2aWxAeC55?=",
            "=?utf-8?q?a=2C_evil=40x=2Ey=2C?=", "=?iso-8859-1?Q?=2C=20evil=40x.y?=",
            "=?", "=?utf-8?q?", "\u202eevil", "\u2066evil", "\u200bevil", "\ufeffevil",
            "\ud800", "\udcff", "\x7f", "\t\n Bcc: evil@x.y", "\n\nbody",
        ),
        ("", "b", " <c@d.e>"),
    )
]  # fmt: skip
FIELDS = ("to_name", "subject", "to", "sender name", "sender email")


def built(field: str, payload: str) -> bytes:
    letter, sender = LETTER, SENDER
    if field == "sender name":
        sender = replace(SENDER, name=payload)
    elif field == "sender email":
        sender = replace(SENDER, email=payload)
    else:
        letter = replace(LETTER, **{field: payload})  # type: ignore[arg-type]
    return build_message(letter, sender, "K")


@pytest.mark.parametrize("field", FIELDS)
def test_what_would_add_a_header_or_a_recipient_is_refused_f14(field: str) -> None:
    assert len(INJECTIONS) * len(FIELDS) >= 300
    for payload in INJECTIONS:
        with pytest.raises(DraftError):
            built(field, payload)


@pytest.mark.parametrize(
    "address",
    [
        "", "a", "a@", "@b", "a b@c.d", "a@b, c@d", "a@b;c@d", "<a@b>", "a@b>", '"a"@b.c',
        "a@[1.2.3.4]", "ä@b.c", "a@bü.c", "a..b@c.d", ".a@b.c", "a@-b.c", "a@b..c", "a(x)@b.c",
        "undisclosed:;", "x" * 65 + "@b.c", "x@" + "b." * 127 + "c",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(address: str) -> None:
    if not address:
        assert "To" not in read(built("to", address))
        return
    with pytest.raises(DraftError):
        built("to", address)


ODD = st.text(max_size=60) | st.text(
    alphabet='=?utf-8QqBb_,;:<>@"\\()[]. \r\n\x85\u2028aé', max_size=60
)


@given(st.sampled_from(FIELDS), ODD)
@settings(max_examples=400, deadline=None)
def test_any_text_is_refused_or_harmless_f14(field: str, payload: str) -> None:
    try:
        message = built(field, payload)
    except DraftError:
        return
    parsed = read(message)
    assert set(parsed.keys()) <= set(NAMES)
    assert len(parsed["To"].addresses if parsed["To"] else ()) <= 1
    assert len(parsed["Subject"].split("\n")) == 1


@given(ODD, ODD, ODD)
@settings(max_examples=150, deadline=None)
def test_any_cell_gives_a_harmless_message_or_none_f14(name: str, company: str, role: str) -> None:
    one = facts(
        person=Interviewer(name, "jane@acme.example"), company=company, role=role, detail=name
    )
    try:
        message = build_message(compose(one, TEMPLATES), SENDER, "K")
    except DraftError:
        return
    parsed = read(message)
    assert parsed.keys() == NAMES
    assert [a.addr_spec for a in parsed["To"].addresses] == ["jane@acme.example"]


def test_control_characters_in_the_text_are_refused() -> None:
    for bad in "\x00\x1b\x85\u2028\u202e\ud800":
        with pytest.raises(DraftError):
            build_message(Letter("a@b.c", None, "s", f"x{bad}y\n", "x", "x"), SENDER, "K")


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("Sam Doe", b"From: Sam Doe <sam@doe.example>\r\n"),
        ("Dr. Sam Doe", b'From: "Dr. Sam Doe" <sam@doe.example>\r\n'),
        ("Doe, Sam", b'From: "Doe, Sam" <sam@doe.example>\r\n'),
        ("S" * 60, b"From: " + b"S" * 60 + b"\r\n <sam@doe.example>\r\n"),
    ],
)
def test_a_short_mailbox_stands_on_one_line_as_people_write_it(name: str, header: bytes) -> None:
    letter = compose(facts(), load_templates())
    assert header in build_message(letter, Sender(name, "sam@doe.example"), "K7Q2M9XA")


# -- an answer (M9) ---------------------------------------------------------------------------

OUTLOOK = "<AM0PR04MB" + "4567" * 20 + ".9A8B7C@AM0PR04MB1234.eurprd04.prod.outlook.com.example>"


@pytest.mark.parametrize(
    ("references", "header_id", "line"),
    [
        ((), "<a@x.example>", "References: <a@x.example>"),
        (("<b@x.example>",), "<a@x.example>", "References: <b@x.example>\r\n <a@x.example>"),
        (("<a@x.example>",), "<a@x.example>", "References: <a@x.example>"),
        ((OUTLOOK,), "<a@x.example>", f"References: {OUTLOOK}\r\n <a@x.example>"),
        ((), OUTLOOK, f"In-Reply-To: {OUTLOOK}\r\nReferences: {OUTLOOK}"),
        (
            tuple(f"<{n}@x.example>" for n in range(50)),
            "<a@x.example>",
            "References: <0@x.example>\r\n <32@x.example>",  # the first and the last ones
        ),
    ],
)
def test_M9_an_answer_names_its_conversation_with_whole_ids(
    references: tuple[str, ...], header_id: str, line: str
) -> None:
    parent = Parent("t1", header_id, references, "Thank you")
    message = build_message(LETTER, SENDER, "K", parent=parent)
    assert f"\r\n{line}\r\n".encode() in message.replace(b"\r\n <33@", b"\r\n\r\n <33@")
    parsed = read(message)
    assert parsed.keys() == [*NAMES[:3], "In-Reply-To", "References", *NAMES[3:]]


@pytest.mark.parametrize(
    "header_id",
    ["", "a@x", "<a@x>\r\nBcc: evil@x.example", "<a b@x>", "<=?utf-8?q?=0ABcc:_e?=>", "<a@x><b@x>",
     "<" + "x" * 600 + "@y>", "<é@x.example>"],
)  # fmt: skip
def test_M9_an_id_that_is_none_is_refused(header_id: str) -> None:
    for parent in (Parent("t", header_id), Parent("t", "<a@x.example>", (header_id,))):
        with pytest.raises(DraftError):
            build_message(LETTER, SENDER, "K", parent=parent)


@pytest.mark.parametrize(
    ("subject", "reply"),
    [
        ("Thank you", "Re: Thank you"),
        ("Re: Thank you", "Re: Thank you"),
        ("AW: RE: re[2]: Thank you", "Re: Thank you"),
        ("Regarding us", "Re: Regarding us"),
        ("回复：Thank you", "Re: Thank you"),
        ("  ", ""),
    ],
)
def test_M9_the_subject_stays_the_conversations(subject: str, reply: str) -> None:
    assert reply_subject(subject) == reply
