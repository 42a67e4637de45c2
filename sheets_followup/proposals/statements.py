"""What a sentence says about days: an interview, their decision, what was sent, what they answered.

Pure. A day belongs to a fact only where nothing else stands between the two; a day of applying, a
deadline or the sender's own duty is none of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sheets_followup.job_titles import is_job
from sheets_followup.proposals.moments import Calendar, Moment, moment_at
from sheets_followup.words import HONORIFICS, NOT_NAMES
from sheets_followup.words.person_names import FAMILY_NAMES, GIVEN_NAMES
from sheets_followup.words.prose import joined, listed


def _trigger(field: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@.])(?:{joined(field)})(?!\w)", re.IGNORECASE)


_INTERVIEW, _DECIDES = _trigger("interview"), _trigger("decides")
_ANSWER, _WAITS = _trigger("answer"), _trigger("waits")
_REPLIED, _THANKED = _trigger("replied"), _trigger("thanked")
_THANKED_AFTER, _FOLLOWED_UP = _trigger("thanked_after"), _trigger("followed_up")
_SECOND = _trigger("second_follow_up")
_DENIED, _ASKED = _trigger("denied"), re.compile(rf"\b{joined('asked_of_us')}", re.IGNORECASE)
_AUTOMATIC = re.compile(rf"\b{joined('automatic')}", re.IGNORECASE)
_NOT_THEIRS = _trigger("not_theirs")
_OTHER_THING = re.compile(rf"[\s-]*(?:{joined('not_interview')})", re.IGNORECASE)
_INVITED = re.compile(
    rf"(?:{joined('not_interview')})\w*(?:\s+(?:to|for)(?:\s+an?|\s+the)?)?\s*$", re.IGNORECASE
)
_ARRANGED = re.compile(
    rf"\s*(?:(?:is|was|has been|been)\s+)?{joined('arranged')}\s*", re.IGNORECASE
)
_BETWEEN = listed("between_words")
_ANSWER_BETWEEN = listed("answer_between_words")
_SENT_BETWEEN = listed("between_words") | listed("answer_between_words") | {"email", "note"}
_TOKEN = re.compile(r"\s*([^\W_][\w.'’/-]*|\S)")
_OF_SEVERAL = re.compile(r"\s*#?[1-6]/[2-6](?![\d/])")
_FURTHEST = 10


@dataclass(frozen=True, slots=True)
class Statement:
    """One fact with the day that the sentence gives it, or None for "sent" without a day."""

    fact: str
    moment: Moment | None
    quote: str


def statements_in(segment: str, calendar: Calendar) -> Iterator[Statement]:
    """What one sentence says. The interview comes first: their answer may count from it."""
    dated = _dated_entries(segment, calendar)
    if len(dated) > 1:
        for entry in dated:
            yield from statements_in(entry, calendar)
        return
    found = _interview(segment, calendar)
    if found is not None:
        yield found
        if found.moment is not None and len(found.moment.days) == 1:
            calendar = replace(calendar, interview=calendar.interview or found.moment.days[0])
    if (decision := _decision(segment, calendar)) is not None:
        yield decision
    yield from _sent(segment, calendar)
    if (reply := _reply(segment, calendar)) is not None:
        yield reply


def _dated_entries(segment: str, calendar: Calendar) -> list[str]:
    """The entries of a log on one line: "2026-05-01 applied, 2026-05-07 phone screen"."""
    if moment_at(segment, 0, calendar) is None:
        return []
    entries, start = [], 0
    for comma in re.finditer(r",\s+", segment):
        if moment_at(segment, comma.end(), calendar) is not None:
            entries.append(segment[start : comma.start()])
            start = comma.end()
    return [*entries, segment[start:]]


def _interview(segment: str, calendar: Calendar) -> Statement | None:
    if _NOT_THEIRS.search(segment):
        return None
    leading = moment_at(segment, 0, calendar)
    found: list[Statement] = []
    for match in _INTERVIEW.finditer(segment):
        if _OTHER_THING.match(segment, match.end()) and not _ARRANGED.match(segment, match.end()):
            continue
        before = segment[: match.start()]
        if _DENIED.search(before) or _INVITED.search(before):
            continue
        moment = _arranged(segment, match.end(), calendar) or _after(
            segment, match.end(), calendar, _BETWEEN
        )
        if leading is not None and leading.end <= match.start():
            if moment is not None:
                continue  # a day before it and a day after it: nobody knows which is meant
            between = segment[leading.end : match.start()].strip(" :,.-–—()·").casefold()
            clean_end = not _ARRANGED.match(segment, match.end())
            if clean_end and all(word in _BETWEEN for word in between.split()):
                moment = leading
        if moment is None or moment.limited:
            continue
        if _OF_SEVERAL.match(segment, match.end()) and calendar.day_first is None:
            continue  # "interview 2/3" is the second of three, or a day
        stop = max(moment.end, match.end())
        start = 0 if moment is leading else match.start()
        found.append(Statement("interview", moment, segment[start:stop]))
    days = {day for statement in found if statement.moment for day in statement.moment.days}
    if not found or (len(days) > 1 and len(found) > 1):
        return None  # two interviews in one sentence: the row needs a row for each
    return found[0]


def _arranged(segment: str, end: int, calendar: Calendar) -> Moment | None:
    """ "interview with Pam scheduled for May 7"."""
    match = _ARRANGED.search(segment, end)
    if not match or match.start() > end + 50 or not _may_stand(segment[end : match.start()]):
        return None
    return moment_at(segment, match.end(), calendar)


def _may_stand(text: str) -> bool:
    return all(_allowed(token, _BETWEEN) for token in _TOKEN.findall(text))


def _decision(segment: str, calendar: Calendar) -> Statement | None:
    if _ASKED.search(segment):
        return None
    for pattern, direct, needs_limit in (
        (_WAITS, True, False),
        (_DECIDES, False, False),
        (_ANSWER, False, True),
    ):
        for match in pattern.finditer(segment):
            if direct:
                moment = moment_at(segment, match.end(), calendar, words=True)
            else:
                moment = _after(segment, match.end(), calendar, _ANSWER_BETWEEN, words=True)
            if moment is None or (needs_limit and not (moment.limited or moment.rough)):
                continue
            if _INTERVIEW.match(segment[moment.end :].lstrip(" ,")):
                continue
            return Statement("decision", moment, segment[match.start() : moment.end])
    return None


def _sent(segment: str, calendar: Calendar) -> Iterator[Statement]:
    for fact, patterns in (
        ("thank_you_sent", (_THANKED, _THANKED_AFTER)),
        ("follow_up_1_sent", (_FOLLOWED_UP,)),
    ):
        match = next((hit for pattern in patterns if (hit := pattern.search(segment))), None)
        if match is None or _DENIED.search(segment[: match.start()]):
            continue
        if any(word in segment.casefold() for word in ("draft",)) or _NOT_THEIRS.search(segment):
            continue
        leading = moment_at(segment, 0, calendar)
        moment = _after(segment, match.end(), calendar, _SENT_BETWEEN)
        if leading is not None and leading.end <= match.start():
            if moment is not None:
                continue
            moment = leading if _may_stand(segment[leading.end : match.start()]) else None
        if moment is not None and moment.limited:
            continue
        if fact == "follow_up_1_sent" and _SECOND.search(segment):
            fact = "follow_up_2_sent"
        stop = max(moment.end if moment else 0, match.end())
        start = 0 if moment is not None and moment is leading else match.start()
        yield Statement(fact, moment, segment[start:stop])


def _reply(segment: str, calendar: Calendar) -> Statement | None:
    if _AUTOMATIC.search(segment):
        return None
    for match in _REPLIED.finditer(segment):
        if _DENIED.search(segment[: match.start()]):
            continue
        moment = _after(segment, match.end(), calendar, _SENT_BETWEEN)
        if moment is not None and not moment.limited:
            return Statement("last_reply", moment, segment[match.start() : moment.end])
    return None


def _after(
    segment: str,
    start: int,
    calendar: Calendar,
    between: frozenset[str],
    *,
    words: bool = False,
) -> Moment | None:
    """The first day after ``start``, where only ``between`` words and names stand before it."""
    position = start
    for _ in range(_FURTHEST):
        while segment[position : position + 1].isspace():
            position += 1
        moment = moment_at(segment, position, calendar, words=words)
        if moment is not None:
            return moment
        token = _TOKEN.match(segment, position)
        if not token or not _allowed(token[1], between):
            return None
        position = token.end()
    return None


def _allowed(token: str, between: frozenset[str]) -> bool:
    """Whether a word may stand between a fact and its day: a filler, a name, a job."""
    small = token.casefold().rstrip(".")
    if token.casefold() in between or small in between:
        return True
    if small in GIVEN_NAMES or small in FAMILY_NAMES or small in HONORIFICS or is_job(token):
        return True
    return token[:1].isupper() and small not in NOT_NAMES
