"""``doctor`` speaks of the settings of the tracker that was named, not of the defaults."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from sheets_followup.config import load_config
from sheets_followup.desk import Wishes
from sheets_followup.doctor.examining import examine
from sheets_followup.texts import shipped_folder

CONFIG = """
[defaults]
timezone = "Europe/Berlin"

[trackers.jobs]
address = "{folder}/jobs.csv"
timezone = "America/New_York"
templates = "{folder}/none"
"""


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize(
    ("typed", "zone", "templates"),
    [
        ("jobs", "America/New_York", "wrong"),
        ("jobs.csv", "America/New_York", "wrong"),
        ("other.csv", "Europe/Berlin", "ok"),
    ],
)
def test_zone_and_templates_of_the_tracker(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    zone: str,
    templates: str,
    there: bool,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "config.toml").write_text(CONFIG.format(folder=tmp_path))
    for name in ("jobs.csv", "other.csv") if there else ():
        (tmp_path / name).write_text("Company,Interview date,Interviewers\nAcme,2026-03-03,Jane\n")
    config = load_config(tmp_path / "config.toml")
    found = {each.name: each for each in examine(config, None, Wishes(), typed)}
    assert zone in found["time zone"].message
    assert found["templates"].verdict == templates


@pytest.mark.parametrize(
    ("setting", "verdict"), [("", "ok"), ('tone = "warm"', "ok"), ('tone = "warmm"', "wrong")]
)
def test_a_tone_without_templates_is_wrong(tmp_path: Path, setting: str, verdict: str) -> None:
    copytree(shipped_folder(), tmp_path / "mine")
    (tmp_path / "config.toml").write_text(f'[defaults]\ntemplates = "mine"\n{setting}\n')
    config = load_config(tmp_path / "config.toml")
    found = {each.name: each for each in examine(config, None, Wishes(), None)}
    assert found["templates"].verdict == verdict


def test_a_damaged_memory_hides_no_other_finding(tmp_path: Path) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text("Company,Interview date,Interviewers\nAcme,2026-03-03,Jane\n")
    (tmp_path / "jobs.followup.db").write_bytes(b"no journal" * 500)
    found = {each.name: each for each in examine(load_config(None), None, Wishes(), str(path))}
    assert found["journal"].verdict == "wrong"
    assert "backup" in str(found["journal"].fix)
    assert {"Python", "sender", "templates", "time zone"} <= set(found)


def test_a_lost_memory_is_wrong(tmp_path: Path) -> None:
    """Everything else refuses such a tracker, so that it is not called well here."""
    path = tmp_path / "jobs.csv"
    row = "Acme,2026-03-03,Jane,sf-abcdefgh23456723"
    path.write_text(f"Company,Interview date,Interviewers,Follow-up ID\n{row}\n")
    config = load_config(None)
    found = {each.name: each for each in examine(config, None, Wishes(), str(path))}
    assert found["journal"].verdict == "wrong"
    assert "--adopt" in str(found["journal"].fix)
