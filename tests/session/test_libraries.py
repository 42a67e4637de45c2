"""gspread, google-api-python-client and google-auth, each through the door and nowhere else."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable

import pytest
from google.auth.transport.requests import Request as AuthRequest
from google.oauth2.credentials import Credentials

from sheets_followup.errors import FollowupError, Refused, TryAgain, UsageError
from sheets_followup.session.answers import NotThere, Rejected
from sheets_followup.session.api_http import Built, built_service
from sheets_followup.session.door import Door, deleting_door
from sheets_followup.session.gspread_client import DoorHTTPClient, gspread_client
from sheets_followup.session.retrying import Retries
from sheets_followup.session.roots import Roots
from tests.session.doors import OneToken
from tests.session.scripted_server import Reply, ScriptedServer

DRAFT = {"id": "r1", "message": {"id": "m1", "threadId": "t1"}}
SHEET = {
    "spreadsheetId": "abc",
    "properties": {"title": "Jobs"},
    "sheets": [{"properties": {"sheetId": 0, "title": "Jobs", "index": 0}}],
}


@pytest.fixture
def door(roots: Roots, retries: Retries) -> Door:
    return Door(roots, OneToken(), retries=retries)


def test_gspread_reads_and_writes(server: ScriptedServer, door: Door) -> None:
    values = {"spreadsheetId": "abc", "range": "Jobs!A1:B2", "values": [["Company"], ["Acme"]]}
    ranges = {"spreadsheetId": "abc", "valueRanges": [values]}
    updated = {"spreadsheetId": "abc", "replies": [{}]}
    server.script(
        Reply(body=SHEET),
        Reply(body=ranges),
        Reply(body={"spreadsheetId": "abc"}),
        Reply(body=updated),
    )
    book = gspread_client(door).open_by_key("abc")
    assert book.values_batch_get(["'My Jobs'!A1:B2"])["valueRanges"][0]["values"][1] == ["Acme"]
    book.values_batch_update({"valueInputOption": "RAW", "data": []})
    book.batch_update({"requests": []})
    assert [(each.method, each.path.partition("?")[0]) for each in server.asked] == [
        ("GET", "/v4/spreadsheets/abc"),
        ("GET", "/v4/spreadsheets/abc/values:batchGet"),
        ("POST", "/v4/spreadsheets/abc/values:batchUpdate"),
        ("POST", "/v4/spreadsheets/abc:batchUpdate"),
    ]
    assert door.pacer.usage.sheets_read == 2
    assert door.pacer.usage.sheets_write == 2


def test_gspread_shares_and_says_what_is_not_there(server: ScriptedServer, door: Door) -> None:
    client = gspread_client(door)
    server.script(Reply(404, {"error": {"code": 404, "message": "Requested entity not found"}}))
    with pytest.raises(NotThere):
        client.open_by_key("abc")
    server.script(Reply(body={"id": "p1"}))
    client.insert_permission("abc", "coach@example.org", "user", "reader", email_message="Hello")
    assert server.asked[-1].path.startswith("/drive/v3/files/abc/permissions?")


def test_gspread_asks_nothing_that_the_table_does_not_hold(
    server: ScriptedServer, door: Door
) -> None:
    client = gspread_client(door)
    server.script(Reply(body=SHEET))
    book = client.open_by_key("abc")
    ways: list[Callable[[], object]] = [
        lambda: book.values_append("A1", {"valueInputOption": "RAW"}, {"values": [["x"]]}),
        lambda: book.values_clear("A1"),
        lambda: client.del_spreadsheet("abc"),
        lambda: client.openall(),
        lambda: book.export(),
    ]
    for way in ways:
        with pytest.raises(Refused):
            way()
    assert len(server.asked) == 1


def test_gspread_has_no_other_session() -> None:
    for session in (None, object()):
        with pytest.raises(UsageError):
            DoorHTTPClient(None, session)
    with pytest.raises(UsageError):
        DoorHTTPClient(Credentials("token"), None)  # type: ignore[no-untyped-call]


def test_googleapiclient_works_with_drafts(server: ScriptedServer, door: Door) -> None:
    server.script(Reply(body=DRAFT))
    drafts = built_service(door, "gmail", "v1").users().drafts()
    body = {"message": {"raw": "eA=="}}
    assert drafts.create(userId="me", body=body).execute() == DRAFT
    assert drafts.update(userId="me", id="r1", body=body).execute() == DRAFT
    assert drafts.get(userId="me", id="r1", format="metadata").execute() == DRAFT
    assert [(each.method, each.path) for each in server.asked] == [
        ("POST", "/gmail/v1/users/me/drafts?alt=json"),
        ("PUT", "/gmail/v1/users/me/drafts/r1?alt=json"),
        ("GET", "/gmail/v1/users/me/drafts/r1?format=metadata&alt=json"),
    ]
    assert json.loads(server.asked[0].body) == body


def test_googleapiclient_deletes_through_the_other_door_only(
    server: ScriptedServer, door: Door, roots: Roots
) -> None:
    with pytest.raises(Refused):
        built_service(door, "gmail", "v1").users().drafts().delete(userId="me", id="r1").execute()
    assert server.asked == []
    other = deleting_door(roots, OneToken())
    server.script(Reply(204, raw=b""))
    built_service(other, "gmail", "v1").users().drafts().delete(userId="me", id="r1").execute()
    assert [each.method for each in server.asked] == ["DELETE"]


@pytest.mark.parametrize("what", ["send a draft", "send a message", "batch", "long search"])
def test_googleapiclient_cannot_send(server: ScriptedServer, door: Door, what: str) -> None:
    users = built_service(door, "gmail", "v1").users()
    made = {
        "send a draft": lambda: users.drafts().send(userId="me", body={"id": "r1"}),
        "send a message": lambda: users.messages().send(userId="me", body={"raw": "eA"}),
        "long search": lambda: users.messages().list(userId="me", q="x" * 3000),
        "batch": lambda: _batch(door),
    }[what]()
    with pytest.raises(Refused):
        made.execute()
    assert server.asked == []


def _batch(door: Door) -> Built:
    service = built_service(door, "gmail", "v1")
    batch: Built = service.new_batch_http_request()
    batch.add(service.users().drafts().send(userId="me", body={"id": "r1"}))
    return batch


@pytest.mark.parametrize("fault", ["close", "reset", "truncate"])
@pytest.mark.parametrize("library", ["googleapiclient", "gspread", "the door itself"])
def test_no_library_writes_twice(
    server: ScriptedServer, door: Door, library: str, fault: str
) -> None:
    """httplib2 does, and a lost answer became two drafts."""
    server.script(Reply(body={**DRAFT, "spreadsheetId": "abc"}, fault=fault))
    body = {"message": {"raw": "eA"}}
    drafts = built_service(door, "gmail", "v1").users().drafts()
    write: dict[str, Callable[[], object]] = {
        "googleapiclient": drafts.create(userId="me", body=body).execute,
        "gspread": lambda: gspread_client(door).http_client.batch_update("abc", {}),
        "the door itself": lambda: door.ask("drafts.create", body=body),
    }
    with pytest.raises(TryAgain) as raised:
        write[library]()
    assert raised.value.may_have_happened
    assert len(server.asked) == 1


def test_googleapiclient_gets_our_errors(server: ScriptedServer, door: Door) -> None:
    server.script(Reply(400, {"error": {"code": 400, "message": "jane@acme.example is wrong"}}))
    with pytest.raises(Rejected) as raised:
        built_service(door, "gmail", "v1").users().drafts().create(userId="me", body={}).execute()
    assert "jane" not in str(raised.value)


def test_google_auth_refreshes_through_the_door(server: ScriptedServer, door: Door) -> None:
    server.script(Reply(body={"access_token": "new", "expires_in": 3600}))
    credentials = Credentials(  # type: ignore[no-untyped-call]
        None,
        refresh_token="refresh",
        client_id="id",
        client_secret="secret",
        token_uri="https://oauth2.googleapis.com/token",
    )
    credentials.refresh(AuthRequest(door))  # type: ignore[no-untyped-call]
    assert credentials.token == "new"
    assert [each.path for each in server.asked] == ["/token"]
    credentials = Credentials(  # type: ignore[no-untyped-call]
        None,
        refresh_token="refresh",
        client_id="id",
        client_secret="secret",
        token_uri="https://evil.example/token",
    )
    with pytest.raises(FollowupError):
        credentials.refresh(AuthRequest(door))  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    ("module", "never"),
    [
        ("door", "gspread google googleapiclient httplib2 oauthlib"),
        ("allowed", "requests urllib3 gspread google"),
        ("errors_table", "requests urllib3 gspread google googleapiclient httplib2"),
    ],
)
def test_a_part_of_the_room_loads_no_library_that_it_does_not_use(module: str, never: str) -> None:
    code = f"import sys, sheets_followup.session.{module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert not loaded & set(never.split())
