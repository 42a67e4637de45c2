"""What kind of thing the cells of one column are: ticks, addresses, answers. Pure."""

from __future__ import annotations

import re

from sheets_followup.addresses import valid_address
from sheets_followup.cells import clean
from sheets_followup.model import Cell
from sheets_followup.people import read_people
from sheets_followup.rows.statuses import read_status
from sheets_followup.words import UNTICKED, UNWANTED, YES

_YES_OR_NO = frozenset({"true", "false", *YES, *UNWANTED, *UNTICKED})


def say_offer(cells: list[Cell]) -> bool:
    """Whether the cells under "Offer?" say how it stands: neither ticks nor what is paid."""
    texts = [cell for cell in cells if isinstance(cell, str)]
    return len(texts) == len(cells) and all(
        clean(text).casefold() not in _YES_OR_NO and is_status(text) for text in texts
    )


def are_ticks(cells: list[Cell]) -> bool:
    """Whether each of these is a yes or a no."""
    texts = [clean(cell).casefold() for cell in cells]
    return bool(texts) and all(text in _YES_OR_NO for text in texts)


def are_addresses(cells: list[Cell]) -> bool:
    """Whether each of these is one mail address, and not always the same: that is the sender's."""
    found = {valid_address(clean(cell).strip("<>")) for cell in cells if isinstance(cell, str)}
    return bool(found) and None not in found and (len(found) > 1 or len(cells) == 1)


_PHONE = re.compile(r"\+?[\d ()./-]{6,}")


def are_contact_data(cells: list[Cell]) -> bool:
    """Whether each of these is an address or a telephone number alone, and one is an address."""
    texts = [clean(cell) for cell in cells]
    addresses = [text for text in texts if valid_address(text)]
    return bool(addresses) and all(
        text in addresses or _PHONE.fullmatch(text) is not None for text in texts
    )


def name_with_addresses(cells: list[Cell]) -> bool:
    """Whether every cell names people and nothing else, and one gives an address as well."""
    texts = [clean(cell) for cell in cells]
    if not any("@" in text for text in texts):
        return False
    read = [read_people(text) for text in texts]
    return all(people and not problems for people, problems in read) and any(
        person.name and person.email for people, _ in read for person in people
    )


def is_status(cell: str) -> bool:
    """Whether a cell names a status, or denies something, which holds the letters."""
    found, text, problem, blocks = read_status(cell)
    return text is not None and (found.ends or blocks or (problem is None and len(cell) < 40))
