"""What was sent, when and to whom: the user's cells and the journal taken together.

The user's word wins: a sent cell speaks for the people who stood on the row when it was first seen,
the journal for the others.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sheets_followup.cadence import Cadence
from sheets_followup.facts import Facts, last_heard
from sheets_followup.keys import Key, Phase, period
from sheets_followup.memory import NOBODY_ID, RowMemory, sent_day
from sheets_followup.model import FOLLOW_UPS, Application, SentKind, Step


def mark_sent(app: Application, memory: RowMemory, cadence: Cadence, r: date | None) -> RowMemory:
    """PROTOCOL's "any → SENT" by a sent cell: the keys for which the user's word speaks."""
    if not memory.keys:
        return memory
    memory = _without_cleared(memory, app.interview, r)
    if not memory.sent:
        return memory
    t = app.interview
    steps = {
        "thank_you_sent": Step.THANK_YOU,
        "follow_up_1_sent": cadence.step(0),
        "follow_up_2_sent": cadence.step(1),
        "update_sent": Step.UPDATE,
    }
    # From three follow-ups on, both cells speak of one kind of step, each of another message.
    alike = cadence.max_follow_ups > 2
    keys = list(memory.keys)
    changed = False
    for fact, mark in memory.sent.items():
        if mark.kind is SentKind.UNWANTED:
            continue
        step = steps[fact]
        day = sent_day(mark, interview=t, thank_you=step is Step.THANK_YOU)
        if t is not None and day < t:
            continue
        since = last_heard(t, r) if t is not None and step in FOLLOW_UPS else None
        now_p = period(keys, step, interview=t, reply=r)
        for index, key in enumerate(keys):
            if key.step is not step:
                continue
            # A day that was typed wins over the one that the journal has; a bare yes names none.
            if key.phase is Phase.SENT and (mark.on is None or key.sent_on == day):
                continue
            if mark.people and key.person not in mark.people:
                continue
            current = key.p == now_p and (since is None or day > since)
            if step is Step.UPDATE:
                current = mark.seen >= key.made_on
            elif alike and step in FOLLOW_UPS:
                if fact == "follow_up_1_sent" and key.i > 0:
                    continue
                # What was typed before this draft was made speaks of the one before.
                current = current and mark.seen > key.made_on
            newest = not any(
                other.step is step and other.person == key.person and other.order > key.order
                for other in keys
            )
            if newest and (current or day >= key.made_on):
                reason = key.reason if key.phase is Phase.SENT else f"{TYPED}{fact}"
                keys[index] = replace(
                    key, phase=Phase.SENT, sent_on=day, asked=False, reason=reason
                )
                changed = True
    return memory._replace(keys=tuple(keys)) if changed else memory


#: Why a key is SENT by the user's word alone: the fact whose cell says so.
TYPED = "typed: "


def _without_cleared(memory: RowMemory, t: date | None, r: date | None) -> RowMemory:
    """A mark typed by mistake and cleared again speaks for nothing: the draft is as it was, and
    the next look into the mailbox says what became of it. Earlier rounds stay history."""

    def cleared(key: Key) -> bool:
        if key.phase is not Phase.SENT or key.sent_on is None or key.reason is None:
            return False
        fact = key.reason.removeprefix(TYPED)
        if fact == key.reason or fact in memory.sent:
            return False
        answered = key.step in FOLLOW_UPS and r is not None and key.sent_on <= r
        return (t is None or key.sent_on >= t) and not answered

    if not any(cleared(key) for key in memory.keys):
        return memory
    keys = [
        replace(
            key,
            phase=_before_sent(key),
            sent_on=None,
            reason=None,
            still_there=False,
        )
        if cleared(key)
        else key
        for key in memory.keys
    ]
    return memory._replace(keys=tuple(keys))


def _before_sent(key: Key) -> Phase:
    """What a key was whose mark is taken back: a token says that its draft was never filled."""
    if key.token is None:
        return Phase.FILLED
    return Phase.BOUND if key.content is None else Phase.FILLING


def read_sent(facts: Facts, memory: RowMemory, t: date, r: date | None) -> None:
    """S(x) for each step: the user's cells first, the journal for those they do not speak for."""
    sent_keys: list[Key] = []
    if memory.keys:
        sent_keys = [
            key
            for key in memory.keys
            if key.phase is Phase.SENT and key.sent_on is not None and key.sent_on >= t
        ]
    everybody = frozenset(memory.on_row) or frozenset({NOBODY_ID})
    marks: dict[str, tuple[date, frozenset[str]]] = {}
    for fact, mark in memory.sent.items():
        if mark.kind is SentKind.UNWANTED:
            continue
        day = sent_day(mark, interview=t, thank_you=fact == "thank_you_sent")
        if day >= t:
            marks[fact] = (day, mark.people or everybody)

    if not sent_keys:
        if "thank_you_sent" in marks:
            facts.thanked, facts.thanked_people = marks["thank_you_sent"]
        if "update_sent" in marks:
            facts.updated = marks["update_sent"][0]
        if "follow_up_1_sent" in marks or "follow_up_2_sent" in marks:
            _read_chain(facts, marks, sent_keys, t, r)
        return
    days: list[date] = []
    people: frozenset[str] = frozenset()
    if "thank_you_sent" in marks:
        day, people = marks["thank_you_sent"]
        days.append(day)
    days += [
        key.sent_on
        for key in sent_keys
        if key.step is Step.THANK_YOU and key.sent_on and key.person not in people
    ]
    if days:
        facts.thanked = max(days)
        facts.thanked_people = people | {k.person for k in sent_keys if k.step is Step.THANK_YOU}

    days = [marks["update_sent"][0]] if "update_sent" in marks else []
    days += [key.sent_on for key in sent_keys if key.step is Step.UPDATE and key.sent_on]
    facts.updated = max(days) if days else None
    facts.news_people = frozenset(
        key.person for key in sent_keys if key.step is Step.UPDATE and key.text == memory.news
    )
    _read_chain(facts, marks, [k for k in sent_keys if k.step in FOLLOW_UPS], t, r)


