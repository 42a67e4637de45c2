"""What is new to a row: people and days that it does not name yet, each of them once. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sheets_followup.columns import Place
from sheets_followup.model import Application, Cell
from sheets_followup.people import read_people
from sheets_followup.proposals.eastern_people import eastern_persons
from sheets_followup.proposals.person import Person, first_word
from sheets_followup.proposals.persons import only_persons, persons_in, persons_listed_on
from sheets_followup.proposals.proposal import Proposal
from sheets_followup.proposals.rosters import tells_of_talk
from sheets_followup.proposals.segments import segments
from sheets_followup.words.spelling import has_cjk


def known_names(app: Application | None, row: Sequence[Cell], places: Sequence[Place]) -> set[str]:
    """The names that stand on the row already, whole and given names."""
    people = list(app.interviewers) if app is not None else []
    for place in places:
        people += read_people(cell_at(row, place.index))[0]
    known: set[str] = set()
    for person in people:
        if person.name:
            known |= {person.name.casefold(), first_word(person.name)}
            # As a note has it: "M. Jean Martin".
            known |= {f"{person.honorific} {person.name}".casefold()} if person.honorific else set()
            known |= {person.family.casefold()} if person.family else set()
    return known


def people_on(
    texts: Sequence[tuple[Place, str]], firms: frozenset[str], home: str
) -> list[tuple[Place, Person]]:
    """The people of a row's notes, each once: where they were met rather than only mentioned."""
    found: dict[str, tuple[Place, Person]] = {}
    for place, text in texts:
        for person in _people_of(text, firms, home):
            key = first_word(person.name) or person.email or ""
            before = found.get(key)
            if before is None:
                found[key] = (place, person)
                continue
            known = before[1]
            better = (person.met, person.name.count(" "), bool(person.title)) > (
                known.met,
                known.name.count(" "),
                bool(known.title),
            )
            chosen, other = ((place, person), known) if better else (before, person)
            if known.name.count(" ") and person.name.count(" ") and known.name != person.name:
                found[person.name.casefold()] = (place, person)  # two people of one given name
            elif other.email and not chosen[1].email:
                found[key] = (chosen[0], replace(chosen[1], email=other.email))
            else:
                found[key] = chosen
    named = {person.email for _, person in found.values() if person.name and person.email}
    return [each for each in found.values() if each[1].name or each[1].email not in named]


def _people_of(text: str, firms: frozenset[str], home: str) -> Iterator[Person]:
    if not text:
        return
    alone = list(only_persons(text, firms))
    if alone:
        yield from alone
        return
    goes_on = False
    for segment in segments(text, home):
        if has_cjk(segment.text):
            yield from eastern_persons(segment.text, home)
            continue
        found = list(persons_in(segment, firms))
        if goes_on:
            found = list(persons_listed_on(segment, firms)) or found
        yield from found
        goes_on = tells_of_talk(segment) or any(person.met for person in found)


def repeats(proposal: Proposal, found: Sequence[Proposal]) -> bool:
    return any(p.fact == proposal.fact and p.values == proposal.values for p in found)


def once_a_fact(found: list[Proposal]) -> list[Proposal]:
    """One proposal a fact: what two cells say differently is a question between them."""
    kept: dict[str, Proposal] = {}
    for proposal in found:
        before = kept.get(proposal.fact)
        if before is None:
            kept[proposal.fact] = proposal
            continue
        days = [v for v in (*before.values, *proposal.values) if not isinstance(v, str)]
        if before.values == ("yes",) and days:
            kept[proposal.fact] = proposal
        elif proposal.values != ("yes",):
            kept[proposal.fact] = replace(
                before,
                values=tuple(sorted(set(days))),
                at=None,
                note="the row says it in more than one way",
            )
    return list(kept.values())


def cell_at(row: Sequence[Cell], index: int) -> Cell:
    return row[index] if index < len(row) else None
