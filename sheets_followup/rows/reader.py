"""One row of the tracker: which facts its cells give, and what is wrong with them.

Pure. A row never fails: whatever cannot be read is a problem that names its column, and the
problems of RULEBOOK section 2 that leave no decision say so (``blocks``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from sheets_followup.cells import is_said, line, says_nothing, shown
from sheets_followup.columns import Headers, Meaning, Place
from sheets_followup.columns.headers import is_name
from sheets_followup.model import (
    SENT_FACTS,
    Application,
    Cell,
    Interviewer,
    SentCell,
)
from sheets_followup.rows.people_columns import PeopleColumns
from sheets_followup.rows.persons import read_row_people
from sheets_followup.rows.row import Row, sent_cells
from sheets_followup.rows.row_status import StatusColumns
from sheets_followup.rows.statuses import read_status
from sheets_followup.rows.texts import (
    names_job,
    one_line,
    read_label,
    read_tone,
    read_words,
)
from sheets_followup.rows.topics import share_out
from sheets_followup.typed_dates import NOTHING, DayFirst, Typed
from sheets_followup.typed_decisions import read_decision
from sheets_followup.typed_times import read_time
from sheets_followup.words import NO_REPLY

_NO_SENT: Mapping[str, SentCell] = {}
_NO_OWN: Mapping[str, Cell] = {}


#: One interview of a row: its day, what its header says, its column, and how it is typed.
_Talk = tuple[date, Meaning, Place, Typed]
_DAY = timedelta(days=1)


class RowReader:
    """Reads rows under one header; made once a tracker, because looking columns up costs."""

    def __init__(self, headers: Headers, *, today: date, day_first: DayFirst) -> None:
        self.today, self.day_first = today, day_first
        self.width = len(headers.places)
        first = headers.first
        self.company, self.role, self.round = first("company"), first("role"), first("round")
        #: Under a header that says only "Name", many people keep the company and the job in one.
        self.bare_name = self.company is not None and is_name(self.company.header)
        self.statuses = StatusColumns.of_headers(headers, today, day_first)
        dates = [p for p in headers.of("interview") if p.meaning]
        self.interviews = tuple(p for p in dates if p.meaning and not p.meaning.part)
        self.times = tuple(p for p in dates if p.meaning and p.meaning.part)
        self.people = PeopleColumns.of(headers)
        self.decision, self.last_reply = first("decision"), first("last_reply")
        self.hold, self.tone, self.cadence = first("hold"), first("tone"), first("cadence")
        self.topics = first("topics")
        self.words = tuple(
            (fact, place)
            for fact in ("fit", "gap", "new_info")
            if (place := first(fact)) is not None
        )
        self.sent = tuple((f, place) for f in SENT_FACTS if (place := first(f)) is not None)
        self.own = tuple((place.own, place.index) for place in headers.places if place.own)
        self.id = next((place for place in headers.places if place.own == "id"), None)

    def interview_typed(self, cells: Sequence[Cell]) -> bool:
        """Whether any interview cell says something."""
        return any(
            place.index < len(cells) and is_said(cells[place.index]) for place in self.interviews
        )

    def read(self, number: int, cells: Sequence[Cell]) -> Application:
        """The application that this row is; its company cell is known not to be blank."""
        if len(cells) < self.width:
            cells = [*cells, *[None] * (self.width - len(cells))]
        row = Row(number, cells)
        company = self._label(row, self.company, "company") or ""
        if self.bare_name and self.company and names_job(company):
            message = f"'{shown(company)}' seems to name the job, too: type the company alone"
            row.trouble(self.company, message, blocks=True)
        status, status_text = self.statuses.of(row)
        interview, moment, label = self._interview(row)
        people = read_row_people(self.people, cells, label)
        for place, message, blocks in people.problems:
            row.trouble(place, message, blocks=blocks)
        if self.people.rounds and label is not None and not people.people:
            self._nobody(row, label)
        interviewers, topics = self._topics(row, people.people)
        answers = self._answers(row, interview)
        words = {
            fact: self._words(row, place, fact)
            for fact, place in self.words
            if cells[place.index] is not None and cells[place.index] != ""
        }
        return Application(
            row=number,
            company=company,
            role=self._label(row, self.role, "role") if self.role else None,
            round=(self._label(row, self.round, "round") if self.round else None)
            or (f"{label} interview" if label and self.people.rounds else None),
            status=status,
            status_text=status_text,
            interview=interview,
            interview_time=moment,
            interviewers=interviewers,
            decision=answers.decision,
            topics=topics,
            fit=words.get("fit"),
            gap=words.get("gap"),
            new_info=words.get("new_info"),
            last_reply=answers.last_reply,
            sent=sent_cells(row, self.sent, self.today, self.day_first) if self.sent else _NO_SENT,
            hold=self._hold(row) if self.hold else None,
            tone=self._tone(row) if self.tone else None,
            cadence=_text(row.at(self.cadence)) if self.cadence else None,
            id_cell=_text(row.at(self.id)) if self.id else None,
            own=self._own(cells) if self.own else _NO_OWN,
            unclear=answers.unclear,
            problems=tuple(row.problems),
        )

    def _label(self, row: Row, place: Place | None, what: str) -> str | None:
        cell = row.at(place)
        if place is None or cell is None or cell == "":
            return None
        said = read_label(cell, what)
        if said.problem:
            # A round only names the row; nothing is decided by it.
            row.trouble(place, said.problem, blocks=said.blocks and what != "round")
        return said.text

    def _words(self, row: Row, place: Place, fact: str) -> str | None:
        said = read_words(row.at(place), fact.replace("_", " "))
        if said.problem:
            row.trouble(place, said.problem, blocks=said.blocks)
        return one_line(said.text) if said.text else None

    def _topics(
        self, row: Row, people: tuple[Interviewer, ...]
    ) -> tuple[tuple[Interviewer, ...], str | None]:
        place = self.topics
        cell = row.at(place)
        if place is None or cell is None or cell == "":
            return people, None
        said = read_words(cell, "the topics")
        if said.problem:
            row.trouble(place, said.problem, blocks=said.blocks)
        if not said.text:
            return people, None
        shared_out, topics, problems = share_out(said.text, people)
        for message in problems:
            row.trouble(place, message)
        return shared_out, topics

    def _interview(self, row: Row) -> tuple[date | None, time | None, str | None]:
        """The interview's day and time, and the label of its round where a row has several."""
        found: list[_Talk] = []
        for place in self.interviews:
            typed = row.date(place, self.today, self.day_first)
            if typed.day is not None and place.meaning:
                found.append((typed.day, place.meaning, place, typed))
        if not found:
            return None, None, self._last_filled(row)
        day, _, place, typed = found[0] if len(found) == 1 else self._round_now(row, found)
        label = place.meaning.label if place.meaning else ""
        if len(found) > 1:
            earlier = ", ".join(
                sorted(entry[0].isoformat() for entry in found if entry[2] != place)
            )
            row.trouble(
                place,
                f"the row holds several interviews: the one on {day.isoformat()} counts, not"
                f" {earlier}; give each round a row of its own to follow up on each",
            )
        moment = typed.time.replace(tzinfo=typed.zone) if typed.time else None
        for clock in self.times:
            if moment is None and (not clock.meaning or clock.meaning.label in ("", label)):
                moment = read_time(row.at(clock))
        return day, moment, label

    def _round_now(self, row: Row, found: list[_Talk]) -> _Talk:
        """Of several interviews the latest; while one of yesterday or today is to be thanked for,
        that one (W1: the thank-you's window ends on the day after it)."""
        in_order = sorted(found, key=lambda talk: (talk[0], talk[1].order, talk[2].index))
        fresh = [talk for talk in in_order if self.today - _DAY <= talk[0] <= self.today]
        held = [talk for talk in fresh if talk[0] == fresh[0][0]]
        thanked = any(
            is_said(row.at(place)) for fact, place in self.sent if fact == "thank_you_sent"
        )
        return held[-1] if held and not thanked else in_order[-1]

    def _last_filled(self, row: Row) -> str | None:
        """Without any date: the last round for which people are named, None where it is one."""
        filled = [label for label in self.people.rounds if self.people.filled(row.cells, label)]
        return filled[-1] if filled else None

    def _nobody(self, row: Row, label: str) -> None:
        if self.people.filled(row.cells):
            place = (self.people.names or self.people.addresses or self.people.halves[0])[0]
            what = f"{label} interview" if label else "interview"
            row.trouble(place, f"nobody is named for the {what}: type who was there")

    def _answers(self, row: Row, interview: date | None) -> _Answers:
        """What they said: the decision date and the last reply."""
        decision = last_reply = None
        unclear: set[str] = set()
        if self.decision is not None:
            cell = row.at(self.decision)
            if cell is not None and cell != "":
                typed = read_decision(
                    cell, interview=interview, today=self.today, day_first=self.day_first
                )
                decision = typed.day
                if typed.problem:
                    blocks = typed.refused or row.shows_error(self.decision) or _ended(cell)
                    row.trouble(self.decision, typed.problem, blocks=blocks)
                    unclear.add("decision")
                elif typed.note:
                    row.trouble(self.decision, typed.note)
        if self.last_reply is not None:
            cell = row.at(self.last_reply)
            said_none = (
                isinstance(cell, str)
                and not cell[:1].isdigit()
                and line(cell).rstrip(".!").casefold() in NO_REPLY
            )
            typed = NOTHING
            if not said_none:
                typed = row.date(self.last_reply, self.today, self.day_first)
            last_reply = typed.day
            if typed.problem:
                unclear.add("last_reply")
                if _ended(cell):
                    message = f"'{shown(line(cell))}' is no day: type it under the status"
                    row.trouble(self.last_reply, message, blocks=True)
            elif last_reply is not None and last_reply > self.today:
                row.trouble(
                    self.last_reply,
                    f"{last_reply.isoformat()} lies after today, so no reply can be from then:"
                    " type the right date",
                    blocks=True,
                )
        if decision is None and last_reply is None and not unclear:
            return _NO_ANSWERS
        return _Answers(decision, last_reply, frozenset(unclear))

    def _hold(self, row: Row) -> date | None:
        return (
            row.date(self.hold, self.today, self.day_first, blocks=True).day if self.hold else None
        )

    def _tone(self, row: Row) -> str | None:
        if self.tone is None:
            return None
        said = read_tone(row.at(self.tone))
        if said.problem:
            row.trouble(self.tone, said.problem)
        return said.text

    def _own(self, cells: Sequence[Cell]) -> Mapping[str, Cell]:
        return {name: cells[index] if index < len(cells) else None for name, index in self.own}


@dataclass(frozen=True, slots=True)
class _Answers:
    decision: date | None = None
    last_reply: date | None = None
    unclear: frozenset[str] = frozenset()


_NO_ANSWERS = _Answers()


def _ended(cell: Cell) -> bool:
    """Whether a cell that should hold a day says that the row has ended."""
    return isinstance(cell, str) and read_status(cell).status.ends


def _text(cell: Cell) -> str | None:
    text = line(cell) if cell is not None else ""
    return None if says_nothing(text) else text
