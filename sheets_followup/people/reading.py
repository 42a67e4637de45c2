"""What people type as interviewers: names, addresses, titles, and a detail per person.

Pure. A cell may hold one person or a list, in any of the ways people write lists. What is not
certainly a person (a link, a role without a name, prose) becomes a problem, never a greeting.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from sheets_followup.cells import LONGEST, clean, says_nothing, shown
from sheets_followup.job_titles import is_job
from sheets_followup.model import Cell, Interviewer
from sheets_followup.names import read_name
from sheets_followup.pairing import likeness, pair
from sheets_followup.people.commas import in_pairs, turned
from sheets_followup.people.joiners import joined_by_words
from sheets_followup.people.marks import names_another, separated
from sheets_followup.people.mentions import distinct, is_nobody_to_write_to
from sheets_followup.people.one_line import (
    HINT,
    Found,
    address_of,
    not_people,
    person_of,
    persons,
)
from sheets_followup.people_fields import cut
from sheets_followup.words import PEOPLE_LEADS

People = tuple[tuple[Interviewer, ...], tuple[str, ...]]

_NOBODY: People = ((), ())
_BULLET = re.compile(r"(?:[-–—*•·>]|\(?\d{1,2}[.)])\s+")
_COLON = re.compile(r"(?<!http)(?<!https)(?<!mailto):(?!//)(?!\d)", re.IGNORECASE)
_TWO_IN_ONE = re.compile(r"@[^\s,;<>|/&]*@")
_ENTRY = re.compile(
    r"([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+ [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+) <([^<>\s:]+@[^<>\s]+)>"
    r"(?: \(([^()]{1,80})\))?(?:: ([^\n;]{1,600}))?"
)
_MOST_PEOPLE = 30


def read_people(cell: Cell) -> People:
    """The people that a cell names, in its order, and a message for what names nobody.

    Each person has a plain name or a valid address, or both; titles, pronouns, phone numbers and
    links are taken off the name. At most 30 people are read from one cell.
    """
    return _read_cell(cell[: 2 * LONGEST] if isinstance(cell, str) else cell)


@lru_cache(maxsize=8192)
def _read_cell(cell: Cell) -> People:
    text = clean(cell)
    if says_nothing(text):
        return _NOBODY if len(text) < 3 or text[0] in "nN-–—" else ((), (_unnamed(text),))
    if not isinstance(cell, str) or cell.isspace() or text.isdecimal():
        return (), (f"'{shown(text)}' is no person: {HINT}",)
    if "=?" in text:
        return (), (f"'{shown(text)}' holds an encoded word, which no letter may: {HINT}",)
    found = Found([], [], [])
    # What is written as we would write it needs no second look; most cells of a long tracker are.
    if "<" in text and _only_entries(text, found):
        return distinct(tuple(found.people)), tuple(found.problems)
    found = Found([], [], [])
    text = separated(text)
    if text.count("@") > 1 and _TWO_IN_ONE.search(text):
        return (), (f"'{shown(text)}' runs two addresses into one: put a ; between them",)
    parts = text.replace("\n", ";").split(";")
    if ":" in text:
        parts = [piece for part in parts for piece in _labelled(part)]
    pieces = [piece for part in parts if (piece := _bare(part))]
    if "," in text:
        pieces = in_pairs(pieces)
    readings = turned(pieces) if "," in text else pieces
    for piece, reading in zip(pieces, readings, strict=True):
        if reading is None or (joined := joined_by_words(reading)) is None:
            found.problems.append(f"'{shown(piece)}' can be one person or two: put a ; between two")
            continue
        if is_nobody_to_write_to(piece):
            found.problems.append(not_people(piece))
            continue
        _read_piece(joined, found)
        if len(found.people) > _MOST_PEOPLE:
            found.problems.append(f"more than {_MOST_PEOPLE} people: the others are left out")
            break
    if not (found.people or found.addresses or found.problems):
        found.problems.append(f"'{shown(text)}' holds no name and no address: {HINT}")
    if len(found.people) > 1:
        straighten(found)
    people = tuple(found.people[:_MOST_PEOPLE])
    unmatched: tuple[str, ...] = ()
    if found.addresses:
        people, unmatched = pair(people, found.addresses, in_order=True)
    return distinct(people), tuple(dict.fromkeys((*found.problems, *unmatched)))


def _only_entries(text: str, found: Found) -> bool:
    """Whether the cell is a list of "Jane Roe <jane@…> (EM): on-call", the form that is ours."""
    for piece in text.replace("\n", ";").split(";"):
        entry = _ENTRY.fullmatch(piece.strip())
        if entry is None or (entry[3] and is_nobody_to_write_to(entry[3])):
            return False
        if not _read_entry(entry, found):
            return False
    if len(found.people) > 1:
        straighten(found)
    return not found.addresses and len(found.people) <= _MOST_PEOPLE


def _read_entry(entry: re.Match[str], found: Found) -> bool:
    name = read_name(entry[1])
    address = address_of(entry[2], found) if name else None
    if name and address:
        found.people.append(person_of(name, address, entry[3], entry[4]))
    return address is not None


def _bare(piece: str) -> str:
    """A piece without the bullet before it."""
    piece = piece.strip()
    if piece and not piece[0].isalpha() and (bullet := _BULLET.match(piece)):
        return piece[bullet.end() :]
    return piece


_LABEL = re.compile(r"\s*[,/|&]\s*(?=([^,/|&:@]{2,30}):\s*(?!//)\S)")


def _labelled(piece: str) -> list[str]:
    """ "EM: Jane Roe, PM: Bob Lee" cut before each label.

    A single label is one where a whole name follows: "Zuza, techniczny: Jan Bąk".
    """
    pieces, start = [], 0
    if piece.count(":") == 1 and not _full_name_behind(piece):
        return [piece]
    for label in _LABEL.finditer(piece):
        if _is_label(label[1].strip()):
            pieces.append(piece[start : label.start()])
            start = label.end()
    return [*pieces, piece[start:]]


def _full_name_behind(piece: str) -> bool:
    head, _, behind = piece.partition(":")
    name = read_name(behind, alone=False) if "," in head else None
    return name is not None and (" " in name.plain or name.honorific is not None)


def _read_piece(piece: str, found: Found) -> None:
    """One line of a cell: people, and after a colon what was talked about with them."""
    entry = _ENTRY.fullmatch(piece)
    if entry and _read_entry(entry, found):
        return
    colon = _colon(piece) if ":" in piece else None
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
        if names_another(head, detail):
            found.problems.append(not_people(piece))
            return
        if _is_contact_data(detail):
            head, detail = f"{head}, {detail}" if "@" in detail else head, ""
    follows = bool(found.people) and found.people[-1].detail is not None
    people, loose, problems = persons(cut(head))
    if follows and not colon and _says_more(people, loose):
        _add_detail(piece, people, found)
        return
    if colon and detail and not people and not loose:
        problems = [not_people(piece)]
    if detail:
        people = [replace(person, detail=detail) for person in people]
    found.people += people
    found.addresses += loose
    found.problems += problems


def _colon(piece: str) -> re.Match[str] | None:
    """The first colon outside brackets."""
    for colon in _COLON.finditer(piece):
        head = piece[: colon.start()]
        if head.count("(") == head.count(")"):
            return colon
    return None


def _says_more(people: list[Interviewer], loose: list[str]) -> bool:
    """Whether a piece after a detail belongs to it: no address in it, and no full name."""
    return not loose and not any(
        person.email or person.honorific or " " in (person.name or "") for person in people
    )


def _add_detail(piece: str, people: list[Interviewer], found: Found) -> None:
    last = found.people[-1]
    if people:
        found.problems.append(
            f"'{shown(piece)}' can be a person or belong to what was said before:"
            " give the full name"
        )
    else:
        found.people[-1] = replace(last, detail=f"{last.detail}; {piece}")


#: "Round 1", "2nd", "1. Gespräch": which conversation, not who.
_ROUND = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th|\.|º|ª|°|e|er|[eè]me)?\s*)?(?:round|runde|gespräch|interview|entretien"
    r"|entrevista|colloquio|gesprek|rozmowa|ronda|fase|stage|etap|call|screen|tech|technical|final|onsite"
    r"|panel|technique|technisch|fachlich|techniczn[aye]|t[eé]cnic[ao]"
    r"|一面|二面|三面|終面|终面|一次|二次|最終)?\s*\d{0,2}(?<=.)"
    # how many they were: "2名", "3 people"
    r"|\d{1,2} ?(?:名|人|位|people|persons?|personen|pers\.?"
    r"|personnes|personas|pessoas|persone|osoby|osób)"
)


def _is_label(head: str) -> bool:
    """Whether the words before a colon say whose names follow: "Panel:", "Recruiter:"."""
    small = head.casefold()
    return (
        small in PEOPLE_LEADS
        or _ROUND.fullmatch(small) is not None
        or (is_job(head) and "@" not in head and not _names_in(head))
    )


def _names_in(head: str) -> bool:
    return any(found.text and read_name(found.text) for found in cut(head))


def _is_contact_data(detail: str) -> bool:
    """Whether what follows a name's colon is an address or a phone number, nothing said."""
    fields = cut(detail)
    return bool(fields) and all(not found.text and not found.slot for found in fields)


def straighten(found: Found) -> None:
    """Takes an address off whoever stood beside it where it spells another's name alone.

    "Jane Roe & Bob Lee: jane@…, bob@…" must never give Bob's address to Jane.
    """
    for index, person in enumerate(found.people):
        if person.email is None or person.name is None or likeness(person.email, person.name):
            continue
        if any(other.name and likeness(person.email, other.name) for other in found.people):
            found.addresses.append(person.email)
            found.people[index] = replace(person, email=None)


def _unnamed(text: str) -> str:
    return f"'{shown(text)}' names nobody yet: {HINT}"
