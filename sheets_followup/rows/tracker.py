"""A whole tracker: the header found, the rows that are ours read, the others counted.

Pure. Blank rows, section headings and totals are passed over in silence; a row is ours when its
company and its interview date or its people are not blank (RULEBOOK section 2).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from sheets_followup.cells import clean, is_said, says_nothing, shown
from sheets_followup.columns import Headers, Place, find_header, is_date
from sheets_followup.columns.places import spelled
from sheets_followup.errors import TrackerError
from sheets_followup.model import Application, Cell, Problem, Question, Reading, Sender, Sheet
from sheets_followup.rows.contents import read_headers
from sheets_followup.rows.directory import Directory, read_directory
from sheets_followup.rows.headings import Headings
from sheets_followup.rows.own_person import without_sender
from sheets_followup.rows.reader import RowReader
from sheets_followup.rows.shifted import without_shifted
from sheets_followup.rows.struck import without_struck
from sheets_followup.typed_dates import DayFirst, settled

_DATE_FACTS = frozenset(
    {
        "interview",
        "decision",
        "last_reply",
        "hold",
        "applied",
        "thank_you_sent",
        "follow_up_1_sent",
        "follow_up_2_sent",
        "update_sent",
    }
)
#: Facts without which no letter is written.
_WANTED = ("company", "interview", "interviewers")


def is_tracker(cells: Sequence[Sequence[Cell]]) -> bool:
    """Whether one of the first rows is recognised as a tracker's header."""
    try:
        find_header(cells)
    except TrackerError:
        return False
    return True


def read_tracker(
    sheet: Sheet,
    *,
    today: date,
    day_first: bool | None = None,
    own_headers: Mapping[str, str] | None = None,
    user_headers: Mapping[str, str] | None = None,
    sender: Sender | None = None,
) -> Reading:
    """Everything that the sheet says, and everything in it that was not understood.

    ``day_first`` is the order of digits in dates where it is known (None: the dates themselves
    settle it, or ``3/4`` is a problem). The ``sender`` of the letters is nobody's interviewer.
    ``own_headers`` and ``user_headers`` as in
    :func:`~sheets_followup.columns.match_headers`. Raises TrackerError when no header is found;
    nothing in a row ever raises.
    """
    cells = sheet.cells
    top = find_header(
        cells, own_headers=own_headers, user_headers=user_headers, own_places=sheet.anchors
    )
    headers = read_headers(
        sheet, top, today=today, own_headers=own_headers, user_headers=user_headers
    )
    order = _order(headers, cells[top + 1 :], day_first)
    reader = RowReader(headers, today=today, day_first=order)
    directory = read_directory(sheet.tabs)
    applications, skipped, lacks = _rows(reader, directory, headers, cells, top)
    if sheet.tabs:
        applications = _listed(applications, directory, headers)
    if sender is not None:
        applications = without_sender(applications, sender, headers)
    if sheet.struck:
        applications = without_struck(applications, headers, sheet.struck)
    if sheet.cut:
        applications = without_shifted(applications, headers, cells, top)
    facts = {place.fact for place in headers.places}
    if "emails" in facts or directory.by_company or directory.by_name:
        facts.add("interviewers")
    return Reading(
        header_row=top + 1,
        columns=headers.columns,
        applications=tuple(applications),
        skipped=skipped,
        lacks=lacks,
        missing=tuple(fact for fact in _WANTED if fact not in facts),
        questions=(*headers.questions, *_candidates(headers, cells[top + 1 :])),
        width=max((len(row) for row in cells), default=0),
        notices=(
            *(_unread(title) for title in sheet.unread),
            *_not_there(user_headers or {}, headers),
        ),
    )


def _not_there(user_headers: Mapping[str, str], headers: Headers) -> Iterator[str]:
    """A header that the configuration names and that no column bears: mistyped, or renamed."""
    there = {spelled(place.header) for place in headers.places}
    for header, fact in user_headers.items():
        if spelled(header) not in there:
            yield (
                f"no column is called {shown(header, 40)!r}, which [headers] in the configuration"
                f" names for {fact}: write it there as it stands in the tracker"
            )


def _unread(title: str) -> str:
    return (
        f"the tab {shown(title, 40)!r} holds interviews, and its days are not read: type each day"
        f" and who was there on the row here, or run on that tab (FILE#{shown(title, 40)})"
    )


