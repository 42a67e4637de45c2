"""A tracker and an IMAP account over days: what the person does in a mail program, run by run."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from sheets_followup.config import load_config
from sheets_followup.desk import Desk, Wishes, open_desk
from sheets_followup.errors import DraftError
from sheets_followup.model import Step
from sheets_followup.sync import sync_tracker
from sheets_followup.synced import SyncReport
from sheets_followup.upkeep import clean, redo, undo
from tests.imap.conftest import config_text
from tests.imap.dovecot import Dovecot
from tests.imap.person import HABITS, Habits, Person
from tests.sync.scene import Scene

JANE = ("Acme", "Engineer", "", "2026-03-03 10:00", "Jane Roe <jane@acme.example>")
GLOBEX = ("Globex", "Analyst", "", "2026-03-02", "Kim Poe <kim@globex.example>", "2 weeks")


class ImapScene(Scene):
    """A tracker whose drafts lie in the mailbox of ``user``."""

    def __init__(self, folder: Path, port: int, user: str, *rows: tuple[str, ...]) -> None:
        super().__init__(folder, *rows)
        self.config = folder / "config.toml"
        self.config.write_text(config_text(port, user), "utf-8")
        self.opened: list[Desk] = []

    def desk(self, when: str, **wishes: object) -> Desk:
        said = {"timezone": "UTC", "mailbox": "imap:", **wishes}
        moment = datetime.fromisoformat(when if "T" in when else f"{when}T18:00")
        return open_desk(
            str(self.path),
            Wishes(now=moment, **said),  # type: ignore[arg-type]
            load_config(self.config),
        )

    def sync(self, when: str, **wishes: object) -> SyncReport:
        return sync_tracker(self.desk(when, **wishes))


@pytest.fixture
def scene(tmp_path: Path, dovecot: Dovecot, user: str) -> ImapScene:
    return ImapScene(tmp_path, dovecot.port, user, JANE)


def test_a_draft_is_made_once_and_is_a_draft(scene: ImapScene, person: Person) -> None:
    first = scene.sync("2026-03-03")
    assert (first.drafts.created, first.error) == (1, None)
    before = scene.fingerprint()
    again = scene.sync("2026-03-03")
    assert (again.drafts.created, again.drafts.kept, again.cells_written) == (0, 1, 0)
    assert scene.fingerprint() == before
    (uid,) = person.uids()
    message = person.message(uid)
    assert {"\\Draft", "\\Seen"} <= person.flags(uid)
    assert str(message["To"]) == "Jane Roe <jane@acme.example>"
    assert message["Bcc"] is None
    assert message["X-Unsent"] is None
    assert message["Date"] is not None
    assert "Drafts: " in scene.cell(2, "Drafts")
    assert "sheets" not in person.raw(uid).decode().casefold()


def test_an_untouched_draft_follows_the_sheet(scene: ImapScene, person: Person) -> None:
    scene.sync("2026-03-03")
    (before,) = person.messages()
    scene.type(2, "Topics", "Jane: the on-call rota")
    report = scene.sync("2026-03-03")
    assert (report.drafts.created, report.drafts.updated) == (0, 1)
    (after,) = person.messages()
    assert "on-call rota" in after.as_string()
    assert after["Message-ID"] == before["Message-ID"]


@pytest.mark.parametrize("edited", [False, True])
def test_a_definite_no_to_a_newer_text_holds_the_draft_and_redo_writes_it(
    scene: ImapScene, person: Person, monkeypatch: pytest.MonkeyPatch, edited: bool
) -> None:
    def full(*_: object) -> int:
        raise DraftError("the mailbox is full")

    scene.sync("2026-03-03")
    scene.type(2, "Topics", "Jane: the on-call rota")
    with monkeypatch.context() as patch:
        patch.setattr("sheets_followup.mailboxes.imap.store.Store.swap", full)
        assert scene.sync("2026-03-03").drafts.failed == 1
    note = "held: the mailbox is full; the draft there says what it said before: mend it, or run"
    assert note in scene.cell(2, "Follow-up notes")
    assert scene.sync("2026-03-03").cells_written == 0
    assert [phase for _, _, phase in scene.phases()] == ["held"]
    if edited:
        person.edit(person.uids()[0], HABITS[0], old="Thank you", new="Many thanks")
        scene.sync("2026-03-03")
        assert [phase for _, _, phase in scene.phases()] == ["edited"]
        return
    redo(scene.desk("2026-03-03"), 2, Step.THANK_YOU)
    (message,) = person.messages()
    assert "on-call rota" in message.as_string()
    assert sorted(phase for _, _, phase in scene.phases()) == ["filled", "skipped"]
    assert scene.sync("2026-03-03").drafts.kept == 1


def test_a_corrected_address_moves_the_untouched_draft(scene: ImapScene, person: Person) -> None:
    scene.sync("2026-03-03")
    scene.type(2, "Interviewers", "Jane Roe <jane.roe@acme.example>")
    scene.sync("2026-03-03")
    (message,) = person.messages()
    assert str(message["To"]) == "Jane Roe <jane.roe@acme.example>"


@pytest.mark.parametrize("habits", HABITS, ids=lambda habits: habits.name)
@pytest.mark.parametrize("subject", [None, "Danke"], ids=["subject kept", "subject changed"])
def test_an_edited_draft_is_the_persons(
    scene: ImapScene, person: Person, habits: Habits, subject: str | None
) -> None:
    scene.sync("2026-03-03")
    (uid,) = person.uids()
    person.edit(uid, habits, old="Thank you", new="Many thanks", subject=subject)
    scene.type(2, "Topics", "Jane: the on-call rota")
    report = scene.sync("2026-03-04")
    assert [step[2] for step in scene.phases()] == ["edited"]
    assert (report.drafts.created, report.drafts.updated, report.drafts.gone) == (0, 0, 0)
    (message,) = person.messages()
    assert "Many thanks" in message.as_string() or "TWFueSB0aGFua3" in message.as_string()
    scene.sync("2026-03-05")
    assert [step[2] for step in scene.phases()] == ["edited"]
    assert len(person.uids()) == 1


@pytest.mark.parametrize("habits", HABITS, ids=lambda habits: habits.name)
@pytest.mark.parametrize("lingers", [False, True], ids=["draft goes", "draft lingers"])
@pytest.mark.parametrize("edited", [False, True], ids=["as it was", "edited first"])
def test_a_sent_draft_is_sent(
    scene: ImapScene, person: Person, habits: Habits, lingers: bool, edited: bool
) -> None:
    scene.sync("2026-03-03")
    (uid,) = person.uids()
    change = {"old": "Thank you", "new": "Many thanks"} if edited else {}
    person.send(uid, habits, day="Wed, 04 Mar 2026 23:30:00 -0500", lingers=lingers, **change)
    scene.sync("2026-03-06")
    assert [step[2] for step in scene.phases()] == ["sent"]
    assert len(person.uids()) == lingers
    report = scene.sync("2026-03-07")
    assert report.drafts.created == 0


def test_a_deleted_draft_is_gone_and_comes_back_by_redo(scene: ImapScene, person: Person) -> None:
    scene.sync("2026-03-03")
    (uid,) = person.uids()
    person.delete(uid, expunge=False)
    report = scene.sync("2026-03-04")
    assert report.drafts.gone == 1
    assert [step[2] for step in scene.phases()] == ["gone"]
    assert scene.sync("2026-03-04").drafts.created == 0
    from sheets_followup.model import Step

    redo(scene.desk("2026-03-04"), 2, Step.THANK_YOU)
    assert len(person.uids()) == 1
    scene.sync("2026-03-04")
    assert sorted(step[2] for step in scene.phases()) == ["filled", "gone"]


@pytest.mark.parametrize("to", ["Trash", "Archive"])
def test_a_draft_that_was_moved_away_is_gone(scene: ImapScene, person: Person, to: str) -> None:
    scene.sync("2026-03-03")
    (uid,) = person.uids()
    person.move(uid, to)
    assert scene.sync("2026-03-04").drafts.gone == 1


def test_undo_takes_back_what_nobody_touched(
    tmp_path: Path, dovecot: Dovecot, user: str, person: Person
) -> None:
    scene = ImapScene(tmp_path, dovecot.port, user, JANE, GLOBEX)
    scene.sync("2026-03-03")
    assert len(person.uids()) == 2
    mine = [uid for uid in person.uids() if "kim@" in str(person.message(uid)["To"])]
    person.edit(mine[0], HABITS[1], old="Kim Poe", new="Kim")
    done = undo(scene.desk("2026-03-03"))
    assert (len(done.done), len(done.left)) == (1, 1)
    (message,) = person.messages()
    assert str(message["To"]) == "Kim Poe <kim@globex.example>"


def test_clean_removes_what_makes_no_sense_any_more(scene: ImapScene, person: Person) -> None:
    scene.sync("2026-03-03")
    scene.type(2, "Status", "Rejected")
    scene.sync("2026-03-04")
    assert len(person.uids()) == 1
    clean(scene.desk("2026-03-04"))
    assert person.uids() == []


def test_what_else_lies_in_the_mailbox_is_not_touched(scene: ImapScene, person: Person) -> None:
    own = b"To: Jane Roe <jane@acme.example>\r\nSubject: Lunch\r\n\r\nShall we have lunch?\r\n"
    person.add(own)
    person.add(own, "INBOX", "()")
    person.add(own, "Drafts", r"(\Draft \Deleted)")
    scene.sync("2026-03-03")
    scene.type(2, "Topics", "Jane: the on-call rota")
    scene.sync("2026-03-04")
    scene.type(2, "Status", "Rejected")
    clean(scene.desk("2026-03-04"))
    (mine,) = person.uids()
    assert person.raw(mine) == own
    # What somebody else marked as deleted is not expunged, and nothing is marked as read.
    assert person.imap.select("Drafts")[1] == [b"2"]
    (unread,) = person.uids("INBOX")
    assert "\\Seen" not in person.flags(unread, "INBOX")


def test_the_day_of_sending_is_the_real_one(scene: ImapScene, person: Person) -> None:
    scene.sync("2026-03-03")
    (uid,) = person.uids()
    person.send(uid, HABITS[0], day="Wed, 04 Mar 2026 23:30:00 -0500")
    desk = scene.desk("2026-03-06")
    from sheets_followup.journal import Journal
    from sheets_followup.planning import look_into

    journal = Journal.read(desk.journal_path)
    view = desk.look(journal)
    (sighting,) = look_into(desk, view, journal).sightings.values()
    journal.close()
    assert sighting.on == date(2026, 3, 4)
    assert sighting.header_id is not None
    assert sighting.header_id.endswith("@program.example>")


def test_drafts_that_cannot_be_told_apart_are_not_known_and_not_gone(
    tmp_path: Path, dovecot: Dovecot, user: str
) -> None:
    """A mail program that saves two drafts to one person anew, under one subject, leaves two that
    could be either: nothing is offered to be made a third time."""
    kim = "Kim Poe <kim@agency.example>"
    rows = [(firm, "Analyst", "", "2026-03-03 10:00", kim) for firm in ("Acme", "Globex")]
    scene = ImapScene(tmp_path, dovecot.port, user, *rows)
    assert scene.sync("2026-03-03").drafts.created == 2
    with Person(dovecot.port, user) as person:
        for uid in person.uids():
            person.edit(uid, HABITS[0], subject="Thanks, Kim")
        report = scene.sync("2026-03-04")
        assert (report.error, report.drafts.gone, report.drafts.created) == (None, 0, 0)
        assert "redo" not in scene.cell(2, "Follow-up notes")
        assert len(person.uids()) == 2
