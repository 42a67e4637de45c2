"""The columns of addresses: whose each address is. Pure.

An address column that has its own column of names gives its addresses to the people of that one
alone: where the name is blank, "Recruiter email" is nobody else's on the row.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sheets_followup.cells import clean, holds_slot, says_nothing, shown
from sheets_followup.columns import Place
from sheets_followup.model import Cell, Interviewer
from sheets_followup.pairing import pair


def own_names(names: Sequence[Place], addresses: Sequence[Place]) -> Mapping[int, frozenset[int]]:
    """The indexes of the columns of names that each column of addresses belongs to, by its index;
    one that could be anybody's is not among them."""
    found = {
        place.index: frozenset(name.index for name in names if _same_kind(name, place))
        for place in addresses
    }
    unsaid = [place for place in addresses if not found[place.index] and _says_nothing_of(place)]
    if len(unsaid) > 1:  # "Recruiter, Email, Hiring manager, Email": each behind its own
        for place in unsaid:
            before = [name.index for name in names if name.index < place.index]
            nearest = max(before, default=-1)
            if before and not any(nearest < other.index < place.index for other in addresses):
                found[place.index] = frozenset({nearest})
    return {index: owners for index, owners in found.items() if owners}


def _same_kind(names: Place, addresses: Place) -> bool:
    """Whether "Recruiter email" is the address column of "Recruiter", and so on."""
    if names.meaning is None or addresses.meaning is None:
        return False
    if names.meaning.label != addresses.meaning.label:
        return False
    whose, part = names.meaning.part, addresses.meaning.part
    if not part:  # "Email 2" beside "Interviewer 2"
        return not whose and addresses.meaning.label != ""
    return part == (whose or "interviewer")


def _says_nothing_of(addresses: Place) -> bool:
    meaning = addresses.meaning
    return meaning is not None and not meaning.part and not meaning.label


def assign(
    found: Sequence[Interviewer],
    people: list[Interviewer],
    owners: list[Place],
    place: Place,
    own: frozenset[int] | None,
) -> list[str]:
    """Gives the addresses of one cell to ``people`` (with the column of each in ``owners``), in
    place; returns what is to be said of those that are nobody's.

    ``own`` are the columns whose people the addresses belong to, None where that is not said.
    """
    named = [person for person in found if person.name]
    addresses = [person.email for person in found if person.email and not person.name]
    before = len(people)
    people += named
    owners += [place] * len(named)
    if not addresses:
        return []
    mine = [i for i in range(before) if own is not None and owners[i].index in own]
    unsettled = mine or list(range(len(people)))
    chosen = [people[index] for index in unsettled]
    beside = bool(mine) or (own is None and len({owner.index for owner in owners}) == 1)
    paired, unmatched = pair(chosen, addresses, in_order=beside)
    if not chosen:
        people += paired
        owners += [place] * len(paired)
        return []
    for index, person in zip(unsettled, paired, strict=True):
        people[index] = person
    return list(unmatched)


def no_address(cell: Cell, messages: Sequence[str]) -> str | None:
    """What is to be said of a cell of addresses that holds none; None where it says nothing."""
    text = clean(cell)
    if says_nothing(text) or holds_slot(text):
        return None
    return messages[0] if "@" in shown(text) else f"'{shown(text)}' is no e-mail address"


def is_shared(address: str) -> bool:
    """Whether several people read what is sent there: ``hr@…``, ``bewerbung@…``."""
    # The tables of prose are read where they are needed: few rows come here.
    from sheets_followup.words.prose import listed

    return address.partition("@")[0].casefold() in listed("shared_mailbox_words")
