"""What one can agree to: two levels for the mailbox, two ways to the sheet, and their limits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sheets_followup.errors import UsageError

_ROOT = "https://www.googleapis.com/auth/"
COMPOSE = _ROOT + "gmail.compose"
READONLY = _ROOT + "gmail.readonly"
SPREADSHEETS = _ROOT + "spreadsheets"
DRIVE_FILE = _ROOT + "drive.file"

#: Scope → what it lets this program do, as the consent page's boxes should be remembered.
SCOPE_WORDS = {
    COMPOSE: "write drafts in Gmail",
    READONLY: "read the mailbox, to notice what was sent and answered",
    SPREADSHEETS: "read and write your Google Sheets",
    DRIVE_FILE: "work with the sheets that this program made itself, and share them",
}


@dataclass(frozen=True, slots=True)
class Level:
    """A named level: its scopes for the mailbox, what it can, and what it cannot do."""

    name: str
    scopes: tuple[str, ...]
    can: tuple[str, ...]
    cannot: tuple[str, ...]


class SheetAccess(StrEnum):
    """How the sheet is reached: every sheet of the person's, or those that ``init`` made."""

    ANY = "any"
    MADE = "made"


_NEVER = "send anything: Google has no permission for drafts alone, so this program's own list of \
allowed requests keeps it from sending"

LEVELS = {
    level.name: level
    for level in (
        Level(
            "drafts",
            (COMPOSE,),
            ("prepare drafts in your mailbox, rewrite its own untouched ones",),
            (
                "see whether you sent a draft, so you type the date or run sheets-followup sent",
                "see whether somebody answered, so you type Last reply",
                "put a follow-up into the thread of the earlier message",
                "use an alias or Gmail's signature",
                "find people and addresses in your mailbox",
                _NEVER,
            ),
        ),
        Level(
            "watch",
            (COMPOSE, READONLY),
            (
                "prepare drafts in your mailbox, rewrite its own untouched ones",
                "notice what you sent and who answered",
                "answer in the thread, check your alias, add your signature",
            ),
            ("delete, move, label or mark any message", _NEVER),
        ),
    )
}

#: What each way to the sheet cannot do.
SHEET_LIMITS = {
    SheetAccess.ANY: (
        "share the sheet with a coach: sheets-followup share prints Google's own link instead",
    ),
    SheetAccess.MADE: ("open a sheet that sheets-followup init did not make",),
}
_SHEET_SCOPES = {SheetAccess.ANY: SPREADSHEETS, SheetAccess.MADE: DRIVE_FILE}


def level_named(name: str) -> Level:
    """The level of this name. Raises UsageError for another."""
    try:
        return LEVELS[name]
    except KeyError:
        raise UsageError(
            f"there is no level {name!r}", hint=f"the levels are {' and '.join(LEVELS)}"
        ) from None


def scopes_for(level: Level, sheet: SheetAccess = SheetAccess.ANY) -> tuple[str, ...]:
    """Everything that is asked for on the consent page, and nothing that was granted before."""
    return (*level.scopes, _SHEET_SCOPES[sheet])


def words_for(scopes: Iterable[str]) -> str:
    """These scopes as a person says them."""
    return "; ".join(SCOPE_WORDS.get(scope, scope.removeprefix(_ROOT)) for scope in scopes)
