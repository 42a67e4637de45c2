"""The main job on a Google Sheet with its drafts in Gmail, whole; and the brakes of both (F22)."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sheets_followup import crashpoints
from sheets_followup.adopting import adopt
from sheets_followup.drafting import compose_message
from sheets_followup.errors import FollowupError, Refused, TryAgain
from sheets_followup.keys import Phase
from sheets_followup.log_lines import Logged, merged
from sheets_followup.model import Step
from sheets_followup.session.answers import Rejected
from sheets_followup.shared_tracker import LogLine, logged
from sheets_followup.sync import sync_tracker
from sheets_followup.synced import SyncReport
from sheets_followup.trackers.gsheet.store import GoogleSheet
from sheets_followup.trackers.gsheet.wire import cannot_write
from sheets_followup.upkeep import record_sent, undo
from tests.google import Google
from tests.gsheet.scene import ACME, GLOBEX, INITECH, GoogleScene


@pytest.fixture
def google() -> Iterator[Google]:
    with Google(quotas=False, start=datetime(2026, 3, 3, 18, tzinfo=UTC)) as google:
        yield google
        google.assert_clean()


def many(count: int) -> list[tuple[str, ...]]:
    """So many rows, each with one interviewer of its own."""
    return [
        (f"Firm {n}", "Engineer", "", "2026-03-03 10:00", f"Ada Poe <ada@firm{n}.example>")
        for n in range(count)
    ]


def run(scene: GoogleScene, when: str, **wishes: object) -> tuple[SyncReport, dict[str, int]]:
    """One sync with the drafts in Gmail, and how much was asked."""
    desk = scene.desk(when, mailbox="gmail", **wishes)  # type: ignore[arg-type]
    report = sync_tracker(desk)
    return report, dict(desk.requests)


def creates(google: Google) -> int:
    return google.requests("gmail.users.drafts.create")


def test_the_whole_job_and_nothing_twice(google: Google, tmp_path: Path) -> None:
    scene = GoogleScene(tmp_path, google, ACME, GLOBEX, INITECH)
    report, _ = run(scene, "2026-03-03")
    assert report.error is None
    letters = google.mail().filled()
    # Bob Lee has no address, and Gmail wants one (empty_to); Lee Day's day is over (W13).
    assert sorted(str(letter["To"]) for letter in letters.values()) == [
        "Jane Roe <jane@acme.example>",
        "Kim Poe <kim@globex.example>",
    ]
    ours = scene.ours()
    ready = [name for name, cells in ours.items() if "ready" in str(cells["Drafts"])]
    assert ready == ["Acme", "Globex"]
    made = creates(google)
    again, asked = run(scene, "2026-03-03")
    assert (again.cells_written, again.drafts.created, creates(google)) == (0, 0, made)
    assert (asked["sheets_write"], asked["gmail"] <= 3) == (0, True)


@pytest.mark.parametrize("count", [10, 60])
def test_drafts_cost_two_writes_and_one_read_more_for_each_batch(
    google: Google, tmp_path: Path, count: int
) -> None:
    scene = GoogleScene(tmp_path, google, *many(count))
    run(scene, "2026-03-03T09:00")  # before the interviews: columns and log are made
    report, asked = run(scene, "2026-03-03", limit=100)
    assert report.drafts.created == count
    batches = -(-count // 25)
    assert asked["sheets_read"] <= 3 + batches
    assert asked["sheets_write"] <= 1 + 2 * batches
    assert asked["gmail"] <= 2 * count + 6


def test_a_first_sync_looks_once_and_composes_once(
    google: Google, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    composed = []

    def counted(*args: object, **kwargs: object) -> object:
        composed.append(args)
        return compose_message(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr("sheets_followup.outbox.compose_message", counted)
    scene = GoogleScene(tmp_path, google, *many(5))
    report, _ = run(scene, "2026-03-03")  # columns and log are made in the same run
    assert (report.drafts.created, len(composed)) == (5, 5)
    asked = [str(each.query) for each in google.world.history if "messages.list" in each.endpoint]
    assert asked
    assert len(set(asked)) == len(asked)


def test_a_first_sync_over_the_limit_makes_nothing_on_the_sheet(
    google: Google, tmp_path: Path
) -> None:
    scene = GoogleScene(tmp_path, google, *many(5))
    with pytest.raises(Refused, match="5 new drafts are due"):
        run(scene, "2026-03-03", limit=4)
    assert creates(google) == 0
    assert google.requests("sheets.spreadsheets.batchUpdate") == 0


# -- the log, where it cannot be written ----------------------------------------------------


def log_fails(monkeypatch: pytest.MonkeyPatch, google: Google, nth: int, why: str) -> None:
    """From the ``nth`` line on the log cannot be written; and then, like everything, not at all."""
    right, count = GoogleSheet.append_log, itertools.count(1)

    def append_log(sheet: GoogleSheet, lines: Sequence[LogLine]) -> None:
        if next(count) >= nth:
            if why == "read only":
                raise cannot_write(Rejected("no", status=403, reason=""), sheet.label)
            raise TryAgain("Google Sheets did not answer")
        right(sheet, lines)

    monkeypatch.setattr(GoogleSheet, "append_log", append_log)
    if why == "read only":

        def write(sheet: GoogleSheet, *_: object) -> int:
            raise cannot_write(Rejected("no", status=403, reason=""), sheet.label)

        monkeypatch.setattr(GoogleSheet, "write", write)


@pytest.mark.parametrize("mailbox", ["gmail", "eml"])
@pytest.mark.parametrize(("why", "code"), [("read only", 1), ("no answer", 4)])
@pytest.mark.parametrize("late", [False, True])
def test_what_was_made_is_told_where_the_log_cannot_be_written(
    google: Google,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    mailbox: str,
    why: str,
    code: int,
    late: bool,
) -> None:
    # The first line comes before a letter is there, the second behind it.
    nth = 2 if late else 1
    scene = GoogleScene(tmp_path, google, ACME, GLOBEX)
    wishes = {"mailbox": "gmail"} if mailbox == "gmail" else {}
    scene.sync("2026-03-03T09:00", **wishes)  # Kim's draft; columns and log are there
    there = len(google.mail().filled()) + len(scene.drafts())
    with monkeypatch.context() as patch:
        log_fails(patch, google, nth, why)
        report, error = attempt(scene, "2026-03-03", **wishes)
        made = len(google.mail().filled()) + len(scene.drafts()) - there
        assert made == (report.drafts.created if report is not None else 0)
        assert (made > 0) == late
        assert error is not None
        assert (error.exit_code, "no draft was made" in error.message) == (code, False)
        assert not made or f"{made} " in error.message
    after = scene.sync("2026-03-03", **wishes)
    assert after.error is None
    phases = [phase for _, _, phase in scene.phases()]
    assert set(phases) == {"filled"}
    assert sorted(each.key.phase for each in in_log(scene).values()) == phases
    assert scene.asked("2026-03-03", **wishes)[1] == 0


def attempt(
    scene: GoogleScene, when: str, **wishes: str
) -> tuple[SyncReport | None, FollowupError | None]:
    """A run's report, and its error whether it was told in it or raised."""
    try:
        report = scene.sync(when, **wishes)
    except FollowupError as error:
        return None, error
    return report, report.error


