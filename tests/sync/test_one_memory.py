"""A tracker has one memory, whatever path leads to it and wherever a run was cut short."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from sheets_followup import crashpoints
from sheets_followup.adopting import adopt
from sheets_followup.cli.errors import run
from sheets_followup.cli.group import program
from sheets_followup.config import Config
from sheets_followup.desk import Desk, Wishes, open_desk
from sheets_followup.errors import Refused, TrackerError, UsageError
from sheets_followup.model import Step
from sheets_followup.planning import plan_tracker
from sheets_followup.sync import sync_tracker
from sheets_followup.upkeep import record_sent, redo
from tests.sync.scene import ACME, HEADER, Scene

NOW = datetime.fromisoformat("2026-03-03T18:00")
ALONE = ("Acme", "Engineer", "", "2026-03-03", "Jane Roe <jane@acme.example>")


@pytest.fixture(autouse=True)
def _no_crash_stays() -> Iterator[None]:
    yield
    crashpoints.install(None)


def desk_at(path: Path, **more: object) -> Desk:
    wishes = Wishes(now=NOW, timezone="UTC", me_name="Sam Doe")
    return open_desk(str(path), wishes, Config(**more))  # type: ignore[arg-type]


def test_a_link_and_its_file_have_one_journal_and_one_folder_of_drafts(tmp_path: Path) -> None:
    scene = Scene(tmp_path, ALONE)
    elsewhere = tmp_path / "desktop"
    elsewhere.mkdir()
    link = elsewhere / "search.csv"
    link.symlink_to(scene.path)
    assert sync_tracker(desk_at(link)).drafts.created == 1
    again = sync_tracker(desk_at(scene.path))
    assert (again.drafts.created, again.drafts.kept, again.cells_written) == (0, 1, 0)
    assert [path.name for path in elsewhere.iterdir()] == ["search.csv"]
    assert link.is_symlink()


@pytest.mark.parametrize(
    ("day", "new"),
    [
        ("2026-03-04", 0),  # the thank-you was due before the journal was lost
        ("2026-03-13", 1),  # the follow-up was not
    ],
)
def test_a_row_of_a_file_that_was_away_when_its_journal_was_lost_is_held(
    tmp_path: Path, day: str, new: int
) -> None:
    scene = Scene(tmp_path, ALONE, ("Bolt", "Cook", "", "2026-03-03", "Kim Poe <kim@bolt.example>"))
    scene.sync("2026-03-03")
    rows = scene.rows()
    scene.write(rows[:2])
    (tmp_path / "jobs.followup.db").unlink()
    for path in scene.drafts():
        path.unlink()  # wherever they lay, nobody knows of them any more
    adopt(scene.desk("2026-03-03"))
    scene.sync("2026-03-03")
    typed = [*rows[2][:1], "Chef", *rows[2][2:]]
    scene.write([*scene.rows(), typed, ["New", "Cook", "", "2026-03-03", "Al <al@new.example>"]])
    report = scene.sync(day)
    assert sum("kim-poe" in path.name for path in scene.drafts()) == new
    assert sum("new" in path.name for path in scene.drafts()) == 1
    assert report.after.rows[1].memory.id == rows[2][-1]
    if not new:
        assert "may have been drafted before" in scene.cell(3, "Follow-up notes")
        redo(scene.desk(day), 3, Step.THANK_YOU)
        assert sum("kim-poe" in path.name for path in scene.drafts()) == 1


def test_a_second_file_of_that_name_is_refused_before_it_is_planned(tmp_path: Path) -> None:
    scene = Scene(tmp_path, ALONE)
    scene.sync("2026-03-03")
    other = tmp_path / "jobs.CSV"
    other.write_text(",".join(HEADER) + "\n" + ",".join(ALONE) + "\n")
    with pytest.raises(UsageError, match="share the name of their journal"):
        plan_tracker(desk_at(other))


@pytest.mark.parametrize("command", ["plan", "check", "log", "undo", "preview"])
def test_every_command_refuses_it(
    tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    scene = Scene(tmp_path, ALONE)
    scene.sync("2026-03-03")
    other = tmp_path / "jobs.CSV"
    other.write_text(",".join(HEADER) + "\n" + ",".join(ALONE) + "\n")
    assert run(program, [command, str(other), "--timezone", "UTC", "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["code"] == 2


@pytest.mark.parametrize("point", range(1, 9))
def test_a_crash_while_adopting_leaves_a_tracker_that_sync_refuses(
    tmp_path: Path, point: int
) -> None:
    scene = Scene(tmp_path, ACME)
    scene.sync("2026-03-03")
    (tmp_path / "jobs.followup.db").unlink()
    letters = scene.drafts()

    class Crashed(BaseException):
        pass

    passed: list[str] = []

    def callback(name: str) -> None:
        passed.append(name)
        if len(passed) == point:
            raise Crashed

    crashpoints.install(callback)
    try:
        adopt(desk_at(scene.path))
    except Crashed:
        crashpoints.install(None)
        try:
            sync_tracker(desk_at(scene.path))
        except Refused:
            adopt(desk_at(scene.path))
    crashpoints.install(None)
    sync_tracker(desk_at(scene.path))
    assert scene.drafts() == letters


@pytest.mark.parametrize(
    "damage",
    [
        "update rows set memory = '{\"jane@acme.example\": '",
        "update rows set memory = '[]'",
        "update keys set made_on = 'jane@acme.example'",
        "update keys set phase = 'jane@acme.example'",
    ],
)
def test_a_damaged_journal_is_named_and_its_content_is_not(tmp_path: Path, damage: str) -> None:
    scene = Scene(tmp_path, ALONE)
    scene.sync("2026-03-03")
    with sqlite3.connect(tmp_path / "jobs.followup.db") as db:
        db.execute(damage)
    db.close()
    with pytest.raises(TrackerError, match=r"jobs\.followup\.db cannot be read") as raised:
        plan_tracker(desk_at(scene.path))
    assert "jane" not in raised.value.message


def test_a_tracker_that_cannot_be_read_leaves_no_lock_behind(tmp_path: Path) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text("")
    with pytest.raises(TrackerError):
        sync_tracker(desk_at(path))
    assert [file.name for file in tmp_path.iterdir()] == ["jobs.csv"]


def test_a_typed_day_speaks_of_the_first_of_three_follow_ups_only(tmp_path: Path) -> None:
    three: dict[str, object] = {
        "thank_you": True,
        "first_after": 7,
        "first_by": 10,
        "then_after": 7,
        "max_follow_ups": 3,
        "stop_after": 20,
        "silence": 60,
    }
    scene = Scene(tmp_path, (*ALONE, "", "", "", "2026-03-04"))

    def sync(when: str) -> list[tuple[str, str, str]]:
        wishes = Wishes(
            now=datetime.fromisoformat(f"{when}T18:00"),
            timezone="UTC",
            me_name="Sam Doe",
            cadence="three",
        )
        desk = open_desk(str(scene.path), wishes, Config(cadences={"three": three}))
        sync_tracker(desk)
        return scene.phases()

    assert sync("2026-03-11") == [("follow_up", "p1", "filled")]
    scene.type(2, "Follow-up 1 sent", "2026-03-11")
    assert sync("2026-03-12") == [("follow_up", "p1", "sent")]
    sync("2026-03-18")
    assert sync("2026-03-19") == [("follow_up", "p1", "filled"), ("follow_up", "p1", "sent")]


def test_a_typed_day_wins_over_the_day_on_which_the_draft_was_moved(tmp_path: Path) -> None:
    scene = Scene(tmp_path, ALONE)
    scene.sync("2026-03-03")
    (letter,) = scene.drafts()
    (scene.drafts_folder / "sent").mkdir()
    letter.rename(scene.drafts_folder / "sent" / letter.name)
    scene.sync("2026-03-08")
    assert scene.cell(2, "Drafts") == "Thank-you to Jane Roe: sent 2026-03-08"
    scene.type(2, "Thank-you sent", "2026-03-04")
    scene.sync("2026-03-09")
    assert scene.cell(2, "Drafts") == "Thank-you to Jane Roe: sent 2026-03-04"
    assert scene.cell(2, "Next follow-up") == "2026-03-16"


@pytest.mark.parametrize(
    ("when", "drafts"), [("2026-03-03T23:59", 0), ("2026-03-04T00:10", 0), ("2026-03-04T00:30", 1)]
)
def test_w1_an_interview_late_in_the_evening_ends_on_the_next_day(
    tmp_path: Path, when: str, drafts: int
) -> None:
    scene = Scene(tmp_path, (*ALONE[:3], "2026-03-03 23:30", ALONE[4]))
    assert scene.sync(when).drafts.created == drafts


PANEL = ("Acme", "Engineer", "", "2026-03-03", "Jane Roe <jane@acme.example>; Bob Lee")


def test_rows_that_carry_one_id_are_written_once(tmp_path: Path) -> None:
    scene = Scene(tmp_path, PANEL)
    scene.sync("2026-03-03")
    header, row = scene.rows()
    scene.write([header, row, row, row])
    scene.sync("2026-03-04")
    assert scene.cell(2, "Follow-up notes").startswith("Rows 2, 3, 4 carry the same Follow-up ID")
    before = scene.fingerprint()
    again = scene.sync("2026-03-04")
    assert (again.cells_written, scene.fingerprint()) == (0, before)
    scene.type(3, "Interview date", "2026-03-02")
    scene.sync("2026-03-04T19:00")
    assert scene.cell(4, "Follow-up notes").startswith("Rows 2, 4 carry the same Follow-up ID")
    scene.type(4, "Follow-up ID", "")
    scene.sync("2026-03-04T20:00")
    notes = [scene.cell(row, "Follow-up notes") for row in (2, 3, 4)]
    assert not any("same Follow-up ID" in note or "your own text" in note for note in notes)
    assert len({scene.cell(row, "Follow-up ID") for row in (2, 3, 4)}) == 3


@pytest.mark.parametrize(
    "command",
    [
        lambda desk: record_sent(desk, 2, step=Step.THANK_YOU),
        lambda desk: redo(desk, 2, Step.THANK_YOU),
    ],
    ids=["sent", "redo"],
)
def test_a_row_that_cannot_be_decided_takes_no_word_about_its_drafts(
    tmp_path: Path, command: Callable[[Desk], object]
) -> None:
    scene = Scene(tmp_path, PANEL)
    scene.sync("2026-03-03")
    scene.type(2, "Interviewers", "Jane Roe <jane@acme.example>; Bob Lee; Ann Poe")
    scene.type(2, "Interview date", "3/4")
    desk = scene.desk("2026-03-05")
    with pytest.raises(UsageError, match="row 2: "):
        command(desk)


def test_sent_to_everybody_leaves_the_day_of_those_who_had_it(tmp_path: Path) -> None:
    scene = Scene(tmp_path, PANEL)
    scene.sync("2026-03-03")
    record_sent(scene.desk("2026-03-03"), 2, person="jane")
    done = record_sent(scene.desk("2026-03-05"), 2)
    assert [line.split(":")[0] for line in done.done] == ["thank_you to Bob Lee"]
    scene.sync("2026-03-05")
    assert "Jane Roe: sent 2026-03-03" in scene.cell(2, "Drafts")
    record_sent(scene.desk("2026-03-06"), 2, step=Step.THANK_YOU)
    scene.sync("2026-03-06")
    assert "Jane Roe: sent 2026-03-06" in scene.cell(2, "Drafts")
