"""One emulator a module; each life in it has an account of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from sheets_followup import crashpoints
from tests.gmail.life import EVENING, JANE, Life
from tests.google import Google


@pytest.fixture(scope="module")
def emulator() -> Iterator[Google]:
    with Google(quotas=False, start=EVENING) as google:
        yield google


@pytest.fixture
def google(emulator: Google) -> Iterator[Google]:
    yield emulator
    emulator.world.between.clear()
    try:
        emulator.assert_clean()
    finally:
        emulator.world.faults.clear()
        emulator.world.harm.clear()
        emulator.world.violations.clear()


Begin = Callable[..., Life]


@pytest.fixture
def begin(tmp_path: Path, google: Google) -> Iterator[Begin]:
    """A life with these rows (one row with Jane), in this test's folder."""

    def made(*rows: Sequence[str], **more: object) -> Life:
        return Life(tmp_path, google, *(rows or (JANE,)), **more)  # type: ignore[arg-type]

    yield made
    crashpoints.install(None)
