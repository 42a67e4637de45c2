"""What people do with mail while the tool runs: write, send, delete, answer, bounce."""

from __future__ import annotations

import email.policy
from dataclasses import replace
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr

from .answers import Json
from .mailbox import Mailbox, Message, set_header
from .world import World


class MailDoor:
    """One mailbox, with the person in it and those who write to it."""

    def __init__(self, world: World, address: str) -> None:
        self.world, self.address = world, address

    @property
    def box(self) -> Mailbox:
        """The mailbox itself."""
        return self.world.mailbox(self.address)

    def drafts(self) -> dict[str, EmailMessage]:
        """Every draft that is still one, by its id."""
        with self.world.lock:
            box = self.box
            return {k: box.messages[m].parsed() for k, m in box.drafts.items() if box.is_draft(k)}

    def filled(self) -> dict[str, EmailMessage]:
        """The drafts that have a recipient."""
        return {key: message for key, message in self.drafts().items() if message["To"]}

    def sent(self) -> list[Message]:
        """Every sent message."""
        with self.world.lock:
            return [m for m in self.box.messages.values() if "SENT" in m.labels]

    def edit(self, draft: str, text: str = "edited by hand", *, subject: str = "") -> None:
        """Types in a draft: another message id, another thread where the subject changed."""
        with self.world.lock:
            box = self.box
            old = box.messages[box.drafts[draft]]
            message = EmailMessage(policy=email.policy.SMTP)
            for name in ("To", "Cc", "In-Reply-To", "References"):
                if value := old.header(name):
                    message[name] = value
            message["Subject"] = subject or old.header("Subject")
            message.set_content(text)
            raw = box.finished(message.as_bytes(), self.world.now())
            new = box.add(raw, None if subject else old.thread, ("DRAFT",))
            box.remove(old.id)
            box.drafts[draft] = new.id

    def discard(self, draft: str) -> None:
        """Deletes a draft in the composer: gone at once."""
        with self.world.lock:
            self.box.remove(self.box.drafts.pop(draft))

    def trash(self, draft: str) -> None:
        """Deletes a draft from the list: it passes through the bin."""
        with self.world.lock:
            box = self.box
            box.relabel(box.drafts[draft], add=("TRASH",), drop=("DRAFT",))

    def send(self, draft: str, *, lingers: bool = False) -> Message:
        """Presses Send. The draft goes, or lingers with SENT as an unedited one may."""
        with self.world.lock:
            box = self.box
            old = box.messages[box.drafts[draft]]
            if lingers:
                return box.relabel(old.id, add=("SENT",), drop=("DRAFT",))
            date = format_datetime(self.world.now())
            raw = set_header(old.raw, "Date", date)
            new = box.add(raw, old.thread, ("SENT",))
            box.remove(old.id)
            del box.drafts[draft]
            return new

    def receive(
        self,
        sender: str,
        subject: str = "Hello",
        text: str = "Hello.",
        *,
        thread: str | None = None,
        labels: tuple[str, ...] = ("INBOX", "UNREAD"),
        headers: dict[str, str] | None = None,
    ) -> Message:
        """Mail comes in."""
        with self.world.lock:
            message = EmailMessage(policy=email.policy.SMTP)
            message["From"] = sender
            message["To"] = self.address
            message["Subject"] = subject
            message["Date"] = format_datetime(self.world.now())
            host = parseaddr(sender)[1].partition("@")[2] or "localhost"
            message["Message-ID"] = f"<{self.world.ids.word(24)}@{host}>"
            for name, value in (headers or {}).items():
                message[name] = value
            message.set_content(text)
            return self.box.add(message.as_bytes(), thread, labels)

    def reply(
        self,
        to: Message,
        text: str = "Thank you.",
        *,
        sender: str = "",
        headers: dict[str, str] | None = None,
    ) -> Message:
        """The recipient of a sent message answers in its thread."""
        ours = to.header("Message-ID")
        chain = f"{to.header('References')} {ours}".strip()
        return self.receive(
            sender or to.header("To"),
            f"Re: {to.header('Subject')}",
            text,
            thread=to.thread,
            headers={"In-Reply-To": ours, "References": chain, **(headers or {})},
        )

    def out_of_office(self, to: Message, text: str = "I am away.") -> Message:
        """An automatic reply."""
        headers = {"Auto-Submitted": "auto-replied", "Precedence": "bulk"}
        return self.reply(to, text, headers=headers)

    def bounce(self, to: Message) -> Message:
        """The message could not be delivered."""
        address = parseaddr(to.header("To"))[1]
        return self.reply(
            to,
            f"Your message wasn't delivered to {address}.",
            sender="Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
            headers={"X-Failed-Recipients": address, "Auto-Submitted": "auto-replied"},
        )

    def add_alias(self, address: str, name: str = "", *, accepted: bool = True) -> Json:
        """Another address to send from."""
        alias: Json = {
            "sendAsEmail": address,
            "displayName": name,
            "replyToAddress": "",
            "signature": "",
            "treatAsAlias": True,
            "verificationStatus": "accepted" if accepted else "pending",
        }
        with self.world.lock:
            self.box.aliases.append(alias)
        return alias

    def sign(self, signature: str) -> None:
        """Sets the signature of the account's own address."""
        with self.world.lock:
            self.box.aliases[0]["signature"] = signature

    def forget_history(self) -> None:
        """Every history id given so far becomes too old."""
        with self.world.lock:
            self.box.oldest = self.box.history + 1
            self.box.history += 1

    def relabel(self, message: Message, *, add: tuple[str, ...]) -> Message:
        """Puts labels on a message."""
        with self.world.lock:
            return self.box.relabel(message.id, add=add)

    def age(self, message: Message, seconds: float) -> None:
        """Makes a message older."""
        with self.world.lock:
            old = self.box.messages[message.id]
            self.box.messages[message.id] = replace(old, date=old.date - int(seconds * 1000))
