"""Which sent message a draft answers, as a table (M9)."""

# ruff: noqa: N802 - the rules are called what the rulebook calls them

from __future__ import annotations

from collections.abc import Sequence

import pytest

from sheets_followup.answering import answer_to, sent_before
from sheets_followup.keys import Parent, Phase
from sheets_followup.model import Step
from sheets_followup.replies import Seen, seen_in_bytes
from tests.engine.rows import day, key
from tests.watch.post import ME, mail

JANE = "jane@acme.example"
SENT = key(Step.THANK_YOU, "03-03", on="03-04", thread="t1", header_id="<a@mail.example>")


def seen(
    name: str,
    *labels: str,
    message_id: str = "<a@mail.example>",
    subject: str = "Thank you",
    **more: str,
) -> Seen:
    raw = mail(ME, JANE, subject, **{"Message-ID": message_id}, **more)
    return seen_in_bytes(raw, id=name, thread_id="t1", labels=labels)


COPY = seen("m1", "SENT")


@pytest.mark.parametrize(
    ("conversation", "parent"),
    [
        ([COPY], Parent("t1", "<a@mail.example>", (), "Thank you")),
        (
            [seen("m1", "SENT", References="<1@x.example> <2@x.example>")],
            Parent("t1", "<a@mail.example>", ("<1@x.example>", "<2@x.example>"), "Thank you"),
        ),
        (
            [COPY, seen("m2", "INBOX", message_id="<b@acme.example>", subject="Re: Thank you")],
            Parent("t1", "<a@mail.example>", (), "Thank you"),  # ours, also after an answer
        ),
        ([], None),
        ([seen("m1", "SENT", "TRASH")], None),
        ([seen("m2", "SENT", message_id="<other@mail.example>")], None),
        ([seen("m1", "SENT", subject="x" * 300)], None),  # no header may hold that again
    ],
)
def test_M9_a_follow_up_answers_our_own_sent_message(
    conversation: Sequence[Seen], parent: Parent | None
) -> None:
    found = answer_to(SENT, conversation, (), "Jane Roe")
    assert (found.parent, found.waits) == (parent, False)
    assert (found.note is None) == (parent is not None)


@pytest.mark.parametrize(("ours", "waits"), [((), True), (("d9",), False)])
def test_M9_no_second_draft_in_a_conversation(ours: Sequence[str], waits: bool) -> None:
    draft = seen("d9", "DRAFT", message_id="<d@mail.example>")
    found = answer_to(SENT, [COPY, draft], ours, "Jane Roe")
    assert (found.waits, found.parent is None) == (waits, waits)
    assert waits == ("already lies" in (found.note or ""))


@pytest.mark.parametrize(
    ("step", "keys", "found"),
    [
        (Step.FOLLOW_UP, [SENT], SENT),
        (Step.UPDATE, [SENT], SENT),
        (Step.THANK_YOU, [SENT], None),
        (Step.KEEP_IN_TOUCH, [SENT], None),
        (Step.FOLLOW_UP, [key(Step.THANK_YOU, "03-03", Phase.FILLED)], None),
        (Step.FOLLOW_UP, [key(Step.THANK_YOU, "03-03", on="03-04")], None),  # by a cell: no copy
        (Step.FOLLOW_UP, [key(Step.THANK_YOU, "03-03", on="03-04", person="p2")], None),
    ],
)
def test_M9_the_last_message_to_the_same_person(
    step: Step, keys: list[object], found: object
) -> None:
    assert sent_before(keys, step, "p1") == found  # type: ignore[arg-type]


def test_M9_the_newest_counts() -> None:
    later = key(Step.FOLLOW_UP, "03-16", on="03-16", thread="t2", header_id="<f@mail.example>")
    assert sent_before([later, SENT], Step.FINAL_FOLLOW_UP, "p1") == later
    assert later.sent_on == day("03-16")
