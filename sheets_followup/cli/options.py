"""The options that many commands share: one spelling, one meaning, one help line each.

``@shared("now", "json")`` gives a command those options and hands their values over as one
:class:`Options`; what a command does not offer keeps its default there.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple, ParamSpec, TypeVar

import click

if TYPE_CHECKING:
    from pathlib import Path

P = ParamSpec("P")
R = TypeVar("R")

#: CONTRACT: new drafts a run; with more, none is made.
DRAFT_LIMIT = 50


class Options(NamedTuple):
    """The shared options of one call.

    ``now`` is naive when the user gave no offset: it is then in the tracker's zone. ``config`` is
    the path as typed. None always means "not given".
    """

    now: datetime | None = None
    timezone: str | None = None
    cadence: str | None = None
    config: str | None = None
    me_name: str | None = None
    me_email: str | None = None
    me_phone: str | None = None
    mailbox: str | None = None
    catch_up: bool = False
    confirm: bool = False
    limit: int = DRAFT_LIMIT
    strict: bool = False
    json: bool = False
    quiet: bool = False
    verbose: bool = False

    @property
    def config_file(self) -> Path | None:
        """What ``--config`` names, for ``load_config``; ``~`` is the home folder."""
        from pathlib import Path

        return Path(self.config).expanduser() if self.config else None


class Moment(click.ParamType[datetime]):
    """``--now``: an ISO 8601 date or date and time, with or without an offset."""

    name = "iso"

    def convert(
        self,
        value: str | datetime,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            return datetime.fromisoformat(value.strip())
        except ValueError:
            self.fail(
                f"{value!r} is not a date such as 2026-03-05 or 2026-03-05T09:00+01:00.",
                param,
                ctx,
            )


class Zone(click.ParamType[str]):
    """``--timezone``: a name of the IANA time zone database; an unknown one is code 2."""

    name = "zone"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from sheets_followup.config import check_zone

        check_zone(value)
        return value


def _text(name: str, metavar: str, text: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    return click.option(f"--{name}", metavar=metavar, help=text)


def _flag(name: str, text: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    return click.option(f"--{name}", is_flag=True, help=text)


#: Field of :class:`Options` → its click option, in the order in which help lists them.
OPTIONS: Mapping[str, Callable[[Callable[..., object]], Callable[..., object]]] = {
    "now": click.option(
        "--now",
        type=Moment(),
        metavar="ISO",
        help="Decide as if it were this moment; without an offset, in the tracker's zone.",
    ),
    "timezone": click.option(
        "--timezone",
        type=Zone(),
        metavar="ZONE",
        help="Time zone of the tracker's dates.",
    ),
    "cadence": _text("cadence", "NAME", "Waiting times: balanced, patient, weekly, brisk, …"),
    "me_name": _text("me-name", "NAME", "Who signs the letters."),
    "me_email": _text("me-email", "MAIL", "The sender's address."),
    "me_phone": _text("me-phone", "PHONE", "The phone number under the letters."),
    "mailbox": _text("mailbox", "WHERE", "Where drafts go: eml:DIR (a file's), gmail, imap:…"),
    "catch_up": _flag("catch-up", "Also draft what fell due before the tracker's first sync."),
    "confirm": _flag("confirm", "Accept, this once, what a safety brake named."),
    "limit": click.option(
        "--limit",
        type=click.IntRange(min=0),
        default=DRAFT_LIMIT,
        show_default=True,
        metavar="N",
        help="New drafts a run; with more to make, none is made.",
    ),
    "config": _text("config", "FILE", "Configuration file instead of the usual one."),
    "strict": _flag("strict", "Exit with code 1 when a row has a problem."),
    "json": _flag("json", "One JSON object on stdout, also for an error."),
    "quiet": click.option(
        "-q", "--quiet", is_flag=True, help="Say nothing unless something needs you."
    ),
    "verbose": click.option("-v", "--verbose", is_flag=True, help="Say more, also about errors."),
}


def shared(*names: str) -> Callable[[Callable[..., R]], Callable[..., R]]:
    """Adds these shared options; the command receives them as the keyword ``options``."""

    def decorate(function: Callable[..., R]) -> Callable[..., R]:
        @functools.wraps(function)
        def call(*args: object, **values: object) -> R:
            given: dict[str, Any] = {name: values.pop(name) for name in names}
            return function(*args, options=Options(**given), **values)

        decorated: Callable[..., object] = call
        for name in reversed([name for name in OPTIONS if name in names]):
            decorated = OPTIONS[name](decorated)
        return decorated  # type: ignore[return-value]  # click's decorators keep the function

    unknown = set(names) - set(OPTIONS)
    if unknown:
        raise LookupError(f"no shared option is called {sorted(unknown)}")
    return decorate


#: One tracker, which may be left out (the configuration's default).
tracker_argument = click.argument("tracker", required=False, metavar="[TRACKER]")

#: Any number of trackers, for ``sync``.
trackers_argument = click.argument("trackers", nargs=-1, metavar="[TRACKER]...")
