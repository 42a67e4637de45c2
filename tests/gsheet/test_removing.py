"""``undo``, ``clean``, ``sent`` and ``redo`` on a Google Sheet: its owner, its log, and Gmail."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from sheets_followup.cli.drafts import clean as clean_command
from sheets_followup.cli.drafts import undo as undo_command
from sheets_followup.desk import Desk
from sheets_followup.errors import FollowupError, Refused, TrackerError, TryAgain
from sheets_followup.model import Step
from sheets_followup.sync import sync_tracker
from sheets_followup.upkeep import Upkeep, clean, record_sent, redo, undo
from tests.google import Google
from tests.gsheet.scene import GLOBEX, GoogleScene

DAY, NEXT = "2026-03-03", "2026-03-04"
JANE = ("Acme", "Engineer", "", "2026-03-03 10:00", "Jane Roe <jane@acme.example>")
LOG = "sheets.spreadsheets.batchUpdate"
Command = Callable[[Desk], Upkeep]

COMMANDS: dict[str, Command] = {
    "undo": undo,
    "clean": clean,
    "sent": lambda desk: record_sent(desk, 2, step=Step.THANK_YOU),
    "redo": lambda desk: redo(desk, 3, Step.THANK_YOU),
}


@pytest.fixture
def scene(tmp_path: Path, google: Google) -> GoogleScene:
    """Two drafts as files; the first row was rejected since, the second's draft was deleted."""
    scene = GoogleScene(tmp_path, google, JANE, GLOBEX)
    assert scene.sync(DAY).drafts.created == 2
    return scene


def ready(scene: GoogleScene, command: str) -> None:
    """What has to be before the command has something to do."""
    if command == "clean":
        scene.sheet.type("C2", "Rejected")
    if command == "redo":
        next(scene.drafts_folder.glob("*globex*.eml")).unlink()
        scene.sync(DAY)


@pytest.mark.parametrize("command", COMMANDS)
def test_what_was_done_is_told_although_the_log_could_not_be_written(
    scene: GoogleScene, google: Google, command: str
) -> None:
    ready(scene, command)
    if command == "redo":
        google.world.faults.plan(LOG, "503", nth=2, times=None)  # before and after it is made
    else:
        google.world.faults.plan(LOG, "503", times=None)
    done = COMMANDS[command](scene.desk(DAY))
    assert len(done.done) == (2 if command == "undo" else 1)
    assert isinstance(done.error, TryAgain)
    assert "log of the tracker" in done.error.message
    assert "sync" in (done.error.hint or "")
    google.world.faults.clear()
    report = scene.sync(DAY)
    assert (report.error, report.drafts.created, report.drafts.gone) == (None, 0, 0)


@pytest.mark.parametrize("command", ["undo", "clean"])
@pytest.mark.parametrize("as_json", [False, True])
def test_the_command_line_says_both(
    scene: GoogleScene,
    google: Google,
    capsys: pytest.CaptureFixture[str],
    command: str,
    as_json: bool,
) -> None:
    ready(scene, command)
    google.world.faults.plan(LOG, "503", times=None)
    place = ["--mailbox", f"eml:{scene.drafts_folder}", "--now", f"{DAY}T18:00"]
    words = [scene.address, *place, "--config", str(scene.config), *["--json"] * as_json]
    program = undo_command if command == "undo" else clean_command
    assert program.main(words, standalone_mode=False) == 4
    said = capsys.readouterr()
    count = 2 if command == "undo" else 1
    if as_json:
        told = json.loads(said.out)
        assert (len(told["done"]), told["error"]["code"]) == (count, 4)
        assert "sync" in told["error"]["hint"]
    else:
        assert len(said.out.splitlines()) == count
        assert said.err.startswith("error: what was done is in the journal")
        assert "hint: run sync" in said.err


@pytest.mark.parametrize("command", COMMANDS)
def test_another_machine_owns_it(
    scene: GoogleScene, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """Not even with a journal: the other machine's is the newer one."""
    ready(scene, command)
    other = scene.folder / "other"
    shutil.copytree(scene.folder / "home", other)
    for path in other.rglob("*machine*"):
        path.unlink()
    monkeypatch.setenv("XDG_DATA_HOME", str(other))
    drafts = scene.drafts()
    with pytest.raises(Refused, match="another machine"):
        COMMANDS[command](scene.desk(DAY))
    assert scene.drafts() == drafts


@pytest.mark.parametrize("command", COMMANDS)
def test_a_journal_from_before_is_no_memory(scene: GoogleScene, command: str) -> None:
    journal = scene.desk(DAY).journal_path
    shutil.copy(journal, scene.folder / "backup")
    scene.sheet.type("E2", f"{JANE[4]}; Bob Lee <bob@acme.example>")
    assert scene.sync(DAY).drafts.created == 1
    shutil.copy(scene.folder / "backup", journal)
    scene.sheet.type("C2", "Rejected")
    drafts = scene.drafts()
    with pytest.raises(Refused, match="older than the log"):
        COMMANDS[command](scene.desk(DAY))
    assert scene.drafts() == drafts


def emptied(scene: GoogleScene) -> None:
    scene.sheet.delete("rows", 1, 2)


def second_date(scene: GoogleScene) -> None:
    at = len(scene.sheet.values("A1:ZZ1")[0])
    letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[at]
    for row, text in ((1, "Interview date"), (2, "2026-03-09"), (3, "2026-03-09")):
        scene.sheet.type(f"{letter}{row}", text)


@pytest.mark.parametrize(("harm", "kind"), [(emptied, Refused), (second_date, TrackerError)])
@pytest.mark.parametrize("command", ["clean", "sent", "redo"])
def test_nothing_is_done_in_gmail_where_sync_would_refuse(
    tmp_path: Path,
    google: Google,
    harm: Callable[[GoogleScene], None],
    kind: type[FollowupError],
    command: str,
) -> None:
    scene = GoogleScene(tmp_path, google, JANE, GLOBEX)
    assert sync_tracker(scene.desk(DAY, mailbox="gmail")).drafts.created == 2
    harm(scene)
    desk = scene.desk(NEXT, mailbox="gmail")
    with pytest.raises(kind):
        COMMANDS[command](desk)
    assert len(google.mail().filled()) == 2
