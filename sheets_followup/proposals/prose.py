"""A tracker as its prose is read: once for what is proposed, and for what makes a letter wait."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sheets_followup.columns import Headers
from sheets_followup.model import Cell, Reading, Sheet
from sheets_followup.rows.contents import read_headers


@dataclass(frozen=True, slots=True)
class Prose:
    """The cells of a tracker and what its headers mean.

    ``inputs`` maps each fact to the header that its column gets where one has to be added,
    ``day_first`` says whether ``3/4`` is 3 April (None: as the sheet's own dates show).
    """

    sheet: Sheet
    reading: Reading
    headers: Headers
    inputs: Mapping[str, str]
    day_first: bool | None = None

    @classmethod
    def of(
        cls,
        sheet: Sheet,
        reading: Reading,
        *,
        today: date,
        inputs: Mapping[str, str],
        day_first: bool | None = None,
        own_headers: Mapping[str, str] | None = None,
        user_headers: Mapping[str, str] | None = None,
    ) -> Prose:
        """The prose of a tracker that was read; the arguments are those of ``read_tracker``."""
        headers = read_headers(
            sheet,
            reading.header_row - 1,
            today=today,
            own_headers=own_headers,
            user_headers=user_headers,
        )
        return cls(sheet, reading, headers, inputs, day_first)

    @property
    def rows(self) -> Sequence[Sequence[Cell]]:
        """The rows below the header."""
        return self.sheet.cells[self.reading.header_row :]