def _read_chain(
    facts: Facts,
    marks: dict[str, tuple[date, frozenset[str]]],
    sent_keys: list[Key],
    t: date,
    r: date | None,
) -> None:
    """The follow-up steps sent since ``max(T, R)``; a send on the reply's own day is before it."""
    base = last_heard(t, r)
    first, second = marks.get("follow_up_1_sent"), marks.get("follow_up_2_sent")
    every = [mark[0] for mark in (first, second) if mark] + [
        k.sent_on for k in sent_keys if k.sent_on
    ]
    facts.last_any = max(every) if every else None
    journal = _steps_sent(key for key in sent_keys if key.sent_on and key.sent_on > base)
    cells: list[tuple[date, frozenset[str]] | None] = []
    if second and second[0] > base:
        cells = [first if first and first[0] > base else None, second]
    elif first and first[0] > base:
        cells = [first]
    count = max(len(cells), len(journal))
    if any(step is Step.FINAL_FOLLOW_UP for _, step in journal):
        count = max(count, facts.cadence.max_follow_ups)
    chain: list[date] = []
    people: frozenset[str] = frozenset()
    for index in range(count):
        cell = cells[index] if index < len(cells) else None
        entry = journal[min(index, len(journal) - 1)] if journal else None
        own = journal[index] if index < len(journal) else None
        days = [chain[-1]] if chain else []  # what follows is dated by the latest of all before it
        if cell is not None:
            sent = own[0] if own else {}
            days += [cell[0], *(on for person, on in sent.items() if person not in cell[1])]
            people = cell[1] | sent.keys()
        elif entry is not None:
            days += entry[0].values()
            people = frozenset(entry[0])
        elif second is not None:
            days.append(second[0])
        chain.append(max(days))
    facts.chain, facts.chain_people = chain, people

    def was_sent(index: int) -> bool:
        cell = index < len(cells) and cells[index] is not None
        return cell or (index < len(journal) and journal[index][1] is not Step.FINAL_FOLLOW_UP)

    facts.chain_before = tuple([chain[index] for index in range(count - 1) if was_sent(index)])


def _steps_sent(keys: Iterable[Key]) -> list[tuple[dict[str, date], Step]]:
    """The follow-up steps in their order, the last one at the end whenever it was sent: whom each
    reached on which day, and what it was.

    Which step a message was is told by how many its person was sent before it, not by PROTOCOL's
    ``p``: a draft of an earlier round that is sent late, or that a cell speaks for together with
    the new ones, is no step of its own.
    """
    written: dict[tuple[Step, str], int] = {}
    groups: dict[tuple[bool, int], tuple[dict[str, date], Step]] = {}
    for key in sorted(keys, key=lambda key: (key.sent_on or key.made_on, key.order)):
        number = written.get((key.step, key.person), 0)
        written[key.step, key.person] = number + 1
        place = (key.step is Step.FINAL_FOLLOW_UP, number)
        reached, _ = groups.setdefault(place, ({}, key.step))
        reached[key.person] = key.sent_on or key.made_on
    return [group for _, group in sorted(groups.items(), key=lambda entry: entry[0])]
