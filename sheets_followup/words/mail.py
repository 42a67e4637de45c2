"""What automatic messages say, over all languages: the tables from which replies are judged.

A new language is one file like ``mail_en.py`` and one entry in :data:`MAIL`. Nothing that plans or
writes a letter reads these tables.
"""

from __future__ import annotations

import re
from functools import cache

from sheets_followup.words.mail_de import GERMAN_MAIL
from sheets_followup.words.mail_en import ENGLISH_MAIL
from sheets_followup.words.mail_es import SPANISH_MAIL
from sheets_followup.words.mail_fr import FRENCH_MAIL
from sheets_followup.words.mail_it import ITALIAN_MAIL
from sheets_followup.words.mail_more import (
    CHINESE_MAIL,
    DUTCH_MAIL,
    JAPANESE_MAIL,
    OTHERS,
    POLISH_MAIL,
)
from sheets_followup.words.mail_pt import PORTUGUESE_MAIL
from sheets_followup.words.mail_table import MailWords

MAIL: tuple[MailWords, ...] = (
    ENGLISH_MAIL,
    GERMAN_MAIL,
    FRENCH_MAIL,
    SPANISH_MAIL,
    PORTUGUESE_MAIL,
    ITALIAN_MAIL,
    DUTCH_MAIL,
    POLISH_MAIL,
    JAPANESE_MAIL,
    CHINESE_MAIL,
    *OTHERS,
)

# Letters of scripts without spaces touch each other: a word boundary only where Latin ones do.
_BEFORE, _AFTER = r"(?<![a-z0-9_])", r"(?![a-z0-9_])"


def joined(field: str) -> str:
    """The expressions of one field over all languages, as one alternation."""
    return "|".join(pattern for words in MAIL if (pattern := str(getattr(words, field))))


@cache
def says(field: str) -> re.Pattern[str]:
    """Whether folded text holds one of the expressions of this field, anywhere."""
    return re.compile(f"{_BEFORE}(?:{joined(field)}){_AFTER}")


@cache
def _tables(fields: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], ...], ...]:
    return tuple(
        tuple(re.compile(f"{_BEFORE}(?:{getattr(words, field)}){_AFTER}") for field in fields)
        for words in MAIL
        if all(getattr(words, field) for field in fields)
    )


def says_together(text: str, *fields: str) -> bool:
    """Whether folded text says something of each of these fields, in one and the same language."""
    return any(all(pattern.search(text) for pattern in table) for table in _tables(fields))


@cache
def leads(field: str) -> re.Pattern[str]:
    """Whether a folded subject begins with one of these and a colon, a bracket or its end."""
    return re.compile(rf"\s*\W{{0,3}}(?:{joined(field)})\s*(?:[:：(]|\W{{0,3}}$)")


@cache
def begins(field: str) -> re.Pattern[str]:
    """Whether a folded subject begins with one of these words, whatever follows."""
    return re.compile(rf"\s*\W{{0,3}}(?:{joined(field)}){_AFTER}")
