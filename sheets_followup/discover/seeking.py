"""For which rows somebody is looked for, whom, and on which days. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from sheets_followup.discover.firms import Firm
from sheets_followup.memory import RowMemory, fold
from sheets_followup.model import Application, Interviewer
from sheets_followup.plan import RowPlan
from sheets_followup.replies import same_mailbox

#: So long before an interview its company's messages are looked at, and so long after it.
BEFORE, AFTER = timedelta(days=45), timedelta(days=10)

#: The states of a row in which a letter is still to come.
_OPEN = frozenset({"upcoming", "active", "waiting", "superseded"})


@dataclass(frozen=True, slots=True)
class Seeking:
    """One row that lacks an address. ``people`` are those on it who have none (or one from which
    mail came back); nobody where the row names nobody. ``known`` are the addresses that are
    settled: of others on the row, and those from which mail came back."""

    app: Application
    memory: RowMemory
    interview: date
    firm: Firm
    people: tuple[Interviewer, ...] = ()
    known: tuple[str, ...] = field(default=(), repr=False)

    @property
    def first(self) -> date:
        """The first day whose messages are looked at."""
        return self.interview - BEFORE

    def last(self, today: date) -> date:
        """The last one."""
        return min(self.interview + AFTER, today)

    def terms(self) -> list[str]:
        """What a mailbox is searched for: the company, and the people by their whole names."""
        names = [person.name for person in self.people if person.name and " " in person.name]
        return [*self.firm.terms(), *names]


def seek(rows: Sequence[RowPlan]) -> list[Seeking]:
    """The rows for which somebody is looked for, in the sheet's order."""
    domains = _addresses_by_company(rows)
    found = []
    for row in rows:
        app, interview = row.app, row.app.interview
        if row.state not in _OPEN or interview is None:
            continue
        if row.state == "superseded" and row.next_step is None:
            continue
        bounced = row.memory.bounced
        lacking = tuple(person for person in app.interviewers if not _reaches(person, bounced))
        if app.interviewers and not lacking:
            continue
        known = [person.email for person in app.interviewers if person.email]
        found.append(
            Seeking(
                app,
                row.memory,
                interview,
                Firm.of(app.company, domains.get(fold(app.company), ())),
                lacking,
                (*known, *bounced),
            )
        )
    return found


def _reaches(person: Interviewer, bounced: Iterable[str]) -> bool:
    address = person.email
    return address is not None and not any(same_mailbox(address, each) for each in bounced)


def _addresses_by_company(rows: Iterable[RowPlan]) -> dict[str, list[str]]:
    """Every address that stands, or stood, on a row of each company."""
    found: dict[str, list[str]] = {}
    for row in rows:
        known = found.setdefault(fold(row.app.company), [])
        known += [person.email for person in row.app.interviewers if person.email]
        known += [person.email for person in row.memory.people if person.email]
    return found
