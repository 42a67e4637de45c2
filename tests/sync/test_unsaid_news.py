"""News that stands in no letter: plan and sync agree on it, the row says what to type instead, and
nothing else of the row waits for it (W8, CONTRACT's exit codes)."""

from __future__ import annotations

from pathlib import Path

import pytest

from sheets_followup.discretion import others_on_row
from sheets_followup.letters import compose
from sheets_followup.lint import lint
from sheets_followup.model import Interviewer
from sheets_followup.planning import plan_tracker
from sheets_followup.present.closing import sync_lines
from sheets_followup.present.plan_words import problem_lines
from sheets_followup.texts import load_templates
from sheets_followup.unsaid import unsaid
from tests.engine.rows import BOB, JANE, app, sent
from tests.engine.test_rules_w import NEWS
from tests.letter_cases import facts
from tests.sync.scene import Scene
from tests.test_commands import ME, run

ZONE = ("--timezone", "UTC")

OFFER = "I have another offer from Google (deadline Dec 5)"


def acme(news: str, people: str = "Jane Roe <jane@acme.example>") -> tuple[str, ...]:
    return ("Acme", "Engineer", "", "2026-03-03 10:00", people, "", "on-call", news, "2026-03-03")


@pytest.mark.parametrize(
    ("news", "instead"),
    [
        (OFFER, "exam"),
        ("they have a deadline?", "not a question"),
        ("ich habe die Prüfung bestanden und bin nicht mehr gebunden", "language"),
    ],
)
def test_plan_and_sync_agree_and_say_what_to_type(tmp_path: Path, news: str, instead: str) -> None:
    scene = Scene(tmp_path, acme(news))
    scene.sync("2026-03-03")
    plan = plan_tracker(scene.desk("2026-03-05"))
    assert not any(action.now for action in plan.rows[0].actions)
    assert [line for line in problem_lines(plan) if instead in line[2] and "no update" in line[2]]
    report = scene.sync("2026-03-05")
    assert report.error is None
    assert report.drafts.failed == 0
    assert scene.drafts() == []
    assert instead in scene.cell(2, "Follow-up notes")
    assert any("see the notes" in line for line in sync_lines(report, "jobs.csv", "drafts"))
    # What cannot be told holds no follow-up back.
    scene.sync("2026-03-13")
    assert [path for path in scene.drafts() if "follow-up" in path.name]


def test_better_news_makes_the_update(tmp_path: Path) -> None:
    scene = Scene(tmp_path, acme(OFFER))
    scene.sync("2026-03-03")
    scene.sync("2026-03-05")
    scene.type(2, "New info", "I passed the CKA exam")
    scene.sync("2026-03-06")
    assert [path for path in scene.drafts() if "update" in path.name]
    assert "no update" not in scene.cell(2, "Follow-up notes").lower()


def test_the_exit_code_stays_0_day_after_day(tmp_path: Path) -> None:
    Scene(tmp_path, acme(OFFER))
    for on in ("2026-03-03", "2026-03-05", "2026-03-06"):
        done = run(tmp_path, "sync", "jobs.csv", "--quiet", *ME, *ZONE, "--now", f"{on}T18:00")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_news_that_names_somebody_is_asked_for_without_the_name(tmp_path: Path) -> None:
    both = "Jane Roe <jane@acme.example>; Bob Lee <bob@acme.example>"
    scene = Scene(tmp_path, acme("I finished the course that Bob Lee recommended", both))
    scene.sync("2026-03-03")
    assert scene.sync("2026-03-05").error is None
    assert "without the name" in scene.cell(2, "Follow-up notes")


@pytest.mark.parametrize(
    "news",
    [
        OFFER,
        "I passed the CKA exam",
        "AWS certificate",
        "Bob helped me with a course",
        "?",
        "Will it rain?",
        "visa approved",
        "word " * 90,
        "deadline Friday; passed my exam",
        "",
    ],
)
@pytest.mark.parametrize("person", [JANE, BOB, Interviewer()])
def test_the_plan_knows_what_the_linter_will_say(news: str, person: Interviewer) -> None:
    """An update is planned exactly where the letter has its news (M7)."""
    people = (JANE, BOB) if person.name else ()
    row = app(interviewers=people, new_info=news)
    one = facts("update", person=person, panel=others_on_row(row, person), new_info=news)
    found = lint(compose(one, load_templates()), one)
    assert bool(unsaid(row, person)) is any("without news" in f.message for f in found)


@pytest.mark.parametrize("person", [JANE, BOB, Interviewer()])
def test_what_can_be_told_is_no_problem(person: Interviewer) -> None:
    assert unsaid(app(interviewers=(JANE, BOB), sent=sent(), **NEWS), person) == ""


@pytest.mark.parametrize(
    "news",
    ["news 387", "QTS came thru", "speaking at ProductTank in May", "got HEA fellowship",
     "shortlisted for SBID award", "AWS cert", "app got featured", "a second paper"],
)  # fmt: skip
def test_news_in_telegram_style_is_due_and_told_all_the_same_w8(news: str) -> None:
    """A topic that is not recognised may be left out of a letter; news is why there is one."""
    one = app(new_info=news, sent=sent(thank_you_sent="03-04"))
    assert unsaid(one, JANE) == ""
