"""The emulator for a test, and the clients of Google that talk to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import gspread
import pytest
import requests
from google.auth.credentials import AnonymousCredentials

from . import Google

HOSTS = ("https://sheets.googleapis.com", "https://www.googleapis.com")


class Wire:
    """A plain session of one login: ``wire("GET", "/v4/...")``."""

    def __init__(self, google: Google, *scopes: str, account: str | None = None) -> None:
        self.google = google
        self.session = requests.Session()
        self.token = google.login(*scopes, account=account)
        self.session.headers["Authorization"] = f"Bearer {self.token['access_token']}"

    def __call__(self, method: str, path: str, body: Any = None, **query: Any) -> requests.Response:
        return self.session.request(
            method, self.google.url + path, json=body, params=query, timeout=10
        )


def sheet_client(google: Google, wire: Wire) -> gspread.Client:
    """The real gspread over the emulator."""

    class Local(gspread.HTTPClient):
        def request(self, method: str, endpoint: str, *args: Any, **more: Any) -> Any:
            for host in HOSTS:
                endpoint = endpoint.replace(host, google.url)
            return super().request(method, endpoint, *args, **more)

    nobody = AnonymousCredentials()  # type: ignore[no-untyped-call]
    return gspread.Client(nobody, session=wire.session, http_client=Local)


@pytest.fixture
def google() -> Iterator[Google]:
    """An emulator without quotas that must stay clean."""
    with Google(quotas=False) as emulator:
        yield emulator
        assert not emulator.world.bugs, emulator.world.bugs


@pytest.fixture
def wire(google: Google) -> Iterator[Wire]:
    """A session of the first account with every scope."""
    found = Wire(google)
    yield found
    found.session.close()


@pytest.fixture
def gs(google: Google, wire: Wire) -> gspread.Client:
    """gspread, logged in."""
    return sheet_client(google, wire)
