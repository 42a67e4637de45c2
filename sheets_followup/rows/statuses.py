"""What the free text of a Status cell comes down to.

Pure. Phrases decide, then single words, misspelt ones too; a word that turns them around ("not
rejected", "waiting for offer") leaves the row active. What is not understood is active, and said.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sheets_followup.cells import clean, is_error, says_nothing, shown
from sheets_followup.model import Cell, Status
from sheets_followup.words import ALIVE, ALONE, HEDGES, STATUSES, alternatives
from sheets_followup.words.spelling import folded, has_cjk

Read = tuple[Status, str | None, str | None]

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_DIGITS = re.compile(r"\d")
_REPEATED = re.compile(r"(.)\1+")
_LONGEST = 200
_SHORTEST_MISSPELT = 6

_BY_LENGTH = sorted(STATUSES.items(), key=lambda entry: -len(entry[0]))
_SINGLE = {words: status for words, status in STATUSES.items() if " " not in words}
_PHRASES = tuple((f" {p} ", s) for p, s in _BY_LENGTH if " " in p and not has_cjk(p))
#: What stands anywhere in a text that is written without spaces.
_PIECES = tuple((p, s) for p, s in _BY_LENGTH if has_cjk(p))
_COLLAPSED = {_REPEATED.sub(r"\1", word): status for word, status in _SINGLE.items()}
_LONG = tuple(
    (word, status) for word, status in _COLLAPSED.items() if len(word) >= _SHORTEST_MISSPELT
)
_HEDGE = re.compile(rf"\b(?:{alternatives(h for h in HEDGES if not has_cjk(h))})\b")
_ALIVE_PHRASES = tuple(start for start in ALIVE if " " in start)
_CJK_HEDGES = tuple(hedge for hedge in HEDGES if has_cjk(hedge))
_CJK_ALIVE = tuple(start for start in ALIVE if has_cjk(start))
_WAITING = re.compile(
    r"\b(?:wait\w*|await\w*|pending|schedul\w*|call|discuss\w*|expect\w*|hop\w+|wart\w*|attente"
    r"|attend\w*|esper\w*|aguard\w*|attesa|aspett\w*|wacht\w*|afwachting|czek\w*|oczek\w*"
    r"|pendiente|pendente|ausstehend|espera)\b"
)

#: Two statuses in one cell that together mean a third, or the one that counts.
_TOGETHER = {
    frozenset({Status.OFFER, Status.ACCEPTED}): Status.ACCEPTED,
    frozenset({Status.OFFER, Status.REJECTED}): Status.WITHDRAWN,
    frozenset({Status.OFFER, Status.WITHDRAWN}): Status.WITHDRAWN,
    frozenset({Status.REJECTED, Status.CLOSED}): Status.REJECTED,
    frozenset({Status.REJECTED, Status.WITHDRAWN}): Status.REJECTED,
    frozenset({Status.WITHDRAWN, Status.CLOSED}): Status.WITHDRAWN,
    frozenset({Status.ON_HOLD, Status.CLOSED}): Status.CLOSED,
    frozenset({Status.ON_HOLD, Status.REJECTED}): Status.REJECTED,
}


def read_status(cell: Cell) -> Read:
    """The status, the text it was read from (None when blank), and a problem or None.

    Anything not understood is active and comes with a problem that names it.
    """
    if cell is None or cell == "":
        return Status.ACTIVE, None, None
    return (
        _of_text(cell[: 2 * _LONGEST]) if isinstance(cell, str) else _read(clean(cell)[:_LONGEST])
    )


@lru_cache(maxsize=4096)
def _of_text(cell: str) -> Read:
    return _read(clean(cell).replace("\n", " ")[:_LONGEST])


@lru_cache(maxsize=8192)
def _read(text: str) -> Read:
    if says_nothing(text):
        return Status.ACTIVE, None, None
    if is_error(text):
        return Status.ACTIVE, None, f"the cell shows the error {shown(text, 12)}: mend its formula"
    words = _WORD.findall(folded(text).replace("’", "'"))
    while len(words) > 1 and words[0].isdecimal():  # "3. Rejected", "0 - To apply"
        words = words[1:]
    plain = " ".join(words)
    status = STATUSES.get(plain) or STATUSES.get(plain.replace("'", ""))
    if status is None and "'" in plain:
        status = STATUSES.get(plain.replace("'", " "))  # promesse d'embauche
    if status is not None:
        return status, text, None
    if not plain.isascii() and has_cjk(plain):
        return _read_cjk(plain.replace(" ", ""), text)
    if not words and text.strip("❌❎✖️🚫⛔ ") == "":
        return Status.REJECTED, text, None
    found, rest = _found(f" {plain} ")
    if not found:
        if any(word.startswith(ALIVE) for word in words) or plain.startswith(_ALIVE_PHRASES):
            return Status.ACTIVE, text, None
        return Status.ACTIVE, text, f"'{shown(text)}' is not a status we know: taken as active"
    if _HEDGE.search(rest) or ("?" in text and len(words) > 1):
        if _WAITING.search(rest):
            return Status.ACTIVE, text, None
        return Status.ACTIVE, text, _doubt(text)
    if len(found) == 1:
        return next(iter(found)), text, None
    both = _TOGETHER.get(frozenset(found))
    return (both, text, None) if both else (Status.ACTIVE, text, _doubt(text))


def _read_cjk(plain: str, text: str) -> Read:
    """A status in Chinese or Japanese: the longest pieces first, wherever they stand."""
    found: set[Status] = set()
    rest = plain
    for piece, status in _PIECES:
        if piece in rest:
            found.add(status)
            rest = rest.replace(piece, " ")
    for word in _WORD.findall(rest):
        if (status_of_word := _SINGLE.get(word)) is not None:
            found.add(status_of_word)
    alive = any(start in rest for start in _CJK_ALIVE)
    if Status.ACTIVE in found and found <= {Status.ACTIVE, Status.OFFER}:
        return Status.ACTIVE, text, None
    found.discard(Status.ACTIVE)
    if not found:
        if alive or rest != plain:
            return Status.ACTIVE, text, None
        return Status.ACTIVE, text, f"'{shown(text)}' is not a status we know: taken as active"
    if any(hedge in rest for hedge in _CJK_HEDGES) or "?" in text or "？" in text:
        return Status.ACTIVE, text, _doubt(text)
    if len(found) == 1:
        return next(iter(found)), text, None
    both = _TOGETHER.get(frozenset(found))
    return (both, text, None) if both else (Status.ACTIVE, text, _doubt(text))


def _doubt(text: str) -> str:
    return (
        f"'{shown(text)}' can be read in more than one way and is taken as active: write one"
        " status, such as Interviewing, Offer, Rejected, Withdrawn or Closed"
    )


def _found(padded: str) -> tuple[set[Status], str]:
    """The statuses that stand in the text, and the text without them."""
    found: set[Status] = set()
    for phrase, status in _PHRASES:
        if phrase in padded:
            found.add(status)
            padded = padded.replace(phrase, "  ")
    rest: list[str] = []
    for word in padded.split():
        status_of_word = _word_status(word)
        if status_of_word is None:
            rest.append(word)
        else:
            found.add(status_of_word)
    found.discard(Status.ACTIVE)
    return found, " ".join(rest)


@lru_cache(maxsize=4096)
def _word_status(word: str) -> Status | None:
    """The status that one word means, also where a letter is wrong, missing, doubled or moved."""
    if word in ALONE:
        return None
    if word in _SINGLE:
        return _SINGLE[word]
    short = _REPEATED.sub(r"\1", word)
    if short in _COLLAPSED and len(short) >= _SHORTEST_MISSPELT:
        return _COLLAPSED[short]
    if len(short) < _SHORTEST_MISSPELT or _DIGITS.search(short) or word.startswith(ALIVE):
        return None
    near = {status for known, status in _LONG if _one_slip(short, known)}
    return near.pop() if len(near) == 1 else None


def _one_slip(typed: str, known: str) -> bool:
    """Whether the two differ by one letter: added, missing, another, or two changed places."""
    if abs(len(typed) - len(known)) > 1 or typed[0] != known[0]:
        return False
    start = 0
    while start < min(len(typed), len(known)) and typed[start] == known[start]:
        start += 1
    a, b = typed[start:], known[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
