"""google-api-python-client through the door: the small ``http`` object that it asks.

Its own transport, httplib2, sends a POST a second time by itself when the connection drops, with no
switch to turn that off (measured: two drafts). So it gets this one, which asks the door.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import httplib2
from googleapiclient.discovery import build

from sheets_followup.session.door import Door


class Built(Protocol):
    """A method or a collection of a built service: calling it gives the next one."""

    def __getattr__(self, name: str) -> Built: ...

    def __call__(self, *parts: object, **parameters: object) -> Built: ...

    def execute(self) -> Mapping[str, object]:
        """Asks; returns the answer's JSON. Raises our errors only."""
        ...


class ApiHttp:
    """What googleapiclient needs of an ``httplib2.Http``, over a :class:`Door`."""

    #: googleapiclient reads and writes these on every ``http``; here they change nothing.
    timeout: float | None = None
    follow_redirects = False
    redirect_codes: frozenset[int] = frozenset()

    def __init__(self, door: Door) -> None:
        self._door = door

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        redirections: int = 0,
        connection_type: object = None,
    ) -> tuple[httplib2.Response, bytes]:
        """One request; the answer in httplib2's form. Only a success returns, the rest raises."""
        wanted = {
            name: value
            for name, value in (headers or {}).items()
            # The door writes these itself, of the body as it goes out.
            if name.lower() not in ("content-length", "accept-encoding", "user-agent", "host")
        }
        response = self._door.request(method, uri, data=body, headers=wanted)
        found = httplib2.Response({name.lower(): text for name, text in response.headers.items()})
        found.status, found.reason = response.status_code, response.reason
        return found, response.content

    def close(self) -> None:
        """Nothing to do: the door belongs to whoever opened it."""


def built_service(door: Door, name: str, version: str) -> Built:
    """A service of google-api-python-client over ``door``, such as ("gmail", "v1").

    Built once a door, from the description that the package ships, so nothing is asked for it.
    """
    if (name, version) not in door.built:
        door.built[name, version] = build(name, version, http=ApiHttp(door), static_discovery=True)
    service: Built = door.built[name, version]  # type: ignore[assignment]
    return service


def gmail_users(door: Door) -> Built:
    """The collection that all of Gmail's endpoints belong to, built once for each door.

    The library makes every method anew whenever a collection is asked for.
    """
    if ("gmail", "users") not in door.built:
        door.built["gmail", "users"] = built_service(door, "gmail", "v1").users()
    users: Built = door.built["gmail", "users"]  # type: ignore[assignment]
    return users
