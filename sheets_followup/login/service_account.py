"""A service account: a login without a person, for a Google Sheet alone.

It has no mailbox, so the drafts go elsewhere (a folder of ``.eml`` files, IMAP) or need a person's
login beside it; and it owns no storage, so it works on a sheet that was shared with its address.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from sheets_followup.errors import LoginNeeded, Refused
from sheets_followup.login.levels import SPREADSHEETS
from sheets_followup.session.answers import Rejected
from sheets_followup.session.door import Door
from sheets_followup.session.errors_table import foreign_errors

if TYPE_CHECKING:
    from google.oauth2.service_account import Credentials

CANNOT = (
    "reach a mailbox: it has none, so drafts need a person's login or a folder",
    "own a sheet: make it yourself and share it with the account's address",
)


class ServiceAccountGrant:
    """The key file of a service account, as a login for a door to Sheets.

    Raises LoginNeeded for a file that is no such key, Refused for one that others can read.
    """

    def __init__(self, path: Path) -> None:
        self._credentials = _read(path)

    @property
    def address(self) -> str:
        """With whom the sheet has to be shared."""
        return str(self._credentials.service_account_email)

    def token(self, door: Door) -> str:
        """An access token; made anew a few minutes before the old one ends."""
        if not self._credentials.valid:
            self._refresh(door)
        return str(self._credentials.token)

    def renewed(self, door: Door, refused: str) -> str:
        """Another access token."""
        self._refresh(door)
        return str(self._credentials.token)

    def _refresh(self, door: Door) -> None:
        from google.auth.transport.requests import Request

        try:
            with foreign_errors("Google's login", writes=False):
                self._credentials.refresh(Request(door))  # type: ignore[no-untyped-call]
        except Rejected:
            raise LoginNeeded(
                "Google refuses the key of this service account",
                hint="was the key or the account deleted, or is this machine's clock wrong? "
                "Otherwise make a new key in the Cloud console",
            ) from None


def _read(path: Path) -> Credentials:
    from google.oauth2.service_account import Credentials

    try:
        found = path.stat()
    except OSError as error:
        raise LoginNeeded(
            f"the service account {path} cannot be read: {error.strerror}",
            hint="download its key again from the Cloud console",
        ) from None
    if os.name != "nt" and stat.S_IMODE(found.st_mode) & 0o077:
        raise Refused(
            f"the service account {path} can be read by others on this machine",
            hint="make a new key, and keep its file for yourself: chmod 600",
        )
    try:
        credentials: Credentials = Credentials.from_service_account_file(  # type: ignore[no-untyped-call]
            str(path), scopes=[SPREADSHEETS]
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise LoginNeeded(
            f"{path} is no key of a service account",
            hint="in the Cloud console: IAM, Service accounts, Keys, Add key, JSON",
        ) from None
    return credentials
