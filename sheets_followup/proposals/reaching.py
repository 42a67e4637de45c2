"""From a fact to its day: the days around it, and what may stand between. Pure."""

from __future__ import annotations

import re
from dataclasses import replace

from sheets_followup.job_titles import is_job
from sheets_followup.proposals.calendar import Calendar, Moment
from sheets_followup.proposals.moments import hour_at, moment_at
from sheets_followup.proposals.segments import Segment
from sheets_followup.proposals.speech import Speech
from sheets_followup.words import NOT_NAMES
from sheets_followup.words.person_names import FAMILY_NAMES, GIVEN_NAMES
from sheets_followup.words.spelling import flat

_TOKEN = re.compile(r"\s*([^\W_][\w.'’/-]*|\S)")
_STARTS = re.compile(r"(?<![\w.:/-])\w")
_MINUTES = re.compile(r"\d{1,3}\s?(?:m|mins?|minutes|h|hrs?|hours?)(?![\w.])", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()\d]{2,40}\)")
_FURTHEST = 18
_MOST_BETWEEN = 7


def leading_day(
    segment: Segment, calendar: Calendar, *, weekday: bool = False
) -> tuple[int, Moment] | None:
    """The day with which a sentence begins, or (where a language puts it there) its only day."""
    moment = moment_at(segment, 0, calendar, weekday=weekday)
    if moment is not None:
        return 0, moment
    if not segment.speech.table.day_before:
        return None
    for place in _STARTS.finditer(segment.flat):
        moment = moment_at(segment, place.start(), calendar, weekday=weekday)
        if moment is not None:
            return place.start(), moment
    return None


def may_stand(segment: Segment, start: int, stop: int) -> bool:
    tokens = _TOKEN.findall(segment.text[start:stop])
    return all(_allowed(token, segment.speech.between, segment.speech) for token in tokens)


def limited_before(segment: Segment, stop: int, calendar: Calendar) -> tuple[int, Moment] | None:
    """ "bis Freitag" before "Bescheid": where it begins, and the day."""
    for place in _STARTS.finditer(segment.flat, 0, stop):
        moment = moment_at(segment, place.start(), calendar, words=True)
        if moment is None or moment.end > stop or not (moment.limited or moment.rough):
            continue
        tokens = _TOKEN.findall(segment.text[moment.end : stop])
        allowed = segment.speech.answer_between | {"for"}
        if len(tokens) <= _MOST_BETWEEN and all(
            _allowed(token, allowed, segment.speech) for token in tokens
        ):
            return place.start(), moment
    return None


def after(
    segment: Segment,
    start: int,
    calendar: Calendar,
    between: frozenset[str],
    *,
    words: bool = False,
    weekday: bool = False,
) -> Moment | None:
    """The first day after ``start``, where only ``between`` words and names stand before it."""
    position, before, hour = start, "", None
    for _ in range(_FURTHEST):
        while segment.text[position : position + 1].isspace():
            position += 1
        moment = moment_at(segment, position, calendar, words=words, weekday=weekday)
        if moment is not None:
            return replace(moment, time=hour) if hour and moment.time is None else moment
        if (clock := hour_at(segment, position)) is not None:
            hour, position = clock  # "Zoom @ 3pm on 5/26"
            continue
        if (span := _MINUTES.match(segment.text, position)) is not None:
            position = span.end()
            continue
        if (bracket := _BRACKETS.match(segment.text, position)) is not None and before[
            :1
        ].isalpha():
            position = bracket.end()  # "Frau Brandt (Personal) am 11.05."
            continue
        if (department := segment.speech.of_department.match(segment.flat, position)) is not None:
            position = department.end()
            continue
        token = _TOKEN.match(segment.text, position)
        if not token or not _allowed(token[1], between, segment.speech, before):
            return None
        position, before = token.end(), token[1]
    return None


def _allowed(token: str, between: frozenset[str], speech: Speech, before: str = "") -> bool:
    """Whether a word may stand between a fact and its day: a filler, a name, a job."""
    plain = flat(token).casefold()
    small = plain.rstrip(".")
    if plain in between or small in between:
        return True
    small = token.casefold().rstrip(".")
    if small in GIVEN_NAMES or small in FAMILY_NAMES or is_job(token):
        return True
    if not {plain, flat(small)}.isdisjoint(speech.honorifics) or flat(small) in speech.title_more:
        return True
    if not token[:1].isupper() or small in NOT_NAMES or flat(small) in speech.no_names:
        return False
    if not speech.table.nouns_in_capitals:
        return True
    known = flat(before).casefold()
    return not {known, known.rstrip(".")}.isdisjoint(speech.honorifics.keys() | GIVEN_NAMES)
