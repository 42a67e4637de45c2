"""What files.list looks for, and in which order."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .answers import RefusalError

if TYPE_CHECKING:
    from .drive import File

Test = Callable[["File"], bool]
TOKEN = re.compile(r"\s*(\(|\)|!=|<=|>=|=|<|>|'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|[\w-]+)")
TEXTS = {"name": "name", "title": "name", "fullText": "name", "mimeType": "mime"}
TIMES = {"modifiedTime": "modified", "createdTime": "created", "viewedByMeTime": "modified"}
FLAGS = ("trashed", "starred", "sharedWithMe")
ROLES = {"owners": ("owner",), "writers": ("owner", "writer"), "readers": None}
ORDERS: dict[str, Callable[[File], Any]] = {
    "createdTime": lambda file: file.created,
    "folder": lambda file: file.mime != "application/vnd.google-apps.folder",
    "modifiedByMeTime": lambda file: file.modified,
    "modifiedTime": lambda file: file.modified,
    "name": lambda file: file.name.casefold(),
    "name_natural": lambda file: file.name.casefold(),
    "quotaBytesUsed": lambda file: 0,
    "recency": lambda file: file.modified,
    "sharedWithMeTime": lambda file: file.created,
    "starred": lambda file: not file.more.get("starred", False),
    "viewedByMeTime": lambda file: file.modified,
}


def invalid_value(parameter: str) -> RefusalError:
    """400 as Drive words it for a parameter that it cannot read."""
    return RefusalError(
        400,
        "Invalid Value",
        reason="invalid",
        extra={"location": parameter, "locationType": "parameter"},
    )


def ordered(files: list[File], text: str) -> None:
    """Sorts in place by ``orderBy``; without one the newest come first."""
    files.sort(key=lambda file: (file.modified, file.name), reverse=True)
    for key in reversed([part.split() for part in text.split(",")] if text else []):
        if not key or key[0] not in ORDERS or key[1:] not in ([], ["desc"]):
            raise invalid_value("orderBy")
        files.sort(key=ORDERS[key[0]], reverse=len(key) > 1)


def _both(first: Test, second: Test) -> Test:
    return lambda file: first(file) and second(file)


def _any(first: Test, second: Test) -> Test:
    return lambda file: first(file) or second(file)


class _Query:
    """One search; ``and`` and ``or`` bind alike, from left to right, as Drive reads them."""

    def __init__(self, text: str, user: str, root: str) -> None:
        self.user, self.root = user, root
        self.tokens: list[str] = []
        at = 0
        while text[at:].strip():
            hit = TOKEN.match(text, at)
            if hit is None:
                raise invalid_value("q")
            self.tokens.append(hit[1])
            at = hit.end()

    def next(self) -> str:
        if not self.tokens:
            raise invalid_value("q")
        return self.tokens.pop(0)

    def took(self, word: str) -> bool:
        if self.tokens and self.tokens[0].lower() == word:
            self.tokens.pop(0)
            return True
        return False

    def terms(self) -> Test:
        test = self.one()
        while True:
            if self.took("and"):
                test = _both(test, self.one())
            elif self.took("or"):
                test = _any(test, self.one())
            else:
                return test

    def one(self) -> Test:
        if self.took("not"):
            test = self.one()
            return lambda file: not test(file)
        if self.took("("):
            test = self.terms()
            if not self.took(")"):
                raise invalid_value("q")
            return test
        first = self.next()
        if first[0] in "'\"":
            if not self.took("in"):
                raise invalid_value("q")
            return self._in(_unquoted(first), self.next())
        if first == "sharedWithMe" and (not self.tokens or self.tokens[0] not in ("=", "!=")):
            return self._flag(first, wanted=True)
        operator = self.next()
        if operator == "in":  # the other way round, as gspread writes it
            return self._in(_unquoted(self.next()), first)
        return self._compared(first, operator, self.next())

    def _in(self, item: str, field: str) -> Test:
        if field == "parents":
            folder = self.root if item == "root" else item
            return lambda file: folder in file.parents
        if field not in ROLES:
            raise invalid_value("q")
        person, roles = self.user if item == "me" else item, ROLES[field]
        return lambda file: any(
            entry.get("emailAddress") == person and (roles is None or entry["role"] in roles)
            for entry in file.permissions
        )

    def _flag(self, field: str, *, wanted: bool) -> Test:
        if field == "trashed":
            return lambda file: file.trashed == wanted
        if field == "starred":
            return lambda file: bool(file.more.get("starred")) == wanted
        return lambda file: (file.owner != self.user) == wanted

    def _compared(self, field: str, operator: str, value: str) -> Test:
        if field in FLAGS:
            if operator not in ("=", "!=") or value not in ("true", "false"):
                raise invalid_value("q")
            return self._flag(field, wanted=(value == "true") == (operator == "="))
        if value[0] not in "'\"":
            raise invalid_value("q")
        text = _unquoted(value)
        if field in TIMES:
            return _timed(TIMES[field], operator, text)
        if field not in TEXTS or operator not in ("=", "!=", "contains"):
            raise invalid_value("q")
        attribute, low = TEXTS[field], text.casefold()
        if operator == "contains":
            return lambda file: low in getattr(file, attribute).casefold()
        same = operator == "="
        return lambda file: (getattr(file, attribute).casefold() == low) == same


def _timed(attribute: str, operator: str, text: str) -> Test:
    try:
        when = datetime.fromisoformat(text)
    except ValueError as error:
        raise invalid_value("q") from error
    edge = when if when.tzinfo else when.replace(tzinfo=UTC)
    tests: dict[str, Test] = {
        "=": lambda file: getattr(file, attribute) == edge,
        "!=": lambda file: getattr(file, attribute) != edge,
        "<": lambda file: getattr(file, attribute) < edge,
        "<=": lambda file: getattr(file, attribute) <= edge,
        ">": lambda file: getattr(file, attribute) > edge,
        ">=": lambda file: getattr(file, attribute) >= edge,
    }
    if operator not in tests:
        raise invalid_value("q")
    return tests[operator]


def _unquoted(text: str) -> str:
    if text[0] not in "'\"":
        raise invalid_value("q")
    return re.sub(r"\\(.)", r"\1", text[1:-1])


def query_of(text: str, user: str, root: str) -> Test:
    """The predicate of a search; 400 for what is none."""
    if not text.strip():
        return lambda file: True
    query = _Query(text, user, root)
    test = query.terms()
    if query.tokens:
        raise invalid_value("q")
    return test
