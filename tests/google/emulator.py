"""The emulator as a test uses it: start, log in, make things, look at what happened."""

from __future__ import annotations

import threading
from datetime import datetime
from types import TracebackType

from google.oauth2.credentials import Credentials

from .answers import Json
from .drive import File
from .mail_door import MailDoor
from .oauth import Client
from .quotas import Quotas
from .server import Server
from .sheet_door import SheetDoor
from .timekeeping import START, Clock, Ids
from .world import NOBODY, Facts, World

ME = "jo.seeker@gmail.com"
SCOPE = "https://www.googleapis.com/auth/"
EVERYTHING = (
    SCOPE + "spreadsheets",
    SCOPE + "drive",
    SCOPE + "gmail.compose",
    SCOPE + "gmail.readonly",
)


class Google:
    """Google on a loopback port; a context manager that starts and stops it.

    The same ``seed`` gives the same ids. The clock stands still until ``clock.advance`` unless
    ``running``; quotas count in its minutes. With ``strict=False`` a request without a token is
    the first account's and may do everything. ``latency`` is seconds a request,
    from its arrival to its answer.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        account: str = ME,
        start: datetime = START,
        running: bool = False,
        quotas: bool = True,
        strict: bool = True,
        latency: float = 0.0,
        facts: Facts | None = None,
        port: int = 0,
    ) -> None:
        self.clock = Clock(start, running=running)
        self.world = World(self.clock, Ids(seed), facts or Facts(), Quotas() if quotas else None)
        self.account = account
        self.world.add_account(account)
        self.client: Client = self.world.logins.register()
        self._server = Server(self.world, latency=latency, strict=strict, user=account, port=port)
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """``http://127.0.0.1:PORT``, the root of all four APIs."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def roots(self) -> dict[str, str]:
        """The roots as the configuration's ``[google]`` wants them."""
        return dict.fromkeys(("sheets", "drive", "gmail", "oauth"), self.url)

    def start(self) -> Google:
        """Listens; returns itself."""
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )
        self._thread.start()
        return self

    def stop(self) -> None:
        """Lets go of held requests and of the port."""
        self._server.stopping.set()
        if self._thread is not None:
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()

    def __enter__(self) -> Google:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def add_account(self, address: str, name: str = "") -> str:
        """Another person; returns the address."""
        self.world.add_account(address, name)
        return address

    def login(self, *scopes: str, account: str | None = None, client: Client | None = None) -> Json:
        """A token answer without a browser; all scopes where none are named."""
        with self.world.lock:
            user, app = account or self.account, (client or self.client).id
            return self.world.logins.grant(user, app, scopes or EVERYTHING)[0]

    def client_file(self, client: Client | None = None) -> Json:
        """client_secret.json with the emulator's addresses."""
        return self.world.logins.client_file(client or self.client, self.url)

    def credentials(self, *scopes: str, account: str | None = None) -> Credentials:
        """The credentials of google-auth, refreshed at the emulator's own token endpoint."""
        answer = self.login(*scopes, account=account)
        found: Credentials = Credentials(  # type: ignore[no-untyped-call]
            answer["access_token"],
            refresh_token=answer["refresh_token"],
            token_uri=f"{self.url}/token",
            client_id=self.client.id,
            client_secret=self.client.secret,
            scopes=answer["scope"].split(),
        )
        return found

    def authorized_user(self, *scopes: str) -> Json:
        """The fields of an authorized-user file; google-auth reads its token_uri nowhere."""
        answer = self.login(*scopes)
        return {
            "token": answer["access_token"],
            "refresh_token": answer["refresh_token"],
            "client_id": self.client.id,
            "client_secret": self.client.secret,
            "token_uri": f"{self.url}/token",
            "scopes": answer["scope"].split(),
        }

    def new_sheet(
        self,
        title: str = "Job search",
        rows: list[list[object]] | None = None,
        *,
        locale: str = "en_US",
        zone: str = "Etc/GMT",
        owner: str | None = None,
    ) -> SheetDoor:
        """A spreadsheet that a person made by hand, with rows typed into its first tab."""
        with self.world.lock:
            book = self.world.new_book(
                owner or self.account, NOBODY, title, locale=locale, zone=zone
            )
        door = self.sheet(book.id)
        if rows:
            door.type_rows("A1", rows)
        return door

    def sheet(self, key: str) -> SheetDoor:
        """The door to a spreadsheet, for the test that plays a person."""
        return SheetDoor(self.world, key, self.world.files[key].owner)

    def mail(self, account: str | None = None) -> MailDoor:
        """The door to a mailbox, for the test that plays people."""
        return MailDoor(self.world, account or self.account)

    def file(self, key: str) -> File:
        """A Drive file."""
        return self.world.files[key]

    def requests(self, endpoint: str = "") -> int:
        """How many requests came in, of all or of one endpoint."""
        return sum(1 for op in self.world.history if endpoint in ("", op.endpoint))

    def assert_clean(self) -> None:
        """No forbidden request, no harm, no bug of the emulator, every planned fault fired."""
        assert not self.world.bugs, self.world.bugs
        assert not self.world.violations, self.world.violations
        assert not self.world.harm, self.world.harm
        self.world.faults.assert_all_fired()
