"""Headers that only their cells make clear: "Response", "Phone screen", "Profile".

Pure. A column is given a meaning only where every cell that says something agrees with it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from sheets_followup.cells import clean, is_said
from sheets_followup.columns import Headers, Meaning, Place, match_headers
from sheets_followup.columns.agencies import is_client
from sheets_followup.columns.aliases import plain
from sheets_followup.columns.groups import grouped
from sheets_followup.columns.headers import (
    is_answer,
    is_clock,
    is_decision,
    is_profile,
    is_talk,
    round_alone,
)
from sheets_followup.columns.mail_headers import is_of_mail, is_theirs
from sheets_followup.columns.nouns import is_offer
from sheets_followup.columns.places import spelled
from sheets_followup.model import Cell, Sheet
from sheets_followup.pairing import likeness
from sheets_followup.people import read_people
from sheets_followup.rows.cell_kinds import (
    are_addresses,
    are_contact_data,
    are_ticks,
    is_status,
    name_with_addresses,
    say_offer,
)
from sheets_followup.typed_dates import DayFirst, read_date
from sheets_followup.typed_times import read_time
from sheets_followup.words import (
    DATE_WORDS,
    MONTHS,
    TIME_LEADS,
    WEEKDAYS,
)
from sheets_followup.words.person_names import GIVEN_NAMES
from sheets_followup.words.spelling import folded

#: How many rows are looked at.
_MOST = 500
_WORD = re.compile(r"[^\W\d_]{2,}")
_OF_DATES = frozenset({*MONTHS, *WEEKDAYS, *TIME_LEADS, *DATE_WORDS}) | frozenset(
    "am pm st nd rd th uhr uur godz horas hrs".split()
)


def read_headers(
    sheet: Sheet,
    top: int,
    *,
    today: date,
    own_headers: Mapping[str, str] | None,
    user_headers: Mapping[str, str] | None,
) -> Headers:
    """What the header row at index ``top`` means, beside the cells below it.

    As :func:`~sheets_followup.columns.match_headers`, which see for the arguments and errors.
    ``today`` tells a reply that came from one that was promised.
    """
    cells = sheet.cells
    header = grouped(cells, top)
    grouped_ = header != list(cells[top])
    header += [None] * (1 + max(sheet.anchors.values(), default=-1) - len(header))
    headers = match_headers(
        header, own_headers=own_headers, user_headers=user_headers, own_places=sheet.anchors
    )
    if grouped_:
        headers = _as_typed(headers, cells[top])
    named = {spelled(header) for header in user_headers or {}}
    rows = cells[top + 1 : top + 1 + _MOST]
    for place in headers.places:
        if place.own is not None or not place.header or spelled(place.header) in named:
            continue
        if is_clock(place.header) and _no_clock(_said(rows, place.index)):
            headers = _with(headers, place, None)  # "Horaires" of the work, not of a talk
        elif _is_open(place):
            headers = _settled(headers, place, _said(rows, place.index), today)
        elif place.fact == "interview" and _is_loose(place) and are_ticks(_said(rows, place.index)):
            headers = _with(headers, place, None)  # "interview_scheduled": whether, not when
        elif (
            place.fact == "interviewers"
            and _is_loose(place)
            and (texts := _said(rows, place.index))
            and _dates(texts, headers.day_first)
        ):
            headers = _with(headers, place, None)  # "Last spoke": when, and not with whom
        elif (
            place.fact == "interviewers"
            and len(headers.of("interviewers")) > 1
            and are_contact_data(_said(rows, place.index))
        ):
            headers = _with(headers, place, Meaning("emails", "", 2))  # how, and not who
        elif place.fact == "applied" and plain(place.header)[-1:] == ("to",):
            texts = _said(rows, place.index)
            dated = any(_is_date(cell, headers.day_first) for cell in texts)
            if texts and not dated and not headers.of("company"):
                headers = _with(headers, place, Meaning("company", "", 2))  # "Applied to"
        elif place.meaning is None and not headers.of("candidate"):
            if is_of_mail(place.header) and are_addresses(_said(rows, place.index)):
                headers = _with(headers, place, Meaning("emails", "", 2))
            elif not headers.of("company") and _is_firm(place, rows):
                headers = _with(headers, place, Meaning("company", "", 2))
    if not headers.of("interviewers") and not headers.of("candidate"):
        headers = _with_people(headers, rows, named)
    return headers


def _is_firm(place: Place, rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether a column of clients holds a freelancer's firms, not the people of a coach."""
    if not is_client(place.header):
        return False
    cells = _said(rows, place.index)
    firsts = [clean(cell).casefold().split()[:1] for cell in cells]
    return sum(first[0] in GIVEN_NAMES for first in firsts if first) * 2 <= len(cells)


def _with_people(
    headers: Headers, rows: Sequence[Sequence[Cell]], named: Collection[str]
) -> Headers:
    """The people under a header that we do not know: with their addresses behind the names, or
    spelled by the addresses beside them."""
    addresses = [place.index for place in headers.of("emails")]
    for place in headers.places:
        known = place.meaning is not None or place.own is not None
        if known or spelled(place.header) in named or not is_theirs(place.header):
            continue
        if name_with_addresses(_said(rows, place.index)):
            return _with(headers, place, Meaning("interviewers", "", 2))
        beside = [
            (clean(row[place.index]), clean(row[index]))
            for row in rows
            for index in addresses
            if max(place.index, index) < len(row)
            and is_said(row[place.index])
            and isinstance(row[index], str)
            and "@" in clean(row[index])
        ]
        if beside and all(
            any(likeness(address, person.name or "") for person in read_people(cell)[0])
            for cell, address in beside
        ):
            return _with(headers, place, Meaning("interviewers", "", 2))
    return headers


