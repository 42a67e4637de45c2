"""What the person and the company do with mail, and what of it is true from then on."""

from __future__ import annotations

import email.policy
from dataclasses import replace
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from zoneinfo import ZoneInfo

from tests.google import Google
from tests.google.mailbox import Message, set_header
from tests.simulation.truth import THANK_YOU, Heard, Letter, Person, Truth

ANSWERS = (
    "Thank you for your note. We will be in touch once the panel has met.",
    "Thanks! We are still speaking with others and hope to know more soon.",
    "Hi, thanks for writing. Could you send me two references?",
    "Good to hear from you. Are you free for another conversation on Thursday?",
    "Thank you. The team enjoyed meeting you; I will come back to you.",
    "We have decided to go on with another candidate. All the best for your search.",
)
AWAY = (
    "Thank you for your message. I am out of the office and will be back on {back:%A, %d %B %Y}.",
    "I am currently on leave. I will be back on {back:%d %B %Y} and answer your message then.",
    "Vielen Dank für Ihre Nachricht. Ich bin ab dem {back:%d.%m.%Y} wieder im Büro.",
    "Je suis absent du bureau. Je serai de retour le {back:%d/%m/%Y}.",
)


class Post:
    """One mailbox of the search. ``lag`` is how many seconds a search is behind."""

    def __init__(self, google: Google, truth: Truth, zone: ZoneInfo, lag: float) -> None:
        self.google, self.truth, self.zone, self.lag = google, truth, zone, lag
        self.door = google.mail()
        self.door.box.search_lag = lag
        self._copies: dict[int, Message] = {}

    @property
    def now(self) -> datetime:
        return self.google.clock.now().astimezone(self.zone)

    def seen_by_search(self) -> datetime:
        """When a run surely knows what only a search finds: the first one of a day on which the
        index has it, as only that one looks at everything."""
        if not self.lag:
            return self.now
        indexed = self.now + timedelta(seconds=self.lag)
        return datetime.combine(indexed.date() + timedelta(days=1), datetime.min.time(), self.zone)

    # -- the person ----------------------------------------------------------------------------

    def edit(self, letter: Letter, words: str) -> None:
        """Types in a draft."""
        self.door.edit(letter.ref, words)
        letter.state, letter.known = "edited", self.now
        letter.content = self.content(letter.ref)
        self.truth.tell(self.now, letter.row, f"edits the {letter.step} to {letter.person}")

    def content(self, ref: str) -> str:
        """A draft's words, to see whether somebody changed them."""
        with self.google.world.lock:
            box = self.door.box
            return box.messages[box.drafts[ref]].raw.decode("utf-8", "replace")

    def send(self, letter: Letter, how: str) -> None:
        """Sends a draft: ``plain``, ``lingers`` (the draft stays with SENT), ``phone`` (another
        subject, so another conversation), ``pasted`` (a message of its own, the draft removed)."""
        known = self.now
        if how == "pasted":
            box = self.door.box
            copied = box.messages[box.drafts[letter.ref]].parsed()
            body = copied.get_body(("plain",))
            text = body.get_content() if body is not None else ""
            self.door.discard(letter.ref)
            sent = self._write(letter.to, f"Our conversation on {self.now:%A}", str(text))
            known = self.seen_by_search()
        elif how == "phone":
            self.door.edit(
                letter.ref, "Sent from my phone", subject=f"Hello again, {self.now:%d %b}"
            )
            sent = self.door.send(letter.ref)
            known = self.seen_by_search()
        else:
            sent = self.door.send(letter.ref, lingers=how == "lingers")
            if how == "lingers":
                sent = self._dated(sent)
        self._became(letter, sent, known)
        self.truth.tell(self.now, letter.row, f"sends the {letter.step} to {letter.person}, {how}")

    def _dated(self, sent: Message) -> Message:
        """A sent message has the date of its sending, also where its draft lingers."""
        with self.google.world.lock:
            now = self.google.clock.now()
            raw = set_header(sent.raw, "Date", format_datetime(now))
            new = replace(sent, raw=raw, date=int(now.timestamp() * 1000))
            self.door.box.messages[sent.id] = new
            return new

    def _became(self, letter: Letter, sent: Message, known: datetime) -> None:
        letter.state, letter.on, letter.known = "sent", self.now.date(), known
        letter.thread, letter.mail = sent.thread, sent.header("Message-ID")
        self._copies[id(letter)] = sent

    def delete(self, letter: Letter, *, bin_: bool) -> None:
        """Removes a draft."""
        if bin_:
            self.door.trash(letter.ref)
        else:
            self.door.discard(letter.ref)
        letter.state, letter.known = "deleted", self.now
        self.truth.tell(self.now, letter.row, f"deletes the {letter.step} to {letter.person}")

    def by_hand(self, row: int, person: Person, period: int) -> None:
        """A thank-you that the person writes without a draft."""
        sent = self._write(person.email, "Thank you", f"Dear {person.name}, thank you for today.")
        letter = Letter(row, person.uid, THANK_YOU, self.now.date(), period, to=person.email)
        self._became(letter, sent, self.seen_by_search())
        self.truth.letters.append(letter)
        self.truth.tell(self.now, row, f"writes a thank-you to {person.uid} by hand")

    def answer_back(self, letter: Letter, words: str) -> None:
        """The person answers what came in, in the conversation: no step of ours."""
        copy = self._copies[id(letter)]
        self._write(letter.to, f"Re: {copy.header('Subject')}", words, thread=copy.thread)
        self.truth.tell(self.now, letter.row, f"answers {letter.person} by hand")

    def _write(self, to: str, subject: str, text: str, *, thread: str | None = None) -> Message:
        message = EmailMessage(policy=email.policy.SMTP)
        message["To"], message["Subject"] = to, subject
        message.set_content(text)
        with self.google.world.lock:
            box = self.door.box
            raw = box.finished(message.as_bytes(), self.google.world.now())
            return box.add(raw, thread, ("SENT",))

    # -- the company ---------------------------------------------------------------------------

    def reply(self, letter: Letter, words: str, sender: str = "", *, fresh: bool = False) -> None:
        """Somebody answers a sent message: in its conversation, or (``fresh``) in a new one."""
        if fresh:
            self.door.receive(sender or letter.to, "About your interview", words)
            known = self.seen_by_search()
        else:
            self.door.reply(self._copies[id(letter)], words, sender=sender)
            known = self._heard_in(letter)
        on, at = self.now.date(), "" if fresh else parseaddr(sender or letter.to)[1].lower()
        found = self.now + timedelta(seconds=self.lag)
        self.truth.heard.append(
            Heard(letter.row, "human", on, self.now, known, sender=at, found=found)
        )
        where = "a new conversation" if fresh else "the conversation"
        self.truth.tell(self.now, letter.row, f"{sender or letter.person} answers in {where}")

    def _heard_in(self, letter: Letter) -> datetime:
        """When a run surely knows what comes into the conversation of a letter: once it knows that
        this is the letter's conversation."""
        return self.now if letter.known is None else max(self.now, letter.known)

    def away(self, letter: Letter, words: str, back: date) -> None:
        """An automatic answer: its sender is back on that day."""
        self.door.out_of_office(self._copies[id(letter)], words.format(back=back))
        on, found = self.now.date(), self.now + timedelta(seconds=self.lag)
        known = self._heard_in(letter)
        self.truth.heard.append(
            Heard(letter.row, "away", on, self.now, known, back, letter.to.lower(), found)
        )
        self.truth.tell(self.now, letter.row, f"{letter.person} is away, back on {back}")

    def bounce(self, letter: Letter) -> None:
        """The message comes back."""
        self.door.bounce(self._copies[id(letter)])
        letter.state, letter.on, letter.known = "bounced", None, self.now
        self.truth.bounced.setdefault(letter.row, set()).add(letter.to)
        self.truth.tell(self.now, letter.row, f"the {letter.step} to {letter.to} bounces")

    def noise(self, kind: str, row: int, person: Person) -> None:
        """Mail that is no answer: a calendar's notice, a newsletter, a hiring system's receipt."""
        self.truth.tell(self.now, row, f"a {kind} comes from {person.uid}'s side")
        host = person.email.partition("@")[2]
        if kind == "newsletter":
            self.door.receive(
                f"News <news@{host}>",
                "Our spring products",
                "Read on.",
                headers={"List-Unsubscribe": f"<mailto:off@{host}>", "List-Id": f"<news.{host}>"},
            )
        elif kind == "receipt":
            self.door.receive(
                f"Recruiting <no-reply@{host}>",
                "We have received your application",
                "This is an automatic message. Please do not reply.",
                headers={"Auto-Submitted": "auto-generated"},
            )
        else:
            self.door.receive(
                person.typed,
                "Accepted: Interview",
                "Accepted",
                headers={"Sender": "Google Calendar <calendar-notification@google.com>"},
            )
