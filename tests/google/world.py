"""All that the emulated Google knows: people, files, spreadsheets, mail, and what happened."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from .answers import Json, RefusalError, not_found
from .calls import Call
from .discovery import methods
from .drive import RANK, SHEET, File, missing
from .edits import insert
from .faults import Faults
from .grid import Book, Tab, book_properties, tab_properties
from .mailbox import Mailbox
from .oauth import Logins
from .quotas import Quotas
from .sharing import granted
from .timekeeping import Clock, Ids
from .writing import Guard, guard_for

OWN_FILES_ONLY = "https://www.googleapis.com/auth/drive.file"
ALL_FILES = frozenset(
    "https://www.googleapis.com/auth/" + name
    for name in (
        "spreadsheets",
        "spreadsheets.readonly",
        "drive",
        "drive.readonly",
        "drive.metadata",
        "drive.metadata.readonly",
    )
)
NOBODY = "no-client"
STRANGER = "somebody.else@example.net"


@dataclass(slots=True)
class Account:
    """A Google account."""

    address: str
    name: str


@dataclass(slots=True)
class Facts:
    """Where Google's behaviour is unknown or varies, the test chooses."""

    zone_of_new: str = "Etc/GMT"
    no_match_is_error: bool = False
    search_lag: float = 0.0  # seconds until a search finds new mail
    hang: float = 2.0  # seconds that a request with a time-out fault is held
    end_dates: bool = True  # a personal account's shares have none (cannotSetExpiration)
    end_dates_at_create: bool = True  # False: a create keeps none and says nothing
    no_account: frozenset[str] = frozenset()  # addresses without a Google account
    blank_drafts: bool = True  # a draft without a recipient is taken
    draft_ids_last: bool = True  # a draft keeps its id when its message is replaced
    row_anchors_sort: bool = True  # a row's anchor goes along when rows are sorted
    disabled_apis: frozenset[str] = frozenset()  # "gmail", "sheets", "drive": not in the project
    modified_moves: bool = False  # whether an edit of cells moves Drive's modifiedTime at once


@dataclass(slots=True)
class Operation:
    """One request that reached the emulator, for history checks."""

    number: int
    at: datetime
    user: str
    endpoint: str
    method: str
    path: str
    query: dict[str, list[str]]
    body: Any
    status: int = 0  # 0: the client got no answer
    committed: bool = False
    fault: str = ""
    answer: Any = None


