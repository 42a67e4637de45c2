"""From the configuration to a door."""

from __future__ import annotations

from pathlib import Path

import pytest

from sheets_followup.config import load_config
from sheets_followup.errors import LoginNeeded, Refused
from sheets_followup.login.opening import (
    configured_client,
    google_deleting_door,
    google_door,
    login_door,
    token_path,
)
from sheets_followup.session.roots import Roots

LOOPBACK = "http://127.0.0.1:8080"


@pytest.mark.parametrize(
    ("google", "roots", "page"),
    [
        ("", Roots(), "https://accounts.google.com/o/oauth2/v2/auth"),
        (
            f'oauth = "{LOOPBACK}/"\ngmail = "{LOOPBACK}"',
            Roots(oauth=LOOPBACK, gmail=LOOPBACK),
            f"{LOOPBACK}/o/oauth2/v2/auth",
        ),
        (
            'oauth = "https://accounts.google.com"',
            Roots(),
            "https://accounts.google.com/o/oauth2/v2/auth",
        ),
    ],
)
def test_the_roots_of_the_configuration(
    tmp_path: Path, google: str, roots: Roots, page: str
) -> None:
    file = tmp_path / "config.toml"
    file.write_text(f"[google]\n{google}\n")
    door = login_door(load_config(file))
    assert door.roots == roots
    assert door.roots.consent_page == page
    assert door.grant is None


@pytest.mark.parametrize(
    ("url", "moved"),
    [
        ("https://gmail.googleapis.com/gmail/v1/users/me/profile", True),
        ("https://gmail.googleapis.com.evil.example/gmail/v1/users/me/profile", False),
        ("https://sheets.googleapis.com/v4/spreadsheets/abc", False),
        ("http://gmail.googleapis.com/gmail/v1/users/me/profile", False),
    ],
)
def test_only_a_whole_root_is_moved(url: str, moved: bool) -> None:
    found = Roots(gmail=LOOPBACK).moved(url)
    assert found == (LOOPBACK + "/gmail/v1/users/me/profile" if moved else url)


@pytest.mark.parametrize(
    ("line", "name"), [("", "google-login.json"), ('token_file = "mine.json"', "mine.json")]
)
def test_where_the_login_lies(tmp_path: Path, line: str, name: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(f"[google]\n{line}\n")
    config = load_config(file)
    assert token_path(config) == tmp_path / name
    with pytest.raises(LoginNeeded, match="nobody is logged in"):
        google_door(config).ask("profile")
    with pytest.raises(LoginNeeded, match="no OAuth client"):
        configured_client(config)


def test_only_one_of_the_doors_can_delete(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text("")
    config = load_config(file)
    with pytest.raises(Refused):
        google_door(config).ask("drafts.delete", "r1")
    with pytest.raises(LoginNeeded):
        google_deleting_door(config).ask("drafts.delete", "r1")
