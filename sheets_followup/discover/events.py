"""What an invitation says: when, and who is asked (RFC 5545, as far as that). Pure, never fails.

Only the organizer, the guests, the time and the words in which a company may be named are read.
What is repeated every week is no interview, and is passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sheets_followup.words.windows_zones import WINDOWS_ZONES

#: Lines, events and guests of one file that are looked at.
_MOST_LINES, _MOST_EVENTS, _MOST_GUESTS = 5_000, 20, 100
_LONGEST_LINE = 20_000


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who organizes an event or is asked to it."""

    address: str = field(repr=False)
    name: str | None = field(default=None, repr=False)
    organizes: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """One event: its day, and its hour where it has one, in the zone that was asked for.

    ``words`` are its title, place and description. ``edition`` grows whenever it is changed.
    """

    uid: str
    day: date
    hour: time | None = None
    guests: tuple[Guest, ...] = ()
    words: str = field(default="", repr=False)
    cancelled: bool = False
    edition: int = 0


@dataclass(slots=True)
class _Line:
    name: str
    parameters: dict[str, str]
    value: str


def events_in(text: str, zone: tzinfo) -> list[Event]:
    """The events of one calendar's file, their times in this zone."""
    found: list[Event] = []
    lines: list[_Line] | None = None
    method, depth = "", 0
    for line in _lines(text):
        if line.name == "METHOD":
            method = line.value.strip().upper()
        elif line.name == "BEGIN" and line.value.strip().upper() == "VEVENT":
            lines, depth = [], 0
        elif lines is None:
            continue
        elif line.name == "BEGIN":
            depth += 1  # an alarm has guests of its own
        elif line.name == "END" and depth:
            depth -= 1
        elif line.name == "END":
            event = _event(lines, method, zone)
            if event is not None:
                found.append(event)
            lines = None
            if len(found) == _MOST_EVENTS:
                break
        elif not depth:
            lines.append(line)
    return found


def latest(events: Iterable[Event]) -> list[Event]:
    """Each event as it was changed last; those that were called off are left out."""
    newest: dict[str, Event] = {}
    for event in events:
        known = newest.get(event.uid)
        if known is None or event.edition >= known.edition:
            newest[event.uid] = event
    return [event for event in newest.values() if not event.cancelled]


def _event(lines: list[_Line], method: str, zone: tzinfo) -> Event | None:
    values = {line.name: line for line in reversed(lines)}
    start = values.get("DTSTART")
    when = _moment(start, zone) if start is not None else None
    if when is None or "RRULE" in values or method == "REPLY":
        return None
    named = (
        values[name].value for name in ("SUMMARY", "LOCATION", "DESCRIPTION") if name in values
    )
    status = values["STATUS"].value.strip().upper() if "STATUS" in values else ""
    edition = values["SEQUENCE"].value.strip() if "SEQUENCE" in values else ""
    day, hour = when
    return Event(
        uid=values["UID"].value.strip() if "UID" in values else f"{day} {hour}",
        day=day,
        hour=hour,
        guests=tuple(_guests(lines)),
        words=_unescaped(" \n ".join(named)),
        cancelled=method == "CANCEL" or status == "CANCELLED",
        edition=int(edition) if edition.isascii() and edition.isdigit() else 0,
    )


def _guests(lines: Iterable[_Line]) -> Iterator[Guest]:
    """People only, and only those who did not say that they will not come."""
    count = 0
    for line in lines:
        organizes = line.name == "ORGANIZER"
        if not organizes and line.name != "ATTENDEE":
            continue
        if line.parameters.get("CUTYPE", "").upper() in ("ROOM", "RESOURCE", "GROUP"):
            continue
        if line.parameters.get("PARTSTAT", "").upper() == "DECLINED":
            continue
        scheme, _, address = line.value.strip().partition(":")
        if scheme.lower() != "mailto" or "@" not in address:
            address = line.parameters.get("EMAIL", "")
        name = line.parameters.get("CN", "").strip()
        count += 1
        if "@" in address and count <= _MOST_GUESTS:
            yield Guest(address.strip(), None if "@" in name else name or None, organizes)


def _moment(line: _Line, zone: tzinfo) -> tuple[date, time | None] | None:
    """The day and the hour there; a zone that nobody knows is taken as the one asked for."""
    text = line.value.strip()
    try:
        if len(text) == 8:
            return date.fromisoformat(text), None
        moment = datetime.fromisoformat(text.removesuffix("Z"))
        if text.endswith("Z"):
            moment = moment.replace(tzinfo=UTC).astimezone(zone)
        elif (theirs := _zone(line.parameters.get("TZID", ""))) is not None:
            moment = moment.replace(tzinfo=theirs).astimezone(zone)
    except (ValueError, OverflowError):
        return None
    return moment.date(), moment.time().replace(tzinfo=None)


def _zone(name: str) -> tzinfo | None:
    known = WINDOWS_ZONES.get(name)
    # Some programs put their own path before the name: "/citadel.org/20260101_1/Europe/Berlin".
    for candidate in (known, name, "/".join(name.split("/")[-2:])):
        if candidate:
            try:
                return ZoneInfo(candidate)
            except (ZoneInfoNotFoundError, ValueError, OSError):
                continue
    return None


def _lines(text: str) -> Iterator[_Line]:
    """The lines, those that go on put together (RFC 5545, 3.1)."""
    whole: list[str] = []
    for raw in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:_MOST_LINES]:
        if raw[:1] in (" ", "\t") and whole:
            if len(whole[-1]) < _LONGEST_LINE:
                whole[-1] += raw[1:]
        else:
            whole.append(raw[:_LONGEST_LINE])
    for line in whole:
        parsed = _parsed(line)
        if parsed is not None:
            yield parsed


def _parsed(line: str) -> _Line | None:
    """``NAME;KEY=value;KEY="value":value``; None for what is no such line."""
    pieces: list[str] = []
    start, inside = 0, False
    for at, sign in enumerate(line):
        if sign == '"':
            inside = not inside
        elif sign in ";:" and not inside:
            pieces.append(line[start:at])
            start = at + 1
            if sign == ":":
                break
    else:
        return None
    pairs = (piece.partition("=") for piece in pieces[1:])
    parameters = {key.strip().upper(): value.strip().strip('"') for key, _, value in pairs}
    return _Line(pieces[0].strip().upper(), parameters, line[start:])


def _unescaped(text: str) -> str:
    for written, meant in (("\\n", "\n"), ("\\N", "\n"), ("\\,", ","), ("\\;", ";")):
        text = text.replace(written, meant)
    return text