def in_log(scene: GoogleScene) -> Mapping[str, Logged]:
    """What the log says of each key."""
    store = scene.desk("2026-03-03").store
    store.read()
    shared = logged(store)
    assert shared is not None
    return merged(shared.read_log()).keys


@pytest.mark.parametrize("mailbox", ["gmail", "eml"])
@pytest.mark.parametrize("how", ["fails", "killed"])
def test_what_the_log_was_not_told_it_is_told_later(
    google: Google, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mailbox: str, how: str
) -> None:
    """A day of sending that was recorded here alone would be lost with this machine, and the letter
    sent twice."""
    scene = GoogleScene(tmp_path, google, ACME, GLOBEX)
    wishes = {"mailbox": "gmail"} if mailbox == "gmail" else {}
    scene.sync("2026-03-03", **wishes)
    with monkeypatch.context() as patch:
        if how == "fails":
            log_fails(patch, google, 1, "no answer")
            done = record_sent(scene.desk("2026-03-04", **wishes), 3)
            assert "sent on 2026-03-04" in done.done[0]
            assert done.error is not None
            assert (done.error.exit_code, "log" in done.error.message) == (4, True)
        else:
            patch.setattr(GoogleSheet, "append_log", killed)
            with pytest.raises(Killed):
                record_sent(scene.desk("2026-03-04", **wishes), 3)
    assert Phase.SENT not in [each.key.phase for each in in_log(scene).values()]
    assert scene.asked("2026-03-05", **wishes)[1] <= 2  # the log, and the cells
    (sent,) = [each.key for each in in_log(scene).values() if each.key.phase is Phase.SENT]
    assert str(sent.sent_on) == "2026-03-04"
    assert scene.asked("2026-03-05", **wishes)[1] == 0
    scene.journal_in("home").unlink()
    adopt(scene.desk("2026-03-05", **wishes))
    scene.sync("2026-03-05", **wishes)
    assert "read the draft" not in str(scene.ours()["Globex"]["Next step"])
    assert "sent 2026-03-04" in str(scene.ours()["Globex"]["Drafts"])


