"""What came in, folded into a row's memory: answers, absences, bounces (W7, W14). Pure.

Nothing of a message is kept but its day. A row never goes back: a day that was found stays found,
and what was processed before changes nothing when it is seen again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sheets_followup.evidence import TYPED
from sheets_followup.keys import Key, Phase
from sheets_followup.memory import RowMemory
from sheets_followup.replies import Belongs, Kind, Seen, Verdict, belongs, same_mailbox
from sheets_followup.watch.rows import Watching


@dataclass(frozen=True, slots=True)
class Heard:
    """One message about a row: what it is, and whether it stands in a conversation of ours.

    ``shared`` says that its sender stands on other rows too, and that nothing in it names this one.
    """

    message: Seen
    verdict: Verdict
    ours: bool
    shared: bool = False


def hear(row: Watching, heard: Iterable[Heard]) -> tuple[RowMemory, list[str]]:
    """The memory after these messages, and what changed, a word each for the log."""
    memory, told = row.memory, list[str]()
    for each in sorted(heard, key=_when):
        after = _fold(row, memory, each)
        if after is not memory:
            told.append(_WORDS.get(each.verdict.kind, each.verdict.kind.value))
            memory = after
    return memory, told


#: What is told of each kind.
_WORDS = {
    Kind.HUMAN: "answered",
    Kind.OUT_OF_OFFICE: "away",
    Kind.UNSURE: "perhaps answered",
    Kind.BOUNCE: "bounced",
}


def _when(heard: Heard) -> tuple[float, str]:
    date = heard.message.date
    return (date.timestamp() if date is not None else 0.0, heard.message.id)


def _fold(row: Watching, memory: RowMemory, heard: Heard) -> RowMemory:
    verdict = heard.verdict
    on, t = verdict.on, memory.interview
    if on is None or (t is not None and on < t and not _reaches(heard, t)):
        return memory
    if verdict.kind is Kind.BOUNCE:
        return _bounce(memory, heard)
    who = _who(row, heard)
    if who is Belongs.NOBODY:
        return memory
    answered = memory.replied is not None and on <= memory.replied
    sure = who is Belongs.INTERVIEWER and not heard.shared
    if verdict.kind is Kind.HUMAN and sure:
        if answered:
            return memory
        # Who answers is back, and what was unsure before is answered now.
        unsure = memory.unsure_on if memory.unsure_on and memory.unsure_on > on else None
        return memory._replace(replied=on, away_until=None, unsure_on=unsure)
    if answered:
        return memory
    if verdict.kind is Kind.OUT_OF_OFFICE:
        back = verdict.back
        if who is Belongs.COMPANY:
            return memory  # nobody waits for them
        if back is None or back < on or (memory.away_until and back <= memory.away_until):
            return memory
        return memory._replace(away_until=back)
    if verdict.kind in (Kind.UNSURE, Kind.HUMAN):
        if not sure and on == t:
            return memory  # as long as W3 waits; it would only take the thank-you away
        if memory.unsure_on is not None and on <= memory.unsure_on:
            return memory
        return memory._replace(unsure_on=on)
    return memory


def _reaches(heard: Heard, t: date) -> bool:
    """Whether an absence that was told in our conversation before the interview was moved goes on
    behind it: who is away then is away."""
    back = heard.verdict.back
    return heard.ours and heard.verdict.kind is Kind.OUT_OF_OFFICE and back is not None and back > t


def _who(row: Watching, heard: Heard) -> Belongs:
    """Whose word it is. An answer in our conversation is an interviewer's, whoever wrote it; one
    of somebody else at the company that stands elsewhere may be about anything there."""
    if heard.ours:
        return Belongs.INTERVIEWER
    return belongs(heard.message, addresses=row.addresses.values())


def _bounce(memory: RowMemory, heard: Heard) -> RowMemory:
    """PROTOCOL: SENT becomes BOUNCED, which is not sent; the address is asked for again.

    It is one message that came back, and those before it arrived.
    """
    failed, on = heard.verdict.failed, heard.verdict.on
    assert on is not None

    def may_be(key: Key) -> bool:
        """Whether it was sent there by that day; one that came back was, when it was made."""
        day = key.sent_on if key.phase is Phase.SENT else key.made_on
        if key.phase not in (Phase.SENT, Phase.BOUNCED) or day is None or day > on:
            return False
        if not key.recipient:
            return False
        if failed:
            return any(same_mailbox(key.recipient, address) for address in failed)
        return heard.ours and key.thread == heard.message.thread_id

    key = _returned([key for key in memory.keys if may_be(key)], heard.message, on)
    if key is None or not key.recipient:
        return memory
    bounced = tuple(dict.fromkeys((*memory.bounced, key.recipient.casefold())))
    # Where the user's own word says that it was sent, that word stays; the address is wrong all
    # the same.
    keys = memory.keys
    if not (key.reason or "").startswith(TYPED):
        back = replace(key, phase=Phase.BOUNCED, sent_on=None, reason=_came_back(on))
        keys = tuple(back if each is key else each for each in keys)
    if (keys, bounced) == (memory.keys, memory.bounced):
        return memory
    return memory._replace(keys=keys, bounced=bounced)


def _returned(keys: Sequence[Key], message: Seen, on: date) -> Key | None:
    """The letter that came back: the one that is named, else the last one in that conversation,
    else the last one. None where it is known already."""
    for names in (message.answered, message.references):
        named = [key for key in keys if key.header_id in names]
        if named:
            break
    else:
        named = [key for key in keys if key.thread == message.thread_id] or list(keys)
        if any(key.reason == _came_back(on) for key in keys):
            return None
    last = max(named, key=lambda key: (key.sent_on or key.made_on, key.order), default=None)
    return last if last is not None and last.phase is Phase.SENT else None


def _came_back(on: date) -> str:
    return f"came back {on.isoformat()}"