@dataclass
class World:
    """The state behind the server; every access is under ``lock``."""

    clock: Clock
    ids: Ids
    facts: Facts = field(default_factory=Facts)
    quotas: Quotas | None = field(default_factory=Quotas)
    accounts: dict[str, Account] = field(default_factory=dict)
    files: dict[str, File] = field(default_factory=dict)
    books: dict[str, Book] = field(default_factory=dict)
    roots: dict[str, str] = field(default_factory=dict)  # My Drive of each account
    mailboxes: dict[str, Mailbox] = field(default_factory=dict)
    notices: list[Json] = field(default_factory=list)
    harm: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    bugs: list[str] = field(default_factory=list)
    history: list[Operation] = field(default_factory=list)
    between: list[Callable[[str, str], None]] = field(default_factory=list)
    faults: Faults = field(default_factory=Faults)

    def __post_init__(self) -> None:
        self.lock = threading.RLock()
        self.logins = Logins(self)
        self._undo: list[tuple[Book, Book]] = []

    def now(self) -> datetime:
        """The emulator's time, UTC."""
        return self.clock.now()

    def add_account(self, address: str, name: str = "") -> Account:
        """A new person."""
        account = Account(address, name or address.partition("@")[0].title())
        self.accounts[address] = account
        return account

    def known_scopes(self) -> frozenset[str]:
        """Every scope that the three APIs know, and those of a profile."""
        found = {scope for method in methods() for scope in method.scopes}
        profile = ("email", "profile")
        found |= {f"https://www.googleapis.com/auth/userinfo.{name}" for name in profile}
        return frozenset(found | {"openid", *profile})

    def mailbox(self, address: str) -> Mailbox:
        """The mailbox of an account, made on first use."""
        box = self.mailboxes.get(address)
        if box is None:
            name = self.accounts[address].name
            box = Mailbox(address, name, self.clock, self.ids, self.facts.search_lag)
            self.mailboxes[address] = box
        return box

    def new_file(self, user: str, client: str, name: str, mime: str) -> File:
        """A file that ``user`` owns and ``client`` made."""
        made = self.now()
        key = self.ids.file()
        root = self.roots.setdefault(user, "0A" + self.ids.word(17))
        file = File(
            key,
            name,
            mime,
            user,
            made,
            made + timedelta(milliseconds=17),
            [root],
            [granted(user, "owner")],
            {client},
        )
        self.files[file.id] = file
        return file

    def new_book(
        self,
        user: str,
        client: str,
        title: str,
        *,
        locale: str = "en_US",
        zone: str | None = None,
    ) -> Book:
        """A spreadsheet with one tab, sheet id 0."""
        file = self.new_file(user, client, title, SHEET)
        properties = book_properties(title, locale, zone or self.facts.zone_of_new)
        book = Book(file.id, properties, [Tab(tab_properties(0, "Sheet1", 0))])
        self.books[file.id] = book
        return book

    def forget(self, key: str) -> None:
        """Takes a file out of the world for good."""
        del self.files[key]
        self.books.pop(key, None)

    def private(self, key: str) -> None:
        """Puts a stranger's spreadsheet under ``key``, shared with nobody."""
        book = self.new_book(STRANGER, NOBODY, "Private")
        file = self.files.pop(book.id)
        del self.books[book.id]
        file.id = book.id = key
        self.files[key], self.books[key] = file, book

    def opened(self, call: Call, file: File) -> bool:
        """Whether the token's scopes reach the file at all."""
        if call.scopes & ALL_FILES or OWN_FILES_ONLY not in call.scopes:
            return True
        return call.client in file.opened_by

    def book(self, call: Call, *, writing: bool = False) -> Book:
        """The spreadsheet of a request, with what the person may do there checked."""
        return self.book_by_id(call, call.path["spreadsheetId"], writing=writing)

    def book_by_id(self, call: Call, key: str, *, writing: bool = False) -> Book:
        """The same for any id; a later refusal takes changes back."""
        file, book = self.files.get(key), self.books.get(key)
        if file is None or book is None or not self.opened(call, file):
            raise not_found()
        role = file.role(call.user, self.now())
        if role is None or (writing and RANK[role] < RANK["writer"]):
            raise RefusalError(403, "The caller does not have permission")
        if writing:
            self._undo.append((book, book.snapshot()))
            if self.facts.modified_moves:
                self.touch(file)
        return book

    def begin(self) -> None:
        """Starts a request: nothing to take back yet."""
        self._undo.clear()

    def rollback(self) -> None:
        """Takes back what a refused request had changed."""
        for book, before in reversed(self._undo):
            book.restore(before)
        self._undo.clear()

    def file(self, call: Call, *, least: str = "reader") -> File:
        """The file of a Drive request."""
        key = call.path["fileId"]
        file = self.files.get(key)
        role = None if file is None else file.role(call.user, self.now())
        if file is None or role is None or not self.opened(call, file):
            raise missing(key)
        if RANK[role] < RANK[least]:
            raise RefusalError(
                403,
                "The user does not have sufficient permissions for this file.",
                reason="insufficientFilePermissions",
            )
        return file

    def who(self, call: Call, book: Book) -> tuple[str, str]:
        """Who asks, and who owns the spreadsheet."""
        return call.user, self.files[book.id].owner

    def guard(self, call: Call) -> Guard:
        """What protects cells against the one who asks."""
        key = call.path.get("spreadsheetId", "")
        file = self.files.get(key)
        return guard_for(call.user, file.owner if file else call.user)

    def insert_rows(self, book: Book, tab: Tab, at: int, count: int) -> None:
        """Rows that values.append inserts."""
        insert(book, tab, "ROWS", at, count, before=at > 0)

    def retitled(self, book: Book) -> None:
        """The file's name follows the spreadsheet's title."""
        file = self.files[book.id]
        if file.name != book.properties["title"]:
            file.name = book.properties["title"]
            self.touch(file)

    def touch(self, file: File) -> None:
        """Moves modifiedTime on, also while the clock stands."""
        file.modified = max(self.now(), file.modified + timedelta(milliseconds=1))
