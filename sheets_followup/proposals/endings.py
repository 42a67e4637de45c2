"""Notes that say it is over: "rejected by phone 20 Nov", "withdrew - not for me". Pure."""

from __future__ import annotations

import re

from sheets_followup.model import Status
from sheets_followup.proposals.segments import segments
from sheets_followup.rows import read_status

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


def ending_in(text: str, home: str = "en") -> str | None:
    """The words that say that the application has ended, None where nothing plainly does.

    A question, a denial ("not rejected yet") and a word in passing ("I fear I am rejected") do not.
    """
    for segment in segments(text, home):
        for clause in _CLAUSE.split(segment.text):
            words = clause.split()
            while words and words[0].casefold() in _LEAD:
                del words[0]
            if not words or not _GUESSED.isdisjoint(word.casefold() for word in words):
                continue
            status = read_status(" ".join(words))
            if status.status not in _OVER or status.blocks or status.problem:
                continue
            first = words if len(words) <= _SHORT else words[:_FIRST_WORDS]
            if read_status(" ".join(first)).status is status.status:
                return clause.strip()
    return None
