"""A Google Sheet whose drafts lie in an IMAP account: its log, and a machine that takes it over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sheets_followup.adopting import adopt
from tests.google import Google
from tests.gsheet.scene import ACME, GLOBEX, GoogleScene
from tests.imap.conftest import config_text
from tests.imap.dovecot import Dovecot
from tests.imap.person import Person

DAY = "2026-03-03"


@pytest.fixture
def scene(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dovecot: Dovecot, user: str
) -> Iterator[GoogleScene]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    with Google(quotas=False) as google:
        scene = GoogleScene(tmp_path, google, ACME, GLOBEX)
        imap = config_text(dovecot.port, user).partition("[imap]")
        scene.config.write_text(scene.config.read_text() + "".join(imap[1:]))
        scene.sync(DAY, mailbox="imap:")
        yield scene
        google.assert_clean()


def test_the_log_holds_no_subject_and_no_folder(scene: GoogleScene) -> None:
    log = scene.sheet.values("'sheets-followup log'!A1:K")
    refs = {str(row[6]) for row in log[1:] if len(row) > 6 and row[6]}
    assert len(refs) == 2
    assert [ref for ref in refs if len(ref) != 8 or not ref.isalnum()] == []
    for private in ("thank you", "draft:", "drafts", "engineer", "acme", "jane", "@"):
        assert private not in str(log[1:]).casefold()


def test_the_drafts_are_known_again_by_the_log(scene: GoogleScene, person: Person) -> None:
    before = {uid: person.raw(uid) for uid in person.uids()}
    assert len(before) == 2
    scene.journal_in("home").unlink()
    assert adopt(scene.desk(DAY, mailbox="imap:")).known == 2
    report = scene.sync("2026-03-04", mailbox="imap:")
    assert (report.error, report.drafts.created, report.drafts.gone) == (None, 0, 0)
    assert {uid: person.raw(uid) for uid in person.uids()} == before
    assert "Drafts: " in str(scene.ours()["Globex"]["Drafts"])
