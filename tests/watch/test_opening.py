"""Which of two sent messages a draft became, where nothing but their words tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from email.message import EmailMessage

import pytest

from sheets_followup.keys import Key, Phase
from sheets_followup.model import Step
from sheets_followup.replies import Seen, seen_in_bytes
from sheets_followup.replies.body import from_snippet
from sheets_followup.replies.opening import opening_of
from sheets_followup.watch.tracing import sent_copy

FIRST = (
    "Dear Jane,\n\nI wanted to ask how the decision on the Engineer role at Acme is coming along, "
    "since you mentioned the middle of March when we spoke about the on-call rota.\n\nSam\n"
)
LAST = (
    "Dear Jane,\n\nThis is my last note about the Engineer role at Acme: I know how much there is "
    "to do, and I would still be glad to hear what you decided.\n\nSam\n"
)


def message(text: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"] = "sam@poe.example", "jane@acme.example"
    mail.set_content(text)
    return mail


def sent(on: str, text: str) -> Seen:
    seen = seen_in_bytes(message(text).as_bytes(), id=on, thread_id="t")
    moment = datetime.combine(date.fromisoformat(f"2026-{on}"), datetime.min.time(), UTC)
    return replace(seen, labels=frozenset({"SENT"}), date=moment)


def key(text: str) -> Key:
    made = date(2026, 3, 10)
    return Key("k", Step.FOLLOW_UP, "p1", 0, 0, 0, Phase.FILLED, made, opening=opening_of(text))


@pytest.mark.parametrize(
    ("messages", "found"),
    [
        ([("03-20", LAST), ("03-21", FIRST)], "03-21"),  # its own words, though the later
        ([("03-20", FIRST), ("03-21", FIRST)], "03-20"),  # of two the earlier
        ([("03-20", "Hello Jane, a line of my own."), ("03-21", LAST)], "03-20"),  # edited
        ([("03-21", LAST)], None),  # the other letter's
        ([], None),
    ],
)
def test_a_draft_became_the_message_that_begins_as_it_did(
    messages: list[tuple[str, str]], found: str | None
) -> None:
    others = {opening_of(LAST) or ""}
    copy = sent_copy(key(FIRST), [sent(*each) for each in messages], (), UTC, others)
    assert (copy.id if copy else None) == found


def test_without_the_words_of_a_letter_the_earliest_counts() -> None:
    older = replace(key(FIRST), opening=None)  # drafted by an earlier version
    copy = sent_copy(older, [sent("03-20", LAST), sent("03-21", FIRST)], (), UTC)
    assert copy is not None
    assert copy.id == "03-20"


@pytest.mark.parametrize(
    "shown",
    [
        " ".join(FIRST.split())[:190],
        "  ".join(FIRST.split())[:190].replace("'", "&#39;").upper(),
    ],
)
def test_a_snippet_begins_as_the_letter_did(shown: str) -> None:
    assert opening_of(from_snippet(shown)) == opening_of(FIRST)


@pytest.mark.parametrize("text", [None, "", "Dear Jane,", "Thank you!"])
def test_a_short_text_tells_nothing(text: str | None) -> None:
    assert opening_of(text) is None