def test_a_corrected_day_of_sending_reaches_the_log(google: Google, tmp_path: Path) -> None:
    scene = GoogleScene(tmp_path, google, ACME, GLOBEX)
    scene.sync("2026-03-03")
    record_sent(scene.desk("2026-03-05"), 3)
    record_sent(scene.desk("2026-03-06"), 3, step=Step.THANK_YOU, on=date(2026, 3, 4))
    scene.sheet.sort(1, descending=True, tab="sheets-followup log")
    (sent,) = [each.key for each in in_log(scene).values() if each.key.phase is Phase.SENT]
    assert str(sent.sent_on) == "2026-03-04"


class Killed(BaseException):
    """What a kill looks like from inside."""


def killed(sheet: GoogleSheet, lines: Sequence[LogLine]) -> None:
    raise Killed


def test_a_log_that_was_deleted_is_told_everything_again(google: Google, tmp_path: Path) -> None:
    scene = GoogleScene(tmp_path, google, ACME, GLOBEX)
    scene.sync("2026-03-03")
    before = {name: each.key.phase for name, each in in_log(scene).items()}
    scene.sheet.delete("rows", 1, 60, tab="sheets-followup log")
    assert in_log(scene) == {}
    scene.sync("2026-03-04")
    assert {name: each.key.phase for name, each in in_log(scene).items()} == before
    assert scene.asked("2026-03-04")[1] == 0


@pytest.mark.parametrize("when", ["2026-03-03T09:00", "2026-03-03"])
def test_the_header_cells_are_counted_as_written(google: Google, tmp_path: Path, when: str) -> None:
    scene = GoogleScene(tmp_path, google, ACME, GLOBEX)
    before = cells_in(scene)
    report, _ = run(scene, when)
    assert report.cells_written == cells_in(scene) - before
    again, _ = run(scene, when)
    assert again.cells_written == 0


def cells_in(scene: GoogleScene) -> int:
    return sum(cell != "" for row in scene.sheet.values("A1:ZZ") for cell in row)


# -- taken over ---------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", [False, True])
def test_a_blank_that_was_never_filled_is_filled_after_the_take_over(
    google: Google, tmp_path: Path, typed: bool
) -> None:
    scene = GoogleScene(tmp_path, google, ACME, GLOBEX)
    run(scene, "2026-03-03T09:00")  # Kim's draft, and the ids
    google.clock.advance(9 * 3600)

    def kill(name: str) -> None:
        if name == "gmail:fill:before":
            raise Killed

    crashpoints.install(kill)
    try:
        with pytest.raises(Killed):
            run(scene, "2026-03-03")
    finally:
        crashpoints.install(None)
    filled = set(google.mail().filled())
    (blank,) = set(google.mail().drafts()) - filled
    if typed:
        google.mail().edit(blank, "Dear Jane,")
    scene.journal_in("home").unlink()
    adopt(scene.desk("2026-03-04", mailbox="gmail"))
    report, _ = run(scene, "2026-03-04")
    assert report.error is None
    assert set(google.mail().filled()) == filled | (set() if typed else {blank})
    assert (len(google.mail().drafts()), report.drafts.created) == (2, 0 if typed else 1)
    drafts = {name: str(cells["Drafts"]) for name, cells in scene.ours().items()}
    assert ("not known" if typed else "ready") in drafts["Acme"]
    # Of a whole draft it cannot be told whether the letter in it is the one that was written.
    assert "made before this machine took over" in drafts["Globex"]
    assert "edited by you" not in str(drafts)
    said = undo(scene.desk("2026-03-04", mailbox="gmail"))
    assert len(said.done) == (0 if typed else 1)


