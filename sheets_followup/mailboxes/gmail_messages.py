"""What is asked of Gmail about messages, conversations and their history; nothing is concluded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from sheets_followup.crashpoints import crash_point
from sheets_followup.errors import TrackerError, TryAgain
from sheets_followup.login.levels import READONLY
from sheets_followup.mailboxes.gmail_drafts import PAGE
from sheets_followup.session.answers import NotThere, Rejected

if TYPE_CHECKING:
    from sheets_followup.session.api_http import Built
    from sheets_followup.session.door import Door

Json = Mapping[str, object]


class GmailMessages:
    """The reading endpoints of Gmail, over a door; all of them only read.

    Each raises LoginNeeded and TryAgain as the door does, and TrackerError for a definite no.
    """

    def __init__(self, door: Door) -> None:
        self.door = door

    def allowed(self) -> bool:
        """Whether the login holds the permission to read. Raises LoginNeeded where there is none.

        A door whose grant names no scopes is taken at its word when it is asked.
        """
        login = getattr(self.door.grant, "login", None)
        return login is None or READONLY in login.scopes

    def profile(self) -> Json:
        """The account: ``emailAddress`` and ``historyId``."""
        return self._ask("profile", self._users.getProfile(userId="me"))

    def aliases(self) -> Sequence[Json]:
        """The addresses that the account may send as."""
        found = self._ask("aliases", self._users.settings().sendAs().list(userId="me"))
        return _listed(found, "sendAs")

    def thread(self, name: str) -> Sequence[Json]:
        """The messages of a conversation with their headers; none where it is gone."""
        try:
            asked = self._threads.get(userId="me", id=name, format="metadata")
            return _listed(self._ask("thread", asked), "messages")
        except NotThere:
            return []

    def get(self, name: str, form: str) -> Json | None:
        """One message, ``metadata`` (its headers) or ``full``; None where it is gone."""
        try:
            asked = self._messages.get(userId="me", id=name, format=form)
            return self._ask("message", asked)
        except NotThere:
            return None

    def search(self, query: str, *, everywhere: bool) -> Iterator[str]:
        """The ids of the messages that a search finds now, spam and the bin included or not."""
        wanted: dict[str, object] = {"userId": "me", "q": query, "maxResults": PAGE}
        if everywhere:
            wanted["includeSpamTrash"] = True
        for page in self._paged("search", self._messages, wanted):
            for message in _listed(page, "messages"):
                if isinstance(message.get("id"), str):
                    yield str(message["id"])

    def history(self, start: str) -> list[Json] | None:
        """What changed since a history id; None where Gmail has forgotten it."""
        wanted: dict[str, object] = {
            "userId": "me",
            "startHistoryId": start,
            "maxResults": PAGE,
        }
        try:
            pages = list(self._paged("history", self._users.history(), wanted))
        except NotThere:
            return None
        return [record for page in pages for record in _listed(page, "history")]

    @cached_property
    def _users(self) -> Built:
        from sheets_followup.session.api_http import gmail_users

        return gmail_users(self.door)

    @cached_property
    def _threads(self) -> Built:
        return self._users.threads()  # the library makes one anew whenever it is asked for

    @cached_property
    def _messages(self) -> Built:
        return self._users.messages()

    def _ask(self, name: str, asked: Built) -> Json:
        crash_point(f"gmail:{name}:before")
        try:
            found = asked.execute()
        except NotThere:
            raise
        except Rejected as error:
            raise TrackerError(
                f"Gmail refused to show {name}: status {error.status}", hint=error.hint
            ) from error
        crash_point(f"gmail:{name}:after")
        return found

    def _paged(self, name: str, asked: Built, wanted: Mapping[str, object]) -> Iterator[Json]:
        """Every page; an empty one may have more behind it. TryAgain for a circle of pages."""
        token: str | None = None
        seen: set[str] = set()
        while True:
            more = {} if token is None else {"pageToken": token}
            page = self._ask(name, asked.list(**wanted, **more))
            yield page
            token = str(page.get("nextPageToken") or "") or None
            if token is None:
                return
            if token in seen:
                raise TryAgain("Gmail's list has no end", hint="run again in a few minutes")
            seen.add(token)


def _listed(answer: Json, name: str) -> list[Json]:
    found = answer.get(name)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []
