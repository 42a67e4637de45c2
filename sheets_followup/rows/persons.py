"""The people of one row: names and addresses of all its columns brought together.

Pure. Where a row has several sets of columns (first, second, final interview), only the people of
one set are read: those of the latest interview, so that rounds are never mixed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sheets_followup.addresses import is_example
from sheets_followup.cells import (
    clean,
    error_problem,
    holds_slot,
    is_error,
    is_said,
    shown,
)
from sheets_followup.columns import Place
from sheets_followup.columns.aliases import plain
from sheets_followup.columns.nouns import listed
from sheets_followup.model import Cell, Interviewer
from sheets_followup.names import is_given
from sheets_followup.pairing import likeness, pair, uncrossed
from sheets_followup.people import family_first, read_people, valid_address
from sheets_followup.people.one_line import HINT
from sheets_followup.rows.address_columns import assign, is_shared, no_address
from sheets_followup.rows.people_columns import TITLES, PeopleColumns, give_titles, whole_name
from sheets_followup.words import FAMILY_HALVES, GIVEN_HALVES, alternatives
from sheets_followup.words.person_names import (
    AGENCIES,
    FIRMS_NAMED_LIKE_PEOPLE,
    GIVEN_NAMES,
)
from sheets_followup.words.spelling import folded

Found = tuple[Place, str, bool]


@dataclass(frozen=True, slots=True)
class People:
    """The people of a row, with problems as (column, message, whether it stops the row)."""

    people: tuple[Interviewer, ...] = ()
    problems: tuple[Found, ...] = ()


def read_row_people(columns: PeopleColumns, row: Sequence[Cell], label: str | None) -> People:
    """The people of the row's round, each once, with the address that is theirs."""
    people: list[Interviewer] = []
    problems: list[Found] = []
    owners: list[Place] = []
    unclear = False
    for place in columns.names:
        cell = row[place.index]
        if cell is None or cell == "" or cell is False or not columns.in_round(place, label):
            continue
        if isinstance(cell, str) and "," in cell:
            cell = _in_order(cell, place, columns, row)
        found, messages = _read(cell, place, problems)
        if not found and not messages:
            continue
        unclear = unclear or bool(messages and not found and _names_somebody(cell))
        problems += [(place, message, False) for message in messages]
        part = place.meaning.part if place.meaning else ""
        if part == "recruiter":
            problems += [(place, _firm(each), False) for each in found if _is_firm(each, place)]
            found = tuple(each for each in found if not _is_firm(each, place))
        title = TITLES.get(part)
        people += [
            replace(person, title=title) if title and not person.title else person
            for person in found
        ]
        owners += [place] * len(found)
    for given, family in columns.halves:
        person = whole_name(given, family, row) if columns.in_round(given, label) else None
        if person is not None:
            people.append(person)
            owners.append(given)
    if columns.titles:
        give_titles(columns, row, label, people, owners)
    if columns.addresses:
        _with_addresses(columns, row, label, people, owners, problems, unclear=unclear)
    if len(people) > 1 and any(owner is not owners[0] for owner in owners):
        people = _known_in_full(_merged(_named(people)))
    if len(people) > 1:
        people, crossed = uncrossed(people)
        problems += [((columns.addresses or columns.names)[0], told, False) for told in crossed]
    for person in people:
        if person.email and is_example(person.email):
            problems.append(
                (
                    _source(columns, row, person.email),
                    f"{shown(person.email)} is a template's example: type the real address, or"
                    " remove the row",
                    True,
                )
            )
    return People(tuple(people), tuple(problems))


def _is_firm(person: Interviewer, place: Place) -> bool:
    """Whether a go-between is an agency rather than somebody there: "Robert Half", "Hays"."""
    name = person.name or ""
    if not name or person.email or person.honorific or person.title:
        return False
    small = name.casefold()
    if small in FIRMS_NAMED_LIKE_PEOPLE or small in AGENCIES:
        return True
    return " " not in name and not is_given(name) and plain(place.header) in listed("agency")


def _firm(person: Interviewer) -> str:
    return f"'{shown(person.name or '')}' may be the agency, not a person: {HINT}"


def _names_somebody(cell: Cell) -> bool:
    return isinstance(cell, str) and not GIVEN_NAMES.isdisjoint(_WORD.findall(cell.casefold()))


_WORD = re.compile(r"[^\W\d_]+")
_LAST_FIRST = re.compile(
    rf"(?:.*[^\w]|)(?:{alternatives({*FAMILY_HALVES, 'last', 'family'} - {''})})\s*[,/]\s*"
    rf"(?:{alternatives({*GIVEN_HALVES, 'first', 'given'} - {''})})(?:[^\w].*|)"
)


