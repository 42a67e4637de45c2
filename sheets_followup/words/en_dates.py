"""English: months, days, numbers, and the durations that people type for a decision."""

from __future__ import annotations

_MONTHS = (
    "january jan | february feb | march mar | april apr | may | june jun | july jul"
    " | august aug | september sep sept | october oct | november nov | december dec"
)
_WEEKDAYS = (
    "monday mon | tuesday tue tues | wednesday wed weds | thursday thu thur thurs"
    " | friday fri | saturday sat | sunday sun"
)

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14,
    "fifteen": 15, "twenty": 20, "thirty": 30,
    "a couple of": 2, "couple of": 2, "a couple": 2, "couple": 2,
}  # fmt: skip

UNITS = {
    "d": "day", "day": "day", "days": "day", "calendar days": "day",
    "business day": "business day", "business days": "business day",
    "working day": "business day", "working days": "business day",
    "work day": "business day", "work days": "business day",
    "workday": "business day", "workdays": "business day", "weekdays": "business day",
    "w": "week", "wk": "week", "wks": "week", "week": "week", "weeks": "week",
    "business weeks": "week", "fortnight": "fortnight", "fortnights": "fortnight",
    "month": "month", "months": "month", "mo": "month", "mos": "month",
    "h": "hour", "hr": "hour", "hrs": "hour", "hour": "hour", "hours": "hour",
}  # fmt: skip

_LEADS = (
    r"(?:(?:in|within|about|around|approx\.?|approximately|roughly|maybe|probably|after|by|max\.?"
    r"|at most|up to|no later than|the next|the|next|another|expected|expect|hear back|they said"
    r"|decision|answer|reply|response|should know|will know|until|before|on or before|over)\s+"
    r"|~\s*|≤\s*|<\s*){0,4}"
)
_TRAILS = (
    r"(?:\s*(?:or so|max\.?|maximum|tops|at most|at the latest|latest|from now|from then|later"
    r"|time|(?:of|after|from|post|following)(?: the| my)?(?: final| last)?(?: interview)?(?: date)?"
    r"|after that|approx\.?)){0,2}"
)
_NUM = r"\d{1,3}|a couple of|couple of|a couple|couple|" + "|".join(
    word for word in NUMBERS if "couple" not in word
)
_UNIT = "|".join(sorted(UNITS, key=lambda unit: -len(unit)))
_DAY = "|".join(name for group in _WEEKDAYS.split(" | ") for name in group.split())
_MONTH = "|".join(name for group in _MONTHS.split(" | ") for name in group.split())
_END = r"(?:(?:the )?(?:end|close)(?: of)?(?: the)?|late|later) "

DURATIONS = (
    (
        rf"{_LEADS}(?P<n>{_NUM})(?:\s*(?:-|–|—|to|or)\s*(?P<m>{_NUM}))?\s*-?"
        rf"(?P<unit>{_UNIT})['’]?{_TRAILS}",
        "span",
    ),
    (rf"{_LEADS}(?P<unit>fortnight){_TRAILS}", "span"),
    (r"(?:(?:later )?today|same day|eod|(?:by )?(?:the )?end of (?:the )?day)", "same day"),
    (r"(?:by |on )?tomorrow", "tomorrow"),
    (r"(?:by |on )?(?:the )?day after tomorrow", "day after tomorrow"),
    (rf"{_LEADS}(?:this week|{_END}(?:this )?week|eow)", "end of week"),
    (r"(?:by |in |within |during )?(?:early|mid) next week", "middle of next week"),
    (r"(?:by )?mid[- ]?week", "end of week"),
    (
        rf"(?:by |in |within |during |sometime |some time |maybe |before )*(?:{_END})?next week",
        "end of next week",
    ),
    (rf"(?:by |in )?(?:{_END})?(?:the )?week after next", "end of week after next"),
    (rf"(?:by |in |within )*(?:{_END}(?:this )?month|eom|this month|month[- ]end)", "end of month"),
    (rf"(?:by |in |within |sometime |before )*(?:{_END})?next month", "end of next month"),
    (rf"(?:by |before )?(?:{_END}(?:this )?quarter|eoq)", "end of quarter"),
    (rf"(?:by |before )?(?:{_END}(?:this )?year|eoy)", "end of year"),
    (rf"(?:by )?{_END}(?P<month>{_MONTH})", "end of named month"),
    (
        rf"(?:by |on |before |until |no later than )*next (?P<weekday>{_DAY})(?: latest)?",
        "next weekday",
    ),
    (
        rf"(?:by |on |before |until |no later than )*"
        rf"(?:next week(?:'s)? (?:on )?(?P<weekday>{_DAY})"
        rf"|(?P<weekday2>{_DAY}) (?:of )?next week)",
        "weekday of next week",
    ),
    (
        rf"(?:by |on |before |until |no later than |end of (?:day )?|eod )*(?:this |the |coming )*"
        rf"(?P<weekday>{_DAY})(?: latest| at the latest| eod)?",
        "weekday",
    ),
)


def _numbered(groups: str, first: int) -> dict[str, int]:
    """Every spelling of each group with the group's number, counting from ``first``."""
    return {
        word: number
        for number, group in enumerate(groups.split(" | "), start=first)
        for word in group.split()
    }


MONTHS = _numbered(_MONTHS, 1)
WEEKDAYS = _numbered(_WEEKDAYS, 0)
