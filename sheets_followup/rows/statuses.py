"""What the free text of a Status cell comes down to.

Pure. Phrases decide, then single words, misspelt ones too; a word that turns them around ("not
rejected", "waiting for offer") leaves the row active. What is not understood is active, and said;
where it may say that the row has ended, nothing is drafted before the user has made it clear.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from sheets_followup.cells import clean, error_problem, is_error, says_nothing, shown
from sheets_followup.model import Cell, Status
from sheets_followup.rows.denials import (
    Denial,
    denies,
    is_so_far,
    read_cjk_denial,
    read_denial,
    reason_of_no,
)
from sheets_followup.rows.rounds_over import without_rounds_over
from sheets_followup.rows.status_words import SINGLE, word_status
from sheets_followup.words import ALIVE, ALONE, HEDGES, ONWARDS, STATUSES, alternatives
from sheets_followup.words.spelling import folded, has_cjk


class StatusRead(NamedTuple):
    """The status, the text it was read from (None when blank), and a problem or None.

    ``blocks`` says that the text may well say that the row has ended: no letter before it is clear.
    """

    status: Status
    text: str | None = None
    problem: str | None = None
    blocks: bool = False


_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_LONGEST = 200

_BY_LENGTH = sorted(STATUSES.items(), key=lambda entry: -len(entry[0]))
_PHRASES = tuple((f" {p} ", s) for p, s in _BY_LENGTH if " " in p and not has_cjk(p))
#: What stands anywhere in a text that is written without spaces.
_PIECES = tuple((p, s) for p, s in _BY_LENGTH if has_cjk(p))
_HEDGE = re.compile(rf"\b(?:{alternatives(h for h in HEDGES if not has_cjk(h))})\b")
_ONWARDS = re.compile(rf"(?<!\w)(?:{alternatives(map(folded, ONWARDS))})(?!\w)")
#: "skip-location", "SKIP (visa)": a word that counts only on its own, and why.
_REASONED = re.compile(r"(?P<status>[^\W\d_]+)\s*[-_:(–—,/]\s*\S")
_CROSSES = frozenset("×✗✘✕xX╳⨯Ｘ")
_ALIVE_PHRASES = tuple(start for start in ALIVE if " " in start)
_CJK_HEDGES = tuple(hedge for hedge in HEDGES if has_cjk(hedge))
_CJK_ALIVE = tuple(start for start in ALIVE if has_cjk(start))
_WAITING = re.compile(
    r"\b(?:wait\w*|await\w*|pending|schedul\w*|call|discuss\w*|expect\w*|hop\w+|wart\w*|attente"
    r"|attend\w*|esper\w*|aguard\w*|attesa|aspett\w*|wacht\w*|afwachting|czek\w*|oczek\w*"
    r"|pendiente|pendente|ausstehend|espera)\b"
)

#: What stands for a status that was taken out of the text, and for one that ends nothing.
_HERE, _NOWHERE = "\x01", "\x02"
#: Phrases of whose words one is elided: "n'a pas marché".
_ELIDED = frozenset({"n", "c", "j", "l", "d", "qu", "quelqu", "un"})
_OFFERED = re.compile(
    r"off(?:er|re)|angebot|zusage|ofert|propost|propuest|aanbod|contra[ct]|vertrag|umow|negot|verhandl"
).search

#: What is said of somebody chosen: for the job, or for the next step.
_GOOD = frozenset({Status.OFFER, Status.ACCEPTED})

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


def read_status(cell: Cell) -> StatusRead:
    """What a Status cell says.

    Anything not understood is active and comes with a problem that names it; so does what can be
    read in two ways, and what denies something ("keine Chance"), and these two hold the letters.
    """
    if cell is None or cell == "":
        return _BLANK
    return (
        _of_text(cell[: 2 * _LONGEST]) if isinstance(cell, str) else _read(clean(cell)[:_LONGEST])
    )


_BLANK = StatusRead(Status.ACTIVE)


@lru_cache(maxsize=4096)
def _of_text(cell: str) -> StatusRead:
    return _read(clean(cell).replace("\n", " ")[:_LONGEST])


@lru_cache(maxsize=8192)
def _read(text: str) -> StatusRead:
    if says_nothing(text):
        return _BLANK
    if is_error(text):
        return StatusRead(Status.ACTIVE, None, error_problem(text))
    if (why := reason_of_no(text)) and (ended := _read(why)).status.ends and not ended.problem:
        return ended._replace(text=text)
    small = folded(text).replace("’", "'").replace("w/", "with ")
    words = _WORD.findall(small)
    while len(words) > 1 and words[0].isdecimal():  # "3. Rejected", "0 - To apply"
        words = words[1:]
    plain = " ".join(words)
    status = STATUSES.get(plain) or STATUSES.get(plain.replace("'", ""))
    if status is None and "'" in plain:
        plain_apart = plain.replace("'", " ")
        status = STATUSES.get(plain_apart)  # promesse d'embauche
        if status is None and any(f" {part} " in f" {plain_apart} " for part in _ELIDED):
            words, plain = plain_apart.split(), plain_apart
    if status is not None:
        asked = status.ends and text.endswith(("?", "？"))
        return _asked(text) if asked else StatusRead(status, text)
    if not plain.isascii() and has_cjk(plain):
        return _read_cjk(plain.replace(" ", ""), text)
    if not words and text.strip("❌❎✖️🚫⛔ ") == "":
        return StatusRead(Status.REJECTED, text)
    if not words and text.strip("👻💀🪦⚰️ ") == "":
        return StatusRead(Status.CLOSED, text)
    if not _CROSSES.isdisjoint(text) and _CROSSES.issuperset(text.replace(" ", "")):
        return _denied(text)  # a cross is a no to some, and a tick to others
    found, rest = _found(f" {plain} ")
    if Status.CLOSED in found and (goes_on := without_rounds_over(plain)) != plain:
        found, rest = _found(f" {goes_on} ")
        if not found:
            return StatusRead(Status.ACTIVE, text)
    if found <= _GOOD and _ONWARDS.search(small) and not (denies(words) or _OFFERED(small)):
        return StatusRead(Status.ACTIVE, text)  # "retenue pour la suite", "accepted for interview"
    if not found:
        return _of_reason(small, text) or _unknown(small, words, rest, text)
    if found == {Status.CLOSED} and is_so_far(small):
        return StatusRead(Status.ACTIVE, text)  # "bisher keine Antwort"
    if _HEDGE.search(rest) or ("?" in text and len(words) > 1):
        return _hedged(found, rest, text)
    if len(found) == 1:
        return StatusRead(next(iter(found)), text)
    both = _TOGETHER.get(frozenset(found))
    return StatusRead(both, text) if both else _doubt(text, found)


def _of_reason(small: str, text: str) -> StatusRead | None:
    """ "skip-location": given up, and why; nothing where the rest is of something under way."""
    match = _REASONED.match(small)
    status = STATUSES.get(match["status"]) if match else None
    if match is None or match["status"] not in ALONE or status in (None, *_GOOD):
        return None
    if _HEDGE.search(small, match.end("status")) or _WAITING.search(small, match.end("status")):
        return None
    return StatusRead(status, text) if status else None


def _unknown(small: str, words: list[str], rest: str, text: str) -> StatusRead:
    """A text that names no status: alive, denying something, or a word we do not know."""
    if rest.split() == words or denies(rest.split()):
        denial = read_denial(small)
        if denial is Denial.ADVANCE:
            return StatusRead(Status.REJECTED, text)
        if denial is Denial.ANSWER and not _WAITING.search(small):
            return StatusRead(Status.CLOSED, text)
        if denial is Denial.UNCLEAR and rest.split() == words:
            return _denied(text)
        if denial is Denial.SO_FAR:
            return StatusRead(Status.ACTIVE, text)
    known = rest.split() != words or " ".join(words).startswith(_ALIVE_PHRASES)
    if known or any(word.startswith(ALIVE) for word in words):
        return StatusRead(Status.ACTIVE, text)
    return _not_known(text)


#: What makes a pause uncertain, or over.
_RESUMED = re.compile(
    r"\b(?:reopened|revived|reconsidered|but|previous(?:ly)?|earlier|if|unless|maybe|might|may"
    r"|could|possibl[ey]|was|were|now|resumed)\b"
)


def _hedged(found: set[Status], rest: str, text: str) -> StatusRead:
    """A status beside words that may turn it around, or say that it is still to come."""
    words = rest.split()
    if found == {Status.ON_HOLD} and "?" not in text and not denies(words):
        # "On hold until January": only what says that it goes on turns a pause around.
        return _doubt(text, found) if _RESUMED.search(rest) else StatusRead(Status.ON_HOLD, text)
    place = words.index(_HERE) if _HERE in words else 0
    before, after = words[:place], words[place:]
    if denies(before) and is_so_far(rest):
        return StatusRead(Status.ACTIVE, text)
    if denies(before) and found <= {Status.OFFER, Status.ACCEPTED} and "?" not in text:
        return StatusRead(Status.REJECTED, text)  # "no fui seleccionado"
    over = found <= {Status.REJECTED, Status.WITHDRAWN, Status.CLOSED}
    leads = not _HEDGE.search(" ".join(before)) and "?" not in text
    waits = _WAITING.search(rest) is not None
    if over and leads and not (waits and Status.CLOSED in found):
        # "Rejected, no reason given": what follows does not turn it around, but a "but" may.
        left = [w for w in after if not denies([w]) and not _WAITING.fullmatch(w)]
        if not _HEDGE.search(" ".join(left)):
            single = found.pop() if len(found) == 1 else _TOGETHER[frozenset(found)]
            return StatusRead(single, text)
    elif waits:
        return StatusRead(Status.ACTIVE, text)
    return _doubt(text, found)


def _read_cjk(plain: str, text: str) -> StatusRead:
    """A status in Chinese or Japanese: the longest pieces first, wherever they stand."""
    found: set[Status] = set()
    rest = plain
    for piece, status in _PIECES:
        if piece in rest:
            found.add(status)
            rest = rest.replace(piece, " ")
    for word in _WORD.findall(rest):
        if (status_of_word := SINGLE.get(word)) is not None:
            found.add(status_of_word)
    alive = any(start in rest for start in _CJK_ALIVE)
    if Status.ACTIVE in found and found <= {Status.ACTIVE, Status.OFFER}:
        return StatusRead(Status.ACTIVE, text)
    found.discard(Status.ACTIVE)
    if not found:
        if alive or rest != plain:
            return StatusRead(Status.ACTIVE, text)
        denial = read_cjk_denial(rest)
        if denial is Denial.SO_FAR:
            return StatusRead(Status.ACTIVE, text)
        return _denied(text) if denial is Denial.UNCLEAR else _not_known(text)
    if any(hedge in rest for hedge in _CJK_HEDGES) or "?" in text or "？" in text:
        return _doubt(text, found)
    if len(found) == 1:
        return StatusRead(next(iter(found)), text)
    both = _TOGETHER.get(frozenset(found))
    return StatusRead(both, text) if both else _doubt(text, found)


def _not_known(text: str) -> StatusRead:
    return StatusRead(
        Status.ACTIVE, text, f"'{shown(text)}' is not a status we know: taken as active"
    )


def _doubt(text: str, found: set[Status]) -> StatusRead:
    problem = (
        f"'{shown(text)}' can be read in more than one way: write one status, such as"
        " Interviewing, Offer, Rejected, Withdrawn or Closed"
    )
    return StatusRead(Status.ACTIVE, text, problem, any(status.ends for status in found))


def _asked(text: str) -> StatusRead:
    """ "Ghosted?": whoever asks does not know it yet, and a follow-up would be the way to learn."""
    return StatusRead(
        Status.ACTIVE,
        text,
        f"'{shown(text)}' is a question: type the status once it is so, or Waiting; no letter is"
        " drafted until then",
        blocks=True,
    )


def _denied(text: str) -> StatusRead:
    problem = (
        f"'{shown(text)}' may say that it is over, so nothing is drafted: write one status, such"
        " as Interviewing, Rejected or Closed"
    )
    return StatusRead(Status.ACTIVE, text, problem, True)


def _found(padded: str) -> tuple[set[Status], str]:
    """The statuses that stand in the text, and the text without them, a mark at the first."""
    found: set[Status] = set()
    for phrase, status in _PHRASES:
        if phrase in padded:
            found.add(status)
            padded = padded.replace(phrase, f" {_HERE if status.ends else _NOWHERE} ")
    rest: list[str] = []
    for word in padded.split():
        if word == _NOWHERE:
            continue
        status_of_word = word_status(word) if word != _HERE else None
        if status_of_word is None:
            rest.append(word)
        else:
            found.add(status_of_word)
            rest.append(_HERE)
    found.discard(Status.ACTIVE)
    return found, " ".join(rest)
