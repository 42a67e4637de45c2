"""What a configuration is, once it was read and found right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Literal

from sheets_followup.errors import UsageError
from sheets_followup.model import Sender


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What can be set for all trackers and again for one; None means "not set here".

    ``country`` is an ISO 3166 code, with a subdivision where wanted (``US-CA``). ``follow_up_to``
    and ``empty_to`` are RULEBOOK W3 and CONTRACT. ``date_order`` settles how ``3/4`` is read.
    ``templates`` is a folder of the user's own letters, absolute.
    """

    cadence: str | None = None
    tone: str | None = None
    timezone: str | None = None
    country: str | None = None
    mailbox: str | None = None
    follow_up_to: Literal["all", "contact"] | None = None
    empty_to: bool | None = None
    date_order: Literal["dmy", "mdy"] | None = None
    templates: Path | None = None

    @property
    def day_first(self) -> bool | None:
        """Whether ``3/4`` is 3 April; None where the sheet itself has to settle it."""
        return None if self.date_order is None else self.date_order == "dmy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults(Settings):
    """``[defaults]``: the settings for all trackers, and the tracker meant when none is named."""

    tracker: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerConfig(Settings):
    """``[trackers.NAME]``: an address, and the settings that differ from the defaults."""

    address: str


@dataclass(frozen=True, slots=True)
class Config:
    """One configuration file, read and checked; ``Config()`` is a machine without one.

    ``headers`` maps a header's text to its fact. ``cadences`` holds the fields as they were typed,
    all of them right for ``cadence.parse_cadence``. ``path`` is the file, None when there is none.
    """

    me: Sender | None = None
    defaults: Defaults = field(default_factory=Defaults)
    trackers: Mapping[str, TrackerConfig] = field(default_factory=dict)
    cadences: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    imap: Mapping[str, object] = field(default_factory=dict)
    google: Mapping[str, str] = field(default_factory=dict)
    path: Path | None = None

    @property
    def templates(self) -> Path | None:
        """The user's folder of templates for all trackers."""
        return self.defaults.templates

    def find_tracker(
        self,
        typed: str | None,
        is_same: Callable[[str, str], bool] = str.__eq__,
    ) -> tuple[str, Settings]:
        """The address that ``typed`` stands for, and the settings that hold for it.

        ``typed`` is a name of ``[trackers]``, else an address; None is the configured default. An
        address that a name of ``[trackers]`` carries gets that name's settings too, in whichever
        way it was typed: ``is_same`` tells whether two addresses mean one tracker. Raises
        UsageError when there is neither an argument nor a default.
        """
        wanted = typed if typed is not None else self.defaults.tracker
        if wanted is None:
            raise UsageError(
                "no tracker was named and none is configured",
                hint="name a file behind the command, such as jobs.xlsx (sheets-followup init"
                ' jobs.xlsx makes a new one), or set tracker = "…" under [defaults];'
                " sheets-followup demo shows it all on an example",
            )
        named, address = self.trackers.get(wanted), wanted
        if named is not None:
            address = named.address
        else:
            known = self.trackers.values()
            named = next((each for each in known if is_same(each.address, wanted)), None)
        base = Settings(**{key: getattr(self.defaults, key) for key in SETTINGS})
        if named is None:
            return address, base
        overrides = {key: getattr(named, key) for key in SETTINGS}
        return address, replace(
            base,
            **{key: value for key, value in overrides.items() if value is not None},
        )


#: The keys that ``[defaults]`` and ``[trackers.NAME]`` share.
SETTINGS = tuple(each.name for each in fields(Settings))
