"""The address of a mailbox as it is typed: a word, and behind a colon its place."""

from __future__ import annotations

from pathlib import PurePath
from typing import NamedTuple


class MailboxAddress(NamedTuple):
    """``gmail``, ``eml:DIR`` or ``imap:…``. ``place`` is None where no colon was typed."""

    kind: str
    place: str | None = None

    def __str__(self) -> str:
        return self.kind if self.place is None else f"{self.kind}:{self.place}"


def split_address(typed: str) -> MailboxAddress:
    """The word in small letters and the place, without the spaces around them: "EML: drafts"."""
    kind, colon, place = typed.partition(":")
    return MailboxAddress(kind.strip().lower(), place.strip() if colon else None)


def folder_address(folder: PurePath, beside: PurePath | None) -> MailboxAddress:
    """A folder of drafts as it is remembered: inside ``beside``, the tracker's own folder, it moves
    with the tracker."""
    if beside is not None and folder.is_relative_to(beside):
        return MailboxAddress("eml", folder.relative_to(beside).as_posix())
    return MailboxAddress("eml", str(folder))
