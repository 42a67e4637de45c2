"""What people type as interviewers: names, addresses, titles, and a detail per person.

Pure. A cell may hold one person or a list, in any of the ways people write lists. What is not
certainly a person (a link, a role without a name, prose) becomes a problem, never a greeting.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from sheets_followup.addresses import is_unread
from sheets_followup.addresses import valid_address as valid_address
from sheets_followup.cells import clean, says_nothing, shown
from sheets_followup.model import Cell, Interviewer
from sheets_followup.names import Name, is_job, read_name
from sheets_followup.pairing import pair
from sheets_followup.people_fields import Field, cut
from sheets_followup.words import NAME_SUFFIXES, PEOPLE_LEADS

People = tuple[tuple[Interviewer, ...], tuple[str, ...]]

_NOBODY: People = ((), ())
_LINES = re.compile(r"[;\n]|(?<=\S)\s+•\s+")
_BULLET = re.compile(r"(?:[-–—*•·>]|\(?\d{1,2}[.)])\s+")
_COLON = re.compile(r"(?<!http)(?<!https)(?<!mailto):(?!//)(?!\d)", re.IGNORECASE)
_TWO_IN_ONE = re.compile(r"@[^\s,;<>|/&]*@")
_ENTRY = re.compile(
    r"([A-Z][a-z]+ [A-Z][a-z]+) <([^<>\s:]+@[^<>\s]+)>(?: \(([^()]{1,80})\))?(?:: ([^\n;]{1,600}))?"
)
_LEAD = re.compile(
    rf"(?:{'|'.join(sorted(map(re.escape, PEOPLE_LEADS), key=lambda lead: -len(lead)))})\s+",
    re.IGNORECASE,
)
_AT_FIRM = re.compile(r"(\S+(?: \S+){0,2}) (?:from|at|@|of) (\S+(?: \S+){0,3})")
_HINT = "type people as Jane Roe <jane@…>; Bob Lee <bob@…>"
_LONGEST_TITLE = 80
_MOST_PEOPLE = 30


@lru_cache(maxsize=16_384)
def read_people(cell: Cell) -> People:
    """The people that a cell names, in its order, and a message for what names nobody.

    Each person has a plain name or a valid address, or both; titles, pronouns, phone numbers and
    links are taken off the name. At most 30 people are read from one cell.
    """
    text = clean(cell)
    if says_nothing(text):
        return _NOBODY if len(text) < 3 or text[0] in "nN-–—" else ((), (_unnamed(text),))
    if not isinstance(cell, str) or cell.isspace() or text.isdecimal():
        return (), (f"'{shown(text)}' is no person: {_HINT}",)
    if "=?" in text:
        return (), (f"'{shown(text)}' holds an encoded word, which no letter may: {_HINT}",)
    if _TWO_IN_ONE.search(text):
        return (), (f"'{shown(text)}' runs two addresses into one: put a ; between them",)
    found = _Found([], [], [])
    for piece in _LINES.split(text):
        piece = piece.strip()
        if piece and (bullet := _BULLET.match(piece)):
            piece = piece[bullet.end() :]
        if piece:
            _read_piece(piece, found)
        if len(found.people) > _MOST_PEOPLE:
            found.problems.append(f"more than {_MOST_PEOPLE} people: the others are left out")
            break
    if not (found.people or found.addresses or found.problems):
        found.problems.append(f"'{shown(text)}' holds no name and no address: {_HINT}")
    people, unmatched = pair(found.people[:_MOST_PEOPLE], found.addresses, in_order=True)
    return _distinct(people), tuple(dict.fromkeys((*found.problems, *unmatched)))


@dataclass(slots=True)
class _Found:
    """What was found so far in one cell."""

    people: list[Interviewer]
    addresses: list[str]
    problems: list[str]


def _read_piece(piece: str, found: _Found) -> None:
    """One line of a cell: people, and after a colon what was talked about with them."""
    simple = _ENTRY.fullmatch(piece)
    if simple and (name := read_name(simple[1])) and (address := _address(simple[2], found)):
        found.people.append(_person(name, address, simple[3], simple[4]))
        return
    colon = _COLON.search(piece)
    head, detail = piece, ""
    if colon:
        head, detail = piece[: colon.start()].strip(), piece[colon.end() :].strip()
        if _is_label(head):
            before = len(found.people)
            _read_piece(detail, found)
            title = head if is_job(head) and head.casefold() not in ("panel", "contact") else None
            for index in range(before, len(found.people)):
                if title and not found.people[index].title:
                    found.people[index] = replace(found.people[index], title=title)
            return
        if _is_contact_data(detail):
            head, detail = f"{head} {detail}", ""
    follows = bool(found.people) and found.people[-1].detail is not None
    people, loose, problems = _persons(cut(head))
    if follows and not colon and _says_more(people, loose):
        _add_detail(piece, people, found)
        return
    if colon and detail and not people and not loose:
        problems = [_not_people(piece)]
    if detail:
        people = [replace(person, detail=detail) for person in people]
    found.people += people
    found.addresses += loose
    found.problems += problems


def _says_more(people: list[Interviewer], loose: list[str]) -> bool:
    """Whether a piece after a detail belongs to it: no address in it, and no full name."""
    return not loose and not any(
        person.email or person.honorific or " " in (person.name or "") for person in people
    )


def _add_detail(piece: str, people: list[Interviewer], found: _Found) -> None:
    last = found.people[-1]
    if people:
        found.problems.append(
            f"'{shown(piece)}' can be a person or belong to what was said before:"
            " give the full name"
        )
    else:
        found.people[-1] = replace(last, detail=f"{last.detail}; {piece}")


def _is_label(head: str) -> bool:
    """Whether the words before a colon say whose names follow: "Panel:", "Recruiter:"."""
    small = head.casefold()
    return small in PEOPLE_LEADS or (is_job(head) and "@" not in head and not _names_in(head))


def _names_in(head: str) -> bool:
    return any(found.text and read_name(found.text) for found in cut(head))


def _is_contact_data(detail: str) -> bool:
    """Whether what follows a name's colon is an address or a phone number, nothing said."""
    fields = cut(detail)
    return bool(fields) and all(not found.text and not found.slot for found in fields)