def _in_order(cell: str, place: Place, columns: PeopleColumns, row: Sequence[Cell]) -> str:
    """ "Roe, Jane" as one person where the header or the one address of the row says so."""
    if _LAST_FIRST.fullmatch(folded(place.header)):
        return family_first(cell)
    if read_people(cell)[0] or "@" in cell or cell.count(",") != 1:
        return cell
    beside = [clean(row[p.index]) for p in columns.addresses if is_said(row[p.index])]
    if len(beside) != 1 or valid_address(beside[0]) is None:
        return cell
    turned = family_first(cell)
    return turned if likeness(beside[0], turned) == _BOTH_NAMES else cell


#: The likeness of an address that spells a given and a family name.
_BOTH_NAMES = 3


def _source(columns: PeopleColumns, row: Sequence[Cell], address: str) -> Place:
    """The column in which an address stands."""
    halves = (place for pair in columns.halves for place in pair)
    places = (*columns.names, *columns.addresses, *halves)
    small = address.casefold()
    return next((p for p in places if small in clean(row[p.index]).casefold()), places[0])


def _read(
    cell: Cell, place: Place, problems: list[Found]
) -> tuple[tuple[Interviewer, ...], tuple[str, ...]]:
    """What one cell gives; a slot or an error value in it is a problem of the row."""
    if isinstance(cell, str) and _suspect(cell):
        text = clean(cell)
        if is_error(text):
            message = error_problem(text)
            problems.append((place, message, False))
            return (), ()
        if holds_slot(text):
            message = f"'{shown(text)}' is a template's slot: type the names, or remove the row"
            problems.append((place, message, True))
            return (), ()
    if cell != cell:  # nan is the one value that differs from itself
        return (), ("the cell holds no name",)
    return read_people(cell)


def _suspect(cell: str) -> bool:
    """Whether a cell may hold a slot or an error value; an address in angles is neither."""
    return "{" in cell or "[" in cell or cell[:1] == "#" or cell.count("<") > cell.count("@")


def _with_addresses(
    columns: PeopleColumns,
    row: Sequence[Cell],
    label: str | None,
    people: list[Interviewer],
    owners: list[Place],
    problems: list[Found],
    *,
    unclear: bool,
) -> None:
    """Addresses from their own columns, each given to the people of its kind of column.

    ``unclear`` says that somebody is named in words that are not understood: an address beside
    "not Jane Roe, Bob Lee instead" is nobody's until they are.
    """
    for place in columns.addresses:
        cell = row[place.index]
        if cell is None or cell == "" or cell is False or not columns.in_round(place, label):
            continue
        found, messages = _read(cell, place, problems)
        if (
            unclear
            and not people
            and not all(each.email and is_shared(each.email) for each in found)
        ):
            continue
        if found:
            told = assign(found, people, owners, place, columns.own_names.get(place.index))
        else:
            told = [message for message in [no_address(cell, messages)] if message]
        problems += [(place, message, False) for message in told]


def _named(people: list[Interviewer]) -> list[Interviewer]:
    """An address that stands alone in one column goes to whom it spells in another."""
    bare = [person for person in people if person.name is None and person.email]
    if not bare or len(bare) == len(people):
        return people
    addresses = [person.email for person in bare if person.email]
    rest = [person for person in people if person not in bare]
    paired, _ = pair(rest, addresses, in_order=False)
    taken = {person.email for person in paired}
    left = iter(paired)
    return [
        person if person in bare else next(left)
        for person in people
        if person not in bare or person.email not in taken
    ]


def _known_in_full(people: list[Interviewer]) -> list[Interviewer]:
    """Without "Ms. Reyes" where another column names Tamara Reyes, the one who is called so."""
    kept: list[Interviewer] = []
    for person in people:
        family = (person.family or "").casefold()
        full = [
            other
            for other in people
            if other is not person and other.given and (other.family or "").casefold() == family
        ]
        bare = person.honorific and family and person.given is None
        if not bare or person.email or len(full) != 1 or full[0].honorific:
            kept.append(person)
    return kept


def _merged(people: list[Interviewer]) -> list[Interviewer]:
    """Each person once, though several columns name them; what one lacks the other gives."""
    merged: dict[str, Interviewer] = {}
    for person in people:
        keys = [person.email.casefold() if person.email else "", (person.name or "").casefold()]
        known = next(
            (
                key
                for key, other in merged.items()
                if (keys[0] and other.email and other.email.casefold() == keys[0])
                or (
                    keys[1]
                    and (other.name or "").casefold() == keys[1]
                    and (
                        other.honorific == person.honorific
                        or None in (other.honorific, person.honorific)
                    )
                    and (not other.email or not person.email)
                )
            ),
            None,
        )
        if known is None:
            merged[f"{keys[0]}\n{keys[1]}\n{person.honorific}"] = person  # Herr and Frau Schäfer
            continue
        other = merged[known]
        merged[known] = replace(
            other,
            name=other.name or person.name,
            given=other.given or (person.given if not other.name else None),
            family=other.family or (person.family if not other.name else None),
            honorific=other.honorific or person.honorific,
            email=other.email or person.email,
            title=other.title or person.title,
            detail=other.detail or person.detail,
        )
    return list(merged.values())
