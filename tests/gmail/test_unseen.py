"""Gmail does not answer one question: the rows that it is about wait, all others go on (code 4)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sheets_followup.errors import TryAgain
from sheets_followup.model import Step
from sheets_followup.planning import plan_tracker
from sheets_followup.present.as_json import sync_json
from sheets_followup.upkeep import redo
from tests.gmail.life import JANE, Life
from tests.gmail.test_threads import go
from tests.google import Google

BOB = ("Bolt", "Analyst", "", "2026-03-03 10:00", "Bob Lee <bob@bolt.example>")
KIM = ("Globex", "Writer", "", "2026-03-03 10:00", "Kim Poe <kim@globex.example>")
#: Interviewed on the day of the follow-ups: new, and about it nothing has to be known.
ANN = ("Initech", "Clerk", "", "2026-03-16 10:00", "Ann Ray <ann@initech.example>")
LATER = ("Umbrella", "Cook", "", "2026-03-20 10:00", "Max Lee <max@umbrella.example>")
PEOPLE = ("Jane Roe", "Bob Lee", "Kim Poe")
G = "gmail.users."
#: A read is asked six times before it counts as failed.
ONE = 6


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    with Google(quotas=False, start=datetime(2026, 3, 3, 18, tzinfo=UTC)) as google:
        yield Life(tmp_path, google, JANE, BOB, KIM, ANN, LATER)
        google.world.faults.clear()
        google.assert_clean()


def thanked(life: Life) -> None:
    """The three thank-yous were sent on 03-04; the follow-ups fall due on 03-16."""
    go(life, "2026-03-03")
    life.google.clock.advance(12 * 3600)
    for draft in life.letters():
        life.mail.send(draft)
    go(life, "2026-03-05")
    wanted = datetime(2026, 3, 16, 18, tzinfo=UTC)
    life.google.clock.advance((wanted - life.google.clock.now()).total_seconds())


def written_to(life: Life) -> set[str]:
    return {str(letter["To"]).partition(" <")[0] for letter in life.letters().values()}


@pytest.mark.parametrize(
    ("endpoint", "nth", "waiting"),
    [
        (G + "threads.get", 1, 1),
        (G + "threads.get", 3, 1),
        (G + "messages.list", 1, 0),  # asked about each alone, it has its answer
        (G + "history.list", 1, 0),  # everything is looked at
        (G + "drafts.list", 1, 0),  # no draft lies there, so none can have been sent
    ],
)
def test_one_question_without_an_answer(life: Life, endpoint: str, nth: int, waiting: int) -> None:
    thanked(life)
    news = b"From: list@news.example\r\nSubject: News\r\nMessage-ID: <n@news.example>\r\n\r\nHello."
    life.mail.box.add(news, None, ("INBOX",))
    fault = life.google.world.faults.plan(endpoint, "503", nth=nth, times=ONE)
    report = life.sync("2026-03-16")
    assert fault.fired == ONE
    held = [row for row in report.after.rows if row.unseen]
    assert len(held) == waiting
    assert written_to(life) == {*PEOPLE, "Ann Ray"} - {
        person.name for row in held for person in row.app.interviewers
    }
    for row in held:
        assert "could not be asked" in life.cell(row.row, "Follow-up notes")
        assert row.next_step == "follow_up"
    if endpoint != G + "history.list":
        assert isinstance(report.error, TryAgain)
        told = json.loads(json.dumps(sync_json(report)))["error"]
        assert told["code"] == 4
        assert all(f"row {row.row}:" in told["message"] for row in held)
    life.google.world.faults.clear()
    assert life.sync("2026-03-16").error is None
    assert written_to(life) == {*PEOPLE, "Ann Ray"}
    assert not any("could not be asked" in cell for row in life.rows() for cell in row)
    quiet = life.fingerprint()
    life.sync("2026-03-16")
    assert life.fingerprint() == quiet


@pytest.mark.parametrize("kind", ["429", "503", "timeout-after", "bad-json"])
@pytest.mark.parametrize("endpoint", ["threads.get", "messages.list", "messages.get"])
def test_a_question_that_never_has_an_answer_holds_whom_it_is_about_and_no_others(
    life: Life, endpoint: str, kind: str
) -> None:
    thanked(life)
    life.type(6, "Company", "Umbrella Ltd")
    life.type(6, "Interview date", "2026-03-21")
    fault = life.google.world.faults.plan(G + endpoint, kind, times=None)
    report = life.sync("2026-03-16")
    assert fault.fired
    assert isinstance(report.error, TryAgain)
    # Ann may have been thanked by hand, which only a search shows.
    assert written_to(life) == ({"Ann Ray"} if endpoint == "threads.get" else set())
    assert life.cell(6, "Next follow-up") == "2026-03-21"
    life.google.world.faults.clear()
    assert life.sync("2026-03-16").error is None
    assert written_to(life) == {*PEOPLE, "Ann Ray"}


@pytest.mark.parametrize("level", ["watch", "drafts"])
def test_a_draft_that_cannot_be_looked_at_is_as_it_was(life: Life, level: str) -> None:
    life.enter(level)
    go(life, "2026-03-03")
    before = life.letters()
    (name,) = [name for name, letter in before.items() if "Jane" in str(letter["To"])]
    for draft in before:
        life.mail.edit(draft, "mine")  # each is looked at, as its list entry has changed
    life.type(2, "Topics", "the rota")
    order = list(before).index(name)
    life.google.world.faults.plan(G + "drafts.get", "503", nth=1, times=ONE * 3)
    report = life.sync("2026-03-04")
    assert order >= 0
    assert isinstance(report.error, TryAgain)
    held = [row.row for row in report.after.rows if row.unseen]
    assert held == [2, 3, 4]
    assert {phase for _, _, phase in life.phases()} == {"filled"}
    life.google.world.faults.clear()
    assert life.sync("2026-03-04").error is None
    assert {phase for _, _, phase in life.phases()} == {"edited"}


def test_the_plan_says_what_could_not_be_asked(life: Life) -> None:
    thanked(life)
    life.google.world.faults.plan(G + "threads.get", "503", times=ONE)
    plan = plan_tracker(life.desk("2026-03-16"))
    (held,) = [row for row in plan.rows if row.unseen]
    assert not any(action.now for action in held.actions)
    assert any("could not be asked" in problem.message for problem in held.problems)
    drafted = [row.row for row in plan.rows if any(action.now for action in row.actions)]
    assert sorted([*drafted, held.row]) == [2, 3, 4, 5]


def test_a_redo_asks_before_it_writes(life: Life) -> None:
    thanked(life)
    life.sync("2026-03-16")
    (name,) = [name for name, each in life.letters().items() if "Jane" in str(each["To"])]
    life.mail.discard(name)
    life.sync("2026-03-16")
    life.google.world.faults.plan(G + "threads.get", "503", times=None)
    with pytest.raises(TryAgain):
        redo(life.desk("2026-03-17"), 2, Step.FOLLOW_UP)
    assert "Jane Roe" not in written_to(life)
