"""Names and addresses in the headers of a message, and who of them is never proposed. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from email.utils import getaddresses

from sheets_followup.addresses import is_example, valid_address
from sheets_followup.memory import fold
from sheets_followup.replies import Seen, same_mailbox
from sheets_followup.replies.headers import decoded
from sheets_followup.replies.hosts import (
    is_board,
    is_daemon,
    is_handed_on,
    is_hiring,
    is_list,
    is_machine,
    is_role,
    is_scheduler,
    is_service,
    split,
)

#: Recipients of one message that are looked at: more are a circular.
_MOST = 30


@dataclass(frozen=True, slots=True)
class Addressee:
    """An address with the name that is written beside it."""

    address: str = field(repr=False)
    name: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Nobody:
    """Who is never proposed: the user, by every address and name, and whom the user declined."""

    own: frozenset[str] = field(repr=False)
    name: str | None = field(default=None, repr=False)
    declined: frozenset[str] = field(default=frozenset(), repr=False)

    def is_users(self, address: str) -> bool:
        """Whether it is one of the user's own addresses."""
        return any(same_mailbox(address, own) for own in self.own)

    def is_the_user(self, name: str) -> bool:
        """Whether it is the user's name, whatever the address beside it."""
        return bool(self.name) and fold(name) == fold(self.name)


def addressees(message: Seen, *headers: str) -> Iterator[Addressee]:
    """Everybody in these headers; nobody where there are too many."""
    values = [value for name in headers for value in message.headers.get(name, ())]
    found = getaddresses([value[:20_000] for value in values])
    if len(found) > _MOST:
        return
    for name, address in found:
        if "@" in address:
            yield Addressee(address.strip(), decoded(name).strip() or None)


def is_person(address: str, nobody: Nobody) -> bool:
    """Whether one person reads what is sent there, as far as an address shows that."""
    valid = valid_address(address)
    if valid is None or is_example(valid) or nobody.is_users(valid):
        return False
    if any(same_mailbox(valid, declined) for declined in nobody.declined):
        return False
    local, domain = split(valid)
    if is_hiring(domain) or is_board(domain) or is_scheduler(domain) or is_service(domain):
        return False
    if domain.endswith(("calendar.google.com", "googlegroups.com", "groups.io")):
        return False
    return not any(
        test(local) for test in (is_daemon, is_machine, is_list, is_role, is_handed_on)
    ) and not _is_coded(local)


def _is_coded(local: str) -> bool:
    """Whether the name before the "@" is a key of some program's: "reply+AB12CD34…", "c_188f…"."""
    head, plus, tag = local.partition("+")
    digits = sum(sign.isdigit() for sign in local)
    return (bool(plus) and len(tag) > 15) or len(head) > 40 or (digits > 5 and len(local) > 16)
