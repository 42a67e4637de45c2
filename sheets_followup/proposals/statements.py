"""What a sentence says about days: an interview, their decision, what was sent, what they answered.

Pure. A day belongs to a fact only where nothing else stands between the two; a day of applying, a
deadline or the sender's own duty is none of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from sheets_followup.proposals.calendar import Calendar, Moment
from sheets_followup.proposals.moments import moment_at
from sheets_followup.proposals.reaching import after, leading_day, limited_before, may_stand
from sheets_followup.proposals.segments import Segment
from sheets_followup.proposals.speech import Speech
from sheets_followup.proposals.statement import Statement, with_interview
from sheets_followup.words.prose import listed

_OF_SEVERAL = re.compile(r"\s*#?(?:1/[2-6]|2/[2-6]|3/[3-6]|4/[4-6]|5/[56]|6/6)(?![\d/])")
#: The last word of what says that one talked to somebody.
_TALKED_TO = (listed("with_words") | {"to", "2"}) - frozenset("by bei par interviewers".split())
_CLAUSE = re.compile(r"[,;]\s")
#: "told me eow for a decision": in English, too, their answer may stand behind its day.
_FOR = re.compile(r"\bfor (?:a |an |the |their |final )*$", re.IGNORECASE)


def statements_in(segment: Segment, calendar: Calendar) -> Iterator[Statement]:
    """What one sentence says. The interview comes first: their answer may count from it."""
    dated = _dated_entries(segment, calendar)
    if len(dated) > 1:
        for entry in dated:
            yield from statements_in(entry, calendar)
        return
    found = _interview(segment, calendar)
    if found is not None:
        yield found
        calendar = with_interview(calendar, found)
    if (decision := _decision(segment, calendar)) is not None:
        yield decision
    yield from _sent(segment, calendar)
    if (reply := _reply(segment, calendar)) is not None:
        yield reply


def _dated_entries(segment: Segment, calendar: Calendar) -> list[Segment]:
    """The entries of a log on one line: "2026-05-01 applied, 2026-05-07 phone screen"."""
    if moment_at(segment, 0, calendar) is None:
        return []
    entries, start = [], 0
    for comma in re.finditer(r",\s+", segment.text):
        if moment_at(segment, comma.end(), calendar) is not None:
            entries.append(segment.piece(start, comma.start()))
            start = comma.end()
    return [*entries, segment.piece(start, len(segment.text))]


def _interview(segment: Segment, calendar: Calendar) -> Statement | None:
    speech, text = segment.speech, segment.flat
    if speech.not_theirs.search(text) or speech.called_off.search(text):
        return None
    leading = leading_day(segment, calendar, weekday=True)
    found: list[Statement] = []
    talks = list(speech.interview.finditer(text)) or _conversations(speech, text)
    strong = len(talks)
    talks += speech.appointment.finditer(text)
    for number, match in enumerate(talks):
        arranged = speech.arranged.match(text, match.end())
        if speech.other_thing.match(text, match.end()) and not arranged:
            continue
        before = text[: match.start()]
        if speech.denies(before) or speech.invited.search(before):
            continue
        moment = _arranged(segment, match.end(), calendar) or after(
            segment, match.end(), calendar, speech.between, weekday=True
        )
        start = match.start()
        if leading is not None and leading[1].end <= match.start():
            if moment is not None:
                continue  # a day before it and a day after it: nobody knows which is meant
            between = before[leading[1].end :].strip(" :,.-–—()·").casefold()
            if not arranged and all(_between(word, speech) for word in between.split()):
                start, moment = leading
        if moment is not None and speech.told.match(match[0]):
            moment = _past(moment, calendar)  # "talked to Pam on 5/11"
        if moment is None or moment.limited or (number >= strong and moment.time is None):
            continue
        if _OF_SEVERAL.match(text, match.end()) and calendar.day_first is None:
            continue  # "interview 2/3" is the second of three, or a day
        stop = max(moment.end, match.end())
        found.append(Statement("interview", moment, segment.text[start:stop]))
    days = {statement.moment.days for statement in found if statement.moment}
    if not found or len(days) > 1:
        return None  # two interviews in one sentence: the row needs a row for each
    return found[0]


def _conversations(speech: Speech, text: str) -> list[re.Match[str]]:
    """The places where somebody talked with somebody: "spoke with Pam on May 7"."""
    found = speech.met.finditer(text)
    ends = ((match, match[0].rstrip(" :/.(").rpartition(" ")[2].casefold()) for match in found)
    return [match for match, last in ends if last in _TALKED_TO]


def _between(word: str, speech: Speech) -> bool:
    return word.strip(".,") in speech.between or word in speech.between


def _arranged(segment: Segment, end: int, calendar: Calendar) -> Moment | None:
    """ "interview with Pam scheduled for May 7"."""
    match = segment.speech.arranged.search(segment.flat, end)
    if not match or match.start() > end + 50 or not may_stand(segment, end, match.start()):
        return None
    return moment_at(segment, match.end(), calendar, weekday=True)


def _decision(segment: Segment, calendar: Calendar) -> Statement | None:
    speech, text = segment.speech, segment.flat
    # "prova sabato": a trial is the sender's duty as little as an interview is.
    if speech.asked.search(speech.interview.sub(lambda talk: " " * len(talk[0]), text)):
        return None
    if speech.table.day_before and speech.denies(speech.waits.sub(" ", text)):
        return None  # "nicht vor dem 4.12." denies nothing
    for pattern, direct, needs_limit in (
        (speech.waits, True, False),
        (speech.decides, False, False),
        (speech.answer, False, True),
    ):
        for match in pattern.finditer(text):
            bare = speech.bare_decides.fullmatch(text, match.start(), match.end())
            if bare and not speech.subjects.search(text):
                continue
            if direct:
                moment = moment_at(segment, match.end(), calendar, words=True)
            else:
                between = speech.answer_between
                moment = after(segment, match.end(), calendar, between, words=True)
            start = match.start()
            before = speech.table.day_before or _FOR.search(text, 0, match.start())
            if moment is None and before and not direct:
                start, moment = limited_before(segment, match.start(), calendar) or (start, None)
            if moment is not None and needs_limit and not (moment.limited or moment.rough):
                moment = _to_come(moment, calendar)  # "decision Friday", and none of the past
            if moment is None:
                continue
            if speech.interview.match(text[moment.end :].lstrip()):
                continue
            stop = max(moment.end, match.end())
            return Statement("decision", moment, segment.text[start:stop])
    return None


def _past(moment: Moment, calendar: Calendar) -> Moment:
    days = tuple(day for day in moment.days if day <= calendar.today)
    return replace(moment, days=days) if days else moment


def _to_come(moment: Moment, calendar: Calendar) -> Moment | None:
    days = tuple(day for day in moment.days if day > calendar.today)
    return replace(moment, days=days) if days else None


def _sent(segment: Segment, calendar: Calendar) -> Iterator[Statement]:
    speech, text = segment.speech, segment.flat
    for fact, patterns in (
        ("thank_you_sent", (speech.thanked, speech.thanked_after)),
        ("follow_up_1_sent", (speech.followed_up,)),
    ):
        match = next((hit for pattern in patterns if (hit := pattern.search(text))), None)
        if match is None or speech.denies(text[: match.start()]):
            continue
        if "draft" in text.casefold() or speech.not_theirs.search(text):
            continue
        clause = _CLAUSE.search(text, match.end())
        if speech.table.day_before and speech.denies(
            text, 0, clause.start() if clause else len(text)
        ):
            continue
        leading = leading_day(segment, calendar)
        moment = after(segment, match.end(), calendar, speech.sent_between)
        start = match.start()
        if leading is not None and leading[1].end <= match.start():
            if moment is not None:
                continue
            if may_stand(segment, leading[1].end, match.start()):
                start, moment = leading
        elif moment is None and leading is not None and leading[0] < match.end():
            start, moment = leading  # "am 12.5. nachgefasst", the day inside the words
        if moment is not None and moment.limited:
            continue
        if fact == "follow_up_1_sent" and speech.second.search(text):
            fact = "follow_up_2_sent"
        stop = max(moment.end if moment else 0, match.end())
        yield Statement(fact, moment, segment.text[start:stop])


def _reply(segment: Segment, calendar: Calendar) -> Statement | None:
    speech, text = segment.speech, segment.flat
    if speech.automatic.search(text):
        return None
    for match in speech.replied.finditer(text):
        if speech.denies(text[: match.start()]):
            continue
        moment = after(segment, match.end(), calendar, speech.sent_between)
        start = match.start()
        if moment is None and speech.table.day_before:
            leading = leading_day(segment, calendar)
            if leading is not None and leading[1].end <= match.end():
                start, moment = min(leading[0], start), leading[1]
        if moment is not None and not moment.limited:
            stop = max(moment.end, match.end())
            return Statement("last_reply", moment, segment.text[start:stop])
    return None
