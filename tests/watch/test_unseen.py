"""What cannot be had of the mailbox now: the rows that it concerns wait, every other goes on."""

# ruff: noqa: N802 - the rules are called what the rulebook calls them

from __future__ import annotations

from dataclasses import replace

import pytest

from sheets_followup.errors import DraftError, FollowupError, TrackerError, TryAgain
from sheets_followup.keys import Key
from sheets_followup.model import Interviewer
from sheets_followup.ports import Place, Sighting
from tests.engine.rows import ANN, BOB, JANE, app, day
from tests.watch.post import ME, Days, mail
from tests.watch.test_watch import AT_JANE, TEN, drafted

LATER: FollowupError = TryAgain("Gmail could not do threads.get now (status 503)")
NEVER: FollowupError = TrackerError("Gmail refused to show message: status 403")
AT_BOB, AT_ANN = "bob@acme.example", "ann@acme.example"
IDS = ("row1", "row2", "row3")


def three() -> Days:
    """Three rows, a person each; the thank-yous of 03-03 lie in t1, t2 and t3."""
    people = (JANE, BOB, ANN)
    days = Days(
        *(
            app(row=2 + n, company=f"C{n}", interviewers=(person,), interview_time=TEN)
            for n, person in enumerate(people)
        )
    )
    days.look("03-03 12:00")
    for n, person in enumerate(people, 1):
        days.record(days.post.lay(_draft(n, person), f"t{n}"), row=f"row{n}")
    days.look("03-03 12:30")
    return days


def _draft(n: int, person: Interviewer) -> Key:
    return replace(drafted(), key=f"K{n}", slot=f"SLOT{n}", order=n, recipient=person.email)


def sent() -> tuple[Days, list[str]]:
    """The same, all sent on 03-04; with their Message-IDs."""
    days = three()
    ids = [days.post.send(days.memories[row].keys[0], "03-04").message_id or "" for row in IDS]
    days.look("03-05")
    return days, ids


def answered(days: Days) -> list[bool]:
    return [days.memories[row].replied is not None for row in IDS]


@pytest.mark.parametrize("error", [LATER, NEVER])
@pytest.mark.parametrize(
    ("broken", "held"),
    [
        (["thread t1"], {"row1"}),
        (["thread t1", "thread t2"], {"row1", "row2"}),
        (["thread t3"], {"row3"}),
        ([AT_BOB], {"row2"}),
        ([AT_JANE, AT_ANN], {"row1", "row3"}),
        (["whole"], set(IDS)),
        (["own"], set(IDS)),
        (["from"], set(IDS)),
        (["sent to"], set(IDS)),
        # Nothing that was sent is looked for among the drafts.
        (["scan"], set()),
    ],
)
def test_W7_what_cannot_be_read_holds_the_rows_that_it_is_about(
    broken: list[str], held: set[str], error: FollowupError
) -> None:
    days, ids = sent()
    before, past = dict(days.memories), days.past
    for n, (sender, named) in enumerate(zip((AT_JANE, AT_BOB, AT_ANN), ids, strict=True), 1):
        raw = mail(sender, ME, "Re: Thank you", "We will write on Monday.", In_Reply_To=named)
        stored = days.post.mail[days.post.arrive(raw, "03-06", f"t{n}").id]
        stored.seen = replace(stored.seen, whole=False, text=None)  # it has to be read whole
    days.post.broken = dict.fromkeys(broken, error)
    found = days.look("03-07")
    assert found.unknown == held
    assert found.error is error
    assert days.past == past
    assert answered(days) == [row not in held for row in IDS]
    assert {row: days.memories[row] for row in held} == {row: before[row] for row in held}
    assert {row for row, _ in found.events} == set(IDS) - held
    days.post.broken = {}
    assert days.look("03-08").error is None
    assert answered(days) == [True, True, True]


@pytest.mark.parametrize(
    ("broken", "held"),
    [(["thread t1"], {"row1"}), ([AT_JANE], {"row1"}), (["scan"], set(IDS))],
)
def test_a_draft_that_is_not_there_is_not_gone_while_it_cannot_be_looked_for(
    broken: list[str], held: set[str]
) -> None:
    days = three()
    days.post.send(days.memories["row1"].keys[0], "03-04 08:00", thread="t9")
    del days.post.drafts["SLOT2"]  # thrown away
    days.post.broken = dict.fromkeys(broken, LATER)
    found = days.look("03-04 09:00")
    assert found.unknown == held
    assert found.error is LATER
    assert days.keys("row1") == [("thank_you", "filled", None)]
    assert days.keys("row2") == [("thank_you", "filled" if "row2" in held else "gone", None)]
    assert found.seen.vanished == ("row2" not in held)
    assert [change.row_id for change in found.seen.changes] == ["row2"] * ("row2" not in held)
    days.post.broken = {}
    days.look("03-05 09:00")
    assert days.keys("row1") == [("thank_you", "sent", day("03-04"))]
    assert days.keys("row2") == [("thank_you", "gone", None)]


@pytest.mark.parametrize("error", [LATER, DraftError("Gmail refused the draft: status 403")])
def test_a_draft_that_cannot_be_looked_at_lies_as_it_lay(error: FollowupError) -> None:
    days = three()
    days.post.mark += 1
    days.post.drafts["SLOT1"] = Sighting("d-SLOT1", Place.UNKNOWN, "", error=error)
    # Written without a draft; and nobody knows whether the draft lies there.
    days.post.arrive(mail(ME, AT_JANE, "Thanks"), "03-04", "t9", "SENT")
    found = days.look("03-05")
    assert found.unknown == {"row1"}
    assert found.error is error
    assert days.keys("row1") == [("thank_you", "filled", None)]


def test_a_mailbox_that_is_down_is_not_asked_about_every_row() -> None:
    days, _ = sent()
    days.post.broken = {f"thread t{n}": LATER for n in (1, 2, 3)} | {
        "from": LATER,
        "sent to": LATER,
    }
    days.post.asked.clear()
    assert days.look("03-07").unknown == set(IDS)
    assert len(days.post.asked) <= 6


def test_after_conversations_that_all_failed_a_search_is_tried_once() -> None:
    days, _ = sent()
    days.post.broken = {f"thread t{n}": LATER for n in (1, 2, 3)} | {"from": LATER}
    days.post.asked.clear()
    assert days.look("03-07").unknown == set(IDS)
    assert days.post.asked[days.post.asked.index("thread t3") :].count("from") <= 1
