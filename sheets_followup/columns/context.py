"""What a header means only beside certain others: languages, names, titles, times, stages.

Pure. Each function changes the places in the list, and adds the questions that are left.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from sheets_followup.cells import shown
from sheets_followup.columns.aliases import Meaning, plain
from sheets_followup.columns.headers import (
    half,
    is_date,
    is_name,
    is_stage_header,
    is_together,
    meanings,
)
from sheets_followup.columns.places import Place
from sheets_followup.model import Question
from sheets_followup.words import APPLICATION_WORDS, LANGUAGES, STAGES

_CITY = frozenset({"cidade", "ciudad", "city", "municipio"})
_DAY_FIRST = {words.language: words.day_first for words in LANGUAGES}


def replace_at(places: list[Place], place: Place, found: Meaning | None) -> Place:
    """The place with another meaning, put into the list."""
    changed = Place(place.index, place.header, found, place.own)
    places[place.index] = changed
    return changed


def languages_of(places: list[Place]) -> Counter[str]:
    """How many headers are words of each language; those of several count for each of them."""
    counted: Counter[str] = Counter()
    for place in places:
        if place.own is None and place.header:
            counted.update({language for language, _ in meanings(place.header) if language})
            if is_date(place.header):
                counted.update(_dated(place.header))
    return counted


def _dated(header: str) -> set[str]:
    """The languages in which a header says only "Date"."""
    words = " ".join(plain(header))
    return {
        table.language
        for table in LANGUAGES
        if words in (entry.strip() for entry in table.bare_dates.split("|"))
    }


#: The headers that ``init --inputs`` adds: in a sheet whose company is not called so in English,
#: they are no word of its owner's.
_ADDED = frozenset(
    "interview date|interviewers|interviewer emails|decision by|topics|fit|gap|new info"
    "|thank-you sent|follow-up 1 sent|follow-up 2 sent|update sent|last reply|hold until"
    "|tone|cadence|role".split("|")
)


def day_first_of(places: list[Place]) -> bool | None:
    """The order of dates that the headers' language has; None in English, and in doubt."""
    alone: Counter[str] = Counter()
    english = 0
    foreign = not any(
        place.meaning is not None
        and place.meaning.fact == "company"
        and any(language == "en" for language, _ in meanings(place.header))
        for place in places
    )
    for place in places:
        if place.own is not None or not place.header:
            continue
        if foreign and place.header.strip().casefold() in _ADDED:
            continue
        spoken = {language for language, _ in meanings(place.header) if language}
        if is_date(place.header):
            spoken |= _dated(place.header)
        if "en" in spoken:
            english += len(spoken) == 1
        else:
            alone.update({str(_DAY_FIRST[language]) for language in spoken})
    orders = {order for order, count in alone.items() if count > english}
    if len(orders) != 1:
        return None
    return orders == {"True"}


def in_languages(places: list[Place], questions: list[Question], user: frozenset[int]) -> None:
    """A word that means two facts in two languages has the meaning of the sheet's language."""
    doubtful = [
        place
        for place in places
        if place.own is None
        and place.index not in user
        and len({found.fact for _, found in meanings(place.header)}) > 1
    ]
    if not doubtful:
        return
    sure = [place for place in places if place not in doubtful]
    spoken = languages_of(sure)
    for place in doubtful:
        found = meanings(place.header)
        most = max(spoken[language] for language, _ in found)
        facts = {reading.fact: reading for language, reading in found if spoken[language] == most}
        if len(facts) == 1:
            replace_at(places, place, next(iter(facts.values())))
        else:
            replace_at(places, place, None)
            what = " or ".join(fact.replace("_", " ") for fact in facts)
            questions.append(
                Question(
                    (place.letter,),
                    next(iter(facts)),
                    f"'{shown(place.header)}' can be the {what}: name it under [headers]",
                )
            )


def in_context(places: list[Place], questions: list[Question]) -> None:
    """What a header means only beside certain others."""
    _numbered_rounds(places)
    _names_in_halves(places)
    facts = {place.fact for place in places}
    _bare_names(places, facts, questions)
    _together(places, facts, questions)
    stages = any(_is_stage(place) for place in places)
    dated = any(p.meaning and p.fact == "interview" and not p.meaning.part for p in places)
    spoken = languages_of(places)
    french = spoken["fr"] > spoken["en"]
    for place in list(places):
        found = place.meaning
        if found is None:
            continue
        if found.fact == "phone" and stages and plain(place.header) == ("phone",):
            replace_at(places, place, None)  # a round on the phone, beside "Onsite"
        elif found.fact == "interview" and found.part == "clock":
            # A bare "Time" is the interview's beside its date, and nothing without.
            replace_at(places, place, Meaning("interview", "time", 2) if dated else None)
        elif found.fact == "interview" and found.part == "time" and not dated:
            replace_at(places, place, Meaning("interview", "", found.rank, found.label))
        elif found.fact == "status" and plain(place.header) == ("stage",) and french:
            replace_at(places, place, None)  # an internship
        elif found.fact == "status" and plain(place.header) == ("estado",):
            before = places[place.index - 1] if place.index else None
            if before and set(plain(before.header)) & _CITY:
                replace_at(places, place, Meaning("location", "", 2))  # the state of a city
    _titles_of_people(places, questions)
    status = [place for place in places if place.fact == "status"]
    if len(status) > 1 and "round" not in facts:
        staged = [p for p in status if p.meaning and is_stage_header(p.header)]
        if len(staged) == 1 and len(status) > len(staged):
            replace_at(places, staged[0], Meaning("round", "status", 2))


