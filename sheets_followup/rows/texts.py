"""Cells of words: company and role, topics and their like, "… sent", tone.

Pure. Each reader returns what the cell says or a message for its problem, never an exception.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from sheets_followup.cells import clean, error_problem, is_error, is_slot, says_nothing, shown
from sheets_followup.model import Cell, SentCell, SentKind
from sheets_followup.typed_dates import DayFirst, read_date
from sheets_followup.words import JOB_WORDS, PROSE_WORDS, SENT_LEADS, TONES, UNTICKED, UNWANTED, YES

_LINK = re.compile(r"(?:https?://|www\.)\S+")
_MARKDOWN_LINK = re.compile(r"\[([^\[\]]{1,80})\]\((?:https?:|www)[^()\s]*\)")
_ADDRESS_ONLY = re.compile(r"\S+@\S+\.\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BULLET = re.compile(r"(?:[-–—*•·]|\d{1,2}[.)])\s+")
_LEADS = tuple(sorted((f"{lead} " for lead in SENT_LEADS), key=len, reverse=True))
_LONGEST_NAME = 120
_MARKS = frozenset("([（:：–—-")
#: "Example: Acme Inc", "Acme GmbH (Beispiel)": a row that a template's author left.
_EXAMPLE = re.compile(
    r"^(?:(?:example|beispiel|exemple|ejemplo|exemplo|esempio|voorbeeld|przykład)\s?[:–—-]|例：|示例：)"
    r"|[(（\[](?:example|sample|beispiel|exemple|ejemplo|exemplo|esempio|voorbeeld|przykład|例|示例"
    r"|サンプル)[)）\]]$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a cell of words says: ``text`` or None, and a problem, which may stop the row."""

    text: str | None = None
    problem: str | None = None
    blocks: bool = False


_NOTHING = Said()


def read_label(cell: Cell, what: str) -> Said:
    """A company, a role or a round: one line that can stand in a sentence of a letter.

    A link beside the words is dropped. A template's slot, an error value, an encoded word, a link
    alone or text too long for a name stop the row.
    """
    if cell is None or cell == "":
        return _NOTHING
    if not isinstance(cell, str):
        if isinstance(cell, int | float) and not isinstance(cell, bool) and abs(cell) < 1e15:
            return Said(clean(cell))
        return Said(None, f"'{shown(clean(cell))}' is no {what}: type its name", blocks=True)
    return _label(cell[:4_000], what)


@lru_cache(maxsize=8192)
def _label(cell: str, what: str) -> Said:
    text = clean(cell).replace("\n", " ")
    if text[:1] == '"' and text.count('"') == 1:
        text = text[1:].lstrip()  # a csv field whose quote nobody closed
    if says_nothing(text):
        return _NOTHING
    if is_error(text):
        return Said(None, error_problem(text), True)
    if is_slot(text) or (not _MARKS.isdisjoint(text) and _EXAMPLE.search(text)):
        return Said(text[:_LONGEST_NAME], _slot(text), blocks=True)
    if "=?" in text:
        return Said(None, f"'{shown(text)}' holds an encoded word, which no letter may", True)
    if "http" in text or "www." in text:
        text = _LINK.sub(" ", _MARKDOWN_LINK.sub(r"\1", text))
        text = " ".join(text.split()).strip(" ,;:|()<>[]-–—")
        if not text:
            return Said(None, f"the cell holds a link, no {what}: type its name", blocks=True)
    if "@" in text and _ADDRESS_ONLY.fullmatch(text):
        return Said(None, f"'{shown(text)}' is an address, no {what}: type its name", True)
    if len(text) > _LONGEST_NAME or is_prose(text):
        return Said(
            text[:_LONGEST_NAME],
            f"'{shown(text)}' reads like a sentence, not like a {what}: type its name",
            blocks=True,
        )
    if text.count("(") != text.count(")"):
        return Said(text, f"'{shown(text)}' looks cut off: type the whole {what}")
    return Said(text)


#: Words of jobs that no firm has in its name. "Partner", "Sales" and their like may stand in one.
_JOBS = frozenset(JOB_WORDS) & frozenset(
    "engineer developer designer analyst manager architect scientist intern recruiter programmer"
    " coordinator swe sde entwickler entwicklerin entwickler/in ingenieur desarrollador"
    " desenvolvedor sviluppatore".split()
)


def names_job(cell: Cell) -> bool:
    """Whether a cell that should name a firm names a job, too: "Msft Senior Engineer"."""
    words = _WORD.findall(clean(cell))
    return not _JOBS.isdisjoint(word.casefold() for word in words)


