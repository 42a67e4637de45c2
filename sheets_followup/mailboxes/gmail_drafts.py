"""What is asked of Gmail about drafts, and how its answers are read; nothing is concluded here."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from sheets_followup.crashpoints import crash_point
from sheets_followup.errors import DraftError, TryAgain
from sheets_followup.session.answers import NotThere, Rejected

if TYPE_CHECKING:
    from sheets_followup.session.api_http import Built
    from sheets_followup.session.door import Door

#: The most that Gmail lists at once.
PAGE = 500

Json = Mapping[str, object]


class Listed(NamedTuple):
    """A draft as a list tells it: its message's id and thread, and nothing of its labels."""

    message_id: str
    thread: str | None


class Found(NamedTuple):
    """A draft as one answer tells it. ``message`` is Gmail's own description of its message."""

    ref: str
    message_id: str
    thread: str | None
    labels: frozenset[str]
    message: Json


class GmailDrafts:
    """The endpoints of Gmail that we use, over a door.

    Each raises LoginNeeded, TryAgain (with ``may_have_happened`` after a write of which nothing is
    known), and DraftError for a definite no.
    """

    def __init__(self, door: Door) -> None:
        self.door = door

    @cached_property
    def _users(self) -> Built:
        from sheets_followup.session.api_http import gmail_users

        return gmail_users(self.door)

    @cached_property
    def _drafts(self) -> Built:
        return self._users.drafts()

    def profile(self) -> str:
        """The account's address."""
        return str(self._ask("profile", self._users.getProfile(userId="me"))["emailAddress"])

    def listed(self, query: str | None = None) -> dict[str, Listed]:
        """Every draft that is listed, the newest first: all pages, or an error."""
        found: dict[str, Listed] = {}
        for page in self._pages(query):
            drafts = page.get("drafts") or []
            if not isinstance(drafts, list):
                raise unreadable()
            for draft in drafts:
                read = _read(draft)
                found[read.ref] = Listed(read.message_id, read.thread)
        return found

    def get(self, ref: str) -> Found | None:
        """One draft with its headers and texts, without what is attached; None where there is none
        of this id."""
        try:
            asked = self._drafts.get(userId="me", id=ref, format="full")
            return _read(self._ask("get", asked))
        except NotThere:
            return None

    def create(self, message: bytes) -> Found:
        """A new draft. Asked once."""
        body = {"message": {"raw": _raw(message)}}
        return self._written("reserve", self._drafts.create(userId="me", body=body))

    def update(self, ref: str, message: bytes, thread: str | None) -> Found:
        """The draft with another message in it."""
        body: dict[str, object] = {"raw": _raw(message)}
        if thread is not None:
            body["threadId"] = thread
        asked = self._drafts.update(userId="me", id=ref, body={"message": body})
        return self._written("fill", asked)

    def delete(self, ref: str) -> None:
        """Deletes the draft for good; it is no error where it is gone already."""
        try:
            self._ask("delete", self._drafts.delete(userId="me", id=ref))
        except NotThere:
            return

    def _written(self, name: str, asked: Built) -> Found:
        answer = self._ask(name, asked)
        try:
            return _read(answer)
        except TryAgain as error:
            error.may_have_happened = True
            raise

    def _ask(self, name: str, asked: Built) -> Json:
        crash_point(f"gmail:{name}:before")
        try:
            found = asked.execute()
        except NotThere:
            if name in ("get", "delete"):
                raise
            raise _refused(404, "") from None
        except Rejected as error:
            raise _refused(error.status, error.reason, error.hint) from None
        crash_point(f"gmail:{name}:after")
        return found

    def _pages(self, query: str | None) -> Iterator[Json]:
        token: str | None = None
        seen: set[str] = set()
        while True:
            wanted: dict[str, object] = {"userId": "me", "maxResults": PAGE}
            if token is not None:
                wanted["pageToken"] = token
            if query is not None:
                wanted["q"] = query
            page = self._ask("list", self._drafts.list(**wanted))
            yield page
            more = page.get("nextPageToken")
            if not more:
                return
            token = str(more)
            if token in seen:
                raise unreadable()
            seen.add(token)


def unreadable() -> TryAgain:
    """An answer from which nothing can be concluded."""
    return TryAgain(
        "Gmail's answer about the drafts could not be understood",
        hint="run again in a few minutes; nothing was concluded from it",
    )


def _refused(status: int, reason: str, hint: str | None = None) -> DraftError:
    more = f" ({reason})" if reason else ""
    return DraftError(f"Gmail refused the draft: status {status}{more}", hint=hint)


def _read(draft: object) -> Found:
    message = draft.get("message") if isinstance(draft, dict) else None
    if not isinstance(draft, dict) or not isinstance(message, dict):
        raise unreadable()
    ref, message_id, thread = draft.get("id"), message.get("id"), message.get("threadId")
    if not (isinstance(ref, str) and ref and isinstance(message_id, str) and message_id):
        raise unreadable()
    labels = message.get("labelIds")
    return Found(
        ref,
        message_id,
        thread if isinstance(thread, str) and thread else None,
        frozenset(map(str, labels)) if isinstance(labels, list) else frozenset(),
        message,
    )


def _raw(message: bytes) -> str:
    return base64.urlsafe_b64encode(message).decode("ascii")
