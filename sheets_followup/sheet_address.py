"""What a person may type for a Google Sheet: its address in the browser, ``gsheet:ID``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from sheets_followup.errors import UsageError

#: ``gsheet:new`` makes a new one (``init`` alone).
NEW = "new"

_ID = re.compile(r"[A-Za-z0-9_-]{20,200}")
_IN_PATH = re.compile(r"/spreadsheets(?:/u/\d+)?/d/([^/]+)(?:/|$)")
_PUBLISHED = re.compile(r"/spreadsheets(?:/u/\d+)?/d/e/")
_OPEN = re.compile(r"/(?:open|uc)/?")
_GID = re.compile(r"\d{1,10}")


@dataclass(frozen=True, slots=True)
class SheetAddress:
    """A spreadsheet and, where one was named, the tab: by its number or by its title."""

    id: str
    gid: int | None = None
    title: str | None = None

    @property
    def is_new(self) -> bool:
        """Whether it is one that ``init`` is to make."""
        return self.id == NEW


def is_sheet_address(typed: str) -> bool:
    """Whether a TRACKER argument means a Google Sheet (rather than a file)."""
    small = typed.strip().casefold()
    return small.startswith("gsheet:") or bool(
        re.match(r"(?:https?://)?(?:docs|drive|sheets)\.google\.com(?:/|$)", small)
    )


def parse_sheet_address(typed: str) -> SheetAddress:
    """Takes an address apart. Raises UsageError where it names no spreadsheet."""
    typed = typed.strip()
    if typed.casefold().startswith("gsheet:"):
        key, _, tab = typed[len("gsheet:") :].partition("#")
        key, tab = key.strip(), unquote(tab).strip()
        if key != NEW and not _ID.fullmatch(key):
            raise UsageError(
                f"{key!r} is no id of a Google Sheet",
                hint="paste the address that the browser shows while the sheet is open",
            )
        gid = re.fullmatch(r"gid=(\d{1,10})", tab)
        if gid is not None:
            return SheetAddress(key, gid=int(gid[1]))
        return SheetAddress(key, title=tab or None)
    return _of_url(typed if "://" in typed else f"https://{typed}")


def _of_url(url: str) -> SheetAddress:
    try:
        split = urlsplit(url)
    except ValueError:
        raise _unknown(url) from None
    query = parse_qs(split.query)
    if _PUBLISHED.search(split.path):
        raise UsageError(
            "this is the address of a published copy, which cannot be written",
            hint="open the sheet itself in the browser and paste that address",
        )
    found = _IN_PATH.search(split.path)
    key = found[1] if found else ""
    if not key and _OPEN.fullmatch(split.path):
        key = next(iter(query.get("id", ())), "")
    if not _ID.fullmatch(key):
        raise _unknown(url)
    named = [*parse_qs(split.fragment).get("gid", ()), *query.get("gid", ())]
    gid = next((int(each) for each in named if _GID.fullmatch(each)), None)
    return SheetAddress(key, gid=gid)


def _unknown(url: str) -> UsageError:
    what = "a Google Doc, a form or a folder" if "google.com" in url else "an address"
    return UsageError(
        f"this is no address of a Google Sheet but perhaps {what}",
        hint="it looks like https://docs.google.com/spreadsheets/d/…/edit",
    )
