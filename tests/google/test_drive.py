"""Files and sharing behave as Drive's documents say."""

from __future__ import annotations

from typing import Any

import pytest

from . import SCOPE, Google
from .conftest import Wire

FILES = "/drive/v3/files"


@pytest.mark.parametrize(
    ("body", "query", "code"),
    [
        ({"type": "user", "role": "reader", "emailAddress": "c@example.com"}, {}, 200),
        ({"type": "anyone", "role": "reader"}, {}, 200),
        ({"role": "reader", "emailAddress": "c@example.com"}, {}, 400),
        ({"type": "user", "role": "reader"}, {}, 400),
        ({"type": "user", "role": "owner", "emailAddress": "c@example.com"}, {}, 403),
        (
            {"type": "user", "role": "owner", "emailAddress": "c@example.com"},
            {"transferOwnership": "true"},
            200,
        ),
        ({"type": "user", "role": "boss", "emailAddress": "c@example.com"}, {}, 400),
    ],
)
def test_share(google: Google, wire: Wire, body: Any, query: dict[str, str], code: int) -> None:
    key = google.new_sheet().id
    answer = wire("POST", f"{FILES}/{key}/permissions", body, **query)
    assert answer.status_code == code, answer.text


@pytest.mark.parametrize(
    ("until", "code"),
    [
        ("2026-04-01T00:00:00Z", 200),
        ("2026-03-01T00:00:00Z", 403),
        ("2027-06-01T00:00:00Z", 403),
        ("soon", 400),
    ],
)
def test_a_share_that_ends(google: Google, wire: Wire, until: str, code: int) -> None:
    door, coach = google.new_sheet(rows=[["x"]]), google.add_account("coach@example.com")
    body = {"type": "user", "role": "writer", "emailAddress": coach, "expirationTime": until}
    answer = wire("POST", f"{FILES}/{door.id}/permissions", body, sendNotificationEmail="false")
    assert answer.status_code == code, answer.text
    assert google.world.notices == []
    path = f"/v4/spreadsheets/{door.id}/values/A1"
    theirs = Wire(google, account=coach)
    assert theirs("GET", path).status_code == (200 if code == 200 else 403)
    google.clock.advance(40 * 86400)
    late = Wire(google, account=coach)
    assert late("GET", path).status_code == 403
    for used in (theirs, late):
        used.session.close()


def test_revoking(google: Google, wire: Wire) -> None:
    key = google.new_sheet().id
    body = {"type": "user", "role": "reader", "emailAddress": "c@example.com"}
    permission = wire("POST", f"{FILES}/{key}/permissions", body).json()["id"]
    path = f"{FILES}/{key}/permissions/{permission}"
    assert wire("PATCH", path, {"role": "commenter"}).json()["role"] == "commenter"
    assert wire("DELETE", path).status_code == 204
    assert wire("DELETE", path).status_code == 404
    owner = wire("GET", f"{FILES}/{key}/permissions").json()["permissions"][0]["id"]
    assert wire("DELETE", f"{FILES}/{key}/permissions/{owner}").status_code == 403


def test_a_reader_may_not_share(google: Google) -> None:
    door, coach = google.new_sheet(), google.add_account("coach@example.com")
    door.share(coach, "reader")
    wire = Wire(google, SCOPE + "drive", account=coach)
    body = {"type": "user", "role": "reader", "emailAddress": "c@example.com"}
    assert wire("POST", f"{FILES}/{door.id}/permissions", body).status_code == 403
    wire.session.close()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("name = 'Job search'", 1),
        ("name contains 'SEARCH' and trashed = false", 1),
        ("mimeType='application/vnd.google-apps.folder'", 1),
        ('"root-folder" in parents', 1),
        ('parents in "root-folder"', 1),
        ("name = 'It\\'s'", 0),
        ("", 2),
    ],
)
def test_search(google: Google, wire: Wire, query: str, found: int) -> None:
    google.new_sheet()
    folder = {
        "name": "F",
        "mimeType": "application/vnd.google-apps.folder",
        "parents": ["root-folder"],
    }
    wire("POST", FILES, folder)
    assert len(wire("GET", FILES, q=query).json()["files"]) == found


def test_a_bad_search_and_a_missing_file(wire: Wire) -> None:
    assert wire("GET", FILES, q="name like 'x'").status_code == 400
    error = wire("GET", f"{FILES}/1none").json()["error"]
    assert (error["code"], error["errors"][0]["reason"]) == (404, "notFound")


def test_drive_ignores_what_it_does_not_know(wire: Wire) -> None:
    body = {"name": "N", "mimeType": "application/vnd.google-apps.spreadsheet", "nonsense": 1}
    answer = wire("POST", FILES, body, alsoNonsense="1")
    assert answer.status_code == 200
    assert set(answer.json()) == {"kind", "id", "name", "mimeType"}


@pytest.mark.parametrize(
    ("kind", "start"),
    [
        ("text/csv", b"a,b"),
        ("text/tab-separated-values", b"a\tb"),
        ("application/pdf", b"%PDF"),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b"PK"),
    ],
)
def test_export(google: Google, wire: Wire, kind: str, start: bytes) -> None:
    key = google.new_sheet(rows=[["a", "b"]]).id
    answer = wire("GET", f"{FILES}/{key}/export", mimeType=kind)
    assert answer.content.startswith(start)
