"""Headers of mail addresses: whose they are, and whose they are not. Pure."""

from __future__ import annotations

from functools import cache

from sheets_followup.cells import clean
from sheets_followup.columns.aliases import plain
from sheets_followup.columns.nouns import listed
from sheets_followup.words.absences import NOT_MET
from sheets_followup.words.spelling import has_cjk
from sheets_followup.words.table import entries

#: Headers of addresses that do not say "mail".
_REACH = frozenset(
    "contact kontakt kontaktdaten kontaktowe contacto contato contatto coordonnee recapito recapiti"
    " contactgegeven".split()
)
_CJK_MAILS = tuple("邮箱 郵箱 信箱 邮件 郵件 メール アドレス 联系方式 聯絡方式 連絡先".split())
_MINE = frozenset("my own me mein meine mon ma mi mis meu minha mio mia mijn moj moja".split())
#: In a header of addresses: it is the user's own, or somebody's who holds no interview.
_NOT_THEIRS = _MINE | frozenset(
    "login account used user username sender application referral referrer referred reference"
    " referee cc bcc password portal signup registered apply careers jobs".split()
)


@cache
def _not_met() -> frozenset[str]:
    words = (word for table in NOT_MET.values() for word in entries(table))
    return frozenset(piece for word in words for piece in plain(word))


@cache
def _mails() -> frozenset[str]:
    return frozenset(word for words in listed("mail") for word in words[-1:]) | _REACH


def is_own_mail(words: tuple[str, ...]) -> bool:
    """Whether the words of a header say "My email": nobody's whom one writes to."""
    return not _MINE.isdisjoint(words) and all(w in _MINE or w in _mails() for w in words)


def is_of_mail(header: str) -> bool:
    """Whether an unknown header speaks of somebody's mail or contact: "Manager's email", "Mail AP",
    "主管信箱". What the user's own address or a referrer's is called does not count."""
    words = plain(clean(header))
    known = _mails()
    return is_theirs(header) and any(
        word in known or (has_cjk(word) and word.endswith(_CJK_MAILS)) for word in words
    )


def is_theirs(header: str) -> bool:
    """Whether nothing in a header says that it is the user's own, or somebody's who refers or whom
    one did not meet: "Emergency contact", "Absent"."""
    words = plain(clean(header))
    return _NOT_THEIRS.isdisjoint(words) and _not_met().isdisjoint(words)
