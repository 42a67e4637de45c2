"""What may be asked of Google, as a table; everything else is refused before a socket opens.

RULEBOOK M11: nothing is ever sent. No Gmail permission covers drafts alone, so this table is what
keeps the promise. A request passes when its method, its root, its whole path and every key of its
query stand in one line, and its headers and the kind of its body are known ones. A path is never
tidied before it is judged: one with an escape, an empty or dotted segment or a foreign letter is
not in the table. Deleting a draft is in a second table, which ``undo`` and ``clean`` alone are
given (PROTOCOL, invariant 6).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import parse_qsl, unquote

from sheets_followup.errors import Refused
from sheets_followup.session.roots import Roots, Service


class Meter(StrEnum):
    """The quota that a call is counted against."""

    GMAIL = "gmail"
    SHEETS_READ = "sheets_read"
    SHEETS_WRITE = "sheets_write"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Call:
    """One line of the table.

    ``path`` may hold ``{id}``-like slots, each one segment; ``{range}`` alone may be escaped.
    ``query`` are the keys that it takes besides ``alt``, ``fields`` and ``prettyPrint``. ``writes``
    says that it changes something, so it is never repeated. ``units`` is its cost on ``meter``.
    ``proof`` is a key that the answer of a call that was done holds; empty when it holds none.
    """

    name: str
    service: Service
    method: str
    path: str
    query: frozenset[str]
    writes: bool
    meter: Meter
    units: int
    proof: str


def _gmail(name: str, method: str, path: str, units: int, query: str = "", proof: str = "") -> Call:
    return Call(
        name,
        "gmail",
        method,
        "/gmail/v1/users/me/" + path,
        frozenset(query.split()),
        method != "GET",
        Meter.GMAIL,
        units,
        proof,
    )


def _sheets(name: str, method: str, path: str, *, writes: bool, query: str = "") -> Call:
    meter = Meter.SHEETS_WRITE if writes else Meter.SHEETS_READ
    keys, proof = frozenset(query.split()), "spreadsheetId"
    if name == "developerMetadata.search":
        proof = ""  # an answer without a match is an empty object
    return Call(name, "sheets", method, "/v4/spreadsheets" + path, keys, writes, meter, 1, proof)


def _drive(name: str, method: str, path: str, query: str = "", proof: str = "") -> Call:
    keys = frozenset(query.split()) | {"supportsAllDrives"}
    path = "/drive/v3/files" + path
    return Call(name, "drive", method, path, keys, method != "GET", Meter.NONE, 0, proof)


_PAGE = "maxResults pageToken"
_FOUND = f"{_PAGE} q includeSpamTrash labelIds"
_ONE = "format metadataHeaders"
_RENDERED = "majorDimension valueRenderOption dateTimeRenderOption"

#: The units are those of projects made since May 2026, the dearer ones.
EVERYDAY: tuple[Call, ...] = (
    _gmail("profile", "GET", "profile", 1, proof="emailAddress"),
    _gmail("drafts.list", "GET", "drafts", 5, f"{_PAGE} q includeSpamTrash"),
    _gmail("drafts.create", "POST", "drafts", 10, proof="id"),
    _gmail("drafts.get", "GET", "drafts/{id}", 20, "format", "id"),
    _gmail("drafts.update", "PUT", "drafts/{id}", 15, proof="id"),
    _gmail("messages.list", "GET", "messages", 5, _FOUND),
    _gmail("messages.get", "GET", "messages/{id}", 20, _ONE, "id"),
    _gmail("threads.list", "GET", "threads", 10, _FOUND),
    _gmail("threads.get", "GET", "threads/{id}", 40, _ONE, "id"),
    _gmail("history.list", "GET", "history", 2, f"{_PAGE} startHistoryId labelId historyTypes"),
    _gmail("labels.list", "GET", "labels", 1),
    _gmail("sendAs.list", "GET", "settings/sendAs", 1),
    _sheets("spreadsheets.create", "POST", "", writes=True),
    _sheets(
        "spreadsheets.get",
        "GET",
        "/{id}",
        writes=False,
        query="ranges includeGridData commentsViewMode excludeTablesInBandedRanges",
    ),
    _sheets("spreadsheets.batchUpdate", "POST", "/{id}:batchUpdate", writes=True),
    _sheets("values.get", "GET", "/{id}/values/{range}", writes=False, query=_RENDERED),
    _sheets(
        "values.batchGet", "GET", "/{id}/values:batchGet", writes=False, query=f"ranges {_RENDERED}"
    ),
    _sheets(
        "values.batchGetByDataFilter", "POST", "/{id}/values:batchGetByDataFilter", writes=False
    ),
    _sheets("values.batchUpdate", "POST", "/{id}/values:batchUpdate", writes=True),
    _sheets(
        "values.batchUpdateByDataFilter",
        "POST",
        "/{id}/values:batchUpdateByDataFilter",
        writes=True,
    ),
    _sheets("developerMetadata.search", "POST", "/{id}/developerMetadata:search", writes=False),
    _drive("files.create", "POST", "", proof="id"),
    _drive("files.get", "GET", "/{id}"),
    _drive("permissions.list", "GET", "/{id}/permissions", "pageSize pageToken"),
    _drive(
        "permissions.create",
        "POST",
        "/{id}/permissions",
        "sendNotificationEmail emailMessage",
        proof="id",
    ),
    _drive("permissions.update", "PATCH", "/{id}/permissions/{id}", proof="id"),
    _drive("permissions.delete", "DELETE", "/{id}/permissions/{id}"),
    # Neither changes anything that a repetition would change again: a code or a refresh token is
    # answered or refused, and a revoked token stays revoked.
    Call("token", "oauth", "POST", "/token", frozenset(), False, Meter.NONE, 0, "access_token"),
    Call("revoke", "oauth", "POST", "/revoke", frozenset(), False, Meter.NONE, 0, ""),
)

#: For ``undo`` and ``clean`` alone.
WITH_DELETING: tuple[Call, ...] = (*EVERYDAY, _gmail("drafts.delete", "DELETE", "drafts/{id}", 10))

_ANYWHERE = frozenset({"alt", "fields", "prettyPrint"})
_HEADERS = frozenset(
    "accept accept-encoding authorization connection content-length content-type user-agent "
    "x-goog-api-client".split()
)
_BODIES = {"oauth": "application/x-www-form-urlencoded"}
_JSON = "application/json"

#: What may stand in an address behind its root; a library that writes more is not understood.
_PLAIN = re.compile(r"[A-Za-z0-9\-._~:/?=&%!$'()*+,;@]*")
_KEY = re.compile(r"[A-Za-z]+")
_SLOT = re.compile(r"\{(\w+)\}")
_SLOTS = {
    # The names of Gmail's and Drive's own actions are no ids.
    "id": r"(?!(?i:send|import|insert|trash|untrash|modify|batch\w*)(?![\w-]))[\w-]{1,200}",
    "range": r"[^/?]{1,2000}",
}


class AllowList:
    """A table, made ready for one set of roots."""

    __slots__ = ("_last", "_lines", "_named", "_roots")

    def __init__(self, roots: Roots, calls: Iterable[Call] = EVERYDAY) -> None:
        self._roots = roots
        self._named = {call.name: call for call in calls}
        self._lines: dict[str, list[tuple[str, re.Pattern[str], Call]]] = {}
        for call in self._named.values():
            line = (roots.of(call.service), _pattern(call.path), call)
            self._lines.setdefault(call.method, []).append(line)
        #: The address that passed last: the same one is judged thrice on its way.
        self._last: tuple[str, str, Call] | None = None

    def call(self, name: str) -> Call:
        """The line of this name. Raises Refused when this table has none."""
        try:
            return self._named[name]
        except KeyError:
            raise _refused(f"there is no call {name!r} in this table") from None

    def address(self, name: str, *slots: str) -> str:
        """The address of a call with its slots filled, in order; ``{range}`` is escaped."""
        from urllib.parse import quote

        call, values = self.call(name), list(slots)
        path = _SLOT.sub(
            lambda slot: quote(values.pop(0), safe="") if slot[1] == "range" else values.pop(0),
            call.path,
        )
        return self._roots.of(call.service) + path

    def check(self, method: str, url: str, headers: Mapping[str, str]) -> Call:
        """The one line under which this request passes. Raises Refused for every other request.

        ``url`` is the address that will be asked, as it will be written on the wire.
        """
        call = self._line(method, url)
        lowered = {header.lower(): value for header, value in headers.items()}
        if not lowered.keys() <= _HEADERS:
            raise _refused(f"{call.name} with a header that is not known")
        kind = lowered.get("content-type")
        if kind is not None and kind.partition(";")[0].strip().lower() != _BODIES.get(
            call.service, _JSON
        ):
            raise _refused(f"{call.name} with a body of another kind")
        return call

    def _line(self, method: str, url: str) -> Call:
        if self._last is not None and self._last[:2] == (method, url):
            return self._last[2]
        rests: dict[str, str] = {}
        for root, pattern, call in self._lines.get(method, ()):
            rest = rests.get(root)
            if rest is None:
                under = url.startswith(root + "/") and _PLAIN.fullmatch(url, len(root)) is not None
                rest = rests[root] = url[len(root) :] if under else ""
            path, _, query = rest.partition("?")
            found = pattern.fullmatch(path)
            if found is None or not _is_range(found.groupdict().get("range", "A1")):
                continue
            if query and not _is_known(query, call.query):
                raise _refused(f"{call.name} with a parameter that is not known")
            self._last = (method, url, call)
            return call
        raise _refused(f"a {method if method.isalpha() else 'request'} to an address")


def _pattern(path: str) -> re.Pattern[str]:
    parts, end = [], 0
    for slot in _SLOT.finditer(path):
        inside = _SLOTS[slot[1]]
        named = f"(?P<range>{inside})" if slot[1] == "range" else inside
        parts += [re.escape(path[end : slot.start()]), named]
        end = slot.end()
    return re.compile("".join(parts) + re.escape(path[end:]), re.ASCII)


def _is_range(raw: str) -> bool:
    """Whether an escaped segment is a range of cells, and nothing that another server could split.

    A tab whose title holds a slash is read by its number instead.
    """
    try:
        text = unquote(raw, errors="strict")
    except UnicodeDecodeError:
        return False
    split = any(letter in "/\\%?#" or not letter.isprintable() for letter in text)
    return not split and text.strip(". ") != ""


def _is_known(query: str, known: frozenset[str]) -> bool:
    try:
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True, max_num_fields=200)
    except ValueError:
        return False
    written = [pair.partition("=")[0] for pair in query.split("&")]
    return len(written) == len(pairs) and all(
        _KEY.fullmatch(key) is not None
        and (key in known or key in _ANYWHERE)
        and (key != "alt" or value == "json")
        for key, (_, value) in zip(written, pairs, strict=True)
    )


def _refused(what: str) -> Refused:
    # The address itself is not repeated: it can hold a person's.
    return Refused(
        f"{what} is not on the list of what this program may ask of Google; it was not asked",
        hint="nothing left this machine; please report this as a bug",
    )