_NUMBERED = re.compile(r"\s*(\d{1,2})\s*[.)]\s*\D")


def _numbered_rounds(places: list[Place]) -> None:
    """ "1. Gespräch" and "2. Gespräch" are rounds, where "1. Firma" is only a number in front."""
    alike: dict[tuple[str, ...], list[tuple[Place, str]]] = {}
    for place in places:
        number = _NUMBERED.match(place.header)
        if number and place.meaning and place.meaning.fact in ("interview", "interviewers"):
            alike.setdefault(plain(place.header), []).append((place, number[1]))
    for same in alike.values():
        for place, number_text in same if len(same) > 1 else ():
            if place.meaning and not place.meaning.label:
                replace_at(places, place, replace(place.meaning, label=number_text))


def _names_in_halves(places: list[Place]) -> None:
    """ "First name" beside "Last name" is one person in two columns; "Vorname" beside "Name"."""
    found = [
        (place, *side)
        for place in places
        if place.meaning is None and place.own is None and (side := half(place.header))
    ]
    for place, kind, whose in found:
        if kind != "given":
            continue
        same = [
            other
            for other, side, theirs in found
            if side == "family" and other is not place and theirs == whose
        ]
        if not same and not whose.part and not whose.label:
            same = [p for p in places if p.meaning is None and is_name(p.header) and p != place]
        if len(same) == 1:
            whole = f"{whose.part}/" if whose.part else "/"
            replace_at(places, place, Meaning("interviewers", f"{whole}given", 1, whose.label))
            replace_at(places, same[0], Meaning("interviewers", f"{whole}family", 1, whose.label))


def _titles_of_people(places: list[Place], questions: list[Question]) -> None:
    """A bare "Title" in a list of contacts ("Contact", "Email") may be theirs: it is no role."""
    meant = {(place.fact, place.meaning.part) for place in places if place.meaning}
    if not {("interviewers", "contact"), ("emails", "")} <= meant:
        return
    for place in [place for place in places if place.fact == "role"]:
        if plain(place.header) == ("title",):
            replace_at(places, place, None)
            if not any(other.fact == "role" for other in places):
                questions.append(_persons_or_wanted(place))


def _persons_or_wanted(place: Place) -> Question:
    return Question(
        (place.letter,),
        "role",
        f"'{shown(place.header)}' may be the job you want or what the person does: name it under"
        " [headers]",
    )


def _is_stage(place: Place) -> bool:
    """Whether a column stands for a stage as such: "Onsite", "Coding challenge"."""
    words = plain(place.header)
    return bool(words) and words != ("phone",) and set(words) <= STAGES | {"challenge", "interview"}


def _bare_names(places: list[Place], facts: set[str | None], questions: list[Question]) -> None:
    """ "Name" is a person's beside an address, a company's in a list of applications, or asked."""
    names = [place for place in places if place.fact is None and is_name(place.header)]
    if not names:
        return
    beside = {"interviewers", "role"} <= facts and facts & {"status", "interview", "applied"}
    if len(names) == 1 and beside and "company" not in facts:
        # Notion calls its first column Name: beside the job and the people it is the company.
        replace_at(places, names[0], Meaning("company", "", 2))
        return
    known = {"company", "interviewers"} <= facts  # then it is the record's own, as in Notion
    person = bool(facts & {"emails", "linkedin"}) and not known
    for place in names:
        if person:
            replace_at(places, place, Meaning("interviewers", "", 1))
        elif "company" not in facts:
            if len(names) == 1 and not facts & {"interviewers", "phone"} and _applied(places):
                replace_at(places, place, Meaning("company", "", 2))
                continue
            questions.append(
                Question(
                    (place.letter,),
                    "company",
                    f"'{shown(place.header)}' may be the company, the job or a person: call it"
                    " Company or Interviewers, or name it under [headers]",
                    needed=True,
                )
            )
    if person:
        for place in [place for place in places if place.fact == "role"]:
            replace_at(places, place, None)
            if "company" in facts:
                questions.append(_persons_or_wanted(place))


def _applied(places: list[Place]) -> bool:
    """Whether other headers speak of applications: "Application URL", "Date applied"."""
    facts = {place.fact for place in places}
    return bool(facts & {"status", "round", "interview"}) and (
        "applied" in facts or any(set(plain(place.header)) & APPLICATION_WORDS for place in places)
    )


def _together(places: list[Place], facts: set[str | None], questions: list[Question]) -> None:
    """ "Company and role" in one column cannot be told apart in its cells."""
    if "company" in facts:
        return
    questions += [
        Question(
            (place.letter,),
            "company",
            f"'{shown(place.header)}' holds the company and the role in one cell: give each a"
            " column of its own, called Company and Role",
            needed=True,
        )
        for place in places
        if place.fact is None and place.header and is_together(place.header)
    ]