def is_prose(text: str) -> bool:
    """Whether text is a piece of a sentence rather than the name of something."""
    if text.count(" ") < 5:
        return False
    words = _WORD.findall(text)
    if len(words) < 6:
        return False
    small = sum(1 for word in words if word.islower())
    function_words = sum(1 for word in words if word.casefold() in PROSE_WORDS)
    return (
        function_words >= 3
        and small * 2 > len(words)
        and (text[0].islower() or function_words * 3 >= len(words) or len(words) > 9)
    )


def read_words(cell: Cell, what: str) -> Said:
    """Topics, fit, gap or new info: the user's words on any number of lines, bullets taken off.

    A number or a tick is no text to quote (people keep scores under "Fit") and is left out.
    """
    if cell is None or cell == "":
        return _NOTHING
    if not isinstance(cell, str):
        if cell is False:
            return _NOTHING
        return Said(None, f"'{shown(clean(cell))}' is not a text to quote: type {what} in words")
    text = clean(cell)
    if says_nothing(text):
        return _NOTHING
    if is_error(text):
        return Said(None, error_problem(text))
    if is_slot(text):
        return Said(None, _slot(text), blocks=True)
    if not _WORD.search(text):
        return Said(None, f"'{shown(text)}' is not a text to quote: type {what} in words")
    if "\n" in text:
        lines = (
            _BULLET.sub("", line, count=1) if _BULLET.match(line) else line
            for line in text.split("\n")
        )
        text = "\n".join(lines)
    elif _BULLET.match(text) and not text[0].isdigit():
        text = _BULLET.sub("", text, count=1)
    return Said(text)


def one_line(text: str) -> str:
    """Lines joined as a person would: by a semicolon where no mark ends the line."""
    if "\n" not in text:
        return text
    lines = text.split("\n")
    return " ".join(
        line if line[-1:] in ".;,!?:" or position == len(lines) - 1 else f"{line};"
        for position, line in enumerate(lines)
    )


def _slot(text: str) -> str:
    return f"'{shown(text)}' is a template's slot or example: type over it, or remove the row"


@dataclass(frozen=True, slots=True)
class Sent:
    """What a "… sent" cell says, or why it cannot be read (which stops the row)."""

    cell: SentCell | None = None
    problem: str | None = None
    note: str | None = None


_YES = Sent(SentCell(SentKind.YES))
_NO = Sent(SentCell(SentKind.UNWANTED))
_NOT_YET = Sent()


def read_sent(cell: Cell, *, today: date, day_first: DayFirst) -> Sent:
    """A day, a bare yes, or "not wanted"; an unticked box says nothing.

    Anything else is a problem, and so is a day after ``today``.
    """
    if cell is None or cell is False or cell == "":
        return _NOT_YET
    if cell is True:
        return _YES
    text = ""
    if isinstance(cell, str) and not (len(cell) == 10 and cell[4] == cell[7] == "-"):
        text = clean(cell).casefold()
        if not text[:1].isdigit():
            bare = text.rstrip(" .!")
            if not text or text in UNTICKED:
                return _NOT_YET
            if text in YES or bare in YES:
                return _YES
            if text in UNWANTED or bare in UNWANTED:
                return _NO
    typed = read_date(cell, today=today, day_first=day_first)
    if typed.day is None and not typed.ambiguous:
        for lead in _LEADS:
            if text.startswith(lead):
                later = read_date(text[len(lead) :].lstrip(" :,"), today=today, day_first=day_first)
                typed = later if later.day or later.refused else typed
                break
    if typed.day is None:
        if typed.refused:
            return Sent(problem=typed.problem)
        return Sent(
            problem=f"'{shown(clean(cell))}' does not say whether it was sent: type the date, yes,"
            " or no where it is not wanted"
        )
    if typed.day > today:
        return Sent(
            problem=f"{typed.day.isoformat()} lies after today, so it cannot have been sent then:"
            " type the right date"
        )
    return Sent(SentCell(SentKind.ON, typed.day), note=typed.note)


def read_tone(cell: Cell) -> Said:
    """``formal`` or ``warm``; anything else is a problem, and the configured tone is used."""
    text = clean(cell).casefold()
    if says_nothing(text):
        return _NOTHING
    tone = TONES.get(text)
    return (
        Said(tone)
        if tone
        else Said(
            None, f"'{shown(text)}' is no tone: type formal or warm; the configured one is used"
        )
    )
