"""What people say for a later day: "2 Wochen", "fin du mois", "来週金曜日", in any language.

Pure. English is a table of expressions; the other languages are word lists, by which a text is
taken apart: words that change nothing in front and behind, then a phrase, a span or a weekday.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from sheets_followup.typed_dates.written import normal
from sheets_followup.words import (
    END_WORDS,
    LANGUAGES,
    MOMENTS,
    MONTHS,
    NEXT_WORDS,
    NUMBERS,
    SPAN_LEADS,
    SPAN_TRAILS,
    THIS_WORDS,
    UNITS,
    WEEKDAYS,
    alternatives,
)
from sheets_followup.words.spelling import folded, has_cjk

#: Kind, unit of a span or empty, and a count: of units, or the number of a weekday or month.
Moment = tuple[str, str, int]

_CJK_SPAN = re.compile(
    r"(?P<n>\d{1,3}|[一二两兩三四五六七八九十半几数]{1,3})\s*"
    r"(?:(?:-|–|~|〜|到|至|から)\s*(?P<m>\d{1,3}|[一二两兩三四五六七八九十]{1,3}))?\s*(?P<unit>\D{1,5})"
)
_EDGES = " .!,;:。、()"


@cache
def _expressions() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(pattern), kind) for words in LANGUAGES for pattern, kind in words.durations
    )


@cache
def _led() -> tuple[str, ...]:
    return tuple(sorted({folded(lead) for lead in SPAN_LEADS}, key=len, reverse=True))


@cache
def _trailed() -> tuple[str, ...]:
    return tuple(sorted({folded(trail) for trail in SPAN_TRAILS}, key=len, reverse=True))


@lru_cache(maxsize=8192)
def moment(text: str) -> Moment | None:
    """What cleaned one-line text says for a later day, or None."""
    small = text.casefold().strip(" .!")
    if not small or small[-1].isdecimal():  # dates end in a digit, these in a word
        return None
    for pattern, kind in _expressions():
        match = pattern.fullmatch(small)
        if match:
            return _expressed(match, kind)
    plain = normal(folded(small).replace("’", "'").replace("'", " ").replace(". ", " ")).strip(
        _EDGES
    )
    return _spoken_cjk(plain) if has_cjk(plain) else _spoken(" ".join(plain.split()))


def _expressed(match: re.Match[str], kind: str) -> Moment:
    groups = match.groupdict()
    if kind == "span":
        counts = [_number(groups.get("n") or "1"), _number(groups.get("m") or "0")]
        return kind, UNITS[groups["unit"]], max(count or 0 for count in counts)
    if groups.get("month"):
        return kind, "", MONTHS[groups["month"]]
    day = groups.get("weekday") or groups.get("weekday2")
    return kind, "", WEEKDAYS[day] if day else 0


def _number(text: str) -> int | None:
    text = text.strip()
    return int(text) if text.isdecimal() else NUMBERS.get(text)


def _spoken(text: str) -> Moment | None:
    """The text, and the text without one, two, … words in front and behind that change nothing."""
    for _ in range(4):
        bare = text
        for _ in range(3):
            found = _phrase(bare) or _span(bare) or _weekday(bare) or _month_end(bare)
            if found:
                return found
            shorter = _without_trail(bare)
            if shorter == bare:
                break
            bare = shorter
        lead = next((lead for lead in _led() if text.startswith(f"{lead} ")), None)
        if lead is None:
            return None
        text = text[len(lead) :].strip(_EDGES)
    return None


def _without_trail(text: str) -> str:
    for trail in _trailed():
        if text.endswith(f" {trail}"):
            return text[: -len(trail)].strip(_EDGES)
    return text


def _phrase(text: str) -> Moment | None:
    kind = MOMENTS.get(text)
    return (kind, "", 0) if kind else None


def _span(text: str) -> Moment | None:
    words = text.split(" ")
    if (
        not words[0][:1].isdigit()
        and words[0] not in NUMBERS
        and " ".join(words[:2]) not in NUMBERS
    ):
        # "za tydzień" and "entro una settimana" mean one, without saying so
        unit = UNITS.get(text) if len(text) > 3 else None
        return ("span", unit, 1) if unit in ("week", "month", "fortnight") else None
    for size in (3, 2, 1):
        unit = UNITS.get(" ".join(words[-size:])) if len(words) > size else None
        if unit:
            return _counted(" ".join(words[:-size]), unit)
    glued = re.fullmatch(r"(\d{1,3}(?:\s*-\s*\d{1,3})?)\s*([^\W\d_]+)", text)
    if glued and (unit := UNITS.get(glued[2])):
        return _counted(glued[1], unit)
    return None


def _counted(counts: str, unit: str) -> Moment | None:
    whole = _number(counts)
    if whole is not None:
        return "span", unit, whole
    ends = re.split(r"\s*(?:-|–|—|~|/|\b(?:a|bis|ou|o|do|tot|of|oder|lub|to|al|al|e)\b)\s*", counts)
    numbers = [_number(end) for end in ends if end]
    if len(numbers) == 2 and None not in numbers:
        return "span", unit, max(number or 0 for number in numbers)
    return None


def _weekday(text: str) -> Moment | None:
    """ "nächsten Freitag", "viernes que viene", "freitag"; in that order of certainty."""
    if text in WEEKDAYS:
        return ("weekday", "", WEEKDAYS[text]) if len(text) > 3 else None
    for words, kind in ((NEXT_WORDS, "next weekday"), (THIS_WORDS, "weekday")):
        for word in words:
            for rest in (
                text[len(word) + 1 :] if text.startswith(f"{word} ") else "",
                text[: -len(word) - 1] if text.endswith(f" {word}") else "",
            ):
                if rest in WEEKDAYS and len(rest) > 2:
                    return kind, "", WEEKDAYS[rest]
    first, _, rest = text.partition(" ")
    if first in WEEKDAYS and len(first) > 3 and MOMENTS.get(rest) == "end of next week":
        return "weekday of next week", "", WEEKDAYS[first]
    last = text.rpartition(" ")[2]
    if last in WEEKDAYS and MOMENTS.get(text[: -len(last) - 1]) == "end of next week":
        return "weekday of next week", "", WEEKDAYS[last]
    return None


def _month_end(text: str) -> Moment | None:
    for word in END_WORDS:
        if text.startswith(f"{word} ") and text[len(word) + 1 :] in MONTHS:
            return "end of named month", "", MONTHS[text[len(word) + 1 :]]
    return None


_CJK_NEXT = re.compile(
    rf"({alternatives(word for word in NEXT_WORDS if has_cjk(word))})(?:の)?"
    r"(?:(?:周|星期|礼拜|週|禮拜)?([一二三四五六日天])|([月火水木金土日])(?:曜日?)?)"
)
_CJK_THIS = re.compile(
    r"(?:本|这|这个|這|今週|今度の|今)?(?:の)?(?:(?:周|星期|礼拜|週|禮拜)([一二三四五六日天])"
    r"|([月火水木金土日])曜日?)"
)
_CJK_NUMBERS = {mark: number for number, mark in enumerate("一二三四五六")} | {"日": 6, "天": 6}
_JA_NUMBERS = {mark: number for number, mark in enumerate("月火水木金土日")}


def _spoken_cjk(text: str) -> Moment | None:
    text = text.replace(" ", "")
    for _ in range(4):
        bare = text
        for _ in range(4):
            found = _phrase(bare) or _weekday_cjk(bare) or _span_cjk(bare) or _month_end_cjk(bare)
            if found:
                return found
            trail = next((trail for trail in _trailed() if bare.endswith(trail)), "")
            if not trail:
                break
            bare = bare[: -len(trail)].strip(_EDGES)
        lead = next((lead for lead in _led() if text.startswith(lead) and has_cjk(lead)), None)
        if lead is None:
            return None
        text = text[len(lead) :].strip(_EDGES)
    return None


_CJK_MONTH_END = re.compile(r"(\d{1,2}|[一二三四五六七八九十]{1,2})月[底末]")


def _month_end_cjk(text: str) -> Moment | None:
    found = _CJK_MONTH_END.fullmatch(text)
    month = None
    if found:
        month = int(found[1]) if found[1].isdecimal() else MONTHS.get(f"{found[1]}月")
    return ("end of named month", "", month) if month and month <= 12 else None


def without_trail(text: str) -> str:
    """A date without what stands behind it in scripts without spaces: "3月20日まで"."""
    if has_cjk(text):
        for trail in _trailed():
            if text.endswith(trail) and has_cjk(trail):
                return text[: -len(trail)]
    return text


def _weekday_cjk(text: str) -> Moment | None:
    found = _CJK_NEXT.fullmatch(text)
    kind = "next weekday"
    if found is None:
        this = _CJK_THIS.fullmatch(text)
        if this is None:
            return None
        day = _CJK_NUMBERS[this[1]] if this[1] else _JA_NUMBERS[this[2]]
        return "weekday", "", day
    day = _CJK_NUMBERS[found[2]] if found[2] else _JA_NUMBERS[found[3]]
    return kind, "", day


def _span_cjk(text: str) -> Moment | None:
    match = _CJK_SPAN.fullmatch(text)
    if not match:
        return None
    unit = UNITS.get(match["unit"])
    counts = [_number(match["n"]), _number(match["m"] or "0")]
    if unit is None or None in counts:
        return None
    return "span", unit, max(count or 0 for count in counts)
