"""The loop closes over IMAP, too: sent, answered, away, come back, in the thread, and cheap."""

# ruff: noqa: N802 - the rules are called what the rulebook calls them

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from tests.imap.dovecot import Dovecot
from tests.imap.person import HABITS, Habits, Person
from tests.imap.test_lifecycle import JANE, ImapScene

SAM, AT_JANE = "Sam Doe <sam@doe.example>", "Jane Roe <jane@acme.example>"


@pytest.fixture
def scene(tmp_path: Path, dovecot: Dovecot, user: str) -> ImapScene:
    return ImapScene(tmp_path, dovecot.port, user, JANE)


@pytest.fixture
def thanked(scene: ImapScene, person: Person) -> str:
    """The thank-you was sent on 4 March, by a program with ids of its own: that id."""
    scene.sync("2026-03-03")
    person.send(person.uids()[0], HABITS[0], day="Wed, 04 Mar 2026 09:00:00 +0000")
    scene.sync("2026-03-05")
    assert scene.phases() == [("thank_you", "p1", "sent")]
    return str(person.message(person.uids("Sent")[0], "Sent")["Message-ID"])


def arrive(
    person: Person, day: str, *lines: str, sender: str = AT_JANE, text: str = "Hello."
) -> None:
    head = [f"From: {sender}", f"To: {SAM}", f"Date: {day}", *lines]
    person.add(("\r\n".join(head) + f"\r\n\r\n{text}\r\n").encode(), "INBOX", "()")


def follow_up_on(scene: ImapScene) -> str:
    return scene.cell(2, "Next follow-up")


def test_W7_an_answer_in_the_thread_restarts_the_waiting(
    scene: ImapScene, person: Person, thanked: str
) -> None:
    before = follow_up_on(scene)
    arrive(
        person,
        "Tue, 10 Mar 2026 10:00:00 +0100",
        "Subject: Re: Thank you",
        "Message-ID: <r1@acme.example>",
        f"In-Reply-To: {thanked}",
        f"References: {thanked}",
        sender="Somebody Else <people@acme.example>",
        text="We will let you know.",
    )
    scene.sync("2026-03-11")
    assert (before, follow_up_on(scene)) == ("2026-03-16", "2026-03-20")


def test_W7_an_answer_outside_the_thread_counts_as_well(
    scene: ImapScene, person: Person, thanked: str
) -> None:
    arrive(
        person,
        "Tue, 10 Mar 2026 10:00:00 +0100",
        "Subject: Next steps",
        "Message-ID: <r2@acme.example>",
        text="Thank you for coming, we will decide next week.",
    )
    scene.sync("2026-03-11")
    assert follow_up_on(scene) == "2026-03-20"


@pytest.mark.parametrize(
    ("sender", "due"),
    [
        ("pat@acme.example", "2026-03-20"),
        ("pat@eu.acme.example", "2026-03-20"),
        ("pat@notacme.example", "2026-03-16"),
    ],
)
def test_W14_a_colleague_outside_the_thread_may_have_answered(
    scene: ImapScene, person: Person, thanked: str, sender: str, due: str
) -> None:
    arrive(
        person,
        "Tue, 10 Mar 2026 10:00:00 +0100",
        "Subject: Next steps",
        "Message-ID: <r3@acme.example>",
        sender=sender,
    )
    scene.sync("2026-03-11")
    assert follow_up_on(scene) == due
    held = "a message of 2026-03-10 may be an answer" in scene.cell(2, "Follow-up notes").lower()
    assert held is (due == "2026-03-20")


@pytest.mark.parametrize(
    "lines",
    [
        ("Subject: Automatic reply: Thank you", "Auto-Submitted: auto-replied"),
        ("Subject: Our news", "List-Id: <news.acme.example>", "Precedence: bulk"),
    ],
)
def test_W7_what_a_machine_sends_is_no_answer(
    scene: ImapScene, person: Person, thanked: str, lines: tuple[str, ...]
) -> None:
    before = follow_up_on(scene)
    arrive(person, "Tue, 10 Mar 2026 10:00:00 +0100", "Message-ID: <r3@acme.example>", *lines)
    scene.sync("2026-03-11")
    assert follow_up_on(scene) == before


def test_M9_a_follow_up_answers_what_was_sent(
    scene: ImapScene, person: Person, thanked: str
) -> None:
    assert scene.sync("2026-03-16").drafts.created == 1
    (draft,) = person.messages()
    assert str(draft["In-Reply-To"]) == thanked
    assert thanked in str(draft["References"])
    assert str(draft["Subject"]).startswith("Re: ")


@pytest.mark.parametrize("habit", HABITS, ids=lambda habit: habit.name)
@pytest.mark.parametrize("cell", ["2026-03-06", "yes"])
def test_M9_the_day_that_the_user_typed_counts_and_the_follow_up_is_a_reply_all_the_same(
    scene: ImapScene, person: Person, habit: Habits, cell: str
) -> None:
    scene.sync("2026-03-03")
    person.send(person.uids()[0], habit, day="Thu, 05 Mar 2026 09:00:00 +0000")
    scene.type(2, "Thank-you sent", cell)
    scene.sync("2026-03-06")
    assert scene.phases() == [("thank_you", "p1", "sent")]
    assert follow_up_on(scene) == "2026-03-16"
    scene.sync("2026-03-16")
    sent = str(person.message(person.uids("Sent")[0], "Sent")["Message-ID"])
    (draft,) = [draft for draft in person.messages() if draft["In-Reply-To"]]
    assert str(draft["In-Reply-To"]) == sent


def test_a_thank_you_by_hand_counts(scene: ImapScene, person: Person) -> None:
    message = (
        f"From: {SAM}\r\nTo: {AT_JANE}\r\nSubject: Thank you\r\nMessage-ID: <h@doe.example>\r\n"
        "Date: Tue, 03 Mar 2026 20:00:00 +0000\r\n\r\nThank you very much for your time today.\r\n"
    )
    person.add(message.encode(), "Sent", "(\\Seen)")
    assert scene.sync("2026-03-04").drafts.created == 0
    assert scene.phases() == [("thank_you", "p1", "sent")]
    assert person.uids() == []


def test_nothing_new_asks_little_and_writes_nothing(
    scene: ImapScene, person: Person, thanked: str, caplog: pytest.LogCaptureFixture
) -> None:
    scene.sync("2026-03-05")
    before = scene.fingerprint()
    caplog.set_level(logging.DEBUG, "sheets_followup.imap")
    scene.sync("2026-03-05")
    assert scene.fingerprint() == before
    asked = [record.getMessage().partition(":")[0] for record in caplog.records]
    assert asked.count("STATUS") == 2
    assert "FETCH" not in asked
    assert len(asked) <= 9, asked


def test_an_edit_between_two_runs_of_one_day_is_seen(scene: ImapScene, person: Person) -> None:
    scene.sync("2026-03-03")
    scene.sync("2026-03-03")
    person.edit(person.uids()[0], HABITS[0], old="Thank you", new="Many thanks")
    scene.sync("2026-03-03")
    assert [phase for _, _, phase in scene.phases()] == ["edited"]


def test_reading_marks_nothing_as_read(scene: ImapScene, person: Person, thanked: str) -> None:
    arrive(person, "Tue, 10 Mar 2026 10:00:00 +0100", "Subject: Re: x", "Message-ID: <u@a.example>")
    scene.sync("2026-03-11")
    (uid,) = person.uids("INBOX")
    assert "\\Seen" not in person.flags(uid, "INBOX")
