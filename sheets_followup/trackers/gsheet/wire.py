"""The requests to Google Sheets, each one line of the door's table.

gspread asks for what it knows (the structure, chips, changes of structure); data filters, which
find a column by its anchor at the moment of the request, are unknown to it and asked by the door.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from sheets_followup.errors import FollowupError, TrackerError, TryAgain
from sheets_followup.session.answers import NotThere, Rejected
from sheets_followup.trackers.gsheet.jsons import Json
from sheets_followup.trackers.gsheet.structure import FIELDS, Structure, structure_of

if TYPE_CHECKING:
    from gspread.http_client import HTTPClient

    from sheets_followup.session.door import Door


class Wire:
    """One spreadsheet, asked through the door; nothing is kept between two calls."""

    def __init__(self, door: Callable[[], Door], key: str) -> None:
        self._door = door
        self._gspread: HTTPClient | None = None
        self.id = key

    def structure(self) -> Structure:
        """The spreadsheet without its cells. Raises TrackerError where it cannot be opened."""
        try:
            answer = self._client.fetch_sheet_metadata(
                self.id, {"fields": FIELDS, "prettyPrint": "false"}
            )
        except Rejected as error:
            raise cannot_open(error, "gsheet:" + self.id) from None
        return structure_of(answer)

    def cells(self, ranges: Sequence[str], fields: str) -> Json:
        """What ``fields`` names of the cells in these ranges."""
        answer: Json = self._client.fetch_sheet_metadata(
            self.id, {"ranges": list(ranges), "fields": fields, "prettyPrint": "false"}
        )
        return answer

    def values(self, filters: Sequence[Json]) -> Json:
        """The values that these data filters find now, unformatted, dates as serial numbers."""
        body = {
            "dataFilters": list(filters),
            "valueRenderOption": "UNFORMATTED_VALUE",
            "dateTimeRenderOption": "SERIAL_NUMBER",
        }
        return self.door.ask("values.batchGetByDataFilter", self.id, body=body)

    def write(self, data: Sequence[Json]) -> Json:
        """Writes values as they are (nothing becomes a formula); the answer echoes the ranges."""
        body = {
            "valueInputOption": "RAW",
            "data": list(data),
            "includeValuesInResponse": True,
            "responseValueRenderOption": "UNFORMATTED_VALUE",
            "responseDateTimeRenderOption": "SERIAL_NUMBER",
        }
        return self.door.ask("values.batchUpdateByDataFilter", self.id, body=body)

    def change(self, requests: Sequence[Json]) -> Json:
        """Changes the structure: all of these requests in their order, or none."""
        answer: Json = self._client.batch_update(self.id, {"requests": list(requests)})
        return answer

    @property
    def door(self) -> Door:
        return self._door()

    @property
    def _client(self) -> HTTPClient:
        if self._gspread is None:
            # A fifth of a second to load, and wanted by nobody whose tracker is a file.
            from sheets_followup.session.gspread_client import gspread_client

            self._gspread = gspread_client(self.door).http_client
        return self._gspread


def change(wire: Wire, requests: Sequence[Json], label: str) -> Json:
    """Changes the structure. Raises TryAgain where the tab is no longer what these were made for,
    TrackerError where this login may only read."""
    try:
        return wire.change(requests)
    except Rejected as error:
        if error.reason in ("already_exists", "grid_limits"):
            raise TryAgain(f"{label} was changed since it was read", hint="run again") from None
        raise cannot_write(error, label) from None


def create_spreadsheet(door: Door, title: str, zone: str, tab: str) -> str:
    """Makes a new spreadsheet with one blank tab, whose number is 0; returns its id.

    It has one column: the others come to it, and it stays as the blank one at the end.
    """
    about = {"sheetId": 0, "title": tab, "gridProperties": {"rowCount": 1000, "columnCount": 1}}
    body = {"properties": {"title": title, "timeZone": zone}, "sheets": [{"properties": about}]}
    return str(door.ask("spreadsheets.create", body=body)["spreadsheetId"])


def cannot_open(error: Rejected, label: str) -> FollowupError:
    """Why a spreadsheet cannot be opened, and what to do."""
    if isinstance(error, NotThere):
        return TrackerError(
            f"there is no Google Sheet {label}, or this login may not see it",
            hint="check the address in the browser, and with which account you are logged in "
            "there; a login for the sheets that init made opens no other",
        )
    if error.reason in ("failed_precondition", "failedprecondition"):
        return TrackerError(
            f"{label} is no Google Sheet but a file stored in Drive (an Excel workbook, say)",
            hint="open it in the browser: File, Save as Google Sheets; then use the new address",
        )
    if error.status == 403 and error.hint is None:
        return TrackerError(
            f"this login may not open {label}", hint="ask its owner to share it with your account"
        )
    return error


def cannot_write(error: Rejected, label: str) -> FollowupError:
    """Why a spreadsheet cannot be written, and what to do."""
    if error.status in (403, 404) and error.hint is None:
        return TrackerError(
            f"you may only read {label}, so its columns cannot be filled in",
            hint="check and plan work all the same; ask its owner to let you edit it, "
            "or make a copy of your own",
        )
    if error.reason == "protected":
        return TrackerError(
            f"{label} is protected, and the columns of ours are not open to you",
            hint="ask its owner: Data, Protect sheets and ranges, and let you edit them",
        )
    return error
