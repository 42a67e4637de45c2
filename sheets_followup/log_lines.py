"""What the log of a shared tracker says: lines of keys, and what they come down to. Pure.

A line holds no address and no text: a person is an id on the row and two hashes, by which the same
name or address is known again: salted with the tracker's name, which stands in the log, so whoever
reads it can test a guess. Lines are merged as the furthest phase, so that their order, lines that a
person deleted and lines that stand there twice change nothing but what is lost.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import lru_cache

from sheets_followup.keys import SHORT, Key, Phase
from sheets_followup.log_refs import plain_ref, slot_in
from sheets_followup.memory import PersonMemory, RowMemory
from sheets_followup.model import Step
from sheets_followup.shared_tracker import LogLine

#: Lines that are no key's: the tracker's name in every key, its first sync, the machine it is of.
TRACKER, FIRST_SYNC, OWNER = "tracker", "first_sync", "owner"

#: How far a phase is; of two lines for one key the further one counts.
_PHASES = (
    Phase.RESERVING, Phase.SKIPPED, Phase.RESERVED, Phase.BOUND, Phase.FILLING, Phase.FILLED,
    Phase.HELD, Phase.EDITED, Phase.TAKEN, Phase.GONE, Phase.SENT, Phase.BOUNCED,
)  # fmt: skip
_REACH = {phase: reach for reach, phase in enumerate(_PHASES)}
_COUNT = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})")
_PERSON = re.compile(r"(p\d{1,4})(?: ([0-9a-f]{12}|-) ([0-9a-f]{12}|-))?")
_KEY = re.compile(r"[A-Z2-7]{26}")
_ROW = re.compile(r"sf-[a-z2-7]{16}")
_NAME = re.compile(r"[0-9a-f]{8,64}")
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Logged:
    """A key as its lines have it: the row, the person's id and hashes, and the furthest phase.

    ``at`` is when that was written.
    """

    row_id: str
    person: str
    hashes: tuple[str, str]
    key: Key
    at: datetime = _LONG_AGO


@dataclass(frozen=True, slots=True)
class Log:
    """All lines, merged. ``turn`` counts how often the tracker changed its machine."""

    tracker: str | None = None
    first_sync: date | None = None
    owner: str | None = None
    turn: int = 0
    keys: Mapping[str, Logged] = field(default_factory=dict)


def hashed(tracker: str, text: str) -> str:
    """What stands for a name or an address; "-" for none. Another tracker hashes otherwise."""
    if not text:
        return "-"
    return hashlib.sha256(f"{tracker}\x1f{text}".encode()).hexdigest()[:12]


def person_text(tracker: str, person_id: str, memory: RowMemory) -> str:
    """The person of a line: the id on the row, and the hashes of name and address."""
    known = next((each for each in memory.people if each.id == person_id), None)
    told = next((each for each in memory.away if each[0] == person_id), None)
    if told is not None:
        return " ".join(told) if told[1:] != ("-", "-") else person_id
    if known is None:
        return person_id
    return f"{person_id} {hashed(tracker, known.name)} {hashed(tracker, known.email)}"


def line_of(tracker: str, memory: RowMemory, key: Key, at: datetime, machine: str) -> LogLine:
    """The line of a key as it is now."""
    return LogLine(
        at=at.isoformat(timespec="seconds"),
        row_id=memory.id,
        person=person_text(tracker, key.person, memory),
        step=key.step.value,
        n=f"{key.p}.{key.i}.{key.gen}",
        phase=key.phase.value,
        ref=plain_ref(key.ref),
        key=key.key,
        made_on=key.made_on.isoformat(),
        sent_on=key.sent_on.isoformat() if key.sent_on else None,
        machine=machine,
    )


def first_lines(
    log: Log, name: str, first: date | None, at: datetime, machine: str
) -> list[LogLine]:
    """The lines that the log lacks: the tracker's name, its machine, and its first sync, if any."""
    said = []
    if log.tracker != name:
        said.append((TRACKER, name, ""))
    if log.owner != machine:
        said.append((OWNER, machine, str(log.turn + 1)))
    if first is not None and log.first_sync is None:
        said.append((FIRST_SYNC, "", ""))
    day = first.isoformat() if first is not None else ""
    return [
        LogLine(
            at=at.isoformat(timespec="seconds"),
            row_id="",
            person="",
            step="",
            n=count,
            phase=what,
            ref=None,
            key=value,
            made_on=day if what == FIRST_SYNC else "",
            machine=machine,
        )
        for what, value, count in said
    ]


def merged(lines: Iterable[LogLine]) -> Log:
    """What all lines say together."""
    tracker: tuple[str, str] | None = None
    owner: tuple[int, str, str] | None = None
    first: date | None = None
    keys: dict[str, list[Logged]] = {}
    for line in lines:
        if line.phase == TRACKER and _NAME.fullmatch(line.key):
            # The oldest one made the keys.
            tracker = min(tracker or (line.at, line.key), (line.at, line.key))
        elif line.phase == OWNER and _NAME.fullmatch(line.key):
            turn = int(line.n) if line.n.isascii() and line.n.isdigit() and len(line.n) < 7 else 0
            owner = max(owner or (turn, line.at, line.key), (turn, line.at, line.key))
        elif line.phase == FIRST_SYNC:
            day = _day(line.made_on)
            first = min(first or day, day) if day is not None else first
        else:
            said = _logged(line)
            if said is not None:
                keys.setdefault(line.key, []).append(said)
    return Log(
        tracker[1] if tracker else None,
        first,
        owner[2] if owner else None,
        owner[0] if owner else 0,
        _one_draft_each({name: _furthest(said) for name, said in keys.items()}),
    )


