"""``undo`` and ``clean``: what they take, where they refuse, and what is known after any mishap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from sheets_followup import crashpoints
from sheets_followup.errors import (
    DraftError,
    FollowupError,
    LoginNeeded,
    Refused,
    TrackerError,
    TryAgain,
)
from sheets_followup.model import Step
from sheets_followup.ports import DeletingMailbox, Sighting
from sheets_followup.sync import sync_tracker
from sheets_followup.upkeep import Upkeep, clean, record_sent, redo, undo
from tests.sync.scene import Scene
from tests.sync.test_exactly_once import Crashed, crash_at

DAY, NEXT, LATER = "2026-03-03", "2026-03-04", "2026-03-05"
Command = Callable[[Scene, str], object]

COMMANDS: dict[str, Command] = {
    "clean": lambda scene, day: clean(scene.desk(day)),
    "redo": lambda scene, day: redo(scene.desk(day), 2, Step.THANK_YOU),
    "sent": lambda scene, day: record_sent(scene.desk(day), 2, step=Step.THANK_YOU),
}


def rows(count: int) -> list[tuple[str, ...]]:
    return [
        (f"Firm {n}", "Engineer", "", "2026-03-03 10:00", f"Jane Roe <jane@firm{n}.example>")
        for n in range(count)
    ]


def drafted(folder: Path, count: int = 3) -> Scene:
    scene = Scene(folder, *rows(count))
    assert scene.sync(DAY).drafts.created == count
    return scene


def rejected(scene: Scene, count: int) -> None:
    for number in range(2, count + 2):
        scene.type(number, "Status", "Rejected")


# -- where sync would refuse ------------------------------------------------------------------


def emptied(scene: Scene) -> None:
    scene.write(scene.rows()[:1])


def second_date(scene: Scene) -> None:
    head, *others = scene.rows()
    scene.write([[*head, "Interview date"], *[[*row, "2026-03-09"] for row in others]])


def own_column_gone(scene: Scene) -> None:
    at = scene.rows()[0].index("Next step")
    scene.write([row[:at] + row[at + 1 :] for row in scene.rows()])


def vanished(scene: Scene) -> None:
    for path in scene.drafts()[:6]:
        path.unlink()


REFUSED = [
    (emptied, Refused, "suddenly empty"),
    (second_date, TrackerError, "Interview date"),
    (own_column_gone, Refused, "Next step"),
    (vanished, Refused, "6 of 12 known drafts"),
]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(("harm", "kind", "told"), REFUSED, ids=[h[0].__name__ for h in REFUSED])
def test_no_command_acts_where_sync_would_refuse(
    tmp_path: Path,
    command: str,
    harm: Callable[[Scene], None],
    kind: type[FollowupError],
    told: str,
) -> None:
    scene = drafted(tmp_path, 12)
    rejected(scene, 12)
    scene.sync(NEXT)
    harm(scene)
    before = scene.fingerprint()
    with pytest.raises(kind, match=told):
        scene.sync(LATER)
    with pytest.raises(kind, match=told):
        COMMANDS[command](scene, LATER)
    assert scene.fingerprint() == before


@pytest.mark.parametrize("command", ["clean", "sent"])
def test_nor_where_the_clock_is_behind(tmp_path: Path, command: str) -> None:
    row = ("Acme", "Engineer", "", "2031-03-03 10:00", "Jane Roe <jane@acme.example>")
    scene = Scene(tmp_path, row)
    scene.sync("2031-03-03")
    desk = scene.desk("2031-03-03")
    desk.wishes = replace(desk.wishes, now=None)
    with pytest.raises(Refused, match="the clock says"):
        clean(desk) if command == "clean" else record_sent(desk, 2)
    assert len(scene.drafts()) == 1


def test_nor_in_another_mailbox(tmp_path: Path) -> None:
    scene = drafted(tmp_path)
    rejected(scene, 3)
    for command in (undo, clean):
        with pytest.raises(Refused, match="not in"):
            command(scene.desk(DAY, mailbox=f"eml:{tmp_path / 'elsewhere'}"))
    assert len(scene.drafts()) == 3


def test_a_person_confirms_with_sync_and_then_clean_takes_them(tmp_path: Path) -> None:
    scene = drafted(tmp_path, 12)
    emptied(scene)
    sync_tracker(scene.desk(NEXT, confirm=True))
    assert len(clean(scene.desk(NEXT)).done) == 12
    assert scene.drafts() == []


def test_undo_goes_by_what_was_made_and_takes_no_brake_away(tmp_path: Path) -> None:
    scene = drafted(tmp_path, 12)
    emptied(scene)
    assert len(undo(scene.desk(DAY)).done) == 12
    with pytest.raises(Refused, match="suddenly empty"):
        scene.sync(DAY)


def test_undo_under_a_question_remembers_nothing_of_the_rows(tmp_path: Path) -> None:
    scene = drafted(tmp_path)
    whole = scene.rows()
    second_date(scene)
    assert len(undo(scene.desk(DAY)).done) == 3
    scene.write(whole)
    report = scene.sync(DAY)
    assert (report.drafts.created, report.drafts.gone) == (0, 0)
    assert [row[2] for row in scene.phases()] == ["gone"] * 3


def unnamed(scene: Scene) -> None:
    """A row that is none of ours as it reads now."""
    scene.type(2, "Company", "")


def twice(scene: Scene) -> None:
    scene.write([*scene.rows(), scene.rows()[1]])


def misdated(scene: Scene) -> None:
    scene.type(2, "Interview date", "3/4")


def other_cadence(scene: Scene) -> None:
    head, *others = scene.rows()
    scene.write([[*head, "Cadence"], [*others[0], "glacial"], *others[1:]])


@pytest.mark.parametrize("harm", [unnamed, twice, misdated, other_cadence])
def test_a_row_that_cannot_be_decided_keeps_its_draft(
    tmp_path: Path, harm: Callable[[Scene], None]
) -> None:
    scene = drafted(tmp_path, 2)
    harm(scene)
    for _ in range(2):
        assert clean(scene.desk(DAY)).done == ()
        assert len(scene.drafts()) == 2
        scene.sync(DAY)


# -- what the last sync made ------------------------------------------------------------------


def test_undo_takes_nothing_where_the_last_sync_made_nothing(tmp_path: Path) -> None:
    scene = drafted(tmp_path, 1)
    for day in (NEXT, LATER):
        assert scene.sync(day).drafts.created == 0
    assert undo(scene.desk(LATER)).done == ()
    assert len(scene.drafts()) == 1


def test_undo_takes_nothing_after_a_sync_that_wrote_cells_alone(tmp_path: Path) -> None:
    scene = drafted(tmp_path, 1)
    record_sent(scene.desk(DAY), 2)
    scene.sync(DAY)
    assert undo(scene.desk(DAY)).done == ()


def test_undo_takes_the_last_syncs_drafts_whatever_was_done_since(tmp_path: Path) -> None:
    scene = drafted(tmp_path, 2)
    record_sent(scene.desk(DAY), 2)
    (done,) = undo(scene.desk(DAY)).done
    assert "Firm 1" in done


def test_undo_leaves_a_draft_that_was_only_rewritten(tmp_path: Path) -> None:
    scene = drafted(tmp_path, 1)
    scene.type(2, "Topics", "the roadmap")
    cut(scene, lambda: scene.sync(NEXT), "journal:filled:before")
    scene.sync(LATER)
    assert undo(scene.desk(LATER)).done == ()
    assert len(scene.drafts()) == 1


def test_undo_leaves_an_older_draft_that_was_bound_to_a_new_key(tmp_path: Path) -> None:
    scene = drafted(tmp_path, 1)
    scene.type(2, "Interview date", "2026-03-17 10:00")
    cut(scene, lambda: scene.sync("2026-03-17"), "journal:filled:before")
    scene.sync("2026-03-17")
    assert undo(scene.desk("2026-03-17")).done == ()
    assert len(scene.drafts()) == 1


def test_undo_takes_a_new_draft_whose_making_was_cut_short(tmp_path: Path) -> None:
    scene = Scene(tmp_path, *rows(1))
    cut(scene, lambda: scene.sync(DAY), "journal:filled:before")
    scene.sync(DAY)
    assert len(undo(scene.desk(DAY)).done) == 1
    assert scene.drafts() == []


# -- one that fails ---------------------------------------------------------------------------


def cut(scene: Scene, deed: Callable[[], object], point: str) -> None:
    def callback(name: str) -> None:
        if name == point:
            raise Crashed(name)

    crashpoints.install(callback)
    try:
        with pytest.raises(Crashed):
            deed()
    finally:
        crashpoints.install(None)


def removals(command: str, scene: Scene) -> Upkeep:
    return (undo if command == "undo" else clean)(scene.desk(DAY))


def failing(
    monkeypatch: pytest.MonkeyPatch, scene: Scene, errors: dict[int, FollowupError]
) -> list[int]:
    """The n-th deletion fails with this error; the numbers of those that were asked for."""
    mailbox = type(scene.desk(DAY).deleting_mailbox())
    whole = mailbox.delete
    asked: list[int] = []

    def delete(self: DeletingMailbox, sighting: Sighting) -> None:
        asked.append(len(asked) + 1)
        if len(asked) in errors:
            raise errors[len(asked)]
        whole(self, sighting)

    monkeypatch.setattr(mailbox, "delete", delete)
    return asked


FAILURES = [
    ({2: DraftError("the server said no")}, 4, 1),
    ({2: DraftError("no"), 3: DraftError("no"), 4: DraftError("no")}, 2, 1),
    ({2: TryAgain("not now", hint="later")}, 4, 4),
    ({2: TrackerError("what?")}, 4, 1),
    ({2: DraftError("no"), 4: TryAgain("not now")}, 3, 4),
    ({2: LoginNeeded("log in", hint="run login")}, 1, 3),
    ({2: TryAgain("down"), 3: TryAgain("down"), 4: TryAgain("down")}, 1, 4),
]


@pytest.mark.parametrize("command", ["undo", "clean"])
@pytest.mark.parametrize(("errors", "removed", "code"), FAILURES)
def test_one_that_fails_stops_no_other_and_nothing_is_forgotten(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    errors: dict[int, FollowupError],
    removed: int,
    code: int,
) -> None:
    scene = drafted(tmp_path, 5)
    if command == "clean":
        rejected(scene, 5)
    with monkeypatch.context() as patch:
        failing(patch, scene, errors)
        done = removals(command, scene)
    assert (len(done.done), len(done.left)) == (removed, 5 - removed)
    assert done.error is not None
    assert done.error.exit_code == code
    assert any(error.message in done.error.message for error in errors.values())
    phase = "gone" if command == "undo" else "skipped"
    wanted = sorted([phase] * removed + ["filled"] * (5 - removed))
    assert sorted(row[2] for row in scene.phases()) == wanted
    report = scene.sync(DAY)
    assert (report.drafts.created, report.drafts.gone) == (0, 0)
    assert sorted(row[2] for row in scene.phases()) == wanted
    if command == "clean":
        assert len(removals(command, scene).done) == 5 - removed


def test_a_deletion_of_which_nobody_knows_is_settled_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = drafted(tmp_path, 2)
    rejected(scene, 2)
    first, second = scene.drafts()
    with monkeypatch.context() as patch:
        lost = TryAgain("no answer", may_have_happened=True)
        failing(patch, scene, {1: lost, 2: lost})
        done = removals("clean", scene)
    assert (done.done, len(done.left)) == ((), 2)
    first.unlink()  # it was done
    report = scene.sync(DAY)
    assert report.drafts.gone == 0
    assert [row[2] for row in scene.phases()] == ["filled", "skipped"]
    # The other was not: what becomes of it now is the person's doing.
    second.unlink()
    assert scene.sync(DAY).drafts.gone == 1


# -- crashes ----------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["undo", "clean"])
def test_a_crash_at_every_point_blames_nobody_and_brakes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """Twelve drafts, so that what vanished would be improbable were it not known to be ours."""
    monkeypatch.setattr("os.fsync", lambda _: None)
    phase = "gone" if command == "undo" else "skipped"

    def begin(name: str) -> Scene:
        (tmp_path / name).mkdir()
        scene = drafted(tmp_path / name, 12)
        if command == "clean":
            rejected(scene, 12)
        return scene

    scene = begin("whole")
    names = crash_at(0)
    removals(command, scene)
    crashpoints.install(None)
    deletions = [at for at, name in enumerate(names, 1) if name == "unlink:after"]
    assert len(deletions) == 12
    around = [
        at + step for at in (deletions[0], deletions[5], deletions[11]) for step in (-1, 0, 1)
    ]
    for number in sorted({*range(1, deletions[1], 2), *around, len(names)}):
        scene = begin(str(number))
        crash_at(number)
        try:
            with pytest.raises(Crashed):
                removals(command, scene)
        finally:
            crashpoints.install(None)
        lying = len(scene.drafts())
        report = scene.sync(DAY)
        where = f"crash {number} at {names[number - 1]}"
        assert (report.error, report.drafts.gone, report.drafts.created) == (None, 0, 0), where
        wanted = sorted([phase] * (12 - lying) + ["filled"] * lying)
        assert sorted(row[2] for row in scene.phases()) == wanted, where
        before = scene.fingerprint()
        scene.sync(DAY)
        assert scene.fingerprint() == before, where
