"""A service account for the Sheet, a person's login for the drafts."""

from __future__ import annotations

from pathlib import Path

import pytest

from sheets_followup.config import load_config
from sheets_followup.errors import LoginNeeded
from sheets_followup.login.client_file import is_service_account
from sheets_followup.login.opening import Doors, configured_client, service_account_file
from sheets_followup.login.service_account import ServiceAccountGrant
from tests.login.test_service_account import key_file


def config_with(folder: Path, client: Path) -> Path:
    path = folder / "config.toml"
    path.write_text(f'[google]\nclient_file = "{client}"\n')
    return path


def test_the_sheet_is_asked_by_the_account_and_drafts_by_the_person(tmp_path: Path) -> None:
    config = load_config(config_with(tmp_path, key_file(tmp_path)))
    doors = Doors(config)
    assert isinstance(doors.sheet().grant, ServiceAccountGrant)
    assert doors.sheet() is doors.sheet()
    assert not isinstance(doors.everyday().grant, ServiceAccountGrant)
    assert doors.sheet().pacer is doors.everyday().pacer
    with pytest.raises(LoginNeeded, match="service account"):
        configured_client(config)


@pytest.mark.parametrize("content", ['{"installed": {}}', "[]", "nothing", ""])
def test_any_other_client_is_the_persons(tmp_path: Path, content: str) -> None:
    file = tmp_path / "client.json"
    file.write_text(content)
    config = load_config(config_with(tmp_path, file))
    assert not is_service_account(file)
    assert service_account_file(config) is None
    doors = Doors(config)
    assert doors.sheet() is doors.everyday()
