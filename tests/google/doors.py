"""What a person does in the browser while the tool runs: no request, no quota, no token."""

from __future__ import annotations

import email.policy
from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from typing import Any

from .a1 import Area, column_of
from .answers import Json
from .areas import inside, locate, tab_of
from .edit_cells import sort_rows
from .edits import Edit, delete, insert, reorder
from .grid import Book, Cell, Tab
from .mailbox import Mailbox, Message, set_header
from .reading import Reader
from .world import World
from .writing import Written, write

AXES = {"rows": "ROWS", "columns": "COLUMNS"}


def _open(book: Book, area: Area) -> None:
    """A person in the browser may click a warning away."""


class SheetDoor:
    """One spreadsheet, as its owner edits it."""

    def __init__(self, world: World, key: str, user: str) -> None:
        self.world, self.id, self.user = world, key, user

    @property
    def book(self) -> Book:
        """The spreadsheet itself."""
        return self.world.books[self.id]

    def tab(self, title: str | None = None) -> Tab:
        """A tab by its title; the first one where none is given."""
        found = self.book.tabs[0] if title is None else self.book.titled(title)
        assert found is not None, f"no tab {title}"
        return found

    def _reader(self) -> Reader:
        return Reader(self.book, self.world.now())

    def type_rows(self, at: str, rows: list[list[Any]]) -> None:
        """Types rows from a cell on; the grid grows as under a person's hands."""
        with self.world.lock:
            area = locate(self.book, at)
            tab = tab_of(self.book, area)
            height, width = len(rows), max(len(row) for row in rows)
            tab.resize(
                max(tab.row_count, area.top + height), max(tab.column_count, area.left + width)
            )
            start = Area(area.sheet, area.top, area.left, area.top + 1, area.left + 1)
            body = {"values": rows}
            write(self._reader(), start, body, "USER_ENTERED", _open, Written())

    def type(self, at: str, value: Any) -> None:
        """Types into one cell; an empty text clears it."""
        self.type_rows(at, [[value]])

    def values(self, where: str, option: str = "UNFORMATTED_VALUE") -> list[list[Any]]:
        """What stands in a range."""
        with self.world.lock:
            return self._reader().values(inside(self.book, locate(self.book, where)), option)

    def value(self, at: str) -> Any:
        """What stands in one cell; "" where nothing does."""
        found = self.values(at)
        return found[0][0] if found else ""

    def insert(self, axis: str, at: int, count: int = 1, tab: str | None = None) -> None:
        """Inserts rows or columns before index ``at`` (from 0)."""
        with self.world.lock:
            insert(self.book, self.tab(tab), AXES[axis], at, count, before=at > 0)

    def delete(self, axis: str, at: int, count: int = 1, tab: str | None = None) -> None:
        """Deletes rows or columns from index ``at`` on."""
        with self.world.lock:
            delete(self.book, self.tab(tab), AXES[axis], at, at + count)

    def move(self, axis: str, source: int, target: int, tab: str | None = None) -> None:
        """Drags one row or column to where it then stands."""
        with self.world.lock:
            sheet = self.tab(tab)
            size = sheet.row_count if axis == "rows" else sheet.column_count
            order = [n for n in range(size) if n != source]
            order.insert(target, source)
            reorder(self.book, sheet, AXES[axis], order)

    def sort(
        self,
        column: int,
        *,
        descending: bool = False,
        header: int = 1,
        columns: tuple[int, int] | None = None,
        tab: str | None = None,
    ) -> None:
        """Sorts the rows below the header; only within ``columns`` where they are given."""
        with self.world.lock:
            sheet = self.tab(tab)
            left, right = columns or (0, sheet.column_count)
            area = Area(sheet.id, header, left, sheet.row_count, right)
            edit = Edit(self.book, self._reader(), self.world.ids, _open, self.user, self.user)
            order = "DESCENDING" if descending else "ASCENDING"
            sort_rows(edit, sheet, area, [{"dimensionIndex": column, "sortOrder": order}])

    def chip(self, at: str, address: str, text: str | None = None) -> None:
        """Puts a people chip into a cell; its text is the person's name or address."""
        with self.world.lock:
            area = locate(self.book, at)
            run = {"startIndex": 0, "chip": {"personProperties": {"email": address}}}
            tab_of(self.book, area).put(
                area.top, area.left, Cell(value=text or address, chips=(run,))
            )

    def change(self, at: str, how: Callable[[Cell], Cell]) -> None:
        """Replaces a cell by what ``how`` makes of it: notes, formats, links."""
        with self.world.lock:
            area = locate(self.book, at)
            tab = tab_of(self.book, area)
            tab.put(area.top, area.left, how(tab.at(area.top, area.left)))

    def rename(self, title: str, tab: str | None = None) -> None:
        """Renames a tab."""
        with self.world.lock:
            sheet = self.tab(tab)
            sheet.properties = {**sheet.properties, "title": title}

    def hide(self, axis: str, at: str | int, tab: str | None = None) -> None:
        """Hides a row (index) or a column (letter)."""
        with self.world.lock:
            sheet = self.tab(tab)
            lines = sheet.row_properties if axis == "rows" else sheet.column_properties
            number = column_of(at) if isinstance(at, str) else at
            lines[number] = {**lines[number], "hiddenByUser": True}

    def share(self, address: str, role: str) -> None:
        """Shares the file in the browser."""
        from .sharing import granted

        with self.world.lock:
            self.world.files[self.id].permissions.append(granted(address, role))


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
        **headers: str,
    ) -> Message:
        """Mail comes in; header names are given with ``_`` for ``-``."""
        with self.world.lock:
            message = EmailMessage(policy=email.policy.SMTP)
            message["From"] = sender
            message["To"] = self.address
            message["Subject"] = subject
            message["Date"] = format_datetime(self.world.now())
            host = parseaddr(sender)[1].partition("@")[2] or "localhost"
            message["Message-ID"] = f"<{self.world.ids.word(24)}@{host}>"
            for name, value in headers.items():
                message[name.replace("_", "-")] = value
            message.set_content(text)
            return self.box.add(message.as_bytes(), thread, labels)

    def reply(
        self, to: Message, text: str = "Thank you.", *, sender: str = "", **more: str
    ) -> Message:
        """The recipient of a sent message answers in its thread."""
        ours = to.header("Message-ID")
        chain = f"{to.header('References')} {ours}".strip()
        return self.receive(
            sender or to.header("To"),
            f"Re: {to.header('Subject')}",
            text,
            thread=to.thread,
            **{"In_Reply_To": ours, "References": chain, **more},
        )

    def out_of_office(self, to: Message, text: str = "I am away.") -> Message:
        """An automatic reply."""
        return self.reply(to, text, Auto_Submitted="auto-replied", Precedence="bulk")

    def bounce(self, to: Message) -> Message:
        """The message could not be delivered."""
        address = parseaddr(to.header("To"))[1]
        return self.reply(
            to,
            f"Your message wasn't delivered to {address}.",
            sender="Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
            X_Failed_Recipients=address,
            Auto_Submitted="auto-replied",
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
