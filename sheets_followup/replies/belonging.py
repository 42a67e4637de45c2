"""Who counts as somebody at the company of a row (RULEBOOK section 1, "reply"). Pure."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from sheets_followup.replies.hosts import firm_domain, is_hiring, is_scheduler, split
from sheets_followup.replies.seen import Seen

_GMAIL = frozenset({"gmail.com", "googlemail.com"})


class Belongs(StrEnum):
    """How the sender of a message belongs to a row."""

    INTERVIEWER = "interviewer"
    COMPANY = "company"
    NOBODY = "nobody"


def same_mailbox(one: str, other: str) -> bool:
    """Whether two addresses are one mailbox: case, a "+tag", and at Gmail the dots aside."""
    return mailbox_of(one) == mailbox_of(other)


def mailbox_of(address: str) -> tuple[str, str]:
    """What is alike for all spellings of one mailbox (see :func:`same_mailbox`)."""
    local, domain = split(address)
    local = local.partition("+")[0] or local
    if domain in _GMAIL:
        return local.replace(".", ""), "gmail.com"
    return local, domain


def belongs(seen: Seen, *, addresses: Iterable[str], domains: Iterable[str] = ()) -> Belongs:
    """Whether the sender is one of a row's people, or writes from a domain of its company.

    ``addresses`` are those of the row's interviewers, ``domains`` what else is known of the
    company. A domain identifies a company with all that is below and above it ("eu.acme.example",
    "acme.example"); public mail, hiring systems and job boards never do. Where one of these writes
    in somebody's name, the address to reply to counts as the sender. A message in a thread of ours
    may be an answer all the same: that is for whoever knows the thread.
    """
    known = list(addresses)
    people = {mailbox_of(address) for address in known if "@" in address}
    firms = firms_of([*known, *(f"@{domain.rpartition('@')[2]}" for domain in domains)])
    best = Belongs.NOBODY
    for address in _senders(seen):
        if mailbox_of(address) in people:
            return Belongs.INTERVIEWER
        if firm_domain(split(address)[1]) in firms:
            best = Belongs.COMPANY
    return best


def firms_of(addresses: Iterable[str]) -> frozenset[str]:
    """The mail domains of the companies at which these addresses are; public mail, hiring systems
    and job boards are nobody's."""
    found = {firm_domain(split(address)[1]) for address in addresses if "@" in address}
    return frozenset(domain for domain in found if domain is not None)


def covers(domain: str, address: str) -> bool:
    """Whether ``@domain`` stands for this address: it lies in that domain, or below it."""
    own = address.casefold().rpartition("@")[2]
    return own == domain.removeprefix("@") or own.endswith(f".{domain.removeprefix('@')}")


def fewest(addresses: Iterable[str]) -> list[str]:
    """The same addresses without those for which a ``@domain`` among them stands, in order."""
    each = list(dict.fromkeys(addresses))
    domains = [address for address in each if address.startswith("@")]
    return [
        address
        for address in each
        if address in domains or not any(covers(domain, address) for domain in domains)
    ]


def _senders(seen: Seen) -> list[str]:
    """The address in From; behind a hiring system or a scheduler also the one to reply to."""
    sender, reply_to = seen.sender, seen.reply_to
    found = [sender] if sender else []
    if reply_to and (not sender or _relays(split(sender)[1])):
        found.append(reply_to)
    return found


def _relays(domain: str) -> bool:
    return is_hiring(domain) or is_scheduler(domain) or domain == "google.com"