@lru_cache(maxsize=8192)
def _logged(line: LogLine) -> Logged | None:
    """A line of a key; None where it is damaged. The log is read several times in a run."""
    count, person = _COUNT.fullmatch(line.n), _PERSON.fullmatch(line.person)
    made = _day(line.made_on)
    right = count and person and made and _KEY.fullmatch(line.key) and _ROW.fullmatch(line.row_id)
    if not right or line.step not in set(Step) or line.phase not in set(Phase):
        return None
    assert count is not None and person is not None and made is not None  # noqa: PT018
    ref = plain_ref(line.ref)
    key = Key(
        key=line.key,
        step=Step(line.step),
        person=person[1],
        p=int(count[1]),
        i=int(count[2]),
        gen=int(count[3]),
        phase=Phase(line.phase),
        made_on=made,
        slot=slot_in(ref, line.key),
        ref=ref,
        sent_on=_day(line.sent_on or ""),
    )
    hashes = (person[2] or "-", person[3] or "-")
    return Logged(line.row_id, person[1], hashes, key, _moment(line.at))


def _furthest(said: Sequence[Logged]) -> Logged:
    """Of the lines of one key the furthest, of one phase the latest, wherever they stand; the draft
    that it does not name is named by the next."""
    ordered = sorted(said, key=_rank)
    named = next((each.key for each in reversed(ordered) if each.key.ref is not None), None)
    last = ordered[-1]
    if named is None or last.key.ref is not None:
        return last
    return replace(last, key=replace(last.key, ref=named.ref, slot=named.slot))


def _rank(said: Logged) -> tuple[int, datetime, date, date, str, tuple[str, str]]:
    """Grows with what counts more; lines that have the same say the same."""
    key = said.key
    sent = key.sent_on or date.min
    return _REACH[key.phase], said.at, sent, key.made_on, key.ref or "", said.hashes


def _one_draft_each(keys: Mapping[str, Logged]) -> dict[str, Logged]:
    """The keys, no two with one draft: an untouched older one became that of a newer key of the
    person and step; any other name that two have in common was typed by a person."""
    drafts: dict[str, list[Logged]] = {}
    for each in keys.values():
        by_slot = each.key.ref is None or slot_in(each.key.ref, "") != ""
        drafts.setdefault(each.key.slot if by_slot else str(each.key.ref), []).append(each)
    found = dict(keys)
    for shared in drafts.values():
        if len(shared) == 1:
            continue
        alike = len({(each.row_id, each.person, each.key.step) for each in shared}) == 1
        newest = max(shared, key=lambda each: each.key.n)
        for each in shared:
            own = each.key.ref is None or slot_in(each.key.ref, "") == each.key.key[:SHORT]
            if each is newest if alike else own:
                continue
            key = replace(each.key, ref=None, slot=each.key.key[:SHORT])
            if alike and not further(key.phase, Phase.FILLED):
                key = replace(key, phase=Phase.SKIPPED)
            found[key.key] = replace(each, key=key)
    return found


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _moment(text: str) -> datetime:
    """When a line was written; one that does not say so was written before all others."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return _LONG_AGO
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def lags(told: Logged | None, key: Key, now: datetime) -> bool:
    """Whether a line that is written now makes the log say of this key what the log does not say:
    a further phase, another day of sending, where its draft lies."""
    if told is None or further(key.phase, told.key.phase):
        return True
    if key.phase is not told.key.phase or now <= told.at:
        return False
    ref = plain_ref(key.ref)
    return key.sent_on != told.key.sent_on or ref not in (None, told.key.ref)


def further(phase: Phase, than: Phase) -> bool:
    """Whether one phase is further than another."""
    return _REACH[phase] > _REACH[than]


def people_again(
    tracker: str, memory: RowMemory, lines: Sequence[Logged]
) -> tuple[tuple[PersonMemory, ...], dict[str, str]]:
    """The people of a row under the ids that the log gave them, and each id's new one.

    A name or an address that hashes to a line's is that person; everybody else gets an id that no
    line has. Those who are in the log alone keep their id, so that nobody else gets it.
    """
    known: dict[str, set[str]] = {}
    for line in lines:
        known.setdefault(line.person, set()).update(set(line.hashes) - {"-"})
    taken: dict[str, str] = {}
    for by in ("email", "name"):
        for person in memory.people:
            text = person.email if by == "email" else person.name
            if person.id in taken or not text:
                continue
            found = [
                each
                for each, hashes in known.items()
                if hashed(tracker, text) in hashes and each not in taken.values()
            ]
            if len(found) == 1:
                taken[person.id] = found[0]
    last = max((int(each[1:]) for each in known), default=0)
    people = {f"p{each}": PersonMemory(f"p{each}", "", "") for each in range(1, last + 1)}
    for person in memory.people:
        new = taken.get(person.id)
        if new is None:
            last += 1
            new = f"p{last}"
        taken[person.id] = new
        people[new] = PersonMemory(new, person.name, person.email)
    return tuple(people.values()), taken
