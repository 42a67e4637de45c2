"""How the file of a draft is called (CONTRACT, Files); pure."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from sheets_followup.model import Step

#: The most that a company or a person may take of the name, in characters.
MAX_PART = 40

_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_KEY = re.compile(r"(?:^|[^0-9A-Za-z])([0-9A-Z]{8})\.[eE][mM][lL]\Z")

#: Letters that do not come apart into a plain one and an accent.
_PLAIN = str.maketrans(
    {
        "\u00df": "ss",
        "\u00e6": "ae",
        "\u00f8": "o",
        "\u0153": "oe",
        "\u00f0": "d",
        "\u00fe": "th",
        "\u0111": "d",
        "\u0142": "l",
        "\u0131": "i",
        "\u0127": "h",
        "'": "",
        "\u2019": "",
        "&": " and ",
    }
)


def slug(text: str) -> str:
    """``text`` as small ASCII letters, digits and single hyphens; "x" when nothing is left."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    short = _NOT_SLUG.sub("-", plain).strip("-")
    if len(short) > MAX_PART:
        # A whole last word reads better, unless that would leave next to nothing.
        cut = short[: MAX_PART + 1].rpartition("-")[0]
        short = cut if len(cut) >= MAX_PART // 2 else short[:MAX_PART]
    return short.strip("-") or "x"


def draft_file_name(due: date, company: str, person: str, step: Step, key8: str) -> str:
    """``2026-03-16_acme_jane-roe_follow-up_K7Q2M9XA.eml``.

    It begins with a date, so it is never one of Windows' reserved names; it holds no separator, no
    sign beyond ASCII, and less than 150 bytes. ``key8`` is the first eight characters of the key.
    """
    parts = (due.isoformat(), slug(company), slug(person), slug(step.value), key8)
    return "_".join(parts) + ".eml"


def key8_of(name: str) -> str | None:
    """The eight characters that stand before ``.eml``, whatever precedes them; else None.

    People rename drafts, and only these characters decide which draft a file is.
    """
    match = None if name.startswith(".") else _KEY.search(name)
    return match[1] if match else None
