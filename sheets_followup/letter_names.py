"""The letters' room: what a company, a role and a person are called in a sentence.

No name is better than a wrong one: each gives "" where the cell holds more or less than a name.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sheets_followup import quoting
from sheets_followup.words.letters_en import BLANK

_BRACKETED = re.compile(r"\s*[(\[{][^()\[\]{}]*[)\]}]?")
_REQUISITION = re.compile(
    r"[\s,–—|/-]+(?:(?:req(?:uisition)?|job|ref|id|nr|no)\b[\s.:#]*)?#?\s*[A-Z]{0,4}-?\d{3,}.*$",
    re.IGNORECASE,
)
ROLE_WORD = re.compile(
    r"\b(?:role|position|job|post|opening|vacancy|internship|apprenticeship|traineeship"
    r"|fellowship|contract)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=2048)
def name_text(name: str | None, limit: int = 60) -> str:
    """A company's or person's name as it stands in a sentence; "" when it is none."""
    lines = quoting.tidy(name)
    if len(lines) != 1 or len(lines[0]) > limit or quoting.has_slot(lines[0]):
        return ""
    text = lines[0].strip(" ,;:–—-")
    return "" if text.casefold() in BLANK or "@" in text else text


#: What parts a company from its town or its platform in one cell, or was left by a cut.
_MIXED = re.compile(r"[•·|]|\.\.\.$|…$")


def company_text(company: str | None) -> str:
    """The company's name as it stands in a sentence; "" where the cell holds more or less than a
    name: no company is better than a wrong one."""
    text = name_text(company)
    if _MIXED.search(text) or any(text.count(a) != text.count(b) for a, b in ("()", "[]")):
        return ""
    return text


@lru_cache(maxsize=2048)
def role_text(role: str | None) -> str:
    """The role as it stands after "the": no requisition number, no bracket, no doubled article."""
    lines = quoting.tidy(role)
    if not lines or quoting.has_slot(lines[0]):
        return ""
    text = _REQUISITION.sub("", _BRACKETED.sub("", lines[0]))
    text = re.sub(r"^the\s+", "", text, flags=re.IGNORECASE).strip(" .,;:–—-|/")
    if len(text) > 60:
        text = re.split(r"\s[–—|/]\s|,\s|:\s", text)[0]
    if len(text) > 60 or "://" in text or "@" in text or text.casefold() in BLANK:
        return ""
    if ROLE_WORD.search(text) and text.casefold().split()[-1] in ("role", "position", "job"):
        text = text.rsplit(" ", 1)[0] if " " in text else ""
    return text


def cased(name: str) -> str:
    """A name typed all in small or all in capital letters, as its bearer writes it."""
    if not name.isascii() or not (name.islower() or (name.isupper() and len(name) > 3)):
        return name
    particles = {"van", "von", "der", "den", "de", "da", "di", "del", "la", "le", "bin", "al"}
    words = name.lower().split(" ")
    return " ".join(
        word if index and word in particles else "-".join(p.capitalize() for p in word.split("-"))
        for index, word in enumerate(words)
    )
