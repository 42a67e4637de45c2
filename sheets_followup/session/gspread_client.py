"""gspread through the door: its own HTTP client class, over our session.

gspread's own back-off never gives up and repeats every verb; the door does that part. Imported only
where gspread is wanted: it takes a fifth of a second to load.
"""

from __future__ import annotations

import gspread
from google.auth.credentials import Credentials
from gspread.http_client import HTTPClient

from sheets_followup.errors import UsageError
from sheets_followup.session.door import Door


class DoorHTTPClient(HTTPClient):
    """gspread's client class over a :class:`Door`, for ``gspread.Client(http_client=...)``.

    It never logs in by itself and has no time-out of its own. What the table of the door does not
    hold (appending, clearing, copying, exporting, listing all files) raises Refused.
    """

    def __init__(self, auth: Credentials | None, session: object = None) -> None:
        if auth is not None or not isinstance(session, Door):
            raise UsageError("gspread is used with a door and no credentials of its own here")
        self.session = session
        self.timeout = None

    def login(self) -> None:
        """Nothing to do: the door asks for a token when one is needed."""


def gspread_client(door: Door) -> gspread.Client:
    """A gspread client, all of whose requests go through ``door``."""
    return gspread.Client(auth=None, session=door, http_client=DoorHTTPClient)  # type: ignore[arg-type]
