"""What a text of ours may be once it stands in a cell: plain, and never a formula."""

from __future__ import annotations

import re

from sheets_followup.trackers.csv_encoding import without_surrogates

#: XML forbids these, csv readers stumble over them, and nobody can see them.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")

#: What spreadsheets skip before they look whether a cell is a formula, and our own guard sign.
_SKIPPED = " \t\r\n\v\f\u00a0\u00ad\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
_SKIPPED += "\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e"
_SKIPPED += "\u202f\u205f\u2060\u2066\u2067\u2068\u2069\u3000\ufeff\x85'"

#: Full-width signs are signs too for a spreadsheet in a Chinese or Japanese setting.
_FORMULA_SIGNS = frozenset("=+-@\uff1d\uff0b\uff0d\uff20\u2212\ufe63\ufe66\ufe62\ufe6b")

#: The longest text that a cell of a workbook can hold, in characters.
MAX_TEXT = 32_767


def clean(text: str) -> str:
    """``text`` without control characters and half characters; lines end in a line feed."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return without_surrogates(_CONTROL.sub("", text))[:MAX_TEXT]


def looks_like_formula(text: str) -> bool:
    """Whether some spreadsheet could take this text for a formula when it opens a csv file."""
    if not text:
        return False
    if text[0] in "\t\r\n":
        return True
    rest = text.lstrip(_SKIPPED)
    return bool(rest) and rest[0] in _FORMULA_SIGNS


def guarded(text: str) -> str:
    """``text`` with an apostrophe before it where it could be taken for a formula.

    A csv file knows no types, so this is the one way to say that a text is a text.
    """
    return "'" + text if looks_like_formula(text) else text


def unguarded(text: str) -> str:
    """What :func:`guarded` was given."""
    return text[1:] if text[:1] == "'" and looks_like_formula(text[1:]) else text