def _as_typed(headers: Headers, header: Sequence[Cell]) -> Headers:
    """The columns under their own headers again, without the group above them."""
    places = tuple(
        replace(place, header=clean(header[place.index]).replace("\n", " "))
        if place.index < len(header)
        else place
        for place in headers.places
    )
    return replace(headers, places=places)


def _is_open(place: Place) -> bool:
    header = place.header
    open_ = is_answer(header) or is_decision(header) or is_profile(header) or is_clock(header)
    open_ = open_ or is_offer(header)
    return place.meaning is None and (open_ or is_talk(header) or round_alone(header) is not None)


def _said(rows: Sequence[Sequence[Cell]], index: int) -> list[Cell]:
    """The cells of a column that say something."""
    return [row[index] for row in rows if index < len(row) and is_said(row[index])]


def _settled(headers: Headers, place: Place, cells: list[Cell], today: date) -> Headers:
    if not cells:
        return headers
    facts = {other.fact for other in headers.places}
    if is_profile(place.header):
        texts = [clean(cell) for cell in cells]
        job = "role" not in facts and not any("/" in text or "@" in text for text in texts)
        return _with(headers, place, Meaning("role", "", 2)) if job else headers
    if is_clock(place.header):
        # "startTime" of an invitation: the day stands in it, too.
        meant = "interview" not in facts and "interviewers" in facts
        dated = meant and _dates(cells, headers.day_first)
        return _with(headers, place, Meaning("interview", "", 2)) if dated else headers
    label = round_alone(place.header)
    if label is not None:
        same = any(p.fact == "interview" and p.meaning and p.meaning.label == label
                   for p in headers.places)  # fmt: skip
        dated = not same and _dates(cells, headers.day_first)
        return _with(headers, place, Meaning("interview", "", 2, label)) if dated else headers
    if is_offer(place.header):
        return _also_status(headers, place) if say_offer(cells) else headers
    if is_talk(place.header) and (not is_answer(place.header) or _has_outcome(headers, place)):
        # the only day of a talk that there is, or one round of several
        others = [p.meaning for p in headers.places if p.meaning and p.fact == "interview"]
        if not _dates(cells, headers.day_first) or not all(other.label for other in others):
            return headers
        label = " ".join(plain(place.header)) if others else ""
        return _with(headers, place, Meaning("interview", "", 2, label))
    if _dates(cells, headers.day_first):
        # Their answer cannot be of a day to come: that one was promised.
        ahead = is_decision(place.header) or _any_after(today, cells, headers.day_first)
        fact = "decision" if ahead else "last_reply"
        return _with(headers, place, Meaning(fact, "", 2)) if fact not in facts else headers
    known = [isinstance(cell, str) and is_status(cell) for cell in cells]
    days = sum(_is_date(cell, headers.day_first) for cell in cells)
    if sum(known) > 2 * days:  # one "Entrevista dia 12/10" among answers leaves them answers
        return _also_status(headers, place)
    return headers


def _also_status(headers: Headers, place: Place) -> Headers:
    """A column that may end a row: the status, or read beside it."""
    if headers.of("status"):
        return replace(headers, also_status=(*headers.also_status, place))
    return _with(headers, place, Meaning("status", "", 2))


def _has_outcome(headers: Headers, place: Place) -> bool:
    """Whether another column is of its result: "Callback" beside "Callback result" is a talk."""
    words = plain(place.header)
    return any(
        other.fact == "status" and set(words) < set(plain(other.header)) for other in headers.places
    )


def _no_clock(cells: list[Cell]) -> bool:
    """Whether these say something, and none of them a time of day or a day."""
    return bool(cells) and not any(read_time(cell) or _is_date(cell, None) for cell in cells)


def _is_loose(place: Place) -> bool:
    """Whether a header is not our own and not named by the configuration."""
    return place.meaning is not None and place.meaning.rank > 0


def _with(headers: Headers, place: Place, meaning: Meaning | None) -> Headers:
    places = list(headers.places)
    places[place.index] = Place(place.index, place.header, meaning)
    asked = [each for each in headers.questions if each.columns != (place.letter,)]
    return replace(headers, places=tuple(places), questions=tuple(asked))


#: No day is taken from here, only whether a cell holds one: any day serves for "today".
_ANY_DAY = date(2026, 1, 1)


def _dates(cells: list[Cell], day_first: DayFirst) -> bool:
    """Whether each of these is a day, whatever its order of digits."""
    return all(_is_date(cell, day_first) for cell in cells)


def _any_after(today: date, cells: list[Cell], day_first: DayFirst) -> bool:
    days = (read_date(cell, today=today, day_first=day_first).day for cell in cells)
    return any(day is not None and day > today for day in days)


def _is_date(cell: Cell, day_first: DayFirst) -> bool:
    if cell is True or (isinstance(cell, str) and not _may_be_date(cell)):
        return False
    typed = read_date(cell, today=_ANY_DAY, day_first=day_first)
    return typed.day is not None or typed.ambiguous or typed.out_of_range


def _may_be_date(cell: str) -> bool:
    """Whether a text is no more than a date: people beside it are to be read by ``proposals``."""
    words = [word for word in _WORD.findall(folded(cell)) if word not in _OF_DATES]
    return len(words) < 2 and any(mark.isdigit() for mark in cell)
