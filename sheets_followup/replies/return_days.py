"""The day that stands at the beginning of some words: "monday 19 october with", "the 12th". Pure.

The readers of typed dates do the reading; what is added is where a date ends in a sentence, days
without a month, and what a date in digits means where its order is not known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from sheets_followup.typed_dates import read_date
from sheets_followup.typed_dates.moments import moment
from sheets_followup.typed_decisions import read_decision
from sheets_followup.words import MONTHS, WEEKDAYS, alternatives

_MONTHS = alternatives(month for month in MONTHS if len(month) > 2)
_WORD = re.compile(r"\S+")
_MOST_WORDS = 8
_NUMERIC_RANGE = re.compile(
    r"(?P<first>\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d{2}))?)\.?\s?(?:-|–|—|to|bis|au|al|a)\s?"
    r"(?P<last>\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d{2}))?)(?![\d/])"
)
_GOES_ON = re.compile(
    r"[\s,(]*(?:the |den |el |le |il )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|[./]|\s+(?:de |di )?(?:{_MONTHS}))"
    rf"|(?:{_MONTHS})\b)"
)
_FIRST = re.compile(r"(?:the |den |dem |le |el |il |o |a )?(?:\d|([^\W\d_]+))")
#: "monday the 19th", "19", "19."; not "19:00", "19 hours", "19/10" or "19 october".
_LONE_DAY = re.compile(
    r"(?:(?P<weekday>[^\W\d_]{3,10}(?:-feira)?)\.?,?\s+)?(?:(?:the|den|dem|le|el|il|dia|de|o|am)\s+)*"
    r"(?P<day>[0-3]?\d)(?P<nth>st|nd|rd|th)?(?:er|º|°|ª)?(?!\s*(?:to|bis|a|al|e|y|tot|do|-|–)\s*\d)(?![\d:/%]|[.,-]\s?\d|\s?[^\W\d_]*(?:h|uhr|am|pm)\b)"
    r"(?P<ends>\.)?(?P<next>\s+[^\W\d_]+)?"
)
_NUMERIC = re.compile(r"(?P<day>\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{4}|\d{2}))?)")
#: An absence is rarely longer, where a date in digits can be two.
_USUAL = timedelta(days=45)
#: What may follow a day without its month; any other word makes it a count: "19 people".
_NEXT_WORDS = frozenset(
    "and with for to i we my if please in at und mit ich wir mein bei et avec je nous mon pour en"
    " y con me mi para e com eu o a os il la lo per con ed di inclus compris inclusive compreso"
    " incluso next wieder zuruck erreichbar".split()
)


#: Stands for a weekday and a day that never meet: one of the two is wrong, nobody knows which.
_CONFLICT = date.min


@dataclass(frozen=True, slots=True)
class Named:
    """A day that was named.

    ``rough``: it was counted from words ("next week"). ``last``: it ends a range ("5 to 16 May").
    """

    day: date
    rough: bool = False
    last: bool = False


def named_day(
    words: str, *, sent: date, day_first: bool | None, month_of: str | None = None
) -> Named | None:
    """The day that the beginning of folded ``words`` names, None where it is not certainly one.

    ``month_of`` are the words of an earlier date whose month counts where this one has none:
    "from october 5 to 16".
    """
    words = words[:120].strip(" ,:(")
    ends = [match.end() for match in _WORD.finditer(words)][:_MOST_WORDS]
    for end in reversed(ends):
        text = words[:end].strip(" ,;:.!?()'\"")
        if not text or text.isdecimal():
            continue
        named = _read(text, sent, day_first)
        if named is not None:
            return named
    lone = _lone(words, sent, month_of, nth=day_first is None)
    if lone is not None:
        return None if lone is _CONFLICT else Named(lone)
    for end in reversed(ends):
        text = words[:end].strip(" ,;:.!?()'\"")
        if moment(text) is not None:
            if _GOES_ON.match(words[end:]):
                return None  # "friday, october 16": the date is there, and was not understood
            counted = read_decision(text, interview=sent, today=sent, day_first=day_first)
            if counted.day is not None:
                return Named(counted.day, rough=text not in WEEKDAYS)
    return None


def last_of_range(words: str, *, sent: date) -> date | None:
    """The last day of the range at the beginning of folded ``words``, None where none stands there.

    Both days must be written with a month, the last one at least; of 10/8-10/12 the order of day
    and month is the one in which the range is an ordinary absence.
    """
    numeric = _NUMERIC_RANGE.match(words)
    if numeric is not None:
        found = []
        for order in (True, False):
            first, last = (
                read_date(numeric[end], today=sent, day_first=order).day
                for end in ("first", "last")
            )
            if first and last and first <= last <= first + _USUAL and abs(first - sent) <= _USUAL:
                found.append(last)
        return max(found, default=None)
    ends = [match.end() for match in _WORD.finditer(words)][:_MOST_WORDS]
    for end in reversed(ends):
        text = words[:end].strip(" ,;:.!?()'\"")
        until = read_date(text, today=sent, day_first=None).until if len(text) > 4 else None
        if until is not None:
            return until
    return None


def _read(text: str, sent: date, day_first: bool | None) -> Named | None:
    """One date, or the last of a range, as the readers of cells understand it.

    It has to begin here: those readers also find a date behind other words.
    """
    first = _FIRST.match(text)
    if first is None or (first[1] and first[1] not in WEEKDAYS and first[1] not in MONTHS):
        return None
    if not any(mark.isdecimal() for mark in text):
        return None
    # A range may have begun before: its days are those nearest to this one, not those ahead.
    last = read_date(text, today=sent, day_first=day_first).until
    if last is not None:
        return Named(last, last=True)
    typed = read_date(text, today=sent, day_first=day_first, near=sent)
    if typed.day is not None:
        return Named(typed.day)
    if not typed.ambiguous:
        return None
    numeric = _NUMERIC.search(text)
    if numeric is None:
        return None
    both = [
        read_date(numeric["day"], today=sent, day_first=order, near=sent).day
        for order in (True, False)
    ]
    usual = [day for day in both if day is not None and sent <= day <= sent + _USUAL]
    return Named(max(usual)) if usual else None


def _lone(words: str, sent: date, month_of: str | None, *, nth: bool) -> date | None:
    """A day of the month without its month: the next one that there is.

    With ``nth`` a number alone is none: in English "from 9" is a time of day, and "the 9th" a day.
    """
    match = _LONE_DAY.match(words)
    if match is None:
        return None
    weekday = None
    if match["weekday"] is not None:
        weekday = WEEKDAYS.get(match["weekday"])
        if weekday is None:
            return None
    following = (match["next"] or "").strip()
    if following and not match["ends"] and following not in _NEXT_WORDS:
        return _CONFLICT if weekday is not None else None
    number = int(match["day"])
    if month_of is not None:
        return _in_month_of(month_of, number, sent)
    if not 1 <= number <= 31 or (nth and weekday is None and not match["nth"]):
        return None
    for days in range(62):
        day = sent + timedelta(days=days)
        if day.day == number and (weekday is None or day.weekday() == weekday):
            return day
    return _CONFLICT


def _in_month_of(words: str, number: int, sent: date) -> date | None:
    """This day in the month of an earlier date, where that has one in letters."""
    first = next(
        (named for word in re.findall(r"[^\W\d_]{3,}", words) if (named := MONTHS.get(word))), None
    )
    if first is None:
        return None
    found = [date(year, first, 1) for year in (sent.year - 1, sent.year, sent.year + 1)]
    start = min(found, key=lambda day: abs(day - sent))
    try:
        return start.replace(day=number)
    except ValueError:
        return None
