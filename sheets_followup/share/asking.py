"""What was asked for, judged before anything is looked up. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Literal

from sheets_followup.addresses import is_example, is_unread, valid_address
from sheets_followup.errors import UsageError

Role = Literal["reader", "commenter", "writer"]
ROLES: tuple[Role, ...] = ("reader", "commenter", "writer")
DEFAULT_ROLE: Role = "reader"

#: Google keeps an end date at most so far ahead (Drive, Permission.expirationTime).
LONGEST = timedelta(days=365)
#: The message goes into an address line, which a server cuts or refuses where it is long.
LONGEST_MESSAGE = 1000

_GMAIL = frozenset({"gmail.com", "googlemail.com"})
_EVERYBODY = frozenset({"anyone", "anyonewithlink", "everyone", "everybody", "all", "public", "*"})


@dataclass(frozen=True, slots=True)
class Asked:
    """A share as it was asked for. ``role`` and ``until`` are None where nothing was said.

    ``until`` is the last day on which it is open. ``message`` is the text of Google's invitation;
    None means that nobody is mailed.
    """

    address: str
    role: Role | None = None
    until: date | None = None
    message: str | None = None
    revoke: bool = False


def asked(
    mail: str,
    *,
    role: Role | None = None,
    until: date | None = None,
    message: str | None = None,
    revoke: bool = False,
) -> Asked:
    """A share, judged. Raises UsageError for what cannot be meant."""
    if revoke and (role is not None or until is not None or message is not None):
        raise UsageError("--revoke takes the access away, so no other option goes with it")
    if message is not None:
        message = message.strip()
        if len(message) > LONGEST_MESSAGE:
            raise UsageError(
                f"the message has {len(message)} characters; Google takes {LONGEST_MESSAGE}"
            )
        if any(not letter.isprintable() and letter not in "\n\t" for letter in message):
            raise UsageError("the message holds a character that cannot be shown")
    return Asked(one_address(mail), role, until, message, revoke)


def one_address(text: str) -> str:
    """The one person's address that ``text`` is. Raises UsageError for everything else."""
    text = text.strip()
    if text.casefold() in _EVERYBODY:
        raise UsageError(
            "a tracker is shared with one person at a time, never with everybody",
            hint="it holds the names and addresses of people who did not agree to that",
        )
    if any(mark in text for mark in ",; ") and text.count("@") > 1:
        raise UsageError(
            "a tracker is shared with one person at a time", hint="run it once for each"
        )
    if "@" not in text or text.startswith("@"):
        raise UsageError(
            f"{text!r} is no mail address", hint="write one person's, such as coach@opal.example"
        )
    found = valid_address(text)
    if found is None:
        raise UsageError(f"{text!r} is no valid mail address")
    if is_example(found):
        raise UsageError(f"{found} is an example's address", hint="write the address of your coach")
    if is_unread(found):
        raise UsageError(f"nobody reads {found}", hint="write the address of your coach")
    return found


def same_person(one: str, other: str) -> bool:
    """Whether two addresses reach one Google account: case, Gmail's dots and ``+…`` aside."""
    return _account(one) == _account(other)


def _account(address: str) -> tuple[str, str]:
    local, _, domain = address.strip().casefold().rpartition("@")
    if domain in _GMAIL:
        return local.partition("+")[0].replace(".", ""), "gmail.com"
    return local, domain


def end_of(until: date, zone: tzinfo, now: datetime) -> datetime:
    """The moment after the last second of that day. Raises UsageError outside the coming year."""
    today = now.astimezone(zone).date()
    if until < today:
        raise UsageError(f"{until.isoformat()} is over", hint="name a day that is still to come")
    last = today + LONGEST - timedelta(days=1)
    if until > last:
        raise UsageError(
            f"Google ends a share after a year at the latest, and {until.isoformat()} is later",
            hint=f"the last day that can be named is {last.isoformat()}",
        )
    return datetime.combine(until + timedelta(days=1), time(), zone)
