"""Which column holds which fact: each header understood beside its neighbours, doubts asked.

Pure. Headers count by themselves first, then by their neighbours: of several columns for one fact
the better name wins, and two equally good ones are a question to the user, never a guess.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sheets_followup.cells import clean, shown
from sheets_followup.columns.agencies import settle_agencies
from sheets_followup.columns.aliases import Meaning
from sheets_followup.columns.context import day_first_of, in_context, in_languages, replace_at
from sheets_followup.columns.headers import FACTS, MANY, is_date, meaning
from sheets_followup.columns.neighbours import settle_neighbours
from sheets_followup.columns.places import Headers, Place, spelled
from sheets_followup.columns.suggesting import suggestion as suggested
from sheets_followup.errors import UsageError
from sheets_followup.model import Cell, Question

_IGNORED = frozenset({"", "none", "ignore", "null", "-"})
#: A doubt about one of these stops planning: without it a letter could be wrong, not just poorer.
_NEEDED = frozenset(
    {
        "company",
        "interview",
        "decision",
        "last_reply",
        "hold",
        "thank_you_sent",
        "follow_up_1_sent",
        "follow_up_2_sent",
        "update_sent",
        "candidate",
    }
)


def match_headers(
    header_cells: Sequence[Cell],
    *,
    own_headers: Mapping[str, str] | None = None,
    user_headers: Mapping[str, str] | None = None,
    own_places: Mapping[str, int] | None = None,
) -> Headers:
    """What each header means, and the questions that are left.

    ``own_headers`` maps a field of ours ("next_step") to the header under which we made its
    column, as the journal recorded it: only those columns are ours, whatever others are called.
    ``own_places`` maps a field of ours to the index of its column where the tracker knows it
    without its header: then no other column is that field, and it may be called anything.
    ``user_headers`` maps a header of the user's to its fact ("ignore" for none), and wins over
    what the words say. Raises UsageError for a fact that does not exist.
    """
    anchored = {index: field for field, index in (own_places or {}).items()}
    own = {
        spelled(header): field
        for field, header in (own_headers or {}).items()
        if field not in (own_places or {})
    }
    user = _user_meanings(user_headers or {})
    places: list[Place] = []
    for index, cell in enumerate(header_cells):
        header = clean(cell).replace("\n", " ")
        key = spelled(header)
        if index in anchored:
            places.append(Place(index, header, own=anchored[index]))
        elif key and key in own:
            places.append(Place(index, header, own=own[key]))
        elif key and key in user:
            places.append(Place(index, header, user[key]))
        else:
            places.append(Place(index, header, meaning(header)))
    questions = _own_twice(places)
    named = frozenset(place.index for place in places if spelled(place.header) in user)
    in_languages(places, questions, named)
    settle_agencies(places)
    settle_neighbours(places)
    in_context(places, questions)
    also_status: list[Place] = []
    _settle(places, questions, also_status)
    _unrecognised(places, questions)
    return Headers(tuple(places), tuple(questions), tuple(also_status), day_first_of(places))


def _user_meanings(headers: Mapping[str, str]) -> dict[str, Meaning | None]:
    found: dict[str, Meaning | None] = {}
    for header, fact in headers.items():
        if fact in _IGNORED:
            found[spelled(header)] = None
        elif fact in FACTS:
            by_words = meaning(header)
            same = by_words is not None and by_words.fact == fact
            part, label = (by_words.part, by_words.label) if same and by_words else ("", "")
            found[spelled(header)] = Meaning(fact, part, -1, label)
        else:
            raise UsageError(
                f"[headers] gives {header!r} the fact {fact!r}, which does not exist",
                hint=f"use one of: {', '.join(FACTS)}, or ignore",
            )
    return found


def _own_twice(places: list[Place]) -> list[Question]:
    by_field: dict[str, list[Place]] = {}
    for place in places:
        if place.own is not None:
            by_field.setdefault(place.own, []).append(place)
    return [
        _question(f"own:{field}", same, "both bear the name of our column", needed=True)
        for field, same in by_field.items()
        if len(same) > 1
    ]


def _settle(places: list[Place], questions: list[Question], also_status: list[Place]) -> None:
    """Of several columns for one fact keeps the best named, or asks."""
    groups: dict[tuple[str, str, str], list[Place]] = {}
    for place in places:
        found = place.meaning
        if found is not None and found.fact not in MANY:
            groups.setdefault((found.fact, found.part, found.label), []).append(place)
    for (fact, _, _), group in groups.items():
        if len(group) < 2:
            continue
        best = min(place.meaning.rank for place in group if place.meaning)
        winners = [place for place in group if place.meaning and place.meaning.rank == best]
        losers = [place for place in group if place not in winners]
        if len(winners) > 1:
            questions.append(
                _question(fact, winners, f"both can be the {_said(fact)}", fact in _NEEDED)
            )
            losers = group
        if fact == "status":
            also_status += losers
        for place in losers:
            replace_at(places, place, None)
    also_status += [p for p in places if p.meaning and p.fact == "round" and p.meaning.part]


def _question(fact: str, places: Sequence[Place], why: str, needed: bool = False) -> Question:
    named = " and ".join(f"'{shown(place.header, 40)}' ({place.letter})" for place in places)
    return Question(
        tuple(place.letter for place in places),
        fact,
        f"{named}: {why}. Rename all but one, or name the right one under [headers]"
        " in the configuration",
        needed,
    )


def _said(fact: str) -> str:
    return fact.replace("_", " ")


def _unrecognised(places: list[Place], questions: list[Question]) -> None:
    """Asks about headers that may be a fact which the tracker lacks and a letter needs."""
    facts = {place.fact for place in places}
    asked = {question.fact for question in questions}
    lacking = {"company", "interview"} - {fact for fact in facts if fact} - asked
    if not lacking:
        return
    for place in places:
        if place.fact is not None or not place.header or len(place.header) > 60:
            continue
        if "interview" in lacking and is_date(place.header):
            why = "is not taken for the day of the interview"
            if len({"interviewers", "emails"} & facts):
                why += ", though people stand beside it"
            questions.append(_one(place, "interview", why, "Interview date"))
        elif (fact := suggested(place.header, frozenset(lacking))) in lacking and fact:
            canonical = {"company": "Company", "interview": "Interview date"}[fact]
            questions.append(_one(place, fact, f"looks like {canonical}", canonical))


def _one(place: Place, fact: str, why: str, canonical: str) -> Question:
    return Question(
        (place.letter,),
        fact,
        f"'{shown(place.header)}' {why}: if it is meant, call it {canonical}",
    )
