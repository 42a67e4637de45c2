"""Headers that name a fact only where their neighbours leave no other: places, days, ticks.

Pure. Each function changes the places in the list; none takes a fact that another column has.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from sheets_followup.columns.aliases import Meaning, keys_of, plain, words_of
from sheets_followup.columns.headers import meanings
from sheets_followup.columns.nouns import follows_alone, listed
from sheets_followup.columns.places import Place
from sheets_followup.words import APPOINTMENTS, BARE_DATES, MANAGERS, WHATS, WHERES
from sheets_followup.words.table import entries

#: Whose conversation a day was agreed on for: a recruiter may stand on a row without one.
_OF_NO_DAY = frozenset({"contact", "recruiter", "other contact"})
_OF_A_PERSON = frozenset({"emails", "phone", "linkedin"})
_PAPERS = frozenset({"cv", "resume", "curriculum", "curriculo"})
#: Small words behind which a day stands: "CV verschickt am".
_DAYS = frozenset(entries("date | am | le | el | il | em | op | dnia | on | when | quando | kiedy"))


def settle_neighbours(places: list[Place]) -> None:
    """Gives headers that say little their meaning beside the others, or takes it from them."""
    _wheres(places)
    _premises(places)
    _whos(places)
    _projects(places)
    _persons(places)
    _appointments(places)
    _of_candidates(places)
    _ticked_papers(places)
    _numbered_follow_ups(places)


_COUNTED = re.compile(r"\s*(?:(?P<before>[1-3])\s*[.)]\s*)?(?P<rest>\D+?)\s*(?P<behind>[1-3])?\s*")


def _numbered_follow_ups(places: list[Place]) -> None:
    """ "1. Nachfassen" beside "2. Nachfassen": when one wrote the first and the second time."""
    found: dict[str, list[Place]] = {}
    for place in _open(places):
        counted = _COUNTED.fullmatch(place.header)
        number = counted and (counted["before"] or counted["behind"])
        if counted and number and follows_alone(plain(counted["rest"])):
            found.setdefault(number, []).append(place)
    facts = {place.fact for place in places}
    if set(found) < {"1", "2"} or not all(len(same) == 1 for same in found.values()):
        return
    for number in ("1", "2"):
        if f"follow_up_{number}_sent" not in facts:
            _mean(places, found[number][0], Meaning(f"follow_up_{number}_sent", "", 2))


@cache
def _where_words() -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(where) for where in WHERES)


@cache
def _what_words() -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(what) for what in WHATS)


@cache
def _appointment_words() -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(header) for header in APPOINTMENTS)


@cache
def _manager_words() -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(header) for header in MANAGERS)


@cache
def _date_words() -> frozenset[str]:
    return keys_of(BARE_DATES) | _DAYS


def is_where(header: str) -> bool:
    """Whether a header only asks where."""
    return plain(header) in _where_words()


def _wheres(places: list[Place]) -> None:
    """ "Where" is the place beside a company, and the company in a list of jobs without one; so is
    a first "Place", and "What" is the job then."""
    facts = {place.fact for place in places}
    first = next((place for place in places if place.header and place.own is None), None)
    if first and "company" not in facts and plain(first.header) == ("place",) and "role" in facts:
        _mean(places, first, Meaning("company", "", 2))
        return
    found = [place for place in _open(places) if is_where(place.header)]
    if len(found) != 1:
        return
    what = [place for place in _open(places) if plain(place.header) in _what_words()]
    if not facts & {"company", "role"} and len(what) == 1 and found[0] is first:
        _mean(places, what[0], Meaning("role", "", 2))
        facts.add("role")
    if "company" in facts:
        if "location" not in facts:
            _mean(places, found[0], Meaning("location", "", 2))
    elif ("role" in facts and "location" in facts) or (
        found[0].index == 0 and "role" in facts and facts & {"status", "interview", "applied"}
    ):
        _mean(places, found[0], Meaning("company", "", 2))


def _premises(places: list[Place]) -> None:
    """ "Local" is a place in Portuguese, and in Spanish the bar or shop that one applies to."""
    facts = {place.fact for place in places}
    if "company" in facts or "role" not in facts:
        return
    found = [place for place in places if plain(place.header) == ("local",)]
    spoken = Counter(lang for p in places if p not in found for lang, _ in meanings(p.header))
    if len(found) == 1 and found[0].own is None and spoken["es"] > spoken["pt"]:
        _mean(places, found[0], Meaning("company", "", 2))


#: "Who", which is of those one spoke with where nothing else is.
_WHO = frozenset({("who",), ("wer",), ("quien",), ("qui",), ("chi",), ("wie",), ("kto",)})


def _whos(places: list[Place]) -> None:
    """A first "Who" beside "What job" and "Talked to" is who hires, and no person."""
    first = next((place for place in places if place.header and place.own is None), None)
    facts = {place.fact for place in places}
    if first is None or "company" in facts or "role" not in facts:
        return
    people = [place for place in places if place.fact == "interviewers" and place is not first]
    if people and plain(first.header) in _WHO:
        _mean(places, first, Meaning("company", "", 2))


def _projects(places: list[Place]) -> None:
    """A freelancer's "Project" for a client is the job; elsewhere it is one's own work."""
    if any(place.fact in ("role", "candidate") for place in places):
        return
    clients = [p for p in places if plain(p.header) in listed("client") | listed("agency")]
    found = [p for p in _open(places) if plain(p.header) in listed("project")]
    if clients and len(found) == 1:
        _mean(places, found[0], Meaning("role", "", 2))


def _persons(places: list[Place]) -> None:
    """ "Person" beside a company is nobody but who was spoken with; so is "Manager"."""
    facts = {place.fact for place in places}
    if "company" not in facts or facts & {"interviewers", "candidate"}:
        return
    found = [p for p in _open(places) if plain(p.header) in {("person",), ("osoba",)}]
    if len(found) == 1:
        _mean(places, found[0], Meaning("interviewers", "", 2))
        return
    found = [p for p in _open(places) if plain(p.header) in _manager_words()]
    if len(found) == 1:
        _mean(places, found[0], Meaning("interviewers", "hiring manager", 2))


#: "Vu le": whom one met ("Avec qui"), or else the posting.
_SEEN = frozenset({"vu", "vue", "visto", "visti"})
_WITH = frozenset({"avec", "con", "com", "mit", "met", "with"})


def _appointments(places: list[Place]) -> None:
    """ "Termin" beside interviewers, or the round, is the day of the interview where none is."""
    if any(place.fact == "interview" and not _is_clock(place) for place in places):
        return
    beside = any(
        place.fact == "round"
        or (place.fact == "interviewers" and place.meaning and place.meaning.part not in _OF_NO_DAY)
        for place in places
    )
    found = [p for p in _open(places) if plain(p.header) in _appointment_words()]
    if any(plain(place.header) in listed("deed") for place in places):
        return  # a diary: "When" is the day of whatever was done
    if found and plain(found[0].header)[0] in _SEEN:
        beside = any(p.fact == "interviewers" and _WITH & set(plain(p.header)) for p in places)
    if beside and len(found) == 1:
        _mean(places, found[0], Meaning("interview", "", 2))


def _is_clock(place: Place) -> bool:
    return place.meaning is not None and place.meaning.part == "clock"


def _of_candidates(places: list[Place]) -> None:
    """ "Candidate, Email, Phone": what stands directly behind a candidate is the candidate's."""
    for candidate in [place for place in places if place.fact == "candidate"]:
        for place in places[candidate.index + 1 :]:
            found = place.meaning
            if found is None or found.fact not in _OF_A_PERSON or found.part or found.rank < 0:
                break
            _mean(places, place, None)


def _ticked_papers(places: list[Place]) -> None:
    """ "CV sent" beside the day of the application is a tick, and no day."""
    applied = [place for place in places if place.fact == "applied"]
    ticks = [p for p in applied if (words := set(plain(p.header))) & _PAPERS and not _dated(words)]
    for place in ticks if len(ticks) < len(applied) else ():
        _mean(places, place, None)


def _dated(words: set[str]) -> bool:
    return bool(words & _date_words())


def _open(places: list[Place]) -> list[Place]:
    return [place for place in places if place.own is None and place.meaning is None]


def _mean(places: list[Place], place: Place, meaning: Meaning | None) -> None:
    places[place.index] = Place(place.index, place.header, meaning, place.own)
