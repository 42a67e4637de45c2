"""The emulator in a process of its own, so that it and what is measured share no interpreter."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from email.utils import parseaddr
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Self

from tests.google import Google
from tests.google.quotas import Quotas

LATENCY = 0.12


@dataclass(frozen=True, slots=True)
class Seen:
    """What came in since the last :meth:`Remote.mark`: endpoint → requests; refusals for a rate."""

    endpoints: Counter[str] = field(default_factory=Counter)
    units: int = 0
    reads: int = 0
    writes: int = 0
    too_many: int = 0

    def of(self, service: str) -> int:
        """The requests to one service, answered or not."""
        return sum(n for name, n in self.endpoints.items() if name.startswith(service + "."))

    @property
    def requests(self) -> int:
        """All requests."""
        return self.endpoints.total()


class _Host:
    """What the other process is asked to do."""

    def __init__(self, google: Google) -> None:
        self.google, self._from = google, 0
        self._totals: dict[str, int] = {}
        self.mark()

    def mark(self) -> None:
        self._from = len(self.google.world.history)
        quotas = self.google.world.quotas
        self._totals = dict(quotas.totals) if quotas else {}

    def seen(self) -> Seen:
        came = self.google.world.history[self._from :]
        quotas = self.google.world.quotas
        spent = {
            name: total - self._totals.get(name, 0)
            for name, total in (quotas.totals if quotas else {}).items()
        }
        return Seen(
            Counter(each.endpoint for each in came),
            spent.get("gmail_units", 0),
            spent.get("sheets_read", 0),
            spent.get("sheets_write", 0),
            sum(each.status == 429 for each in came),
        )

    def pace(self, latency: float) -> None:
        """Seconds a request from now on, in a minute in which nothing was asked; 0: no quotas."""
        self.google._server.latency = latency
        self.google.world.quotas = Quotas() if latency else None
        self.mark()

    def new_sheet(self, rows: list[list[object]]) -> str:
        return self.google.new_sheet("Job search", rows, zone="UTC").id

    def login(self, *scopes: str) -> dict[str, Any]:
        client = self.google.client
        return {**self.google.login(*scopes), "client": client.id, "secret": client.secret}

    def lose(self, endpoint: str, nth: int) -> None:
        """The answer to the nth request is lost: it was carried out, the connection closes."""
        self.google.world.faults.plan(endpoint, "close-after", nth=nth)

    def recipients(self) -> list[str]:
        """To whom the drafts are, a blank one to nobody."""
        letters = self.google.mail().drafts().values()
        return [parseaddr(str(each["To"] or ""))[1] for each in letters]

    def empty_mailbox(self) -> None:
        mail = self.google.mail()
        for draft in list(mail.drafts()):
            mail.discard(draft)

    def wrong(self) -> list[str]:
        world = self.google.world
        return [*world.violations, *world.bugs]


def _serve(pipe: Connection) -> None:
    with Google(running=True) as google:
        host = _Host(google)
        pipe.send(google.url)
        while True:
            try:
                name, args = pipe.recv()
            except EOFError:  # who asked is gone
                return
            if name == "stop":
                return
            try:
                pipe.send((True, getattr(host, name)(*args)))
            except Exception as error:  # noqa: BLE001
                pipe.send((False, repr(error)))


class Remote:
    """The emulator; a context manager. Its methods are those of :class:`_Host`."""

    def __init__(self) -> None:
        self._pipe, theirs = multiprocessing.Pipe()
        context = multiprocessing.get_context("spawn")
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)

    def __enter__(self) -> Self:
        self._process.start()
        self.url: str = self._pipe.recv()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pipe.send(("stop", ()))
        self._process.join(5)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*args: object) -> Any:
            self._pipe.send((name, args))
            done, found = self._pipe.recv()
            if not done:
                raise RuntimeError(f"the emulator could not {name}: {found}")
            return found

        return call


def emails(rows: Sequence[Sequence[object]]) -> list[str]:
    """The addresses in the rows of :func:`bench.google.ours.due`, one a row."""
    return [parseaddr(str(row[3]))[1] for row in rows[1:]]
