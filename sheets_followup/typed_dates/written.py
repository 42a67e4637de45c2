"""Dates as they are written outside English: small words, weekdays, ordinals, and 3月20日.

Pure. A text comes apart into words; what is left of it after weekdays and small words must be a
day, a month and perhaps a year, or it is no date.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from sheets_followup.words import DATE_WORDS, MONTHS, WEEKDAYS
from sheets_followup.words.spelling import folded, has_cjk

_CJK_DAY = re.compile(r"(?:(\d{4}|\d{2})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?")
_CJK_WEEKDAY = re.compile(
    r"[(\[]?\s*(?:(?:周|星期|礼拜|週|禮拜)([一二三四五六日天])|([月火水木金土日])(?:曜日?)?)\s*[)\]]?"
)
_CJK_DAYS = {mark: number for number, mark in enumerate("一二三四五六")} | {"日": 6, "天": 6}
_CJK_DAYS |= {mark: number for number, mark in enumerate("月火水木金土")}
_CJK_TIME = re.compile(
    r"(上午|下午|晚上|中午|早上|午前|午後|夜)?\s*(\d{1,2})\s*(?:[:点點時时]\s*(半|\d{1,2})?\s*分?)"
    r"(?:\s*(?:開始|开始|から|~|〜)\s*(?:\d{1,2}[:点點時时]\s*(?:半|\d{1,2})?分?)?)?"
)
#: A part of the day behind a date, without its hour: "9月14号上午".
_CJK_PART = re.compile(
    r"(?<=[\d日号號)])\s*(?:上午|下午|晚上|中午|早上|午前|午後|夕方|傍晚)中?\s*$"
)
_AFTERNOON = frozenset({"下午", "晚上", "午後", "夜"})
_PIECE = re.compile(r"\d+|[^\W\d_]+(?:-[^\W\d_]+)?")
_ORDINAL = re.compile(r"(?<=\d)(?:er|ere|º|ª|°|o|a|e|de|ste|ème|eme|go|ego|\.)(?![^\W\d_])")
_RANGE = re.compile(
    r"(?<![\d.])(?P<day>\d{1,2})(?:\.(?P<own>\d{1,2}))?\.?(?P<month>\s+[^\W\d_]{3,}\.?)?\s*"
    r"(?:-|–|—|~|〜|/|bis|to|until|al|au|a|à|t/m|tot|do|e|und|and|et|y|ou|oder|or)\s*"
    r"(?P<last>\d{1,2}\D.*)"
)
_DIGITS = re.compile(r"\d{1,2}[./]\s?\d{1,2}(?:[./]\s?\d{2,4})?\.?")
_CJK_RANGE = re.compile(r"(.*\d+\s*[日号號]?)\s*(?:-|–|—|~|〜|至|到|から)\s*(\d.*)")


#: "12 XI 2026", "3.IX": a letter alone is a month only before a year.
_ROMAN = re.compile(
    r"(?<![\w.])(?P<day>\d{1,2})(?P<gap>[ .-]{1,2})(?:(?P<month>I{1,3}|IV|VI{0,3}|IX|XI{0,2})"
    r"[ .-]{1,2}(?P<year>\d{4})(?!\d)|(?P<long>II|III|IV|VI{1,3}|IX|XI{1,2})(?![\w.-]))"
)
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def roman_month(text: str) -> str:
    """The text with a month in Roman figures in letters: "12 XI 2026" → "12 nov 2026"."""
    if not ("I" in text or "V" in text or "X" in text):
        return text
    return _ROMAN.sub(_named_month, text, count=1)


def _named_month(found: re.Match[str]) -> str:
    month = _MONTH_NAMES[_ROMANS.index(found["month"] or found["long"])]
    return f"{found['day']} {month} {found['year'] or ''}".rstrip()


@dataclass(frozen=True, slots=True)
class Parts:
    """A date taken apart; ``year`` as typed or None, ``weekday`` from 0 or None."""

    day: int
    month: int
    year: str | None = None
    weekday: int | None = None


def normal(text: str) -> str:
    """Wide digits and marks in their plain form, 14時30分 as 14:30, and 令和8年 as 2026年."""
    text = unicodedata.normalize("NFKC", text)
    if not has_cjk(text):
        return text
    if text[0] in "令平":
        text = western(text)
    return _CJK_PART.sub("", _CJK_TIME.sub(_clock, text))


_ERA = re.compile(
    r"(令和|平成|令|平|[rh])\s*(元|\d{1,2})\s*(?:(年)|([./-])(?=\s*\d{1,2}\s*[./-]\s*\d))"
)
_ERAS = {"令": 2018, "r": 2018, "平": 1988, "h": 1988}


def western(text: str) -> str:
    """A date with a year of a Japanese era in front: R8.10.1 → 2026.10.1, 令和元年 → 2019年."""
    era = _ERA.match(text)
    if era is None:
        return text
    year = _ERAS[era[1][0]] + (1 if era[2] == "元" else int(era[2]))
    return f"{year}{era[3] or era[4]}{text[era.end() :]}"


_WEEKDAY_ASIDE = re.compile(
    r"[(\[]\s*(?:周|星期|礼拜|週|禮拜)?([一二三四五六日天月火水木金土])(?:曜日?)?\s*[)\]]"
    r"|(?:周|星期|礼拜|週|禮拜)([一二三四五六日天])|([月火水木金土日])曜日?"
    r"|(?<=\d)([火水木金土])(?=\s|$)"
)


def weekday_aside(text: str) -> tuple[str, int | None]:
    """A text in Chinese or Japanese without its weekday, and that: "10/1(木)" → "10/1", 3."""
    found = _WEEKDAY_ASIDE.search(text)
    if found is None:
        return text, None
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return rest, _CJK_DAYS[found[1] or found[2] or found[3] or found[4]]


def _clock(match: re.Match[str]) -> str:
    if match[0].strip().isdecimal():
        return match[0]
    hour, half = int(match[2]), match[3]
    if (match[1] in _AFTERNOON and hour < 12) or (match[1] == "中午" and hour < 3):
        hour += 12
    minute = 30 if half == "半" else int(half or 0)
    return f" {hour}:{minute:02} "


def parts(text: str) -> Parts | None:
    """The date that a casefolded text without its time is, None when it is not certainly one."""
    if not text.isascii() and has_cjk(text):
        return _cjk(text)
    words = _PIECE.findall(_ORDINAL.sub(" ", folded(text)))
    if not 2 <= len(words) <= 9 or any(mark in text for mark in "&+?"):
        return None
    weekdays: set[int] = set()
    numbers: list[str] = []
    months: list[int] = []
    order = ""
    for position, word in enumerate(words):
        if word.isdecimal():
            numbers.append(word)
            order += "n"
        elif word in MONTHS and not (word in WEEKDAYS and position == 0 and _month_follows(words)):
            months.append(MONTHS[word])
            order += "m"
        elif word in WEEKDAYS and word not in DATE_WORDS:
            weekdays.add(WEEKDAYS[word])
        elif word not in DATE_WORDS:
            return None
    weekday = weekdays.pop() if len(weekdays) == 1 else None
    if weekdays:
        return None
    return _ordered(order, numbers, months, weekday)


def _month_follows(words: list[str]) -> bool:
    return any(word in MONTHS for word in words[1:])


def _ordered(
    order: str, numbers: list[str], months: list[int], weekday: int | None
) -> Parts | None:
    sizes = [len(number) for number in numbers]
    if order in ("mn", "mnn") and sizes[0] <= 2 and (len(sizes) == 1 or sizes[1] == 4):
        return Parts(int(numbers[0]), months[0], numbers[1] if len(numbers) > 1 else None, weekday)
    if order in ("nm", "nmn") and sizes[0] <= 2 and (len(sizes) == 1 or sizes[1] in (2, 4)):
        return Parts(int(numbers[0]), months[0], numbers[1] if len(numbers) > 1 else None, weekday)
    if (order == "nmn" and sizes == [4, 1]) or (order == "nmn" and sizes == [4, 2]):
        return Parts(int(numbers[1]), months[0], numbers[0], weekday)
    if order == "nn" and weekday is not None and max(sizes) <= 2:
        return Parts(int(numbers[0]), int(numbers[1]), None, weekday)
    if order == "nnn" and sizes[0] <= 2 >= sizes[1] and sizes[2] in (2, 4) and weekday is not None:
        return Parts(int(numbers[0]), int(numbers[1]), numbers[2], weekday)
    return None


def _cjk(text: str) -> Parts | None:
    found = _CJK_DAY.search(text)
    if not found:
        return None
    rest = f"{text[: found.start()]} {text[found.end() :]}".strip(" ()[]、,.")
    weekday = None
    if rest:
        named = _CJK_WEEKDAY.fullmatch(rest)
        if not named:
            return None
        weekday = _CJK_DAYS[named[1] or named[2]]
    return Parts(int(found[3]), int(found[2]), found[1], weekday)


def split_range(text: str) -> tuple[str, str] | None:
    """The first and the last day of "3.–5. März" or 3月3日〜5日, each as a text of its own."""
    if not text.isascii() and has_cjk(text):
        found = _CJK_RANGE.fullmatch(text)
        if not found:
            return None
        first, last = found[1], found[2]
        if "月" not in last:
            last = first[: first.index("月") + 1] + last if "月" in first else last
        elif "年" in first and "年" not in last:
            last = first[: first.index("年") + 1] + last
        return first, last
    match = _RANGE.search(folded(text))
    if not match:
        return None
    last = match["last"]
    words = _PIECE.findall(last)
    worded = len(words) > 1 and (words[1] in MONTHS or words[1] in DATE_WORDS)
    if not worded and not _DIGITS.fullmatch(last.strip()):
        return None
    if match["own"]:  # "12.5. und 14.5.2026"
        year = re.search(r"\d{4}", last)
        return f"{match['day']}.{match['own']}.{year[0] if year else ''}", last
    if match["month"]:
        year = re.search(r"\d{4}", last)
        return f"{match['day']}{match['month']} {year[0] if year else ''}".strip(), last
    return re.sub(r"^\d{1,2}", match["day"], last, count=1), last
