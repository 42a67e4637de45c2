"""The people whom messages and invitations show for one row, and where each was found. Pure.

The invitation of that day names who is asked to it; the company's own messages name who writes and
who is copied. Where the row names its people, messages only give these their addresses; where it
names nobody, everybody who writes for the company is proposed. Nobody is proposed who is a program,
a department, a list or the user, and nothing but folder, day and kind is kept of a message.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, tzinfo

from sheets_followup.discover.addressees import Addressee, Nobody, addressees, is_person
from sheets_followup.discover.events import Event, events_in, latest
from sheets_followup.discover.likely import are_one_person, is_called, plain_name
from sheets_followup.discover.seeking import Seeking
from sheets_followup.model import Interviewer
from sheets_followup.replies import Kind, Seen, judge, same_mailbox

#: More guests than that are no interview.
_MOST_GUESTS = 12
#: People of one row that are shown.
MOST_FOUND = 12

#: Kinds of message whose sender is not proposed: programs, news, mail that came back.
_NOBODYS = frozenset({Kind.AUTOMATIC, Kind.BOUNCE, Kind.LIST, Kind.DRAFT, Kind.OWN})


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """Where somebody was found: never a word of it. ``kind`` is what was seen there."""

    on: date
    kind: str
    folder: str


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody who was found for a row. ``person`` is whom on the row it may be, None for
    somebody who is not on it. ``sources`` are at most three, the surest first."""

    row: int
    address: str = field(repr=False)
    name: str | None = field(default=None, repr=False)
    person: Interviewer | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sighting:
    who: Addressee
    source: Source
    message: str

    @property
    def rank(self) -> int:
        """How sure it is, 0 the surest."""
        return _ORDER.index(self.source.kind)


#: What was seen, the surest first.
INVITED, ORGANIZED = "invitation", "organizer"
WROTE, WRITTEN_TO, COPIED, NAMED = "sender", "recipient", "copied", "names company"
_ORDER = (INVITED, ORGANIZED, WROTE, WRITTEN_TO, COPIED, NAMED)


def find_people(
    seeking: Seeking,
    messages: Sequence[Seen],
    *,
    nobody: Nobody,
    zone: tzinfo,
    today: date,
) -> list[Found]:
    """Who is proposed for this row, the surest first. ``nobody`` is who is never proposed."""
    messages = [message for message in messages if not {"DRAFT", "TRASH", "SPAM"} & message.labels]
    events = _interviews(seeking, messages, zone)
    sightings = [
        *_invited(events, zone, today),
        *_writing(seeking, messages, zone, today, nobody),
    ]
    asked = {(message.id, guest.address) for event, message in events for guest in event.guests}
    by_address: list[tuple[str, list[_Sighting]]] = []
    for sighting in sightings:
        address = sighting.who.address
        if not is_person(address, nobody) or any(same_mailbox(address, k) for k in seeking.known):
            continue
        if sighting.who.name and nobody.is_the_user(sighting.who.name):
            continue
        if sighting.source.kind == WROTE and (sighting.message, address) in asked:
            continue  # a calendar wrote that
        for known, seen in by_address:
            if same_mailbox(known, address):
                seen.append(sighting)
                break
        else:
            by_address.append((address, [sighting]))
    found = [
        (rank, made)
        for address, seen in by_address
        for rank, made in [_found(seeking, address, seen)]
        if made is not None
    ]
    found.sort(key=lambda pair: pair[0])
    return [made for _, made in found][:MOST_FOUND]


def _found(seeking: Seeking, address: str, seen: list[_Sighting]) -> tuple[int, Found | None]:
    """What is proposed of one address; None where the row's people are others."""
    seen = sorted(seen, key=lambda sighting: (sighting.rank, sighting.source.on))
    names = [plain for each in seen if each.who.name and (plain := plain_name(each.who.name))]
    name = max(names, key=lambda text: text.count(" "), default=None)
    called = [
        person for person in seeking.people if person.name and is_called(person.name, name, address)
    ]
    rank = seen[0].rank
    if len(called) != 1:
        # Nobody on the row, or it cannot be said whom of two it is: then it is said of neither.
        invited = seen[0].source.kind in (INVITED, ORGANIZED)
        on_row = any(
            other.name and name and are_one_person(other.name, name)
            for other in seeking.app.interviewers
            if other not in seeking.people
        )
        if called or on_row or (seeking.app.interviewers and not invited):
            return rank, None
        if seeking.app.interviewers and seen[0].source.kind == ORGANIZED and not name:
            return rank, None
    sources = tuple(dict.fromkeys(each.source for each in seen))[:3]
    person = called[0] if called else None
    return rank, Found(seeking.app.row, address, name, person, sources)


