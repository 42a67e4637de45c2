"""A tracker as its owner handles it, in a csv or a Google Sheet; the drafts lie in Gmail."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Protocol

from sheets_followup.desk import Desk
from sheets_followup.synced import SyncReport
from sheets_followup.upkeep import Upkeep, clean
from tests.gmail.life import Life
from tests.google import Google
from tests.google.mail_door import MailDoor
from tests.gsheet.scene import HEADER, GoogleScene


class Book(Protocol):
    """What a person does to the tracker; rows are the spreadsheet's numbers."""

    google: Google
    mail: MailDoor

    def desk(self, when: str, **wishes: object) -> Desk: ...
    def sync(self, when: str, **wishes: object) -> SyncReport: ...
    def cell(self, row: int, header: str) -> str: ...
    def type(self, row: int, header: str, text: str) -> None: ...
    def copied(self, row: int) -> list[str]: ...
    def paste(self, row: int, cells: Sequence[str]) -> None: ...
    def delete(self, row: int) -> None: ...
    def phases(self) -> list[tuple[str, str, str]]: ...


class Csv(Life):
    """A csv file in an editor."""

    def copied(self, row: int) -> list[str]:
        return list(self.rows()[row - 1])

    def paste(self, row: int, cells: Sequence[str]) -> None:
        rows = self.rows()
        self.write([*rows[: row - 1], list(cells), *rows[row - 1 :]])

    def delete(self, row: int) -> None:
        rows = self.rows()
        self.write([*rows[: row - 1], *rows[row:]])


class GSheet(GoogleScene):
    """A Google Sheet in the browser."""

    def __init__(self, folder: Path, google: Google, *rows: Sequence[str]) -> None:
        super().__init__(folder, google)
        # As one types them: a day becomes a day.
        self.sheet.type_rows("A2", [list(row) for row in rows])
        self.mail = google.mail()

    def desk(self, when: str, *, address: str | None = None, **wishes: object) -> Desk:
        said = {"mailbox": "gmail", "me_email": "sam@doe.example", **wishes}
        return super().desk(when, address=address, **said)

    def _shown(self, where: str) -> list[str]:
        values = self.sheet.values(where, "FORMATTED_VALUE")
        return [str(value) for value in values[0]] if values else []

    def _letter(self, header: str) -> str:
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[self._shown("A1:Z1").index(header)]

    def cell(self, row: int, header: str) -> str:
        found = self._shown(f"{self._letter(header)}{row}")
        return found[0] if found else ""

    def type(self, row: int, header: str, text: str) -> None:
        self.sheet.type(f"{self._letter(header)}{row}", text)

    def copied(self, row: int) -> list[str]:
        return self._shown(f"A{row}:Z{row}")

    def paste(self, row: int, cells: Sequence[str]) -> None:
        self.sheet.insert("rows", row - 1)
        self.sheet.type_rows(f"A{row}", [list(cells)])

    def delete(self, row: int) -> None:
        self.sheet.delete("rows", row - 1)


KINDS = {"csv": Csv, "sheet": GSheet}


def go(book: Book, when: str, **wishes: object) -> SyncReport:
    """One run; Google's clock and that of the run stand at six in the evening of that day."""
    wanted = datetime.fromisoformat(f"{when}T18:00+00:00")
    book.google.clock.advance((wanted - book.google.clock.now()).total_seconds())
    report = book.sync(when, **wishes)
    assert report.error is None
    return report


def tidy(book: Book, when: str) -> Upkeep:
    """``clean``."""
    return clean(book.desk(when))


def letters(book: Book) -> dict[str, EmailMessage]:
    """The filled drafts by their id."""
    return book.mail.filled()


def text_of(message: EmailMessage) -> str:
    """The letter as it is read."""
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def is_quiet(book: Book, when: str) -> bool:
    """Whether one more run writes nothing: no draft, no cell."""
    asked = ("create", "update", "delete")
    before = [book.google.requests(f"gmail.users.drafts.{verb}") for verb in asked]
    report = book.sync(when)
    after = [book.google.requests(f"gmail.users.drafts.{verb}") for verb in asked]
    return report.error is None and before == after and report.cells_written == 0


__all__ = ["HEADER", "KINDS", "Book", "go", "is_quiet", "letters", "text_of", "tidy"]
