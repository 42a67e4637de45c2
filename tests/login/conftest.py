"""A login service, a door to it, and a place for the token."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sheets_followup.login.client_file import Client
from sheets_followup.session.door import Door
from sheets_followup.session.roots import Roots
from tests.login.service import CLIENT, LoginService, Person, running


@pytest.fixture
def service() -> Iterator[LoginService]:
    with running() as service:
        yield service


@pytest.fixture
def door(service: LoginService) -> Door:
    return Door(Roots(gmail=service.root, oauth=service.root))


@pytest.fixture
def client() -> Client:
    return Client(CLIENT["client_id"], CLIENT["client_secret"])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "google-token.json"


@pytest.fixture
def person() -> Person:
    return Person()
