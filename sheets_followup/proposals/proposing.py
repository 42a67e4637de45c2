"""From a tracker's prose to proposals: which cells are read, and what is new to their row. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sheets_followup.cells import is_said, shown
from sheets_followup.columns import Place
from sheets_followup.model import Application, Cell
from sheets_followup.people import read_people
from sheets_followup.proposals.calendar import Calendar, Moment
from sheets_followup.proposals.eastern import eastern_statements
from sheets_followup.proposals.endings import ending_in
from sheets_followup.proposals.novelty import (
    cell_at,
    known_names,
    once_a_fact,
    people_on,
    repeats,
)
from sheets_followup.proposals.person import Person, first_word
from sheets_followup.proposals.placing import (
    firms_of,
    holds_prose,
    home_of,
    is_stage,
    order_of,
    takes,
    targets,
)
from sheets_followup.proposals.proposal import Proposal
from sheets_followup.proposals.prose import Prose
from sheets_followup.proposals.segments import prose_of, segments
from sheets_followup.proposals.statement import Statement, with_interview
from sheets_followup.proposals.statements import statements_in
from sheets_followup.rows import read_status
from sheets_followup.typed_dates import read_date
from sheets_followup.words.spelling import has_cjk

_SENT = frozenset({"thank_you_sent", "follow_up_1_sent", "follow_up_2_sent"})
_PAST = _SENT | {"last_reply"}
_MOST_A_ROW = 12


def propose(
    prose: Prose, today: date, only: Collection[int] | None = None, *, later: bool = False
) -> tuple[Proposal, ...]:
    """What the tracker's prose seems to say that its columns do not say yet, in sheet order.

    Only blank cells are proposed for, never a column in question, and nothing for a row that has
    ended, blocks, or names no company. ``only`` are the row numbers that are asked about, None for
    all; ``later`` adds the talks after the interview that is typed, for which no cell is blank.
    The result is for people to judge: the most that comes of it by itself is that a letter
    waits (``doubts``).
    """
    tracker = replace(_Tracker.of(prose, today), later=later)
    apps = {app.row: app for app in prose.reading.applications}
    found: list[Proposal] = []
    for number, row in enumerate(prose.rows, prose.reading.header_row + 1):
        if any(row) and (only is None or number in only):
            found += tracker.row(number, row, apps.get(number))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Tracker:
    """What holds for every row: the columns to read and to type into, and the firms."""

    sources: tuple[Place, ...]
    stages: frozenset[int]
    targets: Mapping[str, tuple[Place, ...]]
    inputs: Mapping[str, str]
    addable: frozenset[str]
    company: Place | None
    status: Place | None
    firms: frozenset[str]
    today: date
    day_first: bool | None
    home: str
    later: bool = False

    @classmethod
    def of(cls, prose: Prose, today: date) -> _Tracker:
        headers, inputs = prose.headers, prose.inputs
        names = {" ".join(place.header.split()).casefold() for place in headers.places}
        asked = {question.fact for question in headers.questions}
        company = headers.first("company")
        return cls(
            sources=tuple(place for place in headers.places if holds_prose(place)),
            stages=frozenset(p.index for p in headers.places if is_stage(p)),
            targets={fact: targets(headers, fact) for fact in inputs},
            inputs=inputs,
            addable=frozenset(
                fact
                for fact, header in inputs.items()
                if fact not in asked and header.casefold() not in names
            ),
            company=company,
            status=headers.first("status"),
            firms=firms_of(company, prose.rows),
            today=today,
            day_first=order_of(headers, prose.rows, prose.day_first),
            home=home_of(headers),
        )

    def row(self, number: int, row: Sequence[Cell], app: Application | None) -> list[Proposal]:
        """The proposals of one row."""
        if not self._wanted(row, app):
            return []
        interview = app.interview if app is not None else None
        calendar = Calendar(self.today, self.day_first, interview)
        texts = [(place, prose_of(cell_at(row, place.index))) for place in self.sources]
        if any(text and ending_in(text, self.home) for _, text in texts):
            return []
        found: list[Proposal] = []
        said, known_day = self._said(texts, calendar)
        if known_day != calendar:
            # "They decide in a week. Interview was Nov 12": what was said before counts as well.
            again, calendar = self._said(texts, known_day)
            said = [each for each in said if each[1].fact == "interview"]
            said += [each for each in again if each[1].fact != "interview"]
        for place, statement in said:
            proposal = self._of_statement(number, row, place, statement, calendar)
            if proposal is None and self.later and interview is not None:
                proposal = _after(interview, number, place, statement)
            if proposal is not None and not repeats(proposal, found):
                found.append(proposal)
        found = once_a_fact(found)
        known = known_names(app, row, self.targets["interviewers"])
        for place, person in people_on(texts, self.firms, self.home):
            proposal = self._of_person(number, row, place, person, app, known)
            if proposal is not None and not repeats(proposal, found):
                found.append(proposal)
                known |= {person.name.casefold(), first_word(person.name)}
        return found[:_MOST_A_ROW]

    def _said(
        self, texts: Sequence[tuple[Place, str]], calendar: Calendar
    ) -> tuple[list[tuple[Place, Statement]], Calendar]:
        """What the cells say, and the calendar with the interview that they name."""
        said: list[tuple[Place, Statement]] = []
        for place, text in texts:
            for statement in self._statements(place, text, calendar):
                said.append((place, statement))
                calendar = with_interview(calendar, statement)
        return said, calendar

    def _wanted(self, row: Sequence[Cell], app: Application | None) -> bool:
        if self.company is None or not is_said(cell_at(row, self.company.index)):
            return False
        if app is not None:
            return not app.blocked and not app.status.ends
        return self.status is None or not read_status(cell_at(row, self.status.index))[0].ends

    def _statements(self, place: Place, text: str, calendar: Calendar) -> Iterator[Statement]:
        if place.index in self.stages:
            typed = read_date(text, today=self.today, day_first=self.day_first) if text else None
            if typed is not None and typed.day is not None:
                moment = Moment((typed.day,), len(text), typed.time, note=typed.note)
                yield Statement("interview", moment, text)
                return
        for segment in segments(text, self.home):
            said = (
                eastern_statements(segment.text, self.home, calendar)
                if has_cjk(segment.text)
                else statements_in(segment, calendar)
            )
            for statement in said:
                yield statement
                calendar = with_interview(calendar, statement)

    def _of_statement(
        self, row: int, cells: Sequence[Cell], place: Place, said: Statement, calendar: Calendar
    ) -> Proposal | None:
        moment = said.moment
        values: tuple[date | str, ...]
        note = moment.note if moment else None
        if moment is None:
            # "Followed up" without a day may be about the application: only after an interview.
            past = calendar.interview is not None and calendar.interview <= self.today
            if said.fact != "thank_you_sent" and not past:
                return None
            values, note = ("yes",), "the day is not written"
        else:
            values = moment.days
            if said.fact in _PAST:
                values = tuple(day for day in moment.days if day <= self.today)
            if said.fact == "decision" and calendar.interview is not None:
                values = tuple(day for day in moment.days if day >= calendar.interview)
            if not values:
                return None
        place_to, header = self._column(said.fact, cells)
        if header is None or place.index == place_to:
            return None
        at = moment.time if moment and said.fact == "interview" else None
        quote = shown(said.quote.strip(" ,:;-–("), 120)
        return Proposal(
            row, place.letter, place.header, quote, said.fact, values, header, place_to, at, note
        )

    def _of_person(
        self,
        row: int,
        cells: Sequence[Cell],
        place: Place,
        person: Person,
        app: Application | None,
        known: set[str],
    ) -> Proposal | None:
        if not person.name or known & {person.name.casefold(), first_word(person.name)}:
            return self._of_address(row, cells, place, person, app)
        read, problems = read_people(person.typed)
        if problems or len(read) != 1 or read[0].email != person.email:
            return None  # it would not be understood once it was typed
        place_to, header = self._column("interviewers", cells, person.title)
        if header is None or place.index == place_to:
            return None
        note = None if person.met else "named as a contact: only if they interviewed you"
        quote = shown(person.quote, 120)
        return Proposal(
            row,
            place.letter,
            place.header,
            quote,
            "interviewers",
            (person.typed,),
            header,
            place_to,
            note=note,
        )

    def _of_address(
        self,
        number: int,
        cells: Sequence[Cell],
        place: Place,
        person: Person,
        app: Application | None,
    ) -> Proposal | None:
        """An address without a name, or of somebody whom the row names: only where it is clear
        whose it is."""
        people = app.interviewers if app is not None else ()
        if person.email is None or any(known.email for known in people) or len(people) > 1:
            return None
        if person.name and not (
            people and first_word(people[0].name or "") == first_word(person.name)
        ):
            return None
        fact = "emails" if people else "interviewers"
        place_to, header = self._column(fact, cells)
        if header is None or place.index == place_to:
            return None
        return Proposal(
            number,
            place.letter,
            place.header,
            shown(person.quote, 120),
            fact,
            (person.email,),
            header,
            place_to,
            note=f"for {people[0].label}" if people else "only if it is an interviewer's",
        )

    def _column(
        self, fact: str, cells: Sequence[Cell], title: str | None = None
    ) -> tuple[int | None, str | None]:
        """The blank cell's column for a fact, or the header to add; (None, None) for neither."""
        places = self.targets.get(fact, ())
        if fact == "interviewers":
            places = tuple(place for place in places if takes(place, title))
        if places:
            place = places[0]
            cell = cell_at(cells, place.index)
            blank = cell is None or (isinstance(cell, str) and not cell.strip())
            return (place.index, place.header) if blank else (None, None)
        if fact != "interviewers" and self.targets.get(fact):
            return None, None
        return (None, self.inputs[fact]) if fact in self.addable else (None, None)


def _after(interview: date, row: int, place: Place, said: Statement) -> Proposal | None:
    """A talk that is named for a day after the one that is typed: "second interview on Oct 1"."""
    if said.fact != "interview" or said.moment is None:
        return None
    days = tuple(day for day in said.moment.days if day > interview)
    quote = shown(said.quote.strip(" ,:;-–("), 120)
    at, note = said.moment.time, said.moment.note
    if not days:
        return None
    return Proposal(
        row, place.letter, place.header, quote, "interview", days, place.header, None, at, note
    )
