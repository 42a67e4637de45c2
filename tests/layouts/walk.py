"""The walk of a tracker's owner: the file as it is, then the least typed that gives a letter.

Everything is done by the program's own reading, planning and syncing, on files in a folder; no
configuration but the sender's name and the zone. Nothing of a layout is told to the program.
"""

from __future__ import annotations

import csv
import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import openpyxl

from sheets_followup.config import Config
from sheets_followup.desk import Desk, View, Wishes, open_desk
from sheets_followup.errors import FollowupError, Refused
from sheets_followup.initialise import init_tracker
from sheets_followup.journal import Journal
from sheets_followup.model import Reading, Step
from sheets_followup.outbox import Item
from sheets_followup.planning import plan_tracker
from sheets_followup.sync import sync_tracker
from sheets_followup.synced import SyncReport
from tests.layouts.table import Layout

#: The morning after the interview, when the thank-you is due.
NOW = datetime(2026, 9, 29, 9)
INTERVIEW = date(2026, 9, 28)
PERSON = "Jane Roe <jane@acme.example>"
COMPANY = "Cerule"
ENDINGS = (".csv", ".xlsx")
_LINK = re.compile(r"https?://\S+")
#: How people there write a day; elsewhere as in 2026-09-28.
DAYS = {
    "de": "%d.%m.%Y",
    "fr": "%d/%m/%Y",
    "es": "%d/%m/%Y",
    "pt": "%d/%m/%Y",
    "it": "%d/%m/%Y",
    "zh": "%Y年%m月%d日",
    "ja": "%Y年%m月%d日",
}


@dataclass(frozen=True, slots=True)
class AsItIs:
    """What ``check``, ``plan`` and ``sync`` make of the file as it is.

    ``error`` is what stopped them, with its hint; ``letters`` were drafted all the same.
    """

    reading: Reading | None
    error: FollowupError | None
    letters: int
    cells: int


