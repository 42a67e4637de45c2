"""F4: a person edits the sheet between any two of our requests; 500 chances, repeatable."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from sheets_followup.errors import TryAgain
from sheets_followup.sync import sync_tracker
from tests.google import Google
from tests.gsheet.editor import TYPED, Editor, cells, own_indexes, theirs
from tests.gsheet.scene import ACME, GLOBEX, INITECH, GoogleScene

HOOLI = ("Hooli", "Nurse", "", "2026-03-02 09:00", "Ann Oak <ann@hooli.example>")
UMBRELLA = ("Umbrella", "Clerk", "Rejected", "2026-02-20", "Max Elm <max@umbrella.example>")
ROWS = (ACME, GLOBEX, INITECH, HOOLI, UMBRELLA)
DAY, NEXT = "2026-03-03", "2026-03-16"
SHOWN = ("next_step", "next_follow_up", "stop")

CHUNKS, EACH = 20, 25


def state(scene: GoogleScene) -> dict[str, tuple[object, ...]]:
    """Company → what our columns of decisions say beside it; a copy's row is left out."""
    ours, grid = own_indexes(scene.sheet), cells(scene.sheet)
    head = next(row for row in grid if "Company" in row)
    at = head.index("Company")
    found: dict[str, tuple[object, ...]] = {}
    for row in grid[grid.index(head) + 1 :]:
        if row[at] != "":
            found.setdefault(str(row[at]), tuple(row[ours[field]] for field in SHOWN))
    return found


def run(scene: GoogleScene, day: str) -> str:
    """One run as cron would make it: what it ends with."""
    try:
        desk = scene.desk(day)
        sync_tracker(desk)
    except TryAgain:
        return "again"
    return "done" if desk.requests["sheets_write"] else "quiet"


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What our columns say on both days when nobody edits."""
    with Google(quotas=False) as google:
        scene = GoogleScene(tmp_path_factory.mktemp("calm"), google, *ROWS)
        said: dict[str, object] = {}
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("XDG_DATA_HOME", str(scene.folder / "home"))
            for day in (DAY, NEXT):
                scene.sync(day)
                said[day] = state(scene)
    return said


class Start:
    """A sheet as the seeds of a chunk find it: one that is new to us, or one synced the day before
    with a text of the person's in one of our cells."""

    def __init__(self, folder: Path, google: Google, *, known: bool) -> None:
        self.folder, self.known = folder, known
        folder.mkdir()
        self.scene = GoogleScene(folder, google, *ROWS)
        if known:
            with pytest.MonkeyPatch.context() as patch:
                patch.setenv("XDG_DATA_HOME", str(folder / "home"))
                self.scene.sync(DAY)
            editor = Editor(self.scene.sheet, random.Random(1))
            row = editor.rows()[2]
            editor._type(row, own_indexes(self.scene.sheet)["notes"], TYPED)
            self.typed = {editor.company(row): TYPED}
            shutil.copytree(self.scene.drafts_folder, folder / "kept")
        else:
            self.typed = {}
        self.book = self.scene.sheet.book.snapshot()

    def copy(self, folder: Path) -> GoogleScene:
        """The same sheet once more, with what this machine and the mailbox hold of it."""
        shutil.copytree(self.folder, folder)
        # A mailbox is known by its place, so the drafts stay at theirs.
        drafts = self.scene.drafts_folder
        shutil.rmtree(drafts, ignore_errors=True)
        if (self.folder / "kept").exists():
            shutil.copytree(self.folder / "kept", drafts)
        self.scene.sheet.book.restore(self.book)
        self.book = self.scene.sheet.book.snapshot()
        scene = GoogleScene(folder, self.scene.google, sheet=self.scene.sheet)
        scene.drafts_folder = drafts
        return scene


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_edits_between_any_two_requests(
    chunk: int,
    tmp_path: Path,
    google: Google,
    undisturbed: dict[str, object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Invariants 1, 3 and 9; 500 seeds in all, and every planned edit was made."""
    # Nothing crashes here, and waiting for the disk is most of the time.
    monkeypatch.setattr(os, "fsync", lambda _: None)
    starts = [Start(tmp_path / str(known), google, known=known) for known in (True, False)]
    for seed in range(chunk * EACH, (chunk + 1) * EACH):
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / f"s{seed}" / "home"))
        try:
            one(seed, tmp_path / f"s{seed}", starts[seed % 5 > 2], google, undisturbed)
        except BaseException as error:
            error.add_note(f"seed {seed}")
            raise
        finally:
            google.world.between.clear()


def one(
    seed: int, folder: Path, start: Start, google: Google, undisturbed: dict[str, object]
) -> None:
    chance = random.Random(seed)
    scene = start.copy(folder)
    editor = Editor(scene.sheet, chance)
    editor.typed.update(start.typed)
    day = NEXT if start.known else DAY
    moments = sorted(chance.sample(range(8 if start.known else 14), chance.choice([1, 1, 2])))
    count = 0

    def hook(when: str, endpoint: str) -> None:
        nonlocal count
        if moments and count >= moments[0]:
            moments.pop(0)
            editor.edit()
        count += 1

    google.world.between.append(hook)
    run(scene, day)
    google.world.between.clear()
    for _ in moments:  # the run asked less often than the chance says
        editor.edit()
    assert editor.said

    for _ in range(2):
        if run(scene, day) == "quiet":
            break
    assert theirs(scene.sheet) == editor.after, editor.said
    found, skip = state(scene), set(editor.typed) | editor.copied | editor.gone
    assert {c: said for c, said in found.items() if c not in skip} == {
        c: said
        for c, said in undisturbed[day].items()  # type: ignore[attr-defined]
        if c not in skip
    }, editor.said
    for company in set(start.typed) - editor.gone:
        # Their words are in our column still, beside the same row where they moved with it.
        alone = "sort_without_ours" in editor.said
        rows = cells(scene.sheet) if alone else rows_of(scene, company)
        assert TYPED in [cell for row in rows for cell in row], editor.said
    assert len(scene.drafts()) == len(set(scene.drafts())), (editor.said, scene.drafts())
    if seed % 10 == 0:
        reads, writes = scene.asked(day)
        assert writes == 0, editor.said
        assert reads <= 3


def rows_of(scene: GoogleScene, company: str) -> list[list[object]]:
    return [row for row in cells(scene.sheet) if company in row]
