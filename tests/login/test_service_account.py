"""A service account for a Sheet alone: its tokens come through the same door."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from sheets_followup.errors import LoginNeeded, Refused
from sheets_followup.login.service_account import CANNOT, ServiceAccountGrant
from sheets_followup.session.door import Door
from sheets_followup.session.roots import Roots
from tests.session.scripted_server import Reply, running

KEY = rsa.generate_private_key(65537, 2048).private_bytes(
    serialization.Encoding.PEM,
    serialization.PrivateFormat.PKCS8,
    serialization.NoEncryption(),
)


def key_file(folder: Path, **more: str) -> Path:
    content = {
        "type": "service_account",
        "client_email": "robot@project.example",
        "private_key": KEY.decode(),
        "private_key_id": "1",
        "token_uri": "https://oauth2.googleapis.com/token",
    }
    path = folder / "key.json"
    path.write_text(json.dumps({**content, **more}))
    path.chmod(0o600)
    return path


def test_its_token_comes_through_the_door_once(tmp_path: Path) -> None:
    with running() as server:
        server.script(
            Reply(body={"access_token": "robot-token", "expires_in": 3600}),
            Reply(body={"spreadsheetId": "abc"}),
        )
        grant = ServiceAccountGrant(key_file(tmp_path))
        door = Door(Roots(sheets=server.root, oauth=server.root), grant)
        for _ in range(2):
            door.ask("spreadsheets.get", "abc")
        assert [each.path for each in server.asked] == ["/token", *["/v4/spreadsheets/abc"] * 2]
        assert server.asked[-1].headers["Authorization"] == "Bearer robot-token"
        assert grant.address == "robot@project.example"


def test_a_key_that_names_another_login_service_is_refused(tmp_path: Path) -> None:
    grant = ServiceAccountGrant(key_file(tmp_path, token_uri="https://evil.example/token"))
    with pytest.raises(Refused):
        Door(Roots(), grant).ask("spreadsheets.get", "abc")


def test_a_key_that_google_refuses_asks_for_a_login(tmp_path: Path) -> None:
    with running() as server:
        server.script(Reply(400, {"error": "invalid_grant", "error_description": "no account"}))
        door = Door(Roots(oauth=server.root), ServiceAccountGrant(key_file(tmp_path)))
        with pytest.raises(LoginNeeded):
            door.ask("spreadsheets.get", "abc")


@pytest.mark.parametrize("content", ["", "{", "{}", '{"type": "authorized_user"}', "[]"])
def test_another_file_is_not_taken(tmp_path: Path, content: str) -> None:
    path = tmp_path / "key.json"
    path.write_text(content)
    path.chmod(0o600)
    with pytest.raises(LoginNeeded, match="no key of a service account"):
        ServiceAccountGrant(path)


def test_a_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = key_file(tmp_path)
    path.chmod(0o644)
    with pytest.raises(Refused):
        ServiceAccountGrant(path)
    with pytest.raises(LoginNeeded, match="cannot be read"):
        ServiceAccountGrant(tmp_path / "missing.json")


def test_it_says_what_it_cannot_do() -> None:
    assert any("mailbox" in each for each in CANNOT)
