"""A row as the mailbox is searched for it: whom it is about, and what was sent. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from sheets_followup.facts import interview_over
from sheets_followup.keys import Key, Phase
from sheets_followup.memory import RowMemory
from sheets_followup.model import Application, Status
from sheets_followup.plan import RowPlan
from sheets_followup.replies import Seen, firms_of, same_mailbox

#: So long after an interview a row is still looked at, and so long after it ended.
OPEN_DAYS = timedelta(days=150)
ENDED_DAYS = timedelta(days=30)

#: A key is SENT because the person wrote without our draft.
BY_HAND = "written by hand"


@dataclass(frozen=True, slots=True)
class Watching:
    """One row that is looked at: what it says, and what is remembered of it."""

    app: Application
    memory: RowMemory

    @property
    def addresses(self) -> dict[str, str]:
        """The address of each person on the row, by the person's id."""
        known = {person.id: person.email for person in self.memory.people}
        return {person: known[person] for person in self.memory.on_row if known.get(person)}

    @property
    def firms(self) -> frozenset[str]:
        """The mail domains of its company, by its people's addresses; none once it has ended."""
        return frozenset() if self.app.status.ends else firms_of(self.addresses.values())

    @property
    def sent(self) -> list[Key]:
        """The keys of what was sent in this round."""
        t = self.memory.interview
        return [
            key
            for key in self.memory.keys
            if key.phase is Phase.SENT and key.sent_on and (t is None or key.sent_on >= t)
        ]

    def since(self, today: date) -> date | None:
        """From when on news can be about it: the interview, or the last letter where the interview
        was moved on since."""
        interview = self.app.interview
        letters = [key.sent_on for key in self.memory.keys if key.sent_on is not None]
        return max(letters) if interview and interview > today and letters else interview

    @property
    def threads(self) -> frozenset[str]:
        """The conversations of what was sent."""
        return frozenset(key.thread for key in self.sent if key.thread)

    @property
    def sent_ids(self) -> frozenset[str]:
        """The Message-IDs of what was sent."""
        return frozenset(key.header_id for key in self.sent if key.header_id)

    def person_of(self, address: str) -> str | None:
        """The id of the person with this address; None for nobody on the row."""
        return next((who for who, at in self.addresses.items() if same_mailbox(at, address)), None)

    def after_interview(self, seen: Seen, zone: tzinfo) -> bool:
        """Whether a message is of a moment at which the interview was over (W1)."""
        moment = moment_in(seen, zone)
        return moment is not None and interview_over(self.app, moment)


def moment_in(seen: Seen, zone: tzinfo) -> datetime | None:
    """When a message came, in the tracker's zone; None where that cannot be said."""
    try:
        return seen.date.astimezone(zone) if seen.date is not None else None
    except (OverflowError, ValueError):
        return None


def news_matter(memory: RowMemory, today: date) -> bool:
    """Whether news about this row can still matter: not long over, and not ended long ago."""
    if memory.interview is not None and memory.interview < today - OPEN_DAYS:
        return False
    ended = memory.status_seen if memory.status.ends else None
    return ended is None or ended >= today - ENDED_DAYS


def watched_rows(
    rows: Iterable[RowPlan], memories: Mapping[str, RowMemory], today: date
) -> list[Watching]:
    """The rows that are looked at: interviewed, or written to before the interview was moved on,
    and news about them can still matter. ``memories`` are those of the moment, by row id."""
    found = []
    for row in rows:
        interview = row.app.interview
        if row.state == "problem" or not row.memory.id or interview is None:
            continue
        memory = memories[row.memory.id]
        if interview > today and not any(key.phase is Phase.SENT for key in memory.keys):
            continue
        if not news_matter(memory, today):
            continue
        # On the day on which it ended, it is looked at once more for what came before.
        before = memory.status_seen == today and any(key.phase is Phase.SENT for key in memory.keys)
        if row.app.status in (Status.WITHDRAWN, Status.ACCEPTED) and not before:
            continue
        found.append(Watching(row.app, memory))
    return found


def heard_until(
    memories: Mapping[str, RowMemory], watched: Collection[str], last: date | None, today: date
) -> dict[str, RowMemory]:
    """The memories with the day of the last whole look, ``last``, on each row that is not looked at
    any more, and with none on those that are ``watched``: a row that is cut out and put back, or
    whose date is mistyped for a week, hears what came meanwhile once it is looked at again."""

    def after(memory: RowMemory) -> RowMemory:
        if memory.id in watched:
            return memory if memory.unheard is None else memory._replace(unheard=None)
        interview = memory.interview
        begun = interview is not None and interview <= today
        begun = begun or any(key.phase is Phase.SENT for key in memory.keys)
        if memory.unheard is not None or not begun or not news_matter(memory, today):
            return memory
        return memory._replace(unheard=last or interview or today)

    return {row_id: after(memory) for row_id, memory in memories.items()}


def everybody(rows: Sequence[Watching]) -> list[str]:
    """Every address on these rows, once, in order."""
    return list(dict.fromkeys(address for row in rows for address in row.addresses.values()))
