"""From the configuration to a door: where the login lies, and the session that uses it."""

from __future__ import annotations

from pathlib import Path

from sheets_followup.config import Config, config_path
from sheets_followup.login.client_file import Client, is_service_account, read_client
from sheets_followup.login.grant import UserGrant
from sheets_followup.login.service_account import ServiceAccountGrant
from sheets_followup.session.door import Door, deleting_door
from sheets_followup.session.pacing import Pacer, Usage
from sheets_followup.session.retrying import Retries
from sheets_followup.session.roots import Roots

TOKEN_NAME = "google-login.json"  # noqa: S105  # a file's name


def token_path(config: Config) -> Path:
    """Where the login is or would be: ``token_file``, else beside the configuration."""
    named = config.google.get("token_file")
    return Path(named) if named else (config.path or config_path()).absolute().parent / TOKEN_NAME


def configured_client(config: Config) -> Client:
    """The user's OAuth client. Raises LoginNeeded when there is none, or it is of another kind."""
    named = config.google.get("client_file")
    return read_client(Path(named) if named else None)


def service_account_file(config: Config) -> Path | None:
    """The ``client_file`` where it is the key of a service account, else None."""
    named = config.google.get("client_file")
    path = Path(named) if named else None
    return path if path is not None and is_service_account(path) else None


class Doors:
    """The doors of one run: they share a login and a pacer, and are made when first asked for."""

    def __init__(self, config: Config, *, retries: Retries | None = None) -> None:
        self.config = config
        self._retries = retries
        self._pacer: Pacer | None = None
        self._everyday: Door | None = None
        self._deleting: Door | None = None
        self._sheet: Door | None = None

    def everyday(self) -> Door:
        """What every command may ask."""
        if self._everyday is None:
            self._everyday = google_door(self.config, pacer=self._paced(), retries=self._retries)
        return self._everyday

    def sheet(self) -> Door:
        """For the tracker: a service account's where ``client_file`` is its key, else the person's.

        Drafts are the person's in either case: a service account has no mailbox.
        """
        key = service_account_file(self.config)
        if key is None:
            return self.everyday()
        if self._sheet is None:
            roots = Roots.configured(self.config.google)
            grant = ServiceAccountGrant(key)
            self._sheet = Door(roots, grant, pacer=self._paced(), retries=self._retries)
        return self._sheet

    def deleting(self) -> Door:
        """The same, and to delete a draft: for ``undo`` and ``clean`` alone."""
        if self._deleting is None:
            self._deleting = google_deleting_door(
                self.config, pacer=self._paced(), retries=self._retries
            )
        return self._deleting

    @property
    def usage(self) -> Usage:
        """How much was asked through them so far."""
        return self._pacer.usage if self._pacer is not None else Usage()

    def _paced(self) -> Pacer:
        if self._pacer is None:
            retries = self._retries or Retries()
            self._pacer = Pacer(clock=retries.clock, sleep=retries.sleep)
        return self._pacer


def login_door(config: Config, *, retries: Retries | None = None) -> Door:
    """A door without a login: for logging in and out."""
    return Door(Roots.configured(config.google), retries=retries)


def google_door(
    config: Config, *, pacer: Pacer | None = None, retries: Retries | None = None
) -> Door:
    """The door with the person's login, for everything that a run does. Loads no login yet."""
    grant = UserGrant(token_path(config))
    return Door(Roots.configured(config.google), grant, pacer=pacer, retries=retries)


def google_deleting_door(
    config: Config, *, pacer: Pacer | None = None, retries: Retries | None = None
) -> Door:
    """The same, which may also delete a draft: for ``undo`` and ``clean`` alone."""
    grant = UserGrant(token_path(config))
    return deleting_door(Roots.configured(config.google), grant, pacer=pacer, retries=retries)
