"""Notes that say it is over: "rejected by phone 20 Nov", "withdrew - not for me". Pure."""

from __future__ import annotations

import re
from collections.abc import Collection

from sheets_followup.model import Status
from sheets_followup.proposals.eastern import eastern_of
from sheets_followup.proposals.segments import Segment, segments
from sheets_followup.rows import read_status
from sheets_followup.words import STATUSES, alternatives
from sheets_followup.words import endings as table
from sheets_followup.words.spelling import flat, folded, has_cjk
from sheets_followup.words.table import entries

#: What ends an application in a way after which a letter would be embarrassing. Silence does not.
_OVER = frozenset({Status.REJECTED, Status.WITHDRAWN})
_CLAUSE = re.compile(r"[,;:()\n，、：；]|\s[-–—/]\s|\s(?:but|and|then|so)\s", re.IGNORECASE)
_LEAD = frozenset("but and then so sadly unfortunately update i was got been have".split())
#: Who fears or expects an end does not tell of one.
_GUESSED = frozenset(
    "fear afraid worried maybe might perhaps probably likely if hope expect expecting think guess"
    " could would unless".split()
)
#: A clause that tells of an end is short or begins with it; further on it may be about anything.
_FIRST_WORDS, _SHORT = 3, 5

_FILLERS = frozenset(word for words in table.FILLERS.values() for word in words.split())
_UNTIL = frozenset(entry for words in table.UNTIL.values() for entry in entries(words))
_POSTING = frozenset(entry for words in table.POSTINGS.values() for entry in entries(words))
_JOBS = alternatives(entry for words in table.JOBS.values() for entry in entries(words))
_THE_JOB = re.compile(rf"\b(?:{_JOBS})\b|{'|'.join(table.JOBS_WITHIN.values())}")
_CJK_TAIL = re.compile(f"(?:を|が|の)?(?:{'|'.join(table.TOLD.values())})+$")
_CJK_CALLED_OFF = re.compile("|".join(table.CALLED_OFF.values()))
_GONE = re.compile("|".join(table.GONE.values()))
_SILENCE = re.compile("|".join(table.SILENCE.values()))
_OVER_HERE = re.compile(table.OVER_HERE)
_OTHERS, _NO_ENDS = frozenset(entries(table.OTHERS)), frozenset(entries(table.NO_ENDS))
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W_]+")
_GONE_MOST = 9


def _families() -> dict[frozenset[str], Status]:
    """The Status column's phrases of several words, in whatever order they are said."""
    ends = (Status.OFFER, Status.ACCEPTED, Status.CLOSED, Status.ON_HOLD)
    found: dict[frozenset[str], Status] = {}
    for phrase, status in STATUSES.items():
        if status not in ends or phrase in _POSTING or has_cjk(phrase):
            continue
        words = frozenset(_WORD.findall(phrase)) - _FILLERS
        if len(words) > 1 and (status is not Status.CLOSED or _THE_JOB.search(phrase)):
            found[words] = status
    found |= {frozenset(("on", "hold")): Status.ON_HOLD, frozenset(("auf", "eis")): Status.ON_HOLD}
    return found


_FAMILIES = _families()


def _is_settled(clause: str, segment: Segment) -> bool:
    """Whether the whole clause is what the Status column would say of an offer, a job that is gone
    or a pause: "accepted the offer", "job was cancelled"; "a feature freeze" is none."""
    small = folded(clause)
    if has_cjk(clause):
        rest = _DIGIT.sub("", small).strip(" /月日号.")
        known = {STATUSES.get(rest), STATUSES.get(_CJK_TAIL.sub("", rest))}
        if not known.isdisjoint({Status.OFFER, Status.ACCEPTED, Status.ON_HOLD}):
            return True
        closed = Status.CLOSED in known and _THE_JOB.search(rest) is not None
        return closed or _CJK_CALLED_OFF.match(rest) is not None
    speech = segment.speech
    words = [
        word
        for word in _WORD.findall(small)
        if not _DIGIT.search(word) and word not in speech.months and word not in speech.weekdays
    ]
    lasts = next((i for i, word in enumerate(words) if i and word in _UNTIL), len(words))
    if lasts < len(words) and STATUSES.get(" ".join(words[:lasts])) is Status.ON_HOLD:
        return True  # "hiring freeze until summer"
    if len(words) == 1 and len(words[0]) > _SHORT and STATUSES.get(words[0]) is Status.ON_HOLD:
        return True  # "Einstellungsstopp"
    several = frozenset(words)
    if several in _FAMILIES or several - _FILLERS in _FAMILIES:
        return True
    if len(words) > _SHORT or speech.arranged.search(segment.flat):
        return False
    plain = flat(clause)
    talk, off = speech.interview.search(plain), speech.called_off.search(plain)
    return talk is not None and off is not None


def gone_in(text: str, names: Collection[str], home: str = "en") -> str | None:
    """The words that say that one of these people is not there any more, None for none."""
    for segment in segments(text, home):
        for clause in _CLAUSE.split(segment.text):
            words = set(_WORD.findall(folded(clause)))
            if len(words) > _GONE_MOST or not _GONE.search(folded(clause).replace("’", "'")):
                continue
            if any(_named(name, clause, words) for name in names):
                return clause.strip()
    return None


def _thanks(clause: str, home: str) -> bool:
    """Whether a clause tells of a thank-you sent: a letter of thanks that came is a refusal."""
    if not has_cjk(clause):
        return False
    speech = eastern_of(clause, home)
    return speech.sent[0][1].search(speech.plain(clause)) is not None


def _named(name: str, clause: str, words: Collection[str]) -> bool:
    return name in clause or any(part in words for part in folded(name).split() if len(part) > 1)


def ending_in(text: str, home: str = "en") -> str | None:
    """The words that say that the application has ended, None where nothing plainly does.

    A question, a denial ("not rejected yet") and a word in passing ("I fear I am rejected") do not.
    """
    for segment in segments(text, home):
        for clause in _CLAUSE.split(segment.text):
            said = folded(clause).replace("’", "'")
            if _SILENCE.search(said) and not _DIGIT.search(segment.text):
                return clause.strip()
            if _OVER_HERE.fullmatch(said.strip()):
                return clause.strip()
            if (
                said.strip() in _NO_ENDS
                or _thanks(clause, home)
                or (said.strip() in _OTHERS and clause != segment.text)
            ):
                continue  # "with Ruth and someone else"
            words = clause.split()
            while words and words[0].casefold() in _LEAD:
                del words[0]
            if not words or not _GUESSED.isdisjoint(word.casefold() for word in words):
                continue
            if _is_settled(" ".join(words), segment) or _is_settled(clause, segment):
                return clause.strip()
            status = read_status(" ".join(words))
            if status.status not in _OVER or status.blocks or status.problem:
                continue
            first = words if len(words) <= _SHORT else words[:_FIRST_WORDS]
            if read_status(" ".join(first)).status is status.status:
                return clause.strip()
    return None