@dataclass(frozen=True, slots=True)
class Typed:
    """One cell that the owner had to type: its place, the header above it, and what."""

    place: str
    header: str
    text: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of the walk: what was typed, and the letter; ``failed`` says why there is none.

    ``wrong`` lists what is not right in the letter; empty as it should be.
    """

    typed: tuple[Typed, ...]
    to: str = ""
    subject: str = ""
    text: str = ""
    failed: str = ""
    wrong: tuple[str, ...] = ()

    @property
    def reached(self) -> bool:
        """Whether there is a letter, and a right one."""
        return not self.failed and not self.wrong


def desk_for(path: Path) -> Desk:
    """The tracker as a user without configuration opens it."""
    return open_desk(str(path), Wishes(now=NOW, timezone="UTC", me_name="Sam Doe"), Config())


def look(desk: Desk) -> View:
    """What ``check`` looks at."""
    journal = Journal.read(desk.journal_path)
    try:
        return desk.look(journal)
    finally:
        journal.close()


def as_it_is(layout: Layout, folder: Path, ending: str) -> AsItIs:
    """``check``, ``plan`` and ``sync`` on the file as it was found."""
    path = folder / f"{layout.name}{ending}"
    layout.write(path, own=False)
    reading = None
    try:
        reading = look(desk_for(path)).reading
        plan_tracker(desk_for(path))
        report = sync_tracker(desk_for(path))
    except FollowupError as error:
        return AsItIs(reading, error, 0, 0)
    return AsItIs(reading, report.error, report.drafts.created, report.cells_written)


def least_typed(layout: Layout, folder: Path, ending: str) -> Outcome:
    """The first letter for the fewest cells typed, over the rows that the owner might take."""
    found: list[Outcome] = []
    for index in candidates(layout):
        place = folder / f"row-{index + 1}"
        place.mkdir()
        found.append(type_on_row(layout, place / f"tracker{ending}", index))
        if found[-1].reached and len(found[-1].typed) < 2:
            break
    if not found:
        return Outcome((), failed="it has no row to type on")
    return min(found, key=lambda end: (not end.reached, not end.wrong, len(end.typed)))


def wrong_letters(layout: Layout, folder: Path) -> list[str]:
    """What is wrong in any letter that comes of typing on any row, the examples among them."""
    wrong = []
    for index in range(layout.header_row or 0, len(layout.table())):
        place = folder / f"any-row-{index + 1}"
        place.mkdir()
        outcome = type_on_row(layout, place / "tracker.csv", index)
        wrong += [f"row {index + 1}: {mistake}" for mistake in outcome.wrong]
    return wrong


def candidates(layout: Layout) -> Iterator[int]:
    """The rows (from 0) on which an owner would go on: their own, else those with a company."""
    table = layout.table()
    if layout.own is not None:
        yield len(table) - 1
    elif layout.header_row is None:
        yield from (index for index, row in enumerate(table) if len(row) > 1)
    else:
        for index in range(layout.header_row, len(table)):
            if layout.at(table[index], layout.company):
                yield index


def type_on_row(layout: Layout, path: Path, index: int) -> Outcome:
    """Types what that row (from 0) lacks, guided by what ``check`` understood, and syncs."""
    layout.write(path)
    typed: list[Typed] = []
    try:
        typed += renamed(layout, path)
        init_tracker(desk_for(path), inputs=True)
        typed += filled(layout, path, index)
        report = sync_tracker(desk_for(path))
    except FollowupError as error:
        return Outcome(tuple(typed), failed=" ".join(filter(None, (error.message, error.hint))))
    if not report.made:
        return Outcome(tuple(typed), failed=reason(report, index + 1))
    message = letter(report.made[0])
    return Outcome(
        tuple(typed),
        to=report.made[0].action.person.label if report.made[0].action.person else "",
        subject=message[0],
        text=message[1],
        wrong=tuple(mistakes(layout, report, index)),
    )


def renamed(layout: Layout, path: Path) -> list[Typed]:
    """The headers that ``check`` asks about before anything can be planned, called as it says."""
    view = look(desk_for(path))
    named = [q for q in view.reading.questions if q.needed and "call it" in q.message]
    asked = {letter for question in named for letter in question.columns}
    row = view.reading.header_row
    done = []
    for column in view.reading.columns:
        meant = {layout.company: "Company", layout.person: "Interviewers"}.get(column.header)
        if column.letter in asked and meant:
            put(path, {(row, column.index): meant})
            done.append(Typed(f"{column.letter}{row}", column.header, meant))
    return done


def filled(layout: Layout, path: Path, index: int) -> list[Typed]:
    """The company, the day and the person, each where the row has none, in the columns for it."""
    view = look(desk_for(path))
    cells = view.sheet.cells[index] if index < len(view.sheet.cells) else ()
    code = layout.language.partition("-")[0]
    day: str | date = INTERVIEW
    if path.suffix == ".csv":
        day = INTERVIEW.strftime(DAYS.get(code, "%Y-%m-%d"))
    values: dict[str, str | date] = {
        "company": COMPANY,
        "interview": day,
        "interviewers": PERSON,
    }
    known = {app.row: app for app in view.reading.applications}.get(index + 1)
    done, writes = [], {}
    for fact, value in values.items():
        columns = [column for column in view.reading.columns if column.fact == fact]
        if known is not None:
            # What check shows as read needs no typing, whatever else stands in the cells.
            if fact == "company" or getattr(known, fact):
                continue
        elif any(c.index < len(cells) and cells[c.index] not in (None, "") for c in columns):
            continue
        if not columns:
            raise Refused(f"init --inputs made no column for {fact}")
        named = [column for column in columns if "interview" in column.header.casefold()]
        place = (named or columns)[0]
        writes[index + 1, place.index] = value
        done.append(Typed(f"{place.letter}{index + 1}", place.header, str(value)))
    put(path, writes)
    return done


def put(path: Path, writes: dict[tuple[int, int], str | date]) -> None:
    """A person types into cells (row from 1, column from 0) and saves the file."""
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        for (row, column), value in writes.items():
            book.worksheets[0].cell(row, column + 1, value)
        book.save(path)
        return
    data = path.read_text(encoding="utf-8-sig")
    bom = path.read_bytes().startswith(b"\xef\xbb\xbf")
    delimiter = ";" if data.partition("\n")[0].count(";") > 2 else ","
    quote = "|" if "|" in data else '"'
    rows = list(csv.reader(data.splitlines(), delimiter=delimiter, quotechar=quote))
    for (row, column), value in writes.items():
        cells = rows[row - 1]
        cells += [""] * (column + 1 - len(cells))
        cells[column] = str(value)
    with path.open("w", newline="", encoding="utf-8-sig" if bom else "utf-8") as file:
        csv.writer(file, delimiter=delimiter, quotechar=quote).writerows(rows)


def reason(report: SyncReport, number: int) -> str:
    """Why there is no letter for this row, in the program's own words."""
    if report.error is not None:
        return report.error.message
    for row in report.after.rows:
        if row.row == number:
            said = "; ".join(problem.message for problem in row.problems)
            return f"the row is {row.state}" + (f": {said}" if said else "")
    return "the row was passed over"


def letter(item: Item) -> tuple[str, str]:
    """Subject and text of a draft."""
    message = email.message_from_bytes(item.message, policy=email.policy.default)
    body = message.get_body(("plain",))
    return str(message["subject"]), str(body.get_content()) if body is not None else ""


def mistakes(layout: Layout, report: SyncReport, index: int) -> Iterator[str]:
    """What in the letters of this run is not what the owner meant with that row."""
    row = layout.table()[index]
    company = layout.at(row, layout.company) or COMPANY
    # A link in the cell is no part of the role.
    role = _LINK.sub("", layout.at(row, layout.role)).strip()
    people = layout.at(row, layout.person) or PERSON
    for item in report.made:
        app, person = item.row.app, item.action.person
        subject, text = letter(item)
        if item.row.row != index + 1:
            yield f"a letter for row {item.row.row}"
        said = layout.said.get(company, company)
        if app.company != company:
            yield f"the company is {app.company!r}, not {company!r}"
        elif said != company and company in text:
            yield f"the letter says {company!r}" + (f", not {said!r}" if said else "")
        if (app.role or "") != role:
            yield f"the role is {app.role!r}, not {role!r}"
        if item.action.step is not Step.THANK_YOU or app.interview != INTERVIEW:
            yield f"a {item.action.step} about {app.interview}"
        if person is None or not person.name or person.name not in people:
            yield f"it goes to {person}, not to {people!r}"
        elif not any(part in text for part in person.name.split()):
            yield "it does not greet its receiver"
        if "{" in subject + text:
            yield "an empty slot"
