"""A mailbox in memory that can be read, and one tracker's run on it, day by day."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from email.message import EmailMessage

from sheets_followup.engine import PlanSettings, make_plan
from sheets_followup.errors import FollowupError
from sheets_followup.keys import Key
from sheets_followup.memory import RowMemory
from sheets_followup.model import Application
from sheets_followup.plan import Plan
from sheets_followup.ports import Changes, Place, Sighting
from sheets_followup.replies import Seen, covers, same_mailbox, seen_in_bytes
from sheets_followup.replies.headers import addresses_in
from sheets_followup.watch import Past, Watched, watch
from tests.engine.rows import day, reading

ME = "sam@poe.example"


def at(text: str) -> datetime:
    """``03-05`` is noon of that day in UTC, ``03-05 09:00`` that minute."""
    on, _, clock = text.partition(" ")
    return datetime.combine(day(on), time.fromisoformat(clock or "12:00"), UTC)


@dataclass
class Stored:
    """One message of the box."""

    seen: Seen
    found_by_search: bool = True


class Post:
    """A reading mailbox: drafts by slot, messages by id; a person and the world act on it."""

    def __init__(self) -> None:
        self.drafts: dict[str, Sighting] = {}
        self.mail: dict[str, Stored] = {}
        self.asked: list[str] = []
        self.moved_threads: set[str] = set()
        self.moved_messages: set[str] = set()
        self.mark = 1
        self.forgets = False
        #: What cannot be had: "scan", "own", "thread t1", "whole m1", or an address of a search.
        self.broken: dict[str, FollowupError] = {}

    def _ask(self, what: str, *names: str) -> None:
        self.asked.append(what)
        for name in (what, *names):
            if name in self.broken:
                raise self.broken[name]

    # -- the port ------------------------------------------------------------------------------

    def own_addresses(self) -> frozenset[str]:
        if "own" in self.broken:
            raise self.broken["own"]
        return frozenset({ME})

    def scan(self, known: Sequence[Key] = ()) -> Mapping[str, Sighting]:
        self._ask("scan")
        return {key.slot: self.drafts[key.slot] for key in known if key.slot in self.drafts}

    def changes(self, bookmark: str | None, ours: Collection[str] = ()) -> Changes:
        self.asked.append("changes")
        known = bookmark is not None and not self.forgets
        moved = bookmark != str(self.mark)
        found = Changes(
            str(self.mark),
            moved,
            frozenset(self.moved_threads) if known else None,
            frozenset(self.moved_messages) if known else None,
        )
        self.moved_threads.clear()
        self.moved_messages.clear()
        return found

    def conversation(self, thread: str) -> Sequence[Seen]:
        self._ask(f"thread {thread}")
        return [kept.seen for kept in self.mail.values() if kept.seen.thread_id == thread]

    def messages_with(
        self,
        addresses: Sequence[str],
        since: date,
        *,
        sent: bool,
        only: Collection[str] | None = None,
    ) -> Sequence[Seen]:
        self._ask("sent to" if sent else "from", *addresses)
        found = []
        for kept in self.mail.values():
            seen = kept.seen
            header = "to" if sent else "from"
            there = addresses_in(seen.headers.all(header))
            firms = [one for one in addresses if one.startswith("@")]
            back = not sent and any(address in seen.returned_to for address in addresses)
            if not kept.found_by_search or ("SENT" in seen.labels) is not sent:
                continue
            if only is not None and seen.id not in only:
                continue
            if seen.date is None or seen.date.date() < since:
                continue
            if (
                back
                or any(same_mailbox(one, other) for one in addresses for other in there)
                or any(covers(firm, other) for firm in firms for other in there)
            ):
                found.append(seen)
        return found

    def whole(self, message: Seen) -> Seen:
        self._ask("whole", f"whole {message.id}")
        return replace(self.mail[message.id].seen, whole=True)

    # -- what happens --------------------------------------------------------------------------

    def arrive(self, raw: bytes, when: str, thread: str, *labels: str, search: bool = True) -> Seen:
        """A message comes to lie in the box."""
        self.mark += 1
        name = f"m{len(self.mail) + 1}"
        seen = seen_in_bytes(raw, id=name, thread_id=thread, labels=labels, received=at(when))
        self.mail[name] = Stored(seen, search)
        self.moved_threads.add(thread)
        self.moved_messages.add(name)
        return seen

    def lay(self, key: Key, thread: str) -> Key:
        """Our draft of this key lies there."""
        self.mark += 1
        self.drafts[key.slot] = Sighting(
            f"d-{key.slot}", Place.DRAFTS, f"w-{key.slot}", thread=thread
        )
        return replace(key, ref=f"d-{key.slot}", message_id=f"w-{key.slot}", thread=thread)

    def send(self, key: Key, when: str, *, thread: str | None = None, to: str = "") -> Seen:
        """The person sends that draft."""
        self.drafts.pop(key.slot, None)
        name = {"Message-ID": f"<s{len(self.mail) + 1}@mail.example>"}
        raw = mail(ME, to or key.recipient or "", "Thank you", **name)
        return self.arrive(raw, when, thread or key.thread or "t?", "SENT")


def mail(sender: str, to: str, subject: str, text: str = "Hello.", **headers: str) -> bytes:
    """A message; ``in_reply_to="<…>"`` and the like are headers."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    if "Message-ID" not in headers:
        message["Message-ID"] = f"<{abs(hash((sender, to, subject, text)))}@mail.example>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message.as_bytes()


class Days:
    """A tracker's runs on a :class:`Post`: each ``look`` plans, watches and remembers."""

    def __init__(self, *apps: Application) -> None:
        self.apps = apps
        self.post = Post()
        self.memories: dict[str, RowMemory] = {}
        self.past = Past()
        self.ids = 0

    def new_id(self) -> str:
        self.ids += 1
        return f"row{self.ids}"

    def plan(self, when: str) -> Plan:
        """What is planned at that moment."""
        return make_plan(
            reading(*self.apps),
            self.memories,
            PlanSettings(first_sync=date(2026, 1, 1)),
            at(when).replace(tzinfo=None),
            new_id=self.new_id,
        )

    def look(self, when: str) -> Watched:
        """A run at that moment."""
        plan = self.plan(when)
        orders = [key.order for memory in self.memories.values() for key in memory.keys]
        found = watch(
            self.post,  # type: ignore[arg-type]  # it writes nothing
            plan.rows,
            plan.gone,
            self.past,
            tracker="tracker",
            order=max(orders, default=0),
            now=at(when),
        )
        self.memories, self.past = dict(found.seen.memories), found.past
        return found

    def record(self, *keys: Key, row: str = "row1") -> None:
        """What sync would have written down."""
        memory = self.memories[row]
        self.memories[row] = memory._replace(keys=memory.keys + keys)

    def keys(self, row: str = "row1") -> list[tuple[str, str, date | None]]:
        """Step, phase and day of each key."""
        return [(k.step.value, k.phase.value, k.sent_on) for k in self.memories[row].keys]


def later(text: str, days: int) -> str:
    """That day, so many days on."""
    return (at(text) + timedelta(days)).strftime("%m-%d")
