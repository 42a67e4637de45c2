"""The door: a ``requests`` session that asks only what the table allows, and says what came of it.

Whatever is given to it by a library, an address, a proxy, a redirect to follow, a time-out, a hook,
a certificate, the door uses its own. An answer comes back only when it is a *yes*; everything else
is raised as one of ours, with ``may_have_happened`` on it where that is not known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Protocol

import requests
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar
from urllib3.exceptions import HTTPError
from urllib3.response import HTTPResponse

from sheets_followup import __version__
from sheets_followup.errors import LoginNeeded, TryAgain
from sheets_followup.session.allowed import EVERYDAY, WITH_DELETING, AllowList, Call
from sheets_followup.session.answers import SERVICES, error_for
from sheets_followup.session.errors_table import foreign_errors, translated
from sheets_followup.session.pacing import NotSent, Pacer
from sheets_followup.session.preparing import prepared
from sheets_followup.session.redaction import LOG, keep_libraries_quiet
from sheets_followup.session.retrying import Retries, read_answer
from sheets_followup.session.roots import Roots
from sheets_followup.session.tries import Else, Yes

#: No answer that we ask for comes near it: 10,000 rows with all their formats are 18 MB.
LARGEST_ANSWER = 256 * 1024 * 1024

Json = Mapping[str, object]


class Grant(Protocol):
    """A login: where the door gets its access token from. It asks through the door itself."""

    def token(self, door: Door) -> str:
        """An access token that should still be good. Raises LoginNeeded or TryAgain."""
        ...

    def renewed(self, door: Door, refused: str) -> str:
        """Another token than ``refused``, which Google has just not accepted."""
        ...


class _Wire(HTTPAdapter):
    """Opens sockets, for what the table allows; a door cannot be led around it by ``mount``."""

    def __init__(self, allowed: AllowList) -> None:
        super().__init__(pool_connections=4, pool_maxsize=4, max_retries=0)
        self._allowed = allowed

    def send(  # type: ignore[override]
        self, request: requests.PreparedRequest, *, timeout: tuple[float, float], **_: object
    ) -> requests.Response:
        self._allowed.check(request.method or "", request.url or "", request.headers)
        return super().send(
            request, stream=True, timeout=timeout, verify=True, cert=None, proxies={}
        )


class Door(requests.Session):
    """What :data:`~sheets_followup.session.allowed.EVERYDAY` allows, and nothing else.

    ``grant`` is asked for a token before each request but those of the login itself; without one
    nothing but those can be asked. Doors of one user share a ``pacer``. One thread, one door.
    """

    def __init__(
        self,
        roots: Roots,
        grant: Grant | None = None,
        *,
        pacer: Pacer | None = None,
        retries: Retries | None = None,
        calls: tuple[Call, ...] = EVERYDAY,
    ) -> None:
        super().__init__()
        keep_libraries_quiet()
        self.roots = roots
        self.grant = grant
        self.retries = retries or Retries()
        self.pacer = pacer or Pacer(clock=self.retries.clock, sleep=self.retries.sleep)
        self.allowed = AllowList(roots, calls)
        # No proxy, no certificate bundle and no .netrc from the environment.
        self.trust_env = False
        self.max_redirects = 0
        self.headers.clear()
        self.headers.update(
            {
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
                "User-Agent": f"sheets-followup/{__version__} (gzip)",
            }
        )
        #: What was built over this door, by name and version.
        self.built: dict[tuple[str, str], object] = {}
        self._not_after: float | None = None
        self._wire = _Wire(self.allowed)
        self.adapters.clear()
        self.mount("https://", self._wire)
        self.mount("http://", self._wire)

    def ask(
        self,
        name: str,
        *slots: str,
        query: Mapping[str, str | int | bool | list[str]] | None = None,
        body: Json | None = None,
        form: Mapping[str, str] | None = None,
    ) -> Json:
        """Asks the call of this name in the table; the answer's JSON object.

        ``slots`` fill its path in order. ``body`` is sent as JSON, ``form`` as a form. Raises what
        :func:`~sheets_followup.session.answers.error_for` says; Refused for a name that this
        door's table does not have.
        """
        call, address = self.allowed.call(name), self.allowed.address(name, *slots)
        written = {
            key: ("true" if value else "false") if isinstance(value, bool) else value
            for key, value in (query or {}).items()
        }
        made = requests.Request(call.method, address, params=written, json=body, data=form)
        self.allowed.check(call.method, address, {})
        found = self._exchange(self._prepared(made)).answer.body
        return found if isinstance(found, dict) else {}

    @contextmanager
    def only_until(self, moment: float) -> Iterator[None]:
        """Inside, a write is sent by this moment of the door's clock, or not at all: NotSent.

        Its turn, a new token or a repetition may take longer than what it rests on is true.
        """
        before, self._not_after = self._not_after, moment
        try:
            yield
        finally:
            self._not_after = before

    def request(
        self, method: str | bytes, url: str | bytes, *args: object, **kwargs: object
    ) -> requests.Response:
        """Like the session's own, with Google's addresses moved to the configured roots."""
        text = url if isinstance(url, str) else bytes(url).decode("ascii", "replace")
        verb = method if isinstance(method, str) else bytes(method).decode("ascii", "replace")
        kwargs["allow_redirects"] = False
        moved = self.roots.moved(text)
        # Judged as it was written, before requests resolves dots and escapes in it, and once more
        # as it will be asked.
        self.allowed.check(verb.upper(), moved, {})
        with foreign_errors("Google", writes=False):
            # Only what cannot even be written as a request is foreign here; the rest is ours.
            return super().request(verb, moved, *args, **kwargs)  # type: ignore[arg-type]

    def merge_environment_settings(self, *_: object, **__: object) -> Any:
        """Nothing: the wire takes none of it from anywhere."""
        return {}

    def prepare_request(self, request: requests.Request) -> requests.PreparedRequest:
        return prepared(request, self.headers)

    def send(self, request: requests.PreparedRequest, **_: object) -> requests.Response:
        """One allowed request, repeated where that is safe. Returns a *yes*, raises the rest."""
        return self._exchange(request).response

    def _prepared(self, made: requests.Request) -> requests.PreparedRequest:
        with foreign_errors("Google", writes=False):
            return self.prepare_request(made)

    def _exchange(self, request: requests.PreparedRequest) -> Yes:
        request.headers.pop("Cookie", None)
        call = self.allowed.check(request.method or "", request.url or "", request.headers)
        token = self._authorize(call, request)
        deadline = self.retries.clock() + self.retries.deadline
        renewed, attempt = False, 0
        while True:
            attempt += 1
            began = self.retries.clock()
            with self.pacer.turn(call):
                started = self.retries.clock()
                self._check_moment(call, started)
                deadline += started - began
                found = self._attempt(call, request, deadline)
            LOG.debug(
                "%s: %s, attempt %d, %.0f ms",
                call.name,
                found.what,
                attempt,
                (self.retries.clock() - started) * 1000,
            )
            if isinstance(found, Yes):
                return found
            if found.status == 401 and token is not None and not renewed:
                # A 401 was not carried out, so this is the one thing that a write is repeated for.
                token, renewed = self._reauthorize(request, token), True
                continue
            left = deadline - self.retries.clock()
            wait = self.retries.wait(attempt, left, found.error.retry_after)
            if call.writes or not found.passing or wait is None:
                raise found.error
            self.retries.sleep(wait)

    def _check_moment(self, call: Call, now: float) -> None:
        late = self._not_after is not None and now > self._not_after
        if late and call.writes and call.service != "oauth":
            raise NotSent(
                "a change waited too long for its turn, so it was not asked for",
                hint="try again in a few minutes",
            )

    def _authorize(self, call: Call, request: requests.PreparedRequest) -> str | None:
        request.headers.pop("Authorization", None)
        if call.service == "oauth":
            return None
        if self.grant is None:
            raise LoginNeeded("nobody is logged in", hint="run: sheets-followup login")
        token = self.grant.token(self)
        request.headers["Authorization"] = f"Bearer {token}"
        return token

    def _reauthorize(self, request: requests.PreparedRequest, refused: str) -> str:
        assert self.grant is not None
        token = self.grant.renewed(self, refused)
        request.headers["Authorization"] = f"Bearer {token}"
        return token

    def _attempt(
        self, call: Call, request: requests.PreparedRequest, deadline: float
    ) -> Yes | Else:
        """What came of one try; nothing foreign comes out."""
        left = deadline - self.retries.clock()
        limit = self.retries.timeout(call)
        # A write is tried once, and cutting it short would only make its outcome unknown.
        end = self.retries.clock() + (limit if call.writes else max(min(limit, left), 0.1))
        try:
            timeout = (self.retries.connect_timeout, end - self.retries.clock())
            response = self._wire.send(request, timeout=timeout)
            body = self._body(response, end)
        except (requests.RequestException, HTTPError, OSError) as error:
            ours = translated(error, SERVICES[call.service], writes=call.writes)
            assert ours is not None
            return Else(ours, passing=True)
        if body is None:
            slow = TryAgain(
                f"{SERVICES[call.service]} answered too slowly or too much",
                hint="try again in a few minutes",
                may_have_happened=call.writes,
            )
            return Else(slow, passing=True)
        answer = read_answer(response.status_code, response.headers, body, self.retries.now)
        refusal = error_for(call, answer)
        if refusal is None:
            return Yes(response, answer)
        unreadable = 200 <= answer.status < 300
        return Else(refusal, passing=unreadable or answer.is_passing, status=answer.status)

    def _body(self, response: requests.Response, end: float) -> bytes | None:
        """The whole body; None when it comes too slowly or is too large. Leaves it on the response.

        A time-out on a socket begins anew with every byte, so the clock is looked at here.
        """
        raw, parts, size = response.raw, [], 0
        # A recording that is played back can be read in one way only.
        read = raw.read1 if isinstance(raw, HTTPResponse) else raw.read
        while part := read(262_144, decode_content=True):
            parts.append(part)
            size += len(part)
            if size > LARGEST_ANSWER or self.retries.clock() > end:
                response.close()
                return None
        body = b"".join(parts)
        response._content = body
        response._content_consumed = True  # type: ignore[attr-defined]
        raw.release_conn()
        # No answer of ours sets one, and none is ever sent back.
        self.cookies = RequestsCookieJar()
        return body


def deleting_door(
    roots: Roots,
    grant: Grant,
    *,
    pacer: Pacer | None = None,
    retries: Retries | None = None,
) -> Door:
    """The door of ``undo`` and ``clean``: it can also delete a draft (PROTOCOL, invariant 6).

    Whoever holds it deletes only after a GET at most five seconds old that shows DRAFT, not SENT,
    and the message id that we last wrote; the door itself cannot know that.
    """
    return Door(roots, grant, pacer=pacer, retries=retries, calls=WITH_DELETING)