# -- F22 --------------------------------------------------------------------------------------


def drafted(google: Google, folder: Path, count: int = 12) -> GoogleScene:
    scene = GoogleScene(folder, google, *many(count))
    report, _ = run(scene, "2026-03-03")
    assert report.drafts.created == count
    google.clock.advance(24 * 3600)
    return scene


def discard(google: Google, count: int) -> None:
    mail = google.mail()
    for name in list(mail.drafts())[:count]:
        mail.discard(name)


@pytest.mark.parametrize(
    ("count", "told"), [(12, "12 of 12 known drafts"), (4, "4 of 12 known drafts")]
)
def test_brake_drafts_that_vanish_at_once(
    google: Google, tmp_path: Path, count: int, told: str
) -> None:
    scene = drafted(google, tmp_path)
    made = creates(google)
    discard(google, count)
    with pytest.raises(Refused, match=told):
        run(scene, "2026-03-04")
    assert creates(google) == made
    report, _ = run(scene, "2026-03-04", confirm=True)
    assert (report.drafts.gone, creates(google)) == (count, made)  # gone, and not made again


def test_brake_half_a_list_is_no_list(google: Google, tmp_path: Path) -> None:
    scene = drafted(google, tmp_path)
    made = creates(google)
    discard(google, 1)
    for nth in range(1, 30):
        google.world.faults.plan("gmail.users.drafts.list", "500", nth=nth)
    report, _ = run(scene, "2026-03-04")
    google.world.faults.clear()
    assert isinstance(report.error, TryAgain)
    assert (report.drafts.gone, creates(google)) == (0, made)
    report, _ = run(scene, "2026-03-04")
    assert (report.drafts.gone, creates(google)) == (1, made)


def test_brake_another_account(google: Google, tmp_path: Path) -> None:
    scene = drafted(google, tmp_path)
    other = google.add_account("other@gmail.com")
    google.file(scene.sheet.id)
    scene.sheet.share(other, "writer")
    scene.log_in(*_scopes(), account=other)
    with pytest.raises(Refused, match=r"other@gmail\.com"):
        run(scene, "2026-03-04")
    assert google.mail(other).drafts() == {}


def test_brake_the_sheet_suddenly_empty(google: Google, tmp_path: Path) -> None:
    scene = drafted(google, tmp_path)
    made = creates(google)
    scene.sheet.delete("rows", 1, 12)
    with pytest.raises(Refused, match="suddenly empty"):
        run(scene, "2026-03-04")
    assert creates(google) == made


def test_brake_a_thousand_due_at_once(google: Google, tmp_path: Path) -> None:
    scene = GoogleScene(tmp_path, google, *many(1000))
    with pytest.raises(Refused, match="1000 new drafts are due, more than --limit 50"):
        run(scene, "2026-03-03")
    assert creates(google) == 0


def test_brake_a_journal_from_before_is_no_memory(google: Google, tmp_path: Path) -> None:
    scene = GoogleScene(tmp_path, google, *many(3))
    run(scene, "2026-03-03T09:00")
    path = scene.desk("2026-03-03").journal_path
    shutil.copy(path, tmp_path / "backup")
    run(scene, "2026-03-03")
    made = creates(google)
    shutil.copy(tmp_path / "backup", path)
    for confirm in (False, True):
        with pytest.raises(Refused, match="older than the log"):
            run(scene, "2026-03-04", confirm=confirm)
    assert creates(google) == made == 3


def _scopes() -> tuple[str, ...]:
    from sheets_followup.login.levels import COMPOSE, READONLY, SPREADSHEETS

    return (SPREADSHEETS, COMPOSE, READONLY)
