"""The known keys of each section, as tables: key → the check that its value has to pass.

A check returns None when the value is right, else what it should have been, in words that fit
after "should be".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from sheets_followup.machine import is_loopback

Check = Callable[[object], str | None]

#: Google's own hosts, for each of the API roots of ``[google]``.
_GOOGLE_HOSTS = frozenset(
    {
        "accounts.google.com",
        "drive.googleapis.com",
        "gmail.googleapis.com",
        "oauth2.googleapis.com",
        "sheets.googleapis.com",
        "www.googleapis.com",
    }
)

#: Names under which people try to keep what does not belong in a configuration file.
_SECRET = re.compile(
    r"passw|secret|api_?key|(?:^|_)(?:access|refresh)?_?token$|^pin$", re.IGNORECASE
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_COUNTRY = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")
_NAME = re.compile(r"[^\W\d_][\w-]*")


def is_secret(key: str) -> bool:
    """Whether a key of this name would hold a secret."""
    return _SECRET.search(key) is not None


def text(value: object) -> str | None:
    """A line of text that is not blank."""
    if not isinstance(value, str):
        return "a text"
    if not value.strip() or _CONTROL.search(value):
        return "one line of text that is not blank"
    return None


def flag(value: object) -> str | None:
    return None if isinstance(value, bool) else "true or false, without quotes"


def port(value: object) -> str | None:
    right = isinstance(value, int) and not isinstance(value, bool) and 0 < value < 65536
    return None if right else "a number from 1 to 65535, without quotes"


def command(value: object) -> str | None:
    """A shell line, or a program and its arguments as a list."""
    if isinstance(value, list) and value and all(text(word) is None for word in value):
        return None
    return None if text(value) is None else "a command as a text, or a list of its words"


def mail(value: object) -> str | None:
    right = isinstance(value, str) and re.fullmatch(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+", value)
    return None if right else "one mail address, such as jane@example.org"


def link(value: object) -> str | None:
    right = isinstance(value, str) and re.fullmatch(r"(?:https?://)?[^\s/@]+\.[^\s@]+", value)
    return None if right else "an address such as https://www.linkedin.com/in/jane-roe"


def phone(value: object) -> str | None:
    if isinstance(value, str) and len(re.findall(r"\d", value)) >= 3 and text(value) is None:
        return None
    return "a phone number"


def country(value: object) -> str | None:
    right = isinstance(value, str) and _COUNTRY.fullmatch(value)
    return None if right else "a country code in capitals, such as DE, or US-CA with a region"


def word(value: object) -> str | None:
    """A name such as that of a cadence or a tone."""
    right = isinstance(value, str) and _NAME.fullmatch(value)
    return None if right else "one word"


def zone(value: object) -> str | None:
    from zoneinfo import ZoneInfo

    if isinstance(value, str):
        try:
            ZoneInfo(value)
            return None
        except (KeyError, ValueError, OSError):
            pass
    return "a time zone such as Europe/Berlin or America/New_York"


def one_of(*choices: str) -> Check:
    wanted = " or ".join(f'"{choice}"' for choice in choices)
    return lambda value: None if value in choices else wanted


def api_root(value: object) -> str | None:
    """A root of Google's own, or one on a loopback address (for tests and recorders).

    Whoever controls an API root receives the user's token: no other host is accepted.
    """
    wanted = "an address of Google's own such as https://gmail.googleapis.com, or a loopback one"
    if not isinstance(value, str) or _CONTROL.search(value) or "\\" in value:
        return wanted
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return wanted
    if parts.username is not None or parts.query or parts.fragment:
        return wanted
    if parts.scheme == "https" and host in _GOOGLE_HOSTS and parts.port in (None, 443):
        return None
    return None if parts.scheme in ("http", "https") and is_loopback(host) else wanted


#: The tones for which templates are shipped.
SHIPPED_TONE = one_of("formal", "warm")

SETTINGS: Mapping[str, Check] = {
    "cadence": word,
    "tone": word,
    "timezone": zone,
    "country": country,
    "mailbox": text,
    "follow_up_to": one_of("all", "contact"),
    "empty_to": flag,
    "date_order": one_of("dmy", "mdy"),
    "templates": text,
}

#: Section → key → check. ``cadences`` and ``headers`` are not here: their keys are the user's own.
SECTIONS: Mapping[str, Mapping[str, Check]] = {
    "me": {"name": text, "email": mail, "phone": phone, "linkedin": link},
    "defaults": {"tracker": text, **SETTINGS},
    "imap": {
        "host": text,
        "port": port,
        "user": text,
        "security": one_of("tls", "starttls", "none"),
        "password_command": command,
        "drafts": text,
        "sent": text,
    },
    "google": {
        "client_file": text,
        "token_file": text,
        "sheets": api_root,
        "drive": api_root,
        "gmail": api_root,
        "oauth": api_root,
    },
}

#: What every ``[trackers.NAME]`` may hold; ``address`` has to be there.
TRACKER: Mapping[str, Check] = {"address": text, **SETTINGS}

SECTION_NAMES = ("me", "defaults", "trackers", "cadences", "headers", "imap", "google")
