"""A follow-up goes into the conversation of the thank-you, and what stands in its way (M9)."""

# ruff: noqa: N802 - the rules are called what the rulebook calls them

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sheets_followup.model import Step
from sheets_followup.upkeep import record_sent
from tests.gmail.life import Life
from tests.google import Google

ACME = ("Acme", "Engineer", "", "2026-03-03 10:00", "Jane Roe <jane@acme.example>")


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    with Google(quotas=False, start=datetime(2026, 3, 3, 18, tzinfo=UTC)) as google:
        yield Life(tmp_path, google, ACME)
        google.assert_clean()


def go(life: Life, day: str, **wishes: object) -> None:
    """The clock of Google and that of the run stand at six in the evening of that day."""
    wanted = datetime.fromisoformat(f"{day}T18:00+00:00")
    life.google.clock.advance((wanted - life.google.clock.now()).total_seconds())
    report = life.sync(day, **wishes)
    assert report.error is None


def thanked(life: Life) -> tuple[str, str]:
    """The thank-you was sent on 03-04; its thread and Message-ID."""
    go(life, "2026-03-03")
    (draft,) = life.letters()
    life.google.clock.advance(12 * 3600)
    copy = life.mail.send(draft)
    go(life, "2026-03-05")
    assert life.phases() == [("thank_you", "p1", "sent")]
    return copy.thread, copy.header("Message-ID")


def test_M9_a_follow_up_is_a_reply_to_our_own_sent_message(life: Life) -> None:
    thread, message_id = thanked(life)
    go(life, "2026-03-16")
    ((name, letter),) = life.letters().items()
    assert letter["In-Reply-To"] == message_id
    assert str(letter["References"]).split() == [message_id]
    assert str(letter["Subject"]).startswith("Re: ")
    box = life.mail.box
    assert box.messages[box.drafts[name]].thread == thread


@pytest.mark.parametrize(
    ("cell", "due"),
    [("2026-03-07", "2026-03-17"), ("2026-03-03", "2026-03-13"), ("yes", "2026-03-16")],
)
def test_M9_the_day_that_the_user_typed_counts_and_the_follow_up_is_a_reply_all_the_same(
    life: Life, cell: str, due: str
) -> None:
    go(life, "2026-03-03")
    (draft,) = life.letters()
    life.google.clock.advance(40 * 3600)  # sent on the 5th
    copy = life.mail.send(draft)
    life.type(2, "Thank-you sent", cell)
    go(life, "2026-03-07")
    assert life.cell(2, "Next follow-up") == due
    go(life, due)
    ((name, letter),) = life.letters().items()
    assert letter["In-Reply-To"] == copy.header("Message-ID")
    box = life.mail.box
    assert box.messages[box.drafts[name]].thread == copy.thread


def test_M9_after_the_first_follow_up_the_last_one_answers_that(life: Life) -> None:
    _thread, first = thanked(life)
    go(life, "2026-03-16")
    (draft,) = life.letters()
    second = life.mail.send(draft).header("Message-ID")
    go(life, "2026-03-17")
    go(life, "2026-03-30")
    (letter,) = life.letters().values()
    assert letter["In-Reply-To"] == second
    assert str(letter["References"]).split() == [first, second]


@pytest.mark.parametrize("by", ["cell", "command"])
def test_M9_the_last_one_answers_a_follow_up_whose_day_was_typed(life: Life, by: str) -> None:
    _thread, first = thanked(life)
    go(life, "2026-03-16")
    (draft,) = life.letters()
    life.google.clock.advance(24 * 3600)
    second = life.mail.send(draft).header("Message-ID")
    if by == "cell":
        life.type(2, "Follow-up 1 sent", "2026-03-20")
    else:
        record_sent(life.desk("2026-03-20"), 2, step=Step.FOLLOW_UP, on=date(2026, 3, 20))
    life.type(2, "Decision by", "2026-03-25")  # so that Stop is later
    go(life, "2026-03-20")
    assert life.cell(2, "Next follow-up") == "2026-04-03"
    go(life, "2026-04-03")
    (letter,) = life.letters().values()
    assert str(letter["References"]).split() == [first, second]


def test_M9_a_rewritten_draft_stays_in_its_conversation(life: Life) -> None:
    thread, message_id = thanked(life)
    go(life, "2026-03-16")
    life.type(2, "Topics", "Jane: the on-call rota")
    go(life, "2026-03-17")
    ((name, letter),) = life.letters().items()
    assert letter["In-Reply-To"] == message_id
    box = life.mail.box
    assert box.messages[box.drafts[name]].thread == thread


def test_M9_a_parent_in_the_bin_leaves_a_message_of_its_own(life: Life) -> None:
    thread, _message_id = thanked(life)
    box = life.mail.box
    (copy,) = box.thread(thread)
    box.relabel(copy.id, add=("TRASH",))
    go(life, "2026-03-16")
    ((name, letter),) = life.letters().items()
    assert letter["In-Reply-To"] is None
    assert box.messages[box.drafts[name]].thread != thread
    assert "stands alone" in life.cell(2, "Follow-up notes")


def test_M9_a_draft_of_the_person_in_the_conversation_is_not_joined(life: Life) -> None:
    thread, _ = thanked(life)
    box = life.mail.box
    raw = b"To: jane@acme.example\r\nSubject: Re: Thank you\r\n\r\nHalf a tho"
    own = box.add(box.finished(raw, life.google.clock.now()), thread, ("DRAFT",))
    box.drafts["r-own"] = own.id
    go(life, "2026-03-16")
    assert list(life.letters()) == ["r-own"]
    assert "already lies in the conversation" in life.cell(2, "Follow-up notes")
