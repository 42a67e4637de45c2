"""What a live mailbox is asked, on one blank draft without a recipient."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sheets_followup.doctor.probing import NotTried, Probe, Seen
from sheets_followup.errors import TryAgain
from sheets_followup.session.answers import NotThere
from sheets_followup.session.door import Door

#: PROTOCOL: an abandoned request is applied within two minutes.
TWO_MINUTES = 120.0
_LONGER = 150.0
_LIST_PATIENCE = 30.0


@dataclass(slots=True)
class ScratchMail:
    """A mailbox and the one draft that is made in it.

    ``impatient`` is a door that leaves before Gmail can answer. ``mark`` is random, for the draft's
    subject. ``wait`` sleeps seconds, ``clock`` is monotonic.
    """

    door: Door
    impatient: Door
    mark: str
    wait: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    draft: str = ""
    message: str = ""
    thread: str = ""
    history: str = ""

    @property
    def subject(self) -> str:
        """The draft's subject: it says that it can be deleted."""
        return f"[sheets-followup: a probe, you can delete it] {self.mark}"

    def body(self, subject: str, text: str = "") -> Mapping[str, object]:
        """A message without a recipient, as Gmail takes it."""
        raw = f"Subject: {subject}\r\nMIME-Version: 1.0\r\n\r\n{text}\r\n".encode()
        return {"message": {"raw": base64.urlsafe_b64encode(raw).decode()}}

    def look(self) -> tuple[str, str]:
        """The draft's message id and thread now."""
        if not self.draft:
            raise NotTried("there is no draft")
        answer = self.door.ask("drafts.get", self.draft, query={"format": "minimal"})
        return _ids(answer)

    def fill(self, door: Door, subject: str, text: str) -> Mapping[str, object]:
        """Replaces the draft's message, by any door."""
        if not self.draft:
            raise NotTried("there is no draft")
        return door.ask("drafts.update", self.draft, body=self.body(subject, text))


def _ids(answer: Mapping[str, object]) -> tuple[str, str]:
    message = answer["message"]
    if not isinstance(message, dict):
        raise TypeError
    return str(message["id"]), str(message.get("threadId", ""))


def _blank(mail: ScratchMail) -> Seen:
    mail.history = str(mail.door.ask("profile")["historyId"])
    answer = mail.door.ask("drafts.create", body=mail.body(mail.subject))
    mail.draft = str(answer["id"])
    mail.message, mail.thread = _ids(answer)
    return Seen("accepted")


def _at_once(mail: ScratchMail) -> Seen:
    try:
        found, _ = mail.look()
    except NotThere:
        return Seen("not there yet")
    return Seen("there, the same message" if found == mail.message else "there, another message")


def _listed(mail: ScratchMail) -> Seen:
    if not mail.draft:
        raise NotTried("there is no draft")
    began = mail.clock()
    while True:
        answer = mail.door.ask("drafts.list", query={"maxResults": 20})
        listed = answer.get("drafts")
        there = isinstance(listed, list) and any(each.get("id") == mail.draft for each in listed)
        passed = mail.clock() - began
        if there:
            return Seen("listed", f"{passed:.1f} s")
        if passed > _LIST_PATIENCE:
            return Seen(f"not listed within {_LIST_PATIENCE:.0f} s")
        mail.wait(1.0)


def _history(mail: ScratchMail) -> Seen:
    if not mail.history or not mail.draft:
        raise NotTried("there is no draft")
    now = str(mail.door.ask("profile")["historyId"])
    return Seen("moved" if int(now) > int(mail.history) else "did not move")


def _replaced(mail: ScratchMail) -> Seen:
    before = mail.message
    answer = mail.fill(mail.door, mail.subject, "Filled once.")
    kept = str(answer["id"]) == mail.draft
    try:
        mail.message, mail.thread = mail.look()
    except NotThere:
        mail.draft = ""  # what comes after has nothing to stand on
        return Seen("the draft's id died")
    if not kept:
        return Seen("the answer names another draft")
    other = mail.message != before
    return Seen("same draft, another message" if other else "same draft, same message")


def _retitled(mail: ScratchMail) -> Seen:
    before = mail.thread
    mail.fill(mail.door, f"{mail.subject} again", "Filled twice.")
    mail.message, mail.thread = mail.look()
    return Seen("another thread" if mail.thread != before else "the same thread")


def _abandoned(mail: ScratchMail) -> Seen:
    before, _ = mail.look()
    answered = ""
    try:
        mail.fill(mail.impatient, mail.subject, "Filled, and nobody waited.")
        answered = "; it was answered before it could be abandoned"
    except TryAgain as error:
        if not error.may_have_happened:
            raise NotTried("the question did not leave this machine") from None
    began = mail.clock()
    while True:
        found, _ = mail.look()
        passed = mail.clock() - began
        if found != before:
            late = passed > TWO_MINUTES
            outcome = "applied after more than two minutes" if late else "applied in two minutes"
            return Seen(outcome, f"{passed:.1f} s{answered}")
        if passed > _LONGER:
            return Seen("never applied, as far as was seen", f"{passed:.0f} s")
        mail.wait(2.0)


def _probe(
    name: str, asks: str, expected: str, matters: str, run: Callable[[ScratchMail], Seen]
) -> Probe[ScratchMail]:
    return Probe(name, asks, frozenset(expected.split(" | ")), matters, run)


MAIL_PROBES = (
    _probe(
        "L1",
        "is a draft without a recipient and a text taken",
        "accepted",
        "a draft is reserved as a blank before it is filled",
        _blank,
    ),
    _probe(
        "L4a",
        "is a new draft found by its id at once",
        "there, the same message",
        "a draft is looked at before it is filled",
        _at_once,
    ),
    _probe(
        "L4b",
        "how soon does the list of drafts show it",
        "listed",
        "a reservation whose answer was lost is found in the list",
        _listed,
    ),
    _probe(
        "L6",
        "does the mailbox's history move with a new draft",
        "moved",
        "a quiet mailbox is recognised by one cheap question",
        _history,
    ),
    _probe(
        "L2",
        "does a draft keep its id when its message is replaced",
        "same draft, another message",
        "a draft is filled by its id, and a person's edit is told by the message's",
        _replaced,
    ),
    _probe(
        "L2b",
        "what becomes of the thread when the subject changes",
        "another thread",
        "a follow-up stays in the thread of the earlier message",
        _retitled,
    ),
    _probe(
        "A2",
        "when is a request applied that nobody waited for",
        "applied in two minutes | never applied, as far as was seen",
        "PROTOCOL repeats a fill only after two minutes",
        _abandoned,
    ),
)
