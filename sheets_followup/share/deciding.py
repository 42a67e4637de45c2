"""From what was asked for and what stands to one change, as a value. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sheets_followup.errors import UsageError
from sheets_followup.share.asking import DEFAULT_ROLE, Asked, same_person
from sheets_followup.share.permissions import Permission, of_person


class Deed(StrEnum):
    """What is to be done."""

    NOTHING = "nothing"
    GIVE = "shared"
    CHANGE = "changed"
    TAKE = "revoked"


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be done for one person, and what stands before it.

    ``role`` and ``end`` are what will hold afterwards; ``others`` are the ways by which the file
    is open to more than single people (by its link, to a whole domain, to a group).
    """

    deed: Deed
    address: str
    role: str = ""
    end: datetime | None = None
    standing: Permission | None = None
    others: tuple[Permission, ...] = ()


def decide(
    wish: Asked,
    listed: tuple[Permission, ...],
    *,
    end: datetime | None,
    selves: tuple[str, ...] = (),
) -> Change:
    """The one change that makes ``listed`` what was asked for.

    ``end`` is the moment that ``wish.until`` comes down to, ``selves`` are the addresses of who is
    logged in. A role that was not named leaves the one that stands; so does an end. Raises
    UsageError for a share with oneself or with the owner.
    """
    standing = of_person(listed, wish.address)
    others = tuple(each for each in listed if each.kind != "user")
    if standing is not None and standing.role == "owner":
        raise UsageError(
            f"the sheet belongs to {wish.address}, who needs no share",
            hint="name the address of your coach",
        )
    if any(same_person(wish.address, own) for own in selves if own):
        raise UsageError(
            f"{wish.address} is you, and you have the sheet already",
            hint="name the address of your coach",
        )
    if wish.revoke:
        deed = Deed.NOTHING if standing is None else Deed.TAKE
        return Change(deed, wish.address, standing=standing, others=others)
    if standing is None:
        return Change(Deed.GIVE, wish.address, wish.role or DEFAULT_ROLE, end, None, others)
    role = wish.role or standing.role
    after = end if end is not None else standing.end
    same = role == standing.role and after == standing.end
    deed = Deed.NOTHING if same else Deed.CHANGE
    return Change(deed, wish.address, role, after, standing, others)
