"""How a row's memory and a key are stored in the journal, and read back."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, date, datetime, time
from typing import Any

from sheets_followup.keys import Key, Parent, Phase
from sheets_followup.memory import PersonMemory, RowMemory, SentMemory
from sheets_followup.model import SentKind, Status, Step


def memory_to_json(memory: RowMemory) -> str:
    """The row's memory without its keys, as compact JSON with sorted keys."""
    found = {
        "away_until": _iso(memory.away_until),
        "unsure_on": _iso(memory.unsure_on),
        "unheard": _iso(memory.unheard),
        "bounced": list(memory.bounced),
        "away": [list(person) for person in memory.away],
    }
    return json.dumps(
        {
            **{name: value for name, value in found.items() if value},
            "company": memory.company,
            "role": memory.role,
            "round": memory.round,
            "interview": _iso(memory.interview),
            "first_seen": _iso(memory.first_seen),
            "people": [[person.id, person.name, person.email] for person in memory.people],
            "on_row": list(memory.on_row),
            "status": memory.status.value,
            "status_seen": _iso(memory.status_seen),
            "ended_on": _iso(memory.ended_on),
            "lifted_on": _iso(memory.lifted_on),
            "sent": {
                fact: [mark.kind.value, _iso(mark.on), _iso(mark.seen), sorted(mark.people)]
                for fact, mark in memory.sent.items()
            },
            "news": memory.news,
            "news_seen": _iso(memory.news_seen),
            "news_said": memory.news_said,
            "replied": _iso(memory.replied),
            "missing": memory.missing,
        },
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )


def memory_from_json(row_id: str, text: str, keys: tuple[Key, ...]) -> RowMemory:
    """What :func:`memory_to_json` stored, with the row's keys."""
    raw = json.loads(text)
    first_seen = _day(raw["first_seen"])
    assert first_seen is not None
    sent = {}
    for fact, (kind, on, seen, people) in raw["sent"].items():
        seen_on = _day(seen)
        assert seen_on is not None
        sent[fact] = SentMemory(SentKind(kind), _day(on), seen_on, frozenset(people))
    return RowMemory(
        id=row_id,
        company=raw["company"],
        role=raw["role"],
        round=raw["round"],
        interview=_day(raw["interview"]),
        first_seen=first_seen,
        people=tuple(PersonMemory(*person) for person in raw["people"]),
        on_row=tuple(raw["on_row"]),
        status=Status(raw["status"]),
        status_seen=_day(raw["status_seen"]),
        ended_on=_day(raw["ended_on"]),
        lifted_on=_day(raw["lifted_on"]),
        sent=sent,
        news=raw["news"],
        news_seen=_day(raw["news_seen"]),
        news_said=raw["news_said"],
        replied=_day(raw["replied"]),
        away_until=_day(raw.get("away_until")),
        unsure_on=_day(raw.get("unsure_on")),
        bounced=tuple(raw.get("bounced", ())),
        keys=keys,
        missing=raw["missing"],
        unheard=_day(raw.get("unheard")),
        away=tuple((who, name, at) for who, name, at in raw.get("away", ())),
    )


def key_to_row(row_id: str, key: Key) -> tuple[str | int | None, ...]:
    """A key in the order of the table's columns."""
    return (
        key.key,
        row_id,
        key.step.value,
        key.person,
        key.p,
        key.i,
        key.gen,
        key.phase.value,
        key.made_on.isoformat(),
        key.order,
        key.slot,
        key.ref,
        key.message_id,
        key.next_message_id,
        _iso(key.sent_on),
        key.text,
        key.recipient,
        key.reason,
        int(key.asked),
        _extra(key),
    )


#: The fields of a key that most keys lack: kept together, as JSON.
_EXTRA = (
    "content",
    "token",
    "tries",
    "thread",
    "header_id",
    "words",
    "parent",
    "gone_at",
    "leaving",
    "still_there",
    "opening",
)


def _extra(key: Key) -> str | None:
    found = {name: getattr(key, name) for name in _EXTRA if getattr(key, name)}
    if key.gone_at is not None:
        found["gone_at"] = key.gone_at.isoformat(timespec="seconds")
    return json.dumps(found, sort_keys=True, separators=(",", ":")) if found else None


def key_from_row(row: sqlite3.Row) -> Key:
    """What :func:`key_to_row` stored; a file of version 1 has no ``extra``."""
    text = row["extra"] if "extra" in row.keys() else None  # noqa: SIM118  # sqlite3.Row
    extra = json.loads(text) if text else {}
    return Key(
        key=row["key"],
        step=Step(row["step"]),
        person=row["person"],
        p=row["p"],
        i=row["i"],
        gen=row["gen"],
        phase=Phase(row["phase"]),
        made_on=date.fromisoformat(row["made_on"]),
        order=row["ordinal"],
        slot=row["slot"],
        ref=row["ref"],
        message_id=row["message_id"],
        next_message_id=row["next_message_id"],
        sent_on=_day(row["sent_on"]),
        text=row["text"],
        recipient=row["recipient"],
        reason=row["reason"],
        asked=bool(row["asked"]),
        content=extra.get("content"),
        token=extra.get("token"),
        tries=extra.get("tries", 0),
        thread=extra.get("thread"),
        header_id=extra.get("header_id"),
        words=extra.get("words"),
        parent=_parent(extra.get("parent")),
        gone_at=_gone_at(extra),
        leaving=Phase(extra["leaving"]) if "leaving" in extra else None,
        still_there=extra.get("still_there", False),
        opening=extra.get("opening"),
    )


def _gone_at(extra: dict[str, Any]) -> datetime | None:
    """When the draft was found gone; of what was stored with its day alone, that day's end."""
    if "gone_at" in extra:
        return datetime.fromisoformat(extra["gone_at"])
    day = _day(extra.get("gone_on"))
    return datetime.combine(day, time.max, UTC) if day is not None else None


def _parent(stored: list[Any] | None) -> Parent | None:
    if stored is None:
        return None
    thread, header_id, references, subject = stored
    return Parent(thread, header_id, tuple(references), subject)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
