"""Every message of the tables judged: how many, how well, and the same however it was fetched."""

from __future__ import annotations

import base64

import pytest

from sheets_followup.replies import (
    METADATA_HEADERS,
    Kind,
    judge,
    seen_in_bytes,
    seen_in_gmail,
)
from tests.replies.absences import AWAY
from tests.replies.holdout import HOLDOUT
from tests.replies.humans import OURS as OWN
from tests.replies.humans import PEOPLE, RELAYED
from tests.replies.mails import ME, OURS, Case, case
from tests.replies.programs import CALENDARS, DOUBTFUL, LISTS, MACHINES, SERVERS
from tests.replies.scoring import TODAY, ZONE, as_gmail, judged, read, scores
from tests.replies.unseen import FRESH, LATER, RECENT, UNSEEN

TUNED = (*PEOPLE, *RELAYED, *OWN, *AWAY, *MACHINES, *SERVERS, *CALENDARS, *LISTS, *DOUBTFUL)
SETS = {"tuned": TUNED, "held apart": (*HOLDOUT, *UNSEEN, *LATER, *FRESH, *RECENT)}
EVERY = (*TUNED, *HOLDOUT, *UNSEEN, *LATER, *FRESH, *RECENT)


def test_there_are_four_hundred_messages_and_none_twice() -> None:
    assert len(TUNED) >= 300
    assert len(HOLDOUT) >= 100
    assert len({case.raw + " ".join(case.labels).encode() for case in EVERY}) == len(EVERY) >= 400


@pytest.mark.parametrize("name", SETS)
def test_precision_and_recall_of_every_kind(name: str) -> None:
    print(f"\n{name}: {len(SETS[name])} messages")  # noqa: T201 - shown by pytest -rA
    for score in scores(SETS[name]):
        print(f"  {score}")  # noqa: T201
        floor = 0.99 if score.kind is Kind.HUMAN else 0.95
        assert score.precision >= floor, score
        assert score.recall >= floor, score


def test_w7_no_program_counts_as_a_person_and_no_person_is_passed_over() -> None:
    for one in EVERY:
        said = judged(read(one)).kind
        if "human" not in one.kinds:
            assert said is not Kind.HUMAN, one
        elif one.kinds[0] == "human":
            assert said in (Kind.HUMAN, Kind.UNSURE), one


def test_w14_the_first_day_back_and_the_address_that_failed() -> None:
    for one in EVERY:
        verdict = judged(read(one))
        assert verdict.back == one.back, one
        if one.failed or verdict.kind is not Kind.BOUNCE:
            assert verdict.failed == ((one.failed,) if one.failed else ()), one


def test_bytes_and_gmail_give_the_same_verdict() -> None:
    for one in EVERY:
        whole = judged(read(one))
        assert not whole.needs_full, one
        assert judged(seen_in_gmail(as_gmail(one, full=True))) == whole, one
        top = judged(seen_in_gmail(as_gmail(one, full=False)))
        assert top.on == whole.on, one
        # What the headers alone settle stays as it is once the message was read.
        settled = (top.kind, top.back, top.failed) == (whole.kind, whole.back, whole.failed)
        assert top.needs_full or settled, one


def test_gmail_gives_the_bytes_too() -> None:
    for one in EVERY:
        message = as_gmail(one, full=True)
        message["raw"] = base64.urlsafe_b64encode(one.raw).decode().rstrip("=")
        del message["payload"], message["snippet"]
        assert judged(seen_in_gmail(message)) == judged(read(one)), one


def test_the_headers_that_are_asked_for_are_all_that_is_looked_at() -> None:
    wanted = {name.lower() for name in METADATA_HEADERS}
    for one in EVERY:
        asked = as_gmail(one, full=False)
        payload = asked["payload"]
        assert isinstance(payload, dict)
        payload["headers"] = [h for h in payload["headers"] if h["name"].lower() in wanted]
        all_headers = as_gmail(one, full=False)
        assert judged(seen_in_gmail(asked)) == judged(seen_in_gmail(all_headers)), one


def test_headers_fetched_alone_over_imap_settle_no_more_than_they_can() -> None:
    for one in EVERY:
        head = one.raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
        top = judged(seen_in_bytes(head, id="m1", labels=one.labels, whole=False))
        assert top.needs_full or top.kind is judged(read(one)).kind, one


def test_nothing_that_a_message_says_is_shown() -> None:
    for one in EVERY:
        seen = read(one)
        verdict = judged(seen)
        printed = f"{verdict!r} {verdict.why} {seen!r}"
        assert "@" not in printed, one
        assert len(verdict.why) < 70
        for words in (seen.subject, seen.text or ""):
            assert len(words) < 25 or words[:25] not in printed, one


def test_reasons_are_few_and_fixed() -> None:
    assert len({judged(read(case)).why for case in EVERY}) < 45


_CAMPAIGN = case(
    "unsure",
    "mailgun",
    "Re: Thank you",
    "Just bumping this up. We are hiring!",
    head={"List-Unsubscribe": "<https://x.example>", "In-Reply-To": "<a@b>", "References": "<a@b>"},
)
_ANSWER = case(
    "human",
    "mailgun",
    "Re: Thank you",
    "All good on our side.",
    head={"List-Unsubscribe": "<https://x.example>"},
)


@pytest.mark.parametrize(("case", "kind"), [(_CAMPAIGN, Kind.UNSURE), (_ANSWER, Kind.HUMAN)])
def test_our_message_ids_tell_an_answer_from_a_campaign(case: Case, kind: Kind) -> None:
    verdict = judge(read(case), own=[ME], zone=ZONE, today=TODAY, sent_ids=[OURS])
    assert verdict.kind is kind
    assert judged(read(case)).kind is Kind.UNSURE  # without them nobody can tell
