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
        ("mimeType='application/vnd.google-apps.folder'", 2),
        ('"FOLDER" in parents', 1),
        ('parents in "FOLDER"', 1),
        ("'root' in parents", 2),
        ("name = 'It\\'s'", 0),
        ("", 3),
        ("name = 'In' or name = 'Job search'", 2),
        ("name = 'In' or name = 'Job search' and starred = true", 0),
        ("name = 'In' or (name = 'Job search' and starred = true)", 1),
        ("not name = 'In'", 2),
        ("not (name = 'In' or name = 'F')", 1),
        ("'me' in owners and not sharedWithMe", 3),
        ("sharedWithMe = true", 0),
        ("modifiedTime > '2020-01-01T00:00:00' and createdTime < '2100-01-01T00:00:00Z'", 3),
        ("modifiedTime < '2020-01-01'", 0),
    ],
)
def test_search(google: Google, wire: Wire, query: str, found: int) -> None:
    google.new_sheet()
    folder = {"mimeType": "application/vnd.google-apps.folder"}
    outer = wire("POST", FILES, folder | {"name": "F", "parents": ["root"]}).json()["id"]
    assert wire("POST", FILES, folder | {"name": "In", "parents": [outer]}).status_code == 200
    answer = wire("GET", FILES, q=query.replace("FOLDER", outer))
    assert len(answer.json()["files"]) == found, answer.text


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"q": "name like 'x'"}, "q"),
        ({"q": "name = 'x' and"}, "q"),
        ({"q": "(name = 'x'"}, "q"),
        ({"q": "name = 'x' name = 'y'"}, "q"),
        ({"q": "name < 'x'"}, "q"),
        ({"q": "modifiedTime > 'yesterday'"}, "q"),
        ({"orderBy": "colour"}, "orderBy"),
        ({"pageToken": "no-token"}, "pageToken"),
        ({"pageSize": "0"}, "pageSize"),
        ({"fields": "files(id,colour)"}, "fields"),
    ],
)
def test_a_bad_question(wire: Wire, query: dict[str, str], found: str) -> None:
    error = wire("GET", FILES, **query).json()["error"]
    assert (error["code"], error["errors"][0]["location"]) == (400, found)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"type": "user", "emailAddress": "c@example.com"}, "permission role field is required"),
        ({"role": "reader", "emailAddress": "c@example.com"}, "permission type field is required"),
        ({"role": "reader", "type": "everybody"}, "specified type is invalid"),
        ({"role": "king", "type": "anyone"}, "specified role is invalid"),
        ({"role": "reader", "type": "domain"}, "specified domain is invalid"),
        ({"role": "reader", "type": "user"}, "specified emailAddress is invalid"),
    ],
)
def test_a_permission_that_is_none(
    google: Google, wire: Wire, body: dict[str, str], words: str
) -> None:
    answer = wire("POST", f"{FILES}/{google.new_sheet().id}/permissions", body)
    assert (answer.status_code, words in answer.json()["error"]["message"]) == (400, True)


def test_permissions_come_in_pages(google: Google, wire: Wire) -> None:
    door = google.new_sheet()
    for name in ("a", "b"):
        door.share(f"{name}@example.com", "reader")
    path = f"{FILES}/{door.id}/permissions"
    first = wire("GET", path, pageSize=2).json()
    last = wire("GET", path, pageSize=2, pageToken=first["nextPageToken"]).json()
    assert [len(page["permissions"]) for page in (first, last)] == [2, 1]
    assert "nextPageToken" not in last


def test_what_a_file_and_an_account_tell(google: Google, wire: Wire) -> None:
    key = google.new_sheet().id
    told = wire("GET", f"{FILES}/{key}", fields="version,lastModifyingUser,exportLinks").json()
    assert told["version"].isdigit()
    assert told["lastModifyingUser"]["emailAddress"] == google.account
    assert "text/csv" in told["exportLinks"]
    assert wire("GET", f"{FILES}/{key}", alt="media").status_code == 403
    about = wire("GET", "/drive/v3/about", fields="user(permissionId,me),storageQuota").json()
    permissions = wire("GET", f"{FILES}/{key}/permissions").json()["permissions"]
    assert about["user"] == {"permissionId": permissions[0]["id"], "me": True}
    assert about["storageQuota"]["limit"].isdigit()
    for path in (f"{FILES}/{key}/export", "/drive/v3/about"):
        assert wire("GET", path).json()["error"]["errors"][0]["reason"] == "required"


def test_a_folder_that_is_not_there(wire: Wire) -> None:
    body = {"mimeType": "application/vnd.google-apps.spreadsheet", "parents": ["1none"]}
    assert wire("POST", FILES, body).status_code == 404
    assert wire("GET", FILES).json()["files"] == []


def test_pages_and_order(wire: Wire) -> None:
    for name in ("b", "c", "a"):
        wire("POST", FILES, {"name": name, "mimeType": "application/vnd.google-apps.spreadsheet"})
    seen: list[str] = []
    query = {"orderBy": "name desc", "pageSize": "2"}
    while True:
        page = wire("GET", FILES, **query).json()
        seen += [entry["name"] for entry in page["files"]]
        if "nextPageToken" not in page:
            break
        query["pageToken"] = page["nextPageToken"]
    assert seen == ["c", "b", "a"]


def test_a_missing_file(wire: Wire) -> None:
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
