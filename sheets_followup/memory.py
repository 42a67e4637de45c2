"""What is remembered of a row, folded with what the row says today. Pure.

The journal stores a :class:`RowMemory` a row; :func:`observe` gives the next one. Everything the
rulebook calls "first seen" lives here: the day of a status, of a sent mark, of a news text. Folding
the same row twice on one day changes nothing, so a run that dies can simply be run again.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from msgspec import Struct

from sheets_followup.keys import Key, text_hash
from sheets_followup.model import Application, Interviewer, SentKind, Status

#: Stands in for the interviewer of a row that names none, so that the row is planned all the same.
NOBODY = Interviewer()
NOBODY_ID = "p0"

_DAY = timedelta(days=1)


class PersonMemory(Struct, frozen=True, gc=False):
    """A person that stood on the row once: the id survives a corrected name or address.

    A Struct that the garbage collector need not look at (it can be in no cycle): with thousands of
    rows, looking at them is what takes the time.
    """

    id: str
    name: str
    email: str


class SentMemory(Struct, frozen=True, gc=False):
    """A "… sent" cell as it stands, the day it was first seen so, and for whom it speaks."""

    kind: SentKind
    on: date | None
    seen: date
    people: frozenset[str]


class RowMemory(NamedTuple):
    """One row's memory. ``on_row`` are the ids of the people on it now, in the sheet's order.

    ``ended_on`` is X4's Stop, frozen when the status first ended the row. ``news`` is the hash of
    New info, ``news_seen`` its first day, ``news_said`` whether an Update sent cell carried it.
    Found in the mailbox: ``replied`` is the day of a person's last reply, ``away_until`` the day on
    which somebody who is out of office is back, ``unsure_on`` the day of a message of which it is
    not sure whether a person answered, ``bounced`` the addresses from which mail came back (W14).
    ``missing`` says that the row is gone for now, ``unheard`` the day of the last look into the
    mailbox before the row was not looked at any more, while it is not. ``away`` are the people of a
    row that was not on the sheet when the tracker was taken over, as its log has them: id, hash of
    name and of address.
    """

    id: str
    company: str
    role: str
    round: str
    interview: date | None
    first_seen: date
    people: tuple[PersonMemory, ...] = ()
    on_row: tuple[str, ...] = ()
    status: Status = Status.ACTIVE
    status_seen: date | None = None
    ended_on: date | None = None
    lifted_on: date | None = None
    sent: Mapping[str, SentMemory] = MappingProxyType({})
    news: str | None = None
    news_seen: date | None = None
    news_said: bool = False
    replied: date | None = None
    away_until: date | None = None
    unsure_on: date | None = None
    bounced: tuple[str, ...] = ()
    keys: tuple[Key, ...] = ()
    missing: bool = False
    unheard: date | None = None
    away: tuple[tuple[str, str, str], ...] = ()


@lru_cache(maxsize=4096)  # the names of one row are compared several times in a row
def fold(text: str | None) -> str:
    """Blind to case and to spaces: how companies, roles and names are compared."""
    return " ".join(text.split()).casefold() if text else ""


def observe(app: Application, before: RowMemory | None, today: date, row_id: str) -> RowMemory:
    """The memory of this row after seeing it today.

    Facts seen earlier keep their first day; a changed sent mark or news text gets a new one.
    """
    people, on_row = _people(app, before)
    sent = _sent(app, before, today, frozenset(on_row)) if app.sent else {}
    news = text_hash(app.new_info) if app.new_info else None
    if before is None:
        return RowMemory(
            id=row_id,
            company=fold(app.company),
            role=fold(app.role),
            round=fold(app.round),
            interview=app.interview,
            first_seen=today,
            people=people,
            on_row=on_row,
            status=app.status,
            status_seen=today,
            sent=sent,
            news=news,
            news_seen=today if news else None,
            news_said=_said(None, sent, news, today),
        )
    status_seen, ended_on = before.status_seen, before.ended_on
    if app.status is not before.status and not (app.status.ends and before.status.ends):
        status_seen, ended_on = today, None
    lifted = before.status is Status.ON_HOLD and app.status is not Status.ON_HOLD
    news_seen = before.news_seen
    if news != before.news:
        news_seen = today if news else None
    after = before._replace(
        company=fold(app.company),
        role=fold(app.role),
        round=fold(app.round),
        interview=app.interview,
        people=people,
        on_row=on_row,
        status=app.status,
        status_seen=status_seen,
        ended_on=ended_on,
        lifted_on=today if lifted else before.lifted_on,
        sent=sent,
        news=news,
        news_seen=news_seen,
        news_said=_said(before, sent, news, news_seen),
        missing=False,
    )
    return before if after == before else after


def sent_day(mark: SentMemory, *, interview: date | None, thank_you: bool) -> date:
    """The day a sent cell stands for: its own, else the day it was first seen.

    A bare yes for the thank-you is the earlier of ``T+1`` and that day (RULEBOOK section 2).
    """
    if mark.on is not None:
        return mark.on
    if thank_you and interview is not None:
        return min(interview + _DAY, mark.seen)
    return mark.seen


def _said(
    before: RowMemory | None, sent: Mapping[str, SentMemory], news: str | None, seen: date | None
) -> bool:
    """Whether an Update sent cell has carried this text: the cell was typed with it or after it."""
    mark = sent.get("update_sent")
    if news is None or seen is None or mark is None or mark.kind is SentKind.UNWANTED:
        return False
    if before is not None and news == before.news and before.news_said:
        return True
    return mark.seen >= seen or (mark.on is not None and seen <= mark.on)


def _sent(
    app: Application, before: RowMemory | None, today: date, on_row: frozenset[str]
) -> dict[str, SentMemory]:
    marks: dict[str, SentMemory] = {}
    for fact, cell in app.sent.items():
        old = before.sent.get(fact) if before is not None else None
        if old is not None and old.kind is cell.kind and old.on == cell.on:
            marks[fact] = old
        else:
            marks[fact] = SentMemory(cell.kind, cell.on, today, on_row)
    return marks


def _people(
    app: Application, before: RowMemory | None
) -> tuple[tuple[PersonMemory, ...], tuple[str, ...]]:
    """Everybody ever seen on the row, and the ids of those on it now, in the sheet's order."""
    if before is None or not before.people:
        people = [
            PersonMemory(f"p{number}", fold(person.name), (person.email or "").casefold())
            for number, person in enumerate(app.interviewers, 1)
        ]
        return tuple(people), tuple([person.id for person in people])
    if _unchanged(app, before):
        return before.people, before.on_row
    found: dict[int, PersonMemory] = {}
    free = list(before.people)
    for agree in (_same_email, _same_name, _fuller_name):
        for index, person in enumerate(app.interviewers):
            if index in found:
                continue
            name, email = fold(person.name), (person.email or "").casefold()
            matching = [known for known in free if agree(known, name, email)]
            if len(matching) == 1 or (matching and agree is not _fuller_name):
                free.remove(matching[0])
                found[index] = PersonMemory(matching[0].id, name, email)
    number = len(before.people)
    for index, person in enumerate(app.interviewers):
        if index not in found:
            number += 1
            email = (person.email or "").casefold()
            found[index] = PersonMemory(f"p{number}", fold(person.name), email)
    on_row = tuple(found[index].id for index in range(len(app.interviewers)))
    updated = {person.id: person for person in (*before.people, *found.values())}
    return tuple(updated.values()), on_row


def _unchanged(app: Application, before: RowMemory) -> bool:
    """Whether those whom the row has ever named stand on it in their order, as they were."""
    return (
        len(before.people) == len(app.interviewers)
        and before.on_row == tuple([known.id for known in before.people])
        and all(
            known.name == fold(person.name) and known.email == (person.email or "").casefold()
            for known, person in zip(before.people, app.interviewers, strict=True)
        )
    )


def _same_email(known: PersonMemory, name: str, email: str) -> bool:
    return bool(email) and known.email == email


def _same_name(known: PersonMemory, name: str, email: str) -> bool:
    return bool(name) and known.name == name


def _fuller_name(known: PersonMemory, name: str, email: str) -> bool:
    """ "Jane" who became "Jane Roe <jane@x>": one address was blank, one name holds the other."""
    if known.email and email:
        return False
    ours, theirs = set(known.name.split()), set(name.split())
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)
