"""What the domain and the name before the "@" say about who writes from an address. Pure."""

from __future__ import annotations

import re
from contextlib import suppress
from functools import lru_cache

from sheets_followup.words.mail_hosts import (
    BOARDS,
    HIRING,
    HIRING_MACHINES,
    PUBLIC_MAIL,
    SCHEDULERS,
    SECOND_LEVEL,
    SERVICES,
    SHARED_HOSTS,
)

# "jobs-noreply@", "acme+autoreply@", "nicht-antworten@": nobody reads what is sent there.
_UNREAD = re.compile(
    r"(?:^|[._+-]|\d)(?:no|do[._-]?not|dont|never|not)[._-]?(?:reply|replay|respond|answer)"
    r"|(?:^|[._+-])(?:ne[._-]?pas[._-]?repondre|nepasrepondre|pas[._-]?de[._-]?reponse"
    r"|nicht[._-]?antworten|keine[._-]?antwort|bitte[._-]?nicht[._-]?antworten"
    r"|no[._-]?responder|no[._-]?contestar|nao[._-]?responda|nao[._-]?responder"
    r"|non[._-]?rispondere|niet[._-]?beantwoorden|auto[._-]?reply|auto[._-]?responder"
    r"|auto[._-]?mailer|unattended|unmonitored)"
    r"|noreply|donotreply"
)
_MACHINE = re.compile(
    r"(?:.*[._+-])?(?:notifications?|notify|notifier|mailer|mail-?bot|mail-?robot|robot|bot|system|automated"
    r"|automation|alerts?|updates?|reminders?|receipts?|service-?messages?|do-?not|verification"
    r"|quarantine|security|accounts?-?(?:security|verification)|survey|feedback-?survey|messages-noreply)"
    r"(?:[._+-].*)?"
)
_LIST = re.compile(
    r"(?:.*[._+-])?(?:news|newsletters?|digest|job-?(?:alerts?|agents?|mail|listings?|matches)"
    r"|jobs-listings|alertas?|boletin|bulletin|marketing|promo(?:tions?)?|offers|campaigns?|events?"
    r"|stellenangebote|jobletter|jobbot|recommendations?|suggestions?)(?:[._+-].*)?"
)
_ROLE = re.compile(
    r"(?:.*[._-])?(?:careers?|jobs?|hr|hrteam|people|peopleteam|people-?ops|recruiting|recruitment"
    r"|recruiters?|talents?|talentacquisition|hiring|staffing|applications?|apply|candidates?"
    r"|bewerbung(?:en)?|karriere|personalabteilung|rh|rrhh|drh|emploi|recrutement"
    r"|candidatures?|empleo|seleccion|talento|vagas|recrutamento|selecao|carreiras|selezione"
    r"|lavoraconnoi|risorseumane|werkenbij|vacatures|praca|rekrutacja|kariera)(?:[._-].*)?"
    # and what may be a family name where it does not stand in front: "emily.post@"
    r"|(?:info|office|kontakt|contact|contacto|contato|contatti|hello|hola|hallo|hi|team|support"
    r"|help|helpdesk|service|admin|mail|post|personal|reception|enquiries|inquiries|acquisition)"
    r"(?:[._-].*)?"
)
_DAEMON = re.compile(
    r"(?:mailer[._-]?daemon|postmaster|mail[._-]?daemon|microsoftexchange[0-9a-f]+"
    r"|mdaemon|maildelivery|mail-delivery|bounces?|mailadmin)(?:[._+=-].*)?"
)
#: Under these a board hands on what people write: "inmail-hit-reply@".
_HANDED_ON = re.compile(
    r"(?:.*[._+-])?(?:hit-reply|inmail|messages?|conversation|chat)(?:[._+-].*)?"
)
_LABELS = 8


def split(address: str) -> tuple[str, str]:
    """The two halves of an address in small letters, the domain in ASCII where that can be."""
    local, _, domain = address.strip().rpartition("@")
    domain = domain.rstrip(".").lower()
    if not domain.isascii():
        with suppress(UnicodeError):
            domain = domain.encode("idna").decode("ascii")
    return local.lower(), domain


@lru_cache(maxsize=4096)
def firm_domain(domain: str) -> str | None:
    """The part of a domain that is a company's: "eu.mail.acme.co.uk" → "acme.co.uk".

    None for what is nobody's or everybody's: public mail, hiring systems, job boards, schedulers.
    """
    labels = [label for label in domain.lower().strip(".").split(".") if label][-_LABELS:]
    if len(labels) < 2 or any(
        _listed(labels, table) for table in (PUBLIC_MAIL, HIRING, BOARDS, SCHEDULERS, SERVICES)
    ):
        return None
    size = 2
    if ".".join(labels[-2:]) in SHARED_HOSTS or (
        len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL
    ):
        size = 3
    return ".".join(labels[-size:]) if len(labels) >= size else None


def _listed(labels: list[str], table: frozenset[str]) -> bool:
    """Whether these labels, or what is left of them from some dot on, stand in the table."""
    for first in range(len(labels) - 1):
        if ".".join(labels[first:]) in table:
            return True
        # "yahoo." stands for yahoo.com and yahoo.co.uk, but not for yahoo.acme.com
        rest = labels[first + 1 :]
        if f"{labels[first]}." in table and (
            len(rest) == 1 or (len(rest) == 2 and rest[0] in SECOND_LEVEL)
        ):
            return True
    return False


def _in(domain: str, table: frozenset[str]) -> bool:
    return _listed(domain.split(".")[-_LABELS:], table)


def is_hiring(domain: str) -> bool:
    """Whether a hiring system writes from there in the name of companies."""
    return _in(domain, HIRING)


def is_hiring_machine(domain: str) -> bool:
    """Whether from there only a hiring system's program writes."""
    return _in(domain, HIRING_MACHINES)


def is_board(domain: str) -> bool:
    """Whether it is a job board or a professional network."""
    return _in(domain, BOARDS)


def is_scheduler(domain: str) -> bool:
    """Whether it is a service that arranges meetings."""
    return _in(domain, SCHEDULERS)


def is_service(domain: str) -> bool:
    """Whether only the programs of a service write from there: signatures, surveys, meetings."""
    return _in(domain, SERVICES)


def is_daemon(local: str) -> bool:
    """Whether a mail server writes under this name."""
    return _DAEMON.fullmatch(local[:80]) is not None


def is_unread(local: str) -> bool:
    """Whether nobody reads what is sent to this name."""
    return _UNREAD.search(local[:80]) is not None


def is_machine(local: str) -> bool:
    """Whether a program writes under this name: "notifications", "alerts"."""
    return is_unread(local) or _MACHINE.fullmatch(local[:80]) is not None


def is_list(local: str) -> bool:
    """Whether news or job alerts come from this name."""
    return _LIST.fullmatch(local[:80]) is not None


def is_role(local: str) -> bool:
    """Whether the name is a department's: people write from there, and programs."""
    return _ROLE.fullmatch(local.partition("+")[0][:80]) is not None


def is_handed_on(local: str) -> bool:
    """Whether a board hands on under this name what people write to each other."""
    return _HANDED_ON.fullmatch(local[:80]) is not None
