"""What stands in one cell: cleaned text, blank, an error value, a template's unfilled slot.

Pure. Everything that reads typed text goes through :func:`clean` first, so that no control
character, no bidirectional override and no lone surrogate gets any further.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import lru_cache

from sheets_followup.model import Cell
from sheets_followup.words import BLANK, TEMPLATE_TEXTS

#: Longest text taken from one cell, in characters; what is longer is cut.
LONGEST = 2_000

# Direction marks, invisible joiners and hyphens, byte-order marks, non-characters, lone surrogates.
_UNSAFE = re.compile(
    "[\xad\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]"
)
# A zero-width space before a capital parted two words on the page that it was copied from.
_GAP = re.compile("(?<=[a-zß-öø-ÿ.])\u200b+(?=[A-ZÀ-ÖØ-Þ])")
# These stood for a gap between words, or hide one.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029-\u202e\u2065-\u2069]")
_SPACE = re.compile(r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_LINES = re.compile(r" *\n[ \n]*")
_ERROR = re.compile(
    r"#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|ERROR!|SPILL!|CALC!|GETTING_DATA)"
)
_SLOT = re.compile(
    r"\{(?!\{)[A-Za-z][^{}\n]{0,60}\}(?!\})|\[[A-Za-z][A-Za-z /,'’&_-]{0,40}\](?!\()"
    r"|<[A-Za-z][A-Za-z /_-]{0,40}>|<<[^<>\n]{1,40}>>"
)
_OPENING = frozenset("{[<")
_DATE_LETTERS = frozenset("ymd")
_LETTER_DATE = re.compile(r"[ymd]{1,4}([-/. ])[ymd]{1,4}\1[ymd]{1,4}")


def clean(cell: Cell) -> str:
    """The text of a cell on any number of lines, safe to keep and to print.

    Unsafe characters are gone, spaces collapsed, at most :data:`LONGEST` characters are kept.
    A date, a number or a tick comes as the text a person would type for it.
    """
    if isinstance(cell, str):
        if len(cell) <= LONGEST and cell.isascii() and cell.isprintable():
            text = cell.strip()
            return _SPACE.sub(" ", text) if "  " in text else text
        # Twice the limit: a hostile cell must not keep the expressions busy, nor fill the cache.
        return _cleaned(cell[: 2 * LONGEST])
    return _written(cell)


def line(cell: Cell) -> str:
    """As :func:`clean`, on one line."""
    text = clean(cell)
    return " ".join(text.split("\n")) if "\n" in text else text


@lru_cache(maxsize=4096)
def _cleaned(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = _UNSAFE.sub("", _GAP.sub(" ", text))
    text = _SPACE.sub(" ", _CONTROLS.sub(" ", text))
    return _LINES.sub("\n", text).strip()[:LONGEST].rstrip()


def _written(cell: float | bool | datetime | date | time | None) -> str:
    """A value that is no text, as text."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, int) and abs(cell) >= 10**30:
        return "a very large number"
    return str(cell)


def is_said(cell: Cell) -> bool:
    """Whether the cell says something: not empty, not "-" or "TBD", no unticked box."""
    if isinstance(cell, str):
        return _said(cell) if len(cell) < 24 else bool(clean(cell))
    return cell is not None and cell is not False


@lru_cache(maxsize=8192)
def _said(cell: str) -> bool:
    return not says_nothing(clean(cell))


def says_nothing(text: str) -> bool:
    """Whether cleaned text is empty or says "nothing here yet": "-", "TBD", "n/a"."""
    return not text or (len(text) < 24 and text.casefold() in BLANK)


def is_error(text: str) -> bool:
    """Whether the text is a spreadsheet's error value, such as ``#REF!``."""
    return text[:1] == "#" and _ERROR.match(text) is not None


def error_problem(text: str) -> str:
    """What is to be done about an error value. A formula without a value reads as ``#CALC!``."""
    if text.startswith("#CALC!"):
        return (
            "the cell's formula has no value: open the workbook in a spreadsheet program and save"
            " it, or mend the formula"
        )
    return f"the cell shows the error {shown(text, 12)}: mend its formula"


def is_slot(text: str) -> bool:
    """Whether the whole text is what a template leaves to be replaced: ``{Stage}``, YYYY-MM-DD."""
    if len(text) > 80:
        return False
    if text[:1] in _OPENING and _SLOT.fullmatch(text):
        return True
    small = text.casefold()
    if small[:2] == "xx" and not small.strip("x"):
        return True
    return small in TEMPLATE_TEXTS or (
        small[:1] in _DATE_LETTERS and _LETTER_DATE.fullmatch(small) is not None
    )


def holds_slot(text: str) -> bool:
    """Whether an unfilled slot such as ``[Name]`` stands anywhere in the text."""
    return ("[" in text or "{" in text or "<" in text) and _SLOT.search(text[:400]) is not None


def shown(text: str, length: int = 60) -> str:
    """A piece of a cell for a message: one line, cut at ``length`` characters."""
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
