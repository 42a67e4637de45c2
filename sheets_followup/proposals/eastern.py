"""What a Chinese or Japanese sentence says about days, without spaces between words. Pure.

Precise rather than complete: a day belongs to a fact only where nothing but known small words
stands between the two.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache

from sheets_followup.proposals.calendar import Calendar, Moment, weekday_readings
from sheets_followup.proposals.moments import counted
from sheets_followup.proposals.statement import Statement, with_interview
from sheets_followup.typed_dates import read_date
from sheets_followup.words import (
    LANGUAGES,
    MOMENTS,
    UNITS,
    alternatives,
)
from sheets_followup.words.prose import EASTERN
from sheets_followup.words.prose_table import EasternProse
from sheets_followup.words.spelling import has_cjk
from sheets_followup.words.traditional import simplified

_KANA = re.compile("[\u3041-\u30ff]")
_CLOCK = (
    r"(?:\s*(?:上午|下午|早上|晚上|午前|午後)?\s*"
    r"\d{1,2}(?:[:：]\d{2}|[时時点點](?:\d{1,2}分|半)?))?"
)
_DAY = (
    r"(?<![\d/.])(?P<date>(?:\d{4}年\s*)?\d{1,2}月\d{1,2}[日号號]|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"
    r"(?![\d/])|\d{1,2}/\d{1,2}(?![\d/])|\d{1,2}\.\d{1,2}(?=\s+\d{1,2}[:：]|\s*[（(]?(?:周|星期|上午|下午)))"
    rf"(?:\s*[（(](?:周|星期|礼拜|週)?[月火水木金土日一二三四五六天][)）])?(?P<clock>{_CLOCK})"
)
_PHRASES = tuple(phrase for phrase in MOMENTS if has_cjk(phrase))
_NUMBER = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})"
_SPAN = (
    rf"{_NUMBER}(?:\s*[-–~〜～到至]\s*{_NUMBER})?\s*"
    rf"(?:{alternatives(unit for unit in UNITS if has_cjk(unit))})"
)
_SECOND_DAY = re.compile(r"\s*(?:-|–|~|〜|～|至|到|から|か|或|或者|または|和|と)\s*\d")
_JOINED = re.compile(r"\s*(?:-|–|~|〜|～|至|到|か|或|或者|または|和|と|、|/)\s*")
_ORDER = "一二三四五六日"
_ORDER_JA = "月火水木金土日"

#: Where a day begins, the day, and whether its month is written.
_Day = tuple[int, Moment, bool]


class Eastern:
    """The patterns of one language."""

    def __init__(self, table: EasternProse) -> None:
        self.table = table
        words = next(words for words in LANGUAGES if words.language == table.language)
        self.day_first = words.day_first
        relative = rf"(?P<next>{table.next_week})?{table.weekday}(?P<clock>{_CLOCK})"
        self.day = re.compile(_DAY)
        self.relative = re.compile(relative)
        self.phrase = re.compile(
            rf"(?<![\d一二三四五六七八九十])(?:{alternatives(_PHRASES)}"
            rf"|{_SPAN}(?={table.limit_after}))"
        )
        self.interview_after = re.compile(
            rf"{table.between}(?:{table.interview})(?!{table.not_interview})"
        )
        self.interview = re.compile(rf"(?:{table.interview})(?!{table.not_interview})")
        self.between = re.compile(table.between)
        self.answer_after = re.compile(
            rf"(?P<limit>{table.limit_after})?{table.answer_between}(?:{table.answer})"
        )
        self.answer_before = re.compile(rf"(?:{table.answer}){table.answer_between}$")
        self.limit = re.compile(table.limit_after)
        self.denied, self.asked = re.compile(table.denied), re.compile(table.asked_of_us)
        self.not_theirs = re.compile(table.not_theirs)
        self.automatic = re.compile(table.automatic)
        self.before_name = re.compile(rf"(?:{table.before_name})")
        self.talked, self.asked_by = re.compile(table.talked), re.compile(table.asked_by)
        self.sent = (
            ("thank_you_sent", re.compile(table.thanked)),
            ("follow_up_1_sent", re.compile(table.followed_up)),
            ("last_reply", re.compile(table.replied)),
        )
        self.second = re.compile(table.second_follow_up)

    def plain(self, text: str) -> str:
        """The text in the letters of the table, letter for letter."""
        return simplified(text) if self.table.language == "zh" else text


@cache
def _eastern(language: str) -> Eastern:
    return Eastern(EASTERN[language])


def eastern_of(text: str, home: str) -> Eastern:
    """The language of a sentence: with kana it is Japanese."""
    return _eastern("ja" if home == "ja" or _KANA.search(text) else "zh")


def eastern_statements(text: str, home: str, calendar: Calendar) -> Iterator[Statement]:
    """What one sentence says about days."""
    speech = eastern_of(text, home)
    plain = speech.plain(text)
    if speech.not_theirs.search(plain) or speech.denied.search(plain):
        return
    days = list(_days(plain, speech, calendar))
    used: set[int] = set()
    interviews: list[Statement] = []
    named = days or ([] if calendar.interview else list(_weekdays(plain, speech, calendar)))
    for start, moment, _ in named:
        if moment.limited or speech.limit.match(plain, moment.end):
            continue
        match = speech.interview_after.match(plain, moment.end)
        if match:
            interviews.append(Statement("interview", moment, text[start : match.end()]))
            used.add(start)
            continue
        talk = _talk_before(plain, start, speech)
        if talk is not None:
            interviews.append(Statement("interview", moment, text[talk : moment.end]))
            used.add(start)
    if len(interviews) == 1:
        yield interviews[0]
        calendar = with_interview(calendar, interviews[0])
    days += _phrases(plain, speech, calendar)
    if not speech.asked.search(plain):
        for start, moment, _ in days:
            if start not in used and (found := _answer(text, plain, start, moment, speech)):
                yield found
                used.add(start)
                break
    yield from _sent(text, plain, [day for day in days if day[2] and day[0] not in used], speech)


def _talk_before(plain: str, start: int, speech: Eastern) -> int | None:
    """Where an interview begins that is named right before its day."""
    for match in speech.interview.finditer(plain, 0, start):
        if speech.between.fullmatch(plain, match.end(), start):
            return match.start()
    return None


def _answer(text: str, plain: str, start: int, moment: Moment, speech: Eastern) -> Statement | None:
    match = speech.answer_after.match(plain, moment.end)
    if match:
        return Statement("decision", moment, text[start : match.end()])
    before = speech.answer_before.search(plain[:start])
    limit = speech.limit.match(plain, moment.end)
    if before and (limit or moment.limited):
        end = limit.end() if limit else moment.end
        return Statement("decision", moment, text[before.start() : end])
    return None


def _sent(text: str, plain: str, days: list[_Day], speech: Eastern) -> Iterator[Statement]:
    for fact, pattern in speech.sent:
        match = pattern.search(plain)
        if match is None or (fact == "last_reply" and speech.automatic.search(plain)):
            continue
        if len(days) > 1 or (fact == "last_reply" and not days):
            continue
        if fact == "follow_up_1_sent" and speech.second.search(plain):
            fact = "follow_up_2_sent"
        yield Statement(fact, days[0][1] if days else None, text.strip())


def _days(plain: str, speech: Eastern, calendar: Calendar) -> Iterator[_Day]:
    """The days of a sentence, where each begins, and whether its month is written."""
    for match in speech.day.finditer(plain):
        if _SECOND_DAY.match(plain, match.end()):
            continue
        order = calendar.day_first if calendar.day_first is not None else speech.day_first
        typed = read_date(match[0], today=calendar.today, day_first=order)
        if typed.day is None and match["clock"]:
            typed = read_date(match["date"], today=calendar.today, day_first=order)
        if typed.day is not None:
            yield (
                match.start(),
                Moment((typed.day,), match.end(), typed.time, note=typed.note),
                True,
            )


def _weekdays(plain: str, speech: Eastern, calendar: Calendar) -> Iterator[_Day]:
    """ "下周五", "木曜15時": the weekdays of a sentence, with the hour."""
    taken = max((match.end() for match in speech.day.finditer(plain)), default=-1)
    weeks = list(speech.relative.finditer(plain))
    pairs = itertools.pairwise(weeks)
    joined = [(a, b) for a, b in pairs if _JOINED.fullmatch(plain, a.end(), b.start())]
    for week in weeks:
        if any(week in pair for pair in joined):
            continue  # "周四或周五"
        if taken >= 0 and not plain[taken : week.start()].strip(" （(　"):
            continue  # "11月24日（周二）"
        names = _ORDER_JA if speech.table.language == "ja" else _ORDER
        wanted = names.index(week["weekday"].replace("天", "日"))
        found = weekday_readings(wanted, bool(week["next"]), calendar)
        dated = read_date(f"1月5日{week['clock']}", today=calendar.today, day_first=False)
        yield (
            week.start(),
            Moment(found, week.end(), dated.time, note="which week is not written"),
            False,
        )


def _phrases(plain: str, speech: Eastern, calendar: Calendar) -> Iterator[_Day]:
    """ "下周五", "月底", "两周" before "内": what counts from the interview or the calendar."""
    yield from _weekdays(plain, speech, calendar)
    for match in speech.phrase.finditer(plain):
        limit = speech.limit.match(plain, match.end())
        for words in (match[0], f"{match[0]}{limit[0]}" if limit else ""):
            moment = counted(words, match.end(), calendar) if words else None
            if moment is not None:
                yield match.start(), moment, False
                break
