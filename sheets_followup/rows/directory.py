"""An Interviewers tab: people by company, with their addresses, titles and details.

Pure. The tab gives a row's people the addresses that the row lacks, and gives a row without
people those of its company, where it is clear which row is meant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sheets_followup.cells import clean, holds_slot, line, says_nothing
from sheets_followup.columns import meaning
from sheets_followup.columns.aliases import plain
from sheets_followup.columns.headers import is_name
from sheets_followup.model import Cell, Interviewer
from sheets_followup.people import read_people, valid_address

_TITLES = frozenset({("title",), ("role",), ("position",), ("job", "title"), ("function",)})
_HEADER_WITHIN = 10


@dataclass(frozen=True, slots=True)
class Listed:
    """A person on the tab. ``company`` and ``round`` are casefolded, None where not given."""

    person: Interviewer
    company: str | None
    round: str | None


@dataclass(frozen=True, slots=True)
class Directory:
    """All people of all tabs, findable by company and by name."""

    by_company: Mapping[str, tuple[Listed, ...]]
    by_name: Mapping[str, tuple[Listed, ...]]

    def at(self, company: str) -> tuple[Listed, ...]:
        """Those listed for a company, in the tab's order."""
        return self.by_company.get(company.casefold(), ())

    def completed(self, person: Interviewer, company: str) -> Interviewer:
        """``person`` with what the tab knows of them: only where one entry fits."""
        if person.name is None:
            return person
        fitting = [
            listed
            for listed in self.by_name.get(person.name.casefold(), ())
            if listed.company in (None, company.casefold()) and _titles_agree(person, listed.person)
        ]
        if not fitting:
            fitting = [entry for entry in self.at(company) if _half_of(person, entry.person)]
        if len(fitting) != 1:
            return person
        known = fitting[0].person
        return replace(
            person,
            email=person.email or known.email,
            title=person.title or known.title,
            honorific=person.honorific or known.honorific,
            detail=person.detail or known.detail,
        )


def _half_of(person: Interviewer, known: Interviewer) -> bool:
    """Whether a person called by one name ("Fr. Dr. Kern", "Ove") may be the one on the tab.

    Titles that differ in more than a degree are of two people.
    """
    if person.name is None or (person.given and person.family):
        return False
    called = (person.family or person.given or "").casefold()
    whole = (known.family if person.family else known.given) or ""
    return called == person.name.casefold() == whole.casefold() and _titles_agree(person, known)


def _titles_agree(person: Interviewer, known: Interviewer) -> bool:
    """Whether two titles can be one person's: "Frau Weber" is not "Herr Weber"."""
    mine, theirs = _addressed(person.honorific), _addressed(known.honorific)
    return not mine or not theirs or mine == theirs


def _addressed(honorific: str | None) -> str:
    """What of a title says a gender: "Frau Dr" and "Frau" are one."""
    words = (honorific or "").casefold().replace(".", "").split()
    return " ".join(word for word in words if word not in _DEGREES)


_DEGREES = frozenset({"dr", "prof", "ing", "mag", "dott", "lic", "drs", "ir"})

NO_DIRECTORY = Directory({}, {})


def read_directory(tabs: Mapping[str, Sequence[Sequence[Cell]]]) -> Directory:
    """The people of every tab that has a header of people; other tabs say nothing."""
    listed = [entry for cells in tabs.values() for entry in _tab(cells)]
    if not listed:
        return NO_DIRECTORY
    by_company: dict[str, list[Listed]] = {}
    by_name: dict[str, list[Listed]] = {}
    for entry in listed:
        if entry.company:
            by_company.setdefault(entry.company, []).append(entry)
        if entry.person.name:
            by_name.setdefault(entry.person.name.casefold(), []).append(entry)
    return Directory(
        {key: tuple(entries) for key, entries in by_company.items()},
        {key: tuple(entries) for key, entries in by_name.items()},
    )


def _tab(cells: Sequence[Sequence[Cell]]) -> list[Listed]:
    header = max(
        range(min(len(cells), _HEADER_WITHIN)), key=lambda i: len(_facts(cells[i])), default=-1
    )
    facts = _facts(cells[header]) if header >= 0 else {}
    if "interviewers" not in facts or len(facts) < 2:
        return []
    found: list[Listed] = []
    for row in cells[header + 1 :]:
        people, _ = read_people(_at(row, facts["interviewers"]))
        if len(people) != 1 or holds_slot(clean(_at(row, facts["interviewers"]))):
            continue
        texts = {fact: line(_at(row, index)) for fact, index in facts.items()}
        title, detail = texts.get("title", ""), texts.get("topics", "")
        person = replace(
            people[0],
            email=people[0].email or valid_address(texts.get("emails", "")),
            title=people[0].title or (title if not says_nothing(title) else None),
            detail=people[0].detail or (detail if not says_nothing(detail) else None),
        )
        company, round_ = texts.get("company", ""), texts.get("round", "")
        found.append(Listed(person, company.casefold() or None, round_.casefold() or None))
    return found


def _facts(row: Sequence[Cell]) -> dict[str, int]:
    """The facts of a people tab's header, each with its column."""
    facts: dict[str, int] = {}
    for index, cell in enumerate(row[:100]):
        if not isinstance(cell, str) or not cell:
            continue
        if is_name(cell):
            facts.setdefault("interviewers", index)
        elif plain(clean(cell)) in _TITLES:
            facts.setdefault("title", index)
        elif (found := meaning(cell)) is not None:
            facts.setdefault(found.fact, index)
    return facts


def _at(row: Sequence[Cell], index: int) -> Cell:
    return row[index] if index < len(row) else None
