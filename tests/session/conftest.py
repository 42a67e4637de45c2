"""A scripted server, and doors to it whose clock costs no time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sheets_followup.session.retrying import Retries
from sheets_followup.session.roots import Roots
from tests.session.doors import FakeTime
from tests.session.scripted_server import ScriptedServer, running


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with running() as server:
        yield server


@pytest.fixture
def roots(server: ScriptedServer) -> Roots:
    return Roots(sheets=server.root, drive=server.root, gmail=server.root, oauth=server.root)


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture
def retries(time: FakeTime) -> Retries:
    return Retries(
        clock=time.clock, sleep=time.sleep, chance=lambda: 1.0, now=lambda: 1_800_000_000.0
    )
