"""Words in the one form in which they are compared: no case, no accents, no wide letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"})

_CJK = re.compile("[\u3040-\u9fff]").search


def folded(text: str) -> str:
    """``text`` in small letters, without accents: "Février" → "fevrier", "Ｆｉｒｍａ" → "firma".

    Marks that make another letter in scripts without accents ("が") stay.
    """
    return text.casefold() if text.isascii() else _folded(text)


@lru_cache(maxsize=8192)
def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    kept = "".join(mark for mark in apart if not "\u0300" <= mark <= "\u036f")
    return unicodedata.normalize("NFC", kept).translate(_PLAIN)


def flat(text: str) -> str:
    """``text`` without accents, letter for letter: places in it are places in ``text``."""
    return text if text.isascii() else "".join(map(_bare, text))


@lru_cache(maxsize=1024)
def _bare(letter: str) -> str:
    if letter == "’":
        return "'"
    if not "\u00c0" <= letter < "\u0250":
        return letter
    return {"ł": "l", "Ł": "L"}.get(letter) or unicodedata.normalize("NFD", letter)[0]


def has_cjk(text: str) -> bool:
    """Whether the text holds Chinese or Japanese letters, which are written without spaces."""
    return not text.isascii() and _CJK(text) is not None
