"""Whatever stands in a mailbox, it is judged, and nothing of it stops the program."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheets_followup.replies import (
    Kind,
    Seen,
    Verdict,
    belongs,
    judge,
    seen_in_bytes,
    seen_in_gmail,
)
from tests.replies.mails import CLIENTS, ME, SENT, mail
from tests.replies.scoring import TODAY, ZONE, judged

_NAMES = st.sampled_from(
    "From To Date Subject Message-ID References In-Reply-To Content-Type Auto-Submitted Sender"
    " Return-Path Precedence List-Id X-Failed-Recipients Reply-To Received Content-Class"
    " Content-Disposition Content-Transfer-Encoding X-Unsent".split()
)
_PIECES = st.sampled_from(
    [
        *(
            "=?utf-8?b?",
            "=?iso-2022-jp?q?=1B",
            "?=",
            "<",
            ">",
            "@",
            '"',
            "\\",
            ";",
            "=",
            "\r\n ",
            "\t",
        ),
        *("multipart/mixed; boundary=x", "text/plain; charset=nope", "message/rfc822", "\udcff"),
        *("jane@acme.example", "auto-replied", "Thu, 99 Oct 2026 25:61", "\x00", "é", "日", "--x"),
        *("until 31.2.", "back on 99/99/9999", "from 1 to 2 to 3", "base64", "=?", "Re: Re:"),
    ]
)
_VALUES = st.one_of(st.lists(_PIECES, max_size=8).map("".join), st.text(max_size=60))
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | _VALUES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=12,
)


def check(seen: Seen) -> Verdict:
    verdict = judged(seen)
    assert verdict.kind in Kind
    assert "@" not in verdict.why
    belongs(seen, addresses=["jane@acme.example", seen.sender or ""], domains=[seen.subject])
    repr(seen), seen.message_id, seen.reply_to
    return verdict


@settings(deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes(raw: bytes) -> None:
    check(seen_in_bytes(raw, id="m"))
    check(seen_in_bytes(raw, id="m", whole=False))


@settings(deadline=None)
@given(st.lists(st.tuples(_NAMES, _VALUES), max_size=12), _VALUES)
def test_any_headers(pairs: list[tuple[str, str]], body: str) -> None:
    lines = "".join(f"{name}: {value}\r\n" for name, value in pairs)
    raw = f"{lines}\r\n{body}".encode("utf-8", "replace")
    check(seen_in_bytes(raw, id="m"))
    headers = [{"name": name, "value": value} for name, value in pairs]
    data = {"id": "m", "snippet": body, "payload": {"mimeType": "text/plain", "headers": headers}}
    check(seen_in_gmail(data))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(CLIENTS)), _VALUES, _VALUES, st.data())
def test_real_messages_with_bytes_changed(
    client: str, subject: str, text: str, data: st.DataObject
) -> None:
    subject = subject.encode("utf-8", "replace").decode()
    text = text.encode("utf-8", "replace").decode()
    raw = bytearray(mail(client, " ".join(subject.split()), text))
    for _ in range(data.draw(st.integers(0, 5))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    check(seen_in_bytes(bytes(raw), id="m", labels=["INBOX"]))


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(
    "id threadId labelIds snippet internalDate payload raw".split()), _JSON))  # fmt: skip
def test_any_json(message: dict[str, object]) -> None:
    check(seen_in_gmail(message))
    check(seen_in_gmail({"payload": message}))


def _nested(kind: str, depth: int) -> bytes:
    parts = b"".join(
        b'Content-Type: %s; boundary="b%d"\r\n\r\n--b%d\r\n' % (kind.encode(), n, n)
        for n in range(depth)
    )
    return b"From: jane@acme.example\r\nSubject: Re: x\r\n" + parts


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n\r\n",
        b"From:\r\nTo:\r\n\r\n",
        b"From: jane@acme.example\r\n" + b"X-Filler: y\r\n" * 10_000 + b"\r\nHi",
        b"From: jane@acme.example\r\n" + b"Received: from a\r\n" * 10_000 + b"\r\nHi",
        b"From: jane@acme.example\r\nSubject: Re: " + b"x" * 2_000_000 + b"\r\n\r\nHi",
        b"From: jane@acme.example\r\nSubject: Re:" + b"\r\n x" * 50_000 + b"\r\n\r\nHi",
        b"From: jane@acme.example\r\nSubject: " + b"=?utf-8?q?a?= " * 20_000 + b"\r\n\r\nHi",
        b"From: " + b"<" * 50_000 + b"\r\n\r\nHi",
        b"From: " + b"a@" * 50_000 + b"\r\n\r\nHi",
        b"To: " + b"a@b.example, " * 50_000 + b"\r\n\r\nHi",
        b"From: jane@acme.example\r\nReferences: " + b"<a@b> " * 50_000 + b"\r\n\r\nHi",
        b"From: jane@acme.example\r\nContent-Type: text/html\r\n\r\n" + b"<style " * 100_000,
        b"From: jane@acme.example\r\nContent-Type: text/html\r\n\r\n" + b"<" * 300_000,
        b"From: jane@acme.example\r\n\r\n" + b"i am away until " * 100_000,
        b"From: jane@acme.example\r\n\r\n" + b"on " * 200_000,
        b"From: jane@acme.example\r\nX-Autoreply: yes\r\n\r\n" + b"from 1 to " * 50_000,
        b"From: jane@acme.example\r\nX-Autoreply: yes\r\n\r\n" + b"until " + b"9" * 100_000,
        b"From: jane@acme.example\r\nX-Autoreply: yes\r\n\r\n" + b"\n" * 500_000,
        _nested("multipart/mixed", 400),
        _nested("multipart/mixed", 3_000),
        _nested("message/rfc822", 3_000),
    ],
    ids=range(22),
)
def test_monstrous_messages(raw: bytes) -> None:
    check(seen_in_bytes(raw, id="m"))


def test_a_deep_json_is_judged() -> None:
    part: dict[str, object] = {"mimeType": "text/plain"}
    for _ in range(5_000):
        part = {"mimeType": "multipart/mixed", "parts": [part, part]}
    check(seen_in_gmail({"id": "m", "payload": part}))


def test_the_day_is_that_of_the_trackers_zone_and_never_in_the_future() -> None:
    late = datetime(2026, 10, 8, 23, 30, tzinfo=UTC)
    seen = seen_in_bytes(mail("gmail", "Re: x", "ok"), id="m", received=late)
    assert judge(seen, own=[ME], zone=ZONE, today=date(2026, 10, 12)).on == date(2026, 10, 9)
    assert judge(seen, own=[ME], zone=UTC, today=date(2026, 10, 12)).on == date(2026, 10, 8)
    assert judge(seen, own=[ME], zone=ZONE, today=date(2026, 10, 1)).on == date(2026, 10, 1)


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ({"Received": "by mx; Fri, 9 Oct 2026 08:00 +0200", "Date": "1 Jan 2035 00:00 +0000"}, 9),
        ({"Received": "-"}, 8),
        ({"Received": "-", "Date": "yesterday"}, None),
        ({"Received": "by mx", "Date": "Thu, 8 Oct 2026 09:15:00 -0000"}, 8),
        ({"Received": "-", "Date": "Mon, 8 Oct 1990 00:00:00 +0000"}, None),
    ],
)  # fmt: skip
def test_the_date_is_the_servers_before_it_is_the_writers(
    head: dict[str, str], day: int | None
) -> None:
    seen = seen_in_bytes(mail("gmail", "Re: x", "ok", head=head, sent=SENT), id="m")
    on = judge(seen, own=[ME], zone=ZONE, today=TODAY).on
    assert (on.day if on else None) == day
