"""What a coach sees of a tracker, and what not, by the role: said before anything is shared. Pure.

The roles are Google Drive's own; what each lets a person do stands in its help and in the
description of Permission.role.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sheets_followup.errors import UsageError
from sheets_followup.share.permissions import Permission


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab of the sheet, by its title."""

    title: str
    hidden: bool = False


#: Google's own word for each role, as its Share window shows it.
GOOGLES_WORD = {"reader": "Viewer", "commenter": "Commenter", "writer": "Editor", "owner": "Owner"}

_EVERY_ROLE = (
    "every row, column, note and hidden part: who interviewed you, their addresses, what you wrote "
    "about talks, strengths and gaps, and how each application stands",
)
_NEVER = (
    "your mailbox, and the drafts in it: a link in the Drafts column opens for you alone",
    "this program's own memory, its configuration and your login",
    "other sheets and files of yours",
)


def sees(role: str, tabs: Sequence[Tab]) -> tuple[str, ...]:
    """What this role sees and can do, one thing a line."""
    _known(role)
    lines = [_tabs(tabs), *_EVERY_ROLE]
    if role == "reader":
        lines.append("comments, where Google shows them to viewers")
        lines.append("they can copy, print and download it; such a copy stays theirs afterwards")
    elif role == "commenter":
        lines.append("all comments, and they can write some; they change no cell")
        lines.append("they can copy, print and download it; such a copy stays theirs afterwards")
    else:
        lines.append("all comments, and every earlier version, also of what you deleted since")
        lines.append(
            "they can change any cell, also the names, addresses and notes that letters are made "
            "of, so read each draft as closely as ever"
        )
        lines.append("they can share it with others, unless the share has an end date")
    return tuple(lines)


def sees_not(role: str) -> tuple[str, ...]:
    """What this role never sees or does."""
    _known(role)
    if role == "writer":
        return (*_NEVER, "anything by which a message could be sent")
    return (*_NEVER, "any change to a cell, a letter or a date")


def open_to_more(others: Sequence[Permission]) -> tuple[str, ...]:
    """Ways by which more people than single ones can open the sheet already."""
    lines = []
    for each in others:
        word = GOOGLES_WORD.get(each.role, each.role)
        if each.kind == "anyone":
            lines.append(f"whoever has the link can open this sheet already, as {word}")
        elif each.kind == "domain":
            lines.append(f"everybody of {each.address} can open this sheet already, as {word}")
        elif each.kind == "group":
            lines.append(f"the group {each.address} can open this sheet already, as {word}")
    return tuple(lines)


def _tabs(tabs: Sequence[Tab]) -> str:
    if not tabs:
        return "all tabs, hidden ones and the log as well"
    named = [f"{tab.title} (hidden)" if tab.hidden else tab.title for tab in tabs]
    if len(named) == 1:
        return f"the whole sheet; it has one tab, {named[0]}"
    shown = named[:6]
    more = f" and {len(named) - 6} more" if len(named) > 6 else ""
    return f"all {len(named)} tabs, not only the tracker: {', '.join(shown)}{more}"


def _known(role: str) -> None:
    if role not in GOOGLES_WORD:
        raise UsageError(f"there is no role {role!r}")
