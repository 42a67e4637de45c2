"""The same job as a user would write it: read the rows, make a draft for each, note it in its row.

Each is written as its library's own documentation shows, with what keeps it alive under Google's
quotas where the library has it. ``stop`` ends a script after so many drafts, as a closed lid does.
They are pointed at the emulator by the addresses of their services alone.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from email.message import EmailMessage
from email.utils import parseaddr
from functools import partial
from typing import Any

import gspread
import httplib2
from google.oauth2.credentials import Credentials
from googleapiclient import discovery

from bench.google.server import Remote

#: The column that says that a row has its draft, and what stands there.
DONE = 5
MARK = "drafted"
HOSTS = ("https://sheets.googleapis.com", "https://www.googleapis.com")

Script = Callable[["Login", str, int | None], None]


class Stopped(Exception):
    """The script was ended from outside."""


class Login:
    """An account at the emulator, as the libraries take it."""

    def __init__(self, google: Remote) -> None:
        self.url = google.url
        self._open: list[Any] = []
        said = google.login()
        self.credentials: Any = Credentials(  # type: ignore[no-untyped-call]
            said["access_token"],
            refresh_token=said["refresh_token"],
            token_uri=f"{google.url}/token",
            client_id=said["client"],
            client_secret=said["secret"],
        )

    def service(self, name: str, version: str) -> Any:
        """A service of google-api-python-client with its own transport."""
        made = discovery.build(
            name,
            version,
            credentials=self.credentials,
            client_options={"api_endpoint": self.url},
            static_discovery=True,
        )
        self._open.append(made)
        return made

    def sheet(self, key: str, *, patient: bool = False) -> Any:
        """The first tab by gspread; ``patient`` waits where a quota is met."""
        base = gspread.BackOffHTTPClient if patient else gspread.HTTPClient
        url = self.url

        class Local(base):  # type: ignore[misc, valid-type]
            def request(self, method: str, endpoint: str, *args: Any, **more: Any) -> Any:
                for host in HOSTS:
                    endpoint = endpoint.replace(host, url)
                return super().request(method, endpoint, *args, **more)

        client = gspread.Client(self.credentials, http_client=Local)
        self._open.append(client.http_client.session)
        return client.open_by_key(key).sheet1

    def close(self) -> None:
        """Closes what was opened; the libraries leave that to the end of the script."""
        for each in self._open:
            each.close()
        self._open.clear()


def _letter(person: str, company: str) -> tuple[str, str]:
    name = person.partition(" <")[0]
    return f"Thank you for our conversation at {company}", f"Dear {name},\n\nThank you.\n\nSam Doe"


def _draft(service: Any, person: str, company: str) -> None:
    message = EmailMessage()
    message["To"] = person
    message["Subject"], text = _letter(person, company)
    message.set_content(text)
    raw = base64.urlsafe_b64encode(message.as_bytes()).decode()
    service.users().drafts().create(userId="me", body={"message": {"raw": raw}}).execute()


def _count(made: int, stop: int | None) -> None:
    if stop is not None and made >= stop:
        raise Stopped


def cell_by_cell(login: Login, key: str, stop: int | None = None) -> None:
    """gspread, a row at a time, and a loop of ``drafts().create``."""
    sheet, gmail = login.sheet(key, patient=True), login.service("gmail", "v1")
    made = 0
    for row in range(2, sheet.row_count + 1):
        cells = sheet.row_values(row)
        if not cells:
            break
        if len(cells) >= DONE and cells[DONE - 1]:
            continue
        _draft(gmail, cells[3], cells[0])
        made += 1
        _count(made, stop)
        sheet.update_cell(row, DONE, MARK)


def one_read_one_write(login: Login, key: str, stop: int | None = None) -> None:
    """The best such script: gspread reads all at once, and notes all at once at the end."""
    sheet, gmail = login.sheet(key), login.service("gmail", "v1")
    rows = sheet.get_all_values()[1:]
    marks = [[row[DONE - 1] if len(row) >= DONE else ""] for row in rows]
    made = 0
    for row, mark in zip(rows, marks, strict=True):
        if not mark[0]:
            _draft(gmail, row[3], row[0])
            mark[0] = MARK
            made += 1
            _count(made, stop)
    sheet.update(marks, f"E2:E{len(rows) + 1}")


def ezsheets_ezgmail(login: Login, key: str, stop: int | None = None) -> None:
    """ezsheets for the sheet. ezgmail has no drafts, so its logged-in service makes them."""
    import ezgmail
    import ezsheets

    ezsheets.SHEETS_SERVICE = login.service("sheets", "v4")
    ezsheets.IS_INITIALIZED = True
    ezgmail.SERVICE_GMAIL, ezgmail.LOGGED_IN = login.service("gmail", "v1"), True
    sheet = ezsheets.Spreadsheet(key)[0]
    made = 0
    for row in range(2, sheet.rowCount + 1):
        cells = sheet.getRow(row)
        if not cells[0]:
            break
        if cells[DONE - 1]:
            continue
        subject, text = _letter(cells[3], cells[0])
        # The bare address: it would encode a name with an accent together with the address.
        message = ezgmail._createMessage("", parseaddr(cells[3])[1], subject, text)
        drafts = ezgmail.SERVICE_GMAIL.users().drafts()
        drafts.create(userId="me", body={"message": message}).execute()
        made += 1
        _count(made, stop)
        sheet[DONE, row] = MARK


def simplegmail_gspread(login: Login, key: str, stop: int | None = None) -> None:
    """simplegmail makes the drafts; it knows no sheets, so gspread reads and notes all at once."""
    from simplegmail import gmail as library

    here = {"client_options": {"api_endpoint": login.url}, "static_discovery": True}
    library.build = partial(discovery.build, **here)
    gmail = library.Gmail(credentials=login.credentials)
    sheet = login.sheet(key)
    rows = sheet.get_all_values()[1:]
    marks = [[row[DONE - 1] if len(row) >= DONE else ""] for row in rows]
    made = 0
    for row, mark in zip(rows, marks, strict=True):
        if not mark[0]:
            subject, text = _letter(row[3], row[0])
            # The bare address, as above.
            to = parseaddr(row[3])[1]
            gmail.create_draft(sender="", to=to, subject=subject, msg_plain=text)
            mark[0] = MARK
            made += 1
            _count(made, stop)
    sheet.update(marks, f"E2:E{len(rows) + 1}")


#: What it is called in the table → how it is done.
SCRIPTS: dict[str, Script] = {
    "gspread cell by cell, `drafts().create` in a loop": cell_by_cell,
    "the best such script: one read, one write": one_read_one_write,
    "ezsheets with ezgmail": ezsheets_ezgmail,
    "simplegmail, with gspread": simplegmail_gspread,
}


def until_done(script: Script, login: Login, key: str, runs: int = 4) -> None:
    """Run again until it ends by itself, as a person does."""
    for _ in range(runs):
        try:
            script(login, key, None)
        except (OSError, httplib2.HttpLib2Error, gspread.exceptions.GSpreadException):
            continue
        return
