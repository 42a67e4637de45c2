"""An emulator that must stay clean, and a machine of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.google import Google


@pytest.fixture
def google() -> Iterator[Google]:
    with Google(quotas=False) as emulator:
        yield emulator
        assert not emulator.world.bugs, emulator.world.bugs
        assert not emulator.world.violations, emulator.world.violations


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of the machine that a test runs on."""
    folder = tmp_path / "home"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder
