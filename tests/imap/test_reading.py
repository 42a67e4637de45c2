"""The reading side: what watch will ask, over a real server; nothing is ever marked as read."""

from __future__ import annotations

import logging
from datetime import date

import pytest

from sheets_followup.mailboxes.imap.mailbox import ImapMailbox
from tests.imap.person import HABITS, Person
from tests.imap.test_faults import LETTER, REF

TODAY = date(2026, 1, 1)  # the server stamps what arrives with its own day, which is later


def mail(sender: str, to: str, *, day: str, name: str, answers: str = "", size: int = 0) -> bytes:
    lines = [
        f"From: {sender}",
        f"To: {to}",
        f"Date: {day}",
        f"Message-ID: <{name}@acme.example>",
        f"Subject: {name}",
        *(
            [f"In-Reply-To: {answers}", f"References: <root@x.example>\r\n {answers}"]
            * bool(answers)
        ),
        "Auto-Submitted: auto-replied",
        "",
        f"The words of {name}. " + "x" * size,
    ]
    return "\r\n".join(lines).encode() + b"\r\n"


@pytest.fixture
def inbox(person: Person) -> Person:
    """Three messages in the inbox, unread, and one in Sent."""
    sam, jane = "sam@doe.example", "Jane Roe <jane@acme.example>"
    hr, bob = "HR <hr@acme.example>", "bob@elsewhere.example"
    day = "Tue, 17 Mar 2026 09:30:00 +0100"
    own = "<own.1@doe.example>"
    for message in (
        mail(jane, sam, day=day, name="reply", answers=own),
        mail(hr, sam, day="Wed, 18 Mar 2026 09:30:00 +0100", name="news", size=5000),
        mail(bob, sam, day=day, name="else"),
    ):
        person.add(message, "INBOX", "()")
    person.add(mail(sam, jane, day=day, name="mine"), "Sent", "(\\Seen)")
    return person


def names(box: ImapMailbox, *people: str) -> list[str]:
    return [head.subject for head in box.reading.since(TODAY, people).messages]


def test_messages_of_a_company_in_and_out(box: ImapMailbox, inbox: Person) -> None:
    assert names(box, "@acme.example") == ["reply", "mine", "news"]
    assert names(box, "JANE@acme.example") == ["reply", "mine"]
    assert names(box, "hr@acme.example", "bob@elsewhere.example") == ["else", "news"]
    assert names(box, "nobody@acme.example") == []
    assert len(names(box)) == 4
    # More people than one search holds, and one whom no search can hold.
    assert names(box, *(f"p{n}@x.example" for n in range(50)), "jane@acme.example") == [
        "reply",
        "mine",
    ]
    assert names(box, "jörg@acme.example", "jane@acme.example") == ["reply", "mine"]


def test_the_day_counts(box: ImapMailbox, inbox: Person) -> None:
    found = box.reading.since(date(2099, 1, 1))
    assert (found.messages, found.complete) == ([], True)


def test_the_headers_are_all_there_and_the_body_when_asked(box: ImapMailbox, inbox: Person) -> None:
    (head,) = [h for h in box.reading.since(TODAY).messages if h.subject == "reply"]
    assert b"Auto-Submitted: auto-replied" in head.raw
    assert b"The words" not in head.raw
    assert head.in_reply_to == ("<own.1@doe.example>",)
    assert head.references == ("<root@x.example>", "<own.1@doe.example>")
    assert head.moment is not None
    assert head.moment.isoformat() == "2026-03-17T09:30:00+01:00"
    whole = box.reading.whole(head)
    assert whole is not None
    assert b"The words of reply." in whole
    (news,) = [h for h in box.reading.since(TODAY).messages if h.subject == "news"]
    cut = box.reading.whole(news, limit=300)
    assert cut is not None
    assert (len(cut), news.size > 5000) == (300, True)


def test_a_conversation_is_found_by_its_ids(box: ImapMailbox, inbox: Person) -> None:
    def talk(*ids: str) -> list[str]:
        return [head.subject for head in box.reading.conversation(ids, TODAY).messages]

    assert talk("<own.1@doe.example>") == ["reply"]
    assert talk("<root@x.example>", "<mine@acme.example>") == ["reply", "mine"]
    assert talk("<nothing@x.example>") == []


def test_reading_marks_nothing_as_read(box: ImapMailbox, inbox: Person) -> None:
    for head in box.reading.since(TODAY).messages:
        box.reading.whole(head)
    box.scan()
    for uid in inbox.uids("INBOX"):
        assert "\\Seen" not in inbox.flags(uid, "INBOX")


def test_a_bookmark_says_cheaply_whether_anything_is_new(
    box: ImapMailbox, inbox: Person, caplog: pytest.LogCaptureFixture
) -> None:
    before = box.reading.bookmark()
    assert box.reading.bookmark() == before
    caplog.set_level(logging.DEBUG, "sheets_followup.imap")
    assert box.reading.bookmark() == before
    assert [record.getMessage().partition(":")[0] for record in caplog.records] == [
        "STATUS",
        "STATUS",
    ]
    inbox.add(mail("a@b.example", "c@d.example", day="x", name="new"), "INBOX", "()")
    after = box.reading.bookmark()
    assert after != before
    inbox.delete(inbox.uids("INBOX")[0], "INBOX")
    assert box.reading.bookmark() != after


def test_a_sent_draft_is_read_with_its_ids(box: ImapMailbox, person: Person) -> None:
    box.create(REF, LETTER)
    person.send(person.uids()[0], HABITS[1])
    seen = box.scan()["K7Q2M9XA"]
    assert seen.header_id is not None
    (found,) = box.reading.conversation([seen.header_id], TODAY).messages
    assert (found.folder.name, found.to) == ("Sent", ("jane@acme.example",))
