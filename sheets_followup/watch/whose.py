"""In whose conversation a message stands, and who else its sender may mean (W7). Pure.

Every row that was ever written for has its conversations, also one that has ended, is not looked at
any more or is gone from the sheet: what stands in them is about that row, and never an answer on
another one with the same person.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sheets_followup.keys import Key
from sheets_followup.memory import RowMemory
from sheets_followup.plan import RowPlan
from sheets_followup.replies import Seen, mailbox_of
from sheets_followup.rounds import same_role
from sheets_followup.watch.rows import news_matter

_NOBODY: frozenset[str] = frozenset()


class Conversations:
    """The conversations of all rows of a tracker, by what is remembered of each."""

    def __init__(self, memories: Iterable[RowMemory]) -> None:
        self._rows: dict[str, RowMemory] = {}
        self._threads: dict[str, frozenset[str]] = {}
        self._sent: dict[str, frozenset[str]] = {}
        self._keys: dict[str, str] = {}
        for memory in memories:
            self._rows[memory.id] = memory
            for key in memory.keys:
                self._keys[key.key] = memory.id
                # A blank's conversation holds the blank alone; another row's letter may fill it.
                if key.thread is not None and key.token is None:
                    self._add(self._threads, key.thread, memory.id)
                if key.header_id is not None:
                    self._add(self._sent, key.header_id, memory.id)

    @staticmethod
    def _add(table: dict[str, frozenset[str]], name: str, row_id: str) -> None:
        table[name] = table.get(name, _NOBODY) | {row_id}

    def row_of(self, key: Key) -> str:
        """The id of a key's row."""
        return self._keys[key.key]

    def rows_of(self, message: Seen) -> frozenset[str]:
        """The ids of the rows in whose conversation it stands: those of the letters that it names,
        else those of its thread; none where it stands in no conversation of ours."""
        named = [self._sent[name] for name in message.references if name in self._sent]
        if message.message_id in self._sent:
            named.append(self._sent[message.message_id])
        if named:
            return _NOBODY.union(*named)
        return self._threads.get(message.thread_id or "", _NOBODY)

    def is_anothers(self, message: Seen, row_id: str) -> bool:
        """Whether it stands in the conversation of other rows, none an earlier round of this
        application: who was thanked in a first round is often thanked there for the second."""
        rows = self.rows_of(message)
        return bool(rows) and not any(
            row == row_id or self._is_later(row_id, than=row) for row in rows
        )

    def may_mean(self, message: Seen, row_id: str) -> bool:
        """Whether what stands in another row's conversation may be about this row as well: it is a
        later round of that application (W10), and nothing says that the other has ended. Nobody is
        asked in the conversation of a round about the one before, which sends no follow-up."""
        return any(
            row != row_id and not self._rows[row].status.ends and self._is_later(row_id, than=row)
            for row in self.rows_of(message)
        )

    def _is_later(self, row_id: str, *, than: str) -> bool:
        """Whether a row is a round of the other's application, and not known to be an earlier."""
        if not self.one_application(than, row_id):
            return False
        mine, others = self._rows[row_id].interview, self._rows[than].interview
        return mine is None or others is None or mine >= others

    def one_application(self, one: str, other: str) -> bool:
        """Whether two rows are of one company and role (W10)."""
        first, second = self._rows.get(one), self._rows.get(other)
        if first is None or second is None or not (first.company and first.role):
            return False
        return first.company == second.company and bool(
            second.role and same_role(first.role, second.role)
        )


class People:
    """On which rows about which news can still matter a person stands, whether they are looked at
    or not: withdrawn, not yet interviewed, a problem, gone after a letter."""

    def __init__(self, rows: Iterable[RowPlan], gone: Iterable[RowMemory], today: date) -> None:
        self._rows: dict[tuple[str, str], frozenset[str]] = {}
        for row in rows:
            if news_matter(row.memory, today):
                for person in row.app.interviewers:
                    self._add(person.email, row.memory.id or f"row {row.row}")
        for memory in gone:
            if memory.keys and news_matter(memory, today):
                for known in memory.people:
                    if known.id in memory.on_row:
                        self._add(known.email, memory.id)

    def _add(self, address: str | None, row_id: str) -> None:
        if address:
            box = mailbox_of(address)
            self._rows[box] = self._rows.get(box, _NOBODY) | {row_id}

    def rows_of(self, message: Seen) -> frozenset[str]:
        """The ids of the rows on which its sender stands."""
        senders = [at for at in (message.sender, message.reply_to) if at]
        return _NOBODY.union(*(self._rows.get(mailbox_of(at), _NOBODY) for at in senders))