def _persons(fields: list[Field]) -> tuple[list[Interviewer], list[str], list[str]]:
    """The people in a line's fields, addresses without an owner, and problems."""
    found = _Found([], [], [])
    unread: list[str] = []
    pending: str | None = None
    chained = all(item.sep in ("", "-", "|") for item in fields)
    after_job = False
    for index, item in enumerate(fields):
        address = _first_address(item, found)
        if item.slot and not item.text:
            unread.append("a template's slot")
            continue
        if not item.text:
            _add_address(address, found)
            continue
        if found.people and item.text.strip(" .").casefold() in NAME_SUFFIXES:
            continue
        name = _named(item, len(fields) == 1 or not chained)
        if name is None:
            if is_job(item.text) and len(item.text) <= _LONGEST_TITLE:
                after_job = True
                if found.people and not found.people[-1].title:
                    found.people[-1] = replace(found.people[-1], title=item.text)
                elif found.people and item.sep == "&":
                    found.people[-1] = _titled_on(found.people[-1], item.text)
                elif not found.people:
                    pending = item.text
                _add_address(address, found)
                continue
            unread.append(item.text)
            _add_address(address, found)
            continue
        if _inverted(fields, index):
            first = found.people.pop()
            name = read_name(f"{item.text} {first.name}") or name
        elif found.people and _bare(item, address, name):
            before = found.people[-1].name or ""
            if after_job and item.sep == "&":
                found.people[-1] = _titled_on(found.people[-1], item.text)
                continue
            if item.sep in ("-", "|"):
                continue  # a firm or a place
            if item.sep == "," and " " in before:
                unread.append(item.text)
                continue
        elif found.people and item.sep == "-" and address is None:
            unread.append(item.text)
            continue
        after_job = False
        found.people.append(_person(name, address, item.bracket or pending, None))
        pending = None
    return _judged(found, unread, pending, chained)


