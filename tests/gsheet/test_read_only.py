"""A Sheet that turned read-only: code 1, what to do, and nothing made, in whichever mailbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sheets_followup.desk import Desk
from sheets_followup.errors import TrackerError
from sheets_followup.initialise import init_tracker
from sheets_followup.login.levels import COMPOSE, READONLY, SPREADSHEETS
from sheets_followup.model import Step
from sheets_followup.planning import plan_tracker
from sheets_followup.sync import sync_tracker
from sheets_followup.upkeep import Upkeep, record_sent, redo, undo
from tests.google import Google
from tests.gsheet.scene import ACME, GLOBEX, GoogleScene
from tests.gsheet.test_with_gmail import attempt

DAY = "2026-03-03"
GUEST = "coach@gmail.com"
MAILBOXES = ("gmail", "eml")


@pytest.fixture
def google() -> Iterator[Google]:
    with Google(quotas=False, start=datetime(2026, 3, 3, 18, tzinfo=UTC)) as google:
        yield google
        google.assert_clean()


class Guest(GoogleScene):
    """A Sheet of somebody else's, whose role its owner changes; drafts in either mailbox."""

    def __init__(self, folder: Path, google: Google, mailbox: str) -> None:
        super().__init__(folder, google, ACME)
        google.add_account(GUEST)
        self.sheet.share(GUEST, "writer")
        self.log_in(SPREADSHEETS, COMPOSE, READONLY, account=GUEST)
        self.box: dict[str, str] = {"mailbox": "gmail"} if mailbox == "gmail" else {}

    def role(self, role: str) -> None:
        for entry in self.google.world.files[self.sheet.id].permissions:
            if entry.get("emailAddress") == GUEST:
                entry["role"] = role

    def run(self) -> None:
        assert sync_tracker(self.desk(DAY, **self.box)).error is None

    def lying(self) -> dict[str, str]:
        """Every letter and its text."""
        files = {path.name: path.read_text() for path in self.drafts_folder.glob("*.eml")}
        return files | {name: text for name, text in self.in_gmail().items() if not _is_blank(text)}

    def in_gmail(self) -> dict[str, str]:
        """Every draft in Gmail, blanks included."""
        return {name: str(draft) for name, draft in self.google.mail(GUEST).drafts().items()}


def _is_blank(text: str) -> bool:
    return "preparing]" in text.partition("\n\n")[0]


def new_row(scene: Guest) -> None:
    scene.sheet.type_rows("A3", [list(GLOBEX)])


def changed_row(scene: Guest) -> None:
    scene.sheet.type("G2", "the on-call rota")


@pytest.mark.parametrize("mailbox", MAILBOXES)
@pytest.mark.parametrize("change", [new_row, changed_row])
def test_sync_makes_no_letter_says_what_to_do_and_goes_on_where_it_may_again(
    google: Google, tmp_path: Path, mailbox: str, change: object
) -> None:
    """In Gmail the log comes behind the blanks (PROTOCOL): one that was reserved waits there, and
    is filled later. A letter that is there already may follow the sheet."""
    scene = Guest(tmp_path, google, mailbox)
    scene.run()
    scene.role("reader")
    change(scene)  # type: ignore[operator]
    before = scene.lying()
    for _ in range(2):
        _, error = attempt(scene, DAY, **scene.box)
        assert error is not None
        assert (error.exit_code, "may only read Job search" in error.message) == (1, True)
        assert "check and plan work" in (error.hint or "")
        if mailbox == "eml" or change is new_row:
            assert scene.lying() == before
        assert len(scene.in_gmail()) <= len(before) + 1
    assert len(plan_tracker(scene.desk(DAY, **scene.box)).rows) == 1 + (change is new_row)
    scene.role("writer")
    scene.run()
    after = scene.lying()
    assert len(after) == len(before) + (change is new_row)
    assert not any(map(_is_blank, scene.in_gmail().values()))
    assert change is new_row or after != before


@pytest.mark.parametrize("mailbox", MAILBOXES)
def test_a_sheet_that_one_may_only_read_from_the_start_is_planned_only(
    google: Google, tmp_path: Path, mailbox: str
) -> None:
    scene = Guest(tmp_path, google, mailbox)
    scene.role("reader")
    for act in (lambda: scene.run(), lambda: init_tracker(scene.desk(DAY, **scene.box))):
        with pytest.raises(TrackerError, match="may only read") as told:
            act()
        assert told.value.exit_code == 1
    assert scene.lying() == {}
    assert plan_tracker(scene.desk(DAY, **scene.box)).rows[0].next_step == Step.THANK_YOU


def test_a_redo_makes_nothing_either(google: Google, tmp_path: Path) -> None:
    scene = Guest(tmp_path, google, "gmail")
    scene.run()
    for name in scene.lying():
        google.mail(GUEST).discard(name)
    scene.run()
    scene.role("reader")
    with pytest.raises(TrackerError, match="may only read"):
        redo(scene.desk(DAY, mailbox="gmail"), 2, Step.THANK_YOU)
    assert scene.lying() == {}


@pytest.mark.parametrize("mailbox", MAILBOXES)
@pytest.mark.parametrize("act", [lambda desk: record_sent(desk, 2), undo], ids=["sent", "undo"])
def test_what_is_recorded_all_the_same_says_that_the_log_lacks_it(
    google: Google, tmp_path: Path, mailbox: str, act: Callable[[Desk], Upkeep]
) -> None:
    scene = Guest(tmp_path, google, mailbox)
    scene.run()
    scene.role("reader")
    done = act(scene.desk(DAY, **scene.box))
    assert done.done
    assert done.error is not None
    assert (done.error.exit_code, "may only read" in done.error.message) == (1, True)
    assert "ask its owner" in (done.error.hint or "")


@pytest.mark.parametrize("nth", [1, 2])
def test_one_that_turns_read_only_while_drafts_are_made_is_code_1_as_well(
    google: Google, tmp_path: Path, nth: int
) -> None:
    scene = Guest(tmp_path, google, "gmail")
    scene.run()
    new_row(scene)
    seen = 0

    def between(when: str, endpoint: str) -> None:
        nonlocal seen
        seen += when == "before" and endpoint.startswith("gmail.users.drafts.")
        if seen == nth:
            scene.role("reader")

    google.world.between.append(between)
    report, error = attempt(scene, DAY, mailbox="gmail")
    assert error is not None
    assert (error.exit_code, "may only read" in error.message) == (1, True)
    assert report is None or "1 draft was made" in error.message
    google.world.between.clear()
    scene.role("writer")
    scene.run()
    subjects = [text for text in scene.lying().values() if "Globex" in text or "Analyst" in text]
    assert len(subjects) == 1