def _rows(
    reader: RowReader,
    directory: Directory,
    headers: Headers,
    cells: Sequence[Sequence[Cell]],
    top: int,
) -> tuple[list[Application], int, Mapping[str, int]]:
    """The rows that are ours, and what the others lack."""
    found: list[Application] = []
    skipped = 0
    lacks: dict[str, int] = {}
    own = frozenset(place.index for place in headers.places if place.own is not None)
    headings = Headings(headers)
    at = reader.company.index if reader.company else -1
    for index in range(top + 1, len(cells)):
        row = cells[index]
        if not any(row):
            continue
        company = row[at] if 0 <= at < len(row) else None
        named = is_said(company) and _is_name(company)
        if named and headings.has(company, row):
            continue
        if named and (
            reader.interview_typed(row)
            or reader.people.filled(row)
            or (directory.by_company and directory.at(clean(company)))
        ):
            found.append(reader.read(index + 1, row))
            continue
        filled = _filled(row, own)
        if filled < 2 or (filled and clean(_first(row))[:2] in ("# ", "//")):
            continue
        skipped += 1
        for fact, lacking in (("company", not named), ("interview", named)):
            if lacking:
                lacks[fact] = lacks.get(fact, 0) + 1
    return found, skipped, lacks


def _is_name(company: Cell) -> bool:
    """Whether a cell holds a letter or a digit at all; "…" and "***" stand for no company."""
    return not isinstance(company, str) or company[0].isalnum() or any(map(str.isalnum, company))


def _filled(row: Sequence[Cell], own: frozenset[int]) -> int:
    """How many cells of the user's say something; an unticked box does not."""
    return sum(
        1
        for index, cell in enumerate(row)
        if cell is not None
        and cell is not False
        and cell != ""
        and index not in own
        and not (isinstance(cell, str) and (not cell.strip() or cell.strip().upper() == "FALSE"))
    )


def _first(row: Sequence[Cell]) -> Cell:
    return next((cell for cell in row if cell is not None and cell != ""), None)


def _order(headers: Headers, rows: Sequence[Sequence[Cell]], given: bool | None) -> DayFirst:
    """The order of digits in this tracker's dates; what contradicts itself is unknown."""
    indexes = [place.index for place in headers.places if _is_dated(place)]
    cells = (row[index] for row in rows for index in indexes if index < len(row))
    return settled(cells, given, headers.day_first)


def _is_dated(place: Place) -> bool:
    return place.fact in _DATE_FACTS or (
        place.fact is None and ("date" in place.header.casefold() or is_date(place.header))
    )


def _candidates(headers: Headers, rows: Sequence[Sequence[Cell]]) -> Iterator[Question]:
    """A sheet for several candidates is a coach's: nobody's letters can be written from it."""
    place = headers.first("candidate")
    if place is None:
        return
    named: dict[str, None] = {}
    for row in rows:
        text = clean(row[place.index]) if place.index < len(row) else ""
        if not says_nothing(text):
            named[text.casefold()] = None
            if len(named) > 1:
                yield Question(
                    (place.letter,),
                    "candidate",
                    f"'{place.header}' names more than one candidate, and the letters have one"
                    " sender: keep one tracker for each, or name the column ignore under [headers]",
                    needed=True,
                )
                return


def _listed(
    applications: list[Application], directory: Directory, headers: Headers
) -> list[Application]:
    """Adds what an Interviewers tab knows: addresses to people, people to rows without any."""
    rows_of: dict[str, int] = {}
    for app in applications:
        rows_of[app.company.casefold()] = rows_of.get(app.company.casefold(), 0) + 1
    return [
        _joined(app, directory, rows_of[app.company.casefold()], headers) for app in applications
    ]


def _joined(app: Application, directory: Directory, rows: int, headers: Headers) -> Application:
    if app.interviewers:
        completed = tuple(directory.completed(p, app.company) for p in app.interviewers)
        return replace(app, interviewers=completed) if completed != app.interviewers else app
    listed = directory.at(app.company)
    if not listed:
        return app
    round_ = (app.round or "").casefold()
    here = [entry for entry in listed if entry.round == round_] if round_ else []
    if not here and rows == 1:
        here = [entry for entry in listed if entry.round is None or not round_]
    if here:
        return replace(app, interviewers=tuple(entry.person for entry in here))
    place = headers.first("interviewers") or headers.first("company")
    problem = Problem(
        app.row,
        f"the people tab lists {len(listed)} for {app.company}, which has {rows} rows: type on this"
        " row who was there",
        place.letter if place else None,
        place.header if place else None,
    )
    return replace(app, problems=(*app.problems, problem))