def _invited(
    events: Iterable[tuple[Event, Seen]], zone: tzinfo, today: date
) -> Iterator[_Sighting]:
    """Who is asked to the event of that day which is this interview."""
    for event, message in events:
        on = _day(message, zone, today)
        for guest in event.guests:
            kind = ORGANIZED if guest.organizes else INVITED
            source = Source(on, kind, folder_of(message))
            yield _Sighting(Addressee(guest.address, guest.name), source, message.id)


def _interviews(
    seeking: Seeking, messages: Sequence[Seen], zone: tzinfo
) -> list[tuple[Event, Seen]]:
    """The events of the interview's day that show whose they are: by a guest of the company's, by
    its name, by somebody on the row, or by the very hour that the row gives."""
    carried: dict[str, Seen] = {}
    events: list[Event] = []
    oldest_first = [*messages]
    oldest_first.reverse()
    oldest_first.sort(key=_moment)
    for message in oldest_first:
        for text in message.calendars:
            for event in events_in(text, zone):
                events.append(event)
                carried[event.uid] = message
    typed = seeking.app.interview_time
    hour = typed.replace(tzinfo=None) if typed is not None else None
    fitting = []
    for event in latest(events):
        if event.day != seeking.interview or len(event.guests) > _MOST_GUESTS:
            continue
        exact = hour is not None and event.hour == hour
        if exact or _is_of(seeking, event):
            fitting.append((exact, event))
    # Two talks at one company on one day are two rows: each has its hour.
    if any(exact for exact, _ in fitting):
        fitting = [(exact, event) for exact, event in fitting if exact]
    ours = [event for _, event in fitting if _is_of(seeking, event)]
    return [(event, carried[event.uid]) for _, event in fitting if not ours or event in ours]


def _is_of(seeking: Seeking, event: Event) -> bool:
    firm = seeking.firm
    return (
        any(firm.owns(guest.address) for guest in event.guests)
        or firm.is_named_in(event.words)
        or any(
            person.name and is_called(person.name, guest.name, guest.address, whole=True)
            for person in seeking.people
            for guest in event.guests
        )
    )


def _writing(
    seeking: Seeking, messages: Iterable[Seen], zone: tzinfo, today: date, nobody: Nobody
) -> Iterator[_Sighting]:
    """Who writes for the company, who is copied, and to whom the user wrote there."""
    for message in messages:
        on, folder = _day(message, zone, today), folder_of(message)
        mine = "SENT" in message.labels or nobody.is_users(message.sender or "")
        verdict = judge(message, own=nobody.own, zone=zone, today=today)
        if verdict.kind in (Kind.BOUNCE, Kind.LIST) and not mine:
            continue
        named = seeking.firm.is_named_in(message.subject)
        if not mine and verdict.kind not in _NOBODYS:
            for who in addressees(message, "from"):
                if seeking.firm.owns(who.address) or _is_on_row(seeking, who):
                    yield _Sighting(who, Source(on, WROTE, folder), message.id)
                elif verdict.kind is not Kind.CALENDAR and (
                    named or seeking.firm.is_named_in(who.name or "")
                ):
                    yield _Sighting(who, Source(on, NAMED, folder), message.id)
        for who in addressees(message, "to", "cc"):
            if seeking.firm.owns(who.address) or _is_on_row(seeking, who):
                kind = WRITTEN_TO if mine else COPIED
                yield _Sighting(who, Source(on, kind, folder), message.id)


def _is_on_row(seeking: Seeking, who: Addressee) -> bool:
    """Whether it is somebody on the row by the whole name beside the address."""
    return any(
        person.name and is_called(person.name, who.name, who.address, whole=True)
        for person in seeking.people
    )


def _moment(message: Seen) -> float:
    return message.date.timestamp() if message.date is not None else 0.0


def _day(message: Seen, zone: tzinfo, today: date) -> date:
    try:
        return message.date.astimezone(zone).date() if message.date is not None else today
    except (OverflowError, ValueError):
        return today


def folder_of(message: Seen) -> str:
    """Where a message lies, as a person finds it again."""
    if "SENT" in message.labels:
        return "sent"
    return "inbox" if "INBOX" in message.labels else "all mail"
