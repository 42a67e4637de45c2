"""How a person shares, where this program cannot: Google's own link and the steps. Pure."""

from __future__ import annotations

from sheets_followup.errors import UsageError
from sheets_followup.share.asking import DEFAULT_ROLE, Asked
from sheets_followup.share.seeing import GOOGLES_WORD
from sheets_followup.sheet_address import is_sheet_address, parse_sheet_address


def sheet_key(address: str) -> str | None:
    """The id of the Google Sheet that a tracker's address names; None where it is a file.

    Raises UsageError for an address of Google's that names no sheet, or one yet to be made.
    """
    if not is_sheet_address(address):
        return None
    found = parse_sheet_address(address)
    if found.is_new:
        raise UsageError("there is no sheet yet", hint="sheets-followup init gsheet:new makes one")
    return found.id


def link(key: str) -> str:
    """Google's link to a sheet: it opens for those with whom it is shared, and for nobody else."""
    return f"https://docs.google.com/spreadsheets/d/{key}/edit?usp=sharing"


def steps(wish: Asked, key: str) -> tuple[str, ...]:
    """What to press in Google's own window, in order."""
    opened = f"open {link(key)} and press Share, at the top right"
    if wish.revoke:
        return (
            opened,
            f"find {wish.address} under People with access, press the role beside it, and choose "
            "Remove access",
            "press Save",
        )
    word = GOOGLES_WORD[wish.role or DEFAULT_ROLE]
    if wish.message is not None:
        notify = "leave Notify people ticked and type your message: Google mails it"
    else:
        notify = "take the tick off Notify people, or Google mails them at once"
    ends: tuple[str, ...] = ()
    if wish.until is not None:
        ends = (
            f"press Share again, the role beside {wish.address}, Add expiration, and choose "
            f"{wish.until.isoformat()} (Google offers it to some accounts only)",
        )
    return (
        opened,
        f"type {wish.address}, and choose {word} beside it",
        notify,
        "press Share",
        *ends,
    )


def file_steps(wish: Asked, name: str) -> tuple[str, ...]:
    """The same for a tracker that is a file."""
    if wish.revoke:
        return (f"{name} is a file on this computer: what was sent of it cannot be taken back",)
    return (
        f"send {name} to {wish.address} as it is: they see everything that stands in it, and a "
        "copy stays theirs",
        "or put it on drive.google.com (New, File upload), open it there, choose File, Save as "
        "Google Sheets, and share that with the Share button",
        "from then on name the sheet as the tracker: sheets-followup plan gsheet:ID",
    )
