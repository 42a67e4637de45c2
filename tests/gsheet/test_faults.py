"""Answers that are lost, late or refused, and crashes: the next run ends as if nothing had been."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sheets_followup import crashpoints
from sheets_followup.errors import FollowupError, TryAgain
from sheets_followup.model import OWN_COLUMNS
from tests.google import Facts, Google
from tests.google.faults import KINDS
from tests.gsheet.editor import own_indexes
from tests.gsheet.scene import ACME, GLOBEX, GoogleScene

DAY, NEXT = "2026-03-03", "2026-03-16"
ENDPOINTS = {
    "get": "sheets.spreadsheets.get",
    "read": "sheets.spreadsheets.values.batchGetByDataFilter",
    "change": "sheets.spreadsheets.batchUpdate",
    "write": "sheets.spreadsheets.values.batchUpdateByDataFilter",
}


class Crashed(BaseException):
    """What a crash looks like from inside: nothing catches it."""


def outcome(scene: GoogleScene) -> tuple[object, ...]:
    """What a person can see, without what is random."""
    ours = scene.ours()
    for said in ours.values():
        said["Drafts"] = str(said["Drafts"]).count(".eml")
    return ours, scene.theirs(), scene.drafts(), scene.phases(), sorted(own_indexes(scene.sheet))


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[object, ...]]:
    """What comes out on both days when nothing goes wrong."""
    with Google(quotas=False) as google, pytest.MonkeyPatch.context() as patch:
        scene = GoogleScene(tmp_path_factory.mktemp("calm"), google, ACME, GLOBEX)
        patch.setenv("XDG_DATA_HOME", str(scene.folder / "home"))
        said = {}
        for day in (DAY, NEXT):
            scene.sync(day)
            said[day] = outcome(scene)
    return said


@pytest.mark.parametrize("endpoint", ENDPOINTS)
# Sheets says 429 where others say 403 with the reason of a rate.
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "403-rate"])
def test_a_fault_on_every_endpoint(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    calm: dict[str, tuple[object, ...]],
    endpoint: str,
    kind: str,
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)
    for day in (DAY, NEXT):
        folder = tmp_path / day
        folder.mkdir()
        monkeypatch.setenv("XDG_DATA_HOME", str(folder / "home"))
        with Google(quotas=False, facts=Facts(hang=0.05)) as google:
            scene = GoogleScene(folder, google, ACME, GLOBEX)
            if day == NEXT:
                scene.sync(DAY)
            google.world.faults.plan(ENDPOINTS[endpoint], kind)
            code = None
            try:
                scene.sync(day)
            except FollowupError as error:
                code = error.exit_code
            assert code in (None, 4)
            google.world.faults.assert_all_fired()
            scene.sync(day)
            assert outcome(scene) == calm[day], (day, code)
            assert scene.asked(day)[1] == 0
            google.assert_clean()


def test_too_much_asked_is_code_4_and_loses_nothing(
    tmp_path: Path, google: Google, calm: dict[str, tuple[object, ...]]
) -> None:
    scene = GoogleScene(tmp_path, google, ACME, GLOBEX)
    google.world.faults.plan(ENDPOINTS["read"], "429", times=20)
    with pytest.raises(TryAgain):
        scene.sync(DAY)
    assert scene.drafts() == []
    while google.world.faults.due(ENDPOINTS["read"]):
        pass
    scene.sync(DAY)
    assert outcome(scene) == calm[DAY]


def crash_at(number: int) -> list[str]:
    names: list[str] = []

    def callback(name: str) -> None:
        names.append(name)
        if len(names) == number:
            raise Crashed(name)

    crashpoints.install(callback)
    return names


@pytest.mark.parametrize("day", [DAY, NEXT])
def test_a_crash_at_every_point_then_a_run(
    tmp_path: Path,
    google: Google,
    monkeypatch: pytest.MonkeyPatch,
    calm: dict[str, tuple[object, ...]],
    day: str,
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)
    names = _all_points(tmp_path, google, monkeypatch, day)
    assert len(names) >= 10
    for number, name in enumerate(names, 1):
        folder = tmp_path / str(number)
        folder.mkdir()
        monkeypatch.setenv("XDG_DATA_HOME", str(folder / "home"))
        scene = GoogleScene(folder, google, ACME, GLOBEX)
        if day == NEXT:
            scene.sync(DAY)
        crash_at(number)
        try:
            with pytest.raises(Crashed):
                scene.sync(day)
        finally:
            crashpoints.install(None)
        scene.sync(day)
        assert outcome(scene) == calm[day], name
        assert scene.asked(day)[1] == 0, name


def _all_points(
    tmp_path: Path, google: Google, monkeypatch: pytest.MonkeyPatch, day: str
) -> list[str]:
    folder = tmp_path / "count"
    folder.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "home"))
    scene = GoogleScene(folder, google, ACME, GLOBEX)
    if day == NEXT:
        scene.sync(DAY)
    names = crash_at(0)
    try:
        scene.sync(day)
    finally:
        crashpoints.install(None)
    return names


def test_two_columns_are_never_made_for_one(tmp_path: Path, google: Google) -> None:
    """The change was made and its answer lost, five times in a row."""
    scene = GoogleScene(tmp_path, google, ACME)
    for _ in range(5):
        google.world.faults.plan(ENDPOINTS["change"], "close-after")
        with pytest.raises(TryAgain):
            scene.sync(DAY)
        google.world.faults._planned.clear()
        if scene.sheet.value("L1"):
            break
    scene.sync(DAY)
    header = scene.sheet.values("A1:ZZ1")[0]
    assert [header.count(name) for name in OWN_COLUMNS.values()] == [1] * 6
    assert len(scene.sheet.book.tabs) == 2
