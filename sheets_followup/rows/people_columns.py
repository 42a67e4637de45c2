"""The columns of people: names, addresses, jobs, and names that stand in two columns. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sheets_followup.cells import clean, holds_slot, is_error, is_said, says_nothing
from sheets_followup.columns import Headers, Place
from sheets_followup.columns.aliases import order_of
from sheets_followup.model import Cell, Interviewer
from sheets_followup.people import read_people
from sheets_followup.rows.address_columns import own_names

#: Whose column it is → the title that its people have where none is given.
TITLES = {"recruiter": "Recruiter", "hiring manager": "Hiring manager"}
_WITHOUT_ROUND = frozenset({"contact", "recruiter", "hiring manager", "other contact"})


@dataclass(frozen=True, slots=True)
class PeopleColumns:
    """The columns of people and of their addresses, with what their headers single out."""

    names: tuple[Place, ...]
    addresses: tuple[Place, ...]
    rounds: tuple[str, ...]
    #: Pairs of columns that hold a given and a family name, and columns of people's jobs.
    halves: tuple[tuple[Place, Place], ...] = ()
    titles: tuple[Place, ...] = ()
    #: Whether any column of people is of one round; where none is, they are of every round.
    labelled: bool = False
    #: The columns of names to which each column of addresses belongs, by index.
    own_names: Mapping[int, frozenset[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, headers: Headers) -> PeopleColumns:
        """The columns as the headers give them; rounds count where dates have them too."""
        labels = tuple(
            dict.fromkeys(
                place.meaning.label
                for place in headers.of("interview")
                if place.meaning and not place.meaning.part
            )
        )
        people, addresses = headers.of("interviewers"), headers.of("emails")
        names = tuple(p for p in people if "/" not in part_of(p) and part_of(p) != "title")
        halves = _halves(people)
        return cls(
            names,
            addresses,
            labels if len(labels) > 1 else (),
            halves,
            tuple(p for p in people if part_of(p) == "title"),
            any(p.meaning.label for p in (*people, *addresses) if p.meaning),
            own_names((*names, *(given for given, _ in halves)), addresses),
        )

    def in_round(self, place: Place, label: str | None) -> bool:
        """Whether a column belongs to the round of this label, or to every round."""
        if not self.rounds or label is None or place.meaning is None:
            return True
        mine = place.meaning.label
        if place.meaning.part in _WITHOUT_ROUND and (not mine or mine not in self.rounds):
            return True  # "Contact 2" counts people, not rounds
        if not mine and ("" not in self.rounds or not self.labelled):
            return True
        return mine == label or 0 < order_of(mine) == order_of(label)

    def filled(self, row: Sequence[Cell], label: str | None = None) -> bool:
        """Whether anything about a person is typed on this row (in this round)."""
        return any(
            place.index < len(row) and is_said(row[place.index]) and self.in_round(place, label)
            for place in (*self.names, *self.addresses, *(p for pair in self.halves for p in pair))
        )


def part_of(place: Place) -> str:
    return place.meaning.part if place.meaning else ""


def _halves(people: Sequence[Place]) -> tuple[tuple[Place, Place], ...]:
    """The columns of given names, each with its column of family names."""
    found: list[tuple[Place, Place]] = []
    for place in people:
        whose, slash, side = part_of(place).partition("/")
        if not slash or side != "given" or place.meaning is None:
            continue
        plain = replace(place, meaning=replace(place.meaning, part=whose))
        found += [
            (plain, replace(other, meaning=plain.meaning))
            for other in people
            if part_of(other) == f"{whose}/family"
            and other.meaning
            and other.meaning.label == place.meaning.label
        ]
    return tuple(found)


def whole_name(given: Place, family: Place, row: Sequence[Cell]) -> Interviewer | None:
    """The person whose name stands in two columns; the split is certain then."""
    first, last = clean(row[given.index]), clean(row[family.index])
    texts = [text for text in (first, last) if not says_nothing(text)]
    if not texts or any(holds_slot(text) or is_error(text) for text in texts):
        return None
    found, _ = read_people(" ".join(texts))
    if len(found) != 1 or found[0].name is None:
        return None
    title = TITLES.get(part_of(given))
    person = replace(found[0], title=found[0].title or title)
    if len(texts) == 2 and not any(mark in first + last for mark in "@<(,"):
        honorific = person.honorific if person.honorific and first == person.honorific else None
        person = replace(person, given=None if honorific else first, family=last)
    return person


def give_titles(
    columns: PeopleColumns,
    row: Sequence[Cell],
    label: str | None,
    people: list[Interviewer],
    owners: list[Place],
) -> None:
    """Jobs from their own columns: to the one person beside them, or one by one."""
    for place in columns.titles:
        text = clean(row[place.index])
        if says_nothing(text) or holds_slot(text) or not columns.in_round(place, label):
            continue
        theirs = [
            index
            for index, owner in enumerate(owners)
            if owner.meaning and place.meaning and owner.meaning.label == place.meaning.label
        ]
        parts = [part.strip() for part in text.replace("\n", ";").split(";") if part.strip()]
        if len(theirs) == len(parts):
            for index, title in zip(theirs, parts, strict=True):
                if people[index].title is None:
                    people[index] = replace(people[index], title=title[:80])
