"""sync on a Google Sheet: the same main job as on a file."""

from __future__ import annotations

from pathlib import Path

from tests.google import Google
from tests.gsheet.scene import ACME, GLOBEX, GoogleScene, serial


def test_a_first_sync_makes_columns_log_and_drafts(tmp_path: Path, google: Google) -> None:
    scene = GoogleScene(tmp_path, google, ACME, GLOBEX)
    before = scene.theirs()
    done = scene.sync("2026-03-03")
    assert done.drafts.created == 3
    assert scene.theirs() == before
    assert scene.ours()["Acme"]["Stop"] == serial("2026-04-03")
    assert [tab.title for tab in scene.sheet.book.tabs] == ["Sheet1", "sheets-followup log"]
    quiet = scene.fingerprint()
    assert scene.asked("2026-03-03") == (2, 0)
    assert scene.fingerprint() == quiet
