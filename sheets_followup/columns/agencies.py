"""Which column is the company where an agency stands between: "Agency", "Client", "Company".

Pure. The letters go to whom the interview was with: the agency's client where both have a column.
A client beside the company is a coach's.
"""

from __future__ import annotations

from sheets_followup.columns.aliases import Meaning, plain
from sheets_followup.columns.nouns import listed
from sheets_followup.columns.places import Place


def settle_agencies(places: list[Place]) -> None:
    """Gives columns of agencies and clients their meaning beside the others."""
    agencies = [place for place in places if _is(place, "agency")]
    clients = [place for place in places if _is(place, "client")]
    company = any(place.fact == "company" for place in places)
    if company:
        if len(clients) == 1 and not agencies and not _has(places, "candidate"):
            _mean(places, clients[0], Meaning("candidate", "", 2))
    elif len(agencies) == len(clients) == 1:
        _mean(places, clients[0], Meaning("company", "", 2))
    elif len(agencies) == 1 and not clients:
        _mean(places, agencies[0], Meaning("company", "", 2))


def is_client(header: str) -> bool:
    """Whether a header says only "Client": a freelancer's firm, or a coach's."""
    return plain(header) in listed("client")


def _is(place: Place, kind: str) -> bool:
    return place.own is None and place.meaning is None and plain(place.header) in listed(kind)


def _has(places: list[Place], fact: str) -> bool:
    return any(place.fact == fact for place in places)


def _mean(places: list[Place], place: Place, meaning: Meaning) -> None:
    places[place.index] = Place(place.index, place.header, meaning)