def _bare(item: Field, address: str | None, name: Name) -> bool:
    """Whether a name is one word with nothing beside it that shows a person."""
    return (
        address is None
        and item.bracket is None
        and " " not in name.plain
        and name.honorific is None
    )


def _titled_on(person: Interviewer, more: str) -> Interviewer:
    """ "Head of Sales" goes on with "and Marketing"."""
    return replace(person, title=f"{person.title} and {more}"[:_LONGEST_TITLE])


def _judged(
    found: _Found, unread: list[str], pending: str | None, chained: bool
) -> tuple[list[Interviewer], list[str], list[str]]:
    """Keeps of a line with words that are no names only who is certainly a person."""
    people = found.people
    if pending and not people and not found.addresses:
        unread.append(pending)
    if unread:
        people = [
            person
            for person in people
            if person.email or person.honorific or _full_name(person.name)
        ]
        if not (chained and len(people) == 1 and not any("slot" in text for text in unread)):
            found.problems.append(_not_people("; ".join(dict.fromkeys(unread))))
    return people, found.addresses, found.problems


def _full_name(name: str | None) -> bool:
    return name is not None and " " in name


def _named(item: Field, small_too: bool) -> Name | None:
    """The name in a field, also "Roe, Jane" in quotation marks and "met with Jane Roe"."""
    text = item.text
    if item.quoted and text.count(",") == 1:
        family, _, given = text.partition(",")
        text = f"{given.strip()} {family.strip()}"
    name = read_name(text, alone=small_too)
    if name is None and (lead := _LEAD.match(text)):
        name = read_name(text[lead.end() :], alone=False)
    if name is None and (tail := _AT_FIRM.fullmatch(text)):
        name = read_name(tail[1], alone=False)
        if name and is_job(tail[2]) and item.bracket is None:
            item.bracket = tail[2]
    return name


def _inverted(fields: list[Field], index: int) -> bool:
    """Whether this is the given name of "Lee, Ann <ann@…>", as address books write it."""
    if index != 1 or len(fields) != 2 or fields[1].sep != ",":
        return False
    family, given = fields
    return (
        given.angled
        and not family.addresses
        and family.bracket is None
        and " " not in family.text
        and given.text.count(" ") <= 1
    )


def _first_address(item: Field, found: _Found) -> str | None:
    """The field's address if it is one that somebody reads."""
    for typed in item.addresses:
        address = _address(typed, found)
        if address:
            return address
    return None


def _address(typed: str, found: _Found) -> str | None:
    address = valid_address(typed)
    if address is None:
        found.problems.append(f"'{shown(typed)}' is not a valid e-mail address: correct it")
    elif is_unread(address):
        found.problems.append(f"{shown(address)} is read by nobody: give a person's address")
        return None
    return address


def _add_address(address: str | None, found: _Found) -> None:
    """An address on its own: the last person's if only that one lacks it, else matched later."""
    if address is None:
        return
    lacking = [index for index, person in enumerate(found.people) if person.email is None]
    if len(lacking) == 1 and lacking[0] == len(found.people) - 1:
        found.people[-1] = replace(found.people[-1], email=address)
    else:
        found.addresses.append(address)


def _person(name: Name, address: str | None, title: str | None, detail: str | None) -> Interviewer:
    return Interviewer(
        name=name.plain,
        email=address,
        honorific=name.honorific,
        given=name.given,
        family=name.family,
        title=title[:_LONGEST_TITLE] if title else None,
        detail=detail,
    )


def _distinct(people: tuple[Interviewer, ...]) -> tuple[Interviewer, ...]:
    """Without those who stand in the cell twice; the first mention stays."""
    if len(people) < 2:
        return people
    kept: dict[tuple[str, str | None], Interviewer] = {}
    for person in people:
        kept.setdefault(((person.email or "").casefold(), person.name), person)
    return tuple(kept.values())


def _unnamed(text: str) -> str:
    return f"'{shown(text)}' names nobody yet: {_HINT}"


def _not_people(text: str) -> str:
    if is_job(text) and len(text) < _LONGEST_TITLE:
        return f"'{shown(text)}' is a role, not a name: {_HINT}"
    return f"'{shown(text)}' is not understood as people: {_HINT}"
