"""Which of several addresses is whose: by the names in them, then by their order.

Pure. What cannot be matched safely stays unmatched and is said: a letter to the wrong person is
worse than none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from sheets_followup.cells import shown
from sheets_followup.model import Interviewer
from sheets_followup.words import PARTICLES
from sheets_followup.words.person_names import GIVEN_NAMES

_LETTERS = re.compile(r"[a-z]+")
#: So many first letters in common, and a name may be a short form of the other.
_RELATED = 2


def pair(
    people: Sequence[Interviewer], addresses: Sequence[str], *, in_order: bool
) -> tuple[tuple[Interviewer, ...], tuple[str, ...]]:
    """Gives each address to the person it fits; returns the people and the problems.

    An address that spells one person's name is theirs. With ``in_order`` (a column of names beside
    its column of addresses) the rest is matched one by one where as many names as addresses are
    left, but never an address that plainly spells somebody else. People who have an address keep
    it. Without any names each address is a person.
    """
    left = [address for address in dict.fromkeys(addresses) if not _taken(address, people)]
    if not people:
        return tuple(Interviewer(email=address) for address in left), ()
    found = list(people)
    same_count = len(addresses) == len(people)
    for address in list(left):
        owner = _owner(address, found)
        if owner is not None:
            found[owner] = replace(found[owner], email=address)
            left.remove(address)
    free = [index for index, person in enumerate(found) if person.email is None]
    problems: list[str] = []
    if in_order and left and len(free) == len(left) and (same_count or len(free) == 1):
        for index, address in zip(free, left, strict=True):
            name = found[index].name or ""
            if spells_another(address, name):
                problems.append(
                    f"{shown(address, 80)} looks like somebody else's, not {shown(name)}'s: if it"
                    f" is theirs, type {shown(name)} <{shown(address, 80)}> in one cell"
                )
            else:
                found[index] = replace(found[index], email=address)
        left = []
    problems += [
        f"nobody on the row fits {shown(address, 80)}: type it behind its owner's name,"
        " as Jane Roe <address>"
        for address in left
    ]
    return tuple(found), tuple(problems)


def spells_another(address: str, name: str) -> bool:
    """Whether an address plainly spells another person: ``bob.lee@…`` beside "Jane Roe".

    Only where it is a given name and one more, and neither could be a part of this name.
    """
    parts = re.split(r"[._-]", address.partition("@")[0].casefold())
    words = _LETTERS.findall(_plain(name))
    if len(parts) != 2 or len(words) < 2 or GIVEN_NAMES.isdisjoint(parts):
        return False
    return all(
        part.isalpha()
        and part[:_RELATED] != word[:_RELATED]
        and part not in word
        and word not in part
        for part in parts
        for word in words
    )


def _taken(address: str, people: Sequence[Interviewer]) -> bool:
    small = address.casefold()
    return any(person.email is not None and person.email.casefold() == small for person in people)


def _owner(address: str, people: Sequence[Interviewer]) -> int | None:
    """The one person without an address whose name this address spells best."""
    scores = [
        likeness(address, person.name) if person.email is None and person.name else 0
        for person in people
    ]
    best = max(scores)
    owners = [index for index, score in enumerate(scores) if score == best]
    if len(owners) > 1:  # "ann.lee" is Ann Lee's before it is Lee Ann's
        spelled = re.sub(r"[._-]", " ", address.partition("@")[0].casefold())
        owners = [i for i in owners if (people[i].name or "").casefold() == spelled] or owners
    return owners[0] if best and len(owners) == 1 else None


def uncrossed(people: Sequence[Interviewer]) -> tuple[list[Interviewer], list[str]]:
    """The people without the addresses that spell another of them; and what is to be said."""
    found, problems = list(people), []
    for index, person in enumerate(people):
        if not person.email or not person.name or likeness(person.email, person.name):
            continue
        other = next(
            (p.name for p in people if p.name and likeness(person.email, p.name) > 1), None
        )
        if other is not None:
            found[index] = replace(person, email=None)
            problems.append(
                f"{shown(person.email, 80)} stands beside {shown(person.name)} and spells"
                f" {shown(other)}: put each address beside its owner"
            )
    return found, problems


@lru_cache(maxsize=8192)
def likeness(address: str, name: str) -> int:
    """How well an address spells a name: 3 both names, 2 the family name, 1 the given, 0 not."""
    local = address.partition("@")[0].casefold()
    plainly = local.isascii() and local.replace(".", "").isalpha()
    if plainly and " " in name and local.replace(".", " ") == name.casefold():
        return 3  # jane.roe, by far the most
    words = _LETTERS.findall(_plain(name).replace("'", "").replace("’", ""))
    parts = _LETTERS.findall(local)
    if not words or not parts:
        return 0
    given, family, joined = words[0], words[-1], "".join(parts)
    if len(words) == 1:
        return 1 if given in parts or joined == given else 0
    both = (given + family, family + given, given[0] + family, family + given[0], given + family[0])
    if joined in both or (given in parts and family in parts) or joined == "".join(words):
        return 3
    if len(words) > 2 and (joined in _of_many(words)):
        return 3
    whole = "".join(words)
    if words[0] in PARTICLES and whole in parts:
        return 2 if all(part == whole or len(part) == 1 for part in parts) else 0
    if len(family) > 1 and (joined == family or family in parts):
        # "bob.lee" is not Ann Lee's.
        return 2 if all(part == family or part == given[0] for part in parts) else 0
    return 1 if joined == given else 0


def _of_many(words: Sequence[str]) -> tuple[str, ...]:
    """How addresses spell three names or more, with the family name at either end."""
    first, *rest = words
    *front, last = words
    return (
        "".join(rest) + first,
        first[0] + "".join(rest),
        last + "".join(front),
        "".join(word[0] for word in front) + last,
        "".join(word[0] for word in rest) + first,
        first + "".join(word[0] for word in rest),
    )


def _plain(text: str) -> str:
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))
