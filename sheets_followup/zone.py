"""The tracker's time zone, and where it comes from (CONTRACT, "Zone")."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sheets_followup.errors import UsageError


class Zone(NamedTuple):
    """A zone by name, and in words who said so (``from_system``: nobody did)."""

    name: str
    info: tzinfo
    source: str
    from_system: bool = False

    def now(self, given: datetime | None) -> datetime:
        """The moment to decide for, in this zone; a given one without an offset is in it."""
        if given is None:
            return datetime.now(self.info)
        if given.tzinfo is None:
            return given.replace(tzinfo=self.info)
        try:
            return given.astimezone(self.info)
        except OverflowError as error:
            raise UsageError(
                f"{given.isoformat()} is no moment that the calendar has in {self.name}",
                hint="write a moment such as 2026-03-05T09:00+01:00",
            ) from error


def find_zone(option: str | None, sheet: str | None, configured: str | None) -> Zone:
    """The zone: the option's, else the sheet's own, else the configured, else the system's.

    ``GMT-07:00`` is one, too. Raises UsageError for a name that the database does not have.
    """
    for name, source in (
        (option, "the option --timezone"),
        (sheet, "the sheet's own settings"),
        (configured, "your configuration"),
    ):
        if name:
            return Zone(name, _info(name), source)
    name = _system_name()
    return Zone(name, _info(name), "this computer's setting", from_system=True)


#: The zone of a Google Sheet whose owner chose none by its name.
_CUSTOM = re.compile(r"GMT([+-])(\d\d?):?(\d\d)?")


def _info(name: str) -> tzinfo:
    custom = _CUSTOM.fullmatch(name)
    if custom is not None:
        ahead = timedelta(hours=int(custom[2]), minutes=int(custom[3] or 0))
        if ahead < timedelta(hours=24):
            return timezone(ahead if custom[1] == "+" else -ahead, name)
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UsageError(
            f"there is no time zone {name!r}",
            hint="write a name such as Europe/Berlin or America/New_York",
        ) from error


def _system_name() -> str:
    import tzlocal

    try:
        return tzlocal.get_localzone_name() or "UTC"
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
