"""The login on the disk: its owner's alone, whole, and nothing of it in a ``repr``."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from sheets_followup import crashpoints
from sheets_followup.errors import LoginNeeded, Refused
from sheets_followup.login.token_file import Token, read_token, remove_token, write_token

TOKEN = Token(
    client_id="client",
    client_secret="CANARY-secret",
    refresh="CANARY-refresh",
    access="CANARY-access",
    expires=1_800_000_000.0,
    scopes=("a", "b"),
    level="watch",
    agreed=1_799_000_000.0,
    lifetime=604_799.0,
    account="canary@example.org",
)


@pytest.fixture
def written(path: Path) -> Path:
    write_token(path, TOKEN)
    return path


def test_what_was_written_is_read(written: Path) -> None:
    assert read_token(written) == TOKEN


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660, 0o666, 0o620, 0o601, 0o777])
def test_a_file_that_others_may_open_is_refused(written: Path, mode: int) -> None:
    written.chmod(mode)
    with pytest.raises(Refused) as raised:
        read_token(written)
    assert "logout" in str(raised.value.hint)


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_the_umask_does_not_matter(path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        write_token(path, TOKEN)
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_link_in_its_place_is_refused(written: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(written)
    with pytest.raises(Refused):
        read_token(link)
    write_token(link, replace(TOKEN, access="new"))
    assert not link.is_symlink()
    assert read_token(written) == TOKEN, "nothing was written through the link"


def test_a_pipe_in_its_place_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe", 0o600)
    with pytest.raises(Refused):
        read_token(tmp_path / "pipe")


def test_without_a_file_nobody_is_logged_in(path: Path) -> None:
    with pytest.raises(LoginNeeded, match="nobody is logged in"):
        read_token(path)
    assert remove_token(path) is False


GOOD = json.loads(json.dumps(asdict(TOKEN)))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 60_000,
        json.dumps({**GOOD, "refresh": ""}).encode(),
        json.dumps({**GOOD, "refresh": None}).encode(),
        json.dumps({**GOOD, "expires": "soon"}).encode(),
        json.dumps({**GOOD, "agreed": True}).encode(),
        json.dumps({**GOOD, "scopes": "a b"}).encode(),
        json.dumps({**GOOD, "scopes": [1]}).encode(),
        json.dumps({**GOOD, "surprise": 1}).encode(),
        json.dumps({key: value for key, value in GOOD.items() if key != "level"}).encode(),
    ],
)
def test_a_damaged_file_asks_for_a_new_login(written: Path, content: bytes) -> None:
    written.write_bytes(content)
    with pytest.raises(LoginNeeded, match="damaged") as raised:
        read_token(written)
    assert "CANARY" not in str(raised.value)


def test_no_secret_is_in_a_repr() -> None:
    assert "CANARY" not in repr(TOKEN)
    assert "canary@" not in repr(TOKEN)


class Crash(BaseException):
    """Not an Exception, so that no handler mends it."""


def test_after_a_crash_anywhere_the_old_or_the_new_login_is_there(written: Path) -> None:
    new = replace(TOKEN, access="another")
    seen: list[str] = []

    def crash_at(wanted: int) -> None:
        def callback(name: str) -> None:
            seen.append(name)
            if len(seen) == wanted:
                raise Crash

        crashpoints.install(callback)

    points = 0
    for at in range(1, 100):
        seen.clear()
        crash_at(at)
        try:
            write_token(written, new)
            points = at - 1
            break
        except Crash:
            pass
        finally:
            crashpoints.install(None)
        assert read_token(written) in (TOKEN, new)
        write_token(written, TOKEN)
    assert points >= 5, "every step of the writing was tried"
    assert read_token(written) == new
