"""The people listed behind an interview and its day: "Panel on the 24th: Dana Wolfe, Greg Ito".

Pure. Between the interview and the first name nothing may stand but days, hours and small words.
Behind a colon or "with" a known given name is somebody; behind a comma, where places stand too,
only a whole name, a title, or several people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from sheets_followup.proposals.besides import Token
from sheets_followup.proposals.naming import Naming
from sheets_followup.proposals.person import Person
from sheets_followup.proposals.segments import Segment
from sheets_followup.words.places import PLACES
from sheets_followup.words.prose import listed

_FURTHEST = 12
_WITH = listed("with_words")
#: Behind a day without a talk: "sent on Friday by Pam" is no talk with her.
_ONLY_WITH = _WITH - frozenset("by bei par von interviewers".split())
_LEADS = _WITH | frozenset(":([=")
_PLACES_OF_TALK = frozenset("online onsite remote skype teams video virtual zoom".split())
_CUT = frozenset("wc")
_LOOSE_LEADS = frozenset(",-–—")
_DAY_WORDS = frozenset(
    {"@", "am", "pm", "uhr", "h", "hs", "uur", "u", "et", "pt", "est", "pst", "gmt"}
)
_HOUR = re.compile(r"\d[\d:.,/ahpm-]*|[T#]\d*")

#: A person, where its name begins and ends, and where the words that lead to it begin.
Listed = tuple[Person, int, int, int]


def listed_behind(segment: Segment, tokens: list[Token], naming: Naming) -> Iterator[Listed]:
    """The people listed behind each interview of a sentence, or behind a day and "with"."""
    speech = segment.speech
    for match in chain(
        speech.interview.finditer(segment.flat), speech.appointment.finditer(segment.flat)
    ):
        at = next((i for i, token in enumerate(tokens) if token.start >= match.end()), None)
        if at is not None:
            for person, first, last in _behind(segment, tokens, at, naming, _LEADS):
                yield person, first, last, match.start()
    for at, token in enumerate(tokens):
        if _past_day(segment, token.start) is not None:
            for person, first, last in _behind(segment, tokens, at, naming, _ONLY_WITH):
                yield person, first, last, token.start


def tells_of_talk(segment: Segment) -> bool:
    """Whether a sentence names an interview of the row, so that people may be listed below it."""
    speech, text = segment.speech, segment.flat
    if speech.not_theirs.search(text) or speech.denies(text):
        return False
    return any(pattern.search(text) for pattern in (speech.interview, speech.met))


def listed_on(segment: Segment, tokens: list[Token], naming: Naming) -> Iterator[Listed]:
    """The people of a sentence that goes on with those of the one before it.

    "Onsite May 28; Ines Ferrer (PM), Joe Tak (design)", "met Jess, Eng Lead; and Raj, PM": only
    where a list begins the sentence and everybody in it has a job, or it holds nothing else.
    """
    speech = segment.speech
    start = 0
    while start < len(tokens) and tokens[start].small in speech.and_words | {"-", "–", "•", "*"}:
        start += 1
    if speech.not_theirs.search(segment.flat) or speech.denies(segment.flat):
        return
    found = list(naming.run(tokens[start:]))
    if not found:
        return
    several = len(found) > 1 or " " in found[0][0].name
    whole = several and found[-1][2] >= tokens[-1].start
    for person, first, last in found:
        if not person.title and not whole:
            return
        yield person, first, last, first


def _behind(
    segment: Segment, tokens: list[Token], at: int, naming: Naming, leads: frozenset[str]
) -> Iterator[tuple[Person, int, int]]:
    lead = ","  # "Telefoninterview Frau Sommer"
    loose = leads is _LEADS
    for _ in range(_FURTHEST):
        if at >= len(tokens):
            return
        token, small = tokens[at], tokens[at].small
        end = _past_day(segment, token.start)
        if lead in leads or (loose and lead and end is None):
            # Behind a colon every word of a list has a capital.
            reading = replace(naming, shouted=False) if lead == ":" else naming
            found = list(reading.run(tokens[at:])) or _by_topic(tokens, at, reading)
            if found and (lead in leads or _sure(found)):
                yield from found
                return
        arranged = segment.speech.arranged.match(segment.flat, token.start)
        if end is None and arranged and arranged.end() > token.end:
            end = arranged.end()
        if end is not None:
            while at < len(tokens) and tokens[at].start < end:
                at += 1
            lead = lead or ","
            continue
        if small in leads or small in _LOOSE_LEADS:
            lead = small
        elif small == "/" and lead in _CUT:
            pass  # "w/"
        elif small in _DAY_WORDS or _HOUR.fullmatch(token.text):
            lead = lead or ","
        elif loose and small in segment.speech.between:
            lead = "" if small.isalpha() else lead  # "onsite at Grace Hopper"
        elif small in _PLACES_OF_TALK:
            pass
        elif loose or small not in segment.speech.between or small.isalpha():
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
    for pattern in (
        speech.written,
        speech.numbered_weekday,
        speech.ordinal,
        speech.day_of_week,
    ):
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
