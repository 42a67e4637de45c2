"""Holds what a run did against what is true: each difference is a fault, with its row and day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from tests.simulation.deciding import Deciding, Expected
from tests.simulation.diary import Page
from tests.simulation.rules import Message
from tests.simulation.runs import Fault, Kind, Made, Run, Told
from tests.simulation.truth import CELLS, FOLLOW_UPS, THANK_YOU, UPDATE, Letter, Row


class Judge(Deciding):
    """Looks at every run of a search, in order."""

    _last: datetime | None = None  # the last run
    _whole = True  # the first run of a day looks at everything, the others at what moved

    def look(self, run: Run) -> list[Fault]:
        """Every fault of this run. The letters that it made are then part of the truth."""
        if self.truth.first_sync is None:
            self.truth.first_sync = run.today
        self.identities.look()
        rows = [row for row in self.truth.rows.values() if row.there]
        for row in rows:
            page = self.pages.setdefault(row.uid, Page())
            if not row.clash:
                page.see(row.cells, run.today)
        for row in rows:
            self.doubt(row, run.now, self._last)
        self._whole = self._last is None or self._last.date() < run.today
        self._last = run.now
        expected = {row.uid: self.decide(row, run.now) for row in rows}
        faults = list(self._mailbox(run))
        for row in rows:
            faults += self._made(row, expected[row.uid], run)
        self._record(run)
        for row in rows:
            faults += self._told(row, expected[row.uid], run)
        if run.wrote_again:
            faults.append(Fault("second run wrote", 0, run.now, run.wrote_again))
        return faults

    # -- what was made -------------------------------------------------------------------------

    def _made(self, row: Row, expected: Expected, run: Run) -> Iterator[Fault]:
        made = [m for m in run.made if m.row == row.uid]
        wanted = {(m.person, m.step): m for m in expected.drafts}
        planned = {(m.person, m.step): m for m in expected.messages}
        seen: set[tuple[str, str]] = set()
        for draft in made:
            who = (draft.person, draft.step)
            if who in seen:
                yield self._fault("duplicate", row, run, f"{draft.step} to {draft.person} twice")
            elif who not in wanted and who not in self._wanted_by_all(row, run):
                yield self._unwanted(row, draft, planned.get(who), expected, run)
            elif not draft.reused and self._untouched(row, draft, run.now):
                text = f"a second open {draft.step} to {draft.person}"
                yield self._fault("duplicate", row, run, text)
            elif self.said_by_another(row, *who, run.now, run.made):
                yield self._fault("duplicate", row, run, f"another row has it: {who}")
            seen.add(who)
        for who, message in wanted.items():
            if who in seen or self.said_by_another(row, *who, run.now, run.made):
                continue
            if not self._waits(row, message, run) and self._is_known(row, run):
                text = f"{message.step} to {message.person}, due {message.due}, was not drafted"
                yield self._fault("lost", row, run, text)

    def _wanted_by_all(self, row: Row, run: Run) -> set[tuple[str, str]]:
        """The drafts that are right for a run that knows of all that happened, where this one may
        know of it or not."""
        if self._is_known(row, run):
            return set()
        knowing = Deciding(self.truth.all_known())
        knowing.pages = self.pages
        return {(m.person, m.step) for m in knowing.decide(row, run.now).drafts}

    def _untouched(self, row: Row, draft: Made, now: datetime) -> bool:
        return any(x.was(now) == "lying" for x in self.truth.of(row.uid, draft.person, draft.step))

    def _unwanted(
        self, row: Row, draft: Made, message: Message | None, expected: Expected, run: Run
    ) -> Fault:
        told = expected.told
        says = f"{draft.step} to {draft.person}; the rules say {told.state}, next {told.next_step} "
        says += f"on {told.next_follow_up}, stop {told.stop}"
        states = {x.was(run.now) for x in self.current(row, draft.person, draft.step, run.now)}
        if "deleted" in states or "lost" in states:
            return self._fault("recreated", row, run, says)
        if states:
            return self._fault("duplicate", row, run, says)
        reply = self.reply(row, run.now)
        sends = [x.on for x in self.truth.of(row.uid) if x.on is not None]
        if reply is not None and draft.step in FOLLOW_UPS and reply >= max(sends, default=reply):
            return self._fault("nag", row, run, f"answered on {reply}: {says}")
        early = message is not None and message.due > run.today
        if message is not None and (early or told.state == "upcoming"):
            return self._fault("too early", row, run, f"due {message.due}: {says}")
        return self._fault("against a rule", row, run, says)

    def _waits(self, row: Row, message: Message, run: Run) -> bool:
        """Whether a due message may wait: a draft that the program may not write again (edited, or
        called sent by the user while it lies there) is in the conversation that it goes into."""
        threads = {
            run.drafts[x.ref].thread
            for x in self.truth.letters
            if x.was(run.now) in ("edited", "typed") and x.ref in run.drafts
        }
        sent = [x for x in self.truth.of(row.uid, message.person) if x.thread]
        return any(x.thread in threads for x in sent)

    def _record(self, run: Run) -> None:
        for draft in run.made:
            row = self.truth.rows[draft.row]
            cells = row.cells
            if draft.reused:
                for old in self.truth.letters:
                    if old.ref == draft.ref:
                        old.ref = ""
                        old.state = "reused"
            period = self.period(row, draft.step, self.reply(row, run.now))
            to = run.drafts[draft.ref].to if draft.ref in run.drafts else ()
            text = cells.news if draft.step == UPDATE else ""
            letter = Letter(draft.row, draft.person, draft.step, run.today, period, draft.ref)
            letter.text, letter.to = text, to[0] if to else ""
            self.truth.letters.append(letter)
            self.truth.tell(run.now, draft.row, f"* draft: {draft.step} to {draft.person}")

    # -- what lies there -------------------------------------------------------------------------

    def _mailbox(self, run: Run) -> Iterator[Fault]:
        known = {x.ref: x for x in self.truth.letters if x.ref}
        made = {m.ref for m in run.made}
        for ref in run.drafts:
            if ref not in known and ref not in made:
                to = ", ".join(run.drafts[ref].to)
                yield Fault("unknown draft", 0, run.now, f"a draft to {to} that no run told of")
        for ref, letter in known.items():
            if letter.state not in ("lying", "edited"):
                continue
            row = self.truth.rows[letter.row]
            what = f"{letter.step} to {letter.person}"
            if ref not in run.drafts:
                yield self._fault("removed", row, run, f"the draft {what} is not there any more")
            elif letter.state == "edited" and run.drafts[ref].content != letter.content:
                yield self._fault("overwritten", row, run, f"the edited {what} was changed")
        for each in run.made:
            yield from self._address(each, run)
            yield from self._conversation(each, run)

    def _address(self, made: Made, run: Run) -> Iterator[Fault]:
        row, draft = self.truth.rows[made.row], run.drafts.get(made.ref)
        person = next((p for p in row.cells.people if p.uid == made.person), None)
        if draft is None:
            yield self._fault("lost", row, run, f"{made.step} to {made.person} is not there")
        elif person is None or draft.to != (person.email.lower(),):
            to = ", ".join(draft.to)
            yield self._fault("wrong address", row, run, f"{made.step} to {made.person}: {to}")

    def _conversation(self, made: Made, run: Run) -> Iterator[Fault]:
        """M9: a follow-up answers the last message that its person was sent."""
        draft = run.drafts.get(made.ref)
        sent = [
            x
            for x in self.truth.of(made.row, made.person)
            if x.was(run.now) == "sent" and x.mail and x.on is not None
        ]
        typed = self.pages[made.row].marks
        if any(_speaks(typed, x.step) for x in sent):
            return  # whose copy a typed day means, the mailbox need not tell
        if draft is None or made.reused or made.step == THANK_YOU or not sent:
            return
        newest = max(x.on for x in sent if x.on is not None)
        # What no search need show yet may be known already, by its conversation.
        early = [
            x
            for x in self.truth.of(made.row, made.person)
            if x.state == "sent" and x.was(run.now) != "sent" and x.mail
        ]
        right = [x for x in sent if x.on == newest] + early
        if (draft.thread, draft.answers) not in [(x.thread, x.mail) for x in right]:
            row = self.truth.rows[made.row]
            text = f"the {made.step} to {made.person} does not answer what was sent on {newest}"
            yield self._fault("conversation", row, run, text)

    # -- what was said ---------------------------------------------------------------------------

    def _told(self, row: Row, expected: Expected, run: Run) -> Iterator[Fault]:
        told = run.told.get(row.uid)
        if told is None:
            yield self._fault("wrong words", row, run, "the row is not in the plan")
            return
        mine = expected.told
        if self._is_known(row, run):
            ours = (mine.state, mine.next_step, mine.next_follow_up, mine.stop)
            theirs = (told.state, told.next_step, told.next_follow_up, told.stop)
            if ours != theirs:
                text = f"it says {_four(theirs)}, not {_four(ours)}"
                yield self._fault(self._words(row, mine, told, run), row, run, text)
            yield from self._named(row, expected, told, run)
        yield from self._dates(row, told, run)

    def _is_known(self, row: Row, run: Run) -> bool:
        """Whether nothing happened on the row that this run may know or not: where a search is
        behind, either is right."""
        now = run.now
        heard = any(h.row == row.uid and h.at <= now < h.known for h in self.truth.heard)
        return not heard and all(x.was(now) == x.state for x in self.truth.of(row.uid))

    def _words(self, row: Row, mine: Told, told: Told, run: Run) -> Kind:
        """A follow-up that is asked for now, although they answered and the wait goes on, nags."""
        day = told.next_follow_up
        asks = told.next_step in FOLLOW_UPS and day is not None and day <= run.today
        waits = mine.next_follow_up is None or mine.next_follow_up > run.today
        return "nag" if asks and waits and self.reply(row, run.now) else "wrong words"

    def _dates(self, row: Row, told: Told, run: Run) -> Iterator[Fault]:
        if row.clash:
            return  # two rows with one id have one memory
        t = row.cells.interview
        typed = set(self.pages[row.uid].marks)
        for letter in self.truth.of(row.uid):
            if letter.was(run.now) != "sent" or letter.on is None:
                continue
            if t is None or letter.on < t or _speaks(typed, letter.step):
                continue
            if not letter.ref and self.was_sent_after(letter, run.now):
                continue
            if (letter.step, letter.to, letter.on) not in told.sent:
                days = sorted(f"{s} to {a} on {d}" for s, a, d in told.sent if a == letter.to)
                text = f"{letter.step} to {letter.to} was sent on {letter.on}; it says {days}"
                yield self._fault("sent date", row, run, text)
        real = {(x.step, x.to, x.on) for x in self.truth.of(row.uid) if x.on is not None}
        # "A sent date before T belongs to an earlier round and does not count": nor does its cell.
        before = {(x.step, x.to) for x in self.truth.of(row.uid) if x.state == "typed"}
        for step, to, on in told.sent:
            if (step, to) in before and t is not None and on < t:
                continue
            if (step, to, on) not in real and not _speaks(typed, step):
                text = f"it says {step} to {to} was sent on {on}, and it was not"
                yield self._fault("sent date", row, run, text)

    def _named(self, row: Row, expected: Expected, told: Told, run: Run) -> Iterator[Fault]:
        """Section 6: a draft that lies there and is not to be sent now is named."""
        if told.state == "problem":
            return
        due = {(m.person, m.step) for m in expected.messages if m.due <= run.today}
        reply = self.reply(row, run.now)
        for letter in self.truth.of(row.uid):
            if letter.state == "typed" and self._whole and letter.ref in run.drafts:
                if self._is_called_sent(row, letter) and letter.ref not in told.warned:
                    text = f"the {letter.step} to {letter.person} was typed as sent, lies there"
                    yield self._fault("not named", row, run, f"{text} and is not named")
                continue
            if letter.was(run.now) not in ("lying", "edited"):
                continue
            current = self.is_current(row, letter, reply)
            right = current and (letter.person, letter.step) in due
            if not right and letter.ref not in told.warned:
                text = f"the {letter.step} to {letter.person} should not be sent and is not named"
                yield self._fault("not named", row, run, text)
            person = next((p for p in row.cells.people if p.uid == letter.person), None)
            draft = run.drafts.get(letter.ref)
            if right and draft and person and letter.state == "lying" and person.email:
                if draft.to != (person.email.lower(),):
                    text = f"the untouched {letter.step} is still to {', '.join(draft.to)}"
                    yield self._fault("wrong address", row, run, text)
                letter.to = draft.to[0] if draft.to else ""
                letter.text = row.cells.news if letter.step == UPDATE else ""
            if right and letter.ref in told.warned:
                text = f"the {letter.step} to {letter.person} is right, and is warned of"
                yield self._fault("not named", row, run, text)

    def _is_called_sent(self, row: Row, letter: Letter) -> bool:
        """Whether a cell speaks of this letter: for this person, and of a day of this round ("a
        sent date before T belongs to an earlier round and does not count")."""
        t = row.cells.interview
        return t is not None and any(
            CELLS[fact] == letter.step
            and letter.person in marked.people
            and (day := marked.day(letter.step, t)) is not None
            and day >= t
            for fact, marked in self.pages[row.uid].marks.items()
        )

    @staticmethod
    def _fault(kind: Kind, row: Row, run: Run, text: str) -> Fault:
        return Fault(kind, row.uid, run.now, f"row {row.uid} {row.cells.company}: {text}")


def _speaks(typed: Iterable[str], step: str) -> bool:
    return any(CELLS[fact] == step for fact in typed)


def _four(values: tuple[str, str | None, date | None, date | None]) -> str:
    state, step, day, stop = values
    return f"{state}: {step or 'nothing'} on {day or '-'}, stop {stop or '-'}"
