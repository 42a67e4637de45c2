"""The people listed behind an interview and its day: "Panel on the 24th: Dana Wolfe, Greg Ito".

Pure. Between the interview and the first name nothing may stand but days, hours and small words.
Behind a colon or "with" a known given name is somebody; behind a comma, where places stand too,
only a whole name, a title, or several people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from sheets_followup.proposals.besides import Token
from sheets_followup.proposals.naming import Naming, Person
from sheets_followup.proposals.segments import Segment
from sheets_followup.words.places import PLACES
from sheets_followup.words.prose import listed

_FURTHEST = 12
_WITH = listed("with_words")
_LEADS = _WITH | frozenset(":([")
_LOOSE_LEADS = frozenset(",-–—")
_DAY_WORDS = frozenset({"am", "pm", "uhr", "h", "hs", "uur", "u", "et", "pt", "est", "pst", "gmt"})
_HOUR = re.compile(r"\d[\d:.,/ahpm-]*|[T#]\d*")

#: A person, where its name begins and ends, and where the words that lead to it begin.
Listed = tuple[Person, int, int, int]


def listed_behind(segment: Segment, tokens: list[Token], naming: Naming) -> Iterator[Listed]:
    """The people listed behind each interview of a sentence."""
    for match in segment.speech.interview.finditer(segment.flat):
        at = next((i for i, token in enumerate(tokens) if token.start >= match.end()), None)
        if at is not None:
            for person, first, last in _behind(segment, tokens, at, naming):
                yield person, first, last, match.start()


def _behind(
    segment: Segment, tokens: list[Token], at: int, naming: Naming
) -> Iterator[tuple[Person, int, int]]:
    lead = ""
    for _ in range(_FURTHEST):
        if at >= len(tokens):
            return
        token = tokens[at]
        if lead:
            # Behind a colon every word of a list has a capital.
            reading = replace(naming, shouted=False) if lead == ":" else naming
            found = list(reading.run(tokens[at:])) or _by_topic(tokens, at, reading)
            if found and (lead in _LEADS or _sure(found)):
                yield from found
                return
        end = _past_day(segment, token.start)
        if end is not None:
            while at < len(tokens) and tokens[at].start < end:
                at += 1
            continue
        small = token.small
        if small in _LEADS or small in _LOOSE_LEADS:
            lead = small
        elif not (
            small in segment.speech.between or small in _DAY_WORDS or _HOUR.fullmatch(token.text)
        ):
            return
        at += 1


def _by_topic(tokens: list[Token], at: int, naming: Naming) -> list[tuple[Person, int, int]]:
    """ "coding (Xiao), design (Fernanda Prado)": each behind what the talk was about."""
    found: list[tuple[Person, int, int]] = []
    while at < len(tokens):
        start = next((i for i in range(at, min(at + 4, len(tokens))) if tokens[i].text == "("), at)
        topic = tokens[at:start]
        close = start + 1
        while close < len(tokens) and tokens[close].text != ")":
            close += 1
        if not topic or close >= len(tokens) or not all(each.text.islower() for each in topic):
            break
        inside = list(naming.run(tokens[start + 1 : close]))
        if not inside or inside[-1][2] != tokens[close - 1].end:
            break
        found += inside
        at = close + 1
        while at < len(tokens) and tokens[at].small in naming.speech.and_words:
            at += 1
    return found


def _past_day(segment: Segment, start: int) -> int | None:
    """Where the day that begins here ends."""
    speech, text = segment.speech, segment.flat
    for pattern in (speech.written, speech.ordinal, speech.day_of_week):
        if (match := pattern.match(text, start)) and match.end() > start:
            return match.end()
    return None


def _sure(found: list[tuple[Person, int, int]]) -> bool:
    """Whether these are people and no places: "onsite Friday, Austin"."""
    first = found[0][0]
    words = first.name.casefold().split()
    if first.title or first.email or len(found) > 1:
        return True
    return len(words) > 1 and words[-1] not in PLACES and first.name.casefold() not in PLACES
